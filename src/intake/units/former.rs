//! What a cell says of which units another was made: "các xã Phúc Than, Mường Mít và một phần thị trấn Than Uyên".

use super::kinds::{self, Word};
use super::{Former, Spot};
use lang::names::bare;
use model::Level;

/// The units that a text names, each with the kind that it says or that an earlier word says of several.
pub(super) fn read(text: &str, at: &Spot, among: Option<Level>) -> Vec<Former> {
    let mut all = Vec::new();
    let mut shared: Option<Word> = None;
    for piece in pieces(text) {
        let (part, piece) = without_part(piece);
        let (several, piece) = without_several(piece);
        let (kind, name) = kinds::cut(piece, among);
        if kind.is_some() || several {
            shared = kind;
        }
        let name = without_whole(name).trim().to_owned();
        if name.chars().any(char::is_alphanumeric) {
            let kind = kind.or(shared);
            // "các phường 1, 2": a number is no name.
            let name = match kind {
                Some(kind) if name.chars().all(|c| c.is_ascii_digit()) => {
                    format!("{} {name}", kind.vi)
                }
                _ => name,
            };
            all.push(Former {
                at: at.clone(),
                name,
                kind,
                part,
            });
        }
    }
    all
}

/// The pieces between commas, semicolons, plus signs and "và".
fn pieces(text: &str) -> Vec<&str> {
    let cuts = |c: char| matches!(c, ',' | ';' | '+' | '\n' | '/');
    let parts = text.split(cuts);
    let parts = parts.flat_map(|part| part.split(" và "));
    let parts = parts.flat_map(|part| part.split(" and "));
    parts
        .map(|part| part.trim().trim_end_matches('.'))
        .map(|part| part.strip_prefix("và ").unwrap_or(part).trim())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Whether a piece speaks of a part of a unit, and the rest of it.
fn without_part(piece: &str) -> (bool, &str) {
    let words: Vec<&str> = piece.split(' ').collect();
    let starts = ["mot phan", "phan con lai", "part of"];
    for start in starts {
        let count = start.split(' ').count();
        if words.len() > count && bare(&words[..count].join(" ")) == start {
            let at: usize = words[..count].iter().map(|word| word.len() + 1).sum();
            let rest = piece[at..].trim();
            let rest = rest.strip_prefix("của ").unwrap_or(rest);
            return (true, rest);
        }
    }
    let in_brackets = piece.rfind('(').filter(|_| piece.ends_with(')'));
    match in_brackets {
        Some(at) if bare(&piece[at..]).contains("phan") || bare(&piece[at..]).contains("part") => {
            (true, piece[..at].trim())
        }
        _ => (false, piece),
    }
}

/// Whether a piece begins with the word for several, and the rest of it: "các xã Phúc Than".
fn without_several(piece: &str) -> (bool, &str) {
    let starts = ["các ", "Các ", "toàn bộ ", "Toàn bộ "];
    let found = starts.iter().find_map(|start| piece.strip_prefix(start));
    (found.is_some(), found.unwrap_or(piece))
}

/// A name without a remark that it ends: `(cũ)`, `cũ`.
fn without_whole(name: &str) -> &str {
    let name = match name.rfind('(').filter(|_| name.ends_with(')')) {
        Some(at) if at > 0 => &name[..at],
        _ => name,
    };
    let name = name.trim();
    name.strip_suffix(" cũ").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::taken::Spot;

    #[test]
    fn former_units_are_listed_in_many_ways() {
        let at = Spot {
            file: 0,
            sheet: String::new(),
            cell: (0, 0),
        };
        let said = |text: &str| -> Vec<String> {
            let all = read(text, &at, None);
            let told = all.iter().map(|one| {
                let kind = one.kind.map_or("?", |kind| kind.code);
                format!(
                    "{kind} {}{}",
                    one.name,
                    if one.part { " (part)" } else { "" }
                )
            });
            told.collect()
        };
        assert_eq!(
            said("các xã Phúc Than, Mường Mít và thị trấn Than Uyên"),
            ["xa Phúc Than", "xa Mường Mít", "thi-tran Than Uyên"]
        );
        assert_eq!(
            said("Xã Hua Nà; một phần xã Mường Cang (cũ)"),
            ["xa Hua Nà", "xa Mường Cang (part)"]
        );
        assert_eq!(
            said("Hà Giang + Tuyên Quang"),
            ["? Hà Giang", "? Tuyên Quang"]
        );
        assert_eq!(said("Bà Rịa - Vũng Tàu, Bình Dương").len(), 2);
        assert!(said(" - ").is_empty());
    }
}
