//! Addresses of pages, stable for ever, and the relative links between them.
//!
//! Links name files (`../2018/index.html`), so that the same bytes work at a domain's root, under a sub-path, and
//! opened from disk.

use model::{Lang, Year};

/// The address of a page or file below the site's root, without language: `2018/par.html`.
pub type Tail = String;

/// The home page.
#[must_use]
pub fn home() -> Tail {
    "index.html".into()
}

/// An edition.
#[must_use]
pub fn edition(year: Year) -> Tail {
    format!("{year}/index.html")
}

/// The ranking of an index in an edition.
#[must_use]
pub fn ranking(year: Year, index: &str) -> Tail {
    format!("{year}/{index}.html")
}

/// The data of the fields of a ranking: beside it, in a folder of their own. They have no page.
#[must_use]
pub fn fields(year: Year, index: &str) -> Tail {
    format!("{year}/nhom/{index}.html")
}

/// What the survey of a ranking states of itself: its data beside the ranking, in a folder of their own. They have no page.
#[must_use]
pub fn survey(year: Year, index: &str) -> Tail {
    format!("{year}/khao-sat/{index}.html")
}

/// A unit in an edition.
#[must_use]
pub fn unit_in_edition(year: Year, unit: &str) -> Tail {
    format!("{year}/don-vi/{unit}.html")
}

/// Whether an address is that of a unit in an edition.
pub(crate) fn is_unit_in_edition(tail: &str) -> bool {
    let mut steps = tail.split('/').skip(1);
    steps.next() == Some("don-vi") && steps.next().is_some()
}

/// An index over the years.
#[must_use]
pub fn index(code: &str) -> Tail {
    format!("chi-so/{code}.html")
}

/// A unit over the years.
#[must_use]
pub fn unit(code: &str) -> Tail {
    format!("don-vi/{code}.html")
}

/// How an index is measured.
#[must_use]
pub fn methodology(index: &str) -> Tail {
    format!("phuong-phap/{index}.html")
}

/// How everything is measured and checked.
#[must_use]
pub fn methods() -> Tail {
    "phuong-phap/index.html".into()
}

/// A target programme.
#[must_use]
pub fn programme(slug: &str) -> Tail {
    format!("muc-tieu/{slug}.html")
}

/// A document.
#[must_use]
pub fn document(slug: &str) -> Tail {
    format!("van-ban/{slug}.html")
}

/// The folder of the pages that others may show within theirs, below the home page of a language.
pub const EMBEDS: &str = "nhung/";

/// A figure for pages of others: beside the page that shows it, in that folder. Without an id it is the result of the home unit.
#[must_use]
pub fn embed(shown_on: &str, id: Option<&str>) -> Tail {
    let stem = shown_on.strip_suffix(".html").unwrap_or(shown_on);
    match id {
        None => format!("{EMBEDS}{shown_on}"),
        Some(id) if stem == "index" => format!("{EMBEDS}{id}.html"),
        Some(id) => format!("{EMBEDS}{stem}/{id}.html"),
    }
}

/// Everything from A to Z.
#[must_use]
pub fn search() -> Tail {
    "tim-kiem.html".into()
}

/// The place of a component on the page of how its index is measured.
#[must_use]
pub fn component(framework: &str, component: &str) -> String {
    format!("bo-{framework}.{component}")
}

/// A page of its own.
#[must_use]
pub fn article(slug: &str) -> Tail {
    format!("{slug}.html")
}

/// The feed of announcements and corrections, without language.
pub const FEED: &str = "feed.xml";

/// The tail in a language: all but Vietnamese stand in a folder of their own, `en/`.
#[must_use]
pub fn in_language(tail: &str, lang: Lang) -> String {
    if lang == Lang::VI {
        tail.to_owned()
    } else {
        format!("{}/{tail}", lang.tag())
    }
}

/// The link from the page at `from` to the file at `to`, both below the root.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let folder = from.rfind('/').map_or("", |end| &from[..=end]);
    let shared = folder
        .bytes()
        .zip(to.bytes())
        .take_while(|(a, b)| a == b)
        .enumerate()
        .filter(|(_, (a, _))| *a == b'/')
        .last()
        .map_or(0, |(at, _)| at + 1);
    let up = folder[shared..].matches('/').count();
    let mut link = "../".repeat(up);
    link.push_str(&to[shared..]);
    link
}

/// The way from the page at `from` up to the root: empty, `../`, `../../`.
#[must_use]
pub fn root(from: &str) -> String {
    "../".repeat(from.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn links_are_relative_to_the_page() {
        assert_eq!(relative("index.html", "2018/index.html"), "2018/index.html");
        assert_eq!(relative("2018/par.html", "2018/papi.html"), "papi.html");
        assert_eq!(
            relative("2018/par.html", "2019/par.html"),
            "../2019/par.html"
        );
        assert_eq!(
            relative("2018/don-vi/lai-chau.html", "2018/par.html"),
            "../par.html"
        );
        assert_eq!(
            relative("en/2018/par.html", "2018/par.html"),
            "../../2018/par.html"
        );
        assert_eq!(
            relative("2018/don-vi/a.html", "2018/don-vi/b.html"),
            "b.html"
        );
        assert_eq!(relative("20/a.html", "201/a.html"), "../201/a.html");
    }

    #[test]
    fn a_link_leads_back_to_its_file() {
        for (from, to) in [
            ("index.html", "2018/index.html"),
            ("2018/don-vi/a.html", "2018/par.html"),
            ("en/2018/par.html", "2018/par.csv"),
        ] {
            assert_eq!(
                markdown::joined(from, &relative(from, to)).as_deref(),
                Some(to)
            );
        }
    }
}
