//! Kinds of unit, indices, bands and components: each is told from the others of its circle by its name alone.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use super::RULE;
use diagnostic::{Diagnostic, Origin, tell};
use lang::names;
use model::{ComponentId, Framework, Lang, Record, Text};

/// What is told from others by its names.
struct Thing<'a> {
    code: &'a str,
    names: Vec<(&'a Text, Origin)>,
}

impl<'a> Thing<'a> {
    fn of(code: &'a str, name: &'a Text, origin: &Origin) -> Self {
        Self {
            code,
            names: vec![(name, origin.key("name"))],
        }
    }
}

/// One finding a thing that bears the name of another.
pub(super) fn shared(record: &Record) -> Vec<Diagnostic> {
    let kinds = record.kinds.iter();
    let kinds = kinds.map(|kind| Thing::of(&kind.code, &kind.name, &kind.origin));
    let mut found = in_circle(kinds);
    found.extend(in_circle(record.indices.iter().map(|index| {
        let mut thing = Thing::of(&index.code, &index.name, &index.origin);
        thing.names.push((&index.short, index.origin.key("short")));
        thing
    })));
    for index in &record.indices {
        for scheme in &index.bands {
            let bands = scheme.bands.iter();
            let bands = bands.map(|band| Thing::of(&band.code, &band.name, &band.origin));
            found.extend(in_circle(bands));
        }
        for framework in &index.frameworks {
            let above: BTreeSet<_> = framework.components.iter().map(|one| one.parent).collect();
            let circles = above.into_iter().map(|above| siblings(framework, above));
            found.extend(circles.flat_map(in_circle));
        }
    }
    found
}

/// What a component consists of, or a framework.
fn siblings(framework: &Framework, above: Option<ComponentId>) -> impl Iterator<Item = Thing<'_>> {
    let all = framework.components.iter();
    let below = all.filter(move |one| one.parent == above);
    below.map(|one| Thing::of(&one.code, &one.name, &one.origin))
}

fn in_circle<'a>(things: impl Iterator<Item = Thing<'a>>) -> Vec<Diagnostic> {
    let mut bearers: BTreeMap<(Lang, String), (&str, Origin)> = BTreeMap::new();
    let mut found = Vec::new();
    for thing in things {
        let mut told = BTreeSet::new();
        let spoken = thing.names.iter();
        let spoken = spoken.flat_map(|(name, _)| name.others.iter().map(|(lang, _)| lang));
        let languages: BTreeSet<Lang> = spoken.chain([Lang::VI, Lang::EN]).collect();
        for lang in languages {
            for (name, at) in &thing.names {
                let own = at.clone();
                let at = match name.other(lang) {
                    Some(_) => own.key(lang.tag()),
                    None => own,
                };
                match bearers.entry((lang, names::same(name.get(lang)))) {
                    Entry::Occupied(other) => {
                        let (code, there) = other.get();
                        if *code != thing.code && told.insert(*code) {
                            found.push(shares((thing.code, at), (code, there), name.get(lang)));
                        }
                    }
                    Entry::Vacant(free) => {
                        free.insert((thing.code, at));
                    }
                }
            }
        }
    }
    found
}

fn shares((code, at): (&str, Origin), (other, there): (&str, &Origin), name: &str) -> Diagnostic {
    let found = RULE.found(
        at,
        tell!("name-shared-things-share", other, code, name),
        tell!("name-shared-things-too", other),
    );
    let found = found.against(
        there.clone(),
        tell!("name-shared-things-that-of-is-here", other),
    );
    found.help(tell!("name-shared-things-help"))
}

#[cfg(test)]
mod tests {
    use super::shared;
    use model::{BandBasis, Record, Text};

    fn count(change: impl FnOnce(&mut Record)) -> usize {
        let record = sample::record(|record| {
            record.0.indices[0].bands = vec![sample::bands(BandBasis::Stated, &[None, None, None])];
            change(&mut record.0);
        });
        shared(&record).len()
    }

    fn text(vi: &str, en: &str) -> Text {
        Text::both(vi, en)
    }

    #[test]
    fn what_readers_tell_apart_by_name_has_names_of_its_own() {
        assert_eq!(count(|_| ()), 0);
        let bands = |record: &mut Record, one: Text, other: Text| {
            let bands = &mut record.indices[0].bands[0].bands;
            (bands[0].name, bands[1].name) = (one, other);
        };
        assert_eq!(
            count(|it| bands(it, text("Tốt", "Good"), text("Khá", "Fair"))),
            0
        );
        assert_eq!(
            count(|it| bands(it, text("Tốt", "Good"), text("Khá", "good"))),
            1
        );
        assert_eq!(
            count(|it| bands(it, text("Tốt", "Good"), text("Tốt", "Good"))),
            1
        );
        let parts = |record: &mut Record, parent| {
            let components = &mut record.indices[0].frameworks[0].components;
            components[1].name = text("Thể chế", "Institutions");
            components[2].name = text("Thể  chế", "Rules");
            components[2].parent = parent;
        };
        assert_eq!(count(|it| parts(it, None)), 1);
        assert_eq!(count(|it| parts(it, Some(model::ComponentId(0)))), 0);
        let kinds = |record: &mut Record, english: &str| {
            let mut kind = record.kinds[0].clone();
            kind.code = "phuong".to_owned();
            kind.name = text("Phường", english);
            record.kinds.push(kind);
            record.kinds[0].name = text("Huyện", "Ward");
        };
        assert_eq!(count(|it| kinds(it, "Ward")), 1);
        assert_eq!(count(|it| kinds(it, "Commune")), 0);
        let indices = |record: &mut Record, english: &str| {
            let mut index = record.indices[0].clone();
            index.code = "hai".to_owned();
            index.name = text("Chỉ số hai", "Second Index");
            index.short = text("HAI", english);
            record.indices.push(index);
            record.indices[0].short = Text::same("SIPAS");
        };
        assert_eq!(count(|it| indices(it, "SIPAS")), 1);
        assert_eq!(count(|it| indices(it, "THIRD")), 0);
    }
}
