//! Dates as text, never more precise than they are known.

use crate::model::{Date, Lang};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "21/08/2019", "08/2019", "2019" in Vietnamese; "21 August 2019", "August 2019", "2019" in English.
#[must_use]
pub fn short(date: Date, lang: Lang) -> String {
    let year = date.year();
    match (date.month(), date.day(), lang) {
        (Some(month), Some(day), Lang::Vi) => format!("{day:02}/{month:02}/{year}"),
        (Some(month), None, Lang::Vi) => format!("{month:02}/{year}"),
        (Some(month), Some(day), Lang::En) => format!("{day} {} {year}", month_name(month)),
        (Some(month), None, Lang::En) => format!("{} {year}", month_name(month)),
        (None, ..) => year.to_string(),
    }
}

/// As in data files and `datetime` attributes: "2019-08-21".
#[must_use]
pub fn iso(date: Date) -> String {
    date.to_string()
}

fn month_name(month: i8) -> &'static str {
    usize::try_from(month - 1)
        .ok()
        .and_then(|place| MONTHS.get(place))
        .expect("a Date is checked when it is made")
}

#[cfg(test)]
mod tests {
    use super::{iso, short};
    use crate::model::{Date, Lang};

    #[test]
    fn each_language_writes_its_own_dates() {
        for (text, vi, en) in [
            ("2019-08-21", "21/08/2019", "21 August 2019"),
            ("2019-08-01", "01/08/2019", "1 August 2019"),
            ("2019-12", "12/2019", "December 2019"),
            ("2019", "2019", "2019"),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!(short(date, Lang::Vi), vi);
            assert_eq!(short(date, Lang::En), en);
            assert_eq!(iso(date), text);
        }
    }
}
