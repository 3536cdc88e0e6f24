//! What was corrected, in words: which figure, from what to what, and why.

use std::borrow::Cow;

use super::{Says, keys};
use derive::figures::Address;
use lang::{Phrase, number, phrases};
use model::{CorrectionKind, Edition, Index, IndexId, Lang, Record, Text, Year};

/// What a correction writes where a figure was not there, or is not there any more.
const NOTHING: &str = "none";

/// A figure, a text or a word of an edition by its address: "PAR INDEX 2018, Lai Châu: điểm".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFigure {
    year: Year,
    address: String,
    of: Of,
    kind: Option<CorrectionKind>,
}

/// What an address belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A table of the edition.
    Table(IndexId),
    /// How an index is measured.
    Index(IndexId),
    /// The edition as a whole, or what has no words of its own.
    Edition,
}

impl NamedFigure {
    /// What is at an address of an edition.
    #[must_use]
    pub fn of(record: &Record, edition: &Edition, address: &str) -> Self {
        let steps: Vec<&str> = address.split('/').collect();
        let known = |code: &str| record.find_index(code);
        let of = match steps[..] {
            ["framework" | "bands", code, ..] => known(code).map(Of::Index),
            [code, _, _, ..] => known(code).map(Of::Table),
            _ => None,
        };
        let mut named = Self {
            year: edition.year,
            address: address.to_owned(),
            of: of.unwrap_or(Of::Edition),
            kind: None,
        };
        if named.in_words(record, Lang::Vi).is_none() {
            named.of = Of::Edition;
        }
        named
    }

    /// The same with the word for what happened ahead of it: "Đính chính: …".
    #[must_use]
    pub fn headed(self, kind: CorrectionKind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// What it belongs to.
    #[must_use]
    pub fn belongs_to(&self) -> Of {
        self.of
    }

    fn in_words(&self, record: &Record, lang: Lang) -> Option<String> {
        let steps: Vec<&str> = self.address.split('/').collect();
        match self.of {
            Of::Index(id) => of_index(record.index(id), &steps, lang),
            Of::Table(id) => of_table(record, (id, self.year), &steps, lang),
            Of::Edition => None,
        }
    }

    /// What has no words of its own stands as it is written.
    fn as_written(&self, lang: Lang) -> String {
        let text = Phrase("lời văn", "text").get(lang);
        let what = match self.address.strip_prefix("text/") {
            Some(path) => Cow::Owned(lang::text!("{text} {path}")),
            None => Cow::Borrowed(self.address.as_str()),
        };
        let of = Phrase("Kỳ", "Edition of").get(lang);
        lang::text!("{of} {}, {what}", self.year)
    }
}

/// The figure that an address names; none where it is that of a text.
fn figure_at(address: &str) -> Vec<String> {
    let is_figure = address.parse::<Address>().is_ok();
    is_figure.then(|| address.to_owned()).into_iter().collect()
}

impl Says for NamedFigure {
    fn kind(&self) -> &'static str {
        "named"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        figure_at(&self.address)
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let words = self.in_words(record, lang);
        let words = words.unwrap_or_else(|| self.as_written(lang));
        match self.kind {
            Some(kind) => lang::text!("{}: {words}", happened(kind, lang)),
            None => words,
        }
    }
}

/// What stood there and what holds, with the reason: "78,51 → 78,15. Nhập sai."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    year: Year,
    address: String,
    old: String,
    new: String,
    reason: Text,
}

impl Corrected {
    /// The correction at a place of an edition.
    #[must_use]
    pub fn of(edition: &Edition, place: usize) -> Option<Self> {
        let one = edition.corrections.get(place)?;
        Some(Self {
            year: edition.year,
            address: one.figure.clone(),
            old: one.old.clone(),
            new: one.new.clone(),
            reason: one.reason.clone(),
        })
    }
}

impl Says for Corrected {
    fn kind(&self) -> &'static str {
        "corrected"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        figure_at(&self.address)
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let (old, new) = (written(&self.old, lang), written(&self.new, lang));
        lang::text!("{old} → {new}. {}", self.reason.get(lang))
    }
}

/// "Đính chính", "Điều chỉnh": the two are different words.
#[must_use]
pub fn happened(kind: CorrectionKind, lang: Lang) -> &'static str {
    match kind {
        CorrectionKind::Mistake => Phrase("Đính chính", "Correction"),
        CorrectionKind::Revision => Phrase("Điều chỉnh", "Revision"),
    }
    .get(lang)
}

/// A value as written in the file, with the signs of the language where it is a number.
#[must_use]
pub fn written(value: &str, lang: Lang) -> String {
    if value == NOTHING {
        return Phrase("không có", "none").get(lang).to_owned();
    }
    let against = value
        .strip_suffix(')')
        .and_then(|value| value.split_once(" ("));
    if let Some((by, year)) = against {
        let against = Phrase("so với", "compared with").get(lang);
        let by = written(by, lang);
        return match year.split_once("; ") {
            Some((year, n)) => {
                let among = Phrase("trong số", "among").get(lang);
                lang::text!("{by} ({against} {year}, {among} {n})")
            }
            None => lang::text!("{by} ({against} {year})"),
        };
    }
    value
        .parse()
        .map_or_else(|_| value.to_owned(), |value| number::exact(value, lang))
}

