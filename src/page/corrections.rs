//! All corrections of published figures, newest first; the page says so when there is none.

use schemars::JsonSchema;
use serde::Serialize;

use super::html::Html;
use super::{Body, Filled, Kind, Link, Page, Plan, address};
use crate::derive::Analysis;
use crate::lang::{Phrase, date, number};
use crate::model::{Correction, CorrectionKind, Edition, Lang, Record};
use crate::seal::{self, Cause, NOTHING};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Corrections {
    /// The corrections.
    pub corrections: Vec<Row>,
    /// What nobody states and follows from them.
    pub followed: Vec<Followed>,
}

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its place on the page of all corrections.
    pub id: String,
    /// Correction or revision.
    pub kind: String,
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

/// A figure that was worked out from one that was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Followed {
    /// The figure in words, with a link to where it stands.
    pub figure: Link,
    /// As it was when the edition was sealed.
    pub old: String,
    /// As it is.
    pub new: String,
}

/// What was corrected of what a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Banner {
    /// That something was.
    pub lead: String,
    /// What, newest first.
    pub items: Vec<Item>,
}

/// One correction, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Item {
    /// The figure in words.
    pub figure: String,
    /// As it was published.
    pub old: String,
    /// As it holds.
    pub new: String,
    /// Correction or revision.
    pub kind: String,
    /// When.
    pub date: String,
    /// The same for machines.
    pub datetime: String,
    /// Where all of it is told.
    pub href: String,
}

/// A figure with the note that stands beside it wherever the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The figure's address.
    pub figure: String,
    /// The note, as HTML.
    pub note: String,
}

/// Where the page stands.
const TAIL: &str = "dinh-chinh.html";

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(TAIL.into(), Kind::Corrections)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let mut all: Vec<(&Edition, &Correction)> = every(plan).collect();
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
            followed: followed(plan, page),
        }),
    }
}

/// One correction as the page shows it; an edition's own page and the feed show the same.
#[must_use]
pub fn row(plan: &Plan, page: &Page, edition: &Edition, correction: &Correction) -> Row {
    Row {
        id: id(edition, correction),
        kind: kind(correction, page.lang).to_owned(),
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

/// `par/2018/lai-chau/score` in words: "PAR INDEX 2018, Lai Châu: điểm". What has no words of its own stands as it is
/// written.
fn figure(plan: &Plan, page: &Page, edition: &Edition, figure: &str) -> Link {
    let lang = page.lang;
    let steps: Vec<&str> = figure.split('/').collect();
    let link = |tail: Option<String>, text: String| Link {
        text,
        href: tail
            .and_then(|tail| plan.link_if(page, &tail))
            .or_else(|| plan.link_if(page, &address::edition(edition.year)))
            .unwrap_or_else(|| plan.link(page, &address::home())),
    };
    let (code, unit, component, quantity) = match steps[..] {
        [code, _, unit, quantity] => (code, unit, None, quantity),
        [code, _, unit, component, quantity] => (code, unit, Some(component), quantity),
        _ => ("", "", None, ""),
    };
    let record = plan.record;
    let (Some(index), Some(unit)) = (record.find_index(code), record.find_unit(unit)) else {
        let text = figure.strip_prefix("text/").map_or_else(
            || figure.to_owned(),
            |path| format!("{} {path}", Phrase("lời văn", "text").get(lang)),
        );
        let text = format!(
            "{} {}, {text}",
            Phrase("Kỳ", "Edition of").get(lang),
            edition.year
        );
        return link(None, text);
    };
    let table = edition.table(index);
    let index = record.index(index);
    let framework = table.map(|table| index.framework(table.framework));
    let component = component.map(|code| {
        let mut all = framework
            .into_iter()
            .flat_map(|framework| &framework.components);

        let named = all.find(|component| component.code == code);
        named.map_or(code, |component| component.name.get(lang))
    });
    let component = component.map_or_else(String::new, |name| format!(", “{name}”"));
    let text = format!(
        "{} {}, {}{component}: {}",
        index.short.get(lang),
        edition.year,
        record.unit(unit).name.get(lang),
        quantity_in_words(quantity, lang)
    );
    link(Some(address::ranking(edition.year, code)), text)
}

fn quantity_in_words(quantity: &str, lang: Lang) -> &str {
    match quantity {
        "change" => Phrase("thay đổi điểm", "change of score").get(lang),
        "rank-change" => Phrase("thay đổi hạng", "change of rank").get(lang),
        "source" => Phrase("nguồn", "source").get(lang),
        "note" => Phrase("ghi chú", "note").get(lang),
        "max" => Phrase("mức tối đa", "maximum").get(lang),
        other => super::words::quantity(other, lang).unwrap_or(other),
    }
}

/// A value as written in the file, with the signs of the page's language where it is a number.
fn localised(value: &str, page: &Page) -> String {
    if value == NOTHING {
        return Phrase("không có", "none").get(page.lang).to_owned();
    }
    if let Some((by, year)) = value
        .strip_suffix(')')
        .and_then(|value| value.split_once(" ("))
    {
        let against = Phrase("so với", "against").get(page.lang);
        return format!("{} ({against} {year})", localised(by, page));
    }
    value.parse().map_or_else(
        |_| value.to_owned(),
        |value| number::exact(value, page.lang),
    )
}

/// Every correction with its edition.
fn every<'a>(plan: &Plan<'a>) -> impl Iterator<Item = (&'a Edition, &'a Correction)> + use<'a> {
    let editions = plan.record.editions.iter();
    editions.flat_map(|edition| edition.corrections.iter().map(move |one| (edition, one)))
}

