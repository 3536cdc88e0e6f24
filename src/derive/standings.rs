//! One table: who stands where in which field.

use rust_decimal::Decimal;

use super::columns::{Column, spread};
use super::{Change, FieldStanding, NoChange, Rank, Standing, TableStanding, bands, parts};
use model::{Coverage, Index, Record, Table, Year};

/// Everything about a table that needs no other year.
pub(super) fn of(record: &Record, year: Year, table: &Table) -> TableStanding {
    let index = record.index(table.index);
    let mut rows: Vec<Standing> = table
        .rows
        .iter()
        .map(|row| alone(index, year, table, row))
        .collect();
    let mut fields = Vec::new();
    for (place, members) in fields_of(record, index, table) {
        let local = u8::try_from(fields.len()).ok();
        for &row in &members {
            rows[row as usize].field = local;
        }
        let mut field = match table.coverage {
            Coverage::Complete => complete((index, table), members, &mut rows),
            Coverage::Partial => partial((index, table), members, &rows),
        };
        let framework = index.framework(table.framework);
        field.components = match table.coverage {
            Coverage::Complete => parts::rank(framework, table, &field.order, &mut rows),
            Coverage::Partial => vec![None; framework.components.len()],
        };
        field.field = place;
        fields.push(field);
    }
    TableStanding { fields, rows }
}

/// The maximum of a unit in a table: its own, or the framework's.
pub(super) fn maximum(framework: &model::Framework, row: &model::Result) -> Option<Decimal> {
    row.own_max().or(framework.max)
}

/// A value as per cent of a maximum, unrounded.
pub(super) fn share(value: Decimal, max: Decimal) -> Option<Decimal> {
    if max == Decimal::ONE_HUNDRED {
        return Some(value);
    }
    value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(max)
}

/// What can be said of a row without looking at the others.
fn alone(index: &Index, year: Year, table: &Table, row: &model::Result) -> Standing {
    let score = row.score.score();
    let share = score
        .zip(maximum(index.framework(table.framework), row))
        .and_then(|(score, max)| share(score, max));
    let computed = || bands::reached(index.bands_of(year)?, score, share);
    let declared = row.rank.filter(|_| table.coverage == Coverage::Partial);
    Standing {
        field: None,
        rank: declared.map(|place| Rank {
            place,
            of: row.of.or(table.of),
            tied: false,
            computed: false,
        }),
        share,
        band: row.band.or_else(computed),
        change: Change::None(NoChange::Absent),
        next: None,
        leader: None,
        parts: parts::alone(index.framework(table.framework), row),
        unexplained: None,
    }
}

/// The fields of the index that have rows here, each with its rows in the author's order.
fn fields_of(record: &Record, index: &Index, table: &Table) -> Vec<(usize, Vec<u32>)> {
    let mut field_of_kind = vec![None; record.kinds.len()];
    for (place, field) in index.fields.iter().enumerate().rev() {
        for kind in &field.kinds {
            field_of_kind[usize::from(kind.0)] = Some(place);
        }
    }
    let mut fields: Vec<(usize, Vec<u32>)> = (0..index.fields.len())
        .map(|place| (place, Vec::new()))
        .collect();
    for (at, row) in (0..).zip(&table.rows) {
        if let Some(place) = field_of_kind[usize::from(record.unit(row.unit).kind.0)] {
            fields[place].1.push(at);
        }
    }
    fields.retain(|field| !field.1.is_empty());
    fields
}

/// A field of which every ranked unit is listed: ranks are worked out.
fn complete(
    (index, table): (&Index, &Table),
    members: Vec<u32>,
    rows: &mut [Standing],
) -> FieldStanding {
    let scored = |row: &u32| {
        table.rows[*row as usize]
            .score
            .score()
            .map(|score| (score, *row))
    };
    let shares = maxima_differ(index, table, &members);
    // Equals stand as the rows do: in the order of their units' names.
    let column = Column::new(if shares {
        let share = |row: &u32| rows[*row as usize].share.map(|share| (share, *row));
        members.iter().filter_map(share).collect()
    } else {
        members.iter().filter_map(scored).collect()
    });
    for (at, &(_, row)) in column.values.iter().enumerate() {
        rows[row as usize].rank = Some(Rank {
            place: column.places[at],
            of: Some(column.len()),
            tied: column.tied(at),
            computed: true,
        });
    }
    if !shares {
        ahead(&column, rows);
    }
    FieldStanding {
        field: 0,
        n: Some(column.len()),
        by_share: shares,
        total: if shares { None } else { spread(&column.values) },
        components: Vec::new(),
        order: ordered(members, rows, column.values.iter().map(|value| value.1)),
    }
}

