//! One published value of a sealed edition is another one, over many made-up sites: in silence it is named, with a correction
//! every page that shows it says so, and no other seal moves but by what follows from it.
//!
//! The sites are those of the first seeds, always the same; `CONGBO_SITES` asks for more of them.

use congbo::derive::figures;
use congbo::diagnostic::Severity;
use congbo::files::Files;
use congbo::lang::number;
use congbo::model::Date;
use congbo::seal::{self, Cause};
use congbo::{Checked, check};

use super::checks::faults;
use super::made_up::generated;
use super::marks::MARKS;
use super::metamorphic::build;
use super::numbers::numbers;
use super::sites::{NOW, is_page};

const YEARS: [u32; 3] = [2020, 2021, 2022];

/// Numbers that look random and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(most)).unwrap()
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(u32::try_from(all.len()).unwrap()) as usize]
    }
}

/// The two parts of each unit in hundredths, and what another source printed of some.
type Rows = Vec<(String, Option<(u32, u32)>, Option<u32>)>;

fn hundredths(n: u32) -> String {
    format!("{}.{:02}", n / 100, n % 100)
}

/// A table in which nobody states a rank: all of them follow from the scores. Many scores are equal, some are not there.
fn rows(dice: &mut Dice, units: &[String]) -> Rows {
    let row = |unit: &String| {
        let part = |dice: &mut Dice, most: u32| 500 + 25 * dice.below(most / 25 - 20);
        let known = dice.below(8) > 0;
        let parts = known.then(|| (part(dice, 1_500), part(dice, 1_500)));
        let also = (known && dice.below(3) == 0).then(|| 3_000 + dice.below(900));
        (unit.clone(), parts, also)
    };
    units.iter().map(row).collect()
}

fn written(rows: &Rows, year: u32) -> String {
    let row = |(unit, parts, also): &(String, Option<(u32, u32)>, Option<u32>)| {
        let also = also.map_or_else(String::new, |score| {
            let score = hundredths(score);
            format!(", also: [{{score: {score}, source: ban-nhap, reason: Bản nháp}}]")
        });
        let Some((x, y)) = *parts else {
            return format!("  - {{unit: {unit}, score: not-published}}\n");
        };
        let [total, x, y] = [x + y, x, y].map(hundredths);
        format!("  - {{unit: {unit}, score: {total}, parts: {{px: {x}, py: {y}}}{also}}}\n")
    };
    let head = format!("coverage: complete\nsource: nguon-{year}\nresults:\n");
    head + &rows.iter().map(row).collect::<String>()
}

/// A made-up site, with its table of each year.
fn site(dice: &mut Dice) -> (Files, Vec<Rows>) {
    let mut files = generated();
    files.retain(|path| !path.contains("/2019/") && !path.ends_with("cb.yaml"));
    let text = |files: &Files, path: &str| String::from_utf8(files.get(path).unwrap().to_vec());
    let settings = text(&files, "content/site.yaml").unwrap();
    let settings = settings.replace("languages: [vi, en]", "languages: [vi]");
    files.insert("content/site.yaml", settings);
    let sources = text(&files, "content/sources.yaml").unwrap();
    files.insert(
        "content/sources.yaml",
        sources + "ban-nhap: {title: Bản nháp, publisher: Bộ}\n",
    );
    // The twelfth is merged before the last year.
    let units: Vec<String> = ('a'..='l').map(|one| format!("don-vi-{one}")).collect();
    let merged = "don-vi-h";
    let mut tables = Vec::new();
    for year in YEARS {
        let alive = units.iter().filter(|unit| year < 2022 || *unit != merged);
        let table = rows(dice, &alive.cloned().collect::<Vec<_>>());
        files.insert(
            format!("content/editions/{year}/ca.yaml"),
            written(&table, year),
        );
        tables.push(table);
    }
    (files, tables)
}

fn checked(files: &Files) -> Checked {
    check(files, NOW).unwrap_or_else(|_| panic!("{:?}", faults(files)))
}

/// The same site with all its editions sealed.
fn sealed(files: &Files) -> Files {
    let known = checked(files);
    let mut files = files.clone();
    let day = Date::parse("2026-06-01").unwrap();
    for (place, year) in YEARS.iter().enumerate() {
        let seal = seal::draft(&known.record, &known.analysis, place, day, "0.0.0");
        let folder = format!("content/editions/{year}");
        files.insert(format!("{folder}/seal.yaml"), seal::write(&seal));
        let head = format!("{folder}/edition.yaml");
        let text = String::from_utf8(files.get(&head).unwrap().to_vec()).unwrap();
        files.insert(head, text.replace("status: published", "status: sealed"));
    }
    files
}

