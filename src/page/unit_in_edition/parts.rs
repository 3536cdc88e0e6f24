//! The components of a result as a table. Its cells are of figures, as those of a ranking; those of words say so.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::shares;
use crate::changes::Base;
use crate::datum::{self, On};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::table::{self, Column};
use crate::{Page, Plan, address};
use derive::figures::{self, Quantity};
use derive::{Changes, PartStanding};
use finding::{Heading, LikeForLike, WITHOUT_PARTS};
use lang::{Phrase, number, phrases};
use model::{Component, ComponentId, Part};

/// The table of components, with their shares `drawn` or not; where none is published, a sentence that says so.
pub(super) fn table(plan: &Plan, page: &Page, entry: &Entry, drawn: bool) -> Html {
    if entry.result.parts.is_empty() {
        let mut html = Html::default();
        if entry.framework.all().next().is_some() {
            unpublished(&mut html, plan, page);
        }
        return html;
    }
    let told = told(entry);
    let columns = Columns::of(plan, entry, &told, drawn);
    let mut html = Html::with_room(512 + 1000 * entry.result.parts.len());
    if !columns.score {
        unpublished(&mut html, plan, page);
        if !columns.say_more() {
            return html;
        }
    }
    if let Some(among) = columns.among(plan, entry) {
        let among = plan.words(page, among);
        html.raw("<p class=note>").text(&among).raw("</p>");
    }
    let name = plan.words(page, Heading::Components(entry.table.index));
    table::region_of(&mut html, &name, "parts", &entry.row(None));
    table::heads(&mut html, heads(columns, plan.on(page)));
    for ((id, component), told) in entry.framework.all().zip(&told) {
        let standing = &entry.standing.parts[usize::from(id.0)];
        let part = entry.result.part(id);
        if part.is_some() || component.level == 1 {
            let cells = (id, component, part, standing, told);
            row(&mut html, plan, page, entry, cells, columns);
        }
    }
    table::close(&mut html);
    html
}

/// What is told of how each component changed.
fn told(entry: &Entry) -> Vec<Changes> {
    let components = entry.framework.all();
    components.map(|(id, _)| entry.told_part(id)).collect()
}

fn unpublished(html: &mut Html, plan: &Plan, page: &Page) {
    let said = plan.words(page, WITHOUT_PARTS);
    html.raw("<p class=note>").text(&said).raw("</p>");
}

/// Which columns the table has: those in which at least one row says something.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one column is there"
)]
#[derive(Clone, Copy)]
struct Columns {
    score: bool,
    max: bool,
    share: bool,
    drawn: bool,
    rank: bool,
    score_change: bool,
    rank_change: bool,
    lost: bool,
    lead: bool,
    base: Base,
}

impl Columns {
    fn of(plan: &Plan, entry: &Entry, told: &[Changes], drawn: bool) -> Self {
        let parts = || entry.standing.parts.iter();
        let grouped = entry.result.stated.iter().any(|one| one.group.is_some());
        let components = &entry.framework.components;
        let parts_of = || entry.result.parts.iter();
        let component = |part: &Part| entry.framework.component(part.component);
        let lost = parts_of().any(|part| derive::points_lost(component(part), part).is_some());
        Self {
            score: grouped || parts_of().any(|part| part.score.score().is_some()),
            max: lost,
            share: lost,
            drawn,
            rank: parts().any(|part| part.rank().is_some()),
            score_change: told.iter().any(|told| told.score.is_some()),
            rank_change: told
                .iter()
                .any(|told| told.rank.is_some() || told.direction.is_some()),
            lost,
            lead: entry.result.unit == plan.record.site.home
                && components.iter().any(|part| part.lead.is_some()),
            base: Base::of(told),
        }
    }

    /// Among how many units the changes of rank were worked out, where that is said of the whole column.
    fn among(self, plan: &Plan, entry: &Entry) -> Option<LikeForLike> {
        let field = plan.field_of(entry).filter(|_| self.rank_change)?;
        let parts = entry.framework.all().map(|(id, component)| {
            let address = entry.path(Some(component), "rank-change");
            (entry.told_part(id), address)
        });
        self.base.like_for_like(field.place(), parts)
    }

    /// Whether anything but the score is known of a component.
    fn say_more(self) -> bool {
        self.rank || self.score_change || self.rank_change || self.lead
    }
}

