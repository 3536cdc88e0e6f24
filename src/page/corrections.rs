//! All corrections of published figures, newest first; the page says so when there is none.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, address};
use crate::derive::Analysis;
use crate::lang::{Phrase, date, number};
use crate::model::{Correction, Edition, Record};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Corrections {
    /// The corrections.
    pub corrections: Vec<Row>,
}

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// When it was made public.
    pub date: String,
    /// The same for machines.
    pub datetime: String,
    /// The figure in words, with a link to where it stands.
    pub figure: Link,
    /// As it was published.
    pub old: String,
    /// As it holds.
    pub new: String,
    /// Why.
    pub reason: String,
    /// The document that orders it.
    pub document: Option<Link>,
}

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![("dinh-chinh.html".into(), Kind::Corrections)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let mut all: Vec<(&Edition, &Correction)> = plan
        .record
        .editions
        .iter()
        .flat_map(|edition| edition.corrections.iter().map(move |one| (edition, one)))
        .collect();
    all.sort_by_key(|(_, correction)| std::cmp::Reverse(correction.date));
    Filled {
        title: Phrase("Đính chính", "Corrections").get(page.lang).into(),
        description: Phrase(
            "Mọi con số đã công bố rồi được sửa: giá trị cũ, giá trị mới, lý do và ngày sửa.",
            "Every published figure that was changed: old value, new value, reason and date.",
        )
        .get(page.lang)
        .into(),
        crumbs: Vec::new(),
        body: Body::Corrections(Corrections {
            corrections: all
                .into_iter()
                .map(|(edition, correction)| row(plan, page, edition, correction))
                .collect(),
        }),
    }
}

/// One correction as the page shows it; an edition's own page shows the same.
pub(super) fn row(plan: &Plan, page: &Page, edition: &Edition, correction: &Correction) -> Row {
    Row {
        date: date::short(correction.date, page.lang),
        datetime: date::iso(correction.date),
        figure: figure(plan, page, edition, &correction.figure),
        old: localised(&correction.old, page),
        new: localised(&correction.new, page),
        reason: correction.reason.get(page.lang).to_owned(),
        document: correction.document.and_then(|id| {
            let document = plan.record.document(id);
            Some(Link {
                text: document.title.get(page.lang).to_owned(),
                href: plan.link_if(page, &address::document(&document.slug))?,
            })
        }),
    }
}

/// `par/2018/lai-chau/score` in words: "PAR INDEX 2018, Lai Châu: điểm".
fn figure(plan: &Plan, page: &Page, edition: &Edition, figure: &str) -> Link {
    let lang = page.lang;
    let mut parts = figure.split('/');
    let code = parts.next().unwrap_or_default();
    let unit = parts.nth(1).unwrap_or_default();
    let index = plan.record.find_index(code);
    let name = index.map_or(code, |id| plan.record.index(id).short.get(lang));
    let unit_name = plan
        .record
        .find_unit(unit)
        .map_or(unit, |id| plan.record.unit(id).name.get(lang));
    let what = match parts.next_back() {
        Some("score") => Phrase("điểm", "score").get(lang),
        Some("rank") => Phrase("hạng", "rank").get(lang),
        Some("of") => Phrase("số đơn vị", "number of units").get(lang),
        Some("percent") => Phrase("tỷ lệ", "share").get(lang),
        Some("change") => Phrase("thay đổi điểm", "change of score").get(lang),
        Some("rank-change") => Phrase("thay đổi hạng", "change of rank").get(lang),
        other => other.unwrap_or_default(),
    };
    Link {
        text: format!("{name} {}, {unit_name}: {what}", edition.year),
        href: plan
            .link_if(page, &address::ranking(edition.year, code))
            .or_else(|| plan.link_if(page, &address::edition(edition.year)))
            .unwrap_or_else(|| plan.link(page, &address::home())),
    }
}

/// A value as written in the file, with the signs of the page's language where it is a number.
fn localised(value: &str, page: &Page) -> String {
    value.parse().map_or_else(
        |_| value.to_owned(),
        |value| number::exact(value, page.lang),
    )
}
