//! The values that are known: of all units that an index ranks in a year, and how their names are spelt in a table.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congbo::content;
use congbo::intake::{Request, Workbook};
use congbo::model::{
    ComponentId, Framework, IndexId, Lang, Moment, Record, Score, Total, Unit, UnitId, Value, Year,
};

use crate::dice::Dice;

/// Our own content: real names, frameworks and earlier results.
pub(crate) fn record() -> Record {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = congbo::files::read(root, "content").expect("content can be read");
    match content::record(&files, Moment(1_900_000_000)) {
        Ok(loaded) => weighted(loaded.record),
        Err(said) => panic!("{} faults", said.len()),
    }
}

/// The same with one more framework: from 2021 an index of ours counts its parts by weights that are made up.
fn weighted(mut record: Record) -> Record {
    let index = record.find_index("pci").expect("a known index");
    let frameworks = &mut record.indices[usize::from(index.0)].frameworks;
    let mut framework = frameworks[0].clone();
    frameworks[0].to = Some(2020);
    framework.from = 2021;
    framework.total = Total::WeightedMean;
    for (at, component) in (0..).zip(&mut framework.components) {
        component.weight = Some(Score::new(5 + 5 * (at % 3), 0));
    }
    frameworks.push(framework);
    record
}

/// What is known of a unit.
pub(crate) struct Known {
    pub(crate) score: Score,
    pub(crate) rank: u32,
    pub(crate) parts: BTreeMap<ComponentId, Score>,
    pub(crate) ranks: BTreeMap<ComponentId, u32>,
}

pub(crate) struct World<'a> {
    pub(crate) record: &'a Record,
    pub(crate) index: IndexId,
    pub(crate) framework: &'a Framework,
    pub(crate) year: Year,
    pub(crate) values: BTreeMap<UnitId, Known>,
    pub(crate) names: BTreeMap<UnitId, String>,
    /// Values that the table does not have, and what stands in their place.
    pub(crate) gaps: BTreeSet<(UnitId, ComponentId)>,
    pub(crate) gap: &'static str,
    /// What the record has of the year before: score and rank.
    pub(crate) earlier: BTreeMap<UnitId, (Option<Score>, Option<u32>)>,
    pub(crate) heads: Tongue,
}

/// In which language heads are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    Vietnamese,
    English,
    /// Both in one cell, with what stands between them.
    Both(&'static str),
    /// The English in brackets.
    Brackets,
    /// The English in a row below.
    Below,
}

impl Tongue {
    fn any(dice: &mut Dice) -> Self {
        match dice.roll(20) {
            0 => Self::English,
            1 => Self::Both(" / "),
            2 => Self::Both("\n"),
            3 => Self::Brackets,
            4 => Self::Below,
            _ => Self::Vietnamese,
        }
    }
}

impl<'a> World<'a> {
    /// What is asked of files: the index's results of the year, with nothing said by anybody.
    pub(crate) fn request<'r>(&'r self, files: &'r [Workbook]) -> Request<'r> {
        Request {
            record: self.record,
            index: self.index,
            framework: self.framework,
            year: self.year,
            files,
            mapping: None,
            sheets: &[],
            beside: &[],
            group: None,
        }
    }

    pub(crate) fn new(record: &'a Record, dice: &mut Dice) -> Self {
        let (code, year) =
            *dice.pick(&[("pci", 2016), ("pci", 2019), ("papi", 2021), ("pci", 2025)]);
        let index = record.find_index(code).expect("a known index");
        let about = record.index(index);
        let framework = about.framework(about.framework_of(year).expect("a framework"));
        let lives = |unit: &Unit| {
            let end = (year, 12, 31);
            unit.from.is_none_or(|from| from.first_day() <= end)
                && unit.to.is_none_or(|to| to.last_day() >= end)
        };
        let ranked = |unit: &Unit| {
            about
                .fields
                .iter()
                .any(|field| field.kinds.contains(&unit.kind))
        };
        let all = record
            .all_units()
            .filter(|(_, unit)| ranked(unit) && lives(unit));
        let mut units: Vec<UnitId> = all.map(|(id, _)| id).collect();
        if dice.once_in(8) {
            dice.shuffle(&mut units);
            units.truncate(3 + dice.roll(20));
        }
        let mut world = Self {
            record,
            index,
            framework,
            year,
            values: BTreeMap::new(),
            names: BTreeMap::new(),
            gaps: BTreeSet::new(),
            gap: "",
            heads: Tongue::any(dice),
            earlier: earlier(record, index, year - 1),
        };
        let style = dice.roll(6);
        for id in units {
            world.names.insert(id, spelt(record.unit(id), style));
            let known = world.known(dice);
            world.values.insert(id, known);
        }
        world.rank();
        if dice.once_in(8) {
            world.leave_out(dice);
        }
        world
    }

    /// Leaves values of parts out of the table. Ranks in these parts would hang on them: no table has both.
    fn leave_out(&mut self, dice: &mut Dice) {
        let signs = [
            "",
            "-",
            "–",
            "…",
            "N/A",
            "x",
            "Chưa công bố",
            "không khảo sát",
            "#N/A",
        ];
        self.gap = signs[dice.roll(signs.len())];
        let parts = self.parts();
        let units: Vec<UnitId> = self.values.keys().copied().collect();
        for _ in 0..=dice.roll(4) {
            let gap = (*dice.pick(&units), *dice.pick(&parts));
            self.gaps.insert(gap);
        }
    }

