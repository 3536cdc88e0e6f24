//! In which components a unit is farthest above and below the mean of its field; where the field is not known, closest to
//! and farthest from the maximum. It speaks of this unit: what holds of all units is no finding about one.

use rust_decimal::Decimal;

use super::at::At;
use super::{Entry, Says, names};
use lang::number;
use model::{ComponentId, FrameworkId, Lang, Record, Year};

/// "Lai Châu hơn trung bình nhiều nhất ở “Cung ứng dịch vụ công” (+0,31), kém nhiều nhất ở “Quản trị điện tử” (−0,42)".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strengths {
    at: At,
    framework: FrameworkId,
    decimals: u32,
    parts: usize,
    said: Said,
    /// Whether the points alone would name other components: a difference of ten in forty is more than one of twelve in sixty.
    by_share: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    /// Components with the difference from the mean, the best and the worst.
    Mean(Ends, Ends),
    /// Components with the share of the maximum.
    Maximum(Ends, Ends),
}

type Ends = Vec<(ComponentId, Decimal)>;

/// A component: how it is ordered, and what is said of it.
type Part = (ComponentId, Decimal, Decimal);

impl Strengths {
    /// Of a result; nothing where fewer than two components have a score and a maximum.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let mut means: Vec<Part> = Vec::new();
        let mut parts = Vec::new();
        for (id, component) in entry.framework.top() {
            let Some(part) = entry.result.part(id) else {
                continue;
            };
            let max = component
                .max
                .filter(|max| !max.is_zero() && component.has_share());
            let (Some(score), Some(max)) = (part.score.score(), max) else {
                continue;
            };
            parts.push((id, component, part));
            let spread = entry.field.and_then(|field| {
                let spread = field.components.get(usize::from(id.0))?;
                spread.as_ref()
            });
            if let Some(spread) = spread {
                let by = score - spread.mean;
                means.push((id, by / max, by));
            }
        }
        if parts.len() < 2 {
            return None;
        }
        let mut by_share = false;
        let said = if means.len() == parts.len() {
            let decimals = entry.index.decimals;
            let visible = |part: &&Part| !number::round(part.2, decimals).is_zero();
            let better = ends(means.iter().filter(|part| part.1 > Decimal::ZERO), false);
            let worse = ends(means.iter().filter(|part| part.1 < Decimal::ZERO), true);
            by_share = apart_in_points(&better, &means) || apart_in_points(&worse, &means);
            let keep = |ends: Vec<Part>| ends.iter().filter(visible).map(|p| (p.0, p.2)).collect();
            Said::Mean(keep(better), keep(worse))
        } else {
            let shares = parts.iter().map(|(id, component, part)| {
                let share = derive::part_share(component, part).unwrap_or_default();
                (*id, share, share)
            });
            let shares: Vec<Part> = shares.collect();
            let most = ends(shares.iter(), false);
            let least = ends(shares.iter(), true);
            let apart = most != least;
            let keep = |ends: Vec<Part>| {
                let ends = ends.into_iter().filter(|_| apart);
                ends.map(|part| (part.0, part.2)).collect()
            };
            Said::Maximum(keep(most), keep(least))
        };
        Some(Self {
            at: At::of(entry),
            framework: entry.table.framework,
            decimals: entry.index.decimals,
            parts: parts.len(),
            said,
            by_share,
        })
    }

    fn ends(&self) -> (&Ends, &Ends) {
        match &self.said {
            Said::Mean(a, b) | Said::Maximum(a, b) => (a, b),
        }
    }

    /// "“Một” (+0,31)".
    fn named(&self, ends: &Ends, record: &Record, lang: Lang) -> String {
        let framework = self.at.index(record).framework(self.framework);
        let name = |id: ComponentId| framework.component(id).name.get(lang);
        let named = ends.iter().map(|(id, value)| {
            let value = match self.said {
                Said::Mean(..) => number::signed(*value, self.decimals, lang),
                Said::Maximum(..) => number::percent(*value, 1, lang),
            };
            lang::text!("“{}” ({value})", name(*id))
        });
        let named: Vec<String> = named.collect();
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        names::joined(&named, lang)
    }
}

/// Those that stand at an end of the order: all that share it, but not too many to be named.
fn ends<'p>(parts: impl Iterator<Item = &'p Part> + Clone, least: bool) -> Vec<Part> {
    let orders = parts.clone().map(|part| part.1);
    let end = if least { orders.min() } else { orders.max() };
    let all: Vec<Part> = parts.filter(|part| Some(part.1) == end).copied().collect();
    if all.len() > 2 { Vec::new() } else { all }
}

