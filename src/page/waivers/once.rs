//! Exceptions that hold for a text and its translation are told once.

use std::collections::BTreeMap;

use model::{Lang, Record, Text, Waiver};

/// All exceptions, one that holds for a text and its translation once: as it stands in the text of the language.
pub(crate) fn told_once(record: &Record, lang: Lang) -> Vec<&Waiver> {
    let all = &record.waivers;
    // The text that a reader of this language is shown, where it is another than the one that this stands in.
    let twin = |waiver: &Waiver| -> Option<String> {
        let file = &*waiver.place.file;
        let (own, stem) = Lang::of_stem(file.strip_suffix(".md")?);
        (own != lang).then(|| match lang.tag() {
            "vi" => format!("{stem}.md"),
            tag => format!("{stem}.{tag}.md"),
        })
    };
    // Of what each file says: how often, and how often before.
    let mut alike: BTreeMap<_, (usize, usize)> = BTreeMap::new();
    for waiver in all {
        alike
            .entry(said_in(&waiver.place.file, waiver))
            .or_default()
            .0 += 1;
    }
    let told = all.iter().filter(|waiver| {
        let Some(file) = twin(waiver) else {
            return true;
        };
        let there = alike.get(&said_in(&file, waiver)).map_or(0, |one| one.0);
        let here = alike
            .entry(said_in(&waiver.place.file, waiver))
            .or_default();
        here.1 += 1;
        there < here.1
    });
    told.collect()
}

/// What an exception says, in a file: what two of them have in common where one is the other in translation.
fn said_in<'a>(file: &str, waiver: &'a Waiver) -> impl Ord + use<'a> {
    let Waiver {
        rule,
        reason,
        right,
        date,
        ..
    } = waiver;
    let words = |text: &'a Text| (&text.vi, text.others.iter().collect::<Vec<_>>());
    (
        file.to_owned(),
        rule,
        words(reason),
        right.as_ref().map(words),
        *date,
    )
}
