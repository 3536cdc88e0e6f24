//! Means of merged units by population: worked out where the site gives how many people there were, said to be the site's own
//! arithmetic, and in no table and no seal.

use std::fs;
use std::path::Path;

use super::said_in_seals::{AS_OF, merge, open};
use super::sealing::{change, done, told};

const SITE: &str = "content/site.yaml";

fn give(root: &Path, of: &str) {
    let populations =
        format!("languages: [vi, en]\npopulations: {{source: bao-cao, of: {{{of}}}}}");
    change(root, SITE, "languages: [vi, en]", &populations);
}

/// The page of the merged unit, without its marks.
fn page(root: &Path, path: &str) -> String {
    done(root, &["build", AS_OF[0], AS_OF[1], "--quiet"]);
    let html = fs::read_to_string(root.join("output").join(path)).unwrap();
    let mut text = String::new();
    let mut is_mark = false;
    for letter in html.chars() {
        match letter {
            '<' => is_mark = true,
            '>' => is_mark = false,
            _ if !is_mark => text.push(letter),
            _ => {}
        }
    }
    text
}

#[test]
fn a_mean_by_population_is_told_on_the_page_of_the_merged_unit_alone() {
    let site = open();
    let root = site.path();
    merge(root);
    assert!(!page(root, "don-vi/phu-tho.html").contains("dân số"));
    let without = fs::read(root.join("output/2022/papi.csv")).unwrap();
    // 41.00 of three parts and 40.30 of one: 40.825.
    give(root, "lai-chau: 1500000, hoa-binh: 500000");
    let vi = page(root, "don-vi/phu-tho.html");
    let told = "bình quân theo dân số của các phần (Hòa Bình 500.000 người và Lai Châu 1.500.000 người), là 40,83 điểm";
    assert!(vi.contains(told), "{vi}");
    assert!(vi.contains("không phải kết quả công bố"), "{vi}");
    let en = fs::read_to_string(root.join("output/en/don-vi/phu-tho.html")).unwrap();
    assert!(en.contains("500,000 people"), "{en}");
    assert_eq!(
        fs::read(root.join("output/2022/papi.csv")).unwrap(),
        without
    );
    let ranking = page(root, "2022/papi.html");
    assert!(!ranking.contains("dân số"), "{ranking}");
}

#[test]
fn of_a_part_without_a_population_nothing_is_worked_out() {
    let site = open();
    let root = site.path();
    merge(root);
    give(root, "lai-chau: 1500000");
    assert!(!page(root, "don-vi/phu-tho.html").contains("dân số"));
}

#[test]
fn another_population_is_no_change_of_what_was_sealed() {
    let site = open();
    let root = site.path();
    merge(root);
    give(root, "lai-chau: 1500000, hoa-binh: 500000");
    done(root, &["seal", "2022", AS_OF[0], AS_OF[1]]);
    let seal = fs::read_to_string(root.join("content/editions/2022/seal.yaml")).unwrap();
    assert!(
        seal.contains("later-best") && !seal.contains("later-mean"),
        "{seal}"
    );
    change(root, SITE, "hoa-binh: 500000", "hoa-binh: 900000");
    let (code, said) = told(root, &["check", AS_OF[0], AS_OF[1]]);
    assert_eq!(code, 0, "{said}");
}
