//! Letters that belong in a text, and those that do not.

use proptest::prelude::{prop_assert_eq, proptest};

use super::{Kind, Stray, is_alphanumeric, is_wordless, strays, strays_from};

#[test]
fn letters_are_told_as_everybody_tells_them() {
    for letter in '\0'..=char::MAX {
        assert_eq!(
            is_alphanumeric(letter),
            letter.is_alphanumeric(),
            "{letter:?}"
        );
    }
}

#[test]
fn plain_text_is_told_at_a_glance_letter_by_letter() {
    for letter in '\0'..=char::MAX {
        for text in [format!("{letter}"), format!("ế{letter}a")] {
            let slowly: Vec<Stray> = strays_from(&text, 0).collect();
            assert_eq!(strays(&text).collect::<Vec<_>>(), slowly, "{text:?}");
        }
    }
}

proptest! {
    #[test]
    fn plain_text_is_told_at_a_glance(text in "[ -~àáâãĂăĐđĨĩŨũƠơƯưẠếỹỿẟÄäÆæÃÐð×ø\u{80}-\u{bf}ƒŠšŽžŒœŸˆ˜‘’“”•–—™›€\u{300}-\u{303}\t\n]{0,12}") {
        let slowly: Vec<Stray> = strays_from(&text, 0).collect();
        prop_assert_eq!(strays(&text).collect::<Vec<_>>(), slowly);
    }
}

fn kind(text: &str) -> Option<Kind> {
    strays(text).next().map(|stray| stray.kind)
}

#[test]
fn writing_has_no_stray_letters() {
    for text in [
        "Tỉnh Lai Châu đạt 72,23 điểm, tăng 1,2%; “ĐÃ” – ‘ã’… 5 m², ½, №, ©, →, ≥, −3, 🎉, 👩‍💻",
        "Ủy ban nhân dân; ÃO; á»; «lá» và €; Ä, Æ; naïve; Ж, Ω, αβγ; 10 °C; ①",
    ] {
        assert_eq!(strays(text).next(), None, "{text}");
    }
}

#[test]
fn utf_8_that_was_read_as_another_encoding_is_known() {
    for letter in
        "đĐưƯơƠăĂĩũáâãèéêìíòóôõùúýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ“”–…".chars()
    {
        let mut bytes = [0; 4];
        let seen: String = letter
            .encode_utf8(&mut bytes)
            .bytes()
            .map(|byte| match byte {
                0x80..=0x9f => super::WINDOWS[usize::from(byte) - 0x80],
                byte => char::from(byte),
            })
            .collect();
        let text = format!("Nguy{seen}n");
        let found = strays(&text).find(|one| matches!(one.kind, Kind::Misread(_)));
        let found = found.unwrap_or_else(|| panic!("{letter}: {text}"));
        assert_eq!(found.kind, Kind::Misread(letter.to_string()));
        assert_eq!(&text[found.range], seen);
    }
}

#[test]
fn each_stray_letter_has_its_kind() {
    for (text, expected) in [
        ("a\u{fffd}b", Kind::Lost),
        ("a\u{e123}", Kind::Private),
        ("a\u{ffff}", Kind::Private),
        ("a\0b", Kind::Control),
        ("a\u{85}b", Kind::Control),
        ("72\u{202e},23", Kind::Direction),
        ("a\u{200b}b", Kind::Invisible),
        ("72\u{200d}23", Kind::Invisible),
        ("Ðiện Biên", Kind::Alike('Đ')),
        ("７2,23", Kind::Alike('7')),
        ("72，23", Kind::Alike(',')),
        ("٧٢", Kind::Alike('7')),
        ("𝟕", Kind::Alike('7')),
        ("Lаi Châu", Kind::Alike('a')),
    ] {
        assert_eq!(kind(text), Some(expected), "{text}");
    }
}

#[test]
fn blanks_of_every_kind_say_nothing() {
    for text in [
        "",
        " ",
        "\u{a0}\t\n",
        "\u{200b}\u{feff}\u{3000}",
        "\u{2800}\u{ad}",
        "…",
        " - ",
        "**",
    ] {
        assert!(is_wordless(text), "{text:?}");
    }
    assert!(!is_wordless(" a ") && !is_wordless("–1"));
}
