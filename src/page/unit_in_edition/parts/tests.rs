//! The table of components, cell by cell.

use crate::{Body, Kind, Page, plan, unit_in_edition::Card};
use derive::analyse;
use model::{DeclaredChange, Lang, Stated, Table};

/// The card of the home unit's index in 2018, with the first edition in 2017.
fn card(first: impl FnOnce(&mut Table), second: impl FnOnce(&mut Table)) -> Card {
    let record = sample::record(|sample| {
        first(sample.table(2017, 0, &[(0, Some("50")), (1, Some("40"))]));
        second(sample.table(2018, 0, &[(0, Some("54")), (1, Some("46"))]));
    });
    let analysis = analyse(&record);
    let page = Page {
        path: "2018/don-vi/unit-0.html".into(),
        tail: "2018/don-vi/unit-0.html".into(),
        lang: Lang::VI,
        kind: Kind::UnitInEdition(1, model::UnitId(0)),
    };
    match plan(&record, &analysis).fill(&page).body {
        Body::UnitInEdition(unit) => unit.cards[0].clone(),
        other => panic!("not a unit in an edition: {other:?}"),
    }
}

fn parts(table: &mut Table, own: &[Option<&str>], other: &[Option<&str>]) {
    sample::parts(&mut table.rows[0], own);
    sample::parts(&mut table.rows[1], other);
}

#[test]
fn a_component_shows_score_share_rank_change_and_points_lost() {
    let card = card(
        |table| parts(table, &[Some("20")], &[Some("10")]),
        |table| parts(table, &[Some("22.5")], &[Some("24")]),
    );
    let named = "<table class=parts data-row=one/2018/unit-0>";
    assert!(card.parts.0.contains(named), "{}", card.parts.0);
    let row = card.parts.0.split("id=one-part-0").nth(1).unwrap();
    let row = row.split("</tr>").next().unwrap();
    for shown in [
        " data-row=/part-0 class=l1>",
        "<data value=22.5 data-figure=score>22,50</data>",
        "<data value=25 data-figure=max>25</data></td>",
        "<data value=90 data-figure=percent>90,0%</data></td>",
        "<data value=2 data-figure=rank>2</data>",
        "<td class=\"num up\"><data value=2.5 data-figure=change>+2,50</data>",
        "<td class=\"num down\"><data value=-1 data-figure=rank-change>−1</data>",
        "<data value=2.5 data-figure=lost>2,50</data></td>",
    ] {
        assert!(row.contains(shown), "{shown} in {row}");
    }
}

#[test]
fn a_column_without_a_value_is_left_out() {
    let card = card(|_| {}, |table| parts(table, &[Some("22.5")], &[None]));
    let html = &card.parts.0;
    assert!(html.contains("Còn thiếu so với tối đa"));
    assert!(
        !html.contains("Thay đổi") && !html.contains("Hạng"),
        "{html}"
    );
}

#[test]
fn components_without_scores_show_the_changes_that_the_source_states() {
    let card = card(
        |_| {},
        |table| {
            sample::parts(&mut table.rows[0], &[None, None]);
            let row = &mut table.rows[0];
            row.stated = Box::new([Stated {
                component: row.parts[1].component,
                rank: None,
                change: Some(DeclaredChange {
                    since: 2017,
                    score: None,
                    rank: Some(-10),
                    direction: None,
                }),
                group: None,
            }]);
        },
    );
    let html = &card.parts.0;
    assert!(html.contains("Nguồn không công bố điểm"));
    assert!(!html.contains(">Điểm</th>"), "{html}");
    assert!(html.contains("Thay đổi hạng (2017)"));
    assert!(html.contains("−10"));
}

#[test]
fn what_makes_up_a_change_is_told_in_all_digits() {
    let whole = |a, b, c| [Some(a), Some(b), Some(c)];
    let card = card(
        |table| parts(table, &whole("20", "20", "10"), &whole("20", "10", "10")),
        |table| {
            parts(
                table,
                &whole("21.5", "19.505", "12.995"),
                &whole("20", "16", "10"),
            );
        },
    );
    let html = card.explanation.unwrap().0;
    assert!(html.contains("tổng điểm tăng 4,00 điểm"), "{html}");
    for by in ["+1,500", "−0,495", "+2,995"] {
        assert!(
            html.contains(&format!(">{by}</data></dd>")),
            "{by} in {html}"
        );
    }
}
