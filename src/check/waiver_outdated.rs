//! An exception whose value has changed since it was made, or that does not say which value it excuses.

use std::collections::BTreeSet;

use super::{Check, Docs, Rule, rounded};
use derive::Analysis;
use derive::figures;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Record, Stands, Waiver};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "waiver-outdated",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--waiver-outdated"),
    why: Docs {
        vi: "Ngoại lệ che một giá trị đã được xem xét, ghi ở `value`, không che mọi giá trị sau này ở cùng một chỗ. Với tệp YAML đó là \
             giá trị ở chỗ ấy; với đoạn chữ gắn số liệu đó là con số của hồ sơ mà đoạn chữ gắn vào (đoạn chữ thì đã ghi ở `at`). \
             Nhiều lỗi so hai giá trị: hạng in với hạng tính, tổng với các phần. Ghi `numbers` thì ngoại lệ giữ mọi con số mà lỗi \
             nêu ra, và hết hiệu lực khi một con số trong đó đổi; ghi `numbers: \"0\"` một lần thì được báo phải ghi gì. \
             Khi giá trị đổi, ngoại lệ hết hiệu lực, lỗi nó che hiện lại, và phải xem xét lại. Ngoại lệ chưa ghi `value` vẫn có hiệu \
             lực, nhưng được nhắc phải ghi gì.",
        en: "An exception excuses one value that was looked at, kept under `value`, not every later value at the same place. In a YAML \
             file that is the value there; for words bound to data it is the figure of the record to which they are bound (the words \
             themselves stand under `at`). Many findings compare two values: a printed place with the one worked out, a total with \
             its parts. With `numbers` the exception holds every number that the finding names, and ends when one of them changes; \
             write `numbers: \"0\"` once to be told what to write. When it changes the exception ends, what it excused is found again, and has to be looked at \
             again. One without a `value` still holds, and is told what to write.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for waiver in &record.waivers {
        let Some(now) = now(record, analysis, waiver) else {
            continue;
        };
        match &waiver.value {
            None => found.push(untold(waiver, &now)),
            Some(value) if *value != now => found.push(ended(waiver, value, &now)),
            Some(_) => {}
        }
    }
    found
}

/// Whether another value stands there than the one that was excused.
pub(super) fn has_ended(record: &Record, analysis: &Analysis, waiver: &Waiver) -> bool {
    let Some(value) = &waiver.value else {
        return false;
    };
    now(record, analysis, waiver).is_some_and(|now| now != *value)
}

/// That what an exception excuses names other numbers today than when it was made.
pub(super) fn moved(waiver: &Waiver, excused: &[Diagnostic]) -> Option<Diagnostic> {
    let told = waiver.numbers.as_deref()?;
    let known: BTreeSet<&str> = told.split(';').map(str::trim).collect();
    let known: BTreeSet<&str> = known.into_iter().filter(|one| !one.is_empty()).collect();
    let now: BTreeSet<&str> = excused.iter().flat_map(named).collect();
    if known == now {
        return None;
    }
    let now = now.into_iter().collect::<Vec<_>>().join("; ");
    let rule = &waiver.rule;
    let message = Words::new(
        format!("lỗi mà ngoại lệ của quy tắc “{rule}” che nay nêu những con số khác: {now}"),
        format!("what the exception from “{rule}” excuses names other numbers today: {now}"),
    );
    Some(over(waiver, "numbers", message).help(
        format!("xem xét lại: xóa ngoại lệ, hoặc ghi numbers: \"{now}\" với lý do và ngày mới"),
        format!("look at it again: remove it, or write numbers: \"{now}\" with its reason and day"),
    ))
}

/// That an exception has ended by what stands under a key of it.
fn over(waiver: &Waiver, key: &str, message: Words) -> Diagnostic {
    let ended = Words::new("ngoại lệ không còn hiệu lực", "the exception has ended");
    let found = RULE.found(waiver.origin.key(key), message, ended);
    found.against(
        waiver.place.clone(),
        Words::new("chỗ được ghi", "the place it names"),
    )
}

/// Every number that a finding names, as it is written: those of codes and addresses are none.
fn named(finding: &Diagnostic) -> Vec<&str> {
    let second = finding.second.as_ref().map(|label| &label.text);
    let texts = [&finding.message, &finding.label.text].into_iter();
    let texts = texts.chain(second).map(|words| words.en.as_str());
    texts.flat_map(numbers).collect()
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let joins = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | ',' | '/' | '-');
    let words = text.split(move |letter: char| !joins(letter));
    let parts = words.filter(|word| !word.contains(char::is_alphabetic));
    let parts = parts.flat_map(|word| word.split('/'));
    parts
        .map(|part| part.trim_matches(|letter: char| !letter.is_ascii_digit()))
        .filter(|part| !part.is_empty())
}

/// The value today; none where there is none that could change.
fn now(record: &Record, analysis: &Analysis, waiver: &Waiver) -> Option<String> {
    match &waiver.stands {
        Stands::Nothing => None,
        Stands::Value(value) => Some(value.clone()),
        Stands::Bound(ask) => figure(record, analysis, ask),
    }
}

/// The figure at an address, or what a piece of arithmetic gives.
fn figure(record: &Record, analysis: &Analysis, ask: &str) -> Option<String> {
    if let Some(sum) = ask.strip_prefix('=') {
        let (_, ratio) = figures::work_out(record, analysis, sum).ok()?;
        return Some(ratio.rounded(PLACES)?.normalize().to_string());
    }
    let figure = figures::find(record, analysis, ask).ok()?;
    let value = rounded(figure.value, PLACES).normalize();
    Some(match figure.of {
        Some(of) => format!("{value}/{of}"),
        None => value.to_string(),
    })
}

