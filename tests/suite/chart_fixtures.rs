//! The shape of the chart fixtures in `tests/charts/<kind>/`, and what is drawn from them.

use congbo::chart::{
    Label, Labelled, Mark, Name, Remark, Svg, Width, bump, goals, heat, places, ranking, spark,
    strip, trend,
};
use congbo::model::Lang;
use rust_decimal::Decimal;
use serde::Deserialize;

pub(super) mod tiles;

/// A decimal, written as a number or, to keep its digits, as a text.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(from = "serde_yaml::Value")]
struct Number(Decimal);

impl From<serde_yaml::Value> for Number {
    fn from(value: serde_yaml::Value) -> Self {
        let text = match value {
            serde_yaml::Value::String(text) => text,
            serde_yaml::Value::Number(number) => number.to_string(),
            other => panic!("not a number: {other:?}"),
        };
        Self(text.parse().unwrap())
    }
}

/// A value and its text.
type Pair = (Number, String);
/// A unit, its value and its text.
type Unit = (String, Number, String);

fn labelled((value, text): Pair) -> Labelled {
    Labelled {
        value: value.0,
        text,
    }
}

#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "lowercase")]
enum Marked {
    #[default]
    Plain,
    Own,
    Other,
}

impl From<Marked> for Mark {
    fn from(mark: Marked) -> Self {
        match mark {
            Marked::Plain => Self::Plain,
            Marked::Own => Self::Own,
            Marked::Other => Self::Other,
        }
    }
}

