//! Codes that name nothing, and what was most likely meant.

use super::{Noun, error, meant};
use diagnostic::{Diagnostic, Origin, Words};

/// What was most likely meant by a code that names nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meant<'a> {
    /// Nothing that is known.
    Nothing,
    /// A code that is spelt nearly so.
    Code(&'a str),
    /// The name of what has one of these codes.
    Name(Vec<&'a str>),
    /// Text that was never converted or that a PDF spoilt: how it reads, and the codes of what has that name.
    Spoilt(String, Vec<&'a str>),
}

/// How many codes an author is shown.
const SHOWN: usize = 5;

pub(crate) fn unknown(noun: Noun, name: &str, near: &Meant<'_>, origin: Origin) -> Diagnostic {
    let (vi, en) = noun.words();
    let label = match near {
        Meant::Spoilt(reading, _) => Words::new(
            format!("chữ chưa chuyển sang Unicode, đọc là “{reading}”"),
            format!("not converted to Unicode; it reads “{reading}”"),
        ),
        Meant::Name(_) if !is_code(name) => Words::new(
            "đây là tên; ở đây cần mã",
            "this is a name; a code belongs here",
        ),
        _ => Words::new("mã này chưa được khai báo", "this code is not declared"),
    };
    let diagnostic = error(
        noun.unknown(),
        Words::new(
            format!("không có {vi} nào mang mã “{name}”"),
            format!("there is no {en} with the code “{name}”"),
        ),
        origin,
        label,
    );
    match near {
        Meant::Code(near) => meant(diagnostic, near),
        Meant::Name(codes) | Meant::Spoilt(_, codes) if !codes.is_empty() => {
            one_of(diagnostic, codes)
        }
        _ => diagnostic.help(
            format!("sửa lại mã, hoặc khai báo {vi} này trong {}", noun.home()),
            format!("correct the code, or declare the {en} in {}", noun.home()),
        ),
    }
}

/// One code is asked for by name; of several, all that are not too many.
fn one_of(diagnostic: Diagnostic, codes: &[&str]) -> Diagnostic {
    if let [code] = codes {
        return meant(diagnostic, code);
    }
    let mut listed = codes[..codes.len().min(SHOWN)].join(", ");
    if codes.len() > SHOWN {
        listed += ", …";
    }
    diagnostic.help(
        format!("nhiều đơn vị có tên này; mã là một trong: {listed}"),
        format!("several have this name; the code is one of: {listed}"),
    )
}

/// Whether it has the shape of a code.
fn is_code(name: &str) -> bool {
    name.bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
