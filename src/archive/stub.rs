//! The page that stands at the place of one that an archive does not keep.

use model::{Lang, LangId, Record, Year};
use page::address;

/// Says that the page is not here, and where it was.
pub(super) fn page(record: &Record, year: Year, path: &str) -> String {
    let lang = if path.starts_with("en/") {
        Lang::EN
    } else {
        Lang::VI
    };
    let base = record.site.base.as_deref();
    let there = base.map(|base| escaped(&format!("{base}{path}")));
    let home = address::in_language(&address::edition(year), lang);
    let back = address::relative(path, &home);
    let (title, lead, on_the_web, to_the_edition) = match lang.id() {
        LangId::Vi => (
            "Trang này không có trong gói lưu trữ",
            format!(
                "Gói lưu trữ giữ kỳ công bố {year} và những trang giải thích con số của kỳ ấy."
            ),
            "Trên mạng, lúc lưu trữ, trang này ở",
            format!("Về kỳ công bố {year}"),
        ),
        LangId::En => (
            "This page is not in the archive",
            format!(
                "The archive keeps the edition of {year} and the pages that explain its figures."
            ),
            "On the web, when it was archived, this page was at",
            format!("To the edition of {year}"),
        ),
    };
    let there = there.map_or_else(String::new, |there| {
        format!("<p>{on_the_web} <a href=\"{there}\">{there}</a>.</p>\n")
    });
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
