//! The mark behind a corrected figure, for those who hear the page or point at the sign.

use super::Says;
use super::named::{figure_at, in_words};
use super::written::{worked_out, written};
use model::{CorrectionKind, Lang, LangId, Record, Year};

/// "đính chính, trước là 78,51".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revised {
    /// A correction or a revision; nothing for what follows from one.
    pub kind: Option<CorrectionKind>,
    /// What it is of, by its address as the correction names it.
    pub figure: String,
    /// What stood there before.
    pub old: String,
    /// Whether it is said which figure that was: behind a sentence, which may hold several or follow from others.
    pub named: bool,
}

/// "đính chính", "điều chỉnh", within a line.
#[must_use]
pub fn happened(kind: CorrectionKind, lang: Lang) -> &'static str {
    match kind {
        CorrectionKind::Mistake => lang::phrase!("revised-correction"),
        CorrectionKind::Revision => lang::phrase!("revised-revision"),
    }
    .get(lang)
}

impl Revised {
    /// The same with the words for its figure.
    #[must_use]
    pub fn named(self) -> Self {
        Self {
            named: true,
            ..self
        }
    }
}

impl Says for Revised {
    fn kind(&self) -> &'static str {
        "revised"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        figure_at(&self.figure)
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let follows = lang::phrase!("revised-worked-out-anew-after-a");
        let what = self
            .kind
            .map_or(follows.get(lang), |kind| happened(kind, lang));
        let value = match self.kind {
            Some(_) => written,
            None => worked_out,
        };
        let old = value(record, &self.figure, &self.old, lang);
        let before = lang::phrase!("revised-before").get(lang);
        let said = lang::text!("{what}, {before} {old}");
        if self.named {
            lang::text!("{}: {said}", in_words(record, &self.figure, lang))
        } else {
            said
        }
    }
}

/// Behind a sentence that rests on many figures that were corrected: how many, in place of each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisedMany(pub usize);

impl Says for RevisedMany {
    fn kind(&self) -> &'static str {
        "revised-many"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let n = self.0;
        match lang.id() {
            LangId::Vi => lang::text!("dựa trên {n} con số đã đính chính hoặc tính lại"),
            LangId::En => {
                lang::text!("rests on {n} figures that were corrected or worked out anew")
            }
        }
    }
}
