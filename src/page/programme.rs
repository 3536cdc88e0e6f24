//! A target programme: what was claimed beside what the figures target by target.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::drawn::{self, Table};
use super::html::{Html, escape};
use super::signs::Signs;
use super::sources::Sources;
use super::table::{self, Column};
use super::{
    Body, Filled, Kind, Link, Page, Plan, Prose, Sentence, address, datum, drawing, entry, given,
    links,
};
use chart::{Label, Labelled, Name, goals};
use derive::{Analysis, Met, figures};
use finding::{Across, Claimed, Drawn, Heading, Margin, Reached, Targets, What, goal as words};
use lang::{date, phrases};
use model::{Goal, Quantity, Record};

mod actuals;
pub(crate) mod waivers;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Programme {
    /// Its full name.
    pub name: String,
    /// The unit that it binds.
    pub unit: Link,
    /// "2021–2025".
    pub years: Option<String>,
    /// The act that lays it down.
    pub basis: Option<String>,
    /// What the figures say of the whole.
    pub finding: Sentence,
    /// What was claimed, and by whom.
    pub claim: Option<Html>,
    /// Goals against actuals.
    pub chart: Html,
    /// What was corrected of what is drawn: the drawing has a sign there.
    pub signs: Vec<Html>,
    /// What the chart draws.
    pub about: Sentence,
    /// The targets.
    pub table: Html,
    /// Its story.
    pub narrative: Option<Prose>,
    /// The document that it stands in, or that reports on it.
    pub document: Option<Cited>,
    /// Where the values come from.
    pub sources: Html,
    /// The data files.
    pub files: Vec<Link>,
}

/// A document as it calls itself.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Cited {
    /// What kind of document it is: "Kế hoạch".
    pub form: String,
    /// Its title, with its number and its day.
    pub title: Html,
}

/// One page a programme.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let programmes = record.programmes.iter().zip(0..);
    programmes
        .map(|(programme, place)| (address::programme(&programme.slug), Kind::Programme(place)))
        .collect()
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, place: u16) -> Filled {
    let programme = &plan.record.programmes[usize::from(place)];
    let standing = &plan.analysis.programmes[usize::from(place)];
    let lang = page.lang;
    let finding = Targets::of(programme, standing, (plan.record, plan.analysis));
    let finding = finding.map_or_else(
        || Sentence::given(programme.name.get(lang)),
        |finding| plan.say(page, finding),
    );
    let desc = plan.heard(page, Drawn::description(What::Goals));
    let signs = Signs::on(plan, page);
    let unit = plan.record.unit(programme.unit);
    let mut sources = Sources::default();
    let of = (programme, standing.targets.as_slice());
    let rows = figures::pursued(plan.record, plan.analysis, of);
    let mut table = targets((plan, page), &rows, &mut sources);
    waivers::of_programme(&mut table, plan, programme, plan.on(page));
    let claimed = Claimed::of(programme).map(|claimed| plan.heard(page, claimed));
    let claim = programme.claim.as_ref().zip(claimed.as_ref());
    let claim = claim.map(|claim| claim_of(plan, page, claim, &mut sources));
    let document = programme.document.map(|id| cited(plan, page, id));
    Filled {
        title: plan.say(page, Heading::Programme(model::ProgrammeId(place))),
        description: finding.clone(),
        crumbs: Vec::new(),
        body: Body::Programme(Programme {
            name: programme.name.get(lang).to_owned(),
            unit: Link {
                text: unit.full_name().get(lang).to_owned(),
                href: plan.link(page, &address::unit(&unit.code)),
            },
            years: programme
                .from
                .map(|from| finding::names::years(from, programme.to, lang)),
            basis: given(programme.basis.as_ref(), lang),
            chart: chart((plan, page), &rows, (&finding, &desc), &signs),
            signs: signs.notes(),
            about: plan.say(page, Drawn::caption(What::Goals)),
            finding,
            claim,
            table,
            narrative: programme
                .text
                .as_ref()
                .and_then(|text| plan.narrative(page, text)),
            document,
            sources: sources.list(plan, page),
            files: links::files(plan, page),
        }),
    }
}

