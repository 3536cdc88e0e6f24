//! Small records made by hand, for tests of arithmetic and of rules.

use rust_decimal::Decimal;

use diagnostic::Origin;
use model::{
    Absence, Actual, Alternative, Band, BandBasis, BandScheme, Claim, Component, ComponentId,
    Coverage, Date, Edition, Field, Framework, FrameworkId, Goal, Index, IndexId, Kind, KindId,
    Level, Lookups, Measure, Mergers, Part, Programme, Quantity, Ranking, Record, Result, Site,
    Source, SourceId, Stated, Status, Table, Target, Text, Total, Unit, UnitId, Value, Year,
};

mod full;
mod more;

pub use full::full;
pub use more::{merge, merge_of_four, place_to_reach, surveyed, weigh};

/// Fills a record with eight units and two indices: the first has a framework to 2019 and another from 2020, both with
/// four components of 25 that sum up to 100, the fourth a part of the third; the second index has one framework, with
/// an unstated total and the maximum 100.
pub struct Sample(pub Record);

/// A record with what `fill` puts in.
pub fn record(fill: impl FnOnce(&mut Sample)) -> Record {
    let mut sample = Sample(empty());
    fill(&mut sample);
    sample.0
}

/// A decimal as it is written in content.
///
/// # Panics
/// The text is no decimal.
#[must_use]
pub fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

impl Sample {
    /// A complete table of an index in a year: units with their totals.
    ///
    /// # Panics
    /// The index has no framework of that year.
    pub fn table(&mut self, year: Year, index: u16, rows: &[(u32, Option<&str>)]) -> &mut Table {
        let id = IndexId(index);
        let framework = self.0.index(id).framework_of(year).expect("a framework");
        let file = format!("content/editions/{year}/{}.yaml", self.0.index(id).code);
        let origin = Origin::file(&file);
        let rows = rows
            .iter()
            .enumerate()
            .map(|(at, &(unit, score))| row(unit, score, Origin::result(&origin.file, at)));
        let table = Table {
            index: id,
            framework,
            coverage: Coverage::Complete.into(),
            fields: Vec::new(),
            of: None,
            published: None,
            note: None,
            source: SourceId(0),
            rows: rows.collect(),
            layouts: Vec::new(),
            joined: Vec::new(),
            totalled: false,
            surveyed: Vec::new(),
            kept: Vec::new(),
            origin: origin.clone(),
        };
        let edition = match self
            .0
            .editions
            .binary_search_by_key(&year, |edition| edition.year)
        {
            Ok(place) => place,
            Err(place) => {
                self.0.editions.insert(place, edition(year));
                place
            }
        };
        let tables = &mut self.0.editions[edition].tables;
        tables.push(table);
        tables.last_mut().expect("just pushed")
    }
}

/// Gives a row its component scores, in the framework's order.
pub fn parts(row: &mut Result, scores: &[Option<&str>]) {
    let part = |(component, score): (u16, Option<&str>)| Part {
        component: ComponentId(component),
        score: value(score),
    };
    row.parts = (0..).zip(scores.iter().copied()).map(part).collect();
}

/// Gives a component of a row the rank that its source states.
pub fn rank(row: &mut Result, component: u16, rank: u32) {
    let stated = Stated {
        component: ComponentId(component),
        rank: Some(rank),
        change: None,
        group: None,
    };
    row.stated = Box::new([stated]);
}

/// Gives a row another value that a source published: a score, with a rank if one is told.
pub fn also(row: &mut Result, score: &str, rank: Option<u32>) {
    row.also = Box::new([Alternative {
        score: Some(decimal(score)),
        rank,
        of: None,
        source: SourceId(0),
        reason: Text::same("Bản nháp"),
    }]);
}

/// A scheme of bands with these lower bounds, best first.
#[must_use]
pub fn bands(basis: BandBasis, bounds: &[Option<&str>]) -> BandScheme {
    let band = |(place, from): (usize, Option<&str>)| Band {
        code: format!("band-{place}"),
        name: Text::same(format!("Band {place}")),
        from: from.map(decimal),
        to: None,
        origin: Origin::file("content/indices/one.yaml")
            .key("bands")
            .item(0)
            .key("bands")
            .item(place),
    };
    BandScheme {
        from: 2011,
        to: None,
        fields: Vec::new(),
        basis,
        bands: bounds.iter().copied().enumerate().map(band).collect(),
    }
}

/// A programme of which `claimed` targets are said to be met.
#[must_use]
pub fn programme(claimed: u32, targets: &[(Goal, &[&str])]) -> Programme {
    let origin = Origin::file("content/targets/one.yaml");
    let targets = targets.iter().enumerate();
    Programme {
        slug: "one".to_owned(),
        name: Text::same("One"),
        short: Text::same("One"),
        unit: UnitId(0),
        basis: None,
        document: None,
        from: None,
        to: None,
        claim: Some(Claim {
            met: claimed,
            of: 9,
            source: SourceId(0),
            note: None,
        }),
        targets: targets
            .map(|(at, (goal, actuals))| target(*goal, actuals, origin.key("targets").item(at)))
            .collect(),
        text: None,
        origin,
    }
}

fn target(goal: Goal, actuals: &[&str], origin: Origin) -> Target {
    let list = origin.key("actuals");
    let actual = |(place, (year, value)): (usize, (i16, &&str))| Actual {
        date: Date::new(year, None, None).expect("a year"),
        value: Some(decimal(value)),
        figure: None,
        ratio: None,
        source: SourceId(0),
        note: None,
        is_written: true,
        origin: list.item(place),
    };
    Target {
        number: "1".to_owned(),
        name: Text::same("Target"),
        quantity: Quantity::Percent,
        goal: Some(goal),
        deadline: None,
        index: None,
        units: Vec::new(),
        actuals: (2021..).zip(actuals).enumerate().map(actual).collect(),
        parts: Vec::new(),
        note: None,
        origin,
    }
}

