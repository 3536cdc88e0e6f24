//! Texts that name somebody else, and such as do not.

use super::RULE;
use derive::analyse;
use diagnostic::Origin;
use model::{Narrative, Prose, Subject, Text};

fn found(markdown: &str) -> usize {
    let record = sample::record(|record| {
        let table = record.table(2018, 0, &[(0, Some("30"))]);
        sample::parts(&mut table.rows[0], &[Some("10"), Some("20")]);
        let framework = record.0.indices[0].framework_of(2018).unwrap();
        let components = &mut record.0.indices[0].frameworks[usize::from(framework.0)].components;
        components[0].name = Text::same("Kiểm soát tham nhũng trong khu vực công");
        components[1].name = Text::same("Quản trị điện tử");
        record.0.units[0].name = Text::same("Xã Núi Xanh");
        record.0.units[1].name = Text::same("Xã Sông Lam");
        record.0.indices[0].short = Text::same("PAR");
        record.0.indices[1].short = Text::same("SIPAS");
        record.table(2017, 0, &[(0, Some("20"))]);
        record.table(2016, 0, &[(0, Some("10"))]);
        let vi = Prose {
            markdown: markdown.to_owned(),
            origin: Origin::file("content/editions/2018/index.md"),
        };
        let told = Narrative {
            title: None,
            summary: None,
            vi,
            others: model::Others::default(),
        };
        record.0.narratives.insert(Subject::Edition(2018), told);
    });
    RULE.check(&record, &analyse(&record)).len()
}

#[test]
fn a_table_says_whose_its_cells_are() {
    let table = |first: &str, head: &str, part: u8| {
        format!(
            "| a | {head} |\n|---|---|\n| {first} | [10](figure:one/2018/unit-0/part-{part}/score) |\n"
        )
    };
    assert_eq!(found(&table("Kiểm soát tham nhũng", "Năm 2018", 0)), 0);
    assert_eq!(found(&table("Kiểm soát tham nhũng", "2018", 1)), 1);
    assert_eq!(found(&table("Quản trị điện tử", "2018", 0)), 1);
    assert_eq!(found(&table("Kiểm soát tham nhũng", "2019", 0)), 1);
    assert_eq!(found(&table("Lĩnh vực khác", "Điểm", 0)), 0);
}

#[test]
fn what_a_clause_is_an_addition_to_says_whose_it_is() {
    let (own, other) = ("Xã Núi Xanh", "Xã Sông Lam");
    let number = "[30 điểm](figure:one/2018/unit-0/score)";
    let texts = [
        "NAME: NUMBER.",
        "Dẫn đầu là NAME – NUMBER.",
        "Dẫn đầu là NAME (NUMBER).",
        "Cao nhất là NUMBER (NAME).",
        "NAME, ở vùng cao, đạt NUMBER.",
        "# 1. Kết quả của NAME\n\nĐạt NUMBER.",
        "# A\n\n**NAME**\n\nĐạt NUMBER.",
        "- **NAME**: NUMBER",
        "- NAME\n  - Điểm NUMBER",
        "- NAME\n\n  Điểm NUMBER",
    ];
    for text in texts {
        let named = |name| found(&text.replace("NAME", name).replace("NUMBER", number));
        assert_eq!(named(own), 0, "{text}");
        assert_eq!(named(other), 1, "{text}");
    }
    for text in [
        "So với NAME: NUMBER.",
        "Trên NAME, xã đạt NUMBER.",
        "# Khoảng cách tới NAME\n\nĐạt NUMBER.",
        "# NAME\n\nXã Núi Xanh đạt NUMBER.",
    ] {
        let text = text.replace("NAME", other).replace("NUMBER", number);
        assert_eq!(found(&text), 0, "{text}");
    }
}

