//! Scores of a unit beside those of the units that it came of: a line each, until the end of its life, never one line.

use super::former::Predecessor;
use crate::figure::{self, Figure};
use crate::signs::Signs;
use crate::{Page, Plan, drawing, series};
use chart::{Mark, Width, trend};
use finding::{Drawn, Heading, Lacks, Named, What};
use model::{IndexId, Lang, UnitId, Year};

/// More lines than these cannot be told from each other.
const MOST: usize = 6;

/// The lines of an index; nothing where there are too many, or not two years to draw.
pub(super) fn chart(
    plan: &Plan,
    page: &Page,
    (id, unit): (IndexId, UnitId),
    columns: &[&Predecessor],
) -> Option<Figure> {
    let (index, lang) = (plan.record.index(id), page.lang);
    let signs = Signs::on(plan, page);
    let (mut lines, mut names) = (Vec::new(), Vec::new());
    for column in columns {
        let own = plan.analysis.series.get(&(id, column.unit))?;
        let of = plan.record.unit(column.unit);
        let runs = series::scores((index, of), own, &signs, lang);
        if runs.is_empty() {
            continue;
        }
        let said = series::said_scores(plan, page, &column.entries, Named::Yes);
        let mark = if column.unit == unit {
            Mark::Own
        } else {
            Mark::Other
        };
        let name = label(plan, (column.unit, unit), lang);
        lines.push(series::line((&name, mark), runs, &said));
        names.extend(said.into_iter().map(|(_, said)| said));
    }
    let drawn = lines.iter().flat_map(|line| line.runs.iter().flatten());
    let drawn: Vec<Year> = drawn.map(|(year, _)| *year).collect();
    let years = (*drawn.iter().min()?, *drawn.iter().max()?);
    if lines.len() > MOST || years.0 == years.1 {
        return None;
    }
    let what = What::Apart {
        index: id,
        unit,
        years,
    };
    let remarks = figure::remarks(index, years, lang);
    let code = format!("{}-truoc", index.code);
    let drawn_as = (code.as_str(), lang::text!("bieu-do-{code}"));
    let (name, said) = drawing::in_figure(plan, page, drawn_as, what);
    names.extend(said);
    let notes = figure::notes(plan, page, id, &remarks, (Lacks::Scores, Vec::new()));
    let data = trend::Trend {
        name,
        years,
        scale: None,
        inverted: false,
        unit: series::axis(index, lang),
        lines,
        remarks,
    };
    Some(Figure {
        title: plan.say(page, Heading::Apart(id, unit)),
        about: plan.say(page, Drawn::caption(what)),
        chart: drawing::one(&data, trend::draw, Width::Phone, lang),
        notes,
        signs: signs.notes(),
        embed: Vec::new(),
        names,
        id: code,
    })
}

/// What the line of a unit is called beside that of another: two of one name are told apart as people do.
fn label(plan: &Plan, (of, beside): (UnitId, UnitId), lang: Lang) -> String {
    let [of_name, other] = [of, beside].map(|id| plan.record.unit(id).name.get(lang));
    if of != beside && of_name == other {
        lang::say!(lang, "parts-former", name = of_name)
    } else {
        of_name.to_owned()
    }
}
