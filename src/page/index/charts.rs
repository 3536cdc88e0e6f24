//! The charts of an index over the years.

use super::Year;
use crate::entry::Entry;
use crate::figure::{self, Figure, Note};
use crate::series::MeanOf;
use crate::signs::{SIGN, Signs};
use crate::{Page, Plan, Sentence, datum, drawing, series};
use chart::Mark;
use derive::figures::Quantity;
use derive::{Rank, Series};
use finding::{Drawn, Lacks, Moved, Named, OverYears, Titled, What};
use lang::phrases;
use model::UnitId;

/// The ids of the charts on their page.
pub(super) const TREND: &str = "bieu-do";
pub(super) const BUMP: &str = "bieu-do-hang";

/// The home unit's scores and the mean of its field; nothing where there are fewer than two scores.
pub(super) fn trend(
    plan: &Plan,
    page: &Page,
    (id, own): (model::IndexId, &Series),
    entries: &[Entry],
    years: &[Year],
) -> Option<Figure> {
    let (lang, home) = (page.lang, plan.record.site.home);
    let index = plan.record.index(id);
    let unit = plan.record.unit(home);
    let signs = Signs::on(plan, page);
    let runs = series::scores((index, unit), own, &signs, lang);
    if runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let known = means(index, unit, years);
    let means = series::means(index, &known, &signs, lang);
    let span = (years.first()?.year, years.last()?.year);
    let remarks = figure::remarks(index, span, lang);
    let lacks = figure::lacks(own, Lacks::Scores);
    let lacks = (lacks, figure::gaps(&runs, span));
    let mut notes = figure::notes(plan, page, id, &remarks, lacks);
    notes.extend(plan.finer(page, entries).map(Note::of));
    let over = OverYears {
        index: id,
        unit: home,
        years: span,
        broken: runs.len() > 1,
    };
    let what = What::Scores(over, !means.is_empty());
    let drawn_as = (TREND, "bieu-do-diem".to_owned());
    let (name, mut names) = drawing::in_figure(plan, page, drawn_as, what);
    let (label, naming) = if means.is_empty() {
        ("", Named::No)
    } else {
        (unit.name.get(lang), Named::Yes)
    };
    let mut said = series::said_scores(plan, page, entries, naming);
    let mut lines = vec![series::line((label, Mark::Own), runs, &said)];
    if !means.is_empty() {
        let of_means = series::said_means(plan, page, id, &known);
        let label = (phrases::MEAN.get(lang), Mark::Other);
        lines.push(series::line(label, means, &of_means));
        said.extend(of_means);
    }
    names.extend(said.into_iter().map(|(_, said)| said));
    let data = chart::trend::Trend {
        name,
        years: span,
        scale: None,
        inverted: false,
        unit: series::axis(index, lang),
        lines,
        remarks,
    };
    let title = Moved::of(&Entry::results(entries))?;
    let said = plan.say(page, Titled::new(home, title));
    Some(Figure {
        id: TREND.to_owned(),
        title: said,
        about: plan.say(page, Drawn::caption(what)),
        chart: drawing::both(data, chart::trend::draw, lang),
        notes,
        signs: signs.notes(),
        embed: Vec::new(),
        names,
    })
}

/// The means of the field that ranks a unit.
fn means(index: &model::Index, unit: &model::Unit, years: &[Year]) -> Vec<MeanOf> {
    let field = index.field_of(unit);
    years
        .iter()
        .map(|year| {
            let mut fields = year.standing.fields.iter();
            let own = fields.find(|standing| Some(standing.field) == field);
            MeanOf {
                year: year.year,
                framework: year.table.framework,
                mean: own.and_then(|own| Some((own.field, own.total.as_ref()?.mean))),
            }
        })
        .collect()
}

/// Most lines that a bump chart can carry and still be read.
const LINES: usize = 9;

