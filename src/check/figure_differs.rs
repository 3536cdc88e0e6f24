//! A number in prose that is not the number of the record, or not the result of its arithmetic.

use rust_decimal::Decimal;

use super::prose::{self, Said};
use super::verdict::{self, Share};
use super::{Check, OfText, Rule};
use derive::Analysis;
use derive::arithmetic::Ratio;
use derive::expression::Expression;
use derive::figures::{self, Figure};
use derive::verdict::{Judged, Scale, Verdict as Slipped, of_result, of_share};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use lang::literal::{Direction, Literal};
use lang::number;
use markdown::Ask;
use model::{LangId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--figure-differs"),
    why: message!("why--figure-differs"),
    check: Check::Texts(check),
};

/// Every number in prose that differs.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    prose::each_bound(record, analysis, check_said)
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    match &said.bound.ask {
        Ask::Figure(path) => {
            let figure = figures::find(record, analysis, path).ok()?;
            let Some(literal) = said.literal() else {
                return Some(unreadable(said));
            };
            (!agrees(&figure, &literal, said.direction(&literal)))
                .then(|| figure_differs(said, path, &figure, &literal))
        }
        Ask::Arithmetic(text) => {
            let figure = |path: &str| Ratio::of(figures::find(record, analysis, path).ok()?.value);
            let (expression, result) = figures::work_out(record, analysis, text).ok()?;
            let Some(literal) = said.literal() else {
                return Some(unreadable(said));
            };
            if said.equals(result, &literal) {
                return None;
            }
            let judged = judge(said, &expression, result, &literal, &figure);
            Some(result_differs(said, text, &judged, &literal))
        }
        _ => None,
    }
}

/// Whether the words say the figure: all of its digits, or as many as are printed but no fewer than the index shows.
/// Which way a change goes is another rule's matter, except that a loss needs a word for it.
fn agrees(figure: &Figure, literal: &Literal, direction: Option<Direction>) -> bool {
    let of = literal
        .of
        .is_none_or(|of| figure.of.map(Decimal::from) == Some(of));
    let rounded = number::round(figure.value, literal.decimals);
    let same = match direction {
        Some(_) if is_change(figure) => rounded.abs() == literal.value,
        _ => rounded == literal.value,
    };
    of && literal.decimals >= figure.decimals && !is_finer(figure, literal) && same
}

/// Whether the words have digits that were never published: 72,230 for 72,23.
fn is_finer(figure: &Figure, literal: &Literal) -> bool {
    figure.digits.is_none() && literal.decimals > known(figure)
}

/// How many decimals a number has that was not divided.
fn known(figure: &Figure) -> u32 {
    figure.decimals.max(figure.value.scale())
}

fn is_change(figure: &Figure) -> bool {
    figure.quantity.is_change()
}

/// A result that is not what is printed, with what explains that.
struct Verdict {
    judged: Judged,
    /// The two numbers, where it is a division.
    of: Option<(Decimal, Decimal)>,
}

/// What became of the result on its way into the words.
fn judge(
    said: Said,
    expression: &Expression,
    result: Ratio,
    literal: &Literal,
    figure: &dyn Fn(&str) -> Option<Ratio>,
) -> Verdict {
    let mut printed = literal.value;
    printed.rescale(literal.decimals);
    let hundredfold = said.hundredfold(result, literal);
    let exact = |side: &Expression| {
        let value = side.value(figure).ok()?;
        let shown = value.shown()?;
        (Ratio::of(shown) == Some(value)).then_some(shown)
    };
    let of = expression
        .share()
        .and_then(|(above, below)| Some((exact(above)?, exact(below)?)));
    let judged = if let Some((above, below)) = of {
        let scale = if hundredfold.is_some() {
            Scale::Hundred
        } else {
            Scale::One
        };
        of_share(above, below, scale, printed)
    } else {
        // Sums of numbers of per cent are such numbers already.
        let sums = expression.figures().is_empty() && expression.sums();
        of_result(hundredfold.filter(|_| !sums).unwrap_or(result), printed)
    };
    Verdict { judged, of }
}

/// A decimal as each language writes it.
fn in_both(value: Decimal, decimals: u32) -> Words {
    let rounded = number::round(value, decimals);
    Words::of(|lang| number::fixed(rounded, decimals, lang))
}

fn figure_differs(said: Said, path: &str, figure: &Figure, literal: &Literal) -> Diagnostic {
    let decimals = if is_finer(figure, literal) {
        known(figure)
    } else {
        figure.decimals.max(literal.decimals)
    };
    let mut right = in_both(figure.value, decimals);
    if let (Some(of), true) = (figure.of, literal.of.is_some()) {
        right = Words::of(|lang| format!("{}/{of}", right.get(lang)));
    }
    let words = said.words();
    let label = match cut_off(figure, literal) {
        Some(whole) => tell!("figure-differs-data-say-cut-off", right => right, whole => whole),
        None => tell!("figure-differs-data-say", right => right),
    };
    let advice =
        direction_help(figure).unwrap_or_else(|| tell!("figure-differs-correct-prose-data-match"));
    let found = RULE.found(
        said.bound.origin.clone(),
        tell!("figure-differs-from-figure", words, path, right => right),
        label,
    );
    found.help(advice)
}

/// A figure of more decimals with all of them, where it was cut off on its way into the words.
fn cut_off(figure: &Figure, literal: &Literal) -> Option<Words> {
    let mut printed = literal.value;
    printed.rescale(literal.decimals);
    let verdict = Ratio::of(figure.value).map(|value| of_result(value, printed).verdict);
    if verdict != Some(Slipped::Truncated) {
        return None;
    }
    Some(in_both(figure.value, figure.value.normalize().scale()))
}

