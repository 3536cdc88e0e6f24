//! Days as documents state them: sometimes only a month or a year is known.

use std::fmt;

/// A date with the precision its source has: a year, a month, or a day. Orders by its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl Date {
    /// A day that exists in the calendar, a month, or a year from 1 to 9999; anything else is `None`.
    #[must_use]
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Self> {
        if year < 1 || (month.is_none() && day.is_some()) {
            return None;
        }
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(Self { year, month, day })
    }

    /// Reads `2019`, `2019-08` or `2019-08-21`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts
            .next()
            .map(|part| number(part, 2))
            .map_or(Some(None), |m| m.map(Some))?;
        let day = parts
            .next()
            .map(|part| number(part, 2))
            .map_or(Some(None), |d| d.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        let month = month
            .map(|m| i8::try_from(m).ok())
            .map_or(Some(None), |m| m.map(Some))?;
        let day = day
            .map(|d| i8::try_from(d).ok())
            .map_or(Some(None), |d| d.map(Some))?;
        Self::new(year, month, day)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> super::Year {
        i32::from(self.year)
    }

    /// The month, 1 to 12, where it is known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, where it is known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day that the date can mean.
    #[must_use]
    pub fn first_day(self) -> (super::Year, i8, i8) {
        (self.year(), self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the date can mean: 31 December for a bare year.
    #[must_use]
    pub fn last_day(self) -> (super::Year, i8, i8) {
        let month = self.month.unwrap_or(12);
        let last = jiff::civil::Date::new(self.year, month, 1)
            .map_or(31, jiff::civil::Date::days_in_month);
        (self.year(), month, self.day.unwrap_or(last))
    }

    /// How many days lie from the first day of this date to that of another; nothing where they are no days.
    #[must_use]
    pub fn days_until(self, other: Self) -> Option<i32> {
        let day = |date: Self| jiff::civil::Date::new(date.year, date.month?, date.day?).ok();
        day(self)?
            .until(day(other)?)
            .ok()
            .map(|span| span.get_days())
    }

    /// The day of the week, 1 for Monday to 7 for Sunday; nothing where it is no day.
    #[must_use]
    pub fn weekday(self) -> Option<i8> {
        let day = jiff::civil::Date::new(self.year, self.month?, self.day?).ok()?;
        Some(day.weekday().to_monday_one_offset())
    }

    /// The day before the first that the date can mean.
    #[must_use]
    pub fn day_before(self) -> (super::Year, i8, i8) {
        let (_, month, day) = self.first_day();
        let before =
            jiff::civil::Date::new(self.year, month, day).and_then(jiff::civil::Date::yesterday);
        before.map_or(self.first_day(), |before| {
            (before.year().into(), before.month(), before.day())
        })
    }

    /// The day after the last that the date can mean.
    #[must_use]
    pub fn next_day(self) -> (super::Year, i8, i8) {
        let (_, month, day) = self.last_day();
        let next =
            jiff::civil::Date::new(self.year, month, day).and_then(jiff::civil::Date::tomorrow);
        next.map_or(self.last_day(), |next| {
            (next.year().into(), next.month(), next.day())
        })
    }
}

/// ISO 8601, with the precision that is known.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(out, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(out, "-{day:02}")?;
        }
        Ok(())
    }
}

fn number(text: &str, digits: usize) -> Option<i16> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// A moment in time with its zone resolved, in seconds since 1970 in UTC: when an embargo ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    /// Reads an RFC 3339 moment; a time without an offset is no moment.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>()
            .ok()
            .map(|moment| Self(moment.as_second()))
    }

    /// The day, hour and minute in Vietnam, whose clocks are seven hours ahead the whole year.
    #[must_use]
    pub fn in_vietnam(self) -> Option<(Date, i8, i8)> {
        let moment = jiff::Timestamp::from_second(self.0).ok()?;
        let there = jiff::tz::offset(7).to_datetime(moment);
        let day = Date::new(there.year(), Some(there.month()), Some(there.day()))?;
        Some((day, there.hour(), there.minute()))
    }

    /// The day in Vietnam, as `Date::first_day` gives days.
    #[must_use]
    pub fn today(self) -> Option<(super::Year, i8, i8)> {
        self.in_vietnam().map(|(day, _, _)| day.first_day())
    }

    /// The moment as authors write it, in Vietnam's time.
    #[must_use]
    pub fn written(self) -> String {
        let moment = jiff::Timestamp::from_second(self.0).unwrap_or_default();
        let there = jiff::tz::offset(7).to_datetime(moment);
        format!("{there}+07:00")
    }
}

