//! Tables of several years below each other in one sheet, each with its own head under a title that names its year: the titles
//! prove which is of the year that is wanted.

use std::collections::BTreeSet;
use std::ops::Range;

use super::dated;
use super::grid::{Row, Sheet};
use super::held::year_said;
use super::locate::{self, Place};
use super::names::Match;
use super::rows;
use super::take::Setting;
use super::taken::LeftSheet;
use super::titles;
use model::{UnitId, Year};

/// More tables are no panels of years.
const PANELS: usize = 50;

/// The tables of a sheet by the first row of their heads, each with its year.
#[derive(Debug, Default)]
pub(super) struct Panels {
    all: Vec<(Row, Year)>,
    /// The one that is asked about where none is of the year that is wanted.
    asked: Option<Row>,
}

impl Panels {
    /// The panels of a sheet; none where not every table has a year of its own.
    pub(super) fn of(sheet: &Sheet, rows: Range<Row>, setting: &Setting<'_>) -> Self {
        let named: BTreeSet<Year> = rows
            .clone()
            .filter_map(|row| year_of(sheet, row, setting))
            .collect();
        if named.len() < 2 {
            return Self::default();
        }
        let (mut all, mut units) = (Vec::new(), Vec::new());
        let mut rest = rows;
        while let Some(mut place) = locate::find(sheet, rest.clone(), &setting.units) {
            place.body.end = rows::next_head(sheet, &place, setting).unwrap_or(place.body.end);
            let mut above = (rest.start..place.head.start).rev();
            let year = above.find_map(|row| year_of(sheet, row, setting));
            let Some(year) = year.filter(|_| all.len() < PANELS) else {
                return Self::default();
            };
            units.push(units_of(sheet, &place, setting));
            all.push((place.head.start, year));
            rest.start = place.body.end.max(rest.start + 1);
        }
        let years: BTreeSet<Year> = all.iter().map(|(_, year)| *year).collect();
        // Tables of other units may be parts of one list, whatever their titles say.
        let is_same = |own: &BTreeSet<UnitId>| own.intersection(&units[0]).count() * 2 >= own.len();
        if years.len() < 2 || !units.iter().all(is_same) {
            return Self::default();
        }
        let has_ours = all.iter().any(|(_, year)| is_ours(*year, setting));
        let asked = all.first().map(|(row, _)| *row).filter(|_| !has_ours);
        Self { all, asked }
    }

    /// Why a table is left out that is not of the year which is wanted.
    pub(super) fn left(&self, head: Row, setting: &Setting<'_>) -> Option<LeftSheet> {
        let (_, year) = self.all.iter().find(|(row, _)| *row == head)?;
        let is_left = !is_ours(*year, setting) && self.asked != Some(head);
        is_left.then_some(LeftSheet::OtherYear(*year))
    }
}

fn is_ours(year: Year, setting: &Setting<'_>) -> bool {
    let ours = setting.request.year;
    year == ours || titles::is_settled(&year.to_string(), &ours.to_string(), setting)
}

/// The units that a table names.
fn units_of(sheet: &Sheet, place: &Place, setting: &Setting<'_>) -> BTreeSet<UnitId> {
    let unit = |row: Row| match setting.units.spelt(sheet.words((row, place.units))?)? {
        Match::One(unit, _) => Some(unit),
        _ => None,
    };
    place.body.clone().filter_map(unit).collect()
}

/// The only year of which a row speaks that is a title: one text alone.
fn year_of(sheet: &Sheet, row: Row, setting: &Setting<'_>) -> Option<Year> {
    let mut texts: Vec<String> = locate::seen(sheet, row)
        .map(|(_, content)| content.text())
        .collect();
    texts.dedup();
    let [text] = &texts[..] else { return None };
    if rows::is_remark(text) {
        return None;
    }
    let names = |words: &str| setting.heads.ends_with_ours(words);
    let spoken = |of: Year| dated::other_year(&texts, of, names);
    year_said(text).or_else(|| spoken(0).filter(|year| spoken(*year).is_none()))
}
