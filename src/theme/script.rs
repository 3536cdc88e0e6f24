//! Scripts of a theme: small modules become one file that runs from disk too, where browsers refuse modules.
//!
//! `assets/script/main.js` is where it begins; whatever it imports comes along, each module in a scope of its own.
//! `assets/script/early.js` is written into every page, to run before anything is painted, and the page's policy names
//! its checksum.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use diagnostic::{Diagnostic, Origin, Severity, Words, tell};
use files::digest;

/// The folder of modules in a theme.
pub(super) const FOLDER: &str = "assets/script/";

/// The module that everything begins with.
const MAIN: &str = "main.js";

/// The module that is written into pages.
const EARLY: &str = "early.js";

/// What becomes of the modules.
#[derive(Debug, Clone, Default)]
pub(super) struct Script {
    /// The body of the one file, a function of `words` and `files`; empty where there is none.
    body: String,
    /// What is written into pages.
    pub(super) early: String,
}

/// A module with where it was read from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Module<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
}

/// Puts the modules together, by their names below `assets/script/`.
pub(super) fn gather(modules: &BTreeMap<&str, Module>) -> Result<Script, Box<Diagnostic>> {
    let mut bundle = Bundle {
        modules,
        done: BTreeMap::new(),
        body: String::new(),
    };
    if modules.contains_key(MAIN) {
        bundle.take(MAIN, &mut Vec::new())?;
    }
    let early = modules.get(EARLY).map(|early| tidy(early.text));
    let early = early.unwrap_or_default();
    Ok(Script {
        body: bundle.body,
        early: early.trim_end().to_owned(),
    })
}

impl Script {
    /// The file in one language: with its words, and the addresses of files that it may fetch.
    pub(super) fn file(
        &self,
        words: &impl serde::Serialize,
        files: &impl serde::Serialize,
    ) -> String {
        let data = serde_json::to_string(&(words, files)).expect("words have text keys");
        let data = data.replace('<', "\\u003c");
        let body = &self.body;
        format!("(data=>{{\"use strict\";\nconst [words,files]=data;\n{body}}})({data});\n")
    }

    /// Whether there is nothing to run.
    pub(super) fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// The checksum of what is written into pages, as a policy names it: `sha256-…`.
    pub(super) fn checksum(&self) -> String {
        format!("sha256-{}", digest::sha256_base64(self.early.as_bytes()))
    }
}

/// Modules on their way into one file.
struct Bundle<'a> {
    modules: &'a BTreeMap<&'a str, Module<'a>>,
    /// The names of modules that are in, and of their scopes.
    done: BTreeMap<&'a str, usize>,
    body: String,
}

impl<'a> Bundle<'a> {
    /// Puts a module in, after those that it imports. `above` are those that are waiting for it.
    fn take(&mut self, name: &'a str, above: &mut Vec<&'a str>) -> Result<usize, Box<Diagnostic>> {
        if let Some(&scope) = self.done.get(name) {
            return Ok(scope);
        }
        let module = self.modules[name];
        above.push(name);
        let place = |at: usize| Origin::bytes(&module.path.into(), at..at + "import".len());
        let read = read(module.text).map_err(|at| wrong_form(place(at)))?;
        let mut inner = String::new();
        for import in &read.imports {
            let Some((&other, _)) = self.modules.get_key_value(import.from) else {
                return Err(missing(place(import.at), import.from));
            };
            if above.contains(&other) {
                return Err(circle(place(import.at), import.from));
            }
            let scope = self.take(other, above)?;
            if !import.names.is_empty() {
                writeln!(inner, "const{{{}}}=m{scope};", import.names).expect("a String takes all");
            }
        }
        inner.push_str(&tidy(&read.rest));
        above.pop();
        let scope = self.done.len();
        self.done.insert(name, scope);
        let exports = read.exports.join(",");
        writeln!(
            self.body,
            "const m{scope}=(()=>{{\n{inner}return{{{exports}}}}})();"
        )
        .expect("a String takes all");
        Ok(scope)
    }
}

/// A module's text taken apart.
struct Read<'a> {
    imports: Vec<Import<'a>>,
    exports: Vec<&'a str>,
    /// The text without `import` and `export`.
    rest: String,
}

/// `import { names } from "./from.js";`
struct Import<'a> {
    names: String,
    from: &'a str,
    at: usize,
}

/// Takes a module apart. The forms are few and stand at the beginning of a line: `import { a, b } from "./c.js";`,
/// `import "./c.js";`, and `export` before a `function`, `const`, `let` or `class`. Another form is an error at its
/// place.
fn read(text: &str) -> Result<Read<'_>, usize> {
    let mut read = Read {
        imports: Vec::new(),
        exports: Vec::new(),
        rest: String::with_capacity(text.len()),
    };
    let mut at = 0;
    while at < text.len() {
        let line = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        if text[at..line].starts_with("import ") {
            let end = text[at..].find(';').map(|end| at + end).ok_or(at)?;
            read.imports.push(import(&text[at..end], at).ok_or(at)?);
            at = end + 1;
        } else if let Some(declared) = text[at..line].strip_prefix("export ") {
            read.exports.push(declared_name(declared).ok_or(at)?);
            read.rest.push_str(declared);
            at = line;
        } else {
            read.rest.push_str(&text[at..line]);
            at = line;
        }
    }
    Ok(read)
}

