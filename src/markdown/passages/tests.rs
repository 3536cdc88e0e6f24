//! Passages of texts, and what stands beside and over them.

use super::{GAP, passages};
use diagnostic::{Origin, Spot};
use model::Prose;

fn prose(markdown: &str) -> Prose {
    Prose {
        markdown: markdown.to_owned(),
        origin: Origin::bytes(&"content/x.md".into(), 10..10 + markdown.len()),
    }
}

#[test]
fn a_block_is_a_passage() {
    let text = "# A *b*\n\n- c\n- d\n  e\n\n| f | g |\n|---|---|\n| h | `i` j |\n\n    code 12\n\nk[^1] ![l](m) <https://n.vn/1>\n\n[^1]: o 3";
    let texts: Vec<_> = passages(&prose(text))
        .into_iter()
        .map(|passage| passage.text)
        .collect();
    let cell = format!("{GAP} j");
    assert_eq!(
        texts,
        [
            "A b",
            "c",
            "d e",
            "f",
            "g",
            "h",
            cell.as_str(),
            "k  ",
            "o 3"
        ]
    );
}

#[test]
fn a_cell_knows_its_row_and_its_column() {
    let text = "a\n\n| f | g |\n|---|---|\n| h | i |\n| | k |\n\nl";
    let beside: Vec<_> = passages(&prose(text))
        .into_iter()
        .map(|passage| (passage.text, passage.beside))
        .collect();
    let cell = |text: &str, first, head| (text.to_owned(), [first, head]);
    assert_eq!(
        beside,
        [
            cell("a", None, None),
            cell("f", None, None),
            cell("g", None, None),
            cell("h", None, Some(1)),
            cell("i", Some(3), Some(2)),
            cell("k", None, Some(2)),
            cell("l", None, None),
        ]
    );
}

#[test]
fn a_passage_knows_what_it_stands_under() {
    let text = "a\n\n# B\n\nc\n\n- d\n  - e\n\n  f\n- g\n\n| h |\n|---|\n| **i** |\n\nj\n\n**K** \n\nl **m**\n\nn";
    let under: Vec<_> = passages(&prose(text))
        .into_iter()
        .map(|passage| (passage.text, passage.under))
        .collect();
    let over = |text: &str| {
        let (_, place) = under.iter().find(|(one, _)| one == text).unwrap();
        place.map(|place| under[place].0.as_str())
    };
    assert_eq!(over("a"), None);
    assert_eq!(over("B"), None);
    assert_eq!(over("c"), Some("B"));
    assert_eq!(over("d"), Some("B"));
    assert_eq!(over("e"), Some("d"));
    assert_eq!(over("f"), Some("d"));
    assert_eq!(over("g"), Some("B"));
    assert_eq!(over("i"), None);
    assert_eq!(over("j"), Some("B"));
    assert_eq!(over("l m"), Some("K"));
    assert_eq!(over("n"), Some("K"));
}

#[test]
fn every_letter_has_its_place() {
    let text = "Đạt **72**,23 &amp; [5 *điểm*](figure:=2+3) năm 2018";
    let prose = prose(text);
    let passage = passages(&prose).remove(0);
    assert_eq!(passage.text, "Đạt 72,23 & 5 điểm năm 2018");
    let of = |piece: &str| {
        let at = passage.text.find(piece).unwrap();
        match passage.origin(&prose, &(at..at + piece.len())).spot {
            Spot::Bytes(from, to) => text[from as usize - 10..to as usize - 10].to_owned(),
            _ => String::new(),
        }
    };
    assert_eq!(of("2018"), "2018");
    assert_eq!(of("72"), "72");
    assert_eq!(of("72,23"), "72**,23");
    assert_eq!(passage.bound.len(), 1);
    assert_eq!(&passage.text[passage.bound[0].range.clone()], "5 điểm");
}

#[test]
fn insertions_are_bound() {
    let prose = prose("a {{ score(\"par\", 2018) }} b 7");
    let passage = passages(&prose).remove(0);
    let seven = passage.text.find('7').unwrap();
    assert_eq!(passage.bound.len(), 1);
    assert!(!passage.is_bound(&(seven..seven + 1)));
}

#[test]
fn a_link_without_words_is_a_passage_and_an_address_is_bound_to_nothing() {
    let bound = |text: &str| {
        let passages = passages(&prose(text)).into_iter();
        passages.map(|one| one.bound.len()).collect::<Vec<_>>()
    };
    assert_eq!(bound("[](figure:par/2018/x/rank)"), [1]);
    assert_eq!(bound("- a\n\n  [![b](c)](figure:=1)\n"), [0, 1]);
    assert_eq!(bound("<figure:par/2018/x/rank>"), [0; 0]);
    assert_eq!(bound("a <figure:=1> b"), [0]);
}
