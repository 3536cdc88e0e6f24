//! What kind of file a name stands for, as it is told to browsers.

/// Endings and kinds, sorted by ending.
const KINDS: &[(&str, &str)] = &[
    ("atom", "application/atom+xml; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("gif", "image/gif"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar; charset=utf-8"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("md", "text/markdown; charset=utf-8"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("rdf", "application/rdf+xml"),
    ("svg", "image/svg+xml"),
    ("ttf", "font/ttf"),
    ("ttl", "text/turtle; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("zip", "application/zip"),
];

/// The kind of the file at `path`.
#[must_use]
pub fn kind(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    if name == "feed.xml" {
        return "application/atom+xml; charset=utf-8";
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    KINDS
        .binary_search_by(|(known, _)| (*known).cmp(ending))
        .map_or("application/octet-stream", |place| KINDS[place].1)
}

#[cfg(test)]
mod tests {
    use super::{KINDS, kind};

    #[test]
    fn kinds_follow_the_ending_and_are_sorted() {
        assert!(KINDS.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(kind("2018/par.html"), "text/html; charset=utf-8");
        assert_eq!(kind("feed.xml"), "application/atom+xml; charset=utf-8");
        assert_eq!(kind("sitemap.xml"), "application/xml");
        assert_eq!(kind("a.b/CNAME"), "application/octet-stream");
    }
}
