//! Where texts go: wrapping, pushing apart, keeping inside. Pure functions on widths and places in tenths.
//!
//! Never shortens a text: what does not fit on one line takes more lines.

use super::words::Style;

/// A text in lines no wider than `most`, broken at spaces and, where a word alone is too wide, inside the word. Spaces
/// within a line stay as they are.
pub(super) fn wrap(text: &str, style: Style, most: i32) -> Vec<&str> {
    let whole = text.trim_matches(' ');
    if style.width(whole) <= most {
        return if whole.is_empty() {
            Vec::new()
        } else {
            vec![whole]
        };
    }
    let (space, room) = (style.exact(" "), most * 100);
    let mut lines: Vec<&str> = Vec::new();
    // Where the last line begins, and how wide it is.
    let (mut from, mut used) = (0, 0);
    let mut start = 0;
    for word in text.split(' ') {
        let (begins, ends) = (start, start + word.len());
        start = ends + 1;
        if word.is_empty() {
            continue;
        }
        let width = style.exact(word);
        match lines.last_mut() {
            Some(line) if used + space + width <= room => {
                *line = &text[from..ends];
                used += space + width;
            }
            _ if width <= room => {
                lines.push(word);
                (from, used) = (begins, width);
            }
            _ => {
                lines.extend(broken(word, style, most));
                let last = lines.last().copied().unwrap_or_default();
                (from, used) = (ends - last.len(), style.exact(last));
            }
        }
    }
    lines
}

/// Pieces of a word that is too wide for a line, each with one letter at least.
fn broken(word: &str, style: Style, most: i32) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, letter) in word.char_indices() {
        let end = at + letter.len_utf8();
        if at > from && style.width(&word[from..end]) > most {
            pieces.push(&word[from..at]);
            from = at;
        }
    }
    pieces.push(&word[from..]);
    pieces
}

/// Like `wrap`, and no line longer than it must be: the same number of lines, as even as they get. A word that fits a
/// line is never broken for the sake of evenness.
pub(super) fn even(text: &str, style: Style, most: i32) -> Vec<&str> {
    let lines = wrap(text, style, most);
    if lines.len() < 2 {
        return lines;
    }
    let words = text.split(' ').filter(|word| !word.is_empty());
    let widths: Vec<i32> = words.map(|word| style.exact(word)).collect();
    let longest = widths.iter().max().copied().unwrap_or(0);
    if longest > most * 100 {
        return lines;
    }
    let space = style.exact(" ");
    let (mut low, mut high) = ((longest + 99) / 100 - 1, most);
    while high - low > 10 {
        let middle = i32::midpoint(low, high);
        if count_lines(&widths, space, middle * 100) > lines.len() {
            low = middle;
        } else {
            high = middle;
        }
    }
    wrap(text, style, high)
}

/// How many lines words of these widths take, none of which is too wide for a line.
fn count_lines(widths: &[i32], space: i32, room: i32) -> usize {
    let (mut lines, mut used) = (0, room);
    for width in widths {
        if used + space + width <= room {
            used += space + width;
        } else {
            lines += 1;
            used = *width;
        }
    }
    lines
}

/// The widest of some lines.
pub(super) fn widest<S: AsRef<str>>(lines: &[S], style: Style) -> i32 {
    lines
        .iter()
        .map(|line| style.width(line.as_ref()))
        .max()
        .unwrap_or(0)
}

/// How many lines there are.
pub(super) fn count<S>(lines: &[S]) -> i32 {
    i32::try_from(lines.len()).expect("a label has few lines")
}

/// A length that starts so that it is centred on `centre` if it may, but stays between `low` and `high`.
pub(super) fn inside(centre: i32, length: i32, low: i32, high: i32) -> i32 {
    (centre - length / 2).min(high - length).max(low)
}

/// Things that touch each other, in the order of their places.
struct Cluster {
    start: i32,
    length: i32,
    /// Sum over the members of the start the cluster should have for their sake.
    pull: i64,
    members: Vec<usize>,
}

