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

/// The numbers below a thousand as they are written.
const WRITTEN: [&str; 1000] = {
    let mut all = [""; 1000];
    let mut value = 0;
    while value < 1000 {
        let zeros = if value < 10 {
            2
        } else if value < 100 {
            1
        } else {
            0
        };
        let (_, digits) = DIGITS.split_at(3 * value + zeros);
        all[value] = digits.split_at(3 - zeros).0;
        value += 1;
    }
    all
};

/// Where the last three digits of a number stand.
fn place(value: u64) -> usize {
    usize::try_from(value % 1000).map_or(0, |value| 3 * value)
}

/// The last digits of a number, `count` of them, at most three: `007` for 7.
pub(super) fn last(value: u64, count: usize) -> &'static str {
    let end = place(value) + 3;
    &DIGITS[end - count.min(3)..end]
}

/// Appends a whole number as it is written in data files: `1668`.
pub fn write(text: &mut String, value: u64) {
    grouped(text, value, None);
}

/// Appends a whole number with a sign between thousands. Most numbers of a page are below a thousand.
#[inline]
pub(super) fn grouped(text: &mut String, value: u64, mark: Option<char>) {
    let written = usize::try_from(value).ok();
    match written.and_then(|value| WRITTEN.get(value)) {
        Some(written) => text.push_str(written),
        None => thousands(text, value, mark),
    }
}

fn thousands(text: &mut String, value: u64, mark: Option<char>) {
    grouped(text, value / 1000, mark);
    if let Some(mark) = mark {
        text.push(mark);
    }
    text.push_str(last(value, 3));
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
