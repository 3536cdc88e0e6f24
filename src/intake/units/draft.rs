//! The mapping that a list of units leaves behind: what is settled, and a question mark for everything that is not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::super::sections::grown;
use super::super::write::quoted;
use super::{Doubt, Proposal, Question, Request, columns};

const HEAD: &str = "\
# Cách đọc danh sách đơn vị; do congbo import --units ghi từ @files@, sửa được.
# Chỗ nào ghi \"?\" là chưa trả lời: thay bằng câu trả lời rồi chạy lại lệnh.
";

/// What stands behind a key that is open.
const OPEN: &str = ": \"?\"";

const COLUMNS: &str = "\
# Tiêu đề cột và ý nghĩa: name (tên), english (tên tiếng Anh), full (tên đầy đủ), code (mã), kind (loại), parent (cấp
# trên), from (từ ngày), until (đến ngày), former (các đơn vị cũ hợp thành), district (huyện của các đơn vị cũ), now (đơn vị
# mới), leave (bỏ qua).
columns:
";

/// The text of a mapping.
#[must_use]
pub fn mapping(said: &Proposal, files: &[String]) -> String {
    let mut out = HEAD.replace("@files@", &files.join(", "));
    out.push_str(COLUMNS);
    let mut keys: Vec<String> = Vec::new();
    for read in &said.columns {
        let key = quoted(&columns::called(read.at.cell.1, &read.head));
        if !keys.contains(&key) {
            let word = read.column.map_or("\"?\"", model::unit_list::Column::word);
            put(&mut out, &format!("  {key}: {word}"));
            keys.push(key);
        }
    }
    if keys.is_empty() {
        put(&mut out, "  {}");
    }
    for (section, lines) in sections(said) {
        out = grown(&out, section, &lines);
    }
    for line in singles(said) {
        put(&mut out, &line);
    }
    out
}

/// A mapping with what is open and not yet in it; nothing where nothing is to be added.
#[must_use]
pub fn added(request: &Request<'_>, said: &Proposal, text: &str) -> Option<String> {
    let list = request.list?;
    let mut whole = text.to_owned();
    let mut heads = Vec::new();
    for question in &said.questions {
        if let Question::Columns { heads: open } = question {
            let new = open
                .iter()
                .filter(|(_, head)| list.columns.iter().all(|(known, _)| known != head));
            heads.extend(new.map(|(_, head)| format!("  {}: \"?\"", quoted(head))));
        }
    }
    whole = grown(&whole, "columns", &heads);
    let kinds = list.kinds.iter().map(|(key, _)| quoted(key));
    let units = list.units.iter().map(|(key, _)| quoted(key));
    let known: [BTreeSet<String>; 2] = [kinds.collect(), units.collect()];
    for ((section, lines), known) in sections(said).into_iter().zip(known) {
        let is_new = |line: &String| {
            let key = line.split(OPEN).next().unwrap_or(line);
            !known.contains(key.trim())
        };
        let lines: Vec<String> = lines.into_iter().filter(is_new).collect();
        whole = grown(&whole, section, &lines);
    }
    for line in singles(said) {
        let key = line.split(':').next().unwrap_or_default();
        let has = whole
            .lines()
            .any(|known| known.starts_with(&format!("{key}:")));
        if !has {
            put(&mut whole, &line);
        }
    }
    (whole != text).then_some(whole)
}

/// Words for kinds and names that are open.
fn sections(said: &Proposal) -> [(&'static str, Vec<String>); 2] {
    let (mut kinds, mut units) = (Vec::new(), Vec::new());
    for question in &said.questions {
        match question {
            Question::Kinds { words } => {
                kinds.extend(
                    words
                        .iter()
                        .map(|(word, _)| format!("  {}{OPEN}", quoted(word))),
                );
            }
            Question::Units { names, why } => {
                let remark = match why {
                    Doubt::Several => "mã đơn vị",
                    Doubt::OtherKind => "mã đơn vị, hoặc new nếu đã đổi loại",
                    Doubt::Divided => "divided nếu được chia, hoặc mã đơn vị",
                    Doubt::District => "mã huyện cũ, hoặc leave nếu không ghi",
                };
                let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
                for (name, ..) in names {
                    *counts.entry(name).or_default() += 1;
                }
                for (name, at, _) in names {
                    let key = if counts[name.as_str()] > 1 {
                        format!("={} {name}", super::super::grid::name(at.cell))
                    } else {
                        name.clone()
                    };
                    units.push(format!("  {}{OPEN} # {remark}", quoted(&key)));
                }
            }
            _ => {}
        }
    }
    [("kinds", kinds), ("units", units)]
}

/// What is said once of all units.
fn singles(said: &Proposal) -> Vec<String> {
    let lines = said.questions.iter().filter_map(|question| match question {
        Question::From { .. } => Some("from: \"?\" # ngày thành lập của đơn vị mới: 2025-07-01"),
        Question::Parent { .. } => Some("parent: \"?\" # mã đơn vị cấp trên"),
        Question::FormerKind { .. } => Some("former: \"?\" # mã loại của đơn vị cũ"),
        _ => None,
    });
    lines.map(str::to_owned).collect()
}

fn put(out: &mut String, text: &str) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    writeln!(out, "{text}").expect("a String takes all");
}
