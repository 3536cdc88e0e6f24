//! Every text that an author wrote and a reader sees, each with its place: names, titles, notes, prose.
//!
//! What holds texts is taken apart field by field: whoever adds a field says here whether it is a text, or nothing
//! compiles. One description serves both those who read texts and those who change them.

#[macro_use]
mod editions;
#[macro_use]
mod named;
#[macro_use]
mod told;

use std::ops::Range;

use super::index::{Annotation, Band, BandScheme, Field};
use super::{
    Actual, Alternative, Announcement, Answer, Assignment, Claim, Component, Correction, Document,
    Earlier, Edition, Former, Framework, Index, Islands, Kind, Lang, Licence, Narrative, Objection,
    Others, Peers, Programme, Prose, Record, Result, Signatory, Site, Source, SourceFile, Stage,
    Stated, Table, Target, Text, Unit, Waiver,
};
use diagnostic::{Origin, Spot};

/// Gives the place of a range of bytes of the text; where the text is a value of YAML, all of it.
pub type Place<'p> = &'p dyn Fn(Range<usize>) -> Origin;

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It names something, or is printed as it is.
    Name,
    /// It says something: a title, a note, a reason.
    Said,
    /// It is prose in Markdown.
    Prose,
}

/// A text as its author wrote it, in one language.
#[derive(Clone, Copy)]
pub struct Authored<'t, 'p> {
    /// The words.
    pub words: &'t str,
    /// The language they are in; nothing where they are in none, as the number of a document.
    pub lang: Option<Lang>,
    /// What they are for.
    pub used: Use,
    /// The text they belong to, where that is a short one.
    pub text: Option<&'t Text>,
    /// Where they stand.
    pub place: Place<'p>,
}

/// Shows every text of the record to `visit`. Places are made only when they are asked for.
pub fn each(record: &Record, visit: &mut dyn FnMut(Authored<'_, '_>)) {
    Shown(visit).record(record);
}

/// Hands every short text of the record to `change`, wherever it is kept.
pub fn change(record: &mut Record, change: &mut dyn FnMut(&mut Text)) {
    Changed(change).record(record);
}

/// Reads.
struct Shown<'v>(&'v mut dyn FnMut(Authored<'_, '_>));

/// Changes.
struct Changed<'v>(&'v mut dyn FnMut(&mut Text));

type At<'a> = &'a dyn Fn() -> Origin;

impl Shown<'_> {
    /// A text at a place: a plain string, or one a language.
    fn placed(&mut self, text: &Text, used: Use, at: At<'_>) {
        let mut show = |words, lang, place: Place<'_>| {
            (self.0)(Authored {
                words,
                lang: Some(lang),
                used,
                text: Some(text),
                place,
            });
        };
        if text.others.is_empty() {
            return show(&text.vi, Lang::VI, &|_| at());
        }
        for (lang, words) in text.all() {
            show(words, lang, &|_| at().key(lang.tag()));
        }
    }

    /// A text that was shown already, and is kept in two places.
    #[expect(clippy::unused_self, reason = "who changes texts changes it too")]
    fn again(&mut self, _: &Text) {}

    /// What is printed as it is, in whatever language the page is.
    fn plain(&mut self, words: &str, at: At<'_>) {
        (self.0)(Authored {
            words,
            lang: None,
            used: Use::Name,
            text: None,
            place: &|_| at(),
        });
    }

    /// A text of front matter. What is in another language stands in the file of that language.
    fn front(&mut self, text: &Text, own: &Origin, others: &Others<Origin>, key: &str) {
        let mut show = |words, lang, at: &Origin| {
            (self.0)(Authored {
                words,
                lang: Some(lang),
                used: Use::Said,
                text: Some(text),
                place: &|_| at.key(key),
            });
        };
        for (lang, words) in text.all() {
            show(words, lang, others.get(lang).unwrap_or(own));
        }
    }

    fn prose(&mut self, prose: &Prose, lang: Lang) {
        let start = match prose.origin.spot {
            Spot::Bytes(start, _) => start as usize,
            _ => 0,
        };
        (self.0)(Authored {
            words: &prose.markdown,
            lang: Some(lang),
            used: Use::Prose,
            text: None,
            place: &|range| {
                let range = start + range.start..start + range.end;
                Origin::bytes(&prose.origin.file, range)
            },
        });
    }
}

