//! An image in prose, which no page can show.

use super::{Check, Docs, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use markdown::{Ask, Request};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "image-in-prose",
    severity: Severity::Error,
    summary: lang::phrase!("rule--image-in-prose"),
    why: Docs {
        vi: "Trang chỉ gồm chữ, bảng và biểu đồ dựng từ số liệu: mở được khi mạng chậm, đọc được bằng trình đọc màn hình. Ảnh chụp \
             bảng điểm giấu con số khỏi mọi phép kiểm tra và khỏi người không nhìn thấy ảnh. Hãy chép số liệu thành bảng; với ảnh \
             hội nghị, dẫn liên kết đến nơi đăng ảnh, chữ của liên kết nói ảnh có gì.",
        en: "Pages are words, tables and charts drawn from the data: they open on a slow line and can be read aloud. A photograph \
             of a table hides its figures from every check and from those who cannot see it. Copy the figures into a table; for \
             photographs of an event, link to where they are published, with words that say what they show.",
    },
    check: Check::Texts(check),
};

/// One finding an image.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if !text.markdown().contains("![") {
            return Vec::new();
        }
        let requests = text.requests().iter();
        requests
            .filter_map(|request| match &request.ask {
                Ask::Image(address) => Some(image(request, address)),
                _ => None,
            })
            .collect()
    })
}

fn image(request: &Request, address: &str) -> Diagnostic {
    let label = if request.text.trim().is_empty() {
        Words::new(
            "hình không có lời mô tả, và không được đưa lên trang",
            "the image has no description, and is not published",
        )
    } else {
        Words::new(
            "hình ảnh không được đưa lên trang",
            "images are not published",
        )
    };
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("hình {address} sẽ không có trên trang"),
            format!("the image {address} would not be on the page"),
        ),
        label,
        Words::new(
            "bỏ hình, hoặc dẫn liên kết đến nơi đăng hình bằng lời nói rõ hình có gì",
            "drop the image, or link to where it is published with words that say what it shows",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Narrative, Prose, Subject};

    #[test]
    fn every_image_is_said_and_a_link_to_one_is_not() {
        let record = sample::record(|record| {
            let markdown = "![](a.png) ![Hội nghị](b.png) [ảnh](https://example.org/c.png)";
            let file = "content/pages/a.md".into();
            let vi = Prose {
                markdown: markdown.to_owned(),
                origin: Origin::bytes(&file, 0..markdown.len()),
            };
            let narrative = Narrative {
                title: None,
                summary: None,
                vi,
                others: model::Others::default(),
            };
            let page = Subject::Page("a".to_owned());
            record.0.narratives.insert(page, narrative);
        });
        let found = RULE.check(&record, &analyse(&record));
        let labels: Vec<&str> = found.iter().map(|d| d.label.text.en.as_str()).collect();
        assert_eq!(
            labels,
            [
                "the image has no description, and is not published",
                "images are not published"
            ]
        );
    }
}
