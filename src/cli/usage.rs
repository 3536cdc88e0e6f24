//! What is wrong with a command line, in Vietnamese. In English clap says it itself.

use std::error::Error as _;
use std::fmt::Write as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What is said instead of clap's words; nothing where they are not about usage, as help and version.
pub(super) fn vietnamese(error: &Error) -> Option<String> {
    let mut text = String::from("lỗi: ");
    text.push_str(&problem(error)?);
    text.push('\n');
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let near: Vec<String> = near.iter().flat_map(|kind| all(error, *kind)).collect();
    if !near.is_empty() {
        let _ = writeln!(text, "\n  có phải: {}", near.join(", "));
    }
    let valid = all(error, ContextKind::ValidValue);
    if !valid.is_empty() {
        let _ = writeln!(text, "\n  chọn một trong: {}", valid.join(", "));
    }
    if let Some(usage) = one(error, ContextKind::Usage) {
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        let _ = writeln!(text, "\nCách dùng: {usage}");
    }
    text.push_str("\nXem thêm: thêm --help vào lệnh\n");
    Some(text)
}

fn problem(error: &Error) -> Option<String> {
    let named = |kind| one(error, kind).unwrap_or_default();
    let (argument, value) = (
        named(ContextKind::InvalidArg),
        named(ContextKind::InvalidValue),
    );
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            format!("không có lệnh “{}”", named(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => "thiếu tên lệnh".to_owned(),
        ErrorKind::UnknownArgument => format!("lệnh này không nhận “{argument}”"),
        ErrorKind::MissingRequiredArgument => {
            let missing = all(error, ContextKind::InvalidArg).join(" ");
            format!("thiếu {missing}")
        }
        ErrorKind::ArgumentConflict => {
            let others = all(error, ContextKind::PriorArg).join(", ");
            format!("không dùng {argument} cùng với {others}")
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("thiếu giá trị sau {argument}"),
        ErrorKind::InvalidValue => format!("{argument} không nhận giá trị “{value}”"),
        ErrorKind::ValueValidation => {
            let why = error.source()?;
            if argument.contains("YEAR") {
                format!("{argument} phải là một năm gồm bốn chữ số, không phải “{value}”")
            } else if why.is::<std::num::ParseIntError>() {
                format!("{argument} phải là một con số, không phải “{value}”")
            } else {
                format!("không đọc được giá trị “{value}” của {argument}; viết như: {why}")
            }
        }
        ErrorKind::TooFewValues | ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            format!("số giá trị của {argument} không đúng")
        }
        _ => return None,
    })
}

fn one(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(all) => all.first().cloned(),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}

fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(all)) => all.clone(),
        Some(ContextValue::String(text)) => vec![text.clone()],
        _ => Vec::new(),
    }
}
