//! A declared change that the figures of the two years contradict.

use rust_decimal::Decimal;

use super::{Docs, Entry, Rule, agree, entries, rounded};
use crate::derive::{Analysis, Change};
use crate::diagnostic::{Diagnostic, Origin, Severity, Words};
use crate::model::{DeclaredChange, Part, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-differs",
    severity: Severity::Error,
    summary: Docs {
        vi: "mức thay đổi công bố khác mức tính từ số liệu hai năm",
        en: "a declared change differs from what the figures of the two years give",
    },
    why: Docs {
        vi: "“Tăng 1,62 điểm, tăng 7 hạng” phải đúng với điểm và hạng của hai năm trong hồ sơ, sau khi làm tròn đến số chữ \
             số thập phân của con số công bố. Số dương luôn là tiến bộ: từ hạng 40 lên hạng 33 là +7. Qua một lần đổi bộ \
             chỉ số hay mức tối đa thì không so sánh, nên không kiểm tra.",
        en: "\"Up 1.62 points, up 7 places\" has to fit the scores and ranks of both years in the record, rounded to the \
             decimals of the declared figure. Positive is always an improvement: from rank 40 to 33 is +7. Across a new \
             framework or maximum nothing compares, and nothing is checked.",
    },
    check,
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    entries(record, analysis)
        .flat_map(|entry| of_entry(&entry))
        .collect()
}

fn of_entry(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let Change::Since {
        year, score, rank, ..
    } = entry.standing.change
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if let Some(declared) = entry.row.change.filter(|change| change.since == year) {
        let subject = Subject {
            of: entry.name(),
            at: entry.row.origin.key("change"),
            since: year,
        };
        found.extend(subject.compare(declared, score, rank));
    }
    for part in &entry.row.parts {
        if let Some(declared) = part.change.as_deref().filter(|change| change.since == year) {
            found.extend(of_part(entry, part, *declared));
        }
    }
    found
}

fn of_part(entry: &Entry<'_>, part: &Part, declared: DeclaredChange) -> Vec<Diagnostic> {
    let standing = &entry.standing.parts[usize::from(part.component.0)];
    let at = entry.part_origin(part, "change");
    let subject = Subject {
        of: entry.part_name(part),
        at,
        since: declared.since,
    };
    subject.compare(declared, standing.change, standing.rank_change)
}

/// What a change is declared of, and where.
struct Subject {
    of: Words,
    at: Origin,
    since: Year,
}

impl Subject {
    fn compare(
        &self,
        declared: DeclaredChange,
        score: Option<Decimal>,
        rank: Option<i32>,
    ) -> Vec<Diagnostic> {
        let scores = declared
            .score
            .zip(score)
            .filter(|&(declared, computed)| !agree(declared, computed));
        let ranks = declared
            .rank
            .zip(rank)
            .filter(|(declared, computed)| declared != computed);
        let number = scores.map(|(declared, computed)| {
            let computed = rounded(computed, declared.scale());
            self.differs(
                "score",
                ("điểm", "score"),
                &signed(declared),
                &signed(computed),
            )
        });
        let place = ranks.map(|(declared, computed)| {
            self.differs(
                "rank",
                ("hạng", "rank"),
                &format!("{declared:+}"),
                &format!("{computed:+}"),
            )
        });
        let way = declared.direction.and_then(|way| {
            let computed = score
                .map(way_of)
                .or_else(|| rank.map(|rank| way_of(rank.into())))?;
            let differs = way.signum() != computed;
            differs.then(|| {
                self.differs(
                    "direction",
                    ("chiều", "direction"),
                    word(way),
                    word(computed),
                )
            })
        });
        number.into_iter().chain(place).chain(way).collect()
    }

    fn differs(
        &self,
        key: &str,
        (vi, en): (&str, &str),
        declared: &str,
        computed: &str,
    ) -> Diagnostic {
        let Self { of, at, since } = self;
        let found = RULE.found(
            at.key(key),
            Words::new(
                format!(
                    "thay đổi {vi} công bố {declared} của {} khác mức tính được {computed}",
                    of.vi
                ),
                format!(
                    "declared change of {en} {declared} of {} differs from the computed {computed}",
                    of.en
                ),
            ),
            Words::new(
                format!("so với năm {since} là {computed}"),
                format!("it is {computed} against {since}"),
            ),
        );
        found.help(
            "đối chiếu số liệu của cả hai năm với nguồn, rồi sửa số sai; số dương là tiến bộ",
            "compare the figures of both years with the source and correct the wrong one; positive is an improvement",
        )
    }
}

fn way_of(change: Decimal) -> i8 {
    match change.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => -1,
        std::cmp::Ordering::Equal => 0,
        std::cmp::Ordering::Greater => 1,
    }
}

/// As authors write it in the file.
fn word(way: i8) -> &'static str {
    match way.signum() {
        1 => "up",
        -1 => "down",
        _ => "0",
    }
}

fn signed(value: Decimal) -> String {
    if value > Decimal::ZERO {
        format!("+{value}")
    } else {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::derive::analyse;
    use crate::derive::sample::{self, decimal};
    use crate::diagnostic::Diagnostic;
    use crate::model::{Coverage, DeclaredChange};

    /// Lai Châu's PAR INDEX of 2017 and 2018 with this change declared.
    fn found(change: DeclaredChange) -> Vec<Diagnostic> {
        let record = sample::record(|record| {
            for (year, score, rank) in [(2017, "70.61", 60), (2018, "72.23", 53)] {
                let table = record.table(year, 0, &[(0, Some(score))]);
                table.coverage = Coverage::Partial;
                table.of = Some(63);
                table.rows[0].rank = Some(rank);
                table.rows[0].change = (year == 2018).then_some(change);
            }
        });
        check(&record, &analyse(&record))
    }

    fn declared(score: Option<&str>, rank: Option<i32>, direction: Option<i8>) -> DeclaredChange {
        DeclaredChange {
            since: 2017,
            score: score.map(decimal),
            rank,
            direction,
        }
    }

    #[test]
    fn a_declared_change_is_held_against_both_years() {
        assert_eq!(found(declared(Some("1.62"), Some(7), Some(1))), []);
        assert_eq!(found(declared(Some("1.6"), None, None)), []);
        let found = found(declared(Some("-1.62"), Some(-7), Some(-1)));
        let messages: Vec<&str> = found.iter().map(|d| d.message.en.as_str()).collect();
        assert_eq!(
            messages,
            [
                "declared change of score -1.62 of Unit 0, one 2018 differs from the computed +1.62",
                "declared change of rank -7 of Unit 0, one 2018 differs from the computed +7",
                "declared change of direction down of Unit 0, one 2018 differs from the computed up",
            ]
        );
    }

    #[test]
    fn a_change_against_another_year_is_not_held_against_this_one() {
        assert_eq!(
            found(DeclaredChange {
                since: 2015,
                ..declared(Some("9"), None, None)
            }),
            []
        );
    }

    #[test]
    fn across_a_break_nothing_is_checked() {
        let record = sample::record(|record| {
            record.table(2019, 0, &[(0, Some("60"))]);
            let change = DeclaredChange {
                since: 2019,
                ..declared(Some("3"), None, None)
            };
            record.table(2020, 0, &[(0, Some("70"))]).rows[0].change = Some(change);
        });
        assert_eq!(check(&record, &analyse(&record)), []);
    }
}
