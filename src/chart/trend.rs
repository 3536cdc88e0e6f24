//! Trend lines over years, with gaps where there is no value and a marked break where values stop comparing.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::layout::{self, Area, Stroke};
use super::scale::{self, Scale};
use super::sheet::{self, Class, Place, Sheet};
use super::{Labelled, Mark, Name, Remark, Svg, Width};
use super::{ends, words, years};
use model::Lang;

/// The data of a trend chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trend {
    /// What it says about itself.
    pub name: Name,
    /// First and last year of the axis.
    pub years: (i32, i32),
    /// Ends of the value axis, or none to fit the values.
    pub scale: Option<(Decimal, Decimal)>,
    /// Whether lower values are better and stand higher (ranks).
    pub inverted: bool,
    /// What the axis measures: "điểm", "hạng".
    pub unit: String,
    /// The lines.
    pub lines: Vec<Line>,
    /// Where series stop comparing, and what else there is to know, oldest first.
    pub remarks: Vec<Remark>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Printed at its last point.
    pub label: String,
    /// What marks it out.
    pub mark: Mark,
    /// Runs of points that compare; a line is drawn within a run.
    pub runs: Vec<Vec<(i32, Labelled)>>,
    /// What is said of the point of each year to those who do not see it.
    pub said: BTreeMap<i32, String>,
}

/// Everything between data and paint, in tenths.
struct Frame<'a> {
    trend: &'a Trend,
    years: Scale,
    values: Scale,
    ticks: Vec<Decimal>,
    /// Left, top, right and bottom of the drawing inside its axes.
    room: Area,
    right: i32,
    most: usize,
}

/// Draws the lines.
#[must_use]
pub fn draw(trend: &Trend, width: Width, lang: Lang) -> Svg {
    let right = width.units() * 10;
    let (plot, most) = match width {
        Width::Card | Width::Phone => (2000, 5),
        Width::Desk => (2600, 9),
    };
    let names: Vec<String> = trend.lines.iter().map(end_name).collect();
    let ends = ends::lay(named(trend, &names), width);
    let scale = ends_of(trend);
    let ticks = ticks(trend, scale);
    let widths = ticks
        .iter()
        .map(|tick| words::SMALL.width(&scale::number(*tick, lang)));
    let left = widths.max().unwrap_or(0) + 80;
    let edge = right - ends.width.max(170);
    let span = (trend.years.0.into(), trend.years.1.into());
    let years = Scale::new(span, (left + 120, edge - 20));
    let place = |remark: &Remark| moment(&years, remark);
    let signs = years::signs(&trend.remarks, place, right);
    let top = 170 + signs.height;
    let bottom = top + plot.max(ends.height + 200);
    let inner = (bottom - 190, top + 210);
    let inner = if trend.inverted {
        (inner.1, inner.0)
    } else {
        inner
    };
    let frame = Frame {
        trend,
        years,
        values: Scale::new(scale, inner),
        ticks,
        room: Area {
            from: (left, top),
            to: (edge + 90, bottom),
        },
        right,
        most,
    };
    sheet::draw(
        sheet::Kind::image("trend"),
        &trend.name,
        width,
        bottom + 200,
        |sheet| {
            axes(sheet, &frame, lang);
            signs.draw(sheet, 170, bottom);
            lines(sheet, &frame);
            let mut room = ends::Room {
                inner: frame.room,
                near: 70,
                taken: dots(&frame),
                strokes: strokes(&frame),
            };
            labels_of_values(sheet, &frame, &mut room);
            let last = |line: usize| last(&frame, line);
            ends.draw(sheet, last, edge, (top, bottom));
            ends.draw_ended(sheet, last, &mut room);
        },
    )
}

/// The ends of the value axis.
fn ends_of(trend: &Trend) -> (Decimal, Decimal) {
    let values = points(trend).map(|(_, value)| value.value);
    let fitted = trend.scale.or_else(|| scale::fit(values, 4));
    fitted.unwrap_or((Decimal::ZERO, Decimal::ONE))
}

/// Where a remark stands: a break between two years, any other on its own.
fn moment(years: &Scale, remark: &Remark) -> i32 {
    let own = years.at(remark.year.into());
    if remark.cut {
        i32::midpoint(years.at((remark.year - 1).into()), own)
    } else {
        own
    }
}

/// The lines with their names, and whether they end before the last year.
fn named<'n>(trend: &Trend, names: &'n [String]) -> impl Iterator<Item = ends::Line<'n>> {
    let lines = trend.lines.iter().zip(names).enumerate();
    lines.map(|(line, (it, name))| ends::Line {
        of: line,
        name,
        mark: it.mark,
        ended: newest(it).is_some_and(|last| last.0 < trend.years.1),
    })
}

