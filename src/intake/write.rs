//! What was taken → the YAML of results: a line a unit, and for all of them once in which columns their values stand.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::covered::{self, Covers, covers};
use super::grid::{Row, name};
use super::take::Request;
use super::taken::{Block, Line, Taken};
use lang::number::plain;
use model::cell::letters;
use model::mapping::Column as Role;
use model::{Absence, Coverage, Value};

/// The source of what one file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its code in `sources.yaml`.
    pub code: String,
    /// The name of the file.
    pub file: String,
}

impl Taken {
    /// Every result with its table.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&Block, &Line)> {
        self.blocks
            .iter()
            .flat_map(|block| block.rows.iter().map(move |line| (block, line)))
    }

    /// How many results there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lines().count()
    }
}

/// What a table holds already of groups that are in none of the files: it stays, and what is taken comes behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before {
    /// The source of rows that name no other.
    pub source: String,
    /// Where values stand, each as it is written.
    pub layouts: Vec<String>,
    /// The groups, and how much of each is listed.
    pub groups: Vec<(usize, Coverage)>,
}

/// The file of results; the rows of groups from before are put in by whoever knows them.
#[must_use]
pub fn table(
    request: &Request<'_>,
    taken: &Taken,
    sources: &[Source],
    before: Option<&Before>,
) -> String {
    let index = request.index();
    let files: Vec<&str> = sources.iter().map(|source| source.file.as_str()).collect();
    let mut out = format!(
        "# Kết quả của chỉ số {} năm {}, do congbo import lấy từ {}.\n",
        index.code,
        request.year,
        files.join(", "),
    );
    let mut covers = covers(request, taken);
    let groups = before.iter().flat_map(|before| &before.groups);
    covers.extend(groups.map(|(field, coverage)| Covers {
        field: Some(*field),
        count: 0,
        coverage: *coverage,
        missing: Vec::new(),
    }));
    covers.sort_by_key(|covers| covers.field);
    for text in covered::lines(request, &covers) {
        line(&mut out, &text);
    }
    let (of, each) = ranked(request, taken, &covers);
    if let Some(of) = of {
        line(&mut out, &format!("of: {of}"));
    }
    if taken.totalled {
        line(&mut out, "totals: computed");
    }
    let own = before.map_or(&sources[0].code, |before| &before.source);
    line(&mut out, &format!("source: {own}"));
    line(
        &mut out,
        "# Ô của mỗi giá trị trong tệp nguồn: cột ở đây, dòng ở từng kết quả.",
    );
    line(&mut out, "cells:");
    let layouts = layouts(taken);
    for layout in before.iter().flat_map(|before| &before.layouts) {
        line(&mut out, &format!("  - {layout}"));
    }
    let sources = Sources {
        all: sources,
        before,
    };
    for layout in &layouts {
        line(&mut out, &cells(request, *layout, taken, &sources));
    }
    line(&mut out, "results:");
    let several = several_sheets(taken);
    for (block, result) in taken.lines() {
        let mut row = row(request, block, result, &sources, several, (of, each));
        places(&mut row, (taken, &layouts, before), block, result);
        line(&mut out, &row);
    }
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a String takes all");
}

fn is_written(block: &Block) -> bool {
    !block.rows.is_empty() || block.lent
}

fn filled(taken: &Taken) -> impl Iterator<Item = &Block> {
    taken.blocks.iter().filter(|block| is_written(block))
}

/// A table, and the row of it that this is about where each unit has cells of its own in the file.
type Layout<'a> = (&'a Block, Option<Row>);

/// All tables that are written: of one that lies on its side each unit has its own.
fn layouts(taken: &Taken) -> Vec<Layout<'_>> {
    let mut all = Vec::new();
    for (place, block) in taken.blocks.iter().enumerate() {
        let joined = taken.lines().flat_map(|(_, line)| &line.joined);
        let lent = joined.filter(|(other, _)| *other == place);
        let rows = block.rows.iter().map(|line| line.row);
        let rows = rows.chain(lent.map(|(_, row)| *row));
        match block.turned {
            Some(_) => all.extend(rows.map(|row| (block, Some(row)))),
            None if is_written(block) => all.push((block, None)),
            None => {}
        }
    }
    all
}