impl Cluster {
    fn count(&self) -> i64 {
        i64::try_from(self.members.len()).expect("a chart has few labels")
    }
}

/// Starts of things of given lengths, as near to centred on their wanted places as they get without touching each
/// other or leaving `low` to `high`. Order by place is kept. What is longer in sum than there is room starts at `low`
/// and ends beyond `high`: the caller gives room.
pub(super) fn spread(wanted: &[(i32, i32)], low: i32, high: i32) -> Vec<i32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|&item| wanted[item].0);
    let mut clusters: Vec<Cluster> = Vec::new();
    for item in order {
        let (centre, length) = wanted[item];
        let mut cluster = Cluster {
            start: inside(centre, length, low, high),
            length,
            pull: i64::from(centre - length / 2),
            members: vec![item],
        };
        while let Some(before) =
            clusters.pop_if(|before| before.start + before.length > cluster.start)
        {
            let shifted = cluster.pull - i64::from(before.length) * cluster.count();
            cluster.pull = before.pull + shifted;
            cluster.length += before.length;
            let mut members = before.members;
            members.append(&mut cluster.members);
            cluster.members = members;
            let mean = cluster.pull.div_euclid(cluster.count());
            let wanted = i32::try_from(mean).unwrap_or(low);
            cluster.start = wanted.min(high - cluster.length).max(low);
        }
        clusters.push(cluster);
    }
    let mut starts = vec![0; wanted.len()];
    for cluster in clusters {
        let mut start = cluster.start;
        for item in cluster.members {
            starts[item] = start;
            start += wanted[item].1;
        }
    }
    starts
}

/// For each span, in order of importance, the first lane where it touches none before it.
pub(super) fn lanes(spans: &[(i32, i32)], gap: i32) -> Vec<usize> {
    let mut taken: Vec<Vec<(i32, i32)>> = Vec::new();
    spans
        .iter()
        .map(|&(start, end)| {
            let free = |lane: &Vec<(i32, i32)>| {
                lane.iter()
                    .all(|&(from, to)| end + gap <= from || to + gap <= start)
            };
            let lane = taken.iter().position(free).unwrap_or_else(|| {
                taken.push(Vec::new());
                taken.len() - 1
            });
            taken[lane].push((start, end));
            lane
        })
        .collect()
}

/// A straight line from one place to another.
pub(super) type Stroke = ((i32, i32), (i32, i32));

/// A rectangle on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    /// Left, top.
    pub(super) from: (i32, i32),
    /// Right, bottom.
    pub(super) to: (i32, i32),
}

impl Area {
    /// Whether two areas share more than a border.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.from.0 < other.to.0
            && other.from.0 < self.to.0
            && self.from.1 < other.to.1
            && other.from.1 < self.to.1
    }

    /// Whether it lies in another one.
    pub(super) fn within(&self, other: &Self) -> bool {
        self.from.0 >= other.from.0
            && self.to.0 <= other.to.0
            && self.from.1 >= other.from.1
            && self.to.1 <= other.to.1
    }

    /// Whether a straight line from one place to another passes through.
    pub(super) fn crossed(&self, from: (i32, i32), to: (i32, i32)) -> bool {
        let side = |(x, y): (i32, i32)| {
            let (dx, dy) = (i64::from(to.0 - from.0), i64::from(to.1 - from.1));
            (i64::from(x - from.0) * dy - i64::from(y - from.1) * dx).signum()
        };
        let beside = from.0.max(to.0) < self.from.0
            || from.0.min(to.0) > self.to.0
            || from.1.max(to.1) < self.from.1
            || from.1.min(to.1) > self.to.1;
        let corners = [
            self.from,
            (self.to.0, self.from.1),
            self.to,
            (self.from.0, self.to.1),
        ]
        .map(side);
        let parted = corners.iter().any(|&corner| corner != corners[0]);
        !beside && (parted || corners[0] == 0)
    }
}