fn newest(line: &Line) -> Option<&(i32, Labelled)> {
    line.runs.iter().flatten().max_by_key(|(year, _)| *year)
}

/// A line's name with its last value, so that the two never compete for room.
fn end_name(line: &Line) -> String {
    match newest(line) {
        Some((_, value)) if !line.label.is_empty() => lang::text!("{} {}", line.label, value.text),
        _ => String::new(),
    }
}

fn points(trend: &Trend) -> impl Iterator<Item = &(i32, Labelled)> {
    trend
        .lines
        .iter()
        .flat_map(|line| line.runs.iter().flatten())
}

/// Ranks begin at 1, there is no rank 0, and none between two; and they end with the last there is, not with a round number
/// short of it.
fn ticks(trend: &Trend, (low, high): (Decimal, Decimal)) -> Vec<Decimal> {
    let mut ticks = scale::ticks(low, high, 5);
    if trend.inverted {
        if !ticks.contains(&low) {
            ticks.insert(0, low);
        }
        let step = (high - low) / Decimal::TEN;
        ticks.retain(|tick| tick.fract().is_zero() && (*tick == low || high - *tick >= step));
        ticks.push(high);
    }
    ticks
}

fn axes(sheet: &Sheet<'_>, frame: &Frame<'_>, lang: Lang) {
    let style = words::SMALL;
    let left = frame.room.from.0;
    sheet.text((0, 120), style, &frame.trend.unit);
    for tick in &frame.ticks {
        let y = frame.values.at(*tick);
        sheet.line(Class::Grid, &[(left, y), (frame.room.to.0 - 90, y)]);
        sheet.text(
            (left - 50, y + style.drop()),
            style.end(),
            &scale::number(*tick, lang),
        );
    }
    let bottom = frame.room.to.1;
    sheet.line(
        Class::Axis,
        &[(left, bottom), (frame.room.to.0 - 90, bottom)],
    );
    let years: Vec<i32> = (frame.trend.years.0..=frame.trend.years.1).collect();
    years::axis(sheet, &years, &frame.years, frame.right, bottom);
}

fn at(frame: &Frame<'_>, (year, value): &(i32, Labelled)) -> Place {
    (frame.years.at((*year).into()), frame.values.at(value.value))
}

fn last(frame: &Frame<'_>, line: usize) -> Option<Place> {
    newest(&frame.trend.lines[line]).map(|point| at(frame, point))
}

/// Stretches of a run without a missing year: a line is drawn along each and across none.
fn stretches(run: &[(i32, Labelled)]) -> impl Iterator<Item = &[(i32, Labelled)]> {
    run.chunk_by(|before, after| after.0 - before.0 == 1)
}

/// The page's own line last, so that it lies on top.
fn lines(sheet: &Sheet<'_>, frame: &Frame<'_>) {
    for mark in [Mark::Plain, Mark::Other, Mark::Own] {
        for line in frame.trend.lines.iter().filter(|line| line.mark == mark) {
            sheet.group("", |sheet| draw_line(sheet, frame, line));
        }
    }
}

fn draw_line(sheet: &Sheet<'_>, frame: &Frame<'_>, line: &Line) {
    let class = match line.mark {
        Mark::Plain => Class::LinePlain,
        Mark::Own => Class::LineOwn,
        Mark::Other => Class::LineOther,
    };
    let mut alone = Vec::new();
    for stretch in line.runs.iter().flat_map(|run| stretches(run)) {
        let places: Vec<Place> = stretch.iter().map(|point| at(frame, point)).collect();
        if places.len() > 1 {
            sheet.line(class, &places);
        } else {
            alone.extend(places);
        }
    }
    for point in line.runs.iter().flatten() {
        let (x, y) = at(frame, point);
        let said = line.said.get(&point.0).map_or("", String::as_str);
        sheet.group(said, |sheet| match line.mark {
            Mark::Own => sheet.circle(Class::DotOwn, (x, y), 40),
            Mark::Plain => sheet.circle(Class::DotPlain, (x, y), 25),
            Mark::Other if alone.contains(&(x, y)) => {
                sheet.rect(Class::DotOther, (x - 32, y - 32), (x + 32, y + 32));
            }
            Mark::Other => sheet.circle(Class::Hit, (x, y), 60),
        });
    }
}

