//! A declared change that contradicts itself: its direction the numbers beside it, or its base the year it is of.

use super::past::{self, Declared};
use super::{Check, Docs, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::Year;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-contradicts-itself",
    severity: Severity::Error,
    summary: lang::phrase!("rule--change-contradicts-itself"),
    why: Docs {
        vi: "`direction: down` bên cạnh `rank: 7` (tăng 7 bậc) thì một trong hai sai: số dương là tốt lên. Khi có cả điểm và hạng, \
             chỉ báo nếu chiều ngược với cả hai, vì điểm có thể tăng trong khi hạng giảm. `since` là năm được so sánh, nên phải \
             trước năm của kỳ.",
        en: "With `direction: down` beside `rank: 7` (seven places up) one of the two is wrong: positive is better. Where both \
             score and rank are stated, it is said only if the direction contradicts both, since a score may rise while the \
             rank falls. `since` is the year compared with, so it comes before the edition's.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let of = |entry| {
        let declared = past::declared(entry).into_iter();
        declared
            .flat_map(move |declared| [not_earlier(&declared, entry.year), contradicts(&declared)])
    };
    rows.all.iter().flat_map(of).flatten().collect()
}

/// A change against the edition's own year, or a later one.
fn not_earlier(declared: &Declared, year: Year) -> Option<Diagnostic> {
    let since = declared.change.since;
    (since >= year).then(|| {
        let found = RULE.found(
            declared.at.key("since"),
            Words::new(
                format!(
                    "mức thay đổi của {} trong kỳ {year} lại so với năm {since}",
                    declared.of.vi
                ),
                format!(
                    "the change of {} in the edition of {year} is against {since}",
                    declared.of.en
                ),
            ),
            Words::new("không phải năm trước đó", "this is no earlier year"),
        );
        found.help(
            format!("ghi năm mà nguồn so sánh với, trước {year}"),
            format!("write the year that the source compares with, before {year}"),
        )
    })
}

fn contradicts(declared: &Declared) -> Option<Diagnostic> {
    let change = &declared.change;
    let told = i32::from(change.direction?.signum());
    let score = change.score.map(|score| match score {
        score if score.is_zero() => 0,
        score if score.is_sign_negative() => -1,
        _ => 1,
    });
    let ways = [score, change.rank.map(i32::signum)];
    let mut stated = ways.into_iter().flatten().peekable();
    stated.peek()?;
    if stated.any(|way| way == told) {
        return None;
    }
    let (vi, en) = if told > 0 {
        ("tăng", "up")
    } else {
        ("giảm", "down")
    };
    let numbers: Vec<String> = [
        change.score.map(|score| format!("score {score}")),
        change.rank.map(|rank| format!("rank {rank:+}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let numbers = numbers.join(", ");
    let found = RULE.found(
        declared.at.key("direction"),
        Words::new(
            format!(
                "chiều {vi} của {} ngược với mức thay đổi công bố bên cạnh ({numbers})",
                declared.of.vi
            ),
            format!(
                "the direction {en} of {} contradicts the change declared beside it ({numbers})",
                declared.of.en
            ),
        ),
        Words::new(
            "số dương là tăng, số âm là giảm",
            "positive is up, negative is down",
        ),
    );
    Some(found.help(
        "đối chiếu với nguồn; có số thì bỏ `direction`",
        "compare with the source; with a number, leave `direction` out",
    ))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::DeclaredChange;
    use sample::decimal;

    fn found(change: DeclaredChange) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.rows[0].change = Some(Box::new(change));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    fn count(direction: i8, score: Option<&str>, rank: Option<i32>) -> usize {
        found(DeclaredChange {
            since: 2017,
            score: score.map(decimal),
            rank,
            direction: Some(direction),
        })
    }

    #[test]
    fn a_change_is_against_an_earlier_year() {
        for (since, count) in [(2017, 0), (2018, 1), (2019, 1), (2030, 1)] {
            let change = DeclaredChange {
                since,
                score: Some(decimal("2.5")),
                rank: None,
                direction: None,
            };
            assert_eq!(found(change), count, "{since}");
        }
    }

    #[test]
    fn a_direction_agrees_with_a_number_beside_it() {
        assert_eq!(count(1, None, Some(7)), 0);
        assert_eq!(count(-1, None, Some(7)), 1);
        assert_eq!(count(-1, Some("0.5"), None), 1);
        assert_eq!(
            count(1, Some("0.5"), Some(-2)),
            0,
            "a score may rise while the rank falls"
        );
        assert_eq!(count(1, Some("-0.5"), Some(-2)), 1);
        assert_eq!(count(1, None, None), 0);
    }
}
