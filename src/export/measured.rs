//! How an index is measured: one row a framework and one for each of its components, with maximum and weight whether or not
//! anybody has a result of it; then one a band, with its bounds. What differs by field has its rows for each. It stands
//! beside the page that explains the index.

use super::table::{BESIDE, Cell, Column, Kind, OWN, Table};
use lang::{Phrase, phrases};
use model::{
    Band, BandBasis, BandScheme, Component, Field, Framework, Index, IndexId, Record, SourceId,
    Text, Year,
};

const COLUMNS: [(&str, Phrase, Kind); 18] = [
    ("index", phrases::INDEX, Kind::Text),
    ("field", lang::phrase!("measured-field"), Kind::Text),
    ("framework", lang::phrase!("measured-framework"), Kind::Text),
    ("component", lang::phrase!("fields-component"), Kind::Text),
    ("level", lang::phrase!("fields-level"), Kind::Whole),
    ("band", lang::phrase!("measured-band"), Kind::Text),
    ("name", lang::phrase!("measured-name"), Kind::Text),
    (
        "name_en",
        lang::phrase!("fields-name-in-english"),
        Kind::Text,
    ),
    ("from_year", lang::phrase!("measured-since"), Kind::Year),
    ("to_year", lang::phrase!("measured-until"), Kind::Year),
    ("max", phrases::MAX, Kind::Number),
    ("weight", phrases::WEIGHT, Kind::Number),
    ("adds", lang::phrase!("measured-counts"), Kind::Text),
    ("min", lang::phrase!("measured-lowest"), Kind::Number),
    ("lower", lang::phrase!("measured-from"), Kind::Number),
    ("upper", lang::phrase!("measured-to"), Kind::Number),
    ("bounds_of", lang::phrase!("measured-basis"), Kind::Text),
    ("source", phrases::SOURCE, Kind::Text),
];

/// The name of these columns.
pub(super) const SCHEMA: &str = "phuong-phap";

/// The columns.
pub(super) fn columns() -> Vec<Column<'static>> {
    COLUMNS
        .iter()
        .map(|(code, name, kind)| Column::fixed(code, *name, *kind))
        .collect()
}

/// The path of the table of an index, without ending.
pub(super) fn stem(index: &Index) -> String {
    format!("phuong-phap/{}", index.code)
}

/// The table of an index.
pub(super) fn table(record: &Record, id: IndexId) -> Table<'_> {
    let index = record.index(id);
    let forms = index.frameworks.iter().flat_map(|whole| {
        let fields = index.fields.iter().map(Some);
        let fields = fields.filter(|_| !whole.groups.is_empty());
        let fields = fields.chain(whole.groups.is_empty().then_some(None));
        whole.forms().iter().zip(fields)
    });
    let frameworks = forms.flat_map(|(framework, field)| {
        let own = std::iter::once(Row::framework(framework, field));
        let parts = framework.components.iter().filter(|part| part.applies);
        own.chain(parts.map(move |part| Row::component(framework, field, part)))
    });
    let bands = index.bands.iter().flat_map(|scheme| {
        let fields = scheme
            .fields
            .iter()
            .map(|field| Some(&index.fields[*field]));
        let fields = fields.chain(scheme.fields.is_empty().then_some(None));
        fields.flat_map(move |field| {
            let bands = scheme.bands.iter();
            bands.map(move |band| Row::band(scheme, field, band))
        })
    });
    let mut named: Vec<SourceId> = Vec::new();
    for source in index.frameworks.iter().filter_map(|one| one.source) {
        if !named.contains(&source) {
            named.push(source);
        }
    }
    let rows = frameworks.chain(bands);
    Table {
        title: lang::say!(OWN, "measured-title", index = index.short.vi),
        index: Some(&index.code),
        sources: named.into_iter().map(|id| record.source(id)).collect(),
        schema: Some(SCHEMA),
        columns: columns(),
        rows: rows.map(|row| row.cells(record, index)).collect(),
        ..Table::default()
    }
}

