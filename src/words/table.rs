//! What is known of a set of words when the program is compiled: the names of their keys, and the files they stand in.

/// A set of words, in several languages.
#[derive(Debug)]
pub(crate) struct Table {
    /// The keys in the order of their names, each with its variables in the order of theirs.
    pub(crate) names: &'static [(&'static str, &'static [&'static str])],
    /// The files, each with the tag of its language.
    pub(crate) files: &'static [(&'static str, &'static str)],
}

impl Table {
    /// The place of a key; when it is compiled, or of a theme when it is read.
    pub(crate) const fn find(&self, name: &str) -> Option<usize> {
        let (mut from, mut to) = (0, self.names.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            if is(self.names[middle].0, name) {
                return Some(middle);
            }
            if before(self.names[middle].0, name) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        None
    }

    /// The variables of the key at a place.
    pub(crate) const fn variables(&self, place: usize) -> &'static [&'static str] {
        self.names[place].1
    }
}

/// Whether two names are the same.
pub(crate) const fn is(one: &str, other: &str) -> bool {
    one.len() == other.len() && !before(one, other) && !before(other, one)
}

const fn before(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}
