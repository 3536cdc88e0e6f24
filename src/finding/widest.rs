//! In which component the units of a field are farthest apart.

use rust_decimal::Decimal;

use super::field::Field;
use super::{InField, Says, names};
use derive::Spread;
use lang::number;
use model::{Component, ComponentId, FrameworkId, Lang, LangId, Record, Year};

/// "Các tỉnh cách xa nhau nhất ở “Quản trị điện tử”: từ 2,38 đến 3,95"; where nothing stands out, what there is to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Widest {
    of: InField,
    framework: FrameworkId,
    parts: usize,
    part: Option<(ComponentId, Decimal, Decimal, u32)>,
    /// Whether another component reaches as far or farther in points.
    by_share: bool,
}

impl Widest {
    /// Of a field, by the share of the maximum where components have one.
    #[must_use]
    pub fn of(field: &Field, parts: &[(ComponentId, &Component, &Spread)]) -> Self {
        // What comes on top or is taken away is no part of a maximum that another could be held against.
        let compared: Vec<_> = parts.iter().filter(|part| part.1.has_share()).collect();
        let range = |part: &(ComponentId, &Component, &Spread)| {
            let (best, worst) = (part.2.best.0, part.2.worst.0);
            let max = part.1.max.filter(|max| !max.is_zero());
            max.map_or(best - worst, |max| (best - worst) / max)
        };
        // Points of a component without a maximum do not compare with shares of another's.
        let with_max = compared.iter().filter(|part| part.1.max.is_some()).count();
        let compare = with_max == 0 || with_max == compared.len();
        let ranges = compared.iter().map(|part| range(part));
        let most = ranges.max().filter(|most| !most.is_zero());
        let farthest: Vec<_> = compared
            .into_iter()
            .filter(|part| Some(range(part)) == most)
            .collect();
        let widest = match farthest[..] {
            [(id, _, spread)] if compare => {
                let (low, high) = (spread.worst.0, spread.best.0);
                let published = low.scale().max(high.scale());
                let decimals = published.min(field.index().decimals);
                let differ = number::round(low, decimals) != number::round(high, decimals);
                differ.then_some((*id, low, high, decimals))
            }
            _ => None,
        };
        let points = |part: &&(ComponentId, &Component, &Spread)| part.2.best.0 - part.2.worst.0;
        let by_share = widest.is_some_and(|(id, low, high, _)| {
            let mut others = parts.iter().filter(|part| part.0 != id);
            others.any(|part| points(&part) >= high - low)
        });
        Self {
            of: field.place(),
            framework: field.table.framework,
            parts: parts.len(),
            part: widest,
            by_share,
        }
    }
}

impl Says for Widest {
    fn kind(&self) -> &'static str {
        "widest"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let Some((id, ..)) = self.part else {
            return Vec::new();
        };
        let framework = record.index(self.of.index).framework(self.framework);
        let code = &framework.component(id).code;
        let end = |quantity| self.of.figure(record, &lang::text!("{code}/{quantity}"));
        vec![end("worst"), end("best")]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.of.index);
        let field = index.fields[self.of.field].name.get(lang);
        let units = names::after_number(field, lang);
        let Some((id, low, high, decimals)) = self.part else {
            return match lang.id() {
                LangId::Vi => lang::text!("{} chỉ số thành phần của từng {units}", self.parts),
                LangId::En => lang::text!("{} components of all {units}", self.parts),
            };
        };
        let component = index.framework(self.framework).component(id);
        let name = component.name.get(lang);
        let [low, high] = [low, high].map(|value| number::fixed(value, decimals, lang));
        let said = match lang.id() {
            LangId::Vi => {
                lang::text!("các {units} cách xa nhau nhất ở “{name}”: từ {low} đến {high}")
            }
            LangId::En => {
                lang::text!("{units} are farthest apart in “{name}”: from {low} to {high}")
            }
        };
        if self.by_share {
            lang::text!("{}, {said}", names::BY_SHARE.get(lang))
        } else {
            names::capital(&said)
        }
    }
}
