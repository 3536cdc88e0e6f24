//! What an archive says about itself, to whoever opens it without knowing the program.

use super::Parts;
use lang::date;
use model::{Edition, Lang};

pub(super) fn text(parts: &Parts<'_>, edition: &Edition, lang: Lang) -> String {
    let site = &parts.record.site;
    let seal = edition.seal.as_deref();
    let sealed = seal.map_or_else(String::new, |seal| date::short(seal.date, lang));
    let mut text = lang::say!(
        lang,
        "readme",
        year = edition.year,
        title = site.title.get(lang),
        authority = site.publisher().get(lang),
        digest = seal.map_or("", |seal| &*seal.digest),
        version = parts.version,
        sealed,
    );
    // Words have no line's end at theirs.
    text.push('\n');
    text
}
