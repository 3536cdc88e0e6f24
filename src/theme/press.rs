//! Renders the pages of a plan, one by one, in the site's languages.

use super::{Pictures, Theme, Trouble, engine, marks};
use crate::diagnostic::Diagnostic;
use crate::files::Sink;
use crate::page::{Context, Lang, Page, Plan};

/// What renders the pages of a plan, in the site's languages.
pub struct Press<'a> {
    pub(super) theme: &'a Theme,
    pub(super) plan: &'a Plan<'a>,
    pub(super) vi: tera::Tera,
    pub(super) en: Option<tera::Tera>,
    /// How many bytes were written for all pages together.
    pub(super) bytes: u64,
}

impl std::fmt::Debug for Press<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Press").finish_non_exhaustive()
    }
}

impl Press<'_> {
    /// Renders one page at the end of `out`, without a picture.
    ///
    /// # Errors
    /// A template is wrong.
    pub fn page(&self, page: &Page, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        self.write(page, &self.plan.fill(page), out)
    }

    /// Makes ready to draw the pictures of pages.
    pub(super) fn pictures(&self, sink: &dyn Sink) -> Result<Pictures<'_>, Trouble> {
        Pictures::of(self.theme, self.plan, |lang| self.engine(lang), sink)
    }

    /// Renders one page at the end of `out`, and draws its picture.
    pub(super) fn pictured(
        &self,
        page: &Page,
        pictures: &Pictures,
        sink: &dyn Sink,
        out: &mut Vec<u8>,
    ) -> Result<(), Trouble> {
        let mut context = self.plan.fill(page);
        let engine = self.engine(page.lang);
        context.picture = pictures.page(engine, self.plan, page, &context, sink)?;
        self.write(page, &context, out)
            .map_err(|found| Trouble::Author(vec![*found]))
    }

    fn engine(&self, lang: Lang) -> &tera::Tera {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => self.en.as_ref().unwrap_or(&self.vi),
        }
    }

    fn write(
        &self,
        page: &Page,
        filled: &Context,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let engine = self.engine(page.lang);
        let context = tera::Context::from_serialize(filled)
            .expect("contexts are plain structs with text keys");
        let template = format!("{}.html", page.kind.name());
        engine
            .render_to(&template, &context, &mut *out)
            .map_err(|error| {
                let error = self
                    .again_as_written(engine, &template, &context)
                    .unwrap_or(error);
                Box::new(self.theme.wrong(&error))
            })?;
        if !filled.marks.is_empty() {
            marks::put(out, &filled.marks);
        }
        Ok(())
    }

    /// Renders with the templates as written, so that the error's place is the author's.
    fn again_as_written(
        &self,
        engine: &tera::Tera,
        template: &str,
        context: &tera::Context,
    ) -> Option<tera::Error> {
        let plain = self.theme.plain.iter();
        let mut plain = self::engine(plain.map(|(name, text)| (name, text))).ok()?;
        let mut engine = engine.clone();
        *plain.global_context() = std::mem::take(engine.global_context());
        plain.render(template, context).err()
    }
}
