//! What the tables of an edition state, and what is worked out from them, in the first format of seals.
//!
//! Seals made in it are held by its own rules for ever: a change of rank is the difference of two places where as many
//! units were ranked, and where a source states a change nothing is worked out beside it.

use rust_decimal::Decimal;

use super::facts::{At, Facts};
use super::rows::{alternative, head, value};
use derive::fact::Step;
use derive::figures::{self, Quantity};
use derive::{Analysis, Change, Rank, Standing, TableStanding, Word};
use model::{
    Component, ComponentId, DeclaredChange, Index, Part, Record, Result, Stated, Table, Year,
};

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    let year = record.editions[edition].year;
    let table = &record.editions[edition].tables[place];
    let standings = &analysis.tables[edition][place];
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let base = format!("{}/{year}", index.code);
    head(facts, index, table, &base);
    for (at, (row, standing)) in table.rows.iter().zip(&standings.rows).enumerate() {
        let plain = Plain::of(record, analysis, (edition, place, at));
        let unit = &record.unit(row.unit).code;
        let mut desk = Desk {
            facts,
            base: format!("{base}/{unit}"),
            at: At::of(&row.origin),
        };
        // A declared place without a score was no figure of this form where the table is complete.
        let field = standing
            .field
            .map(|field| &standings.fields[usize::from(field)]);
        let complete = table.is_complete(field.map(|field| field.field));
        let rank = standing.rank.filter(|rank| rank.computed || !complete);
        let ranks = (rank, plain.total());
        desk.row(record, (index, year), (row, standing), ranks);
        let parts = row.parts.iter();
        for part in parts {
            let component = framework.component(part.component);
            let mut desk = Desk {
                base: format!("{base}/{unit}/{}", component.code),
                at: At {
                    part: Some(&component.code),
                    ..At::of(&row.origin)
                },
                facts,
            };
            let rank = plain.part(part.component);
            desk.part(
                component,
                (part, row.stated(part.component)),
                standing,
                rank,
            );
        }
    }
}

/// A share that was worked out, as it is written.
fn rounded(share: Decimal) -> Decimal {
    figures::rounded(share, 4)
}

/// The values of one row, or of one component of it.
struct Desk<'f, 'a> {
    facts: &'f mut Facts<'a>,
    base: String,
    at: At<'a>,
}

