//! What only its author can have written into a table, kept when an import replaces its results: the day and the remark of
//! all of it; of a row its note, the change that the source states, and what other sources say.

mod lost;

use std::collections::BTreeMap;

pub(super) use lost::lost;

/// What is kept of a row.
const OF_ROWS: [&str; 3] = ["change", "note", "also"];

/// What is kept of the whole.
const OF_ALL: [&str; 2] = ["published:", "note:"];

/// How far the keys of a row are set in.
const INDENT: &str = "    ";

/// A table with what only its author can have written into the one before.
pub(super) fn kept(table: &str, old: &str) -> String {
    of_rows(&of_all(table, old), old)
}

fn of_all(table: &str, old: &str) -> String {
    let mut lines = Vec::new();
    let mut inside = false;
    for text in old.lines() {
        let is_more = text.starts_with([' ', '\t']) || text.is_empty();
        inside = is_more && inside || OF_ALL.iter().any(|key| text.starts_with(key));
        if inside && !text.trim().is_empty() {
            lines.push(text);
        }
    }
    let Some(at) = table.find("\nsource:").filter(|_| !lines.is_empty()) else {
        return table.to_owned();
    };
    let (before, after) = table.split_at(at + 1);
    format!("{before}{}\n{after}", lines.join("\n"))
}

fn of_rows(table: &str, old: &str) -> String {
    let mut known: BTreeMap<String, Row> = BTreeMap::new();
    for mut row in rows(old) {
        if let Some(unit) = unit(&row.pairs) {
            row.pairs
                .retain(|pair| OF_ROWS.contains(&pair.key.as_str()));
            known.insert(unit, row);
        }
    }
    known.retain(|_, row| !row.pairs.is_empty());
    let mut out = String::with_capacity(table.len());
    for line in table.lines() {
        let pairs = line.strip_prefix("  - ").map(in_line).unwrap_or_default();
        if let Some(more) = unit(&pairs).and_then(|unit| known.remove(&unit)) {
            out += &written(&pairs, &more);
        } else {
            out += line;
            out.push('\n');
        }
    }
    out
}

/// A key with its value as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pair {
    key: String,
    /// Behind the colon, and the lines below it, set in from the key.
    value: Vec<String>,
}

/// A row as its author wrote it.
struct Row {
    /// Whether it stands between braces: what is right in a line of its own can end a value there.
    is_flow: bool,
    pairs: Vec<Pair>,
}

fn unit(pairs: &[Pair]) -> Option<String> {
    let pair = pairs.iter().find(|pair| pair.key == "unit")?;
    Some(
        pair.value
            .first()?
            .trim()
            .trim_matches(['"', '\''])
            .to_owned(),
    )
}

/// A row with more: in one line where that stood between braces too, or else a line for each key.
fn written(pairs: &[Pair], more: &Row) -> String {
    let all: Vec<&Pair> = pairs.iter().chain(&more.pairs).collect();
    if more.is_flow {
        let all: Vec<String> = all
            .iter()
            .map(|pair| format!("{}: {}", pair.key, pair.value[0]))
            .collect();
        return format!("  - {{{}}}\n", all.join(", "));
    }
    let mut out = String::new();
    for (place, pair) in all.into_iter().enumerate() {
        let head = if place == 0 { "  - " } else { INDENT };
        let first = pair.value.first().map_or("", String::as_str);
        let gap = if first.is_empty() { "" } else { " " };
        out.extend([head, &pair.key, ":", gap, first, "\n"]);
        for line in pair.value.iter().skip(1) {
            if !line.is_empty() {
                out += INDENT;
                out += line;
            }
            out.push('\n');
        }
    }
    out
}

