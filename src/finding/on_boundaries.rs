//! Where a result would lie on boundaries that came later, as far as that is certain.

use rust_decimal::Decimal;

use super::at::At;
use super::field::Field;
use super::{Entry, InField, Says, amount, names};
use derive::Boundaries;
use lang::{date, number};
use model::{Date, Lang, Record, UnitId, Year};

/// "Theo địa giới từ 01/07/2025, kết quả này ứng với hạng 29 đến 31 trong 34 tỉnh, thành phố, vì điểm của đơn vị sáp nhập
/// nằm giữa điểm các phần của nó."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnBoundaries {
    at: At,
    field: usize,
    since: Date,
    best: u32,
    worst: u32,
    of: u32,
    lacking: usize,
    merged: Option<Merged>,
}

/// Of a unit that came of a merger: whose results it lies between, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Merged {
    parts: Vec<UnitId>,
    values: (Decimal, Decimal),
    by_share: bool,
}

impl OnBoundaries {
    /// Of the result of a unit that is by now what it was; nothing where the field has no other boundaries.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let field = entry.field?;
        let later = field.later.as_ref()?;
        let range = later.of(entry.result.unit)?;
        // A unit that took another in has a result of its own only for what it was before.
        (range.parts.len() == 1).then(|| Self::new(At::of(entry), field.field, later, range))
    }

    /// Of a unit that came of several, whose results in the year of a field lie to both sides of what its own would be.
    #[must_use]
    pub fn merged(field: &Field, unit: UnitId) -> Option<Self> {
        let later = field.standing.later.as_ref()?;
        let range = later.of(unit)?;
        let at = At {
            index: field.table.index,
            year: field.year,
            unit,
        };
        (range.parts.len() > 1).then(|| Self {
            merged: Some(Merged {
                parts: range.parts.clone(),
                values: range.values,
                by_share: field.standing.by_share,
            }),
            ..Self::new(at, field.standing.field, later, range)
        })
    }

    fn new(at: At, field: usize, later: &Boundaries, range: &derive::Range) -> Self {
        Self {
            at,
            field,
            since: later.since,
            best: range.best,
            worst: range.worst,
            of: later.of,
            lacking: later.lacking,
            merged: None,
        }
    }

    /// Of the last result before a merger.
    pub(super) fn before(at: At, of: &derive::Across, before: &derive::Before) -> Self {
        Self {
            at,
            field: of.field,
            since: of.since,
            best: before.best,
            worst: before.worst,
            of: before.of,
            lacking: before.lacking,
            merged: None,
        }
    }

    /// "hạng 15 đến 22 trong 34 tỉnh, thành phố", and who may stand anywhere.
    pub(super) fn there(&self, record: &Record, lang: Lang) -> String {
        let (places, among) = (
            self.places(lang),
            self.units(record, self.of as usize, lang),
        );
        let (n, lacking) = (self.lacking, self.units(record, self.lacking, lang));
        lang::say!(lang, "on-boundaries-there", n, places, among, lacking)
    }

    /// The addresses of the places and of the number of units.
    pub(super) fn places_of(&self, record: &Record) -> Vec<String> {
        let field = self.at.in_field(self.field);
        let lacking = (self.lacking > 0).then(|| field.figure(record, "later-lacking"));
        let places = ["later-best", "later-worst"].map(|one| self.at.figure(record, one));
        let of_field = [field.figure(record, "later-units")].into_iter();
        places.into_iter().chain(of_field).chain(lacking).collect()
    }

    fn units(&self, record: &Record, n: usize, lang: Lang) -> String {
        let index = self.at.index(record);
        names::count(record, (index, Some(self.field)), n, None, lang)
    }

    fn places(&self, lang: Lang) -> String {
        let (best, worst) = (self.best, self.worst);
        if best == worst {
            return lang::say!(lang, "on-boundaries-place", place = best);
        }
        lang::say!(lang, "on-boundaries-places", best, worst)
    }

    /// What has the places, and which: this result, or a range of values.
    fn clause(&self, record: &Record, lang: Lang) -> String {
        let among = self.units(record, self.of as usize, lang);
        let places = self.places(lang);
        let Some(merged) = &self.merged else {
            return lang::say!(lang, "on-boundaries-result", places, among);
        };
        let index = self.at.index(record);
        let (short, name) = (index.short.get(lang), self.at.unit(record).name.get(lang));
        let year = self.at.year;
        let value = |value| {
            if merged.by_share {
                return number::percent(value, index.decimals, lang);
            }
            amount::spoken(index, value, lang)
        };
        let (low, high) = (value(merged.values.0), value(merged.values.1));
        lang::say!(
            lang,
            "on-boundaries-merged",
            index = short,
            year,
            name,
            low,
            high,
            places,
            among
        )
    }
}

