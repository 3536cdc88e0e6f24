//! Terms that tables and charts of several pages share, so that one thing has one name everywhere.

use super::Phrase;
use model::{Absence, Life};

/// Heading: rank.
pub const RANK: Phrase = crate::phrase!("rank");
/// Heading: unit.
pub const UNIT: Phrase = crate::phrase!("unit");
/// Heading: score.
pub const SCORE: Phrase = crate::phrase!("score");
/// Heading: year.
pub const YEAR: Phrase = crate::phrase!("year");
/// Heading: index.
pub const INDEX: Phrase = crate::phrase!("index");
/// Heading: component of an index.
pub const COMPONENT: Phrase = crate::phrase!("component");
/// Heading: change of score.
pub const SCORE_CHANGE: Phrase = crate::phrase!("score-change");
/// Heading: change of rank.
pub const RANK_CHANGE: Phrase = crate::phrase!("rank-change");
/// Heading: arithmetic mean.
pub const MEAN: Phrase = crate::phrase!("mean");
/// Heading: median.
pub const MEDIAN: Phrase = crate::phrase!("median");
/// Heading: highest value.
pub const BEST: Phrase = crate::phrase!("best");
/// Heading: lowest value.
pub const WORST: Phrase = crate::phrase!("worst");
/// Heading: the score that a unit gave itself.
pub const OWN_SCORE: Phrase = crate::phrase!("own-score");
/// Heading: how many were asked in a survey.
pub const RESPONDENTS: Phrase = crate::phrase!("respondents");
/// Heading: how many votes there were.
pub const VOTES: Phrase = crate::phrase!("votes");
/// Heading: by how much a score may be off.
pub const MARGIN: Phrase = crate::phrase!("margin");
/// Heading: highest value possible.
pub const MAX: Phrase = crate::phrase!("max");
/// Heading: share of the maximum in per cent.
pub const SHARE: Phrase = crate::phrase!("share");
/// Heading: band.
pub const BAND: Phrase = crate::phrase!("band");
/// Heading: source.
pub const SOURCE: Phrase = crate::phrase!("source");
/// Heading: what a component counts for in a total.
pub const WEIGHT: Phrase = crate::phrase!("weight");
/// Heading: points missing to the maximum.
pub const LOST: Phrase = crate::phrase!("lost");
/// Heading: remark.
pub const NOTE: Phrase = crate::phrase!("note");
/// Heading: goal of a target.
pub const GOAL: Phrase = crate::phrase!("goal");
/// Heading: what was reached.
pub const ACTUAL: Phrase = crate::phrase!("actual");
/// Word after a number of points.
pub const POINTS: Phrase = crate::phrase!("points");
/// Word after a difference of percentages.
pub const PERCENTAGE_POINTS: Phrase = crate::phrase!("percentage-points");
/// A target is met.
pub const MET: Phrase = crate::phrase!("met");
/// A target is not met.
pub const MISSED: Phrase = crate::phrase!("missed");
/// A target is met in some parts.
pub const PARTLY: Phrase = crate::phrase!("partly");
/// Nothing is known of a target.
pub const UNKNOWN: Phrase = crate::phrase!("unknown");
/// A target in places was reached among other units.
pub const UNDECIDABLE: Phrase = crate::phrase!("undecidable");
/// A value that the source states.
pub const DECLARED: Phrase = crate::phrase!("declared");
/// A value that was worked out here.
pub const COMPUTED: Phrase = crate::phrase!("computed");

/// A missing value in words. The four are different facts and none of them is zero.
#[must_use]
pub const fn absence(absence: Absence) -> Phrase {
    match absence {
        Absence::NotPublished => crate::phrase!("not-published"),
        Absence::NotAssessed => crate::phrase!("not-assessed"),
        Absence::DidNotExist => crate::phrase!("did-not-exist"),
        Absence::NotComparable => crate::phrase!("not-comparable"),
    }
}

/// The same of a unit in a year: of one that was not there it is known whether it was not yet, or no longer.
#[must_use]
pub const fn absence_in(absence: Absence, life: Life) -> Phrase {
    match (absence, life) {
        (Absence::DidNotExist, Life::Before) => crate::phrase!("did-not-exist-yet"),
        (Absence::DidNotExist, Life::After) => crate::phrase!("no-longer-existed"),
        _ => self::absence(absence),
    }
}
