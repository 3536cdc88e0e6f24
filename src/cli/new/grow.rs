//! Files that grow by a piece: units.yaml, sources.yaml, calendar.yaml and objections.yaml. Not a byte of what the author wrote is changed.

use super::{Change, Refusal, ranked};
use crate::cli::{now, scaffold};
use diagnostic::place::{Node, Sheet, last_words};
use files::Files;
use model::{Record, Year};

/// A unit at the end of the list of units.
pub(super) fn unit(code: &str, content: &Files, record: &Record) -> Result<Change, Refusal> {
    let words = [("code", code), ("kind", ranked(record))];
    let piece = scaffold::piece("unit.yaml", &words);
    let by_hand = || by_hand("units.yaml", &piece);
    let text = text(content, "content/units.yaml").ok_or_else(by_hand)?;
    // The record may lack units that are held back until an announcement; the file has them all.
    let listed = units(text).ok_or_else(by_hand)?;
    if listed.iter().any(|known| known == code) {
        return Err(Refusal {
            vi: format!("đã có đơn vị {code} trong units.yaml; chưa thêm gì cả."),
            en: format!("units.yaml has a unit {code} already; nothing was added."),
        });
    }
    let (at, indent) = end_of_units(text).ok_or_else(by_hand)?;
    let grown = with(text, at, &piece, indent);
    if units(&grown).map(|units| units.len()) != Some(listed.len() + 1) {
        return Err(by_hand());
    }
    let mut change = Change::default();
    change.grown.insert("units.yaml", grown);
    Ok(change)
}

/// An announcement at the end of the calendar, which is made where there is none.
pub(super) fn announcement(code: &str, content: &Files, last: Year) -> Result<Change, Refusal> {
    let (year, next) = ((last + 1).to_string(), (last + 2).to_string());
    let words = [("code", code), ("year", &*year), ("next", &*next)];
    let piece = scaffold::piece("announcement.yaml", &words);
    let names = ("calendar.yaml", "mục", "an entry");
    listed(names, code, &piece, content)
}

/// An objection at the end of their list, which is made where there is none. It is about a figure that there is.
pub(super) fn objection(code: &str, content: &Files, record: &Record) -> Result<Change, Refusal> {
    let figure = some_figure(record).ok_or_else(|| Refusal {
        vi: "chưa có con số nào được công bố; chưa thêm gì cả.".to_owned(),
        en: "no figure is published yet; nothing was added.".to_owned(),
    })?;
    let day = crate::cli::seal::day(now()).to_string();
    let words = [("code", code), ("figure", &*figure), ("date", &*day)];
    let piece = scaffold::piece("objection.yaml", &words);
    let names = ("objections.yaml", "kiến nghị", "an objection");
    listed(names, code, &piece, content)
}

/// The newest score, of the home unit if it has one.
fn some_figure(record: &Record) -> Option<String> {
    let home = record.site.home;
    let editions = record.editions.iter().rev();
    let mut rows = editions.flat_map(|edition| {
        let rows = edition
            .tables
            .iter()
            .flat_map(move |table| table.rows.iter().map(move |row| (edition.year, table, row)));
        rows.filter(|(_, _, row)| row.score.score().is_some())
    });
    let first = rows.clone().next();
    let (year, table, row) = rows.find(|(_, _, row)| row.unit == home).or(first)?;
    let (index, unit) = (record.index(table.index), record.unit(row.unit));
    Some(format!("{}/{year}/{}/score", index.code, unit.code))
}

/// One more item of a file that is a list, which is made where there is none; `names` are the file and what its items are.
fn listed(
    (file, vi, en): (&str, &str, &str),
    code: &str,
    piece: &str,
    content: &Files,
) -> Result<Change, Refusal> {
    let mut change = Change::default();
    let path = format!("content/{file}");
    if content.get(&path).is_none() {
        change.add(file, piece);
        return Ok(change);
    }
    let by_hand = || by_hand(file, piece);
    let text = text(content, &path).ok_or_else(by_hand)?;
    let listed = codes(text).ok_or_else(by_hand)?;
    if listed.iter().any(|known| known == code) {
        return Err(Refusal {
            vi: format!("đã có {vi} {code} trong {file}; chưa thêm gì cả."),
            en: format!("{file} has {en} {code} already; nothing was added."),
        });
    }
    let grown = with(text, text.len(), piece, "");
    if codes(&grown).map(|codes| codes.len()) != Some(listed.len() + 1) {
        return Err(by_hand());
    }
    change.grown.insert(file, grown);
    Ok(change)
}

