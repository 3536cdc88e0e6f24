//! What stands around a table and between its rows, line by line, and whether all of it is understood: one question for the
//! first that is not.

use std::ops::Range;

use super::comparison::years;
use super::corner;
use super::dated;
use super::frame::Line;
use super::grid::{Row, Sheet};
use super::locate::{self, Look, Place};
use super::maximum;
use super::numbered;
use super::take::Setting;
use super::taken::{Block, Question, Taken, Whence};
use super::titles;
use super::unlike::{no_result, says_own};
use super::within;
use lang::names::bare;
use model::mapping::Column as Role;

/// What stands somewhere around a table.
#[derive(Clone)]
pub(super) struct Said {
    pub(super) from: Whence,
    pub(super) text: String,
    /// Whether each of its words must be understood, as those of titles; a remark explains.
    pub(super) is_title: bool,
}

/// Lines farther above a table are no titles of it.
const ABOVE: usize = 12;

/// A line of more words explains.
const LONG: usize = 14;

/// A line that begins as a remark or an item does explains as well, unless it has no more words.
const SHORT: usize = 5;

/// Asks about the first line that says what nobody has settled, unless something of titles is asked about that table.
pub(super) fn ask(
    sheets: [&Sheet; 2],
    place: &Place,
    above: Range<Row>,
    [first, asked]: [usize; 2],
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let of_title = |one: &Question| {
        matches!(
            one,
            Question::Year { .. }
                | Question::OtherIndex { .. }
                | Question::Elsewhere { .. }
                | Question::Unlike { .. }
        )
    };
    corner::ask(first, setting, taken);
    let blocks = &taken.blocks[first..];
    let Some(block) = blocks.iter().find(|block| !block.rows.is_empty()) else {
        return;
    };
    if taken.questions[asked..].iter().any(of_title) {
        return;
    }
    // The head of the names speaks of the whole table, and tells no column from another.
    let heads = blocks.iter().flat_map(|block| &block.columns);
    let heads = heads.filter(|head| head.role != Some(Role::Unit));
    let mut heads = heads.flat_map(|head| &head.path);
    let is_told_apart = heads.any(|text| says_own(&text.to_lowercase()));
    let ours = setting.request.year;
    let all = lines(sheets, place, above, blocks, setting);
    let mut named = all.iter().filter(|said| said.from != Whence::File);
    let is_ours = named.any(|said| dated::speaks_of(&said.text, ours))
        || titles::heads_speak_of(sheets[1], place.head.clone(), ours);
    let numbered = numbered::title(&all, &sheets[1].name, blocks, setting);
    let found = numbered.or_else(|| {
        all.into_iter().find_map(|said| {
            let held = || held(&said.text, setting).filter(|_| !is_ours);
            let says = held().or_else(|| says(&said, place, is_told_apart, setting))?;
            Some((said, says))
        })
    });
    let at = titles::head_of(block);
    let is_known = |words: &str| {
        let mut all = taken.questions.iter();
        all.any(|one| matches!(one, Question::Unlike { says, .. } if says == words))
    };
    if let Some((Said { from, text, .. }, says)) = found.filter(|(_, says)| !is_known(says)) {
        let unlike = Question::Unlike {
            at,
            from,
            text,
            says,
        };
        taken.questions.push(unlike);
    }
}

/// The words by which a line holds something against the year that is wanted: the table is then of another.
fn held(text: &str, setting: &Setting<'_>) -> Option<String> {
    let says = dated::held_against(text, setting.request.year)?;
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let ends = |start: usize| start + 1..=words.len().min(start + LONG);
    let spans = (0..words.len()).flat_map(|start| ends(start).map(move |end| (start, end)));
    let mut spans = spans.map(|(start, end)| words[start..end].join(" "));
    let says = spans.find(|span| bare(span) == says).unwrap_or(says);
    let says = says.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let ours = &setting.request.index().code;
    (!titles::is_settled(&says, ours, setting)).then_some(says)
}

