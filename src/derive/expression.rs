//! The arithmetic that an author writes beside a number: `49/434`, `avg(37.7;36.9;37.36)`,
//! `par/2019/lai-chau/score-par/2018/lai-chau/score`.
//!
//! Numbers are plain: digits, and a decimal point where there are decimals; no marks between thousands. `+ - * /` have
//! their typographic forms `− × ÷ :` too. `sum(…)`, `avg(…)` and `count(…)` take what stands between semicolons. A
//! figure of the record is named by its address, which ends with the first step that begins with a quantity: what
//! follows `score` in `…/score-par/…` is arithmetic again. There are no spaces in a Markdown link, and none are needed.
//!
//! Reading never fails but by saying why, whatever the bytes are.

use super::arithmetic::Ratio;
use super::figures::Quantity;

/// How deep parentheses and signs may be nested.
const DEPTH: u32 = 32;

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

/// Reads arithmetic.
///
/// # Errors
/// Why it cannot be read.
pub fn parse(text: &str) -> Result<Expression, Fault> {
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
    };
    let expression = reader.sum()?;
    reader.space();
    if reader.at < text.len() {
        return Err(reader.unreadable());
    }
    Ok(expression)
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

/// Reads from left to right.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn unreadable(&self) -> Fault {
        Fault::Unreadable(self.at)
    }

    fn space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn take(&mut self, signs: &[char]) -> Option<char> {
        self.space();
        let sign = self.rest().chars().next()?;
        signs.contains(&sign).then(|| {
            self.at += sign.len_utf8();
            sign
        })
    }

    fn sum(&mut self) -> Result<Expression, Fault> {
        let first = self.product()?;
        let mut terms = vec![(Term::Plus, first)];
        while let Some(sign) = self.take(&['+', '-', '−', '–']) {
            let term = if sign == '+' { Term::Plus } else { Term::Minus };
            terms.push((term, self.product()?));
        }
        Ok(alone(terms).unwrap_or_else(Expression::Sum))
    }

    fn product(&mut self) -> Result<Expression, Fault> {
        let first = self.factor()?;
        let mut factors = vec![(Factor::Times, first)];
        while let Some(sign) = self.take(&['*', '×', '/', '÷', ':']) {
            let factor = match sign {
                '*' | '×' => Factor::Times,
                _ => Factor::Over,
            };
            factors.push((factor, self.factor()?));
        }
        Ok(alone(factors).unwrap_or_else(Expression::Product))
    }

    fn factor(&mut self) -> Result<Expression, Fault> {
        if self.take(&['-', '−', '–']).is_some() {
            let inner = self.deeper(Self::factor)?;
            return Ok(Expression::Negative(Box::new(inner)));
        }
        if self.take(&['(']).is_some() {
            let inner = self.deeper(Self::sum)?;
            self.take(&[')']).ok_or_else(|| self.unreadable())?;
            return Ok(inner);
        }
        match self.rest().bytes().next() {
            Some(b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z') => self.name(),
            _ => Err(self.unreadable()),
        }
    }

    fn deeper<T>(&mut self, read: fn(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Fault::Deep);
        }
        let inner = read(self);
        self.depth -= 1;
        inner
    }

    fn number(&mut self) -> Result<Expression, Fault> {
        let digits = |byte: u8| byte.is_ascii_digit() || byte == b'.' || byte == b',';
        let number = self.run(digits);
        let marks = Fault::Marks(self.at);
        let plain = !number.contains(',') && number.matches('.').count() <= 1;
        let value = number
            .parse()
            .ok()
            .filter(|_| plain && number.ends_with(|end: char| end.is_ascii_digit()))
            .and_then(Ratio::of);
        self.at += number.len();
        value
            .map(Expression::Number)
            .ok_or(if plain { Fault::Beyond } else { marks })
    }

    /// What is left, up to the first byte that is something else.
    fn run(&self, of: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.bytes().position(|byte| !of(byte));
        &rest[..end.unwrap_or(rest.len())]
    }

    /// A function or the address of a figure.
    fn name(&mut self) -> Result<Expression, Fault> {
        let word = self.run(|byte| byte.is_ascii_lowercase());
        if self.rest()[word.len()..].starts_with('(') {
            let known = Function::ALL.iter().find(|(name, _)| *name == word);
            let (_, function) = known.ok_or_else(|| Fault::Function(word.to_owned()))?;
            self.at += word.len() + 1;
            let values = self.deeper(Self::list)?;
            self.take(&[')']).ok_or_else(|| self.unreadable())?;
            return Ok(Expression::Function(*function, values));
        }
        let path = address(self.rest()).ok_or_else(|| {
            let step = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'/';
            Fault::Address(self.run(step).to_owned())
        })?;
        self.at += path.len();
        Ok(Expression::Figure(path.to_owned()))
    }

    fn list(&mut self) -> Result<Vec<Expression>, Fault> {
        let mut values = vec![self.sum()?];
        while self.take(&[';']).is_some() {
            values.push(self.sum()?);
        }
        Ok(values)
    }
}

/// The only part there is, or all of them back.
fn alone<T>(mut parts: Vec<(T, Expression)>) -> Result<Expression, Vec<(T, Expression)>> {
    if parts.len() > 1 {
        return Err(parts);
    }
    match parts.pop() {
        Some((_, only)) => Ok(only),
        None => Err(parts),
    }
}

/// The address at the start of `text`: index, year, unit, perhaps a component, and the first step that begins with a
/// quantity, up to the end of that word. A component whose code begins so cannot be named in arithmetic.
fn address(text: &str) -> Option<&str> {
    let mut at = 0;
    for step in 0..5 {
        let rest = &text[at..];
        if step >= 3
            && let Some(end) = quantity(rest)
        {
            return Some(&text[..at + end]);
        }
        let length = rest
            .bytes()
            .take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
            .count();
        if length == 0 || !rest[length..].starts_with('/') {
            return None;
        }
        at += length + 1;
    }
    None
}

/// The length of the longest quantity that `text` begins with as a word of its own.
fn quantity(text: &str) -> Option<usize> {
    Quantity::ALL
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| {
            text.strip_prefix(name)
                .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
        })
        .map(str::len)
        .max()
}

#[cfg(test)]
mod tests;
