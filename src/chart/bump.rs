//! Ranks between years: one line a unit, the better rank higher; a slope where there are two years.

use rust_decimal::Decimal;

use super::layout::Area;
use super::scale::Scale;
use super::sheet::{self, Class, Place, Sheet};
use super::{Mark, Name, Remark, Svg, Width};
use super::{ends, words, years};
use model::Lang;

/// The data of a bump chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bump {
    /// What it says about itself.
    pub name: Name,
    /// The years, oldest first; not every year between needs to be there.
    pub years: Vec<i32>,
    /// The worst rank on the axis.
    pub worst: u32,
    /// The lines.
    pub lines: Vec<Line>,
    /// Where the series breaks, and what else there is to know, oldest first.
    pub remarks: Vec<Remark>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The unit's name, printed at the last year it has a rank for if it is marked.
    pub label: String,
    /// What marks it out.
    pub mark: Mark,
    /// What is said to those who do not see it.
    pub said: String,
    /// Parallel to the years.
    pub ranks: Vec<Option<u32>>,
    /// What stands behind the rank of a year that was corrected.
    pub signs: Vec<(i32, &'static str)>,
}

/// How far the middles of two badges are apart at least, across or down, that neither covers the other's number.
const BADGE: i32 = 190;

/// Everything between data and paint, in tenths.
struct Frame<'a> {
    bump: &'a Bump,
    years: Scale,
    ranks: Scale,
}

/// Draws the lines.
#[must_use]
pub fn draw(bump: &Bump, width: Width, _lang: Lang) -> Svg {
    let right = width.units() * 10;
    let names = bump.lines.iter().map(|line| end_name(bump, line));
    let names: Vec<String> = names.collect();
    let ends = ends::lay(named(bump, &names), width);
    let left = words::SMALL.width(&bump.worst.to_string()) + 80;
    let edge = right - ends.width.max(170) - 60;
    let first = bump.years.first().copied().unwrap_or_default();
    let last = bump.years.last().copied().unwrap_or_default();
    let years = Scale::new((first.into(), last.into()), (left + 200, edge));
    let place = |year: i32| {
        let before = bump
            .years
            .iter()
            .rev()
            .find(|&&it| it < year)
            .copied()
            .unwrap_or(year);
        i32::midpoint(years.at(before.into()), years.at(year.into()))
    };
    let signed = |remark: &Remark| {
        if remark.cut {
            place(remark.year)
        } else {
            years.at(remark.year.into())
        }
    };
    let signs = years::signs(&bump.remarks, signed, right);
    let top = signs.height + 120;
    let worst = i32::try_from(bump.worst).unwrap_or(i32::MAX).min(200);
    let plot = (worst * 50).clamp(1400, 3200).max(ends.height);
    let bottom = top + plot;
    let frame = Frame {
        bump,
        years,
        ranks: Scale::new((Decimal::ONE, bump.worst.max(2).into()), (top, bottom)),
    };
    sheet::draw(
        sheet::Kind::image("bump"),
        &bump.name,
        width,
        bottom + 340,
        |sheet| {
            axes(sheet, &frame, (left, edge, right, bottom + 130));
            signs.draw(sheet, 0, bottom + 130);
            draw_lines(sheet, &frame);
            let last = |line: usize| Some(places(&frame, &bump.lines[line]).last()?.0);
            let inner = Area {
                from: (left, top - 80),
                to: (edge, bottom + 80),
            };
            ends.draw(sheet, last, edge + 60, (inner.from.1, inner.to.1));
            ends.draw_ended(sheet, last, &mut room(&frame, inner));
        },
    )
}

/// The lines with their names, and whether they have no rank in the last year.
fn named<'n>(bump: &Bump, names: &'n [String]) -> impl Iterator<Item = ends::Line<'n>> {
    let lines = bump.lines.iter().zip(names).enumerate();
    lines.map(|(line, (it, name))| ends::Line {
        of: line,
        name,
        mark: it.mark,
        ended: it.ranks.last().is_none_or(Option::is_none),
    })
}

/// Where the names of lines that end early may stand: beside ranks that are printed, and on no line that is compared.
fn room(frame: &Frame<'_>, inner: Area) -> ends::Room {
    let marked = frame.bump.lines.iter();
    let marked = marked.filter(|line| line.mark != Mark::Plain);
    let (mut taken, mut strokes) = (Vec::new(), Vec::new());
    for line in marked {
        let points: Vec<(Place, usize)> = places(frame, line).collect();
        taken.extend(points.iter().map(|&((x, y), _)| Area {
            from: (x - 115, y - 115),
            to: (x + 115, y + 115),
        }));
        let joined = |pair: &&[(Place, usize)]| joined(frame.bump, pair[0].1, pair[1].1);
        let pairs = points.windows(2).filter(joined);
        strokes.extend(pairs.map(|pair| (pair[0].0, pair[1].0)));
    }
    ends::Room {
        inner,
        near: 140,
        taken,
        strokes,
    }
}

