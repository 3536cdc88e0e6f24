//! Heads of what stands beside this year's results: changes, and other years.

use super::{About, Heads, Piece, Said, plain};
use crate::comparison::{is_change, is_earlier, years};
use crate::names::How;
use crate::words::{Quality, is_spoken_of};
use lang::names::bare;
use model::mapping::Column as Role;

impl Heads {
    /// What a head says that stands beside this year's results, if it does: a change, another year, or both years at once.
    pub(super) fn beside(&self, path: &[String]) -> Option<Said> {
        let (leaf, above) = path.split_last()?;
        let of_ours = |text: &str, is: fn(&str) -> bool| is(text) && !self.is_named(text, is);
        let speaks = |text: &String| {
            let earlier = || of_ours(text, is_earlier).then_some(Said::OtherYear(None));
            of_ours(text, is_change)
                .then_some(Said::Change)
                .or_else(earlier)
        };
        if let Some(said) = speaks(leaf) {
            return Some(said);
        }
        if let Some(said) = above.iter().rev().find_map(speaks) {
            // Under a head of several columns, the one that names this year may be the change or what has changed.
            let is_open = years(leaf) == [self.year];
            return Some(if is_open {
                Said::Nothing(Vec::new())
            } else {
                said
            });
        }
        let dated = |text: &&String| of_ours(text, |text| !years(text).is_empty());
        let nearest = years(path.iter().rev().find(dated)?);
        let other = nearest.iter().find(|year| **year != self.year);
        match other {
            Some(other) if !nearest.contains(&self.year) => Some(Said::OtherYear(Some(*other))),
            // One against the other, or a span: nobody can know.
            Some(_) if dated(&leaf) => Some(Said::Nothing(Vec::new())),
            _ => None,
        }
    }

    /// Whether the text is the name of a component that speaks like that itself: "Tăng thu ngân sách so với năm trước".
    fn is_named(&self, text: &str, speaks: fn(&str) -> bool) -> bool {
        let About::Part(part, _) = self.piece(text).about else {
            return false;
        };
        self.names
            .iter()
            .any(|(named, name)| *named == part && speaks(name))
    }

    /// Whether words end with a name of the index.
    pub(crate) fn ends_with_ours(&self, words: &str) -> bool {
        let words = format!(" {words}");
        let mut own = self.named.own();
        own.any(|own| words.ends_with(&format!(" {own}")))
    }

    /// Whether words say nothing that tells one table from another: "Bảng 2", "Tổng hợp", "Xếp hạng DDCI".
    pub(crate) fn says_nothing(&self, text: &str) -> bool {
        const PLAIN: [&str; 18] = [
            "bieu", "bxh", "chung", "data", "du", "hang", "lieu", "luc", "phu", "rank", "ranking",
            "sheet", "table", "th", "thu", "total", "trang", "xep",
        ];
        let words = self.named.without_own(&bare(text));
        words.split(' ').all(|word| {
            let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
            letters.len() <= 1 || is_spoken_of(letters) || PLAIN.contains(&letters)
        })
    }

    /// A head without a last line that only names this year.
    pub(super) fn without_year<'a>(&self, path: &'a [String]) -> &'a [String] {
        match path.split_last() {
            Some((leaf, above)) if !above.is_empty() => {
                let is_ours = plain(leaf).is_empty() && years(leaf).contains(&self.year);
                if is_ours { above } else { path }
            }
            _ => path,
        }
    }

    /// What units give themselves as a whole is kept beside what they were given.
    pub(super) fn own(leaf: &Piece, above: &[Piece]) -> Option<Said> {
        let pieces = || above.iter().chain([leaf]);
        let is_own = pieces().any(|piece| piece.is(Quality::OwnScore));
        let is_whole = pieces().all(|piece| {
            let about = matches!(
                piece.about,
                About::Role(Role::Score) | About::Own | About::Neutral
            );
            about
                && piece.qualities.iter().all(|said| {
                    matches!(
                        said,
                        Quality::OwnScore | Quality::Plain | Quality::Number(_)
                    )
                })
        });
        (is_own && is_whole).then_some(Said::One(Role::Own, How::Otherwise))
    }
}