#[expect(clippy::unused_self, reason = "who reads texts is shown these too")]
impl Changed<'_> {
    fn placed(&mut self, text: &mut Text, _: Use, _: At<'_>) {
        (self.0)(text);
    }

    fn again(&mut self, text: &mut Text) {
        (self.0)(text);
    }

    fn plain(&mut self, _: &str, _: At<'_>) {}

    fn front(&mut self, text: &mut Text, _: &Origin, _: &Others<Origin>, _: &str) {
        (self.0)(text);
    }

    fn prose(&mut self, _: &Prose, _: Lang) {}
}

/// The tour over a record.
macro_rules! tour {
    ($visitor:ident $(, $mut:tt)?) => {
        impl $visitor<'_> {
            fn record(&mut self, record: &$($mut)? Record) {
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
                    ledger: _,
                    narratives,
                    calendar,
                    objections,
                    waivers,
                    // Made of the texts themselves.
                    lines: _,
                    // What follows from the others.
                    lookups: _,
                } = record;
                self.site(site);
                for Kind { code: _, name, level: _, origin } in kinds {
                    self.name(name, origin, "name");
                }
                for unit in units {
                    self.unit(unit);
                }
                for index in indices {
                    self.index(index);
                }
                for edition in editions {
                    self.edition(edition);
                }
                for source in sources {
                    self.source(source);
                }
                for document in documents {
                    self.document(document);
                }
                for programme in programmes {
                    self.programme(programme);
                }
                for (_, narrative) in narratives {
                    self.narrative(narrative);
                }
                for entry in calendar {
                    self.announcement(entry);
                }
                for objection in objections {
                    self.objection(objection);
                }
                for waiver in waivers {
                    self.waiver(waiver);
                }
            }

            /// A text under a key.
            fn text(&mut self, text: &$($mut)? Text, at: &Origin, key: &str) {
                self.placed(text, Use::Said, &|| at.key(key));
            }

            #[allow(clippy::ref_option, reason = "who changes texts is given what holds them")]
            fn some(&mut self, text: &$($mut)? Option<Text>, at: &Origin, key: &str) {
                if let Some(text) = text {
                    self.text(text, at, key);
                }
            }

            fn name(&mut self, text: &$($mut)? Text, at: &Origin, key: &str) {
                self.placed(text, Use::Name, &|| at.key(key));
            }

            #[allow(clippy::ref_option, reason = "who changes texts is given what holds them")]
            fn some_name(&mut self, text: &$($mut)? Option<Text>, at: &Origin, key: &str) {
                if let Some(text) = text {
                    self.name(text, at, key);
                }
            }

            fn some_plain(&mut self, words: Option<&String>, at: &Origin, key: &str) {
                if let Some(words) = words {
                    self.plain(words, &|| at.key(key));
                }
            }

            /// Front matter and text.
            fn narrative(&mut self, narrative: &$($mut)? Narrative) {
                let Narrative { title, summary, vi, others } = narrative;
                let here = Origin::file(&vi.origin.file);
                let there = others.iter();
                let there = there.map(|(lang, prose)| (lang, Origin::file(&prose.origin.file)));
                let there = there.collect();
                if let Some(title) = title {
                    self.front(title, &here, &there, "title");
                }
                if let Some(summary) = summary {
                    self.front(summary, &here, &there, "summary");
                }
                self.prose(vi, Lang::VI);
                for (lang, prose) in others.iter() {
                    self.prose(prose, lang);
                }
            }
        }
        named!($visitor $(, $mut)?);
        editions!($visitor $(, $mut)?);
        told!($visitor $(, $mut)?);
    };
}

tour!(Shown);
tour!(Changed, mut);
