//! Another published value of a result that cannot be: a score beyond the maximum, a rank beyond its field.

use rust_decimal::Decimal;

use super::{Check, Docs, Entry, Rows, Rule, rank_beyond_field};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::Alternative;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "other-value-out-of-range",
    severity: Severity::Error,
    summary: lang::phrase!("rule--other-value-out-of-range"),
    why: Docs {
        vi: "`also` giữ lại giá trị khác mà một nguồn khác đã in, và trang hiện nó cho người đọc. Nó cũng phải có thể đúng: điểm từ 0 \
             đến mức tối đa, hạng từ 1 đến số đơn vị được xếp hạng. Nếu nguồn kia in sai đúng như vậy thì ghi ngoại lệ.",
        en: "`also` keeps what another source printed, and readers see it. It has to be possible, too: a score between 0 and the \
             maximum, a rank between 1 and the number of units. If the other source did print such a value, make an exception.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        for (place, other) in entry.result.also.iter().enumerate() {
            let at = entry.result.origin.key("also").item(place);
            found.extend(of_score(entry, other, &at));
            found.extend(of_rank(entry, other, &at));
        }
    }
    found
}

fn of_score(entry: &Entry<'_>, other: &Alternative, at: &Origin) -> Option<Diagnostic> {
    let score = other.score?;
    let max = entry.maximum();
    let above = max.filter(|(max, _)| score > *max);
    if score >= Decimal::ZERO && above.is_none() {
        return None;
    }
    let name = entry.name();
    let (vi, en) = match &above {
        Some((max, _)) => (
            format!("vượt mức tối đa {max}"),
            format!("lies above the maximum of {max}"),
        ),
        None => ("là số âm".to_owned(), "is below zero".to_owned()),
    };
    let found = RULE.found(
        at.key("score"),
        Words::new(
            format!("điểm khác {score} của {} {vi}", name.vi),
            format!("the other score {score} of {} {en}", name.en),
        ),
        Words::new(
            "không thể là điểm của chỉ số này",
            "cannot be a score of this index",
        ),
    );
    Some(end(found, above.map(|(_, set)| set)))
}

fn of_rank(entry: &Entry<'_>, other: &Alternative, at: &Origin) -> Option<Diagnostic> {
    let rank = other.rank?;
    let own = other.of.map(|of| (of, at.key("of")));
    let counted = || Some((entry.standing.rank?.of?, entry.table.origin.key("results")));
    let of = own.or_else(|| entry.stated_of()).or_else(counted);
    if rank_beyond_field::is_within(rank, of.as_ref()) {
        return None;
    }
    let name = entry.name();
    let (vi, en) = match &of {
        Some((of, _)) => (
            format!("không nằm trong 1 đến {of}"),
            format!("does not lie between 1 and {of}"),
        ),
        None => (
            "không bắt đầu từ 1".to_owned(),
            "is not 1 or more".to_owned(),
        ),
    };
    let found = RULE.found(
        at.key("rank"),
        Words::new(
            format!("hạng khác {rank} của {} {vi}", name.vi),
            format!("the other rank {rank} of {} {en}", name.en),
        ),
        Words::new("không thể là hạng ở đây", "cannot be a rank here"),
    );
    Some(end(found, of.map(|(_, set)| set)))
}

fn end(found: Diagnostic, bound: Option<Origin>) -> Diagnostic {
    let found = match bound {
        Some(set) => found.against(
            set,
            Words::new("giới hạn ghi ở đây", "the bound is set here"),
        ),
        None => found,
    };
    found.help(
        "đối chiếu giá trị này với nguồn ghi ở `source` của nó",
        "compare this value with the source named beside it",
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Alternative, SourceId, Text};
    use sample::decimal;

    fn count(score: Option<&str>, rank: Option<u32>, of: Option<u32>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.of = Some(63);
            table.rows[0].also = Box::new([Alternative {
                score: score.map(decimal),
                rank,
                of,
                source: SourceId(0),
                reason: Text::same("Reason"),
            }]);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn another_value_is_possible_too() {
        assert_eq!(count(Some("100"), Some(63), None), 0);
        assert_eq!(count(Some("100.1"), None, None), 1);
        assert_eq!(count(Some("-1"), None, None), 1);
        assert_eq!(count(None, Some(64), None), 1);
        assert_eq!(count(None, Some(64), Some(64)), 0);
        assert_eq!(count(None, Some(0), None), 1);
    }
}
