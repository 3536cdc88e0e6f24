//! What is said to authors about their content, one function for each kind of fault. Words only: nothing is decided here.

mod bounds;
mod early;
mod file;
mod groups;
mod ledger;
mod list;
mod named;
mod place;
mod private;
mod said;
mod sealed;
mod shape;
mod unknown;
mod value;
mod weights;

pub(crate) use bounds::{bad_margin, bad_minimum};
pub(crate) use early::{
    day_to_come, document_of_held_edition, document_to_come, foreign_offset, kept_and_public,
    link_to_held_back, no_such_offset, year_to_come,
};
pub(crate) use file::{
    control_character, misnamed_file, missing_file, not_utf8, too_large, unknown_file,
};
pub(crate) use groups::{
    announced_groups_differ, group_not_announced, group_outside_parent, group_without_maximum,
    number_of_another_group, part_does_not_apply,
};
pub(crate) use ledger::{ledger_behind, ledger_broken, ledger_damaged, out_of_time, sealed_twice};
pub use list::FAULTS;
pub use named::Fault;
pub(crate) use place::{astray, no_such_file, no_such_text, text_repeated};
pub(crate) use private::{private_place, sender_named};
pub(crate) use said::{bad_address, empty_text, front_matter_not_first};
pub(crate) use sealed::embargo_ended;
pub(crate) use shape::{Given, Wanted, duplicate_key, nested, reference, wrong_type};
pub(crate) use unknown::{Meant, unknown};
pub(crate) use value::{
    bad_base, bad_cell, bad_code, bad_date, bad_moment, bad_population, bad_score, bad_tile,
    bad_time, no_whole_day,
};
pub(crate) use weights::{bad_weight, idle_weight, mean_of_nothing, missing_weight};

pub(crate) use diagnostic::nearest;

use diagnostic::{Diagnostic, Origin, Severity, Words};

/// A kind of thing that is named by a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noun {
    Unit,
    Kind,
    Index,
    Framework,
    Component,
    Band,
    Field,
    Source,
    Document,
}

impl Noun {
    fn unknown(self) -> &'static str {
        match self {
            Self::Unit => "unknown-unit",
            Self::Kind => "unknown-kind",
            Self::Index => "unknown-index",
            Self::Framework => "unknown-framework",
            Self::Component => "unknown-component",
            Self::Band => "unknown-band",
            Self::Field => "unknown-field",
            Self::Source => "unknown-source",
            Self::Document => "unknown-document",
        }
    }

    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Unit => ("đơn vị", "unit"),
            Self::Kind => ("loại đơn vị", "kind of unit"),
            Self::Index => ("chỉ số", "index"),
            Self::Framework => ("bộ chỉ số", "framework"),
            Self::Component => ("chỉ số thành phần", "component"),
            Self::Band => ("mức xếp loại", "band"),
            Self::Field => ("nhóm", "field"),
            Self::Source => ("nguồn", "source"),
            Self::Document => ("văn bản", "document"),
        }
    }

    fn home(self) -> &'static str {
        match self {
            Self::Unit | Self::Kind => "content/units.yaml",
            Self::Index | Self::Framework | Self::Component | Self::Band | Self::Field => {
                "content/indices/"
            }
            Self::Source => "content/sources.yaml",
            Self::Document => "content/documents/",
        }
    }
}

pub(crate) fn error(
    code: &'static str,
    message: Words,
    origin: Origin,
    label: Words,
) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, message, origin, label)
}

/// What is told, and stops nothing.
fn warning(code: &'static str, message: Words, origin: Origin, label: Words) -> Diagnostic {
    Diagnostic {
        severity: Severity::Warning,
        ..error(code, message, origin, label)
    }
}

fn meant(diagnostic: Diagnostic, name: &str) -> Diagnostic {
    diagnostic.help(
        format!("có phải ý bạn là “{name}”?"),
        format!("did you mean “{name}”?"),
    )
}

pub(crate) fn unknown_key(name: &str, keys: &[&str], origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "unknown-key",
        Words::new(
            format!("không có khóa “{name}” ở đây"),
            format!("there is no key “{name}” here"),
        ),
        origin,
        Words::new(
            "khóa này không được nhận biết",
            "this key is not recognised",
        ),
    );
    if name.contains('\u{a0}') {
        return diagnostic.help(
            "thay dấu cách không ngắt (thường do chép từ Word) bằng dấu cách thường",
            "replace the no-break space (it often comes from Word) by a plain one",
        );
    }
    match nearest(name, keys.iter().copied()) {
        Some(near) => meant(diagnostic, near),
        None => diagnostic.help(
            format!("các khóa dùng được: {}", keys.join(", ")),
            format!("these keys can be used: {}", keys.join(", ")),
        ),
    }
}

