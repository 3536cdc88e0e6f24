//! A number in prose that is not the number of the record, or not the result of its arithmetic.

use rust_decimal::Decimal;

use super::prose::{self, Read};
use super::{Docs, Rule};
use crate::derive::Analysis;
use crate::derive::arithmetic::{self, Ratio};
use crate::derive::figures::{self, Figure, Quantity};
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::lang::literal::{self, Direction, Literal};
use crate::lang::number;
use crate::markdown::{Ask, Request};
use crate::model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-differs",
    severity: Severity::Error,
    summary: Docs {
        vi: "một con số trong lời văn khác với số liệu",
        en: "a number in prose differs from the data",
    },
    why: Docs {
        vi: "Lời văn chính thức được giữ nguyên từng chữ, nên con số trong đó dễ lạc hậu hoặc bị chép sai mà không ai thấy. Con số \
             gắn với số liệu được đối chiếu ở mỗi lần xuất bản; số lẻ không được ít hơn cách chỉ số vẫn hiển thị.",
        en: "Official prose is kept word for word, so that a number in it can be wrong or out of date unseen. A number that \
             is bound to the data is compared with them at every build; it has at least the decimals its index shows.",
    },
    check,
};

/// Every number in prose that differs.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in prose::read(record) {
        for request in &text.parsed.requests {
            found.extend(check_request(record, analysis, &text, request));
        }
    }
    found
}

fn check_request(
    record: &Record,
    analysis: &Analysis,
    text: &Read,
    request: &Request,
) -> Option<Diagnostic> {
    match &request.ask {
        Ask::Figure(path) => {
            let figure = figures::find(record, analysis, path).ok()?;
            let Some(literal) = literal::read(&request.text, text.lang) else {
                return Some(unreadable(request, text.lang));
            };
            (!agrees(&figure, &literal)).then(|| figure_differs(request, path, &figure, &literal))
        }
        Ask::Arithmetic(expression) => {
            let result = arithmetic::evaluate(expression)?;
            let Some(literal) = literal::read(&request.text, text.lang) else {
                return Some(unreadable(request, text.lang));
            };
            (!equals(result, &literal))
                .then(|| result_differs(request, expression, result, &literal))
        }
        _ => None,
    }
}

/// The number with the sign that its words give it.
fn signed(literal: &Literal) -> Decimal {
    match literal.direction {
        Some(Direction::Down) => -literal.value,
        _ => literal.value,
    }
}

/// Whether the words say the figure: all of its digits, or as many as are printed but no fewer than the index shows.
fn agrees(figure: &Figure, literal: &Literal) -> bool {
    let changes = matches!(figure.quantity, Quantity::Change | Quantity::RankChange);
    let said = if changes {
        signed(literal)
    } else {
        literal.value
    };
    let of = literal
        .of
        .is_none_or(|of| figure.of.map(Decimal::from) == Some(of));
    of && literal.decimals >= figure.decimals
        && number::round(figure.value, literal.decimals) == said
}

/// Whether the words say the result. A number of per cent is a hundred times a share, unless the result is one.
fn equals(result: Ratio, literal: &Literal) -> bool {
    let value = match literal.direction {
        // A difference may be written either way round when its words say where it goes.
        Some(Direction::Down) if !result.rounds_to(literal.value, literal.decimals) => {
            -literal.value
        }
        _ => literal.value,
    };
    let plain = result.rounds_to(value, literal.decimals);
    let hundredfold = || {
        let hundred = Ratio::of(Decimal::ONE_HUNDRED)?;
        Some(result.times(hundred)?.rounds_to(value, literal.decimals))
    };
    literal.of.is_none() && (plain || (literal.percent && hundredfold().unwrap_or(false)))
}

/// A decimal as each language writes it.
fn in_both(value: Decimal, decimals: u32) -> (String, String) {
    let rounded = number::round(value, decimals);
    (
        number::fixed(rounded, decimals, Lang::Vi),
        number::fixed(rounded, decimals, Lang::En),
    )
}

fn figure_differs(request: &Request, path: &str, figure: &Figure, literal: &Literal) -> Diagnostic {
    let (mut vi, mut en) = in_both(figure.value, figure.decimals.max(literal.decimals));
    if let (Some(of), true) = (figure.of, literal.of.is_some()) {
        vi = format!("{vi}/{of}");
        en = format!("{en}/{of}");
    }
    let said = &request.text;
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("“{said}” khác với con số {path} là {vi}"),
            format!("“{said}” differs from the figure {path}, which is {en}"),
        ),
        Words::new(format!("dữ liệu là {vi}"), format!("the data say {en}")),
        direction_help(figure).unwrap_or_else(|| {
            Words::new(
                "sửa lời văn cho khớp số liệu, hoặc sửa số liệu cho khớp nguồn",
                "correct the prose, or correct the data to match their source",
            )
        }),
    )
}

