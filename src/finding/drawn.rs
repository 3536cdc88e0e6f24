//! What a chart draws: its caption, and its description for those who do not see it. Only what is drawn is named, and
//! where the same numbers stand as a table is said so that it holds on every screen.

use super::earlier::{self, Earlier};
use super::{Says, names};
use lang::Phrase;
use model::{IndexId, Lang, LangId, Record, UnitId, Year};

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
        let (What::Bars(of, mean) | What::Strip(of, mean)) = self.what else {
            return Vec::new();
        };
        let mean = mean.then(|| of.figure(record, "mean"));
        mean.into_iter().collect()
    }

    fn years(&self) -> Vec<Year> {
        match self.what {
            What::Bars(of, _)
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
            Part::Description => description(self.what, HERE, lang),
            Part::Alone => description(self.what, THERE, lang),
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

    /// "Điểm PAPI 2022, tỉnh, thành phố".
    fn called(self, what: Phrase, record: &Record, lang: Lang) -> String {
        let index = record.index(self.index);
        let (what, short) = (what.get(lang), index.short.get(lang));
        let field = index.fields[self.field].name.get(lang);
        match lang.id() {
            LangId::Vi => lang::text!("{what} {short} {}, {field}", self.year),
            LangId::En => lang::text!("{short} {what} of {}, {field}", self.year),
        }
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

/// The signs of a chart of a field, with and without the mean.
fn signs(mean: bool, [with, without]: [Phrase; 2]) -> Phrase {
    if mean { with } else { without }
}

fn caption(what: What, record: &Record, lang: Lang) -> String {
    let named = |of: InField, what: Phrase, signs: Phrase| {
        lang::text!("{}; {}", of.called(what, record, lang), signs.get(lang))
    };
    let with = |of: InField, signs: Phrase| named(of, lang::phrase!("drawn-scores"), signs);
    match what {
        What::Bars(of, mean) => with(of, signs(mean, BARS)),
        What::Shares(of) => with(of, SHARES),
        What::Strip(of, mean) => with(of, signs(mean, TICKS)),
        What::Heat(of) => with(of, HEAT),
        What::Tiles(of) => named(of, lang::phrase!("drawn-ranks"), TILES),
        What::Scores(of, mean) => scores(of, mean, record, lang),
        What::Ranks(of) => {
            let (name, short) = of.names(record, lang);
            let years = span(of.years);
            match lang.id() {
                LangId::Vi => lang::text!("Hạng {short} của {name}, {years}; hạng 1 ở trên cùng"),
                LangId::En => lang::text!("{short} ranks of {name}, {years}; rank 1 is at the top"),
            }
        }
        What::Apart { index, unit, years } => {
            let short = record.index(index).short.get(lang);
            let (name, years) = (record.unit(unit).name.get(lang), span(years));
            match lang.id() {
                LangId::Vi => lang::text!(
                    "Điểm {short} của {name} và của từng đơn vị hợp thành, {years}; mỗi đơn vị một đường, dừng khi đơn vị ấy chấm dứt"
                ),
                LangId::En => lang::text!(
                    "{short} scores of {name} and of each unit it came of, {years}; a line each, which stops when that unit ended"
                ),
            }
        }
        What::Bump { .. } => bump(what, record, lang),
        What::Places {
            unit,
            years,
            earlier,
        } => earlier::caption((unit, years), earlier, record, lang),
        What::Goals => GOALS.get(lang).to_owned(),
        What::Spark => String::new(),
    }
}

const BARS: [Phrase; 2] = [
    lang::phrase!("drawn-one-bar-a-unit-the"),
    lang::phrase!("drawn-one-bar-a-unit"),
];
const SHARES: Phrase = lang::phrase!("drawn-shares");
const TICKS: [Phrase; 2] = [
    lang::phrase!("drawn-one-tick-a-unit-the"),
    lang::phrase!("drawn-one-tick-a-unit"),
];
const HEAT: Phrase = lang::phrase!("drawn-heat");
const TILES: Phrase = lang::phrase!("drawn-tiles");
const GOALS: Phrase = lang::phrase!("drawn-goals");

impl OverYears {
    fn names(self, record: &Record, lang: Lang) -> (&str, &str) {
        (
            record.unit(self.unit).name.get(lang),
            record.index(self.index).short.get(lang),
        )
    }
}

fn scores(of: OverYears, mean: bool, record: &Record, lang: Lang) -> String {
    let (name, short) = of.names(record, lang);
    let years = span(of.years);
    let index = record.index(of.index);
    let field = names::field_of(record, index, of.unit).map(|at| index.fields[at].name.get(lang));
    match (mean, field, lang.id()) {
        (true, Some(field), LangId::Vi) => {
            lang::text!("Điểm {short} của {name} và trung bình của nhóm {field}, {years}")
        }
        (true, Some(field), LangId::En) => {
            lang::text!("{short} scores of {name} and the average of all {field}, {years}")
        }
        (_, _, LangId::Vi) => lang::text!("Điểm {short} của {name}, {years}"),
        (_, _, LangId::En) => lang::text!("{short} scores of {name}, {years}"),
    }
}

fn bump(what: What, record: &Record, lang: Lang) -> String {
    let What::Bump {
        index,
        year,
        others,
        all,
    } = what
    else {
        return String::new();
    };
    let short = record.index(index).short.get(lang);
    let top = match lang.id() {
        LangId::Vi => lang::text!("Hạng {short}; hạng 1 ở trên cùng"),
        LangId::En => lang::text!("{short} ranks; rank 1 is at the top"),
    };
    let grey = match (others, all, lang.id()) {
        (0, _, _) => return top,
        (1, true, LangId::Vi) => "đường xám là đơn vị còn lại".to_owned(),
        (1, true, LangId::En) => "the grey line is the other unit".to_owned(),
        (_, true, LangId::Vi) => "các đường xám là các đơn vị còn lại".to_owned(),
        (_, true, LangId::En) => "grey lines are all other units".to_owned(),
        (1, false, LangId::Vi) => {
            lang::text!("đường xám là đơn vị dẫn đầu hoặc xếp liền kề năm {year}")
        }
        (1, false, LangId::En) => {
            lang::text!("the grey line is a unit in front or next in rank in {year}")
        }
        (_, false, LangId::Vi) => {
            lang::text!("các đường xám là những đơn vị dẫn đầu và xếp liền kề năm {year}")
        }
        (_, false, LangId::En) => {
            lang::text!("grey lines are the units in front and those next in rank in {year}")
        }
    };
    lang::text!("{top}; {grey}")
}

/// Where the numbers are.
const HERE: Phrase = lang::phrase!("drawn-here");
const THERE: Phrase = lang::phrase!("drawn-there");

fn description(what: What, table: Phrase, lang: Lang) -> String {
    let built = match what {
        What::Bars(..) => lang::phrase!("drawn-one-bar-a-unit-best"),
        What::Shares(_) => lang::phrase!("drawn-each-bar-is-a-units"),
        What::Strip(..) => lang::phrase!("drawn-each-tick-is-a-unit"),
        What::Heat(_) => lang::phrase!("drawn-the-stronger-a-cells-colour"),
        What::Tiles(_) => lang::phrase!("drawn-one-cell-a-unit-set"),
        What::Scores(of, _) | What::Ranks(of) if of.broken => {
            lang::phrase!("drawn-a-line-over-the-years")
        }
        What::Scores(..) | What::Ranks(_) => lang::phrase!("drawn-a-line-over-the-years-2"),
        What::Apart { .. } => lang::phrase!("drawn-a-line-for-each-unit"),
        What::Bump { .. } => lang::phrase!("drawn-one-line-a-unit-better"),
        What::Places { .. } => lang::phrase!("drawn-one-rail-an-index-from"),
        What::Goals => lang::phrase!("drawn-the-bar-is-what-was"),
        What::Spark => {
            return lang::phrase!("drawn-the-numbers-are-in-the")
                .get(lang)
                .to_owned();
        }
    };
    lang::text!("{}; {}", built.get(lang), table.get(lang))
}
