//! A word such as "tăng" or "fell" beside a change that went the other way.

use rust_decimal::Decimal;

use super::prose::Said;
use super::{Check, OfText, Rule};
use derive::Analysis;
use derive::expression::Expression;
use derive::figures::{self, Figure, Quantity};
use diagnostic::{Diagnostic, Severity, message, tell};
use lang::literal::{self, Direction};
use markdown::Ask;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "direction-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--direction-differs"),
    why: message!("why--direction-differs"),
    check: Check::Texts(check),
};

/// Every word that contradicts.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        let mut found = Vec::new();
        let mut last: Option<Said> = None;
        for said in text.said() {
            found.extend(check_said(record, analysis, said));
            let before = last.filter(|last| std::ptr::eq(last.passage, said.passage));
            found.extend(before.and_then(|before| check_pair(record, analysis, before, said)));
            last = Some(said);
        }
        found
    })
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let literal = said.literal()?;
    let told = said.direction(&literal)?;
    let holds = match &said.bound.ask {
        Ask::Figure(path) => {
            let figure = figures::find(record, analysis, path).ok()?;
            let change = figure.quantity.is_change();
            way(figure.value).filter(|_| change)?
        }
        Ask::Arithmetic(text) => {
            let (expression, result) = figures::work_out(record, analysis, text).ok()?;
            if !said.equals(result, &literal) {
                return None;
            }
            match change_over_time(record, analysis, &expression) {
                Some(change) => way(change)?,
                // Of bare numbers nobody knows which is the earlier one, except where a gain comes out below zero.
                None if told == Direction::Up && result.is_negative() => Direction::Down,
                None => return None,
            }
        }
        _ => return None,
    };
    (holds != told).then(|| contradiction(said, holds))
}

/// Up or down; nothing for nothing.
fn way(change: Decimal) -> Option<Direction> {
    if change.is_zero() {
        None
    } else if change.is_sign_negative() {
        Some(Direction::Down)
    } else {
        Some(Direction::Up)
    }
}

/// The change from the earlier figure to the later one, where arithmetic takes the one from the other.
fn change_over_time(
    record: &Record,
    analysis: &Analysis,
    expression: &Expression,
) -> Option<Decimal> {
    let (Expression::Figure(one), Expression::Figure(other)) = expression.difference()? else {
        return None;
    };
    let find = |path: &str| figures::find(record, analysis, path).ok();
    gain(one, &find(one)?, other, &find(other)?)
}

/// What the later of two figures gained on the earlier; nothing where they do not tell of the same thing.
fn gain(one: &str, a: &Figure, other: &str, b: &Figure) -> Option<Decimal> {
    let comparable = matches!(
        a.quantity,
        Quantity::Score | Quantity::Rank | Quantity::Percent
    );
    if !comparable || a.year == b.year || without_year(one) != without_year(other) {
        return None;
    }
    let (earlier, later) = if a.year < b.year { (a, b) } else { (b, a) };
    let risen = later.value - earlier.value;
    Some(if a.quantity == Quantity::Rank {
        -risen
    } else {
        risen
    })
}

/// The steps of an address without its second one.
fn without_year(path: &str) -> Vec<&str> {
    let mut steps: Vec<&str> = path.split('/').collect();
    if steps.len() > 1 {
        steps.remove(1);
    }
    steps
}

/// How long the words between two figures may be that are told in one breath.
const BREATH: usize = 40;

/// "từ [58,16] lên [60,50]": two figures of one unit with a word for the way between them.
fn check_pair(
    record: &Record,
    analysis: &Analysis,
    before: Said,
    said: Said,
) -> Option<Diagnostic> {
    let (Ask::Figure(one), Ask::Figure(other)) = (&before.bound.ask, &said.bound.ask) else {
        return None;
    };
    let between = &said.passage.text[before.bound.range.end..said.bound.range.start];
    if between.len() > BREATH || between.contains(['.', ';', '|']) {
        return None;
    }
    let told = between_says(between)?;
    let find = |path: &str| figures::find(record, analysis, path).ok();
    let (a, b) = (find(one)?, find(other)?);
    // Told against the run of time, a pair says nothing that could be judged.
    let holds = way(gain(one, &a, other, &b)?).filter(|_| a.year < b.year)?;
    (holds != told).then(|| contradiction(said, holds))
}

/// The way that the words between two figures name.
fn between_says(between: &str) -> Option<Direction> {
    let between = between.to_lowercase();
    let has = |word: &str| between.split_whitespace().any(|other| other == word);
    if has("còn") {
        return Some(Direction::Down);
    }
    (has("lên") || has("xuống") || has("to")).then(|| literal::direction(&between))?
}

fn contradiction(said: Said, holds: Direction) -> Diagnostic {
    let words = said.words();
    let way = match holds {
        Direction::Up => "up",
        Direction::Down => "down",
    };
    RULE.found(
        said.bound.origin.clone(),
        tell!("direction-differs-word-contradicts-data", words),
        tell!("direction-differs-data-went", way),
    )
    .help(tell!("direction-differs-help"))
}

#[cfg(test)]
mod tests {
    use super::{between_says, without_year};
    use lang::literal::Direction;

    #[test]
    fn the_words_between_name_a_way() {
        assert_eq!(between_says(" lên "), Some(Direction::Up));
        assert_eq!(between_says(" xuống hạng "), Some(Direction::Down));
        assert_eq!(between_says(" còn "), Some(Direction::Down));
        assert_eq!(between_says(" up to "), Some(Direction::Up));
        assert_eq!(between_says(" to "), None);
        assert_eq!(between_says(" và "), None);
    }

    #[test]
    fn two_figures_of_one_thing_differ_in_their_year_only() {
        let same = |a, b| without_year(a) == without_year(b);
        assert!(same("par/2018/x/score", "par/2019/x/score"));
        assert!(!same("par/2018/x/score", "par/2019/y/score"));
        assert!(!same("par/2018/x/score", "par/2019/x/rank"));
    }
}
