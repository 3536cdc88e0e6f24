//! The English of a short text with another number, year, unit or index than the Vietnamese.

use std::collections::BTreeSet;
use std::ops::Range;

use super::mentions::{Mentions, Named};
use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::days::{self, Day};
use lang::numerals::{Kind, numerals};
use lang::{cardinals, literal};
use model::{KindId, Lang, Level, Record, texts};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "translated-text-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--translated-text-differs"),
    why: message!("why--translated-text-differs"),
    check: Check::Record(check),
};

/// Every such text.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mentions = Mentions::of(record);
    let mut found = Vec::new();
    texts::each(record, &mut |text| {
        let other = text.lang.filter(|lang| *lang != Lang::VI);
        let (Some(short), Some(lang)) = (text.text, other) else {
            return;
        };
        let (own, words) = (&*short.vi, text.words);
        let differs = number(own, (words, lang))
            // Numbers in words are known of English alone.
            .or_else(|| (lang == Lang::EN).then(|| in_words(own, words)).flatten())
            .or_else(|| day(own, (words, lang)))
            .or_else(|| year(own, (words, lang)))
            .or_else(|| name(record, &mentions, own, (words, lang)));
        if let Some(range) = differs {
            let words = &text.words[range.clone()];
            found.push(diagnostic(words, &short.vi, (text.place)(range)));
        }
    });
    found
}

/// Up to here a whole number may be a word in the other language.
const WORDS_TO: u32 = 20;

/// The first number of the English that the Vietnamese lacks. Small ones may be words, unless both have as many.
fn number(vi: &str, (other, lang): (&str, Lang)) -> Option<Range<usize>> {
    let (ours, theirs) = (numbers(vi, Lang::VI), numbers(other, lang));
    let known: BTreeSet<&str> = ours.iter().map(|(_, value)| value.as_str()).collect();
    let as_many = ours.len() == theirs.len();
    let mut lacking = theirs.into_iter().filter(|(_, value)| {
        let small = value.parse::<u32>().is_ok_and(|value| value <= WORDS_TO);
        !known.contains(value.as_str()) && (as_many || !small)
    });
    lacking.next().map(|(range, _)| range)
}

/// The first number in words of the English that the Vietnamese has neither in words nor in digits, where that has another
/// one: a translation may count what the original only names.
fn in_words(vi: &str, en: &str) -> Option<Range<usize>> {
    let mut theirs = cardinals::english(en).into_iter().peekable();
    theirs.peek()?;
    let ours = cardinals::vietnamese(vi);
    let known: BTreeSet<u32> = cardinals::english(en)
        .into_iter()
        .map(|(_, value)| value)
        .collect();
    let digits = numbers(en, Lang::EN)
        .into_iter()
        .filter_map(|(_, value)| value.parse().ok());
    let known: BTreeSet<u32> = known.into_iter().chain(digits).collect();
    if ours.iter().all(|value| *value < 2 || known.contains(value)) {
        return None;
    }
    let mut lacking = theirs.filter(|(_, value)| !ours.contains(value));
    lacking.next().map(|(range, _)| range)
}

/// The first day of the English that the Vietnamese lacks, where that has another one: its numbers may stand elsewhere in it.
fn day(vi: &str, (other, lang): (&str, Lang)) -> Option<Range<usize>> {
    let whole = |text, lang| {
        let all = days::all(text, lang).into_iter();
        all.filter(|(_, day)| day.day.is_some() && day.year.is_some())
    };
    let ours: Vec<Day> = whole(vi, Lang::VI).map(|(_, day)| day).collect();
    let mut lacking = whole(other, lang).filter(|(_, day)| !ours.contains(day));
    let (range, _) = lacking.next().filter(|_| !ours.is_empty())?;
    Some(range)
}

/// All of the English where the Vietnamese names a year and it names none.
fn year(vi: &str, (other, lang): (&str, Lang)) -> Option<Range<usize>> {
    let has = |text, lang| {
        let mut all = numerals(text, lang).into_iter();
        all.any(|numeral| numeral.kind == Kind::Year)
    };
    let any = |text: &str| {
        numbers(text, lang)
            .iter()
            .any(|(range, _)| range.len() == 4)
    };
    (has(vi, Lang::VI) && !any(other)).then_some(0..other.len())
}

