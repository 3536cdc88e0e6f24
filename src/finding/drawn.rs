//! What a chart draws: its caption, and its description for those who do not see it. Only what is drawn is named, and
//! where the same numbers stand as a table is said so that it holds on every screen.

use super::earlier::{self, Earlier};
use super::{Says, names};
use model::{IndexId, Lang, Record, UnitId, Year};

/// A caption or a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    what: What,
    part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Caption,
    Description,
    /// The description where nothing but the drawing is.
    Alone,
}

/// Units of one field of an index in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InField {
    /// The index.
    pub index: IndexId,
    /// The year.
    pub year: Year,
    /// The field's place in the index.
    pub field: usize,
}

/// A unit in an index over some years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OverYears {
    /// The index.
    pub index: IndexId,
    /// The unit.
    pub unit: UnitId,
    /// First and last year that are drawn.
    pub years: (Year, Year),
    /// Whether the line is broken somewhere.
    pub broken: bool,
}

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Bars of all units of a field; whether the line of the mean is among them.
    Bars(InField, bool),
    /// The same as points, on the range of the scores.
    Points(InField, bool),
    /// Bars of all units of a field of which each has a maximum of its own: the order is that of shares.
    Shares(InField),
    /// Ticks of all units of a field; whether the mean is among them.
    Strip(InField, bool),
    /// Units by components.
    Heat(InField),
    /// Units on a grid that stands for a map, coloured by rank.
    Tiles(InField),
    /// A line of scores; whether that of the mean is beside it.
    Scores(OverYears, bool),
    /// A line of ranks.
    Ranks(OverYears),
    /// Scores of a unit and of those that it came of, a line each.
    Apart {
        /// The index.
        index: IndexId,
        /// The unit that came of the others.
        unit: UnitId,
        /// First and last year.
        years: (Year, Year),
    },
    /// Ranks of several units; how many besides the page's own.
    Bump {
        /// The index.
        index: IndexId,
        /// The newest year.
        year: Year,
        /// How many units are drawn besides the home unit.
        others: usize,
        /// Whether they are all others there are.
        all: bool,
    },
    /// Ranks of a unit in several indices.
    Places {
        /// The unit.
        unit: UnitId,
        /// First and last year.
        years: (Year, Year),
        /// Which earlier rank a ring shows, where one does.
        earlier: Option<Earlier>,
    },
    /// Targets of a programme.
    Goals,
    /// A small line on a card.
    Spark,
}

impl Drawn {
    /// What stands below the title.
    #[must_use]
    pub fn caption(what: What) -> Self {
        let part = Part::Caption;
        Self { what, part }
    }

    /// What is said to those who do not see it.
    #[must_use]
    pub fn description(what: What) -> Self {
        let part = Part::Description;
        Self { what, part }
    }

    /// The same on a page that has nothing but the drawing, and leads to the one with the numbers.
    #[must_use]
    pub fn alone(what: What) -> Self {
        let part = Part::Alone;
        Self { what, part }
    }
}