/// One value that is another one: the addresses that an author has to correct, with what they were and what they are.
fn mutate(dice: &mut Dice, table: &mut Rows, year: u32) -> Vec<(String, String, String)> {
    let wants_other = dice.below(3) == 0;
    let places: Vec<usize> = (0..table.len())
        .filter(|place| match &table[*place] {
            (_, Some(_), also) => !wants_other || also.is_some(),
            _ => false,
        })
        .collect();
    let Some(&place) = (!places.is_empty()).then(|| dice.one_of(&places)) else {
        return Vec::new();
    };
    let (unit, parts, also) = &mut table[place];
    let at = format!("ca/{year}/{unit}");
    let by = 1 + dice.below(400);
    if let (true, Some(score)) = (wants_other, also) {
        let (old, new) = (hundredths(*score), hundredths(*score + by));
        *score += by;
        let whole = |score: &str| format!("{score}; –/–; ban-nhap; Bản nháp");
        return vec![
            (format!("{at}/also/0"), whole(&old), whole(&new)),
            (format!("{at}/also/0/score"), old, new),
        ];
    }
    let (x, y) = parts.as_mut().unwrap();
    let old = (*x, *x + *y);
    *x += by;
    let new = (*x, *x + *y);
    [("px/score", old.0, new.0), ("score", old.1, new.1)]
        .map(|(step, old, new)| (format!("{at}/{step}"), hundredths(old), hundredths(new)))
        .into()
}

/// How many figures of finished pages have a mark; those that are others than before must.
fn marked(seed: u64, before: &Checked, files: &Files, corrected: &[String]) -> usize {
    let mut found = 0;
    let value = |address: &str| {
        let figure = figures::find(&before.record, &before.analysis, address);
        figure.ok().map(|figure| number::plain(figure.written()))
    };
    for (path, bytes) in build(files).iter().filter(|(path, _)| is_page(path)) {
        let html = std::str::from_utf8(bytes).unwrap();
        for one in numbers(html) {
            let is_figure = one.address.starts_with("ca/") && !one.address.ends_with("/band");
            let old = value(&one.address).filter(|_| is_figure);
            let is_other = old.is_some_and(|old| old != one.value);
            if is_other || corrected.contains(&one.address) {
                let rest = &html[one.end..];
                let rest = rest.strip_prefix("</a>").unwrap_or(rest);
                let has_mark = MARKS.iter().any(|mark| rest.starts_with(mark));
                assert!(has_mark, "{seed}: {path}: {} = {}", one.address, one.value);
                found += 1;
            }
        }
    }
    found
}

/// What of other seals differs: nothing before the year that was corrected, and after it only what follows.
fn others_hold(seed: u64, known: &Checked, place: usize) {
    for other in (0..YEARS.len()).filter(|other| *other != place) {
        for change in seal::changes(&known.record, &known.analysis, other) {
            let follows = change.cause == Cause::Follows && change.computed && other > place;
            assert!(follows, "{seed}: {} in {}", change.address, YEARS[other]);
        }
    }
}

fn hold(seed: u64) -> usize {
    let mut dice = Dice(seed);
    let (plain, mut tables) = site(&mut dice);
    let files = sealed(&plain);
    let before = checked(&files);
    let place = dice.below(3) as usize;
    let year = YEARS[place];
    let mutated = mutate(&mut dice, &mut tables[place], year);
    if mutated.is_empty() {
        return 0;
    }
    let mut other = files.clone();
    let table = written(&tables[place], year);
    other.insert(format!("content/editions/{year}/ca.yaml"), table);
    let silent = faults(&other);
    for (address, old, new) in &mutated {
        let named = silent.iter().any(|one| {
            let says = one
                .message
                .en
                .contains(&format!("{address}, {old} → {new}"));
            one.code == "sealed-figure-changed" && one.severity == Severity::Error && says
        });
        assert!(named, "{seed}: {address} is not named: {silent:?}");
    }
    let corrections = mutated.iter().map(|(address, old, new)| {
        format!("- {{figure: {address}, old: \"{old}\", new: \"{new}\", reason: Nhầm, date: 2026-12-01}}\n")
    });
    other.insert(
        format!("content/editions/{year}/corrections.yaml"),
        corrections.collect::<String>(),
    );
    others_hold(seed, &checked(&other), place);
    let corrected: Vec<String> = mutated.into_iter().map(|(address, ..)| address).collect();
    let found = marked(seed, &before, &other, &corrected);
    assert!(found > 0, "{seed}: {corrected:?} stands on no page");
    found
}

#[test]
fn a_sealed_value_that_is_another_one_is_named_or_marked_on_every_page() {
    let wanted = std::env::var("CONGBO_SITES").ok();
    let sites = wanted.and_then(|text| text.parse().ok()).unwrap_or(24);
    let seen: usize = (1..=sites).map(hold).sum();
    assert!(
        seen > 100,
        "only {seen} figures of {sites} sites were others"
    );
}
