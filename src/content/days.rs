//! No day is public before it comes. What is dated after the day of a build is a slip, or must not be there yet.

use super::{Visibility, fault};
use diagnostic::{Diagnostic, Origin, Words, tell};
use model::{Answer, Date, Objection, Record, Stage, Status, Target};

/// The days of one record, held against today.
struct Days<'a> {
    today: (i32, i8, i8),
    said: &'a mut Vec<Diagnostic>,
}

/// Says of every day of the record that it has not come.
pub(super) fn to_come(record: &Record, visibility: Visibility, said: &mut Vec<Diagnostic>) {
    let Visibility::Public(now) = visibility else {
        return after_embargo(record, said);
    };
    let Some(today) = now.today() else { return };
    let mut days = Days { today, said };
    days.editions(record);
    for programme in &record.programmes {
        days.targets(&programme.targets);
    }
    days.units(record);
    for source in &record.sources {
        let what = tell!("days-source", source = source.code);
        days.hold(&what, source.date, || source.origin.key("date"), &apart());
    }
    for entry in &record.calendar {
        if entry.stage == Stage::Announced {
            let what = tell!("days-entry-calendar", entry = entry.code);
            let at = || entry.origin.key("date");
            days.hold(&what, Some(entry.date), at, &announced());
        }
    }
    for objection in &record.objections {
        days.objection(objection);
    }
    for waiver in &record.waivers {
        let what = tell!("days-waiver", rule = waiver.rule);
        let at = || waiver.origin.key("date");
        days.hold(&what, Some(waiver.date), at, &apart());
    }
}

/// An edition that is public by its embargo is announced by then.
fn after_embargo(record: &Record, said: &mut Vec<Diagnostic>) {
    for edition in &record.editions {
        let Status::Embargoed(until) = edition.status else {
            continue;
        };
        let (Some(date), Some(day)) = (edition.announced, until.today()) else {
            continue;
        };
        if date.first_day() > day {
            let help = tell!("days-correct-announced-until-so");
            let at = edition.origin.key("announced");
            let what = tell!("days-edition-public-until", year = edition.year);
            said.push(fault::day_to_come(&what, date, at, &help));
        }
    }
}

fn apart() -> Words {
    tell!("days-correct-day-if-slip")
}

fn announced() -> Words {
    tell!("days-write-state-confirmed-until")
}

impl Days<'_> {
    fn hold(
        &mut self,
        what: &Words,
        date: Option<Date>,
        at: impl FnOnce() -> Origin,
        help: &Words,
    ) {
        if let Some(date) = date.filter(|date| date.first_day() > self.today) {
            self.said.push(fault::day_to_come(what, date, at(), help));
        }
    }

    fn editions(&mut self, record: &Record) {
        for edition in &record.editions {
            let year = edition.year;
            let what = tell!("days-edition", year);
            let day = edition.announced;
            let is_announced_later = day.is_some_and(|day| day.first_day() > self.today);
            if year > self.today.0 && !is_announced_later {
                let at = edition.origin.key("status");
                self.said.push(fault::year_to_come(year, at));
            }
            let until = day.map_or_else(String::new, |day| {
                let (year, month, day) = day.first_day();
                format!("{year:04}-{month:02}-{day:02}T08:00:00+07:00")
            });
            let help = tell!("days-write-status-embargoed-until", until);
            self.hold(&what, day, || edition.origin.key("announced"), &help);
            for table in &edition.tables {
                let index = &record.index(table.index).code;
                let what = tell!("days-table-edition", index, year);
                let at = || table.origin.key("published");
                self.hold(&what, table.published, at, &apart());
            }
            for correction in &edition.corrections {
                let figure = &correction.figure;
                let what = tell!("days-correction", figure);
                let at = || correction.origin.key("date");
                self.hold(&what, Some(correction.date), at, &apart());
            }
        }
    }

    /// A unit is what it was up to the end of the last day of that: on the day after it is something else.
    fn units(&mut self, record: &Record) {
        for unit in &record.units {
            let what = tell!("days-new-name-kind", unit = unit.code);
            for was in &unit.was {
                let (year, month, day) = was.to.next_day();
                let first = i16::try_from(year).ok();
                let first = first.and_then(|year| Date::new(year, Some(month), Some(day)));
                self.hold(&what, first, || was.origin.key("to"), &apart());
            }
        }
    }

    fn objection(&mut self, objection: &Objection) {
        let Objection { code, origin, .. } = objection;
        let what = tell!("days-objection", code);
        let received = Some(objection.received);
        self.hold(&what, received, || origin.key("received"), &apart());
        if let Answer::Given { day, .. } = objection.answer {
            let what = tell!("days-answer-objection", code);
            self.hold(&what, Some(day), || origin.key("answered"), &apart());
        }
    }

    fn targets(&mut self, targets: &[Target]) {
        for target in targets {
            for actual in &target.actuals {
                let number = &target.number;
                let what = tell!("days-actual-target", number);
                self.hold(&what, Some(actual.date), || actual.date_at(), &apart());
            }
            self.targets(&target.parts);
        }
    }
}
