//! Two pages that would stand at one address.

use std::collections::BTreeMap;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::Record;
use page::Kind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "address-shared",
    severity: Severity::Error,
    summary: lang::phrase!("rule--address-shared"),
    why: message!("why--address-shared"),
    check: Check::Record(check),
};

/// Addresses that the site keeps for pages of its own, though it may have none of them today.
const KEPT: [&str; 4] = [
    "404.html",
    "luu-tru.html",
    "so-cong-bo.html",
    "tim-kiem.html",
];

/// One finding a page that comes second.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut taken: BTreeMap<String, Option<Kind>> = BTreeMap::new();
    for kept in KEPT {
        taken.insert(kept.to_owned(), None);
    }
    let (ours, authors): (Vec<_>, Vec<_>) = page::addresses(record, analysis)
        .into_iter()
        .partition(|(_, kind)| place(record, kind).is_none());
    for (tail, kind) in ours {
        taken.insert(tail, Some(kind));
    }
    let mut found = Vec::new();
    for (tail, kind) in authors {
        let Some(at) = place(record, &kind) else {
            continue;
        };
        let key = tail.to_lowercase();
        match taken.get(&key) {
            None => {
                taken.insert(key, Some(kind));
            }
            Some(other) => {
                let other = other.as_ref().and_then(|kind| place(record, kind));
                found.push(shared(&tail, at, other));
            }
        }
    }
    found
}

/// Where the author named the thing that the page is about; nothing for pages that every site has.
fn place(record: &Record, kind: &Kind) -> Option<Origin> {
    match kind {
        Kind::Article(slug) => {
            let page = model::Subject::Page(slug.clone());
            let narrative = record.narratives.get(&page)?;
            Some(Origin::file(&narrative.vi.origin.file))
        }
        Kind::Document(id) => Some(Origin::file(&record.document(*id).origin.file)),
        Kind::Programme(place) => {
            let programme = &record.programmes[usize::from(*place)];
            Some(Origin::file(&programme.origin.file))
        }
        Kind::Index(id) | Kind::Methodology(id) => {
            Some(Origin::file(&record.index(*id).origin.file))
        }
        Kind::Ranking(edition, table) => {
            let edition = &record.editions[usize::from(*edition)];
            let table = &edition.tables[usize::from(*table)];
            Some(Origin::file(&table.origin.file))
        }
        Kind::Unit(id) | Kind::UnitInEdition(_, id) => Some(record.unit(*id).origin.key("code")),
        _ => None,
    }
}

fn shared(tail: &str, at: Origin, other: Option<Origin>) -> Diagnostic {
    let found = RULE.found(
        at,
        tell!("address-shared-belongs-another-page-already", tail),
        tell!("address-shared-page-would-overwrite-other"),
    );
    let found = match other {
        Some(other) => found.against(other, tell!("address-shared-other-page")),
        None => found,
    };
    found.help(tell!("address-shared-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Narrative, Prose, Subject};

    fn count(fill: impl FnOnce(&mut sample::Sample)) -> usize {
        let record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60"))]);
            fill(record);
        });
        check(&record, &analyse(&record)).len()
    }

    fn page(slug: &str) -> usize {
        count(|record| {
            let file = format!("content/pages/{slug}.md").as_str().into();
            let vi = Prose {
                markdown: String::new(),
                origin: Origin::bytes(&file, 0..0),
            };
            let narrative = Narrative {
                title: None,
                summary: None,
                vi,
                others: model::Others::default(),
            };
            let subject = Subject::Page(slug.to_owned());
            record.0.narratives.insert(subject, narrative);
        })
    }

    #[test]
    fn pages_of_the_site_keep_their_addresses() {
        assert_eq!(page("gioi-thieu"), 0);
        for slug in ["index", "so-sanh", "tim-kiem", "So-Sanh"] {
            assert_eq!(page(slug), 1, "{slug}");
        }
    }

    #[test]
    fn an_index_is_not_called_index() {
        // Its ranking takes the edition's page, its series and its method those of all indices.
        assert_eq!(
            count(|record| record.0.indices[0].code = "index".to_owned()),
            3
        );
    }

    #[test]
    fn codes_that_differ_in_case_only_share_an_address() {
        let two = count(|record| {
            record.0.units[0].code = "Lai-Chau".to_owned();
            record.0.units[1].code = "lai-chau".to_owned();
        });
        assert_eq!(two, 1);
    }
}
