//! A score told in words that are bound to nothing, and that is the record's but for a digit.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::clauses::{self, CLAUSE};
use super::running::Running;
use super::whereof::{self, Lazy, Whereof};
use super::{Check, OfWords, Rule};
use derive::figures::{self, Quantity};
use derive::{Analysis, Entry};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use lang::literal;
use lang::number;
use lang::numerals::{Kind, Numeral};
use model::{IndexId, Record, UnitId, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "score-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--score-differs"),
    why: message!("why--score-differs"),
    check: Check::Words(check),
};

/// Every such score.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfWords<'a> {
    let known = Known {
        record,
        analysis,
        whereof: Lazy::new(Box::new(|| Whereof::new(record))),
        numbers: record.all_indices().map(|_| OnceLock::new()).collect(),
        excused: OnceLock::new(),
    };
    Box::new(move |words| {
        let told = told(words).into_iter();
        told.filter_map(|(range, value)| known.contradiction(words, &range, value))
            .collect()
    })
}

/// Words that make of a number in their clause one of a part of the index, or of many units.
const OTHERS: [&str; 17] = [
    "lĩnh vực",
    "nội dung",
    "tiêu chí",
    "thành phần",
    "trục",
    "yếu tố",
    "bình quân",
    "trung bình",
    "trung vị",
    "tối đa",
    "dimension",
    "component",
    "criteri",
    "average",
    "mean",
    "median",
    "maximum",
];

/// So many digits tell a score from any other number.
const TELLING: usize = 3;

/// Every number of words with decimals that is bound to nothing.
fn told(words: &Running<'_>) -> Vec<(Range<usize>, Decimal)> {
    if !words.text.contains([',', '.']) {
        return Vec::new();
    }
    let all = whereof::unbound(words).into_iter();
    let all = all.filter(|numeral| numeral.kind == Kind::Figure);
    all.filter_map(|Numeral { range, .. }| {
        let written = &words.text[range.clone()];
        let digits = written.bytes().filter(u8::is_ascii_digit).count();
        let value = literal::number(written, words.lang)?;
        (value.scale() > 0 && digits >= TELLING).then_some((range, value))
    })
    .collect()
}

struct Known<'a> {
    record: &'a Record,
    analysis: &'a Analysis,
    whereof: Lazy<'a, Whereof<'a>>,
    /// All numbers of each index, by its place: few sites need them.
    numbers: Vec<OnceLock<BTreeSet<Decimal>>>,
    /// What corrections and exceptions speak of.
    excused: OnceLock<BTreeSet<Decimal>>,
}

impl Known<'_> {
    fn contradiction(
        &self,
        words: &Running<'_>,
        range: &Range<usize>,
        value: Decimal,
    ) -> Option<Diagnostic> {
        let text = words.text;
        let clause = clauses::around(text, range, &CLAUSE);
        if whereof::is_goal(text, range) || whereof::says(&text[clause], &OTHERS) {
            return None;
        }
        let origin = (words.place)(range.clone());
        let mut told = self.whereof.of(words, range, &origin);
        if told.indices.is_empty() {
            told.indices.extend(told.own);
        }
        let years = || {
            told.pairs()
                .flat_map(|of| told.years.iter().map(move |year| (of, *year)))
        };
        let (of, year, quantity, right) =
            years().find_map(|(of, year)| self.nearly(of, year, value))?;
        if told.indices.iter().any(|index| self.has(*index, value)) || self.is_excused(value) {
            return None;
        }
        let (index, unit) = (self.record.index(of.0), self.record.unit(of.1));
        let quantity = quantity.name();
        let address = format!("figure:{}/{year}/{}/{quantity}", index.code, unit.code);
        let written = &text[range.clone()];
        let right = Words::of(|lang| number::exact(right, lang));
        let found = RULE.found(
            origin,
            tell!(
                "score-differs-nowhere-record",
                written,
                index => index.short,
                unit => unit.name,
                year,
                right => right,
            ),
            tell!(
                "score-differs-another-digit-two-exchanged",
                right => right,
            ),
        );
        Some(found.help(tell!(
            "score-differs-help",
            right => right,
            address,
        )))
    }

    /// The score of a unit in a year, or its share, that a number is but for a slip of the hand.
    fn nearly(
        &self,
        of: (IndexId, UnitId),
        year: Year,
        value: Decimal,
    ) -> Option<((IndexId, UnitId), Year, Quantity, Decimal)> {
        let entry = Entry::find(self.record, self.analysis, of, year)?;
        [Quantity::Score, Quantity::Percent]
            .into_iter()
            .find_map(|quantity| {
                let figure = entry.figure(None, quantity, None)?;
                let right = number::round(figure.value, value.scale());
                is_slip(right, value).then_some((of, year, quantity, right))
            })
    }

    /// Whether any table of an index has a number, as it is or rounded.
    fn has(&self, index: IndexId, value: Decimal) -> bool {
        let all = self.numbers[usize::from(index.0)].get_or_init(|| self.numbers_of(index));
        let half = Decimal::new(5, value.scale() + 1);
        all.range(value - half..value + half).next().is_some()
    }

    fn numbers_of(&self, index: IndexId) -> BTreeSet<Decimal> {
        let mut numbers = BTreeSet::new();
        for (edition, of) in self.record.editions.iter().enumerate() {
            let mut own = of.tables.iter().enumerate();
            let Some((place, table)) = own.find(|(_, table)| table.index == index) else {
                continue;
            };
            let others = table.rows.iter().flat_map(|row| &row.also);
            numbers.extend(others.filter_map(|other| other.score));
            let all = figures::of_table(self.record, self.analysis, edition, place);
            numbers.extend(all.iter().map(|listed| listed.figure.value.abs()));
        }
        numbers
    }

    /// Whether a correction or an exception speaks of a number, which its reason may then name.
    fn is_excused(&self, value: Decimal) -> bool {
        let all = self.excused.get_or_init(|| {
            let editions = self.record.editions.iter();
            let corrections = editions.flat_map(|edition| &edition.corrections);
            let corrected = corrections.flat_map(|one| [&*one.old, &*one.new]);
            let waivers = self.record.waivers.iter();
            let excused = waivers.flat_map(|one| [one.value.as_deref(), one.numbers.as_deref()]);
            let words = corrected.chain(excused.flatten());
            let numbers = words.flat_map(|words| words.split([';', ' ']));
            let numbers = numbers.filter_map(|number| number.replace(',', ".").parse().ok());
            numbers.collect()
        });
        all.contains(&value)
    }
}

