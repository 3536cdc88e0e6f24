//! Questions about many columns, names or cells at once.

use crate::draft::word;
use crate::quoted;
use crate::report::Teller;
use crate::taken::{CellFault, Question, Spot};
use model::UnitId;

impl Teller<'_> {
    pub(super) fn open_columns(&self, all: &[&Question]) -> String {
        let mut example = String::new();
        let heads: Vec<String> = all
            .iter()
            .filter_map(|one| match one {
                Question::Column { at, head, near } => Some((at, head, near)),
                _ => None,
            })
            .map(|(at, head, near)| {
                let words: Vec<String> = near
                    .iter()
                    .map(|role| word(*role, self.request.framework))
                    .collect();
                if example.is_empty() {
                    let meant = words.first().map_or("leave", String::as_str);
                    example = format!("columns: {{{}: {meant}}}", quoted(head));
                }
                let hint = if words.is_empty() {
                    String::new()
                } else {
                    format!(
                        " ({} {})",
                        self.say("gần nhất:", "nearest:"),
                        words.join(", ")
                    )
                };
                format!("{} “{head}”{hint}", self.at(at))
            })
            .collect();
        let list = self.few(&heads);
        self.told(
            "{count} cột không rõ là gì, hoặc không có trong bộ chỉ số: {list}. Ghi từng cột ở “columns”, hoặc leave để bỏ qua\n    {line}",
            "{count} columns are not clear, or not in the framework: {list}. Say what each is under “columns”, or leave\n    {line}",
            &[("count", &heads.len().to_string()), ("list", &list), ("line", &example)],
        )
    }

    pub(crate) fn same_columns(&self, all: &[&Question]) -> String {
        let mut example = String::new();
        let pairs: Vec<String> = all
            .iter()
            .filter_map(|one| match one {
                Question::SameColumn { at, heads, role } => Some((at, heads, role)),
                _ => None,
            })
            .map(|(at, [first, second], role)| {
                if example.is_empty() {
                    example = format!("columns: {{{}: leave}}", quoted(second));
                }
                let role = self.role(*role);
                format!(
                    "{} “{first}” {} “{second}” ({role})",
                    self.at(at),
                    self.say("và", "and")
                )
            })
            .collect();
        let list = self.few(&pairs);
        self.told(
            "hai cột cùng là một thứ: {list}. Ghi ở “columns” cột nào đúng, cột kia leave\n    {line}",
            "two columns are the same thing: {list}. Say under “columns” which is right, and leave the other\n    {line}",
            &[("list", &list), ("line", &example)],
        )
    }

    pub(crate) fn clashes(&self, all: &[&Question]) -> String {
        let list: Vec<String> = all
            .iter()
            .filter_map(|one| match one {
                Question::Clash {
                    at,
                    keys: [first, second],
                } => Some((at, first, second)),
                _ => None,
            })
            .map(|(at, first, second)| format!("{} “{first}” ≠ “{second}”", self.at(at)))
            .collect();
        self.told(
            "tệp cách đọc nói hai điều khác nhau về một cột: {list}. Ghi rõ trang tính: “[Tên trang] =D”\n    columns: {\"[Bảng 2] =D\": leave}",
            "the mapping says two things of one column: {list}. Name the sheet: “[Sheet] =D”\n    columns: {\"[Table 2] =D\": leave}",
            &[("list", &self.few(&list))],
        )
    }

    pub(super) fn open_units(&self, all: &[&Question]) -> String {
        let mut example = String::new();
        let names: Vec<String> = all
            .iter()
            .filter_map(|one| match one {
                Question::Unit { at, name, near } => Some((at, name, near)),
                _ => None,
            })
            .map(|(at, name, near)| {
                let code = |id: &UnitId| self.request.record.unit(*id).code.as_str();
                if example.is_empty() {
                    let meant = near.first().map_or("leave", code);
                    example = format!("units: {{{}: {meant}}}", quoted(name));
                }
                let known: Vec<String> = near
                    .iter()
                    .map(|id| format!("{} ({})", self.unit(*id), code(id)))
                    .collect();
                let hint = if known.is_empty() {
                    String::new()
                } else {
                    format!(
                        " ({} {})",
                        self.say("gần nhất:", "nearest:"),
                        known.join(", ")
                    )
                };
                format!("{} “{name}”{hint}", self.at(at))
            })
            .collect();
        let list = self.few(&names);
        self.told(
            "{count} dòng có tên chưa có trong units.yaml, hoặc không rõ là đơn vị nào: {list}. Ghi mã ở “units”, hoặc leave để bỏ qua\n    {line}",
            "{count} rows name units that are not in units.yaml, or it is not clear which they are: {list}. Write codes under “units”, or leave\n    {line}",
            &[("count", &names.len().to_string()), ("list", &list), ("line", &example)],
        )
    }

    pub(crate) fn cells(&self, fault: CellFault, all: &[(&Spot, &str)]) -> String {
        let cells: Vec<String> = all
            .iter()
            .map(|(at, text)| format!("{} “{text}”", self.at(at)))
            .collect();
        format!("{}: {}", self.few(&cells), self.fault(fault))
    }

    pub(super) fn fault(&self, fault: CellFault) -> String {
        let (vi, en) = match fault {
            CellFault::Number => (
                "không đọc được thành số; sửa trong tệp, hoặc ghi ý nghĩa ở “absent” của tệp cách đọc",
                "no number; correct it in the file, or say what it means under “absent” of the mapping",
            ),
            CellFault::Rank => (
                "không đọc được thành thứ hạng; sửa trong tệp, hoặc bỏ cột này (leave)",
                "no rank; correct it in the file, or leave the column",
            ),
            CellFault::Band => return self.bands(),
            CellFault::Day => (
                "bảng tính đã đổi thành ngày tháng; sửa ô thành dạng chữ (Text) rồi nhập lại",
                "the spreadsheet made a date of it; make the cell Text and type it again",
            ),
            CellFault::Error => (
                "ô báo lỗi của bảng tính; sửa công thức trong tệp",
                "an error of the spreadsheet; correct the formula in the file",
            ),
            CellFault::Formula => (
                "công thức chưa được tính; mở tệp bằng Excel hoặc LibreOffice rồi lưu lại",
                "a formula that was never worked out; open the file in Excel or LibreOffice and save it",
            ),
            CellFault::Truth => (
                "là giá trị đúng/sai, không phải số",
                "true or false, no number",
            ),
            CellFault::Struck => (
                "số bị gạch ngang hoặc viết nhỏ lên trên cả ô; sửa trong tệp: xóa số ấy, hoặc bỏ gạch",
                "the number is struck through, or raised as a whole; delete it in the file, or take the stroke away",
            ),
            CellFault::Form => (
                "ô không hiện ra con số đang lưu (bị ẩn hoặc thành phân số); đổi định dạng ô thành Number",
                "the cell does not show the number it holds (hidden, or a fraction); format it as Number",
            ),
            CellFault::Reason => (
                "có điểm mà bên cạnh lại ghi lý do không có điểm; xóa một trong hai trong tệp",
                "a score, and beside it a reason why there is none; delete one of them in the file",
            ),
            CellFault::Group => (
                "là giá trị của một thành phần không áp dụng cho nhóm của đơn vị: xem lại cột và dòng; nếu bộ chỉ số khai báo thiếu nhóm, thêm vào fields của thành phần",
                "a value of a component that does not apply to the unit's group: look at column and row again; where the framework lacks the group, add it to the fields of the component",
            ),
            CellFault::Percent => (
                "là phần trăm, trong khi chỉ số tính bằng điểm; nếu là tỷ lệ so với tối đa, ghi cột là percent ở “columns”",
                "per cent, while the index counts points; if it is the share of the maximum, call the column percent under “columns”",
            ),
        };
        self.say(vi, en).to_owned()
    }

    pub(super) fn bands(&self) -> String {
        let bands = self.request.index().bands.iter();
        let bands = bands.filter(|scheme| scheme.is_in_force(self.request.year));
        let bands = bands.flat_map(|scheme| &scheme.bands);
        let mut names: Vec<&str> = Vec::new();
        for name in bands.map(|band| band.name.get(self.lang)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let known = if names.is_empty() {
            self.say("chưa khai báo mức nào", "none is declared")
                .to_owned()
        } else {
            names.join(", ")
        };
        self.told(
            "không phải mức xếp loại nào của năm này ({known}); khai báo trong indices/, hoặc bỏ cột này (leave)",
            "no band of that year ({known}); declare it in indices/, or leave the column",
            &[("known", &known)],
        )
    }
}
