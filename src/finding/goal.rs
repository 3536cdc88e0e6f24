//! A target in words: what was to be reached, what was reached last, and the verdict.

use rust_decimal::Decimal;

use super::Says;
use derive::{Base, Met, TargetStanding};
use lang::{number, phrases};
use model::{Goal, Lang, Quantity, Record, Target, Text, Year};

/// "6a. Hồ sơ công việc cấp tỉnh; 92%; từ 90%; Đạt".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    number: String,
    name: Text,
    quantity: Quantity,
    goal: Option<Goal>,
    base: Option<Base>,
    last: Option<Decimal>,
    figure: Option<String>,
    met: Met,
}

impl Reached {
    /// Of a target or of a part of one, with what was reached last.
    #[must_use]
    pub fn of(target: &Target, last: Option<Decimal>, standing: &TargetStanding) -> Self {
        Self {
            number: target.number.clone(),
            name: target.name.clone(),
            quantity: target.quantity,
            goal: target.goal,
            base: standing.base.clone(),
            last,
            figure: None,
            met: standing.met,
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
        Quantity::Rank => lang::say!(lang, "goal-amount-rank", number),
        Quantity::Points => lang::say!(lang, "goal-amount-points", number),
        Quantity::Count => number,
    }
}

/// What was to be reached from the result of an earlier year: what stands before that result, and what stands behind it: "từ ",
/// " (2024) → hạng 34 trở lên".
#[must_use]
pub fn around(base: &Base, quantity: Quantity, lang: Lang) -> (&'static str, String) {
    let (Goal::AtMost(to) | Goal::AtLeast(to) | Goal::Above(to)) = base.goal else {
        return ("", String::new());
    };
    let (year, to) = (base.year, amount(to, quantity, lang));
    let quantity = match quantity {
        Quantity::Rank => "rank",
        Quantity::Percent | Quantity::Points | Quantity::Count => "other",
    };
    let before = lang::phrase!("goal-from").get(lang);
    let behind = lang::say!(lang, "goal-behind-base", quantity, year, to);
    (before, behind)
}

/// By how much a result is to be better than that of a year which is not known: "tăng 1 hạng so với năm 2024".
fn up(from: Year, by: Decimal, quantity: Quantity, lang: Lang) -> String {
    if by.is_zero() {
        return lang::say!(lang, "goal-no-worse-than-in", year = from);
    }
    let (by, year) = (number::exact(by, lang), from);
    match quantity {
        Quantity::Percent => lang::say!(lang, "goal-up-percent", by, year),
        Quantity::Rank => lang::say!(lang, "goal-up-places", by, year),
        Quantity::Points | Quantity::Count => lang::say!(lang, "goal-up-points", by, year),
    }
}

/// What was to be reached: "từ 90%", "trong khoảng hạng 20–30", "từ hạng 35 (2024) → hạng 34 trở lên"; empty where a target has
/// parts only.
#[must_use]
pub fn goal((goal, base): (Option<Goal>, Option<&Base>), quantity: Quantity, lang: Lang) -> String {
    let value = |value| amount(value, quantity, lang);
    match goal {
        None => String::new(),
        Some(Goal::AtLeast(least)) => lang::say!(lang, "goal-at-least", value = value(least)),
        Some(Goal::Above(least)) => lang::say!(lang, "goal-above", value = value(least)),
        Some(Goal::AtMost(most)) if quantity == Quantity::Rank => {
            lang::say!(lang, "goal-no-worse-than", value = value(most))
        }
        Some(Goal::AtMost(most)) => lang::say!(lang, "goal-at-most", value = value(most)),
        Some(Goal::RankWithin(best, worst)) => lang::say!(lang, "goal-within", best, worst),
        Some(Goal::Up { from, by }) => match base {
            Some(base) => {
                let (before, behind) = around(base, quantity, lang);
                lang::text!("{before}{}{behind}", amount(base.value, quantity, lang))
            }
            None => up(from, by, quantity, lang),
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
        match self.quantity {
            Quantity::Percent => lang::say!(lang, "goal-margin-percent", by),
            Quantity::Rank => lang::say!(lang, "goal-margin-places", by),
            Quantity::Points => lang::say!(lang, "goal-margin-points", by),
            Quantity::Count => by,
        }
    }
}

impl Says for Reached {
    fn kind(&self) -> &'static str {
        "goal"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        let base = self.base.iter().map(|base| base.address.clone());
        self.figure.iter().cloned().chain(base).collect()
    }

    fn years(&self) -> Vec<Year> {
        self.base.iter().map(|base| base.year).collect()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let mut text = lang::text!("{}. {}", self.number, self.name.get(lang));
        let last = self.last.map(|last| amount(last, self.quantity, lang));
        let goal = (self.goal, self.base.as_ref());
        let goal = Some(self::goal(goal, self.quantity, lang));
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
    use super::{Margin, goal};
    use crate::Finding;
    use derive::Base;
    use model::Lang;
    use model::{Goal, Quantity};
    use sample::decimal;

    #[test]
    fn a_goal_against_an_earlier_year_tells_what_it_is_measured_from() {
        let (from, by) = (2024, decimal("1"));
        let up = Some(Goal::Up { from, by });
        let base = |value: &str, goal| Base {
            year: from,
            value: decimal(value),
            address: "one/2024/unit-0/rank".to_owned(),
            goal,
        };
        let rank = base("35", Goal::AtMost(decimal("34")));
        let score = base("72.5", Goal::AtLeast(decimal("73.5")));
        let said = |base, quantity, lang| goal((up, base), quantity, lang);
        assert_eq!(
            said(Some(&rank), Quantity::Rank, Lang::VI),
            "từ hạng 35 (2024) → hạng 34 trở lên"
        );
        assert_eq!(
            said(Some(&score), Quantity::Points, Lang::EN),
            "from 72.5 points (2024) → 73.5 points or more"
        );
        assert_eq!(
            said(None, Quantity::Percent, Lang::VI),
            "tăng 1 điểm phần trăm so với năm 2024"
        );
        assert_eq!(said(None, Quantity::Rank, Lang::EN), "up 1 place on 2024");
        let same = Some(Goal::Up { from, by: 0.into() });
        let said = goal((same, None), Quantity::Rank, Lang::VI);
        assert_eq!(said, "không kém năm 2024");
    }

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
        let short = said(Quantity::Percent, "-18.71", Lang::VI);
        assert_eq!(short, "−18,71 điểm phần trăm");
        assert_eq!(said(Quantity::Rank, "3", Lang::EN), "+3 places");
        assert_eq!(said(Quantity::Count, "2.0", Lang::VI), "+2");
    }
}
