//! Why a figure is not there, in words for authors. What will never be is not said to come later.

use derive::NoChange;
use derive::figures::Missing;
use diagnostic::{Words, tell};
use lang::phrases;

/// The reason.
pub(super) fn words(missing: Missing) -> Words {
    match missing {
        Missing::Score(absence, life) => {
            let said = phrases::absence_in(absence, life);
            tell!("no-such-number-place-score-content-says", said => said)
        }
        Missing::NoChange(reason) => no_change(reason),
        Missing::AgainstOther(year) => tell!("no-such-number-change-known-against", year),
        Missing::NotInBoth(year) => tell!("no-such-number-year-only-one", year),
        Missing::OtherUnits(year, (before, now)) => {
            tell!("no-such-number-ranks-units-year-not", year, before, now,)
        }
        Missing::OtherComponent(year) => tell!("no-such-number-does-not-component-so", year),
        Missing::OnlyOthers(n) => tell!("no-such-number-result-other-published-values", n),
        _ => of_row(missing),
    }
}

/// Of what a table, or a field of one, does not have.
fn of_row(missing: Missing) -> Words {
    match missing {
        Missing::NotFounded => tell!("no-such-number-unit-did-not-exist"),
        Missing::Ended => tell!("no-such-number-unit-ended-before-end"),
        Missing::OtherKind => tell!("no-such-number-index-does-not-rank"),
        Missing::DoesNotApply => tell!("no-such-number-component-does-not-apply"),
        Missing::ByField => tell!("no-such-number-each-field-own-write"),
        Missing::NotAnnounced => tell!("no-such-number-table-results-group-units"),
        Missing::NotListed => tell!("no-such-number-table-all-units-not"),
        Missing::NotAmongSome => tell!("no-such-number-table-only-some-units"),
        Missing::OnlySome => tell!("no-such-number-table-only-some-units-so"),
        Missing::NotOfAll => tell!("no-such-number-not-every-ranked-unit"),
        Missing::NoScores => tell!("no-such-number-unit-score"),
        _ => of_number(missing),
    }
}

/// Of a number that the rest does not give.
fn of_number(missing: Missing) -> Words {
    match missing {
        Missing::MaximaDiffer => tell!("no-such-number-units-maxima-differ-so"),
        Missing::Groups => tell!("no-such-number-index-puts-units-groups"),
        Missing::NoMove => tell!("no-such-number-earlier-year-all-field"),
        Missing::NotOnBoundaries => tell!("no-such-number-unit-field-merged-later"),
        Missing::NoMaximum => tell!("no-such-number-maximum"),
        Missing::NoShare => tell!("no-such-number-points-top-taken-away"),
        Missing::BeyondMaximum => tell!("no-such-number-points-top-score-more"),
        Missing::NotWeighted => tell!("no-such-number-total-mean-weight-component"),
        Missing::NotMadeOfParts => tell!("no-such-number-components-make-up-total"),
        Missing::InFront => tell!("no-such-number-nobody-front-unit"),
        Missing::NotOfOther => tell!("no-such-number-other-published-value"),
        Missing::OfRecord => tell!("no-such-number-programme-states-value-takes"),
        _ => tell!("no-such-number-source-does-not-state"),
    }
}

fn no_change(reason: NoChange) -> Words {
    match reason {
        NoChange::First => tell!("no-such-number-earlier-result-compare"),
        NoChange::Absent => tell!("no-such-number-unit-result-year"),
        NoChange::Framework(year) => tell!("no-such-number-framework-changed-after-does", year),
        NoChange::Maximum(year) => tell!("no-such-number-unit-maximum-differs", year),
        NoChange::Unit => tell!("no-such-number-unit-formed-out-other"),
    }
}

#[cfg(test)]
mod tests {
    use super::words;
    use derive::NoChange;
    use derive::figures::Missing;
    use model::{Absence, Life};

    #[test]
    fn each_reason_has_words_of_its_own_and_none_of_them_promises_a_number() {
        let all = [
            Missing::NotStated,
            Missing::NotFounded,
            Missing::Ended,
            Missing::OtherKind,
            Missing::DoesNotApply,
            Missing::ByField,
            Missing::NotAnnounced,
            Missing::NotListed,
            Missing::NotAmongSome,
            Missing::OnlySome,
            Missing::NotOfAll,
            Missing::NoScores,
            Missing::MaximaDiffer,
            Missing::Groups,
            Missing::NoMaximum,
            Missing::NotWeighted,
            Missing::NotMadeOfParts,
            Missing::InFront,
            Missing::NoMove,
            Missing::NotOnBoundaries,
            Missing::NoChange(NoChange::First),
            Missing::NoChange(NoChange::Absent),
            Missing::NoChange(NoChange::Framework(2020)),
            Missing::NoChange(NoChange::Maximum(2020)),
            Missing::NoChange(NoChange::Unit),
            Missing::AgainstOther(2020),
            Missing::NotInBoth(2020),
            Missing::OtherUnits(2020, (60, 61)),
            Missing::OtherComponent(2020),
            Missing::OnlyOthers(1),
            Missing::NotOfOther,
            Missing::OfRecord,
        ];
        let within = Absence::ALL.map(|absence| Missing::Score(absence, Life::Within));
        let outside = [Life::Before, Life::After];
        let outside = outside.map(|life| Missing::Score(Absence::DidNotExist, life));
        let scores = within.into_iter().chain(outside);
        let mut said = std::collections::BTreeSet::new();
        for missing in all.into_iter().chain(scores) {
            let words = words(missing);
            let of_past = matches!(missing, Missing::Score(..));
            assert!(of_past || !words.vi.contains("chưa"), "{}", words.vi);
            for one in [words.vi, words.en] {
                assert!(said.insert(one.clone()), "{one}");
            }
        }
    }
}
