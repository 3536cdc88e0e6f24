//! A fraction right beside a bound number of per cent that it does not come to: "[11,29%](figure:=49/434) (94/434)".

use rust_decimal::Decimal;

use super::impossible_place::ranks;
use super::prose::{self, Said};
use super::{Check, OfText, Rule};
use derive::Analysis;
use derive::arithmetic::Ratio;
use derive::figures;
use derive::verdict::{Scale, Slip, Verdict, of_result, of_share};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use lang::literal::{self, Measured};
use lang::number;
use lang::numerals::{Kind, numerals};
use markdown::Ask;
use model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "fraction-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--fraction-differs"),
    why: message!("why--fraction-differs"),
    check: Check::Texts(check),
};

/// Every such fraction.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    prose::each_bound(record, analysis, check_said)
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let beside: Vec<_> = [behind(said), ahead(said)].into_iter().flatten().collect();
    if beside.is_empty() {
        return None;
    }
    let literal = said.literal()?;
    let is_share = literal.of.is_none()
        && said.measured(&literal) == Some(Measured::Percent)
        && said.direction(&literal).is_none();
    let known = is_share.then(|| division(record, analysis, &said.bound.ask))??;
    let mut printed = literal.value;
    printed.rescale(literal.decimals);
    let wrong = |beside: &&Beside| {
        let (above, below) = beside.fraction;
        let judged = of_share(above, below, Scale::Hundred, printed);
        judged.verdict != Verdict::Right
            && match beside.says {
                Says::TheSame => !is_rest(beside.fraction, known),
                Says::Perhaps => is_misprint(beside.fraction, known),
            }
    };
    let wrong = beside.iter().find(wrong)?;
    let (above, below) = wrong.fraction;
    let right = of_share(above, below, Scale::Hundred, printed).right?;
    Some(differs(said, wrong.words, right))
}

/// A fraction, and whether it must be what the percentage is of.
struct Beside<'t> {
    words: &'t str,
    fraction: (Decimal, Decimal),
    says: Says,
}

#[derive(Clone, Copy)]
enum Says {
    TheSame,
    Perhaps,
}

/// Words and signs that make two numbers one.
const SAME: [&str; 10] = [
    "(",
    "=",
    "tức",
    "tức là",
    "bằng",
    "hay",
    "chiếm",
    "or",
    "that is",
    "i.e.",
];

/// What stands between the two numbers, if it leads from one to the other.
fn says(between: &str) -> Option<Says> {
    let between = between.trim();
    let plain = between.trim_start_matches(',').trim_start();
    if SAME.iter().any(|same| *same == plain.to_lowercase()) {
        return Some(Says::TheSame);
    }
    (between == ",").then_some(Says::Perhaps)
}

