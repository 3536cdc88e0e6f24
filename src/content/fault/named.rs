//! What is known of a mistake of form: its name, what it is, and why it matters.

use diagnostic::{Message, message};

/// A mistake in the form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The name; also the code of its diagnostics.
    pub name: &'static str,
    /// What is wrong.
    pub summary: Message,
    /// Why it matters and what mends it.
    pub why: Message,
}

pub(super) const fn fault(name: &'static str, summary: Message, why: Message) -> Fault {
    Fault { name, summary, why }
}

/// A code that is not declared: the same reason for every kind of thing.
pub(super) const fn unknown(name: &'static str, summary: Message) -> Fault {
    fault(name, summary, message!("fault-why-unknown"))
}
