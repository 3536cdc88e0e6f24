//! How pages, their parts, their tables and their data sets are called, and what stands beside figures: all of it comes from
//! listed findings, or is what an author calls it.

use std::collections::{BTreeMap, BTreeSet};

use congbo::model::{Lang, Record};

use super::findings::{
    SITES, authored, elements, is_joined, plain, said, with_plan, without_marks,
};
use super::sites::{built, is_page};

/// What a page and its data set are called: in its head, above it, to those who pass it on, to machines.
fn titles(html: &str, site: &str) -> Vec<String> {
    let head = elements(html, "<title>", "</title>").swap_remove(0);
    let behind = format!(" – {site}");
    let mut all = vec![head.strip_suffix(&behind).unwrap_or(&head).to_owned()];
    all.extend(elements(html, "<h1>", "</h1>"));
    all.extend(elements(html, "property=og:title content=\"", "\""));
    for block in html.split("<script type=application/ld+json>").skip(1) {
        let block = block.split("</script>").next().unwrap();
        let block: serde_json::Value = serde_json::from_str(block).unwrap();
        let graph = block["@graph"].as_array().unwrap().iter();
        let sets = graph.filter(|one| one["@type"] == "Dataset");
        all.extend(sets.map(|set| set["name"].as_str().unwrap().to_owned()));
    }
    all
}

#[test]
fn every_title_of_a_finished_page_is_a_listed_finding_or_the_authors() {
    let mut seen = 0;
    for site in SITES {
        let files = built(site);
        let (listed, given, names) = with_plan(site, |plan| {
            let name = |lang| plan.record.site.title.get(lang).to_owned();
            let names = [Lang::VI, Lang::EN].map(name);
            (said(plan), authored(plan.record), names)
        });
        for (path, findings) in listed.iter().filter(|(path, _)| files.get(path).is_some()) {
            let html = String::from_utf8_lossy(files.get(path).unwrap()).into_owned();
            let known: Vec<&str> = findings.iter().map(|(text, _)| text.as_str()).collect();
            let name = &names[usize::from(path.starts_with("en/"))];
            for title in titles(&html, name) {
                seen += 1;
                let is_known = known.contains(&title.as_str()) || given.contains(&title);
                assert!(is_known, "{site}: {path}: {title}");
            }
        }
    }
    assert!(seen > 5_000, "only {seen} titles were found on pages");
}

/// A page without prose, which is the author's.
fn without_prose(html: &str) -> String {
    let mut parts = html.split(" class=prose");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // Where a page is made smaller, the language may stand before the class.
        out.truncate(out.rfind("<div").unwrap());
        let mut depth = 1;
        let tags = part.match_indices('<').map(|(at, _)| (at, &part[at..]));
        let end = tags.into_iter().find(|(_, tag)| {
            depth += i32::from(tag.starts_with("<div"));
            depth -= i32::from(tag.starts_with("</div"));
            depth == 0
        });
        out.extend(end.map(|(at, _)| &part[at..]));
    }
    out
}

/// What parts of a page and its tables are headed by and called.
fn headings(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    for tag in ["h2", "h3", "h4", "caption"] {
        let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
        let elements = html.split(&open).skip(1);
        let elements = elements.filter(|rest| rest.starts_with([' ', '>']));
        let elements = elements.filter_map(|rest| rest.split_once(&close));
        all.extend(elements.filter_map(|(text, _)| Some(plain(text.split_once('>')?.1))));
    }
    let tables = html.split("<div class=").skip(1);
    let tables = tables.filter(|rest| rest.trim_start_matches('"').starts_with("table"));
    for table in tables {
        let (tag, _) = table.split_once('>').unwrap();
        let label = tag.split_once("aria-label=").map(|(_, label)| label);
        all.extend(label.map(|label| match label.strip_prefix('"') {
            Some(quoted) => plain(quoted.split('"').next().unwrap()),
            None => plain(label.split(' ').next().unwrap()),
        }));
    }
    all
}

/// Names that no word of a theme says: those of units, indices, frameworks and bands.
fn names(record: &Record, lang: Lang) -> BTreeSet<String> {
    let units = record.all_units().map(|(_, unit)| &unit.name);
    let indices = record.all_indices().map(|(_, index)| index);
    let indices = indices.flat_map(|index| {
        let bands = index.bands.iter().flat_map(|scheme| &scheme.bands);
        let frameworks = index.frameworks.iter().map(|one| &one.name);
        let own = [&index.short, &index.name].into_iter();
        own.chain(frameworks).chain(bands.map(|band| &band.name))
    });
    let all = units.chain(indices);
    all.map(|text| text.get(lang).to_owned()).collect()
}

