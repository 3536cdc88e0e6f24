//! How many targets of a programme are met by the figures.

use super::Says;
use derive::{Analysis, ProgrammeStanding, actual_figure, figures};
use model::{Lang, Programme, Record, Year};

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
        let all = self.all;
        let counted = self.counts.iter().zip(0..).filter(|(n, _)| **n > 0);
        let counted = counted.map(|(n, place)| (place, of_kind(*n, place, lang)));
        if self.short {
            // Of what no target has a figure for nothing was met or missed.
            if self.counts[3] as usize == all {
                return lang::say!(lang, "targets-all-without-figures", n = all);
            }
            let met = self.counts[0];
            let mut text = lang::say!(lang, "targets-in-list", met, all);
            for (_, words) in counted.filter(|(place, _)| *place > 0) {
                text.extend([" · ", &words]);
            }
            return text;
        }
        let counted: Vec<String> = counted.map(|(_, words)| words).collect();
        lang::say!(
            lang,
            "targets-by-the-figures",
            all,
            counted = counted.join(", ")
        )
    }
}

/// "4 đạt": how many of the targets, in the order of the counts.
fn of_kind(n: u32, place: usize, lang: Lang) -> String {
    match place {
        0 => lang::say!(lang, "targets-met", n),
        1 => lang::say!(lang, "targets-partly-met", n),
        2 => lang::say!(lang, "targets-not-met", n),
        3 => lang::say!(lang, "targets-without-figures", n),
        _ => lang::say!(lang, "targets-undecidable", n),
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
