//! A passage as readers see it: with the code in it, and with figures where calls put them in.

use std::borrow::Cow;
use std::ops::Range;

use super::passages::{Bound, Passage};
use super::{Ask, Call};

impl Passage {
    /// A piece of the text with what stands in it, and at its edges, that readers see and that is no words here: code, and
    /// addresses in angle brackets.
    #[must_use]
    pub fn seen(&self, range: Range<usize>) -> Cow<'_, str> {
        let from = self.unworded.partition_point(|(at, _)| *at < range.start);
        let within = self.unworded[from..].iter();
        let mut within = within.take_while(|(at, _)| *at <= range.end).peekable();
        if within.peek().is_none() {
            return Cow::Borrowed(&self.text[range]);
        }
        let mut seen = String::new();
        let mut done = range.start;
        for (at, text) in within {
            seen.push_str(&self.text[done..*at]);
            seen.push_str(text);
            done = *at;
        }
        seen.push_str(&self.text[done..range.end]);
        Cow::Owned(seen)
    }

    /// It with what `insert` gives for each call; a call for which there is nothing stays as it is written.
    #[must_use]
    pub fn put_in(&self, insert: &dyn Fn(&Call) -> Option<String>) -> Self {
        let mut made = Self {
            beside: self.beside,
            under: self.under,
            ..Self::new()
        };
        // How far the texts are read and made, behind each call that is put in.
        let mut behind = vec![(0, 0)];
        for bound in &self.bound {
            let words = match &bound.ask {
                Ask::Insert(Some(call)) => insert(call),
                _ => None,
            };
            let (done, _) = behind[behind.len() - 1];
            let (start, end) = (bound.range.start - done, bound.range.end - done);
            let mut range = made.text.len() + start..made.text.len() + end;
            if let Some(words) = words {
                self.copy(done..bound.range.start, &mut made);
                made.add_at(&words, self.source(bound.range.start));
                range.end = made.text.len();
                behind.push((bound.range.end, range.end));
            }
            made.bound.push(Bound {
                range,
                ..bound.clone()
            });
        }
        let (done, _) = behind[behind.len() - 1];
        self.copy(done..self.text.len(), &mut made);
        let moved = |at: usize| {
            let place = behind.partition_point(|(done, _)| *done <= at);
            let (done, end) = behind[place.saturating_sub(1)];
            at - done + end
        };
        let unworded = self.unworded.iter();
        made.unworded = unworded
            .map(|(at, text)| (moved(*at), text.clone()))
            .collect();
        made
    }

    /// Adds words that come of one place of the source.
    fn add_at(&mut self, words: &str, source: usize) {
        self.stretches.push((self.text.len(), source, 0));
        self.text.push_str(words);
    }

    /// Adds a piece of this text to another, with the places of its letters.
    fn copy(&self, range: Range<usize>, to: &mut Self) {
        let start = to.text.len();
        let first = self
            .stretches
            .partition_point(|(at, ..)| *at <= range.start);
        let stretches = self.stretches[first.saturating_sub(1)..].iter();
        for (at, source, length) in stretches.take_while(|(at, ..)| *at < range.end) {
            let skipped = range.start.saturating_sub(*at);
            let within = skipped.min(*length);
            let place = start + at + skipped - range.start;
            to.stretches.push((place, source + within, length - within));
        }
        to.text.push_str(&self.text[range]);
    }
}

#[cfg(test)]
mod tests {
    use crate::passages;
    use diagnostic::{Origin, Spot};
    use model::Prose;

    fn prose(markdown: &str) -> Prose {
        Prose {
            markdown: markdown.to_owned(),
            origin: Origin::bytes(&"content/x.md".into(), 0..markdown.len()),
        }
    }

    #[test]
    fn code_and_addresses_are_seen_where_they_stand() {
        let text = "a `1` *`2`*[3 `4`](figure:=34) <https://n.vn/5>6";
        let passage = passages(&prose(text)).remove(0);
        assert_eq!(&passage.text[passage.bound[0].range.clone()], "3 4");
        let seen = passage.seen(0..passage.text.len()).replace('\u{fffc}', "");
        assert_eq!(seen, "a 1 23 4 https://n.vn/56");
        assert_eq!(passage.seen(0..2), "a 1");
    }

    #[test]
    fn what_is_put_in_is_read_in_its_place() {
        let text = "*a* `b` {{ rank(\"par\", 2018) }}{{ x }} c [7](figure:=7) <https://n.vn>";
        let prose = prose(text);
        let raw = passages(&prose).remove(0);
        let made = raw.put_in(&|call| Some(call.arguments[1].clone()));
        assert_eq!(made.text, "a \u{fffc} 2018{{ x }} c 7 ");
        assert_eq!(made.seen(0..2), "a b");
        assert!(made.seen(5..made.text.len()).ends_with("https://n.vn"));
        let of = |piece: &str| {
            let at = made.text.find(piece).unwrap();
            match made.origin(&prose, &(at..at + piece.len())).spot {
                Spot::Bytes(from, to) => text[from as usize..to as usize].to_owned(),
                _ => String::new(),
            }
        };
        assert_eq!((of("c"), of("7")), ("c".to_owned(), "7".to_owned()));
        let words = made.bound.iter().map(|one| &made.text[one.range.clone()]);
        assert_eq!(words.collect::<Vec<_>>(), ["2018", "{{ x }}", "7"]);
        assert_eq!(raw.put_in(&|_| None), raw);
    }
}