/// The numbers of a text by their values, however they are written.
fn numbers(text: &str, lang: Lang) -> Vec<(Range<usize>, String)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        while digit(at) || (matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1)) {
            at += 1;
        }
        let written = &text[start..at];
        let value = literal::number(written, lang).or_else(|| literal::foreign(written, lang));
        let value = value.map_or_else(|| written.to_owned(), |value| value.normalize().to_string());
        found.push((start..at, value));
    }
    found
}

/// The first unit or index that the English names and the Vietnamese does not, where that names another of its kind. What
/// stands in the Vietnamese letter by letter is named there, whatever it is called otherwise. Bodies that documents name are
/// called in many ways.
fn name(
    record: &Record,
    mentions: &Mentions,
    vi: &str,
    (other, lang): (&str, Lang),
) -> Option<Range<usize>> {
    let kind = |named: &Named| match named {
        Named::Unit(id) => Some(record.unit(*id).kind),
        Named::Index(_) => None,
    };
    let ours: BTreeSet<Named> = mentions
        .find(vi, Lang::VI)
        .into_iter()
        .flat_map(|(_, ids)| ids.iter().copied())
        .collect();
    let kinds: BTreeSet<Option<KindId>> = ours.iter().map(kind).collect();
    let theirs = mentions.find(other, lang).into_iter();
    let mut others = theirs.filter(|(range, ids)| {
        let others = ids.iter().all(|named| {
            let told = kind(named).is_none_or(|kind| record.kind(kind).level != Level::Body);
            told && kinds.contains(&kind(named)) && !ours.contains(named)
        });
        others && !vi.contains(&other[range.clone()])
    });
    others.next().map(|(range, _)| range)
}

fn diagnostic(words: &str, vi: &str, origin: Origin) -> Diagnostic {
    RULE.found(
        origin,
        tell!("translated-text-differs-vietnamese-does-not-say", words, vi),
        tell!("translated-text-differs-vietnamese"),
    )
    .help(tell!("translated-text-differs-help"))
}

#[cfg(test)]
mod tests {
    use super::{day, in_words, number, year};
    use model::Lang;

    #[test]
    fn numbers_are_compared_by_value() {
        let word = |vi: &str, en: &str| {
            let found = number(vi, (en, Lang::EN)).or_else(|| in_words(vi, en));
            found.map(|range| en[range].to_owned())
        };
        assert_eq!(
            word("Kết quả năm 2022", "Results of 2021").as_deref(),
            Some("2021")
        );
        assert_eq!(word("9 mục tiêu", "8 targets").as_deref(), Some("8"));
        assert_eq!(
            word("Tám nội dung", "Six dimensions").as_deref(),
            Some("Six")
        );
        let title = "Kế hoạch 2021–2025 theo Nghị quyết ngày 20/5/2022";
        let english = "Plan of 2021–2025 by the Resolution of 20 May 2021";
        let found = day(title, (english, Lang::EN)).map(|range| &english[range]);
        assert_eq!(found, Some("20 May 2021"));
        assert_eq!(year("Kết quả năm 2022", ("Results", Lang::EN)), Some(0..7));
        assert_eq!(year("Kết quả năm 2022", ("Results, 2022", Lang::EN)), None);
        for (vi, en) in [
            ("Tám nội dung", "Eight dimensions"),
            ("8 nội dung", "Eight dimensions"),
            ("Báo cáo đảo chữ số.", "Two digits changed places."),
            ("1.668 hội nghị, 97,5%", "1,668 meetings, 97.50%"),
            ("mười hai xã năm 2019", "12 communes in 2019"),
            ("ngày 21/8/2019", "21 August 2019"),
            ("Kết quả", "Results"),
        ] {
            assert_eq!(word(vi, en), None, "{en}");
            assert_eq!(
                day(vi, (en, Lang::EN)).or_else(|| year(vi, (en, Lang::EN))),
                None,
                "{en}"
            );
        }
    }
}
