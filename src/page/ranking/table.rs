//! The table of a ranking: one row a unit, one column a component.

use std::borrow::Cow;

use super::Scene;
use crate::changes::Base;
use crate::datum::On;
use crate::drawn::{Row, Table};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::sources::Sources;
use crate::table::{self, Column, Head};
use derive::Changes;
use finding::{Heading, InField};
use lang::{Phrase, number, phrases};
use model::{ComponentId, Part, Value};

/// Which columns a table has.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one column is there"
)]
struct Columns<'a> {
    rank: bool,
    share: bool,
    max: bool,
    score_change: bool,
    rank_change: bool,
    base: Base,
    band: bool,
    parts: Vec<(ComponentId, &'a model::Component)>,
    sources: bool,
}

impl<'a> Columns<'a> {
    fn of(scene: &Scene<'a>, rows: &[u32], sources: &Sources) -> Self {
        let results = || rows.iter().map(|&row| &scene.table.rows[row as usize]);
        let entries = || rows.iter().map(|&row| scene.entry(row));
        let own_max = results().any(|result| result.max.is_some());
        let told: Vec<Changes> = entries().map(|entry| entry.told()).collect();
        let (score_change, rank_change) = changes(&told);
        Self {
            rank: has_ranks(scene, rows),
            max: own_max,
            share: own_max
                || scene
                    .framework
                    .max
                    .is_some_and(|max| max != rust_decimal::Decimal::ONE_HUNDRED),
            score_change,
            rank_change,
            base: Base::of(&told),
            band: entries().any(|entry| entry.standing.band.is_some()),
            parts: scene
                .framework
                .top()
                .filter(|(id, _)| results().any(|result| result.part(*id).is_some_and(says)))
                .collect(),
            sources: sources.are_several(),
        }
    }

    /// How many columns follow rank and unit, without the one of sources.
    fn values(&self) -> usize {
        1 + usize::from(self.max)
            + usize::from(self.share)
            + usize::from(self.score_change)
            + usize::from(self.rank_change)
            + usize::from(self.band)
            + self.parts.len()
    }
}

/// Whether any of some rows has a rank; else the table is one of scores.
pub(super) fn has_ranks(scene: &Scene, rows: &[u32]) -> bool {
    let mut entries = rows.iter().map(|&row| scene.entry(row));
    entries.any(|entry| entry.standing.rank.is_some())
}

/// Whether any row tells a change of its score, and of its rank.
fn changes(all: &[Changes]) -> (bool, bool) {
    let score = |told: &Changes| told.score.is_some() || told.direction.is_some();
    (
        all.iter().any(score),
        all.iter().any(|told| told.rank.is_some()),
    )
}

/// Whether a component of a row has more to say than that it is not known.
fn says(part: &Part) -> bool {
    part.score.score().is_some()
}

/// Writes the table of some rows.
pub(super) fn write(
    scene: &Scene,
    rows: &[u32],
    field: Option<InField>,
    sources: &mut Sources,
) -> Html {
    let columns = Columns::of(scene, rows, sources);
    let lang = scene.lang();
    let on = scene.plan.on(scene.page);
    let others = || Heading::Others(scene.table.index, scene.year);
    let name = on.words(field.map_or_else(others, Heading::Field));
    let mut table = Table::new("ranking", name, heads(scene, &columns));
    table.captioned = true;
    let changes = rows.iter().map(|&row| {
        let entry = scene.entry(row);
        (entry.told(), entry.path(None, "rank-change"))
    });
    let among = field.and_then(|field| columns.base.like_for_like(field, changes));
    table.among = among.map(|among| on.words(among));
    for &place in rows {
        let entry = scene.entry(place);
        let of = entry.row(None);
        let on = on.in_row(&of);
        let kind = table::own(scene.home == Some(place));
        let mut row = Row::new(Some(table::result(&of)), kind).at(entry.unit.code.clone());
        row.add_if(columns.rank, "", |html| entry.rank(html, on));
        let href = lang::text!("don-vi/{}.html", entry.unit.code);
        row.lead(on, &href, entry.unit.name.get(lang));
        cells(&mut row, &entry, &columns, on);
        row.add_if(columns.sources, "source", |html| {
            sources.mark(html, entry.result.source, on);
        });
        table.rows.push(row);
    }
    table.drawn(on)
}

