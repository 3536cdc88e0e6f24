//! Every word that readers and authors meet, by its key: a file a language, in the syntax of Fluent, with plurals and
//! selectors.
//!
//! `themes/default/words` holds what readers meet, and any theme may say it otherwise; `messages`, beside this, what authors
//! are told. Keys and variables are known when this is compiled: [`phrase!`] and [`say!`], [`message!`] and [`tell!`] with a key that
//! no file has, or with other variables than its words have, do not compile.

use std::fmt::Display;

pub use key::{Key, Message, MessageKey, Phrase};
pub use language::{Lang, LangId};
pub use pattern::{Change, Problem, Wrong};
pub use told::Told;

mod key;
mod language;
mod pattern;
mod table;
mod told;

mod names {
    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}

/// Whether the program asks for a key of this name.
#[must_use]
pub fn is_known(key: &str) -> bool {
    names::READERS.find(key).is_some()
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

/// What authors are told in one language, as [`message!`] asks for it.
#[must_use]
pub fn fill_message<const N: usize>(
    lang: Lang,
    key: MessageKey<N>,
    values: [&dyn Display; N],
) -> String {
    let words = LangId::messages(lang.id());
    words.fill(key.0.place, &key.0.sorted(values), String::push_str)
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

/// A message for authors. `message!("here")`, of a key without variables, is a constant; `message!(lang, "unknown-code", code,
/// near = found)` is a text in one language. A value after `=>` is asked for its words in that language by `get(lang)`:
/// `message!(lang, "score-beyond", score, unit => name)`.
#[macro_export]
macro_rules! message {
    ($key:literal) => {
        const { $crate::Message::of($key) }
    };
    (@value $lang:ident $name:ident) => {
        &$name as &dyn ::std::fmt::Display
    };
    (@value $lang:ident $name:ident = $value:expr) => {
        &$value as &dyn ::std::fmt::Display
    };
    (@value $lang:ident $name:ident => $value:expr) => {
        &($value).get($lang) as &dyn ::std::fmt::Display
    };
    ($lang:expr, $key:literal $(, $name:ident $(= $value:expr)? $(=> $words:expr)?)* $(,)?) => {{
        let lang: $crate::Lang = $lang;
        $crate::fill_message(
            lang,
            const { $crate::MessageKey::of($key, [$(::core::stringify!($name)),*]) },
            [$($crate::message!(@value lang $name $(= $value)? $(=> $words)?)),*],
        )
    }};
}

/// A message in each language in which authors are told, with its values as in [`message!`]: `tell!("here")`,
/// `tell!("score-beyond", score, unit => name)`.
#[macro_export]
macro_rules! tell {
    ($key:literal $($values:tt)*) => {
        $crate::Told::of(|lang| $crate::message!(lang, $key $($values)*))
    };
}

#[cfg(test)]
mod tests;
