//! What looks like a binding or an insertion and was not read as one.

use super::prose::Reading;
use super::{Check, Docs, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::Pair;
use markdown::{Form, Unread, Why};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "binding-not-read",
    severity: Severity::Error,
    summary: lang::phrase!("rule--binding-not-read"),
    why: Docs {
        vi: "Người viết tin rằng con số đã được đối chiếu, còn trang lại hiện nguyên ngoặc và địa chỉ. Đoạn thụt đầu dòng thành mã, dấu cách \
             trong địa chỉ hay trước ngoặc, dấu \\ trước ngoặc (pandoc), thẻ HTML bao quanh, địa chỉ giữa < >, ngoặc nhọn không đóng: với mỗi kiểu \
             ấy chữ chỉ còn là chữ. Muốn cho xem cách viết thì đặt giữa hai dấu nháy ngược (`) hoặc trong khối ```.",
        en: "The author believes that the number is compared, and the page shows brackets and address. A paragraph that is indented \
             into code, a blank in the address or before the parenthesis, a backslash before a bracket (pandoc), HTML around \
             it, an address within < >, braces that are not closed: each makes mere words of it. What is to be shown as it is written goes between \
             backquotes or into a fenced block.",
    },
    check: Check::Texts(check),
};

/// Every place that only looks bound.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(check_text)
}

fn check_text(text: &Reading) -> Vec<Diagnostic> {
    let labels = text.forms().iter();
    let labels = labels.filter(|(form, _)| *form == Form::RawBinding);
    let labels = labels.map(|(_, range)| Unread {
        range: range.clone(),
        why: Why::Label,
    });
    let found = markdown::unread(text.prose).into_iter();
    found
        .chain(labels)
        .map(|unread| not_read(text.markdown(), text.prose.part(&unread.range), &unread))
        .collect()
}

fn not_read(source: &str, origin: Origin, unread: &Unread) -> Diagnostic {
    let words = short(&source[unread.range.clone()]);
    let (label, help) = said(unread.why);
    RULE.found(
        origin,
        Words::new(
            format!("“{words}” không được đọc là chỗ gắn số liệu"),
            format!("“{words}” is not read as bound to the data"),
        ),
        Words::new(label.0, label.1),
    )
    .help(help.0, help.1)
}

/// The words of a place on one line, and no more of them than a message holds.
fn short(words: &str) -> String {
    const MOST: usize = 60;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

const LABEL: Pair = Pair(
    "không dòng nào định nghĩa nhãn này",
    "no line defines this label",
);
const ADDRESS: Pair = Pair(
    "viết [72,23 điểm](figure:par/2018/lai-chau/score)",
    "write [72.23 points](figure:par/2018/lai-chau/score)",
);

/// What is wrong at the place, and what mends it.
fn said(why: Why) -> (Pair, Pair) {
    match why {
        Why::Indented => (
            Pair(
                "đoạn thụt đầu dòng thành mã",
                "the indented paragraph is code",
            ),
            Pair("bỏ khoảng thụt đầu dòng", "take the indentation away"),
        ),
        Why::Label => (LABEL, ADDRESS),
        Why::Markup => (
            Pair(
                "trong HTML không có gì được đọc",
                "within HTML nothing is read",
            ),
            Pair(
                "bỏ thẻ HTML, hoặc để một dòng trống sau thẻ mở",
                "drop the HTML, or leave a blank line after the tag that opens",
            ),
        ),
        Why::Blank => (
            Pair(
                "có dấu cách trong địa chỉ hoặc trước ngoặc",
                "there is a blank in the address or before it",
            ),
            Pair(
                "viết liền: [72,23 điểm](figure:par/2018/lai-chau/score)",
                "write it without blanks: [72.23 points](figure:par/2018/lai-chau/score)",
            ),
        ),
        Why::Escaped => (
            Pair(
                "ngoặc có dấu \\ đứng trước",
                "a backslash stands before a bracket",
            ),
            Pair("bỏ các dấu \\", "take the backslashes away"),
        ),
        Why::Braces => (
            Pair(
                "ngoặc nhọn không đủ hai dấu mở và hai dấu đóng",
                "two braces must open it and two must close it",
            ),
            Pair(
                "viết {{ score(\"par\", 2018) }} trên một dòng",
                "write {{ score(\"par\", 2018) }} on one line",
            ),
        ),
        Why::Other => (
            Pair("không gắn với chữ nào", "it is bound to no words"),
            ADDRESS,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::check_text;
    use crate::prose::Reading;
    use diagnostic::Origin;
    use model::{Lang, Prose};

    #[test]
    fn a_number_bound_by_a_label_that_nothing_defines_is_not_read() {
        let found = |markdown: &str| {
            let prose = Prose {
                markdown: markdown.to_owned(),
                origin: Origin::file("content/x.md"),
            };
            check_text(&Reading::of(&prose, Lang::VI)).len()
        };
        assert_eq!(found("Tỉnh đạt [72,23 điểm][par]."), 1);
        assert_eq!(
            found("Tỉnh đạt [72,23 điểm][par].\n\n[par]: figure:par/2018/x/score"),
            0
        );
        assert_eq!(found("Năm [2018][nq].\n\n[nq]: https://n.vn"), 0);
        assert_eq!(found("Xem [văn bản][nq] và [1][2]."), 0);
    }
}
