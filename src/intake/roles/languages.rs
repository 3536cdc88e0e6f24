//! Heads in two languages, and names of sheets that were cut.

use super::{About, Heads, Piece};
use crate::spelling::without_number;
use crate::words::Quality;
use lang::names::bare;
use model::ComponentId;

/// A name of a sheet that is shorter was not cut: spreadsheets do so at 31 letters, and blanks at the end go.
const CUT: usize = 27;

impl Heads {
    /// Reads one text; of one that says the same in two languages, either half says it.
    pub(super) fn piece(&self, text: &str) -> Piece {
        let whole = self.one(text);
        let clear = |piece: &Piece| {
            !piece.is(Quality::Open)
                && matches!(piece.about, About::Role(_) | About::Part(..) | About::Own)
        };
        if clear(&whole) {
            return whole;
        }
        let signs = [" / ", "/", " - ", " – ", " ("];
        let by_sign = signs.iter().flat_map(|sign| text.match_indices(sign));
        let cuts: Vec<(usize, usize)> = by_sign
            .map(|(at, sign)| (at, at + sign.len()))
            .chain(
                text.match_indices(' ')
                    .map(|(at, sign)| (at, at + sign.len())),
            )
            .collect();
        let mut halves = cuts.into_iter().map(|(end, start)| {
            let rest = text[start..].trim_end_matches(')');
            (self.one(&text[..end]), self.one(rest))
        });
        let same = halves.find(|(left, right)| {
            let about = match (&left.about, &right.about) {
                (About::Part(one, _), About::Part(two, _)) => one == two,
                (one, two) => one == two,
            };
            clear(left) && clear(right) && about && left.qualities == right.qualities
        });
        same.map_or(whole, |(left, _)| left)
    }

    /// The name of the only component that begins with the name of a sheet: spreadsheets cut these at 31 letters, and
    /// leave out some signs.
    pub(crate) fn cut_short(&self, sheet: &str) -> Option<&str> {
        if sheet.chars().count() < CUT {
            return None;
        }
        let begun = bare(without_number(sheet));
        let all = self
            .names
            .iter()
            .filter(|(_, name)| bare(name).starts_with(&begun));
        let all: Vec<&(ComponentId, String)> = all.collect();
        let (first, name) = all.first()?;
        all.iter()
            .all(|(id, _)| id == first)
            .then_some(name.as_str())
    }
}
