//! The site's settings.

use super::{Known, choice, text};
use crate::content::fault::{self, Add as _};
use crate::content::read::Read;
use crate::content::schema::{self, value::Entries};
use crate::diagnostic::{Diagnostic, Origin, Severity, Words};
use crate::model::{Export, Lang, Licence, Markup, Site, UnitId, Weight};

pub(in crate::content) const EXPORTS: [(&str, Export); 3] = [
    ("csv", Export::Csv),
    ("json", Export::Json),
    ("xlsx", Export::Xlsx),
];
pub(in crate::content) const LANGUAGES: [(&str, Lang); 2] = [("vi", Lang::Vi), ("en", Lang::En)];
pub(in crate::content) const SEVERITIES: [(&str, Severity); 3] = [
    ("error", Severity::Error),
    ("warning", Severity::Warning),
    ("note", Severity::Note),
];
const ACCENT: &str = "#9b1c31";

/// The settings, with everything that was left out filled in.
pub(in crate::content) fn site(
    read: Read<schema::Site>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Site {
    let (at, raw) = (read.origin, read.value);
    let home = known.units.find(&raw.home, || at.key("home"), said);
    let languages = words(&raw.languages, &LANGUAGES, &at.key("languages"), said);
    let exports = raw.exports.map_or_else(
        || EXPORTS.map(|(_, format)| format).to_vec(),
        |names| words(&names, &EXPORTS, &at.key("exports"), said),
    );
    let accent = raw.accent.unwrap_or_else(|| ACCENT.to_owned());
    if !is_colour(&accent) {
        said.push(bad_colour(&accent, at.key("accent")));
    } else if contrast_with_white(&accent) < LEAST_CONTRAST {
        said.push(pale(&accent, at.key("accent")));
    }
    Site {
        title: raw.title.0,
        summary: raw.summary.0,
        authority: raw.authority.0,
        home: home.unwrap_or(UnitId(0)),
        base: raw
            .base
            .map(|base| format!("{}/", base.trim_end_matches('/'))),
        english: languages.contains(&Lang::En),
        theme: raw.theme.unwrap_or_else(|| "default".to_owned()),
        accent,
        licence: raw.licence.map(|licence| Licence {
            name: licence.name.0,
            url: licence.url,
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

fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or("");
    digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

/// What letters need against what lies behind them (WCAG 2.2, AA).
const LEAST_CONTRAST: f64 = 4.5;

/// How much a colour stands out from white, from 1 to 21. Sums and products alone: every machine gets the same.
fn contrast_with_white(colour: &str) -> f64 {
    let digits = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or(0);
    let [_, red, green, blue] = digits.to_be_bytes();
    // The light of a channel, by a cubic that is within 0.2 % of the curve of sRGB.
    let light = |channel: u8| {
        let c = f64::from(channel) / 255.0;
        c * (c * (c * 0.305_306_011 + 0.682_171_111) + 0.012_522_878)
    };
    1.05 / (0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) + 0.05)
}

fn pale(text: &str, origin: Origin) -> Diagnostic {
    let contrast = format!("{:.1}", contrast_with_white(text));
    fault::error(
        "accent-too-pale",
        Words::new(
            format!("màu nhấn “{text}” quá nhạt để đọc"),
            format!("the accent colour “{text}” is too pale to read"),
        ),
        origin,
        Words::new(
            format!(
                "tương phản với nền trắng là {}:1",
                contrast.replace('.', ",")
            ),
            format!("its contrast with white is {contrast}:1"),
        ),
    )
    .help(
        "chọn sắc đậm hơn, tương phản ít nhất 4,5:1",
        "choose a darker shade, with a contrast of at least 4.5:1",
    )
}

fn bad_colour(text: &str, origin: Origin) -> Diagnostic {
    fault::error(
        "bad-colour",
        Words::new(
            format!("“{text}” không phải là màu"),
            format!("“{text}” is not a colour"),
        ),
        origin,
        Words::new("cần dấu # và sáu chữ số", "a # and six digits belong here"),
    )
    .help("viết như \"#9b1c31\"", "write it as \"#9b1c31\"")
}
