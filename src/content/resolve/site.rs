//! The site's settings.

use std::collections::BTreeMap;

use super::{Known, address, choice, text};
use crate::fault;
use crate::read::Read;
use crate::schema::{self, value::Entries};
use diagnostic::{Diagnostic, Origin, Severity, Words, tell};
use model::{
    Export, Lang, Licence, Markup, Peers, Populations, Site, SourceId, UnitId, Weight, shade,
};

pub(crate) const EXPORTS: [(&str, Export); 4] = [
    ("csv", Export::Csv),
    ("json", Export::Json),
    ("xlsx", Export::Xlsx),
    ("unit-xlsx", Export::UnitXlsx),
];
pub(crate) const SEVERITIES: [(&str, Severity); 3] = [
    ("error", Severity::Error),
    ("warning", Severity::Warning),
    ("note", Severity::Note),
];
const ACCENT: &str = "#9b1c31";

/// The settings, with everything that was left out filled in.
pub(crate) fn site(read: Read<schema::Site>, known: &Known, said: &mut Vec<Diagnostic>) -> Site {
    let (at, raw) = (read.origin, read.value);
    let (languages, listed) = languages(&raw.languages, &at.key("languages"), said);
    let home = known.units.find(&raw.home, || at.key("home"), said);
    let exports = raw.exports.map_or_else(
        || vec![Export::Csv, Export::Json, Export::Xlsx],
        |names| words(&names, &EXPORTS, &at.key("exports"), said),
    );
    let accent = raw.accent.unwrap_or_else(|| ACCENT.to_owned());
    match shade::parse(&accent) {
        None => said.push(bad_colour(&accent, at.key("accent"))),
        Some(colour) => said.extend(too_pale(colour, at.key("accent"))),
    }
    if let Some(base) = raw.base.as_deref().filter(|base| !is_base(base)) {
        said.push(fault::bad_base(base, at.key("base")));
    }
    Site {
        title: raw.title.0,
        summary: raw.summary.0,
        authority: raw.authority.0,
        publisher: text(raw.publisher),
        home: home.unwrap_or(UnitId(0)),
        peers: peers(raw.peers, &at.key("peers"), known, said),
        populations: raw
            .populations
            .map(|raw| populations(raw, &at.key("populations"), known, said)),
        base: raw
            .base
            .map(|base| format!("{}/", base.trim_end_matches('/'))),
        languages,
        listed,
        theme: raw.theme.unwrap_or_else(|| "default".to_owned()),
        accent,
        emblem: raw.emblem,
        cards: raw.cards.unwrap_or(true),
        licence: raw.licence.map(|licence| Licence {
            name: licence.name.0,
            url: address(licence.url, || at.key("licence").key("url"), said),
        }),
        contact: text(raw.contact),
        banner: text(raw.banner),
        exports,
        rules: weights(raw.rules, &at.key("rules"), said),
        markup: match raw.trust_html {
            Some(true) => Markup::Trusted,
            Some(false) | None => Markup::Tamed,
        },
    }
}

/// The languages, Vietnamese first: it is always there, and the one that counts. With where each is listed.
fn languages(
    tags: &[String],
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> (Vec<Lang>, BTreeMap<Lang, Origin>) {
    let (mut all, mut listed) = (vec![Lang::VI], BTreeMap::new());
    for (place, tag) in tags.iter().enumerate() {
        let Some(lang) = Lang::of(tag) else {
            let known = Lang::BROUGHT.map(Lang::tag);
            said.push(fault::unknown_choice(tag, &known, at.item(place)));
            continue;
        };
        if !all.contains(&lang) {
            all.push(lang);
        }
        listed.entry(lang).or_insert_with(|| at.item(place));
    }
    (all, listed)
}

fn peers(
    raw: Vec<schema::Peers>,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Peers> {
    let groups = raw.into_iter().enumerate().map(|(place, group)| {
        let below = at.item(place).key("units");
        // One that stands there twice would be counted twice.
        let mut seen = BTreeMap::new();
        for (at, code) in group.units.iter().enumerate() {
            if let Some(first) = seen.insert(code, at) {
                let (first, second) = (below.item(first), below.item(at));
                said.push(fault::duplicate("duplicate-code", code, first, second));
            }
        }
        let mut units = known.units.find_all(&group.units, &below, said);
        units.sort_unstable();
        Peers {
            name: group.name.0,
            units,
        }
    });
    groups.collect()
}

fn populations(
    raw: schema::Populations,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Populations {
    let source = known.sources.find(&raw.source, || at.key("source"), said);
    let below = at.key("of");
    let of = raw.of.0.into_iter().filter_map(|(code, people)| {
        let unit = known.units.find(&code, || below.name(&code), said)?;
        if people == 0 {
            said.push(fault::bad_population(&code, below.key(&code)));
        }
        Some((unit, people.max(1)))
    });
    Populations {
        of: of.collect(),
        source: source.unwrap_or(SourceId(0)),
    }
}

fn weights(rules: Entries<String>, at: &Origin, said: &mut Vec<Diagnostic>) -> Vec<Weight> {
    let rules = rules.0.into_iter();
    rules
        .map(|(rule, word)| Weight {
            severity: choice(&word, &SEVERITIES, || at.key(&rule), said),
            origin: at.name(&rule),
            rule: rule.into(),
        })
        .collect()
}

fn words<T: Copy>(
    names: &[String],
    choices: &[(&'static str, T)],
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let names = names.iter().enumerate();
    names
        .map(|(place, word)| choice(word, choices, || at.item(place), said))
        .collect()
}

/// Whether a text is an address of the web to which a path can be added.
fn is_base(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next());
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"?#\"<>\\^`{|}".contains(&byte);
    host.is_some_and(|host| !host.is_empty()) && text.bytes().all(plain)
}

/// An accent in which links cannot be read well enough on what they stand on.
fn too_pale(accent: shade::Rgb, origin: Origin) -> Option<Diagnostic> {
    let worst = shade::worst(accent);
    let (text, ground) = (shade::hex(worst.text), shade::hex(worst.ground));
    // Cut, not rounded: 4.49 must not read as 4.5.
    let contrast = format!("{:.2}", (worst.contrast * 100.0).floor() / 100.0);
    let found = fault::error(
        "accent-too-pale",
        tell!(
            "resolve-site-accent-too-pale-read",
            hex = shade::hex(accent)
        ),
        origin,
        tell!(
            "resolve-site-text-contrast-1-4",
            text,
            ground,
            contrast => Words::of(|lang| contrast.replace('.', &lang.marks().0.to_string())),
        ),
    );
    (worst.contrast < shade::LEAST)
        .then(|| found.help(tell!("resolve-site-help-choose-darker-colour-such")))
}

fn bad_colour(text: &str, origin: Origin) -> Diagnostic {
    fault::error(
        "bad-colour",
        tell!("resolve-site-not-colour", text),
        origin,
        tell!("resolve-site-six-digits-belong"),
    )
    .help(tell!("resolve-site-help-write-9b1c31"))
}
