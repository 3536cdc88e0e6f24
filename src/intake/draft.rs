//! The mapping that a first import leaves behind: everything it settled, and a question mark for everything it could not.

use std::fmt::Write as _;

use super::columns::key;
use super::take::Request;
use super::taken::{Block, Question, Spelt, Taken};
use super::write::quoted;
use crate::model::mapping::Column as Role;
use crate::model::{Framework, Record};

const HEAD: &str = "\
# Cách đọc bảng kết quả của chỉ số @code@; do congbo import ghi từ @files@, sửa được.
# Năm sau: congbo import TỆP --map content/intake/@code@.yaml --year NĂM
# Chỗ nào ghi \"?\" là chưa trả lời: thay bằng câu trả lời rồi chạy lại lệnh.
index: @code@
";

const COLUMNS: &str = "\
# Tiêu đề cột và ý nghĩa: unit (tên đơn vị), score (tổng điểm), max (điểm tối đa), percent (tỷ lệ %), rank (thứ hạng),
# band (xếp loại), parts.MÃ (điểm thành phần), parts.MÃ.rank (hạng thành phần), leave (bỏ qua).
# Hai tầng tiêu đề nối bằng “ / ”; {year} thay cho năm; “=D” là cột D.
columns:
";

const UNITS: &str = "\
# Tên trong bảng viết khác tên trong units.yaml: mã đơn vị, hoặc leave (bỏ qua).
units:
";

const ABSENT: &str = "\
# Ký hiệu thay cho điểm (\"\" là ô trống) và lý do: not-published (chưa công bố), not-assessed (không đánh giá),
# did-not-exist (chưa thành lập), not-comparable (không so sánh được).
absent:
";

/// The text of a mapping.
#[must_use]
pub fn mapping(request: &Request<'_>, taken: &Taken, files: &[String]) -> String {
    let index = request.index();
    let mut out = HEAD
        .replace("@code@", &index.code)
        .replace("@files@", &files.join(", "));
    sheets(&mut out, request, taken);
    out.push_str(COLUMNS);
    columns(&mut out, request, taken);
    units(&mut out, request, taken);
    absent(&mut out, request, taken);
    rest(&mut out, taken);
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a String takes all");
}

/// The sheets, where some were left out.
fn sheets(out: &mut String, request: &Request<'_>, taken: &Taken) {
    let mut names: Vec<String> = Vec::new();
    for block in &taken.blocks {
        let name = block.sheet.replace(&request.year.to_string(), "{year}");
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    if !names.is_empty() && !taken.sheets.is_empty() {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        line(out, &format!("sheets: [{}]", names.join(", ")));
    }
}

fn columns(out: &mut String, request: &Request<'_>, taken: &Taken) {
    let mut done: Vec<String> = Vec::new();
    for block in &taken.blocks {
        for (key, role) in roles(request, block) {
            if !done.contains(&key) {
                let near = near_columns(request, taken, &key);
                line(out, &entry(&quoted(&key), &format!("{role}{near}")));
                done.push(key);
            }
        }
    }
    if done.is_empty() {
        line(out, "  {}");
    }
}

/// The columns of a table as the mapping calls them.
fn roles(request: &Request<'_>, block: &Block) -> Vec<(String, String)> {
    let columns = block.columns.iter();
    columns
        .map(|head| {
            let same = block.columns.iter().filter(|other| other.path == head.path);
            let key = key(head.column, &head.path, same.count() > 1, request.year);
            (
                key,
                head.role
                    .map_or_else(|| "\"?\"".to_owned(), |role| word(role, request.framework)),
            )
        })
        .collect()
}

/// The word of a mapping for what a column is.
pub(super) fn word(role: Role, framework: &Framework) -> String {
    match role {
        Role::Part(id) => format!("parts.{}", framework.component(id).code),
        Role::PartRank(id) => format!("parts.{}.rank", framework.component(id).code),
        other => Role::WORDS
            .iter()
            .find(|(_, role)| *role == other)
            .map_or("leave", |(word, _)| word)
            .to_owned(),
    }
}

/// A remark with what an open column may be.
fn near_columns(request: &Request<'_>, taken: &Taken, key: &str) -> String {
    let near = taken.questions.iter().find_map(|question| match question {
        Question::Column { head, near, .. } if head == key && !near.is_empty() => Some(near),
        _ => None,
    });
    near.map_or_else(String::new, |near| {
        let words: Vec<String> = near
            .iter()
            .map(|id| word(Role::Part(*id), request.framework))
            .collect();
        format!("  # có thể là {}", words.join(", "))
    })
}

/// An entry of a mapping. A long key is announced: YAML looks for the colon of any other in its first 1,024 bytes only.
fn entry(key: &str, value: &str) -> String {
    if key.len() > 1000 {
        format!("  ? {key}\n  : {value}")
    } else {
        format!("  {key}: {value}")
    }
}

fn units(out: &mut String, request: &Request<'_>, taken: &Taken) {
    let record: &Record = request.record;
    let mut lines: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, text: String| {
        let key = quoted(name);
        if lines.iter().all(|(known, _)| *known != key) {
            lines.push((key, text));
        }
    };
    for (_, found) in taken
        .lines()
        .filter(|(_, found)| found.how != Spelt::Exactly)
    {
        add(&found.name, record.unit(found.unit).code.clone());
    }
    for question in &taken.questions {
        if let Question::Unit { name, near, .. } = question {
            let codes: Vec<&str> = near
                .iter()
                .map(|id| record.unit(*id).code.as_str())
                .collect();
            let near = if codes.is_empty() {
                String::new()
            } else {
                format!("  # có thể là {}", codes.join(", "))
            };
            add(name, format!("\"?\"{near}"));
        }
    }
    if !lines.is_empty() {
        out.push_str(UNITS);
        for (name, text) in lines {
            line(out, &entry(&name, &text));
        }
    }
}

fn absent(out: &mut String, request: &Request<'_>, taken: &Taken) {
    let settled = request.mapping.map_or(&[][..], |mapping| &mapping.absent);
    let mut lines: Vec<String> = settled
        .iter()
        .filter_map(|(sign, absence)| Some(entry(&quoted(sign), (*absence)?.code())))
        .collect();
    for question in &taken.questions {
        if let Question::Absent { sign, .. } = question {
            lines.push(entry(&quoted(sign), "\"?\""));
        }
    }
    if !lines.is_empty() {
        out.push_str(ABSENT);
        for text in lines {
            line(out, &text);
        }
    }
}

/// What is seldom needed, as remarks to be taken up.
fn rest(out: &mut String, taken: &Taken) {
    let open = taken
        .questions
        .iter()
        .any(|question| matches!(question, Question::Separator { .. }));
    if open {
        line(
            out,
            "# Dấu thập phân là dấu phẩy (comma) hay dấu chấm (point)? Bỏ dấu # ở dòng đúng:",
        );
        line(out, "# decimal: comma");
        line(out, "# decimal: point");
    }
    line(
        out,
        "# Khi cần: coverage: complete | partial; digits: stored (lấy đủ chữ số được lưu thay vì số hiện ra);",
    );
    line(
        out,
        "# hidden: true (đọc cả phần bị ẩn); rows: [7, 69] (chỉ đọc các dòng này).",
    );
}