/// The place of a correction on the page of all of them.
fn id(edition: &Edition, correction: &Correction) -> String {
    let place = edition.corrections.iter();
    let place = place.take_while(|one| *one != correction).count();
    format!("sua-{}-{}", edition.year, place + 1)
}

fn kind(correction: &Correction, lang: Lang) -> &'static str {
    match correction.kind {
        CorrectionKind::Mistake => Phrase("Đính chính", "Correction"),
        CorrectionKind::Revision => Phrase("Điều chỉnh", "Revision"),
    }
    .get(lang)
}

/// What nobody states and is not what it was when its edition was sealed.
fn followed(plan: &Plan, page: &Page) -> Vec<Followed> {
    let mut rows = Vec::new();
    if every(plan).next().is_none() {
        return rows;
    }
    for (place, edition) in plan.record.editions.iter().enumerate() {
        let changes = seal::changes(plan.record, plan.analysis, place);
        let follows = changes.iter().filter(|one| one.cause == Cause::Follows);
        rows.extend(follows.map(|one| {
            let value =
                |value: &Option<String>| localised(value.as_deref().unwrap_or(NOTHING), page);
            Followed {
                figure: figure(plan, page, edition, &one.address),
                old: value(&one.before),
                new: value(&one.after),
            }
        }));
    }
    rows
}

/// What a page says of corrections of its figures: in front of all, and beside each.
pub(super) fn told(plan: &Plan, page: &Page) -> (Option<Banner>, Vec<Mark>) {
    let mut own: Vec<(&Edition, &Correction)> = every(plan)
        .filter(|(edition, correction)| shows(plan, page, edition, correction))
        .collect();
    if own.is_empty() {
        return (None, Vec::new());
    }
    own.sort_by_key(|(_, correction)| std::cmp::Reverse(correction.date));
    let items: Vec<Item> = own
        .iter()
        .map(|(edition, correction)| item(plan, page, edition, correction))
        .collect();
    let mut marks: Vec<Mark> = Vec::new();
    for ((_, correction), item) in own.iter().zip(&items) {
        if marks.iter().all(|mark| mark.figure != correction.figure) {
            marks.push(Mark {
                figure: correction.figure.clone(),
                note: note(item, page.lang),
            });
        }
    }
    let lead = Phrase(
        "Trang này có nội dung đã sửa sau khi công bố:",
        "Something on this page was changed after it was published:",
    );
    let lead = lead.get(page.lang).to_owned();
    (Some(Banner { lead, items }), marks)
}

/// Whether a page shows what was corrected.
fn shows(plan: &Plan, page: &Page, edition: &Edition, correction: &Correction) -> bool {
    let record = plan.record;
    let steps: Vec<&str> = correction.figure.split('/').collect();
    let (index, unit) = match steps[..] {
        ["text", "editions", _, name] => (name.split('.').next(), None),
        ["text", "editions", _, "units", name] => (None, name.split('.').next()),
        [index, _, unit, _, ..] => (Some(index), Some(unit)),
        _ => (None, None),
    };
    let of = |place: u16| {
        let shown = record.editions.get(usize::from(place));
        shown.is_some_and(|shown| shown.year == edition.year)
    };
    match &page.kind {
        Kind::Edition(place) => of(*place),
        Kind::Ranking(place, table) => {
            let table = &record.editions[usize::from(*place)].tables[usize::from(*table)];
            of(*place) && index == Some(record.index(table.index).code.as_str())
        }
        Kind::UnitInEdition(place, id) => {
            of(*place) && unit == Some(record.unit(*id).code.as_str())
        }
        Kind::Index(id) => index == Some(record.index(*id).code.as_str()),
        Kind::Unit(id) => unit == Some(record.unit(*id).code.as_str()),
        Kind::Home => {
            let home = &record.unit(record.site.home).code;
            let newest = record.editions.last();
            newest.is_some_and(|newest| newest.year == edition.year) && unit == Some(home.as_str())
        }
        _ => false,
    }
}

fn item(plan: &Plan, page: &Page, edition: &Edition, correction: &Correction) -> Item {
    Item {
        figure: figure(plan, page, edition, &correction.figure).text,
        old: localised(&correction.old, page),
        new: localised(&correction.new, page),
        kind: kind(correction, page.lang).to_lowercase(),
        date: date::short(correction.date, page.lang),
        datetime: date::iso(correction.date),
        href: format!("{}#{}", plan.link(page, TAIL), id(edition, correction)),
    }
}

/// "(trước: 78,51; đính chính)", beside a figure.
fn note(item: &Item, lang: Lang) -> String {
    let mut html = Html::default();
    html.raw(" <span class=revised>(");
    html.raw(Phrase("trước: ", "was: ").get(lang));
    html.raw("<del>").text(&item.old).raw("</del>; <a href=\"");
    html.text(&item.href).raw("\">").text(&item.kind);
    html.raw("</a>)</span>");
    html.0
}
