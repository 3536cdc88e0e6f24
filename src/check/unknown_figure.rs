//! A figure in prose whose address or arithmetic leads nowhere.

use super::prose;
use super::{Docs, Rule};
use crate::derive::Analysis;
use crate::derive::arithmetic;
use crate::derive::figures::{self, Quantity, Unknown};
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::markdown::{Ask, Request};
use crate::model::Record;
use crate::page;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-figure",
    severity: Severity::Error,
    summary: Docs {
        vi: "một con số trong lời văn dẫn đến địa chỉ không có",
        en: "a number in prose names a figure that does not exist",
    },
    why: Docs {
        vi: "Con số gắn với địa chỉ sai thì không được đối chiếu với gì cả. Địa chỉ gồm chỉ số, năm, đơn vị, nếu cần là thành \
             phần, rồi đại lượng: par/2018/lai-chau/score.",
        en: "A number that is bound to a wrong address is compared with nothing. An address is index, year, unit, perhaps a \
             component, then the quantity: par/2018/lai-chau/score.",
    },
    check,
};

/// Every figure that is not there.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in prose::read(record) {
        for request in &text.parsed.requests {
            found.extend(check_request(record, analysis, request));
        }
    }
    found
}

fn check_request(record: &Record, analysis: &Analysis, request: &Request) -> Option<Diagnostic> {
    match &request.ask {
        Ask::Figure(path) => {
            let unknown = figures::find(record, analysis, path).err()?;
            Some(missing(record, request, path, &unknown))
        }
        Ask::Insert(call) => {
            let path = call
                .as_ref()
                .and_then(|call| page::prose::address_of(record, call));
            let Some(path) = path else {
                return Some(no_call(request));
            };
            let unknown = figures::find(record, analysis, &path).err()?;
            Some(missing(record, request, &path, &unknown))
        }
        Ask::Arithmetic(expression) if arithmetic::evaluate(expression).is_none() => {
            Some(no_arithmetic(request, expression))
        }
        _ => None,
    }
}

fn missing(record: &Record, request: &Request, path: &str, unknown: &Unknown) -> Diagnostic {
    let (vi, en) = match unknown {
        Unknown::Shape => (
            "địa chỉ gồm chỉ số/năm/đơn vị/đại lượng".to_owned(),
            "an address is index/year/unit/quantity".to_owned(),
        ),
        Unknown::Index(code) => (
            format!("không có chỉ số {code}"),
            format!("there is no index {code}"),
        ),
        Unknown::Year(year) => (
            format!("kỳ công bố {year} không có kết quả của chỉ số này"),
            format!("the edition of {year} has no results of this index"),
        ),
        Unknown::Unit(code) => (
            format!("không có kết quả của đơn vị {code}"),
            format!("there is no result of the unit {code}"),
        ),
        Unknown::Component(code) => (
            format!("bộ chỉ số của năm này không có thành phần {code}"),
            format!("the framework of this year has no component {code}"),
        ),
        Unknown::Quantity(name) => (
            format!("không có đại lượng {name}"),
            format!("there is no quantity {name}"),
        ),
        Unknown::Absent => (
            "giá trị này chưa được công bố hoặc không so sánh được".to_owned(),
            "this value is not published or has nothing to be compared with".to_owned(),
        ),
    };
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("không có con số {path}"),
            format!("there is no figure {path}"),
        ),
        Words::new(vi, en),
        advice(record, unknown),
    )
}

fn advice(record: &Record, unknown: &Unknown) -> Words {
    let codes = |codes: Vec<&str>| codes.join(", ");
    match unknown {
        Unknown::Index(_) => {
            let known = codes(
                record
                    .indices
                    .iter()
                    .map(|index| index.code.as_str())
                    .collect(),
            );
            Words::new(
                format!("các chỉ số: {known}"),
                format!("the indices are {known}"),
            )
        }
        Unknown::Quantity(_) | Unknown::Shape => {
            let known = codes(Quantity::ALL.iter().map(|(name, _)| *name).collect());
            Words::new(
                format!("các đại lượng: {known}"),
                format!("the quantities are {known}"),
            )
        }
        _ => Words::new(
            "sửa địa chỉ, hoặc bỏ liên kết nếu không có số liệu",
            "correct the address, or drop the link where there are no data",
        ),
    }
}

fn no_call(request: &Request) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        Words::new(
            "không đọc được lời chèn số",
            "this insertion cannot be read",
        ),
        Words::new(
            "không phải là score, rank hay change",
            "neither score, rank nor change",
        ),
        Words::new(
            "viết {{ score(\"par\", 2018) }}, {{ rank(\"par\", 2018) }} hoặc {{ change(\"par\", 2019) }}",
            "write {{ score(\"par\", 2018) }}, {{ rank(\"par\", 2018) }} or {{ change(\"par\", 2019) }}",
        ),
    )
}

fn no_arithmetic(request: &Request, expression: &str) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("không tính được {expression}"),
            format!("{expression} cannot be worked out"),
        ),
        Words::new("phép tính này không có kết quả", "this has no result"),
        Words::new(
            "dùng số với dấu chấm thập phân, + - * / và ngoặc: figure:=49/434",
            "use numbers with a decimal point, + - * / and parentheses: figure:=49/434",
        ),
    )
}