impl Says for Drawn {
    fn kind(&self) -> &'static str {
        match self.part {
            Part::Caption => "caption",
            Part::Description | Part::Alone => "description",
        }
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let (What::Bars(of, mean) | What::Points(of, mean) | What::Strip(of, mean)) = self.what
        else {
            return Vec::new();
        };
        let mean = mean.then(|| of.figure(record, "mean"));
        mean.into_iter().collect()
    }

    fn years(&self) -> Vec<Year> {
        match self.what {
            What::Bars(of, _)
            | What::Points(of, _)
            | What::Shares(of)
            | What::Strip(of, _)
            | What::Heat(of)
            | What::Tiles(of) => vec![of.year],
            What::Scores(of, _) | What::Ranks(of) => vec![of.years.0, of.years.1],
            What::Places { years, .. } | What::Apart { years, .. } => vec![years.0, years.1],
            What::Bump { year, .. } => vec![year],
            What::Goals | What::Spark => Vec::new(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        match self.part {
            Part::Caption => caption(self.what, record, lang),
            Part::Description => description(self.what, true, lang),
            Part::Alone => description(self.what, false, lang),
        }
    }
}

impl InField {
    /// The address of a number of the field: `par/2018/@tinh/mean`.
    pub(super) fn figure(self, record: &Record, quantity: &str) -> String {
        let index = record.index(self.index);
        let field = &index.fields[self.field].code;
        lang::text!("{}/{}/@{field}/{quantity}", index.code, self.year)
    }

    /// What stands in every caption of a chart of it: the names of index and field.
    fn names(self, record: &Record, lang: Lang) -> (&str, &str) {
        let index = record.index(self.index);
        let field = &index.fields[self.field];
        (index.short.get(lang), field.name.get(lang))
    }
}

/// "2011–2024", or the only year.
pub(super) fn span((first, last): (Year, Year)) -> String {
    if first == last {
        first.to_string()
    } else {
        lang::text!("{first}–{last}")
    }
}

fn caption(what: What, record: &Record, lang: Lang) -> String {
    match what {
        What::Bars(..)
        | What::Points(..)
        | What::Shares(_)
        | What::Strip(..)
        | What::Heat(_)
        | What::Tiles(_) => of_field(what, record, lang),
        What::Scores(of, mean) => scores(of, mean, record, lang),
        What::Ranks(of) => {
            let ((name, index), years) = (of.names(record, lang), span(of.years));
            lang::say!(lang, "drawn-ranks", index, name, years)
        }
        What::Apart { index, unit, years } => {
            let index = record.index(index).short.get(lang);
            let (name, years) = (record.unit(unit).name.get(lang), span(years));
            lang::say!(lang, "drawn-apart", index, name, years)
        }
        What::Bump {
            index,
            year,
            others,
            all,
        } => {
            let index = record.index(index).short.get(lang);
            match (others, all) {
                (0, _) => lang::say!(lang, "drawn-bump", index),
                (_, true) => lang::say!(lang, "drawn-bump-all", index, others),
                (_, false) => lang::say!(lang, "drawn-bump-some", index, others, year),
            }
        }
        What::Places {
            unit,
            years,
            earlier,
        } => earlier::caption((unit, years), earlier, record, lang),
        What::Goals => lang::phrase!("drawn-goals").get(lang).to_owned(),
        What::Spark => String::new(),
    }
}

/// "Điểm PAPI 2022, tỉnh, thành phố; mỗi thanh là một đơn vị, vạch đứt là trung bình"; empty of what is not drawn of a field.
fn of_field(what: What, record: &Record, lang: Lang) -> String {
    let (What::Bars(of, _)
    | What::Points(of, _)
    | What::Shares(of)
    | What::Strip(of, _)
    | What::Heat(of)
    | What::Tiles(of)) = what
    else {
        return String::new();
    };
    let ((index, field), year) = (of.names(record, lang), of.year);
    match what {
        What::Bars(_, mean) => lang::say!(lang, "drawn-bars", index, year, field, mean),
        What::Points(_, mean) => {
            lang::say!(lang, "drawn-points", index, year, field, mean)
        }
        What::Shares(_) => lang::say!(lang, "drawn-shares", index, year, field),
        What::Strip(_, mean) => lang::say!(lang, "drawn-strip", index, year, field, mean),
        What::Heat(_) => lang::say!(lang, "drawn-heat", index, year, field),
        _ => lang::say!(lang, "drawn-tiles", index, year, field),
    }
}

impl OverYears {
    fn names(self, record: &Record, lang: Lang) -> (&str, &str) {
        (
            record.unit(self.unit).name.get(lang),
            record.index(self.index).short.get(lang),
        )
    }
}

fn scores(of: OverYears, mean: bool, record: &Record, lang: Lang) -> String {
    let ((name, short), years) = (of.names(record, lang), span(of.years));
    let index = record.index(of.index);
    let field = names::field_of(record, index, of.unit).filter(|_| mean);
    match field.map(|at| index.fields[at].name.get(lang)) {
        Some(field) => {
            lang::say!(lang, "drawn-scores-mean", index = short, name, field, years)
        }
        None => lang::say!(lang, "drawn-scores", index = short, name, years),
    }
}

/// What is drawn, for those who do not see it, and where the numbers are: `here`, on the same page, or on that of the chart.
fn description(what: What, here: bool, lang: Lang) -> String {
    let drawing = match what {
        What::Bars(..) => lang::phrase!("drawn-bars-described"),
        What::Points(..) => lang::phrase!("drawn-points-described"),
        What::Shares(_) => lang::phrase!("drawn-shares-described"),
        What::Strip(..) => lang::phrase!("drawn-strip-described"),
        What::Heat(_) => lang::phrase!("drawn-heat-described"),
        What::Tiles(_) => lang::phrase!("drawn-tiles-described"),
        What::Scores(of, _) | What::Ranks(of) if of.broken => {
            lang::phrase!("drawn-broken-line-described")
        }
        What::Scores(..) | What::Ranks(_) => lang::phrase!("drawn-line-described"),
        What::Apart { .. } => lang::phrase!("drawn-apart-described"),
        What::Bump { .. } => lang::phrase!("drawn-bump-described"),
        What::Places { .. } => lang::phrase!("drawn-places-described"),
        What::Goals => lang::phrase!("drawn-goals-described"),
        What::Spark => return lang::phrase!("drawn-spark-described").get(lang).to_owned(),
    };
    let drawing = drawing.get(lang);
    if here {
        lang::say!(lang, "drawn-here", drawing)
    } else {
        lang::say!(lang, "drawn-there", drawing)
    }
}
