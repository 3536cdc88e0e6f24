//! The home unit against its own past, for indices of which the field is not known.

use super::{Against, Newest};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::table::{self, Column};
use crate::{Page, Plan, address};
use derive::Series;
use finding::{Form, Heading, Remark, Standing};
use lang::phrases;
use model::{Absence, Index};

/// Most years in a table; all of them are on the unit's page.
const YEARS: usize = 5;

/// One an index whose newest score of the home unit is not in `newest`.
pub(super) fn all(plan: &Plan, page: &Page, newest: &[Newest]) -> Vec<Against> {
    let home = plan.record.site.home;
    plan.record
        .all_indices()
        .filter_map(|(id, index)| {
            let series = plan.analysis.series.get(&(id, home))?;
            let last = series.points.iter().rfind(|point| point.score.is_some())?;
            let shown = |newest: &Newest| newest.index == id && newest.home.year == last.year;
            if newest.iter().any(shown) {
                return None;
            }
            Some(past(plan, page, index, series))
        })
        .collect()
}

fn past(plan: &Plan, page: &Page, index: &Index, series: &Series) -> Against {
    let points = series.points.iter().rev();
    let entries: Vec<Entry> = points
        .filter(|point| point.score.is_some())
        .take(YEARS)
        .map(|point| plan.entry(point.edition, point.table, point.row))
        .collect();
    let own = entries[0];
    Against {
        id: format!("{}-qua-cac-nam", index.code),
        name: plan.say(page, Heading::Index(own.table.index, Some(own.year))),
        href: plan.link(page, &address::ranking(own.year, &index.code)),
        finding: plan.say(page, Standing::of(&own, Form::Plain)),
        table: table(plan, page, &entries),
    }
}

fn table(plan: &Plan, page: &Page, entries: &[Entry]) -> Html {
    let lang = page.lang;
    let own = entries[0];
    let mut html = Html::default();
    let difference = plan.words(page, Heading::DiffersIn(own.year));
    let heads = [
        (phrases::YEAR.get(lang), Column::Words),
        (entry::score_head(own.index, lang), Column::Figures),
        (phrases::RANK.get(lang), Column::Figures),
        (&difference, Column::Figures),
    ];
    let name = plan.words(page, Heading::Index(own.table.index, None));
    table::open(&mut html, &name, "", heads);
    for (place, entry) in entries.iter().enumerate() {
        html.raw(if place == 0 { "<tr class=own>" } else { "<tr>" });
        html.raw("<th scope=row><a href=\"");
        let tail = address::unit_in_edition(entry.year, &entry.unit.code);
        html.raw(&plan.link(page, &tail)).raw("\">");
        html.whole(entry.year.unsigned_abs())
            .raw("</a></th><td class=num>");
        entry.score(&mut html, plan.on(page));
        html.raw("</td><td class=num>");
        entry.rank_of(&mut html, plan.on(page));
        html.raw("</td>");
        match entry.result.score.score().filter(|_| place > 0) {
            Some(score) if compare(&own, entry) => {
                let address = entry.address(None, "score");
                super::home::difference(&mut html, &own, (score, &address), plan.on(page));
            }
            Some(_) => {
                html.raw("<td class=\"num absent\">");
                let remark = Remark::Absent(Absence::NotComparable, entry.life());
                html.text(&plan.on(page).remark(remark));
                html.raw("</td>");
            }
            None => {
                html.raw("<td class=num>");
                entry::none(&mut html, plan.on(page));
                html.raw("</td>");
            }
        }
        html.raw("</tr>");
    }
    table::close(&mut html);
    html
}

/// Whether the scores of two years compare: same scale, same maximum.
fn compare(own: &Entry, other: &Entry) -> bool {
    own.index
        .compare(other.table.framework, own.table.framework)
        && own.max() == other.max()
}
