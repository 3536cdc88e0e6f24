//! Which of a list stand out of an order that the others keep: what the rules on orders share.

/// The places of those that must be taken out for the rest to stand in order, equals beside each other; as few as can be.
pub(super) fn astray<T: Ord>(keys: &[T]) -> Vec<usize> {
    // For each length, the place of the smallest key that ends an ordered choice of that length.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(keys.len());
    for (place, key) in keys.iter().enumerate() {
        let length = ends.partition_point(|&end| keys[end] <= *key);
        before.push(length.checked_sub(1).map(|at| ends[at]));
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut kept = vec![false; keys.len()];
    let mut next = ends.last().copied();
    while let Some(place) = next {
        kept[place] = true;
        next = before[place];
    }
    let places = kept.iter().enumerate();
    places
        .filter(|(_, kept)| !**kept)
        .map(|(place, _)| place)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::astray;

    #[test]
    fn as_few_as_can_be_stand_out_of_order() {
        assert_eq!(astray(&[1, 2, 2, 3]), [0; 0]);
        assert_eq!(astray(&[1, 2, 9, 3, 4]), [2]);
        assert_eq!(astray(&[1, 2, 3, 0, 4]), [3]);
        assert_eq!(astray(&[4, 1, 2, 0, 3]), [0, 3]);
        assert_eq!(astray::<u8>(&[]), [0; 0]);
    }
}
