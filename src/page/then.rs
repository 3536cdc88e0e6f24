//! Pages of a year are pages of the record of that year: units have the names, kinds and parents there that they had.

use std::sync::{Arc, OnceLock};

use super::{Kind, Page, Plan};
use model::{Record, Year};

impl Kind {
    /// The year of which a page is: all it says of units is said of what they were then.
    fn year(&self, record: &Record) -> Option<Year> {
        match self {
            Self::Edition(at) | Self::Ranking(at, _) | Self::UnitInEdition(at, _) => {
                Some(record.editions[usize::from(*at)].year)
            }
            Self::Embed(shown) => Some(record.editions[usize::from(shown.edition()?)].year),
            _ => None,
        }
    }
}

impl<'a> Plan<'a> {
    /// The plan that a page is filled by.
    pub(super) fn of(&self, page: &Page) -> &Self {
        let Some(year) = page.kind.year(self.record) else {
            return self;
        };
        let record = self.record.in_year(year);
        if std::ptr::eq(record, self.record) {
            return self;
        }
        let mut then = self.then.iter();
        then.find(|then| std::ptr::eq(then.record, record))
            .unwrap_or(self)
    }

    /// With a plan for each other record that years have.
    pub(super) fn with_years(mut self) -> Self {
        for edition in &self.record.editions {
            let record = self.record.in_year(edition.year);
            let mut known = self.then.iter().map(|one| one.record).chain([self.record]);
            if !known.any(|known| std::ptr::eq(known, record)) {
                self.then.push(self.with(record));
            }
        }
        self
    }

    /// The same pages of another record.
    fn with(&self, record: &'a Record) -> Self {
        Self {
            record,
            analysis: self.analysis,
            pages: self.pages.clone(),
            paths: self.paths.clone(),
            cells: Arc::clone(&self.cells),
            checks: self.checks.clone(),
            sizes: OnceLock::new(),
            marks: OnceLock::new(),
            entered: OnceLock::new(),
            districts: OnceLock::new(),
            then: Vec::new(),
            heard: self.heard.as_ref().map(Arc::clone),
            previewed: self.previewed,
        }
    }
}
