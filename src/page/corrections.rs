//! All corrections of published figures, newest first; the page says so when there is none.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::corrected::followed_place;
use super::{Body, Filled, Kind, Link, Page, Plan, address, keys};
use derive::Analysis;
use finding::Fixed;
use lang::{Phrase, date, number, phrases};
use model::{Correction, CorrectionKind, Edition, Lang, Record, Year};
use seal::NOTHING;

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
    /// The place that it had there when corrections were numbered: links that were made then lead to it.
    pub numbered: String,
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
    /// Its place on the page of all corrections.
    pub id: String,
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

/// Where the page stands.
pub(super) const TAIL: &str = "dinh-chinh.html";

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(TAIL.into(), Kind::Corrections)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let editions = plan.record.editions.iter();
    let mut all: Vec<(&Edition, usize)> = editions
        .flat_map(|edition| (0..edition.corrections.len()).map(move |number| (edition, number)))
        .collect();
    all.sort_by_key(|(edition, number)| Reverse(edition.corrections[*number].date));
    Filled {
        title: Phrase("Đính chính", "Corrections").get(page.lang).into(),
        said: Vec::new(),
        description: plan.say(
            page,
            Fixed(Phrase(
                "Mọi con số đã công bố rồi được sửa: giá trị cũ, giá trị mới, lý do và ngày sửa.",
                "Every published figure that was changed: old value, new value, reason and date.",
            )),
        ),
        crumbs: Vec::new(),
        body: Body::Corrections(Corrections {
            corrections: all
                .into_iter()
                .map(|(edition, number)| row(plan, page, edition, number))
                .collect(),
            followed: followed(plan, page),
        }),
    }
}

/// One correction as the page shows it; an edition's own page and the feed show the same.
#[must_use]
pub fn row(plan: &Plan, page: &Page, edition: &Edition, number: usize) -> Row {
    let correction = &edition.corrections[number];
    // Taken apart, so that a new field that is not told does not compile.
    let Correction {
        kind: _,
        figure: address,
        old,
        new,
        reason,
        date: day,
        document,
        origin: _,
    } = correction;
    Row {
        id: place_of(plan, edition, number).to_owned(),
        numbered: format!("sua-{}-{}", edition.year, number + 1),
        kind: kind(correction, page.lang).to_owned(),
        date: date::short(*day, page.lang),
        datetime: date::iso(*day),
        figure: figure(plan, page, edition, address),
        old: localised(old, page.lang),
        new: localised(new, page.lang),
        reason: reason.get(page.lang).to_owned(),
        document: document.and_then(|id| {
            let document = plan.record.document(id);
            Some(Link {
                text: document.title.get(page.lang).to_owned(),
                href: plan.link_if(page, &address::document(&document.slug))?,
            })
        }),
    }
}

/// A figure in words, by its address alone.
pub(super) fn named(plan: &Plan, page: &Page, address: &str) -> String {
    let year = address.split('/').nth(1);
    let year = year.and_then(|year| year.parse().ok());
    let edition = year.and_then(|year| plan.record.edition(year));
    edition.map_or_else(
        || address.to_owned(),
        |edition| figure(plan, page, edition, address).text,
    )
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
    let record = plan.record;
    if let Some((text, tail)) = of_index(record, &steps, lang) {
        return link(Some(tail), text);
    }
    if let Some((text, tail)) = of_table(record, edition, &steps, lang) {
        return link(Some(tail), text);
    }
    let text = figure.strip_prefix("text/").map_or_else(
        || figure.to_owned(),
        |path| format!("{} {path}", Phrase("lời văn", "text").get(lang)),
    );
    let of = Phrase("Kỳ", "Edition of").get(lang);
    link(None, format!("{of} {}, {text}", edition.year))
}

/// `par/2018/lai-chau/the-che/change/2016` and `par/2018/@tinh/mean` in words, and the ranking that has it.
fn of_table(
    record: &Record,
    edition: &Edition,
    steps: &[&str],
    lang: Lang,
) -> Option<(String, address::Tail)> {
    let [code, _, whose, rest @ ..] = steps else {
        return None;
    };
    let index = record.find_index(code)?;
    let table = edition.table(index);
    let index = record.index(index);
    let whose = match whose.strip_prefix('@') {
        Some(field) => {
            let field = index.fields.iter().find(|one| one.code == field)?;
            field.name.get(lang)
        }
        None => record.unit(record.find_unit(whose)?).name.get(lang),
    };
    let (rest, since) = match rest {
        [before @ .., last] if !before.is_empty() && last.parse::<Year>().is_ok() => {
            (before, Some(*last))
        }
        all => (all, None),
    };
    let (component, quantity) = match rest {
        ["also", _] => (None, "also"),
        [quantity] => (None, *quantity),
        [component, quantity] => (Some(*component), *quantity),
        _ => return None,
    };
    let component = component.map_or_else(String::new, |code| {
        let framework = table.map(|table| index.framework(table.framework));
        let all = framework.into_iter().flat_map(|one| &one.components);
        let named = all.clone().find(|one| one.code == code);
        let name = named.map_or(code, |component| component.name.get(lang));
        format!(", “{name}”")
    });
    let against = since.map_or_else(String::new, |year| {
        format!(
            " {} {year}",
            Phrase("so với năm", "compared with").get(lang)
        )
    });
    let (short, year) = (index.short.get(lang), edition.year);
    let quantity = quantity_in_words(quantity, lang);
    let text = format!("{short} {year}, {whose}{component}: {quantity}{against}");
    Some((text, address::ranking(year, code)))
}

