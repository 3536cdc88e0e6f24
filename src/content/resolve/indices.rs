//! Indices with their fields and bands.

use super::groups::{self, Fields};
use super::{Known, Names, choice, code, frameworks, number, text};
use crate::fault::{self, Noun};
use crate::read::Read;
use crate::schema;
use diagnostic::{Diagnostic, Origin};
use model::{
    Annotation, Band, BandBasis, BandScheme, ComponentId, Field, Index, Measure, Mergers, Ranking,
};

pub(crate) const MEASURES: [(&str, Measure); 2] =
    [("points", Measure::Points), ("percent", Measure::Percent)];
pub(crate) const RANKINGS: [(&str, Ranking); 2] =
    [("ranks", Ranking::Ranks), ("groups", Ranking::Groups)];
pub(crate) const MERGERS: [(&str, Mergers); 2] = [
    ("unstated", Mergers::Unstated),
    ("between", Mergers::Between),
];
pub(crate) const BASES: [(&str, BandBasis); 3] = [
    ("score", BandBasis::Score),
    ("share", BandBasis::Share),
    ("stated", BandBasis::Stated),
];

/// An index, and the codes of its components by framework.
pub(crate) fn index(
    name: &str,
    read: Read<schema::Index>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> (Index, Vec<Names<ComponentId>>) {
    let (at, raw) = (read.origin, read.value);
    code(name, || at.clone(), said);
    let measure = choice(&raw.measure, &MEASURES, || at.key("measure"), said);
    let ranking = choice(&raw.ranking, &RANKINGS, || at.key("ranking"), said);
    let mergers = raw.mergers.as_ref().map_or(Mergers::Unstated, |word| {
        choice(word, &MERGERS, || at.key("mergers"), said)
    });
    let (fields, field_names) = fields(raw.fields, &at.key("fields"), known, said);
    let bands = bands(raw.bands, &at.key("bands"), &field_names, said);
    let below = (&at.key("frameworks"), &field_names);
    let (frameworks, names) = frameworks::frameworks(raw.frameworks, below, known, said);
    let index = Index {
        code: name.to_owned(),
        short: raw.short.map_or_else(|| raw.name.0.clone(), |text| text.0),
        name: raw.name.0,
        publisher: raw.publisher.0,
        about: text(raw.about),
        measure,
        decimals: raw.decimals,
        ranking,
        mergers,
        fields,
        bands,
        frameworks,
        annotations: annotations(raw.annotations),
        origin: at,
    };
    (index, names)
}

fn annotations(raw: Vec<schema::Annotation>) -> Vec<Annotation> {
    raw.into_iter()
        .map(|annotation| Annotation {
            year: annotation.year,
            text: annotation.text.0,
        })
        .collect()
}

fn fields(
    raw: Vec<schema::Field>,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> (Vec<Field>, Fields) {
    let mut names = Fields::new(Noun::Field);
    let fields = raw.into_iter().enumerate();
    let fields = fields
        .map(|(place, field)| {
            let below = at.item(place);
            own_code(&mut names, &field.code, at, place, said);
            let kinds = known
                .kinds
                .find_all(&field.kinds, &below.key("kinds"), said);
            let parents = known
                .units
                .find_all(&field.parents, &below.key("parents"), said);
            Field {
                code: field.code,
                name: field.name.0,
                kinds,
                parents,
            }
        })
        .collect();
    (fields, names)
}

/// Says so when a code in a list is ill-formed or taken.
pub(super) fn own_code(
    names: &mut Names<usize>,
    own: &str,
    list: &Origin,
    place: usize,
    said: &mut Vec<Diagnostic>,
) {
    let at = |place| list.item(place).key("code");
    code(own, || at(place), said);
    if let Some(first) = names.add(own, place) {
        said.push(fault::duplicate(
            "duplicate-code",
            own,
            at(first),
            at(place),
        ));
    }
}

fn bands(
    raw: Vec<schema::BandScheme>,
    at: &Origin,
    fields: &Fields,
    said: &mut Vec<Diagnostic>,
) -> Vec<BandScheme> {
    let schemes = raw.into_iter().enumerate();
    schemes
        .map(|(place, scheme)| {
            let below = at.item(place);
            let basis = choice(&scheme.of, &BASES, || below.key("of"), said);
            let list = below.key("bands");
            let mut names = Names::new(Noun::Band);
            let bands = scheme.bands.into_iter().enumerate();
            let bands = bands
                .map(|(place, band)| {
                    own_code(&mut names, &band.code, &list, place, said);
                    let origin = list.item(place);
                    Band {
                        code: band.code,
                        name: band.name.0,
                        from: number(band.from.as_ref(), || origin.key("from"), said),
                        to: number(band.to.as_ref(), || origin.key("to"), said),
                        origin,
                    }
                })
                .collect();
            BandScheme {
                from: scheme.from,
                to: scheme.to,
                fields: groups::listed(&scheme.fields, &below.key("fields"), fields, said),
                basis,
                bands,
            }
        })
        .collect()
}
