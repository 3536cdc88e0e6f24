//! Two components of a row whose values stand in each other's place.

use rust_decimal::Decimal;

use super::{Check, Docs, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Severity, Words};
use model::{Component, Lang, Part};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "columns-swapped",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--columns-swapped"),
    why: Docs {
        vi: "Ở một chỉ số, kiểm soát tham nhũng của mọi tỉnh từ 6 đến 8 điểm, quản trị điện tử từ 2 đến 4 điểm. Một dòng ghi \
             3,1 ở cột thứ nhất và 7,2 ở cột thứ hai thì cả hai đều lạc lõng, và đổi chỗ cho nhau là vừa cả hai: hai số \
             đã chép nhầm cột. Chỉ nhắc khi đổi chỗ thì cả hai nằm trong hoặc sát khoảng giá trị của mọi dòng khác (ít nhất năm dòng), còn để \
             nguyên thì lạc ra ngoài ít nhất bằng bề rộng của khoảng (ba phần tư, khi có hơn 20 dòng). Hai cột có giá trị gần nhau bị đổi chỗ thì không thấy được.",
        en: "In one index, control of corruption lies between 6 and 8 for all provinces, e-governance between 2 and 4. A \
             row with 3.1 in the first column and 7.2 in the second is out of place twice, and right in both once the two \
             are exchanged: they were copied into each other's column. Said only where, once exchanged, both lie within or close \
             to what all other rows (at least five) have, and as they stand lie outside of it by no less than its width (three quarters of it among more than 20 rows). Columns of \
             like values that are exchanged cannot be found.",
    },
    check: Check::Rows(check),
};

/// With fewer rows a range says little.
const OTHERS: usize = 5;

/// From as many other rows on the range is that of the field.
const MANY: usize = 20;

/// Within this part of a range beside it a value is not out of place.
const BESIDE: u32 = 4;

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    found.extend(fields(&rows.all).iter().flat_map(|field| of_field(field)));
    found
}

/// The two lowest and the two highest values of a column: enough to leave any one row out.
#[derive(Clone, Copy, Default)]
struct Column {
    n: usize,
    lowest: [Option<Decimal>; 2],
    highest: [Option<Decimal>; 2],
}

impl Column {
    fn add(&mut self, value: Decimal) {
        self.n += 1;
        keep(&mut self.lowest, value, |new, old| new < old);
        keep(&mut self.highest, value, |new, old| new > old);
    }

    /// Whether nothing in it is lower, or nothing higher: what lies out of the range of the others does.
    fn ends_with(&self, value: Decimal) -> bool {
        [self.lowest[0], self.highest[0]].contains(&Some(value))
    }

    /// The range of all rows but one that has `value`.
    fn without(&self, value: Decimal) -> Option<(Decimal, Decimal)> {
        let first_but = |ends: &[Option<Decimal>; 2]| ends[usize::from(ends[0] == Some(value))];
        let enough = self.n > OTHERS;
        Some((first_but(&self.lowest)?, first_but(&self.highest)?)).filter(|_| enough)
    }
}

/// Puts a value among the two that are most of all in the sense of `beats`.
fn keep(ends: &mut [Option<Decimal>; 2], value: Decimal, beats: impl Fn(Decimal, Decimal) -> bool) {
    if ends[0].is_none_or(|first| beats(value, first)) {
        *ends = [Some(value), ends[0]];
    } else if ends[1].is_none_or(|second| beats(value, second)) {
        ends[1] = Some(value);
    }
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let Some(components) = rows.first().map(|entry| entry.framework.components.len()) else {
        return Vec::new();
    };
    let mut columns = vec![Column::default(); components];
    for part in rows.iter().flat_map(|entry| &entry.result.parts) {
        if let Some(score) = part.score.score() {
            columns[usize::from(part.component.0)].add(score);
        }
    }
    rows.iter()
        .filter_map(|entry| of_row(entry, &columns))
        .collect()
}

/// The one pair of a row that is out of place as it stands, and not once its values are exchanged.
fn of_row(entry: &Entry<'_>, columns: &[Column]) -> Option<Diagnostic> {
    let mut scores = entry.result.parts.iter();
    let may_be_odd = scores.any(|part| {
        let column = &columns[usize::from(part.component.0)];
        let score = part.score.score();
        score.is_some_and(|score| column.ends_with(score))
    });
    if !may_be_odd {
        return None;
    }
    let parts = entry.result.parts.iter().filter_map(|part| {
        let score = part.score.score()?;
        let column = &columns[usize::from(part.component.0)];
        let range = column.without(score)?;
        let out = out_of(score, range);
        Some(Placed {
            part,
            score,
            range,
            n: column.n,
            out,
        })
    });
    let parts: Vec<Placed<'_>> = parts.collect();
    let odd = parts
        .iter()
        .enumerate()
        .filter(|(_, one)| !one.out.is_zero());
    let pairs = odd.flat_map(|(at, one)| {
        // Two that are both out of place are one pair.
        let rest = parts.iter().enumerate();
        let rest =
            rest.filter(move |(turn, other)| *turn != at && (*turn > at || other.out.is_zero()));
        rest.map(move |(_, other)| (one, other))
    });
    let mut pairs = pairs.filter(|(a, b)| exchanged(entry, a, b));
    let (a, b) = pairs.next().filter(|_| pairs.next().is_none())?;
    let (a, b) = if a.part.component < b.part.component {
        (a, b)
    } else {
        (b, a)
    };
    Some(swapped(entry, (a.part, a.score), (b.part, b.score)))
}