fn value(score: Option<&str>) -> Value {
    score.map_or(Value::Absent(Absence::NotPublished), |score| {
        Value::Score(decimal(score))
    })
}

fn row(unit: u32, score: Option<&str>, origin: Origin) -> Result {
    Result {
        unit: UnitId(unit),
        score: value(score),
        max: None,
        percent: None,
        rank: None,
        of: None,
        change: None,
        band: None,
        parts: Vec::new(),
        stated: Box::default(),
        source: SourceId(0),
        row: None,
        note: None,
        also: Box::default(),
        origin,
    }
}

fn edition(year: Year) -> Edition {
    Edition {
        year,
        status: Status::Published,
        headline: None,
        announced: None,
        event: None,
        documents: Vec::new(),
        note: None,
        tables: Vec::new(),
        corrections: Vec::new(),
        seal: None,
        origin: Origin::file(&format!("content/editions/{year}/edition.yaml")),
    }
}

fn framework(code: &str, years: (Year, Option<Year>), total: Total, components: u16) -> Framework {
    let origin = Origin::file("content/indices/one.yaml")
        .key("frameworks")
        .item(0);
    let own = |place: u16| origin.key("components").item(usize::from(place));
    let component = |place: u16| Component {
        code: format!("part-{place}"),
        name: Text::same(format!("Part {place}")),
        about: None,
        applies: true,
        adds: model::Adds::Points,
        max: Some(decimal(if place == 3 { "10" } else { "25" })),
        max_at: own(place).key("max"),
        min: None,
        weight: None,
        weight_at: own(place).key("weight"),
        parent: (place == 3).then_some(ComponentId(2)),
        level: if place == 3 { 2 } else { 1 },
        lead: None,
        origin: own(place),
    };
    Framework {
        code: code.to_owned(),
        name: Text::same(code),
        from: years.0,
        to: years.1,
        max: Some(Decimal::ONE_HUNDRED),
        max_at: origin.key("max"),
        min: None,
        total,
        comparable: Vec::<FrameworkId>::new(),
        basis: None,
        break_note: None,
        source: None,
        components: (0..components).map(component).collect(),
        groups: Vec::new(),
        origin,
    }
}

fn index(code: &str, frameworks: Vec<Framework>) -> Index {
    Index {
        code: code.to_owned(),
        name: Text::same(code),
        short: Text::same(code),
        publisher: Text::same("Publisher"),
        about: None,
        measure: Measure::Points,
        decimals: 2,
        ranking: Ranking::Ranks,
        mergers: Mergers::Unstated,
        fields: vec![Field {
            code: "all".to_owned(),
            name: Text::same("All"),
            kinds: vec![KindId(0)],
            parents: Vec::new(),
        }],
        bands: Vec::new(),
        annotations: Vec::new(),
        frameworks,
        origin: Origin::file(&format!("content/indices/{code}.yaml")),
    }
}

fn unit(place: usize) -> Unit {
    Unit {
        code: format!("unit-{place}"),
        name: Text::same(format!("Unit {place}")),
        full: None,
        kind: KindId(0),
        parent: None,
        aliases: Vec::new(),
        from: None,
        to: None,
        was: Vec::new(),
        successors: Vec::new(),
        predecessors: Vec::new(),
        formerly: Vec::new(),
        tile: None,
        islands: None,
        note: None,
        origin: Origin::file("content/units.yaml").key("units").item(place),
    }
}

fn empty() -> Record {
    let early = framework("early", (2011, Some(2019)), Total::Sum, 4);
    let late = framework("late", (2020, None), Total::Sum, 4);
    let other = framework("other", (2011, None), Total::Unstated, 2);
    Record {
        site: site(),
        kinds: vec![Kind {
            code: "kind".to_owned(),
            name: Text::same("Kind"),
            level: Level::Province,
            origin: Origin::file("content/units.yaml").key("kinds"),
        }],
        units: (0..8).map(unit).collect(),
        indices: vec![index("one", vec![early, late]), index("two", vec![other])],
        editions: Vec::new(),
        sources: vec![Source {
            code: "source".to_owned(),
            title: Text::same("Source"),
            publisher: None,
            url: None,
            date: None,
            document: None,
            file: None,
            licence: None,
            note: None,
            origin: Origin::file("content/sources.yaml"),
        }],
        documents: Vec::new(),
        programmes: Vec::new(),
        archives: Vec::new(),
        ledger: None,
        narratives: std::collections::BTreeMap::new(),
        calendar: Vec::new(),
        objections: Vec::new(),
        waivers: Vec::new(),
        lines: Vec::new(),
        lookups: Lookups::default(),
    }
}

fn site() -> Site {
    Site {
        title: Text::same("Site"),
        summary: Text::same("Summary"),
        authority: Text::same("Authority"),
        publisher: None,
        home: UnitId(0),
        peers: Vec::new(),
        populations: None,
        base: None,
        languages: vec![model::Lang::VI, model::Lang::EN],
        listed: std::collections::BTreeMap::new(),
        theme: "default".to_owned(),
        accent: "#000000".to_owned(),
        emblem: None,
        cards: true,
        licence: None,
        contact: None,
        banner: None,
        exports: Vec::new(),
        rules: Vec::new(),
        markup: model::Markup::Tamed,
    }
}
