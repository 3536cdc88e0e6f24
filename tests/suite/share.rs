//! What leaves the site with a link to it: metadata, the line to cite by, and pictures.

use congbo::files::Files;

use super::sites::{built, is_page};

fn pages(site: &Files) -> impl Iterator<Item = (&str, &str)> {
    site.iter()
        .filter(|(path, _)| is_page(path))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
}

/// The values of `<meta property=NAME content=…>`, quoted or not.
fn meta<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let tags = html.split("<meta ").skip(1);
    let mut tags = tags.map(|tag| tag.split_once('>').map_or(tag, |(tag, _)| tag));
    let tag = tags.find(|tag| {
        [format!("=\"{name}\""), format!("={name} ")]
            .iter()
            .any(|named| tag.contains(named.as_str()))
    })?;
    let (_, value) = tag.split_once("content=")?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split(' ').next(),
    }
}

#[test]
fn every_page_says_what_it_is_where_it_stands_and_in_which_language() {
    let site = built("tests/sites/small");
    for (path, html) in pages(&site) {
        let english = path.starts_with("en/");
        let locale = if english { "en_US" } else { "vi_VN" };
        assert_eq!(meta(html, "og:locale"), Some(locale), "{path}");
        for name in [
            "description",
            "og:title",
            "og:description",
            "og:site_name",
            "og:type",
        ] {
            let value = meta(html, name);
            assert!(value.is_some_and(|text| !text.is_empty()), "{path}: {name}");
        }
        if path.ends_with("404.html") {
            assert!(!html.contains("canonical"), "{path}");
            continue;
        }
        let base = "https://example.org/song-mo/";
        let own = format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path));
        let vi = own.replace(&format!("{base}en/"), base);
        assert_eq!(meta(html, "og:url"), Some(own.as_str()), "{path}");
        for (lang, address) in [
            ("x-default", &vi),
            (if english { "en" } else { "vi" }, &own),
        ] {
            let link = html.split("<link ").find(|link| {
                link.contains(&format!("hreflang={lang}"))
                    || link.contains(&format!("hreflang=\"{lang}\""))
            });
            assert!(
                link.is_some_and(|link| link.contains(address.as_str())),
                "{path}: {lang}"
            );
        }
    }
}

#[test]
fn without_an_address_no_page_claims_one() {
    let site = built("tests/sites/lao-cai");
    for (path, html) in pages(&site) {
        for name in ["og:url", "og:image"] {
            assert_eq!(meta(html, name), None, "{path}");
        }
        assert!(!html.contains("rel=canonical") && !html.contains("rel=\"canonical\""));
        assert_eq!(meta(html, "twitter:card"), Some("summary"), "{path}");
    }
}

#[test]
fn pages_with_figures_say_how_they_are_cited() {
    let site = built("tests/sites/small");
    let html = |path: &str| String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
    let ranking = html("2022/par.html");
    assert!(ranking.contains("Cách trích dẫn trang này"));
    assert!(ranking.contains("https://example.org/song-mo/2022/par.html (truy cập ngày …)."));
    assert!(html("en/2022/par.html").contains("(accessed on …)."));
    assert!(!html("don-vi/index.html").contains("trich-dan"));
}

#[cfg(feature = "cards")]
mod pictures {
    use std::path::Path;

    use congbo::files::{self, Failure, Files, Memory, Sink, Stamp};

    use super::super::sites::{NOW, build_with};
    use super::{built, meta, pages};

    #[test]
    fn every_page_has_a_picture_and_a_unit_in_an_edition_that_of_the_same_unit_and_year() {
        let site = built("tests/sites/small");
        let (mut own, mut lent) = (0, 0);
        for (path, html) in pages(&site) {
            let url = meta(html, "og:image").unwrap_or_else(|| panic!("{path}"));
            let file = url.strip_prefix("https://example.org/song-mo/").unwrap();
            let png = site.get(file).unwrap_or_else(|| panic!("{path}: {file}"));
            let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
            assert_eq!((number(16), number(20)), (1200, 630), "{path}");
            let stem = path.strip_suffix(".html").unwrap();
            let shown = file.strip_prefix("assets/card/").unwrap();
            let (shown, _) = shown.split_once('.').unwrap();
            let Some((year, unit)) = stem
                .split_once("/don-vi/")
                .filter(|(year, _)| *year != "en")
            else {
                own += usize::from(shown == stem);
                assert!([stem, "vi", "en"].contains(&shown), "{path}: {shown}");
                continue;
            };
            let (folder, year) = year
                .strip_prefix("en/")
                .map_or(("", year), |year| ("en/", year));
            let alt = meta(html, "og:image:alt").unwrap();
            match shown {
                "vi" | "en" => {}
                _ if shown == format!("{folder}{year}/index") => {
                    assert_eq!(unit, "song-mo", "{path}");
                }
                _ => assert_eq!(shown, format!("{folder}don-vi/{unit}"), "{path}"),
            }
            if !["vi", "en"].contains(&shown) {
                assert!(alt.contains(year), "{path}: {alt}");
                lent += 1;
            }
        }
        assert!(own > 10 && lent > 4, "{own}, {lent}");
        let drawn = site
            .iter()
            .filter(|(path, _)| path.starts_with("assets/card/"));
        assert_eq!(drawn.count(), own + 2);
    }

    #[test]
    fn a_site_may_do_without() {
        let site = build_with("tests/sites/small", "\ncards: false\n");
        assert!(!site.iter().any(|(path, _)| path.contains("card/")));
        for (path, html) in pages(&site) {
            assert_eq!(meta(html, "og:image"), None, "{path}");
        }
    }

    /// A folder in memory that replaces another.
    struct After(Memory, Files);

    impl Sink for After {
        fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
            self.0.put(path, bytes)
        }

        fn before(&self, path: &str) -> Option<Vec<u8>> {
            self.1.get(path).map(<[u8]>::to_vec)
        }
    }

    fn after(before: Files) -> Files {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let content = files::read(&root.join("tests/sites/small"), "content").unwrap();
        let themes = files::read(root, "themes").unwrap();
        let sink = After(Memory::default(), before);
        let stamp = Stamp {
            version: "0.0.0".into(),
        };
        let built = congbo::build(&content, &themes, &stamp, NOW, &sink);
        assert!(built.is_ok());
        sink.0.into_files()
    }

    #[test]
    fn what_was_drawn_before_is_kept_and_what_was_touched_is_drawn_anew() {
        let site = built("tests/sites/small");
        assert!(after((*site).clone()) == *site, "kept pictures differ");
        let mut touched = Files::default();
        for (path, bytes) in site.iter() {
            let mut bytes = bytes.to_vec();
            if path.starts_with("assets/card/") {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
            }
            touched.insert(path, bytes);
        }
        assert!(after(touched) == *site, "a touched picture was kept");
    }
}
