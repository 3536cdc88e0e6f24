//! The arithmetic that an author writes beside a number: `49/434`, `avg(37.7;36.9;37.36)`,
//! `par/2019/lai-chau/score-par/2018/lai-chau/score`.
//!
//! Numbers are plain: digits, and a decimal point where there are decimals; no marks between thousands. `+ - * /` have
//! their typographic forms `− × ÷ :` too. `sum(…)`, `avg(…)` and `count(…)` take what stands between semicolons. A
//! figure of the record is named by its address, which ends with the first step that begins with a quantity: what
//! follows `score` in `…/score-par/…` is arithmetic again. There are no spaces in a Markdown link, and none are needed.
//!
//! Reading never fails but by saying why, whatever the bytes are.

mod read;

use super::arithmetic::Ratio;

pub use read::parse;

/// Arithmetic that was read. Sums and products are flat, so that only parentheses make it deep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A number.
    Number(Ratio),
    /// A figure of the record, by its address.
    Figure(String),
    /// The other sign.
    Negative(Box<Expression>),
    /// Terms, each added or taken away.
    Sum(Vec<(Term, Expression)>),
    /// Factors, each multiplied or divided by.
    Product(Vec<(Factor, Expression)>),
    /// A function of several values.
    Function(Function, Vec<Expression>),
}

/// What is done with a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// It is added.
    Plus,
    /// It is taken away.
    Minus,
}

/// What is done with a factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Factor {
    /// It is multiplied.
    Times,
    /// It is divided by.
    Over,
}

/// What is asked of several values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Function {
    /// All of them together.
    Sum,
    /// Their mean.
    Average,
    /// How many they are.
    Count,
}

/// Why there is no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It cannot be read from this byte on.
    Unreadable(usize),
    /// A number has a comma, or dots between thousands.
    Marks(usize),
    /// There is no such function.
    Function(String),
    /// The address of a figure is not whole.
    Address(String),
    /// It is nested too deep.
    Deep,
    /// A figure of the record is not there.
    Figure(String),
    /// It divides by zero.
    Zero,
    /// It goes beyond all measure.
    Beyond,
}

impl Function {
    /// All of them with their names.
    pub const ALL: [(&'static str, Self); 3] = [
        ("sum", Self::Sum),
        ("avg", Self::Average),
        ("count", Self::Count),
    ];
}

impl Expression {
    /// The exact value; `figure` gives those of the record.
    ///
    /// # Errors
    /// Why there is none.
    pub fn value(&self, figure: &dyn Fn(&str) -> Option<Ratio>) -> Result<Ratio, Fault> {
        match self {
            Self::Number(number) => Ok(*number),
            Self::Figure(path) => figure(path).ok_or_else(|| Fault::Figure(path.clone())),
            Self::Negative(inner) => inner.value(figure)?.negative().ok_or(Fault::Beyond),
            Self::Sum(terms) => {
                let mut total = Ratio::ZERO;
                for (term, value) in terms {
                    let value = value.value(figure)?;
                    let next = match term {
                        Term::Plus => total.plus(value),
                        Term::Minus => total.minus(value),
                    };
                    total = next.ok_or(Fault::Beyond)?;
                }
                Ok(total)
            }
            Self::Product(factors) => {
                let mut total = Ratio::ONE;
                for (factor, value) in factors {
                    let value = value.value(figure)?;
                    let next = match factor {
                        Factor::Times => total.times(value),
                        Factor::Over if value.is_zero() => return Err(Fault::Zero),
                        Factor::Over => total.over(value),
                    };
                    total = next.ok_or(Fault::Beyond)?;
                }
                Ok(total)
            }
            Self::Function(function, values) => call(*function, values, figure),
        }
    }

    /// Every figure of the record that it names.
    #[must_use]
    pub fn figures(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'e>(&'e self, found: &mut Vec<&'e str>) {
        match self {
            Self::Number(_) => {}
            Self::Figure(path) => found.push(path),
            Self::Negative(inner) => inner.collect(found),
            Self::Sum(terms) => terms.iter().for_each(|(_, inner)| inner.collect(found)),
            Self::Product(factors) => factors.iter().for_each(|(_, inner)| inner.collect(found)),
            Self::Function(_, values) => values.iter().for_each(|inner| inner.collect(found)),
        }
    }

    /// The two sides where it is one thing over another, also if that is then told in hundredths.
    #[must_use]
    pub fn share(&self) -> Option<(&Self, &Self)> {
        let Self::Product(factors) = self else {
            return None;
        };
        match factors.as_slice() {
            [(Factor::Times, above), (Factor::Over, below)] => Some((above, below)),
            [
                (Factor::Times, above),
                (Factor::Over, below),
                (Factor::Times, Self::Number(by)),
            ] if Some(*by) == Ratio::new(100, 1) => Some((above, below)),
            _ => None,
        }
    }

    /// Whether it only adds and takes away numbers, or takes their mean.
    #[must_use]
    pub fn sums(&self) -> bool {
        match self {
            Self::Number(_) | Self::Figure(_) => true,
            Self::Negative(inner) => inner.sums(),
            Self::Sum(terms) => terms.iter().all(|(_, inner)| inner.sums()),
            Self::Function(_, values) => values.iter().all(Self::sums),
            Self::Product(factors) => matches!(
                factors.as_slice(),
                [(Factor::Times, sum), (Factor::Over, Self::Number(_))] if !matches!(sum, Self::Number(_))
            ),
        }
    }

    /// The two sides where it is one thing less another.
    #[must_use]
    pub fn difference(&self) -> Option<(&Self, &Self)> {
        match self {
            Self::Sum(terms) => match terms.as_slice() {
                [(Term::Plus, from), (Term::Minus, less)] => Some((from, less)),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether arithmetic is only one number, however it is dressed up: `99.99`, `(99.99)`, `99.99+0`, `99.99*1`.
#[must_use]
pub fn computes_nothing(expression: &Expression) -> bool {
    let number = |value: &Expression, idle: Ratio| matches!(value, Expression::Number(number) if *number == idle);
    match expression {
        Expression::Number(_) => true,
        Expression::Figure(_) | Expression::Function(Function::Count, _) => false,
        Expression::Negative(inner) => computes_nothing(inner),
        Expression::Sum(terms) => {
            let mut working = terms
                .iter()
                .filter(|(_, value)| !number(value, Ratio::ZERO));
            working
                .next()
                .is_none_or(|(_, value)| computes_nothing(value))
                && working.next().is_none()
        }
        Expression::Product(factors) => {
            let mut working = factors
                .iter()
                .filter(|(_, value)| !number(value, Ratio::ONE));
            working
                .next()
                .is_none_or(|(_, value)| computes_nothing(value))
                && working.next().is_none()
        }
        Expression::Function(_, values) => {
            matches!(values.as_slice(), [value] if computes_nothing(value))
        }
    }
}

fn call(
    function: Function,
    values: &[Expression],
    figure: &dyn Fn(&str) -> Option<Ratio>,
) -> Result<Ratio, Fault> {
    let count = i128::try_from(values.len())
        .ok()
        .and_then(|count| Ratio::new(count, 1))
        .ok_or(Fault::Beyond)?;
    let mut total = Ratio::ZERO;
    for value in values {
        total = total.plus(value.value(figure)?).ok_or(Fault::Beyond)?;
    }
    match function {
        Function::Sum => Ok(total),
        Function::Average => total.over(count).ok_or(Fault::Beyond),
        Function::Count => Ok(count),
    }
}

#[cfg(test)]
mod tests;
