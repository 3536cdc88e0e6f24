//! Turns planned pages into files, with the templates, styles and strings of a theme.
//!
//! The only room that knows tera and the HTML minifier. A template sees the frame of its language and the context of
//! its page and nothing else: it can fetch nothing. What is wrong with a template is said to its author with file,
//! line and column; a page with an error is not written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use diagnostic::Diagnostic;
use files::{Failure, Files, Sink, Stamp};
use page::drawn::Cells;
use page::{Frame, Lang, Page, Plan};

mod aside;
mod assets;
#[cfg(feature = "cards")]
mod cards;
mod embedded;
mod error;
mod family;
mod faults;
mod minify;
mod names;
#[cfg(feature = "cards")]
mod paint;
mod parts;
mod reference;
mod renderer;
mod schemes;
mod script;
mod scripts;
mod style;
mod void;
#[cfg(not(feature = "cards"))]
mod without_cards;
mod words;

#[cfg(feature = "cards")]
use cards::Pictures;
#[cfg(not(feature = "cards"))]
use without_cards::Pictures;

use assets::Written;

pub use embedded::{brought, embedded};
use renderer::Rendered;
pub use renderer::Renderer;

/// A theme that was read and whose templates were parsed.
#[derive(Clone)]
pub struct Theme {
    /// The folder's name below `themes/`.
    name: String,
    /// The templates as they are rendered.
    small: tera::Tera,
    /// The templates as written, by name: a second rendering with them finds the place of an error.
    plain: Vec<(String, Cow<'static, str>)>,
    /// Where templates were read from that are not the theme's own.
    inherited: BTreeMap<String, String>,
    /// The templates of tables and cells.
    cells: Arc<Cells>,
    /// The languages, in the theme's words.
    languages: Vec<Lang>,
    assets: assets::Assets,
    script: script::Script,
    /// The fonts of pictures.
    #[cfg(feature = "cards")]
    fonts: Vec<Cow<'static, [u8]>>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Theme")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// What was rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stats {
    /// How many pages.
    pub pages: usize,
    /// How many bytes they and the theme's assets have.
    pub bytes: u64,
}

/// Why a site could not be rendered.
#[derive(Debug)]
pub enum BuildError {
    /// A template is wrong.
    Author(Vec<Diagnostic>),
    /// The machine refuses.
    Machine(Failure),
}

impl From<Failure> for BuildError {
    fn from(failure: Failure) -> Self {
        Self::Machine(failure)
    }
}

/// Reads the theme `name` from `themes/NAME/` in `files`, with what it inherits from other themes there.
///
/// # Errors
/// Everything that is wrong with its settings, templates and strings.
pub fn parse(files: &Files, name: &str) -> Result<Theme, Vec<Diagnostic>> {
    let family = family::gather(files, name)?;
    let mut wrong = Vec::new();
    let mut templates = Vec::new();
    let mut plain = Vec::new();
    let mut inherited = BTreeMap::new();
    let folder = format!("themes/{name}/");
    for (&tail, piece) in &family.pieces {
        if !family::is_template(tail) {
            continue;
        }
        match std::str::from_utf8(piece.bytes) {
            Ok(text) => {
                templates.push((tail, text));
                plain.push((tail.to_owned(), piece.kept_text()));
            }
            Err(_) => wrong.push(error::not_text(piece.path)),
        }
        if !piece.path.starts_with(&folder) {
            inherited.insert(tail.to_owned(), piece.path.to_owned());
        }
    }
    let mut theme = Theme {
        name: name.to_owned(),
        small: tera::Tera::new(),
        plain,
        inherited,
        cells: page::drawn::brought(),
        languages: Vec::new(),
        assets: assets::gather(&family.pieces),
        script: script::Script::default(),
        #[cfg(feature = "cards")]
        fonts: cards::fonts(&family.pieces),
    };
    match self::words::read(files, &family.words) {
        Ok(languages) => theme.languages = languages,
        Err(found) => wrong.extend(found),
    }
    match scripts::gather(&family.pieces) {
        Ok(script) => theme.script = script,
        Err(diagnostic) => wrong.push(*diagnostic),
    }
    // What the program brings along was looked through when the program was tested.
    let is_known = family.is_brought();
    if !is_known {
        let has_words = wrong.is_empty();
        wrong.extend(theme.faults(&templates, has_words));
        wrong.extend(void::faults(&family.pieces));
        wrong.extend(self::words::unasked(&family.words, &templates));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    theme.read(&templates, is_known)?;
    Ok(theme)
}

/// A template as it is rendered. A drawing keeps every sign: what takes HTML apart does not know it.
fn small(name: &str, text: &str, is_known: bool) -> String {
    match (has_ending(name, "html"), is_known) {
        (false, _) => text.to_owned(),
        // A piece of markup may close what it did not open: what takes HTML apart would mend that.
        (true, _) if is_of_cells(name) => template::joined(text),
        (true, true) => template::joined(text),
        (true, false) => minify::small(text),
    }
}

/// Whether a template is one of tables or cells.
fn is_of_cells(name: &str) -> bool {
    name.starts_with("cells/")
}

/// Every name that templates can use, as a page in Markdown for authors of themes.
#[must_use]
pub fn reference() -> String {
    reference::page(&page::shape::shapes())
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, last)| last == ending)
}