    /// Values with two decimals, between a third of the most and the most.
    fn known(&self, dice: &mut Dice) -> Known {
        let value = |dice: &mut Dice, most: Option<Score>| {
            let most = most.unwrap_or(Score::ONE_HUNDRED) * Score::ONE_HUNDRED;
            let most: i64 = most.trunc().try_into().expect("a small number");
            let third = most / 3;
            let below = usize::try_from(most - third).expect("a small number");
            Score::new(
                third + i64::try_from(dice.roll(below)).expect("a small number"),
                2,
            )
        };
        let top = self.framework.top();
        let parts: BTreeMap<ComponentId, Score> =
            top.map(|(id, part)| (id, value(dice, part.max))).collect();
        let score = match self.framework.total {
            Total::Sum | Total::WeightedMean => {
                let making = self.framework.making().expect("it says how");
                let of = |id| parts.get(&id).copied();
                making.written(2, of).expect("all are known")
            }
            Total::Unstated => value(dice, self.framework.max),
        };
        Known {
            score,
            rank: 0,
            parts,
            ranks: BTreeMap::new(),
        }
    }

    fn rank(&mut self) {
        let better = |values: &[Score], value: Score| {
            let count = values.iter().filter(|other| **other > value).count();
            u32::try_from(count + 1).expect("a small number")
        };
        let scores: Vec<Score> = self.values.values().map(|known| known.score).collect();
        for known in self.values.values_mut() {
            known.rank = better(&scores, known.score);
        }
        for (id, _) in self.framework.top() {
            let all: Vec<Score> = self.values.values().map(|known| known.parts[&id]).collect();
            for known in self.values.values_mut() {
                let rank = better(&all, known.parts[&id]);
                known.ranks.insert(id, rank);
            }
        }
    }

    /// The units in the order of their scores, the best first.
    pub(crate) fn by_score(&self) -> Vec<UnitId> {
        let mut units: Vec<UnitId> = self.values.keys().copied().collect();
        units.sort_by_key(|id| (self.values[id].rank, *id));
        units
    }

    pub(crate) fn parts(&self) -> Vec<ComponentId> {
        self.framework.top().map(|(id, _)| id).collect()
    }

    pub(crate) fn part_name(&self, id: ComponentId) -> &str {
        &self.framework.component(id).name.vi
    }

    /// A head in the languages of the table; a name of the framework, or words that every table has.
    pub(crate) fn head(&self, text: &str) -> String {
        let english = self.english(text);
        match (self.heads, english) {
            (Tongue::English, Some(english)) => english,
            (Tongue::Both(between), Some(english)) => format!("{text}{between}{english}"),
            (Tongue::Brackets, Some(english)) => format!("{text} ({english})"),
            _ => text.to_owned(),
        }
    }

    pub(crate) fn english(&self, text: &str) -> Option<String> {
        let words = [
            ("Tỉnh", "Province"),
            ("Tỉnh, thành phố", "Province"),
            ("Địa phương", "Province"),
            ("Đơn vị", "Unit"),
            ("Tỉnh/thành phố", "Province"),
            ("Điểm", "Score"),
            ("Tổng điểm", "Total score"),
            ("Hạng", "Rank"),
            ("Xếp hạng", "Rank"),
            ("Thứ hạng", "Ranking"),
            ("TT", "No."),
            ("Tăng/giảm", "Change"),
        ];
        if let Some((_, english)) = words.iter().find(|(known, _)| *known == text) {
            return Some((*english).to_owned());
        }
        let mut all = self.framework.all();
        let (_, found) = all.find(|(_, component)| component.name.vi == text)?;
        found.name.other(Lang::EN).map(str::to_owned)
    }

    pub(crate) fn short(&self) -> &str {
        &self.record.index(self.index).short.vi
    }
}

fn earlier(
    record: &Record,
    index: IndexId,
    year: Year,
) -> BTreeMap<UnitId, (Option<Score>, Option<u32>)> {
    let editions = record
        .editions
        .iter()
        .filter(|edition| edition.year == year);
    let tables = editions.flat_map(|edition| &edition.tables);
    let rows = tables
        .filter(|table| table.index == index)
        .flat_map(|table| &table.rows);
    let held = |value: Value| match value {
        Value::Score(value) => Some(value),
        Value::Absent(_) => None,
    };
    rows.map(|row| (row.unit, (held(row.score), row.rank)))
        .collect()
}

/// A name as one publisher spells all of them.
fn spelt(unit: &Unit, style: usize) -> String {
    let alone = unit.name.vi.split(" (").next().unwrap_or_default();
    match style {
        0 => unit.full.as_ref().map_or(alone, |full| &full.vi).to_owned(),
        1 => alone.to_uppercase(),
        2 => congbo::lang::fold(alone),
        3 => format!(" {alone} "),
        _ => alone.to_owned(),
    }
}
