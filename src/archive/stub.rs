//! The page that stands at the place of one that an archive does not keep.

use model::{Lang, Record, Year};
use page::address;

/// Says that the page is not here, and where it was.
pub(super) fn page(record: &Record, year: Year, path: &str) -> String {
    let lang = record.site.lang(Lang::of_path(path).0);
    let base = record.site.base.as_deref();
    let there = base.map(|base| escaped(&format!("{base}{path}")));
    let home = address::in_language(&address::edition(year), lang);
    let back = address::relative(path, &home);
    let title = lang::phrase!("stub-title").get(lang);
    let lead = lang::say!(lang, "stub-lead", year);
    let there = there.map_or_else(String::new, |there| {
        let address = format!("<a href=\"{there}\">{there}</a>");
        let said = lang::say!(lang, "stub-there", address);
        format!("<p>{said}</p>\n")
    });
    let to_the_edition = lang::say!(lang, "stub-back", year);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"page-kind\" content=\"not-archived\">\n<title>{title}</title>\n<h1>{title}</h1>\n\
         <p>{lead}</p>\n{there}<p><a href=\"{back}\">{to_the_edition}</a></p>\n</html>\n",
        lang.tag()
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}
