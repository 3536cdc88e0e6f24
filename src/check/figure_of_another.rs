//! Words around a bound number that name another unit, year, index or component than its address.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::mentions::{Mentions, Named};
use super::prose::{self, Said};
use super::{Check, Docs, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use lang::numerals::{Kind, numerals};
use markdown::Ask;
use model::{Component, Framework, IndexId, Lang, Record, Text, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-of-another",
    severity: Severity::Warning,
    summary: Docs {
        vi: "chữ quanh một con số nêu đơn vị, năm hay chỉ số khác với địa chỉ của nó",
        en: "the words around a number name another unit, year or index than its address",
    },
    why: Docs {
        vi: "Con số khớp với địa chỉ, nhưng địa chỉ là của đơn vị khác: “Sở Y tế đạt [72,23 điểm](…/so-noi-vu/score)”. Đơn vị, năm, chỉ số và \
             thành phần mà mệnh đề nêu tên được đối chiếu với địa chỉ; trong bảng thì thêm ô đầu dòng và ô đầu cột; phần mở đầu câu (“Ở \
             lĩnh vực …,”) cũng vậy. Con số của cả chỉ số đứng cạnh tên một thành phần cũng được nhắc. Không nơi nào nêu tên, hoặc \
             gọi bằng tên khác, thì không biết được. Sửa địa chỉ, hoặc \
             tách câu cho rõ con số nói về ai.",
        en: "The number agrees with its address, and the address is of somebody else: \"The Department of Health has \
             [72.23 points](…/so-noi-vu/score)\". Units, years, indices and components that the clause names are compared with the \
             address; in a table the first cell of the row and the head of the column too, and the opening of a sentence (\"In …,\"). \
             The number of a whole index beside the name of one component is told as well. Where none is named, or by another \
             name, nothing can be known. Correct the address, or part the sentence so that it says \
             whose number it is.",
    },
    check: Check::Texts(check),
};

/// Every number that seems to be of another.
fn check<'a>(record: &'a Record, _: &'a Analysis) -> OfText<'a> {
    // Most texts bind nothing, and many sites have no text that does.
    let known = LazyLock::new(|| {
        let units = record.all_units();
        let units = units.map(|(id, unit)| (unit.code.as_str(), id));
        (Mentions::of(record), units.collect::<BTreeMap<_, _>>())
    });
    Box::new(move |text| {
        let mut found = Vec::new();
        for said in text.said() {
            let (mentions, units) = &*known;
            let cells = said.passage.beside.into_iter().flatten();
            let cells = cells.map(|place| prose::near_start(&text.passages()[place].text));
            let near = Near {
                said,
                texts: std::iter::once(&said.passage.text[around(said, &MARKS)])
                    .chain(cells)
                    .collect(),
            };
            found.extend(check_said(record, (mentions, units), &near));
        }
        found
    })
}

/// A bound number, and the texts that may say whose it is: its clause, and in a table the first cell of its row and the head of
/// its column.
struct Near<'a> {
    said: Said<'a>,
    texts: Vec<&'a str>,
}

fn check_said(
    record: &Record,
    (mentions, units): (&Mentions, &BTreeMap<&str, UnitId>),
    near: &Near,
) -> Option<Diagnostic> {
    let Ask::Figure(path) = &near.said.bound.ask else {
        return None;
    };
    let steps: Vec<&str> = path.split('/').collect();
    let (index, year, unit, component) = match steps.as_slice() {
        [index, year, unit, _] => (*index, *year, *unit, None),
        [index, year, unit, component, _] => (*index, *year, *unit, Some(*component)),
        _ => return None,
    };
    let (index, unit) = (record.find_index(index)?, *units.get(unit)?);
    // How many are ranked is a number of the table, whoever's row it is read from.
    let of = path.ends_with("/of");
    if let Some((named, own)) = other_name(record, mentions, near, (index, unit), of) {
        return Some(differs(near.said, path, named, own));
    }
    let change = path.ends_with("change");
    if let Some(named) = near.other_year(year).filter(|_| !change && !of) {
        return Some(differs(near.said, path, named, &Text::same(year)));
    }
    let year = year.parse().ok()?;
    let index = record.index(index);
    let framework = index.framework(index.framework_of(year)?);
    let own = match component {
        Some(code) => Some(framework.components.iter().find(|one| one.code == code)?),
        None => None,
    };
    let named = near.other_component(framework, own, index.short.get(near.said.lang));
    let name = own.map_or(&index.short, |own| &own.name);
    named
        .filter(|_| !of)
        .map(|named| differs(near.said, path, named, name))
}

