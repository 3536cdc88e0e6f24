//! A unit that is merged twice into one successor.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Lang, Record, Unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "successor-repeated",
    severity: Severity::Error,
    summary: lang::phrase!("rule--successor-repeated"),
    why: Docs {
        vi: "Đơn vị chia cho hai đơn vị mới thì `successors` có hai mã khác nhau. Hai mã giống nhau thường là chép dòng mà quên sửa: \
             đơn vị nhận thứ hai bị mất. Đơn vị trước được suy ra từ `successors`, nên không cần ghi và không thể ghi trái. Nhầm \
             sang một đơn vị khác còn hoạt động thì không thấy được.",
        en: "A unit that was divided among two new ones has two codes in `successors`. Twice the same code is mostly a copied line \
             that was not changed: the second heir is lost. Predecessors follow from `successors`, so that they need not be \
             written and cannot disagree. Another living unit in place of the right one cannot be seen.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let units = record.units.iter();
    units.flat_map(|unit| repeated(record, unit)).collect()
}

fn repeated(record: &Record, unit: &Unit) -> Vec<Diagnostic> {
    let mut order: Vec<usize> = (0..unit.successors.len()).collect();
    order.sort_by_key(|&place| (unit.successors[place], place));
    let pairs = order.windows(2);
    pairs
        .filter(|pair| unit.successors[pair[0]] == unit.successors[pair[1]])
        .map(|pair| {
            let heir = record.unit(unit.successors[pair[1]]);
            let list = unit.origin.key("successors");
            let found = RULE.found(
                list.item(pair[1]),
                Words::new(
                    format!(
                        "{} có đơn vị kế tục {} ghi hai lần",
                        unit.name.vi, heir.name.vi
                    ),
                    format!(
                        "{} names its successor {} twice",
                        unit.name.get(Lang::EN),
                        heir.name.get(Lang::EN)
                    ),
                ),
                Words::new("đã ghi ở trên", "named before"),
            );
            found
                .against(
                    list.item(pair[0]),
                    Words::new("lần thứ nhất", "the first time"),
                )
                .help(
                    "bỏ mã thừa, hoặc ghi đúng mã của đơn vị nhận còn lại",
                    "remove the second, or write the code of the other heir",
                )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::UnitId;

    #[test]
    fn a_successor_is_named_once() {
        let count = |successors: &[u32]| {
            let record = sample::record(|record| {
                record.0.units[0].successors = successors.iter().copied().map(UnitId).collect();
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(&[1, 2]), 0);
        assert_eq!(count(&[1, 2, 1]), 1);
    }
}
