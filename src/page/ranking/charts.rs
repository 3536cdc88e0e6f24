//! The charts of a ranking: all units by score, the strip of the field, the heat table of components.

use rust_decimal::Decimal;

use super::Scene;
use crate::entry::{self, Entry};
use crate::figure::Figure;
use crate::html::Html;
use crate::signs::Signs;
use crate::{Kind, Sentence, datum, drawing};
use chart::ranking::Shown;
use chart::{Labelled, Mark, Width};
use derive::FieldStanding;
use derive::figures::Quantity;
use finding::{
    self, AgainstMean, Drawn, Field, Finding, Form, InField, InTable, LeadForm, Leads, Standing,
    What, Widest,
};
use lang::{change, number, phrases};
use model::{Lang, Value};

/// Whether all units are drawn by score.
pub(super) fn has_bars<'a>(scene: &Scene<'a>, standing: &'a FieldStanding, rows: &[u32]) -> bool {
    let scored = |row: &u32| scene.entry(*row).result.score.score().is_some();
    rows.len() > 1
        && rows.iter().any(scored)
        && leads(scene, &scene.field(standing), rows).is_some()
}

/// All units by score. Nothing where no unit has one.
pub(super) fn bars<'a>(
    scene: &Scene<'a>,
    standing: &'a FieldStanding,
    rows: &[u32],
) -> Option<Figure> {
    let lang = scene.lang();
    let signs = Signs::on(scene.plan, scene.page);
    let mut said = Vec::new();
    let drawn = rows.iter().map(|&row| bar(scene, row, (&signs, &mut said)));
    let drawn: Vec<chart::ranking::Row> = drawn.collect();
    if rows.len() < 2 {
        return None;
    }
    let shown = shown(scene, standing, &drawn)?;
    let line = mean(scene, standing, (&signs, &mut said));
    let field = scene.field(standing);
    let what = if standing.by_share {
        What::Shares(field.place())
    } else if shown == Shown::Points {
        What::Points(field.place(), line.is_some())
    } else {
        What::Bars(field.place(), line.is_some())
    };
    let title = leads(scene, &field, rows)?;
    let id = lang::text!("thanh-{}", standing.field);
    let drawn_as = (id.as_str(), lang::text!("bars-{}", standing.field));
    let (name, mut names) = drawing::in_figure(scene.plan, scene.page, drawn_as, what);
    names.append(&mut said);
    let data = chart::ranking::Ranking {
        name,
        shown,
        unit: entry::measure(scene.index, lang).to_owned(),
        rows: drawn,
        line,
    };
    let chart = drawing::one(&data, chart::ranking::draw, Width::Phone, lang);
    Some(figure(scene, (id, title, what), chart, (signs, names)))
}

/// Who is in front and where the home unit stands; where nobody is, what the table holds.
pub(super) fn leads(scene: &Scene, field: &Field, rows: &[u32]) -> Option<Finding> {
    let home = scene.home.filter(|home| rows.contains(home));
    let home = home.map(|row| scene.entry(row));
    let leads = Leads::of(field, home.as_deref(), LeadForm::Title);
    leads.map(Finding::from).or_else(|| {
        let table = InTable::of(std::slice::from_ref(field))?;
        Some(table.as_title().into())
    })
}

/// As many units have bars that are compared at a glance, however little they differ.
const FEW: usize = 8;

/// How all scores are shown, if there are any: of many that hardly differ bars would be one block.
fn shown(scene: &Scene, standing: &FieldStanding, rows: &[chart::ranking::Row]) -> Option<Shown> {
    let values = rows.iter().filter_map(|row| row.value.as_ref());
    let values = values.map(|value| value.value);
    let (least, best) = (values.clone().min()?, values.clone().max()?);
    let alike = least < best && least * Decimal::TWO > best && values.count() > FEW;
    Some(if alike && !standing.by_share {
        Shown::Points
    } else {
        Shown::Bars(scale(scene, best))
    })
}

/// The right end of the scale: the highest score possible, unless all scores are far below it.
fn scale(scene: &Scene, best: Decimal) -> Decimal {
    match scene.framework.max {
        Some(max) if best <= max && max <= best * Decimal::TWO => max,
        _ => best.max(Decimal::ZERO),
    }
}

