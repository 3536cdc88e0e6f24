//! Whatever a seal can hold has a name and a value in words.

use std::collections::BTreeMap;

use super::NamedFact;
use crate::Finding;
use crate::written::{worked_out, written};
use derive::figures::Quantity;
use derive::{FactAddress, Word, analyse};
use model::{Lang, Record};

/// Everything that the editions of a record say, with its value and the place of its edition.
fn said(record: &Record) -> BTreeMap<String, (usize, String)> {
    let analysis = analyse(record);
    let mut all = BTreeMap::new();
    for edition in 0..record.editions.len() {
        let facts = seal::facts(record, &analysis, edition);
        let figures = facts.figures.into_iter();
        all.extend(figures.map(|fact| (fact.address, (edition, fact.value))));
        let texts = facts.texts.into_keys();
        all.extend(texts.map(|path| (format!("text/{path}"), (edition, "Lời.".to_owned()))));
    }
    all
}

fn named(record: &Record, edition: usize, address: &str, lang: Lang) -> String {
    let named = NamedFact::of(record, &record.editions[edition], address);
    Finding::from(named).say(record, lang)
}

/// The steps of addresses and the codes that values have.
fn keys() -> Vec<&'static str> {
    let codes = [
        "complete",
        "partial",
        "points",
        "percent",
        "ranks",
        "groups",
        "sum",
        "weighted-mean",
        "unstated",
        "share",
        "stated",
        "up",
        "down",
        "none",
        "not-assessed",
        "early",
        "part-0",
        "unit-0",
        "band-0",
        "kind",
        "chi-thi-a",
        "one",
        "two",
        "all",
        "bands",
        "index",
        "unit",
        "also",
        "correction",
        "text",
    ];
    let words = Word::all().map(Word::name);
    let quantities = Quantity::all().map(Quantity::name);
    words.chain(quantities).chain(codes).collect()
}

fn has(text: &str, key: &str) -> bool {
    let is_of_key = |letter: char| letter.is_alphanumeric() || "-_/".contains(letter);
    text.split(|letter| !is_of_key(letter))
        .any(|one| one == key)
}

#[test]
fn no_fact_is_called_by_its_address_or_by_a_key() {
    let record = sample::full();
    let all = said(&record);
    let kinds = all.keys().map(|address| FactAddress::parse(address));
    assert!(
        kinds
            .filter(|kind| matches!(kind, Some(FactAddress::Text(_))))
            .count()
            > 3
    );
    for (address, (edition, value)) in &all {
        let [vi, en] = [Lang::VI, Lang::EN].map(|lang| named(&record, *edition, address, lang));
        assert_ne!(vi, en, "{address}");
        for words in [&vi, &en] {
            // A dash within a word and a stroke are those of keys and of addresses.
            let plain = words.replace("01/06/2019", "");
            assert!(!plain.contains(['/', '_']), "{address} is called {words}");
        }
        let [vi_value, en_value] =
            [Lang::VI, Lang::EN].map(|lang| written(&record, address, value, lang));
        for key in keys() {
            assert!(!has(&vi, key), "{address} is called {vi}");
            // What an author said in English is told so in both languages.
            let is_quoted = Word::is_translation(address) && vi_value == *value;
            assert!(
                is_quoted || !has(&vi_value, key),
                "{address}: {value} is told as {vi_value}"
            );
            if key.contains('-') {
                assert!(!has(&en, key), "{address} is called {en}");
                assert!(
                    !has(&en_value, key),
                    "{address}: {value} is told as {en_value}"
                );
            }
        }
    }
}

/// Values with what is told of them, in Vietnamese and in English.
const VALUES: &[(&str, &str, &str, &str)] = &[
    (
        "framework/one/early/total",
        "sum",
        "cộng các thành phần",
        "sum of the components",
    ),
    (
        "framework/one/early/total",
        "weighted-mean",
        "trung bình theo trọng số",
        "mean of the components by weight",
    ),
    (
        "framework/one/early/total",
        "unstated",
        "không công bố đầy đủ",
        "not made fully public",
    ),
    (
        "framework/two/other/part-1/parent",
        "part-0",
        "Thành phần A",
        "Component A",
    ),
    (
        "bands/one/2018/of",
        "stated",
        "theo nguồn công bố",
        "what the source states",
    ),
    ("index/one/measure", "percent", "phần trăm", "per cent"),
    (
        "index/one/ranking",
        "groups",
        "chỉ chia nhóm",
        "grouped only",
    ),
    ("one/2018/unit-0/band", "band-1", "Khá", "Khá"),
    (
        "one/2018/unit-0/source",
        "source",
        "Quyết định A",
        "Decision A",
    ),
    (
        "one/2018/unit-0/score",
        "did-not-exist",
        "chưa có hoặc không còn",
        "did not exist",
    ),
    (
        "one/2018/unit-0/direction",
        "down (2016)",
        "giảm (so với 2016)",
        "down (compared with 2016)",
    ),
    ("unit/unit-0/kind", "kind", "tỉnh", "province"),
    ("2018/announced", "2019-05-24", "24/05/2019", "24 May 2019"),
    (
        "one/2018/unit-0/also/0",
        "72.5; 1/4; source; Làm tròn.",
        "điểm 72,5, hạng 1/4, nguồn “Quyết định A”. Làm tròn.",
        "score 72.5, rank 1/4, source: “Decision A”. Làm tròn.",
    ),
];

