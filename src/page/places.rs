//! Where a unit stands in each index that ranks it: one chart for home, for a unit and for a unit in an edition.

use super::datum::InRow;
use super::drawing;
use super::entry::Entry;
use super::figure::Figure;
use super::signs::{SIGN, Signs};
use super::{Page, Plan};
use chart::Width;
use chart::places::{Before, Places, Row};
use finding::{At, Drawn, Earlier, Extremes, Finding, FromWorst, Mark, Place, What};
use model::Year;

/// Its id on every page.
pub(super) const ID: &str = "hang-cac-chi-so";

/// The chart; nothing where fewer than two of the results have a rank.
pub(super) fn chart(plan: &Plan, page: &Page, entries: &[Entry]) -> Option<Figure> {
    let extremes = Extremes::of(&Entry::results(entries))?;
    let before = |entry: &Entry| before(plan, entry);
    draw(
        plan,
        page,
        entries,
        (extremes.into(), Earlier::Compared),
        before,
    )
}

/// The same against the lowest rank of all years, where some index has risen from it.
pub(super) fn since_lowest(plan: &Plan, page: &Page, entries: &[Entry]) -> Option<Figure> {
    let series = entries.iter().map(|newest| {
        let of = (newest.table.index, newest.result.unit);
        let points = plan.analysis.series[&of].points.iter();
        let points = points.take_while(|point| point.year <= newest.year);
        let all: Vec<Entry> = points
            .map(|point| plan.entry(point.edition, point.table, point.row))
            .collect();
        Entry::results(&all)
    });
    let Some(risen) = FromWorst::of(&series.collect::<Vec<_>>()) else {
        return chart(plan, page, entries);
    };
    let before = |entry: &Entry| risen.worst(At::of(entry));
    let title = risen.clone().into();
    draw(plan, page, entries, (title, Earlier::Lowest), before)
}

fn draw(
    plan: &Plan,
    page: &Page,
    entries: &[Entry],
    (title, earlier): (Finding, Earlier),
    before: impl Fn(&Entry) -> Option<(Year, Place)>,
) -> Option<Figure> {
    let lang = page.lang;
    let years = Extremes::of(&Entry::results(entries))?.span();
    let ranked = entries
        .iter()
        .filter_map(|entry| Some((entry, entry.standing.rank?)));
    let unit = entries.first()?.result.unit;
    let signs = Signs::on(plan, page);
    let mut said = Vec::new();
    let rows = ranked.map(|(entry, rank)| {
        let before = before(entry);
        let own = Mark::Rail(At::of(entry), rank.into(), before);
        Row {
            said: drawing::said(plan, page, own, &mut said),
            label: if years.0 == years.1 {
                entry.index.short.get(lang).to_owned()
            } else {
                lang::text!("{} {}", entry.index.short.get(lang), entry.year)
            },
            place: rank.place,
            of: rank.of,
            sign: sign(signs.has(&entry.address(None, "rank"))),
            before: before.map(|(year, place)| Before {
                year,
                place: place.place,
                of: place.of.filter(|_| earlier == Earlier::Lowest),
                sign: sign(signs.has(&InRow {
                    year,
                    ..entry.address(None, "rank")
                })),
            }),
        }
    });
    let rows: Vec<Row> = rows.collect();
    let moves = rows.iter().any(|row| row.before.is_some());
    let what = What::Places {
        unit,
        years,
        earlier: moves.then_some(earlier),
    };
    let (name, mut names) = drawing::in_figure(plan, page, (ID, "thu-hang".to_owned()), what);
    names.append(&mut said);
    let data = Places { name, rows };
    Some(Figure {
        id: ID.to_owned(),
        title: plan.say(page, title),
        about: plan.say(page, Drawn::caption(what)),
        chart: drawing::one(&data, chart::places::draw, Width::Phone, lang),
        notes: Vec::new(),
        signs: signs.notes(),
        embed: Vec::new(),
        names,
    })
}

/// What stands behind a number.
fn sign(is_corrected: bool) -> &'static str {
    if is_corrected { SIGN } else { "" }
}

/// The rank in the year compared with, where this page tells how it moved.
fn before(plan: &Plan, entry: &Entry) -> Option<(Year, Place)> {
    let told = entry.told().rank?;
    let by = told.change.by;
    // A ring among other units than the dot's would stand in the wrong place.
    if by == 0 || told.by.is_only_stated() || told.change.among.is_some() {
        return None;
    }
    let of = (entry.table.index, entry.result.unit);
    let before = derive::Entry::find(plan.record, plan.analysis, of, told.since)?;
    Some((told.since, before.standing.rank?.into()))
}
