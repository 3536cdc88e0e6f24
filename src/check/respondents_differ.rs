//! A stated number of respondents of a whole survey that those of its units contradict.

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::{Lang, Surveyed, Table};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "respondents-differ",
    severity: Severity::Error,
    summary: lang::phrase!("rule--respondents-differ"),
    why: Docs {
        vi: "Bảng ghi đủ đơn vị, đơn vị nào cũng có `respondents`, thì tổng của chúng phải bằng `respondents` ghi chung cho cả bảng: \
             lệch tức là chép sai một số, hoặc số chung là của một cuộc khảo sát khác. Bảng chưa đủ đơn vị thì tổng không thể vượt số \
             chung. Một thành phần cũng không thể hỏi nhiều người hơn cả cuộc khảo sát.",
        en: "Where a table lists all units and each states its `respondents`, together they have to be the `respondents` of the \
             whole: else one number was copied wrongly, or the whole is of another survey. Where some are missing they cannot be \
             more than the whole. Nor can more people be asked about a component than in all.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let Some(first) = rows.all.first() else {
        return Vec::new();
    };
    let table = first.table;
    let whole = table.surveyed(None).and_then(|stated| stated.respondents);
    let Some(whole) = whole else {
        return Vec::new();
    };
    let mut found: Vec<Diagnostic> = sum(table, whole)
        .map(|sum| of_units(first, whole, sum))
        .into_iter()
        .collect();
    found.extend(of_parts(first, whole));
    found
}

fn name(entry: &Entry, lang: Lang) -> String {
    format!("{} {}", entry.index.short.get(lang), entry.year)
}

fn of_units(first: &Entry, whole: u32, sum: u64) -> Diagnostic {
    let at = first.table.origin.key("respondents");
    let of_units = RULE.found(
        at,
        Words::new(
            format!(
                "số người được khảo sát {whole} của {} khác tổng {sum} của các đơn vị",
                name(first, Lang::VI)
            ),
            format!(
                "{whole} respondents of {} differ from the {sum} of its units together",
                name(first, Lang::EN)
            ),
        ),
        Words::new(
            format!("cộng các đơn vị được {sum}"),
            format!("the units make {sum}"),
        ),
    );
    of_units.help(
        "đối chiếu số chung và số của từng đơn vị với nguồn, rồi sửa số sai",
        "compare the whole and each unit with the source and correct the wrong one",
    )
}

fn of_parts(first: &Entry, whole: u32) -> Vec<Diagnostic> {
    let table = first.table;
    let at = table.origin.key("respondents");
    let mut found = Vec::new();
    let more = |stated: &&Surveyed| stated.respondents.is_some_and(|asked| asked > whole);
    for stated in table.surveyed.iter().filter(more) {
        let (Some(component), Some(asked)) = (stated.component, stated.respondents) else {
            continue;
        };
        let framework = first.index.framework(table.framework);
        let component = framework.component(component);
        let part = |lang| component.name.get(lang);
        let part_at = table.origin.key("parts").key(&component.code);
        let of_part = RULE.found(
            part_at.key("respondents"),
            Words::new(
                format!(
                    "thành phần “{}” hỏi {asked} người, nhiều hơn {whole} người của cả {}",
                    part(Lang::VI),
                    name(first, Lang::VI)
                ),
                format!(
                    "“{}” was asked of {asked} people, more than the {whole} of all of {}",
                    part(Lang::EN),
                    name(first, Lang::EN)
                ),
            ),
            Words::new("nhiều hơn cả cuộc khảo sát", "more than were asked in all"),
        );
        let of_part = of_part.against(
            at.clone(),
            Words::new("số của cả bảng", "that of the whole"),
        );
        found.push(of_part.help(
            "đối chiếu cả hai số với nguồn, rồi sửa số sai",
            "compare both with the source and correct the wrong one",
        ));
    }
    found
}

/// What the units make together, where that contradicts the whole.
fn sum(table: &Table, whole: u32) -> Option<u64> {
    let of = |row: &model::Result| table.kept(row.unit).and_then(|kept| kept.respondents);
    let sum: u64 = table.rows.iter().filter_map(of).map(u64::from).sum();
    let all = table.rows.iter().all(|row| of(row).is_some());
    let complete = table.coverage.of_all() == Some(model::Coverage::Complete);
    let is_all = all && complete && table.fields.is_empty();
    let differs = sum > u64::from(whole) || is_all && sum < u64::from(whole);
    differs.then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Coverage, Kept};

    fn found(coverage: Coverage, units: &[u32], whole: u32, part: Option<u32>) -> usize {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
            table.coverage = coverage.into();
            table.kept = table
                .rows
                .iter()
                .zip(units)
                .map(|(row, asked)| Kept {
                    unit: row.unit,
                    own: None,
                    respondents: Some(*asked),
                    votes: None,
                    margin: None,
                })
                .collect();
            let stated =
                |component, respondents| sample::surveyed(component, Some(respondents), None);
            table.surveyed = vec![stated(None, whole)];
            table
                .surveyed
                .extend(part.map(|asked| stated(Some(0), asked)));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn all_units_together_are_the_whole_and_some_are_no_more() {
        use Coverage::{Complete, Partial};
        assert_eq!(found(Complete, &[400, 300], 700, None), 0);
        assert_eq!(found(Complete, &[400, 300], 701, None), 1);
        assert_eq!(found(Complete, &[400, 300], 699, None), 1);
        assert_eq!(found(Partial, &[400, 300], 701, None), 0);
        assert_eq!(found(Partial, &[400, 300], 699, None), 1);
        assert_eq!(found(Complete, &[400], 700, None), 0);
        assert_eq!(found(Complete, &[], 700, None), 0);
    }

    #[test]
    fn no_component_is_asked_of_more_than_all() {
        assert_eq!(found(Coverage::Complete, &[], 700, Some(700)), 0);
        assert_eq!(found(Coverage::Complete, &[], 700, Some(701)), 1);
    }
}