/// What to do where a loss is written without a word for it.
fn direction_help(figure: &Figure) -> Option<Words> {
    let change = matches!(figure.quantity, Quantity::Change | Quantity::RankChange);
    (change && figure.value.is_sign_negative()).then(|| {
        Words::new(
            "đưa từ chỉ chiều vào trong ngoặc vuông: [giảm 1,2 điểm](figure:…)",
            "put the word for the direction into the link: [down 1.2 points](figure:…)",
        )
    })
}

fn result_differs(
    request: &Request,
    expression: &str,
    result: Ratio,
    literal: &Literal,
) -> Diagnostic {
    let factor = if literal.percent {
        Decimal::ONE_HUNDRED
    } else {
        Decimal::ONE
    };
    let sign = if literal.percent { "%" } else { "" };
    let shown = result.shown().and_then(|value| value.checked_mul(factor));
    let (vi, en) = in_both(shown.unwrap_or_default(), literal.decimals);
    let said = &request.text;
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("“{said}” khác với kết quả của {expression} là {vi}{sign}"),
            format!("“{said}” differs from {expression}, which is {en}{sign}"),
        ),
        Words::new(
            format!("phép tính cho {vi}{sign}"),
            format!("the result is {en}{sign}"),
        ),
        Words::new(
            "sửa con số hoặc phép tính",
            "correct the number or the arithmetic",
        ),
    )
}

fn unreadable(request: &Request, lang: Lang) -> Diagnostic {
    let said = &request.text;
    let (vi, en) = match lang {
        Lang::Vi => ("72,23 điểm", "“72,23 điểm”, with a decimal comma"),
        Lang::En => (
            "72.23 points, với dấu chấm thập phân",
            "“72.23 points”, with a decimal point",
        ),
    };
    prose::error(
        RULE.name,
        request,
        Words::new(
            format!("“{said}” không chứa đúng một con số đọc được"),
            format!("“{said}” does not hold exactly one number that can be read"),
        ),
        Words::new("cần một con số ở đây", "one number is expected here"),
        Words::new(
            format!("viết một con số, ví dụ {vi}"),
            format!("write one number, as {en}"),
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::{agrees, equals};
    use crate::derive::arithmetic::evaluate;
    use crate::derive::figures::{Figure, Quantity};
    use crate::lang::literal::read;
    use crate::model::{IndexId, Lang, UnitId};

    fn figure(quantity: Quantity, value: &str, of: Option<u32>) -> Figure {
        Figure {
            quantity,
            value: value.parse().unwrap(),
            of,
            decimals: 2,
            year: 2018,
            index: IndexId(0),
            unit: UnitId(0),
        }
    }

    fn says(figure: &Figure, text: &str) -> bool {
        agrees(figure, &read(text, Lang::Vi).unwrap())
    }

    #[test]
    fn a_score_is_said_with_the_digits_of_its_index_or_more() {
        let score = figure(Quantity::Score, "44.4187", None);
        assert!(says(&score, "44,42 điểm") && says(&score, "44,4187") && says(&score, "44,419"));
        assert!(!says(&score, "44,4") && !says(&score, "44,41") && !says(&score, "44,43"));
    }

    #[test]
    fn a_rank_is_said_with_its_field() {
        let mut rank = figure(Quantity::Rank, "58", Some(63));
        rank.decimals = 0;
        assert!(says(&rank, "58/63") && says(&rank, "thứ 58"));
        assert!(!says(&rank, "58/61") && !says(&rank, "57/63"));
        rank.of = None;
        assert!(!says(&rank, "58/63"));
    }

    #[test]
    fn a_loss_needs_its_word() {
        let loss = figure(Quantity::Change, "-1.20", None);
        assert!(says(&loss, "giảm 1,20 điểm") && says(&loss, "−1,20"));
        assert!(!says(&loss, "1,20 điểm") && !says(&loss, "tăng 1,20 điểm"));
    }

    #[test]
    fn per_cent_is_a_hundred_times_a_share() {
        let holds = |text, expression| {
            equals(
                evaluate(expression).unwrap(),
                &read(text, Lang::Vi).unwrap(),
            )
        };
        assert!(holds("11,29%", "49/434") && holds("11,29%", "49/434*100"));
        assert!(!holds("11,30%", "49/434") && !holds("11,29", "49/434"));
        assert!(holds("giảm 2", "13-15") && holds("giảm 2", "15-13") && holds("2", "15-13"));
    }
}
