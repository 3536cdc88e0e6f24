//! The mapping that a first import leaves behind: everything it settled, and a question mark for everything it could not.

use std::fmt::Write as _;

use super::columns::key;
use super::sections::{count, grown, with};
use super::take::Request;
use super::taken::{Block, FormFault, Head, Question, Spelt, Spot, Taken, Why};
use super::write::quoted;
use model::form::OWN_HEAD;
use model::mapping::Column as Role;
use model::{Framework, Record};

const HEAD: &str = "\
# Cách đọc bảng kết quả của chỉ số @code@; do congbo import ghi từ @files@, sửa được.
# Năm sau: congbo import TỆP --map content/intake/@code@.yaml --year NĂM
# Chỗ nào ghi \"?\" là chưa trả lời: thay bằng câu trả lời rồi chạy lại lệnh.
index: @code@
";

const COLUMNS: &str = "\
# Tiêu đề cột và ý nghĩa: unit (tên đơn vị), score (tổng điểm), max (điểm tối đa), percent (tỷ lệ %), rank (thứ hạng),
# band (xếp loại), parts.MÃ (điểm thành phần), parts.MÃ.rank (hạng thành phần), leave (bỏ qua).
# Hai tầng tiêu đề nối bằng “ / ”; {year} thay cho năm; “=D” là cột D; “[Bảng 2] =D” là cột D của trang Bảng 2;
# “score x100” là nhân 100; “score x100 (0-1)” chỉ nhân các số từ 0 đến 1.
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
    rest(&mut out, request, taken);
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
    if !names.is_empty() && !taken.sheets.is_empty() && !super::copies::are_open(taken) {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        line(out, &format!("sheets: [{}]", names.join(", ")));
    }
}

fn columns(out: &mut String, request: &Request<'_>, taken: &Taken) {
    let all = keys(request, taken);
    for (key, role) in &all {
        let near = near_columns(request, taken, key);
        line(out, &entry(&quoted(key), &format!("{role}{near}")));
    }
    if all.is_empty() {
        line(out, "  {}");
    }
}

/// The keys of all columns, each once, with what they mean. A letter, and a head that means one thing here and another
/// there, names its sheet: no key speaks of a column for which it was not written.
fn keys(request: &Request<'_>, taken: &Taken) -> Vec<(String, String)> {
    let mut all: Vec<Keyed<'_>> = Vec::new();
    for block in &taken.blocks {
        all.extend(roles(request, block));
    }
    let several = all.iter().any(|one| one.sheet != all[0].sheet);
    let mut done: Vec<(String, String)> = Vec::new();
    for one in &all {
        let same = |other: &&Keyed<'_>| other.sheet == one.sheet && other.key == one.key;
        let split = all.iter().filter(same).any(|other| other.role != one.role);
        let lettered =
            |other: &&Keyed<'_>| other.sheet == one.sheet && other.letters == one.letters;
        if split
            && all
                .iter()
                .filter(lettered)
                .any(|other| other.role != one.role)
        {
            continue;
        }
        let text = if split { &one.letters } else { &one.key };
        let differs = all
            .iter()
            .any(|other| other.key == *text && (other.role != one.role || one.is_of_its_sheet));
        let qualified = !one.sheet.is_empty() && several && (differs || text.starts_with('='));
        let key = if qualified {
            let sheet = one.sheet.replace(&request.year.to_string(), "{year}");
            format!("[{sheet}] {text}")
        } else {
            text.clone()
        };
        if done.iter().all(|(known, _)| *known != key) {
            done.push((key, one.role.clone()));
        }
    }
    done.extend(own_scores(taken));
    done
}

/// What units give themselves, where workbooks came back that nobody appraised.
fn own_scores(taken: &Taken) -> Option<(String, String)> {
    const FAULT: FormFault = FormFault::NotAppraised;
    let is_open = |one: &Question| matches!(one, Question::Forms { fault: FAULT, .. });
    let open = taken.questions.iter().find(|one| is_open(one));
    open.map(|_| (OWN_HEAD.to_owned(), "\"?\"".to_owned()))
}

/// A column with all that its key is made of.
struct Keyed<'a> {
    sheet: &'a str,
    key: String,
    letters: String,
    role: String,
    is_of_its_sheet: bool,
}

/// A column as the mapping calls it, within its table.
pub(super) fn called(request: &Request<'_>, block: &Block, head: &Head) -> String {
    let same = block.columns.iter().filter(|other| other.path == head.path);
    key(head, same.count() > 1, request)
}

/// A cell as the mapping calls it.
pub(super) fn cell(at: &Spot) -> String {
    let name = super::grid::name(at.cell);
    if at.sheet.is_empty() {
        format!("={name}")
    } else {
        format!("[{}] ={name}", at.sheet)
    }
}

