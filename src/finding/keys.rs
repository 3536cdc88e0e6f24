//! What readers call the keys of a result and whatever else an edition states, where an exception or a correction names one.

use derive::figures::Quantity;
use derive::{Subject, Word};
use lang::Phrase;
use model::{DeclaredChange, Lang, Result, Stated};

/// The keys of a row and of a component, with their names in the middle of a sentence.
const KEYS: &[(&str, Phrase)] = &[
    ("score", lang::phrase!("keys-score")),
    ("max", lang::phrase!("keys-maximum")),
    ("percent", lang::phrase!("keys-share")),
    ("rank", lang::phrase!("keys-rank")),
    ("of", lang::phrase!("keys-number-of-units")),
    ("change", lang::phrase!("keys-change")),
    ("direction", lang::phrase!("keys-up-or-down")),
    ("band", lang::phrase!("keys-band")),
    ("group", lang::phrase!("keys-group")),
    ("source", lang::phrase!("keys-source")),
    ("note", lang::phrase!("keys-note")),
    ("also", lang::phrase!("keys-another-published-value")),
    ("sheet", lang::phrase!("keys-sheet")),
    ("row", lang::phrase!("keys-row-of-the-file")),
];

/// Whoever adds a field says here that `KEYS` names it, or nothing compiles.
const _: fn(&Result, &Stated, &DeclaredChange) = |row, stated, change| {
    let Result {
        unit: _,
        score: _,
        max: _,
        percent: _,
        rank: _,
        of: _,
        change: _,
        band: _,
        parts: _,
        stated: _,
        source: _,
        row: _,
        note: _,
        also: _,
        origin: _,
    } = row;
    let Stated {
        component: _,
        rank: _,
        change: _,
        group: _,
    } = stated;
    let DeclaredChange {
        since: _,
        score: _,
        rank: _,
        direction: _,
    } = change;
};

/// What a key is called; nothing for one that readers do not see.
#[must_use]
pub fn words(key: &str, lang: Lang) -> Option<&'static str> {
    let found = KEYS.iter().find(|(known, _)| *known == key);
    found.map(|(_, words)| words.get(lang))
}

/// What a quantity is called.
pub(super) fn quantity(quantity: Quantity) -> Phrase {
    match quantity {
        Quantity::Score => lang::phrase!("keys-score"),
        Quantity::Max => lang::phrase!("keys-highest-possible-score"),
        Quantity::Percent => lang::phrase!("keys-share"),
        Quantity::Rank => lang::phrase!("keys-rank"),
        Quantity::Of => lang::phrase!("keys-number-of-units"),
        Quantity::Change => lang::phrase!("keys-change-of-score"),
        Quantity::RankChange => lang::phrase!("keys-change-of-rank"),
        Quantity::Lost => lang::phrase!("keys-points-lost"),
        Quantity::ToNext => lang::phrase!("keys-distance-to-the-next-rank"),
        Quantity::ToLeader => lang::phrase!("keys-distance-to-the-leader"),
        Quantity::ToMean => lang::phrase!("keys-difference-from-the-average"),
        Quantity::Contribution => lang::phrase!("keys-contribution-to-the-change"),
        Quantity::Unexplained => lang::phrase!("keys-unexplained-change"),
        Quantity::Ranked => lang::phrase!("keys-number-ranked"),
        Quantity::Mean => lang::phrase!("keys-average"),
        Quantity::Median => lang::phrase!("keys-median"),
        Quantity::Best => lang::phrase!("keys-highest-score"),
        Quantity::Worst => lang::phrase!("keys-lowest-score"),
        Quantity::Weight => lang::phrase!("keys-weight"),
        Quantity::OwnScore => lang::phrase!("keys-self-assessed-score"),
        Quantity::Respondents => lang::phrase!("keys-number-of-respondents"),
        Quantity::Votes => lang::phrase!("keys-number-of-votes"),
        Quantity::Margin => lang::phrase!("keys-margin-of-error"),
        Quantity::Min => lang::phrase!("keys-lowest-possible-score"),
        Quantity::Near => lang::phrase!("keys-number-of-others-close-by"),
        Quantity::MeanChange => lang::phrase!("keys-change-of-the-average"),
        Quantity::LaterBest => lang::phrase!("keys-best-place-on-later-boundaries"),
        Quantity::LaterWorst => lang::phrase!("keys-worst-place-on-later-boundaries"),
        Quantity::LaterUnits => lang::phrase!("keys-units-on-later-boundaries"),
        Quantity::LaterLacking => lang::phrase!("keys-units-lacking-on-later-boundaries"),
        Quantity::LaterMean => lang::phrase!("keys-average-of-the-parts"),
    }
}

/// What something is called that is said in another language than Vietnamese, by its tag and its name; nothing of what is
/// not said in words.
pub(super) fn translation(word: Word, (tag, language): (&str, &str), lang: Lang) -> Option<String> {
    Some(match word {
        Word::Event => lang::say!(lang, "keys-event-in", tag, language),
        Word::Headline => lang::say!(lang, "keys-headline-in", tag, language),
        Word::Note => lang::say!(lang, "keys-note-in", tag, language),
        Word::Group => lang::say!(lang, "keys-group-in", tag, language),
        Word::Name => lang::say!(lang, "keys-name-in", tag, language),
        Word::Publisher => lang::say!(lang, "keys-publisher-in", tag, language),
        Word::Title => lang::say!(lang, "keys-title-in", tag, language),
        _ => return None,
    })
}

/// What something is called that is stated and is no figure.
pub(super) fn word(subject: Subject, word: Word) -> Phrase {
    match word {
        Word::Announced => lang::phrase!("keys-day-of-the-announcement"),
        Word::Event => lang::phrase!("keys-event-of-the-announcement"),
        Word::Headline => lang::phrase!("keys-headline"),
        Word::Note => lang::phrase!("keys-note"),
        Word::Documents => lang::phrase!("keys-documents"),
        Word::Coverage => lang::phrase!("keys-how-complete-the-table-is"),
        Word::Framework => lang::phrase!("keys-framework-in-force"),
        Word::Of => match subject {
            Subject::Bands(..) => lang::phrase!("keys-what-bands-go-by"),
            _ => lang::phrase!("keys-number-of-units-ranked"),
        },
        Word::Published => lang::phrase!("keys-day-of-publication"),
        Word::Source => lang::phrase!("keys-source"),
        Word::Band => lang::phrase!("keys-band"),
        Word::Direction => lang::phrase!("keys-up-or-down"),
        Word::StatedChange => lang::phrase!("keys-stated-change-of-score"),
        Word::StatedRankChange => lang::phrase!("keys-stated-change-of-rank"),
        Word::Group => lang::phrase!("keys-group"),
        Word::Name => lang::phrase!("keys-name"),
        Word::Publisher => lang::phrase!("keys-publisher"),
        Word::Measure => lang::phrase!("keys-unit-of-its-scores"),
        Word::Decimals => lang::phrase!("keys-number-of-decimals"),
        Word::Ranking => lang::phrase!("keys-order-of-units"),
        Word::Total => lang::phrase!("keys-how-the-total-is-made"),
        Word::Adds => lang::phrase!("keys-how-it-counts"),
        Word::Parent => lang::phrase!("keys-component-above-it"),
        Word::From => lang::phrase!("keys-lowest-value"),
        Word::To => lang::phrase!("keys-highest-value"),
        Word::Kind => lang::phrase!("keys-kind-of-unit"),
        Word::Title => lang::phrase!("keys-title"),
        Word::Date => lang::phrase!("keys-date"),
        Word::Document => lang::phrase!("keys-document"),
    }
}
