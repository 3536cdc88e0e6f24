//! A message to the office that answers for the site, by which a reader says that a figure is wrong: the page's address,
//! the figure and its value are filled in. There is none where the contact of the site names no e-mail address.

use super::{Link, Page, Plan, prose};
use derive::figures;
use finding::Fixed;
use lang::Phrase;
use model::{Edition, IndexId, Lang, Record, Table, UnitId, Year};

/// What the link to it says.
const LINK: Fixed = Fixed(lang::phrase!("message-link"));

/// What is said ahead of what is filled in.
const PAGE: Phrase = lang::phrase!("message-page");
const FIGURE: Phrase = lang::phrase!("message-figure");
const VALUE: Phrase = lang::phrase!("message-value");
const WRONG: Phrase = lang::phrase!("message-wrong");

/// A message about the table of an index in a year: its figure is the score of a unit, which the reader may replace.
pub(super) fn of_result(
    plan: &Plan,
    page: &Page,
    (index, year, unit): (IndexId, Year, UnitId),
) -> Option<Link> {
    let record = plan.record;
    let (index, unit) = (record.index(index), record.unit(unit));
    let figure = lang::text!("{}/{year}/{}/score", index.code, unit.code);
    let about = lang::text!("{} {year}", index.short.get(page.lang));
    about_figure(plan, page, &about, &figure)
}

/// A message about a table: the figure is that of the home unit where it has one.
pub(super) fn of_table(plan: &Plan, page: &Page, year: Year, table: &Table) -> Option<Link> {
    let home = plan.record.site.home;
    let mut rows = table.rows.iter().filter(|row| row.score.score().is_some());
    let first = rows.clone().next();
    let row = rows.find(|row| row.unit == home).or(first)?;
    of_result(plan, page, (table.index, year, row.unit))
}

/// A message about an index over the years: the figure is one of the newest.
pub(super) fn of_index(plan: &Plan, page: &Page, index: IndexId) -> Option<Link> {
    let editions = plan.record.editions.iter().rev();
    let mut tables = editions.filter_map(|edition: &Edition| {
        let table = edition.table(index)?;
        Some((edition.year, table))
    });
    tables.find_map(|(year, table)| of_table(plan, page, year, table))
}

fn about_figure(plan: &Plan, page: &Page, about: &str, figure: &str) -> Option<Link> {
    let lang = page.lang;
    let to = address(plan.record, lang)?;
    let title = lang::phrase!("message-objection").get(lang);
    let place = plan.absolute(&page.path);
    let place = place.as_deref().unwrap_or(&page.path);
    let mut lines = vec![(PAGE, place.to_owned()), (FIGURE, figure.to_owned())];
    if let Ok(found) = figures::find(plan.record, plan.analysis, figure) {
        lines.push((VALUE, prose::words(plan.record, &found, lang)));
    }
    lines.push((WRONG, String::new()));
    let mut href = lang::text!("mailto:{to}?subject=");
    encode(&mut href, &lang::text!("{title}: {about}"));
    href.push_str("&body=");
    for (at, (head, value)) in lines.iter().enumerate() {
        let end = if at == 0 { "" } else { "\r\n" };
        encode(&mut href, &lang::text!("{end}{}: {value}", head.get(lang)));
    }
    Some(Link {
        text: plan.words(page, LINK),
        href,
    })
}

/// The e-mail address that the contact of the site names, in the language of a page or in any.
fn address(record: &Record, lang: Lang) -> Option<&str> {
    let contact = record.site.contact.as_ref()?;
    [lang, Lang::VI]
        .into_iter()
        .find_map(|lang| address_in(contact.get(lang)))
}

/// The first e-mail address of a text; only of letters that need no sign to stand in for them.
fn address_in(text: &str) -> Option<&str> {
    let is_sign = |letter: char| letter.is_ascii_alphanumeric() || "._-+@".contains(letter);
    let words = text.split(|letter| !is_sign(letter));
    words
        .map(|word| word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()))
        .find(|word| {
            let Some((name, host)) = word.split_once('@') else {
                return false;
            };
            let host: Vec<&str> = host.split('.').collect();
            let is_label = |label: &&str| {
                !label.is_empty()
                    && label
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            };
            !name.is_empty() && host.len() > 1 && host.iter().all(is_label)
        })
}

/// Adds words as they stand in a `mailto:` address: whatever is no plain sign by its bytes (RFC 6068).
fn encode(href: &mut String, words: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$()*,:@".contains(&byte) {
            href.push(char::from(byte));
        } else {
            href.push('%');
            href.push(char::from(DIGITS[usize::from(byte >> 4)]));
            href.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{address_in, encode};

    #[test]
    fn the_address_of_a_contact_is_found_within_its_words() {
        for (text, address) in [
            ("lienhe@example.org", "lienhe@example.org"),
            (
                "Văn phòng UBND tỉnh, 0213 3876 543, thư: ubnd.lc@laichau.gov.vn.",
                "ubnd.lc@laichau.gov.vn",
            ),
            ("Thư <a+b@c-d.vn>; c@d.vn", "a+b@c-d.vn"),
        ] {
            assert_eq!(address_in(text), Some(address), "{text}");
        }
        for text in [
            "",
            "Văn phòng, 0213 3876 543",
            "@ai",
            "a@b",
            "a@.vn",
            "a@b@c.vn",
        ] {
            assert_eq!(address_in(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_plain_sign_is_told_by_its_bytes() {
        let mut href = String::new();
        encode(&mut href, "Số: 72,23%\r\na/b&c=\"'<");
        assert_eq!(href, "S%E1%BB%91:%2072,23%25%0D%0Aa%2Fb%26c%3D%22%27%3C");
    }
}