/// The codes of the items of a list that is a whole file, if it can be told.
fn codes(text: &str) -> Option<Vec<String>> {
    let sheet = Sheet::new("", text.trim_start_matches('\u{feff}'));
    match sheet.yaml()? {
        Node::List(_, items) => Some(items.iter().map(|item| code_of(&sheet, item)).collect()),
        _ => None,
    }
}

/// The code of an item, or nothing.
fn code_of(sheet: &Sheet, item: &Node) -> String {
    let Node::Map(map) = item else {
        return String::new();
    };
    let code = map.entries.iter().find(|entry| entry.name == "code");
    let range = code.map(|entry| entry.value.shown()).unwrap_or_default();
    sheet.text()[range].trim_matches(['"', '\'']).to_owned()
}

/// A source at the end of the file, which is made where there is none. One of that code may be there already.
pub(super) fn source(
    code: &str,
    piece: &str,
    content: &Files,
    change: &mut Change,
) -> Result<(), Refusal> {
    if content.get("content/sources.yaml").is_none() {
        change.add("sources.yaml", piece);
        return Ok(());
    }
    let by_hand = || by_hand("sources.yaml", piece);
    let text = text(content, "content/sources.yaml").ok_or_else(by_hand)?;
    let known = sources(text).ok_or_else(by_hand)?;
    if known.iter().any(|known| known == code) {
        return Ok(());
    }
    let grown = with(text, text.len(), &format!("\n{piece}"), "");
    if sources(&grown).map(|sources| sources.len()) != Some(known.len() + 1) {
        return Err(by_hand());
    }
    change.grown.insert("sources.yaml", grown);
    Ok(())
}

/// The file of sources with one more at its end, or a new file; nothing where the text does not tell how it goes on.
#[cfg(feature = "import")]
pub(super) fn sources_with(text: Option<&[u8]>, code: &str, piece: &str) -> Option<String> {
    let Some(text) = text else {
        return Some(scaffold::with_schema("sources.yaml", piece));
    };
    let text = std::str::from_utf8(text).ok()?;
    let remarks = remarks(text);
    let (text, known) = match &remarks {
        Some(remarks) => (remarks.as_str(), Vec::new()),
        None => (text, sources(text)?),
    };
    if known.iter().any(|known| known == code) {
        return None;
    }
    let grown = with(text, text.len(), &format!("\n{piece}"), "");
    (sources(&grown)?.len() == known.len() + 1).then_some(grown)
}

/// A text that declares nothing, without the braces of an empty list.
#[cfg(feature = "import")]
fn remarks(text: &str) -> Option<String> {
    let lines = text.split_inclusive('\n');
    let kept: String = lines.filter(|line| line.trim() != "{}").collect();
    let is_remark = |line: &str| {
        let line = line.trim_start_matches('\u{feff}').trim();
        line.is_empty() || line.starts_with('#')
    };
    kept.lines().all(is_remark).then_some(kept)
}

/// The codes of the sources that a text declares, if it can be told.
fn sources(text: &str) -> Option<Vec<String>> {
    let sheet = Sheet::new("", text.trim_start_matches('\u{feff}'));
    match sheet.yaml()? {
        Node::Map(map) => Some(map.entries.iter().map(|entry| entry.name.clone()).collect()),
        _ => None,
    }
}

fn text<'a>(content: &'a Files, path: &str) -> Option<&'a str> {
    std::str::from_utf8(content.get(path)?).ok()
}

/// The codes of the units that a text lists, if it can be told.
fn units(text: &str) -> Option<Vec<String>> {
    let sheet = Sheet::new("", text.trim_start_matches('\u{feff}'));
    let Node::Map(map) = sheet.yaml()? else {
        return None;
    };
    let list = map.entries.iter().find(|entry| entry.name == "units")?;
    let Node::List(_, items) = &list.value else {
        return None;
    };
    Some(items.iter().map(|item| code_of(&sheet, item)).collect())
}

