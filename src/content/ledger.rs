//! `ledger.yaml`: what was sealed and corrected. Written by the program, so that it is read to the letter: an entry is what
//! the program would write for what it says, or it was changed.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::{Visibility, fault};
use diagnostic::{Diagnostic, Origin};
use files::manifest::sha256;
use files::{Files, text};
use model::ledger::{Entry, FIRST, What};
use model::seal::entry as line;
use model::{Date, Ledger, Moment};

/// The ledger, where there is one, with all that is wrong with its order.
pub(super) fn of(
    files: &Files,
    path: Option<&str>,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> Option<Ledger> {
    let ledger = super::gather::keep(read(files, path?), said)?;
    let mut newest = None;
    for entry in &ledger.entries {
        let is_early = newest.is_some_and(|newest| entry.at < newest);
        if is_early || visibility.is_after(entry.at) {
            let (number, at) = (entry.number, entry.at.written());
            said.push(fault::out_of_time(
                number,
                &at,
                is_early,
                entry.origin.clone(),
            ));
        }
        newest = newest.max(Some(entry.at));
    }
    Some(ledger)
}

/// Reads a ledger and holds its entries against their hashes and each other.
///
/// # Errors
/// It was changed or is damaged: the first entry in which that shows.
pub fn read(files: &Files, path: &str) -> Result<Ledger, Vec<Diagnostic>> {
    let file: Arc<str> = path.into();
    let bytes = files.get(path).unwrap_or_default();
    let text = text::read(bytes).map_err(|_| vec![fault::not_utf8(Origin::file(path))])?;
    let mut entries: Vec<Entry> = Vec::new();
    let mut sealed = BTreeSet::new();
    for (number, range) in (1..).zip(pieces(&text)) {
        let piece = &text[range.clone()];
        let first = piece.lines().next().unwrap_or_default().len();
        let origin = Origin::bytes(&file, range.start..range.start + first);
        let entry = entry(piece, origin.clone());
        let Some(entry) = entry.filter(|one| is_whole(one, piece)) else {
            return Err(vec![fault::ledger_damaged(number, origin)]);
        };
        let before = entries.last().map_or(FIRST, |one| &one.hash);
        if entry.number != number || entry.before != before {
            return Err(vec![fault::ledger_broken(number, origin)]);
        }
        // The program enters one seal of an edition; a second one would stand in for it.
        if matches!(entry.what, What::Seal { .. }) && !sealed.insert(entry.year) {
            return Err(vec![fault::sealed_twice(entry.year, origin)]);
        }
        entries.push(entry);
    }
    Ok(Ledger {
        entries,
        origin: Origin::file(path),
    })
}

/// Whether the ledger `own`, of the file at `path`, lacks an entry of the one that a site had before: the first that is not
/// there, or is another one. `there` names that ledger.
#[must_use]
pub fn behind(own: &[u8], path: &str, before: &[u8], there: &str) -> Option<Diagnostic> {
    let (own, before) = (text::lossy(own), text::lossy(before));
    let (now, then) = (pieces(&own), pieces(&before));
    let same = |place: usize| now.get(place).map(|at| &own[at.clone()]);
    let lost = (0..then.len()).find(|place| same(*place) != Some(&before[then[*place].clone()]))?;
    let origin = match now.get(lost).or(now.last()) {
        Some(at) => {
            let first = own[at.clone()].lines().next().unwrap_or_default().len();
            Origin::bytes(&path.into(), at.start..at.start + first)
        }
        None => Origin::file(path),
    };
    Some(fault::ledger_behind(lost + 1, there, origin))
}

/// Whether an entry is written as the program writes it, and says what its hash is of.
fn is_whole(entry: &Entry, piece: &str) -> bool {
    entry.text() == piece && entry.hash == sha256(entry.said().as_bytes())
}

/// Where the entries are: behind the remarks at the top each begins with a line that begins with a dash.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut lines = text.split_inclusive('\n');
    let head = lines.by_ref().take_while(|line| line.starts_with('#'));
    let head: usize = head.map(str::len).sum();
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for line in text[head..].split_inclusive('\n') {
        let from = pieces.last().map_or(head, |last| last.end);
        let to = from + line.len();
        match pieces.last_mut() {
            Some(last) if !line.starts_with('-') => last.end = to,
            _ => pieces.push(from..to),
        }
    }
    pieces
}

/// Reads an entry.
fn entry(piece: &str, origin: Origin) -> Option<Entry> {
    let text = format!(" {}", piece.strip_prefix('-')?);
    let mut lines = text.lines().map(line).peekable();
    let is_seal = lines.clone().nth(3)??.name == "seal";
    let mut value = |name: &str| {
        let found = lines.next()??;
        (found.name == name).then(|| found.value.into_owned())
    };
    let number = value("entry")?.parse().ok()?;
    let year = value("edition")?.parse().ok()?;
    let at = Moment::parse(&value("at")?)?;
    let what = if is_seal {
        What::Seal {
            whole: value("seal")?,
        }
    } else {
        What::Correction {
            figure: value("figure")?,
            date: Date::parse(&value("date")?)?,
            content: value("correction")?,
        }
    };
    Some(Entry {
        number,
        what,
        year,
        at,
        program: value("program")?,
        before: value("before")?,
        hash: value("hash")?,
        origin,
    })
}

