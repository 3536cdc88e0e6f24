//! A bound number that the words right beside it call that of the first or the last, and which is another's.

use super::clauses;
use super::prose::{self, Said};
use super::{Check, OfText, Rule};
use derive::figures::{Address, Quantity, Whose};
use derive::{Analysis, Entry};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "extreme-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--extreme-differs"),
    why: message!("why--extreme-differs"),
    check: Check::Texts(check),
};

/// Every number that is called an extreme one.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    prose::each_bound(record, analysis, check_said)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extreme {
    First,
    Last,
}

/// Words for a unit that is ahead of all or behind all.
const WORDS: [(&str, Extreme); 17] = [
    ("dẫn đầu", Extreme::First),
    ("đứng đầu", Extreme::First),
    ("đứng nhất", Extreme::First),
    ("đứng cuối", Extreme::Last),
    ("xếp cuối", Extreme::Last),
    ("cuối bảng", Extreme::Last),
    ("đứng chót", Extreme::Last),
    ("leads", Extreme::First),
    ("tops", Extreme::First),
    ("ranked first", Extreme::First),
    ("ranks first", Extreme::First),
    ("came first", Extreme::First),
    ("ranked last", Extreme::Last),
    ("ranks last", Extreme::Last),
    ("came last", Extreme::Last),
    ("is last", Extreme::Last),
    ("was last", Extreme::Last),
];

/// Words that are such only where it is said among whom: else they may be over the years.
const OF_ALL: [(&str, Extreme); 4] = [
    ("cao nhất", Extreme::First),
    ("thấp nhất", Extreme::Last),
    ("highest", Extreme::First),
    ("lowest", Extreme::Last),
];

/// Among whom.
const ALL: [&str; 8] = [
    "cả nước",
    "toàn quốc",
    "toàn tỉnh",
    "cả tỉnh",
    "in the country",
    "the country",
    "nationwide",
    "in the province",
];

/// Words that may stand between these and the number.
const BETWEEN: [&str; 25] = [
    "với", "đạt", "được", "ở", "là", "vị", "trí", "hạng", "thứ", "xếp", "số", "điểm", "chỉ",
    "with", "at", "a", "an", "the", "score", "of", "rank", "place", "in", "to", "only",
];

/// Words before these that make them somebody else, or nobody: "sau nơi dẫn đầu", "nhóm dẫn đầu", "người đứng đầu".
const OTHERS: [&str; 20] = [
    "nơi", "tỉnh", "vị", "phương", "sở", "xã", "phố", "nhóm", "tốp", "top", "người", "không",
    "chưa", "kém", "hơn", "sau", "suýt", "gần", "not", "who",
];

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let extreme = called(said)?;
    let path = prose::address(record, &said.bound.ask)?;
    let Address::Result {
        index,
        year,
        whose: Whose::Unit(unit),
        component: None,
        quantity: Quantity::Score | Quantity::Rank | Quantity::Percent,
        ..
    } = path.parse().ok()?
    else {
        return None;
    };
    let of = (record.find_index(&index)?, record.find_unit(&unit)?);
    let entry = Entry::find(record, analysis, of, year)?;
    let rank = entry.standing.rank?;
    let is_not = match extreme {
        Extreme::First => rank.place > 1,
        Extreme::Last => !rank.last && is_anyone_behind(&entry, analysis, record, rank.place),
    };
    is_not.then(|| differs(said, extreme, rank.place, &entry))
}

/// Whether somebody is behind a place: of a table that knows only some, one of those.
fn is_anyone_behind(entry: &Entry, analysis: &Analysis, record: &Record, place: u32) -> bool {
    if entry.is_complete() {
        return true;
    }
    let rows = entry.table.rows.iter();
    let mut others = rows.filter_map(|row| {
        let of = (entry.table.index, row.unit);
        let other = Entry::find(record, analysis, of, entry.year)?;
        (other.standing.field == entry.standing.field)
            .then(|| other.standing.rank.map(|rank| rank.place))?
    });
    others.any(|other| other > place)
}

/// What the words right beside a number call its unit.
fn called(said: Said) -> Option<Extreme> {
    let text = &said.passage.text;
    let number = said.number()?;
    let before = prose::near_end(&text[..number.start]).to_lowercase();
    let after = prose::near_start(&text[number.end..]).to_lowercase();
    called_before(&before).or_else(|| called_after(&after))
}

