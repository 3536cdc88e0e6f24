//! How an index is measured, as a seal holds it: its frameworks with their components, and its bands.

use std::collections::BTreeSet;

use super::facts::{At, Facts};
use derive::Word;
use derive::figures::Quantity;
use model::seal::Format;
use model::{Band, BandBasis, BandScheme, Framework, Index, Measure, Ranking, Total, Year};

/// How an index is measured.
pub(super) fn index<'a>(facts: &mut Facts<'a>, index: &'a Index) {
    let base = format!("index/{}", index.code);
    let key = |key| At::key(&index.origin, key);
    facts.say(&base, Word::Name, &index.name, key("name"));
    facts.say(&base, Word::Publisher, &index.publisher, key("publisher"));
    let measure = match index.measure {
        Measure::Points => "points",
        Measure::Percent => "percent",
    };
    facts.add(&base, Word::Measure, measure, key("measure"));
    let decimals = index.decimals.to_string();
    facts.add(&base, Word::Decimals, decimals, key("decimals"));
    let ranking = match index.ranking {
        Ranking::Ranks => "ranks",
        Ranking::Groups => "groups",
    };
    facts.add(&base, Word::Ranking, ranking, key("ranking"));
}

/// How results under a framework come about.
pub(super) fn framework<'a>(
    facts: &mut Facts<'a>,
    format: Format,
    index: &Index,
    framework: &'a Framework,
) {
    let base = format!("framework/{}/{}", index.code, framework.code);
    let key = |key| At::key(&framework.origin, key);
    facts.say(&base, Word::Name, &framework.name, key("name"));
    facts.add_some(
        &base,
        Quantity::Max,
        framework.max,
        At::of(&framework.max_at),
    );
    let min = framework.min.filter(|_| format >= Format::Six);
    facts.add_some(&base, Quantity::Min, min, key("min"));
    let total = match framework.total {
        Total::Sum => "sum",
        Total::WeightedMean => "weighted-mean",
        Total::Unstated => "unstated",
    };
    // The first two formats name the one that says more of a figure than its parts do.
    if format >= Format::Three || framework.total == Total::WeightedMean {
        facts.add(&base, Word::Total, total, key("total"));
    }
    for (_, component) in framework.all() {
        let own = format!("{base}/{}", component.code);
        let key = |key| At::key(&component.origin, key);
        facts.say(&own, Word::Name, &component.name, key("name"));
        facts.add_some(
            &own,
            Quantity::Max,
            component.max,
            At::of(&component.max_at),
        );
        facts.add_some(
            &own,
            Quantity::Weight,
            component.weight,
            At::of(&component.weight_at),
        );
        if format >= Format::Six {
            facts.add_some(&own, Quantity::Min, component.min, key("min"));
            let adds = (!component.has_share()).then(|| component.adds.code());
            facts.add_some(&own, Word::Adds, adds, key("adds"));
        }
        if let Some(parent) = component.parent {
            let parent = framework.component(parent).code.clone();
            facts.add(&own, Word::Parent, parent, At::of(&component.origin));
        }
    }
}

/// The bands in force for a year.
pub(super) fn bands<'a>(facts: &mut Facts<'a>, index: &'a Index, year: Year) {
    let schemes = index.bands.iter().filter(|scheme| scheme.is_in_force(year));
    // Of two for the same units the first is in force.
    let mut bases = BTreeSet::new();
    for scheme in schemes {
        let base = format!("bands/{}/{year}", index.code_of_bands(scheme));
        if bases.insert(base.clone()) {
            scheme_of(facts, index, scheme, &base);
        }
    }
}

fn scheme_of<'a>(facts: &mut Facts<'a>, index: &'a Index, scheme: &'a BandScheme, base: &str) {
    let basis = match scheme.basis {
        BandBasis::Score => "score",
        BandBasis::Share => "share",
        BandBasis::Stated => "stated",
    };
    let list = At::key(&index.origin, "bands");
    facts.add(base, Word::Of, basis, list);
    for Band {
        code,
        name,
        from,
        to,
        origin,
    } in &scheme.bands
    {
        let base = format!("{base}/{code}");
        let key = |key| At::key(origin, key);
        facts.say(&base, Word::Name, name, key("name"));
        facts.add_some(&base, Word::From, *from, key("from"));
        facts.add_some(&base, Word::To, *to, key("to"));
    }
}