/// The name of another unit of the same kind, or of another index, that stands near, and whose name is not there.
fn other_name<'a>(
    record: &'a Record,
    mentions: &Mentions,
    near: &Near<'a>,
    (index, unit): (IndexId, UnitId),
    of: bool,
) -> Option<(&'a str, &'a Text)> {
    let kind = record.unit(unit).kind;
    let named: Vec<(&str, &BTreeSet<Named>)> = near
        .texts
        .iter()
        .flat_map(|text| {
            let found = mentions.find(text, near.said.lang).into_iter();
            found.map(|(range, ids)| (&text[range], ids))
        })
        .collect();
    let is_named = |own| named.iter().any(|(_, ids)| ids.contains(&own));
    let first = |is: &dyn Fn(&Named) -> bool| named.iter().find(|(_, ids)| ids.iter().all(is));
    let like = |named: &Named| matches!(named, Named::Unit(id) if record.unit(*id).kind == kind);
    if let Some((words, _)) = first(&like).filter(|_| !of && !is_named(Named::Unit(unit))) {
        return Some((words, &record.unit(unit).name));
    }
    let indices = |named: &Named| matches!(named, Named::Index(_));
    let (words, _) = first(&indices).filter(|_| !is_named(Named::Index(index)))?;
    Some((words, &record.index(index).short))
}

/// What ends a clause, where a blank follows or the mark needs none.
const MARKS: [char; 10] = [',', '.', ';', ':', '(', ')', '!', '?', '–', '—'];

/// What ends a sentence.
const SENTENCE: [char; 4] = ['.', ';', '!', '?'];

/// The words around a number, up to one of some marks on both sides that end a clause or a sentence.
fn around(said: Said<'_>, marks: &[char]) -> Range<usize> {
    let text = &said.passage.text;
    let ends = |at: usize| text[at..].starts_with([' ', '\n']) || at == text.len();
    let closes =
        |at: usize, mark: &str| matches!(mark, "(" | ")" | "–" | "—") || ends(at + mark.len());
    let before = prose::near_end(said.before());
    let first = said.bound.range.start - before.len();
    let start = before
        .match_indices(marks)
        .map(|(at, mark)| (first + at, mark))
        .rfind(|(at, mark)| closes(*at, mark))
        .map_or(first, |(at, mark)| at + mark.len());
    let (from, after) = (said.bound.range.end, prose::near_start(said.after()));
    let end = after
        .match_indices(marks)
        .map(|(at, mark)| (from + at, mark))
        .find(|(at, mark)| closes(*at, mark))
        .map_or(from + after.len(), |(at, _)| at);
    start..end
}

/// Words by which a sentence says at its start what all of it is about.
const OPENINGS: [&str; 9] = [
    "Ở ", "Về ", "Với ", "Trong ", "Riêng ", "In ", "For ", "On ", "As for ",
];

/// Words of a clause that speaks of the whole, whatever part it names beside that.
const WHOLE: [&str; 6] = ["tổng", "chung", "toàn", "total", "overall", "whole"];

impl<'a> Near<'a> {
    fn years(&self, text: &'a str) -> Vec<&'a str> {
        let numerals = numerals(text, self.said.lang).into_iter();
        numerals
            .filter(|numeral| numeral.kind == Kind::Year)
            .map(|numeral| &text[numeral.range])
            .collect()
    }

    /// A year that is named near, where years are named and none is that of the address; or the only year of the sentence
    /// where that opens it: "Năm 2018, tỉnh đạt …".
    fn other_year(&self, year: &str) -> Option<&'a str> {
        let near: Vec<&str> = self
            .texts
            .iter()
            .flat_map(|text| self.years(text))
            .collect();
        if near.contains(&year) {
            return None;
        }
        if let Some(first) = near.first() {
            return Some(first);
        }
        // Deeper in a sentence another year is what the number is compared with.
        let said = self.said;
        let sentence = said.passage.text[around(said, &SENTENCE)].trim_start();
        let only = match self.years(sentence).as_slice() {
            [only] if *only != year => *only,
            _ => return None,
        };
        let opens = ["Năm ", "Trong năm ", "In "].iter().any(|word| {
            sentence
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with(only))
        });
        opens.then_some(only)
    }

    /// The name of another component that is said in full, where that of the own one is not; of a total the name of any.
    fn other_component(
        &self,
        framework: &'a Framework,
        own: Option<&Component>,
        index: &str,
    ) -> Option<&'a str> {
        let lang = self.said.lang;
        let lower = |text: &&str| text.to_lowercase();
        let mut texts: Vec<String> = self.texts.iter().map(lower).collect();
        let says = |texts: &[String], component: &Component| {
            let name = component.name.get(lang).to_lowercase();
            let several = |name: &str| name.split_whitespace().nth(1).is_some();
            // A cell of a table may say the first words of a name alone.
            let begins = |cell: &String| {
                let rest = name.strip_prefix(cell.trim());
                several(cell) && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            };
            let cells = texts.get(1..self.texts.len()).unwrap_or_default();
            let said = several(&name) && texts.iter().any(|text| text.contains(&name));
            said || cells.iter().any(begins)
        };
        let whole = |text: &String| WHOLE.iter().any(|word| text.contains(word));
        let known = match own {
            Some(own) => says(&texts, own),
            None => texts.iter().any(whole) || self.texts.iter().any(|text| text.contains(index)),
        };
        if known {
            return None;
        }
        texts.extend(self.opening().map(str::to_lowercase));
        if own.is_some_and(|own| says(&texts, own)) {
            return None;
        }
        // A part stands beside the whole that it belongs to.
        let above = |other: &Component| {
            let parent = |one: &Component| one.parent.map(|id| framework.component(id));
            std::iter::successors(own.and_then(parent), |one| parent(one))
                .any(|one| one.code == other.code)
        };
        let mut others = framework.components.iter().filter(|other| {
            own.is_none_or(|own| own.code != other.code) && !above(other) && says(&texts, other)
        });
        others.next().map(|other| other.name.get(lang))
    }

    /// What the sentence says first, up to its comma, where the number is the first behind that: "Ở lĩnh vực …, tỉnh đạt …".
    fn opening(&self) -> Option<&'a str> {
        let said = self.said;
        let text = &said.passage.text;
        let sentence = around(said, &SENTENCE);
        let clause = around(said, &MARKS);
        let opening = text[sentence.start..clause.start].trim_start();
        let opens = OPENINGS.iter().any(|word| opening.starts_with(word));
        let one = opening.matches(',').count() == 1 && opening.ends_with(',');
        let from = said
            .passage
            .bound
            .partition_point(|bound| bound.range.end <= sentence.start);
        let first = said.passage.bound.get(from)?.range == said.bound.range;
        (opens && one && first).then_some(opening)
    }
}

