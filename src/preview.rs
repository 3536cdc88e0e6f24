//! The site as its author sees it before anybody else: drafts and editions that are held back are shown, and marked.
//!
//! The same stages as a build, with two differences. Everything is read, whether it is public or not; and a page is
//! rendered only when it is asked for. There is no way from here into a `Sink`: what a preview shows cannot be written
//! as a site.

use std::cell::OnceCell;

use crate::Checked;
use diagnostic::Diagnostic;
use files::{Failure, Files, Memory, Stamp};
use model::{Lang, Moment};
use page::held::Held;
use theme::Renderer;

/// Content and theme without an error, hidden editions among it. What is in it stays in it: it gives pages only.
#[derive(Debug)]
pub struct Proof {
    checked: Checked,
    theme: theme::Theme,
}

impl Proof {
    /// Reads and checks everything.
    ///
    /// # Errors
    /// All that is wrong with the authors' text.
    pub fn read(content: &Files, themes: &Files) -> Result<Self, Vec<Diagnostic>> {
        let mut checked = crate::checked(content::everything(content)?)?;
        let theme = theme::parse(themes, &checked.record.site.theme)?;
        let Checked {
            record, analysis, ..
        } = &mut checked;
        crate::speak(record, analysis, &theme)?;
        Ok(Self { checked, theme })
    }

    /// What does not stop a build.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.checked.warnings
    }

    /// The plan of all pages, with marks on those of editions that are not public at `now`.
    #[must_use]
    pub fn plan(&self, now: Moment) -> Plan<'_> {
        let Checked {
            record, analysis, ..
        } = &self.checked;
        let plan = crate::planned(record, analysis, &self.theme);
        Plan {
            plan: plan.previewed(now),
            theme: &self.theme,
        }
    }
}

/// The pages that there are.
#[derive(Debug)]
pub struct Plan<'a> {
    plan: page::Plan<'a>,
    theme: &'a theme::Theme,
}

impl<'a> Plan<'a> {
    /// Makes ready to render pages.
    ///
    /// # Errors
    /// The theme's assets cannot be kept in memory.
    pub fn preview(&'a self, stamp: &Stamp) -> Result<Preview<'a>, Failure> {
        let assets = Memory::default();
        Ok(Preview {
            plan: &self.plan,
            renderer: self.theme.renderer(&self.plan, stamp, &assets)?,
            assets: assets.into_files(),
            beside: OnceCell::new(),
        })
    }
}

/// What is shown: each page is rendered when it is asked for, the other files when the first of them is.
#[derive(Debug)]
pub struct Preview<'a> {
    plan: &'a page::Plan<'a>,
    renderer: Renderer<'a>,
    assets: Files,
    beside: OnceCell<Files>,
}

impl Preview<'_> {
    /// The page at `path`, or nothing where there is none.
    ///
    /// # Errors
    /// A template is wrong.
    pub fn page(&self, path: &str) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let pages = &self.plan.pages;
        let Ok(place) = pages.binary_search_by(|page| page.path.as_str().cmp(path)) else {
            return Ok(None);
        };
        let page = &pages[place];
        if page.kind.tells_sizes() {
            // Without its files the page tells no sizes; what kept them from being made is told where they are asked for.
            let _ = self.file(path);
        }
        let mut bytes = Vec::new();
        self.renderer.page(page, &mut bytes)?;
        Ok(Some(bytes))
    }

    /// The page for addresses that do not exist, as it stands at any of them; nothing where a site has none.
    ///
    /// # Errors
    /// A template is wrong.
    pub fn missing(&self) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let mut pages = self.plan.pages.iter();
        let Some(page) = pages.find(|page| page.kind == page::Kind::NotFound) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        self.renderer.missing(page, &mut bytes)?;
        Ok(Some(bytes))
    }

    /// The file at `path` that is no page, or nothing where there is none.
    ///
    /// # Errors
    /// The files could not be made.
    pub fn file(&self, path: &str) -> Result<Option<&[u8]>, Failure> {
        if let Some(asset) = self.assets.get(path) {
            return Ok(Some(asset));
        }
        if let Some(files) = self.beside.get() {
            return Ok(files.get(path));
        }
        let memory = Memory::default();
        crate::beside(self.plan, &memory)?;
        Ok(self.beside.get_or_init(|| memory.into_files()).get(path))
    }

    /// Paths of all pages, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.plan.pages.iter().map(|page| page.path.as_str())
    }

    /// The editions that the public does not see, with their marks.
    #[must_use]
    pub fn held(&self, lang: Lang) -> Vec<(i32, Held)> {
        self.plan.held(lang)
    }
}
