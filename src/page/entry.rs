//! One result with everything around it: what tables and sentences on any page say about it.

use std::ops::Deref;

use rust_decimal::Decimal;

pub(super) use super::cells::{absent, none};
use super::datum::{self, On};
use super::drawn;
use super::html::{Html, escape};
use super::table::{Column, Head};
use super::{Page, Plan, Sentence};
use derive::TableStanding;
pub(super) use finding::amount::{measure, spoken};
use finding::{FINER, Field, Remark};
use lang::{digits, number, phrases};
use model::{Component, Lang, Measure, Value, Year};
use template::Markup;

/// What stands for no value in a table; said in words to those who hear it.
pub(super) const DASH: &str = "–";

/// A result as pages write it: in cells, in sentences, with the address of each figure.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a>(finding::Entry<'a>);

impl<'a> Deref for Entry<'a> {
    type Target = finding::Entry<'a>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a> Entry<'a> {
    /// The results themselves, of which something is found.
    pub(super) fn results(entries: &[Self]) -> Vec<finding::Entry<'a>> {
        entries.iter().map(|entry| entry.0).collect()
    }
}

impl<'a> From<finding::Entry<'a>> for Entry<'a> {
    fn from(result: finding::Entry<'a>) -> Self {
        Self(result)
    }
}

impl<'a> Plan<'a> {
    /// The result at a place of the record.
    pub(super) fn entry(&self, edition: u16, table: u16, row: u32) -> Entry<'a> {
        let (year, table, standing) = self.table(edition, table);
        Entry(finding::Entry::new(self.record, year, table, standing, row))
    }

    /// The result of a unit in an index in an edition.
    pub(super) fn result_of(
        &self,
        edition: u16,
        index: model::IndexId,
        unit: model::UnitId,
    ) -> Option<Entry<'a>> {
        let points = &self.analysis.series.get(&(index, unit))?.points;
        let place = points
            .binary_search_by_key(&edition, |point| point.edition)
            .ok()?;
        let point = points[place];
        Some(self.entry(point.edition, point.table, point.row))
    }

    /// That differences rest on more digits than are printed, where a result has more.
    pub(super) fn finer(&self, page: &Page, entries: &[Entry]) -> Option<Sentence> {
        let decimals = |entry: &Entry| entry.result.score.score().map(|score| score.scale());
        let mut all = entries.iter();
        let finer = all.any(|entry| decimals(entry) > Some(entry.index.decimals));
        finer.then(|| self.say(page, FINER))
    }

    /// The newest result of a unit in an index that says something.
    pub(super) fn newest(&self, index: model::IndexId, unit: model::UnitId) -> Option<Entry<'a>> {
        let points = self.analysis.series.get(&(index, unit))?.points.iter();
        let entries = points.map(|point| self.entry(point.edition, point.table, point.row));
        entries.rev().find(|entry| entry.says_something())
    }

    /// The unit in front in the first field of a table; nothing where several are, or where nobody is known to be.
    pub(super) fn leader(&self, edition: u16, table: u16) -> Option<Entry<'a>> {
        let fields = self.fields(edition, table);
        let [first] = fields.first()?.first()[..] else {
            return None;
        };
        let entry = self.entry(edition, table, first);
        entry.says_something().then_some(entry)
    }

    /// The fields of a table.
    pub(super) fn fields(&self, edition: u16, table: u16) -> Vec<Field<'a>> {
        let (year, table, rows) = self.table(edition, table);
        let field = |standing| Field {
            record: self.record,
            year,
            table,
            rows,
            standing,
        };
        rows.fields.iter().map(field).collect()
    }

    /// The field that a result is ranked in.
    pub(super) fn field_of(&self, entry: &Entry<'a>) -> Option<Field<'a>> {
        let editions = self.record.editions.iter().zip(&self.analysis.tables);
        let mut editions = editions.filter(|(edition, _)| edition.year == entry.year);
        let (edition, standings) = editions.next()?;
        let mut tables = edition.tables.iter().zip(standings);
        let (table, rows) = tables.find(|(table, _)| table.index == entry.table.index)?;
        Some(Field {
            record: self.record,
            year: entry.year,
            table,
            rows,
            standing: entry.field?,
        })
    }

    /// A table with its year and what is derived for it.
    pub(super) fn table(
        &self,
        edition: u16,
        table: u16,
    ) -> (Year, &'a model::Table, &'a TableStanding) {
        let (e, t) = (usize::from(edition), usize::from(table));
        let edition = &self.record.editions[e];
        (
            edition.year,
            &edition.tables[t],
            &self.analysis.tables[e][t],
        )
    }
}

impl<'a> Entry<'a> {
    /// A score as it is printed in the index: "72,23".
    pub(super) fn printed(&self, value: Decimal, lang: Lang) -> String {
        number::fixed(value, self.index.decimals, lang)
    }

    /// Appends a score as it is printed in the index.
    pub(super) fn print(&self, out: &mut String, value: Decimal, lang: Lang) {
        number::write_fixed(out, value, self.index.decimals, lang);
    }

    /// A score in a sentence: "72,23 điểm", "74,95%".
    pub(super) fn spoken(&self, value: Decimal, lang: Lang) -> String {
        spoken(self.index, value, lang)
    }

