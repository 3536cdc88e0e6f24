//! The questions that a list of units leaves, each with the line that answers it.

use super::Teller;
use crate::grid::name;
use crate::quoted;
use crate::taken::Spot;
use crate::units::{Doubt, Question};
use model::{Date, UnitId};

impl Teller<'_> {
    pub(super) fn question(&self, question: &Question) -> String {
        match question {
            Question::NoList => self.say(
                "không thấy danh sách nào có cột tên đơn vị; cần một dòng tiêu đề có ít nhất hai cột, ví dụ “Tên đơn vị” và “Loại”",
                "no sheet has a list with a column of names; a head with at least two columns is needed, such as “Tên đơn vị” and “Loại”",
            ).to_owned(),
            Question::Columns { heads } => {
                let list: Vec<String> = heads.iter().map(|(at, head)| format!("{} “{head}”", name(at.cell))).collect();
                let first = heads.first().map_or(String::new(), |(_, head)| quoted(head));
                self.with(
                    ("cột chưa rõ là gì", "columns of which it is not known what they are"),
                    (heads.len(), &self.few(&list)),
                    &format!("columns: {{{first}: leave}}"),
                )
            }
            Question::SameColumn { at, heads, column } => format!(
                "{}: “{}” {} “{}” {} {}\n    columns: {{{}: leave}}",
                self.at(at), heads[0], self.say("và", "and"), heads[1],
                self.say("cùng là", "are both"), column.word(), quoted(&heads[1]),
            ),
            Question::Kinds { words } => self.kinds(words),
            Question::FormerKind { at } => self.with(
                ("đơn vị cũ chưa rõ loại", "former units of which the kind is not said"),
                (at.len(), &self.cells(at)),
                "former: xa",
            ),
            Question::From { at } => self.with(
                ("đơn vị mới chưa rõ ngày thành lập", "new units of which the first day is not said"),
                (at.len(), &self.cells(at)),
                "from: 2025-07-01",
            ),
            Question::Parent { at, unknown } => self.parent(at, unknown),
            Question::Units { names, why } => self.names(names, *why),
            Question::Days { at } => {
                let list: Vec<String> = at.iter().map(|(text, at)| format!("{} “{text}”", name(at.cell))).collect();
                let words = self.say(
                    "ô không phải là ngày đủ ngày, tháng, năm; sửa trong tệp thành dạng 1/7/2025",
                    "cells are no whole days; write them as 1/7/2025 in the file",
                );
                format!("{} {words}: {}", at.len(), self.few(&list))
            }
            Question::Ends { units } => self.ends(units),
        }
    }

    fn with(
        &self,
        (vi, en): (&'static str, &'static str),
        (count, list): (usize, &str),
        line: &str,
    ) -> String {
        format!("{count} {}: {list}\n    {line}", self.say(vi, en))
    }

    fn kinds(&self, words: &[(String, Vec<Spot>)]) -> String {
        let list: Vec<String> = words
            .iter()
            .map(|(word, at)| {
                let word = if word.is_empty() {
                    self.say("(không ghi)", "(nothing)")
                } else {
                    word
                };
                format!("“{word}”: {}", self.cells(at))
            })
            .collect();
        let first = words
            .first()
            .map_or(String::new(), |(word, _)| quoted(word));
        self.with(
            (
                "cách ghi loại chưa rõ; ghi mã loại, thêm cấp nếu loại chưa có trong units.yaml (province, department, district, commune)",
                "words for kinds are not known; write the code of a kind, with its level where units.yaml has none",
            ),
            (words.len(), &self.few(&list)),
            &format!("kinds: {{{first}: xa commune}}"),
        )
    }

    fn parent(&self, at: &[Spot], unknown: &[String]) -> String {
        if !unknown.is_empty() {
            let words = self.say(
                "đơn vị cấp trên không có trong units.yaml; thêm vào trước, hoặc sửa tên trong tệp",
                "units above are not in units.yaml; add them first, or correct the names",
            );
            return format!("{} {words}: {}", unknown.len(), self.few(unknown));
        }
        let home = &self.request.record.unit(self.request.record.site.home).code;
        self.with(
            (
                "đơn vị chưa rõ thuộc đơn vị nào",
                "units of which the unit above is not said",
            ),
            (at.len(), &self.cells(at)),
            &format!("parent: {home}"),
        )
    }

    fn names(&self, names: &[(String, Spot, Vec<UnitId>)], why: Doubt) -> String {
        let list: Vec<String> = names
            .iter()
            .map(|(called, at, near)| {
                let codes: Vec<&str> = near
                    .iter()
                    .map(|id| self.request.record.unit(*id).code.as_str())
                    .collect();
                let near = if codes.is_empty() {
                    String::new()
                } else {
                    format!(" ({})", codes.join(", "))
                };
                format!("{} “{called}”{near}", name(at.cell))
            })
            .collect();
        let first = names.first();
        let key = first.map_or(String::new(), |(name, ..)| quoted(name));
        let code = first.and_then(|(.., near)| near.first());
        let usual = if why == Doubt::District {
            "leave"
        } else {
            "divided"
        };
        let code = code.map_or(usual, |id| self.request.record.unit(*id).code.as_str());
        let words = match why {
            Doubt::Several => (
                "tên chỉ được nhiều đơn vị; ghi mã đúng",
                "names that several units bear; write the code of the right one",
            ),
            Doubt::OtherKind => (
                "đơn vị có trong units.yaml với loại khác; ghi mã nếu vẫn là đơn vị ấy, hoặc new nếu đã đổi loại",
                "units that units.yaml has as another kind; write the code where it is the same, or new where its kind changed",
            ),
            Doubt::Divided => (
                "đơn vị cũ nằm trong nhiều đơn vị mới; ghi divided nếu nó được chia, hoặc mã nếu là hai đơn vị cùng tên",
                "former units that stand with several new ones; write divided where it was, or the code where two share the name",
            ),
            Doubt::District => (
                "huyện cũ không có trong units.yaml; ghi mã của huyện (thêm huyện vào units.yaml nếu chưa có), hoặc leave",
                "former districts that units.yaml has not; write the code (add the district to units.yaml where it is missing), or leave",
            ),
        };
        self.with(
            words,
            (names.len(), &self.few(&list)),
            &format!("units: {{{key}: {code}}}"),
        )
    }

    fn ends(&self, units: &[(UnitId, Spot, Date, Date)]) -> String {
        let list: Vec<String> = units
            .iter()
            .map(|(id, at, ours, theirs)| {
                let code = &self.request.record.unit(*id).code;
                format!(
                    "{} {code}: {} ≠ {}",
                    name(at.cell),
                    self.day(*ours),
                    self.day(*theirs)
                )
            })
            .collect();
        let words = self.say(
            "đơn vị đã kết thúc vào ngày khác trong units.yaml (ngày trong units.yaml ≠ ngày theo danh sách); sửa “to” hoặc ngày trong tệp",
            "units end on another day in units.yaml (there ≠ by the list); correct “to”, or the day in the file",
        );
        format!("{} {words}: {}", units.len(), self.few(&list))
    }
}
