//! Tables of an index whose groups differ: under one head or each under its own, in one sheet or several, one after the other
//! or mixed. What is taken of a unit is what its group has, or it is asked about.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congbo::content;
use congbo::intake::{self, Extent, Request, Taken};
use congbo::model::{ComponentId, Framework, IndexId, Lang, Moment, Record, Score, UnitId, Value};

use crate::dice::Dice;
use crate::grid::{Cell, Form, Made, Sheet};

const YEAR: i32 = 2026;
const TITLES: [&str; 3] = ["Khối sở, ban, ngành", "Khối phường", "Khối xã và đặc khu"];

/// The made-up site with groups, with more units in each.
pub(crate) fn record() -> Record {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/nhom");
    let files = congbo::files::read(&root, "content").expect("content can be read");
    let Ok(loaded) = content::record(&files, Moment(1_900_000_000)) else {
        panic!("it holds");
    };
    let mut record = loaded.record;
    for (like, names) in [
        ("so-noi-vu", ["Sở Công Thương", "Sở Xây dựng", "Sở Y tế"]),
        ("phuong-ben-da", ["Hoa Lan", "Tân Lập", "Vĩnh Hòa"]),
        ("xa-nui-xanh", ["Bản Đông", "Nậm Cầu", "Thanh Mai"]),
    ] {
        let like = record.find_unit(like).expect("a known unit");
        for name in names {
            let mut unit = record.unit(like).clone();
            unit.code = format!("them-{}", record.units.len());
            unit.name = congbo::model::Text::same(name);
            unit.full = None;
            record.units.push(unit);
        }
    }
    record
}

struct World<'a> {
    record: &'a Record,
    index: IndexId,
    framework: &'a Framework,
    /// Groups with their units, in the order in which they stand.
    groups: Vec<(usize, Vec<UnitId>)>,
    values: BTreeMap<UnitId, BTreeMap<ComponentId, Score>>,
    totals: BTreeMap<UnitId, Score>,
    /// Whether a value stands where nothing applies.
    spoilt: bool,
}

impl<'a> World<'a> {
    fn new(record: &'a Record, dice: &mut Dice) -> Self {
        let index = record.find_index("ddci").expect("a known index");
        let about = record.index(index);
        let framework = about.framework(about.framework_of(YEAR).expect("a framework"));
        let mut fields: Vec<usize> = (0..about.fields.len()).collect();
        dice.shuffle(&mut fields);
        fields.truncate(1 + dice.roll(3));
        let mut groups = Vec::new();
        for field in fields {
            let all = record.all_units();
            let all = all.filter(|(_, unit)| about.field_of(unit) == Some(field));
            let mut units: Vec<UnitId> = all.map(|(id, _)| id).collect();
            dice.shuffle(&mut units);
            units.truncate(2 + dice.roll(units.len()));
            groups.push((field, units));
        }
        let mut world = Self {
            record,
            index,
            framework,
            groups,
            values: BTreeMap::new(),
            totals: BTreeMap::new(),
            spoilt: false,
        };
        world.fill(dice);
        world
    }

    /// Gives each unit values that its group can have: a component that has parts is their sum, and the total is that of the
    /// components.
    fn fill(&mut self, dice: &mut Dice) {
        for (field, units) in &self.groups {
            let form = self.framework.of_field(Some(*field));
            for unit in units {
                let mut values: BTreeMap<ComponentId, Score> = BTreeMap::new();
                let all: Vec<ComponentId> = form.all().map(|(id, _)| id).collect();
                for id in all.iter().rev() {
                    let parts = all
                        .iter()
                        .filter(|part| form.component(**part).parent == Some(*id));
                    let parts: Vec<Score> = parts.map(|part| values[part]).collect();
                    let most = form.component(*id).max.expect("a maximum");
                    let value = if parts.is_empty() {
                        most - Score::new(i64::try_from(dice.roll(180)).expect("small"), 2)
                    } else {
                        parts.iter().sum()
                    };
                    values.insert(*id, value);
                }
                let total = form.top().map(|(id, _)| values[&id]).sum();
                self.totals.insert(*unit, total);
                self.values.insert(*unit, values);
            }
        }
    }

    fn columns(&self, field: Option<usize>, dice: &mut Dice) -> Vec<ComponentId> {
        let form = self.framework.of_field(field);
        let mut all: Vec<ComponentId> = form.all().map(|(id, _)| id).collect();
        if dice.once_in(2) {
            dice.shuffle(&mut all);
        }
        all
    }

    fn head(&self, columns: &[ComponentId]) -> Vec<Cell> {
        let mut head = vec![Cell::text("TT"), Cell::text("Đơn vị")];
        let name = |id: &ComponentId| Cell::text(self.framework.component(*id).name.vi.clone());
        head.extend(columns.iter().map(name));
        head.push(Cell::text("Tổng điểm"));
        head
    }

    fn row(
        &mut self,
        unit: UnitId,
        columns: &[ComponentId],
        place: usize,
        dice: &mut Dice,
    ) -> Vec<Cell> {
        let name = self.record.unit(unit).name.vi.clone();
        let number = Score::from(place);
        let mut row = vec![Cell::Number(number), Cell::text(name)];
        let nothing = *dice.pick(&["", "-", "x", "Không áp dụng"]);
        for column in columns {
            row.push(match self.values[&unit].get(column) {
                Some(value) => Cell::Number(*value),
                None if dice.once_in(60) => {
                    self.spoilt = true;
                    Cell::Number(Score::new(350, 2))
                }
                None if nothing.is_empty() => Cell::Empty,
                None => Cell::text(nothing),
            });
        }
        row.push(Cell::Number(self.totals[&unit]));
        row
    }

