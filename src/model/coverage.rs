//! How much a table lists of the units that were ranked.

/// Whether every unit of the field that was ranked is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// All are listed: ranks, averages and positions can be worked out.
    Complete,
    /// Only some values are known: ranks are shown as declared, and nothing is said about the field.
    Partial,
}

/// How much a table lists of each field. Whoever asks names the field: of one all may be known and of another some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered(Of);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    All(Coverage),
    /// Not the same of all, by the places of fields.
    Each(Vec<(usize, Coverage)>),
}

impl Covered {
    /// Of each field as much as is said of it. What is the same of all is said once.
    #[must_use]
    pub fn by_field(each: Vec<(usize, Coverage)>) -> Self {
        let first = each.first().map(|(_, first)| *first);
        match first {
            Some(first) if each.iter().all(|(_, one)| *one == first) => first.into(),
            _ => Self(Of::Each(each)),
        }
    }

    /// Of a field. Of one that nothing is said of, and of units outside all fields, nothing is claimed.
    #[must_use]
    pub fn of(&self, field: Option<usize>) -> Coverage {
        match &self.0 {
            Of::All(coverage) => *coverage,
            Of::Each(each) => {
                let own = each.iter().find(|(place, _)| Some(*place) == field);
                own.map_or(Coverage::Partial, |(_, coverage)| *coverage)
            }
        }
    }

    /// What is said of all at once; nothing where it is not the same of all.
    #[must_use]
    pub fn of_all(&self) -> Option<Coverage> {
        match self.0 {
            Of::All(coverage) => Some(coverage),
            Of::Each(_) => None,
        }
    }

    /// What is said of each field, where it is not the same of all.
    #[must_use]
    pub fn each(&self) -> &[(usize, Coverage)] {
        match &self.0 {
            Of::All(_) => &[],
            Of::Each(each) => each,
        }
    }
}

impl From<Coverage> for Covered {
    fn from(coverage: Coverage) -> Self {
        Self(Of::All(coverage))
    }
}

#[cfg(test)]
mod tests {
    use super::{Coverage, Covered};

    #[test]
    fn of_each_field_is_known_what_is_said_of_it() {
        let (complete, partial) = (Coverage::Complete, Coverage::Partial);
        let mixed = Covered::by_field(vec![(0, complete), (2, partial)]);
        assert_eq!(mixed.of(Some(0)), complete);
        assert_eq!(mixed.of(Some(2)), partial);
        assert_eq!(mixed.of(Some(1)), partial);
        assert_eq!(mixed.of(None), partial);
        let same = Covered::by_field(vec![(0, complete), (2, complete)]);
        assert_eq!(same, complete.into());
    }
}
