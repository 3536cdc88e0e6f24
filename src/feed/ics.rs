//! The calendar of announcements for calendar programs: iCalendar by RFC 5545.
//!
//! A month that is meant is an entry as long as the month; a bare year is none. What is not settled is tentative.

use super::host;
use model::{Date, Lang, Stage};
use page::calendar::{Entry, TAIL, entries};
use page::{Plan, address};

/// The calendar, where it has an entry.
pub(super) fn write(plan: &Plan, lang: Lang) -> Option<String> {
    let entries: Vec<Entry> = entries(plan.record)
        .into_iter()
        .filter(|one| one.date.month().is_some())
        .collect();
    if entries.is_empty() {
        return None;
    }
    let site = &plan.record.site;
    let title = lang::phrase!("calendar-heading").get(lang);
    let name = format!("{title} – {}", site.title.get(lang));
    let mut out = Lines(String::new());
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//congbo//congbo//VI");
    out.line("CALSCALE:GREGORIAN");
    out.text("NAME", &name);
    out.text("X-WR-CALNAME", &name);
    for entry in &entries {
        event(&mut out, plan, entry, lang);
    }
    out.line("END:VCALENDAR");
    Some(out.0)
}

fn event(out: &mut Lines, plan: &Plan, entry: &Entry, lang: Lang) {
    let record = plan.record;
    let owner = match &record.site.base {
        Some(base) => host(base),
        None => &record.unit(record.site.home).code,
    };
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}@{owner}", entry.code));
    out.line(&format!(
        "DTSTAMP:{}T000000Z",
        day(entry.updated.first_day())
    ));
    if let (Some((hour, minute)), Some(_)) = (entry.time, entry.date.day()) {
        out.line(&format!("DTSTART:{}", in_utc(entry.date, hour, minute)));
    } else {
        let first = day(entry.date.first_day());
        out.line(&format!("DTSTART;VALUE=DATE:{first}"));
        out.line(&format!("DTEND;VALUE=DATE:{}", day(entry.date.next_day())));
    }
    let title = entry.title(record, lang);
    out.text("SUMMARY", &entry.with_stage(&title, lang));
    let status = match entry.stage {
        Stage::Expected => "TENTATIVE",
        Stage::Confirmed | Stage::Moved { .. } | Stage::Announced => "CONFIRMED",
    };
    out.line(&format!("STATUS:{status}"));
    out.line("TRANSP:TRANSPARENT");
    if let Some(place) = entry.place(lang) {
        out.text("LOCATION", place);
    }
    let words = description(entry, lang);
    if !words.is_empty() {
        out.text("DESCRIPTION", &words);
    }
    let tail = entry.tail(record).unwrap_or_else(|| TAIL.to_owned());
    if let Some(url) = plan.absolute(&address::in_language(&tail, lang)) {
        out.line(&format!("URL:{url}"));
    }
    out.line("END:VEVENT");
}

fn description(entry: &Entry, lang: Lang) -> String {
    let moved = match &entry.stage {
        Stage::Moved { was, reason } => {
            let was = lang::date::short(*was, lang);
            let reason = reason.get(lang);
            Some(lang::say!(lang, "ics-moved", was, reason))
        }
        _ => None,
    };
    let note = entry.note(lang).map(str::to_owned);
    let words: Vec<String> = moved.into_iter().chain(note).collect();
    words.join("\n")
}

fn day((year, month, day): (i32, i8, i8)) -> String {
    format!("{year:04}{month:02}{day:02}")
}

/// A time of day in Viet Nam, seven hours ahead of UTC all year round.
fn in_utc(date: Date, hour: i8, minute: i8) -> String {
    let (date, hour) = if hour < 7 {
        (date.day_before(), hour + 17)
    } else {
        (date.first_day(), hour - 7)
    };
    format!("{}T{hour:02}{minute:02}00Z", day(date))
}

/// Lines of at most 75 bytes, a longer one folded, each ended as the standard wants it.
struct Lines(String);

impl Lines {
    fn line(&mut self, text: &str) {
        let mut left = 75;
        for letter in text.chars() {
            let length = letter.len_utf8();
            if length > left {
                self.0.push_str("\r\n ");
                left = 74;
            }
            left -= length;
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is a text.
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                '\r' => {}
                letter => line.push(letter),
            }
        }
        self.line(&line);
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, in_utc};
    use model::Date;

    #[test]
    fn a_morning_in_viet_nam_may_be_the_day_before() {
        let day = Date::parse("2026-03-01").unwrap();
        assert_eq!(in_utc(day, 8, 30), "20260301T013000Z");
        assert_eq!(in_utc(day, 6, 0), "20260228T230000Z");
    }

    #[test]
    fn long_lines_are_folded_between_letters_and_signs_are_escaped() {
        let mut lines = Lines(String::new());
        lines.text("SUMMARY", &"Điểm; hạng, \\ ".repeat(12));
        assert!(lines.0.ends_with("\r\n"));
        let folded: Vec<&str> = lines.0.trim_end().split("\r\n").collect();
        assert!(folded.iter().all(|line| line.len() <= 75), "{folded:?}");
        assert!(folded[1..].iter().all(|line| line.starts_with(' ')));
        let whole = lines.0.replace("\r\n ", "");
        assert!(
            whole.starts_with("SUMMARY:Điểm\\; hạng\\, \\\\ Điểm"),
            "{whole}"
        );
    }
}
