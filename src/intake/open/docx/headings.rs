//! Which styles of a document of Word are headings.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::marks::attribute;

/// Styles of headings, by their names: "heading 1" whatever the program speaks, or their level in the outline.
pub(super) fn levels(text: &str) -> BTreeMap<String, u8> {
    let mut levels = BTreeMap::new();
    let mut style = String::new();
    let mut xml = Reader::from_str(text);
    while let Ok(event) = xml.read_event() {
        let (Event::Start(tag) | Event::Empty(tag)) = &event else {
            if event == Event::Eof {
                break;
            }
            continue;
        };
        let value = || attribute(tag, "w:val").unwrap_or_default();
        match tag.local_name().as_ref() {
            "style" => style = attribute(tag, "w:styleId").unwrap_or_default(),
            "name" => {
                let name = value().to_lowercase();
                let level = name
                    .strip_prefix("heading ")
                    .and_then(|level| level.parse().ok());
                let level = level.or((name == "title").then_some(1));
                levels.extend(
                    level
                        .filter(|level| *level < 10)
                        .map(|level| (style.clone(), level)),
                );
            }
            "outlineLvl" => {
                let level = value().parse::<u8>().ok().filter(|level| *level < 9);
                levels.extend(level.map(|level| (style.clone(), level + 1)));
            }
            _ => {}
        }
    }
    levels
}
