//! An empty site of one's own: settings, the home unit, indices, and a draft of a year with a row for it in each.

use super::{Change, Refusal, bad_code, edition, faults};
use crate::cli::{now, scaffold};
use diagnostic::Diagnostic;
use files::Files;
use lang::names;
use model::Year;

/// What a site is begun with.
#[derive(Debug)]
pub(in crate::cli) struct Wanted<'a> {
    /// The authority whose results are announced.
    pub(in crate::cli) authority: &'a str,
    /// The home unit, as it is called with its kind.
    pub(in crate::cli) home: &'a str,
    /// The year of the first edition.
    pub(in crate::cli) year: Year,
    /// Codes of indices, each perhaps with a name behind a sign of equality.
    pub(in crate::cli) indices: &'a [String],
    /// Codes of languages.
    pub(in crate::cli) languages: &'a [String],
    /// The accent colour.
    pub(in crate::cli) accent: Option<&'a str>,
}

/// What came of it.
#[derive(Debug)]
pub(in crate::cli) enum Begun {
    /// The content.
    Site(Files),
    /// Why there is none.
    Refused(Refusal),
    /// What is wrong with the content that it would be.
    Faulty(Vec<Diagnostic>, Files),
}

/// A kind of home unit: the words before a name, its code and its level.
const KINDS: [(&str, &str, &str); 5] = [
    ("Tỉnh", "tinh", "province"),
    ("Thành phố", "thanh-pho", "province"),
    ("Xã", "xa", "commune"),
    ("Phường", "phuong", "commune"),
    ("Đặc khu", "dac-khu", "commune"),
];

/// The content of an empty site.
pub(in crate::cli) fn begun(wanted: &Wanted<'_>) -> Begun {
    let (kind, name) = home(wanted.home);
    let mut change = Change::default();
    change.add("site.yaml", &settings(wanted, &name));
    let unit = [
        ("kind", kind.1),
        ("kind-name", kind.0),
        ("level", kind.2),
        ("home", &code(&name)),
        ("name", &quoted(&name)),
    ];
    change.add("units.yaml", &scaffold::begin("units.yaml", &unit));
    let year = wanted.year.to_string();
    for index in wanted.indices {
        let (code, called) = index.split_once('=').unwrap_or((index, ""));
        if let Some(refusal) = bad_code(code) {
            return Begun::Refused(refusal);
        }
        let words = [("code", code), ("kind", kind.1), ("year", &year)];
        let mut text = scaffold::piece("index.yaml", &words);
        if !called.trim().is_empty() {
            let laid = format!("\nname: Chỉ số {code}\n");
            text = text.replacen(&laid, &format!("\nname: {}\n", quoted(called.trim())), 1);
        }
        change.add(&format!("indices/{code}.yaml"), &text);
    }
    let content = change.files();
    let record = match content::record(&content, now()) {
        Ok(loaded) => loaded.record,
        Err(found) => return Begun::Faulty(found, content),
    };
    match edition::plan(wanted.year, &content, &record) {
        Ok(edition) => {
            for (path, bytes) in edition.added.iter() {
                change.added.insert(path, bytes);
            }
        }
        Err(refusal) => return Begun::Refused(refusal),
    }
    let content = change.files();
    let found = faults(&content, &change);
    if found.is_empty() {
        Begun::Site(content)
    } else {
        Begun::Faulty(found, content)
    }
}

fn settings(wanted: &Wanted<'_>, name: &str) -> String {
    let accent = wanted.accent.map_or_else(
        || "# accent: \"#1f5f8b\"".to_owned(),
        |accent| format!("accent: {}", quoted(accent)),
    );
    let languages: Vec<&str> = wanted.languages.iter().map(|one| one.trim()).collect();
    let words = [
        ("title", &*quoted(&format!("Chỉ số quản trị của {name}"))),
        (
            "summary",
            &*quoted(&format!("Kết quả các chỉ số của {name} qua các năm.")),
        ),
        ("authority", &*quoted(wanted.authority)),
        ("home", &*code(name)),
        ("accent", &*accent),
        ("languages", &*languages.join(", ")),
    ];
    scaffold::begin("site.yaml", &words)
}

/// What kind of unit a name says, and the name alone; a province where it says none.
fn home(called: &str) -> ((&'static str, &'static str, &'static str), String) {
    let called = called.trim();
    for kind in KINDS {
        let words = kind.0.split(' ').count();
        let mut rest = called.splitn(words + 1, ' ');
        let first: Vec<&str> = rest.by_ref().take(words).collect();
        if let Some(name) = rest.next().map(str::trim)
            && names::same(&first.join(" ")) == names::same(kind.0)
            && !name.is_empty()
        {
            return (kind, name.to_owned());
        }
    }
    (KINDS[0], called.to_owned())
}

/// A name as part of an address.
fn code(name: &str) -> String {
    let bare = names::bare(name);
    let words = bare.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// Words as a scalar of YAML.
fn quoted(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{words}\"")
}

#[cfg(test)]
mod tests {
    use super::{code, home};

    #[test]
    fn a_home_unit_is_of_the_kind_that_it_is_called_by() {
        for (called, kind, name) in [
            ("Tỉnh Lai Châu", "tinh", "Lai Châu"),
            ("tỉnh Lai Châu", "tinh", "Lai Châu"),
            ("Lai Châu", "tinh", "Lai Châu"),
            ("Thành phố Đồng Nai", "thanh-pho", "Đồng Nai"),
            ("Xã Mường Than", "xa", "Mường Than"),
            ("Xã", "tinh", "Xã"),
        ] {
            let (known, own) = home(called);
            assert_eq!((known.1, own.as_str()), (kind, name), "{called}");
        }
        assert_eq!(code("Đồng Nai"), "dong-nai");
    }
}
