//! Answers that name cells, and cells that no answer can mend.

use super::{Answer, Answers, Choice, Put, absences};
use crate::draft::word;
use crate::keys;
use crate::report::Teller;
use crate::taken::{CellFault, Question, Spot, Taken};
use model::{Absence, UnitId};

impl Teller<'_> {
    /// Answers that name cells.
    pub(super) fn by_cells(&self, question: &Question) -> Answers {
        match question {
            Question::AllLeft { name, unit, rows } => {
                let whole = self.whole(question).into_iter();
                let choices: Vec<_> = (0..rows.len())
                    .map(|stays| self.stays((name, *unit), rows, stays))
                    .collect();
                whole
                    .map(|(rank, words)| (rank, words, choices.clone()))
                    .collect()
            }
            Question::SameUnit { rows } => rows
                .iter()
                .map(|row| {
                    let leave = |spot: &Spot| Choice {
                        answer: Put::Entry(
                            "units",
                            keys::named(self.request, spot),
                            "leave".to_owned(),
                        ),
                        label: format!(
                            "{} {}",
                            self.say("bỏ dòng của", "leave the row of"),
                            self.at(spot)
                        ),
                    };
                    let words = self.same_units(std::slice::from_ref(row));
                    (7, words, vec![leave(&row.2), leave(&row.1)])
                })
                .collect(),
            Question::Contradiction { at, .. } => {
                let cells = at
                    .iter()
                    .map(|(spot, _)| keys::named(self.request, spot))
                    .collect();
                let printed = self.choice(
                    Put::Items("printed", cells),
                    "nguồn in đúng như vậy",
                    "the source prints it so",
                );
                let whole = self.whole(question).into_iter();
                whole
                    .map(|(rank, words)| (rank, words, vec![printed.clone()]))
                    .collect()
            }
            Question::Cell {
                text,
                fault: fault @ (CellFault::Number | CellFault::Error),
                at,
            } => {
                let entry = |(absence, label): (Absence, &str)| Choice {
                    answer: Put::Entry("absent", text.clone(), absence.code().to_owned()),
                    label: label.to_owned(),
                };
                let words = self.cells(*fault, &[(at, text.as_str())]);
                vec![(10, words, absences(self.lang).map(entry).collect())]
            }
            _ => self.by_signs(question),
        }
    }

    /// Which digits are taken of numbers that are longer than any before.
    pub(super) fn of_longer(&self) -> Vec<Choice<Put>> {
        vec![
            self.choice(
                Put::line("digits", "shown"),
                "giữ nguyên như trong ô",
                "as they are in the cells",
            ),
            self.choice(
                Put::line("digits", "rounded"),
                "làm tròn đến số chữ số thập phân của chỉ số",
                "rounded to the decimals of the index",
            ),
        ]
    }

    /// Which of a sheet and its copies count: one of them, or all, with the other tables of the files.
    pub(super) fn of_copies(&self, sheets: &[String], others: &[String]) -> Vec<Choice<Put>> {
        let year = self.request.year.to_string();
        let dated = |name: &String| name.replace(&year, "{year}");
        let list = |counted: &[String]| {
            let names = others.iter().chain(counted).map(dated);
            Put::List("sheets", names.collect())
        };
        let one = sheets.iter().map(|name| Choice {
            label: name.clone(),
            answer: list(std::slice::from_ref(name)),
        });
        let all = self.choice(list(sheets), "tất cả các trang ấy", "all of them");
        one.chain([all]).collect()
    }

    /// Whether penalties that are printed above 0 are taken away.
    fn by_signs(&self, question: &Question) -> Answers {
        let Question::Penalty { at, head, role, .. } = question else {
            return Vec::new();
        };
        let word = word(*role, self.request.framework);
        let key = self.key(at, head);
        let answer = |by| Put::Entry("columns", key.clone(), format!("{word} x{by}"));
        let less = self.choice(answer("-1"), "là điểm trừ", "they are taken away");
        let more = self.choice(answer("1"), "là điểm cộng", "they are added");
        let whole = self.whole(question).into_iter();
        whole
            .map(|(rank, words)| (rank, words, vec![less.clone(), more.clone()]))
            .collect()
    }

    /// One of the rows of a name stays, the others are left out by their cells.
    fn stays(&self, (name, unit): (&str, UnitId), rows: &[Spot], stays: usize) -> Choice<Put> {
        let code = &self.request.record.unit(unit).code;
        let name = Put::Entry("units", name.to_owned(), code.clone());
        let others = rows.iter().enumerate().filter(|(at, _)| *at != stays);
        let leave = others
            .map(|(_, at)| Put::Entry("units", keys::named(self.request, at), "leave".to_owned()));
        let words = self.say("giữ dòng của", "keep the row of");
        Choice {
            label: format!("{words} {}", self.at(&rows[stays])),
            answer: Put::All(std::iter::once(name).chain(leave).collect()),
        }
    }

    /// Cells with a fault that no answer can mend.
    pub(super) fn by_hand(&self, taken: &Taken, fault: CellFault) -> Option<Answer> {
        let is_answered = matches!(fault, CellFault::Number | CellFault::Error);
        let cells: Vec<(&Spot, &str)> = taken
            .questions
            .iter()
            .filter_map(|one| match one {
                Question::Cell {
                    at,
                    text,
                    fault: known,
                } if *known == fault && !is_answered => Some((at, text.as_str())),
                _ => None,
            })
            .collect();
        (!cells.is_empty()).then(|| (10, self.cells(fault, &cells), Vec::new()))
    }
}
