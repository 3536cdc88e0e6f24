//! What we tell the author of a theme.

use std::ops::Range;
use std::sync::Arc;

use tera::ErrorKind;

use ::words::Wrong;

use super::names::Unknown;
use super::void::Void;
use diagnostic::{Diagnostic, Origin, Severity, Words};

/// An error of the template engine; `path` tells where a template of the theme was read from.
pub(super) fn template(path: impl Fn(&str) -> String, error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let file: Arc<str> = path(report.filename()).into();
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
            Origin::file(&path(current)),
        ),
        ErrorKind::TemplateNotFound(name) => build(
            "template-missing",
            "the theme lacks this template",
            Origin::file(&path(name)),
        ),
        other => build(
            "template-error",
            &sentence(other.to_string().lines().next().unwrap_or_default()),
            Origin::file(path("").trim_end_matches('/')),
        ),
    }
}

/// A template uses a name that its page does not have.
pub(super) fn unknown(one: &Unknown, path: &str) -> Diagnostic {
    let Unknown { name, of, kind, .. } = one;
    let page = match *kind {
        super::parts::KIND => Words::new("phần khung", "a part of the frame"),
        kind => Words::new(format!("trang `{kind}`"), format!("a `{kind}` page")),
    };
    let (vi, en) = if of.is_empty() {
        (
            format!("{} không có gì tên là `{name}`", page.vi),
            format!("{} has nothing named `{name}`", page.en),
        )
    } else {
        (
            format!("`{of}` không có gì tên là `{name}` ({})", page.vi),
            format!("`{of}` has nothing named `{name}` (on {})", page.en),
        )
    };
    let help = match &one.meant {
        Some(meant) => Words::new(
            format!("có phải là `{meant}`?"),
            format!("did you mean `{meant}`?"),
        ),
        None => Words::new(
            "xem `congbo schema --theme`; tên chỉ có ở một số trang thì hỏi `is defined` trước",
            "see `congbo schema --theme`; ask `is defined` first for what only some pages have",
        ),
    };
    said(
        "template-name",
        Origin::bytes(&path.into(), one.range.0..one.range.1),
        Words::new(vi, en),
        Words::new("tên này", "this name"),
        help,
    )
}

/// A theme is asked for that is not there.
pub(super) fn no_theme(name: &str, asked: Origin) -> Diagnostic {
    said(
        "theme-missing",
        asked,
        Words::new(
            format!("không có giao diện `{name}`"),
            format!("there is no theme `{name}`"),
        ),
        Words::new("giao diện được chọn ở đây", "the theme is chosen here"),
        Words::new(
            format!("tạo thư mục `themes/{name}/` hoặc chọn giao diện khác"),
            format!("create the folder `themes/{name}/` or choose another theme"),
        ),
    )
}

/// A theme inherits from itself, perhaps by way of others.
pub(super) fn circle(name: &str, asked: Origin) -> Diagnostic {
    said(
        "theme-circle",
        asked,
        Words::new(
            format!("giao diện `{name}` kế thừa chính nó"),
            format!("the theme `{name}` inherits from itself"),
        ),
        Words::new("vòng kế thừa khép lại ở đây", "the circle closes here"),
        Words::new(
            "bỏ dòng `inherits` này, hoặc kế thừa một giao diện khác",
            "remove this `inherits`, or inherit from another theme",
        ),
    )
}

/// `takes` names what the inherited theme does not have.
pub(super) fn takes_nothing(wanted: &str, origin: Origin) -> Diagnostic {
    said(
        "theme-takes",
        origin,
        Words::new(
            format!("giao diện được kế thừa không có `{wanted}`"),
            format!("the inherited theme has no `{wanted}`"),
        ),
        Words::new("không có tệp nào như vậy", "no file is named so"),
        Words::new(
            "ghi tên tệp, thư mục có dấu / ở cuối, hoặc `*.html` cho mọi mẫu trang",
            "name a file, a folder with / at its end, or `*.html` for all templates",
        ),
    )
}

/// What `card.svg` came to cannot be drawn.
#[cfg(feature = "cards")]
pub(super) fn drawing(path: &str, reason: &str) -> Diagnostic {
    build("template-error", &sentence(reason), Origin::file(path))
}

/// The site's emblem is not among the theme's files.
pub(super) fn no_emblem(name: &str, theme: &str) -> Diagnostic {
    said(
        "emblem-missing",
        Origin::file("content/site.yaml").key("emblem"),
        Words::new(
            format!("giao diện không có tệp `assets/{name}`"),
            format!("the theme has no file `assets/{name}`"),
        ),
        Words::new("biểu trưng được chọn ở đây", "the emblem is chosen here"),
        Words::new(
            format!("đặt tệp SVG hoặc PNG vào `themes/{theme}/assets/{name}`"),
            format!("put an SVG or PNG file at `themes/{theme}/assets/{name}`"),
        ),
    )
}

/// The site chooses an emblem, and no template shows it.
pub(super) fn emblem_unshown(theme: &str) -> Diagnostic {
    said(
        "emblem-unshown",
        Origin::file("content/site.yaml").key("emblem"),
        Words::new(
            "không mẫu nào của giao diện hiện biểu trưng này",
            "no template of the theme shows this emblem",
        ),
        Words::new("biểu trưng được chọn ở đây", "the emblem is chosen here"),
        Words::new(
            format!(
                "bỏ tệp `themes/{theme}/parts/emblem.html`, hoặc để tệp ấy hiện `{{{{ site.emblem }}}}`"
            ),
            format!(
                "remove `themes/{theme}/parts/emblem.html`, or let it show `{{{{ site.emblem }}}}`"
            ),
        ),
    )
}