    /// The mean of the totals of a group.
    fn mean(&self, units: &[UnitId], width: usize) -> Vec<Cell> {
        let sum: Score = units.iter().map(|unit| self.totals[unit]).sum();
        let mean = (sum / Score::from(units.len())).round_dp(2);
        let mut row = vec![Cell::Empty, Cell::text("Trung bình")];
        row.resize_with(width + 2, || Cell::Empty);
        row.push(Cell::Number(mean));
        row
    }
}

/// Makes a table of all groups.
fn make(world: &mut World<'_>, dice: &mut Dice) -> (&'static str, Made) {
    let groups = world.groups.clone();
    let title = vec![Cell::text(format!("KẾT QUẢ DDCI NĂM {YEAR}"))];
    let section = |at: usize, field: usize| {
        let number = ["I", "II", "III"][at];
        vec![Cell::text(format!("{number}. {}", TITLES[field]))]
    };
    let with_means = dice.once_in(3);
    let mut sheets = Vec::new();
    let shape = *dice.pick(&["one head", "heads of their own", "sheets", "mixed"]);
    match shape {
        "one head" | "mixed" => {
            let columns = world.columns(None, dice);
            let mut rows = vec![title, world.head(&columns)];
            let mut all: Vec<UnitId> = Vec::new();
            for (at, (field, units)) in groups.iter().enumerate() {
                if shape == "mixed" {
                    all.extend(units);
                    continue;
                }
                rows.push(section(at, *field));
                for (place, unit) in units.iter().enumerate() {
                    rows.push(world.row(*unit, &columns, place + 1, dice));
                }
                rows.extend(with_means.then(|| world.mean(units, columns.len())));
            }
            dice.shuffle(&mut all);
            for (place, unit) in all.into_iter().enumerate() {
                rows.push(world.row(unit, &columns, place + 1, dice));
            }
            sheets.push(rows);
        }
        _ => {
            for (at, (field, units)) in groups.iter().enumerate() {
                let columns = world.columns(Some(*field), dice);
                let mut rows = vec![title.clone(), section(at, *field), world.head(&columns)];
                for (place, unit) in units.iter().enumerate() {
                    rows.push(world.row(*unit, &columns, place + 1, dice));
                }
                rows.extend(with_means.then(|| world.mean(units, columns.len())));
                match sheets.first_mut() {
                    Some(first) if shape != "sheets" => {
                        first.push(Vec::new());
                        first.extend(rows.into_iter().skip(1));
                    }
                    _ => sheets.push(rows),
                }
            }
        }
    }
    let sheet = |(at, rows)| Sheet {
        name: format!("Bảng {}", at + 1),
        rows,
        ..Sheet::default()
    };
    let made = Made {
        sheets: sheets.into_iter().enumerate().map(sheet).collect(),
        form: Form::Xlsx,
        apart: false,
    };
    (shape, made)
}

/// Everything that was taken and is not what is known.
fn differences(world: &World<'_>, taken: &Taken) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen: BTreeSet<UnitId> = BTreeSet::new();
    for line in taken.blocks.iter().flat_map(|block| &block.rows) {
        let name = &world.record.unit(line.unit).name.vi;
        let parts: BTreeMap<ComponentId, Value> = line.parts.iter().copied().collect();
        let known = world.values.get(&line.unit);
        let known = known.map(|all| {
            all.iter()
                .map(|(id, one)| (*id, Value::Score(*one)))
                .collect()
        });
        let total = world.totals.get(&line.unit).copied().map(Value::Score);
        if !seen.insert(line.unit) || Some(parts) != known || line.score != total {
            wrong.push(format!("{name}: {:?} of {:?}", line.score, line.parts));
        }
    }
    if seen.len() != world.values.len() {
        wrong.push(format!("{} units of {}", seen.len(), world.values.len()));
    }
    if world.spoilt {
        wrong.push("a value where nothing applies is not asked about".to_owned());
    }
    wrong
}

/// Makes so many tables; whether none was taken in wrongly, and most of those that are right were taken in.
pub(crate) fn run(count: u64, seed: u64, show: bool) -> bool {
    let record = record();
    let mut all: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for number in 0..count {
        let mut dice = Dice::new(seed.wrapping_add(number));
        let mut world = World::new(&record, &mut dice);
        let (shape, made) = make(&mut world, &mut dice);
        let files = [intake::read(&made.bytes()).expect("a workbook")];
        let request = Request {
            record: world.record,
            index: world.index,
            framework: world.framework,
            year: YEAR,
            files: &files,
            mapping: None,
            sheets: &[],
            beside: &[],
            group: None,
        };
        let taken = intake::take(&request);
        let wrong = differences(&world, &taken);
        let outcome = match (taken.questions.is_empty(), world.spoilt) {
            (true, _) if !wrong.is_empty() => "wrong",
            (true, _) => "right",
            (false, true) => "spoilt and asked",
            (false, false) => "asked",
        };
        *all.entry((shape, outcome)).or_default() += 1;
        if outcome == "wrong" || show && outcome == "asked" {
            let names = ["bang".to_owned()];
            let asked = intake::questions(&request, &taken, &names, Lang::VI, Extent::Short);
            let told = intake::understood(&request, &taken, &names, Lang::VI);
            println!(
                "groups, table {number} of seed {seed}, {shape}, {outcome}:\n{}\n{asked}\n{told}\n{}\n",
                wrong.join("\n"),
                made.text()
            );
        }
    }
    for ((shape, outcome), count) in &all {
        println!("groups, {shape}: {outcome} {count}");
    }
    let sum = |wanted: &str| -> usize {
        let all = all.iter().filter(|((_, outcome), _)| *outcome == wanted);
        all.map(|(_, count)| count).sum()
    };
    sum("wrong") == 0 && sum("right") > 2 * sum("asked")
}
