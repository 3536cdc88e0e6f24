//! Which values of a content file nobody but the office may read.

use super::Shape;
use diagnostic::Key;

/// No file needs so many levels; a shape within itself has no end.
const DEEPEST: usize = 6;

/// Whether the value at some keys is private, or holds one that is.
pub(crate) fn is_private(shape: &Shape, keys: &[Key]) -> bool {
    let Some((key, rest)) = keys.split_first() else {
        return holds(shape, DEEPEST);
    };
    match (shape, key) {
        (Shape::Group(fields) | Shape::Part(fields), Key::Name(name)) => {
            let mut own = fields.iter().filter(|field| *field.name == **name);
            own.any(|field| is_private(&field.shape, rest))
        }
        (Shape::List(inner) | Shape::Pair(inner), Key::Item(_))
        | (Shape::Entries(inner) | Shape::Spoken(inner), Key::Name(_)) => is_private(inner, rest),
        _ => false,
    }
}

fn holds(shape: &Shape, levels: usize) -> bool {
    if levels == 0 {
        return false;
    }
    match shape {
        Shape::Private => true,
        Shape::Group(fields) | Shape::Part(fields) => {
            fields.iter().any(|field| holds(&field.shape, levels - 1))
        }
        Shape::List(inner) | Shape::Pair(inner) | Shape::Entries(inner) | Shape::Spoken(inner) => {
            holds(inner, levels - 1)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_private;
    use crate::schema::shape::Shaped;
    use crate::schema::{Objections, Programme};
    use diagnostic::Key;

    #[test]
    fn what_holds_a_private_value_is_private() {
        let of = |keys: &[Key]| is_private(Objections::SHAPE, keys);
        let name = |name: &str| Key::Name(name.into());
        assert!(of(&[]));
        assert!(of(&[Key::Item(0)]));
        assert!(of(&[Key::Item(0), name("from")]));
        assert!(!of(&[Key::Item(0), name("said")]));
        assert!(!of(&[Key::Item(0), name("said"), name("vi")]));
        assert!(!is_private(Programme::SHAPE, &[]));
    }
}
