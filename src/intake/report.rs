//! What was understood and what is still open, in the words of whoever keeps the tables.

mod column;
mod remark;

use std::fmt::Write as _;

use super::grid::{Column, Row, name};
use super::take::Request;
use super::taken::{Block, LeftRow, LeftSheet, Remark, Spelt, Spot, Taken};
use lang::Pair;
use model::cell::letters;
use model::{Lang, LangId, UnitId};

/// To whom and about what.
pub(super) struct Teller<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) files: &'a [String],
    pub(super) lang: Lang,
    pub(super) out: String,
    /// How many of a kind are listed.
    pub(super) shown: usize,
}

/// How many names or cells of a kind are listed.
pub(super) const SHOWN: usize = 8;

/// Everything that was understood, left out and remarked, line by line.
#[must_use]
pub fn understood(request: &Request<'_>, taken: &Taken, files: &[String], lang: Lang) -> String {
    let mut teller = Teller {
        request,
        files,
        lang,
        out: String::new(),
        shown: SHOWN,
    };
    for block in &taken.blocks {
        teller.block(block);
    }
    teller.sheets(taken);
    for remark in &taken.remarks {
        teller.remark(remark);
    }
    teller.out
}

/// Rows that are left out, and why.
const LEFT: [(LeftRow, &str, &str); 9] = [
    (
        LeftRow::Section,
        "bỏ dòng tiêu đề nhóm",
        "left out, heads of parts",
    ),
    (
        LeftRow::Total,
        "bỏ dòng tổng hợp",
        "left out, totals and means",
    ),
    (
        LeftRow::Numbering,
        "bỏ dòng đánh số cột",
        "left out, numbers of columns",
    ),
    (
        LeftRow::Head,
        "bỏ tiêu đề lặp lại",
        "left out, the head once more",
    ),
    (
        LeftRow::Again,
        "bỏ dòng lặp lại, giá trị như nhau",
        "left out, a unit once more with the same values",
    ),
    (
        LeftRow::OtherYear,
        "bỏ dòng của năm khác",
        "left out, rows of other years",
    ),
    (LeftRow::Note, "bỏ dòng ghi chú", "left out, remarks"),
    (
        LeftRow::Nameless,
        "bỏ dòng có số nhưng không có tên",
        "left out, numbers without a name",
    ),
    (
        LeftRow::Mapped,
        "bỏ theo tệp cách đọc",
        "left out as the mapping says",
    ),
];

