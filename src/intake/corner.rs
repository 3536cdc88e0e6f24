//! The head of the column of names. Whatever it says besides that it names units is said of the whole table: "Năm 2025",
//! "Kết quả tự chấm".

use super::beside::NAMES;
use super::dated;
use super::framed::Said;
use super::take::Setting;
use super::taken::{Block, Question, Taken, Whence};
use super::titles;
use lang::names::bare;
use model::mapping::Column as Role;

/// What such a head may be called besides what it names, where it stands over the corner of two heads.
const OTHER_HEADS: [&str; 6] = ["chi tieu", "name", "names", "noi dung", "ten", "tieu chi"];

/// What the heads of the names of tables say besides that they name units. What stands over values as well was read there.
fn texts(block: &Block) -> impl Iterator<Item = String> {
    let is_plain = |text: &str| {
        let words = bare(text);
        let words = words.strip_prefix("ten ").unwrap_or(&words);
        NAMES.contains(&words) || OTHER_HEADS.contains(&words)
    };
    let names = block.columns.iter();
    let names = names.filter(|head| head.role == Some(Role::Unit));
    let texts = names.flat_map(|head| &head.path);
    let is_above_values = |text: &String| {
        let mut others = block.columns.iter();
        others.any(|head| head.role != Some(Role::Unit) && head.path.contains(text))
    };
    let texts = texts.filter(move |text| !is_plain(text) && !is_above_values(text));
    texts.filter_map(move |text| {
        let pieces = text.split(['/', '\\', '\n']).map(str::trim);
        let pieces = pieces.filter(|piece| !is_plain(piece)).map(named);
        let pieces: Vec<&str> = pieces.collect();
        (!pieces.is_empty()).then(|| pieces.join(" / "))
    })
}

/// A head without first words that say no more than that it names something.
fn named(text: &str) -> &str {
    const LEADS: [&str; 5] = ["mã số ", "mã ", "họ và tên ", "tên ", "đối tượng "];
    let lower = text.to_lowercase();
    let lead = LEADS.iter().find(|lead| lower.starts_with(**lead));
    lead.and_then(|lead| text.get(lead.len()..)).unwrap_or(text)
}

/// The same as titles of their tables.
pub(super) fn said(blocks: &[Block]) -> impl Iterator<Item = Said> {
    blocks.iter().flat_map(texts).map(|text| Said {
        from: Whence::Title,
        text,
        is_title: true,
    })
}

/// Asks about tables whose names stand under another year, or under another index.
pub(super) fn ask(first: usize, setting: &Setting<'_>, taken: &mut Taken) {
    let request = setting.request;
    let (ours, code) = (request.year, &request.index().code);
    let is_settled = |says: &str, ours: &str| titles::is_settled(says, ours, setting);
    let mut questions = Vec::new();
    let blocks = taken.blocks[first..].iter();
    for block in blocks.filter(|block| !block.rows.is_empty()) {
        let at = titles::head_of(block);
        let lines: Vec<String> = texts(block).collect();
        let names = |words: &str| setting.heads.ends_with_ours(words);
        let year = dated::other_year(&lines, ours, names);
        let year = year.filter(|year| !is_settled(&year.to_string(), &ours.to_string()));
        questions.extend(year.map(|year| Question::Year {
            at: at.clone(),
            year,
        }));
        let speaks_of_ours = lines.iter().any(|text| setting.heads.speaks_of_ours(text));
        let other = lines
            .iter()
            .find_map(|text| setting.heads.other_index(text));
        let other = other.filter(|name| !speaks_of_ours && !is_settled(name, code));
        questions.extend(other.map(|name| Question::OtherIndex { at, name }));
    }
    questions.retain(|one| !taken.questions.contains(one));
    taken.questions.extend(questions);
}
