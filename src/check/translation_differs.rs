//! An English version of a text with a number that the Vietnamese one does not have.

use std::ops::Range;

use super::versions::{Item, Version};
use super::{Check, Rule, exchanged};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::cardinals;
use model::{Lang, Narrative, Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "translation-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--translation-differs"),
    why: message!("why--translation-differs"),
    check: Check::Record(check),
};

/// Every number that the Vietnamese version lacks.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    page::prose::narratives(record)
        .flat_map(|narrative| translations(record, analysis, narrative))
        .collect()
}

fn translations(record: &Record, analysis: &Analysis, narrative: &Narrative) -> Vec<Diagnostic> {
    let all = narrative.others.iter();
    all.flat_map(|(lang, other)| check_pair(record, analysis, &narrative.vi, (lang, other)))
        .collect()
}

fn check_pair(
    record: &Record,
    analysis: &Analysis,
    own: &Prose,
    (lang, other): (Lang, &Prose),
) -> Vec<Diagnostic> {
    let mut found = rows(own, other);
    let digit = |prose: &Prose| prose.markdown.bytes().any(|byte| byte.is_ascii_digit());
    let words = lang == Lang::EN && !cardinals::english(&other.markdown).is_empty();
    if !digit(own) && !digit(other) && !words {
        return found;
    }
    let vi = Version::of(record, analysis, own, Lang::VI);
    let en = Version::of(record, analysis, other, lang);
    found.extend(en.too_often(&vi).into_iter().map(twice));
    let days = en.days_lacking(&vi).into_iter();
    found.extend(days.map(|(_, written, at)| another_day(written, at)));
    let words = en.words_lacking(&vi).into_iter();
    found.extend(words.map(|(_, written, at)| lone(written, at)));
    found.extend(
        en.bound_elsewhere(&vi)
            .into_iter()
            .map(|(item, vi)| elsewhere(item, vi)),
    );
    let exchanged = exchanged::all(record, &vi, &en).into_iter();
    found.extend(exchanged.map(|(item, vi)| elsewhere(item, vi)));
    let (only_vi, only_en) = (vi.lacking(&en), en.lacking(&vi));
    let paired = only_vi.len() == only_en.len();
    let lone = only_en.into_iter().enumerate().map(|(place, item)| {
        match only_vi.get(place).filter(|_| paired) {
            Some(vi) => lone(&item.written, &item.origin).against(
                vi.origin.clone(),
                tell!(
                    "translation-differs-vietnamese-version-has",
                    written = vi.written
                ),
            ),
            None => lone(&item.written, &item.origin),
        }
    });
    found.extend(lone);
    found
}

/// Tables and lists of the English version that have not as many rows and items as those of the Vietnamese one. It may leave
/// out whole tables and lists.
fn rows(vi: &Prose, en: &Prose) -> Vec<Diagnostic> {
    type Parts = Vec<(usize, Range<usize>)>;
    let differing = |ours: Parts, theirs: Parts| {
        let as_many = ours.len() == theirs.len();
        let pairs = ours.into_iter().zip(theirs).filter(move |_| as_many);
        pairs.filter(|((ours, _), (theirs, _))| ours != theirs)
    };
    let tables = differing(markdown::tables(vi), markdown::tables(en));
    let tables = tables.map(|((ours, there), (theirs, here))| {
        RULE.found(
            en.part(&here),
            tell!(
                "translation-differs-table-rows-vietnamese-one",
                theirs,
                ours
            ),
            tell!("translation-differs-table-begins"),
        )
        .against(
            vi.part(&there),
            tell!("translation-differs-vietnamese-table"),
        )
        .help(tell!("translation-differs-help-add-row-missing-drop"))
    });
    let lists = differing(markdown::lists(vi), markdown::lists(en));
    let lists = lists.map(|((ours, there), (theirs, here))| {
        RULE.found(
            en.part(&here),
            tell!(
                "translation-differs-list-items-vietnamese-one",
                theirs,
                ours
            ),
            tell!("translation-differs-list-begins"),
        )
        .against(
            vi.part(&there),
            tell!("translation-differs-vietnamese-list"),
        )
        .help(tell!("translation-differs-help-add-item-missing-drop"))
    });
    tables.chain(lists).collect()
}