pub(crate) fn unknown_choice(name: &str, choices: &[&str], origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "unknown-choice",
        Words::new(
            format!("giá trị “{name}” không dùng được ở đây"),
            format!("“{name}” cannot be used here"),
        ),
        origin,
        Words::new(
            format!("phải là một trong: {}", choices.join(", ")),
            format!("must be one of: {}", choices.join(", ")),
        ),
    );
    match nearest(name, choices.iter().copied()) {
        Some(near) => meant(diagnostic, near),
        None => diagnostic,
    }
}

pub(crate) fn duplicate(
    code: &'static str,
    name: &str,
    first: Origin,
    again: Origin,
) -> Diagnostic {
    let message = if code == "duplicate-result" {
        Words::new(
            format!("đơn vị “{name}” có hai kết quả trong cùng một bảng"),
            format!("the unit “{name}” has two results in one table"),
        )
    } else {
        Words::new(
            format!("mã “{name}” được dùng hai lần"),
            format!("the code “{name}” is used twice"),
        )
    };
    error(
        code,
        message,
        again,
        Words::new("lần thứ hai ở đây", "the second time is here"),
    )
    .against(first, Words::new("lần đầu ở đây", "the first time is here"))
    .help(
        "bỏ một trong hai, hoặc sửa mã bị nhầm",
        "remove one of the two, or correct the code that is wrong",
    )
}

pub(crate) fn framework_missing(index: &str, year: i32, origin: Origin) -> Diagnostic {
    error(
        "framework-missing",
        Words::new(
            format!("chỉ số “{index}” không có bộ chỉ số nào cho năm {year}"),
            format!("the index “{index}” has no framework for {year}"),
        ),
        origin,
        Words::new(
            "kết quả này không biết thuộc bộ chỉ số nào",
            "these results belong to no framework",
        ),
    )
    .help(
        format!("thêm bộ chỉ số gồm năm {year} vào content/indices/{index}.yaml"),
        format!("add a framework that covers {year} to content/indices/{index}.yaml"),
    )
}

pub(crate) fn frameworks_overlap(year: i32, first: Origin, second: Origin) -> Diagnostic {
    error(
        "frameworks-overlap",
        Words::new(
            format!("năm {year} thuộc hai bộ chỉ số"),
            format!("the year {year} belongs to two frameworks"),
        ),
        second,
        Words::new("bộ này bắt đầu ở đây", "this one begins here"),
    )
    .against(
        first,
        Words::new(
            "trong khi bộ này vẫn còn hiệu lực",
            "while this one is still in force",
        ),
    )
    .help(
        "ghi năm cuối (to) của bộ trước nhỏ hơn năm đầu (from) của bộ sau",
        "let the earlier one end (to) before the later one begins (from)",
    )
}

pub(crate) fn too_deep(origin: Origin) -> Diagnostic {
    error(
        "too-deep",
        Words::new(
            "chỉ số thành phần có quá ba cấp",
            "components go deeper than three levels",
        ),
        origin,
        Words::new("đây là cấp thứ tư", "this is the fourth level"),
    )
    .help(
        "gộp cấp này vào cấp trên",
        "merge this level into the one above",
    )
}

pub(crate) fn archive_differs(file: &str, year: i32, origin: Origin) -> Diagnostic {
    error(
        "archive-differs",
        Words::new(
            format!("tệp lưu trữ {file} không còn khớp với mã đã ghi"),
            format!("the archive {file} does not agree with its hash"),
        ),
        origin,
        Words::new("mã SHA-256 được ghi", "the SHA-256 as written"),
    )
    .help(
        format!("chạy lại `congbo archive {year} --publish`, hoặc lấy lại tệp từ bản lưu"),
        format!("run `congbo archive {year} --publish` again, or bring the file back from a copy"),
    )
}

pub(crate) fn missing_key(name: &str, origin: Origin) -> Diagnostic {
    error(
        "missing-key",
        Words::new(
            format!("thiếu khóa “{name}”"),
            format!("the key “{name}” is missing"),
        ),
        origin,
        Words::new(
            "nhóm bắt đầu ở đây thiếu khóa này",
            "the group that begins here lacks it",
        ),
    )
    .help(
        format!("thêm một dòng “{name}: …”"),
        format!("add a line “{name}: …”"),
    )
}