/// The first of some places for a label that is free: in the room, on no taken area, crossed by no line.
/// Where lines are everywhere, the first that meets no label; absent where there is none.
pub(super) fn place(
    choices: &[Area],
    room: &Area,
    taken: &[Area],
    lines: &[Stroke],
) -> Option<Area> {
    let clear = |area: &&Area| area.within(room) && !taken.iter().any(|other| area.meets(other));
    let free =
        |area: &&Area| clear(area) && !lines.iter().any(|&(from, to)| area.crossed(from, to));
    choices
        .iter()
        .find(free)
        .or_else(|| choices.iter().find(clear))
        .copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

    use super::super::words;
    use super::{Area, even, lanes, place, spread, wrap};

    fn names() -> impl Strategy<Value = String> {
        "([A-Za-zĐđạăằướỷộ–.,-]{1,30} ){0,9}[a-zếớA-Z]{0,12}"
    }

    proptest! {
        #[test]
        fn wrapped_lines_fit_and_lose_no_letter(text in names(), most in 200..4000) {
            for lines in [wrap(&text, words::PLAIN, most), even(&text, words::STRONG, most)] {
                let solid = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
                prop_assert_eq!(solid(&lines.concat()), solid(&text));
            }
            for line in wrap(&text, words::PLAIN, most) {
                prop_assert!(words::PLAIN.width(line) <= most, "{}", line);
            }
        }

        #[test]
        fn words_that_fit_stay_whole(text in names(), most in 1000..4000) {
            let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
            if words.iter().all(|word| words::SMALL.width(word) <= most) {
                let lines = even(&text, words::SMALL, most);
                let kept: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
                prop_assert_eq!(kept, words);
            }
        }

        #[test]
        fn spread_things_neither_touch_nor_leave_the_room(
            wanted in proptest::collection::vec((-500..4000, 1..200), 0..12)
        ) {
            let starts = spread(&wanted, 0, 3000);
            let mut spans: Vec<(i32, i32)> =
                starts.iter().zip(&wanted).map(|(start, (_, length))| (*start, start + length)).collect();
            spans.sort_unstable();
            prop_assert!(spans.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{:?}", spans);
            prop_assert!(spans.iter().all(|span| span.0 >= 0 && span.1 <= 3000), "{:?}", spans);
        }

        #[test]
        fn labels_of_one_lane_keep_their_distance(
            spans in proptest::collection::vec((0..3000, 1..900), 0..12), gap in 0..100
        ) {
            let spans: Vec<(i32, i32)> = spans.into_iter().map(|(start, length)| (start, start + length)).collect();
            let lanes = lanes(&spans, gap);
            for (one, (from, to)) in spans.iter().enumerate() {
                for (other, (start, end)) in spans.iter().enumerate().skip(one + 1) {
                    let apart = to + gap <= *start || end + gap <= *from;
                    prop_assert!(lanes[one] != lanes[other] || apart);
                }
            }
        }

        #[test]
        fn a_placed_label_is_in_the_room_and_meets_none(
            corners in proptest::collection::vec((0..900, 0..900), 1..9), split in any::<proptest::sample::Index>()
        ) {
            let areas: Vec<Area> =
                corners.into_iter().map(|(x, y)| Area { from: (x, y), to: (x + 200, y + 100) }).collect();
            let (choices, taken) = areas.split_at(split.index(areas.len()));
            let room = Area { from: (0, 0), to: (1000, 1000) };
            if let Some(area) = place(choices, &room, taken, &[]) {
                prop_assert!(area.within(&room) && !taken.iter().any(|other| area.meets(other)));
            }
        }
    }

    #[test]
    fn words_that_fit_are_not_broken_for_evenness() {
        let lines = even("Environmental governance", words::SMALL, 1100);
        assert_eq!(lines, ["Environmental", "governance"]);
    }

    #[test]
    fn things_with_room_stay_where_they_want_to_be() {
        assert_eq!(spread(&[(500, 100), (100, 50)], 0, 1000), [450, 75]);
    }

    #[test]
    fn a_crowd_shares_the_displacement() {
        assert_eq!(spread(&[(500, 100), (500, 100)], 0, 1000), [400, 500]);
    }
}