/// Where another item of the list of units belongs, and how far it is set in. Nothing for a list within brackets.
fn end_of_units(text: &str) -> Option<(usize, &str)> {
    let body = text.trim_start_matches('\u{feff}');
    let skipped = text.len() - body.len();
    let sheet = Sheet::new("", body);
    let Node::Map(map) = sheet.yaml()? else {
        return None;
    };
    let place = map.entries.iter().position(|entry| entry.name == "units")?;
    let Node::List(_, items) = &map.entries[place].value else {
        return None;
    };
    let first = items.first()?.shown().start;
    let line = body[..first].rfind('\n').map_or(0, |at| at + 1);
    let dash = body[line..].find("- ").filter(|dash| line + dash < first)?;
    let indent = &body[line..line + dash];
    if !indent.trim().is_empty() {
        return None;
    }
    let next = map.entries.get(place + 1);
    let end = next.map_or(body.len(), |next| last_words(&body[..next.key.start]));
    Some((skipped + end, indent))
}

/// The text with a piece put in, on lines of its own, with the line ends that the text has.
fn with(text: &str, at: usize, piece: &str, indent: &str) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (before, after) = text.split_at(at);
    let mut grown = before.to_owned();
    if !before.is_empty() && !before.ends_with('\n') {
        grown += line_end;
    }
    for line in piece.lines() {
        if !line.is_empty() {
            grown += indent;
            grown += line;
        }
        grown += line_end;
    }
    grown + after
}

/// Where it cannot be seen how a file goes on, the author puts the piece in.
fn by_hand(file: &str, piece: &str) -> Refusal {
    Refusal {
        vi: format!("không rõ nên nối vào chỗ nào của {file}; hãy tự chép đoạn sau vào:\n{piece}"),
        en: format!("it is not clear where {file} goes on; copy this into it:\n{piece}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{end_of_units, units, with};

    fn grown(text: &str) -> Option<String> {
        let (at, indent) = end_of_units(text)?;
        let grown = with(text, at, "- code: b\n  name: B\n", indent);
        assert_eq!(units(&grown).unwrap(), ["a", "b"], "{grown}");
        Some(grown)
    }

    #[test]
    fn a_unit_comes_last_and_every_byte_stays() {
        for (text, wanted) in [
            (
                "units:\n  - code: a # x\n\n# end\n",
                "units:\n  - code: a # x\n\n# end\n  - code: b\n    name: B\n",
            ),
            (
                "units:\n- {code: a}",
                "units:\n- {code: a}\n- code: b\n  name: B\n",
            ),
            (
                "\u{feff}units:\r\n  - code: a\r\n",
                "\u{feff}units:\r\n  - code: a\r\n  - code: b\r\n    name: B\r\n",
            ),
            (
                "units:\n  - code: a\n\n# kinds\nkinds: {}\n",
                "units:\n  - code: a\n  - code: b\n    name: B\n\n# kinds\nkinds: {}\n",
            ),
        ] {
            assert_eq!(grown(text).as_deref(), Some(wanted));
        }
    }

    #[cfg(feature = "import")]
    #[test]
    fn sources_begin_where_there_are_none_but_remarks() {
        let grown =
            |text: &str| super::sources_with(Some(text.as_bytes()), "b", "b:\n  title: B\n");
        for (text, wanted) in [
            ("", "\nb:\n  title: B\n"),
            ("# nguồn\n", "# nguồn\n\nb:\n  title: B\n"),
            ("# nguồn\r\n{}\r\n", "# nguồn\r\n\r\nb:\r\n  title: B\r\n"),
            ("a: {title: A}\n", "a: {title: A}\n\nb:\n  title: B\n"),
        ] {
            assert_eq!(grown(text).as_deref(), Some(wanted));
        }
        assert_eq!(grown("{a: {title: A}}\n"), None);
    }

    #[test]
    fn a_list_within_brackets_is_left_to_its_author() {
        for text in ["units: [{code: a}]\n", "units: []\n", "units:\n", "- a\n"] {
            assert_eq!(grown(text), None, "{text}");
        }
    }
}
