//! The home unit against others, and its own years side by side.

use rust_decimal::Decimal;

use super::{Against, Newest};
use crate::datum::{self, On};
use crate::drawn::{self, Row, Table};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::table::{self, Column};
use crate::{Page, Plan, address, cells, matrix};
use finding::{Form, Heading, Remark, Standing};
use lang::{order, phrases};
use model::Lang;

/// The home unit in one index: beside the average, the best, its neighbours, and its own year before.
pub(super) fn against(plan: &Plan, page: &Page, newest: &Newest) -> Against {
    let home = &newest.home;
    let index = home.table.index;
    Against {
        id: home.index.code.clone(),
        name: plan.say(page, Heading::Index(index, Some(home.year))),
        href: plan.link(page, &address::ranking(home.year, &home.index.code)),
        finding: plan.say(page, Standing::of(home, Form::Plain)),
        table: table(plan, page, newest),
    }
}

fn table(plan: &Plan, page: &Page, newest: &Newest) -> Html {
    let lang = page.lang;
    let home = &newest.home;
    let with = lang::phrase!("home-compared-with").get(lang);
    let score = entry::score_head(home.index, lang);
    let apart = lang::phrase!("home-difference").get(lang);
    let heads = [
        ("unit", with.into(), Column::Words),
        ("score", score.into(), Column::Figures),
        ("rank", phrases::RANK.get(lang).into(), Column::Figures),
        ("difference", apart.into(), Column::Figures),
    ];
    let on = plan.on(page);
    let name = on.words(Heading::Index(home.table.index, None));
    let mut table = Table::new("", name, heads);
    table.rows.push(row(home, home, None, on));
    let spread = home.field.and_then(|field| field.total.as_ref());
    if let Some((spread, place)) = spread.zip(home.mean_place()) {
        let mut row = Row::new(None, "");
        row.name(|html| _ = html.text(lang::phrase!("mean").get(lang)));
        row.add("num", |html| {
            home.print(&mut html.0, spread.mean, lang);
            html.raw(&datum::mark(on, &place).0);
        });
        row.add("num", |html| entry::none(html, on));
        row.add("num", |html| {
            difference(html, home, (spread.mean, &place), on);
        });
        table.rows.push(row);
    }
    for (entry, what) in neighbours(plan, newest, lang) {
        table.rows.push(row(&entry, home, Some(what), on));
    }
    if let Some(past) = past(plan, newest) {
        let what = Some(Remark::In(past.year));
        table.rows.push(row(&past, home, what, on));
    }
    let mut html = Html::default();
    table.draw(&mut html, on);
    if let Some(finer) = plan.finer(page, &[*home]) {
        on.note(&mut html, finer.as_str());
    }
    html
}

/// More units than this that share a place are not listed.
const MOST: usize = 3;

/// Those in front, those one place before and behind, and those of the same place, each once and all that share it.
fn neighbours<'a>(plan: &Plan<'a>, newest: &Newest<'a>, lang: Lang) -> Vec<(Entry<'a>, Remark)> {
    let (Some(field), Some(own)) = (newest.home.field, newest.home.standing.rank) else {
        return Vec::new();
    };
    let all = field
        .order
        .iter()
        .map(|&row| plan.entry(newest.edition, newest.place, row));
    let ranked = all.filter_map(|entry| Some((entry.standing.rank?.place, entry)));
    let ranked: Vec<(u32, Entry)> = ranked.collect();
    let places = || ranked.iter().map(|(place, _)| *place);
    let wanted = [
        (Some(1), Remark::First),
        (
            places().filter(|place| *place < own.place).max(),
            Remark::Above,
        ),
        (Some(own.place), Remark::Same),
        (
            places().filter(|place| *place > own.place).min(),
            Remark::Below,
        ),
    ];
    let mut chosen: Vec<(Entry, Remark)> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (place, what) in wanted {
        let Some(place) = place.filter(|place| seen.insert(*place) || *place == own.place) else {
            continue;
        };
        let here = ranked
            .iter()
            .filter(|(one, entry)| *one == place && entry.result.unit != newest.home.result.unit);
        let mut here: Vec<Entry> = here.map(|(_, entry)| *entry).collect();
        let told = chosen
            .iter()
            .any(|(one, _)| one.standing.rank.is_some_and(|rank| rank.place == place));
        if here.len() > MOST || told {
            continue;
        }
        here.sort_by_cached_key(|entry| order::key(entry.unit.name.get(lang)));
        chosen.extend(here.into_iter().map(|entry| (entry, what)));
    }
    chosen
}

