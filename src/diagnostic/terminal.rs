//! Diagnostics for people at a terminal: the line quoted, the spot marked, one action. The only file that knows
//! annotate-snippets.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::place::Sheets;
use super::{Diagnostic, Label, Severity};
use crate::files::Files;
use crate::model::Lang;

/// Whether the text may carry terminal colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    /// Plain text.
    Never,
    /// With escape sequences for colours.
    Always,
}

/// Every diagnostic in full, with an empty line between two.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], files: &Files, lang: Lang, color: Color) -> String {
    let sheets = Sheets::new(diagnostics, files);
    let renderer = match color {
        Color::Never => Renderer::plain(),
        Color::Always => Renderer::styled(),
    };
    let mut out = String::new();
    for diagnostic in diagnostics {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&renderer.render(&[group(diagnostic, &sheets, lang)]));
        out.push('\n');
    }
    out
}

fn group<'a>(diagnostic: &'a Diagnostic, sheets: &'a Sheets, lang: Lang) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(word(lang, "lỗi", "error")),
        Severity::Warning => Level::WARNING.with_name(word(lang, "cảnh báo", "warning")),
        Severity::Note => Level::NOTE.with_name(word(lang, "lưu ý", "note")),
    };
    let title = level
        .primary_title(diagnostic.message.get(lang))
        .id(diagnostic.code);
    let mut group = title.element(snippet(
        &diagnostic.label,
        sheets,
        lang,
        AnnotationKind::Primary,
    ));
    if let Some(second) = &diagnostic.second {
        group = group.element(snippet(second, sheets, lang, AnnotationKind::Context));
    }
    if let Some(help) = &diagnostic.help {
        let level = Level::HELP.with_name(word(lang, "cách sửa", "help"));
        group = group.element(level.message(help.get(lang)));
    }
    group
}

fn word<'a>(lang: Lang, vi: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}

/// Only the lines that are shown are handed over: the cost of a diagnostic does not depend on the size of its file.
fn snippet<'a>(
    label: &'a Label,
    sheets: &'a Sheets,
    lang: Lang,
    kind: AnnotationKind,
) -> Snippet<'a, Annotation<'a>> {
    let sheet = sheets.sheet(&label.origin.file);
    let place = sheet.place(&label.origin.spot);
    let shown = sheet.whole_lines(&place.bytes);
    let start = place.bytes.start - shown.start;
    let end = place.bytes.end - shown.start;
    Snippet::source(&sheet.text()[shown])
        .line_start(place.line)
        .path(&*label.origin.file)
        .annotation(kind.span(start..end).label(label.text.get(lang)))
}
