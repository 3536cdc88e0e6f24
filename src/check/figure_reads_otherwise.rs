//! A bound number with something right beside it that makes another number of it.

use std::borrow::Cow;
use std::ops::Range;

use rust_decimal::Decimal;

use super::prose::{self, Said};
use super::{Check, OfText, Rule, lengthen};
use derive::Analysis;
use derive::figures::{self, Quantity};
use diagnostic::{Diagnostic, Severity, message, tell};
use lang::letters;
use markdown::{Ask, Passage};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-reads-otherwise",
    severity: Severity::Error,
    summary: lang::phrase!("rule--figure-reads-otherwise"),
    why: message!("why--figure-reads-otherwise"),
    check: Check::Texts(check),
};

/// Every number that reads as another.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    prose::each_bound(record, analysis, check_said)
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let number = number_in(said);
    let before = seen_before(said.passage, number.start);
    let before = before.trim_end_matches(is_unseen);
    let after = seen_after(said.passage, number.end);
    let after = after.trim_start_matches(is_unseen);
    let number = &said.passage.text[number];
    let goes_on = lengthen::before(before)
        || lengthen::after(after)
        || lengthen::groups(before, number, after);
    if goes_on || number.contains(lengthen::overlays) {
        return Some(reads(said, before, after));
    }
    let multiplied = !matches!(said.bound.ask, Ask::Arithmetic(_)) && lengthen::multiplies(after);
    if multiplied {
        return Some(reads(said, before, after));
    }
    let signed = is_minus(before) || is_plus(before) || lengthen::is_minus_apart(before);
    if signed && !may_fall(record, analysis, said) {
        return Some(reads(said, before, after));
    }
    let (of, is_rank) = whole(record, analysis, said)?;
    let in_words = || is_rank.then(|| lengthen::among(after))?;
    let printed = denominator(after).or_else(in_words)?;
    (printed
        .parse::<Decimal>()
        .is_ok_and(|printed| printed != of))
    .then(|| whole_differs(said, printed, of))
}

/// What is seen before a place, up to the last letter that has a form, and no more of it than is looked at.
fn seen_before(passage: &Passage, end: usize) -> Cow<'_, str> {
    let kept = passage.text[..end].trim_end_matches(is_unseen);
    let from = kept.len() - prose::near_end(kept).len();
    passage.seen(from..end)
}

/// The same behind it.
fn seen_after(passage: &Passage, start: usize) -> Cow<'_, str> {
    let kept = passage.text[start..].trim_start_matches(is_unseen);
    let from = passage.text.len() - kept.len();
    passage.seen(start..from + prose::near_start(kept).len())
}

/// Where the number of the words is; all of the words where they have none.
fn number_in(said: Said) -> Range<usize> {
    said.number().unwrap_or_else(|| said.bound.range.clone())
}

/// What stands between letters without being seen.
fn is_unseen(letter: char) -> bool {
    letter == '\u{fffc}' || letters::is_unseen(letter)
}

/// Whether what comes before a number makes it a negative one: a minus sign, and nothing before that from which
/// the sign could take away or lead on.
fn is_minus(before: &str) -> bool {
    let Some(rest) = before.strip_suffix(['-', '−', '–', '‐', '‑', '‒', '﹣', '－'])
    else {
        return false;
    };
    let last = rest.chars().next_back();
    last.is_none_or(|letter| !(letter.is_alphanumeric() || matches!(letter, '%' | ')' | ']' | '}')))
}

/// Whether what comes before a number makes a rise of it.
fn is_plus(before: &str) -> bool {
    let rest = before.strip_suffix(['+', '＋', '﹢']);
    rest.is_some_and(|rest| rest.chars().next_back().is_none_or(char::is_whitespace))
}

/// Whether what the words are bound to may be said with a sign: a change, or a difference.
fn may_fall(record: &Record, analysis: &Analysis, said: Said) -> bool {
    let changes = |path: &str| {
        let figure = figures::find(record, analysis, path).ok();
        figure.is_some_and(|figure| {
            let change = figure.quantity.is_change();
            change || figure.value.is_sign_negative()
        })
    };
    match &said.bound.ask {
        ask @ (Ask::Figure(_) | Ask::Insert(_)) => {
            prose::address(record, ask).is_some_and(|path| changes(&path))
        }
        Ask::Arithmetic(text) => {
            figures::work_out(record, analysis, text).is_ok_and(|(expression, result)| {
                let falls = result.shown().is_some_and(|value| value.is_sign_negative());
                expression.difference().is_some() || falls
            })
        }
        _ => false,
    }
}

/// What a number after a slash must be: among how many the words rank, or the highest score there is; and whether it is
/// the first.
fn whole(record: &Record, analysis: &Analysis, said: Said) -> Option<(Decimal, bool)> {
    let path = prose::address(record, &said.bound.ask)?;
    let figure = figures::find(record, analysis, &path).ok()?;
    match figure.quantity {
        Quantity::Rank => Some((figure.of?.into(), true)),
        Quantity::Score => {
            let highest = prose::highest(record, analysis, &path)?;
            Some((highest.normalize(), false))
        }
        _ => None,
    }
}

/// The number after a slash that is bound to nothing itself.
fn denominator(after: &str) -> Option<&str> {
    let after = after.trim_start().strip_prefix('/')?.trim_start();
    let end = after.find(|letter: char| !letter.is_ascii_digit());
    let (digits, rest) = after.split_at(end.unwrap_or(after.len()));
    let goes_on = rest
        .strip_prefix(['.', ','])
        .is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
    (!digits.is_empty() && !goes_on).then_some(digits)
}

