//! What can be wrong about the groups of an index, by name; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, message, tell};
use model::Text;

/// See `list`.
pub(super) const GROUP_DOES_NOT_FIT: Fault = fault(
    "group-does-not-fit",
    message!("fault--group-does-not-fit"),
    message!("fault-why--group-does-not-fit"),
);

/// See `list`.
pub(super) const PART_DOES_NOT_APPLY: Fault = fault(
    "part-does-not-apply",
    message!("fault--part-does-not-apply"),
    message!("fault-why--part-does-not-apply"),
);

/// See `list`.
pub(super) const GROUP_NOT_ANNOUNCED: Fault = fault(
    "group-not-announced",
    message!("fault--group-not-announced"),
    message!("fault-why--group-not-announced"),
);

/// See `list`.
pub(super) const ANNOUNCED_GROUPS_DIFFER: Fault = fault(
    "announced-groups-differ",
    message!("fault--announced-groups-differ"),
    message!("fault-why--announced-groups-differ"),
);

/// Groups that a table names twice, in other ways.
pub(crate) fn announced_groups_differ(list: Origin, coverage: Origin) -> Diagnostic {
    error(
        "announced-groups-differ",
        tell!("fault-groups-fields-names-other-coverage"),
        list,
        tell!("fault-groups-named"),
    )
    .against(coverage, tell!("fault-groups-coverage-speaks-these"))
    .help(tell!("fault-groups-help-remove-fields-coverage-those"))
}

/// A part that is for a group to which the component above it does not apply.
pub(crate) fn group_outside_parent(code: &str, origin: Origin, above: Origin) -> Diagnostic {
    error(
        "group-does-not-fit",
        tell!("fault-groups-component-above-does-not", code),
        origin,
        tell!("fault-groups-part-cannot-apply-group"),
    )
    .against(above, tell!("fault-groups-component-above-applies-these"))
    .help(tell!("fault-groups-help-take-group-out-fields"))
}

/// A maximum or weight for a group to which the component does not apply.
pub(crate) fn number_of_another_group(code: &str, origin: Origin) -> Diagnostic {
    error(
        "group-does-not-fit",
        tell!("fault-groups-component-does-not-apply", code),
        origin,
        tell!("fault-groups-number-group-does-not"),
    )
    .help(tell!("fault-groups-help-remove-line-add-group"))
}

/// A group without a maximum where others have theirs.
pub(crate) fn group_without_maximum(code: &str, origin: Origin) -> Diagnostic {
    error(
        "group-does-not-fit",
        tell!("fault-groups-group-no-maximum", code),
        origin,
        tell!("fault-groups-other-theirs"),
    )
    .help(tell!("fault-groups-help-write-maximum-group-max", code))
}

/// A value of a component that does not apply to the unit.
pub(crate) fn part_does_not_apply(
    component: &Text,
    group: &Text,
    origin: Origin,
    set: Origin,
) -> Diagnostic {
    error(
        "part-does-not-apply",
        tell!("fault-groups-does-not-apply", what => component, group => group),
        origin,
        tell!("fault-groups-can-no-value-reason"),
    )
    .against(set, tell!("fault-groups-component-applies-these-only"))
    .help(tell!("fault-groups-help-remove-value-add-group"))
}

/// A row of a group that is not announced.
pub(crate) fn group_not_announced(group: &Text, origin: Origin, list: Origin) -> Diagnostic {
    error(
        "group-not-announced",
        tell!("fault-groups-result-not-announced", group => group),
        origin,
        tell!("fault-groups-unit-belongs-group"),
    )
    .against(list, tell!("fault-groups-table-says-only-these"))
    .help(tell!("fault-groups-help-add-group-fields-table"))
}
