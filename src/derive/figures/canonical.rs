//! One figure under two addresses: which of them it is listed, sealed, corrected and marked by.

use std::borrow::Cow;

use super::row::component_of;
use super::{Address, Quantity, Whose, row, table};
use crate::{Analysis, Entry};
use model::{ComponentId, Record, Year};

/// A step of the address of a number of another published value.
const OTHER: &str = "/also/";

/// The address by which the figure at an address is listed: of a change against the year that is told, the one without
/// that year; of a maximum that is not the unit's own, the framework's. Every other one is its own.
#[must_use]
pub fn canonical(record: &Record, analysis: &Analysis, address: Address) -> Address {
    same_figure(record, analysis, &address).unwrap_or(address)
}

/// The same of an address as it is written. What is no address of a figure stays as it is.
#[must_use]
pub fn canonical_path<'p>(record: &Record, analysis: &Analysis, path: &'p str) -> Cow<'p, str> {
    // Only two kinds of figure have two addresses: whatever else is asked for costs nothing.
    let last = path.rsplit('/').next().unwrap_or_default();
    let may_differ = last == Quantity::Max.name() || last.parse::<Year>().is_ok();
    let address = may_differ.then(|| path.parse::<Address>().ok()).flatten();
    match address.and_then(|address| same_figure(record, analysis, &address)) {
        Some(address) => Cow::Owned(address.to_string()),
        None => Cow::Borrowed(path),
    }
}

/// The address of another published value, of a number of it: a correction of the one is one of the other.
#[must_use]
pub fn whole(path: &str) -> Option<&str> {
    // Most addresses are of something else: they cost no more than this.
    let (whole, _) = path.rsplit_once('/')?;
    let is_other = whole.contains(OTHER) && matches!(path.parse(), Ok(Address::Also { .. }));
    is_other.then_some(whole)
}

/// The other address of a figure by which it is listed; nothing where it is listed by this one.
fn same_figure(record: &Record, analysis: &Analysis, address: &Address) -> Option<Address> {
    let Address::Result {
        index,
        year,
        whose,
        component,
        quantity,
        since,
    } = address
    else {
        return None;
    };
    let without_year = || Address::Result {
        index: index.clone(),
        year: *year,
        whose: whose.clone(),
        component: component.clone(),
        quantity: *quantity,
        since: None,
    };
    let place = table(record, index, *year).ok()?;
    let unit = match whose {
        Whose::Table => return None,
        Whose::Unit(unit) => unit,
        Whose::Field(field) => {
            let field = row::FieldRow::named(record, analysis, place, field).ok()?;
            let told = field.figure(None, *quantity)?.since;
            return (since.is_some() && told == *since).then(without_year);
        }
    };
    let entry = row::named(record, analysis, place, unit).ok()?;
    let id = match component {
        Some(code) => Some(component_of(entry.index, entry.table, code).ok()?),
        None => None,
    };
    if entry.lists(id, *quantity, *since) {
        return None;
    }
    Some(match quantity {
        Quantity::Max => Address::Set {
            index: index.clone(),
            framework: entry.framework.code.clone(),
            component: component.clone(),
            quantity: Quantity::Max,
        },
        _ => without_year(),
    })
}

impl Entry<'_> {
    /// Whether a figure is listed by its address in this row, and not by another one.
    pub(super) fn lists(
        &self,
        component: Option<ComponentId>,
        quantity: Quantity,
        since: Option<Year>,
    ) -> bool {
        match quantity {
            Quantity::Max => component.is_none() && self.has_own_max(),
            _ if since.is_some() => {
                let told = self.figure(component, quantity, None);
                told.and_then(|told| told.since) != since
            }
            _ => true,
        }
    }
}
