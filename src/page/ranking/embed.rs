//! The charts of a ranking one by one, for pages that show nothing else.

use super::{Scene, charts, in_field, order, scene, tiles};
use crate::figure::Figure;
use crate::{Kind, Page, Plan};
use derive::FieldStanding;
use model::Lang;

/// A chart of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chart {
    /// All units by score.
    Bars,
    /// Where the home unit stands among all.
    Strip,
    /// Units on a grid that stands for a map.
    Tiles,
    /// Units by components.
    Heat,
}

impl Chart {
    const ALL: [Self; 4] = [Self::Bars, Self::Strip, Self::Tiles, Self::Heat];

    /// Its id on the page, by the place of the field in its index.
    pub(crate) fn id(self, field: usize) -> String {
        let name = match self {
            Self::Bars => "thanh",
            Self::Strip => "vi-tri",
            Self::Tiles => "luoi",
            Self::Heat => "thanh-phan",
        };
        lang::text!("{name}-{field}")
    }

    /// Whether the field has it. Nothing is drawn for it.
    fn is_of<'a>(self, scene: &Scene<'a>, standing: &'a FieldStanding, rows: &[u32]) -> bool {
        match self {
            Self::Bars => charts::has_bars(scene, standing, rows),
            Self::Strip => charts::has_strip(scene, standing, rows),
            Self::Tiles => tiles::has_grid(scene, standing, rows),
            Self::Heat => charts::has_heat(scene, standing, rows),
        }
    }
}

/// The charts that a ranking has, each with the place of its field in the index.
pub(crate) fn charts_of(plan: &Plan, edition: u16, place: u16) -> Vec<(usize, Chart)> {
    let page = Page {
        path: String::new(),
        tail: String::new(),
        lang: Lang::VI,
        kind: Kind::Ranking(edition, place),
    };
    let plan = plan.of(&page);
    let scene = scene(plan, &page, edition, place);
    let mut found = Vec::new();
    for (at, standing) in (0u8..).zip(&scene.standing.fields) {
        let rows = order(&scene, at, standing);
        let scene = in_field(&scene, standing);
        let has = |chart: &Chart| chart.is_of(&scene, standing, &rows);
        let charts = Chart::ALL.into_iter().filter(has);
        found.extend(charts.map(|chart| (standing.field, chart)));
    }
    found
}

/// One of them.
pub(crate) fn chart(
    plan: &Plan,
    page: &Page,
    (edition, place): (u16, u16),
    (field, chart): (usize, Chart),
) -> Option<Figure> {
    let scene = scene(plan, page, edition, place);
    let mut fields = (0u8..).zip(&scene.standing.fields);
    let (at, standing) = fields.find(|(_, one)| one.field == field)?;
    let rows = order(&scene, at, standing);
    let scene = in_field(&scene, standing);
    match chart {
        Chart::Bars => charts::bars(&scene, standing, &rows),
        Chart::Strip => charts::strip(&scene, standing, &rows),
        Chart::Tiles => tiles::grid(&scene, standing, &rows),
        Chart::Heat => charts::heat(&scene, standing, &rows),
    }
}
