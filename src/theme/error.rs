//! What we tell the author of a theme.

use std::ops::Range;
use std::sync::Arc;

use tera::ErrorKind;

use ::words::Wrong;

use super::names::Unknown;
use super::void::Void;
use diagnostic::{Diagnostic, Origin, Severity, Words, tell};
use template::{Fault, What};

/// An error of the template engine; `path` tells where a template of the theme was read from.
pub(super) fn template(path: impl Fn(&str) -> String, error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let file: Arc<str> = path(report.filename()).into();
            let reason = report.message().lines().next().unwrap_or_default();
            build(
                "template-error",
                &sentence(reason),
                Origin::bytes(&file, report.span().range.clone()),
            )
        }
        ErrorKind::MissingParent { current, parent } => build(
            "template-error",
            &format!("the template extends `{parent}`, which does not exist"),
            Origin::file(&path(current)),
        ),
        ErrorKind::TemplateNotFound(name) => build(
            "template-missing",
            "the theme lacks this template",
            Origin::file(&path(name)),
        ),
        other => build(
            "template-error",
            &sentence(other.to_string().lines().next().unwrap_or_default()),
            Origin::file(path("").trim_end_matches('/')),
        ),
    }
}

/// A template uses a name that its page does not have.
pub(super) fn unknown(one: &Unknown, path: &str) -> Diagnostic {
    let Unknown { name, of, kind, .. } = one;
    let page = match *kind {
        super::parts::KIND => tell!("theme-error-part-frame"),
        super::names::CELLS => tell!("theme-error-cells"),
        kind => tell!("theme-error-page", kind),
    };
    let message = if of.is_empty() {
        tell!("theme-name-unknown", page => page, name)
    } else {
        tell!("theme-name-unknown-of", of, name, page => page)
    };
    let help = match &one.meant {
        Some(meant) => tell!("theme-error-did-you-mean", meant),
        None => tell!("theme-error-see-congbo-schema-ask"),
    };
    said(
        "template-name",
        Origin::bytes(&path.into(), one.range.0..one.range.1),
        message,
        tell!("theme-error-name"),
        help,
    )
}

/// A template of tables or cells that cannot be read.
pub(super) fn cells(fault: &Fault, path: &str) -> Diagnostic {
    let range = &fault.range;
    let message = match &fault.what {
        What::Unknown(name, known) => {
            return unknown(
                &Unknown {
                    template: fault.template.clone(),
                    range: (range.start, range.end),
                    name: name.clone(),
                    of: String::new(),
                    kind: super::names::CELLS,
                    meant: diagnostic::nearest(name, known.iter().copied()).map(str::to_owned),
                },
                path,
            );
        }
        What::Beyond => tell!("theme-cells-beyond"),
        What::Unfit(name) => tell!("theme-cells-unfit", name),
        What::Include(name) => tell!("theme-cells-include", name),
        What::Open => tell!("theme-cells-open"),
    };
    said(
        "template-error",
        Origin::bytes(&path.into(), range.clone()),
        message,
        tell!("it-goes-wrong-here"),
        tell!("theme-cells-help"),
    )
}

/// A theme is asked for that is not there.
pub(super) fn no_theme(name: &str, asked: Origin) -> Diagnostic {
    said(
        "theme-missing",
        asked,
        tell!("theme-error-no", name),
        tell!("theme-error-chosen"),
        tell!("theme-error-create-folder-themes-choose", name),
    )
}

/// A theme inherits from itself, perhaps by way of others.
pub(super) fn circle(name: &str, asked: Origin) -> Diagnostic {
    said(
        "theme-circle",
        asked,
        tell!("theme-error-inherits-itself", name),
        tell!("theme-error-circle-closes"),
        tell!("theme-error-remove-inherits-inherit-another"),
    )
}

/// `takes` names what the inherited theme does not have.
pub(super) fn takes_nothing(wanted: &str, origin: Origin) -> Diagnostic {
    said(
        "theme-takes",
        origin,
        tell!("theme-error-inherited-no", wanted),
        tell!("theme-error-no-file-named-so"),
        tell!("theme-error-name-file-folder-end"),
    )
}

/// What `card.svg` came to cannot be drawn.
#[cfg(feature = "cards")]
pub(super) fn drawing(path: &str, reason: &str) -> Diagnostic {
    build("template-error", &sentence(reason), Origin::file(path))
}

