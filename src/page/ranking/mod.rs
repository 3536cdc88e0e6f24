//! The ranking of an index in an edition: every unit, every component, and where the field lies.

use schemars::JsonSchema;
use serde::Serialize;

use super::entry::Entry;
use super::figure::Figure;
use super::html::Html;
use super::sources::Sources;
use super::stats::Stats;
use super::{
    Body, Filled, Kind, Link, Page, Plan, Prose, address, citation, entry, given, links, words,
};
use crate::derive::{Analysis, FieldStanding};
use crate::lang::{Phrase, change, number, phrases};
use crate::model::{self, Coverage, Lang, Record, Subject};

mod charts;
mod notes;
mod table;

pub(super) use notes::alternative;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Ranking {
    /// The year.
    pub year: i32,
    /// The index's name in headings.
    pub short: String,
    /// The index's full name and who publishes it.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// The finding, in a sentence.
    pub finding: String,
    /// Why no change of the home unit is told, or what it does not tell.
    pub why: Option<String>,
    /// The story of the index in this edition.
    pub narrative: Option<Prose>,
    /// What the table covers and how its ranks came about.
    pub basis: Vec<String>,
    /// One a field: provinces, departments, districts.
    pub fields: Vec<Section>,
    /// Remarks and other published values.
    pub notes: Html,
    /// Where the values come from.
    pub sources: Html,
    /// The same index in the edition before and after.
    pub before: Option<Link>,
    /// The same index in the edition after.
    pub after: Option<Link>,
    /// Pages that go on from here.
    pub more: Vec<Link>,
    /// The table as data files.
    pub files: Vec<Link>,
}

/// A field: its figures, its charts, its table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Section {
    /// Unique on the page.
    pub id: String,
    /// What its units are called together; empty where there is only one field.
    pub name: String,
    /// Mean, median, ends; absent in partial tables.
    pub facts: Option<Html>,
    /// All units by score.
    pub bars: Option<Figure>,
    /// Where the home unit stands among all.
    pub strip: Option<Figure>,
    /// Units by components.
    pub heat: Option<Figure>,
    /// The table.
    pub table: Html,
}

impl Section {
    /// Its table and its charts of all units.
    pub(super) fn long(&mut self) -> impl Iterator<Item = &mut Html> {
        let charts = [&mut self.bars, &mut self.heat].into_iter().flatten();
        let charts = charts.map(|figure| &mut figure.chart);
        std::iter::once(&mut self.table).chain(charts)
    }
}

/// One page a table.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let mut pages = Vec::new();
    for (edition, at) in record.editions.iter().zip(0..) {
        for (table, place) in edition.tables.iter().zip(0..) {
            let code = &record.index(table.index).code;
            pages.push((
                address::ranking(edition.year, code),
                Kind::Ranking(at, place),
            ));
        }
    }
    pages
}

/// A table with everything that its page needs more than once.
#[derive(Clone, Copy)]
struct Scene<'a> {
    plan: &'a Plan<'a>,
    page: &'a Page,
    year: i32,
    index: &'a model::Index,
    framework: &'a model::Framework,
    table: &'a model::Table,
    standing: &'a crate::derive::TableStanding,
    home: Option<u32>,
}

impl<'a> Scene<'a> {
    fn lang(&self) -> Lang {
        self.page.lang
    }

    fn entry(&self, row: u32) -> Entry<'a> {
        Entry::new(self.plan.record, self.year, self.table, self.standing, row)
    }
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, edition: u16, place: u16) -> Filled {
    let (year, table, standing) = plan.table(edition, place);
    let index = plan.record.index(table.index);
    let home = plan.record.site.home;
    let scene = Scene {
        plan,
        page,
        year,
        index,
        framework: index.framework(table.framework),
        table,
        standing,
        home: (0..)
            .zip(&table.rows)
            .find(|(_, row)| row.unit == home)
            .map(|(at, _)| at),
    };
    let lang = page.lang;
    let short = index.short.get(lang);
    let finding = finding(&scene);
    let own = scene.home.map(|row| scene.entry(row));
    let why = own.and_then(|own| words::why_no_change(&own, lang));
    let mut sources = Sources::of(&table.rows);
    let fields = sections(&scene, &mut sources);
    let notes = notes::write(&scene, &mut sources);
    Filled {
        title: format!("{short} {year}"),
        description: finding.clone(),
        crumbs: vec![links::edition(plan, page, year)],
        body: Body::Ranking(Ranking {
            year,
            short: short.to_owned(),
            name: index.name.get(lang).to_owned(),
            publisher: index.publisher.get(lang).to_owned(),
            finding,
            why,
            narrative: plan.prose(page, &Subject::Table(year, table.index)),
            basis: basis(&scene),
            fields,
            notes,
            sources: sources.list(plan, page),
            before: links::beside(plan, page, edition, table.index, links::Way::Before),
            after: links::beside(plan, page, edition, table.index, links::Way::After),
            more: links::of_index(plan, page, index),
            files: links::files(plan, page),
        }),
    }
}

