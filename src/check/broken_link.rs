//! A link in prose that leads to no page, or that a public page must not carry.

use super::prose;
use super::{Docs, Rule};
use crate::derive::Analysis;
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::markdown::{Ask, Parsed, Request};
use crate::model::Record;
use crate::page;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "broken-link",
    severity: Severity::Error,
    summary: Docs {
        vi: "một liên kết trong lời văn không dẫn đến trang nào",
        en: "a link in prose leads to no page",
    },
    why: Docs {
        vi: "Người đọc bấm vào liên kết hỏng thì mất dấu nguồn. Liên kết nội bộ là đường dẫn đến tệp trong content và thành liên \
             kết giữa các trang khi xuất bản; liên kết ra ngoài chỉ dùng https, http, mailto và tel.",
        en: "A reader who follows a broken link loses the trail. Links within the site are paths to files in content and become \
             links between pages; links out of it use https, http, mailto and tel only.",
    },
    check,
};

/// Every broken link.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in prose::read(record) {
        let file = &text.prose.origin.file;
        for request in &text.parsed.requests {
            found.extend(check_request(record, file, &text.parsed, request));
        }
    }
    found
}

fn check_request(
    record: &Record,
    file: &str,
    parsed: &Parsed,
    request: &Request,
) -> Option<Diagnostic> {
    match &request.ask {
        Ask::File(to, _) if page::prose::tail(record, file, to).is_none() => {
            Some(no_page(request, to))
        }
        Ask::Place(place) if !parsed.headings.iter().any(|heading| heading.id == *place) => {
            Some(no_place(request, place, parsed))
        }
        Ask::Image(address) => Some(image(request, address)),
        Ask::Foreign(address) => Some(foreign(request, address)),
        _ => None,
    }
}

fn no_page(request: &Request, to: &str) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("liên kết {to} không dẫn đến trang nào"),
            format!("the link {to} leads to no page"),
        ),
        Words::new("không có tệp nội dung này", "there is no such content file"),
        Words::new(
            "viết đường dẫn đến một tệp trong content, tính từ tệp này: ../../documents/ten.md",
            "write the path to a file in content, seen from this file: ../../documents/name.md",
        ),
    )
}

fn no_place(request: &Request, place: &str, parsed: &Parsed) -> Diagnostic {
    let known: Vec<&str> = parsed
        .headings
        .iter()
        .map(|heading| heading.id.as_str())
        .collect();
    let known = if known.is_empty() {
        "–".to_owned()
    } else {
        known.join(", ")
    };
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("trong bài không có mục #{place}"),
            format!("there is no heading #{place} in this text"),
        ),
        Words::new("không có mục này", "there is no such heading"),
        Words::new(
            format!("các mục trong bài: {known}"),
            format!("the headings of this text: {known}"),
        ),
    )
}

fn image(request: &Request, address: &str) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("hình {address} sẽ không có trên trang"),
            format!("the image {address} would not be on the page"),
        ),
        Words::new(
            "hình ảnh chưa được đưa lên cùng trang",
            "images are not published with a page",
        ),
        Words::new(
            "bỏ hình, hoặc dẫn liên kết đến nơi đăng hình",
            "drop the image, or link to where it is published",
        ),
    )
}

fn foreign(request: &Request, address: &str) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("liên kết {address} không được phép trên trang công khai"),
            format!("the link {address} is not allowed on a public page"),
        ),
        Words::new(
            "chỉ https, http, mailto, tel và tệp trong content",
            "only https, http, mailto, tel and content files",
        ),
        Words::new("dùng địa chỉ https", "use an https address"),
    )
}
