//! Results of one index in one edition. Most of a record is here: a row costs one place, and no name is looked up twice.

use std::collections::BTreeMap;

use super::groups;
use super::layouts;
use super::surveyed;
use super::{Known, Names, choice, date, number, text};
use crate::fault::{self, Meant, Noun};
use crate::read::Read;
use crate::schema;
use crate::schema::value::{Cell, Entries, Part as RawPart};
use diagnostic::{Diagnostic, Origin};
use model::cell::Layout;
use model::{
    self, Absence, Alternative, ComponentId, Coverage, DeclaredChange, FrameworkId, Index, IndexId,
    Kept, Part, SourceId, Stated, Table, Unit, UnitId, Value, Year,
};

pub(crate) const COVERAGES: [(&str, Coverage); 2] = [
    ("complete", Coverage::Complete),
    ("partial", Coverage::Partial),
];
pub(crate) const DIRECTIONS: [(&str, i8); 2] = [("up", 1), ("down", -1)];

pub(crate) const TOTALS: [(&str, bool); 1] = [("computed", true)];

/// What the rows of a table are read against.
pub(super) struct Setting<'a> {
    pub(super) known: &'a Known,
    pub(super) components: &'a Names<ComponentId>,
    index: &'a Index,
    units: &'a [Unit],
    year: Year,
    framework: FrameworkId,
    /// The fields whose results are announced, and where the table says it.
    fields: (Vec<usize>, Origin),
    pub(super) source: SourceId,
    pub(super) layouts: Vec<Layout>,
}

impl Setting<'_> {
    /// Says so where results of a field are there that are not announced.
    fn is_announced(&self, field: Option<usize>, row: &Origin, said: &mut Vec<Diagnostic>) {
        let (fields, list) = &self.fields;
        if let Some(field) = field.filter(|field| !fields.is_empty() && !fields.contains(field)) {
            let group = &self.index.fields[field].name;
            said.push(fault::group_not_announced(
                group,
                row.key("unit"),
                list.clone(),
            ));
        }
    }

    /// Says so where a component does not apply to a field.
    fn applies(
        &self,
        id: ComponentId,
        field: Option<usize>,
        at: impl FnOnce() -> Origin,
        said: &mut Vec<Diagnostic>,
    ) {
        let framework = self.index.framework(self.framework);
        let own = framework.of_field(field).component(id);
        if let Some(field) = field.filter(|_| !own.applies) {
            let group = &self.index.fields[field].name;
            let set = framework.says_to_whom(id).origin.key("fields");
            said.push(fault::part_does_not_apply(&own.name, group, at(), set));
        }
    }
}

