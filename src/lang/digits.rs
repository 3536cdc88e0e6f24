//! Whole numbers as digits out of a table: a page is mostly numbers, and a chart nearly nothing else.

/// Three digits each: `000001002…999`.
const DIGITS: &str = match std::str::from_utf8(&BYTES) {
    Ok(digits) => digits,
    Err(_) => panic!("digits are ASCII"),
};
const BYTES: [u8; 3000] = {
    let digits = b"0123456789";
    let mut bytes = [b'0'; 3000];
    let mut value = 0;
    while value < 1000 {
        bytes[3 * value] = digits[value / 100];
        bytes[3 * value + 1] = digits[value / 10 % 10];
        bytes[3 * value + 2] = digits[value % 10];
        value += 1;
    }
    bytes
};

/// The numbers below a thousand as they are written, in four bytes each, the last of which says how many digits there are.
const WRITTEN: &str = match std::str::from_utf8(&SHORT) {
    Ok(digits) => digits,
    Err(_) => panic!("digits are ASCII"),
};
const SHORT: [u8; 4000] = {
    let mut bytes = [b'0'; 4000];
    let mut value = 0;
    while value < 1000 {
        let zeros = if value < 10 {
            2
        } else if value < 100 {
            1
        } else {
            0
        };
        let mut digit = zeros;
        while digit < 3 {
            bytes[4 * value + digit - zeros] = BYTES[3 * value + digit];
            digit += 1;
        }
        bytes[4 * value + 3] = b"321"[zeros];
        value += 1;
    }
    bytes
};

/// Where the last three digits of a number stand.
fn place(value: u64) -> usize {
    usize::try_from(value % 1000).map_or(0, |value| 3 * value)
}

/// Appends the last digits of a number, `count` of them, at most three: `007` for 7.
#[inline]
pub(super) fn write_last(text: &mut String, value: u64, count: usize) {
    let end = place(value) + 3;
    match count {
        0 => {}
        1 => text.push_str(&DIGITS[end - 1..end]),
        2 => text.push_str(&DIGITS[end - 2..end]),
        _ => text.push_str(&DIGITS[end - 3..end]),
    }
}

/// Appends a whole number as it is written in data files: `1668`.
pub fn write(text: &mut String, value: u64) {
    grouped(text, value, None);
}

/// Appends a whole number with a sign between thousands. Most numbers of a page are below a thousand.
#[inline]
pub(super) fn grouped(text: &mut String, value: u64, mark: Option<char>) {
    if value >= 1000 {
        thousands(text, value, mark);
        return;
    }
    // All four bytes are copied at once, which is one instruction; what is too much is cut off.
    let start = usize::try_from(value).map_or(0, |value| 4 * value);
    let written = &WRITTEN[start..start + 4];
    let end = text.len() + usize::from(written.as_bytes()[3] - b'0');
    text.push_str(written);
    text.truncate(end);
}

fn thousands(text: &mut String, value: u64, mark: Option<char>) {
    grouped(text, value / 1000, mark);
    if let Some(mark) = mark {
        text.push(mark);
    }
    write_last(text, value, 3);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::{grouped, write, write_last};

    #[test]
    fn thousands_may_be_marked() {
        let mut text = String::new();
        grouped(&mut text, 1_066_010, Some('.'));
        assert_eq!(text, "1.066.010");
        let mut last = String::new();
        for (value, count) in [(7, 0), (7, 1), (7, 2), (1007, 3)] {
            write_last(&mut last, value, count);
            last.push(' ');
        }
        assert_eq!(last, " 7 07 007 ");
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