/// The home unit's result in the year that it is compared with.
fn past<'a>(plan: &Plan<'a>, newest: &Newest<'a>) -> Option<Entry<'a>> {
    let derive::Change::Since { year, .. } = newest.home.standing.change else {
        return None;
    };
    let home = newest.home.result.unit;
    let series = plan.analysis.series.get(&(newest.index, home))?;
    let point = series.points.iter().find(|point| point.year == year)?;
    Some(plan.entry(point.edition, point.table, point.row))
}

fn row(entry: &Entry, home: &Entry, what: Option<Remark>, on: On) -> Row {
    let lang = on.lang();
    let mut row = Row::new(None, table::own(what.is_none()));
    row.name(|html| {
        html.text(entry.unit.name.get(lang));
        if let Some(what) = what {
            cells::beside(html, ["", &on.remark(what), ""], on);
        }
    });
    row.add("num", |html| entry.score(html, on));
    row.add("num", |html| entry.rank_of(html, on));
    let score = entry.result.score.score().filter(|_| what.is_some());
    row.add("num", |html| match score {
        Some(score) => difference(html, home, (score, &entry.address(None, "score")), on),
        None => entry::none(html, on),
    });
    row
}

/// How far the home unit is above (+) or below (−) a figure; marked where one of the two was corrected.
pub(super) fn difference(
    html: &mut Html,
    home: &Entry,
    (other, address): (Decimal, &impl datum::Address),
    on: On,
) {
    let lang = on.lang();
    match home.result.score.score() {
        Some(own) => {
            let by = own - other;
            let own = datum::mark(on, &home.address(None, "score"));
            let mark = Some(own).filter(|mark| !mark.0.is_empty());
            let mark = mark.unwrap_or_else(|| datum::mark(on, address));
            cells::amount(&mut html.0, by, home.index.decimals, lang);
            html.raw(&mark.0);
            let text = &on.remark(Remark::apart(by));
            on.draw(html, &drawn::Heard { text });
        }
        None => entry::none(html, on),
    }
}

/// Years down, indices across: score and rank of the home unit. Nothing where it has no result at all.
pub(super) fn years(plan: &Plan, page: &Page) -> Option<Html> {
    let lang = page.lang;
    let home = plan.record.site.home;
    let indices: Vec<_> = plan
        .record
        .all_indices()
        .filter(|(id, _)| plan.analysis.series.contains_key(&(*id, home)))
        .collect();
    if indices.is_empty() {
        return None;
    }
    let on = plan.on(page);
    let heads = indices.iter();
    let heads = heads.map(|(id, _)| {
        let head = on.words(Heading::Column(*id, None));
        ("index", head.into(), Column::Figures)
    });
    let first = ("year", phrases::YEAR.get(lang).into(), Column::Words);
    let name = lang::phrase!("home-table").get(lang);
    let mut table = Table::new("matrix", name, std::iter::once(first).chain(heads));
    let editions: Vec<_> = plan.record.editions.iter().zip(0u16..).collect();
    for (edition, at) in editions.into_iter().rev() {
        let entries: Vec<Option<Entry>> = indices
            .iter()
            .map(|(index, _)| plan.result_of(at, *index, home))
            .collect();
        if entries.iter().all(Option::is_none) {
            continue;
        }
        let mut row = Row::new(None, "");
        let code = &plan.record.unit(home).code;
        let href = plan.link(page, &address::unit_in_edition(edition.year, code));
        row.lead(on, &href, &edition.year.to_string());
        matrix::cells(&mut row, entries, on);
        table.rows.push(row);
    }
    Some(table.drawn(on))
}
