//! Changes that sources declare, beside what the figures of the two years give.
//!
//! Not a rule: one rule finds what contradicts, another notes what rounding explains.

use rust_decimal::Decimal;

use super::{Entry, agree, entries, half_a_unit};
use derive::{Analysis, Change, Point};
use diagnostic::{Origin, Words};
use model::{DeclaredChange, Part, Record, Year};

/// A declared change that differs from the one that the figures give.
pub(super) struct Difference {
    /// What it is a change of.
    pub(super) of: Words,
    /// Where the change stands.
    pub(super) at: Origin,
    /// The year compared with.
    pub(super) since: Year,
    /// What differs.
    pub(super) what: What,
    /// The value of the earlier year, and where it stands.
    pub(super) earlier: (String, Origin),
}

/// What a source says and the figures do not.
#[derive(Clone, Copy)]
pub(super) enum What {
    /// The change of the score.
    Score {
        /// As declared.
        declared: Decimal,
        /// As the figures give it.
        computed: Decimal,
        /// How far exact values may lie from the three printed ones.
        allowed: Decimal,
    },
    /// The change of the rank.
    Rank {
        /// As declared.
        declared: i32,
        /// As the figures give it.
        computed: i32,
    },
    /// The way it went.
    Direction {
        /// As declared.
        declared: i8,
        /// As the figures give it.
        computed: i8,
    },
}

impl Difference {
    /// Whether exact scores that are printed as these are can have the declared change.
    pub(super) fn rounding_explains(&self) -> bool {
        match self.what {
            What::Score {
                declared,
                computed,
                allowed,
            } => (declared - computed).abs() < allowed,
            What::Rank { .. } | What::Direction { .. } => false,
        }
    }
}

/// All declared changes that differ, in order of the rows.
pub(super) fn differences(record: &Record, analysis: &Analysis) -> Vec<Difference> {
    let mut found = Vec::new();
    for entry in entries(record, analysis) {
        if let Some(declared) = entry.result.change.as_deref().copied() {
            of_row(record, analysis, &entry, declared, &mut found);
        }
        for part in &entry.result.parts {
            if let Some(declared) = entry.result.part_change(part.component) {
                of_part(record, analysis, &entry, (part, *declared), &mut found);
            }
        }
    }
    found
}

/// A value of either year and where it stands.
struct Figures {
    score: Option<Decimal>,
    rank: Option<u32>,
    score_at: Origin,
    rank_at: Origin,
}

/// A declared change, and where it stands.
struct Stated {
    of: Words,
    at: Origin,
    change: DeclaredChange,
}

/// Whether the scores of the two years compare.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scores {
    Compare,
    Broken,
}

fn of_row(
    record: &Record,
    analysis: &Analysis,
    entry: &Entry<'_>,
    change: DeclaredChange,
    found: &mut Vec<Difference>,
) {
    let Some((early, scores)) = earlier(analysis, entry, change.since) else {
        return;
    };
    let row = row_of(record, early);
    let figures = |row: &model::Result, rank: Option<u32>| Figures {
        score: row.score.score(),
        rank,
        score_at: row.origin.key("score"),
        rank_at: row.origin.key("rank"),
    };
    let old = figures(row, early.rank.map(|rank| rank.place));
    let new = figures(entry.result, entry.standing.rank.map(|rank| rank.place));
    let stated = Stated {
        of: entry.name(),
        at: entry.result.origin.key("change"),
        change,
    };
    compare(&stated, (&old, &new), scores, found);
}

