//! Every number that a page shows with an address stands in the data files too, with all its digits: whoever reads a page
//! can work with what it says. `tests/proof` holds the same by a program that shares no code with this one.

use std::collections::{BTreeMap, BTreeSet};

use congbo::Checked;
use congbo::derive::figures;
use congbo::files::Files;
use congbo::model::Year;

use super::numbers::numbers;
use super::proved::checked;
use super::sites::{built, is_page};

/// All data of all years.
const WHOLE: &str = "du-lieu.csv";

/// A line of a data file by the heads of its columns.
type Line = BTreeMap<String, String>;

/// Columns of a result or of a component of it, by the quantity that they hold.
const OF_RESULT: &[(&str, &str)] = &[
    ("score", "score"),
    ("max", "max"),
    ("share", "percent"),
    ("rank", "rank"),
    ("of", "of"),
    ("band", "band"),
    ("lost", "lost"),
    ("to_next", "to-next"),
    ("to_leader", "to-leader"),
    ("to_mean", "to-mean"),
    ("contribution", "contribution"),
    ("unexplained", "unexplained"),
    ("near", "near"),
    ("self_score", "self"),
    ("respondents", "respondents"),
    ("votes", "votes"),
    ("margin", "margin"),
];

/// Columns of changes, each with the year that it is against, by the quantity that they hold.
const OF_CHANGE: &[(&str, &str, bool)] = &[
    ("score_change", "change", true),
    ("rank_change", "rank-change", true),
    ("other_score_change", "change", false),
    ("other_rank_change", "rank-change", false),
];

/// What all data files say, by the address of the number.
struct Told<'a> {
    checked: &'a Checked,
    said: BTreeMap<String, BTreeSet<String>>,
}

impl Told<'_> {
    fn add(&mut self, address: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let Checked {
            record, analysis, ..
        } = self.checked;
        let listed = figures::canonical_path(record, analysis, address);
        for address in [address, &*listed] {
            let said = self.said.entry(address.to_owned()).or_default();
            said.insert(value.to_owned());
        }
    }

    /// A result, or a component of one, which `base` is the address of.
    fn result(&mut self, base: &str, line: &Line) {
        let cell = |name: &str| line.get(name).map_or("", String::as_str);
        for (column, quantity) in OF_RESULT {
            self.add(&format!("{base}/{quantity}"), cell(column));
        }
        for (column, quantity, is_told) in OF_CHANGE {
            let since = cell(&format!("{column}_since"));
            if *is_told {
                self.add(&format!("{base}/{quantity}"), cell(column));
            }
            self.add(&format!("{base}/{quantity}/{since}"), cell(column));
        }
    }

    /// How an index is measured: a framework, a component of it, or a band, whose bounds have an address a year.
    fn measured(&mut self, line: &Line) {
        let cell = |name: &str| line.get(name).map_or("", String::as_str);
        let (index, band, field) = (cell("index"), cell("band"), cell("field"));
        if band.is_empty() {
            let base = format!("framework/{index}/{}", cell("framework"));
            let base = match cell("component") {
                "" => base,
                component => format!("{base}/{component}"),
            };
            self.add(&format!("{base}/max"), cell("max"));
            self.add(&format!("{base}/weight"), cell("weight"));
            self.add(&format!("{base}/min"), cell("min"));
            return;
        }
        let index = [index, field].map(str::to_owned).join("@");
        let index = index.trim_end_matches('@');
        let first: Year = cell("from_year").parse().expect("a year");
        let last = cell("to_year").parse().unwrap_or(Year::MAX);
        let editions = self.checked.record.editions.iter();
        let years = editions.map(|edition| edition.year);
        let years: BTreeSet<Year> = years.chain([first]).collect();
        for year in years.range(first..=last) {
            let base = format!("bands/{index}/{year}/{band}");
            self.add(&format!("{base}/from"), cell("lower"));
            self.add(&format!("{base}/to"), cell("upper"));
        }
    }

    /// What else was published for a result.
    fn also(&mut self, base: &str, line: &Line) {
        for (column, value) in line {
            if let Some(("also", rest)) = column.split_once('.') {
                let rest = rest.replace('.', "/");
                self.add(&format!("{base}/also/{rest}"), value);
            }
        }
    }

    fn line(&mut self, path: &str, line: &Line) {
        let cell = |name: &str| line.get(name).map_or("", String::as_str);
        if line.contains_key("programme") {
            return self.add(cell("figure"), cell("value"));
        }
        if line.contains_key("lower") {
            return self.measured(line);
        }
        let (index, year) = (cell("index"), cell("year"));
        let with = |base: String, component: &str| match component {
            "" => base,
            component => format!("{base}/{component}"),
        };
        // Where all data stand in one table, rows of fields have no unit.
        if line.contains_key("median") && cell("unit").is_empty() && !cell("field").is_empty() {
            let base = format!("{index}/{year}/@{}", cell("field"));
            let base = with(base, cell("component"));
            for quantity in ["ranked", "mean", "median", "best", "worst"] {
                self.add(&format!("{base}/{quantity}"), cell(quantity));
            }
            return;
        }
        let of_survey = cell("unit").is_empty() && line.contains_key("respondents");
        if path.contains("/khao-sat/") || path == WHOLE && of_survey {
            let base = with(format!("{index}/{year}/@"), cell("component"));
            self.add(&format!("{base}/respondents"), cell("respondents"));
            self.add(&format!("{base}/margin"), cell("margin"));
            return;
        }
        if !line.contains_key("component") {
            let base = format!("{index}/{year}/{}", cell("unit"));
            self.result(&base, line);
            self.also(&base, line);
            for (column, value) in line {
                match column.split_once('.') {
                    Some(("also", _)) => {}
                    Some((component, rest)) => {
                        self.add(&format!("{base}/{component}/{rest}"), value);
                    }
                    None => self.add(&format!("{base}/{column}/score"), value),
                }
            }
            return;
        }
        let name = path.rsplit('/').next();
        let unit = match cell("unit") {
            "" => name.and_then(|name| name.strip_suffix(".csv")),
            unit => Some(unit),
        };
        let base = format!("{index}/{year}/{}", unit.expect("a unit has a file"));
        let component = cell("component");
        self.also(&base, line);
        self.result(&with(base, component), line);
        let record = &self.checked.record;
        let id = record.find_index(index).expect("an index");
        let about = record.index(id);
        let framework = about.framework_of(year.parse::<Year>().expect("a year"));
        let framework = &about.framework(framework.expect("a framework")).code;
        let weight = format!("framework/{index}/{framework}/{component}/weight");
        self.add(&weight, cell("weight"));
    }
}