/// What to do where a loss is written without a word for it.
fn direction_help(figure: &Figure) -> Option<Words> {
    (is_change(figure) && figure.value.is_sign_negative())
        .then(|| tell!("figure-differs-put-word-direction-link"))
}

fn result_differs(said: Said, text: &str, verdict: &Verdict, literal: &Literal) -> Diagnostic {
    let percent = literal.measured.is_some_and(|_| said.words().contains('%'));
    let share = Share {
        of: verdict.of,
        printed: said.words(),
        sign: if percent { "%" } else { "" },
        write: number::exact,
    };
    let label = verdict::words(&verdict.judged, &share);
    let words = said.words();
    let found = RULE.found(
        said.bound.origin.clone(),
        tell!("figure-differs-result", words, text),
        label,
    );
    if has_grouping(text) {
        return found.help(tell!("figure-differs-help-write-no-marks-between"));
    }
    found.help(tell!("figure-differs-help-correct-number-arithmetic"))
}

/// Whether a number has just three decimals, as if its point stood between thousands.
fn has_grouping(text: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_digit() && letter != '.')
        .filter_map(|number| number.split_once('.'))
        .any(|(whole, rest)| rest.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0")
}

fn unreadable(said: Said) -> Diagnostic {
    let words = said.words();
    let help = match said.lang.id() {
        LangId::Vi => tell!("figure-differs-help-write-number-in-vietnamese"),
        LangId::En => tell!("figure-differs-help-write-number-in-english"),
    };
    let found = RULE.found(
        said.bound.origin.clone(),
        tell!("figure-differs-does-not-hold-exactly", words),
        tell!("figure-differs-one-number-expected"),
    );
    found.help(help)
}

#[cfg(test)]
mod tests {
    use super::{agrees, has_grouping};
    use crate::prose::Said;
    use derive::By;
    use derive::arithmetic::evaluate;
    use derive::figures::{Figure, Quantity};
    use diagnostic::Origin;
    use lang::literal::read;
    use markdown::passages;
    use model::{IndexId, Lang, Prose, UnitId};

    fn figure(quantity: Quantity, value: &str, of: Option<u32>) -> Figure {
        Figure {
            quantity,
            value: value.parse().unwrap(),
            of,
            decimals: 2,
            digits: None,
            year: 2018,
            index: Some(IndexId(0)),
            unit: Some(UnitId(0)),
            by: By::Published,
            since: None,
            among: None,
            boundaries: None,
        }
    }

    fn says(figure: &Figure, text: &str) -> bool {
        let literal = read(text, Lang::VI).unwrap();
        agrees(figure, &literal, literal.direction)
    }

    #[test]
    fn a_score_is_said_with_the_digits_of_its_index_or_more() {
        let score = figure(Quantity::Score, "44.4187", None);
        assert!(says(&score, "44,42 điểm") && says(&score, "44,4187") && says(&score, "44,419"));
        assert!(!says(&score, "44,4") && !says(&score, "44,41") && !says(&score, "44,43"));
        assert!(!says(&score, "44,41870"));
        let short = figure(Quantity::Score, "72.5", None);
        assert!(says(&short, "72,50") && !says(&short, "72,500"));
        let mut divided = figure(Quantity::Percent, "72.25", None);
        divided.digits = Some(2);
        assert!(says(&divided, "72,250"));
    }

    #[test]
    fn a_rank_is_said_with_its_field() {
        let mut rank = figure(Quantity::Rank, "58", Some(63));
        rank.decimals = 0;
        assert!(says(&rank, "58/63") && says(&rank, "thứ 58"));
        assert!(!says(&rank, "58/61") && !says(&rank, "57/63"));
        rank.of = None;
        assert!(!says(&rank, "58/63"));
    }

    #[test]
    fn a_loss_needs_its_word() {
        let loss = figure(Quantity::Change, "-1.20", None);
        assert!(says(&loss, "giảm 1,20 điểm") && says(&loss, "−1,20"));
        assert!(!says(&loss, "1,20 điểm") && !says(&loss, "giảm 1,30 điểm"));
    }

    /// Whether the words of `[…](figure:=…)` in a sentence say the result.
    fn holds(sentence: &str) -> bool {
        let prose = Prose {
            markdown: sentence.to_owned(),
            origin: Origin::file("content/x.md"),
        };
        let passage = passages(&prose).remove(0);
        let bound = &passage.bound[0];
        let said = Said {
            bound,
            passage: &passage,
            lang: Lang::VI,
        };
        let markdown::Ask::Arithmetic(text) = &bound.ask else {
            panic!("{sentence}");
        };
        said.equals(evaluate(text).unwrap(), &said.literal().unwrap())
    }

    #[test]
    fn per_cent_is_a_hundred_times_a_share() {
        assert!(holds("[11,29%](figure:=49/434)") && holds("[11,29%](figure:=49/434*100)"));
        assert!(holds("[11,29](figure:=49/434)%") && holds("[11,29](figure:=49/434) phần trăm"));
        assert!(!holds("[11,30%](figure:=49/434)") && !holds("[11,29](figure:=49/434)"));
        assert!(holds("[49/434](figure:=49/434)") && !holds("[49/435](figure:=49/434)"));
    }

    #[test]
    fn a_difference_may_be_turned_where_its_words_say_where_it_goes() {
        assert!(holds("[giảm 2](figure:=13-15)") && holds("[giảm 2](figure:=15-13)"));
        assert!(holds("giảm [2](figure:=15-13)") && holds("[2](figure:=15-13)"));
        assert!(!holds("[2](figure:=13-15)"));
    }

    #[test]
    fn marks_between_thousands_are_suspected() {
        assert!(has_grouping("1.997/3083") && has_grouping("3083-12.500"));
        assert!(!has_grouping("0.125*2") && !has_grouping("44.4187-1.5"));
    }
}