/// What was claimed, with the note on it and its source.
fn claim_of(
    plan: &Plan,
    page: &Page,
    (claim, claimed): (&model::Claim, &Sentence),
    sources: &mut Sources,
) -> Html {
    let mut html = Html::default();
    html.raw(&claimed.html().0).raw(" ");
    if let Some(note) = &claim.note {
        html.raw(&super::line::html(plan, page, note).0).raw(" ");
    }
    sources.mark(&mut html, claim.source, plan.on(page));
    html
}

fn cited(plan: &Plan, page: &Page, id: model::DocumentId) -> Cited {
    let (document, lang) = (plan.record.document(id), page.lang);
    let mut title = Html::default();
    let href = plan.link_if(page, &address::document(&document.slug));
    plan.on(page)
        .link(&mut title, href.as_deref(), document.title.get(lang));
    let day = document.date.map(|day| date::short(day, lang));
    let known: Vec<String> = document.number.iter().cloned().chain(day).collect();
    if !known.is_empty() {
        title.raw(" (").text(&known.join(", ")).raw(")");
    }
    Cited {
        form: document.form.get(lang).to_owned(),
        title,
    }
}

/// A target or a part of one, with its verdict.
type Row<'a> = figures::Pursued<'a, 'a>;

fn targets((plan, page): (&Plan, &Page), rows: &[Row], sources: &mut Sources) -> Html {
    let lang = page.lang;
    let reached = lang::phrase!("programme-to-be-reached").get(lang);
    let by = lang::phrase!("programme-by").get(lang);
    let found = phrases::ACTUAL.get(lang);
    let against = lang::phrase!("programme-against-the-goal").get(lang);
    let judged = lang::phrase!("programme-verdict").get(lang);
    let number = lang::phrase!("programme-no").get(lang);
    let heads = [
        ("number", number.into(), Column::Words),
        ("goal", phrases::GOAL.get(lang).into(), Column::Words),
        ("target", reached.into(), Column::Words),
        ("deadline", by.into(), Column::Words),
        ("actual", found.into(), Column::Words),
        ("margin", against.into(), Column::Figures),
        ("verdict", judged.into(), Column::Words),
    ];
    let name = lang::phrase!("programme-targets").get(lang);
    let mut table = Table::new("targets", name, heads);
    let mut steps = BTreeSet::new();
    for row in rows {
        let target = row.target;
        let mut drawn = drawn::Row::new(None, table::level(row.level));
        // Of several with one number, which an act may give to parts of several targets, links lead to the first.
        let step = target.step();
        if steps.insert(step.clone()) {
            drawn = drawn.at(lang::text!("muc-tieu-{step}"));
        }
        drawn.add("", |html| _ = html.text(&target.number));
        drawn.name(|html| named(html, (plan, page), row));
        drawn.add("", |html| goal(html, (plan, page), row));
        let deadline = target.deadline;
        let day = deadline
            .map(|day| date::short(day, lang))
            .unwrap_or_default();
        drawn.add("", |html| _ = html.text(&day));
        drawn.add("", |html| {
            for value in &row.reached {
                actuals::actual(html, (plan, page), (target, value), sources);
            }
        });
        drawn.add("num", |html| margin(html, (plan, page), row));
        let verdict = words::verdict(row.standing.met, lang);
        drawn.add("verdict", |html| _ = html.text(verdict));
        drawn.way(class(row.standing.met));
        table.rows.push(drawn);
    }
    table.drawn(plan.on(page))
}

/// The name of a target, with what there is to know of it.
fn named(html: &mut Html, (plan, page): (&Plan, &Page), row: &Row) {
    let target = row.target;
    html.text(target.name.get(page.lang));
    if let Some(note) = &target.note {
        plan.on(page).note(html, note.get(page.lang));
    }
    let merged = row.standing.across.as_ref();
    let merged = merged.map(|across| Across::of(across, row.standing.met));
    let unlike = || Across::unlike(target, row.standing.obstacle?);
    if let Some(across) = merged.or_else(unlike) {
        let said = plan.heard(page, across);
        plan.on(page)
            .noted(html, |html| _ = html.raw(&said.html().0));
    }
}