impl Teller<'_> {
    pub(super) fn say(&self, vi: &'static str, en: &'static str) -> &'static str {
        Pair(vi, en).get(self.lang)
    }

    pub(super) fn line(&mut self, text: &str) {
        writeln!(self.out, "{text}").expect("a String takes all");
    }

    pub(super) fn unit(&self, id: UnitId) -> &str {
        self.request.record.unit(id).name.get(self.lang)
    }

    /// A sheet of a file, as people say it.
    pub(super) fn place(&self, file: usize, sheet: &str) -> String {
        let file = self.files.get(file).map_or("", String::as_str);
        if sheet.is_empty() {
            return file.to_owned();
        }
        format!("{file}, {} “{sheet}”", self.say("trang tính", "sheet"))
    }

    pub(super) fn at(&self, spot: &Spot) -> String {
        format!(
            "{}, {} {}",
            self.place(spot.file, &spot.sheet),
            self.say("ô", "cell"),
            name(spot.cell)
        )
    }

    fn block(&mut self, block: &Block) {
        if block.columns.iter().any(|head| head.row.is_some()) {
            return self.form(block);
        }
        let place = self.place(block.file, &block.sheet);
        let rows: Vec<String> = block
            .rows
            .iter()
            .map(|line| block.row_name(line.row))
            .collect();
        let (row, column) = match block.turned {
            Some(_) => (self.say("cột", "column"), self.say("dòng", "row")),
            None => (self.say("dòng", "row"), self.say("cột", "column")),
        };
        let range = match (rows.first(), rows.last()) {
            (Some(first), Some(last)) => match self.lang.id() {
                LangId::Vi => format!("{} đơn vị ở {row} {first}–{last}", rows.len()),
                LangId::En => format!("{} units in {row}s {first}–{last}", rows.len()),
            },
            _ if block.lent => self
                .say(
                    "các dòng được ghép theo tên đơn vị với bảng khác",
                    "its rows are joined with those of another table by their units",
                )
                .to_owned(),
            _ => self.say("không có đơn vị nào", "no unit").to_owned(),
        };
        let name = |row| block.row_name(row);
        let head = match (block.head.is_empty(), block.head.start + 1, block.head.end) {
            (true, ..) => self.say("không có dòng tiêu đề", "no head").to_owned(),
            (_, first, last) if first == last => {
                format!(
                    "{} {row} {}",
                    self.say("tiêu đề ở", "head in"),
                    name(first - 1)
                )
            }
            (_, first, last) => {
                let (first, last) = (name(first - 1), name(last - 1));
                format!(
                    "{} {row}{} {first}–{last}",
                    self.say("tiêu đề ở", "head in"),
                    self.say("", "s")
                )
            }
        };
        self.line(&format!("{place}: {range}, {head}"));
        for head in &block.columns {
            let text = self.column(head);
            let name = block.column_name(head.column);
            self.line(&format!("  {column} {name}: {text}"));
        }
        self.spelt(block, row);
        self.left(block, row);
    }

    /// A workbook that a unit filled in.
    fn form(&mut self, block: &Block) {
        let place = self.place(block.file, &block.sheet);
        let names: Vec<&str> = block.rows.iter().map(|line| self.unit(line.unit)).collect();
        let column = block.columns.first().map(|head| letters(head.column));
        let text = format!(
            "{place}: {}, {} {}, {} {}",
            names.join(", "),
            block.columns.len(),
            self.say("giá trị", "values"),
            self.say("cột", "column"),
            column.unwrap_or_default()
        );
        self.line(&text);
        self.left(block, self.say("dòng", "row"));
    }

    /// Names that are spelt otherwise than in the record.
    fn spelt(&mut self, block: &Block, row: &str) {
        for (how, vi, en) in [
            (Spelt::Otherwise, "tên viết khác", "names in other words"),
            (
                Spelt::Mapped,
                "tên theo tệp cách đọc",
                "names as the mapping says",
            ),
        ] {
            let rows = block.rows.iter();
            let names: Vec<String> = rows
                .filter(|line| line.how == how)
                .map(|line| {
                    format!(
                        "{} “{}” → {}",
                        block.row_name(line.row),
                        line.name,
                        self.unit(line.unit)
                    )
                })
                .collect();
            if !names.is_empty() {
                self.line(&format!(
                    "  {}: {row} {}",
                    self.say(vi, en),
                    names.join("; ")
                ));
            }
        }
    }

    fn left(&mut self, block: &Block, word: &str) {
        for (why, vi, en) in LEFT {
            let rows: Vec<String> = block
                .left
                .iter()
                .filter(|(.., reason)| *reason == why)
                .map(|(row, text, _)| {
                    let row = block.row_name(*row);
                    if text.is_empty() {
                        row
                    } else {
                        format!("{row} “{}”", short(text))
                    }
                })
                .collect();
            if !rows.is_empty() {
                self.line(&format!(
                    "  {}: {word} {}",
                    self.say(vi, en),
                    rows.join("; ")
                ));
            }
        }
    }

    fn sheets(&mut self, taken: &Taken) {
        for (file, sheet, why) in &taken.sheets {
            let why = match why {
                LeftSheet::Hidden => self.say("bị ẩn", "it is hidden").to_owned(),
                LeftSheet::NoTable => self
                    .say(
                        "không thấy đơn vị nào của chỉ số này",
                        "it names no unit of this index",
                    )
                    .to_owned(),
                LeftSheet::OtherYear(year) => format!("{} {year}", self.say("của năm", "it is of")),
                LeftSheet::OtherIndex(id) => {
                    let name = self.request.record.index(*id).short.get(self.lang);
                    format!("{} {name}", self.say("của chỉ số", "it is of"))
                }
                LeftSheet::NotAsked => self
                    .say(
                        "không nằm trong các trang được chọn",
                        "it was not asked for",
                    )
                    .to_owned(),
                LeftSheet::Empty => self.say("trống", "it is empty").to_owned(),
            };
            let text = format!(
                "{}: {} {why}",
                self.place(*file, sheet),
                self.say("bỏ qua, vì", "left out:")
            );
            self.line(&text);
        }
    }

    fn remark(&mut self, remark: &Remark) {
        let vi = self.lang == Lang::VI;
        let text = match remark {
            Remark::Encoding(file, encoding) => {
                let file = self.place(*file, "");
                if vi {
                    format!("{file}: chữ theo bảng mã {encoding}, đã chuyển sang Unicode")
                } else {
                    format!("{file}: text in {encoding}, converted to Unicode")
                }
            }
            Remark::Digits(count) => {
                if vi {
                    format!(
                        "{count} ô lưu nhiều chữ số hơn số hiện ra; lấy số hiện ra (muốn lấy đủ: “digits: stored” trong tệp cách đọc)"
                    )
                } else {
                    format!(
                        "{count} cells hold more digits than they show; those shown are taken (for all of them: “digits: stored” in the mapping)"
                    )
                }
            }
            Remark::Longer(columns, decimals, published) => {
                self.long_columns(*columns, *decimals, *published)
            }
            Remark::MixedMarks => self
                .say(
                    "số viết lẫn dấu phẩy và dấu chấm thập phân; đọc từng số theo dấu của nó",
                    "numbers have decimal commas and points; each is read by its own",
                )
                .to_owned(),
            Remark::Footnote(spot, mark) => self.footnote(spot, mark),
            Remark::Box(spot) => self.small_box(spot),
            Remark::Continued(more, base) => self.continued(more, base),
            Remark::Totalled(count, kind) => self.totalled(*count, *kind),
            Remark::Marked(absence, count) => {
                if vi {
                    format!("{count} ô nguồn ghi rõ là không có số: {}", absence.code())
                } else {
                    format!(
                        "{count} cells are marked by the source as without a number: {}",
                        absence.code()
                    )
                }
            }
            Remark::Hidden {
                file,
                sheet,
                rows,
                columns,
            } => {
                let place = self.place(*file, sheet);
                format!(
                    "{place}: {}{}",
                    self.say("bỏ phần bị ẩn", "left out, hidden"),
                    self.hidden(rows, columns)
                )
            }
        };
        self.line(&text);
    }

    fn footnote(&self, spot: &Spot, mark: &str) -> String {
        let at = self.at(spot);
        match self.lang.id() {
            LangId::Vi => format!("{at}: bỏ dấu chú thích “{mark}” sau con số"),
            LangId::En => format!("{at}: the mark “{mark}” behind the number was left out"),
        }
    }

    fn continued(&self, more: &Spot, base: &Spot) -> String {
        let words = self.say(
            "không có tiêu đề; đọc như phần tiếp theo của",
            "no head of its own; read as what follows",
        );
        let place = |at: &Spot| self.place(at.file, &at.sheet);
        format!("{}: {words} {}", place(more), place(base))
    }

    fn hidden(&self, rows: &[Row], columns: &[Column]) -> String {
        let list = |words: &str, places: Vec<String>| {
            let more = if places.len() > SHOWN { ", …" } else { "" };
            let shown = places
                .iter()
                .take(SHOWN)
                .cloned()
                .collect::<Vec<_>>()
                .join(", ");
            (!shown.is_empty()).then(|| format!("; {words} {shown}{more}"))
        };
        let rows = rows.iter().map(|row| (row + 1).to_string()).collect();
        let columns = columns.iter().map(|column| letters(*column)).collect();
        let rows = list(self.say("dòng", "rows"), rows).unwrap_or_default();
        rows + &list(self.say("cột", "columns"), columns).unwrap_or_default()
    }
}

/// A text that fits a line.
fn short(text: &str) -> String {
    if text.chars().count() <= 40 {
        return text.to_owned();
    }
    let cut: String = text.chars().take(39).collect();
    format!("{cut}…")
}