/// `par/2018/lai-chau/the-che/change/2016` and `par/2018/@tinh/mean` in words.
fn of_table(
    record: &Record,
    (id, year): (IndexId, Year),
    steps: &[&str],
    lang: Lang,
) -> Option<String> {
    let [_, _, whose, rest @ ..] = steps else {
        return None;
    };
    let index = record.index(id);
    let table = record.edition(year)?.table(id);
    let whose = match whose.strip_prefix('@') {
        Some(field) => {
            let field = index.fields.iter().find(|one| one.code == field)?;
            field.name.get(lang)
        }
        None => record.unit(record.find_unit(whose)?).name.get(lang),
    };
    let (rest, since) = match rest {
        // "also/0" is another value, not one of a year.
        [before @ .., last] if last.len() == 4 && last.parse::<Year>().is_ok() => {
            (before, Some(*last))
        }
        all => (all, None),
    };
    let (component, quantity) = match rest {
        ["also", _] => (None, "also"),
        [quantity] => (None, *quantity),
        [component, quantity] => (Some(*component), *quantity),
        _ => return None,
    };
    let component = component.map_or_else(String::new, |code| {
        let framework = table.map(|table| index.framework(table.framework));
        let mut all = framework.into_iter().flat_map(|one| &one.components);
        let named = all.find(|one| one.code == code);
        let name = named.map_or(code, |component| component.name.get(lang));
        lang::text!(", “{name}”")
    });
    let against = since.map_or_else(String::new, |year| {
        let against = Phrase("so với năm", "compared with").get(lang);
        lang::text!(" {against} {year}")
    });
    let short = index.short.get(lang);
    let quantity = quantity_in_words(quantity, lang);
    Some(lang::text!(
        "{short} {year}, {whose}{component}: {quantity}{against}"
    ))
}

/// `framework/par/2018-2020/the-che/max` and `bands/par/2018/tot/from` in words.
fn of_index(index: &Index, steps: &[&str], lang: Lang) -> Option<String> {
    let short = index.short.get(lang);
    let max = Phrase("mức tối đa", "maximum").get(lang);
    let framework = |code: &str| index.frameworks.iter().find(|one| one.code == code);
    Some(match *steps {
        ["framework", _, own, "max"] => {
            lang::text!("{short}, {}: {max}", framework(own)?.name.get(lang))
        }
        ["framework", _, own, component, "max"] => {
            let framework = framework(own)?;
            let mut all = framework.components.iter();
            let component = all.find(|one| one.code == component)?;
            let (own, name) = (framework.name.get(lang), component.name.get(lang));
            lang::text!("{short}, {own}, “{name}”: {max}")
        }
        ["bands", _, year, band, "from"] => {
            let scheme = index.bands_of(year.parse().ok()?)?;
            let band = scheme.bands.iter().find(|one| one.code == band)?;
            let (word, name) = (phrases::BAND.get(lang), band.name.get(lang));
            let least = Phrase("mức thấp nhất", "lowest value").get(lang);
            lang::text!("{short} {year}, {word} “{name}”: {least}")
        }
        _ => return None,
    })
}

fn quantity_in_words(quantity: &str, lang: Lang) -> &str {
    match quantity {
        "change" => Phrase("thay đổi điểm", "change of score").get(lang),
        "rank-change" => Phrase("thay đổi hạng", "change of rank").get(lang),
        "max" => Phrase("mức tối đa", "maximum").get(lang),
        "lost" => Phrase("phần còn thiếu so với tối đa", "points lost").get(lang),
        "ranked" => Phrase("số đơn vị xếp hạng", "number ranked").get(lang),
        "mean" => Phrase("trung bình", "average").get(lang),
        "median" => Phrase("trung vị", "median").get(lang),
        "best" => Phrase("điểm cao nhất", "highest score").get(lang),
        "worst" => Phrase("điểm thấp nhất", "lowest score").get(lang),
        other => keys::words(other, lang).unwrap_or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{NamedFigure, written};
    use crate::Finding;
    use model::Lang::{En, Vi};

    #[test]
    fn a_figure_is_called_by_unit_component_and_quantity() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("70"))]);
            sample::parts(&mut table.rows[0], &[Some("20")]);
        });
        let named = |address: &str, lang| {
            let named = NamedFigure::of(&record, &record.editions[0], address);
            Finding::from(named).say(&record, lang)
        };
        let unit = record.units[0].name.get(Vi);
        let short = record.indices[0].short.get(Vi);
        let part = record.indices[0].frameworks[0].components[0].name.get(Vi);
        assert_eq!(
            named("one/2018/unit-0/part-0/rank-change/2016", Vi),
            format!("{short} 2018, {unit}, “{part}”: thay đổi hạng so với năm 2016")
        );
        let other = named("one/2018/unit-0/also/0", Vi);
        assert!(other.ends_with(": giá trị khác đã công bố"), "{other}");
        assert_eq!(
            named("text/editions/2018/one.md", En),
            "Edition of 2018, text editions/2018/one.md"
        );
        assert_eq!(
            named("one/2018/nobody/score", Vi),
            "Kỳ 2018, one/2018/nobody/score"
        );
    }

    #[test]
    fn a_value_has_the_signs_of_its_language_and_its_base() {
        assert_eq!(written("72.23", Vi), "72,23");
        assert_eq!(written("none", En), "none");
        assert_eq!(
            written("-12 (2023; 59)", Vi),
            "−12 (so với 2023, trong số 59)"
        );
        assert_eq!(written("1.62 (2022)", En), "1.62 (compared with 2022)");
    }
}