/// Whether a file of results has room for the cells of all values.
pub(super) fn has_room(taken: &Taken) -> bool {
    u8::try_from(layouts(taken).len()).is_ok()
}

/// Adds in which of several tables a row stands, where its number alone does not tell, and where the rest of it stands.
fn places(
    text: &mut String,
    (taken, layouts, before): (&Taken, &[Layout<'_>], Option<&Before>),
    block: &Block,
    line: &Line,
) {
    let first = before.map_or(0, |before| before.layouts.len());
    let number = |block: &Block, row: Row| {
        let is_it =
            |(other, of): &Layout<'_>| std::ptr::eq(*other, block) && of.is_none_or(|of| of == row);
        1 + first + layouts.iter().position(is_it).unwrap_or(0)
    };
    let alike = |other: &&Block| {
        other.file == block.file && other.sheet == block.sheet && !std::ptr::eq(*other, block)
    };
    let rows = |block: &Block| {
        let rows = block.rows.iter().map(|line| line.row);
        rows.clone().min().zip(rows.max())
    };
    let mut more = Vec::new();
    let beside = filled(taken)
        .filter(alike)
        .any(|other| match (rows(other), rows(block)) {
            (Some((first, last)), Some((from, to))) => first <= to && from <= last,
            _ => true,
        });
    if beside || first > 0 || block.turned.is_some() {
        more.push(format!("cells: {}", number(block, line.row)));
    }
    let joined = line.joined.iter().filter_map(|(place, row)| {
        let other = taken.blocks.get(*place)?;
        Some(format!(
            "[{}, {}]",
            number(other, *row),
            other.cell(*row, 0).0 + 1
        ))
    });
    let joined: Vec<String> = joined.collect();
    if !joined.is_empty() {
        more.push(format!("joined: [{}]", joined.join(", ")));
    }
    if !more.is_empty() {
        text.truncate(text.len() - 1);
        text.extend([", ", &more.join(", "), "}"]);
    }
}

/// Among how many units are ranked: what is said of the whole table, or with each rank. Of a table that may get other groups it
/// is said with each.
fn ranked(request: &Request<'_>, taken: &Taken, all: &[Covers]) -> (Option<u32>, Option<u32>) {
    let told = request.mapping.and_then(|mapping| mapping.of);
    if all.iter().all(|covers| covers.field.is_none()) {
        return (common_of(taken).or(told), None);
    }
    let groups = all.iter().filter(|covers| covers.count > 0).count();
    (None, told.filter(|_| groups == 1))
}

/// The number of ranked units that every rank names.
fn common_of(taken: &Taken) -> Option<u32> {
    let all: BTreeSet<u32> = taken.lines().filter_map(|(_, line)| line.of).collect();
    match all.len() {
        1 => all.first().copied(),
        _ => None,
    }
}

/// Whether a row must say of which sheet it is.
fn several_sheets(taken: &Taken) -> bool {
    let sheets: BTreeSet<(usize, &str)> = filled(taken)
        .map(|block| (block.file, block.sheet.as_str()))
        .collect();
    let files: BTreeSet<usize> = sheets.iter().map(|(file, _)| *file).collect();
    sheets.len() > files.len()
}

/// The sources of files.
struct Sources<'a> {
    all: &'a [Source],
    before: Option<&'a Before>,
}

impl Sources<'_> {
    /// The code of the source of a block, where it is not that of the table.
    fn of(&self, block: &Block) -> Option<&str> {
        let own = self
            .before
            .map_or(&self.all[0].code, |before| &before.source);
        let code = &self.all[block.file].code;
        (code != own).then_some(code)
    }
}

