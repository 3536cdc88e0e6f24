//! Diagnostics for people at a terminal: the line quoted, the spot marked, one action. The only file that knows
//! annotate-snippets.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::place::Sheets;
use super::{Diagnostic, Label, Severity};
use crate::{Lang, LangId};
use files::Files;

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
    let group = Group::with_title(title);
    let mut group = quote(
        group,
        &diagnostic.label,
        sheets,
        lang,
        AnnotationKind::Primary,
    );
    if let Some(second) = &diagnostic.second {
        group = quote(group, second, sheets, lang, AnnotationKind::Context);
    }
    if let Some(help) = &diagnostic.help {
        let level = Level::HELP.with_name(word(lang, "cách sửa", "help"));
        group = group.element(level.message(help.get(lang)));
    }
    if diagnostic.early {
        let level = Level::NOTE.with_name(word(lang, "lưu ý", "note"));
        let said = word(
            lang,
            "nội dung này chưa công khai; bản dựng hôm nay không có nó",
            "this is not public yet; what is built today does not have it",
        );
        group = group.element(level.message(said));
    }
    group
}

fn word<'a>(lang: Lang, vi: &'a str, en: &'a str) -> &'a str {
    match lang.id() {
        LangId::Vi => vi,
        LangId::En => en,
    }
}

/// Adds the line of a label. Only what is shown is handed over: the cost of a diagnostic depends neither on the size of
/// its file nor on the length of its line.
fn quote<'a>(
    group: Group<'a>,
    label: &'a Label,
    sheets: &'a Sheets,
    lang: Lang,
    kind: AnnotationKind,
) -> Group<'a> {
    let sheet = sheets.sheet(&label.origin.file);
    let place = sheet.place(&label.origin.spot);
    let path = &*label.origin.file;
    let Some(line) = sheet.quoted(&label.origin.spot) else {
        // The mark stands in the column that is told, below an empty line.
        let blank = place.column.min(LONG) - 1;
        let snippet = Snippet::source(" ".repeat(blank))
            .line_start(place.line)
            .annotation(kind.span(blank..blank).label(label.text.get(lang)));
        return group.element(snippet.path(path));
    };
    let shown = window(sheet.text(), &line, &place.bytes);
    let start = place.bytes.start - shown.start;
    let end = place.bytes.end.min(shown.end) - shown.start;
    let snippet = Snippet::source(&sheet.text()[shown.clone()])
        .line_start(place.line)
        .annotation(kind.span(start..end).label(label.text.get(lang)));
    if shown == line {
        return group.element(snippet.path(path));
    }
    // Of a part of a line the column must be said.
    let origin = Origin::path(path)
        .line(place.line)
        .char_column(place.column);
    group.element(origin).element(snippet)
}

/// A line that is longer is longer than any screen.
const LONG: usize = 2000;

/// The part of a line around a spot, where the line is longer than any screen.
fn window(text: &str, line: &Range<usize>, spot: &Range<usize>) -> Range<usize> {
    const AROUND: usize = 120;
    if line.len() <= LONG {
        return line.clone();
    }
    let border = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = border(spot.start.saturating_sub(AROUND).max(line.start));
    let end = border(
        spot.end
            .min(spot.start + LONG)
            .saturating_add(AROUND)
            .min(line.end),
    );
    start..end.max(spot.start)
}

#[cfg(test)]
mod tests {
    use super::{Color, render};
    use crate::Lang;
    use crate::{Diagnostic, Label, Origin, Severity, Words};
    use files::Files;

    #[test]
    fn of_a_long_line_only_the_part_around_the_spot_is_shown() {
        let mut files = Files::default();
        let text = format!(
            "a: [{}sai, {}]\n",
            "đúng, ".repeat(2_000),
            "đúng, ".repeat(2_000)
        );
        let at = text.find("sai").unwrap();
        files.insert("a.yaml", text);
        let found = Diagnostic {
            code: "x",
            severity: Severity::Error,
            message: Words::new("m", "m"),
            label: Label {
                origin: Origin::bytes(&"a.yaml".into(), at..at + 3),
                text: Words::new("đây", "here"),
            },
            second: None,
            early: false,
            help: None,
        };
        let out = render(&[found], &files, Lang::VI, Color::Never);
        assert!(out.contains("--> a.yaml:1:12005"), "{out}");
        assert!(out.contains("^^^ đây") && out.len() < 1_000, "{out}");
    }
}
