//! What can be wrong about the weights of a mean, by name; `list` has it among all others.

use rust_decimal::Decimal;

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words, message, tell};
use model::{Text, Total};

/// See `list`.
pub(super) const BAD_WEIGHT: Fault = fault(
    "bad-weight",
    message!("fault--bad-weight"),
    message!("fault-why--bad-weight"),
);

fn bad(message: Words, origin: Origin, label: Words) -> Diagnostic {
    error("bad-weight", message, origin, label)
}

fn because() -> Words {
    tell!("fault-weights-total-said-made-like")
}

/// A weight that nothing can be weighed by.
pub(crate) fn bad_weight(weight: Decimal, origin: Origin) -> Diagnostic {
    bad(
        tell!("fault-weights-no-use-weight", weight),
        origin,
        tell!("fault-weights-number-above-0-belongs"),
    )
    .help(tell!("fault-weights-help-copy-weight-decision-sets"))
}

/// A component of the first level of a weighted mean that has none.
pub(crate) fn missing_weight(name: &Text, origin: Origin, total: Origin) -> Diagnostic {
    bad(
        tell!("fault-weights-no-weight", name => name),
        origin,
        tell!("fault-weights-weight-missing"),
    )
    .against(total, because())
    .help(tell!("fault-weights-help-write-weight-every-component"))
}

/// A weight where none counts.
pub(crate) fn idle_weight(
    weight: Decimal,
    made: Total,
    origin: Origin,
    total: Origin,
) -> Diagnostic {
    let label = match made {
        Total::WeightedMean => tell!("fault-weights-only-components-first-level"),
        Total::Sum | Total::Unstated => tell!("fault-weights-weight-says-something-only"),
    };
    bad(
        tell!("fault-weights-weight-used-nothing", weight),
        origin,
        label,
    )
    .against(total, because())
    .help(tell!("fault-weights-help-say-total-weighted-mean"))
}

/// A weighted mean of no components.
pub(crate) fn mean_of_nothing(total: Origin) -> Diagnostic {
    bad(
        tell!("fault-weights-weighted-mean-without-any"),
        total,
        because(),
    )
    .help(tell!("fault-weights-help-list-components-their-say"))
}