#[cfg(test)]
mod tests {
    use super::{behind, pieces, read};
    use files::Files;
    use files::manifest::sha256;
    use model::ledger::{Entry, FIRST, What};
    use model::{Date, Ledger, Moment};

    fn ledger() -> Ledger {
        let mut ledger = Ledger {
            entries: Vec::new(),
            origin: diagnostic::Origin::file("content/ledger.yaml"),
        };
        for number in 1..=3 {
            let before = ledger.entries.last().map_or(FIRST, |one| &one.hash);
            let mut entry = Entry {
                number,
                what: if number == 2 {
                    What::Correction {
                        figure: "text/a \"b\" \\ c".to_owned(),
                        date: Date::parse("2023-07-01").unwrap(),
                        content: sha256(b"c"),
                    }
                } else {
                    What::Seal {
                        whole: sha256(b"s"),
                    }
                },
                year: if number < 3 { 2022 } else { 2023 },
                at: Moment::parse("2023-07-01T08:00:00+07:00").unwrap(),
                program: "0.1.0 (\"x\")".to_owned(),
                before: before.to_owned(),
                hash: String::new(),
                origin: diagnostic::Origin::default(),
            };
            entry.hash = sha256(entry.said().as_bytes());
            ledger.entries.push(entry);
        }
        ledger
    }

    fn told(text: &str) -> Result<String, &'static str> {
        let mut files = Files::default();
        files.insert("content/ledger.yaml", text);
        let read = read(&files, "content/ledger.yaml");
        read.map(|ledger| ledger.text())
            .map_err(|said| said[0].code)
    }

    #[test]
    fn what_is_written_reads_back_whatever_line_ends_and_mark_it_has() {
        let text = ledger().text();
        assert_eq!(told(&text).as_ref(), Ok(&text));
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(told(&windows).as_ref(), Ok(&text));
        let none = Ledger {
            entries: Vec::new(),
            ..ledger()
        };
        assert_eq!(told(&none.text()), Ok(none.text()));
    }

    #[test]
    fn a_letter_that_is_another_one_is_told_wherever_it_stands() {
        let text = ledger().text();
        let head = pieces(&text)[0].start;
        for at in (head..text.len()).filter(|at| text.is_char_boundary(*at)) {
            for other in ["0", "z", "\n", ""] {
                let next = at + text[at..].chars().next().unwrap().len_utf8();
                let changed = format!("{}{other}{}", &text[..at], &text[next..]);
                if changed != text {
                    assert!(told(&changed).is_err(), "{at}: {changed}");
                }
            }
        }
    }

    #[test]
    fn a_ledger_goes_on_from_what_it_was_and_from_nothing_else() {
        let text = ledger().text();
        let all = pieces(&text);
        let place = |before: &str| {
            let found = behind(text.as_bytes(), "a", before.as_bytes(), "b");
            found.map(|one| one.message.en)
        };
        for end in all.iter().map(|at| at.end).chain([all[0].start, 0]) {
            assert_eq!(place(&text[..end]), None);
            assert_eq!(place(&text[..end].replace('\n', "\r\n")), None);
        }
        let longer = format!("{text}- entry: \"4\"\n");
        assert!(place(&longer).unwrap().contains("entry 4"));
        let other = text.replacen("0.1.0", "0.1.1", 1);
        assert!(place(&other).unwrap().contains("entry 1"));
        assert!(behind(b"", "a", text.as_bytes(), "b").is_some());
        assert!(behind(b"", "a", b"", "b").is_none());
    }

    #[test]
    fn an_edition_is_sealed_once() {
        let mut ledger = ledger();
        let last = ledger.entries.last_mut().unwrap();
        last.year = 2022;
        last.hash = sha256(last.said().as_bytes());
        assert_eq!(told(&ledger.text()), Err("ledger-broken"));
    }

    #[test]
    fn an_entry_that_is_gone_doubled_or_moved_breaks_the_chain() {
        let text = ledger().text();
        let all = pieces(&text);
        let head = &text[..all[0].start];
        let [a, b, c] = [0, 1, 2].map(|place: usize| &text[all[place].clone()]);
        for order in [vec![b, c], vec![a, c], vec![a, a, b, c], vec![b, a, c]] {
            let changed = format!("{head}{}", order.concat());
            assert_eq!(told(&changed), Err("ledger-broken"), "{changed}");
        }
    }
}
