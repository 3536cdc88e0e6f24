//! Dates as text, never more precise than they are known.

use model::{Date, Lang, Moment};

/// The months in English, in small letters, as texts are searched for them.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// "21/08/2019", "08/2019", "2019" in Vietnamese; "21 August 2019", "August 2019", "2019" in English.
#[must_use]
pub fn short(date: Date, lang: Lang) -> String {
    let year = date.year();
    let Some(month) = date.month() else {
        return year.to_string();
    };
    let mm = format!("{month:02}");
    let month = crate::say!(lang, "date-name-of-month", month, mm);
    match date.day() {
        Some(day) => {
            let dd = format!("{day:02}");
            crate::say!(lang, "date-day", day, dd, month, year)
        }
        None => crate::say!(lang, "date-month", month, year),
    }
}

/// In the middle of a sentence: "ngày 21/08/2019", "tháng 08/2019", "năm 2019"; "on 21 August 2019", "in 2019".
#[must_use]
pub fn in_words(date: Date, lang: Lang) -> String {
    let told = short(date, lang);
    match (date.month(), date.day()) {
        (_, Some(_)) => crate::say!(lang, "date-on-day", day = told),
        (Some(_), None) => crate::say!(lang, "date-in-month", month = told),
        (None, None) => crate::say!(lang, "date-in-year", year = told),
    }
}

/// "08:00 ngày 20/03/2026 (giờ Việt Nam)"; "08:00 on 20 March 2026 (Vietnam time)".
#[must_use]
pub fn moment(moment: Moment, lang: Lang) -> String {
    let Some((day, hour, minute)) = moment.in_vietnam() else {
        return moment.0.to_string();
    };
    let (day, time) = (short(day, lang), format!("{hour:02}:{minute:02}"));
    crate::say!(lang, "date-moment", day, time)
}

/// As in data files and `datetime` attributes: "2019-08-21".
#[must_use]
pub fn iso(date: Date) -> String {
    date.to_string()
}

#[cfg(test)]
mod tests {
    use super::{iso, moment, short};
    use model::{Date, Lang, Moment};

    #[test]
    fn a_moment_is_told_with_its_clock() {
        let noon = Moment::parse("2026-03-20T01:05:00Z").expect("a moment");
        assert_eq!(
            moment(noon, Lang::VI),
            "08:05 ngày 20/03/2026 (giờ Việt Nam)"
        );
        assert_eq!(
            moment(noon, Lang::EN),
            "08:05 on 20 March 2026 (Vietnam time)"
        );
    }

    #[test]
    fn each_language_writes_its_own_dates() {
        for (text, vi, en) in [
            ("2019-08-21", "21/08/2019", "21 August 2019"),
            ("2019-08-01", "01/08/2019", "1 August 2019"),
            ("2019-12", "12/2019", "December 2019"),
            ("2019", "2019", "2019"),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!(short(date, Lang::VI), vi);
            assert_eq!(short(date, Lang::EN), en);
            assert_eq!(iso(date), text);
        }
    }
}