/// A mapping with what is open and not yet in it, as questions; nothing where nothing is to be added.
#[must_use]
pub fn added(request: &Request<'_>, taken: &Taken, text: &str) -> Option<String> {
    let mapping = request.mapping?;
    let open = |role: &str| role.starts_with("\"?\"");
    let columns = keys(request, taken)
        .into_iter()
        .filter(|(key, role)| open(role) && mapping.columns.iter().all(|entry| entry.key != *key));
    let columns: Vec<String> = columns
        .map(|(key, role)| {
            entry(
                &quoted(&key),
                &format!("{role}{}", near_columns(request, taken, &key)),
            )
        })
        .collect();
    let units: Vec<String> = unit_lines(request, taken)
        .into_iter()
        .filter(|(name, role)| {
            open(role)
                && mapping
                    .units
                    .iter()
                    .all(|(known, _)| quoted(known) != *name)
        })
        .map(|(name, role)| entry(&name, &role))
        .collect();
    let absent: Vec<String> = taken
        .questions
        .iter()
        .filter_map(|question| match question {
            Question::Absent { sign, .. } => Some(sign),
            _ => None,
        })
        .filter(|sign| mapping.absent.iter().all(|(known, _)| known != *sign))
        .map(|sign| entry(&quoted(sign), "\"?\""))
        .collect();
    let mut whole = text.to_owned();
    for (section, lines) in [("columns", columns), ("units", units), ("absent", absent)] {
        whole = grown(&whole, section, &lines);
    }
    whole = with(
        &whole,
        count(&whole)..count(&whole),
        &asides(request, taken, text),
    );
    (whole != text).then_some(whole)
}

/// The columns of a table as the mapping calls them. What each row of a long table says is not said of its column.
fn roles<'a>(request: &'a Request<'_>, block: &'a Block) -> impl Iterator<Item = Keyed<'a>> {
    // What is said of another year would be said of each: its head says it by itself.
    let is_aside = |head: &Head| head.why.is_said_beside();
    let columns = block.columns.iter();
    let columns = columns.filter(move |head| !is_aside(head) && head.row.is_none());
    columns.map(move |head| {
        let key = called(request, block, head);
        let times = super::columns::entry(request, &key, &block.sheet);
        let times = times.and_then(|entry| entry.times);
        let times = times.map_or_else(String::new, |times| format!(" {times}"));
        let role = head.role.map(|role| word(role, request.framework) + &times);
        Keyed {
            sheet: &block.sheet,
            key,
            letters: format!("={}", model::cell::letters(head.column)),
            role: role.unwrap_or_else(|| "\"?\"".to_owned()),
            is_of_its_sheet: head.why == Why::Numbered,
        }
    })
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
            .map(|role| word(*role, request.framework))
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

/// Names and what they mean, each once.
fn unit_lines(request: &Request<'_>, taken: &Taken) -> Vec<(String, String)> {
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
    lines
}

fn units(out: &mut String, request: &Request<'_>, taken: &Taken) {
    let lines = unit_lines(request, taken);
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

/// What titles say otherwise than is taken in, each once, with what it is all the same.
fn titles(request: &Request<'_>, taken: &Taken) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let (ours, code) = (request.year.to_string(), &request.index().code);
    for question in &taken.questions {
        let (says, is) = match question {
            Question::Year { year, .. } => (&year.to_string(), &ours),
            Question::OtherIndex { name: says, .. } | Question::Unlike { says, .. } => (says, code),
            Question::Elsewhere { says, is, .. } => (says, is),
            _ => continue,
        };
        let entry = format!("{}: {}", quoted(says), quoted(is));
        if !said.contains(&entry) {
            said.push(entry);
        }
    }
    said
}

/// What is asked of a table as a whole, as remarks to be taken up; without what a text has already. A second line of titles
/// would not be read: where there is one, what it lacks is put into it.
fn asides(request: &Request<'_>, taken: &Taken, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut said = titles(request, taken);
    said.retain(|entry| !text.contains(entry.as_str()));
    if !said.is_empty() {
        let known = request.mapping.map_or(&[][..], |mapping| &mapping.titles);
        let (how, key) = if known.is_empty() {
            ("bỏ dấu # ở dòng sau (chỉ giữ những gì đúng)", "titles: ")
        } else {
            ("thêm vào dòng titles ở trên (chỉ thêm những gì đúng)", "")
        };
        lines.push(format!(
            "# Tiêu đề bảng nói khác; nếu đúng là bảng này, {how}:"
        ));
        lines.push(format!("# {key}{{{}}}", said.join(", ")));
    }
    let mut questions = taken.questions.iter();
    let is_open = questions.any(|question| matches!(question, Question::Separator { .. }));
    if is_open && !text.contains("# decimal: comma") {
        lines.push(
            "# Dấu thập phân là dấu phẩy (comma) hay dấu chấm (point)? Bỏ dấu # ở dòng đúng:"
                .to_owned(),
        );
        lines.extend(["comma", "point"].map(|mark| format!("# decimal: {mark}")));
    }
    lines
}

/// What is seldom needed, as remarks to be taken up.
fn rest(out: &mut String, request: &Request<'_>, taken: &Taken) {
    for aside in asides(request, taken, "") {
        line(out, &aside);
    }
    line(
        out,
        "# Khi cần: coverage: complete | partial; digits: stored (lấy đủ chữ số được lưu thay vì số hiện ra);",
    );
    line(
        out,
        "# of: 63 (bảng chưa đủ: hạng trong bao nhiêu đơn vị); total: none (nguồn không công bố tổng điểm);",
    );
    line(
        out,
        "# printed: [\"=C7\"] (ô mâu thuẫn ngay trong nguồn, lấy đúng như in); units: {\"=B6\": leave} (bỏ dòng của ô B6).",
    );
    line(
        out,
        "# hidden: true (đọc cả phần bị ẩn); rows: [7, 69] (chỉ đọc các dòng này).",
    );
}
