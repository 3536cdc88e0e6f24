//! Short texts on a page: a note, an event, a summary in which figures are bound or put in.

use std::collections::BTreeMap;

use super::html::Html;
use super::prose::{self, answer};
use super::{Page, Plan};
use derive::Analysis;
use markdown::{Call, Request};
use model::{Lang, Prose, Record, Text, texts};

/// All prose of the site, and every short text in which something is bound to figures, as it was written.
#[must_use]
pub fn with_prose(record: &Record) -> Vec<(&Prose, Lang)> {
    let mut all = super::prose::all(record);
    all.extend(record.lines.iter().map(|(prose, lang)| (prose, *lang)));
    all
}

/// Puts figures into the short texts that ask for them. What cannot be found stays as it was written, and is told.
pub fn put_in(record: &mut Record, analysis: &Analysis) {
    let mut known = BTreeMap::new();
    for (prose, lang) in &record.lines {
        let words = record.site.lang(*lang);
        let insert = |call: &Call| prose::put_in(record, analysis, call, words);
        let said = markdown::words(&prose.markdown, &insert);
        known.insert((*lang, prose.markdown.clone()), said);
    }
    if known.is_empty() {
        return;
    }
    texts::change(record, &mut |text| {
        let Some(written) = text.written.as_deref() else {
            return;
        };
        let said = |lang: Lang, written: Option<&String>| {
            let key = (lang, written?.clone());
            known.get(&key).cloned()
        };
        if let Some(said) = said(Lang::VI, written.vi.as_ref()) {
            text.vi = said;
        }
        for (lang, words) in text.others.iter_mut() {
            if let Some(said) = said(lang, written.others.get(lang)) {
                *words = said;
            }
        }
    });
}

/// A short text as it stands on `page`: what is bound in it is a figure there, as in prose.
pub(super) fn html(plan: &Plan, page: &Page, text: &Text) -> Html {
    let lang = if text.has(page.lang) {
        page.lang
    } else {
        plan.record.site.own()
    };
    let mut html = Html::default();
    let Some(written) = text.written(lang) else {
        html.text(text.get(page.lang));
        return html;
    };
    let prose = Prose::line(written);
    let file = &prose.origin.file;
    let answer = |request: &Request| answer(plan, page, request, file, lang);
    html.raw(&markdown::parse(&prose).html(&answer));
    html
}
