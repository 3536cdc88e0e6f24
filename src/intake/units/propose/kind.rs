//! Kinds of listed units: those of the record, or new ones.

use super::super::NewKind;
use super::super::kinds::{self, Word};
use super::{Maker, Spot};
use lang::names::{bare, same};
use model::unit_list::KindMeant;
use model::{Kind, Level};

/// Whether a kind of the record is what a word says.
pub(in crate::units) fn is(kind: &Kind, word: Word) -> bool {
    kind.code == word.code || bare(&kind.name.vi) == word.bare
}

/// The word before names: cities are called that, whatever their kind.
pub(in crate::units) fn short(word: Word) -> &'static str {
    if word == kinds::CITY || word == kinds::TOWN {
        "Thành phố"
    } else {
        word.vi
    }
}

impl Maker<'_> {
    /// The code of a unit's kind, by the word of the list; asked where it says nothing that is known.
    pub(super) fn kind(&mut self, known: Option<Word>, word: &str, at: &Spot) -> Option<String> {
        if let Some(meant) = self.kind_meant(word) {
            return self.kind_of(&meant, word, known, at);
        }
        if let Some(word) = known {
            return Some(self.kind_by(word));
        }
        let kinds = &self.request.record.kinds;
        let named = kinds
            .iter()
            .find(|kind| bare(&kind.name.vi) == bare(word) && !word.is_empty());
        if let Some(kind) = named {
            return Some(kind.code.clone());
        }
        self.no_kind(word, at);
        None
    }

    /// The code of a former unit's kind.
    pub(super) fn former_kind(&mut self, known: Option<Word>, at: &Spot) -> Option<String> {
        if let Some(word) = known {
            let meant = self.kind_meant(word.vi);
            return match meant {
                Some(meant) => self.kind_of(&meant, word.vi, known, at),
                None => Some(self.kind_by(word)),
            };
        }
        let former = self.request.list.and_then(|list| list.former.clone());
        if former.is_none() {
            self.no_former_kind.push(at.clone());
        }
        self.kind_of(&former?, "", None, at)
    }

    pub(super) fn kind_meant(&self, word: &str) -> Option<KindMeant> {
        let kinds = &self.request.list?.kinds;
        let found = kinds.iter().find(|(known, _)| same(known) == same(word));
        found.and_then(|(_, meant)| meant.clone())
    }

    fn no_kind(&mut self, word: &str, at: &Spot) {
        match self.no_kind.iter_mut().find(|(known, _)| known == word) {
            Some((_, spots)) => spots.push(at.clone()),
            None => self.no_kind.push((word.to_owned(), vec![at.clone()])),
        }
    }

    /// The code that the author gives; where the record has no such kind, it is made, if its level is known.
    fn kind_of(
        &mut self,
        meant: &KindMeant,
        word: &str,
        known: Option<Word>,
        at: &Spot,
    ) -> Option<String> {
        let code = meant.code.clone();
        if self.has_kind(&code) {
            return Some(code);
        }
        let known = known.or_else(|| kinds::named(&code.replace('-', " "), Some(Level::Province)));
        let Some(level) = meant.level.or(known.map(|known| known.level)) else {
            self.no_kind(word, at);
            return None;
        };
        // A kind of the author's own is called as the list calls it, whatever word stands before the names.
        let is_its_own =
            |known: &Word| known.code == code || word.is_empty() || bare(word) == known.bare;
        let known = known.filter(is_its_own);
        let name = match known {
            Some(known) => known.vi.to_owned(),
            None if word.is_empty() => code.clone(),
            None => word.to_owned(),
        };
        self.said.kinds.push(NewKind {
            code: code.clone(),
            name,
            english: known.map(|known| known.en.to_owned()),
            level,
        });
        Some(code)
    }

    fn has_kind(&self, code: &str) -> bool {
        let mut record = self.request.record.kinds.iter();
        record.any(|kind| kind.code == code) || self.said.kinds.iter().any(|kind| kind.code == code)
    }

    fn kind_by(&mut self, word: Word) -> String {
        code_of(word, &self.request.record.kinds, &mut self.said.kinds)
    }
}

/// The code of the kind that a known word means, which is made where the record has none.
pub(in crate::units) fn code_of(word: Word, record: &[Kind], made: &mut Vec<NewKind>) -> String {
    let known = |kind: &&Kind| is(kind, word) && kind.level == word.level;
    if let Some(kind) = record.iter().find(known) {
        return kind.code.clone();
    }
    let mut code = word.code.to_owned();
    if record.iter().any(|kind| kind.code == code) {
        code.push_str("-2");
    }
    if made.iter().all(|kind| kind.code != code) {
        made.push(NewKind {
            code: code.clone(),
            name: word.vi.to_owned(),
            english: Some(word.en.to_owned()),
            level: word.level,
        });
    }
    code
}
