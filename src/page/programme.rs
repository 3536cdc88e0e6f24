//! A target programme: what was claimed beside what the figures target by target.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::html::Html;
use super::signs::Signs;
use super::sources::Sources;
use super::table::{self, Column};
use super::{
    Body, Filled, Kind, Link, Page, Plan, Prose, Sentence, address, drawing, entry, given, sources,
    tasks,
};
use chart::{Label, Labelled, Name, goals};
use derive::{Analysis, Met, TargetStanding};
use finding::{Claimed, Drawn, Heading, Reached, Targets, What, goal as words};
use lang::{Phrase, date, number, phrases};
use model::{Goal, Lang, Quantity, Record, Target};

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
    /// The document that reports on it.
    pub document: Option<Html>,
    /// Where the values come from.
    pub sources: Html,
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
    let desc = plan.say(page, Drawn::description(What::Goals));
    let signs = Signs::on(plan, page);
    let unit = plan.record.unit(programme.unit);
    let mut sources = Sources::default();
    let rows = rows(&programme.targets, &standing.targets);
    let mut table = targets((plan, page), programme, &rows, &mut sources);
    waivers::of_programme(&mut table, plan, programme, lang);
    let claimed = Claimed::of(programme).map(|claimed| plan.say(page, claimed));
    let claim = programme.claim.as_ref().zip(claimed.as_ref());
    let claim = claim.map(|claim| claim_of(plan, page, claim, &mut sources));
    let document = programme.document.map(|id| cited(plan, page, id));
    let marks = rows
        .iter()
        .map(|row| plan.say(page, said(plan, programme, row)));
    let all = claimed
        .into_iter()
        .chain([desc.clone()])
        .chain(marks)
        .collect();
    Filled {
        title: plan.say(page, Heading::Programme(model::ProgrammeId(place))),
        said: all,
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
            chart: chart((plan, page), &rows, (&finding, &desc), (programme, &signs)),
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
            sources: sources::Sources::list(&sources, plan, page),
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
    sources.mark(&mut html, claim.source, page);
    html
}

fn cited(plan: &Plan, page: &Page, id: model::DocumentId) -> Html {
    let mut html = Html::default();
    tasks::cite(&mut html, plan, page, plan.record.document(id));
    html
}

/// A target or a part of one, with its verdict.
struct Row<'a> {
    target: &'a Target,
    standing: &'a TargetStanding,
    level: u8,
}

/// Targets with their parts behind them.
fn rows<'a>(targets: &'a [Target], standings: &'a [TargetStanding]) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    push(&mut rows, targets, standings, 1);
    rows
}

fn push<'a>(
    rows: &mut Vec<Row<'a>>,
    targets: &'a [Target],
    standings: &'a [TargetStanding],
    level: u8,
) {
    for (target, standing) in targets.iter().zip(standings) {
        rows.push(Row {
            target,
            standing,
            level,
        });
        push(rows, &target.parts, &standing.parts, level + 1);
    }
}

fn targets(
    (plan, page): (&Plan, &Page),
    programme: &model::Programme,
    rows: &[Row],
    sources: &mut Sources,
) -> Html {
    let lang = page.lang;
    let mut html = Html::default();
    let reached = Phrase("Mức cần đạt", "To be reached").get(lang);
    let by = Phrase("Hạn", "By").get(lang);
    let found = phrases::ACTUAL.get(lang);
    let against = Phrase("So với mức cần đạt", "Against the goal").get(lang);
    let judged = Phrase("Đánh giá", "Verdict").get(lang);
    let heads = [
        (Phrase("Số", "No.").get(lang), Column::Words),
        (phrases::GOAL.get(lang), Column::Words),
        (reached, Column::Words),
        (by, Column::Words),
        (found, Column::Words),
        (against, Column::Figures),
        (judged, Column::Words),
    ];
    let name = Phrase("Các mục tiêu", "Targets").get(lang);
    table::open(&mut html, name, "targets", heads);
    for row in rows {
        let target = row.target;
        html.raw("<tr id=\"muc-tieu-")
            .text(&target.number)
            .raw("\" class=\"l")
            .whole(row.level.into());
        html.raw("\"><td>")
            .text(&target.number)
            .raw("</td><th scope=row>");
        html.text(target.name.get(lang));
        if let Some(note) = &target.note {
            html.raw("<p class=note>").text(note.get(lang)).raw("</p>");
        }
        html.raw("</th>");
        label(&mut html, "", reached)
            .text(&words::goal(target.goal, target.quantity, lang))
            .raw("</td>");
        label(&mut html, "", by);
        if let Some(deadline) = target.deadline {
            html.raw(&date::short(deadline, lang));
        }
        html.raw("</td>");
        label(&mut html, "", found);
        for (actual, value) in target.actuals.iter().zip(&row.standing.actuals) {
            if let Some(value) = value {
                let of = (programme, target, actual);
                actuals::actual(&mut html, (plan, page), of, *value, sources);
            }
        }
        html.raw("</td>");
        label(&mut html, "num", against);
        margin(&mut html, row, lang);
        html.raw("</td>");
        let class = format!("verdict {}", class(row.standing.met));
        label(&mut html, &class, judged);
        html.raw(words::verdict(row.standing.met, lang))
            .raw("</td></tr>");
    }
    table::close(&mut html);
    html
}

