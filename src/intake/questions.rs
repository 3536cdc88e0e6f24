//! What is still open, each question with what to write into the mapping.

use super::draft::word;
use super::grid::name;
use super::report::{SHOWN, Teller};
use super::take::Request;
use super::taken::{CellFault, Question, Spot, Taken};
use crate::model::mapping::Column as Role;
use crate::model::{Absence, Lang, UnitId};

/// What must be settled, each with what to write into the mapping.
#[must_use]
pub fn questions(request: &Request<'_>, taken: &Taken, files: &[String], lang: Lang) -> String {
    let mut teller = Teller {
        request,
        files,
        lang,
        out: String::new(),
    };
    for question in &taken.questions {
        teller.question(question);
    }
    teller.out
}

impl Teller<'_> {
    fn question(&mut self, question: &Question) {
        let text = match question {
            Question::Column { at, head, near } => self.open_column(at, head, near),
            Question::Unit { at, name, near } => self.open_unit(at, name, near),
            Question::Absent { sign, at } => self.open_sign(sign, at),
            Question::Cell { at, text, fault } => {
                format!("{} “{text}”: {}", self.at(at), self.fault(*fault))
            }
            other => self.whole(other),
        };
        self.line(&format!("• {text}"));
    }

    fn open_column(&self, at: &Spot, head: &str, near: &[crate::model::ComponentId]) -> String {
        let words: Vec<String> = near
            .iter()
            .map(|id| word(Role::Part(*id), self.request.framework))
            .collect();
        let at = self.at(at);
        let hint = if words.is_empty() {
            String::new()
        } else {
            format!(
                " ({} {})",
                self.say("gần nhất:", "nearest:"),
                words.join(", ")
            )
        };
        match self.lang {
            Lang::Vi => format!(
                "{at}: không rõ cột “{head}” là gì{hint}. Ghi ở “columns” của tệp cách đọc, hoặc leave để bỏ qua"
            ),
            Lang::En => format!(
                "{at}: it is not clear what the column “{head}” is{hint}. Say so under “columns” of the mapping, or leave"
            ),
        }
    }

    fn open_unit(&self, at: &Spot, name: &str, near: &[UnitId]) -> String {
        let names: Vec<String> = near
            .iter()
            .map(|id| {
                format!(
                    "{} ({})",
                    self.unit(*id),
                    self.request.record.unit(*id).code
                )
            })
            .collect();
        let at = self.at(at);
        let hint = if names.is_empty() {
            String::new()
        } else {
            format!(
                " ({} {})",
                self.say("gần nhất:", "nearest:"),
                names.join(", ")
            )
        };
        match self.lang {
            Lang::Vi => format!(
                "{at}: không rõ “{name}” là đơn vị nào{hint}. Ghi mã ở “units” của tệp cách đọc, hoặc leave để bỏ qua"
            ),
            Lang::En => format!(
                "{at}: it is not clear which unit “{name}” is{hint}. Write its code under “units” of the mapping, or leave"
            ),
        }
    }

    fn open_sign(&self, sign: &str, at: &[Spot]) -> String {
        let cells: Vec<String> = at.iter().take(SHOWN).map(|spot| name(spot.cell)).collect();
        let more = if at.len() > SHOWN { ", …" } else { "" };
        let cells = cells.join(", ");
        let codes: Vec<&str> = Absence::ALL.iter().map(|absence| absence.code()).collect();
        let codes = codes.join(", ");
        let what = if sign.is_empty() {
            self.say("ô trống", "empty cells").to_owned()
        } else {
            format!("“{sign}”")
        };
        match self.lang {
            Lang::Vi => format!(
                "{} {what} ở chỗ của điểm số ({cells}{more}): không có số là vì sao? Ghi ở “absent” của tệp cách đọc: {sign:?}: một trong {codes}",
                at.len()
            ),
            Lang::En => format!(
                "{} {what} where scores belong ({cells}{more}): why is there no number? Say under “absent” of the mapping: {sign:?}: one of {codes}",
                at.len()
            ),
        }
    }

    fn fault(&self, fault: CellFault) -> String {
        match fault {
            CellFault::Number => self.say("không đọc được thành số; sửa trong tệp, hoặc ghi ý nghĩa ở “absent” của tệp cách đọc", "no number; correct it in the file, or say what it means under “absent” of the mapping"),
            CellFault::Rank => self.say("không đọc được thành thứ hạng; sửa trong tệp, hoặc bỏ cột này (leave)", "no rank; correct it in the file, or leave the column"),
            CellFault::Band => return self.bands(),
            CellFault::Day => self.say("bảng tính đã đổi thành ngày tháng; sửa ô thành dạng chữ (Text) rồi nhập lại", "the spreadsheet made a date of it; make the cell Text and type it again"),
            CellFault::Error => self.say("ô báo lỗi của bảng tính; sửa công thức trong tệp", "an error of the spreadsheet; correct the formula in the file"),
            CellFault::Formula => self.say("công thức chưa được tính; mở tệp bằng Excel hoặc LibreOffice rồi lưu lại", "a formula that was never worked out; open the file in Excel or LibreOffice and save it"),
            CellFault::Truth => self.say("là giá trị đúng/sai, không phải số", "true or false, no number"),
            CellFault::Struck => self.say("số bị gạch ngang hoặc viết nhỏ lên trên cả ô; sửa trong tệp: xóa số ấy, hoặc bỏ gạch", "the number is struck through, or raised as a whole; delete it in the file, or take the stroke away"),
            CellFault::Form => self.say("ô không hiện ra con số đang lưu (bị ẩn hoặc thành phân số); đổi định dạng ô thành Number", "the cell does not show the number it holds (hidden, or a fraction); format it as Number"),
            CellFault::Percent => self.say("là phần trăm, trong khi chỉ số tính bằng điểm; nếu là tỷ lệ so với tối đa, ghi cột là percent ở “columns”", "per cent, while the index counts points; if it is the share of the maximum, call the column percent under “columns”"),
        }
        .to_owned()
    }

    fn bands(&self) -> String {
        let bands = self
            .request
            .index()
            .bands_of(self.request.year)
            .map_or(&[][..], |scheme| &scheme.bands);
        let names: Vec<&str> = bands.iter().map(|band| band.name.get(self.lang)).collect();
        let known = if names.is_empty() {
            self.say("chưa khai báo mức nào", "none is declared")
                .to_owned()
        } else {
            names.join(", ")
        };
        match self.lang {
            Lang::Vi => format!(
                "không phải mức xếp loại nào của năm này ({known}); khai báo trong indices/, hoặc bỏ cột này (leave)"
            ),
            Lang::En => format!(
                "no band of that year ({known}); declare it in indices/, or leave the column"
            ),
        }
    }

    /// Questions about a table as a whole.
    fn whole(&self, question: &Question) -> String {
        let sheet = |at: &Spot| self.place(at.file, &at.sheet);
        match question {
            Question::SameColumn { at, heads: [first, second], role } => self.told(
                "{at}: hai cột “{first}” và “{second}” cùng là {role}. Ghi ở “columns” của tệp cách đọc cột nào đúng, cột kia leave",
                "{at}: “{first}” and “{second}” are both {role}. Say under “columns” of the mapping which is right, and leave the other",
                &[("at", &self.at(at)), ("role", &self.role(*role)), ("first", first), ("second", second)],
            ),
            Question::NoScore { at } => self.told(
                "{at}: không thấy cột tổng điểm. Ghi cột nào là score ở “columns” của tệp cách đọc",
                "{at}: no column of totals. Say under “columns” of the mapping which one is score",
                &[("at", &sheet(at))],
            ),
            Question::SameUnit { at, first, unit } => self.told(
                "{unit} có hai dòng: {first} và {at}. Bỏ một dòng (units: leave), chọn trang tính (--sheet), hoặc giới hạn dòng (rows) trong tệp cách đọc",
                "{unit} has two rows: {first} and {at}. Leave one under “units”, choose a sheet (--sheet), or limit the rows in the mapping",
                &[("unit", self.unit(*unit)), ("first", &self.at(first)), ("at", &self.at(at))],
            ),
            Question::Separator { at, text } => self.told(
                "{at} “{text}”: dấu phân cách là dấu thập phân hay dấu hàng nghìn? Ghi “decimal: comma” hoặc “decimal: point” trong tệp cách đọc",
                "{at} “{text}”: decimals or thousands? Write “decimal: comma” or “decimal: point” into the mapping",
                &[("at", &self.at(at)), ("text", text)],
            ),
            Question::Sideways { at } => self.told(
                "{at}: bảng nằm ngang (mỗi đơn vị một cột). Chuyển vị trong Excel (Paste Special → Transpose) rồi chạy lại",
                "{at}: the table lies on its side, a unit a column. Transpose it in Excel and run this again",
                &[("at", &sheet(at))],
            ),
            Question::Year { at, year } => self.told(
                "{at}: tiêu đề bảng nói năm {year}, trong khi nhập vào kỳ {ours}. Sửa --year, hoặc thêm --force nếu đúng là vậy",
                "{at}: the title speaks of {year}, but the results are taken in for {ours}. Correct --year, or add --force if that is right",
                &[("at", &sheet(at)), ("year", &year.to_string()), ("ours", &self.request.year.to_string())],
            ),
            Question::NoSheet { name } => self.told(
                "không có trang tính “{name}” trong tệp",
                "there is no sheet “{name}”",
                &[("name", name)],
            ),
            _ => self.told(
                "không tìm thấy bảng nào có đơn vị mà chỉ số “{code}” xếp hạng; kiểm tra --index, và tên đơn vị trong units.yaml",
                "no table names a unit that the index “{code}” ranks; check --index, and the names in units.yaml",
                &[("code", &self.request.index().code)],
            ),
        }
    }

    /// A sentence with what stands for each `{word}`.
    fn told(&self, vi: &'static str, en: &'static str, words: &[(&str, &str)]) -> String {
        let mut out = String::new();
        let mut rest = self.say(vi, en);
        while let Some((before, after)) = rest.split_once('{') {
            let (word, after) = after.split_once('}').unwrap_or((after, ""));
            out += before;
            out += words
                .iter()
                .find(|(known, _)| *known == word)
                .map_or("", |(_, text)| text);
            rest = after;
        }
        out + rest
    }
}
