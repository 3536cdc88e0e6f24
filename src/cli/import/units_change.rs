//! What an import of units changes: the lines of `units.yaml`, and what would be wrong with them.

use std::collections::BTreeMap;
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
    let found = added(&errors(before), errors(after));
    if found.is_empty() {
        Ok(())
    } else {
        Err(Stop::Found(found, after.clone()))
    }
}

/// Those that were not there before: what is said twice of two lines is two, one of which may be new.
fn added(before: &[Diagnostic], after: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut had: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for one in before {
        *had.entry((one.code, one.message.vi.clone())).or_default() += 1;
    }
    let is_new = |one: &Diagnostic| match had.get_mut(&(one.code, one.message.vi.clone())) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    after.into_iter().filter(is_new).collect()
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
    let last_of: BTreeMap<&str, usize> = (0..new.len()).map(|at| (new[at], at)).collect();
    let (mut at, mut to) = (0, 0);
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            lines.push((' ', new[to], to + 1));
            (at, to) = (at + 1, to + 1);
        } else if at < old.len() && last_of.get(old[at]).is_none_or(|last| *last < to) {
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
    use super::{added, diff};
    use diagnostic::{Diagnostic, Origin, Severity, Words};

    #[test]
    fn what_is_wrong_once_more_is_new() {
        let fault = |code, text: &str| {
            let words = Words::new(text, text);
            Diagnostic::new(
                code,
                Severity::Error,
                words.clone(),
                Origin::default(),
                words,
            )
        };
        let had = [fault("a", "x"), fault("a", "y")];
        let now = vec![
            fault("a", "x"),
            fault("a", "x"),
            fault("b", "y"),
            fault("a", "y"),
        ];
        let codes: Vec<String> = added(&had, now)
            .iter()
            .map(|one| format!("{} {}", one.code, one.message.vi))
            .collect();
        assert_eq!(codes, ["a x", "b y"]);
    }

    #[test]
    fn a_difference_shows_what_goes_and_what_comes() {
        let told = diff("a\nb\nc\nd\n", "a\nb2\nc\nd\ne\n");
        let wanted =
            "--- content/units.yaml\n+++ content/units.yaml\n@@ 1 @@\n a\n-b\n+b2\n c\n d\n+e\n";
        assert_eq!(told, wanted);
    }
}
