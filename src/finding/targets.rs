//! How many targets of a programme are met by the figures.

use super::Says;
use derive::ProgrammeStanding;
use lang::Phrase;
use model::{Lang, Record, Year};

/// "Theo số liệu, trong 9 mục tiêu: 4 đạt, 1 đạt một phần, 3 chưa đạt, 1 chưa có số liệu."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Targets {
    slug: String,
    all: usize,
    counts: [u32; 4],
    short: bool,
}

impl Targets {
    /// Of a programme; nothing where it has no target.
    #[must_use]
    pub fn of(slug: &str, standing: &ProgrammeStanding) -> Option<Self> {
        let all = standing.targets.len();
        let counts = [
            standing.met,
            standing.partly,
            standing.missed,
            standing.unknown,
        ];
        (all > 0).then(|| Self {
            slug: slug.to_owned(),
            all,
            counts,
            short: false,
        })
    }

    /// As a line of a list: "4/9 mục tiêu đạt · 1 đạt một phần · 4 chưa đạt".
    #[must_use]
    pub fn in_list(self) -> Self {
        Self {
            short: true,
            ..self
        }
    }
}

impl Says for Targets {
    fn kind(&self) -> &'static str {
        "targets"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        vec![format!("targets/{}", self.slug)]
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let words = [
            Phrase("đạt", "met"),
            Phrase("đạt một phần", "partly met"),
            Phrase("chưa đạt", "not met"),
            Phrase("chưa có số liệu", "without figures"),
        ];
        if self.short {
            let met = match (self.all, lang) {
                (_, Lang::Vi) => "mục tiêu đạt",
                (1, Lang::En) => "target met",
                (_, Lang::En) => "targets met",
            };
            let mut text = format!("{}/{} {met}", self.counts[0], self.all);
            for (n, words) in self
                .counts
                .iter()
                .zip(words)
                .skip(1)
                .filter(|(n, _)| **n > 0)
            {
                text.extend([" · ", &n.to_string(), " ", words.get(lang)]);
            }
            return text;
        }
        let counted = self.counts.iter().zip(words).filter(|(n, _)| **n > 0);
        let counted: Vec<String> = counted
            .map(|(n, words)| format!("{n} {}", words.get(lang)))
            .collect();
        let counted = counted.join(", ");
        match (self.all, lang) {
            (all, Lang::Vi) => format!("Theo số liệu, trong {all} mục tiêu: {counted}."),
            (1, Lang::En) => format!("By the figures, of 1 target: {counted}."),
            (all, Lang::En) => format!("By the figures, of {all} targets: {counted}."),
        }
    }
}