/// A value beside what the other rows have in its column.
struct Placed<'a> {
    part: &'a Part,
    score: Decimal,
    range: (Decimal, Decimal),
    /// How many values its column has.
    n: usize,
    /// How far out of that it lies, in widths of it.
    out: Decimal,
}

fn out_of(value: Decimal, (low, high): (Decimal, Decimal)) -> Decimal {
    let out = (low - value).max(value - high).max(Decimal::ZERO);
    out.checked_div(high - low).unwrap_or(out)
}

/// Whether the values of two parts are out of place by a width of what their columns hold (by three quarters of it where
/// that are many rows), and within it, or so close to it
/// that they may be the highest or lowest of all, once they are exchanged.
fn exchanged(entry: &Entry<'_>, a: &Placed<'_>, b: &Placed<'_>) -> bool {
    let beside = Decimal::ONE / Decimal::from(BESIDE);
    let siblings = entry.component(a.part).parent == entry.component(b.part).parent;
    let fits = |value, range| out_of(value, range) <= beside;
    let width = if a.n.min(b.n) > MANY {
        Decimal::new(75, 2)
    } else {
        Decimal::ONE
    };
    siblings && a.out + b.out >= width && fits(a.score, b.range) && fits(b.score, a.range)
}

fn swapped(
    entry: &Entry<'_>,
    (a, own): (&Part, Decimal),
    (b, other): (&Part, Decimal),
) -> Diagnostic {
    let name = entry.name();
    let (first, second): (&Component, &Component) = (entry.component(a), entry.component(b));
    let of = |lang| (first.name.get(lang), second.name.get(lang));
    let ((a_vi, b_vi), (a_en, b_en)) = (of(Lang::VI), of(Lang::EN));
    let found = RULE.found(
        entry.part_origin(a, "score"),
        Words::new(
            format!(
                "điểm {own} của “{a_vi}” và {other} của “{b_vi}” ({}) có lẽ bị đổi chỗ",
                name.vi
            ),
            format!(
                "{own} of “{a_en}” and {other} of “{b_en}” ({}) seem to be exchanged",
                name.en
            ),
        ),
        Words::new(
            format!("mọi đơn vị khác có điểm như vậy ở “{b_vi}”"),
            format!("all other units have such values in “{b_en}”"),
        ),
    );
    found
        .against(
            entry.part_origin(b, "score"),
            Words::new(
                format!("mọi đơn vị khác có điểm như vậy ở “{a_vi}”"),
                format!("all other units have such values in “{a_en}”"),
            ),
        )
        .help(
            "đối chiếu hai thành phần với nguồn, rồi đổi chỗ nếu đã chép nhầm cột",
            "compare both components with the source, and exchange them if the columns were mixed up",
        )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn count(last: [&str; 2], rows: usize) -> usize {
        let others = [
            ["6.1", "2.1"],
            ["6.9", "2.8"],
            ["7.4", "3.9"],
            ["6.6", "3.1"],
            ["7.9", "2.2"],
        ];
        let rows: Vec<[&str; 2]> = others[..rows].iter().copied().chain([last]).collect();
        let record = sample::record(|record| {
            let totals: Vec<(u32, Option<&str>)> = (0..)
                .zip(&rows)
                .map(|(unit, _)| (unit, Some("60")))
                .collect();
            let table = record.table(2018, 0, &totals);
            for (row, parts) in table.rows.iter_mut().zip(&rows) {
                sample::parts(row, &parts.map(Some));
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn values_in_each_others_place_are_found() {
        assert_eq!(count(["3.1", "7.2"], 5), 1);
        assert_eq!(count(["7.2", "3.1"], 5), 0);
        assert_eq!(count(["3.1", "3.2"], 5), 0, "one low value is only low");
        assert_eq!(
            count(["5.5", "5.0"], 5),
            0,
            "an outlier that fits nowhere is not exchanged"
        );
        assert_eq!(count(["3.1", "7.2"], 4), 0, "few rows say little");
    }
}
