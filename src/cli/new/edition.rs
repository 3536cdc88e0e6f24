//! A new edition: a draft with a table for each index in force, and a source for all of them.

use std::fmt::Write as _;

use super::{Change, Refusal, grow};
use crate::cli::scaffold;
use files::Files;
use model::{Index, Record, Unit, UnitId, Year};

pub(super) fn plan(year: Year, content: &Files, record: &Record) -> Result<Change, Refusal> {
    let (this, next) = (year.to_string(), (year + 1).to_string());
    let source = format!("ket-qua-{year}");
    if content
        .get(&format!("content/editions/{year}/edition.yaml"))
        .is_some()
    {
        return Err(Refusal {
            vi: format!("đã có kỳ công bố {year}; chưa thêm gì cả."),
            en: format!("there is an edition {year} already; nothing was added."),
        });
    }
    let mut change = Change::default();
    let words = [("year", this.as_str()), ("next", &next)];
    let folder = format!("editions/{year}");
    let head = scaffold::piece("edition.yaml", &words);
    change.add(&format!("{folder}/edition.yaml"), &head);
    change.add(
        &format!("{folder}/index.md"),
        &scaffold::piece("edition.md", &words),
    );
    for index in &record.indices {
        let path = format!("{folder}/{}.yaml", index.code);
        let rows = rows(index, year, record);
        if rows.is_empty() || content.get(&format!("content/{path}")).is_some() {
            continue;
        }
        let words = [
            ("code", index.code.as_str()),
            ("year", &this),
            ("source", &source),
            ("parts", &parts(index, year)),
        ];
        change.add(&path, &(scaffold::piece("table.yaml", &words) + &rows));
    }
    let words = [("source", source.as_str()), ("year", &this)];
    let piece = scaffold::piece("source.yaml", &words);
    grow::source(&source, &piece, content, &mut change)?;
    Ok(change)
}

/// The file of an edition, with the line by which editors find its schema.
#[cfg(feature = "import")]
pub(super) fn head(year: Year) -> String {
    let (this, next) = (year.to_string(), (year + 1).to_string());
    let words = [("year", this.as_str()), ("next", &next)];
    let text = scaffold::piece("edition.yaml", &words);
    scaffold::with_schema(&format!("editions/{year}/edition.yaml"), &text)
}

/// A row for each unit that the index ranks in that year; of provinces only our own. None where no framework is in
/// force.
fn rows(index: &Index, year: Year, record: &Record) -> String {
    let mut text = String::new();
    if index.framework_of(year).is_none() {
        return text;
    }
    for field in &index.fields {
        let home = record.unit(record.site.home);
        let own = field.has(home);
        let ranked = |id: UnitId, unit: &Unit| {
            field.has(unit) && unit.lives_at_end_of(year) && (!own || id == record.site.home)
        };
        for (_, unit) in record.all_units().filter(|(id, unit)| ranked(*id, unit)) {
            let row = format!("  - {{unit: {}, score: not-published}}", unit.code);
            writeln!(text, "{row}").expect("a String takes all");
        }
    }
    text
}

/// A remark with the codes of the components, for whoever has their scores.
fn parts(index: &Index, year: Year) -> String {
    let Some(framework) = index.framework_of(year) else {
        return String::new();
    };
    let components = index.framework(framework).components.iter();
    let codes: Vec<String> = components
        .filter(|component| component.level == 1)
        .map(|component| format!("{}: …", component.code))
        .collect();
    if codes.is_empty() {
        return String::new();
    }
    let codes = codes.join(", ");
    format!("# Điểm thành phần, nếu có: parts: {{{codes}}}\n")
}
