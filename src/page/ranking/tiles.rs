//! The units of a field on a grid that stands for a map, coloured by rank.

use std::collections::BTreeSet;

use super::{Scene, charts};
use crate::drawing;
use crate::entry::Entry;
use crate::figure::Figure;
use crate::signs::Signs;
use chart::Width;
use derive::FieldStanding;
use finding::{AmongPeers, Finding, Form, Standing, What};
use model::{Lang, Tile};

/// A grid of fewer cells shows nothing of where units lie.
const FEWEST: usize = 4;
/// Units are coloured in as many groups of like size.
const GROUPS: usize = 5;

/// Whether the units of a field are drawn so.
pub(super) fn has_grid<'a>(scene: &Scene<'a>, standing: &'a FieldStanding, rows: &[u32]) -> bool {
    let Some(entries) = on_grid(scene, standing, rows) else {
        return false;
    };
    let of_home = scene.home.is_some_and(|home| rows.contains(&home));
    let is_told = of_home || charts::leads(scene, &scene.field(standing), rows).is_some();
    is_told && Groups::of(&entries).is_some()
}

/// The units with their results, where the field is known whole and each has a cell of its own.
fn on_grid<'a>(
    scene: &Scene<'a>,
    standing: &FieldStanding,
    rows: &[u32],
) -> Option<Vec<Entry<'a>>> {
    standing.total.as_ref()?;
    let entries: Vec<Entry> = rows.iter().map(|&row| scene.entry(row)).collect();
    let cells = entries.iter().map(|entry| entry.unit.tile);
    let cells: BTreeSet<Tile> = cells.collect::<Option<_>>()?;
    (cells.len() == rows.len() && rows.len() >= FEWEST).then_some(entries)
}

/// Nothing where the field is not known whole, or a unit of it has no cell of its own.
pub(super) fn grid<'a>(
    scene: &Scene<'a>,
    standing: &'a FieldStanding,
    rows: &[u32],
) -> Option<Figure> {
    let entries = on_grid(scene, standing, rows)?;
    let lang = scene.lang();
    let what = What::Tiles(scene.field(standing).place());
    let home = scene.home.filter(|home| rows.contains(home));
    let title = match home {
        Some(home) => of_home(scene, &scene.entry(home)),
        None => charts::leads(scene, &scene.field(standing), rows)?,
    };
    let signs = Signs::on(scene.plan, scene.page);
    let groups = Groups::of(&entries)?;
    let tiles = rows.iter().zip(&entries);
    let tiles = tiles.filter_map(|(&row, entry)| {
        Some(chart::tiles::Tile {
            cell: cell(entry.unit.tile?),
            label: entry.unit.name.get(lang).to_owned(),
            rank: charts::rank(entry, &signs),
            group: groups.group(entry),
            href: scene.way_to(entry.unit),
            mark: charts::mark(scene, row),
        })
    });
    let tiles = tiles.collect();
    let islands = entries.iter().filter_map(|entry| {
        let islands = entry.unit.islands.as_ref()?;
        Some(chart::tiles::Islands {
            cell: cell(islands.tile),
            label: islands.name.get(lang).to_owned(),
            of: entry.unit.name.get(lang).to_owned(),
            group: groups.group(entry),
        })
    });
    let islands = islands.collect();
    let id = lang::text!("luoi-{}", standing.field);
    let drawn_as = (id.as_str(), lang::text!("tiles-{}", standing.field));
    let (name, names) = drawing::in_figure(scene.plan, scene.page, drawn_as, what);
    let data = chart::tiles::Tiles {
        name,
        key: groups.key(lang),
        tiles,
        islands,
    };
    let chart = drawing::one(&data, chart::tiles::draw, Width::Phone, lang);
    Some(charts::figure(
        scene,
        (id, title, what),
        chart,
        (signs, names),
    ))
}

fn cell(tile: Tile) -> (u8, u8) {
    (tile.column, tile.row)
}

/// Where the home unit stands among those that resemble it, or else among all.
fn of_home(scene: &Scene, home: &Entry) -> Finding {
    let peers = AmongPeers::of(scene.plan.record, home).into_iter().next();
    peers.map_or_else(
        || Standing::of(home, Form::IndexAndYear).into(),
        |peers| peers.as_title().into(),
    )
}

/// Ranked units in groups of like size; those of one rank are in one group.
struct Groups {
    /// The places of all ranked units, the best first.
    places: Vec<u32>,
}

impl Groups {
    /// Nothing where no unit has a rank.
    fn of(entries: &[Entry]) -> Option<Self> {
        let ranks = entries.iter().filter_map(|entry| entry.standing.rank);
        let mut places: Vec<u32> = ranks.map(|rank| rank.place).collect();
        places.sort_unstable();
        (!places.is_empty()).then_some(Self { places })
    }

    fn group(&self, entry: &Entry) -> Option<usize> {
        Some(self.of_place(entry.standing.rank?.place))
    }

    fn of_place(&self, place: u32) -> usize {
        let better = self.places.partition_point(|other| *other < place);
        better * GROUPS / self.places.len()
    }

    /// "hạng 1–12", "13–25" …; nothing of a group in which nobody is.
    fn key(&self, lang: Lang) -> Vec<String> {
        let words = |group: usize| {
            let mut of = self
                .places
                .iter()
                .filter(|place| self.of_place(**place) == group);
            let first = *of.next()?;
            let last = of.next_back().copied().unwrap_or(first);
            Some(if first == last {
                first.to_string()
            } else {
                lang::text!("{first}–{last}")
            })
        };
        let all = (0..GROUPS).map(|group| words(group).unwrap_or_default());
        let mut all: Vec<String> = all.collect();
        all[0] = lang::say!(lang, "tiles-ranks", ranks = all[0]);
        all
    }
}
