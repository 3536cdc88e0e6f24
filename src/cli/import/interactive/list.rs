//! The questions of a list of units put to the person at the terminal.

use super::Person;
use intake::answers::Put;
use intake::units::{self, Proposal};
use lang::Pair;
use model::{Date, Record};

/// What is said once of all units of a list, and how it is asked.
const SINGLES: [(&str, Pair); 3] = [
    (
        "former",
        Pair(
            "Các đơn vị cũ thuộc loại nào?",
            "Of which kind are the former units?",
        ),
    ),
    (
        "parent",
        Pair(
            "Các đơn vị trong danh sách thuộc đơn vị cấp trên nào?",
            "To which unit above do the units of the list belong?",
        ),
    ),
    (
        "from",
        Pair(
            "Các đơn vị mới thành lập ngày nào?",
            "Since which day are there the new units?",
        ),
    ),
];

impl Person<'_> {
    /// The text of a mapping of lists with answers, as far as the next import is needed to ask more; nothing where nothing
    /// was answered.
    pub(in crate::cli::import) fn answer_list(
        &mut self,
        record: &Record,
        said: &Proposal,
        text: &str,
    ) -> Option<String> {
        let lang = self.lang;
        for section in ["columns", "kinds", "units"] {
            let choices = units::choices(record, said, lang, section);
            let whole = self.fill(text, section, &choices);
            if whole != text {
                return Some(whole);
            }
        }
        let mut whole = text.to_owned();
        for (key, question) in SINGLES {
            let open = format!("{key}: \"?\"");
            if !whole.lines().any(|line| line.starts_with(&open)) {
                continue;
            }
            let answer = if key == "from" {
                self.day(question.get(lang))
            } else {
                let choices = units::choices(record, said, lang, key);
                self.choose(question.get(lang), &choices)
            };
            if let Some(answer) = answer {
                whole = self.put(&Put::Line(key, answer), whole);
            }
        }
        (whole != text).then_some(whole)
    }

    /// Asks until a day is typed; nothing where the person leaves it open.
    fn day(&mut self, question: &str) -> Option<String> {
        if !self.opens(question) {
            return None;
        }
        let hint = Pair(
            "Gõ ngày như 2025-07-01; Enter để bỏ qua: ",
            "Type a day as 2025-07-01; Enter leaves it open: ",
        );
        self.until_read(question, hint, |_, typed| {
            let day = Date::parse(typed).filter(|day| day.day().is_some());
            day.map(|_| typed.to_owned())
        })
    }
}
