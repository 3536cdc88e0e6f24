//! Workbooks that units fill in, made from a framework: maxima are shown and held, choices are lists, totals are worked
//! out, and everything that is not to be filled in is locked. A hidden column says what each row is, so that what comes
//! back is read by its cell.

mod total;

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use super::table::OWN as SPOKEN;
use lang::{number, phrases};
use model::form::{
    APPRAISED, APPRAISED_HEAD, Adds, BAND, HEAD, KEYS, MARK, MAXIMA, Mark, NAMES, NUMBERS, OWN,
    OWN_HEAD, PROOF, UNIT, WHY, is_sum_of_parts,
};
use model::{Absence, BandBasis, ComponentId, Framework, Index, Unit, Year};

/// What a workbook is made from.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// The index.
    pub index: &'a Index,
    /// The framework of the year: each unit has its form of it.
    pub framework: &'a Framework,
    /// The year.
    pub year: Year,
}

/// The longest name of a sheet.
const LONGEST: usize = 31;

/// Writes a workbook with a sheet for each unit.
///
/// # Errors
/// Something does not fit on a sheet: a name of more than 32,767 letters.
pub fn write(form: Form<'_>, units: &[&Unit]) -> Result<Vec<u8>, String> {
    workbook(form, units).map_err(|error| error.to_string())
}

fn workbook(form: Form<'_>, units: &[&Unit]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let title = format!("{} {}", form.index.short.vi, form.year);
    let properties = DocProperties::new()
        .set_title(title)
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&properties);
    let mut names = BTreeSet::new();
    for unit in units {
        let name = sheet_name(&unit.name.vi, &names);
        names.insert(name.to_lowercase());
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        // No sum is stored that nobody worked out: what reads the file before a spreadsheet opens it sees none.
        sheet.set_formula_result_default("");
        let field = form.index.field_of(unit);
        let framework = form.framework.of_field(field);
        Page {
            form: Form { framework, ..form },
            field,
            sheet,
            look: Look::new(),
        }
        .fill(unit)?;
    }
    book.save_to_buffer().map(crate::xlsx::of_one_system)
}

/// A name that a sheet may have and no other has.
fn sheet_name(name: &str, known: &BTreeSet<String>) -> String {
    let fits = |c: char| if "[]:*?/\\'".contains(c) { ' ' } else { c };
    let name: String = name.chars().map(fits).collect();
    let name = name.trim();
    let cut = |most: usize| name.chars().take(most).collect::<String>();
    let first = if name.is_empty() {
        "1".to_owned()
    } else {
        cut(LONGEST)
    };
    let more = (2..).map(|number| format!("{} {number}", cut(LONGEST - 4).trim_end()));
    let mut all = std::iter::once(first).chain(more);
    let free = all.find(|name| !known.contains(&name.to_lowercase()));
    free.unwrap_or_default()
}

/// How cells look.
struct Look {
    title: Format,
    note: Format,
    head: Format,
    text: Format,
    strong: Format,
    number: Format,
    sum: Format,
    input: Format,
    words: Format,
}

impl Look {
    fn new() -> Self {
        let cell = || {
            Format::new()
                .set_border(FormatBorder::Thin)
                .set_align(FormatAlign::VerticalCenter)
        };
        let wrapped = || cell().set_text_wrap();
        Self {
            title: Format::new().set_bold().set_font_size(14),
            note: Format::new().set_italic().set_text_wrap(),
            head: wrapped()
                .set_bold()
                .set_align(FormatAlign::Center)
                .set_background_color("D9E2F3"),
            text: wrapped(),
            strong: wrapped().set_bold(),
            number: cell(),
            sum: cell().set_bold().set_background_color("EDEDED"),
            input: cell().set_unlocked().set_background_color("FFF9DB"),
            words: wrapped().set_unlocked().set_background_color("FFF9DB"),
        }
    }
}

/// A sheet that is filled.
struct Page<'a> {
    form: Form<'a>,
    /// The group of its unit.
    field: Option<usize>,
    sheet: &'a mut Worksheet,
    look: Look,
}

/// Rows and columns as the writer counts them.
fn at(column: u32) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

