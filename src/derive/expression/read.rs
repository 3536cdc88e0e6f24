//! Reads arithmetic from left to right. Never fails but by saying why.

use super::{Expression, Factor, Fault, Function, Term};
use crate::arithmetic::Ratio;
use crate::figures::Quantity;

/// How deep parentheses and signs may be nested.
const DEPTH: u32 = 32;

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
            .take_while(|byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'@')
            })
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
    Quantity::all()
        .map(Quantity::name)
        .filter(|name| {
            text.strip_prefix(name)
                .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
        })
        .map(str::len)
        .max()
}
