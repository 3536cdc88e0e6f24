//! An exception that excepts nothing; and taking away what the others except.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Check, Rule, seal_excepted, unknown_rule, waiver_outdated};
use derive::Analysis;
use diagnostic::{Diagnostic, Key, Origin, Severity, Spot, message, tell};
use model::{Record, Waiver};

/// The rule. What it finds is only known when all others are done: see `settle`.
pub(super) const RULE: Rule = Rule {
    name: "waiver-unused",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--waiver-unused"),
    why: message!("why--waiver-unused"),
    check: Check::Record(|_, _| Vec::new()),
};

/// Takes away what is waived, and adds the exceptions that took nothing away. A finding uses up the first exception that
/// covers it, so that a second one for the same place is found to be of no use.
pub(super) fn settle(
    record: &Record,
    analysis: &Analysis,
    found: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    if record.waivers.is_empty() {
        return found;
    }
    let mut places: BTreeMap<(&str, &str), Places<'_>> = BTreeMap::new();
    let mut used = vec![false; record.waivers.len()];
    for (at, waiver) in record.waivers.iter().enumerate() {
        // What ended excuses nothing, which is said of it already.
        if waiver_outdated::has_ended(record, analysis, waiver) {
            used[at] = true;
            continue;
        }
        let key = (&*waiver.place.file, waiver.rule.as_str());
        places.entry(key).or_default().add(at, &waiver.place);
    }
    let mut left: Vec<Diagnostic> = Vec::new();
    // What exceptions excuse that say which numbers it names.
    let mut excused: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
    for one in found {
        let firm = seal_excepted::is_firm(one.code);
        let here = places.get(&(&*one.label.origin.file, one.code));
        let covering = here
            .filter(|_| !firm)
            .and_then(|here| here.covering(&one.label.origin));
        let Some(at) = covering else {
            left.push(one);
            continue;
        };
        used[at] = true;
        if record.waivers[at].numbers.is_some() {
            excused.entry(at).or_default().push(one);
        }
    }
    for (at, all) in excused {
        if let Some(moved) = waiver_outdated::moved(&record.waivers[at], &all) {
            left.push(moved);
            left.extend(all);
        }
    }
    let unused = record.waivers.iter().zip(used);
    let unused = unused.filter(|(waiver, used)| !used && can_be(&waiver.rule));
    left.extend(unused.map(|(waiver, _)| self::unused(waiver)));
    left
}

/// The exceptions from one rule in one file, so that those for a place are found without going through all.
#[derive(Default)]
struct Places<'a> {
    whole: Option<usize>,
    keys: BTreeMap<Cow<'a, [Key]>, usize>,
    /// In order of where they begin: begin, end, the furthest end so far.
    bytes: Vec<(u32, u32, u32, usize)>,
}

impl<'a> Places<'a> {
    /// Exceptions come in order of their places.
    fn add(&mut self, at: usize, place: &'a Origin) {
        match &place.spot {
            Spot::File => _ = self.whole.get_or_insert(at),
            Spot::Bytes(from, to) => {
                let furthest = self.bytes.last().map_or(0, |last| last.2);
                self.bytes.push((*from, *to, furthest.max(*to), at));
            }
            spot => _ = self.keys.entry(spot.keys()).or_insert(at),
        }
    }

    /// The first that covers a place.
    fn covering(&self, place: &Origin) -> Option<usize> {
        match &place.spot {
            Spot::File => self.whole,
            Spot::Bytes(from, to) => {
                let begun = self.bytes.partition_point(|one| one.0 < *to);
                let back = self.bytes[..begun].iter().rev();
                let reaching = back.take_while(|one| one.2 > *from);
                reaching.filter(|one| one.1 > *from).map(|one| one.3).min()
            }
            spot => {
                let keys = spot.keys();
                let above = (0..=keys.len()).filter_map(|n| self.keys.get(&keys[..n]).copied());
                above.min()
            }
        }
    }
}

/// Whether it is not said already that there can be no such exception.
fn can_be(rule: &str) -> bool {
    unknown_rule::exists(rule) && !seal_excepted::is_firm(rule)
}