#[test]
fn an_index_and_a_unit_may_lead_together() {
    for number in [
        "[30 điểm](figure:one/2018/unit-0/score)",
        "{{ score(\"one\", 2018, \"unit-0\") }}",
    ] {
        for (text, times) in [
            ("PAR của Xã Núi Xanh: NUMBER.", 0),
            ("SIPAS của Xã Núi Xanh: NUMBER.", 1),
            ("PAR của Xã Sông Lam: NUMBER.", 1),
            ("SIPAS năm 2018 của Xã Núi Xanh: NUMBER.", 1),
            ("Xã Núi Xanh, SIPAS: NUMBER.", 1),
            ("- SIPAS của Xã Núi Xanh: NUMBER", 1),
            ("SIPAS của Xã Núi Xanh (NUMBER).", 1),
            ("So với SIPAS của Xã Sông Lam: NUMBER.", 0),
        ] {
            assert_eq!(found(&text.replace("NUMBER", number)), times, "{text}");
        }
    }
}

#[test]
fn a_year_may_stand_before_its_number_too() {
    let number = "[30 điểm](figure:one/2018/unit-0/score)";
    for (year, times) in [("2018", 0), ("2017", 1)] {
        assert_eq!(found(&format!("Năm {year}: {number}.")), times);
        assert_eq!(found(&format!("# Kết quả năm {year}\n\n{number}.")), times);
    }
}

#[test]
fn a_change_is_told_against_its_own_year() {
    let change = "[10 điểm](figure:one/2018/unit-0/change)";
    let older = "[20 điểm](figure:one/2018/unit-0/change/2016)";
    for (text, times) in [
        (format!("Tăng {change} so với năm 2017."), 0),
        (format!("Tăng {change} so với năm 2016."), 1),
        (format!("Tăng {older} so với năm 2016."), 0),
        (format!("Tăng {older} so với năm 2017."), 1),
        (
            format!("Tăng {change} so với 2017 và {older} so với 2016."),
            0,
        ),
        (
            format!("Tăng {older} so với 2017 và {change} so với 2016."),
            2,
        ),
        (
            format!("So với năm 2017, hạng giữ nguyên, điểm tăng {change}."),
            0,
        ),
        (
            format!("So với năm 2016, hạng giữ nguyên, điểm tăng {change}."),
            1,
        ),
        (format!("Hơn năm 2016 {change}."), 1),
        (format!("Năm 2018 tăng {change}."), 0),
    ] {
        assert_eq!(found(&text), times, "{text}");
    }
}

#[test]
fn a_sentence_says_at_its_start_what_it_is_about() {
    let total = "[30 điểm](figure:one/2018/unit-0/score)";
    assert_eq!(
        found(&format!("Ở lĩnh vực Quản trị điện tử, tỉnh đạt {total}.")),
        1
    );
    assert_eq!(found(&format!("Quản trị điện tử đạt {total}.")), 1);
    assert_eq!(
        found(&format!("Quản trị điện tử trong tổng số {total}.")),
        0
    );
    let part = "[20 điểm](figure:one/2018/unit-0/part-1/score)";
    assert_eq!(
        found(&format!(
            "Ở lĩnh vực Quản trị điện tử, tỉnh đạt {part}, cả tỉnh {total}."
        )),
        0
    );
}

#[test]
fn what_is_put_in_is_asked_about_as_what_is_bound() {
    let score = "{{ score(\"one\", 2018, \"unit-0\") }}";
    for (text, times) in [
        ("Xã Núi Xanh đạt NUMBER.", 0),
        ("Xã Sông Lam đạt NUMBER.", 1),
        ("Xã Sông Lam: NUMBER.", 1),
        ("Năm 2018 xã đạt NUMBER.", 0),
        ("Năm 2017 xã đạt NUMBER.", 1),
        ("Quản trị điện tử đạt NUMBER.", 1),
        ("Xã Núi Xanh đạt NUMBER, Xã Sông Lam thì không.", 0),
    ] {
        assert_eq!(found(&text.replace("NUMBER", score)), times, "{text}");
    }
    let bound = "[30 điểm](figure:one/2018/unit-0/score)";
    let pair = format!("Xã Sông Lam đạt {score}, Xã Núi Xanh đạt {bound}.");
    assert_eq!(found(&pair), 1);
}