fn heads<'a>(scene: &Scene, columns: &Columns<'a>) -> Vec<Head<'a>> {
    let lang = scene.lang();
    let base = columns.base;
    let on = scene.plan.on(scene.page);
    let word = |phrase: Phrase| Cow::from(phrase.get(lang));
    let mut heads = Vec::new();
    // What a page does not show is not said.
    let mut add = |is_there: bool, key, words: &dyn Fn() -> Cow<'a, str>, column| {
        heads.extend(is_there.then(|| (key, words(), column)));
    };
    let share = lang::phrase!("table-of-maximum");
    let (words, figures) = (Column::Words, Column::Figures);
    add(columns.rank, "rank", &|| word(phrases::RANK), figures);
    add(true, "unit", &|| word(phrases::UNIT), words);
    let score = || entry::score_head(scene.index, lang).into();
    add(true, "score", &score, figures);
    add(columns.max, "max", &|| word(phrases::MAX), figures);
    add(columns.share, "share", &|| word(share), figures);
    let change = || base.score_head(on).into();
    add(columns.score_change, "score-change", &change, figures);
    let change = || base.rank_head(on).into();
    add(columns.rank_change, "rank-change", &change, figures);
    add(columns.band, "band", &|| word(phrases::BAND), words);
    for (_, part) in &columns.parts {
        let name = || part.name.get(lang).into();
        add(true, "component", &name, Column::Component);
    }
    add(columns.sources, "source", &|| word(phrases::SOURCE), words);
    heads
}

