//! How much of what was ranked a table lists: of each group of its index where they differ.

use std::collections::BTreeSet;

use super::take::Request;
use super::taken::{Block, Line, Taken};
use model::{Coverage, UnitId};

/// How much of what was ranked a table lists: of each group of its index, be they measured alike or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covers {
    /// The group.
    pub field: Option<usize>,
    /// How many results there are.
    pub count: usize,
    /// Whether all units are there, or as the mapping says.
    pub coverage: Coverage,
    /// The ranked units that are not there.
    pub missing: Vec<UnitId>,
}

/// How much a table lists; of a group of which it has no row nothing is said.
#[must_use]
pub fn covers(request: &Request<'_>, taken: &Taken) -> Vec<Covers> {
    let of = |group: Option<usize>| {
        let request = Request { group, ..*request };
        let is_ours = |line: &&Line| request.is_of_group(request.record.unit(line.unit));
        let lines = || taken.lines().filter(|(_, line)| is_ours(line));
        let (coverage, missing) = coverage(&request, lines());
        Covers {
            field: group,
            count: lines().count(),
            coverage,
            missing,
        }
    };
    if request.index().fields.len() < 2 {
        return vec![of(None)];
    }
    let fields = 0..request.index().fields.len();
    let each = fields.map(|field| of(Some(field)));
    each.filter(|covers| covers.count > 0).collect()
}

/// Whether rows are all, and which ranked units they lack.
pub(super) fn coverage<'a>(
    request: &Request<'_>,
    lines: impl Iterator<Item = (&'a Block, &'a Line)>,
) -> (Coverage, Vec<UnitId>) {
    let record = request.record;
    let listed: BTreeSet<UnitId> = lines.map(|(_, line)| line.unit).collect();
    let fields = request.index().fields.iter().filter(|field| {
        let mut listed = listed.iter();
        listed.any(|unit| field.has(record.unit(*unit)))
    });
    let fields: Vec<_> = fields.collect();
    let is_of_field = |unit| listed.is_empty() || fields.iter().any(|field| field.has(unit));
    let missing: Vec<UnitId> = request
        .ranked()
        .filter(|(id, unit)| is_of_field(unit) && !listed.contains(id))
        .map(|(id, _)| id)
        .collect();
    let decided = if missing.is_empty() {
        Coverage::Complete
    } else {
        Coverage::Partial
    };
    let told = request.mapping.and_then(|mapping| mapping.coverage);
    (told.unwrap_or(decided), missing)
}

/// How much the table lists, and which units it lacks.
pub(super) fn lines(request: &Request<'_>, all: &[Covers]) -> Vec<String> {
    let mut lines = Vec::new();
    let index = request.index();
    for covers in all.iter().filter(|one| one.coverage == Coverage::Partial) {
        if covers.missing.is_empty() {
            continue;
        }
        let names = covers.missing.iter().take(5);
        let names = names.map(|id| request.record.unit(*id).name.vi.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        let more = if covers.missing.len() > 5 {
            ", …"
        } else {
            ""
        };
        let group = covers.field.map_or_else(String::new, |field| {
            format!(" của nhóm {}", index.fields[field].name.vi)
        });
        let count = covers.missing.len();
        lines.push(format!(
            "# partial: bảng thiếu {count} đơn vị{group} ({names}{more})."
        ));
    }
    let word = |covers: &Covers| match covers.coverage {
        Coverage::Complete => "complete",
        Coverage::Partial => "partial",
    };
    let code = |covers: &Covers| covers.field.map(|field| index.fields[field].code.as_str());
    let same = all
        .windows(2)
        .all(|pair| pair[0].coverage == pair[1].coverage);
    if let Some(first) = all.first().filter(|_| same) {
        lines.push(format!("coverage: {}", word(first)));
        let has_units = |field: usize| {
            let mut units = request.named();
            units.any(|(_, unit)| index.field_of(unit) == Some(field))
        };
        let fields = (0..index.fields.len()).filter(|field| has_units(*field));
        let codes: Vec<&str> = all.iter().filter_map(code).collect();
        if !codes.is_empty() && codes.len() < fields.count() {
            lines.push(format!("fields: [{}]", codes.join(", ")));
        }
        return lines;
    }
    let each = all.iter().map(|one| {
        let code = code(one).unwrap_or_default();
        format!("{code}: {}", word(one))
    });
    let each: Vec<String> = each.collect();
    lines.push(format!("coverage: {{{}}}", each.join(", ")));
    lines
}
