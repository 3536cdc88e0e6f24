//! An English version of a text with a number that the Vietnamese one does not have.

use std::ops::Range;

use super::versions::{Item, Version};
use super::{Check, Docs, Rule, exchanged};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::cardinals;
use model::{Lang, Narrative, Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "translation-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--translation-differs"),
    why: Docs {
        vi: "Sửa số ở một bản mà quên bản kia thì hai người đọc biết hai điều khác nhau. Bản tiếng Anh có thể ngắn hơn, nhưng \
             không được nói con số mà bản tiếng Việt không có. Con số được so theo giá trị, không theo cách viết; số nguyên nhỏ không gắn với số liệu có thể viết bằng chữ nên không so; năm, số văn bản cũng không. Ngày, tháng, kể cả năm đi kèm, số dòng của bảng và số mục của danh sách thì được so. Số đếm viết bằng chữ ở bản tiếng Anh (“eight tasks”) được tìm trong cả bản tiếng Việt, bằng chữ hay bằng số; \
             nếu số ấy có ở chỗ khác của bản tiếng Việt thì không thấy được. Hai con số gắn với hai năm (hai đơn vị …) mà đổi chỗ cho nhau so với bản tiếng Việt thì được báo, nếu lời tiếng Anh không nêu tên năm hay đơn vị nào trong hai.",
        en: "A number mended in one version and forgotten in the other tells two readers two things. The English version may \
             be shorter, but must not say a number that the Vietnamese one lacks. Numbers are compared by their values, however they are written; small whole ones that are bound to nothing may be words and are not \
             compared, nor are years and numbers of documents. Days and months are, with their years, and so are rows of tables and items of lists. A number in English words (\"eight tasks\") is looked for in the whole Vietnamese version, in words or digits; \
             where that has the same number elsewhere, nothing can be found. Two numbers of two years (units, …) that stand in each other's place are told, where the English words name neither.",
    },
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
                Words::new(
                    format!("bản tiếng Việt có {}", vi.written),
                    format!("the Vietnamese version has {}", vi.written),
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
            Words::new(
                format!("bảng này có {theirs} dòng, bảng tiếng Việt có {ours}"),
                format!("this table has {theirs} rows, the Vietnamese one has {ours}"),
            ),
            Words::new("bảng bắt đầu ở đây", "the table begins here"),
        )
        .against(
            vi.part(&there),
            Words::new("bảng tiếng Việt", "the Vietnamese table"),
        )
        .help(
            "thêm dòng còn thiếu, hoặc bỏ dòng thừa",
            "add the row that is missing, or drop the one too many",
        )
    });
    let lists = differing(markdown::lists(vi), markdown::lists(en));
    let lists = lists.map(|((ours, there), (theirs, here))| {
        RULE.found(
            en.part(&here),
            Words::new(
                format!("danh sách này có {theirs} mục, danh sách tiếng Việt có {ours}"),
                format!("this list has {theirs} items, the Vietnamese one has {ours}"),
            ),
            Words::new("danh sách bắt đầu ở đây", "the list begins here"),
        )
        .against(
            vi.part(&there),
            Words::new("danh sách tiếng Việt", "the Vietnamese list"),
        )
        .help(
            "thêm mục còn thiếu, hoặc bỏ mục thừa",
            "add the item that is missing, or drop the one too many",
        )
    });
    tables.chain(lists).collect()
}

fn another_day(written: &str, at: &Origin) -> Diagnostic {
    RULE.found(
        at.clone(),
        Words::new(
            format!("bản tiếng Việt không nhắc ngày “{written}”"),
            format!("the Vietnamese version does not name the day “{written}”"),
        ),
        Words::new(
            "chỉ bản tiếng Anh có ngày này",
            "only the English version has it",
        ),
    )
    .help(
        "đối chiếu ngày với văn bản gốc, sửa bản sai",
        "compare the day with the document, and correct the version that is wrong",
    )
}

fn twice(item: &Item) -> Diagnostic {
    let path = item.path.as_deref().unwrap_or_default();
    let written = &item.written;
    RULE.found(
        item.origin.clone(),
        Words::new(
            format!("“{written}” gắn với {path} nhiều lần hơn bản tiếng Việt"),
            format!("“{written}” is bound to {path} more often than in the Vietnamese version"),
        ),
        Words::new(
            "có lẽ chỗ này là con số khác",
            "another number may belong here",
        ),
    )
    .help(
        "đối chiếu từng con số của hai bản, sửa địa chỉ gắn nhầm",
        "compare the numbers of both versions, and correct the address that is wrong",
    )
}

/// A number that is bound to another figure than the same number of the Vietnamese version.
fn elsewhere(item: &Item, vi: &Item) -> Diagnostic {
    let of = |item: &Item| item.path.clone().unwrap_or_default();
    let (here, there) = (of(item), of(vi));
    RULE.found(
        item.origin.clone(),
        Words::new(
            format!(
                "“{}” gắn với {here}, bản tiếng Việt gắn với {there}",
                item.written
            ),
            format!(
                "“{}” is bound to {here}, in Vietnamese to {there}",
                item.written
            ),
        ),
        Words::new(
            "hai bản gắn với hai con số",
            "the two versions name two figures",
        ),
    )
    .against(
        vi.origin.clone(),
        Words::new("bản tiếng Việt", "the Vietnamese version"),
    )
    .help(
        "sửa một trong hai địa chỉ",
        "correct one of the two addresses",
    )
}

/// A number of the English version that the Vietnamese one lacks.
fn lone(written: &str, at: &Origin) -> Diagnostic {
    RULE.found(
        at.clone(),
        Words::new(
            format!("bản tiếng Việt không có con số {written} của bản tiếng Anh"),
            format!("the Vietnamese version does not have the number {written}"),
        ),
        Words::new("chỉ có ở bản tiếng Anh", "in the English version only"),
    )
    .help(
        "đối chiếu hai bản rồi sửa cho cùng số liệu",
        "compare the two versions and make their numbers agree",
    )
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
