//! Prose that stands on no page.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Lang, Narrative, Record, Subject};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "text-without-page",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--text-without-page"),
    why: Docs {
        vi: "Thuyết minh editions/2018/par.md hiện trên trang xếp hạng, mà trang ấy chỉ có khi có editions/2018/par.yaml; bản tiếng \
             Anh chỉ hiện khi site.yaml có languages: [vi, en]. Công viết bỏ ra mà không ai đọc được, thường vì tên tệp sai.",
        en: "The story editions/2018/par.md stands on the page of the ranking, which exists only with editions/2018/par.yaml; an \
             English text is shown only if site.yaml says languages: [vi, en]. Work that nobody can read mostly comes from a \
             wrong file name.",
    },
    check: Check::Record(check),
};

/// One finding a file.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (subject, narrative) in &record.narratives {
        if let Subject::Table(year, index) = subject {
            let edition = record.edition(*year);
            if edition.and_then(|edition| edition.table(*index)).is_none() {
                let short = &record.index(*index).short;
                found.push(no_table(narrative, *year, &short.vi, short.get(Lang::EN)));
                continue;
            }
        }
        found.extend(no_english(record, narrative));
    }
    let documents = record.documents.iter().map(|document| &document.text);
    let programmes = record.programmes.iter();
    let programmes = programmes.filter_map(|programme| programme.text.as_ref());
    found.extend(
        documents
            .chain(programmes)
            .filter_map(|text| no_english(record, text)),
    );
    found
}

fn no_table(narrative: &Narrative, year: i32, vi: &str, en: &str) -> Diagnostic {
    let found = RULE.found(
        Origin::file(&narrative.vi.origin.file),
        Words::new(
            format!("thuyết minh {vi} {year} không hiện ở đâu: kỳ {year} không có kết quả {vi}"),
            format!(
                "the story of {en} {year} is shown nowhere: the edition has no results of {en}"
            ),
        ),
        Words::new(
            "không có trang cho bài này",
            "there is no page for this text",
        ),
    );
    found.help(
        "thêm bảng kết quả cạnh bài, hoặc chuyển nội dung vào bài của kỳ (index.md)",
        "add the table of results beside it, or move the text into the story of the edition (index.md)",
    )
}

fn no_english(record: &Record, narrative: &Narrative) -> Option<Diagnostic> {
    let english = narrative.others.get(Lang::EN);
    let prose = english.filter(|_| !record.site.has_english())?;
    let found = RULE.found(
        Origin::file(&prose.origin.file),
        Words::new(
            "bản tiếng Anh không hiện ở đâu: trang web không có tiếng Anh",
            "the English text is shown nowhere: the site has no English",
        ),
        Words::new(
            "không có trang cho bài này",
            "there is no page for this text",
        ),
    );
    let found = found.against(
        Origin::file("content/site.yaml").key("languages"),
        Words::new("các ngôn ngữ của trang web", "the languages of the site"),
    );
    Some(found.help(
        "thêm en vào languages của site.yaml, hoặc chuyển tệp ra ngoài content",
        "add en to the languages of site.yaml, or move the file out of content",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{IndexId, Narrative, Prose, Subject};

    fn count(subject: Subject, english: bool) -> usize {
        let record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60"))]);
            record.0.site.languages.truncate(1 + usize::from(english));
            let prose = |file: &str| Prose {
                markdown: "…".to_owned(),
                origin: Origin::bytes(&file.into(), 0..3),
            };
            let narrative = Narrative {
                title: None,
                summary: None,
                vi: prose("content/a.md"),
                others: [(model::Lang::EN, prose("content/a.en.md"))]
                    .into_iter()
                    .collect(),
            };
            record.0.narratives.insert(subject, narrative);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_story_of_a_table_needs_the_table() {
        assert_eq!(count(Subject::Table(2018, IndexId(0)), true), 0);
        assert_eq!(count(Subject::Table(2018, IndexId(1)), true), 1);
        assert_eq!(count(Subject::Edition(2018), true), 0);
    }

    #[test]
    fn english_needs_an_english_site() {
        assert_eq!(count(Subject::Page("a".to_owned()), false), 1);
        assert_eq!(count(Subject::Table(2018, IndexId(1)), false), 1);
    }
}