#[test]
fn every_value_that_is_a_code_is_told_in_words() {
    let record = sample::full();
    for &(address, value, vi, en) in VALUES {
        assert_eq!(written(&record, address, value, Lang::VI), vi, "{address}");
        assert_eq!(written(&record, address, value, Lang::EN), en, "{address}");
    }
}

#[test]
fn a_fact_is_called_by_what_it_is_of() {
    let record = sample::full();
    for (address, vi, en) in [
        (
            "one/2018/unit-0/part-0/rank-change/2016",
            "CS A 2018, Tỉnh A, “Thành phần A”: thay đổi hạng so với năm 2016",
            "IX A 2018, Province A, “Component A”: change of rank compared with 2016",
        ),
        (
            "one/2018/@all/mean",
            "CS A 2018, các tỉnh: trung bình",
            "IX A 2018, provinces: average",
        ),
        (
            "framework/one/early/part-0/weight",
            "CS A, Bộ chỉ số A, “Thành phần A”: trọng số",
            "IX A, Framework A, “Component A”: weight",
        ),
        (
            "framework/one/early/total",
            "CS A, Bộ chỉ số A: cách tính tổng điểm",
            "IX A, Framework A: how the total is made",
        ),
        (
            "one/2018/unit-0/also/0",
            "CS A 2018, Tỉnh A: giá trị khác đã công bố",
            "IX A 2018, Province A: another published value",
        ),
        (
            "text/editions/2018/one.en.md",
            "Kỳ 2018, bài viết về CS A (bản tiếng Anh)",
            "Edition of 2018, text on IX A (in English)",
        ),
        // What the record does not know any more.
        (
            "one/2018/nobody/score",
            "CS A 2018, “nobody”: điểm",
            "IX A 2018, “nobody”: score",
        ),
    ] {
        assert_eq!(named(&record, 1, address, Lang::VI), vi);
        assert_eq!(named(&record, 1, address, Lang::EN), en);
    }
}

#[test]
fn a_value_has_the_signs_of_its_language_and_its_base() {
    let record = sample::full();
    let score = "one/2018/unit-0/score";
    assert_eq!(written(&record, score, "72.23", Lang::VI), "72,23");
    assert_eq!(written(&record, score, "none", Lang::EN), "none");
    let change = "one/2018/unit-0/rank-change";
    let told = written(&record, change, "-12 (2023; 59)", Lang::VI);
    assert_eq!(told, "−12 (so với 2023, trong số 59)");
    let change = "one/2018/unit-0/change";
    let told = written(&record, change, "1.62 (2022)", Lang::EN);
    assert_eq!(told, "1.62 (compared with 2022)");
}

#[test]
fn what_was_worked_out_has_the_digits_of_its_column() {
    let record = sample::full();
    let told = |figure: &str, value: &str| worked_out(&record, figure, value, Lang::VI);
    assert_eq!(told("one/2018/@all/mean", "77.2"), "77,20");
    assert_eq!(told("one/2018/unit-0/percent", "77.2"), "77,20");
    assert_eq!(told("one/2018/unit-0/part-0/percent", "77"), "77,0");
    assert_eq!(
        told("one/2018/unit-0/change", "3 (2017)"),
        "3,00 (so với 2017)"
    );
    assert_eq!(
        told("one/2018/unit-0/change", "3.125 (2017)"),
        "3,125 (so với 2017)"
    );
    assert_eq!(told("one/2018/unit-0/rank", "2"), "2");
    // What an author wrote has the digits that are written.
    assert_eq!(
        written(&record, "one/2018/unit-0/score", "77.2", Lang::VI),
        "77,2"
    );
}