fn heads(columns: Columns, on: On) -> Vec<(Cow<'static, str>, Column)> {
    let (base, lang) = (columns.base, on.lang());
    let word = |phrase: Phrase| Cow::from(phrase.get(lang));
    let lead = lang::phrase!("tree-lead");
    let share = lang::phrase!("parts-of-maximum");
    let mut heads = vec![(word(phrases::COMPONENT), Column::Words)];
    let mut add = |is_there: bool, name: &dyn Fn() -> Cow<'static, str>, column| {
        heads.extend(is_there.then(|| (name(), column)));
    };
    add(columns.score, &|| word(phrases::SCORE), Column::Figures);
    add(columns.max, &|| word(phrases::MAX), Column::Figures);
    add(columns.share, &|| word(share), Column::Figures);
    add(columns.rank, &|| word(phrases::RANK), Column::Figures);
    let change = || base.score_head(on).into();
    add(columns.score_change, &change, Column::Figures);
    let change = || base.rank_head(on).into();
    add(columns.rank_change, &change, Column::Figures);
    add(columns.lost, &|| word(phrases::LOST), Column::Figures);
    add(columns.lead, &|| word(lead), Column::Words);
    heads
}

type Cells<'a> = (
    ComponentId,
    &'a Component,
    Option<&'a Part>,
    &'a PartStanding,
    &'a Changes,
);

fn row(
    html: &mut Html,
    plan: &Plan,
    page: &Page,
    entry: &Entry,
    (id, component, part, standing, told): Cells,
    columns: Columns,
) {
    let lang = page.lang;
    let of = entry.row(Some(component));
    let on = plan.on(page).in_row(&of);
    html.raw("<tr id=")
        .raw(&entry.index.code)
        .raw("-")
        .raw(&component.code);
    datum::name_row_within(html, &of);
    html.raw(" class=l")
        .whole(component.level.into())
        .raw("><th scope=row>");
    html.text(component.name.get(lang)).raw("</th>");
    if columns.score {
        score(html, entry, (component, part), on);
    }
    if columns.max {
        number_cell(html, component.max, on, |html, max| {
            entry.part_max(html, on, component, max);
        });
    }
    if columns.share {
        let share = part.and_then(|part| derive::part_share(component, part));
        number_cell(html, share, on, |html, share| {
            self::share(html, entry, component, share, on);
            if columns.drawn && component.level == 1 {
                shares::bar(html, plan, page, (entry, id), share);
            }
        });
    }
    if columns.rank {
        html.raw("<td>");
        entry.part_rank(html, component, standing, on);
        html.raw("</td>");
    }
    let told = (told, columns.base);
    if columns.score_change {
        entry.score_change_cell(html, Some(component), told, on);
    }
    if columns.rank_change {
        entry.rank_change_cell(html, Some(component), told, on);
    }
    if columns.lost {
        let lost = part.and_then(|part| derive::points_lost(component, part));
        number_cell(html, lost, on, |html, lost| {
            let address = entry.address(Some(component), Quantity::Lost.name());
            datum::number(html, on, lost, &address, |out| {
                entry.print(out, lost, lang);
            });
        });
    }
    if columns.lead {
        lead(html, plan, page, component);
    }
    html.raw("</tr>");
}

/// The score of a component, with the group that it was put into.
fn score(html: &mut Html, entry: &Entry, (component, part): (&Component, Option<&Part>), on: On) {
    html.raw("<td>");
    entry.part(html, component, part, on);
    let stated = part.and_then(|part| entry.result.stated(part.component));
    if let Some(group) = stated.and_then(|one| one.group.as_ref()) {
        html.raw(" <span class=badge>").text(group.get(on.lang()));
        html.raw("</span>")
            .raw(&entry.part_mark(on, component, "group").0);
    }
    html.raw("</td>");
}

/// The share of the maximum that a component reached.
fn share(html: &mut Html, entry: &Entry, component: &Component, share: Decimal, on: On) {
    let lang = on.lang();
    let address = entry.address(Some(component), "percent");
    let digits = Quantity::Percent.digits(true, 0).unwrap_or_default();
    let value = figures::rounded(share, digits);
    datum::number(html, on, value, &address, |out| {
        number::write_percent(out, share, digits, lang);
    });
}

fn number_cell(
    html: &mut Html,
    value: Option<Decimal>,
    on: On,
    write: impl FnOnce(&mut Html, Decimal),
) {
    html.raw("<td>");
    match value {
        Some(value) => write(html, value),
        None => entry::none(html, on),
    }
    html.raw("</td>");
}

fn lead(html: &mut Html, plan: &Plan, page: &Page, component: &Component) {
    html.raw("<td class=words>");
    if let Some(unit) = component.lead.map(|id| plan.record.unit(id)) {
        match plan.link_if(page, &address::unit(&unit.code)) {
            Some(href) => {
                html.raw("<a href=\"").raw(&href).raw("\">");
                html.text(unit.name.get(page.lang)).raw("</a>");
            }
            None => {
                html.text(unit.name.get(page.lang));
            }
        }
    } else {
        html.raw(entry::DASH);
    }
    html.raw("</td>");
}

#[cfg(test)]
mod tests;
