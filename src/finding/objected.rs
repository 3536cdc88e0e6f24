//! How many objections there were, and how long an answer took.

use super::Says;
use model::{Answer, Lang, Objection, Record, Year};

/// What is counted of objections. It rests on no figure: they are about some, and say nothing of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objected {
    /// "Đã nhận 3 kiến nghị: 2 đã được trả lời, 1 đang được kiểm tra. Ở 1 kiến nghị, con số đã sai và đã được đính chính."
    All {
        /// How many came in.
        all: usize,
        /// How many are answered.
        answered: usize,
        /// In how many the figure was wrong.
        wrong: usize,
    },
    /// "sau 7 ngày": how long the answer took.
    Took(i32),
}

impl Objected {
    /// Of all objections; nothing where there are none.
    #[must_use]
    pub fn all(record: &Record) -> Option<Self> {
        let all = record.objections.len();
        let outcomes = record
            .objections
            .iter()
            .filter_map(|one| match &one.answer {
                Answer::Given { outcome, .. } => Some(*outcome),
                Answer::Awaited { .. } => None,
            });
        (all > 0).then(|| Self::All {
            all,
            answered: outcomes.clone().count(),
            wrong: outcomes.filter(|outcome| outcome.is_wrong()).count(),
        })
    }

    /// Of one that is answered.
    #[must_use]
    pub fn took(objection: &Objection) -> Option<Self> {
        objection.took().map(Self::Took)
    }
}

impl Says for Objected {
    fn kind(&self) -> &'static str {
        "objections"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let (all, answered, wrong) = match *self {
            Self::All {
                all,
                answered,
                wrong,
            } => (all, answered, wrong),
            Self::Took(days) => return lang::say!(lang, "objected-took", days),
        };
        let mut said = match all - answered {
            0 => lang::say!(lang, "objected-answered", all),
            open if open == all => lang::say!(lang, "objected-open", all),
            open => lang::say!(lang, "objected-all", all, answered, open),
        };
        if wrong > 0 {
            said.push(' ');
            said.push_str(&lang::say!(lang, "objected-wrong", wrong));
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::{Objected, Says};
    use model::Lang;

    #[test]
    fn objections_are_counted_in_both_languages() {
        let record = sample::record(|_| {});
        let said = |all, answered, wrong, lang| {
            let one = Objected::All {
                all,
                answered,
                wrong,
            };
            one.say(&record, lang)
        };
        for (counts, vi, en) in [
            (
                (3, 2, 1),
                "Đã nhận 3 kiến nghị: 2 đã trả lời, 1 đang được kiểm tra. Ở 1 kiến nghị, con số đã sai và đã được đính chính.",
                "3 objections came in: 2 answered, 1 being looked into. In 1 the figure was wrong and was corrected.",
            ),
            (
                (1, 0, 0),
                "Đã nhận 1 kiến nghị, đang được kiểm tra.",
                "1 objection came in, and is being looked into.",
            ),
            (
                (2, 2, 0),
                "Đã nhận 2 kiến nghị, đã trả lời.",
                "2 objections came in, and are answered.",
            ),
        ] {
            let (all, answered, wrong) = counts;
            assert_eq!(said(all, answered, wrong, Lang::VI), vi);
            assert_eq!(said(all, answered, wrong, Lang::EN), en);
        }
        assert_eq!(Objected::Took(1).say(&record, Lang::EN), "after 1 day");
        assert_eq!(Objected::Took(0).say(&record, Lang::VI), "trong ngày");
        assert!(Objected::all(&record).is_none());
    }
}
