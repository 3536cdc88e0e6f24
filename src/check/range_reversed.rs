//! A range of places with the worse end first.

use super::{Check, Docs, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Goal, Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "range-reversed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--range-reversed"),
    why: Docs {
        vi: "`rank-within: [45, 50]` là từ hạng 45 đến hạng 50, hạng tốt hơn đứng trước. Ghi [50, 45] thì có thể là đảo chỗ, cũng có thể \
             là [50, 54] gõ đảo chữ số: chỉ văn bản mới cho biết. Khoảng đúng chiều mà sai số thì không thấy được.",
        en: "`rank-within: [45, 50]` goes from 45th to 50th, the better place first. [50, 45] may be exchanged ends, or [50, 54] with its \
             digits exchanged: only the act can tell. A range the right way round with a wrong end cannot be seen.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    goals::all(record, analysis)
        .iter()
        .filter_map(reversed)
        .collect()
}

fn reversed(entry: &goals::Entry<'_>) -> Option<Diagnostic> {
    let Some(Goal::RankWithin(best, worst)) = entry.target.goal else {
        return None;
    };
    if best <= worst {
        return None;
    }
    let found = RULE.found(
        entry.target.origin.key("goal").key("rank-within"),
        Words::new(
            format!(
                "khoảng hạng [{best}, {worst}] của {} ghi ngược đầu",
                entry.name(Lang::VI)
            ),
            format!(
                "the range of places [{best}, {worst}] of {} has its ends exchanged",
                entry.name(Lang::EN)
            ),
        ),
        Words::new("hạng tốt hơn đứng trước", "the better place comes first"),
    );
    Some(found.help(
        "đối chiếu với văn bản đặt ra mục tiêu, rồi ghi hạng tốt hơn trước",
        "compare with the act that sets the target, and write the better place first",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;

    #[test]
    fn the_better_place_comes_first() {
        let count = |(best, worst): (u32, u32)| {
            let record = sample::record(|record| {
                let goal = Goal::RankWithin(best, worst);
                record
                    .0
                    .programmes
                    .push(sample::programme(1, &[(goal, &[])]));
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!([(45, 50), (45, 45), (50, 45)].map(count), [0, 0, 1]);
    }
}
