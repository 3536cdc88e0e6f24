//! What a person answers and where it stands in the mapping: the choices that a question leaves, and the text of a mapping
//! with an answer put in, everything else as its author wrote it.

mod cells;
mod put;

use super::draft::word;
use super::questions::scale::shares_by;
use super::report::{SHOWN, Teller};
use super::take::Request;
use super::taken::{CellFault, FormFault, Names, Question, Spot, Taken};
use lang::{Pair, phrases};
use model::cell::letters;
use model::mapping::{Column as Role, Times};
use model::{Absence, Lang};
use rust_decimal::Decimal;

pub use put::Put;

/// An answer, and the words by which it is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<A> {
    /// What it is.
    pub answer: A,
    /// What it is called.
    pub label: String,
}

/// A question that one choice settles, or that no choice can settle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its place in the order: first answers settle the rest.
    pub stage: usize,
    /// The question.
    pub words: String,
    /// What may be answered; nothing where only the file, or what stands beside the mapping, can be put right.
    pub choices: Vec<Choice<Put>>,
}

/// The last questions of what is asked together, in whose order the first answers settle the rest: what the table is, which
/// column is which, whose the rows are, and all others.
const STAGES: [usize; 3] = [2, 5, 7];

/// What can be answered by a choice, in the order in which it is asked. Columns, names and signs that stand open in the
/// mapping are not among it.
#[must_use]
pub fn asked(request: &Request<'_>, taken: &Taken, files: &[String], lang: Lang) -> Vec<Asked> {
    let teller = Teller {
        request,
        files,
        lang,
        out: String::new(),
        shown: SHOWN,
    };
    let mut all: Vec<Asked> = Vec::new();
    let answers = taken.questions.iter().flat_map(|one| teller.answers(one));
    let by_hand = CellFault::ALL
        .into_iter()
        .filter_map(|fault| teller.by_hand(taken, fault));
    for (rank, words, choices) in answers.chain(by_hand) {
        let stage = STAGES.iter().filter(|last| rank > **last).count();
        let words = words.split("\n    ").next().unwrap_or_default().to_owned();
        let one = Asked {
            stage,
            words,
            choices,
        };
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all.sort_by_key(|one| one.stage);
    all
}

/// What may stand in a section of a mapping where a question mark stands.
#[must_use]
pub fn choices(request: &Request<'_>, lang: Lang, section: &str) -> Vec<Choice<String>> {
    let made = |answer: String, label: &str| Choice {
        answer,
        label: label.to_owned(),
    };
    let leave = made("leave".to_owned(), Pair("bỏ qua", "leave it out").get(lang));
    match section {
        "columns" => columns(request, lang).chain([leave]).collect(),
        "units" => {
            let units = request
                .ranked()
                .map(|(_, unit)| made(unit.code.clone(), unit.name.get(lang)));
            units.chain([leave]).collect()
        }
        "absent" => absences(lang)
            .map(|(absence, label)| made(absence.code().to_owned(), label))
            .collect(),
        _ => Vec::new(),
    }
}

fn absences(lang: Lang) -> impl Iterator<Item = (Absence, &'static str)> {
    Absence::ALL
        .into_iter()
        .map(move |absence| (absence, phrases::absence(absence).get(lang)))
}

/// What a column may be.
fn columns(request: &Request<'_>, lang: Lang) -> impl Iterator<Item = Choice<String>> {
    const ROLES: [(Role, Pair); 10] = [
        (Role::Score, Pair("tổng điểm", "total")),
        (Role::Rank, Pair("thứ hạng", "rank")),
        (Role::Band, Pair("xếp loại", "band")),
        (Role::Percent, Pair("tỷ lệ %", "share in per cent")),
        (Role::Max, Pair("điểm tối đa", "maximum")),
        (Role::Own, Pair("điểm tự chấm", "self-assessed score")),
        (
            Role::Respondents,
            Pair("số người trả lời", "number of respondents"),
        ),
        (Role::Votes, Pair("số phiếu", "number of votes")),
        (Role::Margin, Pair("sai số (±)", "margin of error (±)")),
        (Role::Unit, Pair("tên đơn vị", "names of units")),
    ];
    let framework = request.framework;
    let made = |role, label: String| Choice {
        answer: word(role, framework),
        label,
    };
    let parts = framework
        .all()
        .map(move |(id, component)| made(Role::Part(id), component.name.get(lang).to_owned()));
    let rank = Pair("hạng", "rank in").get(lang);
    let ranks = framework.all().map(move |(id, component)| {
        let label = format!("{rank} {}", component.name.get(lang));
        made(Role::PartRank(id), label)
    });
    let roles = ROLES
        .into_iter()
        .map(move |(role, label)| made(role, label.get(lang).to_owned()));
    parts.chain(roles).chain(ranks)
}

/// What answers a question: its place in the order, its words, its choices.
type Answer = (usize, String, Vec<Choice<Put>>);
type Answers = Vec<Answer>;

impl Teller<'_> {
    fn choice(&self, answer: Put, vi: &'static str, en: &'static str) -> Choice<Put> {
        Choice {
            answer,
            label: self.say(vi, en).to_owned(),
        }
    }

    /// What may be answered; no choice where the file must be corrected by hand. What stands in the mapping as a
    /// question mark is asked there.
    fn answers(&self, question: &Question) -> Answers {
        let one = |choices: Vec<Choice<Put>>| {
            let whole = self.whole(question).into_iter();
            whole
                .map(|(rank, words)| (rank, words, choices.clone()))
                .collect()
        };
        match question {
            Question::Separator { .. } => one(self.of_separator()),
            Question::Digits { .. } => one(vec![
                self.choice(
                    Put::line("digits", "shown"),
                    "lấy số hiện ra",
                    "those shown",
                ),
                self.choice(
                    Put::line("digits", "stored"),
                    "lấy số đang lưu",
                    "those stored",
                ),
            ]),
            Question::Longer { .. } => one(self.of_longer()),
            Question::Copies { sheets, others, .. } => one(self.of_copies(sheets, others)),
            Question::NoScore { .. } => one(vec![self.choice(
                Put::line("total", "none"),
                "đúng, nguồn không công bố tổng điểm",
                "the source publishes no totals",
            )]),
            Question::Of { listed, field } => one(vec![
                self.number(*field, "tất cả đơn vị được xếp hạng", "all ranked units"),
                self.number(*listed, "các đơn vị trong bảng", "those in the table"),
            ]),
            Question::Year { year, .. } | Question::Again { year, .. } => one(vec![
                self.title(&year.to_string(), &self.request.year.to_string()),
            ]),
            Question::Elsewhere { says, is, .. } => one(vec![self.title(says, is)]),
            Question::OtherIndex { name, .. } => {
                one(vec![self.title(name, &self.request.index().code)])
            }
            Question::Unlike { says, .. } => {
                one(vec![self.title(says, &self.request.index().code)])
            }
            Question::NoTable
            | Question::NoRow { .. }
            | Question::Sideways { .. }
            | Question::CellKeys { .. } => one(Vec::new()),
            Question::Forms { fault, .. } => match fault {
                FormFault::NotAppraised => Vec::new(),
                _ => one(Vec::new()),
            },
            _ => self.by_columns(question),
        }
    }

    fn of_separator(&self) -> Vec<Choice<Put>> {
        vec![
            self.choice(
                Put::line("decimal", "comma"),
                "dấu phẩy là dấu thập phân",
                "the comma begins decimals",
            ),
            self.choice(
                Put::line("decimal", "point"),
                "dấu chấm là dấu thập phân",
                "the point begins decimals",
            ),
        ]
    }

    /// Answers that name columns.
    fn by_columns(&self, question: &Question) -> Answers {
        let column = |key: String, word: String| Put::Entry("columns", key, word);
        let (words, choices) = match question {
            Question::Scale {
                at,
                head,
                role,
                points,
                by,
                ..
            } => {
                let key = self.key(at, head);
                let word = word(*role, self.request.framework);
                let answer = |times: Times| column(key.clone(), format!("{word} {times}"));
                let mut choices: Vec<Choice<Put>> = by
                    .iter()
                    .map(|by| {
                        let times = shares_by(*by, points);
                        Choice {
                            label: self.times(times),
                            answer: answer(times),
                        }
                    })
                    .collect();
                let one = shares_by(Decimal::ONE, &[]);
                choices.push(self.choice(answer(one), "giữ nguyên", "as they are"));
                (self.whole(question), choices)
            }
            Question::Clash { at, keys } => {
                let words = self.clashes(&[question]);
                (Some((3, words)), self.one_of_two(at, keys))
            }
            Question::NoSheet { .. } if self.request.sheets.is_empty() => {
                (self.whole(question), self.of_sheets())
            }
            Question::NoSheet { .. } => (self.whole(question), Vec::new()),
            Question::Misread { at, head, .. } => (self.whole(question), self.read_as(at, head)),
            Question::Names { at, which } => (self.whole(question), self.of_names(at, *which)),
            Question::SameColumn { at, heads, .. } => {
                let leave = |head: &String| Choice {
                    answer: column(self.key(at, head), "leave".to_owned()),
                    label: format!("{} “{head}”", self.say("bỏ cột", "leave")),
                };
                let choices = heads.iter().rev().map(leave).collect();
                (Some((5, self.same_columns(&[question]))), choices)
            }
            _ => return self.by_cells(question),
        };
        let one = words.map(|(rank, words)| (rank, words, choices));
        one.into_iter().collect()
    }

    /// What a column may be that seems to name units: none, or, where nobody sees it, one to be read.
    fn of_names(&self, at: &Spot, which: Names) -> Vec<Choice<Put>> {
        let key = self.key(at, &format!("={}", letters(at.cell.1)));
        let leave = self.choice(
            Put::Entry("columns", key, "leave".to_owned()),
            "cột này không phải tên của dòng",
            "it does not name the rows",
        );
        let read = self.choice(
            Put::line("hidden", "true"),
            "đọc cả phần bị ẩn",
            "read what is hidden too",
        );
        let read = Some(read).filter(|_| which == Names::Hidden);
        [leave].into_iter().chain(read).collect()
    }

    /// What a column is of which the mapping says two things: one of them, said of its sheet alone where both keys speak of
    /// any sheet.
    fn one_of_two(&self, at: &Spot, keys: &[String; 2]) -> Vec<Choice<Put>> {
        let entries = self
            .request
            .mapping
            .map_or(&[][..], |mapping| &mapping.columns);
        let entry = |key: &String| entries.iter().find(|entry| entry.key == *key);
        let of_any = keys
            .iter()
            .filter_map(entry)
            .all(|entry| entry.sheet.is_none());
        let letters = self.key(at, &format!("={}", letters(at.cell.1)));
        let choice = |key: &String, other: &String| {
            let role = entry(key)?.column?;
            let word = word(role, self.request.framework);
            let place = if of_any && !at.sheet.is_empty() {
                letters.clone()
            } else {
                other.clone()
            };
            Some(Choice {
                label: format!("{word} (“{key}”)"),
                answer: Put::Entry("columns", place, word),
            })
        };
        let [first, second] = keys;
        let both = [choice(first, second), choice(second, first)];
        both.into_iter().flatten().collect()
    }

    /// What the column of a cell may be instead of what it is read as: all that a column may be.
    fn read_as(&self, at: &Spot, head: &str) -> Vec<Choice<Put>> {
        let key = self.key(at, head);
        let mut all = choices(self.request, self.lang, "columns");
        // Most often it is something that is not taken in.
        all.rotate_right(1);
        let all = all.into_iter().map(|choice| Choice {
            label: choice.label,
            answer: Put::Entry("columns", key.clone(), choice.answer),
        });
        all.collect()
    }

    /// The sheets of the files.
    fn of_sheets(&self) -> Vec<Choice<Put>> {
        let all = self.request.files.iter().flat_map(|book| &book.sheets);
        let named = all.filter(|sheet| !sheet.name.is_empty());
        let choice = |sheet: &crate::grid::Sheet| Choice {
            label: sheet.name.clone(),
            answer: Put::List("sheets", vec![sheet.name.clone()]),
        };
        named.map(choice).collect()
    }

    fn number(&self, of: usize, vi: &'static str, en: &'static str) -> Choice<Put> {
        Choice {
            answer: Put::line("of", &of.to_string()),
            label: format!("{of}: {}", self.say(vi, en)),
        }
    }

    fn title(&self, says: &str, is: &str) -> Choice<Put> {
        self.choice(
            Put::Entry("titles", says.to_owned(), is.to_owned()),
            "đúng là bảng này",
            "it is the right table",
        )
    }

    /// A key of a column; letters name their sheet, so that they speak of no other.
    fn key(&self, at: &Spot, head: &str) -> String {
        if at.sheet.is_empty() || !head.starts_with('=') {
            return head.to_owned();
        }
        let sheet = at.sheet.replace(&self.request.year.to_string(), "{year}");
        format!("[{sheet}] {head}")
    }
}
