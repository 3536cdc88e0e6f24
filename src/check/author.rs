//! Every text that an author wrote and a reader sees, each with its place: names, titles, notes, prose.

use std::ops::Range;

use crate::diagnostic::{Origin, Spot};
use crate::model::{
    Document, Edition, Index, Narrative, Programme, Prose, Record, Result, Table, Target, Text,
};

/// Gives the place of a range of bytes of the text; where the text is a value of YAML, all of it.
pub(super) type Place<'p> = &'p dyn Fn(Range<usize>) -> Origin;

/// Is shown every text once.
struct Tour<'v> {
    visit: &'v mut dyn FnMut(&str, Place<'_>),
}

/// Shows every text of the record to `visit`. Places are made only when they are asked for.
pub(super) fn each(record: &Record, visit: &mut dyn FnMut(&str, Place<'_>)) {
    let mut tour = Tour { visit };
    tour.site(record);
    tour.units(record);
    for index in &record.indices {
        tour.index(index);
    }
    for edition in &record.editions {
        tour.edition(edition);
    }
    for source in &record.sources {
        let at = &source.origin;
        tour.text(&source.title, at, "title");
        tour.some(source.publisher.as_ref(), at, "publisher");
        tour.some(source.licence.as_ref(), at, "licence");
        tour.some(source.note.as_ref(), at, "note");
    }
    for document in &record.documents {
        tour.document(document);
    }
    for programme in &record.programmes {
        tour.programme(programme);
    }
    for narrative in record.narratives.values() {
        tour.narrative(narrative);
    }
}

impl Tour<'_> {
    /// A text under a key.
    fn text(&mut self, text: &Text, at: &Origin, key: &str) {
        self.placed(text, &|| at.key(key));
    }

    fn some(&mut self, text: Option<&Text>, at: &Origin, key: &str) {
        if let Some(text) = text {
            self.text(text, at, key);
        }
    }

    fn all(&mut self, texts: &[Text], at: &Origin, key: &str) {
        for (place, text) in texts.iter().enumerate() {
            self.placed(text, &|| at.key(key).item(place));
        }
    }

    /// A text at a place: a plain string, or one a language.
    fn placed(&mut self, text: &Text, at: &dyn Fn() -> Origin) {
        match &text.en {
            None => (self.visit)(&text.vi, &|_| at()),
            Some(en) => {
                (self.visit)(&text.vi, &|_| at().key("vi"));
                (self.visit)(en, &|_| at().key("en"));
            }
        }
    }

    fn site(&mut self, record: &Record) {
        let (site, at) = (&record.site, Origin::file("content/site.yaml"));
        self.text(&site.title, &at, "title");
        self.text(&site.summary, &at, "summary");
        self.text(&site.authority, &at, "authority");
        self.some(site.contact.as_ref(), &at, "contact");
        self.some(site.banner.as_ref(), &at, "banner");
        if let Some(licence) = &site.licence {
            self.text(&licence.name, &at.key("licence"), "name");
        }
    }

    fn units(&mut self, record: &Record) {
        for kind in &record.kinds {
            self.text(&kind.name, &kind.origin, "name");
        }
        for unit in &record.units {
            let at = &unit.origin;
            self.text(&unit.name, at, "name");
            self.some(unit.full.as_ref(), at, "full");
            self.some(unit.note.as_ref(), at, "note");
            for (place, alias) in unit.aliases.iter().enumerate() {
                (self.visit)(alias, &|_| at.key("aliases").item(place));
            }
        }
    }

    fn index(&mut self, index: &Index) {
        let at = &index.origin;
        self.text(&index.name, at, "name");
        if index.short != index.name {
            self.text(&index.short, at, "short");
        }
        self.text(&index.publisher, at, "publisher");
        self.some(index.about.as_ref(), at, "about");
        for (place, field) in index.fields.iter().enumerate() {
            self.text(&field.name, &at.key("fields").item(place), "name");
        }
        for (place, annotation) in index.annotations.iter().enumerate() {
            self.text(&annotation.text, &at.key("annotations").item(place), "text");
        }
        for band in index.bands.iter().flat_map(|scheme| &scheme.bands) {
            self.text(&band.name, &band.origin, "name");
        }
        for framework in &index.frameworks {
            let at = &framework.origin;
            self.text(&framework.name, at, "name");
            self.some(framework.basis.as_ref(), at, "basis");
            self.some(framework.break_note.as_ref(), at, "break");
            for component in &framework.components {
                self.text(&component.name, &component.origin, "name");
                self.some(component.about.as_ref(), &component.origin, "about");
            }
        }
    }

    fn edition(&mut self, edition: &Edition) {
        let at = &edition.origin;
        self.some(edition.headline.as_ref(), at, "headline");
        self.some(edition.event.as_ref(), at, "event");
        self.some(edition.note.as_ref(), at, "note");
        for correction in &edition.corrections {
            self.text(&correction.reason, &correction.origin, "reason");
        }
        for table in &edition.tables {
            self.table(table);
        }
    }

    fn table(&mut self, table: &Table) {
        self.some(table.note.as_ref(), &table.origin, "note");
        for row in &table.rows {
            self.row(row);
        }
    }

    fn row(&mut self, row: &Result) {
        self.some(row.note.as_deref(), &row.origin, "note");
        for (place, other) in row.also.iter().enumerate() {
            self.placed(&other.reason, &|| {
                row.origin.key("also").item(place).key("reason")
            });
        }
        for group in row.stated.iter().filter_map(|one| one.group.as_ref()) {
            self.placed(group, &|| row.origin.key("parts"));
        }
    }

    fn document(&mut self, document: &Document) {
        let at = &document.origin;
        self.text(&document.form, at, "form");
        self.some(document.place.as_ref(), at, "place");
        self.some(document.issuer.as_ref(), at, "issuer");
        self.some(document.note.as_ref(), at, "note");
        self.all(&document.recipients, at, "recipients");
        self.all(&document.decides, at, "decides");
        if let Some(signatory) = &document.signatory {
            let at = at.key("signatory");
            (self.visit)(&signatory.name, &|_| at.key("name"));
            self.some(signatory.capacity.as_ref(), &at, "capacity");
        }
        for assignment in &document.assigns {
            self.text(&assignment.task, &assignment.origin, "task");
        }
        self.narrative(&document.text);
    }

    fn programme(&mut self, programme: &Programme) {
        let at = &programme.origin;
        self.text(&programme.name, at, "name");
        if programme.short != programme.name {
            self.text(&programme.short, at, "short");
        }
        self.some(programme.basis.as_ref(), at, "basis");
        if let Some(claim) = &programme.claim {
            self.some(claim.note.as_ref(), &at.key("claim"), "note");
        }
        for target in &programme.targets {
            self.target(target);
        }
        if let Some(text) = &programme.text {
            self.narrative(text);
        }
    }

    fn target(&mut self, target: &Target) {
        self.text(&target.name, &target.origin, "name");
        self.some(target.note.as_ref(), &target.origin, "note");
        for actual in &target.actuals {
            self.some(actual.note.as_ref(), &actual.origin, "note");
        }
        for part in &target.parts {
            self.target(part);
        }
    }

    /// Front matter and text. The English title stands in the English file.
    fn narrative(&mut self, narrative: &Narrative) {
        let vi = Origin::file(&narrative.vi.origin.file);
        let en = narrative.en.as_ref();
        let en = en.map(|prose| Origin::file(&prose.origin.file));
        let front = [(&narrative.title, "title"), (&narrative.summary, "summary")];
        for (text, key) in front {
            let Some(text) = text else { continue };
            (self.visit)(&text.vi, &|_| vi.key(key));
            if let Some(words) = &text.en {
                let file = en.as_ref().unwrap_or(&vi);
                (self.visit)(words, &|_| file.key(key));
            }
        }
        self.prose(&narrative.vi);
        if let Some(prose) = &narrative.en {
            self.prose(prose);
        }
    }

    fn prose(&mut self, prose: &Prose) {
        let start = match prose.origin.spot {
            Spot::Bytes(start, _) => start as usize,
            _ => 0,
        };
        (self.visit)(&prose.markdown, &|range| {
            let range = start + range.start..start + range.end;
            Origin::bytes(&prose.origin.file, range)
        });
    }
}
