//! A day, a time, a quarter or a span of years in a text that cannot be.

use std::ops::Range;

use super::{Check, Docs, OfWords, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::{days, times};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "impossible-day",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--impossible-day"),
    why: Docs {
        vi: "Ngày 31/02 hay 45/13 là gõ nhầm, và người đọc không biết ngày thật là ngày nào. Thứ trong tuần đứng ngay trước ngày cũng được đối chiếu với \
             lịch: 21/8/2019 là thứ Tư; cũng vậy với “8 giờ 75 phút”, “quý V”, “giai đoạn 2025–2021”. Ngày có thật mà sai thì không phép kiểm tra nào biết được. Chép lại ngày từ văn bản gốc.",
        en: "The 31st of February or 45/13 was mistyped, and readers cannot know which day was meant. A day of the week right before a day is held against the \
             calendar too: 21 August 2019 was a Wednesday; so are “8 giờ 75 phút”, “Q5 2024”, “2025–2021”. A day that exists and is wrong is found by no check. Copy it again from the document.",
    },
    check: Check::Words(check),
};

/// Every such day.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfWords<'a> {
    Box::new(|words| {
        let place = |range: Range<usize>| (&words.text[range.clone()], (words.place)(range));
        let days = days::impossible(words.text, words.lang).into_iter();
        let days = days.map(|range| no_day(place(range)));
        let times = times::impossible(words.text, words.lang).into_iter();
        days.chain(times.map(|range| no_time(place(range))))
            .collect()
    })
}

fn no_day((written, origin): (&str, Origin)) -> Diagnostic {
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

fn no_time((written, origin): (&str, Origin)) -> Diagnostic {
    RULE.found(
        origin,
        Words::new(
            format!("không thể có “{written}”"),
            format!("“{written}” cannot be"),
        ),
        Words::new(
            "giờ, quý hoặc giai đoạn không thể có",
            "no such time, quarter or span of years",
        ),
    )
    .help("chép lại từ văn bản gốc", "copy it again from the document")
}