fn cells(row: &mut Row, entry: &Entry, columns: &Columns, on: On) {
    let lang = on.lang();
    if let (Value::Absent(reason), true, None) = (
        entry.result.score,
        entry.result.parts.is_empty(),
        entry.standing.rank,
    ) {
        row.add("", |html| entry::absent(html, reason, entry.life(), on));
        row.span(columns.values());
        return;
    }
    row.add("", |html| entry.score(html, on));
    row.add_if(columns.max, "", |html| {
        if !entry.max_figure(html, on) {
            html.raw(entry::DASH);
        }
    });
    row.add_if(columns.share, "", |html| {
        entry.share_figure(html, on, |out, share| {
            number::write_fixed(out, share, 2, lang);
        });
    });
    if columns.score_change || columns.rank_change {
        let told = entry.told();
        if columns.score_change {
            entry.score_change_cell(row, None, (&told, columns.base), on);
        }
        if columns.rank_change {
            entry.rank_change_cell(row, None, (&told, columns.base), on);
        }
    }
    row.add_if(columns.band, "words", |html| entry.band_or_dash(html, on));
    for (id, component) in &columns.parts {
        row.add("", |html| {
            entry.part(html, component, entry.result.part(*id), on);
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::{Body, Kind, Page, plan};
    use derive::analyse;
    use model::{Lang, Table};

    /// The table of 2018 with these totals by unit; unit 0 is the home unit.
    fn table(rows: &[(u32, Option<&str>)], change: impl FnOnce(&mut Table)) -> String {
        let record = sample::record(|sample| change(sample.table(2018, 0, rows)));
        let analysis = analyse(&record);
        let page = Page {
            path: "2018/one.html".into(),
            tail: "2018/one.html".into(),
            lang: Lang::VI,
            kind: Kind::Ranking(0, 0),
        };
        match plan(&record, &analysis).fill(&page).body {
            Body::Ranking(ranking) => ranking.fields[0].table.0.clone(),
            other => panic!("not a ranking: {other:?}"),
        }
    }

    #[test]
    fn every_unit_has_a_row_with_an_anchor_best_first() {
        let html = table(&[(1, Some("70")), (0, Some("80")), (2, None)], |_| {});
        let rows: Vec<&str> = html.split("<tr id=").skip(1).collect();
        let ids = rows.iter().map(|row| row.split([' ', '>']).next().unwrap());
        assert_eq!(ids.collect::<Vec<_>>(), ["unit-0", "unit-1", "unit-2"]);
        assert!(rows[0].contains("class=own"));
        assert!(!rows[1].contains("class=own"));
    }

    #[test]
    fn a_number_carries_its_exact_value_and_its_address() {
        let html = table(&[(0, Some("72.2345")), (1, Some("60"))], |_| {});
        assert!(html.contains("<data value=72.2345 data-figure=score>72,23</data>"));
        assert!(html.contains("<data value=2 data-figure=rank>2</data>"));
        assert!(
            html.contains("<tr id=unit-1 data-row=one/2018/unit-1>"),
            "{html}"
        );
    }

    #[test]
    fn a_unit_without_a_result_has_one_cell_that_says_why() {
        let html = table(&[(0, Some("70")), (1, None)], |table| {
            sample::parts(&mut table.rows[0], &[Some("20")]);
        });
        assert!(html.contains("<td colspan=2><span class=absent>không công bố</span></td></tr>"));
        // Among scores alone it stands as they do, at the right.
        let html = table(&[(0, Some("70")), (1, None)], |_| {});
        assert!(html.contains("<td><span class=absent>không công bố</span></td></tr>"));
    }

    #[test]
    fn a_table_without_any_rank_has_no_column_of_them() {
        let partial = |table: &mut Table| table.coverage = model::Coverage::Partial.into();
        let rows = [(0, Some("70")), (1, Some("60"))];
        let html = table(&rows, partial);
        assert!(!html.contains(">Hạng<"), "{html}");
        assert!(html.contains("class=own><th scope=row>"), "{html}");
        let html = table(&rows, |table| {
            partial(table);
            table.rows[1].rank = Some(3);
        });
        assert!(html.contains(">Hạng<"), "{html}");
    }

    #[test]
    fn equal_scores_share_a_rank_and_say_so() {
        let html = table(&[(0, Some("70")), (1, Some("70"))], |_| {});
        assert_eq!(html.matches("(đồng hạng)").count(), 2);
    }

    #[test]
    fn a_component_that_nobody_has_gets_no_column() {
        let html = table(&[(0, Some("70")), (1, Some("60"))], |table| {
            sample::parts(&mut table.rows[0], &[Some("20"), None]);
            sample::parts(&mut table.rows[1], &[Some("10"), None]);
        });
        assert!(html.contains("Part 0"));
        assert!(!html.contains("Part 1"));
        assert!(html.contains("<td><data value=20 data-figure=/part-0/score>20,00</data></td>"));
    }

    #[test]
    fn there_are_no_columns_of_changes_where_there_are_none() {
        let html = table(&[(0, Some("70")), (1, Some("60"))], |_| {});
        assert!(!html.contains("Thay đổi"));
    }

    #[test]
    fn all_rows_are_as_wide_as_the_head() {
        let html = table(&[(0, Some("70")), (1, Some("60")), (2, None)], |table| {
            sample::parts(&mut table.rows[0], &[Some("20"), None, Some("3")]);
            table.rows[1].max = Some(Box::new(sample::decimal("90")));
        });
        let head = html.matches("<th scope=col").count();
        for row in html.split("<tr id=").skip(1) {
            let spanned = row.split("colspan=").nth(1);
            let spanned = spanned.map_or(0, |rest| {
                let width: usize = rest.split('>').next().unwrap().parse().unwrap();
                width - 1
            });
            let cells = row.matches("<td").count() + row.matches("<th").count();
            assert_eq!(cells + spanned, head, "{row}");
        }
    }
}