fn another_day(written: &str, at: &Origin) -> Diagnostic {
    RULE.found(
        at.clone(),
        tell!("translation-differs-vietnamese-version-does-not", written),
        tell!("translation-differs-only-translation"),
    )
    .help(tell!(
        "translation-differs-help-compare-day-document-correct"
    ))
}

fn twice(item: &Item) -> Diagnostic {
    let path = item.path.as_deref().unwrap_or_default();
    let written = &item.written;
    RULE.found(
        item.origin.clone(),
        tell!(
            "translation-differs-bound-more-often-vietnamese",
            written,
            path
        ),
        tell!("translation-differs-another-number-may-belong"),
    )
    .help(tell!(
        "translation-differs-help-compare-numbers-both-versions"
    ))
}

/// A number that is bound to another figure than the same number of the Vietnamese version.
fn elsewhere(item: &Item, vi: &Item) -> Diagnostic {
    let of = |item: &Item| item.path.clone().unwrap_or_default();
    let (here, there) = (of(item), of(vi));
    RULE.found(
        item.origin.clone(),
        tell!(
            "translation-differs-bound-vietnamese",
            written = item.written,
            here,
            there
        ),
        tell!("translation-differs-two-versions-name-figures"),
    )
    .against(
        vi.origin.clone(),
        tell!("translation-differs-in-vietnamese"),
    )
    .help(tell!("translation-differs-help-correct-one-two-addresses"))
}

/// A number of the English version that the Vietnamese one lacks.
fn lone(written: &str, at: &Origin) -> Diagnostic {
    RULE.found(
        at.clone(),
        tell!(
            "translation-differs-vietnamese-version-does-not-number",
            written
        ),
        tell!("translation-differs-translation-only"),
    )
    .help(tell!("translation-differs-help-compare-two-versions-make"))
}

