//! Texts that say a component by its number: "1.1", "TC 1.1", "Nội dung 2. Cải cách thể chế".
//!
//! A number is a component where its code or its name has that number. By its place alone nobody can know it: it is offered.

use super::{About, Heads};
use crate::names::{How, Match};
use lang::names::bare;
use model::{ComponentId, Framework};

/// What is counted.
const KINDS: [&str; 14] = [
    "chi so",
    "chi so thanh phan",
    "cstp",
    "linh vuc",
    "muc",
    "nd",
    "noi dung",
    "tc",
    "tctp",
    "thanh phan",
    "tieu chi",
    "tieu chi thanh phan",
    "tp",
    "truc",
];

/// A text that begins with a number: what is counted, the number, and what stands behind it.
pub(crate) struct Counted<'a> {
    pub(crate) has_kind: bool,
    pub(crate) number: Vec<u32>,
    pub(crate) rest: &'a str,
}

/// Takes a text apart that begins with a number, behind the word for what is counted or without one.
pub(crate) fn counted(text: &str) -> Option<Counted<'_>> {
    let text = text.trim();
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let kind = bare(&text[..start]);
    let has_kind = !kind.is_empty();
    if has_kind && !KINDS.contains(&kind.as_str()) {
        return None;
    }
    let tail = &text[start..];
    let end = tail.find(|c: char| !c.is_ascii_digit() && c != '.');
    let (number, rest) = tail.split_at(end.unwrap_or(tail.len()));
    let number = number.trim_end_matches('.').split('.');
    let number: Option<Vec<u32>> = number
        .map(|part| part.parse().ok().filter(|_| part.len() <= 2))
        .collect();
    let is_apart =
        rest.is_empty() || rest.starts_with([' ', ':', ')', '-']) || tail[..end?].ends_with('.');
    let rest = rest.trim_start_matches([' ', ':', ')', '-', '–']);
    number.filter(|_| is_apart).map(|number| Counted {
        has_kind,
        number,
        rest,
    })
}

/// The number of each component that has one in its code or its name: `tc-1-2`, "1.2. Xây dựng". A part has that of what it
/// belongs to before its own, and no two have the same.
pub(super) fn numbers(framework: &Framework) -> Vec<(ComponentId, Vec<u32>)> {
    let all = framework.all().filter_map(|(id, part)| {
        let code = of_code(&part.code);
        let name = of_name(&part.name.vi);
        match (code, name) {
            (Some(code), Some(name)) if code != name => None,
            (code, name) => Some((id, part.parent, name.or(code)?)),
        }
    });
    let all: Vec<(ComponentId, Option<ComponentId>, Vec<u32>)> = all.collect();
    let above = |id: Option<ComponentId>| all.iter().find(|(known, ..)| Some(*known) == id);
    let fits = |(_, parent, number): &&(ComponentId, Option<ComponentId>, Vec<u32>)| {
        let (_, before) = number.split_last().unwrap_or((&0, &[]));
        let is_below = match parent {
            Some(_) => above(*parent).is_none_or(|(.., over)| over == before),
            None => before.is_empty(),
        };
        is_below && all.iter().filter(|(.., other)| other == number).count() == 1
    };
    let fit = all.iter().filter(fits);
    fit.map(|(id, _, number)| (*id, number.clone())).collect()
}

/// The number in a code, behind the letters of a kind: `tc-1-2`, `nd3`, `1-2`.
fn of_code(code: &str) -> Option<Vec<u32>> {
    const LETTERS: [&str; 12] = [
        "", "c", "csnd", "cstp", "ct", "lv", "muc", "nd", "tc", "tctp", "tp", "truc",
    ];
    let rest = code.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let is_kind = LETTERS.contains(&&code[..code.len() - rest.len()]);
    let parts = rest.trim_start_matches('-').split('-');
    let number: Option<Vec<u32>> = parts
        .map(|part| part.parse().ok().filter(|_| part.len() <= 2))
        .collect();
    number.filter(|_| is_kind)
}

/// The number before a name: "1.2. Xây dựng", "Nội dung 3: Cải cách".
fn of_name(name: &str) -> Option<Vec<u32>> {
    let found = counted(name)?;
    let is_closed = found.has_kind || found.number.len() > 1 || {
        let behind = name
            .trim_start()
            .trim_start_matches(|c: char| c.is_ascii_digit());
        behind.starts_with(['.', ')', ':'])
    };
    is_closed.then_some(found.number)
}

impl Heads {
    /// What a text is about that says a component by its number.
    pub(super) fn by_number(&self, text: &str) -> Option<About> {
        let found = counted(text)?;
        if found.rest.is_empty() {
            if !found.has_kind && found.number.len() < 2 {
                return None;
            }
            return Some(match self.of_number(&found.number) {
                Some(id) => About::Part(id, How::Otherwise),
                None => About::Unknown(self.at(&found.number).into_iter().collect()),
            });
        }
        let Match::One(id, how) = self.components.find_part(found.rest) else {
            return None;
        };
        let known = self.numbers.iter().find(|(of, _)| *of == id);
        Some(match known {
            Some((_, number)) if *number != found.number => About::Unknown(vec![id]),
            _ => About::Part(id, how),
        })
    }

    /// The component that has a number in its code or its name.
    pub(crate) fn of_number(&self, number: &[u32]) -> Option<ComponentId> {
        let mut all = self.numbers.iter();
        let found = all.find(|(_, known)| known == number)?;
        Some(found.0)
    }

    /// The component at a place: the second of the first.
    pub(crate) fn at(&self, number: &[u32]) -> Option<ComponentId> {
        let mut over = None;
        for place in number {
            let mut all = (0..)
                .map(ComponentId)
                .zip(&self.parents)
                .filter(|(_, parent)| **parent == over);
            let place = usize::try_from(*place).ok()?.checked_sub(1)?;
            over = Some(all.nth(place)?.0);
        }
        over
    }
}

#[cfg(test)]
mod tests {
    use super::{counted, of_code, of_name};

    #[test]
    fn numbers_are_taken_apart() {
        let read = |text| counted(text).map(|found| (found.has_kind, found.number, found.rest));
        assert_eq!(read("1.1"), Some((false, vec![1, 1], "")));
        assert_eq!(read("1.2."), Some((false, vec![1, 2], "")));
        assert_eq!(read("TC 1.1"), Some((true, vec![1, 1], "")));
        assert_eq!(read("TP1.1"), Some((true, vec![1, 1], "")));
        assert_eq!(
            read("Nội dung 2. Thể chế"),
            Some((true, vec![2], "Thể chế"))
        );
        for text in ["Quý 1", "2026", "Điểm", "1a", "5S", "Phường 1"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(of_code("tc-1-2"), Some(vec![1, 2]));
        assert_eq!(of_code("nd3"), Some(vec![3]));
        assert_eq!(of_code("the-che"), None);
        assert_eq!(of_code("cong-2"), None);
        assert_eq!(of_name("1.2. Xây dựng"), Some(vec![1, 2]));
        assert_eq!(of_name("5 tiêu chí"), None);
    }
}
