//! A report that prose dates before the data it is said to hold.

use std::ops::Range;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Spot, message, tell};
use model::{Date, Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "report-before-data",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--report-before-data"),
    why: message!("why--report-before-data"),
    check: Check::Record(check),
};

/// What a document is called before its date.
const REPORTS: [&str; 4] = ["báo cáo", "thông báo", "tờ trình", "report"];
/// What stands right before its date.
const DATED: [&str; 4] = ["ngày", "of", "dated", "on"];
/// What stands before the last day of the data.
const UNTIL: [&str; 7] = [
    "số liệu đến",
    "số liệu đến ngày",
    "số liệu tính đến",
    "số liệu tính đến ngày",
    "data to",
    "data up to",
    "figures to",
];
/// What ends a sentence, a paragraph, or a row.
const ENDS: [&str; 4] = [". ", "; ", "\n\n", "\n|"];
/// How far before its date a report may be named, in bytes.
const NEAR: usize = 120;

/// One finding a pair of dates.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let texts = page::prose::all(record).into_iter();
    texts.flat_map(|(prose, _)| of_prose(prose)).collect()
}

fn of_prose(prose: &Prose) -> Vec<Diagnostic> {
    let text = prose.markdown.as_str();
    // Two dates have four strokes.
    if memchr::memchr_iter(b'/', text.as_bytes()).nth(3).is_none() {
        return Vec::new();
    }
    let dates = dates(text);
    let pairs = dates.windows(2).filter_map(|pair| {
        let [(report, signed), (data, until)] = pair else {
            return None;
        };
        let before = sentence(text, report.start);
        let between = &text[report.end..data.start];
        let holds = until > signed
            && !ENDS.iter().any(|end| between.contains(end))
            && DATED.iter().any(|word| ends_with(&before, word))
            && REPORTS.iter().any(|word| before.contains(word))
            && UNTIL
                .iter()
                .any(|word| ends_with(&between.to_lowercase(), word));
        holds.then(|| said(prose, (report, *signed), (data, *until)))
    });
    pairs.collect()
}

/// What stands before a place in its sentence, in small letters.
fn sentence(text: &str, end: usize) -> String {
    let mut start = end.saturating_sub(NEAR);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let near = &text[start..end];
    let cut = ENDS
        .iter()
        .filter_map(|mark| near.rfind(mark).map(|at| at + mark.len()));
    near[cut.max().unwrap_or(0)..].to_lowercase()
}

fn ends_with(text: &str, words: &str) -> bool {
    let rest = text.trim_end().strip_suffix(words);
    rest.is_some_and(|rest| !rest.ends_with(char::is_alphabetic))
}

/// Every date written as day/month/year, with its bytes.
fn dates(text: &str) -> Vec<(Range<usize>, Date)> {
    let part = |byte: &u8| byte.is_ascii_digit() || *byte == b'/';
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes[at..].iter().position(part).map(|skip| at + skip) {
        let end = bytes[start..]
            .iter()
            .position(|byte| !part(byte))
            .map_or(text.len(), |len| start + len);
        if let Some(date) = date(&text[start..end]) {
            found.push((start..end, date));
        }
        at = end;
    }
    found
}

fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(
        year.parse().ok()?,
        Some(month.parse().ok()?),
        Some(day.parse().ok()?),
    )
}

fn said(
    prose: &Prose,
    (report, signed): (&Range<usize>, Date),
    (data, until): (&Range<usize>, Date),
) -> Diagnostic {
    let text = &prose.markdown;
    let (signed_as, until_as) = (&text[report.clone()], &text[data.clone()]);
    debug_assert!(signed < until);
    let found = RULE.found(
        place(prose, data),
        tell!("report-before-data-cannot", signed_as, until_as),
        tell!("report-before-data-later"),
    );
    let found = found.against(place(prose, report), tell!("report-before-data-date"));
    found.help(tell!("report-before-data-help"))
}

fn place(prose: &Prose, range: &Range<usize>) -> Origin {
    let start = match prose.origin.spot {
        Spot::Bytes(start, _) => start as usize,
        _ => 0,
    };
    Origin::bytes(&prose.origin.file, start + range.start..start + range.end)
}

#[cfg(test)]
mod tests {
    use super::{dates, of_prose};
    use diagnostic::Origin;
    use model::Prose;

    fn count(markdown: &str) -> usize {
        let origin = Origin::bytes(&"content/pages/a.md".into(), 0..markdown.len());
        let markdown = markdown.to_owned();
        of_prose(&Prose { markdown, origin }).len()
    }

    #[test]
    fn a_report_does_not_know_the_future() {
        for text in [
            "| Báo cáo 56/BC-STC ngày 14/02/2021 cho số liệu đến 14/01/2022 | x |",
            "Theo báo cáo số 56 ngày 14/02/2021, số liệu tính đến ngày 14/01/2022.",
            "Report 56/BC-STC of 14/02/2021 with data to 14/01/2022",
        ] {
            assert_eq!(count(text), 1, "{text}");
        }
    }

    #[test]
    fn plans_and_other_sentences_are_no_reports() {
        for text in [
            "Báo cáo ngày 14/02/2022 cho số liệu đến 14/01/2022",
            "Nghị quyết ngày 20/5/2021 đặt mục tiêu đến ngày 31/12/2025",
            "Báo cáo ngày 14/02/2021. Bảng dưới dùng số liệu đến 14/01/2022",
            "| Báo cáo ngày 14/02/2021 | x |\n| số liệu đến 14/01/2022 |",
        ] {
            assert_eq!(count(text), 0, "{text}");
        }
    }

    #[test]
    fn numbers_of_documents_are_no_dates() {
        assert_eq!(dates("13/CT-UBND, 49/434, 31/02/2021, 1/2/2021/3").len(), 0);
        assert_eq!(dates("ngày 20/5/2021")[0].0, 6..15);
    }
}