/// What the tables say whose paths are among those that are wanted.
fn told<'a>(site: &Files, checked: &'a Checked, wanted: impl Fn(&str) -> bool) -> Told<'a> {
    let mut told = Told {
        checked,
        said: BTreeMap::new(),
    };
    let is_table = |path: &str| std::path::Path::new(path).extension() == Some("csv".as_ref());
    let tables = site.iter();
    for (path, bytes) in tables.filter(|(path, _)| is_table(path) && wanted(path)) {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let mut reader = csv::Reader::from_reader(bytes);
        for line in reader.deserialize::<Line>() {
            told.line(path, &line.unwrap());
        }
    }
    told
}

#[test]
fn every_number_of_every_page_stands_in_a_data_file_and_in_that_of_all() {
    for name in super::findings::SITES {
        let (checked, site) = (checked(name), built(name));
        let others = told(&site, &checked, |path| path != WHOLE);
        let whole = told(&site, &checked, |path| path == WHOLE);
        let is_index = |code: &str| checked.record.find_index(code).is_some();
        let (mut seen, mut lacking) = (0, BTreeSet::new());
        for (page, bytes) in site.iter().filter(|(path, _)| is_page(path)) {
            for one in numbers(std::str::from_utf8(bytes).unwrap()) {
                // Arithmetic of an author is a figure of none.
                if one.address.starts_with('=') {
                    continue;
                }
                seen += 1;
                // Targets are of no year, nor is how an index is measured: both have files of their own.
                let is_yearly = one.address.split('/').next().is_some_and(is_index);
                for told in std::iter::once(&others).chain(is_yearly.then_some(&whole)) {
                    let said = told.said.get(&one.address);
                    if !said.is_some_and(|said| said.contains(one.value)) {
                        lacking.insert(format!(
                            "{page}: {} = {} is {said:?}",
                            one.address, one.value
                        ));
                    }
                }
            }
        }
        assert!(seen > 500, "{name}: {seen}");
        let first: Vec<_> = lacking.iter().take(20).collect();
        assert!(lacking.is_empty(), "{name}: {} {first:#?}", lacking.len());
    }
}
