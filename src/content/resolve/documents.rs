//! Documents with the tasks that they give.

use super::{Known, Names, choice, code, date, small, text};
use crate::fault::Noun;
use crate::schema;
use diagnostic::{Diagnostic, Origin};
use model::{
    Assignment, ComponentId, Date, Document, DocumentId, FrameworkId, Index, IndexId, Narrative,
    Role, Signatory, UnitId,
};

pub(crate) const ROLES: [(&str, Role); 2] = [("lead", Role::Lead), ("support", Role::Support)];

/// A document file as it was read.
pub(crate) struct File {
    pub(crate) slug: String,
    pub(crate) origin: Origin,
    pub(crate) front: schema::Document,
    pub(crate) text: Narrative,
}

/// Puts documents in order, oldest first, those without a date last, and gives their codes.
pub(crate) fn names(files: &mut [File], said: &mut Vec<Diagnostic>) -> Names<DocumentId> {
    let day = |file: &File| file.front.date.as_deref().and_then(Date::parse);
    files.sort_by_cached_key(|file| (day(file).is_none(), day(file), file.slug.clone()));
    let mut names = Names::new(Noun::Document);
    for (place, file) in files.iter().enumerate() {
        code(&file.slug, || Origin::file(&file.origin.file), said);
        names.add(&file.slug, DocumentId(small(place)));
    }
    names
}

/// All documents, in the order of their files.
pub(crate) fn documents(
    files: Vec<File>,
    indices: &[Index],
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Document> {
    let all = files.into_iter();
    all.map(|file| document(file, indices, known, said))
        .collect()
}

/// A document.
fn document(file: File, indices: &[Index], known: &Known, said: &mut Vec<Diagnostic>) -> Document {
    let (at, raw) = (file.origin, file.front);
    let assigns = raw.assigns.into_iter().enumerate();
    let source = raw.source.as_deref();
    Document {
        slug: file.slug,
        title: raw.title.0,
        form: raw.form.0,
        number: raw.number.map(|number| number.0),
        place: text(raw.place),
        date: date(raw.date.as_deref(), || at.key("date"), said),
        issuer: text(raw.issuer),
        signatory: raw.signatory.map(|signatory| Signatory {
            name: signatory.name.0,
            capacity: text(signatory.capacity),
        }),
        recipients: raw.recipients.into_iter().map(|text| text.0).collect(),
        decides: raw.decides.into_iter().map(|text| text.0).collect(),
        assigns: assigns
            .map(|(place, raw)| {
                let at = at.key("assigns").item(place);
                assignment(raw, at, indices, known, said)
            })
            .collect(),
        source: known.sources.find_some(source, || at.key("source"), said),
        note: text(raw.note),
        text: file.text,
        origin: at,
    }
}

fn assignment(
    raw: schema::Assignment,
    at: Origin,
    indices: &[Index],
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Assignment {
    let unit = known.units.find(&raw.unit, || at.key("unit"), said);
    let name = raw.index.as_deref();
    let index = known.indices.find_some(name, || at.key("index"), said);
    let component = index.and_then(|id| {
        let index = &indices[usize::from(id.0)];
        component(&raw, id, index, &at, known, said)
    });
    Assignment {
        unit: unit.unwrap_or(UnitId(0)),
        role: choice(&raw.role, &ROLES, || at.key("role"), said),
        index,
        component,
        task: raw.task.0,
        origin: at,
    }
}

/// The component in the framework that is named, or in the newest that has it.
fn component(
    raw: &schema::Assignment,
    id: IndexId,
    index: &Index,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Option<(FrameworkId, ComponentId)> {
    let code = raw.component.as_deref()?;
    let names = &known.components[usize::from(id.0)];
    let place = match raw.framework.as_deref() {
        Some(framework) => {
            let mut all = Names::new(Noun::Framework);
            for (place, framework) in index.frameworks.iter().enumerate() {
                all.add(&framework.code, place);
            }
            Some(all.find(framework, || at.key("framework"), said)?)
        }
        None => (0..names.len())
            .rev()
            .find(|place| names[*place].get(code).is_some()),
    };
    let place = place.or_else(|| names.len().checked_sub(1))?;
    let component = names[place].find(code, || at.key("component"), said)?;
    Some((FrameworkId(small(place)), component))
}
