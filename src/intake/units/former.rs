//! What a cell says of which units another was made: "các xã Phúc Than, Mường Mít và một phần thị trấn Than Uyên".

use super::kinds::{self, Word};
use super::{Former, Spot};
use lang::names::bare;
use model::Level;

/// The units that a text names, each with the kind that it says or that an earlier word says of several. `is_name` is
/// whether a unit of the record bears a name.
pub(super) fn read(
    text: &str,
    at: &Spot,
    among: Option<Level>,
    is_name: &dyn Fn(&str) -> bool,
) -> Vec<Former> {
    let mut all = Vec::new();
    let mut shared: Option<Word> = None;
    let cuts = |c: char| matches!(c, ';' | '+' | '\n' | '/');
    for piece in text.split(cuts) {
        let mut rest = trimmed(piece);
        while !rest.is_empty() {
            let end = end(rest, shared, among, is_name);
            let piece = trimmed(&rest[..end]);
            rest = trimmed(&rest[end..]);
            let (part, piece) = without_part(piece);
            let (several, piece) = without_several(piece);
            let (kind, name) = kinds::cut(piece, among);
            if kind.is_some() || several {
                shared = kind;
            }
            let name = without_whole(name).trim().to_owned();
            if name.chars().any(char::is_alphanumeric) {
                let said = kind;
                let kind = kind.or(shared);
                // "các phường 1, 2": a number is no name.
                let name = match kind {
                    Some(kind) if name.chars().all(|c| c.is_ascii_digit()) => {
                        format!("{} {name}", kind.vi)
                    }
                    // "các Sở Nội vụ, Tài chính": the word is part of each of their names.
                    Some(kind)
                        if said.is_none() && kind.level == Level::Department && !is_name(&name) =>
                    {
                        format!("{} {name}", kind.vi)
                    }
                    _ => name,
                };
                all.push(Former {
                    at: at.clone(),
                    name,
                    kind,
                    part,
                    district: None,
                });
            }
        }
    }
    all
}

/// What stands between two units.
const AND: [&str; 3] = [" và ", " and ", ","];

fn trimmed(piece: &str) -> &str {
    let piece = piece.trim().trim_end_matches('.');
    let piece = piece.trim_matches(',').trim();
    let rest = ["và ", "and "]
        .iter()
        .find_map(|and| piece.strip_prefix(and));
    rest.unwrap_or(piece).trim()
}

/// Where the first unit of a text ends. Names of places hold neither "và" nor commas, those of departments do ("Sở Tài
/// nguyên và Môi trường", "Ban Quản lý khu kinh tế, khu công nghiệp"): those end where a word for another department
/// follows, or where both sides are names. After a word for several, and where nothing says that they are departments,
/// a comma parts them.
fn end(
    text: &str,
    shared: Option<Word>,
    among: Option<Level>,
    is_name: &dyn Fn(&str) -> bool,
) -> usize {
    let kind_of = |text: &str| kinds::cut(without_several(without_part(text).1).1, among).0;
    let is_one = kind_of(text).is_some_and(|kind| kind.level == Level::Department)
        && !without_several(without_part(text).1).0;
    let level = kind_of(text).or(shared).map(|kind| kind.level).or(among);
    let mut cuts: Vec<(usize, usize)> = AND
        .iter()
        .flat_map(|and| text.match_indices(and))
        .map(|(at, and)| (at, at + and.len()))
        .collect();
    cuts.sort_unstable();
    let ends = |(before, after): &(usize, usize)| {
        let (left, right) = (&text[..*before], &text[*after..]);
        let next = kind_of(trimmed(right)).map(|kind| kind.level);
        if text[*before..].starts_with(',') && !is_one {
            return true;
        }
        let is_next = |end: usize| is_name(trimmed(&right[..end]));
        let ends = AND.iter().flat_map(|and| right.match_indices(and));
        let right_is_name = ends.map(|(at, _)| at).chain([right.len()]).any(is_next);
        let both = is_name(left.trim()) && right_is_name;
        match level {
            Some(level) if level != Level::Department => true,
            // "Thương binh và Xã hội" names no commune.
            Some(_) => next == Some(Level::Department) || both,
            None => next.is_some() || both,
        }
    };
    let found = cuts.iter().find(|cut| ends(cut));
    found
        .filter(|_| !is_name(text))
        .map_or(text.len(), |(before, _)| *before)
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

    fn said(text: &str) -> Vec<String> {
        let at = Spot {
            file: 0,
            sheet: String::new(),
            cell: (0, 0),
        };
        let known = |name: &str| ["Hà Nam", "Nam Định", "Sở Y tế và Dân số"].contains(&name);
        let all = read(text, &at, None, &known);
        let told = all.iter().map(|one| {
            let kind = one.kind.map_or("?", |kind| kind.code);
            let part = if one.part { " (part)" } else { "" };
            format!("{kind} {}{part}", one.name)
        });
        told.collect()
    }

    #[test]
    fn former_units_are_listed_in_many_ways() {
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
        assert_eq!(
            said("các xã Phúc Than, Mường Mít và Mường Cang và một phần xã Hua Nà"),
            [
                "xa Phúc Than",
                "xa Mường Mít",
                "xa Mường Cang",
                "xa Hua Nà (part)"
            ]
        );
        assert_eq!(
            said("Sở Tài nguyên và Môi trường và Sở Lao động - Thương binh và Xã hội"),
            [
                "so Sở Tài nguyên và Môi trường",
                "so Sở Lao động - Thương binh và Xã hội"
            ]
        );
        assert_eq!(said("Hà Nam và Nam Định"), ["? Hà Nam", "? Nam Định"]);
        assert_eq!(said("Kế hoạch và Đầu tư"), ["? Kế hoạch và Đầu tư"]);
        assert_eq!(said("Sở Y tế và Dân số"), ["so Sở Y tế và Dân số"]);
    }

    #[test]
    fn names_of_departments_keep_their_commas() {
        assert_eq!(
            said("Sở Nông nghiệp, phát triển nông thôn và Sở Tài nguyên, Môi trường"),
            [
                "so Sở Nông nghiệp, phát triển nông thôn",
                "so Sở Tài nguyên, Môi trường"
            ]
        );
        assert_eq!(
            said("Ban Quản lý khu kinh tế, khu công nghiệp, Sở Công thương"),
            [
                "ban-quan-ly Ban Quản lý khu kinh tế, khu công nghiệp",
                "so Sở Công thương"
            ]
        );
        assert_eq!(
            said("các Sở Nội vụ, Tài chính và Sở Y tế"),
            ["so Sở Nội vụ", "so Sở Tài chính", "so Sở Y tế"]
        );
        assert_eq!(
            said("Sở Y tế và Dân số, Hà Nam và Nam Định"),
            ["so Sở Y tế và Dân số", "so Hà Nam", "so Nam Định"]
        );
    }
}
