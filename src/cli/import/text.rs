//! `congbo import FILE.docx --text`: a document of Word as Markdown, every number in it looked up in the record. One that
//! exactly one figure fits is bound to it; the others are listed.

use std::collections::BTreeMap;
use std::process::ExitCode;

use rust_decimal::Decimal;

use super::words;
use super::{Args, Stop};
use crate::cli::console::{err, out};
use crate::cli::{Console, Global};
use derive::figures::{self, Listed, Quantity};
use lang::names::bare;
use lang::numerals::{Kind, numerals};
use model::{Lang, LangId, Record, UnitId, Year};

/// How many addresses are listed for a number that several figures fit.
const NEAR: usize = 3;

/// Prints the Markdown of documents, and tells what of their numbers was bound.
pub(super) fn import(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Stop> {
    let (_, record) = super::whole(global.content()?)?;
    let binder = Binder::new(&record, args);
    for place in &args.tables {
        let bytes = files::read::one(place)?;
        let name = super::name(place);
        let read = super::opened::quietly(|| intake::document(&bytes));
        let document = read.map_err(|refusal| words::unread(&name, &refusal))?;
        let bound = binder.bind(&document.markdown());
        out(&bound.text)?;
        err(&told(&name, &bound, console.lang));
    }
    Ok(ExitCode::SUCCESS)
}

/// What became of the numbers of a document.
struct Bound {
    text: String,
    count: usize,
    /// Numbers that were not bound: the line, the number, and the figures that fit.
    open: Vec<(usize, String, Vec<String>)>,
}

fn told(name: &str, bound: &Bound, lang: Lang) -> String {
    let (count, open) = (bound.count, bound.open.len());
    let mut text = match lang.id() {
        LangId::Vi => format!(
            "{name}: {count} con số đã gắn với số liệu, {open} con số chưa gắn (không có hoặc có nhiều số liệu khớp)\n"
        ),
        LangId::En => format!(
            "{name}: {count} numbers were bound to the record, {open} were not (no figure fits, or several do)\n"
        ),
    };
    for (line, number, near) in &bound.open {
        let near = if near.is_empty() {
            lang::Pair("không có số liệu khớp", "no figure fits")
                .get(lang)
                .to_owned()
        } else {
            near.join(", ")
        };
        let word = lang::Pair("dòng", "line").get(lang);
        text.extend([
            "  ",
            word,
            " ",
            &line.to_string(),
            ": ",
            number,
            " (",
            &near,
            ")\n",
        ]);
    }
    text
}

/// Everything that numbers can be bound to, and what narrows it down.
struct Binder<'a> {
    record: &'a Record,
    figures: BTreeMap<Decimal, Vec<Listed>>,
    /// Names without marks, longest first.
    units: Vec<(String, UnitId)>,
    index: Option<model::IndexId>,
    year: Option<Year>,
}

/// What the words around a number speak of.
#[derive(Debug, Default, Clone)]
struct Context {
    years: Vec<Year>,
    indices: Vec<model::IndexId>,
    units: Vec<UnitId>,
    words: String,
}

impl<'a> Binder<'a> {
    fn new(record: &'a Record, args: &Args) -> Self {
        let analysis = derive::analyse(record);
        let mut all: BTreeMap<Decimal, Vec<Listed>> = BTreeMap::new();
        for (edition, about) in record.editions.iter().enumerate() {
            for table in 0..about.tables.len() {
                for listed in figures::of_table(record, &analysis, edition, table) {
                    let is_told =
                        matches!(listed.figure.quantity, Quantity::Score | Quantity::Rank);
                    if listed.is_canonical && is_told {
                        let value = listed.figure.written().normalize();
                        all.entry(value).or_default().push(listed);
                    }
                }
            }
        }
        let mut units: Vec<(String, UnitId)> = record
            .all_units()
            .flat_map(|(id, unit)| [(bare(&unit.name.vi), id), (bare(&unit.full_name().vi), id)])
            .filter(|(name, _)| name.len() > 3)
            .collect();
        units.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let index = args
            .of_index
            .first()
            .and_then(|code| record.find_index(code));
        Self {
            record,
            figures: all,
            units,
            index,
            year: args.of_year.first().copied(),
        }
    }

    fn bind(&self, markdown: &str) -> Bound {
        let mut bound = Bound {
            text: String::with_capacity(markdown.len() * 2),
            count: 0,
            open: Vec::new(),
        };
        let mut heading = Context::default();
        for (number, line) in (1..).zip(markdown.lines()) {
            if line.starts_with('#') {
                heading = self.context(line, &Context::default());
                bound.text.extend([line, "\n"]);
                continue;
            }
            let context = self.context(line, &heading);
            self.line(number, line, &context, &mut bound);
            bound.text.push('\n');
        }
        bound
    }

