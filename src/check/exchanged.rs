//! Two figures that stand in each other's place in an English text, as the order of the Vietnamese one shows.

use super::versions::{Item, Version};
use lang::fold;
use model::{Lang, Record};

/// The figures of a passage that are those of its Vietnamese sibling with two of them exchanged, each with the one that
/// stands in its place there. Only such are told of which the English words name neither: "rose from … to …".
pub(super) fn all<'a>(
    record: &Record,
    vi: &'a Version,
    en: &'a Version,
) -> Vec<(&'a Item, &'a Item)> {
    // A text that is put together otherwise has another order.
    if vi.several.len() != en.several.len() {
        return Vec::new();
    }
    let pairs = vi.several.iter().zip(&en.several);
    pairs
        .filter_map(|((_, ours), (words, theirs))| {
            let (ours, theirs) = (&vi.items[ours.clone()], &en.items[theirs.clone()]);
            let (a, b) = exchanged(ours, theirs)?;
            let paths = (ours[a].path.as_deref()?, ours[b].path.as_deref()?);
            let names = told_apart(record, paths)?;
            let words = fold(words);
            let is_named = names.iter().any(|name| words.contains(&fold(name)));
            (!is_named).then_some((&theirs[a], &ours[a]))
        })
        .collect()
}

/// The two places at which the same figures stand in another order, where no other place differs.
fn exchanged(ours: &[Item], theirs: &[Item]) -> Option<(usize, usize)> {
    if ours.len() != theirs.len() {
        return None;
    }
    let differs = |place: &usize| ours[*place].path != theirs[*place].path;
    let places: Vec<usize> = (0..ours.len()).filter(differs).collect();
    let [a, b] = places[..] else { return None };
    let is_turned = ours[a].path == theirs[b].path && ours[b].path == theirs[a].path;
    is_turned.then_some((a, b))
}

/// By which names two addresses are told apart that differ in one step and not in their quantity.
fn told_apart(record: &Record, (a, b): (&str, &str)) -> Option<[String; 2]> {
    let steps = |path: &'_ str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (a, b) = (steps(a), steps(b));
    let last = a.len().checked_sub(1)?;
    let differs = |place: &usize| a[*place] != b[*place];
    let places: Vec<usize> = (0..a.len().min(b.len())).filter(differs).collect();
    let [place] = places[..] else { return None };
    if a.len() != b.len() || place == last {
        return None;
    }
    let name = |steps: &[String]| {
        let code = steps[place].as_str();
        match place {
            0 => Some(
                record
                    .index(record.find_index(code)?)
                    .short
                    .get(Lang::EN)
                    .to_owned(),
            ),
            1 => Some(code.to_owned()),
            2 => {
                let mut units = record.all_units();
                let (_, unit) = units.find(|(_, unit)| unit.code == code)?;
                Some(unit.name.get(Lang::EN).to_owned())
            }
            _ => {
                let index = record.index(record.find_index(&steps[0])?);
                let own = index.framework(index.framework_of(steps[1].parse().ok()?)?);
                let mut parts = own.components.iter();
                let part = parts.find(|part| part.code == code)?;
                Some(part.name.get(Lang::EN).to_owned())
            }
        }
    };
    Some([name(&a)?, name(&b)?])
}