/// How the home unit did; where it has no row, who leads.
fn finding(scene: &Scene) -> String {
    let lang = scene.lang();
    if let Some(home) = scene.home {
        return words::finding(&scene.entry(home), lang);
    }
    let leaders = scene.standing.fields.iter().filter_map(|field| {
        let first = scene.entry(*field.order.first()?);
        first.standing.rank.filter(|rank| rank.place == 1)?;
        let score = first.spoken(first.result.score.score()?, lang);
        Some(match lang {
            Lang::Vi => format!("Dẫn đầu: {} với {score}.", first.unit.name.get(lang)),
            Lang::En => format!("First: {} with {score}.", first.unit.name.get(lang)),
        })
    });
    leaders.collect::<Vec<_>>().join(" ")
}

/// What the table covers and how its ranks came about.
fn basis(scene: &Scene) -> Vec<String> {
    let lang = scene.lang();
    let published = scene.table.published;
    let published = published.map(|day| citation::published(scene.index, day, lang));
    let mut lines: Vec<String> = published.into_iter().collect();
    lines.extend(given(scene.table.note.as_ref(), lang));
    lines.push(coverage(scene.table.coverage, lang).to_owned());
    if finer(scene) {
        lines.push(
            Phrase("Điểm in ở đây đã làm tròn; hạng xét theo mọi chữ số đã công bố, nên hai đơn vị in cùng điểm có thể khác hạng.", "Scores are printed rounded; ranks follow all published digits, so units printed with the same score may differ in rank.").get(lang)
            .to_owned(),
        );
    }
    if without_parts(scene) {
        lines.push(
            Phrase(
                "Nguồn không công bố điểm của từng chỉ số thành phần.",
                "The source does not publish scores of components.",
            )
            .get(lang)
            .to_owned(),
        );
    }
    if scene.index.ranking == model::Ranking::Groups {
        lines.push(
            Phrase("Cơ quan công bố chỉ chia nhóm, không xếp hạng các đơn vị; hạng ở đây do trang này tính từ điểm đã công bố.", "The publisher gives groups only and does not rank; ranks are worked out here from the published scores.").get(lang)
            .to_owned(),
        );
    }
    if scene.table.rows.iter().any(|row| row.max.is_some()) {
        lines.push(
            Phrase("Điểm tối đa của các đơn vị khác nhau vì bỏ tiêu chí không áp dụng; thứ hạng xét theo tỷ lệ so với điểm tối đa.", "Maxima differ because criteria that do not apply are dropped; ranks follow the share of the maximum.").get(lang)
            .to_owned(),
        );
    }
    let before = scene.framework.break_note.as_ref();
    if let Some(note) = before.filter(|_| scene.framework.from == scene.year) {
        lines.push(note.get(lang).to_owned());
    }
    lines
}

/// Whether ranks may rest on digits that are not printed.
fn finer(scene: &Scene) -> bool {
    let mut scores = scene.table.rows.iter().map(|row| row.score.score());
    scene.table.coverage == Coverage::Complete
        && scores.any(|score| score.is_some_and(|score| score.scale() > scene.index.decimals))
}

/// Whether the index has components of which none is known here.
fn without_parts(scene: &Scene) -> bool {
    let mut parts = scene.table.rows.iter().flat_map(|row| &row.parts);
    !scene.framework.components.is_empty() && parts.all(|part| part.score.score().is_none())
}

