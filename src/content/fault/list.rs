//! The mistakes of form by name, for whoever asks what one means. No exception is made from them: they keep the record
//! from existing.

use super::named::{Fault, fault, unknown};
use super::{bounds, early, groups, ledger, private, said, sealed, value, weights};
use diagnostic::message;

/// All of them, in order of their names.
pub const FAULTS: &[Fault] = &[
    fault(
        "accent-too-pale",
        message!("fault--accent-too-pale"),
        message!("fault-why--accent-too-pale"),
    ),
    fault(
        "ambiguous-place",
        message!("fault--ambiguous-place"),
        message!("fault-why--ambiguous-place"),
    ),
    groups::ANNOUNCED_GROUPS_DIFFER,
    sealed::ARCHIVE_DIFFERS,
    said::BAD_ADDRESS,
    fault(
        "bad-base",
        message!("fault--bad-base"),
        message!("fault-why--bad-base"),
    ),
    fault(
        "bad-cell",
        message!("fault--bad-cell"),
        message!("fault-why--bad-cell"),
    ),
    fault(
        "bad-code",
        message!("fault--bad-code"),
        message!("fault-why--bad-code"),
    ),
    fault(
        "bad-colour",
        message!("fault--bad-colour"),
        message!("fault-why--bad-colour"),
    ),
    fault(
        "bad-date",
        message!("fault--bad-date"),
        message!("fault-why--bad-date"),
    ),
    fault(
        "bad-goal",
        message!("fault--bad-goal"),
        message!("fault-why--bad-goal"),
    ),
    bounds::BAD_MARGIN,
    bounds::BAD_MINIMUM,
    value::BAD_POPULATION,
    fault(
        "bad-score",
        message!("fault--bad-score"),
        message!("fault-why--bad-score"),
    ),
    value::BAD_TILE,
    weights::BAD_WEIGHT,
    fault(
        "control-character",
        message!("fault--control-character"),
        message!("fault-why--control-character"),
    ),
    early::DAY_TO_COME,
    early::DOCUMENT_OF_HELD_EDITION,
    early::DOCUMENT_TO_COME,
    fault(
        "duplicate-code",
        message!("fault--duplicate-code"),
        message!("fault-why--duplicate-code"),
    ),
    fault(
        "duplicate-key",
        message!("fault--duplicate-key"),
        message!("fault-why--duplicate-key"),
    ),
    fault(
        "duplicate-result",
        message!("fault--duplicate-result"),
        message!("fault-why--duplicate-result"),
    ),
    sealed::EMBARGO_ENDED,
    said::EMPTY_TEXT,
    early::FOREIGN_OFFSET,
    fault(
        "framework-missing",
        message!("fault--framework-missing"),
        message!("fault-why--framework-missing"),
    ),
    fault(
        "frameworks-overlap",
        message!("fault--frameworks-overlap"),
        message!("fault-why--frameworks-overlap"),
    ),
    said::FRONT_MATTER_NOT_FIRST,
    groups::GROUP_DOES_NOT_FIT,
    groups::GROUP_NOT_ANNOUNCED,
    ledger::LEDGER_BEHIND,
    ledger::LEDGER_BROKEN,
    ledger::LEDGER_DAMAGED,
    ledger::LEDGER_OUT_OF_TIME,
    early::LINK_TO_HELD_BACK,
    fault(
        "misnamed-file",
        message!("fault--misnamed-file"),
        message!("fault-why--misnamed-file"),
    ),
    fault(
        "missing-file",
        message!("fault--missing-file"),
        message!("fault-why--missing-file"),
    ),
    fault(
        "missing-key",
        message!("fault--missing-key"),
        message!("fault-why--missing-key"),
    ),
    fault(
        "nested",
        message!("fault--nested"),
        message!("fault-why--nested"),
    ),
    early::NO_SUCH_OFFSET,
    fault(
        "not-utf8",
        message!("fault--not-utf8"),
        message!("fault-why--not-utf8"),
    ),
    groups::PART_DOES_NOT_APPLY,
    private::PRIVATE_PLACE,
    fault(
        "reference",
        message!("fault--reference"),
        message!("fault-why--reference"),
    ),
    sealed::SEAL_DAMAGED,
    sealed::SEAL_IGNORED,
    sealed::SEAL_MISSING,
    private::SENDER_NAMED,
    fault(
        "too-deep",
        message!("fault--too-deep"),
        message!("fault-why--too-deep"),
    ),
    fault(
        "too-large",
        message!("fault--too-large"),
        message!("fault-why--too-large"),
    ),
    unknown("unknown-band", message!("fault--unknown-band")),
    fault(
        "unknown-choice",
        message!("fault--unknown-choice"),
        message!("fault-why--unknown-choice"),
    ),
    unknown("unknown-component", message!("fault--unknown-component")),
    unknown("unknown-document", message!("fault--unknown-document")),
    unknown("unknown-field", message!("fault--unknown-field")),
    fault(
        "unknown-file",
        message!("fault--unknown-file"),
        message!("fault-why--unknown-file"),
    ),
    unknown("unknown-framework", message!("fault--unknown-framework")),
    unknown("unknown-index", message!("fault--unknown-index")),
    fault(
        "unknown-key",
        message!("fault--unknown-key"),
        message!("fault-why--unknown-key"),
    ),
    unknown("unknown-kind", message!("fault--unknown-kind")),
    fault(
        "unknown-place",
        message!("fault--unknown-place"),
        message!("fault-why--unknown-place"),
    ),
    unknown("unknown-source", message!("fault--unknown-source")),
    unknown("unknown-unit", message!("fault--unknown-unit")),
    fault(
        "unreadable-yaml",
        message!("fault--unreadable-yaml"),
        message!("fault-why--unreadable-yaml"),
    ),
    fault(
        "wrong-type",
        message!("fault--wrong-type"),
        message!("fault-why--wrong-type"),
    ),
];

#[cfg(test)]
mod tests {
    use super::FAULTS;

    #[test]
    fn faults_are_sorted_and_named_once() {
        assert!(FAULTS.windows(2).all(|two| two[0].name < two[1].name));
    }
}
