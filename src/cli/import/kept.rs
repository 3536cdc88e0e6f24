//! What only its author can have written into a table, kept when an import replaces its results: of all of it, of a row and
//! of its parts what no file of results says, and remarks.

mod lost;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use diagnostic::place::{Map, Node, Sheet, last_words, remarks};
use row::Old;

pub(super) use lost::{Lost, lost};

/// What is kept of the whole.
const OF_ALL: [&str; 5] = ["published", "respondents", "margin", "parts", "note"];

/// What is kept of a row.
const OF_ROWS: [&str; 4] = ["change", "margin", "note", "also"];

/// What is kept of a component of a row.
const OF_PARTS: [&str; 2] = ["change", "group"];

/// A table with what only its author can have written into the one before, and with the rows of units that are of `others`.
pub(super) fn kept(table: &str, old: &str, others: &BTreeSet<&str>) -> String {
    let old = old.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (new, old) = (Tree::new(table), Tree::new(&old));
    let (Some(root), Some(rows)) = (old.root(), new.rows_range()) else {
        return table.to_owned();
    };
    let mut left = Held::new(&old, root);
    let head = left.of_all(&table[..rows.start], &old, root);
    let body = left.of_rows(&new, &old, others);
    format!(
        "{head}{body}{}{}",
        &table[rows.end..],
        left.of_the_end(&old)
    )
}

