//! What explains the change of a total: a sentence, and what each component adds to it.

use rust_decimal::Decimal;

use crate::datum::{self, InRow};
use crate::drawn::{self, Fact};
use crate::entry::Entry;
use crate::html::Html;
use crate::table;
use crate::{Page, Plan};
use chart::waterfall::{self, Waterfall};
use derive::Change;
use derive::figures::Quantity;
use finding::MadeOf;
use lang::number;
use model::{Component, ComponentId, Lang, Year};

/// The steps of a change, from the total of an earlier year to that of this one.
struct Steps<'a> {
    /// The earlier year, and its total.
    since: Year,
    before: Decimal,
    now: Decimal,
    /// What each component adds, and what rounding leaves, each with the name of its quantity.
    parts: Vec<(Decimal, Option<&'a Component>, String)>,
}

impl<'a> Steps<'a> {
    fn of(plan: &Plan, entry: &Entry<'a>) -> Option<Self> {
        let unexplained = *entry.standing.unexplained.as_deref()?;
        let Change::Since { year: since, .. } = entry.standing.change else {
            return None;
        };
        let of = (entry.table.index, entry.result.unit);
        let earlier = derive::Entry::find(plan.record, plan.analysis, of, since)?;
        let mut parts = parts(entry, since);
        let rest = (unexplained, None, Quantity::Unexplained.name().to_owned());
        parts.extend((!unexplained.is_zero()).then_some(rest));
        Some(Self {
            since,
            before: earlier.result.score.score()?,
            now: entry.result.score.score()?,
            parts,
        })
    }

    fn steps(&self) -> impl Iterator<Item = &Decimal> {
        self.parts.iter().map(|(by, ..)| by)
    }

    /// As many digits for all steps as one of them needs, so that they can be added by eye; totals have those they were
    /// published with.
    fn digits(&self, least: u32) -> u32 {
        let needed = self.steps().map(|value| value.normalize().scale()).max();
        needed.unwrap_or(0).max(least)
    }

    fn drawn(&self) -> Waterfall {
        Waterfall {
            from: self.before,
            steps: self.steps().copied().collect(),
        }
    }
}

/// What the components of the first level contribute to the change of the total, drawn and in all digits: they add up exactly.
pub(super) fn list(plan: &Plan, page: &Page, entry: &Entry) -> Option<Html> {
    let lang = page.lang;
    let made_of = MadeOf::of(entry)?;
    let steps = Steps::of(plan, entry)?;
    let digits = steps.digits(entry.index.decimals);
    let rounding = lang::phrase!("explanation-rounding").get(lang);
    let of = entry.row(None);
    let on = plan.on(page).in_row(&of);
    let mut facts = Vec::with_capacity(steps.parts.len() + 2);
    let mut line = |name: &str, value, address: &InRow, write: &dyn Fn(&mut String)| {
        let mut figure = Html::with_room(96);
        datum::number(&mut figure, on, value, address, write);
        facts.push(Fact {
            name: name.to_owned(),
            value: figure,
            about: Html::default(),
        });
    };
    let now = entry.address(None, Quantity::Score.name());
    let before = InRow {
        year: steps.since,
        ..now
    };
    let total = |value: Decimal| {
        move |text: &mut String| number::write_fixed(text, value, value.scale(), lang)
    };
    let name = total_in(steps.since, lang);
    line(&name, steps.before, &before, &total(steps.before));
    for (by, component, quantity) in &steps.parts {
        let name = component.map_or(rounding, |component| component.name.get(lang));
        line(name, *by, &entry.address(*component, quantity), &|text| {
            number::write_signed(text, *by, digits, lang);
        });
    }
    let name = total_in(entry.year, lang);
    line(&name, steps.now, &now, &total(steps.now));
    let steps = drawn::Steps {
        result: table::result(&of),
        said: plan.heard(page, made_of).html(),
        chart: Html(waterfall::draw(&steps.drawn()).0),
        facts,
    };
    Some(on.drawn(&steps))
}

/// What each component of the first level adds, that with the most first, and the name of the quantity it has.
fn parts<'a>(entry: &Entry<'a>, year: Year) -> Vec<(Decimal, Option<&'a Component>, String)> {
    let is_sum = entry.framework.making().is_some_and(|one| one.is_sum());
    let mut parts: Vec<_> = entry
        .framework
        .top()
        .filter_map(|(id, component)| {
            let by = derive::contribution(entry, id)?;
            let quantity = if is_sum {
                quantity(entry, id, year)
            } else {
                Quantity::Contribution.name().to_owned()
            };
            Some((by, Some(component), quantity))
        })
        .collect();
    parts.sort_by_key(|(by, ..)| std::cmp::Reverse(by.abs()));
    parts
}

/// The change of a component against a year: the one that is told, or else the one that names the year.
fn quantity(entry: &Entry, component: ComponentId, year: Year) -> String {
    let change = Quantity::Change.name();
    let told = entry.told_part(component).score;
    if told.is_some_and(|told| told.since == year) {
        change.to_owned()
    } else {
        lang::text!("{change}/{year}")
    }
}

/// What the row of a total is called.
fn total_in(year: Year, lang: Lang) -> String {
    lang::say!(lang, "explanation-total-in", year)
}
