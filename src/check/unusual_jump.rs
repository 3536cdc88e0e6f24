//! A change of a score far beyond any that the series ever had.

use rust_decimal::Decimal;

use super::change_differs::signed;
use super::{Check, Entry, Rows, Rule, fields};
use derive::{Analysis, Change, Series};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unusual-jump",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--unusual-jump"),
    why: message!("why--unusual-jump"),
    check: Check::Rows(check),
};

/// How many changes make a habit.
const HISTORY: usize = 4;

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for field in fields(&rows.all) {
        let common = common(&field);
        let jump = |entry: &&Entry<'_>| jump(rows.record, rows.analysis, entry, common);
        found.extend(field.iter().filter_map(jump));
    }
    found
}

/// The change of the score against the last comparable year.
fn change(entry: &Entry<'_>) -> Option<(Year, Decimal)> {
    match entry.standing.change {
        Change::Since { year, score, .. } => Some((year, score?)),
        Change::None(_) => None,
    }
}

/// The middle change of the field: what the year brought for all.
fn common(field: &[&Entry<'_>]) -> Decimal {
    let mut changes: Vec<Decimal> = field
        .iter()
        .filter_map(|entry| Some(change(entry)?.1))
        .collect();
    changes.sort_unstable();
    let middle = changes.len() / 2;
    changes
        .get(middle)
        .copied()
        .filter(|_| changes.len() > HISTORY)
        .unwrap_or_default()
}

fn jump(
    record: &Record,
    analysis: &Analysis,
    entry: &Entry<'_>,
    common: Decimal,
) -> Option<Diagnostic> {
    let (since, gain) = change(entry)?;
    let score = entry.result.score.score()?;
    let scale = entry.max().unwrap_or(Decimal::ONE_HUNDRED);
    let size = gain.abs().min((gain - common).abs());
    if size * Decimal::TEN <= scale {
        return None;
    }
    let series = analysis
        .series
        .get(&(entry.table.index, entry.result.unit))?;
    let greatest = greatest_before(series, entry.year)?;
    // Two and a half times.
    if size * Decimal::TWO <= greatest * Decimal::from(5) {
        return None;
    }
    let (old, there) = earlier(record, series, since)?;
    let (name, gain) = (entry.name(), signed(gain));
    let found = RULE.found(
        entry.result.origin.key("score"),
        tell!(
            "unusual-jump-score-moves-against-while",
            score,
            name => name,
            gain,
            since,
            greatest,
        ),
        tell!("unusual-jump-change", gain),
    );
    let found = found.against(there, tell!("unusual-jump-earlier-value", since, old));
    Some(found.help(tell!("unusual-jump-help")))
}

/// The greatest change within the run of comparable years before `year`; absent without enough of them.
fn greatest_before(series: &Series, year: Year) -> Option<Decimal> {
    let own = series
        .points
        .binary_search_by_key(&year, |point| point.year)
        .ok()?;
    let run = series.runs.iter().find(|run| run.contains(&own))?;
    let scores: Vec<Decimal> = series.points[run.start..own]
        .iter()
        .filter_map(|point| point.score)
        .collect();
    let changes = scores.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    changes.max().filter(|_| scores.len() > HISTORY)
}

fn earlier(record: &Record, series: &Series, since: Year) -> Option<(Decimal, Origin)> {
    let place = series
        .points
        .binary_search_by_key(&since, |point| point.year)
        .ok()?;
    let point = series.points[place];
    let table = &record.editions[usize::from(point.edition)].tables[usize::from(point.table)];
    Some((
        point.score?,
        table.rows[point.row as usize].origin.key("score"),
    ))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn years(scores: &[&str], others: &str) -> Vec<i32> {
        let record = sample::record(|record| {
            for (year, score) in (2011..).zip(scores) {
                let last = year == 2010 + i32::try_from(scores.len()).unwrap();
                let other = if last { others } else { "60" };
                let rows: Vec<(u32, Option<&str>)> = (1..8)
                    .map(|unit| (unit, Some(other)))
                    .chain([(0, Some(*score))])
                    .collect();
                record.table(year, 0, &rows);
            }
        });
        let found = RULE.check(&record, &analyse(&record));
        assert!(found.iter().all(|d| d.second.is_some()));
        found
            .iter()
            .filter_map(|d| d.message.en.split("one ").nth(1)?.get(..4)?.parse().ok())
            .collect()
    }

    #[test]
    fn a_jump_beyond_all_before_is_found() {
        assert_eq!(years(&["70", "72", "71", "73", "72", "91.5"], "60"), [2016]);
        assert_eq!(years(&["70", "72", "71", "73", "72", "53"], "60"), [2016]);
    }

    #[test]
    fn little_history_small_moves_and_common_moves_are_silent() {
        assert!(
            years(&["70", "72", "71", "73", "92"], "60").is_empty(),
            "three changes are no habit"
        );
        assert!(
            years(&["70", "70.1", "70", "70.1", "70", "75"], "60").is_empty(),
            "less than a tenth of the scale"
        );
        assert!(
            years(&["70", "79", "70", "79", "70", "85"], "60").is_empty(),
            "less than two and a half times the greatest"
        );
        let found = years(&["70", "72", "71", "73", "72", "90"], "78");
        assert!(found.is_empty(), "all units moved by 18");
    }

    #[test]
    fn across_a_new_framework_nothing_compares() {
        let scores = ["70", "72", "71", "73", "72", "71", "73", "72", "71", "91.5"];
        assert!(
            years(&scores, "60").is_empty(),
            "2020 has another framework"
        );
    }
}
