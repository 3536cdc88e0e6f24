//! The footnotes of a document of Word.

use std::collections::BTreeMap;

use super::super::pack::Archive;
use super::super::runs::Runs;
use super::super::styles::Stand;
use super::{Refusal, Writer, each};

/// The footnotes by their marks.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<BTreeMap<String, String>, Refusal> {
    let mut writer = Writer::default();
    if let Ok(text) = archive.text("word/footnotes.xml") {
        each(&text, &mut writer)?;
    }
    Ok(writer.notes)
}

/// Those that a table names, each behind its mark as the table has it.
pub(super) fn marked(notes: &BTreeMap<String, String>, marks: &[String]) -> Vec<String> {
    let lines = marks.iter().filter_map(|mark| {
        let mut runs = Runs::default();
        runs.push(mark, Stand::Raised);
        runs.push(&format!(" {}", notes.get(mark)?), Stand::Plain);
        runs.content()
    });
    lines.map(|content| content.text()).collect()
}
