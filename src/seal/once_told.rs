//! What seals up to the fifth format hold of points on top and points taken away: their shares of a maximum and what they
//! lack to it, which nobody is told any more.

use rust_decimal::Decimal;

use super::facts::{At, Facts};
use derive::figures::{self, Quantity};
use model::Record;
use model::seal::Format;

/// Adds them for a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    format: Format,
    record: &'a Record,
    (edition, place): (usize, usize),
) {
    let (digits, lost) = match format {
        Format::One => (4, false),
        Format::Two => (4, true),
        Format::Three | Format::Four | Format::Five => (1, true),
        Format::Six => return,
    };
    let year = record.editions[edition].year;
    let table = &record.editions[edition].tables[place];
    let index = record.index(table.index);
    for row in &table.rows {
        let unit = record.unit(row.unit);
        let framework = index.framework_for(table.framework, unit);
        for part in &row.parts {
            let component = framework.component(part.component);
            let known = part.score.score().zip(component.max);
            let Some((score, max)) = known.filter(|_| !component.has_share()) else {
                continue;
            };
            let base = format!("{}/{year}/{}/{}", index.code, unit.code, component.code);
            let at = At {
                part: Some(&component.code),
                ..At::of(&row.origin)
            };
            let share = derive::share(score, max).map(|share| figures::rounded(share, digits));
            facts.compute(&base, Quantity::Percent, share, at);
            let lacking: Option<Decimal> = lost.then_some(max - score);
            facts.compute(&base, Quantity::Lost, lacking, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::facts_in;
    use derive::analyse;
    use model::Adds;
    use model::seal::Format;

    #[test]
    fn what_a_seal_holds_of_points_on_top_it_holds_for_ever() {
        use Format::{Five, Four, One, Six, Three, Two};

        let record = |adds| {
            sample::record(|sample| {
                sample.0.indices[0].frameworks[0].components[1].adds = adds;
                let table = sample.table(2018, 0, &[(0, Some("60"))]);
                sample::parts(&mut table.rows[0], &[Some("20"), Some("3.5"), Some("7")]);
            })
        };
        let said = |format, adds| -> Vec<(String, String)> {
            let record = record(adds);
            let analysis = analyse(&record);
            let facts = facts_in(format, &record, &analysis, 0).figures;
            let told = facts.into_iter().map(|one| (one.address, one.value));
            told.filter(|(address, _)| address.ends_with("percent") || address.ends_with("lost"))
                .collect()
        };
        for format in [One, Two, Three, Four, Five] {
            let plain = said(format, Adds::Points);
            assert!(plain.iter().any(|(address, _)| address.contains("part-1")));
            for adds in [Adds::Bonus, Adds::Penalty] {
                assert_eq!(said(format, adds), plain, "{format:?}");
            }
        }
        let now = said(Six, Adds::Bonus);
        assert!(
            !now.iter().any(|(address, _)| address.contains("part-1")),
            "{now:?}"
        );
        assert!(now.iter().any(|(address, _)| address.contains("part-0")));
    }
}
