//! Heads of groups of columns: what they say of those below them. One that is not understood is asked, whatever stands below.

use super::{About, Heads, Piece, REMARKS, Said, plain};
use crate::unlike::part_of_a_year;
use crate::words::{Quality, is_spoken_of};
use model::ComponentId;
use model::mapping::Column as Role;

/// Words by which a group says that it is what was judged in the end.
const JUDGED: [&str; 7] = [
    "appraised",
    "chinh thuc",
    "cuoi cung",
    "final",
    "hoi dong",
    "phe duyet",
    "tham dinh",
];

/// Words that say who judged, or when, and nothing else.
const JUDGES: [&str; 25] = [
    "appraised",
    "bo",
    "cham",
    "chinh",
    "co",
    "cong",
    "cuoi",
    "cung",
    "dat",
    "dinh",
    "doan",
    "dong",
    "duoc",
    "duyet",
    "final",
    "hoi",
    "nhan",
    "phe",
    "quan",
    "sau",
    "tac",
    "tham",
    "thuc",
    "to",
    "ubnd",
];

/// Words for components besides those that tell no column from another.
const KINDS: [&str; 19] = [
    "bao",
    "breakdown",
    "criteria",
    "criterion",
    "csnd",
    "cstp",
    "details",
    "dimensions",
    "gom",
    "indicator",
    "indicators",
    "indices",
    "khoan",
    "muc",
    "nhom",
    "pillar",
    "pillars",
    "tiet",
    "truc",
];

/// What is counted among components: "8 chỉ số thành phần", "Trục 2".
const COUNTED: [&str; 10] = [
    "chi so",
    "component",
    "cstp",
    "csnd",
    "dimension",
    "linh vuc",
    "noi dung",
    "pillar",
    "tieu chi",
    "truc",
];

/// First words of what is no result at all.
const ASIDE: [&str; 9] = [
    "chi tieu giao",
    "don vi tinh",
    "ke hoach",
    "muc tieu",
    "muc phan dau",
    "nhiem vu",
    "phan dau",
    "plan",
    "target",
];

impl Heads {
    /// Reads the head of a group.
    pub(super) fn group(&self, text: &str) -> Piece {
        let mut piece = self.piece(text);
        let words = plain(text);
        let begins = |known: &&str| {
            let rest = words.strip_prefix(*known);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        piece.qualities.extend(self.nth(&words).map(Quality::Nth));
        let is_known = matches!(piece.about, About::Role(_) | About::Part(..) | About::Own);
        if REMARKS.contains(&words.as_str())
            || !is_known && ASIDE.iter().any(begins)
            || !is_known && part_of_a_year(&text.to_lowercase()).is_some()
        {
            piece.qualities.push(Quality::Thing);
        } else if matches!(piece.about, About::Unknown(_)) && self.is_understood(&words) {
            piece.about = About::Neutral;
        }
        piece
    }

    /// Which of its kind a group names: "Nội dung 2", "Trục III".
    fn nth(&self, words: &str) -> Option<usize> {
        let rest = self.named.without_own(words);
        let (kind, number) = number(&rest)?;
        is_counted(kind).then_some(number)
    }

    /// Whether a text outside the head says no more than which of its kind a component is, in words that are known of titles
    /// as well: "TP 2", "Thành phần II".
    pub(crate) fn numbers_a_part(&self, text: &str) -> bool {
        const KINDS: [&str; 6] = [
            "chi so",
            "component",
            "dimension",
            "part",
            "thanh phan",
            "tp",
        ];
        let words = plain(text);
        let letters = words.trim_end_matches(|c: char| c.is_ascii_digit());
        let apart = format!("{} {}", letters.trim_end(), &words[letters.len()..]);
        let rest = self.named.without_own(apart.trim_end());
        let is_kind = |kind: &str| {
            let mut known = KINDS.iter();
            known.any(|known| kind == *known || kind.ends_with(&format!(" {known}")))
        };
        number(&rest).is_some_and(|(kind, _)| is_kind(kind))
    }

    /// What a column is under a group of a number that it is not in.
    pub(super) fn of_another_number(
        &self,
        leaf: &Piece,
        above: &[Piece],
        part: Option<ComponentId>,
    ) -> Option<Said> {
        let id = match leaf.about {
            About::Part(id, _) => Some(id),
            _ => part,
        };
        let mut said = above.iter().flat_map(|piece| &piece.qualities);
        let is_another = said.any(|said| match said {
            Quality::Nth(number) => id.is_none_or(|id| !self.is_nth(id, *number)),
            _ => false,
        });
        is_another.then(|| Said::Nothing(id.into_iter().collect()))
    }

    /// Whether a component, or one above it, is the one of a number among those beside it.
    fn is_nth(&self, id: ComponentId, number: usize) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            let parent = self.parents[usize::from(id.0)];
            let before = (0..=id.0).filter(|other| self.parents[usize::from(*other)] == parent);
            if before.count() == number {
                return true;
            }
            at = parent;
        }
        false
    }

    /// Whether a group says only that its columns are components, or who judged them.
    fn is_understood(&self, words: &str) -> bool {
        let rest = self.named.without_own(words);
        let is_judged = JUDGED
            .iter()
            .any(|known| format!(" {rest} ").contains(&format!(" {known} ")));
        let is_number = |word: &str| {
            word.bytes().all(|byte| byte.is_ascii_digit())
                || word.bytes().all(|byte| b"ivx".contains(&byte))
        };
        let counts = COUNTED.iter().any(|known| rest.contains(known));
        rest.split(' ').all(|word| {
            is_spoken_of(word)
                || KINDS.contains(&word)
                || is_judged && JUDGES.contains(&word)
                || is_number(word) && (counts || word == rest)
        })
    }

    /// Whether a group holds votes, numbers of people or of rows, or classes: what stands below it is none of their results.
    pub(super) fn counts(leaf: &Piece, above: &[Piece]) -> bool {
        let under = |roles: &[Role]| {
            above
                .iter()
                .any(|piece| matches!(piece.about, About::Role(role) if roles.contains(&role)))
        };
        match leaf.about {
            About::Part(..) => under(&[
                Role::Votes,
                Role::Respondents,
                Role::Margin,
                Role::Leave,
                Role::Band,
            ]),
            About::Role(Role::Score) | About::Own => {
                under(&[Role::Votes, Role::Respondents, Role::Margin, Role::Leave])
            }
            _ => false,
        }
    }
}

/// A kind and a number of it, also a Roman one.
fn number(words: &str) -> Option<(&str, usize)> {
    const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    let (kind, number) = words.rsplit_once(' ')?;
    let roman = || {
        ROMAN
            .iter()
            .position(|known| *known == number)
            .map(|at| at + 1)
    };
    Some((kind, number.parse().ok().or_else(roman)?))
}

fn is_counted(kind: &str) -> bool {
    COUNTED.iter().any(|known| kind.ends_with(known))
}
