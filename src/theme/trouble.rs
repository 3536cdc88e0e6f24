//! What we tell the author of a theme.

use std::sync::Arc;

use tera::ErrorKind;

use crate::diagnostic::{Diagnostic, Label, Origin, Severity, Words};

/// An error of the template engine, at its place in the theme's `folder`.
pub(super) fn template(folder: &str, error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let file: Arc<str> = format!("{folder}{}", report.filename()).into();
            let reason = report.message().lines().next().unwrap_or_default();
            build(
                "template-error",
                &sentence(reason),
                Origin::bytes(&file, report.span().range.clone()),
            )
        }
        ErrorKind::MissingParent { current, parent } => build(
            "template-error",
            &format!("the template extends `{parent}`, which does not exist"),
            Origin::file(&format!("{folder}{current}")),
        ),
        ErrorKind::TemplateNotFound(name) => build(
            "template-missing",
            "the theme lacks this template",
            Origin::file(&format!("{folder}{name}")),
        ),
        other => build(
            "template-error",
            &sentence(other.to_string().lines().next().unwrap_or_default()),
            Origin::file(folder.trim_end_matches('/')),
        ),
    }
}

/// The site asks for a theme that is not there.
pub(super) fn no_theme(name: &str) -> Diagnostic {
    Diagnostic {
        code: "theme-missing",
        severity: Severity::Error,
        message: Words::new(
            format!("không có giao diện `{name}`"),
            format!("there is no theme `{name}`"),
        ),
        label: Label {
            origin: Origin::file("content/site.yaml").key("theme"),
            text: Words::new("giao diện được chọn ở đây", "the theme is chosen here"),
        },
        second: None,
        help: Some(Words::new(
            format!("tạo thư mục `themes/{name}/` hoặc chọn giao diện khác"),
            format!("create the folder `themes/{name}/` or choose another theme"),
        )),
    }
}

/// A file that should be text is not.
pub(super) fn not_text(path: &str) -> Diagnostic {
    Diagnostic {
        help: Some(Words::new(
            "lưu lại tệp với bảng mã UTF-8",
            "save the file as UTF-8",
        )),
        ..build(
            "template-error",
            "the file is not UTF-8 text",
            Origin::file(path),
        )
    }
}

/// The theme's strings cannot be read, or lack something.
pub(super) fn strings(origin: Origin, vi: &str, en: &str) -> Diagnostic {
    Diagnostic {
        code: "theme-strings",
        severity: Severity::Error,
        message: Words::new(vi, en),
        label: Label {
            origin,
            text: Words::new("ở đây", "here"),
        },
        second: None,
        help: None,
    }
}

fn build(code: &'static str, reason: &str, origin: Origin) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        message: Words::new(
            format!("mẫu trang có lỗi: {reason}"),
            format!("the template is wrong: {reason}"),
        ),
        label: Label {
            origin,
            text: Words::new("lỗi ở đây", "it goes wrong here"),
        },
        second: None,
        help: Some(Words::new(
            "sửa mẫu; một mẫu chỉ dùng được những gì trang của nó có",
            "mend the template; it can use only what its page has",
        )),
    }
}

/// The engine's message as a phrase: lower case, no full stop.
fn sentence(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