/// Ranks of the home unit and of those in front of it and beside it in the newest year; nothing where fewer than two years are complete.
pub(super) fn bump(
    plan: &Plan,
    page: &Page,
    id: model::IndexId,
    entries: &[Entry],
    years: &[Year],
) -> Option<Figure> {
    let lang = page.lang;
    let index = plan.record.index(id);
    let home = plan.record.site.home;
    let place = index.field_of(plan.record.unit(home))?;
    let field = &index.fields[place];
    let complete: Vec<&Year> = years
        .iter()
        .filter(|year| year.table.is_complete(Some(place)))
        .collect();
    if complete.len() < 2 {
        return None;
    }
    let (lines, all) = ranks(plan, field, &complete)?;
    let ranked = lines.values().flatten().flatten();
    let worst = ranked.map(|rank| rank.place).max()?;
    let span = (complete.first()?.year, complete.last()?.year);
    let told = told_by_bump(entries, &complete);
    let title = Titled::new(home, finding::Ranks::of(&Entry::results(&told))?);
    let what = What::Bump {
        index: id,
        year: span.1,
        others: lines.len() - 1,
        all,
    };
    let (name, mut names) = drawing::in_figure(plan, page, (BUMP, "bump".to_owned()), what);
    let remarks = figure::remarks(index, span, lang);
    let signs = Signs::on(plan, page);
    let years: Vec<model::Year> = complete.iter().map(|year| year.year).collect();
    let drawn = lines.into_iter().map(|(unit, ranks)| {
        let (line, said) = line(plan, page, (id, unit), (&ranks, &years), &signs);
        names.push(said);
        line
    });
    let drawn = drawn.collect();
    let data = chart::bump::Bump {
        name,
        lines: drawn,
        years,
        worst,
        remarks,
    };
    let said = plan.say(page, title);
    Some(Figure {
        id: BUMP.to_owned(),
        title: said,
        about: plan.say(page, Drawn::caption(what)),
        chart: drawing::both(data, chart::bump::draw, lang),
        notes: Vec::new(),
        signs: signs.notes(),
        embed: Vec::new(),
        names,
    })
}

/// What the title tells of: all results where all are drawn. A year of which only our own rank is known is not, and then
/// the last of those that are drawn have no best: that may be the one that is not.
fn told_by_bump<'a>(entries: &[Entry<'a>], complete: &[&Year]) -> Vec<Entry<'a>> {
    let is_drawn = |entry: &&Entry| complete.iter().any(|year| year.year == entry.year);
    let drawn: Vec<Entry> = entries.iter().filter(is_drawn).copied().collect();
    let mut others = entries.iter().filter(|entry| !is_drawn(entry));
    if others.all(|entry| entry.standing.rank.is_none()) {
        return drawn;
    }
    drawn[drawn.len().saturating_sub(2)..].to_vec()
}

/// One line of it, with what is said of it: every rank with its number and its year.
fn line(
    plan: &Plan,
    page: &Page,
    (index, unit): (model::IndexId, UnitId),
    (ranks, years): (&[Option<Rank>], &[model::Year]),
    signs: &Signs,
) -> (chart::bump::Line, Sentence) {
    let ranked = years.iter().zip(ranks);
    let ranked = ranked.filter_map(|(year, rank)| Some((*year, (*rank)?.into())));
    let said = plan.say(page, finding::Mark::Line(index, unit, ranked.collect()));
    let line = chart::bump::Line {
        label: plan.record.unit(unit).name.get(page.lang).to_owned(),
        said: said.plain(),
        mark: if unit == plan.record.site.home {
            Mark::Own
        } else {
            Mark::Other
        },
        ranks: ranks
            .iter()
            .map(|rank| Some(rank.as_ref()?.place))
            .collect(),
        signs: corrected(plan, (plan.record.index(index), unit), years, signs),
    };
    (line, said)
}

/// The years in which the rank of a unit was corrected, with the sign of it.
fn corrected(
    plan: &Plan,
    (index, unit): (&model::Index, UnitId),
    years: &[model::Year],
    signs: &Signs,
) -> Vec<(model::Year, &'static str)> {
    let address = |year| datum::InRow {
        index: &index.code,
        year,
        unit: &plan.record.unit(unit).code,
        component: None,
        quantity: Quantity::Rank.name(),
    };
    let corrected = years.iter().filter(|year| signs.has(&address(**year)));
    corrected.map(|year| (*year, SIGN)).collect()
}

/// Ranks by unit, one a year.
type Ranks = std::collections::BTreeMap<UnitId, Vec<Option<Rank>>>;

/// Ranks by year of the home unit and, where there are many units, of those in front and beside it only.
fn ranks(plan: &Plan, field: &model::Field, complete: &[&Year]) -> Option<(Ranks, bool)> {
    let home = plan.record.site.home;
    let mut lines = Ranks::new();
    for (column, year) in complete.iter().enumerate() {
        for (row, standing) in year.table.rows.iter().zip(&year.standing.rows) {
            if field.has(plan.record.unit(row.unit)) {
                let line = lines
                    .entry(row.unit)
                    .or_insert_with(|| vec![None; complete.len()]);
                line[column] = standing.rank;
            }
        }
    }
    let last = lines.get(&home)?.last().copied().flatten();
    let last = last.map(|rank| rank.place);
    let all = lines.len() <= LINES;
    if !all {
        let near =
            |rank: &Rank| rank.place <= 2 || last.is_some_and(|own| rank.place.abs_diff(own) <= 2);
        lines.retain(|unit, ranks| {
            *unit == home
                || ranks
                    .last()
                    .is_some_and(|rank| rank.as_ref().is_some_and(near))
        });
    }
    Some((lines, all))
}
