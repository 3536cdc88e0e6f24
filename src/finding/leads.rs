//! Who is in front: all of those that share first place, or how many they are; never the one whose row comes first.

use rust_decimal::Decimal;

use super::at::At;
use super::field::{Field, MOST_NAMED};
use super::{Entry, InField, Place, Says, amount, names};
use lang::number;
use model::{Lang, LangId, Record, UnitId, Year};

/// "Quảng Ninh dẫn đầu với 47,88 điểm; Lai Châu: hạng 27/61".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leads {
    of: InField,
    units: Vec<UnitId>,
    /// How many units have a result.
    n: usize,
    with: Option<With>,
    /// The unit that the page is about, where it is not itself in front.
    own: Option<(At, Place)>,
    form: LeadForm,
}

/// Which sentence is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadForm {
    /// A title.
    Title,
    /// A sentence of its own.
    Sentence,
    /// A sentence that names the field, where a page has several.
    OfField,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum With {
    Score(Decimal),
    /// Where the units' maxima differ, the share of the maximum decides.
    Share(Decimal),
}

impl Leads {
    /// Of a field; nothing where nobody is known to be in front.
    #[must_use]
    pub fn of(field: &Field, own: Option<&Entry>, form: LeadForm) -> Option<Self> {
        let first = field.first();
        let n = field.with_result().len();
        let &row = first.first()?;
        let by_share = field.is_complete() && field.standing.total.is_none();
        let score = field.score(row);
        let with = if by_share {
            let share = field.rows.rows[row as usize].share;
            share.filter(|_| score.is_some()).map(With::Share)
        } else {
            score.map(With::Score)
        };
        let own = own.filter(|own| own.standing.rank.is_none_or(|rank| rank.place > 1));
        let own = own.and_then(|own| Some((At::of(own), own.standing.rank?.into())));
        Some(Self {
            of: field.place(),
            units: field.units(&first),
            n,
            with,
            own,
            form,
        })
    }

    fn leaders(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.of.index);
        if self.units.len() > MOST_NAMED {
            let field = (index, Some(self.of.field));
            return names::count(record, field, self.units.len(), None, lang);
        }
        names::list(record, &self.units, lang)
    }
}

impl Says for Leads {
    fn kind(&self) -> &'static str {
        "leads"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let quantity = match self.with {
            Some(With::Score(_)) => "score",
            Some(With::Share(_)) => "percent",
            None => "rank",
        };
        let (index, year) = (self.of.index, self.of.year);
        let units = self.units.iter();
        let units = units.map(|&unit| At { index, year, unit }.figure(record, quantity));
        let own = self.own.map(|(at, place)| at.rank(record, place));
        units.chain(own.into_iter().flatten()).collect()
    }

    fn over(&self) -> Vec<InField> {
        vec![self.of]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.of.index);
        let leaders = self.leaders(record, lang);
        let with = match (self.with, lang.id()) {
            (Some(With::Score(score)), LangId::Vi) => {
                lang::text!(" với {}", amount::spoken(index, score, lang))
            }
            (Some(With::Score(score)), LangId::En) => {
                lang::text!(" with {}", amount::spoken(index, score, lang))
            }
            (Some(With::Share(share)), LangId::Vi) => {
                lang::text!(" với {} điểm tối đa", number::percent(share, 2, lang))
            }
            (Some(With::Share(share)), LangId::En) => {
                let whose = if self.units.len() > 1 { "their" } else { "its" };
                lang::text!(
                    " with {} of {whose} maximum",
                    number::percent(share, 2, lang)
                )
            }
            (None, _) => String::new(),
        };
        let mut text = match (self.units.len(), lang.id()) {
            (1, LangId::Vi) => lang::text!("{leaders} dẫn đầu{with}"),
            (1, LangId::En) => lang::text!("{leaders} is first{with}"),
            (_, LangId::Vi) => lang::text!("{leaders} cùng dẫn đầu{with}"),
            (_, LangId::En) => lang::text!("{leaders} share first place{with}"),
        };
        if let Some((at, place)) = self.own {
            let name = at.unit(record).name.get(lang);
            text.extend(["; ", name, ": ", &place.say(lang)]);
        }
        match self.form {
            LeadForm::Title => text,
            LeadForm::Sentence => lang::text!("{text}."),
            LeadForm::OfField => {
                let field = index.fields[self.of.field].name.get(lang);
                lang::text!("{}: {text}.", names::capital(field))
            }
        }
    }
}