fn coverage(coverage: Coverage, lang: Lang) -> &'static str {
    match coverage {
        Coverage::Complete => Phrase("Bảng có đủ các đơn vị được xếp hạng; hạng tính từ điểm công bố, các đơn vị bằng điểm có cùng hạng.", "The table has all units that were ranked; ranks are worked out from the published scores, equal scores share a rank.").get(lang),
        Coverage::Partial => Phrase("Bảng chỉ gồm những giá trị đã tìm được nguồn; hạng ghi theo nguồn công bố và không tính số liệu chung của cả nhóm.", "Only values with a known source are listed; ranks are as published, and nothing is said about the field as a whole.").get(lang),
    }
}

fn sections(scene: &Scene, sources: &mut Sources) -> Vec<Section> {
    let several = scene.standing.fields.len() > 1;
    let mut sections: Vec<Section> = (0u8..)
        .zip(&scene.standing.fields)
        .map(|(place, standing)| {
            let field = &scene.index.fields[standing.field];
            let rows = order(scene, place, standing);
            Section {
                id: format!("nhom-{}", field.code),
                name: if several {
                    words::capital(field.name.get(scene.lang()))
                } else {
                    String::new()
                },
                facts: facts(scene, standing),
                bars: charts::bars(scene, standing, &rows),
                strip: charts::strip(scene, standing, &rows),
                heat: charts::heat(scene, standing, &rows),
                table: table::write(scene, &rows, field.name.get(scene.lang()), sources),
            }
        })
        .collect();
    let rest: Vec<u32> = unfielded(scene);
    if !rest.is_empty() {
        let name = Phrase("Đơn vị khác", "Other units").get(scene.lang());
        sections.push(Section {
            id: "nhom-khac".into(),
            name: name.into(),
            facts: None,
            bars: None,
            strip: None,
            heat: None,
            table: table::write(scene, &rest, name, sources),
        });
    }
    sections
}

/// The field's rows, best first; what the order leaves out follows.
fn order(scene: &Scene, place: u8, standing: &FieldStanding) -> Vec<u32> {
    let mut rows = standing.order.clone();
    if rows.len() < scene.table.rows.len() {
        let mut listed = vec![false; scene.table.rows.len()];
        for &row in &rows {
            listed[row as usize] = true;
        }
        let rest = (0u32..)
            .zip(&scene.standing.rows)
            .filter(|(row, standing)| standing.field == Some(place) && !listed[*row as usize]);
        rows.extend(rest.map(|(row, _)| row));
    }
    rows
}

fn unfielded(scene: &Scene) -> Vec<u32> {
    (0u32..)
        .zip(&scene.standing.rows)
        .filter(|(_, standing)| standing.field.is_none())
        .map(|(row, _)| row)
        .collect()
}

/// Mean, median, ends of the field.
fn facts(scene: &Scene, standing: &FieldStanding) -> Option<Html> {
    let lang = scene.lang();
    let spread = standing.total.as_ref()?;
    let spoken = |value| entry::spoken(scene.index, value, lang);
    let mut stats = Stats::new();
    let ranked = Phrase("Số đơn vị có kết quả", "Units with a result").get(lang);
    stats.add(ranked, &number::integer(spread.n.into(), lang), "");
    for (name, (value, row)) in [(phrases::BEST, spread.best), (phrases::WORST, spread.worst)] {
        let unit = scene.entry(row).unit.name.get(lang);
        stats.add(name.get(lang), &spoken(value), unit);
    }
    let home = scene.home.map(|row| scene.entry(row));
    let home = home.filter(|home| same_field(scene, home, standing));
    let against = home.and_then(|home| words::against_mean(&home, spread.mean, lang));
    let against = against.unwrap_or_default();
    stats.add(phrases::MEAN.get(lang), &spoken(spread.mean), &against);
    stats.add(phrases::MEDIAN.get(lang), &spoken(spread.median), "");
    Some(stats.close())
}

fn same_field(scene: &Scene, home: &Entry, standing: &FieldStanding) -> bool {
    let field = home.standing.field.map(usize::from);
    field.is_some_and(|field| scene.standing.fields[field].field == standing.field)
}

/// A change of rank in words, for charts.
fn moved(entry: &Entry, lang: Lang) -> String {
    let told = entry.told().rank;
    told.map_or_else(String::new, |told| change::rank(told.change.by, lang))
}
