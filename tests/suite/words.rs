//! Every word of the program that readers meet stands in the files of words, and a theme says each of them otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, PatternElement};

use congbo::files::{self, Files};
use congbo::model::{Lang, texts};

use crate::sites::{NOW, build_themed};

/// What is called the same in every language.
const NAMES: [&str; 9] = [
    "congbo", "sha", "csv", "json", "jsonld", "xlsx", "ics", "atom", "kb",
];

const OPEN: char = '⟦';
const CLOSE: char = '⟧';

/// The words of a language that come along, each between brackets, with a sign of its own behind the first.
pub(crate) fn between_brackets(lang: &str, sign: &'static str) -> String {
    let words = fs::read_to_string(format!("themes/default/words/{lang}.ftl")).unwrap();
    let mut resource = fluent_syntax::parser::parse(words.as_str()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let elements = &mut message.value.as_mut().unwrap().elements;
            elements.insert(0, PatternElement::TextElement { value: sign });
            elements.push(PatternElement::TextElement { value: "⟧" });
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// A theme that says every word of the program between brackets, and has nothing else of its own.
pub(crate) fn bracketed() -> Files {
    let mut themes = congbo::theme::embedded();
    for lang in ["vi", "en"] {
        let words = between_brackets(lang, "⟦&");
        themes.insert(format!("themes/ngoac/words/{lang}.ftl"), words);
    }
    themes.insert("themes/ngoac/theme.yaml", "inherits: default\n");
    themes
}

pub(crate) fn content(site: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
    let mut content = files::read(&root, "content").unwrap();
    let path = "content/site.yaml";
    let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with("theme:"));
    let text: Vec<&str> = lines.chain(["theme: ngoac", ""]).collect();
    content.insert(path, text.join("\n"));
    content
}

/// What the author of a site wrote: short texts whole, longest first, and prose in one.
struct Author {
    short: Vec<String>,
    prose: String,
}

impl Author {
    fn of(content: &Files) -> Self {
        let record = congbo::check(content.clone(), NOW).unwrap().record;
        let mut short = BTreeSet::new();
        let mut prose = String::new();
        texts::each(&record, &mut |text| {
            prose.push_str(&plain(text.words));
            prose.push('\n');
            if text.words.len() < 400 && text.words.contains(char::is_alphabetic) {
                short.insert(plain(text.words).to_lowercase());
            }
        });
        let mut short: Vec<String> = short.into_iter().filter(|text| !text.is_empty()).collect();
        short.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Self { short, prose }
    }

    /// Whether it is a part of a name.
    fn names(&self, part: &str) -> bool {
        // A list may count them.
        let part =
            plain(part.trim_start_matches(|sign: char| !sign.is_alphabetic())).to_lowercase();
        self.short.iter().any(|name| name.contains(&part))
    }

    /// What of a text nobody wrote by hand.
    fn left(&self, text: &str) -> String {
        // Addresses and checksums are no words.
        let words = text.split_whitespace().filter(|word| {
            let is_checksum = word.len() == 64 && word.bytes().all(|c| c.is_ascii_hexdigit());
            !is_checksum && !word.contains("://")
        });
        let text = plain(&words.collect::<Vec<_>>().join(" "));
        if text.chars().count() > 24 && self.prose.contains(&text) {
            return String::new();
        }
        let mut left = text.to_lowercase();
        for known in &self.short {
            if left.contains(known.as_str()) {
                left = left.replace(known.as_str(), " ");
            }
        }
        left
    }
}

/// A text without marks of Markdown and with single blanks.
fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|sign| !"*_`#>".contains(*sign))
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without what stands between brackets; `depth` are those that were open before it, and are open behind it.
fn outside(text: &str, depth: &mut usize) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            OPEN => *depth += 1,
            CLOSE => {
                *depth = depth.saturating_sub(1);
                out.push('\u{1}');
            }
            _ if *depth == 0 => out.push(sign),
            _ => {}
        }
    }
    out
}

/// A text of a page.
struct Shown {
    text: String,
    /// In an attribute: it stands for itself.
    told: bool,
    /// In a drawing, where a name may stand in several lines.
    drawn: bool,
}