    /// The address of a number of the row, or of a component of it.
    pub(super) fn address(
        &self,
        component: Option<&'a Component>,
        quantity: &'a str,
    ) -> datum::InRow<'a> {
        datum::InRow {
            index: &self.index.code,
            year: self.year,
            unit: &self.unit.code,
            component: component.map(|one| one.code.as_str()),
            quantity,
        }
    }

    /// The same in letters.
    pub(super) fn path(&self, component: Option<&'a Component>, quantity: &'a str) -> String {
        datum::path(&self.address(component, quantity))
    }

    /// The row itself, or that of a component of it.
    pub(super) fn row(&self, component: Option<&'a Component>) -> datum::InRow<'a> {
        self.address(component, "")
    }

    /// The mark of something in the row that is no number.
    pub(super) fn mark(&self, on: On, quantity: &'a str) -> Html {
        datum::mark(on, &self.address(None, quantity))
    }

    /// The same of a component.
    pub(super) fn part_mark(&self, on: On, component: &'a Component, quantity: &'a str) -> Html {
        datum::mark(on, &self.address(Some(component), quantity))
    }

    /// A number of the row.
    pub(super) fn own(
        &self,
        html: &mut Html,
        on: On,
        (value, quantity): (Decimal, &'a str),
        words: impl Fn(&mut String),
    ) {
        datum::number(html, on, value, &self.address(None, quantity), words);
    }

    /// A whole number of the row.
    fn whole(&self, html: &mut Html, on: On, value: u32, quantity: &'a str) {
        self.own(html, on, (value.into(), quantity), |out| {
            digits::write(out, value.into());
        });
    }

    /// The total, or why there is none.
    pub(super) fn score(&self, html: &mut Html, on: On) {
        let lang = on.lang();
        match self.result.score {
            Value::Score(score) => {
                self.own(html, on, (score, "score"), |out| {
                    self.print(out, score, lang);
                });
            }
            Value::Absent(reason) => absent(html, reason, self.life(), on),
        }
    }

    /// The total in a sentence: "72,23 điểm".
    pub(super) fn spoken_score(&self, html: &mut Html, on: On) {
        if let Value::Score(score) = self.result.score {
            self.own(html, on, (score, "score"), |out| {
                escape(out, &self.spoken(score, on.lang()));
            });
        }
    }

    /// The rank alone: "58", and an equals sign where it is shared.
    pub(super) fn rank(&self, html: &mut Html, on: On) {
        let Some(rank) = self.standing.rank else {
            none(html, on);
            return;
        };
        self.whole(html, on, rank.place, "rank");
        if rank.tied {
            let text = &on.remark(Remark::Tied);
            on.draw(html, &drawn::Tied { sign: "=", text });
        }
    }

    /// The rank among how many: "58/63".
    pub(super) fn rank_of(&self, html: &mut Html, on: On) {
        let Some(rank) = self.standing.rank else {
            none(html, on);
            return;
        };
        let place = written(|html| self.whole(html, on, rank.place, "rank"));
        let of = written(|html| self.whole(html, on, rank.of.unwrap_or_default(), "of"));
        let among = drawn::Rank {
            place: Markup(&place),
            of: rank.of.map(|_| Markup(&of)),
            tied: rank.tied.then(|| on.remark(Remark::Tied)),
        };
        on.draw(html, &among);
    }

    /// Score and rank in one cell: "44,42 (10/63)"; an equals sign where the rank is shared.
    pub(super) fn score_and_rank(&self, html: &mut Html, on: On) {
        let rank = self.standing.rank;
        let among = rank.and_then(|rank| rank.of);
        let score = written(|html| self.score(html, on));
        let place = written(|html| self.rank(html, on));
        let of = written(|html| self.whole(html, on, among.unwrap_or_default(), "of"));
        let both = drawn::ScoreAndRank {
            score: Markup(&score),
            rank: rank.map(|_| Markup(&place)),
            of: among.map(|_| Markup(&of)),
        };
        on.draw(html, &both);
    }
}

/// Markup that is written where a template asks for it.
fn written(write: impl Fn(&mut Html)) -> impl Fn(&mut String) {
    move |out| {
        let mut html = Html(std::mem::take(out));
        write(&mut html);
        *out = html.0;
    }
}

/// The head of a column of scores: "Điểm", or "Kết quả (%)".
pub(super) fn score_head(index: &model::Index, lang: Lang) -> &'static str {
    match index.measure {
        Measure::Points => phrases::SCORE.get(lang),
        Measure::Percent => lang::phrase!("entry-result").get(lang),
    }
}

/// The heads with which a table of the years of one index begins.
pub(super) fn year_heads(entries: &[Entry], lang: Lang) -> Vec<Head<'static>> {
    let index = entries.first().map(|entry| entry.index);
    let score = index.map_or("", |index| score_head(index, lang));
    vec![
        ("year", phrases::YEAR.get(lang).into(), Column::Words),
        ("score", score.into(), Column::Figures),
        ("rank", phrases::RANK.get(lang).into(), Column::Figures),
        (
            "score-change",
            phrases::SCORE_CHANGE.get(lang).into(),
            Column::Figures,
        ),
        (
            "rank-change",
            phrases::RANK_CHANGE.get(lang).into(),
            Column::Figures,
        ),
    ]
}