impl Page<'_> {
    fn fill(&mut self, unit: &Unit) -> Result<(), XlsxError> {
        let form = self.form;
        let mark = Mark {
            index: form.index.code.clone(),
            year: form.year,
            unit: unit.code.clone(),
        };
        self.sheet.write_string(MARK.0, at(MARK.1), mark.text())?;
        let (index, year) = (&form.index.name.vi, form.year);
        let title = lang::say!(SPOKEN, "form-title", index, year);
        self.sheet
            .write_string_with_format(0, at(NUMBERS), title, &self.look.title)?;
        let name = &unit.full_name().vi;
        self.sheet
            .write_string_with_format(UNIT.0, at(UNIT.1), name, &self.look.title)?;
        let note = lang::phrase!("form-note").get(SPOKEN);
        self.sheet
            .merge_range(2, at(NUMBERS), 2, at(PROOF), note, &self.look.note)?;
        self.sheet.set_row_height(2, 32)?;
        self.head()?;
        let mut row = HEAD + 1;
        let framework = form.framework;
        // What does not apply to the unit has no row.
        let mut rows = vec![row; framework.components.len()];
        for (id, _) in framework.all() {
            rows[usize::from(id.0)] = row;
            row += 1;
        }
        for (id, _) in framework.all() {
            self.component(id, &rows)?;
        }
        self.total(row, &rows)?;
        row += 1;
        self.band(row)?;
        self.sheet.set_column_hidden(at(KEYS))?;
        for (column, width) in [
            (NUMBERS, 7),
            (NAMES, 60),
            (MAXIMA, 10),
            (OWN, 12),
            (APPRAISED, 12),
            (WHY, 22),
            (PROOF, 40),
        ] {
            self.sheet.set_column_width(at(column), width)?;
        }
        self.sheet.set_freeze_panes(HEAD + 1, at(MAXIMA))?;
        self.sheet.set_repeat_rows(HEAD, HEAD)?;
        self.sheet.set_landscape();
        self.sheet.set_print_fit_to_pages(1, 0);
        self.sheet.protect();
        Ok(())
    }

    fn head(&mut self) -> Result<(), XlsxError> {
        for (column, words) in [
            (NUMBERS, lang::phrase!("form-number").get(SPOKEN)),
            (NAMES, lang::phrase!("form-criterion").get(SPOKEN)),
            (MAXIMA, lang::phrase!("form-maximum").get(SPOKEN)),
            (OWN, OWN_HEAD),
            (APPRAISED, APPRAISED_HEAD),
            (WHY, lang::phrase!("form-reason").get(SPOKEN)),
            (PROOF, lang::phrase!("form-proof").get(SPOKEN)),
        ] {
            self.sheet
                .write_string_with_format(HEAD, at(column), words, &self.look.head)?;
        }
        Ok(())
    }

    fn component(&mut self, id: ComponentId, rows: &[u32]) -> Result<(), XlsxError> {
        let framework = self.form.framework;
        let component = framework.component(id);
        let row = rows[usize::from(id.0)];
        self.sheet.write_string(row, at(KEYS), &component.code)?;
        let name = match component.level {
            1 => &self.look.strong,
            _ => &self.look.text,
        };
        self.sheet.write_string_with_format(
            row,
            at(NUMBERS),
            number_of(framework, id),
            &self.look.text,
        )?;
        self.sheet
            .write_string_with_format(row, at(NAMES), &component.name.vi, name)?;
        self.maximum(row, component.max)?;
        let parts: Vec<u32> = framework
            .all()
            .filter(|(_, part)| part.parent == Some(id))
            .map(|(part, _)| rows[usize::from(part.0)])
            .collect();
        if is_sum_of_parts(framework, id) {
            return self.sum(row, &parts);
        }
        self.inputs(row, component.bounds(), component.adds)
    }

    fn maximum(&mut self, row: u32, most: Option<Decimal>) -> Result<(), XlsxError> {
        match most {
            Some(most) => {
                crate::xlsx::write_number(self.sheet, (row, at(MAXIMA)), most, &[])?;
                self.sheet
                    .set_cell_format(row, at(MAXIMA), &self.look.number)?;
            }
            None => {
                self.sheet.write_blank(row, at(MAXIMA), &self.look.number)?;
            }
        }
        Ok(())
    }

    /// Cells to be filled in, with what they may hold.
    fn inputs(
        &mut self,
        row: u32,
        bounds: (Option<Decimal>, Option<Decimal>),
        adds: Adds,
    ) -> Result<(), XlsxError> {
        let held = held(bounds, adds);
        for column in [OWN, APPRAISED] {
            self.sheet.write_blank(row, at(column), &self.look.input)?;
            self.sheet
                .add_data_validation(row, at(column), row, at(column), &held)?;
        }
        let reasons = Absence::ALL.map(|reason| phrases::absence(reason).get(SPOKEN));
        let reasons = DataValidation::new()
            .allow_list_strings(&reasons)?
            .set_error_title(lang::phrase!("form-why").get(SPOKEN))?
            .set_error_message(lang::phrase!("form-choose-a-reason").get(SPOKEN))?;
        self.sheet.write_blank(row, at(WHY), &self.look.words)?;
        self.sheet
            .add_data_validation(row, at(WHY), row, at(WHY), &reasons)?;
        self.sheet.write_blank(row, at(PROOF), &self.look.words)?;
        Ok(())
    }

    /// A choice among the bands, where the publisher states them without bounds.
    fn band(&mut self, row: u32) -> Result<(), XlsxError> {
        let scheme = self.form.index.bands_of(self.form.year, self.field);
        let Some(scheme) = scheme.filter(|scheme| scheme.basis == BandBasis::Stated) else {
            return Ok(());
        };
        let bands = scheme.bands.iter();
        let names: Vec<&str> = bands.map(|band| band.name.get(SPOKEN)).collect();
        let band = phrases::BAND.get(SPOKEN);
        let choice = choice(
            &names,
            band,
            lang::phrase!("form-choose-a-band").get(SPOKEN),
        );
        self.sheet.write_string(row, at(KEYS), BAND)?;
        self.sheet.write_blank(row, at(NUMBERS), &self.look.text)?;
        self.sheet
            .write_string_with_format(row, at(NAMES), band, &self.look.strong)?;
        self.sheet.write_blank(row, at(MAXIMA), &self.look.text)?;
        for column in [OWN, APPRAISED] {
            self.sheet.write_blank(row, at(column), &self.look.input)?;
            if let Some(choice) = &choice {
                self.sheet
                    .add_data_validation(row, at(column), row, at(column), choice)?;
            }
        }
        Ok(())
    }
}