/// What is to be reached; what it is measured from is a figure of its own.
fn goal(html: &mut Html, (plan, page): (&Plan, &Page), row: &Row) {
    let (target, lang) = (row.target, page.lang);
    let Some(base) = &row.standing.base else {
        html.text(&words::goal((target.goal, None), target.quantity, lang));
        return;
    };
    let (before, behind) = words::around(base, target.quantity, lang);
    let amount = words::amount(base.value, target.quantity, lang);
    html.text(before);
    datum::number(html, plan.on(page), base.value, &base.address, |out| {
        escape(out, &amount);
    });
    html.text(&behind);
}

fn class(met: Met) -> &'static str {
    match met {
        Met::Yes => "up",
        Met::No => "down",
        Met::Partly | Met::Unknown | Met::Undecidable => "same",
    }
}

/// How far it was passed or missed, where anything was reached.
fn margin(html: &mut Html, (plan, page): (&Plan, &Page), row: &Row) {
    match row.standing.margin.zip(row.reached.last()) {
        Some((by, last)) => {
            let said = Margin::of(row.target, by, last.address.clone());
            html.raw(&plan.heard(page, said).html().0);
        }
        None => entry::none(html, plan.on(page)),
    }
}

fn chart(
    (plan, page): (&Plan, &Page),
    rows: &[Row],
    (finding, desc): (&Sentence, &Sentence),
    signs: &Signs,
) -> Html {
    let data = goals::Goals {
        name: Name {
            label: Label::Own(finding.plain()),
            desc: desc.plain(),
            id: "goals".into(),
        },
        rows: rows
            .iter()
            .map(|row| drawn((plan, page), row, signs))
            .collect(),
    };
    drawing::both(data, chart::goals::draw, page.lang)
}

/// What is said of a target's bar.
fn said(row: &Row) -> Reached {
    let last = row.reached.last();
    let value = last.map(|last| last.value);
    let figure = last.map(|last| last.address.clone());
    Reached::of(row.target, value, row.standing).by(figure)
}

fn drawn((plan, page): (&Plan, &Page), row: &Row, signs: &Signs) -> goals::Row {
    let lang = page.lang;
    let target = row.target;
    let label = |value: Decimal| Labelled {
        value,
        text: words::amount(value, target.quantity, lang),
    };
    let actual = row.reached.last().map(|last| Labelled {
        text: signs.words(label(last.value).text, &last.address),
        value: last.value,
    });
    let goal = counted(row).and_then(|goal| match goal {
        Goal::AtLeast(value) | Goal::Above(value) | Goal::AtMost(value) => Some((
            Labelled {
                value,
                text: words::goal((Some(goal), None), target.quantity, lang),
            },
            None,
        )),
        Goal::RankWithin(best, worst) => Some((label(best.into()), Some(label(worst.into())))),
        Goal::Up { .. } => None,
    });
    goals::Row {
        label: Reached::head(target, lang),
        said: plan.heard(page, said(row)).plain(),
        scale: scale(row),
        actual,
        goal,
        verdict: words::verdict(row.standing.met, lang).to_owned(),
        met: match row.standing.met {
            Met::Yes => Some(true),
            Met::No => Some(false),
            Met::Partly | Met::Unknown | Met::Undecidable => None,
        },
    }
}

/// The goal of a target, counted from the result of an earlier year where it is set against one.
fn counted(row: &Row) -> Option<Goal> {
    match row.target.goal? {
        Goal::Up { .. } => Some(row.standing.base.as_ref()?.goal),
        goal => Some(goal),
    }
}

/// The row's own scale: per cent to 100, ranks from 63 or worse to 1, others from 0 to a little beyond the largest.
fn scale(row: &Row) -> (Decimal, Decimal) {
    let target = row.target;
    let goals = match counted(row) {
        Some(Goal::AtLeast(value) | Goal::Above(value) | Goal::AtMost(value)) => Some(value),
        Some(Goal::RankWithin(_, worst)) => Some(worst.into()),
        Some(Goal::Up { .. }) | None => None,
    };
    let values = row.standing.actuals.iter().copied().flatten();
    let most = values.chain(goals).max().unwrap_or(Decimal::ONE);
    match target.quantity {
        Quantity::Percent => (Decimal::ZERO, most.max(Decimal::ONE_HUNDRED)),
        Quantity::Rank => (most.max(Decimal::from(63)), Decimal::ONE),
        Quantity::Points | Quantity::Count => (Decimal::ZERO, most),
    }
}
