//! Tile grid: one cell a unit, set about where it lies; the stronger its colour, the better its rank.

use super::layout;
use super::sheet::{self, Class, Links, Place, Sheet};
use super::words::{self, Style};
use super::{Mark, Name, Svg, Width};
use model::Lang;

/// The data of a tile grid.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tiles {
    /// What it says about itself.
    pub name: Name,
    /// What each colour stands for, the best first; at most five.
    pub key: Vec<String>,
    /// The units.
    pub tiles: Vec<Tile>,
    /// Islands that belong to a unit and have a cell of their own.
    pub islands: Vec<Islands>,
}

/// A cell of the grid, from 0: its column and its row.
pub type Cell = (u8, u8);

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Where it stands.
    pub cell: Cell,
    /// Its name.
    pub label: String,
    /// Its rank: "24", or nothing where it has none.
    pub rank: String,
    /// Which place of the key its colour is; nothing where it has no rank.
    pub group: Option<usize>,
    /// Where its page is.
    pub href: Option<String>,
    /// What marks it out.
    pub mark: Mark,
}

/// Islands of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Islands {
    /// Where they stand.
    pub cell: Cell,
    /// What they are called.
    pub label: String,
    /// The unit to which they belong.
    pub of: String,
    /// The unit's colour.
    pub group: Option<usize>,
}

/// Above and below the words of a cell.
const INSET: i32 = 30;
/// Beside them, on both sides together.
const BESIDE: i32 = 5;
/// Between two cells.
const APART: i32 = 20;
/// How high a field of the key is.
const FIELD: i32 = 120;
/// Where the words of the key stand.
const KEY: i32 = 260;
/// Where the grid begins, below the key.
const TOP: i32 = 400;

/// From the best group to the last.
const SHADES: [Class; 5] = [
    Class::Heat4,
    Class::Heat3,
    Class::Heat2,
    Class::Heat1,
    Class::Heat0,
];

/// What stands in a cell, laid out.
struct Laid<'a> {
    cell: Cell,
    name: Vec<&'a str>,
    below: &'a str,
    group: Option<usize>,
}

/// Where the columns of the grid stand.
#[derive(Clone, Copy)]
struct Columns {
    first: u8,
    /// From one to the next, with what lies between them.
    step: i32,
}

impl Columns {
    fn of(tiles: &Tiles, width: Width) -> Self {
        let units = tiles.tiles.iter().map(|tile| tile.cell.0);
        let all = units.chain(tiles.islands.iter().map(|islands| islands.cell.0));
        let (first, last) = (all.clone().min(), all.max());
        let first = first.unwrap_or(0);
        let count = i32::from(last.unwrap_or(0) - first) + 1;
        let step = (width.units() * 10 - 10) / count;
        Self { first, step }
    }

    /// Left and right of a cell.
    fn ends(self, column: u8) -> (i32, i32) {
        let left = i32::from(column - self.first) * self.step;
        (left, left + self.step - APART)
    }
}

/// Where cells stand: rows are as high as their names need.
struct Grid {
    columns: Columns,
    tops: Vec<(u8, i32)>,
    bottom: i32,
}

