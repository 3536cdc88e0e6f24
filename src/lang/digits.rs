//! Whole numbers as digits out of tables: a page is mostly numbers, and a chart nearly nothing else.
//!
//! What is copied has a fixed length and is cut afterwards: that takes no call.

/// Three digits each: `000001002…999`.
const FULL: &str = ascii(&FULL_BYTES);
const FULL_BYTES: [u8; 3000] = {
    let mut bytes = [b'0'; 3000];
    let mut value = 0;
    while value < 1000 {
        bytes[3 * value] += (value / 100) as u8;
        bytes[3 * value + 1] += (value / 10 % 10) as u8;
        bytes[3 * value + 2] += (value % 10) as u8;
        value += 1;
    }
    bytes
};

/// Without zeros before them, with blanks behind: `0   1   …999 `.
const SHORT: &str = ascii(&SHORT_BYTES);
const SHORT_BYTES: [u8; 4000] = {
    let mut bytes = [b' '; 4000];
    let mut value = 0;
    while value < 1000 {
        let mut place = 0;
        while place < length(value) {
            bytes[4 * value + place] = FULL_BYTES[3 * value + 3 - length(value) + place];
            place += 1;
        }
        value += 1;
    }
    bytes
};

const fn ascii(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("digits are ASCII"),
    }
}

/// How many digits a number below 1000 has.
const fn length(value: usize) -> usize {
    1 + (value >= 10) as usize + (value >= 100) as usize
}

/// The last digits of a number, `count` of them, at most three: `007` for 7.
pub(super) fn last(value: u64, count: usize) -> &'static str {
    let end = 3 * (value % 1000) as usize + 3;
    &FULL[end - count.min(3)..end]
}

/// Appends a whole number as it is written in data files: `1668`.
pub fn write(text: &mut String, value: u64) {
    if value < 1000 {
        short(text, value as usize);
    } else {
        grouped(text, value, None);
    }
}

/// Appends a number below 1000.
fn short(text: &mut String, value: usize) {
    text.push_str(&SHORT[4 * value..4 * value + 4]);
    text.truncate(text.len() - 4 + length(value));
}

/// Appends a whole number with a sign between thousands.
pub(super) fn grouped(text: &mut String, value: u64, mark: Option<char>) {
    if value >= 1000 {
        grouped(text, value / 1000, mark);
        if let Some(mark) = mark {
            text.push(mark);
        }
        let at = 3 * (value % 1000) as usize;
        text.push_str(&FULL[at..at + 3]);
    } else {
        short(text, value as usize);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::{grouped, last, write};

    #[test]
    fn thousands_may_be_marked() {
        let mut text = String::new();
        grouped(&mut text, 1_066_010, Some('.'));
        assert_eq!(text, "1.066.010");
        assert_eq!([last(7, 1), last(7, 2), last(1007, 3)], ["7", "07", "007"]);
    }

    proptest! {
        #[test]
        fn every_number_is_written_as_everybody_writes_it(value in any::<u64>(), shift in 0u32..64) {
            let value = value >> shift;
            let mut text = String::new();
            write(&mut text, value);
            prop_assert_eq!(text, value.to_string());
        }
    }
}
