//! Every text that an author wrote and a reader sees, each with its place: names, titles, notes, prose.
//!
//! What holds texts is taken apart field by field: whoever adds a field says here whether it is a text, or nothing
//! compiles.

mod editions;
mod told;

use std::ops::Range;

use crate::diagnostic::{Origin, Spot};
use crate::model::{Framework, Index, Lang, Narrative, Prose, Record, Site, Source, Text, Unit};

/// Gives the place of a range of bytes of the text; where the text is a value of YAML, all of it.
pub(super) type Place<'p> = &'p dyn Fn(Range<usize>) -> Origin;

/// A text as its author wrote it.
#[derive(Clone, Copy)]
#[expect(
    dead_code,
    reason = "what is known of a text is asked by rules one after the other"
)]
pub(super) struct Authored<'t, 'p> {
    /// The words.
    pub(super) words: &'t str,
    /// The language they are in; nothing where they are in none, as the number of a document.
    pub(super) lang: Option<Lang>,
    /// The short text that they belong to, if they are no prose.
    pub(super) text: Option<&'t Text>,
    /// Where they stand.
    pub(super) place: Place<'p>,
}

/// Is shown every text once.
struct Tour<'v> {
    visit: &'v mut dyn FnMut(Authored<'_, '_>),
}

/// Shows every text of the record to `visit`. Places are made only when they are asked for.
pub(super) fn each(record: &Record, visit: &mut dyn FnMut(&str, Place<'_>)) {
    all(record, &mut |text| visit(text.words, text.place));
}

/// As `each`, with what is known of each text.
pub(super) fn all(record: &Record, visit: &mut dyn FnMut(Authored<'_, '_>)) {
    let Record {
        site,
        kinds,
        units,
        indices,
        editions,
        sources,
        documents,
        programmes,
        archives: _,
        narratives,
        calendar,
        waivers,
    } = record;
    let mut tour = Tour { visit };
    tour.site(site);
    for kind in kinds {
        tour.text(&kind.name, &kind.origin, "name");
    }
    for unit in units {
        tour.unit(unit);
    }
    for index in indices {
        tour.index(index);
    }
    for edition in editions {
        tour.edition(edition);
    }
    for source in sources {
        tour.source(source);
    }
    for document in documents {
        tour.document(document);
    }
    for programme in programmes {
        tour.programme(programme);
    }
    for narrative in narratives.values() {
        tour.narrative(narrative);
    }
    for entry in calendar {
        tour.announcement(entry);
    }
    for waiver in waivers {
        tour.waiver(waiver);
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
        let mut show = |words, lang, place: Place<'_>| {
            (self.visit)(Authored {
                words,
                lang: Some(lang),
                text: Some(text),
                place,
            });
        };
        match &text.en {
            None => show(&text.vi, Lang::Vi, &|_| at()),
            Some(en) => {
                show(&text.vi, Lang::Vi, &|_| at().key("vi"));
                show(en, Lang::En, &|_| at().key("en"));
            }
        }
    }

    /// What is printed as it is, in whatever language the page is.
    fn plain(&mut self, words: &str, at: &dyn Fn() -> Origin) {
        (self.visit)(Authored {
            words,
            lang: None,
            text: None,
            place: &|_| at(),
        });
    }

    fn some_plain(&mut self, words: Option<&String>, at: &Origin, key: &str) {
        if let Some(words) = words {
            self.plain(words, &|| at.key(key));
        }
    }

    fn site(&mut self, site: &Site) {
        let Site {
            title,
            summary,
            authority,
            publisher,
            home: _,
            base: _,
            english: _,
            theme: _,
            accent: _,
            emblem: _,
            cards: _,
            licence,
            contact,
            banner,
            exports: _,
            rules: _,
            markup: _,
        } = site;
        let at = Origin::file("content/site.yaml");
        self.text(title, &at, "title");
        self.text(summary, &at, "summary");
        self.text(authority, &at, "authority");
        self.some(publisher.as_ref(), &at, "publisher");
        self.some(contact.as_ref(), &at, "contact");
        self.some(banner.as_ref(), &at, "banner");
        if let Some(licence) = licence {
            let at = at.key("licence");
            self.text(&licence.name, &at, "name");
            self.some_plain(licence.url.as_ref(), &at, "url");
        }
    }

    fn unit(&mut self, unit: &Unit) {
        let Unit {
            code: _,
            name,
            full,
            kind: _,
            parent: _,
            aliases,
            from: _,
            to: _,
            successors: _,
            predecessors: _,
            note,
            origin: at,
        } = unit;
        self.text(name, at, "name");
        self.some(full.as_ref(), at, "full");
        self.some(note.as_ref(), at, "note");
        for (place, alias) in aliases.iter().enumerate() {
            self.plain(alias, &|| at.key("aliases").item(place));
        }
    }

    fn source(&mut self, source: &Source) {
        let Source {
            code: _,
            title,
            publisher,
            url,
            date: _,
            document: _,
            file,
            licence,
            note,
            origin: at,
        } = source;
        self.text(title, at, "title");
        self.some(publisher.as_ref(), at, "publisher");
        self.some(licence.as_ref(), at, "licence");
        self.some(note.as_ref(), at, "note");
        self.some_plain(url.as_ref(), at, "url");
        self.some_plain(file.as_ref().map(|file| &file.name), at, "file");
    }

    fn index(&mut self, index: &Index) {
        let Index {
            code: _,
            name,
            short,
            publisher,
            about,
            measure: _,
            decimals: _,
            ranking: _,
            fields,
            bands,
            frameworks,
            annotations,
            origin: at,
        } = index;
        self.text(name, at, "name");
        if short != name {
            self.text(short, at, "short");
        }
        self.text(publisher, at, "publisher");
        self.some(about.as_ref(), at, "about");
        for (place, field) in fields.iter().enumerate() {
            self.text(&field.name, &at.key("fields").item(place), "name");
        }
        for (place, annotation) in annotations.iter().enumerate() {
            self.text(&annotation.text, &at.key("annotations").item(place), "text");
        }
        for band in bands.iter().flat_map(|scheme| &scheme.bands) {
            self.text(&band.name, &band.origin, "name");
        }
        for framework in frameworks {
            self.framework(framework);
        }
    }

    fn framework(&mut self, framework: &Framework) {
        let Framework {
            code: _,
            name,
            from: _,
            to: _,
            max: _,
            total: _,
            comparable: _,
            basis,
            break_note,
            source: _,
            components,
            origin: at,
        } = framework;
        self.text(name, at, "name");
        self.some(basis.as_ref(), at, "basis");
        self.some(break_note.as_ref(), at, "break");
        for component in components {
            self.text(&component.name, &component.origin, "name");
            self.some(component.about.as_ref(), &component.origin, "about");
        }
    }

    /// Front matter and text. The English title stands in the English file.
    fn narrative(&mut self, narrative: &Narrative) {
        let Narrative {
            title,
            summary,
            vi,
            en,
        } = narrative;
        let here = Origin::file(&vi.origin.file);
        let there = en.as_ref().map(|prose| Origin::file(&prose.origin.file));
        for (text, key) in [(title, "title"), (summary, "summary")] {
            let Some(text) = text else { continue };
            let mut show = |words, lang, at: &Origin| {
                (self.visit)(Authored {
                    words,
                    lang: Some(lang),
                    text: Some(text),
                    place: &|_| at.key(key),
                });
            };
            show(&text.vi, Lang::Vi, &here);
            if let Some(words) = &text.en {
                show(words, Lang::En, there.as_ref().unwrap_or(&here));
            }
        }
        self.prose(vi, Lang::Vi);
        if let Some(prose) = en {
            self.prose(prose, Lang::En);
        }
    }

    fn prose(&mut self, prose: &Prose, lang: Lang) {
        let start = match prose.origin.spot {
            Spot::Bytes(start, _) => start as usize,
            _ => 0,
        };
        (self.visit)(Authored {
            words: &prose.markdown,
            lang: Some(lang),
            text: None,
            place: &|range| {
                let range = start + range.start..start + range.end;
                Origin::bytes(&prose.origin.file, range)
            },
        });
    }
}