/// A table; none where the index or its framework is missing, which is then said.
pub(crate) fn table(
    read: Read<schema::Table>,
    (id, index): (IndexId, &Index),
    year: Year,
    (known, units): (&Known, &[Unit]),
    said: &mut Vec<Diagnostic>,
) -> Option<Table> {
    let (at, raw) = (read.origin, read.value);
    let Some(framework) = index.framework_of(year) else {
        let origin = at.name("results");
        said.push(fault::framework_missing(&index.code, year, origin));
        return None;
    };
    let (covered, announced) = groups::covered(&raw, &at, index, said);
    let source = known.sources.find(&raw.source, || at.key("source"), said);
    let mut setting = Setting {
        known,
        components: &known.components[usize::from(id.0)][usize::from(framework.0)],
        index,
        units,
        year,
        framework,
        fields: announced,
        source: source.unwrap_or(SourceId(0)),
        layouts: Vec::new(),
    };
    let surveyed = surveyed::surveyed(&raw, &at, &setting, said);
    setting.layouts = layouts::layouts(raw.cells, &at.key("cells"), &setting, said);
    let mut seen: BTreeMap<UnitId, Origin> = BTreeMap::new();
    let (mut rows, mut joined, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for (place, raw) in raw.results.into_iter().enumerate() {
        let origin = Origin::result(&at.file, place);
        let code = raw.unit.clone();
        let further = layouts::joined(&raw, &origin, &setting, said);
        let beside = surveyed::beside(&raw, &origin, said);
        let Some(row) = row(raw, origin, &setting, said) else {
            continue;
        };
        let unit = row.unit;
        kept.extend(beside.map(|kept| Kept { unit, ..kept }));
        if let Some(first) = seen.insert(unit, row.origin.clone()) {
            let [first, again] = [&first, &row.origin].map(|at| at.key("unit"));
            said.push(fault::duplicate("duplicate-result", &code, first, again));
        }
        joined.extend(further.into_iter().map(|further| (unit, further)));
        rows.push(row);
    }
    kept.sort_by_key(|kept: &Kept| kept.unit);
    let totalled = raw.totals.as_ref();
    let totalled = totalled.map(|word| choice(word, &TOTALS, || at.key("totals"), said));
    Some(Table {
        index: id,
        framework,
        coverage: covered,
        fields: setting.fields.0,
        of: raw.of,
        published: date(raw.published.as_deref(), || at.key("published"), said),
        note: text(raw.note),
        source: setting.source,
        rows,
        layouts: setting.layouts,
        joined,
        totalled: totalled.unwrap_or(false),
        kept,
        surveyed,
        origin: at,
    })
}

fn row(
    raw: schema::Row,
    at: Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Option<model::Result> {
    let known = setting.known;
    let unit = known.units.find(&raw.unit, || at.key("unit"), said);
    let source = raw.source.as_deref();
    let source = known.sources.find_some(source, || at.key("source"), said);
    let source = source.unwrap_or(setting.source);
    let place = layouts::row(&raw, &at, source, setting, said);
    let member = unit.and_then(|UnitId(place)| setting.units.get(place as usize));
    let field = member.and_then(|unit| setting.index.field_of(unit));
    setting.is_announced(field, &at, said);
    let (parts, stated) = parts(raw.parts, &at, (setting, field), said);
    let row = model::Result {
        unit: unit.unwrap_or(UnitId(0)),
        score: value(&raw.score, || at.key("score"), said),
        max: number(raw.max.as_ref(), || at.key("max"), said).map(Box::new),
        percent: number(raw.percent.as_ref(), || at.key("percent"), said).map(Box::new),
        rank: raw.rank,
        of: raw.of,
        change: change(raw.change.as_ref(), || at.key("change"), said).map(Box::new),
        band: band(raw.band.as_deref(), &at, (setting, field), said),
        parts,
        stated,
        source,
        row: place,
        note: text(raw.note).map(Box::new),
        also: also(raw.also, &at, setting, said),
        origin: at,
    };
    unit.map(|_| row)
}

fn value(cell: &Cell, at: impl FnOnce() -> Origin, said: &mut Vec<Diagnostic>) -> Value {
    match cell {
        Cell::Score(score) => Value::Score(*score),
        Cell::Absent(absence) => Value::Absent(*absence),
        Cell::Bad(text) => {
            said.push(fault::bad_score(text, at()));
            Value::Absent(Absence::NotPublished)
        }
    }
}

fn change(
    raw: Option<&schema::Change>,
    at: impl FnOnce() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<DeclaredChange> {
    let raw = raw?;
    let at = at();
    let direction = raw.direction.as_deref();
    Some(DeclaredChange {
        since: raw.since,
        score: number(raw.score.as_ref(), || at.key("score"), said),
        rank: raw.rank,
        direction: direction.map(|word| choice(word, &DIRECTIONS, || at.key("direction"), said)),
    })
}

fn band(
    code: Option<&str>,
    at: &Origin,
    (setting, field): (&Setting<'_>, Option<usize>),
    said: &mut Vec<Diagnostic>,
) -> Option<u8> {
    let code = code?;
    let bands = setting.index.bands_of(setting.year, field);
    let bands = bands.map_or(&[][..], |scheme| &scheme.bands);
    let place = bands.iter().position(|band| band.code == code);
    if place.is_none() {
        let near = fault::nearest(code, bands.iter().map(|band| band.code.as_str()));
        let near = near.map_or(Meant::Nothing, Meant::Code);
        said.push(fault::unknown(Noun::Band, code, &near, at.key("band")));
    }
    place.and_then(|place| u8::try_from(place).ok())
}

/// The parts in the framework's order, and what is stated of some of them beside the score.
fn parts(
    raw: Entries<RawPart>,
    at: &Origin,
    (setting, field): (&Setting<'_>, Option<usize>),
    said: &mut Vec<Diagnostic>,
) -> (Vec<Part>, Box<[Stated]>) {
    let mut parts = Vec::with_capacity(raw.0.len());
    let mut stated = Vec::new();
    for (code, raw) in raw.0 {
        let below = || at.key("parts");
        let found = setting.components.find(&code, || below().name(&code), said);
        if let Some(id) = found {
            setting.applies(id, field, || below().name(&code), said);
        }
        let placeholder = found.unwrap_or(ComponentId(0));
        let (part, more) = part(placeholder, raw, || below().key(&code), said);
        if found.is_some() {
            parts.push(part);
            stated.extend(more);
        }
    }
    parts.sort_unstable_by_key(|part| part.component);
    parts.shrink_to_fit();
    stated.sort_unstable_by_key(|one| one.component);
    (parts, stated.into())
}

fn part(
    component: ComponentId,
    raw: RawPart,
    at: impl Fn() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> (Part, Option<Stated>) {
    let raw = match raw {
        RawPart::Plain(cell) => {
            let score = value(&cell, at, said);
            return (Part { component, score }, None);
        }
        RawPart::Full(raw) => raw,
    };
    let score = raw
        .score
        .map_or(Value::Absent(Absence::NotPublished), |cell| {
            value(&cell, || at().key("score"), said)
        });
    let stated = Stated {
        component,
        rank: raw.rank,
        change: change(raw.change.as_ref(), || at().key("change"), said),
        group: text(raw.group),
    };
    let says_any = stated.rank.is_some() || stated.change.is_some() || stated.group.is_some();
    (Part { component, score }, says_any.then_some(stated))
}

fn also(
    raw: Vec<schema::Alternative>,
    at: &Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Box<[Alternative]> {
    raw.into_iter()
        .enumerate()
        .map(|(place, raw)| {
            let at = || at.key("also").item(place);
            let sources = &setting.known.sources;
            let source = sources.find(&raw.source, || at().key("source"), said);
            Alternative {
                score: number(raw.score.as_ref(), || at().key("score"), said),
                rank: raw.rank,
                of: raw.of,
                source: source.unwrap_or(setting.source),
                reason: raw.reason.0,
            }
        })
        .collect()
}
