//! Links that several kinds of page share: to editions, to the same index in other years, to data files.

use super::{Link, Page, Plan, address, communes};
use finding::Heading;
use model::{Export, IndexId, Record, UnitId, Year};

impl Plan<'_> {
    /// The link from `page` to the page or file at `tail`, in the page's language.
    #[must_use]
    pub fn link(&self, page: &Page, tail: &str) -> String {
        address::relative(&page.path, &address::in_language(tail, page.lang))
    }

    /// The same, or nothing where there is no page at `tail`.
    #[must_use]
    pub fn link_if(&self, page: &Page, tail: &str) -> Option<String> {
        let path = address::in_language(tail, page.lang);
        self.paths
            .contains(&path)
            .then(|| address::relative(&page.path, &path))
    }

    /// Where a unit is shown: on its own page, or where communes are listed.
    pub(super) fn place_of(&self, id: UnitId) -> Option<address::Tail> {
        let own = address::unit(&self.record.unit(id).code);
        if self.paths.contains(&own) {
            return Some(own);
        }
        self.lists(id)
            .then(|| communes::place(&self.record.unit(id).code))
    }

    /// The absolute address of a file, where the site's base is known; of an `index.html` its folder.
    #[must_use]
    pub fn absolute(&self, path: &str) -> Option<String> {
        let base = self.record.site.base.as_ref()?;
        Some(format!(
            "{base}{}",
            path.strip_suffix("index.html").unwrap_or(path)
        ))
    }
}

/// Towards which edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The last one before with a table of the index.
    Before,
    /// The first one after with a table of the index.
    After,
}

/// The edition of a year: "Năm 2018".
pub(super) fn edition(plan: &Plan, page: &Page, year: Year) -> Link {
    Link {
        text: plan.words(page, Heading::Year(year)),
        href: plan.link(page, &address::edition(year)),
    }
}

/// The ranking of the same index in the edition before or after.
pub(super) fn beside(
    plan: &Plan,
    page: &Page,
    edition: u16,
    index: IndexId,
    way: Way,
) -> Option<Link> {
    let editions = &plan.record.editions;
    let at = usize::from(edition);
    let has = |place: &usize| editions[*place].table(index).is_some();
    let place = match way {
        Way::Before => (0..at).rev().find(has),
        Way::After => (at + 1..editions.len()).find(has),
    }?;
    let year = editions[place].year;
    let code = &plan.record.index(index).code;
    let href = plan.link_if(page, &address::ranking(year, code))?;
    Some(Link {
        text: plan.words(page, Heading::Index(index, Some(year))),
        href,
    })
}

/// Where an index is shown over the years, and how it is measured.
pub(super) fn of_index(plan: &Plan, page: &Page, id: IndexId) -> Vec<Link> {
    let index = plan.record.index(id);
    let over_years = plan.link_if(page, &address::index(&index.code));
    let over_years = over_years.map(|href| Link {
        text: plan.words(page, Heading::IndexOverYears(id)),
        href,
    });
    let measured = methodology(plan, page, id);
    over_years.into_iter().chain(measured).collect()
}

/// How an index is measured: "Cách đo PAPI"; nothing where there is no page of it.
pub(super) fn methodology(plan: &Plan, page: &Page, id: IndexId) -> Option<Link> {
    let code = &plan.record.index(id).code;
    let href = plan.link_if(page, &address::methodology(code))?;
    Some(Link {
        text: plan.words(page, Heading::Measured(id)),
        href,
    })
}

/// The data files beside a page. They have no language and stand beside the Vietnamese page.
pub(super) fn files(plan: &Plan, page: &Page) -> Vec<Link> {
    files_of(plan, page, &page.tail)
}

/// The data files beside the page at `tail`.
pub(super) fn files_of(plan: &Plan, page: &Page, tail: &str) -> Vec<Link> {
    data_of(plan.record, tail)
        .map(|(text, path)| Link {
            text: text.to_owned(),
            href: address::relative(&page.path, &path),
        })
        .collect()
}

/// The data files beside the page at `tail`: formats and paths.
pub(super) fn data_of<'a>(
    record: &'a Record,
    tail: &'a str,
) -> impl Iterator<Item = (&'static str, String)> + use<'a> {
    let stem = tail.strip_suffix(".html").unwrap_or(tail);
    let of_unit = address::is_unit_in_edition(tail);
    let beside = record.site.exports.iter();
    let beside = beside.filter(move |format| format.is_beside(of_unit));
    beside.map(move |format| {
        let (text, ending) = match format {
            Export::Csv => ("CSV", "csv"),
            Export::Json => ("JSON", "json"),
            Export::Xlsx | Export::UnitXlsx => ("XLSX", "xlsx"),
        };
        (text, format!("{stem}.{ending}"))
    })
}