/// All lines around tables and between their rows, the nearest to a title first.
fn lines(
    [whole, sheet]: [&Sheet; 2],
    place: &Place,
    above: Range<Row>,
    blocks: &[Block],
    setting: &Setting<'_>,
) -> Vec<Said> {
    let rows = blocks.iter().flat_map(|block| &block.rows);
    let last = rows.map(|line| line.row + 1).max().unwrap_or(0);
    let titles = titles(sheet, above);
    let is_titled = titles
        .iter()
        .any(|said| years(&said.text).contains(&setting.request.year));
    let is_of_a_part =
        setting.heads.names_a_part(&sheet.name) || setting.heads.cut_short(&sheet.name).is_some();
    let name = Said {
        from: Whence::Title,
        text: sheet.name.clone(),
        is_title: !is_of_a_part,
    };
    let place_of_file = blocks.first().map_or(0, |block| block.file);
    let within = blocks
        .iter()
        .flat_map(|block| within::lines([whole, sheet], block, setting));
    let all = titles.into_iter().chain([name]).chain(corner::said(blocks));
    let all = all.chain(below(sheet, last..place.body.end)).chain(within);
    all.chain(file(place_of_file, is_titled, setting)).collect()
}

/// What a line says that nobody has settled, in its own words.
fn says(said: &Said, place: &Place, is_told_apart: bool, setting: &Setting<'_>) -> Option<String> {
    let lower = said.text.to_lowercase();
    let is_file = said.from == Whence::File;
    let lower = if is_file { bare(&lower) } else { lower };
    let ours = &setting.request.index().code;
    let open = no_result(&lower, is_told_apart);
    let open = open.filter(|says| !titles::is_settled(says, ours, setting));
    let line = Line {
        text: &said.text,
        is_file,
    };
    open.or_else(|| {
        let scale = maximum::of_title(&said.text).map(|(says, _)| says);
        let own = super::unlike::judged_own(&lower, is_told_apart);
        let known = place.about.iter().cloned().chain(scale).chain(own);
        let known: Vec<String> = known.collect();
        setting
            .frame
            .unclear(&line, &known)
            .filter(|_| said.is_title)
    })
}

/// What is seen in a row, cell by cell, each once.
fn text(sheet: &Sheet, row: Row) -> String {
    let mut all: Vec<String> = locate::seen(sheet, row)
        .map(|(_, content)| content.text())
        .collect();
    all.dedup();
    all.join("\n")
}

/// The lines above a table. In a document a longer one, or one that leads to the table, is a sentence and no title.
fn titles(sheet: &Sheet, above: Range<Row>) -> Vec<Said> {
    let document = sheet.stands_above(&above).into_iter();
    let is_short = |text: &str| text.split_whitespace().count() <= LONG && !text.ends_with(':');
    let document = document.map(|text| (is_short(&text), text));
    let rows = above.filter(|row| locate::look(sheet, *row) != Look::Values);
    let rows = rows.map(|row| (true, text(sheet, row)));
    let texts = document.chain(rows).filter(|(_, text)| !text.is_empty());
    let texts: Vec<(bool, String)> = texts.collect();
    let count = texts.len();
    let all = texts.into_iter().enumerate();
    let all = all.map(|(at, (can_be, text))| Said {
        from: Whence::Title,
        is_title: can_be && count - at <= ABOVE && !is_place_and_day(&text) && !is_remark(&text),
        text,
    });
    all.collect()
}

/// The lines below a table, without those of values: titles that stand there, remarks, signatures.
fn below(sheet: &Sheet, rows: Range<Row>) -> Vec<Said> {
    let mut is_signed = false;
    let rows = rows.map(|row| (locate::look(sheet, row), text(sheet, row)));
    let rows =
        rows.filter(|(look, _)| !matches!(look, Look::Blank | Look::Values | Look::Numbering));
    let all = rows.map(|(look, text)| {
        let is_sign = is_signature(&text);
        is_signed |= is_sign;
        Said {
            from: Whence::Below,
            is_title: look == Look::Single && !is_sign && !explains(&text, is_signed),
            text,
        }
    });
    let document = sheet.below.iter().map(|text| Said {
        from: Whence::Below,
        is_title: !explains(text, false),
        text: text.clone(),
    });
    all.chain(document).collect()
}

