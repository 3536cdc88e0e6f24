//! The page for authors of themes: every name that a template can use, read off the contexts themselves.

use std::fmt::Write as _;
use std::sync::Arc;

use super::parts;
use page::shape::{Field, Shape, Shapes};

/// What stands above the tables.
const LEAD: &str = "# Mẫu trang dùng được những gì · What templates can use

<!-- `congbo schema --theme` tạo ra trang này; không sửa bằng tay. Made by `congbo schema --theme`; not edited by hand. -->

Một mẫu trang chỉ thấy những tên dưới đây. Tên viết sai, ở bất kỳ nhánh nào của mẫu, là lỗi có tệp, dòng và cột, và trang
không được xuất bản. Tên có thể không có ở một số trang thì hỏi trước: `{% if x is defined %}`. Cột kiểu: `text` là chữ, tự
được làm an toàn; `markup` là HTML đã xong, chỉ để in bằng `| safe`; `number` là số; `truth` là đúng hoặc sai; dấu `?` nghĩa là có
thể vắng (`none`), nên hỏi bằng `{% if x %}`; `[]` là danh sách; `[0]`, `[1]` là từng phần của một bộ.

A template sees the names below and nothing else. One that is misspelt, in whatever branch, is an error with file, line and
column, and nothing is published. Ask first for what only some pages have: `{% if x is defined %}`. Types: `text` is made
safe when printed; `markup` is finished HTML, only to be printed with `| safe`; `?` means that it may be absent (`none`), so ask with
`{% if x %}`; `[]` is a list; `[0]`, `[1]` are the parts of a pair.

Chữ của giao diện nằm trong `words/vi.ftl`, `words/en.ftl` và được gọi bằng `t`: `{{ t.nav.home }}` là `nav--home`. The
theme's own words stand in `words/vi.ftl` and `words/en.ftl` and are called by `t`.
";

/// What stands below the names of the frame.
const FRAME: &str = "
Mỗi tệp trong `frame/` là một phần khung giống nhau ở mọi trang cùng chỗ: được dựng một lần rồi dùng lại, nên chỉ thấy những tên
trên đây và những gì mọi trang có chung. Các trang in phần ấy bằng `{{ frame.menu | safe }}` (tệp `frame/menu.html`).

A file in `frame/` is a part of the frame that is the same on all pages of a place: it is rendered once and used again, so it sees the
names above and what all pages share. Pages print it by `{{ frame.menu | safe }}` (the file `frame/menu.html`).
";

/// What stands above what templates of cells can use.
const CELLS: &str = "
## Bảng và ô · Tables and cells, `cells/*.html`

Mỗi con số, mỗi ô trống, mỗi bảng là một mẫu nhỏ trong `cells/`. Một trang có hàng trăm con số, nên các mẫu này được đọc một lần
khi nạp giao diện và chỉ hiểu một phần ngôn ngữ của các mẫu khác: `{{ tên }}`, `{{ row.tên }}`, `{{ tên | safe }}` cho HTML đã xong,
`{% if %}` với `not`, `and`, `or`, `==`, `!=`, `{% elif %}`, `{% else %}`, `{% for row in rows %}`, `{% include %}`. Giao diện không có
mẫu nào thì dùng mẫu có sẵn.

Every figure, every missing value and every table is a small template in `cells/`. A page has hundreds of them, so they are read once,
when the theme is loaded, and know a part of the language of the others: a name, a path, `| safe` behind finished HTML, `if` with
`not`, `and`, `or`, `==` and `!=`, `elif`, `else`, `for`, `include`. What a theme has no template for is drawn by the one that comes along.
";

/// The whole page, as Markdown.
pub(super) fn page(shapes: &Shapes) -> String {
    let mut out = LEAD.to_owned();
    let mut frame = shapes.frame.clone();
    frame.extend(added());
    section(
        &mut out,
        "Mọi trang của một ngôn ngữ · All pages of a language",
        &frame,
    );
    section(
        &mut out,
        "Phần khung · The frame, `frame/*.html`",
        &parts::fields(shapes).collect::<Vec<_>>(),
    );
    out.push_str(FRAME);
    section(&mut out, "Từng trang · Every page", &shapes.page);
    for (kind, fields) in &shapes.kinds {
        let title = format!("`{kind}.html`");
        if fields.is_empty() {
            let _ = write!(
                out,
                "\n## {title}\n\nKhông có gì thêm. Nothing more than that.\n"
            );
        } else {
            section(&mut out, &title, fields);
        }
    }
    let about = "The rules by which the theme paints charts, for a `style` element.";
    let mut card = vec![field("paint", Shape::Text, about)];
    card.extend(shapes.card.iter().cloned());
    section(&mut out, "`card.svg`", &card);
    out.push_str(CELLS);
    for (name, fields) in &shapes.cells {
        section(&mut out, &format!("`{name}`"), fields);
    }
    out
}

/// What templates get from the theme itself, beside its words: `Theme::set_frame` and `Renderer::add_scripts` give it.
pub(super) fn added() -> Vec<Field> {
    let text = |name, about| field(name, Shape::Text, about);
    let script = Shape::Fields(Arc::new([
        text("src", "The address of the script below the site's root."),
        text("early", "What is to run before anything is painted."),
        text("checksum", "The checksum of that, as a policy names it."),
    ]));
    let sheet = Shape::Fields(Arc::new([
        text("text", "What stands in a `style` element."),
        text("checksum", "The checksum of that, as a policy names it."),
    ]));
    vec![
        field(
            "script",
            Shape::Maybe(Arc::new(script)),
            "The theme's scripts, where it has any.",
        ),
        field(
            "sheet",
            sheet,
            "The theme's style itself without typefaces and charts, for a page that must do without any other file.",
        ),
        text("style", "The address of the theme's style below the root."),
        text("version", "The program's version."),
    ]
}

/// A name with what it is.
pub(super) fn field(name: &str, shape: Shape, about: &str) -> Field {
    Field {
        name: name.into(),
        shape,
        about: about.into(),
    }
}

fn section(out: &mut String, title: &str, fields: &[Field]) {
    let _ = write!(
        out,
        "\n## {title}\n\n| tên · name | kiểu · type | là gì · what it is |\n|---|---|---|\n"
    );
    for field in fields {
        rows(out, "", field);
    }
}

/// A line for a field, and one for each field below it.
fn rows(out: &mut String, above: &str, field: &Field) {
    let (name, inner) = flat(&format!("{above}{}", field.name), &field.shape);
    let about = field.about.replace('|', "\\|");
    let _ = writeln!(out, "| `{name}` | {} | {about} |", kind(&field.shape));
    for field in inner {
        rows(out, &format!("{name}."), field);
    }
}

/// The name with a mark for every list, and the fields of what is in it.
fn flat<'s>(name: &str, shape: &'s Shape) -> (String, &'s [Field]) {
    match shape {
        Shape::List(one) => flat(&format!("{name}[]"), one),
        Shape::Maybe(one) => flat(name, one),
        Shape::Fields(fields) => (name.to_owned(), fields),
        _ => (name.to_owned(), &[]),
    }
}

/// The type in a word or two.
fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Markup => "markup".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Truth => "truth".to_owned(),
        Shape::List(one) => format!("list of {}", kind(one)),
        Shape::Row(items) => {
            let items: Vec<String> = items.iter().map(kind).collect();
            format!("({})", items.join(", "))
        }
        Shape::Fields(_) => "fields".to_owned(),
        Shape::Maybe(one) => format!("{}?", kind(one)),
        Shape::Any => "any".to_owned(),
    }
}
