//! A place told in words that are bound to nothing, and that the record has in no year.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::clauses::{self, CLAUSE};
use super::running::Running;
use super::whereof::{self, Whereof};
use super::{Check, OfWords, Rule, entries, impossible_place, lengthen};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use lang::numerals::{self, Kind, Numeral};
use model::{IndexId, Record, UnitId, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "place-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--place-differs"),
    why: message!("why--place-differs"),
    check: Check::Words(check),
};

/// Every such place.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfWords<'a> {
    let known = LazyLock::new(|| Known {
        record,
        whereof: Whereof::new(record),
        places: places(record, analysis),
    });
    Box::new(move |words| {
        let told = told(words).into_iter();
        told.filter_map(|(range, place)| known.contradiction(words, range, place))
            .collect()
    })
}

/// The places of a unit in an index by years, as they hold and as others published them.
type Places = BTreeMap<(IndexId, UnitId), BTreeMap<Year, BTreeSet<u32>>>;

fn places(record: &Record, analysis: &Analysis) -> Places {
    let mut all = Places::new();
    for entry in entries(record, analysis) {
        let own = entry.standing.rank.map(|rank| rank.place);
        let Some(own) = own.or(entry.result.rank) else {
            continue;
        };
        let others = entry.result.also.iter().filter_map(|also| also.rank);
        let of = all.entry((entry.table.index, entry.result.unit));
        let year = of.or_default().entry(entry.year).or_default();
        year.extend([own].into_iter().chain(entry.result.rank).chain(others));
    }
    all
}

/// Every place that words tell and that is bound to nothing.
fn told(words: &Running<'_>) -> Vec<(Range<usize>, u32)> {
    let all = whereof::unbound(words).into_iter();
    all.filter_map(|numeral| Some((numeral.range.clone(), place(words.text, &numeral)?)))
        .collect()
}

/// Words before an English ordinal that make it a place somebody has.
const TO: [&str; 5] = ["to", "at", "is", "was", "stands"];

/// Words before that for a place, from which one moved: the record may not reach back to it.
const FROM: [&str; 4] = ["từ", "from", "hơn", "sau"];

/// The place that a number names by the words beside it.
fn place(text: &str, numeral: &Numeral) -> Option<u32> {
    if matches!(numeral.kind, Kind::Year | Kind::Date | Kind::Code) {
        return None;
    }
    let (before, after) = (&text[..numeral.range.start], &text[numeral.range.end..]);
    let behind = numerals::behind_ordinal(after);
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let ordinal = behind.is_some() && TO.contains(&last.to_lowercase().as_str());
    let after = behind.unwrap_or(after);
    let goes_on = after.trim_start().starts_with(['–', '-', '—']) || after.starts_with('/');
    if !(ordinal || impossible_place::ranks(before)) || goes_on || lengthen::counts_no_units(after)
    {
        return None;
    }
    let mut words = before.split_whitespace().rev().skip(1);
    let from = words.next().unwrap_or_default().to_lowercase();
    let word = text[numeral.range.clone()].split('/').next()?;
    let place = word.parse().ok().filter(|place| *place > 0)?;
    (!FROM.contains(&from.as_str())).then_some(place)
}

/// Words that make of a place in their clause that of a part of the index, or one among some units only.
const PARTS: [&str; 29] = [
    "nhóm",
    "tốp",
    "top",
    "vùng",
    "khu vực",
    "miền",
    "cụm",
    "lĩnh vực",
    "nội dung",
    "tiêu chí",
    "thành phần",
    "trục",
    "yếu tố",
    "sở",
    "huyện",
    "xã",
    "phường",
    "tỉnh bạn",
    "tháng",
    "quý",
    "tối thiểu",
    "or better",
    "group",
    "region",
    "area",
    "dimension",
    "component",
    "criteri",
    "department",
];

struct Known<'a> {
    record: &'a Record,
    whereof: Whereof<'a>,
    places: Places,
}

impl Known<'_> {
    fn contradiction(
        &self,
        words: &Running<'_>,
        range: Range<usize>,
        place: u32,
    ) -> Option<Diagnostic> {
        let text = words.text;
        let clause = clauses::around(text, &range, &CLAUSE);
        if whereof::is_goal(text, &range) || whereof::says(&text[clause], &PARTS) {
            return None;
        }
        let origin = (words.place)(range.clone());
        let told = self.whereof.of(words, &range, &origin);
        let mut expected = None;
        for of in told.pairs() {
            let known = self.places.get(&of)?;
            if known.values().any(|places| places.contains(&place)) {
                return None;
            }
            for year in &told.years {
                let places = known.get(year)?;
                expected = expected.or(Some((of, *year, *places.first()?)));
            }
        }
        let (of, year, right) = expected?;
        let (index, unit) = (self.record.index(of.0), self.record.unit(of.1));
        let address = format!("figure:{}/{year}/{}/rank", index.code, unit.code);
        let found = RULE.found(
            origin,
            tell!(
                "place-differs-no-year-record",
                index => index.short,
                unit => unit.name,
                place,
            ),
            tell!("place-differs-record", year, right),
        );
        Some(found.help(tell!("place-differs-help", right, address)))
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Text;

    fn found(markdown: &str) -> usize {
        let record = sample::record(|record| {
            record.0.indices[0].short = Text::same("PAR INDEX");
            record.0.indices[1].short = Text::same("SIPAS");
            record.0.units[0].name = Text::same("Lai Châu");
            record.0.units[1].name = Text::same("Lào Cai");
            record.table(2017, 0, &[(0, Some("20")), (1, Some("30"))]);
            record.table(
                2018,
                0,
                &[(0, Some("30")), (1, Some("25")), (2, Some("28"))],
            );
            record.tell(2018, markdown);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_place_is_one_of_the_record() {
        for (text, count) in [
            ("PAR INDEX lên hạng 42.", 1),
            ("PAR INDEX lên hạng 1, trước đó hạng 2.", 0),
            ("PAR INDEX năm 2017 xếp thứ 7/63.", 1),
            ("PAR INDEX năm 2016 xếp thứ 7.", 0),
            ("SIPAS lên hạng 42.", 0),
            ("Lào Cai đứng hạng 9 về PAR INDEX.", 0),
            ("Về PAR INDEX, Lào Cai đứng hạng 9.", 1),
            ("Về PAR INDEX, Lào Cai đứng hạng 3.", 0),
            ("PAR INDEX từ hạng 42 lên hạng 1.", 0),
            ("Mục tiêu là PAR INDEX lên hạng 42.", 0),
            ("PAR INDEX tăng hạng 42 bậc.", 0),
            ("PAR INDEX lên [hạng 42](figure:one/2018/unit-0/rank).", 0),
        ] {
            assert_eq!(found(text), count, "{text}");
        }
    }
}
