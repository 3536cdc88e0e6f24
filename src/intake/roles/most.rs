//! What heads say of the most that can be reached, held against the framework.

use rust_decimal::Decimal;

use super::{About, Heads, Piece};
use crate::maximum::{self, Said};
use crate::words::Quality;
use model::ComponentId;
use model::mapping::Column as Role;

impl Heads {
    /// The texts of a head as what they say, the last of them apart. A last line that only says the most belongs to the one
    /// above it.
    pub(super) fn pieces(&self, path: &[String]) -> Option<(Piece, Vec<Piece>)> {
        let mut path = self.without_year(path);
        let mut said = Vec::new();
        while let Some((leaf, above)) = path.split_last()
            && !above.is_empty()
        {
            match maximum::said(leaf) {
                Some(Said::Most(most)) => said.push(Quality::MaxIs(most)),
                // Without brackets a number may be the name of what is below a component.
                Some(Said::Alone(number)) if leaf.starts_with(['(', '[']) => {
                    said.push(Quality::Number(number));
                }
                _ => break,
            }
            path = above;
        }
        let (leaf, above) = path.split_last()?;
        let mut leaf = self.piece(leaf);
        leaf.qualities.extend(said);
        let above = above.iter().map(|text| self.group(text)).collect();
        Some((leaf, above))
    }

    /// The numbers that a head says, each with what the framework has for it: the maximum of the component that it speaks of or
    /// that stands above it, or else of the total; of a group over a component either.
    fn maxima(&self, leaf: &Piece, above: &[Piece]) -> Vec<(Quality, Vec<Decimal>)> {
        let all = || above.iter().chain([leaf]);
        let of = |piece: &Piece| match piece.about {
            About::Part(id, _) => Some(id),
            _ => None,
        };
        let most = |id: ComponentId| self.maxima[usize::from(id.0)];
        let part = all().rev().find_map(of);
        let ours = |piece: &Piece| -> Vec<Decimal> {
            let ours = match (&piece.about, part) {
                (About::Part(id, _), _) => [most(*id), None],
                (About::Role(Role::Score) | About::Neutral | About::Own, None) => [self.most, None],
                (About::Role(Role::Score) | About::Neutral, Some(id)) if piece == leaf => {
                    [most(id), None]
                }
                (About::Role(Role::Score) | About::Neutral, Some(id)) => [most(id), self.most],
                _ => [None, None],
            };
            ours.into_iter().flatten().collect()
        };
        let known = all()
            .map(|piece| (piece, ours(piece)))
            .filter(|(_, ours)| !ours.is_empty());
        known
            .flat_map(|(piece, ours)| {
                piece
                    .qualities
                    .iter()
                    .map(move |said| (*said, ours.clone()))
            })
            .collect()
    }

    /// Whether a maximum that a head names is the one of the framework.
    pub(super) fn fits(&self, leaf: &Piece, above: &[Piece]) -> bool {
        let mut all = self.maxima(leaf, above).into_iter();
        all.all(|(said, ours)| !matches!(said, Quality::MaxIs(most) if !ours.contains(&most)))
    }

    /// Numbers alone in a head that are another than the framework's maximum: they count columns or notes, or say that the
    /// column has another scale.
    pub(crate) fn numbers_alone(&self, path: &[String]) -> Vec<Decimal> {
        let Some((leaf, above)) = self.pieces(path) else {
            return Vec::new();
        };
        let all = self.maxima(&leaf, &above).into_iter();
        let alone = all.filter_map(|(said, ours)| match said {
            Quality::Number(number) if !ours.contains(&number) => Some(number),
            _ => None,
        });
        alone.collect()
    }

    /// The component of whose maxima a column is.
    pub(crate) fn maxima_of(&self, path: &[String]) -> Option<ComponentId> {
        let (leaf, above) = self.pieces(path)?;
        let all = || above.iter().chain([&leaf]);
        let says_most =
            |piece: &Piece| piece.is(Quality::Max) || piece.about == About::Role(Role::Max);
        let is_plain = |piece: &Piece| !piece.is_aside() && !piece.is(Quality::Rank);
        let part = all().rev().find_map(|piece| match piece.about {
            About::Part(id, _) => Some(id),
            _ => None,
        })?;
        (all().any(says_most) && all().all(is_plain)).then_some(part)
    }
}
