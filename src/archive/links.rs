//! Where pages lead: the files of the site that their links and images name.

/// Whether a file is a page.
pub(super) fn is_page(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "html")
}

/// The files that a page names, by their paths below the site's root. What lies elsewhere is left out.
pub(super) fn targets(page: &str, html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in ["href=", "src="] {
        for (at, _) in html.match_indices(name) {
            let before = html[..at].chars().next_back();
            if before.is_some_and(|letter| letter.is_whitespace() || "\"'".contains(letter)) {
                found.extend(target(page, value(&html[at + name.len()..])));
            }
        }
    }
    found
}

/// The value of an attribute, with quotation marks or without.
fn value(rest: &str) -> &str {
    let quote = rest.chars().next().filter(|letter| "\"'".contains(*letter));
    if let Some(quote) = quote {
        return rest[1..].split(quote).next().unwrap_or_default();
    }
    let end = rest.find(|letter: char| letter.is_whitespace() || letter == '>');
    &rest[..end.unwrap_or(rest.len())]
}

fn target(page: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    let is_elsewhere = address.contains(':') || address.starts_with('/');
    if address.is_empty() || is_elsewhere {
        return None;
    }
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in address.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(step),
        }
    }
    let mut path = steps.join("/");
    if address.ends_with('/') || path.is_empty() {
        path = [path.trim_end_matches('/'), "index.html"].join("/");
    }
    Some(path.trim_start_matches('/').replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn links_are_found_however_they_are_written() {
        let html = "<a href=\"../2018/par.html#lai-chau\">x</a><a href=par.csv>y</a><img src='../a.png'>\
                    <a href=\"https://example.org/\">z</a><a href=#top>t</a><a data-href=no.html>n</a>";
        assert_eq!(
            targets("2019/don-vi/a.html", html),
            ["2019/2018/par.html", "2019/don-vi/par.csv", "2019/a.png"]
        );
        assert_eq!(
            targets("a.html", "<a href=\"../x.html\">"),
            Vec::<String>::new()
        );
    }
}
