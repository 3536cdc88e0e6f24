//! What the cells of a column hold, whatever its head says.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::comparison::is_year;
use super::grid::{Column, Content, Sheet};
use super::locate::Place;
use super::number::Marks;
use super::rank::rank;
use lang::names::bare;
use model::Year;

/// What the cells below a head hold.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) numbers: usize,
    pub(super) words: usize,
    /// Numbers that go up by one from row to row.
    pub(super) rising: usize,
    pub(super) ranks: usize,
    /// Whether every number can be a place among the rows.
    pub(super) places: bool,
    /// The largest number.
    pub(super) most: Option<Decimal>,
    /// Its whole numbers above 0, with how often each stands there.
    whole: BTreeMap<usize, usize>,
}

/// Fewer numbers are no ranking of all units, and far fewer none of some.
const RANKED: [usize; 2] = [4, 8];

impl Held {
    /// Whether the numbers are places among units; `field` says how many units there are.
    pub(super) fn is_ranking(&self, field: impl FnOnce() -> usize) -> bool {
        let [of_all, of_some] = RANKED;
        // A row of means or of totals may stand among them.
        let are_nearly_all = |count: usize| count * 10 >= self.numbers * 9;
        let listed: usize = self.whole.values().sum();
        if self.numbers < of_all || !are_nearly_all(listed) {
            return false;
        }
        let up_to = |most: usize| are_nearly_all(self.whole.range(..=most).count());
        self.shares_places() || up_to(self.numbers) || self.numbers >= of_some && up_to(field())
    }

    /// Whether the numbers are 1, 2, 2, 4: equals share a place, and the next is further on.
    fn shares_places(&self) -> bool {
        let mut next = 1;
        let follows = self.whole.iter().all(|(place, count)| {
            let is_next = *place == next;
            next += count;
            is_next
        });
        follows && self.whole.len() * 2 > self.numbers && next == self.numbers + 1
    }
}

/// What the cells of a column hold.
pub(super) fn numbers(sheet: &Sheet, place: &Place, column: Column) -> Held {
    let both = Marks {
        comma: true,
        point: true,
    };
    let mut held = Held {
        places: true,
        ..Held::default()
    };
    let mut last = 0;
    for row in place.body.clone().take(500) {
        let Some(content) = sheet.cells.get(&(row, column)) else {
            continue;
        };
        let rank = rank(&content.text()).map(|(rank, _)| rank);
        let number = match content {
            Content::Number(number) => Some(number.shown),
            Content::Words(words) => {
                let typed = super::number::read(words, both, None);
                typed.ok().map(|typed| typed.value)
            }
            Content::Odd(..) => None,
        };
        held.most = held.most.max(number);
        let whole = number.filter(|number| number.fract().is_zero());
        let whole = whole.and_then(|number| usize::try_from(number).ok());
        if let Some(place) = whole.filter(|place| *place > 0) {
            *held.whole.entry(place).or_default() += 1;
        }
        match content {
            _ if number.is_some() => held.numbers += 1,
            Content::Words(words) if super::values::sign(words).is_none() && rank.is_none() => {
                held.words += 1;
            }
            _ => {}
        }
        let most = u32::try_from(place.body.len()).unwrap_or(u32::MAX);
        held.places &= rank.is_some_and(|rank| (1..=most).contains(&rank))
            || !content.text().chars().any(|c| c.is_ascii_digit());
        if let Some(rank) = rank {
            held.ranks += 1;
            held.rising += usize::from(rank == last + 1 || rank == 1);
            last = rank;
        }
    }
    held
}

/// Whether a row of the head numbers the columns: "(3)", "(4)", "(5)".
pub(super) fn numbers_columns(sheet: &Sheet, place: &Place) -> bool {
    let first = Decimal::from(4);
    place.head.clone().any(|row| {
        let texts = super::locate::seen(sheet, row);
        let all = texts.filter_map(|(_, content)| super::maximum::alone(&content.text()));
        let all: Vec<Decimal> = all.collect();
        let is_next = |pair: &[Decimal]| pair[0] + Decimal::ONE == pair[1];
        all.len() > 2 && all[0] <= first && all.windows(2).all(is_next)
    })
}

/// Whether a column without a head holds a few numbers only beside a long table: a box, or a remark.
pub(super) fn is_box(held: &Held, place: &Place) -> bool {
    held.numbers <= 3 && place.body.len() >= 12
}

/// Words for a year or an edition.
const TIMES: [&str; 5] = ["nam", "ky", "nien", "year", "edition"];

/// The year that a cell says and nothing else: "2025", "Năm 2025".
pub(super) fn year_said(text: &str) -> Option<Year> {
    let words = bare(text);
    let behind = |time: &&str| words.strip_prefix(*time)?.strip_prefix(' ');
    let word = TIMES.iter().find_map(behind).unwrap_or(&words);
    is_year(word).then(|| word.parse().ok())?
}

/// Whether the head of a column can say that it holds the year of each row: "Năm", "Kỳ báo cáo"; not "Năm thành lập".
pub(super) fn names_years(head: &str) -> bool {
    const AROUND: [&str; 14] = [
        "bao",
        "cao",
        "danh",
        "do",
        "du",
        "gia",
        "lieu",
        "so",
        "khao",
        "sat",
        "period",
        "reporting",
        "survey",
        "of",
    ];
    let words = bare(head);
    let all: Vec<&str> = words.split(' ').filter(|word| !is_year(word)).collect();
    let is_known = |word: &&str| TIMES.contains(word) || AROUND.contains(word);
    all.iter().all(is_known) && TIMES.iter().any(|time| all.contains(time))
}

/// Whether a column says of which year each row is: remarks below a table say nothing of that.
pub(super) fn holds_years(sheet: &Sheet, place: &Place, column: Column) -> bool {
    let (mut rows, mut words) = (0, 0);
    for row in place.body.clone() {
        match sheet.cells.get(&(row, column)) {
            Some(content) if year_said(&content.text()).is_some() => rows += 1,
            Some(Content::Words(text)) if text.chars().any(char::is_alphabetic) => words += 1,
            Some(_) => return false,
            None => {}
        }
    }
    rows >= 2 && rows > words * 9
}
