//! Keys of columns in a mapping that serves several years. A head, a code of a component and a letter may mean one thing in the
//! table of one year and another in that of the next: where they may, the key is not believed before it says of which year
//! it speaks. `Tiêu chí 1 (2026)` speaks of the tables of the framework of 2026, `=D (2026)` of the file of 2026 alone.

use super::keys;
use super::roles::Said;
use super::take::{Request, Setting, written};
use lang::names::{bare, same};
use model::mapping::{Column as Role, Entry, key};
use model::{Component, ComponentId, Framework, FrameworkId};

/// The entries that speak of a column, by what its keys may be: those that say of which year they are before all others, and
/// of each of them those of its sheet before those of any.
pub(super) fn entries<'a>(
    request: &Request<'a>,
    sheet: &str,
    is: impl Fn(&str) -> bool,
) -> Vec<&'a Entry> {
    let all = request.mapping.map_or(&[][..], |mapping| &mapping.columns);
    let is_ours = |named: &str| same(&written(named, request.year)) == same(sheet);
    for is_dated in [true, false] {
        let speaks = |entry: &&Entry| {
            if is_dated {
                of_year(request, &entry.what).is_some_and(&is)
            } else {
                is(&written(&entry.what, request.year))
            }
        };
        let named = |entry: &&Entry| entry.sheet.as_deref().is_some_and(is_ours);
        let ours: Vec<&Entry> = all.iter().filter(named).filter(speaks).collect();
        if !ours.is_empty() {
            return ours;
        }
        let any = all.iter().filter(|entry| entry.sheet.is_none());
        let any: Vec<&Entry> = any.filter(speaks).collect();
        if !any.is_empty() {
            return any;
        }
    }
    Vec::new()
}

/// A key without its year, where it says that it is of the file of the year, or of the framework of its table.
pub(super) fn of_year<'k>(request: &Request<'_>, what: &'k str) -> Option<&'k str> {
    let (rest, said) = keys::dated(what)?;
    let index = request.index();
    let is_of_framework =
        !rest.starts_with('=') && index.framework_of(said) == index.framework_of(request.year);
    (said == request.year || is_of_framework).then_some(rest)
}

/// Whether an entry may have been written for the table of another year, in which it meant something else.
pub(super) fn is_doubtful(
    entry: &Entry,
    path: &[String],
    twice: bool,
    setting: &Setting<'_>,
) -> bool {
    let request = setting.request;
    let own = own(path, setting);
    let Some(role) = entry.column.filter(|role| own != Some(*role)) else {
        return false;
    };
    if of_year(request, &entry.what).is_some() {
        return false;
    }
    // A letter that was needed in one year may be another column in the next, which has a head of its own.
    let is_moved = entry.what.starts_with('=')
        && !twice
        && !path.is_empty()
        && (role != Role::Leave || own.is_some())
        && keys::has_others(request);
    let lacks = |role: Role| {
        let id = part(role)?;
        let ours = request.framework.component(id);
        let mut others = open(entry, request);
        Some(others.any(|other| named(other, ours) != Some(true)))
    };
    let means_other = part(role).is_some_and(|id| {
        let ours = request.framework.component(id);
        let mut others = open(entry, request);
        others.any(|other| named(other, ours) == Some(false))
    });
    is_moved || means_other || own.and_then(lacks) == Some(true)
}

/// Whether an entry says of a name no more than what it is called in another framework: the head says by itself what it is.
pub(super) fn says_itself(entry: &Entry, path: &[String], setting: &Setting<'_>) -> bool {
    let request = setting.request;
    let own = own(path, setting);
    let (Some(own), Some(role)) = (own, entry.column) else {
        return false;
    };
    let (Some(ours), Some(meant)) = (part(own), part(role)) else {
        return false;
    };
    let (ours, meant) = [ours, meant]
        .map(|id| request.framework.component(id))
        .into();
    let is_rank = |role: Role| matches!(role, Role::PartRank(_));
    let is_it = |other: &Framework| {
        let mut all = other.components.iter();
        all.any(|other| other.code == meant.code && bare(&other.name.vi) == bare(&ours.name.vi))
    };
    ours.code != meant.code
        && is_rank(own) == is_rank(role)
        && entry.times.is_none()
        && of_year(request, &entry.what).is_none()
        && open(entry, request).any(is_it)
}

/// What a head says by itself.
fn own(path: &[String], setting: &Setting<'_>) -> Option<Role> {
    match setting.heads.read(path) {
        Said::One(own, _) => Some(own),
        _ => None,
    }
}

fn part(role: Role) -> Option<ComponentId> {
    match role {
        Role::Part(id) | Role::PartRank(id) => Some(id),
        _ => None,
    }
}

/// The other frameworks of the index for which an entry may have been written: the mapping does not say of its key what it is
/// in them.
fn open<'a>(entry: &Entry, request: &Request<'a>) -> impl Iterator<Item = &'a Framework> {
    let index = request.record.index(request.index);
    let mapping = request.mapping;
    let keys = mapping.map_or(&[][..], |mapping| &mapping.others).iter();
    let keys = keys.map(|text| key(text).1);
    let entries = mapping.map_or(&[][..], |mapping| &mapping.columns).iter();
    let keys = keys.chain(entries.map(|entry| entry.what.as_str()));
    let told = keys.filter_map(keys::dated);
    let told = told.filter(|(rest, _)| same(rest) == same(&entry.what));
    let mut closed: Vec<_> = told.map(|(_, year)| index.framework_of(year)).collect();
    closed.push(index.framework_of(request.year));
    let all = (0..).map(FrameworkId).zip(&index.frameworks);
    all.filter(move |(id, _)| !closed.contains(&Some(*id)))
        .map(|(_, framework)| framework)
}

/// Whether another framework calls by the code of a component what this one calls so; nothing where it has no such code.
fn named(other: &Framework, ours: &Component) -> Option<bool> {
    let mut all = other.components.iter();
    let theirs = all.find(|other| other.code == ours.code)?;
    Some(bare(&theirs.name.vi) == bare(&ours.name.vi))
}

/// Whether a code is not the same component in every framework of the index: what is answered for one year says so.
pub(super) fn changes(request: &Request<'_>) -> bool {
    let frameworks = &request.index().frameworks;
    let mut ours = request.framework.all();
    ours.any(|(_, part)| {
        let mut all = frameworks.iter();
        all.any(|other| named(other, part) == Some(false))
    })
}

/// Whether the mapping says of a key that it is a component which the framework of the year does not have.
pub(super) fn is_of_others(request: &Request<'_>, what: &str) -> bool {
    let others = request.mapping.map_or(&[][..], |mapping| &mapping.others);
    let wanted = same(&written(what, request.year));
    let is = |other: &String| same(&written(key(other).1, request.year)) == wanted;
    others.iter().any(is)
}