    /// What a line speaks of; where it does not say, what its heading does.
    fn context(&self, line: &str, heading: &Context) -> Context {
        let words = format!(" {} ", bare(line));
        let years = numerals(line, Lang::VI);
        let years = years.iter().filter(|numeral| numeral.kind == Kind::Year);
        let mut years: Vec<Year> = years
            .filter_map(|numeral| line[numeral.range.clone()].parse().ok())
            .collect();
        years.dedup();
        let indices = self.record.all_indices().filter(|(_, index)| {
            let names = [&index.short.vi, &index.name.vi].map(|name| bare(name));
            names
                .iter()
                .any(|name| words.contains(&format!(" {name} ")))
        });
        let indices: Vec<_> = indices.map(|(id, _)| id).collect();
        let mut left = words.clone();
        let mut units = Vec::new();
        for (name, id) in &self.units {
            let name = format!(" {name} ");
            if left.contains(&name) {
                // A longer name holds shorter ones that are not meant.
                left = left.replace(&name, " | ");
                units.push(*id);
            }
        }
        let or = |ours: Vec<Year>, theirs: &[Year]| {
            if ours.is_empty() {
                theirs.to_vec()
            } else {
                ours
            }
        };
        Context {
            years: or(years, &heading.years),
            indices: if indices.is_empty() {
                heading.indices.clone()
            } else {
                indices
            },
            units,
            words,
        }
    }

    fn line(&self, number: usize, line: &str, context: &Context, bound: &mut Bound) {
        let mut done = 0;
        for numeral in numerals(line, Lang::VI) {
            let literal = &line[numeral.range.clone()];
            let in_mark = line[..numeral.range.start].ends_with("[^");
            if numeral.kind != Kind::Figure || in_mark {
                continue;
            }
            let before = bare(&line[..numeral.range.start]);
            let after = line[numeral.range.end..].trim_start().starts_with('%');
            let fits = self.fits(literal, &before, after, context);
            bound.text.push_str(&line[done..numeral.range.start]);
            done = numeral.range.end;
            if let [one] = &fits[..] {
                bound.count += 1;
                bound.text.extend(["[", literal, "](figure:", one, ")"]);
            } else {
                bound.text.push_str(literal);
                let near = fits.into_iter().take(NEAR).collect();
                bound.open.push((number, literal.to_owned(), near));
            }
        }
        bound.text.push_str(&line[done..]);
    }

    /// The addresses of the figures that a number can be: of the value, the year, the index, the unit and the component of
    /// which the words speak.
    fn fits(&self, literal: &str, before: &str, share: bool, context: &Context) -> Vec<String> {
        let (value, of) = match literal.split_once('/') {
            Some((value, of)) => (value, of.parse::<u32>().ok()),
            None => (literal, None),
        };
        let Some(value) = decimal(value).filter(|_| !share) else {
            return Vec::new();
        };
        let places = ["hang", "thu", "vi tri", "xep", "thu hang"];
        let is_rank = of.is_some() || places.iter().any(|word| before.ends_with(word));
        let all = self
            .figures
            .get(&value.normalize())
            .map_or(&[][..], Vec::as_slice);
        let mut left: Vec<&Listed> = all
            .iter()
            .filter(|one| match one.figure.quantity {
                Quantity::Rank => is_rank && of.is_none_or(|of| one.figure.of == Some(of)),
                _ => !is_rank && value.scale() >= one.figure.decimals.min(value.scale().max(1)),
            })
            .collect();
        self.narrow(&mut left, context);
        let mut addresses: Vec<String> = left.iter().map(|one| one.address.to_string()).collect();
        addresses.sort();
        addresses.dedup();
        addresses
    }

    fn narrow(&self, left: &mut Vec<&Listed>, context: &Context) {
        let years = match (&context.years[..], self.year) {
            ([], Some(year)) => vec![year],
            (years, _) => years.to_vec(),
        };
        let indices = match (&context.indices[..], self.index) {
            ([], Some(index)) => vec![index],
            (indices, _) => indices.to_vec(),
        };
        let home = vec![self.record.site.home];
        let units = if context.units.is_empty() {
            &home
        } else {
            &context.units
        };
        left.retain(|one| years.is_empty() || years.contains(&one.figure.year));
        left.retain(|one| {
            indices.is_empty()
                || one
                    .figure
                    .index
                    .is_some_and(|index| indices.contains(&index))
        });
        left.retain(|one| one.figure.unit.is_some_and(|unit| units.contains(&unit)));
        let named = |one: &&Listed| {
            let Some(id) = one.component else {
                return false;
            };
            let Some(index) = one.figure.index.map(|id| self.record.index(id)) else {
                return false;
            };
            let framework = index.framework_of(one.figure.year);
            let framework = framework.map(|framework| index.framework(framework));
            let name = framework.map(|framework| bare(&framework.component(id).name.vi));
            name.is_some_and(|name| context.words.contains(&format!(" {name} ")))
        };
        if left.iter().any(named) {
            left.retain(named);
        } else {
            left.retain(|one| one.component.is_none());
        }
    }
}

/// A number as it is written in Vietnamese.
fn decimal(text: &str) -> Option<Decimal> {
    let text = text.replace('.', "").replace(',', ".");
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for (text, wanted) in [("72,23", "72.23"), ("1.234,5", "1234.5"), ("5", "5")] {
            assert_eq!(
                decimal(text).map(|value| value.to_string()).as_deref(),
                Some(wanted)
            );
        }
        assert_eq!(decimal("a"), None);
    }
}