/// The filter `safe` without a copy: most of a page is markup that is finished. What is no text is refused, as ever.
struct Safe;

impl tera::Filter<tera::Value, tera::TeraResult<tera::Value>> for Safe {
    fn call(
        &self,
        value: tera::Value,
        _: tera::Kwargs,
        _: &tera::State,
    ) -> tera::TeraResult<tera::Value> {
        if value.as_str().is_none() {
            let given = value.name();
            return Err(tera::Error::message(format!(
                "`safe` takes a text, not `{given}`"
            )));
        }
        Ok(value.mark_safe())
    }
}

fn engine<N: AsRef<str>, T: AsRef<str>>(
    templates: impl IntoIterator<Item = (N, T)>,
) -> Result<tera::Tera, tera::Error> {
    let mut engine = tera::Tera::new();
    engine.autoescape_on([".html", ".svg"]);
    engine.register_filter("safe", Safe);
    engine.add_raw_templates(templates)?;
    Ok(engine)
}

impl Theme {
    /// Reads its templates as they are rendered.
    fn read(&mut self, all: &[(&str, &str)], is_known: bool) -> Result<(), Vec<Diagnostic>> {
        // Those of cells that come along are read already.
        let own = all
            .iter()
            .filter(|(name, _)| !(is_known && is_of_cells(name)));
        let small: BTreeMap<&str, String> = own
            .map(|&(name, text)| (name, small(name, text, is_known)))
            .collect();
        self.small = engine(&small)
            .or_else(|_| engine(all.iter().copied()))
            .map_err(|error| vec![self.wrong(&error)])?;
        if !is_known {
            let cells = Cells::read(&|name| small.get(name).map(String::as_str));
            self.cells = Arc::new(cells.map_err(|faults| self.misread(&faults))?);
        }
        Ok(())
    }

    /// Its templates of tables and cells, for a plan.
    #[must_use]
    pub fn cells(&self) -> &Arc<Cells> {
        &self.cells
    }

