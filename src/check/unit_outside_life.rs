//! A result of a unit for a year, or a task of a document of a day, in which it did not exist.

use super::{Check, Docs, Entry, Rule, entries};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Assignment, Document, Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-outside-life",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unit-outside-life"),
    why: Docs {
        vi: "Sau sáp nhập, tên cũ có thể được dùng lại cho một đơn vị khác. Kết quả của năm nằm ngoài thời gian tồn tại \
             của đơn vị thường thuộc về đơn vị trước hoặc sau nó, và không được nối vào cùng một chuỗi số liệu. Nếu đơn \
             vị không được đánh giá vì chưa có hoặc không còn, hãy ghi `did-not-exist` thay cho điểm.",
        en: "After a merger an old name may live on in another unit. A result outside the life of a unit mostly belongs \
             to its predecessor or successor, and must not join the same series. If there is no result because the unit \
             did not exist, write `did-not-exist` in place of the score.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let results = entries(record, analysis).filter_map(|entry| outside(&entry));
    let tasks = record.documents.iter().flat_map(|document| {
        let assigns = document.assigns.iter();
        assigns.filter_map(|assignment| task(record, document, assignment))
    });
    results.chain(tasks).collect()
}

/// A task that a document gives to a unit that certainly is not there on its date.
fn task(record: &Record, document: &Document, assignment: &Assignment) -> Option<Diagnostic> {
    let (unit, date) = (record.unit(assignment.unit), document.date?);
    let early = unit.from.filter(|from| date.last_day() < from.first_day());
    let late = unit.to.filter(|to| to.last_day() < date.first_day());
    let (key, day) = match (early, late) {
        (Some(from), _) => ("from", from),
        (None, Some(to)) => ("to", to),
        (None, None) => return None,
    };
    let found = RULE.found(
        assignment.origin.key("unit"),
        Words::new(
            format!(
                "văn bản đề {date} giao việc cho {}, lúc ấy không tồn tại",
                unit.name.vi
            ),
            format!(
                "a document of {date} gives a task to {}, which did not exist then",
                unit.name.get(Lang::EN)
            ),
        ),
        Words::new(
            format!("không tồn tại vào {date}"),
            format!("did not exist on {date}"),
        ),
    );
    let found = found.against(
        unit.origin.key(key),
        Words::new(
            format!("thời gian tồn tại: {day}"),
            format!("its life: {day}"),
        ),
    );
    Some(found.help(
        "dùng mã của đơn vị tồn tại vào ngày của văn bản, hoặc sửa thời gian tồn tại của đơn vị",
        "use the code of the unit that existed on the date of the document, or correct the life of this one",
    ))
}

fn outside(entry: &Entry<'_>) -> Option<Diagnostic> {
    let row = entry.result;
    if row.score.score().is_none() && row.rank.is_none() {
        return None;
    }
    let early = entry.unit.from.filter(|from| entry.year < from.year());
    let late = entry.unit.to.filter(|to| entry.year > to.year());
    let name = &entry.unit.name;
    let (key, label) = match (early, late) {
        (Some(from), _) => (
            "from",
            Words::new(
                format!("đơn vị có từ {from}"),
                format!("the unit exists since {from}"),
            ),
        ),
        (None, Some(to)) => (
            "to",
            Words::new(
                format!("đơn vị tồn tại đến {to}"),
                format!("the unit existed until {to}"),
            ),
        ),
        (None, None) => return None,
    };
    let found = RULE.found(
        row.origin.key("unit"),
        Words::new(
            format!(
                "{} có kết quả năm {}, năm mà đơn vị không tồn tại",
                name.vi, entry.year
            ),
            format!(
                "{} has a result for {}, when it did not exist",
                name.get(Lang::EN),
                entry.year
            ),
        ),
        Words::new(
            format!("không tồn tại trong năm {}", entry.year),
            format!("did not exist in {}", entry.year),
        ),
    );
    let found = found.against(entry.unit.origin.key(key), label);
    Some(found.help(
        "dùng mã của đơn vị tồn tại trong năm đó, hoặc sửa thời gian tồn tại của đơn vị",
        "use the code of the unit that existed in that year, or correct the life of this one",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Assignment, Date, Document, Narrative, Prose, Role, Text, UnitId};

    fn count(year: i32, score: Option<&str>) -> usize {
        let record = sample::record(|record| {
            record.0.units[0].from = Date::parse("2014-07-01");
            record.0.units[0].to = Date::parse("2017-06-30");
            record.table(year, 0, &[(0, score)]);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_years_of_birth_and_end_belong_to_the_life() {
        let found: Vec<usize> = (2013..2019).map(|year| count(year, Some("60"))).collect();
        assert_eq!(found, [1, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn a_stated_absence_is_no_result() {
        assert_eq!(count(2018, None), 0);
    }

    #[test]
    fn a_task_is_given_to_a_unit_that_is_there() {
        let count = |date: &str| {
            let record = sample::record(|record| {
                record.0.units[0].from = Date::parse("2014-07-01");
                record.0.units[0].to = Date::parse("2017-06-30");
                let file = "content/documents/a.md";
                let origin = Origin::file(file);
                record.0.documents.push(Document {
                    slug: "a".to_owned(),
                    title: Text::same("A"),
                    form: Text::same("Chỉ thị"),
                    number: None,
                    place: None,
                    date: Date::parse(date),
                    issuer: None,
                    signatory: None,
                    recipients: Vec::new(),
                    decides: Vec::new(),
                    assigns: vec![Assignment {
                        unit: UnitId(0),
                        role: Role::Lead,
                        index: None,
                        component: None,
                        task: Text::same("B"),
                        origin: origin.key("assigns").item(0),
                    }],
                    source: None,
                    note: None,
                    text: Narrative {
                        title: None,
                        summary: None,
                        vi: Prose {
                            markdown: String::new(),
                            origin: Origin::bytes(&file.into(), 0..0),
                        },
                        others: model::Others::default(),
                    },
                    origin,
                });
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count("2014-06-30"), 1);
        assert_eq!(count("2014"), 0);
        assert_eq!(count("2017-06-30"), 0);
        assert_eq!(count("2017-07"), 1);
    }
}
