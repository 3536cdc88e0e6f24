//! A place in a text that is larger than the number it is out of.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Check, OfWords, Rule, lengthen};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::numerals::{self, Kind, numerals};
use model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "impossible-place",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--impossible-place"),
    why: message!("why--impossible-place"),
    check: Check::Words(check),
};

/// Every such place.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfWords<'a> {
    let tables = record.editions.iter().flat_map(|edition| &edition.tables);
    let listed = tables.flat_map(|table| {
        let rows = u32::try_from(table.rows.len()).ok();
        table.of.into_iter().chain(rows)
    });
    // A table lists units that were not ranked too.
    let standings = analysis.tables.iter().flatten();
    let ranked = standings.flat_map(|table| table.fields.iter().filter_map(|field| field.n));
    let sizes: BTreeSet<u32> = listed
        .chain(ranked)
        .filter(|size| *size >= SMALLEST)
        .collect();
    Box::new(move |words| {
        let places = places(words.text, words.lang, &sizes).into_iter();
        places
            .map(|(range, of)| beyond(&words.text[range.clone()], of, (words.place)(range)))
            .collect()
    })
}

/// From how many units on a bare number over another is taken for a place.
const SMALLEST: u32 = 20;

/// What stands between a place and the number it is out of behind a word for a place, and may mean another thing elsewhere.
const WITHIN: [&str; 3] = ["trong", "among", "in"];

/// Words before a place.
const RANKS: [&str; 8] = [
    "hạng",
    "thứ",
    "vị trí",
    "xếp",
    "rank",
    "ranked",
    "place",
    "placed",
];

/// Every place beyond its number, with that number.
fn places(text: &str, lang: Lang, sizes: &BTreeSet<u32>) -> Vec<(Range<usize>, u32)> {
    let all = numerals(text, lang);
    let mut found = Vec::new();
    for (turn, numeral) in all.iter().enumerate() {
        let word = &text[numeral.range.clone()];
        let mut told = ranks(&text[..numeral.range.start]);
        let (range, place, of) = if let Some((place, of)) = word.split_once('/') {
            (numeral.range.clone(), place, of)
        } else {
            let Some(next) = all.get(turn + 1) else {
                continue;
            };
            let between = &text[numeral.range.end..next.range.start];
            let behind = numerals::behind_ordinal(between);
            told |= behind.is_some();
            let between = behind.unwrap_or(between).trim();
            let is_of = told && WITHIN.contains(&between)
                || lengthen::AMONG.contains(&between) && !WITHIN.contains(&between);
            if !is_of || lengthen::counts_no_units(&text[next.range.end..]) {
                continue;
            }
            (
                numeral.range.start..next.range.end,
                word,
                &text[next.range.clone()],
            )
        };
        let (Ok(place), Ok(of)) = (place.parse::<u32>(), of.parse::<u32>()) else {
            continue;
        };
        let before = &text[..numeral.range.start];
        let ranked =
            told || (numeral.kind == Kind::Figure && sizes.contains(&of) && !is_numbered(before));
        if ranked && of > 0 && (place > of || place == 0) {
            found.push((range, of));
        }
    }
    found
}

/// The last words before a number in lower case: no more than what is asked for, since every number asks.
fn end_of(before: &str) -> String {
    let before = before.trim_end();
    let mut from = before.len().saturating_sub(LAST);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    before[from..].to_lowercase()
}

/// In so many bytes stands each word that is looked for, with a letter before it.
const LAST: usize = 16;

/// Whether the last word before a number makes it that of a document: "Nghị quyết số 85/63".
fn is_numbered(before: &str) -> bool {
    let before = end_of(before);
    ["số", "no.", "number"]
        .iter()
        .any(|word| before.ends_with(word))
}

/// Whether the last words before a number speak of a place.
pub(super) fn ranks(before: &str) -> bool {
    let before = end_of(before);
    RANKS.iter().any(|word| {
        before.strip_suffix(word).is_some_and(|rest| {
            rest.chars()
                .next_back()
                .is_none_or(|letter| !letter.is_alphanumeric())
        })
    })
}

fn beyond(written: &str, of: u32, origin: Origin) -> Diagnostic {
    RULE.found(
        origin,
        tell!("impossible-place-no", written),
        tell!("impossible-place-among-places-1", of),
    )
    .help(tell!("impossible-place-help"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::places;
    use model::Lang;

    #[test]
    fn a_place_lies_within_its_number() {
        let sizes = BTreeSet::from([63]);
        for (text, lang, count) in [
            ("xếp hạng 85/63 tỉnh", Lang::VI, 1),
            ("đạt 85/63", Lang::VI, 1),
            ("hạng 85 trên tổng số 63 tỉnh", Lang::VI, 1),
            ("đạt 85 trên cả 63 tỉnh", Lang::VI, 1),
            ("ranked 85 of 63", Lang::EN, 1),
            ("hạng 0/63", Lang::VI, 1),
            ("hạng 58/63, đạt 120/100 và 17/9", Lang::VI, 0),
            ("hạng 58 trên 63", Lang::VI, 0),
            ("Nghị quyết số 85/63", Lang::VI, 0),
            ("xếp thứ 85 trong 63 tỉnh", Lang::VI, 1),
            ("đạt 85 trên 63 tỉnh", Lang::VI, 1),
            ("was 85th of 63", Lang::EN, 1),
            ("was 85th among 63 provinces", Lang::EN, 1),
            ("came in 85 out of 63", Lang::EN, 1),
            ("thứ 58 trong 63", Lang::VI, 0),
            ("58th of 63", Lang::EN, 0),
            ("tăng 85 trong 63 ngày", Lang::VI, 0),
            ("đạt 85 trên 60 điểm", Lang::VI, 0),
            ("giữ hạng 5 trong 3 năm liền", Lang::VI, 0),
            ("ranked 12th in 3 years", Lang::EN, 0),
        ] {
            assert_eq!(places(text, lang, &sizes).len(), count, "{text}");
        }
    }
}
