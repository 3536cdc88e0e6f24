//! A day in a text that no calendar has.

use super::{Check, Docs, OfWords, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::days;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "impossible-day",
    severity: Severity::Warning,
    summary: Docs {
        vi: "lời văn nêu một ngày không có trong lịch",
        en: "a text names a day that no calendar has",
    },
    why: Docs {
        vi: "Ngày 31/02 hay 45/13 là gõ nhầm, và người đọc không biết ngày thật là ngày nào. Thứ trong tuần đứng ngay trước ngày cũng được đối chiếu với \
             lịch: 21/8/2019 là thứ Tư. Ngày có thật mà sai thì không phép kiểm tra nào biết được. Chép lại ngày từ văn bản gốc.",
        en: "The 31st of February or 45/13 was mistyped, and readers cannot know which day was meant. A day of the week right before a day is held against the \
             calendar too: 21 August 2019 was a Wednesday. A day that exists and is wrong is found by no check. Copy it again from the document.",
    },
    check: Check::Words(check),
};

/// Every such day.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfWords<'a> {
    Box::new(|words| {
        let days = days::impossible(words.text, words.lang).into_iter();
        days.map(|range| no_day(&words.text[range.clone()], (words.place)(range)))
            .collect()
    })
}

fn no_day(written: &str, origin: Origin) -> Diagnostic {
    RULE.found(
        origin,
        Words::new(
            format!("không có ngày “{written}”"),
            format!("there is no day “{written}”"),
        ),
        Words::new("lịch không có ngày này", "no calendar has it"),
    )
    .help(
        "chép lại ngày từ văn bản gốc",
        "copy the day again from the document",
    )
}
