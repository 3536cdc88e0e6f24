//! Questions of which there is one for each thing they ask about.

use super::proof_words;
use crate::grid::name;
use crate::keys;
use crate::quoted;
use crate::report::{SHOWN, Teller};
use crate::taken::{Against, Names, Proof, Question, Spot};
use model::cell::letters;
use model::{Absence, UnitId};

impl Teller<'_> {
    /// Questions of which there is one for each thing they ask about.
    pub(crate) fn whole(&self, question: &Question) -> Option<(usize, String)> {
        let sheet = |at: &Spot| self.place(at.file, &at.sheet);
        let told = |vi, en, words: &[(&str, &str)]| self.told(vi, en, words);
        Some(match question {
            Question::NoSheet { name } => (
                0,
                told(
                    "không có trang tính “{name}” trong tệp",
                    "there is no sheet “{name}”",
                    &[("name", name)],
                ),
            ),
            Question::Sideways { at } => (
                0,
                told(
                    "{at}: bảng nằm ngang (mỗi đơn vị một cột). Chuyển vị trong Excel (Paste Special → Transpose) rồi chạy lại",
                    "{at}: the table lies on its side, a unit a column. Transpose it in Excel and run this again",
                    &[("at", &sheet(at))],
                ),
            ),
            Question::NoTable => (
                0,
                told(
                    "không tìm thấy bảng nào có đơn vị mà chỉ số “{code}” xếp hạng; kiểm tra --index, và tên hoặc mã đơn vị trong units.yaml (aliases), hay ghi ở “units” của tệp cách đọc\n    units: {\"P01\": ha-noi}",
                    "no table names a unit that the index “{code}” ranks; check --index, and the names or codes in units.yaml (aliases), or write them under “units” of the mapping\n    units: {\"P01\": ha-noi}",
                    &[("code", &self.request.index().code)],
                ),
            ),
            Question::NoRow { at, rows, years } => (
                0,
                told(
                    "{at}: không lấy được đơn vị nào: bỏ {rows} dòng, trong đó {years} dòng của năm khác {ours}. congbo không ghi bảng trống; kiểm tra --year, --index và những dòng bị bỏ ở tệp cách đọc",
                    "{at}: no unit was taken: {rows} rows are left out, {years} of them as of another year than {ours}. An empty table is not written; check --year, --index and what the mapping leaves out",
                    &[
                        ("at", &sheet(at)),
                        ("rows", &rows.to_string()),
                        ("years", &years.to_string()),
                        ("ours", &self.request.year.to_string()),
                    ],
                ),
            ),
            other => {
                let of_titles = self.of_titles(other);
                return of_titles
                    .or_else(|| self.of_values(other))
                    .or_else(|| self.of_columns(other))
                    .or_else(|| self.of_rows(other));
            }
        })
    }

    /// Questions about what stands above a table.
    fn of_titles(&self, question: &Question) -> Option<(usize, String)> {
        let sheet = |at: &Spot| self.place(at.file, &at.sheet);
        let told = |vi, en, words: &[(&str, &str)]| self.told(vi, en, words);
        Some(match question {
            Question::Year { at, year } => (
                0,
                told(
                    "{at}: tiêu đề bảng nói năm {year}, trong khi nhập vào kỳ {ours}. Sửa --year, hoặc nếu đúng là vậy\n    {line}",
                    "{at}: the title speaks of {year}, but the results are taken in for {ours}. Correct --year, or if that is right\n    {line}",
                    &[
                        ("at", &sheet(at)),
                        ("year", &year.to_string()),
                        ("ours", &self.request.year.to_string()),
                        (
                            "line",
                            &settled(&year.to_string(), &self.request.year.to_string()),
                        ),
                    ],
                ),
            ),
            Question::OtherIndex { at, name } => (
                0,
                told(
                    "{at}: tiêu đề hoặc tên trang nói về {name}, không phải {ours}. Sửa --index, hoặc nếu đúng là bảng này\n    {line}",
                    "{at}: the title or the sheet speaks of {name}, not of {ours}. Correct --index, or if the table is right\n    {line}",
                    &[
                        ("at", &sheet(at)),
                        ("name", name),
                        ("ours", self.request.index().short.get(self.lang)),
                        ("line", &settled(name, &self.request.index().code)),
                    ],
                ),
            ),
            Question::Unlike { .. } => return self.of_words(question),
            _ => return None,
        })
    }

    /// Questions about what the numbers of columns are.
    fn of_columns(&self, question: &Question) -> Option<(usize, String)> {
        let spots = |all: &[Spot]| self.few(&all.iter().map(|at| self.at(at)).collect::<Vec<_>>());
        let told = |vi, en, words: &[(&str, &str)]| self.told(vi, en, words);
        Some(match question {
            Question::Separator { at, text } => (
                1,
                told(
                    "{at} “{text}”: dấu phân cách là dấu thập phân hay dấu hàng nghìn?\n    decimal: comma",
                    "{at} “{text}”: decimals or thousands?\n    decimal: comma",
                    &[("at", &self.at(at)), ("text", text)],
                ),
            ),
            Question::Digits { at } => (
                1,
                told(
                    "{count} ô hiện ít chữ số hơn chỉ số công bố, và lưu nhiều hơn: {list}. Lấy số hiện ra (shown) hay số đang lưu (stored)?\n    digits: stored",
                    "{count} cells show fewer digits than the index has, and hold more: {list}. Take those shown, or those stored?\n    digits: stored",
                    &[("count", &at.len().to_string()), ("list", &spots(at))],
                ),
            ),
            Question::Scale { .. } => (1, self.scale(question)?),
            Question::Longer { .. } => (1, self.longer(question)?),
            Question::Names {
                at,
                which: Names::Hidden,
            } => (
                2,
                told(
                    "{at}: cột bị ẩn này ghi tên những đơn vị khác với tên đang hiện cùng dòng; các số bên phải nó là của tên nào? Nếu của tên bị ẩn: hidden: true; nếu của tên đang hiện: leave\n    columns: {\"={letters}\": leave}",
                    "{at}: this hidden column names other units than those seen in its rows; whose are the numbers to its right? If they are of the hidden names: hidden: true; if of those seen: leave\n    columns: {\"={letters}\": leave}",
                    &[("at", &self.at(at)), ("letters", &letters(at.cell.1))],
                ),
            ),
            Question::Names {
                at,
                which: Names::Keys,
            } => (
                2,
                told(
                    "{at}: mỗi dòng của cột này ghi một thứ khác nhau, như tên, mã hay số thứ tự; các số bên phải nó là của đơn vị đứng đầu dòng, hay của cột này? Nếu của cột này: ghi tên đơn vị vào cột trong tệp; nếu của đơn vị đứng đầu dòng: leave\n    columns: {\"={letters}\": leave}",
                    "{at}: this column has something else in each row, like names, codes or numbers of rows; are the numbers to its right of the unit at the head of the row, or of this column? If of this column: write the names of units into it; if of the unit at the head: leave\n    columns: {\"={letters}\": leave}",
                    &[("at", &self.at(at)), ("letters", &letters(at.cell.1))],
                ),
            ),
            Question::Names {
                at,
                which: Names::Others,
            } => (
                2,
                told(
                    "{at}: cột này cũng là tên đơn vị; các số đứng cạnh là của tên nào? Số của mỗi tên phải ở bên phải tên ấy: đổi chỗ cột trong tệp; nếu cột này không phải tên của dòng: leave\n    columns: {\"={letters}\": leave}",
                    "{at}: this column names units too; whose are the numbers beside it? The numbers of a name must stand to its right: move the columns in the file; if it does not name the rows: leave\n    columns: {\"={letters}\": leave}",
                    &[("at", &self.at(at)), ("letters", &letters(at.cell.1))],
                ),
            ),
            _ => return None,
        })
    }

    /// Questions about rows.
    fn of_rows(&self, question: &Question) -> Option<(usize, String)> {
        let spots = |all: &[Spot]| self.few(&all.iter().map(|at| self.at(at)).collect::<Vec<_>>());
        let told = |vi, en, words: &[(&str, &str)]| self.told(vi, en, words);
        Some(match question {
            Question::Forms { fault, at } => (1, self.forms(*fault, at)),
            Question::AllLeft { name, rows, .. } => (
                7,
                told(
                    "“{name}”: leave bỏ cả {count} dòng ({list}), không còn dòng nào. Ghi ô cần bỏ thay cho tên\n    units: {{cell}: leave}",
                    "“{name}”: leave drops all {count} rows ({list}). Write the cell to be left instead of the name\n    units: {{cell}: leave}",
                    &[
                        ("name", name),
                        ("count", &rows.len().to_string()),
                        ("list", &spots(rows)),
                        ("cell", &self.named(rows.last())),
                    ],
                ),
            ),
            Question::SameUnit { rows } => (7, self.same_units(rows)),
            Question::NoScore { at, none } => (8, self.no_score(at, *none)),
            Question::Absent { sign, at } => (9, self.open_sign(sign, at)),
            Question::Misread {
                at, proof, share, ..
            } => (
                2,
                told(
                    "{at}: bảng bị đọc sai, {some}/{all} đơn vị mâu thuẫn ({proof}). Chưa lấy giá trị nào; ghi rõ ở “columns” cột nào là gì, hoặc sửa tệp",
                    "{at}: the table is misread, {some} of {all} units contradict it ({proof}). Nothing is taken; say under “columns” what each column is, or correct the file",
                    &[
                        ("at", &self.at(at)),
                        ("some", &share.0.to_string()),
                        ("all", &share.1.to_string()),
                        ("proof", proof_words(*proof).get(self.lang)),
                    ],
                ),
            ),
            Question::Contradiction { proof, at } => (11, self.contradiction(*proof, at)),
            Question::Of { listed, field } => (
                12,
                told(
                    "bảng có {listed} trên {field} đơn vị: các thứ hạng là trong bao nhiêu đơn vị?\n    of: {field}",
                    "the table has {listed} of {field} units: among how many are the ranks?\n    of: {field}",
                    &[
                        ("listed", &listed.to_string()),
                        ("field", &field.to_string()),
                    ],
                ),
            ),
            _ => return None,
        })
    }

    pub(crate) fn same_units(&self, rows: &[(UnitId, Spot, Spot)]) -> String {
        let list: Vec<String> = rows
            .iter()
            .map(|(unit, first, second)| {
                format!(
                    "{}: {}, {}",
                    self.unit(*unit),
                    self.at(first),
                    self.at(second)
                )
            })
            .collect();
        let cell = rows.first().map(|(_, _, second)| second);
        self.told(
            "{count} đơn vị có hai dòng với giá trị khác nhau: {list}. Ghi ô của dòng cần bỏ ở “units”, chọn trang tính (--sheet), hoặc giới hạn dòng (rows)\n    units: {{cell}: leave}",
            "{count} units have two rows that say different things: {list}. Write the cell of the row to be left under “units”, choose a sheet (--sheet), or limit the rows\n    units: {{cell}: leave}",
            &[("count", &rows.len().to_string()), ("list", &self.few(&list)), ("cell", &self.named(cell))],
        )
    }

    /// A cell as a key of the mapping.
    fn named(&self, at: Option<&Spot>) -> String {
        let key = at.map(|at| quoted(&keys::named(self.request, at)));
        key.unwrap_or_default()
    }

    pub(super) fn no_score(&self, at: &[Spot], none: bool) -> String {
        if none {
            return self.told(
                "không thấy cột tổng điểm; bộ chỉ số không nói tổng được tính thế nào từ các thành phần, hoặc có thành phần thiếu, nên congbo không tính. Ghi cột nào là score ở “columns”; nếu nguồn không công bố tổng:\n    total: none",
                "no column of totals; the framework does not say how they are made of the components, or one is missing, so none is worked out. Say under “columns” which one is score; if the source publishes none:\n    total: none",
                &[],
            );
        }
        let list: Vec<String> = at.iter().map(|at| self.at(at)).collect();
        self.told(
            "{count} đơn vị không có tổng điểm trong bảng nào: {list}. Nếu nguồn không công bố:\n    total: none",
            "{count} units have no total in any table: {list}. If the source publishes none:\n    total: none",
            &[("count", &at.len().to_string()), ("list", &self.few(&list))],
        )
    }

    pub(super) fn contradiction(&self, proof: Proof, at: &[(Spot, Against)]) -> String {
        let number = |value| lang::number::exact(value, self.lang);
        let list: Vec<String> = at
            .iter()
            .map(|(spot, against)| {
                format!(
                    "{}: {} ≠ {}",
                    self.at(spot),
                    number(against.value),
                    number(against.other)
                )
            })
            .collect();
        let cells: Vec<String> = at
            .iter()
            .take(SHOWN)
            .map(|(spot, _)| quoted(&keys::named(self.request, spot)))
            .collect();
        self.told(
            "{proof}: {list}. Sửa trong tệp nếu đọc hay gõ sai; nếu nguồn in đúng như vậy:\n    printed: [{cells}]",
            "{proof}: {list}. Correct the file if it is misread or mistyped; if the source prints it so:\n    printed: [{cells}]",
            &[("proof", proof_words(proof).get(self.lang)), ("list", &self.few(&list)), ("cells", &cells.join(", "))],
        )
    }

    pub(super) fn open_sign(&self, sign: &str, at: &[Spot]) -> String {
        let cells: Vec<String> = at.iter().map(|spot| name(spot.cell)).collect();
        let codes: Vec<&str> = Absence::ALL.iter().map(|absence| absence.code()).collect();
        let what = if sign.is_empty() {
            self.say("ô trống", "empty cells").to_owned()
        } else {
            format!("“{sign}”")
        };
        self.told(
            "{count} {what} ở chỗ của điểm số ({list}): không có số là vì sao? Một trong: {codes}\n    absent: {{sign}: {first}}",
            "{count} {what} where scores belong ({list}): why is there no number? One of: {codes}\n    absent: {{sign}: {first}}",
            &[("count", &at.len().to_string()), ("what", &what), ("list", &self.few(&cells)), ("codes", &codes.join(", ")), ("sign", &quoted(sign)), ("first", codes[0])],
        )
    }
}

/// The line of the mapping by which a title that says one thing is of another.
pub(super) fn settled(says: &str, is: &str) -> String {
    format!("titles: {{{}: {}}}", quoted(says), quoted(is))
}