#[cfg(test)]
mod tests {
    use super::translations;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Narrative, Prose};

    fn found(vi: &str, en: &str) -> usize {
        let prose = |markdown: &str| Prose {
            markdown: markdown.to_owned(),
            origin: Origin::file("content/x.md"),
        };
        let record = sample::record(|_| {});
        let analysis = analyse(&record);
        let narrative = Narrative {
            title: None,
            summary: None,
            vi: prose(vi),
            others: [(model::Lang::EN, prose(en))].into_iter().collect(),
        };
        translations(&record, &analysis, &narrative).len()
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert_eq!(found("1.668 hội nghị, 97,5%", "1,668 meetings, 97.50%"), 0);
        assert_eq!(found("141,25 nghìn tỷ đồng", "141.25 trillion dong"), 0);
        assert_eq!(found("7.000 tỷ", "7 trillion"), 0);
        assert_eq!(found("thêm 1,62 điểm", "1.62 points more"), 0);
        assert_eq!(
            found("[7/31](figure:=7/31)", "[7](figure:=7) of [31](figure:=31)"),
            0
        );
    }

    #[test]
    fn two_numbers_in_each_others_place_are_one_finding() {
        assert_eq!(found("thêm 1,62 điểm", "1.26 points more"), 1);
        assert_eq!(
            found("[18](figure:=3+15) lớp", "[19](figure:=3+16) courses"),
            1
        );
        assert_eq!(found("nhiều điểm", "1.26 points more"), 1);
    }

    #[test]
    fn a_table_has_the_rows_of_the_other() {
        let table = |rows: usize| format!("| a |\n|---|\n{}", "| 1 |\n".repeat(rows));
        assert_eq!(found(&table(3), &table(2)), 1);
        assert_eq!(found(&table(3), &table(3)), 0);
        assert_eq!(found(&table(3), "1"), 0);
    }

    #[test]
    fn a_list_has_the_items_of_the_other() {
        let list = |items: usize| format!("Lời.\n\n{}", "- mục\n".repeat(items));
        assert_eq!(found(&list(3), &list(2)), 1);
        assert_eq!(found(&list(3), &list(3)), 0);
        assert_eq!(found(&list(3), "Words."), 0);
        assert_eq!(found("- a\n  - b\n  - c\n", "- a\n  - b\n"), 1);
    }

    #[test]
    fn a_day_and_a_month_have_the_year_of_the_other() {
        for (vi, en, count) in [
            ("ngày 02/3/2023", "2 March 2023", 0),
            ("ngày 02/3/2023", "2 March 2022", 1),
            ("ngày 02/3/2023", "3 March 2023", 1),
            ("ngày 02/3", "2 March 2023", 0),
            ("tháng 3/2023", "in March 2023", 0),
            ("tháng 3 năm 2023", "in March 2022", 1),
            ("tháng 3 năm 2023", "in April 2023", 1),
            ("đầu năm", "in April 2023", 0),
        ] {
            assert_eq!(found(vi, en), count, "{vi}: {en}");
        }
    }

    #[test]
    fn the_same_number_is_bound_to_the_same_figure() {
        let bound = |path: &str| format!("[5](figure:{path})");
        let (a, b) = ("one/2018/unit-0/rank", "one/2019/unit-0/rank");
        assert_eq!(found(&bound(a), &bound(b)), 1);
        assert_eq!(found(&bound(a), &bound(a)), 0);
        assert_eq!(found(&format!("{} {}", bound(a), bound(b)), &bound(b)), 0);
    }

    #[test]
    fn two_figures_stay_in_their_places() {
        let bound = |year: u32, value: u32| format!("[{value}](figure:one/{year}/unit-0/score)");
        let (a, b) = (bound(2017, 70), bound(2018, 72));
        let vi = format!("Điểm tăng từ {a} lên {b}.");
        for (en, count) in [
            (format!("It rose from {a} to {b}."), 0),
            (format!("It rose from {b} to {a}."), 1),
            (format!("It had {b}, after {a} in 2017."), 0),
            (format!("It had {b}.\n\nIt had {a}."), 0),
        ] {
            assert_eq!(found(&vi, &en), count, "{en}");
        }
        let rank = "[5](figure:one/2018/unit-0/rank)";
        assert_eq!(
            found(
                &format!("Đạt {b}, hạng {rank}."),
                &format!("Rank {rank} with {b}.")
            ),
            0
        );
    }

    #[test]
    fn a_translation_may_say_less() {
        assert_eq!(found("thêm 1,62 điểm", "more points"), 0);
    }

    #[test]
    fn numbers_in_words_are_those_of_the_other() {
        assert_eq!(found("Tám nhiệm vụ", "Eight tasks"), 0);
        assert_eq!(found("8 nhiệm vụ", "Eight tasks"), 0);
        assert_eq!(found("Tám nhiệm vụ", "Nine tasks, nine"), 1);
        assert_eq!(found("Các nhiệm vụ", "Tasks, one by one"), 0);
    }

    #[test]
    fn days_are_those_of_the_other() {
        let vi = "Họp ngày 23/5/2024, ngày 3 tháng 6 năm 2024";
        assert_eq!(found(vi, "on 23 May 2024 and 3 June"), 0);
        assert_eq!(found(vi, "on 25 May 2024"), 1);
        assert_eq!(found(vi, "in May 2024"), 0);
        assert_eq!(found("(đến 30/8)", "(to 30 August)"), 0);
    }

    #[test]
    fn words_years_and_documents_are_not_compared() {
        assert_eq!(
            found("12 xã, ngày 21/8/2019", "twelve communes, 21 August 2019"),
            0
        );
        assert_eq!(found("Chỉ thị 13/CT-UBND năm 2019", "a directive"), 0);
    }
}