/// Whether a component that is not at an end is as far from the mean or farther, on the same side, counted in points.
fn apart_in_points(ends: &[Part], all: &[Part]) -> bool {
    let Some((_, _, by)) = ends.first() else {
        return false;
    };
    let farther = |part: &&Part| {
        let same_side = part.2.is_sign_negative() == by.is_sign_negative();
        same_side && part.2.abs() >= by.abs()
    };
    let named = |part: &Part| ends.iter().any(|end| end.0 == part.0);
    ends.iter().any(|end| end.2 != *by) || all.iter().filter(farther).any(|part| !named(part))
}

impl Says for Strengths {
    fn kind(&self) -> &'static str {
        "strengths"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let index = self.at.index(record);
        let framework = index.framework(self.framework);
        let (best, worst) = self.ends();
        let field = names::field_of(record, index, self.at.unit);
        let ids = best.iter().chain(worst).map(|(id, _)| *id);
        ids.flat_map(|id| {
            let code = &framework.component(id).code;
            let own = match self.said {
                Said::Mean(..) => "score",
                Said::Maximum(..) => "percent",
            };
            let own = self.at.figure(record, &lang::text!("{code}/{own}"));
            let mean = field.filter(|_| matches!(self.said, Said::Mean(..)));
            let mean = mean.map(|field| {
                let field = &index.fields[field].code;
                lang::text!("{}/{}/@{field}/{code}/mean", index.code, self.at.year)
            });
            std::iter::once(own).chain(mean)
        })
        .collect()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let name = self.at.unit(record).name.get(lang);
        let (best, worst) = self.ends();
        let (up, down) = (
            self.named(best, record, lang),
            self.named(worst, record, lang),
        );
        let from_mean = matches!(self.said, Said::Mean(..));
        let said = match (best.is_empty(), worst.is_empty(), from_mean) {
            (false, false, true) => lang::say!(lang, "strengths-from-mean", name, up, down),
            (false, true, true) => lang::say!(lang, "strengths-above-mean", name, up),
            (true, false, true) => lang::say!(lang, "strengths-below-mean", name, down),
            (false, false, false) => lang::say!(lang, "strengths-from-maximum", name, up, down),
            (false, true, false) => lang::say!(lang, "strengths-close-to-maximum", name, up),
            (true, false, false) => lang::say!(lang, "strengths-far-from-maximum", name, down),
            (true, true, _) => {
                return lang::say!(lang, "strengths-components", n = self.parts, name);
            }
        };
        if self.by_share {
            return lang::say!(lang, "names-by-share", said);
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::Strengths;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;

    /// What is said of the first of two units, with the scores of two components of both and the maximum of the second.
    fn said(own: [&str; 2], other: [&str; 2], max: &str) -> [String; 2] {
        let mut record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("50")), (1, Some("40"))]);
            for (row, [one, two]) in table.rows.iter_mut().zip([own, other]) {
                sample::parts(row, &[Some(one), Some(two)]);
            }
        });
        let framework = usize::from(record.editions[0].tables[0].framework.0);
        let components = &mut record.indices[0].frameworks[framework].components;
        components[1].max = Some(sample::decimal(max));
        let analysis = analyse(&record);
        let (table, standing) = (&record.editions[0].tables[0], &analysis.tables[0][0]);
        let found = Strengths::of(&Entry::new(&record, 2018, table, standing, 0)).unwrap();
        [Lang::VI, Lang::EN].map(|lang| Finding::from(found.clone()).say(&record, lang))
    }

    #[test]
    fn what_holds_by_shares_alone_says_so() {
        // Ten of 25 are more than twelve of 60.
        let [vi, en] = said(["20", "52"], ["0", "28"], "60");
        assert!(
            vi.starts_with("Tính theo phần trăm điểm tối đa, ") && vi.contains("(+10,00)"),
            "{vi}"
        );
        assert!(en.starts_with("By share of the maximum, "), "{en}");
        for (own, other, max) in [
            (["20", "20"], ["0", "10"], "60"),
            (["20", "20"], ["0", "10"], "25"),
        ] {
            let [vi, _] = said(own, other, max);
            assert!(!vi.contains("Tính theo"), "{vi}");
        }
    }
}
