//! What is still open: one question for one cause, in an order in which the first answers settle the rest, each with the
//! line of the mapping that answers it.

mod forms;
mod lists;
mod longer;
pub(crate) mod scale;
mod unranked;
mod values;
mod whole;

use super::report::{SHOWN, Teller};
use super::take::Request;
use super::taken::{CellFault, Proof, Question, Spot, Taken};
use lang::Pair;
use model::{Lang, LangId};

/// The most questions at a time.
const MOST: usize = 12;

/// How much of what is asked is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The first of each kind.
    Short,
    /// All.
    Whole,
}

/// What must be settled, each with what to write into the mapping.
#[must_use]
pub fn questions(
    request: &Request<'_>,
    taken: &Taken,
    files: &[String],
    lang: Lang,
    extent: Extent,
) -> String {
    let mut teller = Teller {
        request,
        files,
        lang,
        out: String::new(),
        shown: match extent {
            Extent::Short => SHOWN,
            Extent::Whole => usize::MAX,
        },
    };
    let mut asked = asked(&teller, &taken.questions);
    asked.sort_by_key(|(rank, _)| *rank);
    let more = asked.len().saturating_sub(MOST);
    for (_, text) in asked.into_iter().take(MOST) {
        teller.line(&format!("• {text}"));
    }
    if more > 0 {
        let text = match lang.id() {
            LangId::Vi => format!("… và {more} câu nữa, sẽ hỏi sau khi trả lời các câu trên."),
            LangId::En => format!("… and {more} more, asked again when these are answered."),
        };
        teller.line(&text);
    }
    teller.out
}

/// One text for each cause, with its place in the order.
fn asked(teller: &Teller<'_>, all: &[Question]) -> Vec<(usize, String)> {
    let mut asked: Vec<(usize, String)> = Vec::new();
    let pick = |kind: fn(&Question) -> bool| all.iter().filter(|one| kind(one)).collect::<Vec<_>>();
    let columns = pick(|one| matches!(one, Question::Column { .. }));
    if !columns.is_empty() {
        asked.push((4, teller.open_columns(&columns)));
    }
    let same = pick(|one| matches!(one, Question::SameColumn { .. }));
    if !same.is_empty() {
        asked.push((5, teller.same_columns(&same)));
    }
    let clashes = pick(|one| matches!(one, Question::Clash { .. }));
    if !clashes.is_empty() {
        asked.push((3, teller.clashes(&clashes)));
    }
    let units = pick(|one| matches!(one, Question::Unit { .. }));
    let (told, units) = teller.unranked(&units);
    asked.extend(told.into_iter().map(|text| (6, text)));
    if !units.is_empty() {
        asked.push((6, teller.open_units(&units)));
    }
    for fault in CellFault::ALL {
        let cells: Vec<(&Spot, &str)> = all
            .iter()
            .filter_map(|one| match one {
                Question::Cell {
                    at,
                    text,
                    fault: known,
                } if *known == fault => Some((at, text.as_str())),
                _ => None,
            })
            .collect();
        if !cells.is_empty() {
            asked.push((10, teller.cells(fault, &cells)));
        }
    }
    let mut whole: Vec<(usize, String)> = all.iter().filter_map(|one| teller.whole(one)).collect();
    whole.dedup();
    asked.extend(whole);
    asked
}

impl Teller<'_> {
    /// A few of many, and how many more there are.
    fn few(&self, all: &[String]) -> String {
        let more = all.len().saturating_sub(self.shown);
        let listed = all
            .iter()
            .take(self.shown)
            .cloned()
            .collect::<Vec<_>>()
            .join("; ");
        match (more, self.lang.id()) {
            (0, _) => listed,
            (_, LangId::Vi) => format!("{listed}; … (còn {more}, xem đủ: --explain)"),
            (_, LangId::En) => format!("{listed}; … ({more} more, all of them: --explain)"),
        }
    }

    /// A sentence with what stands for each `{word}`.
    fn told(&self, vi: &'static str, en: &'static str, words: &[(&str, &str)]) -> String {
        let mut out = String::new();
        let mut rest = self.say(vi, en);
        while let Some((before, after)) = rest.split_once('{') {
            out += before;
            let found = words.iter().find(|(known, _)| {
                after
                    .strip_prefix(known)
                    .is_some_and(|after| after.starts_with('}'))
            });
            if let Some((known, text)) = found {
                out += text;
                rest = &after[known.len() + 1..];
            } else {
                out.push('{');
                rest = after;
            }
        }
        out + rest
    }
}

/// What does not hold.
fn proof_words(proof: Proof) -> Pair {
    match proof {
        Proof::Range => Pair(
            "điểm nằm ngoài khoảng từ 0 đến tối đa",
            "a score is not between 0 and the maximum",
        ),
        Proof::Sum => Pair(
            "tổng điểm khác số tính từ các thành phần",
            "a total is not what its parts make",
        ),
        Proof::Rank => Pair("thứ hạng ngược với điểm", "a rank goes against the scores"),
        Proof::Maxima => Pair(
            "hàng hoặc cột điểm tối đa khác bộ chỉ số",
            "a row or a column of maxima is not that of the framework",
        ),
        Proof::Extremes => Pair(
            "dòng trung bình, cao nhất, thấp nhất khác cột của nó",
            "a row of means or extremes is not that of its column",
        ),
        Proof::Order => Pair(
            "điểm sai thứ tự mà mọi dòng khác theo",
            "a score is out of the order of all other rows",
        ),
        Proof::Earlier => Pair(
            "số của năm trước khác số đã công bố",
            "a value of an earlier year is not the one on record",
        ),
        Proof::Digits => Pair(
            "số có nhiều chữ số thập phân hơn mọi số khác của cột (có thể dính dấu chú thích)",
            "a number has more decimals than all others of its column (a mark of a footnote may cling to it)",
        ),
        Proof::Share => Pair(
            "tỷ lệ % không phải là điểm chia cho điểm tối đa",
            "a percentage is not the score by the maximum",
        ),
        Proof::Jump => Pair(
            "điểm đổi so với kỳ trước nhiều hơn hẳn mọi đơn vị khác",
            "a score moved far more than all others since the last edition",
        ),
    }
}
