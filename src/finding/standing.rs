//! How a unit did: "Lai Châu đạt 72,23 điểm, hạng 58/63; so với năm 2017: giảm 1,20 điểm, giảm 1 hạng."

use super::at::At;
use super::{Entry, Place, Says, amount, changes};
use derive::Changes;
use lang::phrases;
use model::{Lang, Record, Value, Year};

/// Score, rank and changes of a unit, or why it has no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    at: At,
    score: Value,
    place: Option<Place>,
    changes: Changes,
    form: Form,
}

/// What stands ahead of the sentence, where the page does not say it beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Nothing.
    Plain,
    /// "PAPI: ".
    Index,
    /// "Năm 2024: ".
    Year,
    /// "PAPI 2024: ".
    IndexAndYear,
}

impl Standing {
    /// Of a result.
    #[must_use]
    pub fn of(entry: &Entry, form: Form) -> Self {
        Self {
            at: At::of(entry),
            score: entry.result.score,
            place: entry.standing.rank.map(Place::from),
            changes: changes::told(entry),
            form,
        }
    }

    /// What it says of the changes, for those who have score and rank beside it.
    #[must_use]
    pub fn say_changes(&self, record: &Record, lang: Lang) -> Option<String> {
        changes::say(&self.changes, self.at, record, lang)
    }

    /// How the unit did, without what changed.
    fn did(&self, record: &Record, lang: Lang) -> String {
        let name = self.at.unit(record).name.get(lang);
        match (self.score, self.place) {
            (Value::Score(score), place) => {
                let score = amount::spoken(self.at.index(record), score, lang);
                let Some(place) = place else {
                    return lang::say!(lang, "standing-scored", name, score);
                };
                let place = place.say(lang);
                lang::say!(lang, "standing-scored-and-placed", name, score, place)
            }
            (Value::Absent(_), Some(place)) => {
                lang::say!(lang, "standing-placed", name, place = place.say(lang))
            }
            (Value::Absent(reason), None) => {
                let life = self.at.unit(record).life_at_end_of(self.at.year);
                let reason = phrases::absence_in(reason, life).get(lang);
                lang::say!(lang, "standing-has-no-result", name, reason)
            }
        }
    }
}

impl Says for Standing {
    fn kind(&self) -> &'static str {
        "standing"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let score = self.score.score().map(|_| self.at.figure(record, "score"));
        let rank = self.place.map(|place| self.at.rank(record, place));
        let changes = changes::figures(&self.changes, self.at, record);
        let rank = rank.into_iter().flatten();
        score.into_iter().chain(rank).chain(changes).collect()
    }

    fn years(&self) -> Vec<Year> {
        let mut years = self.changes.years();
        years.push(self.at.year);
        years
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let mut said = self.did(record, lang);
        if let Some(changes) = self.say_changes(record, lang) {
            said.extend(["; ", &changes]);
        }
        said.push('.');
        let short = self.at.index(record).short.get(lang);
        let year = self.at.year;
        match self.form {
            Form::Plain => said,
            Form::Index => lang::text!("{short}: {said}"),
            Form::Year => lang::say!(lang, "standing-in-year", year, said),
            Form::IndexAndYear => lang::text!("{short} {year}: {said}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Standing};
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Coverage;
    use model::Lang;

    #[test]
    fn a_finding_names_its_figures_and_years_and_says_them_in_both_languages() {
        let record = sample::record(|sample| {
            sample.table(2017, 0, &[(0, Some("50")), (1, Some("40"))]);
            sample.table(2018, 0, &[(0, Some("54.5")), (1, Some("60"))]);
        });
        let analysis = analyse(&record);
        let table = &record.editions[1].tables[0];
        let entry = Entry::new(&record, 2018, table, &analysis.tables[1][0], 0);
        let finding = Finding::from(Standing::of(&entry, Form::Year));
        assert_eq!(finding.kind(), "standing");
        let steps = ["score", "rank", "of", "change", "rank-change"];
        let figures = steps.map(|step| format!("one/2018/unit-0/{step}"));
        assert_eq!(finding.figures(&record), figures);
        assert_eq!(finding.years(), [2017, 2018]);
        let vi = finding.say(&record, Lang::VI);
        assert!(vi.starts_with("Năm 2018: "), "{vi}");
        assert!(
            vi.ends_with("đạt 54,50 điểm, hạng 2/2; so với năm 2017: tăng 4,50 điểm, giảm 1 hạng."),
            "{vi}"
        );
        let en = finding.say(&record, Lang::EN);
        assert!(
            en.ends_with("rank 2 of 2; compared with 2017: up 4.50 points, down 1 place."),
            "{en}"
        );
    }

    #[test]
    fn of_a_unit_that_did_not_exist_it_is_said_whether_not_yet_or_no_longer() {
        let said = |from: Option<&str>, to: Option<&str>, lang| {
            let record = sample::record(|sample| {
                let day = |text: Option<&str>| text.and_then(model::Date::parse);
                (sample.0.units[0].from, sample.0.units[0].to) = (day(from), day(to));
                let table = sample.table(2018, 0, &[(0, None), (1, Some("60"))]);
                table.rows[0].score = model::Value::Absent(model::Absence::DidNotExist);
            });
            let analysis = analyse(&record);
            let table = &record.editions[0].tables[0];
            let entry = Entry::new(&record, 2018, table, &analysis.tables[0][0], 0);
            let text = Finding::from(Standing::of(&entry, Form::Plain)).say(&record, lang);
            text.rsplit(": ").next().map(str::to_owned).unwrap()
        };
        for (from, to, vi, en) in [
            (Some("2019"), None, "chưa thành lập.", "did not exist yet."),
            (
                None,
                Some("2018-06-30"),
                "không còn tồn tại.",
                "no longer existed.",
            ),
            (None, None, "chưa có hoặc không còn.", "did not exist."),
        ] {
            assert_eq!(said(from, to, Lang::VI), vi);
            assert_eq!(said(from, to, Lang::EN), en);
        }
    }

    #[test]
    fn a_rank_of_unknown_many_says_so() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, None), (1, None)]);
            table.coverage = Coverage::Partial.into();
            table.rows[0].rank = Some(1);
        });
        let analysis = analyse(&record);
        let table = &record.editions[0].tables[0];
        let said = |row| {
            let entry = Entry::new(&record, 2018, table, &analysis.tables[0][0], row);
            Finding::from(Standing::of(&entry, Form::Plain)).say(&record, Lang::VI)
        };
        assert!(
            said(0).ends_with(" xếp hạng 1 (nguồn không nêu trong bao nhiêu đơn vị)."),
            "{}",
            said(0)
        );
        assert!(
            said(1).ends_with(" không có kết quả: không công bố."),
            "{}",
            said(1)
        );
    }
}
