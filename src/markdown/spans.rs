//! Stretches of a text, of which it is asked whether a byte lies within one.

use std::ops::Range;

/// Stretches of the source, sorted, none within another.
#[derive(Default)]
pub(super) struct Spans(Vec<Range<usize>>);

impl Spans {
    /// Of stretches in any order.
    pub(super) fn of(mut all: Vec<Range<usize>>) -> Self {
        all.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let mut spans: Vec<Range<usize>> = Vec::with_capacity(all.len());
        for range in all {
            match spans.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => spans.push(range),
            }
        }
        Self(spans)
    }

    /// Whether a byte lies within one.
    pub(super) fn has(&self, at: usize) -> bool {
        let place = self.0.partition_point(|span| span.start <= at);
        place > 0 && at < self.0[place - 1].end
    }
}