/// What a page shows or tells: texts and the attributes that are read out.
fn shown(html: &str) -> Vec<Shown> {
    let mut shown = Vec::new();
    let mut rest = html;
    let mut drawn = false;
    while let Some(start) = rest.find('<') {
        shown.push(Shown {
            text: rest[..start].to_owned(),
            told: false,
            drawn,
        });
        rest = &rest[start..];
        drawn = (drawn || rest.starts_with("<svg")) && !rest.starts_with("</svg");
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let tag = &rest[..end];
        let mut told = vec!["title", "alt", "aria-label", "placeholder"];
        if tag.starts_with("<meta") && (tag.contains("title") || tag.contains("description")) {
            told.push("content");
        }
        for name in told {
            if let Some((_, value)) = tag.split_once(&format!(" {name}=\"")) {
                let text = value.split('"').next().unwrap_or_default().to_owned();
                shown.push(Shown {
                    text,
                    told: true,
                    drawn: false,
                });
            }
        }
        let skipped = ["script", "style", "code"].into_iter().find(|name| {
            tag.strip_prefix('<')
                .is_some_and(|tag| tag.starts_with(name))
        });
        // What authors wrote is theirs.
        let is_prose = tag.starts_with("<div") && tag.contains("prose");
        rest = &rest[end..];
        if is_prose {
            rest = behind_div(rest);
        }
        if let Some(name) = skipped {
            rest = rest
                .split_once(&format!("</{name}>"))
                .map_or("", |(_, rest)| rest);
        }
    }
    shown
}

/// What follows on the end of a `div` that is open.
fn behind_div(html: &str) -> &str {
    let mut depth = 1_usize;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        depth += usize::from(rest.starts_with("<div"));
        if let Some(behind) = rest.strip_prefix("</div>") {
            depth -= 1;
            if depth == 0 {
                return behind;
            }
        }
        rest = &rest[1..];
    }
    rest
}

#[test]
fn no_page_says_a_word_that_no_file_of_words_has() {
    for site in ["tests/sites/small", "tests/sites/hop-nhat"] {
        says_no_word_of_its_own(site, &content(site), &bracketed());
    }
}

/// That no page of a site has words but those between brackets and those of its author; gives the site.
pub(crate) fn says_no_word_of_its_own(site: &str, content: &Files, themes: &Files) -> Files {
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = 0;
    let author = Author::of(content);
    let files = build_themed(site, content, themes);
    for (path, bytes) in files.iter().filter(|(path, _)| crate::sites::is_page(path)) {
        let html = String::from_utf8_lossy(bytes);
        // Words are no markup, whatever signs a theme puts into them.
        for (at, _) in html.match_indices("⟦&") {
            let behind = &html[at + "⟦&".len()..];
            if !behind.starts_with("amp;") {
                let first: String = behind.chars().take(60).collect();
                wrong.insert(format!("⟦&{first}"), format!("{path}: not escaped"));
            }
        }
        let mut open = 0;
        for Shown { text, told, drawn } in shown(&html) {
            let text = text
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "\"");
            seen += usize::from(text.contains(OPEN));
            let mut alone = 0;
            let depth = if told { &mut alone } else { &mut open };
            for part in outside(&text, depth).split('\u{1}') {
                if drawn && author.names(part) {
                    continue;
                }
                let left = author.left(part);
                let left: String = left
                    .chars()
                    .filter(|sign| sign.is_alphabetic() || *sign == ' ')
                    .collect();
                let left = plain(&left);
                let mut words = left.split(' ');
                if words.any(|word| word.chars().count() > 1 && !NAMES.contains(&word)) {
                    wrong
                        .entry(left)
                        .or_insert_with(|| format!("{path}: {text}"));
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen}");
    let first: Vec<_> = wrong.iter().take(400).collect();
    assert!(wrong.is_empty(), "{} {first:#?}", wrong.len());
    files
}

/// All of a folder's text files.
pub(crate) fn sources(folder: &str, endings: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = walkdir::WalkDir::new(root.join(folder)).sort_by_file_name();
    let all = all.into_iter().map(|entry| entry.unwrap().into_path());
    let all = all.filter(|path| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| endings.contains(&ending))
    });
    all.map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn every_word_is_asked_for() {
    let rust = sources("src", &["rs"]);
    let templates = sources("themes", &["html", "svg"]);
    let words = fs::read_to_string("themes/default/words/vi.ftl").unwrap();
    let keys = words.lines().filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with(|sign: char| sign.is_ascii_lowercase())
            .then_some(key)
    });
    let unused: Vec<&str> = keys
        .filter(|key| {
            let name = key.replace("--", ".");
            // A branch that is looked up by a value is used whole.
            let mut above = name.match_indices('.').map(|(at, _)| &name[..at]);
            let in_template = templates.contains(&format!("t.{name}"))
                || above.any(|above| {
                    let by = ["[", " %", " -%"].map(|end| format!("t.{above}{end}"));
                    by.iter().any(|by| templates.contains(by.as_str()))
                });
            let in_rust = rust.contains(&format!("\"{key}\""));
            // What scripts say is held by a test of its own.
            !in_template && !in_rust && !key.starts_with("script--")
        })
        .collect();
    assert!(unused.is_empty(), "nothing asks for {unused:#?}");
}

