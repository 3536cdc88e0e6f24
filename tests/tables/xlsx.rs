//! Tables as Excel keeps them since 2007.

use congbo::model::Score;
use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, Format, FormatScript, Workbook, Worksheet,
};

use crate::grid::{Cell, Condition, Sheet};

pub(crate) fn bytes(sheets: &[Sheet]) -> Vec<u8> {
    let mut book = Workbook::new();
    for sheet in sheets {
        let page = book.add_worksheet();
        if !sheet.name.is_empty() {
            page.set_name(&sheet.name).expect("a short name");
        }
        for (row, cells) in (0..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells) {
                put(page, row, column, cell);
            }
        }
        for [(top, left), (bottom, right)] in &sheet.merged {
            let Cell::Text(text) = &sheet.rows[*top][*left] else {
                continue;
            };
            let (top, bottom) = (large(*top), large(*bottom));
            let (left, right) = (small(*left), small(*right));
            page.merge_range(top, left, bottom, right, text, &Format::new())
                .expect("cells beside each other");
        }
        for column in &sheet.hidden {
            page.set_column_hidden(small(*column))
                .expect("a column of a sheet");
        }
        for (column, what) in &sheet.conditions {
            condition(page, small(*column), large(sheet.rows.len()), *what);
        }
    }
    book.save_to_buffer().expect("a workbook in memory")
}

fn small(place: usize) -> u16 {
    u16::try_from(place).expect("a small number")
}

fn large(place: usize) -> u32 {
    u32::try_from(place).expect("a small number")
}

fn condition(page: &mut Worksheet, column: u16, rows: u32, what: Condition) {
    let format = match what {
        Condition::Colour => Format::new().set_bold(),
        Condition::Digits => Format::new().set_num_format("0"),
        Condition::Strike => Format::new().set_font_strikethrough(),
    };
    let rule = ConditionalFormatCell::new()
        .set_rule(ConditionalFormatCellRule::GreaterThan(1))
        .set_format(format);
    page.add_conditional_format(0, column, rows, column, &rule)
        .expect("a condition of a column");
}

fn put(page: &mut Worksheet, row: u32, column: u16, cell: &Cell) {
    let number = |value: &Score| value.to_string().parse::<f64>().expect("a number");
    let plain = Format::new();
    let struck = Format::new().set_font_strikethrough();
    let done = match cell {
        Cell::Empty => return,
        Cell::Text(text) => page.write_string(row, column, text),
        Cell::Noted(_) => page.write_string(row, column, cell.seen(false)),
        Cell::Raised(value, digit) => {
            let raised = Format::new().set_font_script(FormatScript::Superscript);
            let (text, digit) = (value.to_string(), digit.to_string());
            page.write_rich_string(row, column, &[(&plain, text.as_str()), (&raised, &digit)])
        }
        Cell::Replaced(old, value) => {
            let (old, value) = (format!("{old} "), value.to_string());
            page.write_rich_string(row, column, &[(&struck, old.as_str()), (&plain, &value)])
        }
        Cell::Struck(value) => page.write_number_with_format(
            row,
            column,
            number(value),
            &struck.set_num_format("0.00"),
        ),
        Cell::Percent(value) => page.write_number_with_format(
            row,
            column,
            number(&(*value / Score::ONE_HUNDRED)),
            &plain.set_num_format("0.00%"),
        ),
        Cell::Share(value) => page.write_number(row, column, number(value)),
        Cell::Number(value) => {
            let form = if value.scale() == 0 { "0" } else { "0.00" };
            page.write_number_with_format(row, column, number(value), &plain.set_num_format(form))
        }
    };
    done.expect("a cell of a sheet");
}
