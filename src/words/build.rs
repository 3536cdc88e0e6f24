//! Reads the words of the theme that comes along, and those that authors are told, and writes down their names, so that a key
//! without words, or with other variables than its words have, does not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The variables of each message.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// What cargo tells a build script.
#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells it by the environment"
)]
fn told(name: &str) -> String {
    env::var(name).expect("cargo sets it")
}

fn main() {
    let here = told("CARGO_MANIFEST_DIR");
    let mut problems = Vec::new();
    let readers = table(
        "READERS",
        &here,
        "../../themes/default/words",
        &mut problems,
    );
    let authors = table("AUTHORS", &here, "messages", &mut problems);
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
    let out = Path::new(&told("OUT_DIR")).join("names.rs");
    fs::write(out, readers + &authors).expect("the names are written");
}

/// The code of a table of words: the names of all keys and the files of a folder.
fn table(name: &str, here: &str, folder: &str, problems: &mut Vec<String>) -> String {
    let folder = Path::new(here).join(folder);
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the folder of words")
        .map(|entry| entry.expect("an entry of the folder of words").path())
        .collect();
    files.sort();
    let languages: Vec<(String, PathBuf, Messages)> = files
        .into_iter()
        .map(|path| {
            let tag = path.file_stem().expect("a file's name").to_string_lossy();
            let messages = read(&path, problems);
            (tag.into_owned(), path.clone(), messages)
        })
        .collect();
    let mut all = Messages::new();
    for (_, _, messages) in &languages {
        for (name, variables) in messages {
            all.entry(name.clone())
                .or_default()
                .extend(variables.iter().cloned());
        }
    }
    for (tag, _, messages) in &languages {
        for name in all.keys().filter(|name| !messages.contains_key(*name)) {
            problems.push(format!("{tag}.ftl: no words for `{name}`"));
        }
    }
    written(name, &all, &languages)
}

fn read(path: &Path, problems: &mut Vec<String>) -> Messages {
    let text = fs::read_to_string(path).expect("a file of words");
    let file = path.file_name().expect("a file's name").to_string_lossy();
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text[..error.pos.start].lines().count();
                problems.push(format!("{file}:{line}: {}", error.kind));
            }
            resource
        });
    let mut messages = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut variables = BTreeSet::new();
        if let Some(pattern) = &message.value {
            collect(pattern, &mut variables);
        }
        let name = message.id.name.to_owned();
        if messages.insert(name.clone(), variables).is_some() {
            problems.push(format!("{file}: `{name}` stands there twice"));
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (Expression::Inline(inline)
        | Expression::Select {
            selector: inline, ..
        }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn written(table: &str, all: &Messages, languages: &[(String, PathBuf, Messages)]) -> String {
    let mut code =
        format!("pub(crate) static {table}: super::table::Table = super::table::Table {{\n");
    code.push_str("    names: &[\n");
    for (name, variables) in all {
        let variables: Vec<&String> = variables.iter().collect();
        let _ = writeln!(code, "    ({name:?}, &{variables:?}),");
    }
    code.push_str("    ],\n    files: &[\n");
    for (tag, path, _) in languages {
        let text = path.to_string_lossy();
        let _ = writeln!(code, "    ({tag:?}, include_str!({text:?})),");
    }
    code.push_str("    ],\n};\n");
    code
}
