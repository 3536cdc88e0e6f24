//! The index that the theme's script searches: the entries as compact JSON, in pieces that are fetched one by one.

use serde_json::{Value, json};

use super::{Entry, What, entries};
use crate::Plan;
use model::{Lang, Year};

/// A piece that has as many bytes is long enough.
const PIECE: usize = 200_000;

/// The index of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// JSON texts: what has a page of its own first, headings last. Each is
    /// `{"kinds": [...], "years": [...], "entries": [...]}`, and an entry is `[kind, text, href, detail, also, years]`,
    /// with `also` joined by line breaks and `years` a `1` for each of `years` of which it has a page. What is empty at
    /// its end is left out.
    pub pieces: Vec<String>,
}

/// Makes the index of a language.
#[must_use]
pub fn index(plan: &Plan, lang: Lang) -> Index {
    let mut entries = entries::all(plan, lang);
    let home = plan.record.unit(plan.record.site.home);
    let home = crate::address::unit(&home.code);
    // Where nothing else decides, what stands first is found first.
    entries.sort_by_key(|entry| (entry.what, entry.href != home));
    let years: Vec<Year> = plan.record.editions.iter().map(|it| it.year).collect();
    let kinds: Vec<&str> = What::ALL.iter().map(|what| what.name().get(lang)).collect();
    let mut pieces = Vec::new();
    let mut piece: Vec<String> = Vec::new();
    let mut size = 0;
    let mut close = |piece: &mut Vec<String>| {
        let entries = std::mem::take(piece).join(",\n");
        let head = json!({"kinds": kinds, "years": years}).to_string();
        let head = head.trim_end_matches('}');
        pieces.push(format!("{head},\"entries\":[\n{entries}\n]}}"));
    };
    for entry in &entries {
        if size > PIECE {
            close(&mut piece);
            size = 0;
        }
        let written = written(entry, &years);
        size += written.len();
        piece.push(written);
    }
    close(&mut piece);
    Index { pieces }
}

fn written(entry: &Entry, all: &[Year]) -> String {
    let kind = What::ALL.iter().position(|&what| what == entry.what);
    let years: String = all
        .iter()
        .map(|year| if entry.years.contains(year) { '1' } else { '0' })
        .collect();
    let mut fields = vec![
        json!(kind),
        json!(entry.text),
        json!(entry.href),
        json!(entry.detail),
        json!(entry.also.join("\n")),
        json!(years.trim_end_matches('0')),
    ];
    while fields.last().is_some_and(|field| *field == json!("")) {
        fields.pop();
    }
    // As a script it must not end a script, wherever it comes to stand.
    Value::Array(fields).to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::{Entry, What, written};

    #[test]
    fn an_entry_is_short_and_says_of_which_years_it_has_pages() {
        let mut entry = Entry {
            what: What::Unit,
            text: "Lai Châu".into(),
            href: "don-vi/lai-chau.html".into(),
            detail: "Tỉnh".into(),
            also: vec!["Tỉnh Lai Châu".into(), "LAI CHAU".into()],
            years: vec![2016, 2018],
            of: None,
        };
        let years = [2015, 2016, 2017, 2018, 2019];
        assert_eq!(
            written(&entry, &years),
            r#"[0,"Lai Châu","don-vi/lai-chau.html","Tỉnh","Tỉnh Lai Châu\nLAI CHAU","0101"]"#
        );
        entry.what = What::Heading;
        entry.also.clear();
        entry.years.clear();
        entry.text = "</script>".into();
        assert_eq!(
            written(&entry, &years),
            r#"[7,"\u003c/script>","don-vi/lai-chau.html","Tỉnh"]"#
        );
    }
}