/// The mean of a field, as it is printed, with what is said of it.
fn mean(
    scene: &Scene,
    standing: &FieldStanding,
    (signs, names): (&Signs, &mut Vec<Sentence>),
) -> Option<(Labelled, String)> {
    let value = standing.total.as_ref()?.mean;
    let place = InField {
        index: scene.table.index,
        year: scene.year,
        field: standing.field,
    };
    let said = finding::Mark::Mean(place, value);
    let words = drawing::said(scene.plan, scene.page, said, names);
    let text = number::fixed(value, scene.index.decimals, scene.lang());
    let address = datum::InField {
        index: scene.index,
        year: scene.year,
        field: standing.field,
        quantity: Quantity::Mean,
    };
    let text = signs.words(text, &address);
    Some((Labelled { value, text }, words))
}

fn bar(
    scene: &Scene,
    row: u32,
    (signs, names): (&Signs, &mut Vec<Sentence>),
) -> chart::ranking::Row {
    let lang = scene.lang();
    let entry = scene.entry(row);
    let value = entry.result.score.score().map(|score| Labelled {
        value: score,
        text: signs.score(&entry, None, entry.printed(score, lang)),
    });
    let note = match entry.result.score {
        Value::Absent(reason) => phrases::absence_in(reason, entry.life())
            .get(lang)
            .to_owned(),
        Value::Score(_) => moved(&entry, lang, signs),
    };
    let said = finding::Mark::unit(&entry);
    chart::ranking::Row {
        said: drawing::said(scene.plan, scene.page, said, names),
        rank: rank(&entry, signs),
        label: entry.unit.name.get(lang).to_owned(),
        href: scene.way_to(entry.unit),
        value,
        note,
        mark: mark(scene, row),
    }
}

pub(super) fn rank(entry: &Entry, signs: &Signs) -> String {
    entry.standing.rank.map_or_else(String::new, |rank| {
        let place = lang::text!("{}{}", rank.place, if rank.tied { "=" } else { "" });
        signs.of_row(entry, Quantity::Rank.name(), place)
    })
}

/// A change of rank in words.
fn moved(entry: &Entry, lang: Lang, signs: &Signs) -> String {
    let told = entry.told().rank;
    told.map_or_else(String::new, |told| {
        let words = change::rank(told.change.by, lang);
        signs.of_row(entry, Quantity::RankChange.name(), words)
    })
}

pub(super) fn mark(scene: &Scene, row: u32) -> Mark {
    if scene.home == Some(row) {
        Mark::Own
    } else {
        Mark::Plain
    }
}

/// Whether it is drawn where the home unit stands.
pub(super) fn has_strip(scene: &Scene, standing: &FieldStanding, rows: &[u32]) -> bool {
    standing.total.is_some() && scene.home.is_some_and(|home| rows.contains(&home))
}

/// Where the home unit stands among all; only where it is one of them and all are known.
pub(super) fn strip<'a>(
    scene: &Scene<'a>,
    standing: &'a FieldStanding,
    rows: &[u32],
) -> Option<Figure> {
    let lang = scene.lang();
    standing.total.as_ref()?;
    let signs = Signs::on(scene.plan, scene.page);
    let home = scene.home.filter(|home| rows.contains(home))?;
    let home = scene.entry(home);
    let mut said = Vec::new();
    let units = rows
        .iter()
        .filter_map(|&row| {
            let entry = scene.entry(row);
            let score = entry.result.score.score()?;
            let text = signs.score(&entry, None, entry.printed(score, lang));
            let own = finding::Mark::unit(&entry);
            let said = drawing::said(scene.plan, scene.page, own, &mut said);
            Some(chart::strip::Unit {
                name: entry.unit.name.get(lang).to_owned(),
                said,
                value: Labelled { value: score, text },
                mark: mark(scene, row),
            })
        })
        .collect();
    let what = What::Strip(scene.field(standing).place(), true);
    let title = AgainstMean::of(&home).map_or_else(
        || Standing::of(&home, Form::IndexAndYear).into(),
        Finding::from,
    );
    let id = lang::text!("vi-tri-{}", standing.field);
    let drawn_as = (id.as_str(), lang::text!("strip-{}", standing.field));
    let (name, mut names) = drawing::in_figure(scene.plan, scene.page, drawn_as, what);
    // Those of single units are said of their bars, where there are any.
    if matches!(scene.page.kind, Kind::Embed(_)) {
        names.append(&mut said);
    }
    let mean = mean(scene, standing, (&signs, &mut names));
    let data = chart::strip::Strip {
        name,
        rows: vec![chart::strip::Row {
            label: String::new(),
            units,
            mean,
        }],
        scale: None,
        unit: entry::measure(scene.index, lang).to_owned(),
    };
    let chart = drawing::both(data, chart::strip::draw, lang);
    Some(figure(scene, (id, title, what), chart, (signs, names)))
}

