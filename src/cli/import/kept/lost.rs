//! What a table loses that only its author can have written, when an import replaces its results.

use std::collections::{BTreeMap, BTreeSet};

use super::row::parts;
use super::{OF_ALL, OF_PARTS, OF_ROWS, Tree, is_own};
use diagnostic::place::{Map, Node};

/// Under which key something is lost, and of which units; of none where it is of the whole.
pub(in crate::cli::import) type Lost = BTreeMap<String, Vec<String>>;

/// Numbers and words of a row that an import writes where a file says them.
const STATED: [&str; 8] = [
    "max",
    "percent",
    "rank",
    "of",
    "band",
    "self",
    "respondents",
    "votes",
];

/// What the table before has that only its author can have written, and the new one has not.
pub(in crate::cli::import) fn lost(table: &str, old: &str) -> Lost {
    let (table, old) = (Tree::new(table), Tree::new(old));
    let mut lost = Lost::new();
    for key in OF_ALL.into_iter().chain(["of"]) {
        if old.has(key) && !table.has(key) {
            lost.insert(key.to_owned(), Vec::new());
        }
    }
    let known: BTreeMap<&str, &Map> = table.rows().collect();
    let read = columns(&old);
    for (unit, row) in old.rows() {
        let new = known.get(unit).copied();
        let has_row = row.get("row").is_some();
        // What a row of an earlier import has and its file had no column for was written by hand.
        let is_by_hand = |key: &String| !has_row || !read.contains(key);
        let mut gone = written(row);
        gone.retain(is_by_hand);
        if new.is_some() {
            gone.extend(stated(row).into_iter().filter(is_by_hand));
            // Said once of all rows it is said of this one.
            gone.retain(|key| key != "of" || !table.has("of"));
        }
        let there: BTreeSet<String> = new
            .map(|new| [written(new), stated(new)].concat())
            .unwrap_or_default()
            .into_iter()
            .collect();
        for key in gone.into_iter().filter(|key| !there.contains(key)) {
            lost.entry(key).or_default().push(unit.to_owned());
        }
    }
    let mut there = texts(&table);
    for remark in texts(&old).into_iter().filter(|remark| !is_own(remark)) {
        match there.iter().position(|known| *known == remark) {
            Some(at) => _ = there.swap_remove(at),
            None => _ = lost.entry(remark.to_owned()).or_default(),
        }
    }
    lost
}

fn texts(tree: &Tree) -> Vec<&str> {
    let remarks = tree.remarks().into_iter();
    remarks.map(|at| &tree.text()[at]).collect()
}

/// The keys of a row that no file says.
fn written(row: &Map) -> Vec<String> {
    let own = OF_ROWS.iter().filter(|key| row.get(key).is_some());
    let mut all: Vec<String> = own.map(|key| (*key).to_owned()).collect();
    for (code, part) in parts(row).into_iter().flatten() {
        let keys = OF_PARTS.iter().filter(|key| part.get(key).is_some());
        all.extend(keys.map(|key| format!("parts.{code}.{key}")));
    }
    all
}

/// The keys of a row that a file can say.
fn stated(row: &Map) -> Vec<String> {
    let own = STATED.iter().filter(|key| row.get(key).is_some());
    let mut all: Vec<String> = own.map(|key| (*key).to_owned()).collect();
    let parts = row.get("parts").map(|entry| &entry.value);
    let Some(Node::Map(parts)) = parts else {
        return all;
    };
    for part in &parts.entries {
        let code = &part.name;
        match &part.value {
            Node::Map(map) => {
                all.extend(map.get("score").map(|_| format!("parts.{code}")));
                all.extend(map.get("rank").map(|_| format!("parts.{code}.rank")));
            }
            _ => all.push(format!("parts.{code}")),
        }
    }
    all
}

/// The keys of rows for which a table names the column of a file.
pub(super) fn columns(table: &Tree) -> BTreeSet<String> {
    let cells = table.root().and_then(|root| root.get("cells"));
    let Some(Node::List(_, items)) = cells.map(|entry| &entry.value) else {
        return BTreeSet::new();
    };
    let mut all = BTreeSet::new();
    for item in items {
        let Node::Map(map) = item else { continue };
        all.extend(map.entries.iter().map(|entry| entry.name.clone()));
        // Among how many stands in the cell of a rank: "3/63".
        all.extend(map.get("rank").map(|_| "of".to_owned()));
        for (section, end) in [("parts", ""), ("ranks", ".rank")] {
            if let Some(Node::Map(map)) = map.get(section).map(|entry| &entry.value) {
                all.extend(
                    map.entries
                        .iter()
                        .map(|entry| format!("parts.{}{end}", entry.name)),
                );
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::kept;
    use super::lost;

    const NEW: &str = "coverage: partial\nsource: b\nresults:\n  - {unit: a, row: 2, score: 5}\n  - {unit: b, row: 3, score: 4}\n";

    fn told(table: &str, old: &str) -> Vec<String> {
        let lost = lost(table, old).into_iter();
        lost.map(|(key, units)| format!("{key}: {}", units.join(" ")))
            .collect()
    }

    #[test]
    fn what_cannot_be_placed_is_told() {
        let old = "note: x\nsource: a\nresults: # all\n  - {unit: a, note: Một.}\n  - unit: c\n    score: 1\n    'note': Hai.\n";
        let table = kept(NEW, old, &BTreeSet::new());
        assert!(table.contains("note: Một."), "{table}");
        assert_eq!(told(&table, old), ["note: c"]);
        let old = "note: x\nresults: [{unit: a, change: {since: 2019, rank: 1}}]\n";
        assert_eq!(told(NEW, old), ["change: a", "note: "]);
        let old = "of: 63\nresults:\n  # Đọc lại ngày 5.\n  - {unit: c, parts: {x: {score: 1, group: G}}}\n";
        assert_eq!(
            told(&kept(NEW, old, &BTreeSet::new()), old),
            ["# Đọc lại ngày 5.: ", "of: ", "parts.x.group: c"]
        );
    }

    #[test]
    fn numbers_that_a_file_said_before_are_no_loss_and_those_of_an_author_are() {
        let cells = "cells:\n  - {score: B, rank: C, parts: {x: D}}\n";
        let rows = "results:\n  - {unit: a, row: 2, score: 5, rank: 1, band: tot, parts: {x: 1, y: 2}}\n  - {unit: b, score: 4, rank: 2}\n";
        assert_eq!(
            told(NEW, &format!("{cells}{rows}")),
            ["band: a", "parts.y: a", "rank: b"]
        );
        let rows =
            "results:\n  - {unit: a, row: 2, rank: 1, of: 4}\n  - {unit: b, rank: 2, of: 4}\n";
        let old = format!("{cells}{rows}");
        assert_eq!(told(NEW, &old), ["of: b", "rank: b"]);
        let table = format!("of: 4\n{NEW}");
        assert_eq!(told(&table, &old), ["rank: b"]);
    }
}
