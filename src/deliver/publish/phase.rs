//! When a file's turn comes, and how long a copy of it is good.

use super::{Act, gzip};
use crate::media;
use model::Lang;

/// The order in which files are put and removed: what is shown before what shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// Styles, scripts, typefaces, pictures.
    Assets,
    /// What pages offer for download.
    Data,
    /// Pages to which nothing leads yet.
    NewPages,
    /// Lists of such pages.
    NewLists,
    /// Pages that may lead to new ones.
    Pages,
    /// Lists of pages.
    Lists,
    /// Where readers come in.
    Home,
    /// What tells others that there is something new.
    Feeds,
    /// Pages that are gone.
    GonePages,
    /// Whatever else is gone.
    Gone,
}

impl Phase {
    pub(super) fn of(path: &str, act: Act) -> Self {
        let path = path.strip_suffix(gzip::ENDING).unwrap_or(path);
        let is_page = media::kind(path).starts_with("text/html");
        match act {
            Act::Remove if is_page => Self::GonePages,
            Act::Remove => Self::Gone,
            _ if path.starts_with("assets/") => Self::Assets,
            _ if is_home(path) => Self::Home,
            _ if is_feed(path) => Self::Feeds,
            Act::Add if is_page && is_list(path) => Self::NewLists,
            Act::Add if is_page => Self::NewPages,
            Act::Change if is_page && is_list(path) => Self::Lists,
            Act::Change if is_page => Self::Pages,
            _ => Self::Data,
        }
    }
}

fn is_home(path: &str) -> bool {
    Lang::of_path(path).1 == "index.html"
}

fn is_list(path: &str) -> bool {
    path.ends_with("/index.html")
}

/// What is read by machines to learn of news stands at the root of a language.
fn is_feed(path: &str) -> bool {
    let (_, name) = Lang::of_path(path);
    let kind = media::kind(name);
    let told = ["application/atom+xml", "application/xml", "text/calendar"];
    !name.contains('/')
        && (name == "robots.txt" || told.iter().any(|start| kind.starts_with(start)))
}

/// How long a copy is good: for ever, where another content has another name; else until it is asked again.
pub(super) fn cache(path: &str) -> &'static str {
    if path.starts_with("assets/") && is_hashed(path) {
        "public, max-age=31536000, immutable"
    } else if path.starts_with("assets/") {
        "public, max-age=3600"
    } else {
        "public, no-cache"
    }
}

/// Whether the name carries a hash of the content: `style.0f3a99c1.css`.
fn is_hashed(path: &str) -> bool {
    let mut parts = path.rsplit('.');
    let hash = parts.nth(1).unwrap_or_default();
    parts.next().is_some() && hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{Act, Phase, cache};

    #[test]
    fn what_is_shown_comes_before_what_shows_it() {
        let order = [
            ("assets/style.0f3a99c1.css", Act::Change),
            ("2018/par.csv", Act::Add),
            ("2018/par.html", Act::Add),
            ("2018/index.html", Act::Add),
            ("2017/par.html", Act::Change),
            ("2017/index.html", Act::Change),
            ("en/index.html", Act::Change),
            ("feed.xml", Act::Change),
            ("2017/par.html.gz", Act::Remove),
            ("assets/style.00000000.css", Act::Remove),
        ];
        let phases: Vec<Phase> = order
            .iter()
            .map(|(path, act)| Phase::of(path, *act))
            .collect();
        assert!(phases.is_sorted_by(|a, b| a < b), "{phases:?}");
        assert_eq!(Phase::of("sitemap.xml.gz", Act::Add), Phase::Feeds);
        assert_eq!(Phase::of("2018/datapackage.json", Act::Change), Phase::Data);
    }

    #[test]
    fn only_what_is_named_by_its_content_is_good_for_ever() {
        assert!(cache("assets/style.0f3a99c1.css").contains("immutable"));
        for path in [
            "assets/fonts/inter-400.woff2",
            "index.html",
            "2018.0f3a99c1.html",
        ] {
            assert!(!cache(path).contains("immutable"), "{path}");
        }
    }
}
