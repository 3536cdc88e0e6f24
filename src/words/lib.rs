//! Every word that readers meet, by its key: a file a language, in the syntax of Fluent, with plurals and selectors.
//!
//! `themes/default/words` holds the files that come along. Their keys and variables are known when this is compiled:
//! [`phrase!`] and [`say!`] with a key that no file has, or with other variables than its words have, do not compile.

use std::fmt::Display;

pub use key::{Key, Phrase};
pub use language::{Lang, LangId};
pub use pattern::{Change, Problem, Wrong};

mod key;
mod language;
mod pattern;

mod names {
    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}

/// Whether the program asks for a key of this name.
#[must_use]
pub fn is_known(key: &str) -> bool {
    key::find(key).is_some()
}

/// The words of a key with its values, as [`say!`] asks for them.
#[must_use]
pub fn fill<const N: usize>(lang: Lang, key: Key<N>, values: [&dyn Display; N]) -> String {
    fill_with(lang, key, values, String::push_str)
}

/// The same where values are finished markup: `literal` makes what stands between them safe.
#[must_use]
pub fn fill_with<const N: usize>(
    lang: Lang,
    key: Key<N>,
    values: [&dyn Display; N],
    literal: fn(&mut String, &str),
) -> String {
    lang.words().fill(key.place, &key.sorted(values), literal)
}

/// The words of a key without variables, as a constant: `phrase!("rank").get(lang)`.
#[macro_export]
macro_rules! phrase {
    ($key:literal) => {
        const { $crate::Phrase::of($key) }
    };
}

/// The words of a key with its variables by their names: `say!(lang, "to-mean-above", name, by = &shown)`. Values are
/// whatever can be displayed; one that selects among variants is compared as it is displayed, or counted where it is a
/// whole number.
#[macro_export]
macro_rules! say {
    ($lang:expr, $key:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::fill(
            $lang,
            const { $crate::Key::of($key, [$(::core::stringify!($name)),*]) },
            [$($crate::say!(@value $name $(= $value)?)),*],
        )
    };
    (@value $name:ident) => {
        &$name as &dyn ::std::fmt::Display
    };
    (@value $name:ident = $value:expr) => {
        &$value as &dyn ::std::fmt::Display
    };
}

/// The same where values are finished markup: `say_markup!(escape, lang, "key", name = html)`, where `escape` appends a text to
/// markup, made safe.
#[macro_export]
macro_rules! say_markup {
    ($literal:expr, $lang:expr, $key:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::fill_with(
            $lang,
            const { $crate::Key::of($key, [$(::core::stringify!($name)),*]) },
            [$($crate::say!(@value $name $(= $value)?)),*],
            $literal,
        )
    };
}

#[cfg(test)]
mod tests;
