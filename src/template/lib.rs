//! Templates of tables and cells: read once, when a theme is loaded, into literals and slots, and filled without an engine.
//!
//! A page has hundreds of figures, and each of them is markup of the theme's. What is read here is a part of the language of
//! the other templates, so that who knows those knows these: `{{ name }}`, `{{ row.name }}`, `| safe` behind markup,
//! `{% if %}` with `not`, `and`, `or`, `==` and `!=`, `{% elif %}`, `{% else %}`, `{% for one in many %}`, `{% include "…" %}`
//! and comments. A name that is not there is an error when the template is read, not when it is filled.

mod compile;
mod data;
mod draw;
mod escape;
mod joined;
pub mod scan;

pub use compile::{Fault, What};
pub use data::{Data, Described, Field, Kind, Many, Markup, Slot, View, Write};
pub use escape::{escape, is_plain};
pub use joined::joined;

use draw::Step;

/// A template that was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template(Vec<Step>);

impl Template {
    /// Reads the template `name` of what has `fields`. `source` gives the text of a template by its name.
    ///
    /// # Errors
    /// Everything that is wrong with it and what it includes.
    pub fn read<'a>(
        name: &str,
        fields: &'static [Field],
        source: &dyn Fn(&str) -> Option<&'a str>,
    ) -> Result<Self, Vec<Fault>> {
        compile::template(name, fields, source).map(Self)
    }

    /// Writes it, filled with `data`, which has to have the fields that it was read for.
    pub fn draw(&self, data: &dyn Data, out: &mut String) {
        draw::all(&self.0, data, out);
    }
}

#[cfg(test)]
mod tests;