/// The site's emblem is not among the theme's files.
pub(super) fn no_emblem(name: &str, theme: &str) -> Diagnostic {
    said(
        "emblem-missing",
        Origin::file("content/site.yaml").key("emblem"),
        tell!("theme-error-no-file-assets", name),
        tell!("theme-error-emblem-chosen"),
        tell!("theme-error-put-svg-png-file", theme, name),
    )
}

/// The site chooses an emblem, and no template shows it.
pub(super) fn emblem_unshown(theme: &str) -> Diagnostic {
    said(
        "emblem-unshown",
        Origin::file("content/site.yaml").key("emblem"),
        tell!("theme-error-no-template-shows-emblem"),
        tell!("theme-error-emblem-chosen"),
        tell!("theme-error-remove-themes-parts-emblem", theme),
    )
}

/// Markup that the pages' policy makes void.
pub(super) fn void(path: &str, range: Range<usize>, what: &Void) -> Diagnostic {
    let shown = match what {
        Void::Styles => "<style>".to_owned(),
        Void::Script => "<script>".to_owned(),
        Void::Style => "style=".to_owned(),
        Void::Handler(name) => format!("{name}="),
    };
    let help = match what {
        Void::Styles | Void::Style => tell!("theme-error-use-attributes-drawings-fill"),
        Void::Script | Void::Handler(_) => tell!("theme-error-put-code-file-assets"),
    };
    said(
        "markup-void",
        Origin::bytes(&path.into(), range),
        tell!("theme-error-template-no-effect-policy", shown),
        tell!("theme-error-browsers-pass-over"),
        help,
    )
}

/// A file that should be text is not.
pub(super) fn not_text(path: &str) -> Diagnostic {
    Diagnostic {
        help: Some(tell!("theme-error-save-file-utf-8")),
        ..build(
            "template-error",
            "the file is not UTF-8 text",
            Origin::file(path),
        )
    }
}

/// The theme's strings cannot be read, or lack something.
pub(super) fn strings(origin: Origin, message: Words) -> Diagnostic {
    let here = tell!("here");
    Diagnostic::new("theme-strings", Severity::Error, message, origin, here)
}

/// A language of the site for which the theme has no words.
pub(super) fn unspoken(theme: &str, tag: &str, origin: Origin) -> Diagnostic {
    let help = tell!("theme-error-write-themes-words-ftl", theme, tag);
    let message = tell!("theme-error-no-words-language", tag);
    let here = tell!("theme-error-site-language");
    Diagnostic::new("theme-strings", Severity::Error, message, origin, here).help(help)
}

/// Words in a file of a language that cannot be said.
pub(super) fn words(origin: Origin, wrong: &Wrong) -> Diagnostic {
    let list = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| format!("`${name}`")).collect();
        names.join(", ")
    };
    let message = match wrong {
        Wrong::Syntax(reason) => tell!("theme-words-syntax", reason),
        Wrong::Variable(name, []) => tell!("theme-words-no-variables", name),
        Wrong::Variable(name, known) => tell!("theme-words-variable", name, known = list(known)),
        Wrong::Braces => tell!("theme-words-braces"),
        Wrong::Plain(key, known) => tell!("theme-words-plain", key, known = list(known)),
        Wrong::Empty(key) => tell!("theme-words-empty", key),
        Wrong::Lacking(keys) => {
            tell!(
                "theme-words-lacking",
                n = keys.len(),
                keys = keys.join(", ")
            )
        }
        Wrong::Unasked(key) => {
            tell!("theme-words-unasked", key, name = key.replace("--", "."))
        }
    };
    strings(origin, message)
}

fn build(code: &'static str, reason: &str, origin: Origin) -> Diagnostic {
    said(
        code,
        origin,
        tell!("theme-error-template-wrong", reason),
        tell!("it-goes-wrong-here"),
        tell!("theme-error-mend-template-can-use"),
    )
}

fn said(
    code: &'static str,
    origin: Origin,
    message: Words,
    text: Words,
    help: Words,
) -> Diagnostic {
    let wrong = Diagnostic::new(code, Severity::Error, message, origin, text);
    wrong.help(help)
}

/// The engine's message as a phrase: lower case, no full stop.
fn sentence(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
