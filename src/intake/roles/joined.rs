//! What a column is by its own head and those above it.

use super::{About, Heads, Piece, Said};
use crate::names::How;
use crate::words::Quality;
use model::ComponentId;
use model::mapping::Column as Role;
use rust_decimal::Decimal;

impl Heads {
    /// What a column is by its own head and those above it.
    pub(super) fn joined(&self, leaf: &Piece, above: &[Piece]) -> Said {
        let has = |quality| leaf.is(quality) || above.iter().any(|piece| piece.is(quality));
        let under = |role| above.iter().any(|piece| piece.about == About::Role(role));
        let rank = has(Quality::Rank) || under(Role::Rank);
        let most = has(Quality::Max) || under(Role::Max);
        let share = has(Quality::Percent) || under(Role::Percent);
        let open = above
            .iter()
            .any(|piece| matches!(piece.about, About::Unknown(_) | About::Several(_)));
        let part = above.iter().rev().find_map(|piece| match piece.about {
            About::Part(id, how) => Some((id, how)),
            _ => None,
        });
        if has(Quality::Open) || !self.fits(leaf, above) {
            return Said::Nothing(part.map(|(id, _)| id).into_iter().collect());
        }
        if Self::counts(leaf, above) {
            return Said::Aside;
        }
        if let Some(said) = self.of_another_number(leaf, above, part.map(|(id, _)| id)) {
            return said;
        }
        match (&leaf.about, part) {
            (About::Role(Role::Leave), _) => Said::One(Role::Leave, How::Exactly),
            (About::Role(Role::Score) | About::Own | About::Neutral, Some((id, how))) => {
                self.of_a_part(id, how, rank, most, share)
            }
            (About::Role(Role::Rank), Some((id, how))) => Said::One(Role::PartRank(id), how),
            (About::Role(_), Some(_)) => Said::Aside,
            (About::Part(id, how), over) => match over {
                Some((over, _)) if !self.is_below(*id, over) => Said::Nothing(vec![over, *id]),
                _ if open => Said::Nothing(vec![*id]),
                _ => self.of_a_part(*id, *how, rank, most, share),
            },
            (About::Several(ids), _) => Said::Several(ids.clone()),
            (About::Unknown(ids), _) => Said::Nothing(ids.clone()),
            (About::Role(Role::Margin), _) if rank || most || share && !self.counts_per_cent => {
                Said::Aside
            }
            // Under a head that is not understood nothing is known of what a column is about.
            _ if open => Said::Nothing(Vec::new()),
            (About::Role(Role::Score), _) if most => Said::One(Role::Max, How::Exactly),
            (About::Role(Role::Score), _) if leaf.is(Quality::Rank) => {
                Said::One(Role::Rank, How::Exactly)
            }
            (About::Role(Role::Score), _) if share && !self.per_cent => {
                Said::One(Role::Percent, How::Exactly)
            }
            (About::Role(role), _) => Said::One(*role, How::Exactly),
            (About::Own, _) if rank => Said::One(Role::Rank, How::Exactly),
            (About::Own, _) if most => Said::One(Role::Max, How::Exactly),
            (About::Own, _) if share && !self.per_cent => Said::One(Role::Percent, How::Exactly),
            (About::Own, _) => Said::One(Role::Score, How::Exactly),
            (About::Neutral | About::Other(_), _) => Said::Nothing(Vec::new()),
        }
    }

    fn of_a_part(&self, id: ComponentId, how: How, rank: bool, most: bool, share: bool) -> Said {
        // A total of a hundred points reads the same in per cent; a component of ten does not.
        let same = self.maxima[usize::from(id.0)].map_or(self.per_cent, |most| {
            most == Decimal::ONE_HUNDRED || self.counts_per_cent
        });
        match () {
            () if rank => Said::One(Role::PartRank(id), how),
            () if most || share && !same => Said::Aside,
            () => Said::One(Role::Part(id), how),
        }
    }

    fn is_below(&self, id: ComponentId, over: ComponentId) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            if id == over {
                return true;
            }
            at = self.parents[usize::from(id.0)];
        }
        false
    }
}