/// The columns of a table.
fn cells(
    request: &Request<'_>,
    (block, own): Layout<'_>,
    taken: &Taken,
    sources: &Sources<'_>,
) -> String {
    let source = sources.of(block).map(|code| format!("source: {code}"));
    let mut pairs: Vec<String> = source.into_iter().collect();
    if !block.sheet.is_empty() {
        pairs.push(format!("sheet: {}", quoted(&block.sheet)));
    }
    let alike = |other: &&Block| other.file == block.file && other.sheet == block.sheet;
    if own.is_none() && filled(taken).filter(alike).count() > 1 {
        let rows = block.rows.iter().map(|line| line.row + 1);
        if let (Some(first), Some(last)) = (rows.clone().min(), rows.max()) {
            pairs.push(format!("rows: [{first}, {last}]"));
        }
    }
    let (mut parts, mut ranks) = (Vec::new(), Vec::new());
    for head in &block.columns {
        let letters = match (head.row, own) {
            (Some(row), _) => name((row, head.column)),
            (None, Some(row)) => name(block.cell(row, head.column)),
            (None, None) => letters(head.column),
        };
        let code = |id| &request.framework.component(id).code;
        let name = match head.role {
            None | Some(Role::Leave) => continue,
            Some(Role::Part(id)) => {
                parts.push(format!("{}: {letters}", code(id)));
                continue;
            }
            Some(Role::PartRank(id)) => {
                ranks.push(format!("{}: {letters}", code(id)));
                continue;
            }
            Some(role) => Role::WORDS
                .iter()
                .find(|(_, known)| *known == role)
                .map_or("", |(word, _)| word),
        };
        pairs.push(format!("{name}: {letters}"));
    }
    for (name, list) in [("parts", parts), ("ranks", ranks)] {
        if !list.is_empty() {
            pairs.push(format!("{name}: {{{}}}", list.join(", ")));
        }
    }
    format!("  - {{{}}}", pairs.join(", "))
}

fn row(
    request: &Request<'_>,
    block: &Block,
    line: &Line,
    sources: &Sources<'_>,
    several: bool,
    (of, each): (Option<u32>, Option<u32>),
) -> String {
    let unit = request.record.unit(line.unit);
    let mut pairs = vec![format!("unit: {}", unit.code)];
    if several && !block.sheet.is_empty() {
        pairs.push(format!("sheet: {}", quoted(&block.sheet)));
    }
    pairs.push(format!("row: {}", block.cell(line.row, 0).0 + 1));
    let score = line.score.unwrap_or(Value::Absent(Absence::NotPublished));
    pairs.push(format!("score: {}", value(score)));
    for (name, number) in [("max", line.max), ("percent", line.percent)] {
        pairs.extend(number.map(|number| format!("{name}: {}", plain(number))));
    }
    pairs.extend(line.rank.map(|rank| format!("rank: {rank}")));
    pairs.extend(line.own.map(|own| format!("self: {}", plain(own))));
    for (name, count) in [("respondents", line.respondents), ("votes", line.votes)] {
        pairs.extend(count.map(|count| format!("{name}: {count}")));
    }
    let margin = line.margin.map(plain);
    pairs.extend(margin.map(|margin| format!("margin: {margin}")));
    if of.is_none() {
        let each = each.filter(|_| line.rank.is_some());
        pairs.extend(line.of.or(each).map(|of| format!("of: {of}")));
    }
    let unit = request.record.unit(line.unit);
    let bands = request.index().bands_for(request.year, unit);
    if let Some(band) = line.band.and_then(|place| bands?.bands.get(place)) {
        pairs.push(format!("band: {}", band.code));
    }
    pairs.extend(sources.of(block).map(|code| format!("source: {code}")));
    let parts = parts(request, line);
    if !parts.is_empty() {
        pairs.push(format!("parts: {{{}}}", parts.join(", ")));
    }
    format!("  - {{{}}}", pairs.join(", "))
}

/// The parts of a row.
fn parts(request: &Request<'_>, line: &Line) -> Vec<String> {
    let mut parts = Vec::new();
    for (id, component) in request.framework.all() {
        let score = line
            .parts
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, value)| *value);
        let rank = line
            .ranks
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, rank)| *rank);
        let code = &component.code;
        match (score, rank) {
            (None, None) => {}
            (Some(score), None) => parts.push(format!("{code}: {}", value(score))),
            (None, Some(rank)) => parts.push(format!("{code}: {{rank: {rank}}}")),
            (Some(score), Some(rank)) => {
                parts.push(format!("{code}: {{score: {}, rank: {rank}}}", value(score)));
            }
        }
    }
    parts
}

fn value(value: Value) -> String {
    match value {
        Value::Score(score) => plain(score),
        Value::Absent(absence) => absence.code().to_owned(),
    }
}

/// A text in quotation marks, as YAML and JSON both read it.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter.is_control() || letter == '\u{feff}' => out.push(' '),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