/// A choice among words; none where a sheet cannot hold their list: a comma would part one, and there may be too many.
fn choice(names: &[&str], title: &str, words: &str) -> Option<DataValidation> {
    if names.iter().any(|name| name.contains(',')) {
        return None;
    }
    let list = DataValidation::new().allow_list_strings(names);
    let titled = list.and_then(|list| list.set_error_title(title)?.set_error_message(words));
    titled.ok()
}

/// What a cell may hold: what lies between its bounds; of points that are taken away from less than nothing to 0.
fn held((least, most): (Option<Decimal>, Option<Decimal>), adds: Adds) -> DataValidation {
    let most = most.filter(|_| adds != Adds::Penalty).or_else(|| {
        let is_less = adds == Adds::Penalty;
        is_less.then_some(Decimal::ZERO)
    });
    let bound = |value: Decimal| Formula::new(number::plain(value));
    let said = |value: Decimal| number::exact(value, SPOKEN);
    let penalty = adds == Adds::Penalty;
    let (rule, words) = match (least, most) {
        (Some(least), Some(most)) => (
            DataValidationRule::Between(bound(least), bound(most)),
            lang::say!(
                SPOKEN,
                "form-between",
                penalty,
                least = said(least),
                most = said(most)
            ),
        ),
        (Some(least), None) => (
            DataValidationRule::GreaterThanOrEqualTo(bound(least)),
            lang::say!(SPOKEN, "form-at-least", penalty, least = said(least)),
        ),
        (None, most) => (
            DataValidationRule::LessThanOrEqualTo(bound(most.unwrap_or_default())),
            lang::phrase!("form-not-above-zero").get(SPOKEN).to_owned(),
        ),
    };
    let held = DataValidation::new().allow_decimal_number_formula(rule);
    let titled = held
        .set_error_title(phrases::SCORE.get(SPOKEN))
        .and_then(|held| held.set_error_message(words));
    titled.unwrap_or_else(|_| DataValidation::new())
}

/// The number of a component: 1, 1.2, 1.2.3.
fn number_of(framework: &Framework, id: ComponentId) -> String {
    let component = framework.component(id);
    let before = framework
        .all()
        .take_while(|(other, _)| *other <= id)
        .filter(|(_, other)| other.parent == component.parent);
    let own = before.count();
    match component.parent {
        Some(parent) => format!("{}.{own}", number_of(framework, parent)),
        None => own.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::choice;

    #[test]
    fn what_no_list_can_hold_is_no_choice() {
        let long = "x".repeat(256);
        for (names, is_one) in [
            (["Tốt", "Khá"], true),
            (["Tốt, rất tốt", "Khá"], false),
            ([long.as_str(), "Khá"], false),
        ] {
            assert_eq!(choice(&names, "a", "b").is_some(), is_one, "{names:?}");
        }
    }
}