/// As many decimals as tell one figure from another.
const PLACES: u32 = 4;

fn untold(waiver: &Waiver, now: &str) -> Diagnostic {
    let rule = &waiver.rule;
    let found = RULE.found(
        waiver.origin.clone(),
        Words::new(
            format!("ngoại lệ của quy tắc “{rule}” chưa ghi giá trị được miễn trừ"),
            format!("the exception from “{rule}” does not say which value it excuses"),
        ),
        Words::new(
            format!("giá trị hiện là {now}"),
            format!("the value is {now}"),
        ),
    );
    found.help(
        format!("thêm dòng value: \"{now}\", nếu ngoại lệ nói về đúng giá trị ấy"),
        format!("add the line value: \"{now}\", if the exception is about that value"),
    )
}

fn ended(waiver: &Waiver, value: &str, now: &str) -> Diagnostic {
    let rule = &waiver.rule;
    let message = Words::new(
        format!("ngoại lệ của quy tắc “{rule}” nói về giá trị {value}, nay là {now}"),
        format!("the exception from “{rule}” is about the value {value}, which is {now} today"),
    );
    over(waiver, "value", message).help(
        "xem xét lại: xóa ngoại lệ, hoặc ghi giá trị mới, lý do và ngày mới",
        "look at it again: remove it, or give the new value with its reason and day",
    )
}

#[cfg(test)]
mod tests {
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Coverage, Date, Stands, Text, Waiver};

    /// What is found in a table with a wrong percentage and an exception for it.
    fn codes(value: Option<&str>, stands: Stands) -> Vec<&'static str> {
        let record = sample::record(|record| {
            for framework in &mut record.0.indices[0].frameworks {
                framework.max = Some(sample::decimal("100"));
                framework.total = model::Total::Unstated;
            }
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.coverage = Coverage::Partial.into();
            table.rows[0].percent = Some(Box::new(sample::decimal("71")));
            let place = table.rows[0].origin.key("percent");
            record.0.waivers.push(Waiver {
                rule: "percent-differs".to_owned(),
                place,
                printed: "71".to_owned(),
                value: value.map(str::to_owned),
                numbers: None,
                stands,
                reason: Text::same("Reason"),
                right: None,
                date: Date::parse("2026-11-22").unwrap(),
                origin: Origin::file("content/waivers.yaml").item(0),
            });
        });
        let found = crate::record(&record, &analyse(&record));
        found.into_iter().map(|one| one.code).collect()
    }

    #[test]
    fn an_exception_ends_with_the_value_that_it_excuses() {
        let value = |value: &str| Stands::Value(value.to_owned());
        assert_eq!(codes(Some("71"), value("71")), [""; 0]);
        assert_eq!(
            codes(Some("72"), value("71")),
            ["percent-differs", "waiver-outdated"]
        );
        assert_eq!(
            codes(None, value("71")),
            ["waiver-outdated"],
            "it still holds"
        );
        assert_eq!(codes(None, Stands::Nothing), [""; 0]);
    }

    #[test]
    fn an_exception_ends_with_any_number_that_the_finding_names() {
        // 70 of a maximum of 100, printed as 71 per cent; then 71, or 70 of 99.
        let found = |numbers: Option<&str>, max: &str, score: &str| {
            let record = sample::record(|record| {
                for framework in &mut record.0.indices[0].frameworks {
                    framework.max = Some(sample::decimal(max));
                    framework.total = model::Total::Unstated;
                }
                let table = record.table(2018, 0, &[(0, Some(score))]);
                table.coverage = Coverage::Partial.into();
                table.rows[0].percent = Some(Box::new(sample::decimal("72")));
                let place = table.rows[0].origin.key("percent");
                record.0.waivers.push(Waiver {
                    rule: "percent-differs".to_owned(),
                    place,
                    printed: "72".to_owned(),
                    value: Some("72".to_owned()),
                    numbers: numbers.map(str::to_owned),
                    stands: Stands::Value("72".to_owned()),
                    reason: Text::same("Reason"),
                    right: None,
                    date: Date::parse("2026-11-22").unwrap(),
                    origin: Origin::file("content/waivers.yaml").item(0),
                });
            });
            crate::record(&record, &analyse(&record))
        };
        let codes = |numbers, max, score| -> Vec<&str> {
            let found = found(numbers, max, score).into_iter();
            found.map(|one| one.code).collect()
        };
        let ended = ["percent-differs", "waiver-outdated"];
        let asked = found(Some("0"), "100", "70");
        let help = &asked[1].help.as_ref().unwrap().en;
        let (_, rest) = help.split_once("numbers: \"").unwrap();
        let (told, _) = rest.split_once('"').unwrap();
        assert_eq!(codes(Some(told), "100", "70"), [""; 0], "{told}");
        assert_eq!(codes(Some(told), "100", "71"), ended, "{told}");
        assert_eq!(codes(Some(told), "99", "70"), ended, "{told}");
        assert_eq!(codes(None, "99", "70"), [""; 0], "by its own rule");
    }

    #[test]
    fn what_words_are_bound_to_is_held_against_the_record() {
        let bound = |ask: &str| Stands::Bound(ask.to_owned());
        assert_eq!(codes(Some("70"), bound("one/2018/unit-0/score")), [""; 0]);
        assert_eq!(
            codes(Some("35"), bound("=one/2018/unit-0/score/2")),
            [""; 0]
        );
        let ended = ["percent-differs", "waiver-outdated"];
        assert_eq!(codes(Some("71"), bound("one/2018/unit-0/score")), ended);
    }
}
