//! A claim on a target programme that its own figures do not bear out.

use std::ops::Range;

use super::{Check, Rule, claim_out_of_reach};
use derive::{Analysis, Met, ProgrammeStanding, TargetStanding};
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use lang::numerals::numerals;
use model::{Lang, Programme, Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "claim-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--claim-differs"),
    why: message!("why--claim-differs"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (programme, standing) in record.programmes.iter().zip(&analysis.programmes) {
        found.extend(differs(programme, standing));
        let document = programme.document.map(|id| &record.document(id).text);
        for narrative in programme.text.iter().chain(document) {
            for (lang, prose) in narrative.all() {
                told_in(prose, lang, programme, standing, &mut found);
            }
        }
    }
    found
}

/// What the story of a programme, or the document that reports on it, says of how many targets are met.
fn told_in(
    prose: &Prose,
    lang: Lang,
    programme: &Programme,
    standing: &ProgrammeStanding,
    found: &mut Vec<Diagnostic>,
) {
    if !["mục tiêu", "target"]
        .iter()
        .any(|word| prose.markdown.contains(word))
    {
        return;
    }
    let all = u32::try_from(standing.targets.len()).unwrap_or(u32::MAX);
    let mut known = vec![
        (standing.met, all),
        (standing.met + standing.partly, all),
        (standing.partly, all),
        (standing.missed, all),
        (standing.unknown, all),
        (standing.undecidable, all),
        leaves(&standing.targets),
    ];
    known.extend(programme.claim.as_ref().map(|claim| (claim.met, claim.of)));
    for passage in markdown::passages(prose) {
        for (range, told) in told(&passage.text, lang) {
            if !known.contains(&told) {
                let written = &passage.text[range.clone()];
                found.push(said_otherwise(
                    programme,
                    standing,
                    written,
                    passage.origin(prose, &range),
                ));
            }
        }
    }
}

/// "8/9 mục tiêu", "8 trên 9 mục tiêu", "8 of 9 targets": where, how many, and out of how many.
fn told(text: &str, lang: Lang) -> Vec<(Range<usize>, (u32, u32))> {
    const OF: [&str; 6] = ["trên", "trên tổng số", "trong", "trong số", "of", "out of"];
    const TARGETS: [&str; 3] = ["mục tiêu", "targets", "target"];
    let all = numerals(text, lang);
    let mut found = Vec::new();
    for (turn, numeral) in all.iter().enumerate() {
        let word = &text[numeral.range.clone()];
        let (range, pair) = if let Some(pair) = word.split_once('/') {
            (numeral.range.clone(), pair)
        } else {
            let Some(next) = all.get(turn + 1) else { break };
            if !OF.contains(&text[numeral.range.end..next.range.start].trim()) {
                continue;
            }
            (
                numeral.range.start..next.range.end,
                (word, &text[next.range.clone()]),
            )
        };
        let after = text[range.end..].trim_start();
        let after = after.strip_prefix("the ").unwrap_or(after);
        let told = TARGETS.iter().any(|word| after.starts_with(word));
        if let (true, Ok(met), Ok(of)) = (told, pair.0.parse(), pair.1.parse()) {
            found.push((range, (met, of)));
        }
    }
    found
}

fn said_otherwise(
    programme: &Programme,
    standing: &ProgrammeStanding,
    written: &str,
    origin: Origin,
) -> Diagnostic {
    let (met, of) = (standing.met, standing.targets.len());
    RULE.found(
        origin,
        tell!(
            "claim-differs-text-says-targets-figures",
            written,
            programme => programme.short,
            met,
            of,
        ),
        readings(0, standing),
    )
    .help(tell!("claim-differs-help-correct-number-figures-where"))
}

fn differs(programme: &Programme, standing: &ProgrammeStanding) -> Option<Diagnostic> {
    let claim = programme.claim.as_ref()?;
    let of = standing.targets.len();
    let holds = claim.met == standing.met && usize::try_from(claim.of) == Ok(of);
    // What no way of counting gives, another rule finds.
    if holds || !claim_out_of_reach::within_reach(claim, standing) {
        return None;
    }
    let met = standing.met;
    let found = RULE.found(
        programme.origin.key("claim"),
        tell!(
            "claim-differs-targets-said-met-figures",
            programme => programme.short,
            claim_met = claim.met,
            claim_of = claim.of,
            met,
            of,
        ),
        readings(claim.met, standing),
    );
    Some(found.help(tell!("claim-differs-help-explain-difference-note")))
}

/// What the figures show, read strictly and, where that differs, leniently.
fn readings(claimed: u32, standing: &ProgrammeStanding) -> Words {
    let (met, partly) = (standing.met, standing.partly);
    let strict = tell!(
        "claim-differs-met-part-not-unknown",
        met,
        partly,
        missed = standing.missed,
        unknown = standing.unknown,
        open = standing.undecidable,
    );
    if partly == 0 {
        return strict;
    }
    let (lenient, (reached, all)) = (met + partly, leaves(&standing.targets));
    tell!(
        "claim-differs-if-those-part-taken",
        strict => strict,
        lenient,
        only = claimed == lenient,
        reached,
        all,
    )
}

/// How many targets without parts are met, and how many there are.
fn leaves(targets: &[TargetStanding]) -> (u32, u32) {
    targets.iter().fold((0, 0), |(met, all), target| {
        let (own, of) = if target.parts.is_empty() {
            (u32::from(target.met == Met::Yes), 1)
        } else {
            leaves(&target.parts)
        };
        (met + own, all + of)
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;
    use sample::decimal;

    fn count(met: u32, of: u32) -> usize {
        let record = sample::record(|record| {
            let goal = Goal::AtLeast(decimal("30"));
            let mut programme = sample::programme(met, &[(goal, &["37.36"]), (goal, &[])]);
            programme.claim.as_mut().unwrap().of = of;
            record.0.programmes.push(programme);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn both_readings_are_told_where_a_target_is_met_in_part() {
        let record = sample::record(|record| {
            let goal = Goal::AtLeast(decimal("60"));
            let whole: &[&str] = &["90"];
            let mut programme =
                sample::programme(2, &[(goal, whole), (goal, &["50"]), (goal, &[])]);
            programme.claim.as_mut().unwrap().of = 3;
            let parts = [programme.targets[0].clone(), programme.targets[1].clone()];
            programme.targets[2].goal = None;
            programme.targets[2].parts = parts.to_vec();
            record.0.programmes.push(programme);
        });
        let found = check(&record, &analyse(&record));
        assert_eq!(
            found[0].label.text.en,
            "1 met, 1 in part, 1 not met, 0 unknown; 2 holds only if those in part are taken as met, by parts 2 of 4"
        );
    }

    #[test]
    fn claims_in_words_are_read() {
        use super::told;
        use model::Lang;
        let pairs = |text: &str, lang| {
            told(text, lang)
                .into_iter()
                .map(|(_, told)| told)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            pairs("đạt 8/9 mục tiêu, 5 trên 9 mục tiêu", Lang::VI),
            [(8, 9), (5, 9)]
        );
        assert_eq!(pairs("met 5 of the 9, 5 of 9 targets", Lang::EN), [(5, 9)]);
        assert_eq!(pairs("hạng 58/63, mục tiêu 9", Lang::VI), []);
    }

    #[test]
    fn a_claim_is_held_against_the_figures() {
        assert_eq!(count(1, 2), 0);
        assert_eq!(count(2, 2), 1);
        assert_eq!(
            count(1, 9),
            0,
            "that is out of reach, which is said elsewhere"
        );
    }
}