/// Whether a text has a word that stands for itself in it.
fn has_word(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

#[test]
fn every_heading_that_names_something_is_a_listed_finding() {
    // What templates say: their keys stand in levels, or are single words.
    let strings: BTreeSet<&str> = [Lang::VI, Lang::EN]
        .into_iter()
        .flat_map(Lang::phrases)
        .filter(|(key, _)| key.contains("--") || !key.contains('-'))
        .map(|(_, text)| text)
        .collect();
    let mut seen = 0;
    for site in SITES {
        let files = built(site);
        let (listed, named, own, groups) = with_plan(site, |plan| {
            let publisher = |lang| plan.record.site.publisher().get(lang).to_owned();
            let langs = [Lang::VI, Lang::EN];
            let named = langs.map(|lang| names(plan.record, lang));
            // What authors call kinds of units and fields of an index, which may have the name of a unit in it.
            let kinds = plan.record.kinds.iter().map(|kind| &kind.name);
            let indices = plan.record.indices.iter();
            let fields = indices.flat_map(|index| index.fields.iter().map(|field| &field.name));
            let groups: Vec<_> = kinds.chain(fields).collect();
            let groups = langs.map(|lang| {
                let groups = groups.iter().map(|name| name.get(lang).to_lowercase());
                groups.collect::<BTreeSet<_>>()
            });
            (said(plan), named, langs.map(publisher), groups)
        });
        let mut wrong = BTreeSet::new();
        for (path, findings) in listed.iter().filter(|(path, _)| files.get(path).is_some()) {
            let html = String::from_utf8_lossy(files.get(path).unwrap()).into_owned();
            let known: Vec<&str> = findings.iter().map(|(text, _)| text.as_str()).collect();
            let lang = usize::from(path.starts_with("en/"));
            for text in headings(&without_marks(&without_prose(&html))) {
                let is_word = strings.contains(&*text);
                let has_name = || named[lang].iter().any(|name| has_word(&text, name));
                let has_digit = text.contains(|sign: char| sign.is_ascii_digit());
                let is_group = groups[lang].contains(&text.to_lowercase());
                if is_word || is_group || text == own[lang] || !has_digit && !has_name() {
                    continue;
                }
                seen += 1;
                if !is_joined(&text, &known) {
                    wrong.insert(format!("{path}: {text}"));
                }
            }
        }
        let first: Vec<_> = wrong.iter().take(40).collect();
        assert!(wrong.is_empty(), "{site}: {} {first:#?}", wrong.len());
    }
    assert!(seen > 5_000, "only {seen} headings name something");
}

/// The text without the elements that are opened and closed so.
fn without(html: &str, open: &str, close: &str) -> String {
    let mut parts = html.split(open);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once(close).map_or("", |(_, rest)| rest));
    }
    out
}

/// What stands beside the figures of cells, and the heads of columns.
fn remarks(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    for cell in html.split("<td class=").skip(1) {
        let cell = cell.split("</td>").next().unwrap();
        let (class, cell) = cell.split_once('>').unwrap();
        if class.split(['"', ' ']).any(|one| one == "num") {
            let cell = without(cell, "<data ", "</data>");
            let cell = without(&cell, "<span class=badge>", "</span>");
            let cell = plain(&without(&cell, "<a ", "</a>"));
            all.extend(cell.split(['(', ')']).map(|part| part.trim().to_owned()));
        }
    }
    for head in html.split("<th scope=col").skip(1) {
        let head = head.split("</th>").next().unwrap();
        let text = plain(head.split_once('>').unwrap().1);
        let is_word = |text: &str| text.split(' ').any(|word| word.parse::<i32>().is_ok());
        let names_year =
            text.rsplit_once([' ', '(']).is_some() && is_word(&text.replace(['(', ')'], ""));
        all.extend(names_year.then_some(text));
    }
    // A cell that has nothing to say.
    let none = ["–không có", "–none"];
    all.retain(|text| text.contains(char::is_alphabetic) && !none.contains(&&**text));
    all
}