fn unused(waiver: &Waiver) -> Diagnostic {
    let rule = &waiver.rule;
    let diagnostic = RULE.found(
        waiver.origin.clone(),
        tell!("waiver-unused-exception-matches-nothing", rule),
        tell!("waiver-unused-rule-finds-nothing-wrong"),
    );
    let diagnostic = diagnostic.against(waiver.place.clone(), tell!("place-it-names"));
    diagnostic.help(tell!("waiver-unused-help"))
}

#[cfg(test)]
mod tests {
    use derive::analyse;
    use diagnostic::{Diagnostic, Origin};
    use model::{Date, Stands, Text, Waiver};

    fn waiver(rule: &str, place: Origin) -> Waiver {
        Waiver {
            rule: rule.to_owned(),
            place,
            printed: "1".to_owned(),
            value: None,
            numbers: None,
            stands: Stands::Nothing,
            reason: Text::same("Reason"),
            right: None,
            date: Date::parse("2026-11-22").unwrap(),
            origin: Origin::file("content/waivers.yaml").item(0),
        }
    }

    /// What is found in a table whose second rank is wrong, with exceptions for places in its two rows.
    fn found(waivers: impl Fn(&Origin, &Origin) -> Vec<Waiver>) -> Vec<Diagnostic> {
        let record = sample::record(|record| {
            for framework in &mut record.0.indices[0].frameworks {
                framework.max = None;
            }
            let table = record.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
            table.of = Some(2);
            table.rows[1].rank = Some(1);
            let places = (table.rows[0].origin.clone(), table.rows[1].origin.clone());
            record.0.waivers = waivers(&places.0, &places.1);
        });
        crate::record(&record, &analyse(&record))
    }

    fn codes(found: &[Diagnostic]) -> Vec<&str> {
        found.iter().map(|one| one.code).collect()
    }

    #[test]
    fn what_is_waived_is_not_found() {
        assert_eq!(codes(&found(|_, _| Vec::new())), ["rank-differs"]);
        let value = |_: &Origin, row: &Origin| vec![waiver("rank-differs", row.key("rank"))];
        assert_eq!(found(value), []);
        let row = |_: &Origin, row: &Origin| vec![waiver("rank-differs", row.clone())];
        assert_eq!(found(row), []);
    }

    #[test]
    fn another_rule_or_place_is_not_waived_and_said_to_be_of_no_use() {
        let both = ["rank-differs", "waiver-unused"];
        let other = |_: &Origin, row: &Origin| vec![waiver("percent-differs", row.key("rank"))];
        assert_eq!(codes(&found(other)), both);
        let row = |row: &Origin, _: &Origin| vec![waiver("rank-differs", row.clone())];
        assert_eq!(codes(&found(row)), both);
        let beside = |_: &Origin, row: &Origin| vec![waiver("rank-differs", row.key("score"))];
        assert_eq!(codes(&found(beside)), both);
    }

    #[test]
    fn a_second_exception_for_one_finding_is_of_no_use() {
        let twice = |_: &Origin, row: &Origin| {
            vec![
                waiver("rank-differs", row.clone()),
                waiver("rank-differs", row.key("rank")),
            ]
        };
        assert_eq!(codes(&found(twice)), ["waiver-unused"]);
    }

    #[test]
    fn an_unknown_rule_is_said_once() {
        let unknown = |_: &Origin, row: &Origin| vec![waiver("rank-difers", row.clone())];
        assert_eq!(codes(&found(unknown)), ["rank-differs", "unknown-rule"]);
    }

    #[test]
    fn text_is_waived_where_it_overlaps_and_a_file_only_as_a_whole() {
        let file = "content/pages/a.md".into();
        let text = Origin::bytes(&file, 10..20);
        assert!(text.covers(&Origin::bytes(&file, 12..30)));
        assert!(!text.covers(&Origin::bytes(&file, 20..30)));
        let whole = Origin::file("content/pages/a.md");
        assert!(whole.covers(&whole) && !whole.covers(&text));
    }
}