/// Whether a line below a table explains, or belongs to a signature, and is no title.
fn explains(text: &str, is_signed: bool) -> bool {
    let count = text.split_whitespace().count();
    let rest = text.trim_start_matches(['(', '[']);
    let is_item = rest.starts_with(|c: char| c == '-' || c == '+' || c.is_ascii_digit());
    let lower = text.to_lowercase();
    let is_sentence = VERBS.iter().any(|verb| lower.contains(verb));
    count > LONG
        || count > 2 * SHORT - 2 && is_sentence
        || is_remark(text)
        || text.starts_with(|c| RAISED.contains(c))
        || text.starts_with(['*', '(']) && text.contains('*')
        || count > SHORT && (is_item || text.ends_with('.'))
        || is_signed && (is_item || is_person(text))
}

/// The name of a file, where it speaks of results: a title that is dated is nearer.
fn file(place: usize, is_titled: bool, setting: &Setting<'_>) -> Option<Said> {
    /// Words by which a name says that there are none.
    const NONE: [&str; 9] = [
        "cham cheo",
        "chi tieu",
        "du kien",
        "ke hoach",
        "muc tieu",
        "phan dau",
        "so bo",
        "uoc",
        "du bao",
    ];
    let book = setting.request.files.get(place)?;
    let name = apart(&book.name);
    let words = format!(" {} ", bare(&name));
    let speaks = !years(&name).is_empty()
        || setting.heads.speaks_of_ours(&name)
        || RESULTS.iter().any(|word| words.contains(word))
        || NONE
            .iter()
            .any(|known| words.contains(&format!(" {known} ")));
    Some(Said {
        from: Whence::File,
        text: name,
        is_title: speaks && !is_titled,
    })
}

/// Words of names of files that speak of results.
const RESULTS: [&str; 6] = [
    " bang ",
    " cham ",
    " diem ",
    " ket qua ",
    " score",
    " xep hang ",
];

/// The name of a file without the folder in which it lies, its words apart: `KetQua_2026`.
fn apart(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let mut out = String::new();
    let mut last = ' ';
    for c in name.chars() {
        let c = if c.is_alphanumeric() { c } else { ' ' };
        if last.is_lowercase() && c.is_uppercase() {
            out.push(' ');
        }
        out.push(c);
        last = c;
    }
    lang::fold(&out)
}

/// Marks by which a footnote begins.
const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/// Words of sentences.
const VERBS: [&str; 9] = [
    " chưa ",
    " đã ",
    " được ",
    " không ",
    " là ",
    " sẽ ",
    " are ",
    " is ",
    " was ",
];

/// How remarks begin.
const REMARKS: [&str; 11] = [
    "chu giai",
    "chu thich",
    "ghi chu",
    "luu y",
    "nguon",
    "note",
    "notes",
    "remark",
    "source",
    "sources",
    "trong do",
];

/// Whether a text begins as a remark does.
pub(super) fn is_remark(text: &str) -> bool {
    begins(text, &REMARKS)
}

/// How the lines begin that come before a signature.
const SIGNED: [&str; 24] = [
    "bo truong",
    "chu tich",
    "da ky",
    "director",
    "giam doc",
    "ke toan truong",
    "ky ten",
    "kt",
    "nguoi bao cao",
    "nguoi ky",
    "nguoi lap",
    "nguoi tong hop",
    "noi nhan",
    "pho chu tich",
    "pho giam doc",
    "pho truong",
    "prepared by",
    "signed",
    "thu truong",
    "tl",
    "tm",
    "truong ban",
    "truong phong",
    "tuq",
];

fn begins(text: &str, known: &[&str]) -> bool {
    let words = format!("{} ", bare(text));
    known
        .iter()
        .any(|known| words.starts_with(&format!("{known} ")))
}

/// Whether a line says where and when: "Tân Phong, ngày 5 tháng 4 năm 2026".
pub(super) fn is_place_and_day(text: &str) -> bool {
    let cut = text.split_once(", ");
    cut.is_some_and(|(_, rest)| begins(rest, &["ngay"]))
}

/// Whether a line belongs to a signature: "Người lập biểu", "TM. ỦY BAN NHÂN DÂN".
pub(super) fn is_signature(text: &str) -> bool {
    is_place_and_day(text) || begins(text, &SIGNED)
}

/// Whether a line can be the name of a person: a few words, each with a capital.
fn is_person(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let count = words.clone().count();
    (2..=5).contains(&count)
        && words.all(|word| {
            word.chars().next().is_some_and(char::is_uppercase)
                && word.chars().all(char::is_alphabetic)
        })
}
