//! What the tables of an edition state in words, and how values are written in a seal.

use super::facts::{At, Facts};
use derive::Word;
use model::{Alternative, Coverage, Index, Record, Table, Value};

/// Adds what a table says of itself.
pub(super) fn head<'a>(facts: &mut Facts<'a>, index: &'a Index, table: &'a Table, base: &str) {
    let key = |key| At::key(&table.origin, key);
    facts.add(
        base,
        Word::Coverage,
        coverage(index, table),
        key("coverage"),
    );
    let code = index.framework(table.framework).code.as_str();
    facts.add(base, Word::Framework, code, At::of(&table.origin));
    facts.add_some(base, Word::Of, table.of, key("of"));
    let published = table.published;
    facts.add_some(base, Word::Published, published, key("published"));
    facts.say_some(base, Word::Note, table.note.as_ref(), key("note"));
}

/// "complete", "complete: so, xa" where not all fields are announced, "complete: so; partial: xa" where it is not the same
/// of all.
fn coverage(index: &Index, table: &Table) -> String {
    let word = |coverage| match coverage {
        Coverage::Complete => "complete",
        Coverage::Partial => "partial",
    };
    let codes = |fields: &mut dyn Iterator<Item = usize>| {
        let codes: Vec<&str> = fields.map(|field| &*index.fields[field].code).collect();
        codes.join(", ")
    };
    match table.coverage.of_all() {
        Some(coverage) if table.fields.is_empty() => word(coverage).to_owned(),
        Some(coverage) => format!(
            "{}: {}",
            word(coverage),
            codes(&mut table.fields.iter().copied())
        ),
        None => {
            let runs = table.coverage.each().chunk_by(|one, next| one.1 == next.1);
            let said = runs.map(|run| {
                let fields = codes(&mut run.iter().map(|(field, _)| *field));
                format!("{}: {fields}", word(run[0].1))
            });
            said.collect::<Vec<_>>().join("; ")
        }
    }
}

/// A score with its digits, or the reason why there is none.
pub(super) fn value(value: Value) -> String {
    match value {
        Value::Score(score) => score.to_string(),
        Value::Absent(reason) => reason.code().to_owned(),
    }
}

/// Another published value, with its source and why it is not the one that is used.
pub(super) fn alternative(record: &Record, other: &Alternative) -> String {
    let some = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    format!(
        "{}; {}/{}; {}; {}",
        some(other.score.map(|score| score.to_string())),
        some(other.rank.map(|rank| rank.to_string())),
        some(other.of.map(|of| of.to_string())),
        record.source(other.source).code,
        other.reason.vi
    )
}
