//! What a table loses that only its author can have written, when an import replaces its results.

use std::collections::BTreeMap;

use super::{OF_ALL, OF_ROWS};
use diagnostic::place::{Map, Node, Sheet};

/// What the table before has that only its author can have written, and the new one has not: of which unit, under which key.
pub(in crate::cli::import) fn lost(table: &str, old: &str) -> Vec<String> {
    let (table, old) = (Tree::new(table), Tree::new(old));
    let of_all = OF_ALL.map(|key| key.trim_end_matches(':'));
    let all = of_all
        .into_iter()
        .filter(|key| old.has(key) && !table.has(key));
    let mut lost: Vec<String> = all.map(str::to_owned).collect();
    let known: BTreeMap<&str, &Map> = table.rows().collect();
    for (unit, row) in old.rows() {
        let is_there = |key: &&str| known.get(unit).is_some_and(|row| row.get(key).is_some());
        let keys = OF_ROWS.iter().filter(|key| row.get(key).is_some());
        let gone = keys.filter(|key| !is_there(key));
        lost.extend(gone.map(|key| format!("{unit}: {key}")));
    }
    lost
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
            let unit = &self.sheet.text()[map.get("unit")?.value.shown()];
            Some((unit.trim_matches(['"', '\'']), map))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::kept;
    use super::lost;

    const NEW: &str = "coverage: partial\nsource: b\nresults:\n  - {unit: a, row: 2, score: 5}\n  - {unit: b, row: 3, score: 4}\n";

    #[test]
    fn what_cannot_be_placed_is_told() {
        let old = "note: x\nsource: a\nresults: # all\n  - {unit: a, note: Một.}\n  - unit: c\n    score: 1\n    'note': Hai.\n";
        let table = kept(NEW, old);
        assert!(table.contains("note: Một."), "{table}");
        assert_eq!(lost(&table, old), ["c: note"]);
        let old = "note: x\nresults: [{unit: a, change: {since: 2019, rank: 1}}]\n";
        assert_eq!(lost(NEW, old), ["note", "a: change"]);
    }
}
