//! Who stands where in one table.

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
        table.coverage = Coverage::Partial.into();
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

#[test]
fn places_without_scores_stand_as_declared_in_a_complete_table() {
    let standing = standing(&[(0, None), (1, None), (2, None), (3, None)], |table| {
        for (row, place) in table.rows.iter_mut().zip([3, 1, 1]) {
            row.rank = Some(place);
        }
    });
    assert_eq!(places(&standing), [Some(3), Some(1), Some(1), None]);
    let first = standing.rows[1].rank.unwrap();
    assert_eq!(
        (first.of, first.tied, first.computed),
        (Some(3), true, false)
    );
    assert_eq!(standing.fields[0].n, Some(3));
    assert_eq!(standing.fields[0].order, [1, 2, 0, 3]);
}