/// A field of which only some units are listed: ranks are as declared, and nothing is said about the whole.
fn partial(
    (index, table): (&Index, &Table),
    members: Vec<u32>,
    rows: &[Standing],
) -> FieldStanding {
    let place = |row: u32| rows[row as usize].rank.map(|rank| rank.place);
    let mut ranked: Vec<(u32, u32)> = members
        .iter()
        .filter_map(|&row| Some((place(row)?, row)))
        .collect();
    ranked.sort_unstable();
    let stated = || {
        let mut stated = members
            .iter()
            .filter_map(|&row| table.rows[row as usize].of);
        let first = stated.next()?;
        stated.all(|of| of == first).then_some(first)
    };
    FieldStanding {
        field: 0,
        n: table.of.or_else(stated),
        by_share: maxima_differ(index, table, &members),
        total: None,
        components: Vec::new(),
        order: ordered(members, rows, ranked.iter().map(|rank| rank.1)),
    }
}

/// Whether scores do not compare directly because criteria were dropped for some units.
fn maxima_differ(index: &Index, table: &Table, members: &[u32]) -> bool {
    let mut maxima = members
        .iter()
        .map(|&row| &table.rows[row as usize])
        .filter(|row| row.score.score().is_some())
        .map(|row| maximum(index.framework(table.framework), row));
    let first = maxima.next();
    maxima.any(|max| Some(max) != first)
}

fn ordered(members: Vec<u32>, rows: &[Standing], ranked: impl Iterator<Item = u32>) -> Vec<u32> {
    let without = |row: &u32| rows[*row as usize].rank.is_none();
    let mut order: Vec<u32> = ranked.collect();
    order.extend(members.into_iter().filter(without));
    order
}

