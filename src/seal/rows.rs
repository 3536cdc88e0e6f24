//! What the tables of an edition state, and what is worked out from them.

use rust_decimal::{Decimal, RoundingStrategy};

use super::facts::{At, Fact, Facts};
use crate::derive::{self, Change, Standing, TableStanding};
use crate::model::{
    Alternative, Component, Coverage, DeclaredChange, Index, Part, Record, Result, Stated, Table,
    Value, Year,
};

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    year: Year,
    table: &'a Table,
    standings: &'a TableStanding,
) {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let base = format!("{}/{year}", index.code);
    let key = |key| At::key(&table.origin, key);
    let coverage = match table.coverage {
        Coverage::Complete => "complete",
        Coverage::Partial => "partial",
    };
    facts.add(format!("{base}/coverage"), coverage, key("coverage"));
    let code = framework.code.as_str();
    facts.add(format!("{base}/framework"), code, At::of(&table.origin));
    facts.add_some(format!("{base}/of"), table.of, key("of"));
    let published = table.published;
    facts.add_some(format!("{base}/published"), published, key("published"));
    let note = table.note.as_ref().map(|note| note.vi.clone());
    facts.add_some(format!("{base}/note"), note, key("note"));
    for (row, standing) in table.rows.iter().zip(&standings.rows) {
        let unit = &record.unit(row.unit).code;
        let mut desk = Desk {
            facts,
            base: format!("{base}/{unit}/"),
            at: At::of(&row.origin),
        };
        desk.row(record, index, year, row, standing);
        let parts = row.parts.iter();
        for part in parts {
            let component = framework.component(part.component);
            let mut desk = Desk {
                base: format!("{base}/{unit}/{}/", component.code),
                at: At {
                    part: Some(&component.code),
                    ..At::of(&row.origin)
                },
                facts,
            };
            desk.part(component, (part, row.stated(part.component)), standing);
        }
    }
}

/// The values of one row, or of one component of it.
struct Desk<'f, 'a> {
    facts: &'f mut Facts<'a>,
    base: String,
    at: At<'a>,
}

impl<'a> Desk<'_, 'a> {
    fn stated(&mut self, name: &str, key: Option<&'static str>, value: Option<impl ToString>) {
        let at = At { key, ..self.at };
        self.facts
            .add_some(format!("{}{name}", self.base), value, at);
    }

    /// A value that nobody states; where somebody does, that one stands for both, since they agree.
    fn computed(&mut self, name: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.facts.figures.push(Fact {
                address: format!("{}{name}", self.base),
                value: value.to_string(),
                computed: true,
                at: self.at,
            });
        }
    }

    fn row(
        &mut self,
        record: &'a Record,
        index: &'a Index,
        year: Year,
        row: &'a Result,
        standing: &'a Standing,
    ) {
        self.stated("score", Some("score"), Some(value(row.score)));
        self.stated("max", Some("max"), row.own_max());
        self.stated("percent", Some("percent"), row.declared_percent());
        self.stated("rank", Some("rank"), row.rank);
        self.stated("of", Some("of"), row.of);
        let source = &*record.source(row.source).code;
        self.stated("source", Some("source"), Some(source));
        let note = row.note.as_ref().map(|note| &*note.vi);
        self.stated("note", Some("note"), note);
        let scheme = index.bands_of(year);
        let band = |place: Option<u8>| {
            let bands = &scheme?.bands;
            bands.get(usize::from(place?)).map(|band| &*band.code)
        };
        self.stated("band", Some("band"), band(row.band));
        for (place, other) in row.also.iter().enumerate() {
            let told = alternative(record, other);
            self.stated(&format!("also/{place}"), Some("also"), Some(told));
        }
        self.change(row.change.as_deref());
        if row.percent.is_none() {
            self.computed("percent", standing.share.map(rounded));
        }
        let rank = standing.rank;
        if row.rank.is_none() {
            self.computed("rank", rank.map(|rank| rank.place));
        }
        if row.of.is_none() {
            self.computed("of", rank.and_then(|rank| rank.of));
        }
        if row.band.is_none() {
            self.computed("band", band(standing.band));
        }
        if let (
            None,
            Change::Since {
                year, score, rank, ..
            },
        ) = (&row.change, standing.change)
        {
            self.computed("change", score.map(|by| format!("{by} ({year})")));
            self.computed("rank-change", rank.map(|by| format!("{} ({year})", by.by)));
        }
    }

    fn part(
        &mut self,
        component: &Component,
        (part, stated): (&'a Part, Option<&'a Stated>),
        standing: &'a Standing,
    ) {
        let rank = stated.and_then(|one| one.rank);
        let key = stated.map(|_| "score");
        self.stated("score", key, Some(value(part.score)));
        self.stated("rank", Some("rank"), rank);
        let group = stated.and_then(|one| one.group.as_ref());
        let group = group.map(|group| &*group.vi);
        self.stated("group", Some("group"), group);
        let change = stated.and_then(|one| one.change.as_ref());
        self.change(change);
        let share = derive::part_share(component, part).map(rounded);
        self.computed("percent", share);
        let place = usize::from(part.component.0);
        let Some(derived) = standing.parts.get(place) else {
            return;
        };
        if rank.is_none() {
            self.computed("rank", derived.rank());
        }
        if let (None, Change::Since { year, .. }) = (change, standing.change) {
            let by = |by: Option<String>| by.map(|by| format!("{by} ({year})"));
            let score = derived.change.map(|by| by.to_string());
            self.computed("change", by(score));
            let rank = derived.rank_change.map(|by| by.by.to_string());
            self.computed("rank-change", by(rank));
        }
    }

    fn change(&mut self, change: Option<&DeclaredChange>) {
        let Some(change) = change else { return };
        let since = change.since;
        let by = |by: Option<String>| by.map(|by| format!("{by} ({since})"));
        let key = Some("change");
        self.stated("change", key, by(change.score.map(|by| by.to_string())));
        self.stated("rank-change", key, by(change.rank.map(|by| by.to_string())));
        let direction = change
            .direction
            .map(|by| if by < 0 { "down" } else { "up" });
        self.stated("direction", key, by(direction.map(str::to_owned)));
    }
}

/// A score with its digits, or the reason why there is none.
fn value(value: Value) -> String {
    match value {
        Value::Score(score) => score.to_string(),
        Value::Absent(reason) => reason.code().to_owned(),
    }
}

/// To four decimals, as data files have it.
fn rounded(value: Decimal) -> Decimal {
    value
        .round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}

fn alternative(record: &Record, other: &Alternative) -> String {
    let some = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    format!(
        "{}; {}/{}; {}; {}",
        some(other.score.map(|score| score.to_string())),
        some(other.rank.map(|rank| rank.to_string())),
        some(other.of.map(|of| of.to_string())),
        record.source(other.source).code,
        other.reason.vi
    )
}
