//! Values taken out of a YAML text by their keys. Knows nothing of what they mean.
//!
//! For reading they are blanked, so that every line and byte that is left keeps its place; for giving away they are cut.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use diagnostic::place::{Entry, Node, Sheet};
use diagnostic::{Key, Keys};

/// Keys of values that are taken out of one file.
pub(super) type Removed = BTreeSet<Keys>;

/// A stretch of text that goes.
struct Stretch {
    range: Range<usize>,
    /// Whole lines, and not a part within brackets.
    is_lines: bool,
}

/// The text with blanks in place of what is taken out: remarks where whole lines go, spaces within brackets.
pub(super) fn blanked(sheet: &Sheet, removed: &Removed) -> String {
    with(sheet, removed, |stretch, words, out| {
        let mut begins = stretch.is_lines;
        for byte in words.bytes() {
            out.push(match byte {
                b'\n' => '\n',
                _ if begins => '#',
                _ => ' ',
            });
            begins = stretch.is_lines && byte == b'\n';
        }
    })
}

/// The text without what is taken out.
pub(super) fn cut(sheet: &Sheet, removed: &Removed) -> String {
    with(sheet, removed, |_, _, _| {})
}

/// The text with something else in place of each stretch that is taken out.
fn with(sheet: &Sheet, removed: &Removed, put: impl Fn(&Stretch, &str, &mut String)) -> String {
    let text = sheet.text();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for stretch in stretches(sheet, removed) {
        let Range { start, end } = stretch.range;
        out.push_str(&text[done..start.max(done)]);
        put(&stretch, &text[start.max(done)..end.max(done)], &mut out);
        done = end.max(done);
    }
    out + &text[done..]
}

/// What goes, in order, none within another.
fn stretches(sheet: &Sheet, removed: &Removed) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let Some(root) = sheet.yaml() else {
        return found;
    };
    let mut below: BTreeMap<&[Key], BTreeSet<&Key>> = BTreeMap::new();
    for keys in removed {
        if let Some((last, above)) = keys.split_last() {
            below.entry(above).or_default().insert(last);
        }
    }
    for (above, lasts) in below {
        let is_within = (0..above.len()).any(|end| removed.contains(&above[..=end]));
        if let Some(node) = at(root, above).filter(|_| !is_within) {
            among(sheet.text(), node, &lasts, &mut found);
        }
    }
    found.sort_by_key(|stretch| stretch.range.start);
    found
}

fn at<'a>(root: &'a Node, keys: &[Key]) -> Option<&'a Node> {
    keys.iter().try_fold(root, |node, key| match (key, node) {
        (Key::Name(name), Node::Map(map)) => map.get(name).map(|entry| &entry.value),
        (Key::Item(place), Node::List(_, items)) => items.get(*place as usize),
        _ => None,
    })
}

/// Adds what goes of the children of a node.
fn among(text: &str, node: &Node, lasts: &BTreeSet<&Key>, found: &mut Vec<Stretch>) {
    let (start, children, goes): (usize, Vec<Range<usize>>, Vec<bool>) = match node {
        Node::Map(map) => {
            let goes = |name: &str| lasts.contains(&Key::Name(name.into()));
            let entries = map.entries.iter();
            let goes = entries.clone().map(|entry| goes(&entry.name)).collect();
            let children = entries.map(|entry| entry.key.start..end_of(text, entry));
            (map.range.start, children.collect(), goes)
        }
        Node::List(range, items) => {
            let goes =
                |place: usize| lasts.contains(&Key::Item(place.try_into().unwrap_or(u32::MAX)));
            let goes = (0..items.len()).map(goes).collect();
            let children = items.iter().map(|item| {
                let start = item.whole().start;
                start..last_letter(text, start, item.end())
            });
            (range.start, children.collect(), goes)
        }
        _ => return,
    };
    if text[start..].starts_with(['[', '{']) {
        in_brackets(&children, &goes, found);
    } else {
        let gone = children.iter().zip(&goes).filter(|(_, goes)| **goes);
        let is_list = matches!(node, Node::List(..));
        found.extend(gone.map(|(child, _)| {
            if is_list {
                item_on_lines(text, child)
            } else {
                on_lines(text, child, child.start)
            }
        }));
    }
}

/// Where a key with its value ends. An empty value stands nowhere.
fn end_of(text: &str, entry: &Entry) -> usize {
    let value = entry.value.whole();
    let end = match &entry.value {
        Node::Plain(range, _) if range.is_empty() => entry.key.end,
        _ => entry.value.end().max(value.end).max(entry.key.end),
    };
    last_letter(text, entry.key.start, end)
}

/// The end without what is blank before it.
fn last_letter(text: &str, start: usize, end: usize) -> usize {
    text[..end].trim_end().len().max(start)
}

/// Of children between brackets those that go, with their commas.
fn in_brackets(children: &[Range<usize>], goes: &[bool], found: &mut Vec<Stretch>) {
    let last_kept = goes.iter().rposition(|goes| !goes);
    let mut place = 0;
    while place < children.len() {
        if !goes[place] {
            place += 1;
            continue;
        }
        let range = match last_kept {
            Some(kept) if place > kept => {
                let from = children[kept].end;
                let to = children[children.len() - 1].end;
                found.push(Stretch {
                    range: from..to,
                    is_lines: false,
                });
                return;
            }
            Some(_) => children[place].start..children[place + 1].start,
            None => children[place].start..children[children.len() - 1].end,
        };
        found.push(Stretch {
            range,
            is_lines: false,
        });
        if last_kept.is_none() {
            return;
        }
        place += 1;
    }
}

