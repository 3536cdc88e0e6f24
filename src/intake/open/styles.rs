//! The styles of an xlsx file: by which number format a cell is shown, and whether its text is raised or struck through.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Refusal;
use super::marks::attribute;
use super::shown::{self, Format};
use crate::grid::Odd;

/// How the text of a cell, or a piece of it, stands on its line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Stand {
    #[default]
    Plain,
    /// Raised or lowered.
    Raised,
    /// Struck through.
    Struck,
}

/// A style of cells.
#[derive(Debug, Clone)]
pub(super) struct Style {
    pub(super) format: Format,
    pub(super) stand: Stand,
}

/// The styles in their order; none where the file has none.
pub(super) fn read(text: &str) -> Result<Vec<Style>, Refusal> {
    let mut formats: BTreeMap<u32, String> = BTreeMap::new();
    let mut fonts: Vec<Stand> = Vec::new();
    let mut styles: Vec<(u32, usize)> = Vec::new();
    let (mut of_cells, mut in_fonts, mut on_condition) = (false, false, false);
    let mut xml = Reader::from_str(text);
    loop {
        let event = xml.read_event().map_err(|_| Refusal::Damaged)?;
        let is_start = matches!(event, Event::Start(_));
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let number = |name| attribute(&tag, name).and_then(|text| text.parse::<u32>().ok());
                match tag.local_name().as_ref() {
                    "dxfs" => on_condition = true,
                    // A format that holds on a condition may have the number of another.
                    _ if on_condition => {}
                    "numFmt" => {
                        formats.extend(number("numFmtId").zip(attribute(&tag, "formatCode")));
                    }
                    "fonts" => in_fonts = is_start,
                    "font" if in_fonts => fonts.push(Stand::Plain),
                    "cellXfs" => of_cells = is_start,
                    "xf" if of_cells => {
                        let font = number("fontId").unwrap_or(0);
                        styles.push((number("numFmtId").unwrap_or(0), font as usize));
                    }
                    _ if in_fonts => {
                        if let (Some(font), Some(stand)) = (fonts.last_mut(), stand(&tag)) {
                            *font = stand;
                        }
                    }
                    _ => {}
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "cellXfs" => of_cells = false,
                "fonts" => in_fonts = false,
                "dxfs" => on_condition = false,
                _ => {}
            },
            _ => {}
        }
    }
    let style = |(format, font): (u32, usize)| Style {
        format: match formats.get(&format) {
            Some(code) => shown::format(code),
            None => shown::format(builtin(format)),
        },
        stand: fonts.get(font).copied().unwrap_or_default(),
    };
    Ok(styles.into_iter().map(style).collect())
}

/// What an element of a font says of how its text stands.
pub(super) fn stand(tag: &BytesStart<'_>) -> Option<Stand> {
    standing(tag.local_name().as_ref(), attribute(tag, "val").as_deref())
}

/// What an element of a font says by its name and its value.
pub(super) fn standing(name: &str, value: Option<&str>) -> Option<Stand> {
    match name {
        "strike" | "dstrike" if !matches!(value, Some("0" | "false")) => Some(Stand::Struck),
        "vertAlign" if matches!(value, Some("superscript" | "subscript")) => Some(Stand::Raised),
        _ => None,
    }
}

/// The formats that every file has.
pub(super) fn builtin(style: u32) -> &'static str {
    match style {
        1 | 3 | 37 | 38 | 41 | 42 => "0",
        2 | 4 | 39 | 40 | 43 | 44 => "0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14..=22 | 27..=36 | 45..=47 | 50..=58 => "dd/mm/yyyy",
        48 => "##0.0E+0",
        _ => "General",
    }
}

/// What each conditional format of a file makes of numbers, in their order: nothing where it only colours them.
pub(super) fn conditional(text: &str) -> Vec<Option<Odd>> {
    let mut xml = Reader::from_str(text);
    let mut all = Vec::new();
    let mut inside = false;
    while let Ok(event) = xml.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "dxfs" => inside = true,
                "dxf" if inside => all.push(None),
                "numFmt" if inside => {
                    if let Some(last) = all.last_mut() {
                        *last = Some(Odd::Form);
                    }
                }
                _ if inside && stand(&tag).is_some() => {
                    if let Some(last) = all.last_mut() {
                        *last = last.or(Some(Odd::Struck));
                    }
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "dxfs" => inside = false,
            _ => {}
        }
    }
    all
}
