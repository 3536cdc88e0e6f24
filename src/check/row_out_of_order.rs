//! A row that stands out of the order in which all others of its table stand.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Check, Docs, Entry, Rule, fields, in_order, tables};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use lang::order;
use model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "row-out-of-order",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--row-out-of-order"),
    why: Docs {
        vi: "Bảng chép từ nguồn thường xếp theo hạng, theo điểm hoặc theo tên. Khi 62 dòng giảm dần theo điểm mà một dòng 56,92 \
             đứng giữa 65,60 và 64,96, thì hoặc điểm ấy gõ nhầm (65,29?), hoặc dòng bị chép nhầm chỗ. Chỉ nhắc khi bảng có \
             ít nhất tám dòng và cứ tám dòng không quá một dòng lạc chỗ; bảng không xếp theo thứ tự nào thì không nhắc. \
             Điều không thấy được: điểm gõ nhầm mà dòng vẫn nằm giữa hai dòng bên cạnh.",
        en: "A table taken from a source is mostly sorted by rank, by score or by name. Where 62 rows fall by score and one \
             of 56.92 stands between 65.60 and 64.96, its score is a slip (65.29?) or the row was copied into the wrong \
             place. Said only in tables of at least eight rows, of which no more than one in eight is astray; a table \
             without an order is left alone. It cannot see a slip that leaves the row between its neighbours.",
    },
    check: Check::Record(check),
};

/// With fewer rows, chance puts all but one in order too often.
const ROWS: usize = 8;

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut names = Names::new();
    for rows in tables(record, analysis) {
        for field in fields(&rows) {
            found.extend(of_field(&field, &mut names));
        }
    }
    found
}

/// By what each name is sorted, made once for all tables.
type Names<'a> = BTreeMap<&'a str, Rc<[u8]>>;

/// By what rows are sorted.
#[derive(Clone, Copy)]
enum By {
    Rank,
    Score,
    Rising,
    Name,
}

impl By {
    /// In the order in which they are tried.
    const ALL: [Self; 4] = [Self::Rank, Self::Score, Self::Rising, Self::Name];

    fn words(self) -> Words {
        match self {
            Self::Rank => Words::new("hạng", "rank"),
            Self::Score | Self::Rising => Words::new("điểm", "score"),
            Self::Name => Words::new("tên", "name"),
        }
    }
}

/// Rows that have what a table is sorted by.
struct Sorted<'a, 'b> {
    by: By,
    rows: Vec<&'b Entry<'a>>,
    astray: Vec<usize>,
}

fn sorted<'a, 'b>(by: By, rows: &[&'b Entry<'a>], names: &mut Names<'a>) -> Sorted<'a, 'b> {
    fn of<'a, 'b, K: Ord>(
        by: By,
        rows: &[&'b Entry<'a>],
        mut key: impl FnMut(&Entry<'a>) -> Option<K>,
    ) -> Sorted<'a, 'b> {
        let keyed = rows.iter().filter_map(|entry| Some((key(entry)?, *entry)));
        let (keys, rows): (Vec<K>, Vec<&Entry<'a>>) = keyed.unzip();
        let astray = in_order::astray(&keys);
        Sorted { by, rows, astray }
    }
    match by {
        By::Rank => of(by, rows, |entry| entry.result.rank),
        By::Score => of(by, rows, |entry| entry.compared_by().map(std::cmp::Reverse)),
        By::Rising => of(by, rows, |entry| entry.compared_by()),
        By::Name => of(by, rows, |entry| {
            let name = entry.unit.name.vi.as_str();
            let key = names.entry(name).or_insert_with(|| order::key(name).into());
            Some(Rc::clone(key))
        }),
    }
}

fn of_field<'a>(rows: &[&Entry<'a>], names: &mut Names<'a>) -> Vec<Diagnostic> {
    if rows.len() < ROWS {
        return Vec::new();
    }
    let orders: Vec<Sorted<'_, '_>> = By::ALL.map(|by| sorted(by, rows, names)).into();
    // A rank or a score that few rows have orders nothing; a table in any order is in order.
    let orders = orders
        .into_iter()
        .filter(|one| one.rows.len() >= ROWS && one.rows.len() * 2 > rows.len());
    let orders: Vec<Sorted<'_, '_>> = orders.collect();
    if orders
        .iter()
        .any(|one| one.astray.is_empty() && one.rows.len() == rows.len())
    {
        return Vec::new();
    }
    let told = orders.iter().find(|one| {
        let few = one.astray.len() * ROWS <= one.rows.len();
        few && !one.astray.is_empty()
    });
    told.map_or_else(Vec::new, |order| {
        let places = order.astray.iter();
        places.map(|place| astray(order, *place)).collect()
    })
}

fn astray(order: &Sorted<'_, '_>, place: usize) -> Diagnostic {
    let entry = order.rows[place];
    let (name, by) = (entry.name(), order.by.words());
    let others = order.rows.len() - order.astray.len();
    let key = match order.by {
        By::Rank => "rank",
        By::Score | By::Rising => "score",
        By::Name => "unit",
    };
    let stands = match order.by {
        By::Rank => entry.result.rank.map(|rank| rank.to_string()),
        By::Score | By::Rising => entry.result.score.score().map(|score| score.to_string()),
        By::Name => None,
    };
    let stands = stands.map_or_else(String::new, |value| format!(" {value}"));
    let found = RULE.found(
        entry.result.origin.key(key),
        Words::new(
            format!(
                "dòng của {} đứng sai thứ tự theo {} của {others} dòng khác",
                name.vi, by.vi
            ),
            format!(
                "the row of {} stands out of the order by {} of {others} others",
                name.en, by.en
            ),
        ),
        Words::new(
            format!("{}{stands} không hợp với chỗ của dòng", by.vi),
            format!("the {}{stands} does not fit the place of the row", by.en),
        ),
    );
    let near = place
        .checked_sub(1)
        .or_else(|| (order.rows.len() > 1).then_some(1));
    let found = match near.map(|near| order.rows[near]) {
        Some(near) => found.against(
            near.result.origin.key(key),
            Words::new(
                format!("dòng bên cạnh: {}", near.unit.name.vi),
                format!("the row beside it: {}", near.unit.name.get(Lang::EN)),
            ),
        ),
        None => found,
    };
    found.help(
        "đối chiếu dòng này với nguồn; nếu số đúng thì đưa dòng về đúng chỗ",
        "compare the row with its source; if its figures are right, move it to its place",
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;

    fn count(scores: &[&str]) -> usize {
        let record = sample::record(|record| {
            let rows: Vec<(u32, Option<&str>)> = (0..)
                .zip(scores)
                .map(|(unit, score)| (7 - unit, Some(*score)))
                .collect();
            record.table(2018, 0, &rows);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn one_row_astray_is_told_and_a_table_without_order_is_not() {
        assert_eq!(count(&["80", "79", "78", "77", "76", "76", "74", "73"]), 0);
        assert_eq!(count(&["80", "79", "78", "37", "76", "76", "74", "73"]), 1);
        assert_eq!(count(&["73", "74", "75", "76", "67", "78", "79", "80"]), 1);
        assert_eq!(count(&["80", "70", "78", "37", "76", "60", "74", "73"]), 0);
        assert_eq!(
            count(&["80", "79", "78", "37", "76", "76", "74"]),
            0,
            "few rows say little"
        );
    }
}