/// Who is one place better, and who is first.
fn ahead(column: &Column, rows: &mut [Standing]) {
    let mut better = None;
    let mut group = None;
    for (&(_, row), &place) in column.values.iter().zip(&column.places) {
        match group {
            Some((at, _)) if at == place => {}
            _ => better = group.replace((place, row)).map(|(_, first)| first),
        }
        rows[row as usize].next = better;
        rows[row as usize].leader = better.map(|_| column.values[0].1);
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use crate::{TableStanding, analyse};
    use model::{BandBasis, Coverage, KindId, Table};
    use sample::decimal;

    fn standing(rows: &[(u32, Option<&str>)], adapt: impl FnOnce(&mut Table)) -> TableStanding {
        let record = sample::record(|record| adapt(record.table(2018, 0, rows)));
        analyse(&record).tables[0][0].clone()
    }

    fn places(standing: &TableStanding) -> Vec<Option<u32>> {
        standing
            .rows
            .iter()
            .map(|row| row.rank.map(|rank| rank.place))
            .collect()
    }

    #[test]
    fn the_missing_never_rank_and_stand_last() {
        let standing = standing(
            &[(0, None), (1, Some("60")), (2, Some("70")), (3, None)],
            |_| {},
        );
        assert_eq!(places(&standing), [None, Some(2), Some(1), None]);
        assert_eq!(standing.fields[0].order, [2, 1, 0, 3]);
        assert_eq!(standing.fields[0].n, Some(2));
    }

    #[test]
    fn the_next_is_the_first_with_a_better_score() {
        let rows = [
            (0, Some("60")),
            (1, Some("75")),
            (2, Some("75")),
            (3, Some("80")),
        ];
        let standing = standing(&rows, |_| {});
        assert_eq!(places(&standing), [Some(4), Some(2), Some(2), Some(1)]);
        assert_eq!(standing.rows[0].next, Some(1));
        assert_eq!(standing.rows[0].leader, Some(3));
        assert_eq!(standing.rows[2].next, Some(3));
        assert_eq!(standing.rows[3].next, None);
        assert!(standing.rows[1].rank.unwrap().tied && !standing.rows[3].rank.unwrap().tied);
    }

    #[test]
    fn where_maxima_differ_the_share_ranks_and_points_are_not_averaged() {
        let rows = [(0, Some("90")), (1, Some("88"))];
        let standing = standing(&rows, |table| {
            table.rows[1].max = Some(Box::new(decimal("89")));
        });
        assert_eq!(places(&standing), [Some(2), Some(1)]);
        assert_eq!(standing.fields[0].total, None);
        assert_eq!(standing.rows[0].next, None);
    }

    #[test]
    fn a_partial_table_shows_declared_ranks_and_nothing_of_the_field() {
        let standing = standing(&[(0, Some("68.53")), (1, Some("80"))], |table| {
            table.coverage = Coverage::Partial;
            table.of = Some(63);
            table.rows[0].rank = Some(58);
        });
        let rank = standing.rows[0].rank.unwrap();
        assert_eq!((rank.place, rank.of, rank.computed), (58, Some(63), false));
        assert_eq!(standing.rows[1].rank, None);
        assert_eq!(
            (standing.fields[0].n, standing.fields[0].total.is_none()),
            (Some(63), true)
        );
        assert_eq!(standing.fields[0].components, [None, None, None, None]);
    }

    #[test]
    fn units_are_ranked_within_their_own_field() {
        let record = sample::record(|record| {
            let mut other = record.0.kinds[0].clone();
            other.code = "other".to_owned();
            record.0.kinds.push(other);
            let mut field = record.0.indices[0].fields[0].clone();
            field.kinds = vec![KindId(1)];
            record.0.indices[0].fields.push(field);
            record.0.units[1].kind = KindId(1);
            record.table(
                2018,
                0,
                &[(0, Some("60")), (1, Some("70")), (2, Some("65"))],
            );
        });
        let standing = &analyse(&record).tables[0][0];
        assert_eq!(places(standing), [Some(2), Some(1), Some(1)]);
        assert_eq!(
            standing
                .fields
                .iter()
                .map(|field| field.n)
                .collect::<Vec<_>>(),
            [Some(2), Some(1)]
        );
        assert_eq!(standing.rows[1].field, Some(1));
    }

    #[test]
    fn a_declared_band_goes_before_the_bounds() {
        let record = sample::record(|record| {
            record.0.indices[0].bands =
                vec![sample::bands(BandBasis::Share, &[Some("80"), Some("50")])];
            record
                .table(2018, 0, &[(0, Some("85")), (1, Some("60"))])
                .rows[0]
                .band = Some(1);
        });
        let standing = &analyse(&record).tables[0][0];
        assert_eq!(
            (standing.rows[0].band, standing.rows[1].band),
            (Some(1), Some(1))
        );
    }

    #[test]
    fn components_have_ranks_of_their_own() {
        let standing = standing(&[(0, Some("60")), (1, Some("70"))], |table| {
            sample::parts(&mut table.rows[0], &[Some("24"), Some("6")]);
            sample::parts(&mut table.rows[1], &[Some("20"), Some("5")]);
        });
        assert_eq!(standing.rows[1].parts[0].rank(), Some(2));
        let spread = standing.fields[0].components[0].as_ref().unwrap();
        assert_eq!(
            (spread.n, spread.mean, spread.best.1, spread.worst.1),
            (2, decimal("22"), 0, 1)
        );
        assert_eq!(standing.fields[0].components[2], None);
    }

    #[test]
    fn a_component_that_a_ranked_unit_has_no_score_for_gives_no_ranks() {
        let standing = standing(&[(0, Some("60")), (1, Some("70"))], |table| {
            sample::parts(&mut table.rows[0], &[Some("24"), None]);
            sample::parts(&mut table.rows[1], &[Some("20"), Some("5")]);
            sample::rank(&mut table.rows[1], 1, 7);
        });
        let part = standing.rows[1].parts[1];
        assert_eq!(part.rank(), Some(7), "what is declared still holds");
        assert_eq!(standing.rows[0].parts[1].rank(), None);
        assert_eq!(standing.fields[0].components[1], None);
        assert!(standing.fields[0].components[0].is_some());
    }

    #[test]
    fn a_unit_without_a_total_may_lack_a_component_that_the_ranked_have() {
        let standing = standing(&[(0, Some("60")), (1, None), (2, None)], |table| {
            sample::parts(&mut table.rows[0], &[Some("24")]);
            sample::parts(&mut table.rows[1], &[Some("20")]);
        });
        let ranks = standing.rows.iter().map(|row| row.parts[0].rank());
        assert_eq!(ranks.collect::<Vec<_>>(), [Some(1), Some(2), None]);
    }

    proptest! {
        #[test]
        fn exactly_those_with_a_score_are_ranked(scores in vec(option::of(0i64..30), 1..8)) {
            let texts: Vec<Option<String>> = scores.iter().map(|s| s.map(|s| Decimal::new(s, 1).to_string())).collect();
            let rows: Vec<(u32, Option<&str>)> = (0..).zip(texts.iter().map(Option::as_deref)).collect();
            let standing = standing(&rows, |_| {});
            let n = scores.iter().flatten().count();
            for (score, row) in scores.iter().zip(&standing.rows) {
                prop_assert_eq!(score.is_some(), row.rank.is_some());
                prop_assert!(row.rank.is_none_or(|rank| rank.place as usize <= n && rank.of == u32::try_from(n).ok()));
            }
            let mut order = standing.fields[0].order.clone();
            order.sort_unstable();
            prop_assert_eq!(order, (0..u32::try_from(scores.len()).unwrap()).collect::<Vec<_>>());
        }
    }
}
