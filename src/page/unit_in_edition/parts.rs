//! The components of a result as a table. Its cells are of figures, as those of a ranking; those of words say so.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::shares;
use crate::changes::Base;
use crate::datum::{self, On};
use crate::drawn::{Badge, Row, Table};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::table::{self, Column, Head};
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
        plan.on(page).note(&mut html, &among);
    }
    let on = plan.on(page);
    let name = on.words(Heading::Components(entry.table.index));
    let mut table = Table::new("parts", name, heads(columns, on));
    table.result = Some(table::result(&entry.row(None)));
    for ((id, component), told) in entry.framework.all().zip(&told) {
        let standing = &entry.standing.parts[usize::from(id.0)];
        let part = entry.result.part(id);
        if part.is_some() || component.level == 1 {
            let cells = (id, component, part, standing, told);
            table.rows.push(row(plan, page, entry, cells, columns));
        }
    }
    table.draw(&mut html, on);
    html
}

/// What is told of how each component changed.
fn told(entry: &Entry) -> Vec<Changes> {
    let components = entry.framework.all();
    components.map(|(id, _)| entry.told_part(id)).collect()
}

fn unpublished(html: &mut Html, plan: &Plan, page: &Page) {
    let said = plan.words(page, WITHOUT_PARTS);
    plan.on(page).note(html, &said);
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

fn heads(columns: Columns, on: On) -> Vec<Head<'static>> {
    let (base, lang) = (columns.base, on.lang());
    let word = |phrase: Phrase| Cow::from(phrase.get(lang));
    let lead = lang::phrase!("tree-lead");
    let share = lang::phrase!("parts-of-maximum");
    let (words, figures) = (Column::Words, Column::Figures);
    let mut heads = vec![("component", word(phrases::COMPONENT), words)];
    let mut add = |is_there: bool, key, name: &dyn Fn() -> Cow<'static, str>, column| {
        heads.extend(is_there.then(|| (key, name(), column)));
    };
    add(columns.score, "score", &|| word(phrases::SCORE), figures);
    add(columns.max, "max", &|| word(phrases::MAX), figures);
    add(columns.share, "share", &|| word(share), figures);
    add(columns.rank, "rank", &|| word(phrases::RANK), figures);
    let change = || base.score_head(on).into();
    add(columns.score_change, "score-change", &change, figures);
    let change = || base.rank_head(on).into();
    add(columns.rank_change, "rank-change", &change, figures);
    add(columns.lost, "lost", &|| word(phrases::LOST), figures);
    add(columns.lead, "lead", &|| word(lead), words);
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
    plan: &Plan,
    page: &Page,
    entry: &Entry,
    (id, component, part, standing, told): Cells,
    columns: Columns,
) -> Row {
    let lang = page.lang;
    let of = entry.row(Some(component));
    let on = plan.on(page).in_row(&of);
    let result = lang::text!("/{}", component.code);
    let id_of = lang::text!("{}-{}", entry.index.code, component.code);
    let mut row = Row::new(Some(result), table::level(component.level)).at(id_of);
    row.name(|html| {
        html.text(component.name.get(lang));
    });
    row.add_if(columns.score, "", |html| {
        score(html, entry, (component, part), on);
    });
    row.add_if(columns.max, "", |html| match component.max {
        Some(max) => entry.part_max(html, on, component, max),
        None => entry::none(html, on),
    });
    let reached = part.and_then(|part| derive::part_share(component, part));
    row.add_if(columns.share, "", |html| match reached {
        Some(reached) => {
            share(html, entry, component, reached, on);
            if columns.drawn && component.level == 1 {
                shares::bar(html, plan, page, (entry, id), reached);
            }
        }
        None => entry::none(html, on),
    });
    row.add_if(columns.rank, "", |html| {
        entry.part_rank(html, component, standing, on);
    });
    let told = (told, columns.base);
    if columns.score_change {
        entry.score_change_cell(&mut row, Some(component), told, on);
    }
    if columns.rank_change {
        entry.rank_change_cell(&mut row, Some(component), told, on);
    }
    let lost = part.and_then(|part| derive::points_lost(component, part));
    row.add_if(columns.lost, "", |html| match lost {
        Some(lost) => {
            let address = entry.address(Some(component), Quantity::Lost.name());
            datum::number(html, on, lost, &address, |out| {
                entry.print(out, lost, lang);
            });
        }
        None => entry::none(html, on),
    });
    row.add_if(columns.lead, "words", |html| {
        lead(html, plan, page, component);
    });
    row
}

/// The score of a component, with the group that it was put into.
fn score(html: &mut Html, entry: &Entry, (component, part): (&Component, Option<&Part>), on: On) {
    entry.part(html, component, part, on);
    let stated = part.and_then(|part| entry.result.stated(part.component));
    if let Some(group) = stated.and_then(|one| one.group.as_ref()) {
        let text = group.get(on.lang());
        html.raw(" ");
        on.draw(html, &Badge { text });
        html.raw(&entry.part_mark(on, component, "group").0);
    }
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

fn lead(html: &mut Html, plan: &Plan, page: &Page, component: &Component) {
    let Some(unit) = component.lead.map(|id| plan.record.unit(id)) else {
        html.raw(entry::DASH);
        return;
    };
    let href = plan.link_if(page, &address::unit(&unit.code));
    plan.on(page)
        .link(html, href.as_deref(), unit.name.get(page.lang));
}

#[cfg(test)]
mod tests;
