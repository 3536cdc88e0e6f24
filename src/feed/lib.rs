//! By what other programs follow the site, or show a figure of it: a feed, a calendar, a sitemap, oEmbed.
//!
//! All of it follows from what is public, and every date in it is a date of the content: nothing here changes because
//! the site was built again. Where the site's address is not known, only the calendar is written: a feed and a sitemap
//! consist of absolute addresses.

use files::{Failure, Sink};
use model::{Date, Lang};
use page::{Plan, Sentence, address};

mod atom;
mod ics;
mod robots;
mod sitemap;

/// Writes the feed, the calendar, the sitemap and what tells of them.
///
/// # Errors
/// The machine refuses to keep a file.
pub fn all(plan: &Plan, sink: &dyn Sink) -> Result<(), Failure> {
    let languages = &plan.record.site.languages;
    for &lang in languages {
        if let Some(text) = ics::write(plan, lang) {
            sink.put(
                &address::in_language("lich-cong-bo.ics", lang),
                text.as_bytes(),
            )?;
        }
    }
    let Some(base) = plan.record.site.base.as_deref() else {
        return Ok(());
    };
    for &lang in languages {
        if let Some(text) = atom::write(plan, base, lang) {
            sink.put(&address::in_language(address::FEED, lang), text.as_bytes())?;
        }
    }
    for (path, text) in sitemap::write(plan, base) {
        sink.put(&path, text.as_bytes())?;
    }
    for (path, text) in plan.pages.iter().filter_map(|page| plan.oembed(page)) {
        sink.put(&path, text.as_bytes())?;
    }
    if let Some(text) = robots::write(base) {
        sink.put("robots.txt", text.as_bytes())?;
    }
    Ok(())
}

/// What the program says in feeds, with the address of each.
#[must_use]
pub fn said(plan: &Plan) -> Vec<(String, Lang, Vec<Sentence>)> {
    let languages = &plan.record.site.languages;
    let has_feed = plan.record.site.base.is_some();
    let languages = languages.iter().filter(|_| has_feed);
    languages
        .map(|&lang| {
            let path = address::in_language(address::FEED, lang);
            (path, lang, atom::said(plan, lang))
        })
        .collect()
}

/// The host in the site's address.
fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// A day as the moment at which it begins in Viet Nam.
fn moment(day: Date) -> String {
    let (year, month, day) = day.first_day();
    format!("{year:04}-{month:02}-{day:02}T00:00:00+07:00")
}

#[cfg(test)]
mod tests {
    use super::{host, moment};
    use model::Date;

    #[test]
    fn the_host_has_neither_scheme_nor_path() {
        assert_eq!(
            host("https://chiso.example.vn/bao-cao/"),
            "chiso.example.vn"
        );
        assert_eq!(host("http://127.0.0.1:8000/"), "127.0.0.1");
        assert_eq!(host("khong-ro/"), "khong-ro");
    }

    #[test]
    fn a_day_begins_at_midnight_in_viet_nam() {
        let day = Date::parse("2024-05-23").unwrap();
        assert_eq!(moment(day), "2024-05-23T00:00:00+07:00");
    }
}
