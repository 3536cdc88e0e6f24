//! How many targets of a programme are met by the figures.

use super::Says;
use derive::{Analysis, ProgrammeStanding, actual_figure, figures};
use model::{Lang, LangId, Programme, Record, Year};

/// "Theo số liệu, trong 9 mục tiêu: 4 đạt, 1 đạt một phần, 3 chưa đạt, 1 chưa có số liệu."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Targets {
    figures: Vec<String>,
    all: usize,
    counts: [u32; 5],
    short: bool,
}

impl Targets {
    /// Of a programme; nothing where it has no target.
    #[must_use]
    pub fn of(
        programme: &Programme,
        standing: &ProgrammeStanding,
        (record, analysis): (&Record, &Analysis),
    ) -> Option<Self> {
        let all = standing.targets.len();
        let counts = [
            standing.met,
            standing.partly,
            standing.missed,
            standing.unknown,
            standing.undecidable,
        ];
        (all > 0).then(|| Self {
            figures: reached(record, analysis, programme),
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

/// The figures that decide: of each target and each part what was reached last, be it a figure of the record or what only the
/// programme's own file states.
fn reached(record: &Record, analysis: &Analysis, programme: &Programme) -> Vec<String> {
    let all = figures::actuals(programme);
    // Those of one target stand one behind the other.
    let of_targets = all.chunk_by(|one, next| std::ptr::eq(one.target, next.target));
    let last = of_targets.filter_map(|all| {
        let mut known = all.iter().rev().filter_map(|one| {
            let of = (one.programme, one.target, one.actual);
            let value = one.actual.value.or_else(|| {
                let path = actual_figure(record, one.programme, one.target, one.actual)?;
                Some(figures::find(record, analysis, &path).ok()?.value)
            })?;
            let at = (value, &one.address);
            Some(figures::shown_at(record, analysis, of, at))
        });
        known.next()
    });
    last.collect()
}

impl Says for Targets {
    fn kind(&self) -> &'static str {
        "targets"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        self.figures.clone()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let words = [
            lang::phrase!("targets-met"),
            lang::phrase!("targets-partly-met"),
            lang::phrase!("targets-not-met"),
            lang::phrase!("targets-without-figures"),
            lang::phrase!("targets-undecidable"),
        ];
        if self.short {
            let met = match (self.all, lang.id()) {
                (_, LangId::Vi) => "mục tiêu đạt",
                (1, LangId::En) => "target met",
                (_, LangId::En) => "targets met",
            };
            // Of what no target has a figure for nothing was met or missed.
            if self.counts[3] as usize == self.all {
                let words = words[3].get(lang);
                return match (self.all, lang.id()) {
                    (n, LangId::Vi) => lang::text!("{n} mục tiêu {words}"),
                    (1, LangId::En) => lang::text!("1 target {words}"),
                    (n, LangId::En) => lang::text!("{n} targets {words}"),
                };
            }
            let mut text = lang::text!("{}/{} {met}", self.counts[0], self.all);
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
            .map(|(n, words)| lang::text!("{n} {}", words.get(lang)))
            .collect();
        let counted = counted.join(", ");
        match (self.all, lang.id()) {
            (all, LangId::Vi) => lang::text!("Theo số liệu, trong {all} mục tiêu: {counted}."),
            (1, LangId::En) => lang::text!("By the figures, of 1 target: {counted}."),
            (all, LangId::En) => lang::text!("By the figures, of {all} targets: {counted}."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Targets;
    use crate::Finding;
    use model::Lang;

    #[test]
    fn nothing_is_met_of_what_has_no_figures() {
        let record = sample::record(|_| {});
        let say = |counts: [u32; 5], lang| {
            let all = counts.iter().sum::<u32>() as usize;
            let figures = Vec::new();
            let targets = Targets {
                figures,
                all,
                counts,
                short: true,
            };
            Finding::from(targets).say(&record, lang)
        };
        assert_eq!(say([0, 0, 0, 2, 0], Lang::VI), "2 mục tiêu chưa có số liệu");
        assert_eq!(say([0, 0, 0, 1, 0], Lang::EN), "1 target without figures");
        assert_eq!(
            say([0, 0, 1, 1, 0], Lang::VI),
            "0/2 mục tiêu đạt · 1 chưa đạt · 1 chưa có số liệu"
        );
        assert_eq!(
            say([1, 0, 0, 0, 2], Lang::EN),
            "1/3 targets met · 2 undecidable"
        );
    }
}