/// Where the values of a table stand, each of its layouts in one line.
pub(super) fn layouts(table: &str) -> Vec<String> {
    let tree = Tree::new(&table.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    let cells = tree.root().and_then(|root| root.get("cells"));
    let items = match cells.map(|entry| &entry.value) {
        Some(Node::List(_, items)) => items.as_slice(),
        _ => &[],
    };
    let maps = items.iter().filter_map(|item| match item {
        Node::Map(map) => Some(row::pairs_in_line(map, tree.text())),
        _ => None,
    });
    maps.collect()
}

/// A table as the parser of YAML sees it.
struct Tree {
    sheet: Sheet,
}

impl Tree {
    fn new(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        Self {
            sheet: Sheet::new("table.yaml", text),
        }
    }

    fn text(&self) -> &str {
        self.sheet.text()
    }

    fn root(&self) -> Option<&Map> {
        match self.sheet.yaml()? {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    fn has(&self, key: &str) -> bool {
        self.root().is_some_and(|root| root.get(key).is_some())
    }

    /// The rows with their units.
    fn rows(&self) -> impl Iterator<Item = (&str, &Map)> {
        let results = self.root().and_then(|root| root.get("results"));
        let items = match results.map(|entry| &entry.value) {
            Some(Node::List(_, items)) => items.as_slice(),
            _ => &[],
        };
        items.iter().filter_map(|item| {
            let Node::Map(map) = item else { return None };
            let unit = &self.text()[map.get("unit")?.value.whole().clone()];
            Some((unit.trim_matches(['"', '\'']), map))
        })
    }

    /// The lines of all rows.
    fn rows_range(&self) -> Option<Range<usize>> {
        let (_, first) = self.rows().next()?;
        let results = self.root()?.get("results")?;
        let start = line_start(self.text(), first.range.start);
        (start > results.key.start).then_some(start..self.end_of("results"))
    }

    /// Where the last line of a key of the whole ends.
    fn end_of(&self, key: &str) -> usize {
        let text = self.text();
        let mut entries = self.root().into_iter().flat_map(|root| &root.entries);
        let Some(found) = entries.find(|entry| entry.name == key) else {
            return text.len();
        };
        let next = entries.next().map_or(text.len(), |next| next.key.start);
        // The last line of a block of words can look like a remark.
        let words = text[..found.value.end().min(next)].trim_end().len();
        let line = text[words..]
            .find('\n')
            .map_or(text.len(), |at| words + at + 1);
        last_words(&text[..next]).max(line)
    }

    /// All remarks.
    fn remarks(&self) -> Vec<Range<usize>> {
        let root = self.sheet.yaml();
        root.map_or_else(Vec::new, |root| remarks(self.text(), root))
    }
}

/// Where the line of a byte begins.
fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// Whether a remark was written by an import itself.
fn is_own(remark: &str) -> bool {
    const BEGIN: [&str; 3] = [
        "# yaml-language-server:",
        "# partial: bảng thiếu",
        "# Ô của mỗi giá trị trong tệp nguồn",
    ];
    BEGIN.iter().any(|begin| remark.starts_with(begin))
        || remark.contains(", do congbo import lấy từ ")
}

/// The remarks of the table before that have no place yet.
struct Held {
    remarks: Vec<Range<usize>>,
}

impl Held {
    fn new(old: &Tree, root: &Map) -> Self {
        let mut remarks = old.remarks();
        remarks.retain(|at| !is_own(&old.text()[at.clone()]));
        // A remark within what is kept is kept with it.
        for entry in root
            .entries
            .iter()
            .filter(|entry| OF_ALL.contains(&entry.name.as_str()))
        {
            let range = entry.key.start..old.end_of(&entry.name);
            remarks.retain(|at| !range.contains(&at.start));
        }
        Self { remarks }
    }

    /// Those within a stretch, which have a place then.
    fn take(&mut self, within: &Range<usize>) -> Vec<Range<usize>> {
        let (taken, left) = std::mem::take(&mut self.remarks)
            .into_iter()
            .partition(|at| within.contains(&at.start));
        self.remarks = left;
        taken
    }

    /// The head of a table with the keys and remarks of the one before: each above the key above or beside which it stood.
    fn of_all(&mut self, head: &str, old: &Tree, root: &Map) -> String {
        let text = old.text();
        let mut above: BTreeMap<&str, String> = BTreeMap::new();
        let first = old.rows_range().map_or(text.len(), |rows| rows.start);
        let mut from = 0;
        for entry in &root.entries {
            let key = entry.name.as_str();
            let line = text[entry.key.start..]
                .find('\n')
                .map_or(text.len(), |at| entry.key.start + at);
            let end = if key == "results" {
                line.min(first)
            } else {
                old.end_of(key)
            };
            let place = if head.contains(&format!("\n{key}:")) {
                key
            } else {
                "source"
            };
            let words = above.entry(place).or_default();
            for at in self.take(&(from..end)) {
                words.extend([&text[at], "\n"]);
            }
            if OF_ALL.contains(&key) {
                words.extend([text[entry.key.start..end].trim_end(), "\n"]);
            }
            from = end;
        }
        let mut out = String::new();
        for line in head.split_inclusive('\n') {
            let key = line.split(':').next().unwrap_or_default();
            out += above.get(key).map_or("", String::as_str);
            out += line;
        }
        out
    }

    /// The rows of a table, each with what was written to it.
    fn of_rows(&mut self, new: &Tree, old: &Tree, others: &BTreeSet<&str>) -> String {
        // What a file said before is said by the file that replaces it, or by none.
        let read = lost::columns(old);
        let is_by_hand = |key: &&&str| !read.contains(**key);
        let by_hand: Vec<&str> = OF_ROWS.iter().filter(is_by_hand).copied().collect();
        let mut known: BTreeMap<&str, Old<'_>> = BTreeMap::new();
        let mut from = 0;
        for (unit, map) in old.rows() {
            let is_read = map.get("row").is_some();
            let keys: &[&str] = if is_read { &by_hand } else { &OF_ROWS };
            let mut row = Old::new(old.text(), map, keys);
            row.remarks = self.take(&(from..row.end));
            from = row.end;
            known.insert(unit, row);
        }
        let mut out = String::new();
        for (unit, _) in old.rows().filter(|(unit, _)| others.contains(unit)) {
            if let Some(row) = known.remove(unit) {
                out += &row.as_it_was();
            }
        }
        for (unit, map) in new.rows() {
            match known.remove(unit).filter(Old::has_more) {
                Some(row) => out += &row.written(new.text(), map),
                None => out.extend(["  - ", &row::pairs_in_line(map, new.text()), "\n"]),
            }
        }
        out
    }

    /// What stood below all results.
    fn of_the_end(&mut self, old: &Tree) -> String {
        let end = old.end_of("results");
        let left = self.take(&(end..old.text().len()));
        let lines = left.into_iter().map(|at| format!("{}\n", &old.text()[at]));
        lines.collect()
    }
}

#[cfg(test)]
mod tests {
    fn kept(table: &str, old: &str) -> String {
        super::kept(table, old, &std::collections::BTreeSet::new())
    }

    const NEW: &str = "coverage: complete\nsource: b\nresults:\n  - {unit: a, row: 2, score: 5, parts: {x: 1, y: {score: 2, rank: 3}}}\n  - {unit: b, row: 3, score: 4}\n";

    fn held(rows: &str, wanted: &str) {
        let old = format!("coverage: partial\nsource: a\nresults:\n{rows}");
        let head = "coverage: complete\nsource: b\nresults:\n";
        assert_eq!(kept(NEW, &old), format!("{head}{wanted}"), "{rows}");
    }

    #[test]
    fn what_an_author_wrote_to_a_row_stays() {
        let b = "  - {unit: b, row: 3, score: 4}\n";
        held(
            "  - {unit: a, score: 9}\n",
            &NEW["coverage: complete\nsource: b\nresults:\n".len()..],
        );
        held(
            "  - {unit: a, score: 9, note: \"Một\n     hai \\\n     ba\"}\n",
            &format!(
                "  - {{unit: a, row: 2, score: 5, parts: {{x: 1, y: {{score: 2, rank: 3}}}}, note: \"Một\n            hai \\\n            ba\"}}\n{b}"
            ),
        );
        held(
            "  - {unit: a, score: 9, note: {vi: \"Một, hai: ba}\", en: it's}, rank: 1}\n",
            &format!(
                "  - {{unit: a, row: 2, score: 5, parts: {{x: 1, y: {{score: 2, rank: 3}}}}, note: {{vi: \"Một, hai: ba}}\", en: it's}}}}\n{b}"
            ),
        );
        held(
            "- unit: a\n  score: 9\n  note:\n    vi: Một.\n    en: One.\n  # more\n  also:\n  - {score: 8, source: c,\n     reason: x}\n\n- unit: b\n  score: 1\n",
            &format!(
                "  - unit: a\n    row: 2\n    score: 5\n    parts: {{x: 1, y: {{score: 2, rank: 3}}}}\n    note:\n      vi: Một.\n      en: One.\n    # more\n    also:\n    - {{score: 8, source: c,\n       reason: x}}\n{b}"
            ),
        );
        held(
            "  - {unit: a, score: 9,\n     # why\n     change: {since: 2019,\n       rank: -1}}\n",
            &format!(
                "  # why\n  - {{unit: a, row: 2, score: 5, parts: {{x: 1, y: {{score: 2, rank: 3}}}}, change: {{since: 2019, rank: -1}}}}\n{b}"
            ),
        );
    }

    #[test]
    fn what_is_right_in_a_line_of_its_own_stays_in_one() {
        let b = "  - {unit: b, row: 3, score: 4}\n";
        let a =
            "  - unit: a\n    row: 2\n    score: 5\n    parts: {x: 1, y: {score: 2, rank: 3}}\n";
        for note in [
            "Theo báo cáo, có điều chỉnh",
            "Theo báo cáo # remark",
            "Một {hai}",
            "'Một: hai'",
        ] {
            held(
                &format!("  - unit: a\n    score: 9\n    note: {note}\n"),
                &format!("{a}    note: {note}\n{b}"),
            );
        }
        let flow = "  - {unit: a, row: 2, score: 5, parts: {x: 1, y: {score: 2, rank: 3}}, note: Một #2}\n";
        held(
            "  - {unit: a, # it's {so}\n     score: 9, note: \"Một #2\" # more, {\n     }\n",
            &format!(
                "  # it's {{so}}\n  # more, {{\n{}{b}",
                flow.replace("Một #2", "\"Một #2\"")
            ),
        );
    }

    #[test]
    fn the_remark_and_the_day_of_all_stay() {
        let old = "coverage: partial\npublished: 2024-05-01\nnote:\n  vi: Một.\nrespondents: 8427\nparts: {x: {margin: 1.5}}\nsource: a\nresults: []\n";
        let told = kept(NEW, old);
        assert!(
            told.contains("published: 2024-05-01\nnote:\n  vi: Một.\nrespondents: 8427\nparts: {x: {margin: 1.5}}\nsource: b"),
            "{told}"
        );
    }

    #[test]
    fn what_is_written_to_parts_stays() {
        let b = "  - {unit: b, row: 3, score: 4}\n";
        held(
            "  - {unit: a, score: 9, parts: {x: {score: 3, change: {since: 2019, score: 1}}, y: {score: 4, rank: 1, group: G}, z: 1}}\n",
            &format!(
                "  - {{unit: a, row: 2, score: 5, parts: {{x: {{score: 1, change: {{since: 2019, score: 1}}}}, y: {{score: 2, rank: 3, group: G}}}}}}\n{b}"
            ),
        );
        held(
            "  - unit: a\n    parts:\n      y:\n        score: 4\n        group: Một, hai # theo bảng\n        rank: 2\n      x: 3\n    score: 9\n",
            &format!(
                "  - unit: a\n    row: 2\n    score: 5\n    parts:\n      x: 1\n      y:\n        score: 2\n        rank: 3\n        group: Một, hai # theo bảng\n{b}"
            ),
        );
    }

    #[test]
    fn remarks_stay_where_they_stood() {
        let a = "  - {unit: a, row: 2, score: 5, parts: {x: 1, y: {score: 2, rank: 3}}}";
        let b = "  - {unit: b, row: 3, score: 4}\n";
        held(
            "  # Nhóm một.\n  - {unit: a, score: 9} # đọc lại\n\n  # Nhóm hai.\n  - unit: b # B\n    score: 1 # cũ\n# Hết.\n",
            &format!("  # Nhóm một.\n{a} # đọc lại\n  # Nhóm hai.\n  # B\n  # cũ\n{b}# Hết.\n"),
        );
        let old = "# yaml-language-server: $schema=x\n# Bản lưu.\ncoverage: partial # chưa đủ\n# Vì sao.\nnote: |\n  # Một.\nsource: a\nresults: # tất cả\n  - {unit: a, score: 9}\n";
        assert_eq!(
            kept(
                &format!(
                    "# yaml-language-server: $schema=x\n# Kết quả, do congbo import lấy từ b.\n{NEW}"
                ),
                old
            ),
            format!(
                "# yaml-language-server: $schema=x\n# Kết quả, do congbo import lấy từ b.\n# Bản lưu.\n# chưa đủ\ncoverage: complete\n# Vì sao.\nnote: |\n  # Một.\nsource: b\n# tất cả\nresults:\n{a}\n{b}"
            )
        );
    }

    #[test]
    fn once_more_changes_nothing() {
        for rows in [
            "  # Nhóm.\n  - {unit: a, score: 9, note: x} # đọc lại\n",
            "  - unit: a\n    parts:\n      y:\n        group: G\n    # vì sao\n    note: |\n      Một.\n\n      Hai.\n  - unit: b\n    also: [{score: 3, source: c, reason: x}]\n# Hết.\n",
        ] {
            let once = kept(
                NEW,
                &format!("note: n\n# nguồn\nsource: a\nresults:\n{rows}"),
            );
            assert_eq!(kept(NEW, &once), once, "{once}");
        }
    }
}