/// Whether one number is the other with one digit that is another, or with two neighbours in each other's place.
fn is_slip(right: Decimal, printed: Decimal) -> bool {
    let decimals = printed.scale() as usize;
    let digits = |number: Decimal| format!("{:.decimals$}", number.abs()).replace('.', "");
    let (right, printed) = (digits(right), digits(printed));
    if right.len() != printed.len() {
        return false;
    }
    let pairs = (0..).zip(right.bytes().zip(printed.bytes()));
    let differ: Vec<usize> = pairs
        .filter(|(_, (a, b))| a != b)
        .map(|(at, _)| at)
        .collect();
    let (right, printed) = (right.as_bytes(), printed.as_bytes());
    match differ[..] {
        [_] => true,
        [a, b] => b == a + 1 && right[a] == printed[b] && right[b] == printed[a],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, is_slip};
    use derive::analyse;
    use model::{Measure, Text};
    use sample::decimal;

    fn found(markdown: &str) -> usize {
        let record = sample::record(|record| {
            record.0.indices[0].short = Text::same("PAR INDEX");
            record.0.indices[1].short = Text::same("SIPAS");
            record.0.indices[1].measure = Measure::Percent;
            record.0.units[0].name = Text::same("Lai Châu");
            record.0.units[1].name = Text::same("Lào Cai");
            record.table(2018, 0, &[(0, Some("72.23")), (1, Some("75.48"))]);
            record.table(2018, 1, &[(0, Some("81.80")), (1, Some("72.32"))]);
            let table = record.table(2019, 1, &[(0, Some("84.10")), (1, Some("81.18"))]);
            sample::also(&mut table.rows[0], "84.01", None);
            table.rows[0].note = Some(Box::new(Text::same(markdown)));
            record.tell(2018, markdown);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_score_is_the_one_of_the_record() {
        // Both as prose on 2018 and as a note to the row of 2019 in the file of SIPAS.
        for (text, count) in [
            ("SIPAS năm 2018 đạt 81,08%.", 2),
            ("SIPAS đạt 81,08%.", 1),
            ("Đạt 84,20%.", 1),
            ("SIPAS năm 2018 đạt 81,80%, năm 2019 đạt 84,10%.", 0),
            ("SIPAS năm 2018 đạt 81,8%.", 0),
            ("Bản in ghi SIPAS năm 2019 là 84,01%.", 0),
            ("SIPAS năm 2018 đạt 71,80%.", 2),
            ("SIPAS năm 2018 đạt 73,95%.", 0),
            ("SIPAS năm 2018 tăng 1,80%.", 0),
            // What the other unit has is in the record.
            ("SIPAS năm 2019 có nơi 81,18%.", 0),
            ("PAR INDEX năm 2018 của Lào Cai đạt 75,84 điểm.", 2),
            // Of one index, another has it: not of this one.
            ("PAR INDEX năm 2018 đạt 72,32 điểm.", 2),
            ("PAR INDEX năm 2018 bình quân 72,32 điểm.", 0),
            ("Phấn đấu PAR INDEX năm 2018 đạt 72,32 điểm.", 0),
            ("PAR INDEX năm 2016 đạt 72,32 điểm.", 0),
            (
                "PAR INDEX năm 2018 đạt [72,32](figure:one/2018/unit-0/score) điểm.",
                0,
            ),
        ] {
            assert_eq!(found(text), count, "{text}");
        }
    }

    #[test]
    fn a_slip_is_one_digit_or_two_that_changed_places() {
        for (right, printed, slip) in [
            ("81.80", "81.08", true),
            ("81.80", "18.80", true),
            ("81.80", "88.10", true),
            ("81.80", "81.80", false),
            ("81.80", "80.81", false),
            ("81.80", "8.180", false),
            ("81.80", "81.79", false),
        ] {
            assert_eq!(is_slip(decimal(right), decimal(printed)), slip, "{printed}");
        }
    }
}
