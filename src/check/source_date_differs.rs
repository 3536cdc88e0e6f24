//! A source and the document it is, with two dates.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Date, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-date-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--source-date-differs"),
    why: Docs {
        vi: "Một nguồn có thể là văn bản có trang riêng trên trang web này. Hai nơi ghi hai ngày thì người đọc không biết tin nơi \
             nào. Ghi ngày kém chính xác hơn (2019 và 2019-08-21) thì không mâu thuẫn.",
        en: "A source may be a document that has a page of its own here. With two dates, readers do not know which to trust. A \
             date that is known less precisely (2019 and 2019-08-21) is no contradiction.",
    },
    check: Check::Record(check),
};

/// One finding a source.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let differing = record.sources.iter().filter_map(|source| {
        let document = record.document(source.document?);
        let (date, other) = source.date.zip(document.date)?;
        let found = differ(date, other).then(|| {
            RULE.found(
                source.origin.key("date"),
                Words::new(
                    format!("nguồn {} đề {date}, văn bản của nó đề {other}", source.code),
                    format!(
                        "the source {} is dated {date}, its document {other}",
                        source.code
                    ),
                ),
                Words::new(
                    format!("văn bản đề {other}"),
                    format!("the document is dated {other}"),
                ),
            )
        })?;
        let found = found.against(
            document.origin.key("date"),
            Words::new("ngày của văn bản", "the date of the document"),
        );
        Some(found.help(
            "sửa ngày sai theo bản gốc của văn bản",
            "correct the wrong date by the document itself",
        ))
    });
    differing.collect()
}

/// Whether no day can be meant by both.
fn differ(a: Date, b: Date) -> bool {
    a.last_day() < b.first_day() || b.last_day() < a.first_day()
}

#[cfg(test)]
mod tests {
    use super::differ;
    use model::Date;

    #[test]
    fn precision_is_no_difference() {
        let date = |text| Date::parse(text).unwrap();
        assert!(!differ(date("2019"), date("2019-08-21")));
        assert!(!differ(date("2019-08-21"), date("2019-08")));
        assert!(differ(date("2019-08-20"), date("2019-08-21")));
        assert!(differ(date("2018"), date("2019-08")));
    }
}