impl Grid {
    fn of(laid: &[Laid<'_>], columns: Columns) -> Self {
        let mut rows = std::collections::BTreeMap::new();
        for tile in laid {
            let lines = layout::count(&tile.name) + i32::from(!tile.below.is_empty());
            let most = rows.entry(tile.cell.1).or_insert(lines);
            *most = lines.max(*most);
        }
        let mut bottom = TOP;
        let tops = rows.into_iter().map(|(row, lines)| {
            let top = bottom;
            bottom += lines * words::CELL.line_height() + 2 * INSET + APART;
            (row, top)
        });
        let tops = tops.collect();
        Self {
            columns,
            tops,
            bottom,
        }
    }

    /// The corners of a cell that lie across.
    fn corners(&self, cell: Cell) -> (Place, Place) {
        let at = self.tops.partition_point(|(row, _)| *row < cell.1);
        let top = self.tops.get(at).map_or(TOP, |row| row.1);
        let below = self.tops.get(at + 1).map_or(self.bottom, |row| row.1);
        let (left, right) = self.columns.ends(cell.0);
        ((left, top), (right, below - APART))
    }
}

/// Draws the grid.
#[must_use]
pub fn draw(tiles: &Tiles, width: Width, _lang: Lang) -> Svg {
    let columns = Columns::of(tiles, width);
    let room = columns.step - APART - BESIDE;
    let units = tiles.tiles.iter().map(|tile| Laid {
        cell: tile.cell,
        name: layout::wrap(&tile.label, style(tile.mark), room),
        below: if tile.rank.is_empty() {
            "–"
        } else {
            &tile.rank
        },
        group: tile.group,
    });
    let islands = tiles.islands.iter().map(|islands| Laid {
        cell: islands.cell,
        name: layout::wrap(&islands.label, words::CELL, room),
        below: "",
        group: islands.group,
    });
    let laid: Vec<Laid<'_>> = units.chain(islands).collect();
    let grid = Grid::of(&laid, columns);
    let links = Links::of(tiles.tiles.iter().map(|tile| tile.href.as_deref()));
    let kind = sheet::Kind {
        name: "tiles",
        links,
        room: 2048 + 300 * laid.len(),
    };
    sheet::draw(kind, &tiles.name, width, grid.bottom + 20, |sheet| {
        draw_key(sheet, &tiles.key, width);
        draw_shades(sheet, &laid, &grid);
        let (units, islands) = laid.split_at(tiles.tiles.len());
        sheet.set(words::CELL.middle(), |sheet| {
            for (tile, laid) in tiles.tiles.iter().zip(units) {
                sheet.link(tile.href.as_deref(), |sheet| {
                    draw_words(sheet, laid, style(tile.mark), &grid);
                });
            }
            for (islands, laid) in tiles.islands.iter().zip(islands) {
                sheet.group(&islands.of, |sheet| {
                    draw_words(sheet, laid, words::CELL, &grid);
                });
            }
        });
        let marked = tiles.tiles.iter().zip(units);
        for (_, laid) in marked.filter(|(tile, _)| tile.mark != Mark::Plain) {
            let (from, to) = grid.corners(laid.cell);
            sheet.line(Class::Outline, &sheet::around(from, to));
        }
    })
}

fn style(mark: Mark) -> Style {
    match mark {
        Mark::Own => words::CELL.strong(),
        Mark::Plain | Mark::Other => words::CELL,
    }
}

/// The colours in a row, each with what it stands for.
fn draw_key(sheet: &Sheet<'_>, key: &[String], width: Width) {
    let step = (width.units() * 10 - 10) / layout::count(&SHADES);
    for ((place, text), class) in (0..).zip(key).zip(SHADES) {
        let left = place * step;
        let (from, to) = ((left, 10), (left + step - APART, 10 + FIELD));
        sheet.rect(class, from, to);
        sheet.line(Class::Grid, &sheet::around(from, to));
        sheet.text((left, KEY), words::SMALL, text);
    }
}

/// The cells, those of a colour in one shape; one without a colour is framed alone, as all are.
fn draw_shades(sheet: &Sheet<'_>, laid: &[Laid<'_>], grid: &Grid) {
    let mut shades: [Vec<[Place; 4]>; SHADES.len()] = Default::default();
    let mut frames = Vec::new();
    for tile in laid {
        let (from, to) = grid.corners(tile.cell);
        if let Some(areas) = tile.group.and_then(|group| shades.get_mut(group)) {
            areas.push(sheet::corners(from, to));
        }
        frames.push(sheet::around(from, to));
    }
    for (class, areas) in SHADES.into_iter().zip(&shades) {
        sheet.figures(class, areas);
    }
    sheet.strokes(Class::Grid, &frames);
}

/// The name in the middle of a cell, and what stands below it.
fn draw_words(sheet: &Sheet<'_>, laid: &Laid<'_>, style: Style, grid: &Grid) {
    let ((left, top), (right, bottom)) = grid.corners(laid.cell);
    let (x, step) = (i32::midpoint(left, right), style.line_height());
    let below = i32::from(!laid.below.is_empty());
    let height = (layout::count(&laid.name) + below) * step;
    let first = i32::midpoint(top, bottom) - height / 2 + step / 2 + style.drop();
    let below = (below == 1).then_some((laid.below, style.strong()));
    let lines = laid.name.iter().map(|line| (*line, style)).chain(below);
    for (line, (text, style)) in (0..).zip(lines) {
        sheet.within((x, first + line * step), style, text);
    }
}
