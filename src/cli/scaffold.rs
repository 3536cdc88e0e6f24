//! What `init` and `new` write: the files lie beside this one, as they are read, with `@word@` where something of the
//! site comes in.
use files::Files;
use model::placeholder::PLACEHOLDERS;

/// A file with its path.
type Sample = (&'static str, &'static str);

macro_rules! samples {
    ($folder:literal: $($path:literal)*) => {
        [$(($path, include_str!(concat!("scaffold/", $folder, "/", $path)))),*]
    };
}

/// The site that `init` makes.
const SITE: [Sample; 13] = samples! { "site":
    "HUONG-DAN.md"
    "content/documents/2026-03-20-quyet-dinh-mau.md"
    "content/editions/2025/edition.yaml"
    "content/editions/2025/index.md"
    "content/editions/2025/mau-so.yaml"
    "content/editions/2025/mau-tinh.yaml"
    "content/indices/mau-so.yaml"
    "content/indices/mau-tinh.yaml"
    "content/pages/gioi-thieu.md"
    "content/site.yaml"
    "content/sources.yaml"
    "content/units.yaml"
    "themes/default/parts/emblem.html"
};

/// The site that `init` begins where it lays down no sample.
const EMPTY: [Sample; 3] = samples! { "empty":
    "HUONG-DAN.md"
    "content/site.yaml"
    "content/units.yaml"
};

/// What is kept out of version control; its own name would act on this repository.
const IGNORED: &str = include_str!("scaffold/site/gitignore");

/// The pieces that `new` adds.
const PIECES: [Sample; 11] = samples! { "new":
    "announcement.yaml"
    "document.md"
    "edition.md"
    "edition.yaml"
    "index.yaml"
    "objection.yaml"
    "page.md"
    "source.yaml"
    "table.yaml"
    "target.yaml"
    "unit.yaml"
};

/// The folder of schemas within `content/`: its name begins with a dot, so that nothing takes them for content.
const SCHEMAS: &str = ".schemas";

/// A whole small site, with the schemas that its files name.
pub(super) fn site() -> Files {
    let mut files = Files::default();
    for (path, text) in SITE {
        let text = match path.strip_prefix("content/") {
            Some(below) => with_schema(below, text),
            None => text.to_owned(),
        };
        files.insert(path, text);
    }
    files.insert(".gitignore", IGNORED);
    for (path, bytes) in schemas().iter() {
        files.insert(format!("content/{path}"), bytes);
    }
    files
}

/// An empty site around its content, with the schemas that its files name.
pub(super) fn around(content: &Files) -> Files {
    let mut files = content.clone();
    for (path, text) in EMPTY.iter().filter(|(path, _)| !path.contains('/')) {
        files.insert(*path, *text);
    }
    files.insert(".gitignore", IGNORED);
    for (path, bytes) in schemas().iter() {
        files.insert(format!("content/{path}"), bytes);
    }
    files
}

/// A file of an empty site by its path below `content/`, with what stands for each `@word@`.
pub(super) fn begin(below: &str, words: &[(&str, &str)]) -> String {
    let path = format!("content/{below}");
    let found = EMPTY.iter().find(|(known, _)| *known == path);
    let (_, text) = found.expect("only files of an empty site are asked for");
    words
        .iter()
        .fold((*text).to_owned(), |text, (word, value)| {
            text.replace(&format!("@{word}@"), value)
        })
}

/// The schemas as files below `content/`.
pub(super) fn schemas() -> Files {
    let mut files = Files::default();
    for schema in content::schemas() {
        files.insert(format!("{SCHEMAS}/{}.json", schema.name), schema.text());
    }
    files
}

/// A piece by its name, with what stands for each `@word@`.
pub(super) fn piece(name: &str, words: &[(&str, &str)]) -> String {
    let found = PIECES.iter().find(|(path, _)| *path == name);
    let (_, text) = found.expect("only names of pieces are asked for");
    let placeholders = PLACEHOLDERS.iter().map(|one| (one.name, one.words));
    // What stands in for an author's words has itself words of the site in it, and so comes first.
    placeholders
        .chain(words.iter().copied())
        .fold((*text).to_owned(), |text, (word, value)| {
            text.replace(&format!("@{word}@"), value)
        })
}

/// The text of a file of `content/`, with the line by which editors find its schema. Front matter has no such line.
pub(super) fn with_schema(below: &str, text: &str) -> String {
    let yaml = below.strip_suffix(".yaml").is_some();
    match content::schema_of(below).filter(|_| yaml) {
        None => text.to_owned(),
        Some(name) => {
            let up = "../".repeat(below.matches('/').count());
            let up = if up.is_empty() { "./" } else { &up };
            format!("# yaml-language-server: $schema={up}{SCHEMAS}/{name}.json\n{text}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PIECES, SITE, piece, with_schema};
    use model::placeholder::{SAMPLE, SAMPLE_BANNER, of_sample};

    #[test]
    fn the_schema_is_found_from_any_depth() {
        let line = |path| with_schema(path, "").trim_end().to_owned();
        let start = "# yaml-language-server: $schema=";
        assert_eq!(line("site.yaml"), format!("{start}./.schemas/site.json"));
        let table = line("editions/2025/par.yaml");
        assert_eq!(table, format!("{start}../../.schemas/table.json"));
        assert_eq!(line("pages/a.md"), "");
    }

    #[test]
    fn what_the_sample_says_is_known() {
        let all = SITE.map(|(_, text)| text).concat();
        for words in SAMPLE {
            assert!(all.contains(words), "{words}");
        }
        assert!(all.contains(&format!("banner: \"{SAMPLE_BANNER}")));
        let texts = SITE.iter().filter(|(path, _)| {
            let is_text = path.strip_suffix(".md").is_some();
            is_text && path.starts_with("content/")
        });
        for (path, text) in texts {
            let known = |paragraph: &str| of_sample(paragraph).is_some();
            assert!(text.split("\n\n").any(known), "{path}");
        }
    }

    #[test]
    fn nothing_is_left_to_be_filled_in() {
        let words = [
            "code", "year", "next", "end", "home", "kind", "source", "parts", "date", "figure",
        ];
        let words = words.map(|word| (word, "x"));
        for (name, _) in PIECES {
            assert!(!piece(name, &words).contains('@'), "{name}");
        }
    }
}