/// `framework/par/2018-2020/the-che/max` and `bands/par/2018/tot/from` in words, and the page that tells how the index is
/// measured.
fn of_index(record: &Record, steps: &[&str], lang: Lang) -> Option<(String, address::Tail)> {
    let (what, &code) = (*steps.first()?, steps.get(1)?);
    let index = record.index(record.find_index(code)?);
    let short = index.short.get(lang);
    let max = Phrase("mức tối đa", "maximum").get(lang);
    let framework = |code: &str| index.frameworks.iter().find(|one| one.code == code);
    let text = match (what, &steps[2..]) {
        ("framework", [own, "max"]) => {
            format!("{short}, {}: {max}", framework(own)?.name.get(lang))
        }
        ("framework", [own, component, "max"]) => {
            let framework = framework(own)?;
            let mut all = framework.components.iter();
            let component = all.find(|one| one.code == **component)?;
            let (own, name) = (framework.name.get(lang), component.name.get(lang));
            format!("{short}, {own}, “{name}”: {max}")
        }
        ("bands", [year, band, "from"]) => {
            let scheme = index.bands_of(year.parse().ok()?)?;
            let band = scheme.bands.iter().find(|one| one.code == **band)?;
            let (word, name) = (phrases::BAND.get(lang), band.name.get(lang));
            let least = Phrase("mức thấp nhất", "lowest value").get(lang);
            format!("{short} {year}, {word} “{name}”: {least}")
        }
        _ => return None,
    };
    Some((text, address::methodology(code)))
}

fn quantity_in_words(quantity: &str, lang: Lang) -> &str {
    match quantity {
        "change" => Phrase("thay đổi điểm", "change of score").get(lang),
        "rank-change" => Phrase("thay đổi hạng", "change of rank").get(lang),
        "max" => Phrase("mức tối đa", "maximum").get(lang),
        "lost" => Phrase("phần còn thiếu so với tối đa", "points lost").get(lang),
        "ranked" => Phrase("số đơn vị xếp hạng", "number ranked").get(lang),
        "mean" => Phrase("trung bình", "average").get(lang),
        "median" => Phrase("trung vị", "median").get(lang),
        "best" => Phrase("điểm cao nhất", "highest score").get(lang),
        "worst" => Phrase("điểm thấp nhất", "lowest score").get(lang),
        other => keys::words(other, lang).unwrap_or(other),
    }
}

/// A value as written in the file, with the signs of the language where it is a number.
pub(super) fn localised(value: &str, lang: Lang) -> String {
    if value == NOTHING {
        return Phrase("không có", "none").get(lang).to_owned();
    }
    if let Some((by, year)) = value
        .strip_suffix(')')
        .and_then(|value| value.split_once(" ("))
    {
        let against = Phrase("so với", "compared with").get(lang);
        return format!("{} ({against} {year})", localised(by, lang));
    }
    value
        .parse()
        .map_or_else(|_| value.to_owned(), |value| number::exact(value, lang))
}

/// The place of a correction on the page of all of them.
fn place_of<'p>(plan: &'p Plan, edition: &Edition, number: usize) -> &'p str {
    let mut editions = plan.record.editions.iter();
    let place = editions.position(|one| one.year == edition.year);
    plan.marks()
        .place(place.expect("an edition of the record"), number)
}

fn kind(correction: &Correction, lang: Lang) -> &'static str {
    match correction.kind {
        CorrectionKind::Mistake => Phrase("Đính chính", "Correction"),
        CorrectionKind::Revision => Phrase("Điều chỉnh", "Revision"),
    }
    .get(lang)
}

pub(super) fn kind_in_line(kind: CorrectionKind, lang: Lang) -> &'static str {
    match kind {
        CorrectionKind::Mistake => Phrase("đính chính", "correction"),
        CorrectionKind::Revision => Phrase("điều chỉnh", "revision"),
    }
    .get(lang)
}

/// What nobody states and is not what it was when its edition was sealed.
fn followed(plan: &Plan, page: &Page) -> Vec<Followed> {
    let followed = plan.marks().followed.iter();
    followed
        .map(|(place, change)| {
            let edition = &plan.record.editions[*place];
            let value =
                |value: &Option<String>| localised(value.as_deref().unwrap_or(NOTHING), page.lang);
            Followed {
                id: followed_place(edition, change),
                figure: figure(plan, page, edition, &change.address),
                old: value(&change.before),
                new: value(&change.after),
            }
        })
        .collect()
}

/// What a page says, in front of all, of corrections of what it shows.
pub(super) fn told(plan: &Plan, page: &Page) -> Option<Banner> {
    let editions = &plan.record.editions;
    let mut own = plan.marks().by_page.get(&page.tail)?.clone();
    own.sort_by_key(|&(place, number)| Reverse(editions[place].corrections[number].date));
    let items = own.into_iter();
    let items = items.map(|(place, number)| item(plan, page, &editions[place], number));
    let lead = Phrase(
        "Trang này có nội dung đã sửa sau khi công bố:",
        "Something on this page was changed after it was published:",
    );
    Some(Banner {
        lead: lead.get(page.lang).to_owned(),
        items: items.collect(),
    })
}

fn item(plan: &Plan, page: &Page, edition: &Edition, number: usize) -> Item {
    let correction = &edition.corrections[number];
    Item {
        figure: figure(plan, page, edition, &correction.figure).text,
        old: localised(&correction.old, page.lang),
        new: localised(&correction.new, page.lang),
        kind: kind_in_line(correction.kind, page.lang).to_owned(),
        date: date::short(correction.date, page.lang),
        datetime: date::iso(correction.date),
        href: format!(
            "{}#{}",
            plan.link(page, TAIL),
            place_of(plan, edition, number)
        ),
    }
}