    /// Writes styles, scripts, typefaces and pictures, and makes ready to render pages of `plan`, one by one.
    ///
    /// # Errors
    /// The machine refuses to keep a file.
    pub fn renderer<'a>(
        &'a self,
        plan: &'a Plan<'a>,
        stamp: &Stamp,
        sink: &dyn Sink,
    ) -> Result<Renderer<'a>, Failure> {
        let assets = self.assets.write(&plan.record.site.accent, sink)?;
        let frame = |lang| frame(&plan.frame(lang), stamp, &assets);
        let languages = plan.record.site.languages.iter();
        let mut renderer = Renderer {
            theme: self,
            plan,
            shared: languages.map(|&lang| (lang, frame(lang))).collect(),
            frames: parts::Frames::of(&self.plain),
            bytes: assets.bytes,
        };
        renderer.bytes += renderer.add_scripts(sink)?;
        Ok(renderer)
    }

    /// Renders every page of `plan` and writes the theme's assets.
    ///
    /// # Errors
    /// The first refusal of the machine, or all errors of the templates, each once.
    pub fn render(&self, plan: &Plan, stamp: &Stamp, sink: &dyn Sink) -> Result<Stats, BuildError> {
        self.render_some(plan, &|_| true, stamp, sink)
    }

    /// The same, of those pages only that are wanted.
    ///
    /// # Errors
    /// As `render`.
    pub fn render_some(
        &self,
        plan: &Plan,
        is_wanted: &(dyn Fn(&Page) -> bool + Sync),
        stamp: &Stamp,
        sink: &dyn Sink,
    ) -> Result<Stats, BuildError> {
        let emblem = plan.record.site.emblem.as_ref();
        if let Some(emblem) = emblem.filter(|name| !self.assets.has(name)) {
            let missing = error::no_emblem(emblem, &self.name);
            return Err(BuildError::Author(vec![missing]));
        }
        let shows = |(_, text): &(String, Cow<'_, str>)| text.contains("site.emblem");
        if emblem.is_some() && !self.plain.iter().any(shows) {
            return Err(BuildError::Author(vec![error::emblem_unshown(&self.name)]));
        }
        let renderer = self.renderer(plan, stamp, sink)?;
        let pictures = renderer.pictures(sink)?;
        let pages = plan.pages.iter().filter(|page| is_wanted(page));
        let Rendered { mut stats, wrong } = renderer.all(pages, &pictures, sink)?;
        stats.bytes += renderer.bytes;
        if wrong.is_empty() {
            Ok(stats)
        } else {
            Err(BuildError::Author(wrong))
        }
    }
}

/// What is the same on all pages of a language.
fn frame(frame: &Frame, stamp: &Stamp, assets: &Written) -> tera::Context {
    let mut context = tera::Context::new();
    context.insert("site", &frame.site);
    context.insert("nav", &frame.nav);
    context.insert("t", &self::words::tree(frame.lang));
    context.insert("style", &assets.style);
    context.insert("sheet", &assets.sheet);
    context.insert("version", &stamp.version);
    context
}

#[cfg(test)]
mod tests {
    use super::{engine, has_ending, minify, parse};
    use files::Files;

    fn own(template: &str) -> Files {
        let mut files = Files::default();
        files.insert("themes/own/home.html", template);
        files
    }

    #[test]
    fn a_theme_that_is_not_there_is_said_to_be_missing() {
        let wrong = parse(&own("<p>"), "other").expect_err("no such theme");
        assert_eq!(wrong[0].code, "theme-missing");
    }

    #[test]
    fn a_template_that_does_not_parse_is_pointed_at() {
        let wrong = parse(&own("<p>\n{% if x %}</p>"), "own").expect_err("an open if");
        assert_eq!(wrong[0].code, "template-error");
        assert_eq!(&*wrong[0].label.origin.file, "themes/own/home.html");
    }

    #[test]
    fn what_the_program_brings_along_passes_where_it_is_not_known() {
        let mut files = Files::default();
        for (path, bytes) in super::brought().iter() {
            files.insert(path, bytes);
        }
        for name in ["default", "van-ban"] {
            parse(&files, name).expect("a theme without a fault");
        }
        let mut own = super::brought();
        own.insert(
            "themes/own/theme.yaml",
            "inherits: default\ntakes: [\"*.html\"]\n",
        );
        parse(&own, "own").expect("words come along whatever is taken");
        let home = "themes/default/home.html";
        let text = String::from_utf8_lossy(files.get(home).expect("a template"));
        let wrong = text.replace("{{ title }}", "{{ nowhere }}");
        files.insert(home, wrong);
        let said = parse(&files, "default").expect_err("a name that is nowhere");
        assert_eq!(said[0].code, "template-name");
    }

    #[test]
    fn the_default_theme_still_parses_when_it_is_small() {
        let files = super::embedded();
        let templates: Vec<(&str, String)> = files
            .iter()
            .filter(|(path, _)| has_ending(path, "html"))
            .map(|(path, bytes)| {
                let text = std::str::from_utf8(bytes).expect("templates are text");
                let tail = path.trim_start_matches("themes/default/");
                (tail, minify::small(text))
            })
            .collect();
        assert!(templates.len() > 10);
        engine(templates).expect("small templates parse");
    }
}
