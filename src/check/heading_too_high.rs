//! A heading as high as the title of the page.

use super::{Check, Docs, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "heading-too-high",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--heading-too-high"),
    why: Docs {
        vi: "Mỗi trang có đúng một tiêu đề cấp một, do trang tự đặt. Thêm một tiêu đề nữa thì trình đọc màn hình và máy tìm kiếm không biết \
             trang nói về điều gì. Đề mục trong bài bắt đầu từ cấp hai: ##.",
        en: "A page has one heading of the first level, which it sets itself. With a second one neither a screen reader nor a search engine \
             knows what the page is about. Headings within a text begin at the second level: ##.",
    },
    check: Check::Texts(check),
};

/// Every such place.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    prose::forms(may_hold, said)
}

fn may_hold(markdown: &str) -> bool {
    markdown.contains(['#', '=', '<'])
}

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    if form != Form::Title {
        return None;
    }
    let words = words
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches('#')
        .trim();
    let found = RULE.found(
        origin,
        Words::new(
            format!("đề mục “{words}” ngang cấp với tiêu đề của trang"),
            format!("the heading “{words}” is as high as the title of the page"),
        ),
        Words::new("đề mục cấp một", "a heading of the first level"),
    );
    Some(found.help(
        "viết ## thay cho #, h2 thay cho h1; tiêu đề của bài ghi ở `title` phần đầu tệp",
        "write ## for #, h2 for h1; the title of the text goes to `title` in the front matter",
    ))
}
