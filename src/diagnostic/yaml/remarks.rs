//! The remarks of a YAML text.

use std::ops::Range;

use super::Node;

/// The remarks of a text: from a hash that stands in no key and no value to the end of its line.
#[must_use]
pub fn remarks(text: &str, root: &Node) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    collect(root, &mut words);
    words.push(text.len()..text.len());
    let (mut all, mut from) = (Vec::new(), 0);
    for range in words {
        let mut rest = from;
        while let Some(at) = text.get(rest..range.start).and_then(|gap| gap.find('#')) {
            let start = rest + at;
            let end = text[start..]
                .find('\n')
                .map_or(text.len(), |end| start + end);
            if text[..start].ends_with(|before: char| before.is_whitespace()) || start == 0 {
                all.push(start..start + text[start..end].trim_end().len());
                rest = end;
            } else {
                rest = start + 1;
            }
        }
        from = range.end.max(from);
    }
    all
}

/// The bytes of all keys and scalars, in their order.
fn collect(node: &Node, all: &mut Vec<Range<usize>>) {
    match node {
        Node::Map(map) => {
            for entry in &map.entries {
                all.push(entry.key.clone());
                collect(&entry.value, all);
            }
        }
        Node::List(_, items) => items.iter().for_each(|item| collect(item, all)),
        scalar => all.push(scalar.whole().clone()),
    }
}

/// The end of the last line that is neither empty nor a remark: remarks belong to what follows them.
#[must_use]
pub fn last_words(text: &str) -> usize {
    let mut end = text.len();
    for line in text.split_inclusive('\n').rev() {
        let words = line.trim();
        if !words.is_empty() && !words.starts_with('#') {
            break;
        }
        end -= line.len();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::{Node, remarks};
    use crate::place::Sheet;

    #[test]
    fn remarks_are_told_from_words() {
        let text = "# đầu\na: 'x # ''y' # it's một\nb: |\n  c # d\n# hai\ne: {f: g#h, # ba\n  i: \"j\"} # bốn\nk: l #\n";
        let sheet = Sheet::new("a.yaml", text);
        let root = sheet.yaml().unwrap();
        let all: Vec<&str> = remarks(text, root)
            .into_iter()
            .map(|at| &text[at])
            .collect();
        assert_eq!(all, ["# đầu", "# it's một", "# hai", "# ba", "# bốn", "#"]);
        let Node::Map(map) = root else { panic!() };
        assert_eq!(
            &text[map.get("e").unwrap().value.whole().clone()],
            "{f: g#h, # ba\n  i: \"j\"}"
        );
    }

    #[test]
    fn a_mapping_in_brackets_ends_behind_apostrophes_and_quotes() {
        for inside in [
            "name: Xã D'Ran",
            "name: Xã D'Ran, full: 'Xã D''Ran, cũ}'",
            r#"name: "Xã \"D'Ran}\" mới""#,
            "successors: [a, 'b}']",
            r#"name: {vi: "Đạ'K}", en: it's}"#,
        ] {
            let item = format!("{{{inside}}}");
            let sheet = Sheet::new(
                "a.yaml",
                format!("- {item} # it's\n- {{code: b, name: 'B'}}\n"),
            );
            let Node::List(_, items) = sheet.yaml().unwrap() else {
                panic!()
            };
            assert_eq!(&sheet.text()[items[0].whole().clone()], item);
        }
    }
}
