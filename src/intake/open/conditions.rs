//! Formats that hold on a condition: what they hide, strike through or show with other digits is not what a cell holds.

use quick_xml::events::{BytesStart, Event};
use rust_decimal::Decimal;

use super::marks::{area, attribute};
use crate::grid::{Area, Content, Odd, Sheet};

/// More rules than any table has.
const RULES: usize = 500;

/// The rules of a sheet.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    areas: Vec<Area>,
    rules: Vec<Rule>,
    in_formula: bool,
}

/// A rule: for which cells, under which condition, and by which format.
#[derive(Debug)]
struct Rule {
    areas: Vec<Area>,
    format: usize,
    operator: Option<String>,
    formulas: Vec<String>,
}

impl Conditions {
    /// Takes note of an event of a sheet.
    pub(super) fn read(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) | Event::Empty(tag) => self.start(tag),
            Event::Text(text) if self.in_formula => {
                if let Some(rule) = self.rules.last_mut() {
                    let text: &str = text;
                    rule.formulas.push(text.trim().to_owned());
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "formula" => self.in_formula = false,
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "conditionalFormatting" => {
                let all = attribute(tag, "sqref").unwrap_or_default();
                self.areas = all.split(' ').filter_map(area).take(RULES).collect();
            }
            "cfRule" if self.rules.len() < RULES => {
                let format = attribute(tag, "dxfId").and_then(|id| id.parse().ok());
                let by_value = attribute(tag, "type").as_deref() == Some("cellIs");
                if let Some(format) = format {
                    self.rules.push(Rule {
                        areas: self.areas.clone(),
                        format,
                        operator: attribute(tag, "operator").filter(|_| by_value),
                        formulas: Vec::new(),
                    });
                }
            }
            "formula" => self.in_formula = !self.rules.is_empty(),
            _ => {}
        }
    }

    /// Marks the numbers that the rules show as something else. Where it cannot be told whether a condition holds, it may.
    pub(super) fn put_on(&self, sheet: &mut Sheet, formats: &[Option<Odd>]) {
        for rule in &self.rules {
            let Some(odd) = formats.get(rule.format).copied().flatten() else {
                continue;
            };
            for area in &rule.areas {
                let rows = (area.from.0, 0)..=(area.to.0, u32::MAX);
                for ((_, column), content) in sheet.cells.range_mut(rows) {
                    if !(area.from.1..=area.to.1).contains(column) {
                        continue;
                    }
                    if let Content::Number(number) = content
                        && rule.may_hold(number.stored)
                    {
                        *content = Content::Odd(odd, content.text());
                    }
                }
            }
        }
    }
}

impl Rule {
    fn may_hold(&self, value: Decimal) -> bool {
        let numbers: Vec<Decimal> = self
            .formulas
            .iter()
            .filter_map(|text| text.parse().ok())
            .collect();
        let operator = self.operator.as_deref().unwrap_or_default();
        match (operator, &numbers[..]) {
            ("lessThan", [one]) => value < *one,
            ("lessThanOrEqual", [one]) => value <= *one,
            ("greaterThan", [one]) => value > *one,
            ("greaterThanOrEqual", [one]) => value >= *one,
            ("equal", [one]) => value == *one,
            ("notEqual", [one]) => value != *one,
            ("between", [low, high]) => (*low..=*high).contains(&value),
            ("notBetween", [low, high]) => !(*low..=*high).contains(&value),
            _ => true,
        }
    }
}
