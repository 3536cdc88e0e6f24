//! What a source states beside a result: what a unit gave itself, how many were asked, by how much a score may be off. It stands
//! on pages, in data and in seals as it is stated, and nothing of it is worked out.

use congbo::derive::By;
use congbo::derive::figures::{self, Missing, Unknown};

use super::proved::checked;
use super::sealing::{change, done, seal, small, told};
use super::sites::{build_changed, built};

const SITE: &str = "tests/sites/cham-diem";

fn page(path: &str) -> String {
    let site = built(SITE);
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is a page"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn what_is_stated_has_an_address_and_what_is_not_has_none() {
    let checked = checked(SITE);
    let find = |path: &str| figures::find(&checked.record, &checked.analysis, path);
    for (path, value) in [
        ("cchc/2025/so-tu-phap/self", "93.75"),
        ("sipas/2025/so-tu-phap/respondents", "1420"),
        ("sipas/2025/so-tu-phap/votes", "1405"),
        ("sipas/2025/so-tu-phap/margin", "1.50"),
        ("sipas/2025/@/respondents", "2208"),
        ("sipas/2025/@/margin", "1.2"),
    ] {
        let figure = find(path).unwrap();
        assert_eq!(figure.written().to_string(), value, "{path}");
        assert_eq!(figure.by, By::Published, "{path}");
    }
    for path in [
        "sipas/2025/so-tai-chinh/margin",
        "cchc/2024/so-tu-phap/self",
        "cchc/2025/@/respondents",
    ] {
        assert_eq!(
            find(path).unwrap_err(),
            Unknown::Absent(Missing::NotStated),
            "{path}"
        );
    }
}

