//! Dates as text, never more precise than they are known.

use model::{Date, Lang, LangId, Moment};

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
    match (date.month(), date.day(), lang.id()) {
        (Some(month), Some(day), LangId::Vi) => format!("{day:02}/{month:02}/{year}"),
        (Some(month), None, LangId::Vi) => format!("{month:02}/{year}"),
        (Some(month), Some(day), LangId::En) => format!("{day} {} {year}", month_name(month)),
        (Some(month), None, LangId::En) => format!("{} {year}", month_name(month)),
        (None, ..) => year.to_string(),
    }
}

/// In the middle of a sentence: "ngày 21/08/2019", "tháng 08/2019", "năm 2019"; "on 21 August 2019", "in 2019".
#[must_use]
pub fn in_words(date: Date, lang: Lang) -> String {
    let word = match (date.month(), date.day()) {
        (_, Some(_)) => crate::phrase!("date-on"),
        (Some(_), None) => crate::phrase!("date-in"),
        (None, None) => crate::phrase!("date-in-2"),
    };
    format!("{} {}", word.get(lang), short(date, lang))
}

/// "08:00 ngày 20/03/2026 (giờ Việt Nam)"; "08:00 on 20 March 2026 (Vietnam time)".
#[must_use]
pub fn moment(moment: Moment, lang: Lang) -> String {
    let Some((day, hour, minute)) = moment.in_vietnam() else {
        return moment.0.to_string();
    };
    let day = short(day, lang);
    match lang.id() {
        LangId::Vi => format!("{hour:02}:{minute:02} ngày {day} (giờ Việt Nam)"),
        LangId::En => format!("{hour:02}:{minute:02} on {day} (Vietnam time)"),
    }
}

/// As in data files and `datetime` attributes: "2019-08-21".
#[must_use]
pub fn iso(date: Date) -> String {
    date.to_string()
}

/// A month as it is written: "August".
fn month_name(month: i8) -> String {
    let place = usize::try_from(month - 1).ok();
    let month = place.and_then(|place| MONTHS.get(place));
    let mut name = month
        .expect("a Date is checked when it is made")
        .to_string();
    name[..1].make_ascii_uppercase();
    name
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
