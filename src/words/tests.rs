use super::Lang;

#[test]
fn every_language_has_words_for_every_key() {
    for lang in [Lang::Vi, Lang::En] {
        super::words(lang);
    }
}
