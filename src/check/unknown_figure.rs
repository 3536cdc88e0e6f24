//! A figure in prose whose address or arithmetic leads nowhere.

use super::{Check, Docs, OfText, Rule};
use super::{no_such_number, prose};
use derive::Analysis;
use derive::expression::{Fault, Function};
use derive::figures::{self, Quantity, Unknown};
use diagnostic::{Diagnostic, Severity, Words};
use markdown::{Ask, Request};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-figure",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unknown-figure"),
    why: Docs {
        vi: "Con số gắn với địa chỉ sai thì không được đối chiếu với gì cả. Địa chỉ gồm chỉ số, năm, đơn vị, nếu cần là thành \
             phần, rồi đại lượng: par/2018/lai-chau/score. Phép tính viết sau figure:= không có khoảng trắng: số không có dấu \
             hàng nghìn, dấu chấm thập phân, + - * / (cũng được − × ÷ :), ngoặc, sum(1;2;3), avg(1;2;3), count(1;2;3), và địa chỉ \
             của con số: figure:=par/2019/lai-chau/score-par/2018/lai-chau/score.",
        en: "A number that is bound to a wrong address is compared with nothing. An address is index, year, unit, perhaps a \
             component, then the quantity: par/2018/lai-chau/score. Arithmetic follows figure:= without spaces: numbers \
             without marks between thousands and with a decimal point, + - * / (or − × ÷ :), parentheses, sum(1;2;3), \
             avg(1;2;3), count(1;2;3), and addresses: figure:=par/2019/lai-chau/score-par/2018/lai-chau/score.",
    },
    check: Check::Texts(check),
};

/// Every figure that is not there.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if !prose::may_ask(text.markdown()) {
            return Vec::new();
        }
        let requests = text.requests().iter();
        requests
            .filter_map(|request| check_request(record, analysis, request))
            .collect()
    })
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
        Ask::Arithmetic(text) => match figures::work_out(record, analysis, text) {
            Ok(_) => None,
            Err(Fault::Figure(path)) => {
                let unknown = figures::find(record, analysis, &path).err()?;
                Some(missing(record, request, &path, &unknown))
            }
            Err(fault) => Some(no_arithmetic(request, text, &fault)),
        },
        _ => None,
    }
}

fn missing(record: &Record, request: &Request, path: &str, unknown: &Unknown) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("không có con số {path}"),
            format!("there is no figure {path}"),
        ),
        reason(unknown),
        advice(record, unknown),
    )
}

/// Which step of an address leads nowhere.
pub(super) fn reason(unknown: &Unknown) -> Words {
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
            format!("không có kỳ công bố {year}"),
            format!("there is no edition of {year}"),
        ),
        Unknown::Table(year) => (
            format!("kỳ công bố {year} không có kết quả của chỉ số này"),
            format!("the edition of {year} has no results of this index"),
        ),
        Unknown::Unit(code) => (
            format!("không có đơn vị hoặc nhóm {code}"),
            format!("there is no unit or field {code}"),
        ),
        Unknown::Component(code) => (
            format!("bộ chỉ số của năm này không có thành phần {code}"),
            format!("the framework of this year has no component {code}"),
        ),
        Unknown::Quantity(name) => (
            format!("không có đại lượng {name}"),
            format!("there is no quantity {name}"),
        ),
        Unknown::Target(_) => (
            "không có chương trình, mục tiêu hoặc kết quả của ngày này".to_owned(),
            "there is no such programme, target or result of that date".to_owned(),
        ),
        Unknown::Absent(missing) => return no_such_number::words(*missing),
    };
    Words::new(vi, en)
}

/// What to do about it.
pub(super) fn advice(record: &Record, unknown: &Unknown) -> Words {
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
            let known = codes(Quantity::all().map(Quantity::name).collect());
            Words::new(
                format!("các đại lượng: {known}"),
                format!("the quantities are {known}"),
            )
        }
        Unknown::Year(year) | Unknown::Table(year) => Words::new(
            format!(
                "sửa năm trong địa chỉ; nếu kỳ {year} chưa công khai, để nguyên con số và đưa lời này vào kỳ ấy (văn bản: ghi vào documents: của kỳ)"
            ),
            format!(
                "correct the year in the address; where the edition of {year} is not public yet, leave the figure and move these words into that edition (a document: list it under its documents:)"
            ),
        ),
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

fn no_arithmetic(request: &Request, text: &str, fault: &Fault) -> Diagnostic {
    let (label, help) = fault_words(text, fault);
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("không tính được {text}"),
            format!("{text} cannot be worked out"),
        ),
        label,
        help,
    )
}

/// Why there is no result, and what to do.
fn fault_words(text: &str, fault: &Fault) -> (Words, Words) {
    let rest = |at: usize| match text.get(at..) {
        Some(rest) if !rest.is_empty() => rest,
        _ => "…",
    };
    match fault {
        Fault::Marks(at) => (
            Words::new(
                format!("dấu phẩy hoặc dấu chấm hàng nghìn ở “{}”", rest(*at)),
                format!("a comma, or dots between thousands, at “{}”", rest(*at)),
            ),
            plain_numbers(),
        ),
        Fault::Unreadable(at) => (
            Words::new(
                format!("không đọc được từ “{}”", rest(*at)),
                format!("cannot be read from “{}” on", rest(*at)),
            ),
            form(),
        ),
        Fault::Function(name) => (
            Words::new(
                format!("không có hàm {name}"),
                format!("there is no function {name}"),
            ),
            functions(),
        ),
        Fault::Address(path) | Fault::Figure(path) => (
            Words::new(
                format!("{path} không phải là địa chỉ trọn vẹn của một con số"),
                format!("{path} is not the whole address of a figure"),
            ),
            Words::new(
                "viết cả địa chỉ: chỉ số/năm/đơn vị/đại lượng, như par/2018/lai-chau/score",
                "write the whole address: index/year/unit/quantity, as par/2018/lai-chau/score",
            ),
        ),
        Fault::Zero => (Words::new("chia cho 0", "it divides by zero"), form()),
        Fault::Deep => (
            Words::new("ngoặc lồng nhau quá sâu", "it is nested too deep"),
            form(),
        ),
        Fault::Beyond => (
            Words::new(
                "con số lớn hoặc nhỏ quá mức tính được",
                "a number is beyond all measure",
            ),
            plain_numbers(),
        ),
    }
}

fn form() -> Words {
    Words::new(
        "viết số liền nhau với dấu chấm thập phân, + - * /, ngoặc, sum(…;…), avg(…;…), count(…;…): figure:=49/434",
        "use plain numbers with a decimal point, + - * /, parentheses, sum(…;…), avg(…;…), count(…;…): figure:=49/434",
    )
}

fn plain_numbers() -> Words {
    Words::new(
        "viết số không có dấu hàng nghìn, với dấu chấm thập phân: 115061, 37.36",
        "write numbers without marks between thousands, and with a decimal point: 115061, 37.36",
    )
}

fn functions() -> Words {
    let known: Vec<&str> = Function::ALL.iter().map(|(name, _)| *name).collect();
    let known = known.join(", ");
    Words::new(
        format!("các hàm: {known}"),
        format!("the functions are {known}"),
    )
}
