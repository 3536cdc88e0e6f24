//! What hearers meet at the marks of a drawing: a bar, a point of a line, a rail, a component. Those who see a chart see how
//! many there are; those who hear it are told, so that no place stands without its number.

use rust_decimal::Decimal;

use super::at::At;
use super::{Entry, InField, Place, Says, names};
use derive::Shares;
use lang::{digits, number, phrases};
use model::{ComponentId, FrameworkId, IndexId, Lang, Record, UnitId, Value, Year};

/// The accessible name of one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A unit among others: "Quảng Ninh: 47,88, hạng 1/61".
    Unit(At, Value, Option<Place>),
    /// A score in a year: "2011: 33,93", with the unit where other lines stand beside it.
    Score(At, Decimal, Named),
    /// A rank in a year: "2011: hạng 54/63".
    Rank(At, Place),
    /// The mean of a field in a year: "Trung bình 2011: 35,75".
    Mean(InField, Decimal),
    /// The place in an index, and that of the year before: "PAPI, 2023: hạng 18/61; 2022: hạng 27/61".
    Rail(At, Place, Option<(Year, Place)>),
    /// Mean and best of a component: "Trung bình 49%; cao nhất 62%". Its own share is printed beside the bar.
    Part(Component, Shares),
    /// The ranks of a unit over the years: "Lai Châu: hạng 31/61 (2024), hạng 18/61 (2023)".
    Line(IndexId, UnitId, Vec<(Year, Place)>),
}

/// Whether a mark names its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// It does.
    Yes,
    /// All marks of the drawing are of the unit that its title names.
    No,
}

/// A component of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Component {
    at: At,
    framework: FrameworkId,
    id: ComponentId,
    field: Option<usize>,
}

impl Mark {
    /// A unit with its result and its place.
    #[must_use]
    pub fn unit(entry: &Entry) -> Self {
        let place = entry.standing.rank.map(Place::from);
        Self::Unit(At::of(entry), entry.result.score, place)
    }

    /// What the share of a component is compared with.
    #[must_use]
    pub fn part(entry: &Entry, component: ComponentId, shares: Shares) -> Self {
        let of = Component {
            at: At::of(entry),
            framework: entry.table.framework,
            id: component,
            field: entry.field.map(|field| field.field),
        };
        Self::Part(of, shares)
    }

    /// The field of an index that ranks a unit, in a year.
    #[must_use]
    pub fn field_of(record: &Record, index: IndexId, unit: UnitId, year: Year) -> Option<InField> {
        let field = names::field_of(record, record.index(index), unit)?;
        Some(InField { index, year, field })
    }
}

/// Appends a value as it is printed, or why there is none.
fn value(text: &mut String, at: At, value: Value, record: &Record, lang: Lang) {
    match value {
        Value::Absent(reason) => {
            let life = at.unit(record).life_at_end_of(at.year);
            text.push_str(phrases::absence_in(reason, life).get(lang));
        }
        Value::Score(score) => {
            number::write_fixed(text, score, at.index(record).decimals, lang);
        }
    }
}

impl Component {
    fn model(self, record: &Record) -> &model::Component {
        let framework = self.at.index(record).framework(self.framework);
        framework.component(self.id)
    }

    fn figures(self, record: &Record) -> Vec<String> {
        let code = &self.model(record).code;
        let (index, year) = (self.at.index, self.at.year);
        let field = self.field.map(|field| InField { index, year, field });
        let figures = field.map(|field| {
            ["mean", "best"].map(|name| field.figure(record, &lang::text!("{code}/{name}")))
        });
        figures.into_iter().flatten().collect()
    }
}

impl Says for Mark {
    fn kind(&self) -> &'static str {
        match self {
            Self::Part(..) => "profile",
            _ => "mark",
        }
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        match self {
            Self::Unit(at, value, place) => {
                let score = value.score().map(|_| at.figure(record, "score"));
                let place = place.map(|place| at.rank(record, place));
                score
                    .into_iter()
                    .chain(place.into_iter().flatten())
                    .collect()
            }
            Self::Score(at, ..) => vec![at.figure(record, "score")],
            Self::Rank(at, place) => at.rank(record, *place),
            Self::Mean(of, _) => vec![of.figure(record, "mean")],
            Self::Rail(at, place, before) => {
                let mut all = at.rank(record, *place);
                if let Some((year, place)) = before {
                    all.extend(at.in_year(*year).rank(record, *place));
                }
                all
            }
            Self::Part(of, _) => of.figures(record),
            Self::Line(index, unit, ranks) => {
                let at = |year| At {
                    index: *index,
                    year,
                    unit: *unit,
                };
                let ranks = ranks.iter();
                ranks
                    .flat_map(|(year, place)| at(*year).rank(record, *place))
                    .collect()
            }
        }
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Unit(at, ..) | Self::Score(at, ..) | Self::Rank(at, _) => vec![at.year],
            Self::Mean(of, _) => vec![of.year],
            Self::Rail(at, _, before) => {
                let before = before.map(|(year, _)| year);
                std::iter::once(at.year).chain(before).collect()
            }
            Self::Part(of, ..) => vec![of.at.year],
            Self::Line(_, _, ranks) => ranks.iter().map(|(year, _)| *year).collect(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        // There are more of them than of all other sentences.
        let mut text = String::with_capacity(96);
        self.say_in(&mut text, record, lang);
        text
    }
}

