//! What arithmetic in prose comes to.

use proptest::prelude::*;

use super::{Expression, Fault, parse};
use crate::arithmetic::Ratio;

fn value(text: &str) -> Result<Ratio, Fault> {
    let figure = |path: &str| match path {
        "par/2018/lai-chau/score" => Ratio::new(7223, 100),
        "par/2019/lai-chau/score" => Ratio::new(7951, 100),
        "papi/2018/lai-chau/tham-gia/score" => Ratio::new(526, 100),
        "par/2019/lai-chau/rank-change" => Ratio::new(7, 1),
        _ => None,
    };
    parse(text)?.value(&figure)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "what is expected is written like what is found"
)]
fn ratio(numerator: i128, denominator: i128) -> Result<Ratio, Fault> {
    Ok(Ratio::new(numerator, denominator).unwrap())
}

#[test]
fn expressions_have_their_exact_values() {
    assert_eq!(value("49/434"), ratio(7, 62));
    assert_eq!(value("3+10+5"), ratio(18, 1));
    assert_eq!(value(" 2 - 3 * ( 1 - 0.5 ) / 3 "), ratio(3, 2));
    assert_eq!(value("-(1.50)"), ratio(-3, 2));
    assert_eq!(value("10/4/5"), ratio(1, 2));
    assert_eq!(value("0.1+0.2"), value("0.3"));
    assert_eq!(value("3×4÷6−1"), ratio(1, 1));
    assert_eq!(value("49:434"), value("49/434"));
}

#[test]
fn functions_take_what_stands_between_semicolons() {
    assert_eq!(value("avg(37.7;36.9;37.36)"), ratio(2799, 75));
    assert_eq!(value("sum(1;2+3;4)"), ratio(10, 1));
    assert_eq!(value("count(28;26)+1"), ratio(3, 1));
    assert_eq!(value("avg()"), Err(Fault::Unreadable(4)));
    assert_eq!(value("max(1;2)"), Err(Fault::Function("max".into())));
}

#[test]
fn figures_of_the_record_are_named_by_their_addresses() {
    assert_eq!(
        value("par/2019/lai-chau/score-par/2018/lai-chau/score"),
        ratio(728, 100)
    );
    assert_eq!(
        value("par/2019/lai-chau/score/par/2018/lai-chau/score"),
        ratio(7951, 7223)
    );
    assert_eq!(
        value("avg(par/2018/lai-chau/score;papi/2018/lai-chau/tham-gia/score)*2"),
        ratio(7749, 100)
    );
    assert_eq!(value("par/2019/lai-chau/rank-change+1"), ratio(8, 1));
    assert_eq!(
        value("2*sipas/2018/lai-chau/score"),
        Err(Fault::Figure("sipas/2018/lai-chau/score".into()))
    );
    assert_eq!(
        value("par/2019/lai-chau"),
        Err(Fault::Address("par/2019/lai-chau".into()))
    );
}

#[test]
fn what_is_no_expression_says_why() {
    for (text, fault) in [
        ("", Fault::Unreadable(0)),
        ("1+", Fault::Unreadable(2)),
        ("1/0", Fault::Zero),
        ("1/(2-2)", Fault::Zero),
        ("(1", Fault::Unreadable(2)),
        ("1)", Fault::Unreadable(1)),
        ("1,5", Fault::Marks(0)),
        ("2+1.234.567", Fault::Marks(2)),
        (".5", Fault::Unreadable(0)),
        ("5.", Fault::Beyond),
        ("a", Fault::Address("a".into())),
        ("1 2", Fault::Unreadable(2)),
        ("2**3", Fault::Unreadable(2)),
        (
            "99999999999999999999999999*99999999999999999999999999",
            Fault::Beyond,
        ),
    ] {
        assert_eq!(value(text), Err(fault), "{text}");
    }
    for deep in ["(", "-", "sum("] {
        assert_eq!(value(&deep.repeat(100_000)), Err(Fault::Deep));
    }
}

#[test]
fn a_long_sum_is_not_deep() {
    assert_eq!(value(&"+1".repeat(100_000)[1..]), ratio(100_000, 1));
}

#[test]
fn shares_and_differences_are_seen() {
    let sides = |text: &str| parse(text).unwrap().share().is_some();
    assert!(sides("49/434") && sides("(1+2)/(3+4)"));
    assert!(sides("49/434*100") && !sides("49/434*10") && !sides("3+4"));
    assert!(parse("5-3").unwrap().difference().is_some());
    assert!(matches!(parse("5-3").unwrap(), Expression::Sum(_)));
}

/// Small decimals, as they are written.
fn decimal() -> impl Strategy<Value = String> {
    (0_u32..100_000, 0_usize..4).prop_map(|(number, decimals)| {
        let digits = format!("{number:05}");
        let (whole, rest) = digits.split_at(digits.len() - decimals);
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        if rest.is_empty() {
            whole.to_owned()
        } else {
            format!("{whole}.{rest}")
        }
    })
}

proptest! {
    #[test]
    fn no_text_brings_the_reader_down(text in "\\PC*") {
        let _ = value(&text);
    }

    #[test]
    fn nothing_like_an_expression_brings_it_down(text in "[-+*/().;0-9a-z:×]{0,60}") {
        let _ = value(&text);
    }

    #[test]
    fn the_order_of_terms_does_not_matter(mut terms in prop::collection::vec(decimal(), 1..8)) {
        let forth = value(&terms.join("+"));
        let named = value(&format!("sum({})", terms.join(";")));
        terms.reverse();
        prop_assert_eq!(&value(&terms.join("+")), &forth);
        prop_assert_eq!(named, forth);
    }

    #[test]
    fn a_mean_times_the_count_is_the_sum(terms in prop::collection::vec(decimal(), 1..8)) {
        let list = terms.join(";");
        prop_assert_eq!(value(&format!("avg({list})*count({list})")), value(&format!("sum({list})")));
    }

    #[test]
    fn a_share_and_its_inverse_make_one(a in 1_u32..1_000_000, b in 1_u32..1_000_000) {
        prop_assert_eq!(value(&format!("{a}/{b}*({b}/{a})")), ratio(1, 1));
        prop_assert_eq!(value(&format!("{a}-{b}+{b}")), ratio(a.into(), 1));
    }

    #[test]
    fn decimals_lose_no_digit(a in decimal()) {
        prop_assert_eq!(value(&format!("{a}0")).is_ok(), true);
        prop_assert_eq!(value(&format!("{a}-{a}")), ratio(0, 1));
    }

    #[test]
    fn printed_decimals_round_half_away_from_zero(a in -100_000_i64..100_000, decimals in 0_u32..4) {
        // The number one digit finer than what is printed: rounding it is arithmetic on whole numbers.
        let scale = decimals + 1;
        let fine = rust_decimal::Decimal::new(a, scale);
        let tens = (a.abs() + 5) / 10 * a.signum();
        let printed = rust_decimal::Decimal::new(tens, decimals);
        let ratio = Ratio::of(fine).unwrap();
        prop_assert!(ratio.rounds_to(printed, decimals));
        let other = rust_decimal::Decimal::new(tens + 1, decimals);
        prop_assert!(!ratio.rounds_to(other, decimals));
    }
}
