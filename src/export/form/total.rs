//! Rows that the sheet works out itself: nothing stands there until all that they are made of is filled in.

use rust_xlsxwriter::{Formula, XlsxError};

use super::{Page, SPOKEN, at};
use model::cell::letters;
use model::form::{APPRAISED, Adds, KEYS, NAMES, NUMBERS, OWN, PROOF, TOTAL, WHY};
use model::{ComponentId, Making};

impl Page<'_> {
    /// The total, worked out where the framework says how, else filled in; `rows` are those of all components.
    pub(super) fn total(&mut self, row: u32, rows: &[u32]) -> Result<(), XlsxError> {
        let framework = self.form.framework;
        self.sheet.write_string(row, at(KEYS), TOTAL)?;
        self.sheet
            .write_blank(row, at(NUMBERS), &self.look.strong)?;
        self.sheet.write_string_with_format(
            row,
            at(NAMES),
            lang::phrase!("form-total").get(SPOKEN),
            &self.look.strong,
        )?;
        let most = framework.max;
        self.maximum(row, most)?;
        let place = |id: ComponentId| rows[usize::from(id.0)];
        match framework.making() {
            Some(making) if making.is_sum() => {
                let top: Vec<u32> = making.ids().map(place).collect();
                self.sum(row, &top)
            }
            Some(making) => self.mean(row, &making, place),
            None => {
                let least = framework.min.unwrap_or_default();
                let most = most.and_then(|most| framework.most(most));
                self.inputs(row, (Some(least), most), Adds::Points)
            }
        }
    }

    /// Cells that add up others.
    pub(super) fn sum(&mut self, row: u32, parts: &[u32]) -> Result<(), XlsxError> {
        self.worked_out(row, parts, |cells| format!("SUM({})", cells.join(",")))
    }

    /// Cells that are the mean of others by weight, to as many decimals as the index has.
    fn mean(
        &mut self,
        row: u32,
        making: &Making,
        place: impl Fn(ComponentId) -> u32,
    ) -> Result<(), XlsxError> {
        let parts: Vec<u32> = making.ids().map(place).collect();
        let (whole, decimals) = (making.whole().normalize(), self.form.index.decimals);
        let weights: Vec<_> = making.ids().filter_map(|id| making.weight(id)).collect();
        self.worked_out(row, &parts, |cells| {
            let products = cells.iter().zip(&weights);
            let products = products.map(|(cell, weight)| format!("{cell}*{}", weight.normalize()));
            let products: Vec<String> = products.collect();
            format!("ROUND(({})/{whole},{decimals})", products.join("+"))
        })
    }

    fn worked_out(
        &mut self,
        row: u32,
        parts: &[u32],
        text: impl Fn(&[String]) -> String,
    ) -> Result<(), XlsxError> {
        for column in [OWN, APPRAISED] {
            let cells: Vec<String> = parts
                .iter()
                .map(|part| format!("{}{}", letters(column), part + 1))
                .collect();
            let (all, text) = (cells.join(","), text(&cells));
            let text = format!("=IF(COUNT({all})={},{text},\"\")", parts.len());
            let formula = Formula::new(text);
            self.sheet
                .write_formula_with_format(row, at(column), formula, &self.look.sum)?;
        }
        for column in [WHY, PROOF] {
            self.sheet.write_blank(row, at(column), &self.look.words)?;
        }
        Ok(())
    }
}
