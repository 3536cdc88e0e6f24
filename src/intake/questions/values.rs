//! Questions about values that look like others: penalties like points, a new year like an old one.

use super::whole::settled;
use crate::draft::word;
use crate::quoted;
use crate::report::Teller;
use crate::taken::{Question, Whence};

/// Of a line as many letters are shown.
const LONGEST: usize = 120;

impl Teller<'_> {
    /// Questions about values that look like others.
    pub(super) fn of_values(&self, question: &Question) -> Option<(usize, String)> {
        Some(match question {
            Question::Penalty {
                at,
                head,
                role,
                value,
                proved,
            } => (
                2,
                self.told(
                    "{at}: cột “{head}” là điểm trừ nhưng ghi số dương ({value}), {why}. Nếu {value} nghĩa là trừ {value} điểm: x-1; nếu đúng là cộng: x1\n    columns: {{key}: {word} x-1}",
                    "{at}: the column “{head}” takes points away, but is printed above 0 ({value}), and {why}. If {value} means {value} points less: x-1; if it is added: x1\n    columns: {{key}: {word} x-1}",
                    &[
                        (
                            "why",
                            if *proved {
                                self.say("và chỉ khi trừ thì các tổng điểm mới khớp", "totals fit only where it is taken away")
                            } else {
                                self.say(
                                    "và không có tổng điểm để biết là cộng hay trừ",
                                    "no total says whether it is added or taken away",
                                )
                            },
                        ),
                        ("at", &self.at(at)),
                        ("head", head),
                        ("value", &lang::number::exact(*value, self.lang)),
                        ("key", &quoted(head)),
                        ("word", &word(*role, self.request.framework)),
                    ],
                ),
            ),
            Question::CellKeys { units, printed } => (
                3,
                self.told(
                    "tệp cách đọc ghi ô mà không ghi của tệp năm nào ({list}), trong khi chỉ số này đã nhập từ tệp của năm khác. Thêm năm vào khóa, hoặc xóa khóa\n    {line}",
                    "the mapping names cells and not of which year's file ({list}), and results of another year came from a file. Add the year to the key, or delete it\n    {line}",
                    &[
                        ("list", &self.few(&[&units[..], printed].concat())),
                        ("line", &self.dated_key(units, printed)),
                    ],
                ),
            ),
            other => return self.of_whole_tables(other),
        })
    }

    /// What says something of a table.
    fn whence(&self, from: Whence) -> &'static str {
        match from {
            Whence::Title => self.say("tiêu đề hoặc tên trang", "the title or the sheet"),
            Whence::File => self.say("tên tệp", "the name of the file"),
            Whence::Within => self.say(
                "một dòng hoặc một cột ghi chú trong bảng",
                "a row or a column of remarks in the table",
            ),
            Whence::Below => self.say("tiêu đề dưới bảng", "a title below the table"),
        }
    }

    /// A question about words that are not understood, or say that a table is no result of a whole year.
    pub(super) fn of_words(&self, question: &Question) -> Option<(usize, String)> {
        let Question::Unlike {
            at,
            from,
            text,
            says,
        } = question
        else {
            return None;
        };
        let quoted = format!("“{says}”");
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let cut: String = text.chars().take(LONGEST).collect();
        let cut = match cut.len() {
            _ if text.to_lowercase() == says.to_lowercase() => String::new(),
            whole if whole == text.len() => format!(" (“{cut}”)"),
            _ => format!(" (“{cut}…”)"),
        };
        let verb = match from {
            Whence::Title => self.told("ghi {says}", "says {says}", &[("says", &quoted)]),
            _ => self.told("nói về {says}", "speaks of {says}", &[("says", says)]),
        };
        let words = [
            ("at", self.place(at.file, &at.sheet)),
            ("from", format!("{} {verb}", self.whence(*from))),
            ("text", cut),
            (
                "index",
                self.request.index().short.get(self.lang).to_owned(),
            ),
            ("year", self.request.year.to_string()),
            ("line", settled(says, &self.request.index().code)),
        ];
        let words: Vec<(&str, &str)> = words
            .iter()
            .map(|(key, word)| (*key, word.as_str()))
            .collect();
        let told = self.told(
            "{at}: {from}{text}. Đó có phải kết quả chính thức, cuối cùng của {index} cả năm {year} không? Nếu đúng là bảng này\n    {line}",
            "{at}: {from}{text}. Is the table the final, official result of {index} of all of {year}? If it is right\n    {line}",
            &words,
        );
        Some((0, told))
    }

    /// The question which of a sheet and its copies count.
    fn copies(&self, file: usize, sheets: &[String], others: &[String]) -> Option<String> {
        let (of, copies) = sheets.split_first()?;
        let names: Vec<String> = copies.iter().map(|name| format!("“{name}”")).collect();
        let line = |counted: &[&String]| {
            let counted = others.iter().chain(counted.iter().copied());
            let all: Vec<String> = counted.map(|name| quoted(name)).collect();
            format!("sheets: [{}]", all.join(", "))
        };
        Some(self.told(
            "{file}: trang tính {copies} mang tên bản sao của “{of}”, mà có đơn vị khác hoặc số khác. Trang nào là kết quả? Ghi các trang được lấy (mọi trang: {all})\n    {line}",
            "{file}: the sheet {copies} is called a copy of “{of}”, and has other units or other numbers. Which of them is the result? Name the sheets that are taken (all of them: {all})\n    {line}",
            &[
                ("file", &self.place(file, "")),
                ("copies", &names.join(", ")),
                ("of", of),
                ("all", &line(&sheets.iter().collect::<Vec<_>>())),
                ("line", &line(&[of])),
            ],
        ))
    }

    /// Questions about what a whole table is.
    fn of_whole_tables(&self, question: &Question) -> Option<(usize, String)> {
        Some(match question {
            Question::Copies {
                file,
                sheets,
                others,
            } => (0, self.copies(*file, sheets, others)?),
            Question::Elsewhere { at, from, says, is } => (
                0,
                self.told(
                    "{at}: {from} nói về {says}, trong khi nhập {is}. Kiểm tra tệp, --year và --index; nếu đúng là bảng này\n    {line}",
                    "{at}: {from} speaks of {says}, but {is} is taken in. Check the file, --year and --index; if the table is right\n    {line}",
                    &[
                        ("at", &self.place(at.file, &at.sheet)),
                        ("from", self.whence(*from)),
                        ("says", says),
                        ("is", is),
                        ("line", &settled(says, is)),
                    ],
                ),
            ),
            Question::Again { at, year, share } => (
                0,
                self.told(
                    "{at}: {some}/{all} đơn vị có đúng số liệu đã công bố của năm {year}. Tệp này có đúng là kết quả năm {ours} không? Nếu đúng\n    {line}",
                    "{at}: {some} of {all} units have exactly what was published for {year}. Is this really the result of {ours}? If so\n    {line}",
                    &[
                        ("at", &self.place(at.file, &at.sheet)),
                        ("some", &share.0.to_string()),
                        ("all", &share.1.to_string()),
                        ("year", &year.to_string()),
                        ("ours", &self.request.year.to_string()),
                        (
                            "line",
                            &settled(&year.to_string(), &self.request.year.to_string()),
                        ),
                    ],
                ),
            ),
            _ => return None,
        })
    }

    /// A key of a cell with the year of the file.
    fn dated_key(&self, units: &[String], printed: &[String]) -> String {
        let with_year = |key: &String| quoted(&format!("{key} ({})", self.request.year));
        match (units.first(), printed.first()) {
            (Some(key), _) => format!("units: {{{}: leave}}", with_year(key)),
            (None, Some(key)) => format!("printed: [{}]", with_year(key)),
            (None, None) => String::new(),
        }
    }
}
