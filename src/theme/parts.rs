//! The frame of pages: what is the same on all that stand in one place of the site, rendered once for them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use page::Context;
use page::shape::{Field, Shapes};

/// The folder of its templates. Each is a name in `frame` to the templates of pages.
const FOLDER: &str = "frame/";

/// What of a page they may use, beside what all pages of its language share: it is what they are kept by.
const OF_PAGE: [&str; 5] = ["kind", "lang", "root", "section", "top"];

/// The same with what they are.
pub(super) fn fields(shapes: &Shapes) -> impl Iterator<Item = Field> {
    let all = shapes.page.iter();
    all.filter(|field| OF_PAGE.contains(&&*field.name)).cloned()
}

/// What stands for a kind of page where a name in a part is unknown.
pub(super) const KIND: &str = "frame";

/// The name of a template of the frame.
pub(super) fn name(template: &str) -> Option<&str> {
    template.strip_prefix(FOLDER)?.strip_suffix(".html")
}

/// Where in the site a page stands, as far as the frame can tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    kind: &'static str,
    lang: &'static str,
    root: String,
    section: &'static str,
    top: String,
}

/// The frames that were rendered so far.
#[derive(Debug, Default)]
pub(super) struct Frames {
    templates: Vec<String>,
    rendered: RwLock<BTreeMap<Place, tera::Value>>,
}

/// A template with what the engine says of it.
pub(super) type Wrong = (String, tera::Context, tera::Error);

impl Frames {
    /// Those of a theme with these templates.
    pub(super) fn of(templates: &[(String, Cow<'static, str>)]) -> Self {
        let names = templates.iter().map(|(name, _)| name);
        Self {
            templates: names.filter(|one| name(one).is_some()).cloned().collect(),
            rendered: RwLock::default(),
        }
    }

    /// The parts of a page's frame by their names; `shared` is what all pages of its language have.
    pub(super) fn at(
        &self,
        engine: &tera::Tera,
        shared: &tera::Context,
        page: &Context,
    ) -> Result<tera::Value, Box<Wrong>> {
        let place = Place {
            kind: page.kind,
            lang: page.lang,
            root: page.root.clone(),
            section: page.section,
            top: page.top.clone(),
        };
        let known = self.rendered.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(parts) = known.get(&place) {
            return Ok(parts.clone());
        }
        drop(known);
        let parts = self.render(engine, shared, &place)?;
        let mut known = self
            .rendered
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        Ok(known.entry(place).or_insert(parts).clone())
    }

    fn render(
        &self,
        engine: &tera::Tera,
        shared: &tera::Context,
        place: &Place,
    ) -> Result<tera::Value, Box<Wrong>> {
        let mut context = shared.clone();
        context.insert("kind", place.kind);
        context.insert("lang", place.lang);
        context.insert("root", &place.root);
        context.insert("section", place.section);
        context.insert("top", &place.top);
        let mut parts = BTreeMap::new();
        for template in &self.templates {
            match engine.render(template, &context) {
                Ok(text) => parts.insert(name(template).unwrap_or(template), text),
                Err(error) => return Err(Box::new((template.clone(), context, error))),
            };
        }
        Ok(tera::Value::from_serializable(&parts))
    }
}