fn differs(said: Said, path: &str, named: &str, own: &Text) -> Diagnostic {
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        Words::new(
            format!(
                "“{words}” đứng cạnh “{named}”, còn địa chỉ {path} là của {}",
                own.vi
            ),
            format!(
                "“{words}” stands beside “{named}”, and the address {path} is of {}",
                own.get(Lang::En)
            ),
        ),
        Words::new(
            format!("con số này là của {}", own.vi),
            format!("this is a number of {}", own.get(Lang::En)),
        ),
    )
    .help(
        "sửa địa chỉ, hoặc viết rõ con số là của ai, năm nào",
        "correct the address, or say whose number it is and of which year",
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Narrative, Prose, Subject, Text};

    fn found(markdown: &str) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("30"))]);
            sample::parts(&mut table.rows[0], &[Some("10"), Some("20")]);
            let framework = record.0.indices[0].framework_of(2018).unwrap();
            let components =
                &mut record.0.indices[0].frameworks[usize::from(framework.0)].components;
            components[0].name = Text::same("Kiểm soát tham nhũng trong khu vực công");
            components[1].name = Text::same("Quản trị điện tử");
            let vi = Prose {
                markdown: markdown.to_owned(),
                origin: Origin::file("content/editions/2018/index.md"),
            };
            let told = Narrative {
                title: None,
                summary: None,
                vi,
                en: None,
            };
            record.0.narratives.insert(Subject::Edition(2018), told);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_table_says_whose_its_cells_are() {
        let table = |first: &str, head: &str, part: u8| {
            format!(
                "| a | {head} |\n|---|---|\n| {first} | [10](figure:one/2018/unit-0/part-{part}/score) |\n"
            )
        };
        assert_eq!(found(&table("Kiểm soát tham nhũng", "Năm 2018", 0)), 0);
        assert_eq!(found(&table("Kiểm soát tham nhũng", "2018", 1)), 1);
        assert_eq!(found(&table("Quản trị điện tử", "2018", 0)), 1);
        assert_eq!(found(&table("Kiểm soát tham nhũng", "2019", 0)), 1);
        assert_eq!(found(&table("Lĩnh vực khác", "Điểm", 0)), 0);
    }

    #[test]
    fn a_sentence_says_at_its_start_what_it_is_about() {
        let total = "[30 điểm](figure:one/2018/unit-0/score)";
        assert_eq!(
            found(&format!("Ở lĩnh vực Quản trị điện tử, tỉnh đạt {total}.")),
            1
        );
        assert_eq!(found(&format!("Quản trị điện tử đạt {total}.")), 1);
        assert_eq!(
            found(&format!("Quản trị điện tử trong tổng số {total}.")),
            0
        );
        let part = "[20 điểm](figure:one/2018/unit-0/part-1/score)";
        assert_eq!(
            found(&format!(
                "Ở lĩnh vực Quản trị điện tử, tỉnh đạt {part}, cả tỉnh {total}."
            )),
            0
        );
    }
}
