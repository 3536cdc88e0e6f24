//! What stands behind a name in brackets, behind a dash or a comma: dropped only where it is known to say nothing of who is
//! meant. "Sở Y tế (SYT)" and "Xã Tân Phong, huyện Mường Tè" are units; "Sở Nội vụ (bình quân)" and "Sở Y tế - Phòng CCHC"
//! are something else.

use super::kinds::{self, Kind};
use super::names::Lexicon;
use super::number::without_footnote;
use super::spelling::Rest;
use lang::names::bare;
use model::Level;

impl<Id: Copy + Eq + Ord> Lexicon<Id> {
    /// Whether a thing may have a word for a kind before its name: of what the author calls it in words of his own, the level
    /// is known.
    pub(super) fn may_be_called(&self, id: Id, word: Kind) -> bool {
        let Some(about) = self.about(id) else {
            return true;
        };
        match (about.kind, about.level) {
            (Some(kind), _) => kind.may_be_called(word),
            (None, Some(level)) => word.may_be_of(level),
            (None, None) => true,
        }
    }

    /// Whether what was left away behind a name says nothing of who is meant.
    pub(super) fn adds_nothing(&self, id: Id, rest: &Rest) -> bool {
        match rest {
            Rest::Place(text) => self.is_place_of(id, text) || self.is_name_of(text, id),
            Rest::Aside(text) => {
                let known = |text: &str| self.is_known_aside(id, text);
                known(text)
                    || text
                        .split(['(', ')', ',', ';', '–'])
                        .flat_map(|part| part.split(" - "))
                        .all(known)
            }
        }
    }

    fn is_known_aside(&self, id: Id, text: &str) -> bool {
        let is_sign = |c: char| !c.is_alphanumeric() && !matches!(c, '*' | '†' | '‡');
        let text = without_footnote(text).trim_matches(is_sign);
        let (body, kind) = kinds::without(text);
        let is_kind = || {
            let kind = Kind::of(text).filter(|_| kinds::is_whole(text));
            kind.is_some_and(|kind| self.may_be_called(id, kind))
        };
        let is_own =
            || kind.is_none_or(|kind| self.may_be_called(id, kind)) && self.is_name_of(body, id);
        bare(text).is_empty()
            || is_kind()
            || self.is_name_of(text, id)
            || is_own()
            || self.is_place_of(id, text)
    }

    /// Whether a text names what a thing belongs to: "tỉnh Lai Châu", "huyện Mường Tè", and "tỉnh" alone.
    fn is_place_of(&self, id: Id, text: &str) -> bool {
        let (body, kind) = kinds::without(text);
        let place = bare(body);
        let parent = self.about(id).map_or("", |about| &about.parent);
        let is_alone =
            kind.is_none() && kinds::is_whole(body) && Kind::of(body) == Some(Kind::Province);
        let is_below = self
            .about(id)
            .is_none_or(|about| about.level != Some(Level::Province));
        is_below && is_alone || !parent.is_empty() && place == parent
    }
}