/// Opens a cell that says of which column it is, for phones, which show cells one below another.
fn label<'h>(html: &'h mut Html, class: &str, head: &str) -> &'h mut Html {
    html.raw("<td");
    if !class.is_empty() {
        html.raw(" class=\"").raw(class).raw("\"");
    }
    html.raw(" data-label=\"").text(head).raw("\">")
}

fn class(met: Met) -> &'static str {
    match met {
        Met::Yes => "up",
        Met::No => "down",
        Met::Partly | Met::Unknown => "same",
    }
}

fn margin(html: &mut Html, row: &Row, lang: Lang) {
    let Some(margin) = row.standing.margin else {
        entry::none(html, lang);
        return;
    };
    let unit = match row.target.quantity {
        Quantity::Percent => phrases::PERCENTAGE_POINTS.get(lang),
        Quantity::Rank => Phrase("hạng", "places").get(lang),
        Quantity::Points => phrases::POINTS.get(lang),
        Quantity::Count => "",
    };
    html.raw(&number::signed(margin, margin.normalize().scale(), lang));
    html.raw(" ").raw(unit);
}

fn chart(
    (plan, page): (&Plan, &Page),
    rows: &[Row],
    (finding, desc): (&Sentence, &Sentence),
    of: (&model::Programme, &Signs),
) -> Html {
    let data = goals::Goals {
        name: Name {
            label: Label::Own(finding.plain()),
            desc: desc.plain(),
            id: "goals".into(),
        },
        rows: rows
            .iter()
            .map(|row| drawn((plan, page), row, of))
            .collect(),
    };
    drawing::both(data, chart::goals::draw, page.lang)
}

/// What is said of a target's bar.
fn said(plan: &Plan, programme: &model::Programme, row: &Row) -> Reached {
    let (target, last) = (row.target, last(row));
    let figure = last
        .and_then(|(actual, value)| actuals::of_record(plan, (programme, target, actual), value));
    let value = last.map(|(_, value)| value);
    Reached::of(target, value, row.standing.met).by(figure)
}

fn drawn(
    (plan, page): (&Plan, &Page),
    row: &Row,
    (programme, signs): (&model::Programme, &Signs),
) -> goals::Row {
    let lang = page.lang;
    let target = row.target;
    let label = |value: Decimal| Labelled {
        value,
        text: words::amount(value, target.quantity, lang),
    };
    let actual = last(row).map(|(actual, value)| Labelled {
        text: actuals::signed(
            signs,
            (programme, target, actual),
            (value, label(value).text),
        ),
        value,
    });
    let goal = target.goal.map(|goal| match goal {
        Goal::AtLeast(value) | Goal::Above(value) | Goal::AtMost(value) => (
            Labelled {
                value,
                text: words::goal(target.goal, target.quantity, lang),
            },
            None,
        ),
        Goal::RankWithin(best, worst) => (label(best.into()), Some(label(worst.into()))),
    });
    goals::Row {
        label: Reached::head(target, lang),
        said: plan.say(page, said(plan, programme, row)).plain(),
        scale: scale(row),
        actual,
        goal,
        verdict: words::verdict(row.standing.met, lang).to_owned(),
        met: match row.standing.met {
            Met::Yes => Some(true),
            Met::No => Some(false),
            Met::Partly | Met::Unknown => None,
        },
    }
}

/// What was reached last.
fn last<'a>(row: &Row<'a>) -> Option<(&'a model::Actual, Decimal)> {
    let actuals = row.target.actuals.iter().zip(&row.standing.actuals);
    let mut known = actuals.filter_map(|(actual, value)| Some((actual, (*value)?)));
    known.next_back()
}

/// The row's own scale: per cent to 100, ranks from 63 or worse to 1, others from 0 to a little beyond the largest.
fn scale(row: &Row) -> (Decimal, Decimal) {
    let target = row.target;
    let goals = match target.goal {
        Some(Goal::AtLeast(value) | Goal::Above(value) | Goal::AtMost(value)) => Some(value),
        Some(Goal::RankWithin(_, worst)) => Some(worst.into()),
        None => None,
    };
    let values = row.standing.actuals.iter().copied().flatten();
    let most = values.chain(goals).max().unwrap_or(Decimal::ONE);
    match target.quantity {
        Quantity::Percent => (Decimal::ZERO, most.max(Decimal::ONE_HUNDRED)),
        Quantity::Rank => (most.max(Decimal::from(63)), Decimal::ONE),
        Quantity::Points | Quantity::Count => (Decimal::ZERO, most),
    }
}
