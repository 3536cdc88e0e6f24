//! A record that holds every kind of fact, for tests that must forget none.

use super::{decimal, merge, parts, programme, record, surveyed, weigh};
use diagnostic::Origin;
use model::{
    Absence, Adds, Alternative, Band, BandBasis, BandScheme, Component, ComponentId, Correction,
    CorrectionKind, Coverage, Date, DeclaredChange, Document, DocumentId, Edition, Goal, Kept,
    Narrative, Others, Prose, Record, Result, SourceId, Stated, Subject, Table, Text, Value,
};

/// Two years of two indices. Everything that can be stated is stated somewhere, and everything that can be worked out is;
/// names are words of their own, so that neither a code nor a key is taken for one.
///
/// # Panics
/// Never: what it holds is written here.
#[must_use]
pub fn full() -> Record {
    let mut full = record(|sample| {
        weigh(sample, &["1", "1", "2"]);
        for (year, by) in [(2017, 0), (2018, 3)] {
            let scores = [70 + by, 60 - by, 60 - by, 50].map(|score| score.to_string());
            let rows: Vec<_> = (0..)
                .zip(scores.iter().map(|one| Some(one.as_str())))
                .collect();
            for index in [0, 1] {
                let table = sample.table(year, index, &rows);
                for (row, score) in table.rows.iter_mut().zip(&scores) {
                    let half = (decimal(score) / decimal("2")).to_string();
                    let shown = if index == 0 { score } else { &half };
                    let own = [Some(shown.as_str()); 3];
                    parts(row, &own[..if index == 0 { 3 } else { 2 }]);
                }
            }
        }
        let edition = &mut sample.0.editions[1];
        heads(edition);
        states(&mut edition.tables[0]);
        edition.tables[1].coverage = Coverage::Partial.into();
        // A year that lies behind one of which not all is known, and units that are others by now.
        sample.table(
            2019,
            1,
            &[(0, Some("40")), (1, Some("30")), (2, Some("20"))],
        );
        merge(sample, &[1, 2], 5);
        for unit in [4, 6, 7] {
            sample.0.units[unit].to = Date::parse("2015-12-31");
        }
        let mut reached = programme(1, &[(Goal::AtLeast(decimal("30")), &["20.5"])]);
        reached.targets[0].actuals[0].date = Date::parse("2018").expect("a year");
        sample.0.programmes.push(reached);
    });
    names(&mut full);
    measures(&mut full);
    full.documents.push(document());
    full.editions[1].documents.push(DocumentId(0));
    for (subject, file) in [
        (Subject::Edition(2018), "editions/2018/index.md"),
        (
            Subject::Table(2018, model::IndexId(0)),
            "editions/2018/one.md",
        ),
        (
            Subject::Unit(2018, model::UnitId(0)),
            "editions/2018/units/unit-0.md",
        ),
    ] {
        full.narratives.insert(subject, narrative(file));
    }
    full
}

fn text(vi: &str, en: &str) -> Text {
    Text::both(vi, en)
}

fn heads(edition: &mut Edition) {
    edition.announced = Date::parse("2019-05-24");
    edition.event = Some(text("Hội nghị A", "Meeting A"));
    edition.headline = Some(text("Tựa A", "Heading A"));
    edition.note = Some(text("Lời A", "Remark A"));
    edition.corrections.push(Correction {
        kind: CorrectionKind::Mistake,
        figure: "one/2018/unit-0/score".to_owned(),
        old: "72".to_owned(),
        new: "73".to_owned(),
        reason: text("Nhầm.", "A slip."),
        date: Date::parse("2019-06-01").expect("a day"),
        document: None,
        origin: Origin::file("content/editions/2018/corrections.yaml").item(0),
    });
}

