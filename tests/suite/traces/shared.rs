//! Nothing lost: an edition that is held back and names whatever the public knows takes nothing of it away.

use std::collections::BTreeSet;

use super::variants::VARIANTS;
use super::{NOW, Site, Variant, YEAR, add, built, differ, site};
use congbo::diagnostic::short;
use congbo::files::Files;
use congbo::model::{Lang, Record, UnitId};

/// The units that a public edition names in a table, with those that came of them and those above them.
fn units(record: &Record) -> BTreeSet<UnitId> {
    let tables = record.editions.iter().flat_map(|edition| &edition.tables);
    let mut open: Vec<UnitId> = tables
        .flat_map(|table| table.rows.iter().map(|row| row.unit))
        .collect();
    let mut units = BTreeSet::new();
    while let Some(id) = open.pop() {
        if units.insert(id) {
            let unit = record.unit(id);
            open.extend(unit.parent);
            open.extend(unit.to.map(|_| &unit.successors).into_iter().flatten());
        }
    }
    units
}

/// Lets the edition that is held back name whatever public editions name: units, sources, documents, indices.
fn share(site: &mut Site) {
    let loaded = congbo::content::record(&site.content, NOW);
    let record: Record = loaded.unwrap().record;
    let documents = record
        .editions
        .iter()
        .flat_map(|edition| &edition.documents);
    let documents: BTreeSet<&str> = documents.map(|id| &*record.document(*id).slug).collect();
    let documents: Vec<&str> = documents.into_iter().collect();
    site.put(
        &format!("editions/{YEAR}/edition.yaml"),
        &format!(
            "status: draft\nheadline: Bí Mật\ndocuments: [{}]\n",
            documents.join(", ")
        ),
    );
    for edition in &record.editions {
        for table in &edition.tables {
            let index = record.index(table.index);
            let source = &record.source(table.source).code;
            let mut text = format!("coverage: partial\nsource: {source}\nresults:\n");
            for unit in units(&record) {
                let code = &record.unit(unit).code;
                text.extend([format!("  - {{unit: {code}, score: 50.01}}\n")]);
                let story = format!("editions/{YEAR}/units/{code}.md");
                site.put(&story, "Bí mật.\n");
            }
            site.put(&format!("editions/{YEAR}/{}.yaml", index.code), &text);
            site.put(&format!("editions/{YEAR}/{}.md", index.code), "Bí mật.\n");
        }
    }
}

/// Says where a site differs from the bare one when all this is added.
fn lost(folder: &str, bare: &Files, variants: &[Variant], shares: bool) -> Vec<String> {
    let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
    let what = format!("{folder}, {}", names.join(", "));
    let mut spoilt = site(folder);
    if shares {
        share(&mut spoilt);
    }
    let content = add(spoilt, variants);
    match built(&content) {
        Ok(site) => differ(&what, bare, &site),
        Err(said) => vec![format!(
            "{what}: {}",
            short::render(&said, &content, Lang::EN)
        )],
    }
}

#[test]
fn a_held_edition_that_names_all_that_is_public_takes_nothing_away() {
    for folder in ["tests/sites/small", "tests/sites/lao-cai", "."] {
        let bare = built(&site(folder).content).unwrap();
        let found = lost(folder, &bare, &[], true);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// As many made-up sites as are built.
const SITES: u64 = 24;

#[test]
fn whatever_a_held_edition_shares_and_adds_the_site_is_the_same_bytes() {
    let folder = "tests/sites/small";
    let bare = built(&site(folder).content).unwrap();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for seed in 0..SITES {
        // Of the numbers of a seed each bit is as good as thrown.
        let bits = (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let chosen = (0..VARIANTS.len()).filter(|place| bits >> (place + 16) & 1 == 1);
        let chosen: Vec<Variant> = chosen.map(|place| VARIANTS[place]).collect();
        seen.extend(chosen.iter().map(|(name, _)| *name));
        found.extend(lost(folder, &bare, &chosen, bits >> 61 & 1 == 1));
    }
    assert_eq!(seen.len(), VARIANTS.len());
    assert!(found.is_empty(), "{}", found.join("\n"));
}
