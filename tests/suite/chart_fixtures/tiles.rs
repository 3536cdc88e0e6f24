//! Tile grids: units and islands by their cells.

use serde::Deserialize;

use super::{Fixture, Marked, name, rows};
use congbo::chart::{Svg, Width, tiles};
use congbo::model::Lang;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tile {
    cell: (u8, u8),
    label: String,
    #[serde(default)]
    rank: String,
    group: Option<usize>,
    of: Option<String>,
    #[serde(default)]
    mark: Marked,
}

/// Draws a fixture.
pub(in super::super) fn draw(fixture: Fixture, width: Width, lang: Lang) -> Svg {
    let all: Vec<Tile> = rows(fixture.rows);
    let (islands, units): (Vec<_>, Vec<_>) = all.into_iter().partition(|tile| tile.of.is_some());
    let unit = |tile: Tile| tiles::Tile {
        cell: tile.cell,
        label: tile.label,
        rank: tile.rank,
        group: tile.group,
        href: None,
        mark: tile.mark.into(),
    };
    let islands = islands.into_iter().map(|tile| tiles::Islands {
        cell: tile.cell,
        label: tile.label,
        of: tile.of.unwrap(),
        group: tile.group,
    });
    let data = tiles::Tiles {
        name: name(),
        key: fixture.columns,
        islands: islands.collect(),
        tiles: units.into_iter().map(unit).collect(),
    };
    tiles::draw(&data, width, lang)
}