fn import(text: &str, at: usize) -> Option<Import<'_>> {
    let rest = text.strip_prefix("import ")?.trim();
    let (names, from) = match rest.strip_prefix('{') {
        Some(list) => {
            let (names, from) = list.split_once('}')?;
            (names, from.trim_start().strip_prefix("from")?)
        }
        None => ("", rest),
    };
    let mut clean = names.split(',').map(str::trim);
    if clean.clone().any(|name| name.contains(char::is_whitespace)) {
        return None;
    }
    let names: Vec<&str> = clean.by_ref().filter(|name| !name.is_empty()).collect();
    let from = from.trim().strip_prefix("\"./")?.strip_suffix('"')?;
    Some(Import {
        names: names.join(","),
        from,
        at,
    })
}

/// The name after `function`, `async function`, `const`, `let` or `class`.
fn declared_name(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("async ").unwrap_or(text);
    let kinds = ["function ", "const ", "let ", "class "];
    let rest = kinds.iter().find_map(|kind| rest.strip_prefix(kind))?;
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')?;
    (end > 0).then(|| &rest[..end])
}

/// Without comments that stand on lines of their own, indentation and empty lines. A text with a template over several
/// lines stays as it is: in there all of that may be meant.
fn tidy(text: &str) -> String {
    if text.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        if comment || line.starts_with("/*") {
            comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn wrong_form(origin: Origin) -> Box<Diagnostic> {
    wrong(
        origin,
        tell!("theme-script-line-module-form-cannot"),
        tell!("theme-script-write-import-b-c"),
    )
}

fn missing(origin: Origin, name: &str) -> Box<Diagnostic> {
    wrong(
        origin,
        tell!("theme-script-no-module", name),
        tell!("theme-script-create-file-assets-correct", name),
    )
}

fn circle(origin: Origin, name: &str) -> Box<Diagnostic> {
    wrong(
        origin,
        tell!("theme-script-module-needs-one-turn", name),
        tell!("theme-script-move-both-need-third"),
    )
}

fn wrong(origin: Origin, message: Words, help: Words) -> Box<Diagnostic> {
    let here = tell!("it-goes-wrong-here");
    let wrong = Diagnostic::new("script-error", Severity::Error, message, origin, here);
    Box::new(wrong.help(help))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Module, Script, gather, tidy};

    fn bundled(modules: &[(&'static str, &'static str)]) -> Result<Script, String> {
        let modules: BTreeMap<&str, Module> = modules
            .iter()
            .map(|&(path, text)| (path, Module { path, text }))
            .collect();
        gather(&modules).map_err(|wrong| wrong.message.en.clone())
    }

    #[test]
    fn modules_become_one_script_each_in_its_scope() {
        let script = bundled(&[
            (
                "main.js",
                "import { b } from \"./b.js\";\n\n// Why.\nb();\n",
            ),
            (
                "b.js",
                "/**\n * What.\n */\nexport function b() {\n  return 1;\n}\n",
            ),
            ("unused.js", "export const c = 1;\n"),
        ])
        .unwrap();
        let words = BTreeMap::from([("a", "</b>")]);
        assert_eq!(
            script.file(&words, &["x"]),
            "(data=>{\"use strict\";\nconst [words,files]=data;\n\
             const m0=(()=>{\nfunction b() {\nreturn 1;\n}\nreturn{b}})();\n\
             const m1=(()=>{\nconst{b}=m0;\nb();\nreturn{}})();\n\
             })([{\"a\":\"\\u003c/b>\"},[\"x\"]]);\n"
        );
    }

    #[test]
    fn a_theme_without_main_has_no_script() {
        let script = bundled(&[("b.js", "export const b = 1;\n")]).unwrap();
        assert!(script.is_empty());
    }

    #[test]
    fn what_cannot_be_put_together_is_said_at_its_place() {
        let said = |main| bundled(&[("main.js", main), ("a.js", "import \"./main.js\";\n")]);
        let wrong = |main| said(main).map(|_| ()).unwrap_err();
        assert!(wrong("import \"./none.js\";\n").contains("none.js"));
        assert!(wrong("import \"./a.js\";\n").contains("main.js"));
        assert!(wrong("export default 1;\n").contains("form"));
        assert!(wrong("import { a as b } from \"./a.js\";\n").contains("form"));
        assert!(wrong("import a from \"./a.js\"").contains("form"));
    }

    #[test]
    fn a_template_over_lines_keeps_its_space() {
        let text = "const a = `\n  // b\n`;\n";
        assert_eq!(tidy(text), text);
        assert_eq!(tidy("  a(`b`); // c\n  // d\n"), "a(`b`); // c\n");
    }
}
