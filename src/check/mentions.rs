//! Which units and indices a text names: what rules ask that hold words against figures or one language against another.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use lang::fold;
use model::{IndexId, Lang, Record, Text, Unit, UnitId};

/// Something that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// A unit.
    Unit(UnitId),
    /// An index, by its short name.
    Index(IndexId),
}

/// Names by their words, in one language.
#[derive(Default)]
struct Names {
    /// Whose each name is.
    whose: BTreeMap<Vec<String>, BTreeSet<Named>>,
    /// Of how many words the names are that begin with a word.
    lengths: BTreeMap<String, BTreeSet<usize>>,
}

/// The names of a record in each language.
pub(super) struct Mentions {
    vi: Names,
    others: BTreeMap<Lang, Names>,
}

impl Mentions {
    pub(super) fn of(record: &Record) -> Self {
        let mut vi = Names::default();
        for (id, unit) in record.all_units() {
            let id = Named::Unit(id);
            vi.add(&unit.name.vi, id);
            vi.add(&unit.full_name().vi, id);
            before(unit).for_each(|text| vi.add(&text.vi, id));
        }
        for (id, index) in record.all_indices() {
            vi.add(&index.short.vi, Named::Index(id));
        }
        let site = record.site.languages.iter().copied();
        let others = site.filter(|lang| *lang != Lang::VI).chain([Lang::EN]);
        let others = others.map(|lang| (lang, Self::in_other(record, lang)));
        Self {
            vi,
            others: others.collect(),
        }
    }

    fn in_other(record: &Record, lang: Lang) -> Names {
        let mut names = Names::default();
        for (id, unit) in record.all_units() {
            let id = Named::Unit(id);
            before(unit).for_each(|text| names.add(text.get(lang), id));
            // A name is written abroad without its marks; that tells a name that was taken from another unit.
            names.add(&fold(&unit.name.vi), id);
        }
        for (id, unit) in record.all_units() {
            for name in [unit.name.get(lang), unit.full_name().get(lang)] {
                if !names.has(name) {
                    names.add(name, Named::Unit(id));
                }
            }
        }
        for (id, index) in record.all_indices() {
            names.add(index.short.get(lang), Named::Index(id));
        }
        names
    }

    /// What a text names, in order; a name that several share is all of them.
    pub(super) fn find(&self, text: &str, lang: Lang) -> Vec<(Range<usize>, &BTreeSet<Named>)> {
        let names = self.others.get(&lang).unwrap_or(&self.vi);
        names.find(text)
    }
}

/// What a unit was called before.
fn before(unit: &Unit) -> impl Iterator<Item = &Text> {
    let all = unit.was.iter();
    all.flat_map(|was| was.name.iter().chain(&was.full))
}

impl Names {
    /// A name of one word is a word too often, unless it is in capitals, as an index is.
    fn add(&mut self, name: &str, id: Named) {
        let words = words(name);
        let capitals = name.chars().all(|letter| !letter.is_lowercase());
        let Some((_, first)) = words.first().filter(|_| words.len() > 1 || capitals) else {
            return;
        };
        let lengths = self.lengths.entry(first.clone()).or_default();
        lengths.insert(words.len());
        let words = words.into_iter().map(|(_, word)| word).collect();
        self.whose.entry(words).or_default().insert(id);
    }

    fn has(&self, name: &str) -> bool {
        let words: Vec<String> = words(name).into_iter().map(|(_, word)| word).collect();
        self.whose.contains_key(&words)
    }

    /// The longest name wins where several begin at a word.
    fn find(&self, text: &str) -> Vec<(Range<usize>, &BTreeSet<Named>)> {
        let (places, words): (Vec<Range<usize>>, Vec<String>) = words(text).into_iter().unzip();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let start = places[at].start;
            let capital = text[start..].chars().next().is_some_and(char::is_uppercase);
            let lengths = self.lengths.get(&words[at]).filter(|_| capital);
            let name = lengths.into_iter().flatten().rev().find_map(|n| {
                let name = words.get(at..at + n)?;
                Some((*n, self.whose.get(name)?))
            });
            match name {
                Some((n, ids)) => {
                    found.push((start..places[at + n - 1].end, ids));
                    at += n;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// The words of a text in lower case, with their places.
fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(char::is_alphanumeric).map(|next| at + next) {
        let end = text[start..].find(|letter: char| !letter.is_alphanumeric());
        let end = end.map_or(text.len(), |next| start + next);
        words.push((start..end, text[start..end].to_lowercase()));
        at = end;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Mentions, Named};
    use model::{Lang, Text, UnitId};

    #[test]
    fn names_are_found_whole_and_by_their_capitals() {
        let record = sample::record(|record| {
            record.0.units[0].name = Text::same("Lai Châu");
            record.0.units[1].name = Text::same("Lai Châu Mới");
            record.0.units[2].name.vi = "Lào Cai".to_owned();
            record.0.units[2]
                .name
                .others
                .set(Lang::EN, "Lai Chau".to_owned());
        });
        let mentions = Mentions::of(&record);
        let found = |text: &str, lang| {
            let found = mentions.find(text, lang).into_iter();
            let ids = found.flat_map(|(_, ids)| ids.iter().copied());
            ids.collect::<Vec<_>>()
        };
        let unit = |place| Named::Unit(UnitId(place));
        assert_eq!(
            found("Tỉnh Lai Châu, Lai Châu Mới", Lang::VI),
            [unit(0), unit(1)]
        );
        assert_eq!(found("lai châu", Lang::VI), []);
        assert_eq!(found("Lai Chau and Lao Cai", Lang::EN), [unit(0), unit(2)]);
    }
}
