//! Digits that a number format prints of its own.

/// Whether what a part prints of itself is read as digits of the number: a digit beside them, or a point between them.
pub(super) fn joined(code: &str) -> bool {
    /// The number's own digits, as they are compared with what is printed.
    const OWN: char = '#';
    let mut printed = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => printed.extend(letters.by_ref().take_while(|next| *next != '"')),
            '\\' => printed.extend(letters.next()),
            '0' | '#' | '?' => printed.push(OWN),
            '[' => letters
                .by_ref()
                .take_while(|next| *next != ']')
                .for_each(drop),
            '_' | '*' => {
                letters.next();
                printed.push(' ');
            }
            // The point and the groups of the format itself lie between digits of its own.
            '.' | ',' => {}
            _ => printed.push(' '),
        }
    }
    let printed: Vec<char> = printed.chars().collect();
    let beside = |pair: &[char]| match pair {
        [OWN, other] | [other, OWN] => other.is_ascii_digit(),
        _ => false,
    };
    let within = |three: &[char]| matches!(three, [OWN, '.' | ',', OWN]);
    printed.windows(2).any(beside) || printed.windows(3).any(within)
}

#[cfg(test)]
mod tests {
    use super::super::shown::{format, seen};
    use crate::grid::{Content, Odd};

    #[test]
    fn digits_of_a_format_among_those_of_a_number_are_no_number() {
        for code in [
            "\"1\"0.00",
            "\\10.00",
            "0.00\"5\"",
            "0\",\"00",
            "0\\.00",
            "0\"0\".0",
        ] {
            let content = seen(77.53, &format(code));
            assert!(
                matches!(content, Content::Odd(Odd::Form, _)),
                "{code}: {content:?}"
            );
        }
        for code in [
            "0.00\" /100\"",
            "\"Hạng 1: \"0.00",
            "0.00\", \"",
            "#,##0.00",
            "0.00\" điểm\"",
        ] {
            let content = seen(77.53, &format(code));
            assert!(matches!(content, Content::Number(_)), "{code}: {content:?}");
        }
    }
}