/// What one row is about.
#[derive(Clone, Copy)]
struct Row<'a> {
    field: Option<&'a Field>,
    framework: Option<&'a Framework>,
    component: Option<&'a Component>,
    band: Option<(&'a BandScheme, &'a Band)>,
    name: &'a Text,
    years: (Year, Option<Year>),
}

impl<'a> Row<'a> {
    fn framework(own: &'a Framework, field: Option<&'a Field>) -> Self {
        Self {
            field,
            framework: Some(own),
            component: None,
            band: None,
            name: &own.name,
            years: (own.from, own.to),
        }
    }

    fn component(framework: &'a Framework, field: Option<&'a Field>, own: &'a Component) -> Self {
        Self {
            component: Some(own),
            name: &own.name,
            ..Self::framework(framework, field)
        }
    }

    fn band(scheme: &'a BandScheme, field: Option<&'a Field>, own: &'a Band) -> Self {
        Self {
            field,
            framework: None,
            component: None,
            band: Some((scheme, own)),
            name: &own.name,
            years: (scheme.from, scheme.to),
        }
    }

    fn cells(self, record: &'a Record, index: &'a Index) -> Vec<Cell<'a>> {
        let (framework, component) = (self.framework, self.component);
        let (first, last) = self.years;
        let max = match component {
            Some(component) => component.max,
            None => framework.and_then(|own| own.max),
        };
        let min = match component {
            Some(component) => component.min,
            None => framework.and_then(|own| own.min),
        };
        let adds = component.filter(|own| !own.has_share());
        let bounds = self.band.map(|(scheme, _)| match scheme.basis {
            BandBasis::Score => "score",
            BandBasis::Share => "share",
            BandBasis::Stated => "stated",
        });
        let source = framework.and_then(|own| own.source);
        vec![
            Cell::Text(&index.code),
            Cell::text(self.field.map(|own| own.code.as_str())),
            Cell::text(framework.map(|own| own.code.as_str())),
            Cell::text(component.map(|own| own.code.as_str())),
            framework.map_or(Cell::Empty, |_| {
                Cell::whole(component.map_or(0, |own| own.level))
            }),
            Cell::text(self.band.map(|(_, own)| own.code.as_str())),
            Cell::Text(&self.name.vi),
            Cell::text(self.name.other(BESIDE)),
            Cell::whole(first),
            last.map_or(Cell::Empty, Cell::whole),
            Cell::number(max),
            Cell::number(component.and_then(|own| own.weight)),
            Cell::text(adds.map(|own| own.adds.code())),
            Cell::number(min),
            Cell::number(self.band.and_then(|(_, own)| own.from)),
            Cell::number(self.band.and_then(|(_, own)| own.to)),
            Cell::text(bounds),
            Cell::text(source.map(|id| record.source(id).code.as_str())),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::csv;
    use model::{BandBasis, IndexId};
    use sample::decimal;

    #[test]
    fn what_nobody_has_a_result_of_and_every_bound_is_told() {
        let mut record = sample::record(|sample| {
            sample::weigh(sample, &["1", "1", "2"]);
        });
        let mut scheme = sample::bands(BandBasis::Score, &[Some("80"), None]);
        scheme.bands[0].to = Some(decimal("100"));
        record.indices[0].bands = vec![scheme];
        let text = String::from_utf8(csv::write(&table(&record, IndexId(0)))).unwrap();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            lines[0],
            "index,field,framework,component,level,band,name,name_en,from_year,to_year,max,weight,adds,min,lower,upper,bounds_of,source"
        );
        let holds = |start: &str, end: &str| {
            let found = lines
                .iter()
                .any(|line| line.starts_with(start) && line.ends_with(end));
            assert!(found, "{start} … {end}: {lines:#?}");
        };
        holds("one,,early,part-2,1,,", ",2,,,,,,");
        holds("one,,,,,band-0,Band 0,,2011,,,,,,80,100,score,", ",");
        holds("one,,,,,band-1,Band 1,,2011,,,,,,,,score,", ",");
    }
}