#[test]
fn every_remark_beside_a_figure_is_a_listed_finding() {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for site in SITES {
        let files = built(site);
        let (listed, components) = with_plan(site, |plan| {
            let indices = plan.record.all_indices().map(|(_, index)| index);
            let parts = indices.flat_map(|index| &index.frameworks);
            let parts = parts.flat_map(|one| &one.components);
            let parts = parts.flat_map(|one| [Lang::VI, Lang::EN].map(|lang| one.name.get(lang)));
            let components: BTreeSet<String> = parts.map(str::to_owned).collect();
            (said(plan), components)
        });
        let mut wrong = BTreeSet::new();
        // Corrections are told there as findings of their own.
        let is_held = |path: &str| files.get(path).is_some() && !path.ends_with("dinh-chinh.html");
        for (path, findings) in listed.iter().filter(|(path, _)| is_held(path)) {
            let html = String::from_utf8_lossy(files.get(path).unwrap()).into_owned();
            let html = without_prose(&html);
            let marks = html.split("<a class=revised ").skip(1);
            let marks = marks.filter_map(|mark| mark.split_once(" title=\""));
            let marks = marks.map(|(_, mark)| plain(mark.split('"').next().unwrap()));
            let shown = remarks(&without_marks(&html));
            for text in shown.into_iter().chain(marks) {
                let found = findings.iter().find(|(words, _)| *words == text);
                match found {
                    Some((_, finding)) => *kinds.entry(finding.kind().to_owned()).or_default() += 1,
                    None if components.contains(&text) => {}
                    None => drop(wrong.insert(format!("{path}: {text}"))),
                }
            }
        }
        let first: Vec<_> = wrong.iter().take(40).collect();
        assert!(wrong.is_empty(), "{site}: {} {first:#?}", wrong.len());
    }
    assert!(kinds["remark"] > 5_000, "{kinds:?}");
    assert!(
        kinds["heading"] > 1_000
            && ["revised", "margin"]
                .iter()
                .all(|one| kinds.contains_key(*one)),
        "{kinds:?}"
    );
}

#[test]
fn every_link_to_an_index_or_a_unit_over_the_years_and_to_data_is_a_listed_finding() {
    let mut seen = 0;
    for site in SITES {
        let files = built(site);
        let listed = with_plan(site, said);
        for (path, findings) in listed.iter().filter(|(path, _)| files.get(path).is_some()) {
            let html = String::from_utf8_lossy(files.get(path).unwrap()).into_owned();
            let html = without_prose(&html);
            let rows = html.split("list downloads").skip(1);
            let rows = rows.flat_map(|list| list.split("</ul>").next().unwrap().split("<li><a "));
            let rows: BTreeSet<&str> = rows.filter_map(|row| row.split("</a>").next()).collect();
            let links = html.split("<a ").skip(1);
            for link in links.filter_map(|link| link.split_once("</a>")) {
                let text = plain(link.0.split_once('>').unwrap().1);
                if rows.contains(link.0)
                    || text.ends_with(" qua các năm")
                    || text.ends_with(" over the years")
                {
                    seen += 1;
                    let found = findings.iter().any(|(words, _)| *words == text);
                    assert!(found, "{site}: {path}: {text}");
                }
            }
        }
    }
    assert!(seen > 1_000, "only {seen} such links");
}

/// The names of the parts of a page among which those choose who hear it.
fn regions(html: &str) -> Vec<String> {
    let tags = html.split('<').filter_map(|rest| rest.split_once('>'));
    let tags = tags.map(|(tag, _)| tag);
    let is_region = |tag: &&str| tag.starts_with("section ") || tag.contains(" role=region");
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}="))?;
        Some(match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next()?.to_owned(),
            None => rest.split(' ').next()?.to_owned(),
        })
    };
    let called = |tag: &str| {
        let Some(id) = value(tag, "aria-labelledby") else {
            return value(tag, "aria-label").map(|name| plain(&name));
        };
        let ids = [
            format!(" id={id}>"),
            format!(" id=\"{id}\">"),
            format!(" id={id} "),
        ];
        let at = ids.iter().find_map(|id| html.find(id))?;
        let (_, rest) = html[at..].split_once('>')?;
        Some(plain(rest.split("</h").next()?))
    };
    tags.filter(is_region).filter_map(called).collect()
}

#[test]
fn no_two_regions_of_a_page_are_called_the_same() {
    let mut seen = 0;
    for site in SITES {
        for (path, bytes) in built(site).iter().filter(|(path, _)| is_page(path)) {
            let names = regions(std::str::from_utf8(bytes).unwrap());
            let apart: BTreeSet<&String> = names.iter().collect();
            assert_eq!(apart.len(), names.len(), "{site}: {path}: {names:?}");
            seen += names.len();
        }
    }
    assert!(seen > 5_000, "only {seen} regions were found");
}