impl<'a> Desk<'_, 'a> {
    fn stated(
        &mut self,
        step: impl Into<Step>,
        key: Option<&'static str>,
        value: Option<impl ToString>,
    ) {
        let at = At { key, ..self.at };
        self.facts.add_some(&self.base, step, value, at);
    }

    /// A value that nobody states; where somebody does, that one stands for both, since they agree.
    fn computed(&mut self, step: impl Into<Step>, value: Option<impl ToString>) {
        self.facts.compute(&self.base, step, value, self.at);
    }

    fn row(
        &mut self,
        record: &'a Record,
        (index, year): (&'a Index, Year),
        (row, standing): (&'a Result, &Standing),
        (rank, rank_change): (Option<Rank>, Option<i64>),
    ) {
        self.stated(Quantity::Score, Some("score"), Some(value(row.score)));
        self.stated(Quantity::Max, Some("max"), row.own_max());
        self.stated(Quantity::Percent, Some("percent"), row.declared_percent());
        self.stated(Quantity::Rank, Some("rank"), row.rank);
        self.stated(Quantity::Of, Some("of"), row.of);
        let source = &*record.source(row.source).code;
        self.stated(Word::Source, Some("source"), Some(source));
        let note = row.note.as_ref().map(|note| &*note.vi);
        self.stated(Word::Note, Some("note"), note);
        let scheme = index.bands_for(year, record.unit(row.unit));
        let band = |place: Option<u8>| {
            let bands = &scheme?.bands;
            bands.get(usize::from(place?)).map(|band| &*band.code)
        };
        self.stated(Word::Band, Some("band"), band(row.band));
        for (place, other) in row.also.iter().enumerate() {
            let told = alternative(record, other);
            let at = At {
                key: Some("also"),
                ..self.at
            };
            self.facts.add_also(&self.base, place, told, at);
        }
        self.change(row.change.as_deref());
        if row.percent.is_none() {
            self.computed(Quantity::Percent, standing.share.map(rounded));
        }
        if row.rank.is_none() {
            self.computed(Quantity::Rank, rank.map(|rank| rank.place));
        }
        if row.of.is_none() {
            self.computed(Quantity::Of, rank.and_then(|rank| rank.of));
        }
        if row.band.is_none() {
            self.computed(Word::Band, band(standing.band));
        }
        if let (None, Change::Since { year, score, .. }) = (&row.change, standing.change) {
            self.computed(Quantity::Change, score.map(|by| format!("{by} ({year})")));
            self.computed(
                Quantity::RankChange,
                rank_change.map(|by| format!("{by} ({year})")),
            );
        }
    }

    fn part(
        &mut self,
        component: &Component,
        (part, stated): (&'a Part, Option<&'a Stated>),
        standing: &'a Standing,
        rank_change: Option<i64>,
    ) {
        let rank = stated.and_then(|one| one.rank);
        let key = stated.map(|_| "score");
        self.stated(Quantity::Score, key, Some(value(part.score)));
        self.stated(Quantity::Rank, Some("rank"), rank);
        let group = stated.and_then(|one| one.group.as_ref());
        let group = group.map(|group| &*group.vi);
        self.stated(Word::Group, Some("group"), group);
        let change = stated.and_then(|one| one.change.as_ref());
        self.change(change);
        let share = derive::part_share(component, part).map(rounded);
        self.computed(Quantity::Percent, share);
        let place = usize::from(part.component.0);
        let Some(derived) = standing.parts.get(place) else {
            return;
        };
        if rank.is_none() {
            self.computed(Quantity::Rank, derived.rank());
        }
        if let (None, Change::Since { year, .. }) = (change, standing.change) {
            let by = |by: Option<String>| by.map(|by| format!("{by} ({year})"));
            let score = derived.change.map(|by| by.to_string());
            self.computed(Quantity::Change, by(score));
            let rank = rank_change.map(|by| by.to_string());
            self.computed(Quantity::RankChange, by(rank));
        }
    }

    fn change(&mut self, change: Option<&DeclaredChange>) {
        let Some(change) = change else { return };
        let since = change.since;
        let by = |by: Option<String>| by.map(|by| format!("{by} ({since})"));
        let key = Some("change");
        self.stated(
            Quantity::Change,
            key,
            by(change.score.map(|by| by.to_string())),
        );
        self.stated(
            Quantity::RankChange,
            key,
            by(change.rank.map(|by| by.to_string())),
        );
        let direction = change
            .direction
            .map(|by| if by < 0 { "down" } else { "up" });
        self.stated(Word::Direction, key, by(direction.map(str::to_owned)));
    }
}

/// The differences of two places, where as many units were ranked in the year compared with.
struct Plain<'a> {
    new: (&'a Table, &'a TableStanding, &'a Standing),
    old: Option<(&'a Table, &'a TableStanding, &'a Standing)>,
    index: &'a Index,
}

impl<'a> Plain<'a> {
    fn of(
        record: &'a Record,
        analysis: &'a Analysis,
        (edition, place, row): (usize, usize, usize),
    ) -> Self {
        let at = |edition: usize, place: usize, row: usize| {
            let table = &record.editions[edition].tables[place];
            let standings = &analysis.tables[edition][place];
            (table, standings, &standings.rows[row])
        };
        let new = at(edition, place, row);
        let old = || {
            let Change::Since { year, .. } = new.2.change else {
                return None;
            };
            let unit = new.0.rows[row].unit;
            let points = &analysis.series.get(&(new.0.index, unit))?.points;
            let point = points
                .binary_search_by_key(&year, |point| point.year)
                .ok()?;
            let point = points[point];
            Some(at(
                point.edition.into(),
                point.table.into(),
                point.row as usize,
            ))
        };
        Self {
            new,
            old: old(),
            index: record.index(new.0.index),
        }
    }

    fn total(&self) -> Option<i64> {
        let (old, new) = (self.old?.2.rank?, self.new.2.rank?);
        let as_many = old.of.zip(new.of).is_some_and(|(old, new)| old == new);
        as_many.then(|| i64::from(old.place) - i64::from(new.place))
    }

    fn part(&self, component: ComponentId) -> Option<i64> {
        let (old, new) = (self.old?, self.new);
        let now = self.index.framework(new.0.framework).component(component);
        let mut earlier = self.index.framework(old.0.framework).all();
        let same =
            |one: &Component| one.code == now.code && one.max == now.max && one.level == now.level;
        let (pair, _) = earlier.find(|(_, one)| same(one))?;
        let as_many = ranked_in(old, pair)? == ranked_in(new, component)?;
        let place = |of: &Standing, id: ComponentId| of.parts.get(usize::from(id.0))?.rank();
        let (before, after) = (place(old.2, pair)?, place(new.2, component)?);
        as_many.then(|| i64::from(before) - i64::from(after))
    }
}

/// Among how many a row is ranked in a component.
fn ranked_in(
    (table, standings, standing): (&Table, &TableStanding, &Standing),
    component: ComponentId,
) -> Option<u32> {
    let field = standing
        .field
        .map(|field| &standings.fields[usize::from(field)]);
    if !table.is_complete(field.map(|field| field.field)) {
        return standing.rank?.of;
    }
    let spread = field?.components.get(usize::from(component.0))?;
    spread.as_ref().map(|spread| spread.n)
}
