//! A target in words: what was to be reached, what was reached last, and the verdict.

use rust_decimal::Decimal;

use super::Says;
use derive::Met;
use lang::{Phrase, number, phrases};
use model::{Goal, Lang, Quantity, Record, Target, Text, Year};

/// "6a. Hồ sơ công việc cấp tỉnh; 92%; từ 90%; Đạt".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    number: String,
    name: Text,
    quantity: Quantity,
    goal: Option<Goal>,
    last: Option<Decimal>,
    figure: Option<String>,
    met: Met,
}

impl Reached {
    /// Of a target or of a part of one, with what was reached last.
    #[must_use]
    pub fn of(target: &Target, last: Option<Decimal>, met: Met) -> Self {
        Self {
            number: target.number.clone(),
            name: target.name.clone(),
            quantity: target.quantity,
            goal: target.goal,
            last,
            figure: None,
            met,
        }
    }

    /// The same with the figure of the record that was reached, where it is one.
    #[must_use]
    pub fn by(self, figure: Option<String>) -> Self {
        Self { figure, ..self }
    }

    /// "6a. Hồ sơ công việc cấp tỉnh".
    #[must_use]
    pub fn head(target: &Target, lang: Lang) -> String {
        lang::text!("{}. {}", target.number, target.name.get(lang))
    }
}

/// The verdict in words.
#[must_use]
pub fn verdict(met: Met, lang: Lang) -> &'static str {
    match met {
        Met::Yes => phrases::MET,
        Met::No => phrases::MISSED,
        Met::Partly => phrases::PARTLY,
        Met::Unknown => phrases::UNKNOWN,
        Met::Undecidable => phrases::UNDECIDABLE,
    }
    .get(lang)
}

/// A value in the target's own quantity: "30%", "hạng 24", "90 điểm".
#[must_use]
pub fn amount(value: Decimal, quantity: Quantity, lang: Lang) -> String {
    let number = number::exact(value, lang);
    match quantity {
        Quantity::Percent => lang::text!("{number}%"),
        Quantity::Rank => lang::text!("{} {number}", Phrase("hạng", "rank").get(lang)),
        Quantity::Points => lang::text!("{number} {}", phrases::POINTS.get(lang)),
        Quantity::Count => number,
    }
}

/// What was to be reached: "từ 90%", "trong khoảng hạng 20–30"; empty where a target has parts only.
#[must_use]
pub fn goal(goal: Option<Goal>, quantity: Quantity, lang: Lang) -> String {
    let words = |words: Phrase, value: Decimal| {
        lang::text!("{} {}", words.get(lang), amount(value, quantity, lang))
    };
    match goal {
        None => String::new(),
        Some(Goal::AtLeast(value)) => words(Phrase("từ", "at least"), value),
        Some(Goal::Above(value)) => words(Phrase("trên", "above"), value),
        Some(Goal::AtMost(value)) if quantity == Quantity::Rank => {
            words(Phrase("không thấp hơn", "no worse than"), value)
        }
        Some(Goal::AtMost(value)) => words(Phrase("không quá", "at most"), value),
        Some(Goal::RankWithin(best, worst)) => match lang {
            Lang::Vi => lang::text!("trong khoảng hạng {best}–{worst}"),
            Lang::En => lang::text!("within ranks {best}–{worst}"),
        },
    }
}

/// How far what was reached last is beyond a goal, or short of it: "−18,71 điểm phần trăm".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Margin {
    quantity: Quantity,
    by: Decimal,
    figure: String,
}

impl Margin {
    /// Of a target by so much, as the figure at an address has it.
    #[must_use]
    pub fn of(target: &Target, by: Decimal, figure: String) -> Self {
        Self {
            quantity: target.quantity,
            by,
            figure,
        }
    }
}

impl Says for Margin {
    fn kind(&self) -> &'static str {
        "margin"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        vec![self.figure.clone()]
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let by = number::signed(self.by, self.by.normalize().scale(), lang);
        let unit = match self.quantity {
            Quantity::Percent => phrases::PERCENTAGE_POINTS.get(lang),
            Quantity::Rank => Phrase("hạng", "places").get(lang),
            Quantity::Points => phrases::POINTS.get(lang),
            Quantity::Count => return by,
        };
        lang::text!("{by} {unit}")
    }
}

impl Says for Reached {
    fn kind(&self) -> &'static str {
        "goal"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        self.figure.iter().cloned().collect()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let mut text = lang::text!("{}. {}", self.number, self.name.get(lang));
        let last = self.last.map(|last| amount(last, self.quantity, lang));
        let goal = Some(goal(self.goal, self.quantity, lang));
        let verdict = Some(verdict(self.met, lang).to_owned());
        let parts = [last, goal, verdict].into_iter().flatten();
        for part in parts.filter(|part| !part.is_empty()) {
            text.push_str("; ");
            text.push_str(&part);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Margin;
    use crate::Finding;
    use model::Lang::{En, Vi};
    use model::{Goal, Quantity};
    use sample::decimal;

    #[test]
    fn a_margin_is_said_in_the_measure_of_its_target() {
        let goal = Goal::AtLeast(decimal("30"));
        let mut target = sample::programme(0, &[(goal, &["20"])]).targets.remove(0);
        let record = sample::record(|_| {});
        let mut said = |quantity, by: &str, lang| {
            target.quantity = quantity;
            let margin = Margin::of(&target, decimal(by), "targets/one/1/2021".into());
            let finding = Finding::from(margin);
            assert_eq!(finding.figures(&record), ["targets/one/1/2021"]);
            finding.say(&record, lang)
        };
        let short = said(Quantity::Percent, "-18.71", Vi);
        assert_eq!(short, "−18,71 điểm phần trăm");
        assert_eq!(said(Quantity::Rank, "3", En), "+3 places");
        assert_eq!(said(Quantity::Count, "2.0", Vi), "+2");
    }
}