/// The lines of an item of a list, which begins with its dash.
fn item_on_lines(text: &str, child: &Range<usize>) -> Stretch {
    let start = child.start;
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[line..start];
    let dash = before
        .rfind("- ")
        .filter(|at| before[at + 2..].trim().is_empty());
    on_lines(text, child, dash.map_or(start, |at| line + at))
}

/// The lines of what begins at a byte, with the remarks right above them; what stands before it on its first line stays.
fn on_lines(text: &str, child: &Range<usize>, begins: usize) -> Stretch {
    let start = child.start;
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let column = begins - line;
    let own = text[line..begins].trim().is_empty();
    let end = end_of_lines(text, child.end, column);
    if own {
        Stretch {
            range: above(text, line, column)..end,
            is_lines: true,
        }
    } else {
        Stretch {
            range: start..text[..end].trim_end().len().max(start),
            is_lines: false,
        }
    }
}

/// The end of the lines of what ends at a byte, with the remarks below it that are set in deeper than a column: the others
/// belong to what follows.
fn end_of_lines(text: &str, end: usize, column: usize) -> usize {
    let first = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let (mut at, mut end) = (first, first);
    for next in text[first..].split_inclusive('\n') {
        at += next.len();
        let words = next.trim_start_matches(' ');
        let is_remark = words.starts_with('#') && next.len() - words.len() > column;
        if is_remark {
            end = at;
        } else if !words.trim().is_empty() {
            break;
        }
    }
    end
}

/// The start of the remarks and empty lines right above a line, those that are not set in deeper than a column.
fn above(text: &str, line: usize, column: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let before = text[..start - 1].rfind('\n').map_or(0, |end| end + 1);
        let words = text[before..start].trim_start_matches(' ');
        let depth = text[before..start].len() - words.len();
        let is_remark = words.starts_with('#') && depth <= column;
        let is_schema = words.starts_with("# yaml-language-server");
        if !(words.trim().is_empty() || is_remark) || is_schema {
            break;
        }
        start = before;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::{Removed, blanked, cut};
    use diagnostic::Key;
    use diagnostic::place::Sheet;

    fn removed(paths: &[&str]) -> Removed {
        let key = |word: &str| match word.parse() {
            Ok(place) => Key::Item(place),
            Err(_) => Key::Name(word.into()),
        };
        let paths = paths.iter();
        paths
            .map(|path| path.split('.').map(key).collect())
            .collect()
    }

    fn without(text: &str, paths: &[&str]) -> String {
        let sheet = Sheet::new("a.yaml", text);
        let blank = blanked(&sheet, &removed(paths));
        assert_eq!(blank.len(), text.len(), "{blank}");
        let ends = |text: &str| {
            text.match_indices('\n')
                .map(|(at, _)| at)
                .collect::<Vec<_>>()
        };
        assert_eq!(ends(&blank), ends(text), "{blank}");
        let cut = cut(&sheet, &removed(paths));
        let value = |text: &str| serde_yaml::from_str::<serde_yaml::Value>(text).ok();
        assert_eq!(value(&blank), value(&cut), "{blank}\n{cut}");
        cut
    }

    #[test]
    fn an_item_goes_with_the_remark_above_it() {
        let text = "# head\na: {title: A}\n# secret\nb:\n  title: B\nc: {title: C} # c\n";
        assert_eq!(
            without(text, &["b"]),
            "# head\na: {title: A}\nc: {title: C} # c\n"
        );
        let text = "units:\n  - {code: a}\n\n  # mới\n  - code: b\n    note: |\n      # x\n      y\n  # c\n  - code: c\n";
        assert_eq!(
            without(text, &["units.1"]),
            "units:\n  - {code: a}\n  # c\n  - code: c\n"
        );
        assert_eq!(
            without(text, &["units.2"]),
            "units:\n  - {code: a}\n\n  # mới\n  - code: b\n    note: |\n      # x\n      y\n"
        );
    }

    #[test]
    fn items_of_one_line_are_parted_at_their_commas() {
        let text = "units: [{code: a, x: [1, 2]}, {code: 'b,]'}, {code: c}]\n";
        let only_c = "units: [{code: c}]\n";
        assert_eq!(without(text, &["units.0", "units.1"]), only_c);
        assert_eq!(
            without(text, &["units.1", "units.2"]),
            "units: [{code: a, x: [1, 2]}]\n"
        );
        assert_eq!(
            without(text, &["units.0.x"]).replace(' ', ""),
            "units:[{code:a},{code:'b,]'},{code:c}]\n"
        );
        assert_eq!(
            without(text, &["units.0.code"]),
            text.replace("code: a, ", "")
        );
    }

    #[test]
    fn keys_go_wherever_they_stand() {
        let text = "- to: 2024\n  code: a\n- code: b\n  to: 2025\n  list:\n  - x\n  - y\n  z: 1\n";
        assert_eq!(
            without(text, &["1.to"]),
            "- to: 2024\n  code: a\n- code: b\n  list:\n  - x\n  - y\n  z: 1\n"
        );
        assert_eq!(
            without(text, &["1.list"]),
            "- to: 2024\n  code: a\n- code: b\n  to: 2025\n  z: 1\n"
        );
        assert_eq!(without(text, &["1.list.0"]), text.replace("  - x\n", ""));
        assert_eq!(
            without(text, &["0.to"]).replace(' ', ""),
            text.replacen("to: 2024", "", 1).replace(' ', "")
        );
        assert_eq!(without(text, &["1", "1.to"]), "- to: 2024\n  code: a\n");
    }
}