#[test]
fn pages_tell_it_beside_the_result_in_both_languages() {
    let (vi, en) = (
        page("2025/don-vi/so-tu-phap.html"),
        page("en/2025/don-vi/so-tu-phap.html"),
    );
    for (html, words) in [
        (
            &vi,
            [
                "Số người được khảo sát",
                ">1.420</data>",
                "±<data",
                ">1,50</data> điểm phần trăm",
                "Điểm tự chấm",
                ">93,75</data>",
            ],
        ),
        (
            &en,
            [
                "Respondents",
                ">1,420</data>",
                "±<data",
                ">1.50</data> percentage points",
                "Self-assessed score",
                ">93.75</data>",
            ],
        ),
    ] {
        for words in words {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
    assert!(!page("2025/don-vi/so-tai-chinh.html").contains("Sai số"));
}

/// Where the source states no totals, whoever reads one is told that it is the site's own.
#[test]
fn a_total_that_was_worked_out_is_marked_on_every_page_and_in_every_format() {
    let table = "content/editions/2025/cchc.yaml";
    let made = (
        "coverage: complete\n",
        "coverage: complete\ntotals: computed\n",
    );
    let site = build_changed(SITE, &[(table, made.0, made.1)]);
    let text = |path: &str| String::from_utf8(site.get(path).unwrap().to_vec()).unwrap();
    let said = "Tổng điểm do trang này cộng từ các thành phần; nguồn không công bố tổng.";
    for path in ["2025/cchc.html", "2025/don-vi/so-tu-phap.html"] {
        assert!(text(path).contains(said), "{path}");
        assert!(!page(path).contains(said), "{path}");
    }
    for path in ["2025/cchc", "2025/don-vi/so-tu-phap", "du-lieu"] {
        for end in ["csv", "json"] {
            let path = format!("{path}.{end}");
            if site.get(&path).is_some() {
                assert!(text(&path).contains("computed"), "{path}");
            }
        }
    }
    let mark = |text: &str| text.matches(",computed,").count();
    let (own, plain) = (
        text("2025/don-vi/so-tu-phap.csv"),
        page("2025/don-vi/so-tu-phap.csv"),
    );
    assert_eq!((mark(&own), mark(&plain)), (1, 0), "{own}");
}

#[test]
fn data_files_have_it_as_it_is_stated() {
    let heads = |path: &str| page(path).lines().next().unwrap().to_owned();
    assert!(heads("2025/sipas.csv").contains(",respondents,votes,margin"));
    assert!(!heads("2024/cchc.csv").contains("self_score"));
    let unit = page("2025/don-vi/so-tu-phap.csv");
    let line = unit.lines().find(|line| line.contains("SIPAS")).unwrap();
    assert!(line.contains(",1420,1405,1.50,"), "{line}");
    let json = page("2025/don-vi/so-tu-phap.json");
    assert!(
        json.contains("\"margin\": \"1.50\"")
            || json.contains("\"margin\":\"1.50\"")
            || json.contains("\"margin\":1.50")
            || json.contains("\"margin\": 1.50"),
        "{json}"
    );
}

/// What the survey states of itself is told where it is said what the ranking covers, and has a file beside that of the units.
#[test]
fn what_a_survey_states_of_itself_is_told_and_given_as_data() {
    let told = [
        (
            "2025/sipas.html",
            "Khảo sát 2.208 người; sai số ±1,2 điểm phần trăm, theo cơ quan công bố.",
        ),
        (
            "en/2025/sipas.html",
            "2,208 people were surveyed; margin of error ±1.2 percentage points, as published.",
        ),
    ];
    for (path, words) in told {
        assert!(page(path).contains(words), "{path}");
    }
    assert!(!page("2025/cchc.html").contains("Khảo sát"));
    let file = page("2025/khao-sat/sipas.csv");
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(
        lines[1], "2025,sipas,,SIPAS,SIPAS,0,2208,1.2,mau-2025",
        "{file}"
    );
    assert!(page("2025/khao-sat/sipas.json").contains("2208"));
    assert!(page("du-lieu.html").contains("2025/khao-sat/sipas.csv"));
    assert!(page("catalog.jsonld").contains("2025/khao-sat/sipas.csv"));
    assert!(page("datapackage.json").contains("2025/khao-sat/sipas.json"));
    assert!(built(SITE).get("2025/khao-sat/cchc.csv").is_none());
}

/// In prose it is bound by its address, and one that the table does not state stops the build.
#[test]
fn a_number_of_a_survey_is_bound_in_prose_sealed_and_corrected() {
    let site = small();
    let root = site.path();
    let table = "content/editions/2022/sipas.yaml";
    let stated = "source: cong-bo-2022\nrespondents: 8427\nmargin: 1.5\nparts: {tiep-can: {respondents: 8200}}\n";
    change(root, table, "source: cong-bo-2022\n", stated);
    let story = root.join("content/editions/2022/sipas.md");
    let bound = |literal: &str| {
        let words = format!("Hỏi [{literal}](figure:sipas/2022/@/respondents) người.\n");
        std::fs::write(&story, words).unwrap();
        told(root, &["check"])
    };
    let (code, said) = bound("8.472");
    assert!(code == 1 && said.contains("figure-differs"), "{said}");
    let (code, said) = bound("8.427");
    assert_eq!(code, 0, "{said}");
    seal(root, "2022");
    let sealed = root.join("content/editions/2022/seal.yaml");
    let sealed = std::fs::read_to_string(sealed).unwrap();
    for fact in [
        "sipas/2022/@/respondents: \"8427\"",
        "sipas/2022/@/margin: \"1.5\"",
        "sipas/2022/@/tiep-can/respondents: \"8200\"",
    ] {
        assert!(sealed.contains(fact), "{fact}: {sealed}");
    }
    change(root, table, "respondents: 8200", "respondents: 8210");
    let (code, said) = told(root, &["check", "--format", "short"]);
    let named = "sipas/2022/@/tiep-can/respondents, 8200 → 8210";
    assert!(code == 1 && said.contains(named), "{said}");
    let corrections = root.join("content/editions/2022/corrections.yaml");
    let before = std::fs::read_to_string(&corrections).unwrap();
    let next = "- figure: sipas/2022/@/tiep-can/respondents\n  old: 8200\n  new: 8210\n  reason: Đếm lại\n  date: 2023-08-01\n";
    std::fs::write(&corrections, format!("{before}{next}")).unwrap();
    done(root, &["seal", "2022", "--as-of", "2023-09-01"]);
    done(root, &["check"]);
}