/// "đứng cuối cả nước, hạng".
fn called_before(before: &str) -> Option<Extreme> {
    let mut rest = before.trim_end();
    let mut is_among_all = false;
    loop {
        rest = rest.trim_end_matches([',', ':', '(', '[', ' ', '\u{a0}']);
        let all = OF_ALL.iter().filter(|_| is_among_all);
        let mut words = WORDS.iter().chain(all);
        if let Some((lead, extreme)) =
            words.find_map(|(words, extreme)| Some((clauses::before(rest, words)?, *extreme)))
        {
            let last = lead.split_whitespace().next_back().unwrap_or_default();
            return (!OTHERS.contains(&last)).then_some(extreme);
        }
        let all = ALL.iter().find_map(|words| clauses::before(rest, words));
        is_among_all |= all.is_some();
        let between = || BETWEEN.iter().find_map(|word| clauses::before(rest, word));
        rest = all.or_else(between)?;
    }
}

/// ", đứng cuối cả nước".
fn called_after(after: &str) -> Option<Extreme> {
    let is_of = |letter: char| letter.is_ascii_digit() || matches!(letter, '/' | '%');
    let after = after.trim_start_matches(is_of).trim_start();
    let measured = ["điểm", "points"].into_iter();
    let after = measured.fold(after, |text, word| text.strip_prefix(word).unwrap_or(text));
    let after = after
        .trim_start()
        .trim_start_matches([',', '(', '–'])
        .trim_start();
    let words = WORDS.iter().chain(&OF_ALL);
    let (extreme, rest, is_sure) = words.enumerate().find_map(|(place, (words, extreme))| {
        Some((*extreme, after.strip_prefix(words)?, place < WORDS.len()))
    })?;
    let among = ALL
        .iter()
        .find_map(|words| rest.trim_start().strip_prefix(words));
    let end = among.unwrap_or(rest).trim_start();
    let ends = end.is_empty() || end.starts_with([',', '.', ';', ')', '!', '–']);
    (ends && (is_sure || among.is_some())).then_some(extreme)
}

fn differs(said: Said, extreme: Extreme, place: u32, entry: &Entry) -> Diagnostic {
    let words = said.words();
    let called = match extreme {
        Extreme::First => tell!("extreme-differs-first"),
        Extreme::Last => tell!("extreme-differs-last"),
    };
    let year = entry.year;
    RULE.found(
        said.bound.origin.clone(),
        tell!(
            "extreme-differs-words-beside-call-place",
            words,
            unit => entry.unit.name,
            called => called,
            index => entry.index.short,
            year,
            place,
        ),
        tell!("extreme-differs-record-place", place),
    )
    .help(tell!("extreme-differs-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn found(markdown: &str) -> usize {
        let record = sample::record(|record| {
            let scores = [(0, Some("60")), (1, Some("50")), (2, Some("40"))];
            record.table(2018, 0, &scores);
            record.tell(2018, markdown);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn whoever_is_called_first_or_last_is_it() {
        let score = |unit: u32| format!("figure:one/2018/unit-{unit}/score");
        let rank = |unit: u32| format!("figure:one/2018/unit-{unit}/rank");
        for (text, count) in [
            (format!("Xã A dẫn đầu với [60]({}) điểm.", score(0)), 0),
            (format!("Xã B dẫn đầu với [50]({}) điểm.", score(1)), 1),
            (format!("Xã B dẫn đầu cả nước, đạt [50]({}).", score(1)), 1),
            (format!("Xã C đứng cuối, hạng [3/3]({}).", rank(2)), 0),
            (format!("Xã B đứng cuối, hạng [2/3]({}).", rank(1)), 1),
            (format!("Xã B đạt hạng [2/3]({}), đứng cuối.", rank(1)), 1),
            (format!("Xã C đạt hạng [3/3]({}), đứng cuối.", rank(2)), 0),
            (
                format!("Xã B đạt [50 điểm]({}), đứng đầu vùng.", score(1)),
                0,
            ),
            (
                format!("Xã B đạt [50 điểm]({}), dẫn đầu là xã A.", score(1)),
                0,
            ),
            (format!("Sau nơi dẫn đầu, đạt [50 điểm]({}).", score(1)), 0),
            (
                format!("Trong nhóm dẫn đầu với [50 điểm]({}).", score(1)),
                0,
            ),
            (format!("Đạt cao nhất [50 điểm]({}).", score(1)), 0),
            (format!("Cao nhất cả nước: [50 điểm]({}).", score(1)), 1),
            (format!("Cao nhất cả nước: [60 điểm]({}).", score(0)), 0),
            (
                format!("Đạt [50 điểm]({}), thấp nhất cả nước.", score(1)),
                1,
            ),
            (format!("Từ đứng cuối lên [2/3]({}).", rank(1)), 0),
        ] {
            assert_eq!(found(&text), count, "{text}");
        }
    }
}