/// The fraction behind the words.
fn behind(said: Said<'_>) -> Option<Beside<'_>> {
    let after = prose::near_start(said.after());
    let start = after.find(|letter: char| letter.is_ascii_digit())?;
    let says = says(&after[..start])?;
    let first = numerals(after, said.lang).into_iter().next()?;
    if first.range.start != start || first.kind != Kind::Figure {
        return None;
    }
    beside(&after[first.range], said.lang, says)
}

/// The fraction before them.
fn ahead(said: Said<'_>) -> Option<Beside<'_>> {
    let before = prose::near_end(said.before());
    let end = before.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let says = says(&before[end..])?;
    let last = numerals(before, said.lang).pop()?;
    if last.range.end != end || last.kind != Kind::Figure || ranks(&before[..last.range.start]) {
        return None;
    }
    beside(&before[last.range], said.lang, says)
}

fn beside(words: &str, lang: Lang, says: Says) -> Option<Beside<'_>> {
    let (above, below) = words.split_once('/')?;
    let fraction = (literal::number(above, lang)?, literal::number(below, lang)?);
    Some(Beside {
        words,
        fraction,
        says,
    })
}

/// The two numbers that words are bound to, one over the other: by arithmetic, or as a programme's file states them.
fn division(record: &Record, analysis: &Analysis, ask: &Ask) -> Option<(Decimal, Decimal)> {
    match ask {
        Ask::Arithmetic(text) => {
            let figure = |path: &str| Ratio::of(figures::find(record, analysis, path).ok()?.value);
            let (expression, _) = figures::work_out(record, analysis, text).ok()?;
            let (above, below) = expression.share()?;
            let value = |side: &derive::expression::Expression| side.value(&figure).ok()?.shown();
            Some((value(above)?, value(below)?))
        }
        Ask::Figure(path) => {
            let code = path.strip_prefix("targets/")?.split('/').next()?;
            let mut programmes = record.programmes.iter();
            let programme = programmes.find(|programme| programme.slug == code)?;
            let mut stated = figures::actuals(programme).into_iter();
            let stated = stated.find(|one| one.address.to_string() == *path)?;
            stated.actual.ratio
        }
        _ => None,
    }
}

/// Whether a fraction is what is left of the whole: "60% (2/5 are not)".
fn is_rest((above, below): (Decimal, Decimal), (own, whole): (Decimal, Decimal)) -> bool {
    below == whole && own.checked_add(above) == Some(whole)
}

/// Whether a fraction is another one with a digit mistyped. Of one whole there are many shares: only digits that changed places
/// tell that no other is meant.
fn is_misprint((above, below): (Decimal, Decimal), (own, whole): (Decimal, Decimal)) -> bool {
    let slip = |right: Decimal, printed: Decimal| {
        let verdict = Ratio::of(right).map(|right| of_result(right, printed).verdict);
        match verdict {
            Some(Verdict::Slip { slip, .. }) => Some(slip),
            _ => None,
        }
    };
    if above == own {
        slip(whole, below).is_some()
    } else {
        below == whole && slip(own, above) == Some(Slip::Transposed)
    }
}

fn differs(said: Said, fraction: &str, right: Decimal) -> Diagnostic {
    let words = said.words();
    let percent = Words::of(|lang| number::fixed(right, right.scale(), lang));
    RULE.found(
        said.bound.origin.clone(),
        tell!(
            "fraction-differs-stands-beside",
            words,
            fraction,
            percent => percent,
        ),
        tell!("fraction-differs-beside-comes-another-number"),
    )
    .help(tell!("fraction-differs-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Goal;
    use sample::decimal;

    fn told(text: &str) -> Vec<String> {
        let record = sample::record(|record| {
            record.table(2021, 0, &[(0, Some("30"))]);
            let goal = Goal::AtLeast(decimal("30"));
            let mut programme = sample::programme(1, &[(goal, &["11.29"])]);
            programme.targets[0].actuals[0].ratio = Some((decimal("49"), decimal("434")));
            record.0.programmes.push(programme);
            record.tell(2021, text);
        });
        let found = RULE.check(&record, &analyse(&record)).into_iter();
        found.map(|one| one.message.en).collect()
    }

    const SHARE: &str = "[11,29%](figure:=49/434)";

    #[test]
    fn a_fraction_beside_a_share_is_that_share() {
        for text in [
            format!("đạt {SHARE} (94/434)"),
            format!("đạt {SHARE} (94/434 dịch vụ)"),
            format!("có 94/434 ({SHARE})"),
            format!("có 94/434, tức {SHARE}"),
            format!("{SHARE} = 49/43"),
            format!("đạt {SHARE}, 49/443 dịch vụ"),
            format!("đạt {SHARE}, 94/434"),
            "đạt [11,29%](figure:targets/one/1/2021) (49/344)".to_owned(),
            "đạt [2,33%](figure:=28/1200) (28/12.000)".to_owned(),
        ] {
            assert_eq!(told(&text).len(), 1, "{text}");
        }
        assert_eq!(
            told(&format!("đạt {SHARE} (94/434)"))[0],
            "“11,29%” stands beside 94/434, which is 21.66%"
        );
    }

    #[test]
    fn what_may_speak_of_something_else_is_let_be() {
        for text in [
            format!("đạt {SHARE} (49/434)"),
            format!("49/434, tức {SHARE}, 49/434"),
            format!("đạt {SHARE}, 385/434 còn lại"),
            format!("đạt {SHARE}, 12/63 tỉnh"),
            format!("đạt {SHARE}, 49/78 dịch vụ"),
            format!("đạt {SHARE} (385/434 chưa đạt)"),
            format!("đạt {SHARE} (6/2021)"),
            format!("đạt {SHARE} (xếp 12/63)"),
            format!("xếp hạng 12/63 ({SHARE})"),
            format!("{SHARE} của 12/63"),
            "[60%](figure:=60) (12/63)".to_owned(),
            "[30,00 điểm](figure:one/2021/unit-0/score) (12/63)".to_owned(),
            "đạt [60%](figure:=3/5), 2/5 chưa đạt".to_owned(),
        ] {
            assert_eq!(told(&text), [""; 0], "{text}");
        }
    }
}