fn reads(said: Said, before: &str, after: &str) -> Diagnostic {
    let part = |letter: &char| {
        let blank = matches!(letter, '\u{a0}' | '\u{2009}' | '\u{202f}');
        letter.is_numeric() || blank || matches!(letter, '.' | ',')
    };
    let start = before.len()
        - before
            .chars()
            .rev()
            .take_while(part)
            .map(char::len_utf8)
            .sum::<usize>();
    let end = after
        .chars()
        .take_while(part)
        .map(char::len_utf8)
        .sum::<usize>();
    let sign = if is_minus(&before[..start]) {
        "−"
    } else {
        ""
    };
    let number = &said.passage.text[number_in(said)];
    let whole = format!("{sign}{}{number}{}", &before[start..], &after[..end]);
    let whole = whole.trim();
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        tell!(
            "figure-reads-otherwise-stands-right-beside-something",
            words,
            whole
        ),
        tell!("figure-reads-otherwise-digit-sign-touches-number"),
    )
    .help(tell!("figure-reads-otherwise-help-put-blank-between-two"))
}

fn whole_differs(said: Said, printed: &str, of: Decimal) -> Diagnostic {
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        tell!(
            "figure-reads-otherwise-out-another-number-how",
            words,
            printed,
            of
        ),
        tell!("figure-reads-otherwise-number-outside-brackets"),
    )
    .help(tell!(
        "figure-reads-otherwise-help-take-brackets",
        words,
        of
    ))
}

#[cfg(test)]
mod tests {
    use super::{RULE, denominator, is_minus};
    use derive::analyse;
    use model::Coverage;

    #[test]
    fn a_sign_is_none_where_it_leads_on_from_a_number() {
        assert!(is_minus("-") && is_minus("đạt −") && is_minus("(–"));
        assert!(!is_minus("3–") && !is_minus("[5%-") && !is_minus("đạt "));
    }

    #[test]
    fn what_stands_after_a_slash_is_a_field() {
        assert_eq!(denominator("/63 tỉnh"), Some("63"));
        assert_eq!(denominator(" / 61."), Some("61"));
        assert_eq!(denominator("/năm"), None);
        assert_eq!(denominator(" tỉnh"), None);
    }

    fn told(text: &str) -> Vec<String> {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("30"))]);
            table.coverage = Coverage::Partial.into();
            table.of = Some(61);
            table.rows[0].rank = Some(3);
            record.tell(2018, text);
        });
        let found = RULE.check(&record, &analyse(&record)).into_iter();
        found.map(|one| one.message.en).collect()
    }

    #[test]
    fn code_and_addresses_beside_a_number_are_read_with_it() {
        let score = "[30,00 điểm](figure:one/2018/unit-0/score)";
        for text in [
            format!("`1`{score}"),
            format!("*`1`*{score}"),
            format!("[`1`](a.md){score}"),
            format!("<https://n.vn/1>{score}"),
            "[30,00](figure:one/2018/unit-0/score)`5`".to_owned(),
            "[30,00](figure:one/2018/unit-0/score)**`,5`**".to_owned(),
        ] {
            assert_eq!(told(&text).len(), 1, "{text}");
        }
        for text in [
            format!("`1` {score}"),
            format!("{score} `1`"),
            format!("`1 `{score}"),
            format!("<https://n.vn/> {score}"),
        ] {
            assert_eq!(told(&text), [""; 0], "{text}");
        }
    }

    #[test]
    fn numbers_that_are_put_in_beside_each_other_are_one() {
        let (score, rank) = (
            "{{ score(\"one\", 2018, \"unit-0\") }}",
            "{{ rank(\"one\", 2018, \"unit-0\") }}",
        );
        let one = told(&format!("đạt {score}{rank}"));
        assert_eq!(
            one[0],
            "“30,00” stands right beside something else and reads as 30,003"
        );
        for text in [
            format!("{score}*{rank}*"),
            format!("{score},{rank}"),
            format!("`1`{rank}"),
            format!("hạng {rank}/63"),
            format!("{rank} triệu"),
        ] {
            assert!(!told(&text).is_empty(), "{text}");
        }
        for text in [
            format!("{score} {rank}"),
            format!("hạng {rank}/61"),
            format!("{rank}, {score}."),
        ] {
            assert_eq!(told(&text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_rank_is_out_of_its_own_field_in_words_too() {
        let found = |text: &str| told(text).len();
        let rank = "hạng [3](figure:one/2018/unit-0/rank)";
        for (of, times) in [
            ("trên 61 tỉnh", 0),
            ("trên 63 tỉnh", 1),
            ("trong tổng số 63", 1),
            ("/63", 1),
            ("trong năm 2018", 0),
        ] {
            assert_eq!(found(&format!("{rank} {of}.")), times, "{of}");
        }
        let score = "đạt [30,00 điểm](figure:one/2018/unit-0/score)";
        assert_eq!(found(&format!("{score} trên 63 tỉnh.")), 0);
    }

    #[test]
    fn three_digits_behind_a_blank_that_holds_are_a_group() {
        let sum = "[148](figure:=100+48)";
        for blank in ["&nbsp;", "\u{a0}", "\u{202f}"] {
            assert_eq!(told(&format!("chi 1{blank}{sum} tỷ")).len(), 1);
            assert_eq!(told(&format!("chi {sum}{blank}000 đồng")).len(), 1);
            let one = told(&format!("chi 1{blank}{sum} tỷ")).remove(0);
            assert!(one.ends_with("148") && !one.ends_with("as 148"), "{one}");
        }
        assert_eq!(told(&format!("năm 2023&nbsp;{sum}")), [""; 0]);
        assert_eq!(told(&format!("quý 1 {sum}&nbsp;tỷ")), [""; 0]);
    }
}
