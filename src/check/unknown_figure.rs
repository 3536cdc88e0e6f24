//! A figure in prose whose address or arithmetic leads nowhere.

use super::{Check, OfText, Rule};
use super::{no_such_number, prose};
use derive::Analysis;
use derive::expression::{Fault, Function};
use derive::figures::{self, Quantity, Unknown};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use markdown::{Ask, Request};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-figure",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unknown-figure"),
    why: message!("why--unknown-figure"),
    check: Check::Texts(check),
};

/// Every figure that is not there.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if !prose::may_ask(text.markdown()) {
            return Vec::new();
        }
        let requests = text.requests().iter();
        requests
            .filter_map(|request| check_request(record, analysis, request))
            .collect()
    })
}

fn check_request(record: &Record, analysis: &Analysis, request: &Request) -> Option<Diagnostic> {
    match &request.ask {
        Ask::Figure(path) => {
            let unknown = figures::find(record, analysis, path).err()?;
            Some(missing(record, request, path, &unknown))
        }
        Ask::Insert(call) => {
            let path = call
                .as_ref()
                .and_then(|call| page::prose::address_of(record, call));
            let Some(path) = path else {
                return Some(no_call(request));
            };
            let unknown = figures::find(record, analysis, &path).err()?;
            Some(missing(record, request, &path, &unknown))
        }
        Ask::Arithmetic(text) => match figures::work_out(record, analysis, text) {
            Ok(_) => None,
            Err(Fault::Figure(path)) => {
                let unknown = figures::find(record, analysis, &path).err()?;
                Some(missing(record, request, &path, &unknown))
            }
            Err(fault) => Some(no_arithmetic(request, text, &fault)),
        },
        _ => None,
    }
}

fn missing(record: &Record, request: &Request, path: &str, unknown: &Unknown) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        tell!("unknown-figure-no", path),
        reason(unknown),
        advice(record, unknown),
    )
}

/// Which step of an address leads nowhere.
pub(super) fn reason(unknown: &Unknown) -> Words {
    match unknown {
        Unknown::Shape => tell!("unknown-figure-address-index-year-unit"),
        Unknown::Index(code) => tell!("unknown-figure-no-index", code),
        Unknown::Year(year) => tell!("unknown-figure-no-edition", year),
        Unknown::Table(year) => tell!("unknown-figure-edition-no-results-index", year),
        Unknown::Unit(code) => tell!("unknown-figure-no-unit-field", code),
        Unknown::Component(code) => tell!("unknown-figure-framework-year-no-component", code),
        Unknown::Quantity(name) => tell!("unknown-figure-no-quantity", name),
        Unknown::Target(_) => tell!("unknown-figure-no-such-programme-target"),
        Unknown::Absent(missing) => no_such_number::words(*missing),
    }
}

/// What to do about it.
pub(super) fn advice(record: &Record, unknown: &Unknown) -> Words {
    let codes = |codes: Vec<&str>| codes.join(", ");
    match unknown {
        Unknown::Index(_) => {
            let known = codes(
                record
                    .indices
                    .iter()
                    .map(|index| index.code.as_str())
                    .collect(),
            );
            tell!("unknown-figure-indices", known)
        }
        Unknown::Quantity(_) | Unknown::Shape => {
            let known = codes(Quantity::all().map(Quantity::name).collect());
            tell!("unknown-figure-quantities", known)
        }
        Unknown::Year(year) | Unknown::Table(year) => {
            tell!("unknown-figure-correct-year-address-where", year,)
        }
        _ => tell!("unknown-figure-correct-address-drop-link"),
    }
}

fn no_call(request: &Request) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        tell!("unknown-figure-insertion-cannot-read"),
        tell!("unknown-figure-neither-score-rank-nor"),
        tell!("unknown-figure-write-score-par-2018"),
    )
}

fn no_arithmetic(request: &Request, text: &str, fault: &Fault) -> Diagnostic {
    let (label, help) = fault_words(text, fault);
    prose::error(
        RULE.name,
        request,
        tell!("unknown-figure-cannot-worked-out", text),
        label,
        help,
    )
}

/// Why there is no result, and what to do.
fn fault_words(text: &str, fault: &Fault) -> (Words, Words) {
    let rest = |at: usize| match text.get(at..) {
        Some(rest) if !rest.is_empty() => rest,
        _ => "…",
    };
    match fault {
        Fault::Marks(at) => (
            tell!(
                "unknown-figure-comma-dots-between-thousands",
                rest = rest(*at)
            ),
            plain_numbers(),
        ),
        Fault::Unreadable(at) => (
            tell!("unknown-figure-cannot-read", rest = rest(*at)),
            form(),
        ),
        Fault::Function(name) => (tell!("unknown-figure-no-function", name), functions()),
        Fault::Address(path) | Fault::Figure(path) => (
            tell!("unknown-figure-not-whole-address", path),
            tell!("unknown-figure-write-whole-address-index"),
        ),
        Fault::Zero => (tell!("unknown-figure-divides-zero"), form()),
        Fault::Deep => (tell!("unknown-figure-nested-too-deep"), form()),
        Fault::Beyond => (
            tell!("unknown-figure-number-beyond-all-measure"),
            plain_numbers(),
        ),
    }
}

fn form() -> Words {
    tell!("unknown-figure-use-plain-numbers-decimal")
}

fn plain_numbers() -> Words {
    tell!("unknown-figure-write-numbers-without-marks")
}

fn functions() -> Words {
    let known: Vec<&str> = Function::ALL.iter().map(|(name, _)| *name).collect();
    let known = known.join(", ");
    tell!("unknown-figure-functions", known)
}
