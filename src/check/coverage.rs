//! How many numbers of each text are bound to the record, and where the others stand: not a rule, a count.

use std::collections::BTreeMap;

use derive::expression;
use diagnostic::Origin;
use lang::numerals::{Kind, numerals};
use markdown::{Ask, Bound, Passage, Why};
use model::texts::{self, Use};
use model::{Lang, Prose, Record};

/// The numbers of one file of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The file.
    pub file: String,
    /// How many are inserted from the record, or compared with it or with arithmetic.
    pub bound: usize,
    /// How many are only stated: bound to nothing but themselves, `[82](figure:=82)`. What can be compared is that the
    /// words say the number that was meant.
    pub stated: usize,
    /// Those that are not, as written, with their places.
    pub unbound: Vec<(String, Origin)>,
}

/// The numbers of every text, in order of files. Years, dates, numbers of documents, codes and ordinals are none.
#[must_use]
pub fn coverage(record: &Record) -> Vec<Coverage> {
    let mut all: BTreeMap<String, Coverage> = BTreeMap::new();
    for (prose, lang) in page::prose::all(record) {
        if !prose.markdown.trim().is_empty() {
            add(&mut all, prose, lang);
        }
    }
    texts::each(record, &mut |text| {
        let (Some(short), Some(lang), Use::Said) = (text.text, text.lang, text.used) else {
            return;
        };
        let written = short.written(lang).unwrap_or(text.words);
        if written.contains(|letter: char| letter.is_ascii_digit() || letter == '{') {
            let prose = Prose {
                markdown: written.to_owned(),
                origin: (text.place)(0..0),
            };
            add(&mut all, &prose, lang);
        }
    });
    all.into_values().collect()
}

/// Adds the numbers of a text to those of its file.
fn add(all: &mut BTreeMap<String, Coverage>, prose: &Prose, lang: Lang) {
    let file = &prose.origin.file;
    let found = all.entry(file.to_string()).or_insert_with(|| Coverage {
        file: file.to_string(),
        bound: 0,
        stated: 0,
        unbound: Vec::new(),
    });
    for unread in markdown::unread(prose) {
        // What stands in a paragraph is counted with it; code and HTML have no words.
        if matches!(unread.why, Why::Indented | Why::Markup) {
            let words = &prose.markdown[unread.range.clone()];
            let words = words.split("](").next().unwrap_or(words);
            for numeral in numerals(words, lang) {
                let at = unread.range.start;
                let range = at + numeral.range.start..at + numeral.range.end;
                let written = words[numeral.range].to_owned();
                found.unbound.push((written, prose.part(&range)));
            }
        }
    }
    for passage in markdown::passages(prose) {
        let stated = passage
            .bound
            .iter()
            .filter(|bound| is_stated(&passage, bound));
        let stated = stated.count();
        found.stated += stated;
        found.bound += passage.bound.len() - stated;
        for numeral in numerals(&passage.text, lang) {
            if numeral.kind == Kind::Figure && !passage.is_bound(&numeral.range) {
                let origin = passage.origin(prose, &numeral.range);
                let written = passage.text[numeral.range].to_owned();
                found.unbound.push((written, origin));
            }
        }
    }
}

/// Whether words are bound to nothing but the number, or the one number over another, that they say.
fn is_stated(passage: &Passage, bound: &Bound) -> bool {
    let Ask::Arithmetic(text) = &bound.ask else {
        return false;
    };
    let Ok(expression) = expression::parse(text) else {
        return false;
    };
    let says_share = passage.text[bound.range.clone()].contains('/');
    let share = || {
        expression.share().is_some_and(|(a, b)| {
            expression::computes_nothing(a) && expression::computes_nothing(b)
        })
    };
    expression::computes_nothing(&expression) || (says_share && share())
}

#[cfg(test)]
mod tests {
    use super::is_stated;
    use diagnostic::Origin;
    use markdown::passages;
    use model::Prose;

    #[test]
    fn a_number_alone_is_only_stated() {
        let prose = Prose {
            markdown: "[82](figure:=82) [5](figure:=2+3) [7](figure:par/2018/x/rank) [5/9](figure:=5/9) [55,6%](figure:=5/9) [82](figure:=(82)+0) [82](figure:=82*1) [4](figure:=8-4)".to_owned(),
            origin: Origin::file("content/x.md"),
        };
        let passage = passages(&prose).remove(0);
        let stated = passage.bound.iter().map(|bound| is_stated(&passage, bound));
        assert_eq!(
            stated.collect::<Vec<_>>(),
            [true, false, false, true, false, true, true, false]
        );
    }
}