impl Says for OnBoundaries {
    fn kind(&self) -> &'static str {
        "on-boundaries"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let own = [self.at.unit];
        let parts = self
            .merged
            .as_ref()
            .map_or(&own[..], |merged| &merged.parts[..]);
        let of_part = |unit: &UnitId| At {
            unit: *unit,
            ..self.at
        };
        let scores = parts
            .iter()
            .map(|unit| of_part(unit).figure(record, "score"));
        let places = self.places_of(record).into_iter();
        places.chain(scores).collect()
    }

    fn over(&self) -> Vec<InField> {
        vec![self.at.in_field(self.field)]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year, self.since.year()]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let day = date::short(self.since, lang);
        let said = self.clause(record, lang);
        let (n, lacking) = (self.lacking, self.units(record, self.lacking, lang));
        lang::say!(lang, "on-boundaries-since", n, day, said, lacking)
    }
}

#[cfg(test)]
mod tests {
    use super::OnBoundaries;
    use crate::{Entry, Field, Finding};
    use derive::analyse;
    use model::Lang;
    use model::{Record, UnitId};

    /// Four units in 2018, of which the second and the third became another.
    fn merged(scores: [Option<&str>; 4]) -> Record {
        sample::record(|sample| sample::merge_of_four(sample, 2018, scores))
    }

    /// What is said of the unit that came of them, or of the first one.
    fn said(record: &Record, of_merged: bool, lang: Lang) -> Option<(String, Vec<String>)> {
        let analysis = analyse(record);
        let table = &record.editions[0].tables[0];
        let rows = &analysis.tables[0][0];
        let field = Field {
            record,
            year: 2018,
            table,
            rows,
            standing: &rows.fields[0],
        };
        let finding = if of_merged {
            OnBoundaries::merged(&field, UnitId(5))
        } else {
            OnBoundaries::of(&Entry::new(record, 2018, table, rows, 0))
        };
        let finding = Finding::from(finding?);
        Some((finding.say(record, lang), finding.figures(record)))
    }

    #[test]
    fn a_result_is_told_between_the_places_that_are_certain() {
        let record = merged([Some("50"), Some("60"), Some("40"), Some("55")]);
        let (vi, figures) = said(&record, false, Lang::VI).expect("a finding");
        assert_eq!(
            vi,
            "Theo địa giới từ 01/07/2025, kết quả này ứng với hạng 2 đến 3 trong 3 All, vì điểm của đơn vị sáp nhập nằm \
             giữa điểm các phần của nó."
        );
        let of_field = "one/2018/@all/later-units";
        let own = ["later-best", "later-worst"].map(|one| format!("one/2018/unit-0/{one}"));
        assert_eq!(
            figures,
            [&own[0], &own[1], of_field, "one/2018/unit-0/score"]
        );
        let (en, figures) = said(&record, true, Lang::EN).expect("a finding");
        assert_eq!(
            en,
            "On the boundaries since 1 July 2025, one 2018 of Unit 5 lies between 40.00 points and 60.00 points, which comes to \
             places 1 to 3 of 3 All, as the score of a merged unit lies between those of its parts."
        );
        let own = ["later-best", "later-worst"].map(|one| format!("one/2018/unit-5/{one}"));
        let scores = ["one/2018/unit-1/score", "one/2018/unit-2/score"];
        assert_eq!(figures, [&own[0], &own[1], of_field, scores[0], scores[1]]);
    }

    #[test]
    fn one_without_a_result_may_stand_anywhere_and_that_is_said() {
        let record = merged([Some("50"), None, Some("40"), Some("55")]);
        let (vi, _) = said(&record, false, Lang::VI).expect("a finding");
        assert!(
            vi.ends_with("của nó, kể cả khi 1 All không có kết quả đứng ở bất kỳ hạng nào."),
            "{vi}"
        );
        assert_eq!(said(&record, true, Lang::VI), None);
    }
}