/// Marked lines are named; those that the page's own one is compared with carry their rank, too.
fn end_name(bump: &Bump, line: &Line) -> String {
    let ranked = bump.years.iter().zip(&line.ranks);
    let last = ranked
        .rev()
        .find_map(|(year, rank)| shown(line, *year, *rank));
    match (line.mark, last) {
        (Mark::Own, _) => line.label.clone(),
        (Mark::Other, Some(rank)) => lang::text!("{rank} {}", line.label),
        _ => String::new(),
    }
}

/// The rank of a year, with the sign of a correction.
fn shown(line: &Line, year: i32, rank: Option<u32>) -> Option<String> {
    let sign = line.signs.iter().find(|sign| sign.0 == year);
    Some(lang::text!("{}{}", rank?, sign.map_or("", |sign| sign.1)))
}

fn axes(sheet: &Sheet<'_>, frame: &Frame<'_>, (left, edge, right, bottom): (i32, i32, i32, i32)) {
    let style = words::SMALL;
    let worst = frame.bump.worst;
    let step = if worst > 40 { 10 } else { 5 };
    let tens = (step..worst)
        .step_by(step as usize)
        .filter(|rank| rank + step / 2 <= worst);
    for rank in std::iter::once(1).chain(tens).chain(std::iter::once(worst)) {
        let y = frame.ranks.at(rank.into());
        sheet.line(Class::Grid, &[(left, y), (edge, y)]);
        sheet.text(
            (left - 50, y + style.drop()),
            style.end(),
            &rank.to_string(),
        );
    }
    sheet.line(Class::Axis, &[(left, bottom), (edge, bottom)]);
    years::axis(sheet, &frame.bump.years, &frame.years, right, bottom);
}

/// Places of the ranks of a line, with the years' places in the list; missing ones are left out.
fn places<'f>(frame: &'f Frame<'_>, line: &'f Line) -> impl Iterator<Item = (Place, usize)> + 'f {
    let ranked = line.ranks.iter().enumerate();
    ranked.filter_map(|(year, rank)| {
        let x = frame.years.at(frame.bump.years.get(year).copied()?.into());
        Some(((x, frame.ranks.at((*rank)?.into())), year))
    })
}

fn draw_lines(sheet: &Sheet<'_>, frame: &Frame<'_>) {
    for mark in [Mark::Plain, Mark::Other, Mark::Own] {
        for line in frame.bump.lines.iter().filter(|line| line.mark == mark) {
            sheet.group(&line.said, |sheet| draw_line(sheet, frame, line));
        }
    }
}

fn draw_line(sheet: &Sheet<'_>, frame: &Frame<'_>, line: &Line) {
    let class = match line.mark {
        Mark::Plain => Class::Thread,
        Mark::Own => Class::LineOwn,
        Mark::Other => Class::LinePlain,
    };
    let points: Vec<(Place, usize)> = places(frame, line).collect();
    for stretch in points.chunk_by(|before, after| joined(frame.bump, before.1, after.1)) {
        let places: Vec<Place> = stretch.iter().map(|point| point.0).collect();
        if places.len() > 1 {
            sheet.line(class, &places);
        } else if line.mark != Mark::Own {
            sheet.circle(Class::DotPlain, places[0], 20);
        }
    }
    let told = numbered(&points);
    for (&((x, y), year), told) in points.iter().zip(told) {
        match line.mark {
            Mark::Plain | Mark::Other => {}
            Mark::Own if !told => sheet.circle(Class::DotOwn, (x, y), 45),
            Mark::Own => {
                let rank = shown(line, frame.bump.years[year], line.ranks[year]);
                let rank = rank.unwrap_or_default();
                sheet.circle(Class::Badge, (x, y), 110);
                let style = words::STRONG.middle();
                sheet.text((x, y + style.drop()), style, &rank);
            }
        }
    }
}

/// Which points carry their rank: the last and the first, then, from the last back, those whose badge covers no other's.
/// Where many years share a phone's width, the others are points only; the title of the line and the table tell them.
fn numbered(points: &[(Place, usize)]) -> Vec<bool> {
    let mut told = vec![false; points.len()];
    let last = points.len().saturating_sub(1);
    let order = [last, 0].into_iter().chain((1..last).rev());
    for point in order.filter(|&point| point < points.len()) {
        let (x, y) = points[point].0;
        told[point] |= points.iter().zip(&told).all(|(&((left, top), _), &told)| {
            !told || (x - left).abs() >= BADGE || (y - top).abs() >= BADGE
        });
    }
    told
}

/// Whether a line runs from one year of the list to another: neighbours, with no break between them.
fn joined(bump: &Bump, before: usize, after: usize) -> bool {
    let (from, to) = (bump.years[before], bump.years[after]);
    after == before + 1
        && !bump
            .remarks
            .iter()
            .any(|remark| remark.cut && from < remark.year && remark.year <= to)
}
