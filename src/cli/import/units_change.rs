//! What an import of units changes: the lines of `units.yaml`, and what would be wrong with them.

use std::fmt::Write as _;

use super::Stop;
use crate::cli::scaffold;
use diagnostic::{Diagnostic, Severity};
use files::Files;
use intake::units::{self, Proposal};

/// How many lines around a change are shown.
const AROUND: usize = 1;

/// The text of a mapping, with the line by which editors find its schema.
pub(super) fn mapping(said: &Proposal, names: &[String]) -> String {
    scaffold::with_schema("intake/units.yaml", &units::mapping(said, names))
}

/// Stops where the content has errors afterwards that it had not before.
pub(super) fn refuse_faults(before: &Files, after: &Files) -> Result<(), Stop> {
    let had = errors(before);
    let is_new = |one: &Diagnostic| !had.iter().any(|known| known.message == one.message);
    let found: Vec<Diagnostic> = errors(after).into_iter().filter(is_new).collect();
    if found.is_empty() {
        Ok(())
    } else {
        Err(Stop::Found(found, after.clone()))
    }
}

fn errors(content: &Files) -> Vec<Diagnostic> {
    match crate::check_everything(content) {
        Ok(_) => Vec::new(),
        Err(mut found) => {
            found.retain(|one| one.severity == Severity::Error && one.code != check::PLACEHOLDER);
            found
        }
    }
}

/// The lines that differ, `-` before those that go and `+` before those that come, with the line before each change.
pub(super) fn diff(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut lines: Vec<(char, &str, usize)> = Vec::new();
    let (mut at, mut to) = (0, 0);
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            lines.push((' ', new[to], to + 1));
            (at, to) = (at + 1, to + 1);
        } else if at < old.len() && (to >= new.len() || !new[to..].contains(&old[at])) {
            lines.push(('-', old[at], to + 1));
            at += 1;
        } else {
            lines.push(('+', new[to], to + 1));
            to += 1;
        }
    }
    let mut out = String::from("--- content/units.yaml\n+++ content/units.yaml\n");
    let mut last = None;
    for (place, (sign, text, number)) in lines.iter().enumerate() {
        let from = place.saturating_sub(AROUND);
        let near = lines[from..lines.len().min(place + AROUND + 1)].iter();
        if near.clone().all(|(sign, ..)| *sign == ' ') {
            continue;
        }
        if last != Some(place.wrapping_sub(1)) {
            writeln!(out, "@@ {number} @@").expect("a String takes all");
        }
        writeln!(out, "{sign}{text}").expect("a String takes all");
        last = Some(place);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn a_difference_shows_what_goes_and_what_comes() {
        let told = diff("a\nb\nc\nd\n", "a\nb2\nc\nd\ne\n");
        let wanted =
            "--- content/units.yaml\n+++ content/units.yaml\n@@ 1 @@\n a\n-b\n+b2\n c\n d\n+e\n";
        assert_eq!(told, wanted);
    }
}
