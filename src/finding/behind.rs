//! How far a unit is behind the place above it and behind the first.

use std::slice;

use rust_decimal::Decimal;

use super::at::At;
use super::field::MOST_NAMED;
use super::{Entry, Says, amount, names};
use derive::TableStanding;
use derive::figures::Quantity;
use model::{Lang, Record, UnitId, Year};

/// "0,35 điểm" behind "Lào Cai và Sơn La".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    at: At,
    by: Decimal,
    units: Vec<UnitId>,
    first: bool,
}

impl Behind {
    /// Behind the place above and behind the first; where they are the same, the first alone. Nothing where the unit is
    /// first, has no score, or not all of its field is known.
    #[must_use]
    pub fn of(entry: &Entry, rows: &TableStanding) -> Vec<Self> {
        let own = entry.result.score.score();
        let one = |row: Option<u32>, first: bool| {
            let row = row?;
            let other = entry.table.rows[row as usize].score.score()?;
            let rank = rows.rows[row as usize].rank?;
            let place = |row: &u32| rows.rows[*row as usize].rank.map(|rank| rank.place);
            // Places only grow along the order of a field, and behind them stand those that have none.
            let order = &entry.field?.order[..];
            let better = |row: &u32| place(row).is_some_and(|place| place < rank.place);
            let alike = match (rank.tied, first) {
                (false, _) => slice::from_ref(&row),
                (true, true) => order,
                (true, false) => &order[order.partition_point(better)..],
            };
            let alike = alike.iter();
            let alike = alike.take_while(|row| place(row) == Some(rank.place));
            let units = alike.map(|&row| entry.table.rows[row as usize].unit);
            Some(Self {
                at: At::of(entry),
                by: other - own?,
                units: units.collect(),
                first,
            })
        };
        let next = one(entry.standing.next, false);
        let first = one(entry.standing.leader, true);
        let apart = next.filter(|next| first.as_ref().is_none_or(|one| one.units != next.units));
        let all = apart.into_iter().chain(first);
        all.filter(|one| !one.by.is_zero()).collect()
    }

    /// What it is, as a head.
    #[must_use]
    pub fn head(&self, lang: Lang) -> &'static str {
        if self.first {
            lang::phrase!("behind-the-first").get(lang)
        } else {
            lang::phrase!("behind-the-place-above").get(lang)
        }
    }

    /// The distance, with the quantity that it is.
    #[must_use]
    pub fn figure(&self) -> (Decimal, &'static str) {
        let quantity = if self.first {
            Quantity::ToLeader
        } else {
            Quantity::ToNext
        };
        (self.by, quantity.name())
    }

    /// How far: "0,35 điểm".
    #[must_use]
    pub fn amount(&self, record: &Record, lang: Lang) -> String {
        amount::apart(self.at.index(record), self.by, lang)
    }

    /// Behind whom.
    #[must_use]
    pub fn whom(&self, record: &Record, lang: Lang) -> String {
        if self.units.len() > MOST_NAMED {
            let index = self.at.index(record);
            let field = names::field_of(record, index, self.at.unit);
            return names::count(record, (index, field), self.units.len(), None, lang);
        }
        names::list(record, &self.units, lang)
    }
}

impl Says for Behind {
    fn kind(&self) -> &'static str {
        "behind"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let (index, year) = (self.at.index, self.at.year);
        let others = self.units.iter();
        let others = others.map(|&unit| At { index, year, unit }.figure(record, "score"));
        let own = self.at.figure(record, "score");
        let distance = self.at.figure(record, self.figure().1);
        [distance, own].into_iter().chain(others).collect()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let (by, whom) = (self.amount(record, lang), self.whom(record, lang));
        lang::text!("{}: {by} ({whom})", self.head(lang))
    }
}
