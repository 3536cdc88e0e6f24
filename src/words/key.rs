//! Keys, found when they are compiled.

use std::fmt::Display;

use super::language::{Lang, LangId};
use super::names::{AUTHORS, READERS};
use super::table::{Table, is};

/// A key with `N` variables.
#[derive(Debug, Clone, Copy)]
pub struct Key<const N: usize> {
    pub(crate) place: u16,
    /// For each variable of the words, in the order of their names, which of the given values it is.
    order: [u8; N],
}

impl<const N: usize> Key<N> {
    /// The key of this name, whose variables are given in this order.
    ///
    /// # Panics
    ///
    /// When it is compiled: where no file of words has it, or its variables are others.
    #[must_use]
    pub const fn of(name: &str, variables: [&str; N]) -> Self {
        Self::among(&READERS, name, variables)
    }

    const fn among(table: &Table, name: &str, variables: [&str; N]) -> Self {
        let Some(place) = table.find(name) else {
            panic!("no file of words has this key")
        };
        let known = table.variables(place);
        assert!(
            known.len() == N,
            "the words of this key have other variables"
        );
        let mut order = [0; N];
        let mut at = 0;
        while at < N {
            let mut given = 0;
            while !is(known[at], variables[given]) {
                given += 1;
                assert!(given < N, "the words of this key have other variables");
            }
            order[at] = narrow(given);
            at += 1;
        }
        Self {
            place: wide(place),
            order,
        }
    }

    /// The values in the order of their variables' names.
    pub(crate) fn sorted<'a>(&self, values: [&'a dyn Display; N]) -> [&'a dyn Display; N] {
        self.order.map(|given| values[usize::from(given)])
    }
}

/// A key of what authors are told, with `N` variables.
#[derive(Debug, Clone, Copy)]
pub struct MessageKey<const N: usize>(pub(crate) Key<N>);

impl<const N: usize> MessageKey<N> {
    /// The key of this name, whose variables are given in this order.
    ///
    /// # Panics
    ///
    /// When it is compiled: where no file of messages has it, or its variables are others.
    #[must_use]
    pub const fn of(name: &str, variables: [&str; N]) -> Self {
        Self(Key::among(&AUTHORS, name, variables))
    }
}

/// A message without variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(u16);

impl Message {
    /// The message of this name.
    ///
    /// # Panics
    ///
    /// When it is compiled: where no file of messages has it, or it has variables.
    #[must_use]
    pub const fn of(name: &str) -> Self {
        Self(MessageKey::of(name, []).0.place)
    }

    /// The message in `lang`.
    #[must_use]
    pub fn get(self, lang: Lang) -> &'static str {
        LangId::messages(lang.id()).text(self.0)
    }
}

/// A key without variables: words that are the same wherever they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase(u16);

impl Phrase {
    /// The key of this name.
    ///
    /// # Panics
    ///
    /// When it is compiled: where no file of words has it, or it has variables.
    #[must_use]
    pub const fn of(name: &str) -> Self {
        Self(Key::of(name, []).place)
    }

    /// The phrase in `lang`.
    #[must_use]
    pub fn get(self, lang: Lang) -> &'static str {
        lang.words().text(self.0)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "no sentence has 256 values"
)]
const fn narrow(place: usize) -> u8 {
    place as u8
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "there are fewer words than 65,536"
)]
const fn wide(place: usize) -> u16 {
    place as u16
}