/// Whose clocks a moment is written by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offset {
    /// Vietnam's.
    Vietnam,
    /// Those of another place.
    Elsewhere,
    /// Those of no place in the world.
    Nowhere,
}

/// Offsets in minutes, beside whole hours, at which some place keeps its clocks in some part of the year.
const BROKEN_HOURS: [i32; 13] = [
    -570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825,
];

impl Offset {
    /// The offset at the end of an RFC 3339 moment; none where it has none.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.ends_with(['Z', 'z']) {
            return Some(Self::Elsewhere);
        }
        let at = text.rfind(['+', '-'])?;
        let (sign, digits) = text.split_at(at).1.split_at(1);
        let digits: String = digits.chars().filter(|letter| *letter != ':').collect();
        let (hours, minutes) = digits.split_at_checked(2)?;
        let minutes = if minutes.is_empty() { "0" } else { minutes };
        let size = hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?;
        let offset = if sign == "-" { -size } else { size };
        let whole = offset % 60 == 0 && (-12..=14).contains(&(offset / 60));
        Some(match offset {
            420 => Self::Vietnam,
            _ if whole || BROKEN_HOURS.contains(&offset) => Self::Elsewhere,
            _ => Self::Nowhere,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Moment, Offset};

    #[test]
    fn precision_is_kept() {
        for text in ["2019", "2024-06", "2019-08-21"] {
            assert_eq!(Date::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2019-02-29",
            "2019-13",
            "19-08-21",
            "2019-8-1",
            "2019-08-21-1",
            "",
            "2019-",
            "0000",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        assert_eq!(
            Date::parse("2024-02").expect("a month").last_day(),
            (2024, 2, 29)
        );
        assert_eq!(
            Date::parse("2023").expect("a year").last_day(),
            (2023, 12, 31)
        );
    }

    #[test]
    fn after_the_last_day_comes_the_next() {
        let next = |text| Date::parse(text).expect(text).next_day();
        assert_eq!(next("2025-06-30"), (2025, 7, 1));
        assert_eq!(next("2024-02"), (2024, 3, 1));
        assert_eq!(next("2024"), (2025, 1, 1));
        assert_eq!(next("9999"), (9999, 12, 31));
    }

    #[test]
    fn a_moment_is_told_in_the_time_of_vietnam() {
        let moment = Moment::parse("2026-03-19T20:30:00Z").expect("a moment");
        let day = Date::parse("2026-03-20").expect("a day");
        assert_eq!(moment.in_vietnam(), Some((day, 3, 30)));
    }

    #[test]
    fn before_the_first_comes_the_last_of_the_month_before() {
        let before = |text| Date::parse(text).expect(text).day_before();
        assert_eq!(before("2026-03-01"), (2026, 2, 28));
        assert_eq!(before("2024"), (2023, 12, 31));
    }

    #[test]
    fn days_are_counted_across_months_and_years() {
        let days = |from: &str, to: &str| {
            let date = |text| Date::parse(text).expect(text);
            date(from).days_until(date(to))
        };
        assert_eq!(days("2026-12-28", "2027-01-07"), Some(10));
        assert_eq!(days("2024-02-28", "2024-03-01"), Some(2));
        assert_eq!(days("2027-01-07", "2027-01-05"), Some(-2));
        assert_eq!(days("2027-01", "2027-01-05"), None);
    }

    #[test]
    fn a_moment_needs_its_offset() {
        assert_eq!(Moment::parse("1970-01-01T07:00:00+07:00"), Some(Moment(0)));
        assert_eq!(Moment::parse("1970-01-01T07:00:00"), None);
    }

    #[test]
    fn an_offset_is_one_that_some_place_has() {
        let of = |offset: &str| Offset::of(&format!("2026-03-20T08:00:00{offset}"));
        assert_eq!(of("+07:00"), Some(Offset::Vietnam));
        assert_eq!(of("+0700"), Some(Offset::Vietnam));
        for known in [
            "Z", "+00:00", "+08:00", "-12:00", "+14:00", "+05:45", "-03:30",
        ] {
            assert_eq!(of(known), Some(Offset::Elsewhere), "{known}");
        }
        for none in ["+17:00", "-13:00", "+15:00", "+07:30", "+07:07", "+05:15"] {
            assert_eq!(of(none), Some(Offset::Nowhere), "{none}");
        }
        assert_eq!(Offset::of("mai"), None);
        let moment = Moment::parse("2026-03-20T01:00:00Z").expect("a moment");
        assert_eq!(moment.written(), "2026-03-20T08:00:00+07:00");
    }
}