#[test]
fn a_theme_that_says_rank_otherwise_says_it_so_on_every_page() {
    let mut themes = congbo::theme::embedded();
    themes.insert("themes/ngoac/theme.yaml", "inherits: default\n");
    themes.insert("themes/ngoac/strings.yaml", "rank: {vi: Bậc, en: Place}\n");
    let content = content("tests/sites/small");
    let before = build_themed("a theme of words", &content, &{
        let mut themes = themes.clone();
        themes.insert("themes/ngoac/strings.yaml", "own: {vi: a, en: b}\n");
        themes
    });
    let after = build_themed("a theme of words", &content, &themes);
    let head = |html: &[u8], word: &str| {
        let html = String::from_utf8_lossy(html);
        let mut shown = shown(&html).into_iter();
        shown.any(|one| one.text.trim() == word)
    };
    let mut seen = 0;
    for (path, html) in before
        .iter()
        .filter(|(path, _)| crate::sites::is_page(path))
    {
        let (old, new) = if path.starts_with("en/") {
            (phrase("rank", Lang::EN), "Place")
        } else {
            (phrase("rank", Lang::VI), "Bậc")
        };
        let now = after.get(path).unwrap();
        assert!(!head(now, old), "{path} says {old}");
        if head(html, old) {
            seen += 1;
            assert!(head(now, new), "{path} does not say {new}");
        }
    }
    assert!(seen > 20, "{seen}");
}

/// How many changes of rank a site tells in words that no author wrote.
fn changes_of_rank(files: &Files, author: &Author, [up, down, place]: [&str; 3]) -> usize {
    let pages = files.iter().filter(|(path, _)| crate::sites::is_page(path));
    let count = |html: &str| {
        let texts = shown(html).into_iter().map(|one| one.text);
        let told = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let triples = words.windows(3);
            let told = triples.filter(|words| {
                let is_number = words[1].bytes().all(|digit| digit.is_ascii_digit());
                [up, down].contains(&words[0]) && is_number && words[2].starts_with(place)
            });
            told.count()
        };
        // What an author wrote is only looked for where it may be.
        let count = |text: String| match told(&text) {
            0 => 0,
            _ => told(&author.left(&text)),
        };
        texts.map(count).sum::<usize>()
    };
    pages
        .map(|(_, html)| count(&String::from_utf8_lossy(html)))
        .sum()
}

#[test]
fn a_theme_has_words_of_its_own_for_places_gained_and_lost() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut themes = congbo::theme::embedded();
    themes.insert("themes/ngoac/theme.yaml", "inherits: default\n");
    let content = content("tests/sites/lao-cai");
    let author = Author::of(&content);
    let before = build_themed("a theme of words", &content, &themes);
    for (path, bytes) in files::read(&root.join("tests"), "themes").unwrap().iter() {
        if let Some(tail) = path.strip_prefix("themes/bac/") {
            themes.insert(format!("themes/ngoac/{tail}"), bytes);
        }
    }
    let after = build_themed("a theme of words", &content, &themes);
    let told = changes_of_rank(&before, &author, ["tăng", "giảm", "hạng"]);
    assert!(told > 20, "{told}");
    assert_eq!(
        changes_of_rank(&after, &author, ["tăng", "giảm", "hạng"]),
        0
    );
    assert_eq!(
        changes_of_rank(&after, &author, ["lên", "xuống", "bậc"]),
        told
    );
}

fn phrase(key: &str, lang: Lang) -> &'static str {
    lang.phrases().find(|(known, _)| *known == key).unwrap().1
}