impl Mark {
    fn say_in(&self, text: &mut String, record: &Record, lang: Lang) {
        match self {
            Self::Unit(at, score, place) => {
                text.extend([at.unit(record).name.get(lang), ": "]);
                value(text, *at, *score, record, lang);
                if let Some(place) = place {
                    text.push_str(", ");
                    place.say_in(text, lang);
                }
            }
            Self::Score(at, score, named) => {
                if *named == Named::Yes {
                    text.extend([at.unit(record).name.get(lang), " "]);
                }
                year(text, at.year);
                text.push_str(": ");
                number::write_fixed(text, *score, at.index(record).decimals, lang);
            }
            Self::Rank(at, place) => {
                year(text, at.year);
                text.push_str(": ");
                place.say_in(text, lang);
            }
            Self::Mean(of, mean) => {
                text.extend([phrases::MEAN.get(lang), " "]);
                year(text, of.year);
                text.push_str(": ");
                number::write_fixed(text, *mean, record.index(of.index).decimals, lang);
            }
            Self::Rail(at, place, before) => {
                text.extend([at.index(record).short.get(lang), ", "]);
                year(text, at.year);
                text.push_str(": ");
                place.say_in(text, lang);
                if let Some((before, place)) = before {
                    text.push_str("; ");
                    year(text, *before);
                    text.push_str(": ");
                    place.say_in(text, lang);
                }
            }
            Self::Part(_, shares) => part(text, *shares, lang),
            Self::Line(_, unit, ranks) => {
                text.extend([record.unit(*unit).name.get(lang), ": "]);
                for (turn, (of, place)) in ranks.iter().enumerate() {
                    text.push_str(if turn > 0 { ", " } else { "" });
                    place.say_in(text, lang);
                    text.push_str(" (");
                    year(text, *of);
                    text.push(')');
                }
            }
        }
    }
}

fn year(text: &mut String, year: Year) {
    digits::write(text, year.unsigned_abs().into());
}

/// "Trung bình 80%; Cao nhất 95%".
fn part(text: &mut String, shares: Shares, lang: Lang) {
    let heads = [(phrases::MEAN, shares.mean), (phrases::BEST, shares.best)];
    for (turn, (head, share)) in heads.into_iter().enumerate() {
        text.push_str(if turn > 0 { "; " } else { "" });
        text.extend([head.get(lang), " "]);
        digits::write(text, share.whole.into());
        text.push('%');
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Named};
    use crate::{At, Finding, Place};
    use model::Lang;
    use model::{Absence, IndexId, UnitId, Value};

    fn said(mark: Mark, lang: Lang) -> String {
        let record = sample::record(|_| {});
        let name = record.units[0].name.get(lang).to_owned();
        let short = record.indices[0].short.get(lang).to_owned();
        let text = Finding::from(mark).say(&record, lang);
        text.replace(&name, "U").replace(&short, "I")
    }

    fn at() -> At {
        At {
            index: IndexId(0),
            year: 2023,
            unit: UnitId(0),
        }
    }

    fn place(place: u32, tied: bool) -> Place {
        Place {
            place,
            of: Some(61),
            tied,
            last: false,
        }
    }

    #[test]
    fn no_place_is_heard_without_its_number_and_a_shared_one_as_shared() {
        let rail = Mark::Rail(at(), place(18, true), Some((2022, place(27, false))));
        assert_eq!(
            said(rail, Lang::VI),
            "I, 2023: đồng hạng 18/61; 2022: hạng 27/61"
        );
        let point = Mark::Rank(at(), place(18, false));
        assert_eq!(said(point, Lang::EN), "2023: rank 18 of 61");
        let ranks = vec![(2022, place(27, false)), (2023, place(18, false))];
        let line = Mark::Line(IndexId(0), UnitId(0), ranks);
        assert_eq!(
            said(line, Lang::VI),
            "U: hạng 27/61 (2022), hạng 18/61 (2023)"
        );
    }

    #[test]
    fn a_bar_that_is_not_there_says_why() {
        let absent = Value::Absent(Absence::NotAssessed);
        assert_eq!(
            said(Mark::Unit(at(), absent, None), Lang::VI),
            "U: không được đánh giá"
        );
        let score = sample::decimal("43.5");
        assert_eq!(
            said(Mark::Score(at(), score, Named::Yes), Lang::VI),
            "U 2023: 43,50"
        );
    }
}