/// A heat table shows a pattern at a glance; one of many screens shows none, and the table has the same numbers.
const MOST_HEAT_ROWS: usize = 150;

/// A component with its place and its ends.
type Column<'a> = (model::ComponentId, &'a model::Component, &'a derive::Spread);

/// The components that are known for all, each with its ends.
fn columns<'a>(scene: &Scene<'a>, standing: &'a FieldStanding) -> impl Iterator<Item = Column<'a>> {
    scene.framework.top().filter_map(move |(id, component)| {
        let spread = standing.components.get(usize::from(id.0))?.as_ref()?;
        Some((id, component, spread))
    })
}

/// Whether units are drawn by components.
pub(super) fn has_heat<'a>(scene: &Scene<'a>, standing: &'a FieldStanding, rows: &[u32]) -> bool {
    rows.len() <= MOST_HEAT_ROWS && columns(scene, standing).nth(1).is_some()
}

/// Units by components, shaded by share of the column's range. Nothing where components are not known for all.
pub(super) fn heat<'a>(
    scene: &Scene<'a>,
    standing: &'a FieldStanding,
    rows: &[u32],
) -> Option<Figure> {
    let lang = scene.lang();
    if !has_heat(scene, standing, rows) {
        return None;
    }
    let parts: Vec<_> = columns(scene, standing).collect();
    let signs = Signs::on(scene.plan, scene.page);
    let row_of = |&row: &u32| {
        let entry = scene.entry(row);
        let cells: Vec<_> = parts
            .iter()
            .map(|(id, component, spread)| {
                let score = entry.result.part(*id)?.score.score()?;
                Some(chart::heat::Cell {
                    position: position(score, spread.worst.0, spread.best.0),
                    text: signs.score(&entry, Some(component), entry.printed(score, lang)),
                })
            })
            .collect();
        cells.iter().any(Option::is_some).then(|| chart::heat::Row {
            label: entry.unit.name.get(lang).to_owned(),
            href: scene.way_to(entry.unit),
            mark: mark(scene, row),
            cells,
        })
    };
    let field = scene.field(standing);
    let finding = Widest::of(&field, &parts);
    let what = What::Heat(field.place());
    let id = lang::text!("thanh-phan-{}", standing.field);
    let drawn_as = (id.as_str(), lang::text!("heat-{}", standing.field));
    let (name, names) = drawing::in_figure(scene.plan, scene.page, drawn_as, what);
    let data = chart::heat::Heat {
        name,
        columns: parts
            .iter()
            .map(|(_, component, _)| component.name.get(lang).to_owned())
            .collect(),
        rows: rows.iter().filter_map(row_of).collect(),
    };
    let chart = if data.is_narrow() {
        drawing::one(&data, chart::heat::draw, Width::Phone, lang)
    } else {
        drawing::both(data, chart::heat::draw, lang)
    };
    Some(figure(
        scene,
        (id, finding.into(), what),
        chart,
        (signs, names),
    ))
}

/// From 0 at the worst to 1 at the best of a column.
fn position(score: Decimal, worst: Decimal, best: Decimal) -> Decimal {
    let range = best - worst;
    if range.is_zero() {
        Decimal::ONE
    } else {
        (score - worst) / range
    }
}

/// A drawing with its title and its caption. What the marks say of themselves stands in `names`.
pub(super) fn figure(
    scene: &Scene,
    (id, title, what): (String, Finding, What),
    chart: Html,
    (signs, names): (Signs, Vec<Sentence>),
) -> Figure {
    Figure {
        id,
        title: scene.plan.say(scene.page, title),
        about: scene.plan.say(scene.page, Drawn::caption(what)),
        chart,
        notes: Vec::new(),
        signs: signs.notes(),
        embed: Vec::new(),
        names,
    }
}