fn states(table: &mut Table) {
    table.of = Some(4);
    table.published = Date::parse("2019-05-02");
    table.note = Some(text("Lời B", "Remark B"));
    let change = DeclaredChange {
        since: 2017,
        score: Some(decimal("3")),
        rank: Some(0),
        direction: Some(1),
    };
    table.kept.push(Kept {
        unit: table.rows[0].unit,
        own: Some(decimal("74.5")),
        respondents: Some(420),
        votes: Some(411),
        margin: Some(decimal("1.50")),
    });
    table.surveyed = vec![
        surveyed(None, Some(1640), Some("1.2")),
        surveyed(Some(1), Some(1600), Some("1.4")),
    ];
    let row: &mut Result = &mut table.rows[0];
    row.change = Some(Box::new(change));
    row.rank = Some(1);
    row.of = Some(4);
    row.band = Some(0);
    row.note = Some(Box::new(text("Lời C", "Remark C")));
    row.also = Box::new([Alternative {
        score: Some(decimal("72.5")),
        rank: Some(1),
        of: Some(4),
        source: SourceId(0),
        reason: text("Làm tròn.", "Rounded."),
    }]);
    row.stated = Box::new([Stated {
        component: ComponentId(0),
        rank: Some(1),
        change: Some(change),
        group: Some(text("khá tốt", "fairly good")),
    }]);
    let own = &mut table.rows[3];
    own.max = Some(Box::new(decimal("90")));
    own.parts[1].score = Value::Absent(Absence::NotAssessed);
    table.rows[1].percent = Some(Box::new(decimal("57")));
}

fn names(record: &mut Record) {
    for (unit, name) in record.units.iter_mut().zip('A'..) {
        unit.name = text(&format!("Tỉnh {name}"), &format!("Province {name}"));
    }
    record.kinds[0].name = text("tỉnh", "province");
    let source = &mut record.sources[0];
    source.title = text("Quyết định A", "Decision A");
    source.publisher = Some(text("Bộ Nội vụ", "Ministry of Home Affairs"));
    source.date = Date::parse("2019-05-01");
    source.document = Some(DocumentId(0));
}

fn measures(record: &mut Record) {
    for (index, name) in record.indices.iter_mut().zip('A'..) {
        index.name = text(&format!("Chỉ số {name}"), &format!("Index {name}"));
        index.short = text(&format!("CS {name}"), &format!("IX {name}"));
        index.publisher = text("Bộ Nội vụ", "Ministry of Home Affairs");
        index.fields[0].name = text("các tỉnh", "provinces");
        let band = |(code, name, from, to): (&str, &str, &str, &str)| Band {
            code: code.to_owned(),
            name: Text::same(name),
            from: Some(decimal(from)),
            to: Some(decimal(to)),
            origin: index.origin.key("bands").item(0),
        };
        index.bands = vec![BandScheme {
            from: 2011,
            to: None,
            fields: Vec::new(),
            basis: BandBasis::Score,
            bands: vec![
                band(("band-0", "Tốt", "70", "100")),
                band(("band-1", "Khá", "0", "69.99")),
            ],
        }];
        for framework in &mut index.frameworks {
            framework.name = text("Bộ chỉ số A", "Framework A");
            for (component, name) in framework.components.iter_mut().zip('A'..) {
                let Component { name: own, .. } = component;
                *own = text(&format!("Thành phần {name}"), &format!("Component {name}"));
            }
        }
    }
    let below = &mut record.indices[1].frameworks[0].components[1];
    below.parent = Some(ComponentId(0));
    below.level = 2;
    // What comes on top, and scores below zero.
    below.adds = Adds::Bonus;
    below.min = Some(decimal("-2"));
    record.indices[1].frameworks[0].min = Some(decimal("-3"));
}

fn narrative(file: &str) -> Narrative {
    Narrative {
        title: None,
        summary: None,
        vi: Prose {
            markdown: "Lời.".to_owned(),
            origin: Origin::file(&format!("content/{file}")),
        },
        others: Others::default(),
    }
}

fn document() -> Document {
    Document {
        slug: "chi-thi-a".to_owned(),
        title: text("Chỉ thị A", "Directive A"),
        form: text("Chỉ thị", "Directive"),
        number: None,
        place: None,
        date: None,
        issuer: None,
        signatory: None,
        recipients: Vec::new(),
        decides: Vec::new(),
        assigns: Vec::new(),
        source: None,
        note: None,
        text: narrative("documents/chi-thi-a.md"),
        origin: Origin::file("content/documents/chi-thi-a.md"),
    }
}