/// Prints values of the marked line: the last, the first, the best and the worst, and all others if they are few.
fn labels_of_values(sheet: &Sheet<'_>, frame: &Frame<'_>, room: &mut ends::Room) {
    let lines = &frame.trend.lines;
    let marked = lines
        .iter()
        .find(|line| line.mark == Mark::Own)
        .or(lines.first());
    let Some(marked) = marked else { return };
    let points: Vec<&(i32, Labelled)> = marked.runs.iter().flatten().collect();
    let mut chosen = vec![
        points.iter().max_by_key(|point| point.0),
        points.iter().min_by_key(|point| point.0),
        points.iter().max_by_key(|point| point.1.value),
        points.iter().min_by_key(|point| point.1.value),
    ];
    if points.len() <= frame.most {
        chosen.extend(points.iter().map(Some));
    }
    let mut years: Vec<i32> = Vec::new();
    if !marked.label.is_empty() {
        years.extend(points.iter().map(|point| point.0).max());
    }
    for point in chosen.into_iter().flatten() {
        if years.contains(&point.0) {
            continue;
        }
        years.push(point.0);
        let style = words::STRONG;
        let choices = choices(at(frame, point), style.width(&point.1.text));
        if let Some(area) = layout::place(&choices, &room.inner, &room.taken, &room.strokes) {
            sheet.text((area.from.0, area.to.1 - 30), style.halo(), &point.1.text);
            room.taken.push(area);
        }
    }
}

/// Over the point, under it, then beside it, nearest first.
fn choices((x, y): Place, width: i32) -> [Area; 16] {
    let area = |left: i32, top: i32| Area {
        from: (left, top),
        to: (left + width, top + 150),
    };
    [
        area(x - width / 2, y - 205),
        area(x - width / 2, y + 60),
        area(x - width - 20, y - 190),
        area(x + 20, y - 190),
        area(x - width - 20, y + 45),
        area(x + 20, y + 45),
        area(x - 40, y - 205),
        area(x - 40, y + 60),
        area(x - width + 40, y - 205),
        area(x - width + 40, y + 60),
        area(x - width / 2, y - 300),
        area(x - width / 2, y + 150),
        area(x - 40, y - 300),
        area(x - 40, y + 150),
        area(x - width + 40, y - 300),
        area(x - width + 40, y + 150),
    ]
}

fn dots(frame: &Frame<'_>) -> Vec<Area> {
    points(frame.trend)
        .map(|point| at(frame, point))
        .map(|(x, y)| Area {
            from: (x - 40, y - 40),
            to: (x + 40, y + 40),
        })
        .collect()
}

/// What a label does not stand on where there is another place for it: lines, and the rules of breaks and moments.
fn strokes(frame: &Frame<'_>) -> Vec<Stroke> {
    let (top, bottom) = (frame.room.from.1, frame.room.to.1);
    let remarks = frame.trend.remarks.iter();
    let rules = remarks.map(|remark| {
        let x = moment(&frame.years, remark);
        ((x, top), (x, bottom))
    });
    let runs = frame.trend.lines.iter().flat_map(|line| &line.runs);
    let lines = runs
        .flat_map(|run| stretches(run))
        .flat_map(|stretch| stretch.windows(2))
        .map(|pair| (at(frame, &pair[0]), at(frame, &pair[1])));
    rules.chain(lines).collect()
}

#[cfg(test)]
mod tests {
    use super::{Line, Trend, draw, words};
    use crate::{Labelled, Mark, Remark, Width};
    use model::Lang;
    use rust_decimal::Decimal;

    /// The number behind the last `mark` in the markup before `place`.
    fn number(svg: &str, place: &str, mark: &str) -> Decimal {
        let end = svg.find(place).unwrap();
        let start = svg[..end].rfind(mark).unwrap() + mark.len();
        let digits = |c: char| c.is_ascii_digit() || c == '.';
        let rest = &svg[start..];
        let end = rest.find(|c| !digits(c)).unwrap();
        rest[..end].parse().unwrap()
    }

    #[test]
    fn a_value_right_behind_a_break_stands_beside_its_rule() {
        let point = |(year, value): &(i32, &str)| {
            let value_read = value.replace(',', ".").parse().unwrap();
            let text = (*value).to_owned();
            let value = value_read;
            (*year, Labelled { value, text })
        };
        let before = [(2011, "33,93"), (2012, "33,07"), (2017, "33,10")];
        let after = [(2018, "44,42"), (2019, "41,97"), (2024, "43,48")];
        let runs = [before, after].map(|run| run.iter().map(point).collect());
        let trend = Trend {
            years: (2011, 2024),
            lines: vec![Line {
                label: String::new(),
                mark: Mark::Own,
                runs: runs.into(),
                said: std::collections::BTreeMap::new(),
            }],
            remarks: vec![Remark {
                year: 2018,
                label: "tám nội dung".to_owned(),
                cut: true,
            }],
            ..Trend::default()
        };
        for width in [Width::Phone, Width::Desk] {
            let svg = draw(&trend, width, Lang::VI).0;
            let rule = number(&svg, "tám nội dung", "class=break d=\"M");
            let start = number(&svg, ">44,42<", " x=");
            let end = start + Decimal::new(words::STRONG.width("44,42").into(), 1);
            assert!(rule < start || end < rule, "{start} {rule} {end}");
        }
    }
}
