//! What stands beside figures and below tables: days, sources, remarks, exceptions, choices.

use std::borrow::Cow;

use template::data;

use crate::html::Html;

data! {
    /// A day, a month or a year.
    pub(crate) struct Day {
        /// As programs read it: `2026-11-28`.
        pub(crate) date: String,
        /// As it is written in the language of the page.
        pub(crate) text: String,
    }

    /// A file of a source.
    pub(crate) struct File<'a> {
        /// Its name.
        pub(crate) name: &'a str,
        /// Its SHA-256, where it is known.
        pub(crate) checksum: Option<&'a str>,
    }

    /// A source as it is cited.
    pub(crate) struct Citation<'a> {
        /// Where it can be read.
        pub(crate) href: Option<&'a str>,
        /// Its title.
        pub(crate) title: &'a str,
        /// Who published it.
        pub(crate) publisher: Option<&'a str>,
        /// When.
        pub(crate) day: Option<Html>,
        /// In which file, in a few words.
        pub(crate) file: Option<Html>,
        /// Under which licence, in a sentence.
        pub(crate) licence: Option<String>,
        /// What else there is to know.
        pub(crate) note: Option<&'a str>,
    }

    /// The sources of a page.
    pub(crate) struct Cited<'a> {
        /// Whether they are several.
        pub(crate) several: bool,
        /// What a source is called.
        pub(crate) name: &'a str,
        /// The sources.
        pub(crate) sources: Vec<Numbered>,
    }

    /// A source in the list of a page.
    pub(crate) struct Numbered {
        /// Its number, from 1.
        pub(crate) number: usize,
        /// As it is cited.
        pub(crate) text: Html,
    }

    /// Notes below a table.
    pub(crate) struct Notes {
        /// The notes.
        pub(crate) notes: Vec<Noted>,
    }

    /// A note below a table.
    pub(crate) struct Noted {
        /// What it is about; empty where it is about the whole.
        pub(crate) of: String,
        /// Where that is on the page.
        pub(crate) href: Option<String>,
        /// What there is to know.
        pub(crate) text: Html,
    }

    /// The number of an exception in a text.
    pub(crate) struct Waived<'a> {
        /// By what links lead to the exception; with `-o` behind it, to this place.
        pub(crate) id: &'a str,
        /// Its number, from 1.
        pub(crate) number: usize,
        /// Whether it stands within a link.
        pub(crate) within_link: bool,
        /// What it leads to, in words.
        pub(crate) text: String,
    }

    /// An exception: what stands there, what is right, and why it stays.
    pub(crate) struct Waiver<'a> {
        /// What stands there, as it is printed; absent where nothing is quoted.
        pub(crate) printed: Option<Cow<'a, str>>,
        /// The language of that, where it is not the page's.
        pub(crate) lang: Option<&'a str>,
        /// That it stands.
        pub(crate) stands: &'a str,
        /// What leads to what is right.
        pub(crate) right_is: &'a str,
        /// What is right, where that is known.
        pub(crate) right: Option<&'a str>,
        /// What leads to the reason.
        pub(crate) because: &'a str,
        /// The reason.
        pub(crate) reason: &'a str,
        /// What leads to the day.
        pub(crate) noted: &'a str,
        /// The day on which it was noted.
        pub(crate) day: Html,
    }

    /// The exceptions of a text.
    pub(crate) struct Exceptions<'a> {
        /// The language of the page.
        pub(crate) lang: &'a str,
        /// What they are called.
        pub(crate) name: &'a str,
        /// What stands above them.
        pub(crate) lead: &'a str,
        /// The exceptions.
        pub(crate) waivers: Vec<InText>,
        /// What leads back to the text.
        pub(crate) back: &'a str,
        /// Where all exceptions are told.
        pub(crate) href: String,
        /// That they all are there.
        pub(crate) all: &'a str,
    }

    /// An exception of a text.
    pub(crate) struct InText {
        /// By what links lead to it.
        pub(crate) id: String,
        /// Whether the text has its number.
        pub(crate) marked: bool,
        /// The exception.
        pub(crate) text: Html,
    }

    /// What was reached of a target.
    pub(crate) struct Actual<'a> {
        /// The value.
        pub(crate) value: Html,
        /// Of how many how many, where that is stated: `5/9`.
        pub(crate) ratio: Option<String>,
        /// By when, in words.
        pub(crate) day: Html,
        /// The mark of its source.
        pub(crate) source: Html,
        /// What else there is to know.
        pub(crate) note: Option<&'a str>,
    }

    /// From which cells of a file a result was taken.
    pub(crate) struct Origin {
        /// The cells, in a sentence.
        pub(crate) text: Html,
    }

    /// An entry of the list of everything that can be searched.
    pub(crate) struct Entry<'a> {
        /// Where to.
        pub(crate) href: &'a str,
        /// What it is called.
        pub(crate) text: &'a str,
        /// What it is.
        pub(crate) what: &'a str,
        /// What tells it from others of that name.
        pub(crate) about: &'a str,
    }

    /// A unit that can be chosen.
    pub(crate) struct Choose {
        /// What choosing it means, in words.
        pub(crate) text: String,
        /// Whether it is chosen already.
        pub(crate) checked: bool,
        /// The unit, with a link.
        pub(crate) name: Html,
    }

    /// A table of which rows are chosen.
    pub(crate) struct Choice<'a> {
        /// What shows the chosen rows alone.
        pub(crate) only: &'a str,
        /// What takes all choices back.
        pub(crate) clear: &'a str,
        /// The table.
        pub(crate) table: Html,
    }

    /// What was corrected of what is drawn.
    pub(crate) struct Corrected<'a> {
        /// Where the correction is told.
        pub(crate) href: String,
        /// The sign in the drawing.
        pub(crate) sign: &'a str,
        /// What was corrected.
        pub(crate) text: &'a str,
    }
}