/// The rows of a table, whatever form its author gave them.
fn rows(text: &str) -> Vec<Row> {
    let is_head = |line: &str| {
        let rest = line.strip_prefix("results:").map(str::trim_start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
    };
    let all = text.lines().skip_while(|line| !is_head(line));
    let inner: Vec<&str> = all
        .skip(1)
        .take_while(|line| line.starts_with([' ', '-', '#']) || line.trim().is_empty())
        .collect();
    let set_in = |line: &str| line.len() - line.trim_start().len();
    let Some(first) = inner
        .iter()
        .find(|line| line.trim_start().starts_with("- "))
    else {
        return Vec::new();
    };
    let depth = set_in(first);
    let begins = |line: &&str| set_in(line) == depth && line[depth..].starts_with("- ");
    let mut items: Vec<Vec<String>> = Vec::new();
    for line in &inner {
        if begins(line) {
            // A row begins with its first key, set in as the others are.
            items.push(vec![line[depth + 1..].to_owned()]);
        } else if let Some(item) = items.last_mut() {
            let cut = (depth + 1).min(set_in(line));
            item.push(line[cut..].to_owned());
        }
    }
    let read = |item: Vec<String>| Row {
        is_flow: item[0].trim_start().starts_with('{'),
        pairs: pairs(&item),
    };
    items.into_iter().map(read).collect()
}

/// The pairs of a row.
fn pairs(item: &[String]) -> Vec<Pair> {
    let first = item[0].trim_start();
    if first.starts_with('{') {
        return in_line(&in_one(item));
    }
    let depth = item[0].len() - first.len();
    let mut all: Vec<Pair> = Vec::new();
    for line in item {
        let set_in = line.len() - line.trim_start().len();
        let is_list = line.trim_start().starts_with("- ");
        let key = line.get(depth..).and_then(|line| line.split_once(':'));
        match key.filter(|(_, rest)| rest.is_empty() || rest.starts_with(' ')) {
            Some((key, rest)) if set_in == depth && !key.starts_with('#') && !is_list => {
                let key = key.trim_matches(['"', '\'']).to_owned();
                let value = vec![rest.trim().to_owned()];
                all.push(Pair { key, value });
            }
            _ => {
                if let Some(pair) = all.last_mut() {
                    pair.value
                        .push(line.get(depth.min(set_in)..).unwrap_or_default().to_owned());
                }
            }
        }
    }
    for pair in &mut all {
        while pair.value.len() > 1 && pair.value.last().is_some_and(|line| line.trim().is_empty()) {
            pair.value.pop();
        }
    }
    all
}

/// The lines between braces as one line, without the remarks at their ends.
fn in_one(lines: &[String]) -> String {
    let mut out = String::new();
    let (mut quote, mut before, mut escaped) = (None, ',', false);
    for line in lines {
        let mut last = ' ';
        for c in line.trim().chars() {
            if quote.is_none() && c == '#' && last == ' ' {
                break;
            }
            match quote {
                Some('"') if c == '\\' && !escaped => escaped = true,
                Some(open) => {
                    quote = Some(open).filter(|_| open != c || escaped);
                    escaped = false;
                }
                None if "\"'".contains(c) && "{[,:".contains(before) => quote = Some(c),
                None => {}
            }
            if c != ' ' {
                before = c;
            }
            last = c;
            out.push(c);
        }
        out.push(' ');
    }
    out
}

/// The pairs of a row that is written in one line: `{unit: a, score: 5}`.
fn in_line(text: &str) -> Vec<Pair> {
    let Some(inner) = text.trim().strip_prefix('{') else {
        return Vec::new();
    };
    let (mut depth, mut quote, mut before) = (0, None, ',');
    let (mut start, mut pieces) = (0, Vec::new());
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match (quote, c) {
            (Some('"'), '\\') if !escaped => {
                escaped = true;
                continue;
            }
            (Some(open), _) => quote = quote.filter(|_| open != c || escaped),
            (None, '"' | '\'') if "{[,:".contains(before) => quote = Some(c),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') if depth == 0 => {
                pieces.push(&inner[start..at]);
                start = inner.len();
                break;
            }
            (None, '}' | ']') => depth -= 1,
            (None, ',') if depth == 0 => {
                pieces.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        escaped = false;
        if !c.is_whitespace() {
            before = c;
        }
    }
    // What does not end is not understood.
    if start < inner.len() || quote.is_some() {
        return Vec::new();
    }
    let split = pieces.into_iter().filter_map(|piece| piece.split_once(':'));
    split
        .map(|(key, value)| Pair {
            key: key.trim().trim_matches(['"', '\'']).to_owned(),
            value: vec![value.trim().to_owned()],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::kept;

    const NEW: &str = "coverage: complete\nsource: b\nresults:\n  - {unit: a, row: 2, score: 5, parts: {x: 1, y: {score: 2, rank: 3}}}\n  - {unit: b, row: 3, score: 4}\n";

    fn held(rows: &str, wanted: &str) {
        let old = format!("coverage: partial\nsource: a\nresults:\n{rows}");
        let head = "coverage: complete\nsource: b\nresults:\n";
        assert_eq!(kept(NEW, &old), format!("{head}{wanted}"), "{rows}");
    }

    #[test]
    fn what_an_author_wrote_to_a_row_stays() {
        let b = "  - {unit: b, row: 3, score: 4}\n";
        held(
            "  - {unit: a, score: 9}\n",
            &NEW["coverage: complete\nsource: b\nresults:\n".len()..],
        );
        held(
            "  - {unit: a, score: 9, note: {vi: \"Một, hai: ba}\", en: it's}, rank: 1}\n",
            &format!(
                "  - {{unit: a, row: 2, score: 5, parts: {{x: 1, y: {{score: 2, rank: 3}}}}, note: {{vi: \"Một, hai: ba}}\", en: it's}}}}\n{b}"
            ),
        );
        held(
            "- unit: a\n  score: 9\n  note:\n    vi: Một.\n    en: One.\n  # more\n  also:\n  - {score: 8, source: c,\n     reason: x}\n\n- unit: b\n  score: 1\n",
            &format!(
                "  - unit: a\n    row: 2\n    score: 5\n    parts: {{x: 1, y: {{score: 2, rank: 3}}}}\n    note:\n      vi: Một.\n      en: One.\n    # more\n    also:\n    - {{score: 8, source: c,\n       reason: x}}\n{b}"
            ),
        );
        held(
            "  - {unit: a, score: 9,\n     # why\n     change: {since: 2019,\n       rank: -1}}\n",
            &format!(
                "  - {{unit: a, row: 2, score: 5, parts: {{x: 1, y: {{score: 2, rank: 3}}}}, change: {{since: 2019, rank: -1}}}}\n{b}"
            ),
        );
    }

    #[test]
    fn what_is_right_in_a_line_of_its_own_stays_in_one() {
        let b = "  - {unit: b, row: 3, score: 4}\n";
        let a =
            "  - unit: a\n    row: 2\n    score: 5\n    parts: {x: 1, y: {score: 2, rank: 3}}\n";
        for note in [
            "Theo báo cáo, có điều chỉnh",
            "Theo báo cáo # remark",
            "Một {hai}",
            "'Một: hai'",
        ] {
            held(
                &format!("  - unit: a\n    score: 9\n    note: {note}\n"),
                &format!("{a}    note: {note}\n{b}"),
            );
        }
        let flow = "  - {unit: a, row: 2, score: 5, parts: {x: 1, y: {score: 2, rank: 3}}, note: Một #2}\n";
        held(
            "  - {unit: a, # it's {so}\n     score: 9, note: \"Một #2\" # more, {\n     }\n",
            &format!("{}{b}", flow.replace("Một #2", "\"Một #2\"")),
        );
    }

    #[test]
    fn the_remark_and_the_day_of_all_stay() {
        let old =
            "coverage: partial\npublished: 2024-05-01\nnote:\n  vi: Một.\nsource: a\nresults: []\n";
        let told = kept(NEW, old);
        assert!(
            told.contains("published: 2024-05-01\nnote:\n  vi: Một.\nsource: b"),
            "{told}"
        );
    }
}
