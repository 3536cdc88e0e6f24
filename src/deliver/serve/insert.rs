//! What a served page has beyond its bytes on disk: the script that shows problems and loads the page anew.
//!
//! The script may run although the page's own policy allows none: the policy is taken out of the page, allows this one
//! script in addition, and goes ahead of the page as a header. What else the page may do stays exactly as it is.

/// Where the preview's own files are, below the root.
pub(super) const OWN: &str = ".congbo/";

/// A page as it is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Served {
    pub(super) bytes: Vec<u8>,
    /// The value of the header `Content-Security-Policy`.
    pub(super) policy: Option<String>,
}

/// The page at `path` with the script, for a preview that is called `host`. `print` tells these bytes from others.
pub(super) fn script(page: &[u8], path: &str, print: &str, host: &str) -> Served {
    let (mut bytes, policies) = without_policies(page);
    bytes.extend_from_slice(
        format!(
            "\n<script src=\"/{OWN}preview.js\" data-page=\"{}\" data-print=\"{print}\"></script>\n",
            escaped(path)
        )
        .as_bytes(),
    );
    let own = format!("http://{host}/{OWN}");
    let policies: Vec<String> = policies.iter().map(|policy| allow(policy, &own)).collect();
    Served {
        bytes,
        policy: (!policies.is_empty()).then(|| policies.join(", ")),
    }
}

/// How much of a page is searched for its head.
const HEAD: usize = 64 << 10;

/// The page without its own policies, and these.
fn without_policies(page: &[u8]) -> (Vec<u8>, Vec<String>) {
    let mut kept = Vec::with_capacity(page.len() + 256);
    let mut policies = Vec::new();
    let (mut done, mut from) = (0, 0);
    while let Some((start, end)) = tag(page, "<meta", from) {
        from = end;
        let text = String::from_utf8_lossy(&page[start..end]);
        let is_policy = value(&text, "http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"));
        if let (true, Some(policy)) = (is_policy, value(&text, "content")) {
            kept.extend_from_slice(&page[done..start]);
            done = end;
            policies.push(policy);
        }
    }
    kept.extend_from_slice(&page[done..]);
    (kept, policies)
}

/// The first tag at or after `from` in the page's head that begins with `name`: from where to where.
fn tag(page: &[u8], name: &str, from: usize) -> Option<(usize, usize)> {
    let head = &page[..page.len().min(HEAD)];
    let mut at = from;
    loop {
        let found = head.get(at..)?.windows(name.len());
        let start = at
            + found
                .into_iter()
                .position(|part| part.eq_ignore_ascii_case(name.as_bytes()))?;
        at = start + name.len();
        if head
            .get(at)
            .is_some_and(|next| !next.is_ascii_alphanumeric())
        {
            return Some((start, closing(head, at)?));
        }
    }
}

/// Where the tag ends whose attributes begin at `at`.
fn closing(page: &[u8], at: usize) -> Option<usize> {
    let mut quote = None;
    for (place, &byte) in page.iter().enumerate().skip(at) {
        match (quote, byte) {
            (None, b'>') => return Some(place + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute in the text of a tag.
fn value(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag;
    while let Some(at) = rest.find('=') {
        let found = rest[..at].trim_end();
        let found = found.rsplit([' ', '\n', '\t', '"', '\'']).next()?;
        let after = rest[at + 1..].trim_start();
        let (text, next) = match after.chars().next()? {
            quote @ ('"' | '\'') => after[1..].split_once(quote)?,
            _ => after.split_once([' ', '\n', '\t', '>', '/'])?,
        };
        if found.eq_ignore_ascii_case(name) {
            return Some(plain(text));
        }
        rest = next;
    }
    None
}

/// The policy with leave to fetch and run what lies below `own`.
fn allow(policy: &str, own: &str) -> String {
    let mut rules: Vec<Vec<&str>> = policy
        .split(';')
        .map(|rule| rule.split_whitespace().collect())
        .filter(|rule: &Vec<&str>| !rule.is_empty())
        .collect();
    let named = |rules: &[Vec<&str>], name: &str| {
        rules
            .iter()
            .position(|rule| rule[0].eq_ignore_ascii_case(name))
    };
    for (name, must) in [
        ("script-src", true),
        ("script-src-elem", false),
        ("connect-src", true),
    ] {
        let place = match (named(&rules, name), named(&rules, "default-src")) {
            (Some(place), _) => place,
            (None, Some(default)) if must => {
                let mut rule = vec![name];
                rule.extend(rules[default].iter().skip(1));
                rules.push(rule);
                rules.len() - 1
            }
            _ => continue,
        };
        rules[place].retain(|source| !source.eq_ignore_ascii_case("'none'"));
        rules[place].push(own);
    }
    let rules: Vec<String> = rules.iter().map(|rule| rule.join(" ")).collect();
    rules.join("; ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

fn plain(text: &str) -> String {
    text.replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::{allow, script};

    const OWN: &str = "http://127.0.0.1:4747/.congbo/";

    #[test]
    fn the_policy_allows_this_script_and_nothing_else_in_addition() {
        for (before, after) in [
            (
                "default-src 'none'; style-src 'self'",
                "default-src 'none'; style-src 'self'; script-src OWN; connect-src OWN",
            ),
            (
                "default-src 'self'; script-src 'none'",
                "default-src 'self'; script-src OWN; connect-src 'self' OWN",
            ),
            (
                "Script-Src 'self' 'sha256-x'; connect-src https://a.vn;",
                "Script-Src 'self' 'sha256-x' OWN; connect-src https://a.vn OWN",
            ),
            ("script-src-elem 'none'", "script-src-elem OWN"),
            ("style-src 'self'", "style-src 'self'"),
        ] {
            assert_eq!(allow(before, OWN), after.replace("OWN", OWN), "{before}");
        }
    }

    #[test]
    fn the_policy_moves_from_the_page_to_its_head() {
        let page = "<!doctype html><html><head><meta charset=\"utf-8\"><META content=\"default-src 'none'; img-src 'self' data:\" \
                    http-equiv=Content-Security-Policy ><title>a > b</title></head><body>Chữ</body></html>";
        let served = script(
            page.as_bytes(),
            "2018/\"par\".html",
            "ab12",
            "127.0.0.1:4747",
        );
        let text = String::from_utf8(served.bytes).unwrap();
        assert_eq!(
            text,
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>a > b</title></head><body>Chữ</body></html>\n\
             <script src=\"/.congbo/preview.js\" data-page=\"2018/&quot;par&quot;.html\" data-print=\"ab12\"></script>\n"
        );
        let policy = served.policy.unwrap();
        assert!(
            policy.starts_with("default-src 'none'; img-src 'self' data:; script-src http"),
            "{policy}"
        );
    }

    #[test]
    fn a_page_without_a_policy_gets_none() {
        for page in [
            "",
            "<p>",
            "<meta",
            "<meta http-equiv=refresh content=\"1\">",
            "<meta name=\"x\" content='",
        ] {
            let served = script(page.as_bytes(), "a.html", "1", "localhost:1");
            assert_eq!(served.policy, None, "{page}");
            assert!(served.bytes.starts_with(page.as_bytes()), "{page}");
        }
    }
}
