//! A claim on a target programme that its own figures do not bear out.

use super::{Docs, Rule, claim_out_of_reach};
use crate::derive::{Analysis, Met, ProgrammeStanding, TargetStanding};
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::model::{Lang, Programme, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "claim-differs",
    severity: Severity::Warning,
    summary: Docs {
        vi: "số mục tiêu được cho là đạt khác số đạt theo số liệu",
        en: "the number of targets said to be met differs from what the figures show",
    },
    why: Docs {
        vi: "Báo cáo thường ghi “đạt 5/9 mục tiêu”. Trang mục tiêu hiển thị câu đó bên cạnh số đạt tính từ số liệu từng \
             mục tiêu. Hai con số khác nhau không chặn việc xuất bản, vì nguồn có thể có lý do; nhưng người đọc sẽ thấy, \
             nên hãy giải thích ở `note` của `claim`.",
        en: "Reports like to say \"5 of 9 targets met\". The page shows this beside what the figures of the targets give. \
             That the two differ does not stop a build, since the source may have its reasons; but readers will see it, \
             so explain it in the `note` of the `claim`.",
    },
    check,
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let programmes = record.programmes.iter().zip(&analysis.programmes);
    programmes
        .filter_map(|(programme, standing)| differs(programme, standing))
        .collect()
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
        Words::new(
            format!(
                "“{}”: nguồn cho là đạt {}/{} mục tiêu, số liệu cho thấy {met}/{of}",
                programme.short.vi, claim.met, claim.of
            ),
            format!(
                "“{}”: {} of {} targets are said to be met, the figures show {met} of {of}",
                programme.short.get(Lang::En),
                claim.met,
                claim.of
            ),
        ),
        readings(claim.met, standing),
    );
    Some(found.help(
        "giải thích sự khác nhau ở `note` của `claim`",
        "explain the difference in the `note` of the `claim`",
    ))
}

/// What the figures show, read strictly and, where that differs, leniently.
fn readings(claimed: u32, standing: &ProgrammeStanding) -> Words {
    let (met, partly) = (standing.met, standing.partly);
    let strict = Words::new(
        format!(
            "đạt {met}, đạt một phần {partly}, chưa đạt {}, chưa có số liệu {}",
            standing.missed, standing.unknown
        ),
        format!(
            "{met} met, {partly} in part, {} not met, {} unknown",
            standing.missed, standing.unknown
        ),
    );
    if partly == 0 {
        return strict;
    }
    let (lenient, (reached, all)) = (met + partly, leaves(&standing.targets));
    let (only_vi, only_en) = if claimed == lenient {
        ("chỉ đúng ", "holds only ")
    } else {
        ("", "")
    };
    Words::new(
        format!(
            "{}; {lenient} {only_vi}nếu coi đạt một phần là đạt, tính từng phần là {reached}/{all}",
            strict.vi
        ),
        format!(
            "{}; {lenient} {only_en}if those in part are taken as met, by parts {reached} of {all}",
            strict.en
        ),
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
    use crate::derive::analyse;
    use crate::derive::sample::{self, decimal};
    use crate::model::Goal;

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
