//! Words that come along, and those that a theme says otherwise.

use super::{Change, Lang, Wrong};

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
