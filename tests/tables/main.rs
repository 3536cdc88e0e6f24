//! Tables in every shape that publishers send, made from values that are known: what is taken in equals them, or is asked
//! about, or refused. Never a wrong number in silence.
//!
//! `cargo test --test tables` makes a few hundred; `cargo test --release --test tables -- 10000` as many as it says, and a
//! second number is the seed. With `show` it tells of every table that is not taken in, with what is asked; `only=17` makes
//! one of them. With `spoilt` it spoils as many files, those of `tests/intake` and made ones, and tells of every panic.

#![expect(
    clippy::print_stdout,
    reason = "a test without a harness tells what it found"
)]
#![allow(missing_docs, reason = "nobody calls a test")]

mod dice;
mod docx;
mod doubts;
mod encodings;
mod grid;
mod grouped;
mod heads;
mod more;
mod mutate;
mod noise;
mod odd;
mod ods;
mod shapes;
mod titled;
mod world;
mod xls;
mod xlsx;

use std::collections::BTreeMap;
use std::process::ExitCode;

use congbo::intake::taken::Question;
use congbo::intake::{self, Extent, Taken};
use congbo::model::{Lang, Value};

use dice::Dice;
use world::World;

/// What came of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Right,
    Asked,
    Refused,
    Wrong,
}

fn main() -> ExitCode {
    let numbers: Vec<u64> = std::env::args()
        .filter_map(|word| word.parse().ok())
        .collect();
    let count = numbers.first().copied().unwrap_or(400);
    let seed = numbers.get(1).copied().unwrap_or(20_260_701);
    let show = std::env::args().any(|word| word == "show");
    if std::env::args().any(|word| word == "spoilt") {
        return match mutate::run(count, seed) {
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        };
    }
    let record = world::record();
    let mut all: BTreeMap<(&str, Outcome), usize> = BTreeMap::new();
    let (mut asked, mut shown) = (Vec::new(), 0);
    let only: Option<u64> =
        std::env::args().find_map(|word| word.strip_prefix("only=")?.parse().ok());
    for number in 0..count {
        if only.is_some_and(|only| only != number) {
            continue;
        }
        let mut dice = Dice::new(seed.wrapping_add(number));
        let world = World::new(&record, &mut dice);
        let (shape, made) = shapes::make(&world, &mut dice);
        let (outcome, questions, told) = judge(&world, &made);
        *all.entry((shape, outcome)).or_default() += 1;
        asked.push(questions);
        if outcome == Outcome::Wrong && shown < 20 {
            shown += 1;
            let text = made.text();
            let lines = only.map_or(14, |_| usize::MAX);
            let text: Vec<&str> = text.lines().take(lines).collect();
            let text = text.join("\n");
            println!("table {number} of seed {seed}, {shape}:\n{told}\n{text}\n");
        } else if show && outcome != Outcome::Right {
            println!("table {number}, {shape}, {outcome:?}:\n{told}");
        }
    }
    let grouped = grouped::run(count / 4, seed, show);
    match report(&all, asked) {
        ExitCode::SUCCESS if !grouped => ExitCode::FAILURE,
        done => done,
    }
}

/// Takes a table in, and holds what was taken against what is known.
fn judge(world: &World<'_>, made: &grid::Made) -> (Outcome, usize, String) {
    let files = made.files();
    let files: Result<Vec<_>, _> = files.iter().map(|bytes| intake::read(bytes)).collect();
    let files = match files {
        Ok(files) => files,
        Err(why) => return (Outcome::Refused, 0, format!("{why:?}")),
    };
    let request = world.request(&files);
    let taken = intake::take(&request);
    let names = ["bang".to_owned(), "bang-2".to_owned()];
    if !taken.questions.is_empty() {
        let text = intake::questions(&request, &taken, &names, Lang::VI, Extent::Short);
        let count = text.lines().filter(|line| line.starts_with('•')).count();
        let misread = taken
            .questions
            .iter()
            .any(|one| matches!(one, Question::Misread { .. }));
        let outcome = if misread {
            Outcome::Refused
        } else {
            Outcome::Asked
        };
        return (outcome, count, text);
    }
    let wrong = differences(world, &taken);
    if wrong.is_empty() {
        return (Outcome::Right, 0, String::new());
    }
    let told = intake::understood(&request, &taken, &names, Lang::VI);
    let some = wrong[..wrong.len().min(6)].join("\n");
    let told = format!("{some}\n({} in all)\n{told}", wrong.len());
    (Outcome::Wrong, 0, told)
}

/// Everything that was taken and is not what is known.
fn differences(world: &World<'_>, taken: &Taken) -> Vec<String> {
    let mut wrong = Vec::new();
    let lines = taken.blocks.iter().flat_map(|block| &block.rows);
    for line in lines {
        let name = &world.record.unit(line.unit).name.vi;
        let Some(known) = world.values.get(&line.unit) else {
            wrong.push(format!("{name} is not in the table"));
            continue;
        };
        if let Some(found) = line.score
            && found != Value::Score(known.score)
        {
            wrong.push(format!("{name}: {found:?} for {}", known.score));
        }
        for (id, value) in &line.parts {
            let gap = world.gaps.contains(&(line.unit, *id));
            let right = match value {
                Value::Absent(_) => gap,
                Value::Score(value) => !gap && *value == known.parts[id],
            };
            if !right {
                let wanted = known.parts[id];
                wrong.push(format!(
                    "{name}: {value:?} for {wanted} in a part, a gap: {gap}"
                ));
            }
        }
        if line.rank.is_some_and(|rank| rank != known.rank) {
            wrong.push(format!("{name}: rank {:?} for {}", line.rank, known.rank));
        }
        for (id, rank) in &line.ranks {
            if *rank != known.ranks[id] {
                wrong.push(format!(
                    "{name}: rank {rank} for {} in a part",
                    known.ranks[id]
                ));
            }
        }
        if line.max.is_some() || line.percent.is_some() {
            wrong.push(format!("{name}: a maximum or a share that no table has"));
        }
    }
    wrong
}

/// Says what came of all tables, by their shapes.
fn report(all: &BTreeMap<(&str, Outcome), usize>, mut asked: Vec<usize>) -> ExitCode {
    let sum = |outcome: Outcome| -> usize {
        all.iter()
            .filter(|((_, known), _)| *known == outcome)
            .map(|(_, count)| count)
            .sum()
    };
    for ((shape, outcome), count) in all {
        println!("{shape}: {outcome:?} {count}");
    }
    asked.sort_unstable();
    let of_all = asked.get(asked.len() / 2).copied().unwrap_or(0);
    asked.retain(|questions| *questions > 0);
    let middle = asked.get(asked.len() / 2).copied().unwrap_or(0);
    let most = asked.last().copied().unwrap_or(0);
    let (right, wrong) = (sum(Outcome::Right), sum(Outcome::Wrong));
    println!(
        "tables {}, right {right}, asked {}, refused {}, wrong {wrong}; questions a file: {of_all} in the middle, of those asked {middle}, {most} at most",
        all.values().sum::<usize>(),
        sum(Outcome::Asked),
        sum(Outcome::Refused),
    );
    // A program that asks about everything is never wrong, and of no use.
    let useful = right * 3 > all.values().sum::<usize>();
    if wrong == 0 && useful && most <= 13 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
