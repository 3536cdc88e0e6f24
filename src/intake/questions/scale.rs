//! The question whether numbers from 0 to 1 are shares of one.

use rust_decimal::Decimal;

use crate::draft::word;
use crate::quoted;
use crate::report::Teller;
use crate::taken::{Question, Spot};
use model::mapping::{Multiplied, Times};

/// How shares of one are multiplied where other numbers of the column are points already.
pub(crate) fn shares_by(by: Decimal, points: &[Spot]) -> Times {
    let of = if points.is_empty() {
        Multiplied::All
    } else {
        Multiplied::Shares
    };
    Times { by, of }
}

impl Teller<'_> {
    /// Whether numbers from 0 to 1 are shares of one.
    pub(super) fn scale(&self, question: &Question) -> Option<String> {
        let Question::Scale {
            at,
            head,
            role,
            shares,
            points,
            by,
        } = question
        else {
            return None;
        };
        let share = shares.first()?;
        let number = |value| lang::number::exact(value, self.lang);
        let meant: Vec<String> = by
            .iter()
            .map(|by| {
                let words = [
                    ("share", number(*share)),
                    ("value", number((share * by).normalize())),
                    ("times", self.times(shares_by(*by, points))),
                ];
                self.told(
                    "Nếu {share} nghĩa là {value}: {times}",
                    "If {share} means {value}: {times}",
                    &words.each_ref().map(|(key, text)| (*key, text.as_str())),
                )
            })
            .collect();
        let holds = self.holds(shares, points);
        let word = word(*role, self.request.framework);
        let times = shares_by(*by.first()?, points);
        Some(self.told(
            "{at}: cột “{head}” {holds}. {meant}; nếu đúng là {share}: nhân 1\n    columns: {{line}}",
            "{at}: the column “{head}” {holds}. {meant}; if it is {share}: times 1\n    columns: {{line}}",
            &[
                ("at", &self.at(at)),
                ("head", head),
                ("holds", &holds),
                ("meant", &meant.join("; ")),
                ("share", &number(*share)),
                ("line", &format!("{}: {word} {times}", quoted(head))),
            ],
        ))
    }

    /// What a column holds whose scale is in doubt.
    fn holds(&self, shares: &[Decimal], points: &[Spot]) -> String {
        let number = |value| lang::number::exact(value, self.lang);
        let largest = shares.iter().max().copied().unwrap_or_default();
        match points.len() {
            0 if largest > Decimal::ONE => self.told(
                "chỉ có số tới {largest}, không số nào quá một phần mười điểm tối đa",
                "holds numbers up to {largest} only, none of them more than a tenth of the maximum",
                &[("largest", &number(largest))],
            ),
            0 => self
                .say("chỉ có số từ 0 đến 1", "holds numbers from 0 to 1 only")
                .to_owned(),
            count => self.told(
                "có {shares} số từ 0 đến 1 bên cạnh {count} số lớn hơn ({list})",
                "holds {shares} numbers from 0 to 1 beside {count} larger ones ({list})",
                &[
                    ("shares", &shares.len().to_string()),
                    ("count", &count.to_string()),
                    (
                        "list",
                        &self.few(&points.iter().map(|at| self.at(at)).collect::<Vec<_>>()),
                    ),
                ],
            ),
        }
    }

    /// A factor in words.
    pub(crate) fn times(&self, times: Times) -> String {
        let by = lang::number::exact(times.by, self.lang);
        match times.of {
            Multiplied::All => format!("{} {by}", self.say("nhân", "times")),
            Multiplied::Shares => self.told(
                "nhân {by}, chỉ các số từ 0 đến 1",
                "times {by}, those from 0 to 1 only",
                &[("by", &by)],
            ),
        }
    }
}