/// Markup that the pages' policy makes void.
pub(super) fn void(path: &str, range: Range<usize>, what: &Void) -> Diagnostic {
    let shown = match what {
        Void::Styles => "<style>".to_owned(),
        Void::Script => "<script>".to_owned(),
        Void::Style => "style=".to_owned(),
        Void::Handler(name) => format!("{name}="),
    };
    let help = match what {
        Void::Styles | Void::Style => Words::new(
            "đặt kiểu vào thuộc tính của hình (`fill=`) hoặc vào tệp CSS trong `assets/styles/`; hình SVG có kiểu riêng thì để thành tệp \
             trong `assets/` và ghi `emblem:` trong site.yaml",
            "use attributes of drawings (`fill=`), or a file in `assets/styles/`; a drawing with styles of its own can be a file in \
             `assets/`, named by `emblem:` in site.yaml",
        ),
        Void::Script | Void::Handler(_) => Words::new(
            "đặt mã vào một tệp trong `assets/script/`",
            "put the code into a file in `assets/script/`",
        ),
    };
    said(
        "markup-void",
        Origin::bytes(&path.into(), range),
        Words::new(
            format!(
                "`{shown}` trong mẫu không có tác dụng: chính sách của trang (Content-Security-Policy) không cho phép"
            ),
            format!(
                "`{shown}` in a template has no effect: the policy of the pages (Content-Security-Policy) does not allow it"
            ),
        ),
        Words::new("trình duyệt bỏ qua chỗ này", "browsers pass this over"),
        help,
    )
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
    let (message, here) = (Words::new(vi, en), Words::new("ở đây", "here"));
    Diagnostic::new("theme-strings", Severity::Error, message, origin, here)
}

/// A language of the site for which the theme has no words.
pub(super) fn unspoken(theme: &str, tag: &str, origin: Origin) -> Diagnostic {
    let help = Words::new(
        format!("viết themes/{theme}/words/{tag}.ftl với mọi lời của themes/default/words/en.ftl"),
        format!(
            "write themes/{theme}/words/{tag}.ftl with all the words of themes/default/words/en.ftl"
        ),
    );
    let message = Words::new(
        format!("giao diện chưa có lời bằng ngôn ngữ `{tag}`"),
        format!("the theme has no words in the language `{tag}`"),
    );
    let here = Words::new("trang có ngôn ngữ này", "the site has this language");
    Diagnostic::new("theme-strings", Severity::Error, message, origin, here).with_help(help)
}

/// Words in a file of a language that cannot be said.
pub(super) fn words(origin: Origin, wrong: &Wrong) -> Diagnostic {
    let list = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| format!("`${name}`")).collect();
        names.join(", ")
    };
    let (vi, en) = match wrong {
        Wrong::Syntax(reason) => (
            format!("lời viết không đúng cú pháp Fluent: {reason}"),
            format!("the words are not written as Fluent is: {reason}"),
        ),
        Wrong::Variable(name, []) => (
            format!("không có `${name}`: lời này không có biến nào"),
            format!("there is no `${name}`: these words have no variables"),
        ),
        Wrong::Variable(name, known) => (
            format!("không có `${name}`, chỉ có {}", list(known)),
            format!("there is no `${name}`, only {}", list(known)),
        ),
        Wrong::Braces => (
            "trong ngoặc nhọn chỉ viết biến (`{ $n }`) hoặc chữ trong ngoặc kép".to_owned(),
            "only a variable (`{ $n }`) or a text in quotes may stand in braces".to_owned(),
        ),
        Wrong::Plain(key, known) => (
            format!(
                "`{key}` có biến {}: viết lời này trong `words/vi.ftl`",
                list(known)
            ),
            format!(
                "`{key}` has the variables {}: write it in `words/en.ftl`",
                list(known)
            ),
        ),
        Wrong::Empty(key) => (
            format!("`{key}` chưa có lời"),
            format!("`{key}` has no words"),
        ),
        Wrong::Lacking(keys) => (
            format!(
                "ngôn ngữ này còn thiếu {} lời: {}",
                keys.len(),
                keys.join(", ")
            ),
            format!(
                "this language lacks {} words: {}",
                keys.len(),
                keys.join(", ")
            ),
        ),
        Wrong::Unasked(key) => (
            format!(
                "không có lời nào tên `{key}`, và không mẫu nào của giao diện gọi `t.{}`",
                key.replace("--", ".")
            ),
            format!(
                "there are no words named `{key}`, and no template of the theme calls `t.{}`",
                key.replace("--", ".")
            ),
        ),
    };
    strings(origin, &vi, &en)
}

fn build(code: &'static str, reason: &str, origin: Origin) -> Diagnostic {
    said(
        code,
        origin,
        Words::new(
            format!("mẫu trang có lỗi: {reason}"),
            format!("the template is wrong: {reason}"),
        ),
        Words::new("lỗi ở đây", "it goes wrong here"),
        Words::new(
            "sửa mẫu; một mẫu chỉ dùng được những gì trang của nó có",
            "mend the template; it can use only what its page has",
        ),
    )
}

fn said(
    code: &'static str,
    origin: Origin,
    message: Words,
    text: Words,
    help: Words,
) -> Diagnostic {
    let wrong = Diagnostic::new(code, Severity::Error, message, origin, text);
    wrong.help(help.vi, help.en)
}

/// The engine's message as a phrase: lower case, no full stop.
fn sentence(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
