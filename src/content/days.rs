//! No day is public before it comes. What is dated after the day of a build is a slip, or must not be there yet.

use super::{Visibility, fault};
use diagnostic::{Diagnostic, Origin, Words};
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
        let what = Words::new(
            format!("nguồn {}", source.code),
            format!("the source {}", source.code),
        );
        days.hold(&what, source.date, || source.origin.key("date"), &apart());
    }
    for entry in &record.calendar {
        if entry.stage == Stage::Announced {
            let what = Words::new(
                format!("mục lịch {}", entry.code),
                format!("the entry {} of the calendar", entry.code),
            );
            let at = || entry.origin.key("date");
            days.hold(&what, Some(entry.date), at, &announced());
        }
    }
    for objection in &record.objections {
        days.objection(objection);
    }
    for waiver in &record.waivers {
        let what = Words::new(
            format!("ngoại lệ cho {}", waiver.rule),
            format!("the waiver of {}", waiver.rule),
        );
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
            let help = Words::new(
                "sửa announced hoặc until cho khớp nhau",
                "correct announced or until, so that they agree",
            );
            let at = edition.origin.key("announced");
            let what = Words::new(
                format!("kỳ {}, công khai từ until,", edition.year),
                format!("the edition of {}, public from until on,", edition.year),
            );
            said.push(fault::day_to_come(&what, date, at, &help));
        }
    }
}

fn apart() -> Words {
    Words::new(
        "sửa ngày nếu gõ nhầm, hoặc bỏ mục này cho đến ngày ấy",
        "correct the day if it is a slip, or leave this out until then",
    )
}

fn announced() -> Words {
    Words::new(
        "ghi state: confirmed cho đến ngày ấy, hoặc sửa ngày",
        "write state: confirmed until then, or correct the day",
    )
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
            let what = Words::new(format!("kỳ {year}"), format!("the edition of {year}"));
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
            let help = Words::new(
                format!("ghi status: embargoed kèm until: {until}, hoặc sửa ngày"),
                format!("write status: embargoed with until: {until}, or correct the day"),
            );
            self.hold(&what, day, || edition.origin.key("announced"), &help);
            for table in &edition.tables {
                let index = &record.index(table.index).code;
                let what = Words::new(
                    format!("bảng {index} của kỳ {year}"),
                    format!("the table of {index} in the edition of {year}"),
                );
                let at = || table.origin.key("published");
                self.hold(&what, table.published, at, &apart());
            }
            for correction in &edition.corrections {
                let figure = &correction.figure;
                let what = Words::new(
                    format!("đính chính {figure}"),
                    format!("the correction of {figure}"),
                );
                let at = || correction.origin.key("date");
                self.hold(&what, Some(correction.date), at, &apart());
            }
        }
    }

    /// A unit is what it was up to the end of the last day of that: on the day after it is something else.
    fn units(&mut self, record: &Record) {
        for unit in &record.units {
            let what = Words::new(
                format!("tên, loại mới của {}", unit.code),
                format!("the new name or kind of {}", unit.code),
            );
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
        let what = Words::new(format!("kiến nghị {code}"), format!("the objection {code}"));
        let received = Some(objection.received);
        self.hold(&what, received, || origin.key("received"), &apart());
        if let Answer::Given { day, .. } = objection.answer {
            let what = Words::new(
                format!("trả lời kiến nghị {code}"),
                format!("the answer to the objection {code}"),
            );
            self.hold(&what, Some(day), || origin.key("answered"), &apart());
        }
    }

    fn targets(&mut self, targets: &[Target]) {
        for target in targets {
            for actual in &target.actuals {
                let number = &target.number;
                let what = Words::new(
                    format!("kết quả thực hiện mục tiêu {number}"),
                    format!("an actual of target {number}"),
                );
                self.hold(&what, Some(actual.date), || actual.date_at(), &apart());
            }
            self.targets(&target.parts);
        }
    }
}
