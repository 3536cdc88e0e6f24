//! `sitemap.xml`: every page for search engines, with its translation, and when it last changed where that is known.

use std::fmt::Write as _;

use page::html::escape;
use page::{Kind, Page, Plan, address};

/// How many addresses a sitemap may have.
const MOST: usize = 50_000;

/// The sitemap, or as many as are needed and one that lists them: paths and texts.
pub(super) fn write(plan: &Plan, base: &str) -> Vec<(String, String)> {
    let pages: Vec<&Page> = plan
        .pages
        .iter()
        .filter(|page| !matches!(page.kind, Kind::NotFound | Kind::Embed(_)))
        .collect();
    if pages.len() <= MOST {
        return vec![("sitemap.xml".to_owned(), urls(plan, &pages))];
    }
    let mut index = head("sitemapindex", "");
    let mut files = Vec::new();
    for (number, chunk) in (1..).zip(pages.chunks(MOST)) {
        let path = format!("sitemap-{number}.xml");
        index.push_str("<sitemap><loc>");
        escape(&mut index, &format!("{base}{path}"));
        index.push_str("</loc></sitemap>\n");
        files.push((path, urls(plan, chunk)));
    }
    index.push_str("</sitemapindex>\n");
    files.push(("sitemap.xml".to_owned(), index));
    files
}

fn head(name: &str, more: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{name} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{more}>\n"
    )
}

fn urls(plan: &Plan, pages: &[&Page]) -> String {
    let mut out = head("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    out.reserve(pages.len() * 400);
    let languages = &plan.record.site.languages;
    for page in pages {
        out.push_str("<url><loc>");
        push(&mut out, plan, &page.path);
        out.push_str("</loc>");
        if let Some(day) = plan.changed(page) {
            write!(out, "<lastmod>{day}</lastmod>").expect("a String takes all");
        }
        for &lang in languages.iter().filter(|_| languages.len() > 1) {
            let path = address::in_language(&page.tail, lang);
            if plan.paths.contains(&path) {
                let tag = lang.tag();
                write!(
                    out,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\""
                )
                .expect("a String takes all");
                push(&mut out, plan, &path);
                out.push_str("\"/>");
            }
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

fn push(out: &mut String, plan: &Plan, path: &str) {
    escape(out, &plan.absolute(path).unwrap_or_default());
}