fn of_part(
    record: &Record,
    analysis: &Analysis,
    entry: &Entry<'_>,
    (part, change): (&Part, DeclaredChange),
    found: &mut Vec<Difference>,
) {
    let Change::Since { year, .. } = entry.standing.change else {
        return;
    };
    let Some((early, scores)) =
        earlier(analysis, entry, change.since).filter(|_| year == change.since)
    else {
        return;
    };
    let row = row_of(record, early);
    let table = &record.editions[usize::from(early.edition)].tables[usize::from(early.table)];
    let code = &entry.component(part).code;
    let framework = entry.index.framework(table.framework);
    let Some(old) = row
        .parts
        .iter()
        .find(|old| framework.component(old.component).code == *code)
    else {
        return;
    };
    let ranks = |standing: &derive::Standing, part: &Part| {
        standing.parts[usize::from(part.component.0)].rank()
    };
    let early_standing = &analysis.tables[usize::from(early.edition)][usize::from(early.table)]
        .rows[early.row as usize];
    let parts_at = row.origin.key("parts").key(code);
    let old = Figures {
        score: old.score.score(),
        rank: ranks(early_standing, old),
        score_at: parts_at.clone(),
        rank_at: parts_at,
    };
    let new = Figures {
        score: part.score.score(),
        rank: ranks(entry.standing, part),
        score_at: entry.part_origin(part, "score"),
        rank_at: entry.part_origin(part, "rank"),
    };
    let stated = Stated {
        of: entry.part_name(part),
        at: entry.part_origin(part, "change"),
        change,
    };
    compare(&stated, (&old, &new), scores, found);
}

/// The unit's point of the earlier year, and whether its score compares.
fn earlier<'a>(
    analysis: &'a Analysis,
    entry: &Entry<'_>,
    since: Year,
) -> Option<(&'a Point, Scores)> {
    let series = analysis
        .series
        .get(&(entry.table.index, entry.result.unit))?;
    let at = |year: Year| {
        series
            .points
            .binary_search_by_key(&year, |point| point.year)
            .ok()
    };
    let (old, new) = (at(since)?, at(entry.year)?);
    let together = series
        .runs
        .iter()
        .any(|run| run.contains(&old) && run.contains(&new));
    let scores = if together {
        Scores::Compare
    } else {
        Scores::Broken
    };
    (old < new).then(|| (&series.points[old], scores))
}

fn row_of<'a>(record: &'a Record, point: &Point) -> &'a model::Result {
    let edition = &record.editions[usize::from(point.edition)];
    &edition.tables[usize::from(point.table)].rows[point.row as usize]
}

fn compare(
    stated: &Stated,
    (old, new): (&Figures, &Figures),
    scores: Scores,
    found: &mut Vec<Difference>,
) {
    let mut differs = |what, value: String, there: &Origin| {
        found.push(Difference {
            of: stated.of.clone(),
            at: stated.at.clone(),
            since: stated.change.since,
            what,
            earlier: (value, there.clone()),
        });
    };
    let pair = old
        .score
        .zip(new.score)
        .filter(|_| scores == Scores::Compare);
    if let Some((declared, (before, after))) = stated.change.score.zip(pair) {
        let computed = after - before;
        if !agree(declared, computed) {
            let allowed = half_a_unit(declared) + half_a_unit(before) + half_a_unit(after);
            differs(
                What::Score {
                    declared,
                    computed,
                    allowed,
                },
                before.to_string(),
                &old.score_at,
            );
        }
    }
    let places = old.rank.zip(new.rank).and_then(|(before, after)| {
        let gained = i32::try_from(i64::from(before) - i64::from(after)).ok()?;
        Some((before, gained))
    });
    if let Some((declared, (before, computed))) = stated.change.rank.zip(places)
        && declared != computed
    {
        differs(
            What::Rank { declared, computed },
            before.to_string(),
            &old.rank_at,
        );
    }
    if let Some(declared) = stated.change.direction {
        let by_score =
            pair.map(|(before, after)| (way(&before, &after), before.to_string(), &old.score_at));
        let by_rank = || {
            Some((
                way(&new.rank?, &old.rank?),
                old.rank?.to_string(),
                &old.rank_at,
            ))
        };
        if let Some((computed, value, there)) = by_score.or_else(by_rank)
            && computed != declared.signum()
        {
            differs(What::Direction { declared, computed }, value, there);
        }
    }
}

fn way<T: Ord>(before: &T, after: &T) -> i8 {
    match after.cmp(before) {
        std::cmp::Ordering::Less => -1,
        std::cmp::Ordering::Equal => 0,
        std::cmp::Ordering::Greater => 1,
    }
}