/// A fixture: what the kinds have in common, their rows or lines, and what only some have.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Fixture {
    width: String,
    unit: String,
    max: Option<Number>,
    line: Option<Pair>,
    own: String,
    mean: String,
    best: String,
    years: Vec<i32>,
    worst: u32,
    scale: Option<(Number, Number)>,
    inverted: bool,
    breaks: Vec<(i32, String)>,
    moments: Vec<(i32, String)>,
    columns: Vec<String>,
    rows: Vec<serde_yaml::Value>,
    lines: Vec<Line>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Line {
    label: String,
    mark: Marked,
    runs: Vec<Vec<(i32, Number, String)>>,
    ranks: Vec<Option<u32>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Bar {
    rank: String,
    label: String,
    href: Option<String>,
    value: Option<Pair>,
    note: String,
    mark: Marked,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct HeatRow {
    label: String,
    mark: Marked,
    cells: Vec<Option<Pair>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Stand {
    label: String,
    place: u32,
    of: Option<u32>,
    before: Option<(i32, u32)>,
    before_of: Option<u32>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Target {
    label: String,
    actual: Option<Pair>,
    goal: Option<Pair>,
    to: Option<Pair>,
    scale: (Number, Number),
    verdict: String,
    met: Option<bool>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Ticks {
    label: String,
    units: Vec<Unit>,
    own: Option<Unit>,
    other: Option<Unit>,
    mean: Option<Pair>,
}

fn rows<T: serde::de::DeserializeOwned>(values: Vec<serde_yaml::Value>) -> Vec<T> {
    let rows = values.into_iter().map(serde_yaml::from_value);
    rows.collect::<Result<_, _>>().unwrap()
}

/// What is said of a mark: that it is what its label says.
fn said(label: &str) -> String {
    format!("Nói về {label}")
}

fn named(value: Labelled) -> (Labelled, String) {
    let words = said(&value.text);
    (value, words)
}

/// What is said of the points of a line.
fn years_of(line: &Line) -> std::collections::BTreeMap<i32, String> {
    let points = line.runs.iter().flatten();
    points.map(|(year, _, text)| (*year, said(text))).collect()
}

fn name() -> Name {
    Name {
        label: Label::Own("Kết quả “đã” & <sẽ> công bố".to_owned()),
        desc: "Số liệu đứng trong bảng bên cạnh.".to_owned(),
        id: "c1".to_owned(),
    }
}

/// Draws a fixture as the kind of the folder it lies in.
pub(super) fn draw(kind: &str, text: &str) -> Svg {
    let fixture: Fixture = serde_yaml::from_str(text).unwrap();
    let width = match fixture.width.as_str() {
        "phone" => Width::Phone,
        "desk" => Width::Desk,
        "card" => Width::Card,
        other => panic!("a fixture is drawn for card, phone or desk, not {other:?}"),
    };
    match kind {
        "ranking" => ranking::draw(&as_ranking(fixture), width, Lang::VI),
        "trend" => trend::draw(&as_trend(fixture), width, Lang::VI),
        "bump" => bump::draw(&as_bump(fixture), width, Lang::VI),
        "heat" => heat::draw(&as_heat(fixture), width, Lang::VI),
        "goals" => goals::draw(&as_goals(fixture), width, Lang::VI),
        "strip" => strip::draw(&as_strip(fixture), width, Lang::VI),
        "spark" => spark::draw(&as_spark(fixture), width, Lang::VI),
        "tiles" => tiles::draw(fixture, width, Lang::VI),
        "places" => places::draw(&as_places(fixture), width, Lang::VI),
        other => panic!("there is no kind of chart named {other}"),
    }
}

pub(super) fn as_ranking(fixture: Fixture) -> ranking::Ranking {
    let row = |bar: Bar| ranking::Row {
        said: said(&bar.label),
        rank: bar.rank,
        label: bar.label,
        href: bar.href,
        value: bar.value.map(labelled),
        note: bar.note,
        mark: bar.mark.into(),
    };
    ranking::Ranking {
        name: name(),
        shown: fixture
            .max
            .map_or(ranking::Shown::Points, |max| ranking::Shown::Bars(max.0)),
        unit: fixture.unit,
        rows: rows(fixture.rows).into_iter().map(row).collect(),
        line: fixture.line.map(labelled).map(named),
    }
}

pub(super) fn as_trend(fixture: Fixture) -> trend::Trend {
    let line = |line: Line| trend::Line {
        said: years_of(&line),
        label: line.label,
        mark: line.mark.into(),
        runs: runs(line.runs),
    };
    trend::Trend {
        name: name(),
        years: (fixture.years[0], fixture.years[1]),
        scale: fixture.scale.map(|(low, high)| (low.0, high.0)),
        inverted: fixture.inverted,
        unit: fixture.unit,
        lines: fixture.lines.into_iter().map(line).collect(),
        remarks: remarks(fixture.breaks, fixture.moments),
    }
}

type Runs<T> = Vec<Vec<T>>;

fn runs(runs: Runs<(i32, Number, String)>) -> Runs<(i32, Labelled)> {
    let point = |(year, value, text): (i32, Number, String)| (year, labelled((value, text)));
    let run = |run: Vec<_>| run.into_iter().map(point).collect();
    runs.into_iter().map(run).collect()
}

fn remarks(breaks: Vec<(i32, String)>, moments: Vec<(i32, String)>) -> Vec<Remark> {
    let remark = |cut: bool| move |(year, label): (i32, String)| Remark { year, label, cut };
    let mut remarks: Vec<Remark> = breaks.into_iter().map(remark(true)).collect();
    remarks.extend(moments.into_iter().map(remark(false)));
    remarks.sort_by_key(|remark| remark.year);
    remarks
}

pub(super) fn as_spark(fixture: Fixture) -> spark::Spark {
    let (low, high) = fixture.scale.unwrap_or_default();
    let years = fixture.years.clone();
    spark::Spark {
        said: fixture.lines.iter().flat_map(years_of).collect(),
        name: name(),
        years: years
            .first()
            .zip(years.last())
            .map_or((0, 0), |(from, to)| (*from, *to)),
        scale: (low.0, high.0),
        inverted: fixture.inverted,
        unit: fixture.unit,
        runs: fixture
            .lines
            .into_iter()
            .flat_map(|line| runs(line.runs))
            .collect(),
        breaks: fixture.breaks.into_iter().map(|(year, _)| year).collect(),
    }
}

pub(super) fn as_places(fixture: Fixture) -> places::Places {
    let row = |row: Stand| places::Row {
        said: said(&row.label),
        label: row.label,
        place: row.place,
        of: row.of,
        sign: "",
        before: row.before.map(|(year, place)| places::Before {
            year,
            place,
            of: row.before_of,
            sign: "",
        }),
    };
    places::Places {
        name: name(),
        rows: rows(fixture.rows).into_iter().map(row).collect(),
    }
}

pub(super) fn as_bump(fixture: Fixture) -> bump::Bump {
    let line = |line: Line| bump::Line {
        said: said(&line.label),
        label: line.label,
        mark: line.mark.into(),
        ranks: line.ranks,
        signs: Vec::new(),
    };
    bump::Bump {
        name: name(),
        years: fixture.years,
        worst: fixture.worst,
        lines: fixture.lines.into_iter().map(line).collect(),
        remarks: remarks(fixture.breaks, fixture.moments),
    }
}

pub(super) fn as_heat(fixture: Fixture) -> heat::Heat {
    let cell = |(position, text): Pair| heat::Cell {
        position: position.0,
        text,
    };
    let row = |row: HeatRow| heat::Row {
        label: row.label,
        href: None,
        mark: row.mark.into(),
        cells: row.cells.into_iter().map(|it| it.map(cell)).collect(),
    };
    heat::Heat {
        name: name(),
        columns: fixture.columns,
        rows: rows(fixture.rows).into_iter().map(row).collect(),
    }
}

pub(super) fn as_goals(fixture: Fixture) -> goals::Goals {
    let row = |row: Target| goals::Row {
        said: said(&row.label),
        label: row.label,
        actual: row.actual.map(labelled),
        goal: row.goal.map(|goal| (labelled(goal), row.to.map(labelled))),
        scale: (row.scale.0.0, row.scale.1.0),
        verdict: row.verdict,
        met: row.met,
    };
    goals::Goals {
        name: name(),
        rows: rows(fixture.rows).into_iter().map(row).collect(),
    }
}

pub(super) fn as_strip(fixture: Fixture) -> strip::Strip {
    let unit = |mark: Mark| {
        move |(unit, value, text): Unit| strip::Unit {
            said: said(&unit),
            name: unit,
            value: labelled((value, text)),
            mark,
        }
    };
    let row = |row: Ticks| strip::Row {
        label: row.label,
        units: (row.units.into_iter().map(unit(Mark::Plain)))
            .chain(row.own.map(unit(Mark::Own)))
            .chain(row.other.map(unit(Mark::Other)))
            .collect(),
        mean: row.mean.map(labelled).map(named),
    };
    strip::Strip {
        name: name(),
        rows: rows(fixture.rows).into_iter().map(row).collect(),
        scale: fixture.scale.map(|(low, high)| (low.0, high.0)),
        unit: fixture.unit,
    }
}
