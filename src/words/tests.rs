//! Words that come along, and those that a theme says otherwise.

use super::{Change, Lang, Told, Wrong};

fn changed(changes: &[Change]) -> Result<Lang, Vec<Wrong>> {
    let lang = Lang::EN.changed(changes.to_vec());
    lang.map_err(|problems| problems.into_iter().map(|one| one.what).collect())
}

#[test]
fn every_language_has_words_for_every_key() {
    for lang in [Lang::VI, Lang::EN] {
        assert!(
            lang.phrases()
                .all(|(key, text)| !key.is_empty() && !text.is_empty())
        );
    }
}

#[test]
fn a_theme_says_it_in_its_own_words_and_the_rest_stays() {
    let text = Change::Text("rank".to_owned(), "Place {in line}".to_owned());
    let file = Change::File("unit = Province\nown-word = Ours\n".to_owned());
    let lang = changed(&[text, file]).unwrap();
    assert_eq!(crate::phrase!("rank").get(lang), "Place {in line}");
    assert_eq!(crate::phrase!("unit").get(lang), "Province");
    assert_eq!(crate::phrase!("score").get(lang), "Score");
    assert!(lang.phrases().any(|one| one == ("own-word", "Ours")));
    assert_eq!(crate::phrase!("rank").get(Lang::EN), "Rank");
    assert_eq!(lang, Lang::EN);
}

#[test]
fn what_is_wrong_with_the_words_of_a_theme_is_told_all_at_once() {
    let file = "rank = { $place }\nunit = { 5 }\nscore =\n    .of = x\n";
    let wrong = changed(&[Change::File(file.to_owned())]).unwrap_err();
    let none: &[&str] = &[];
    assert_eq!(
        wrong,
        [
            Wrong::Variable("place".to_owned(), none),
            Wrong::Braces,
            Wrong::Empty("score".to_owned())
        ]
    );
    let wrong = changed(&[Change::File("rank = {".to_owned())]).unwrap_err();
    assert!(matches!(&wrong[..], [Wrong::Syntax(_)]), "{wrong:?}");
}

#[test]
fn files_of_every_system_and_of_any_depth_are_read() {
    let said = |file: &str| {
        let lang = changed(&[Change::File(file.to_owned())])?;
        Ok::<_, Vec<Wrong>>(crate::phrase!("rank").get(lang))
    };
    assert_eq!(said("rank = Place\r\nunit = Unit\r\n"), Ok("Place"));
    assert_eq!(said("\u{feff}rank = Place\n"), Ok("Place"));
    assert_eq!(said("rank = A{ \"\\u00a0\" }B\n"), Ok("A\u{a0}B"));
    for sign in ["{", "{ $a -> [x] { ", "{{"] {
        let deep = format!("rank = {}\n", sign.repeat(100_000));
        assert!(said(&deep).is_err());
    }
    // A brace too many closes nothing.
    assert!(
        said(&format!(
            "rank = {}{}\n",
            "}".repeat(9),
            "{".repeat(100_000)
        ))
        .is_err()
    );
}

#[test]
fn words_choose_by_number_and_by_name() {
    let places = |lang: Lang, n: u32| crate::say!(lang, "change-rank", rises = true, places = n);
    assert_eq!(places(Lang::EN, 1), "up 1 place");
    assert_eq!(places(Lang::EN, 2), "up 2 places");
    assert_eq!(places(Lang::VI, 1), "tăng 1 hạng");
}

#[test]
fn a_message_takes_values_and_words_of_each_language() {
    let here = crate::tell!("here");
    assert_eq!(here, Told::new("ở đây", "here"));
    assert_eq!(crate::message!("here").get(Lang::EN), "here");
    assert_eq!(crate::message!(Lang::VI, "here"), "ở đây");
}

#[test]
fn a_language_of_any_tag_says_all_in_the_words_of_a_theme_or_is_told_what_it_lacks() {
    let qaa = Lang::of("qaa").unwrap();
    assert_eq!(Lang::of("qaa"), Some(qaa));
    assert_eq!(qaa.tag(), "qaa");
    for none in [
        "",
        "e",
        "EN",
        "vi_VN",
        "und",
        "../x",
        "zh-hans",
        "nhung",
        "chi-so",
        "van-ban",
        "don-vi",
        "toolongforatag",
    ] {
        assert_eq!(Lang::of(none), None, "{none}");
    }
    assert_eq!(Lang::of("en"), Some(Lang::EN));
    assert!(Lang::VI < Lang::EN && Lang::EN < qaa && Lang::of("lo").unwrap() < qaa);
    // Without words of a theme it speaks English.
    assert_eq!(crate::phrase!("rank").get(qaa), "Rank");
    let one = Change::File("rank = [Rank]\n".to_owned());
    let wrong = qaa.changed(vec![one.clone()]).unwrap_err();
    let [Wrong::Lacking(keys)] = &wrong.iter().map(|one| one.what.clone()).collect::<Vec<_>>()[..]
    else {
        panic!("{wrong:?}");
    };
    assert!(keys.contains(&"unit") && !keys.contains(&"rank"));
    let all = crate::names::READERS.files.iter();
    let (_, all) = all.clone().find(|(tag, _)| *tag == "en").unwrap();
    let whole = qaa
        .changed(vec![Change::File((*all).to_owned()), one])
        .unwrap();
    assert_eq!(whole, qaa);
    assert_eq!(crate::phrase!("rank").get(whole), "[Rank]");
}

#[test]
fn numbers_and_lines_run_as_the_language_has_them() {
    for (tag, marks, direction) in [
        ("vi", (',', '.'), "ltr"),
        ("en", ('.', ','), "ltr"),
        ("lo", (',', '.'), "ltr"),
        ("km", ('.', ','), "ltr"),
        ("fr", (',', '\u{202f}'), "ltr"),
        ("ru", (',', '\u{a0}'), "ltr"),
        ("zh-Hans", ('.', ','), "ltr"),
        ("ar", ('.', ','), "rtl"),
    ] {
        let lang = Lang::of(tag).unwrap();
        assert_eq!(
            (lang.marks(), lang.direction()),
            (marks, direction),
            "{tag}"
        );
    }
}

#[test]
fn the_language_of_a_text_is_told_from_its_name() {
    let lo = Lang::of("lo").unwrap();
    for (stem, told) in [
        ("par", (Lang::VI, "par")),
        ("par.en", (Lang::EN, "par")),
        ("a.b.lo", (lo, "a.b")),
        ("par.vi", (Lang::VI, "par.vi")),
        ("par.latin", (Lang::VI, "par.latin")),
    ] {
        assert_eq!(Lang::of_stem(stem), told, "{stem}");
    }
}
