//! Questions about names of units that the record has and the index does not rank.

use std::collections::BTreeMap;

use crate::report::Teller;
use crate::taken::{Question, Spot};
use crate::unranked::{Cause, Unranked};
use model::UnitId;

/// A row with the unit that its name is, and those that may be meant instead.
struct Row<'q> {
    at: &'q Spot,
    name: &'q str,
    unit: UnitId,
    near: &'q [UnitId],
}

impl Teller<'_> {
    /// One text for each cause why rows name units that are not ranked, and the questions that have another.
    pub(super) fn unranked<'q>(&self, all: &[&'q Question]) -> (Vec<String>, Vec<&'q Question>) {
        if all.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let unranked = Unranked::new(self.request);
        let mut found: BTreeMap<Cause, Vec<Row<'_>>> = BTreeMap::new();
        let mut rest = Vec::new();
        for one in all {
            let known = match one {
                Question::Unit { at, name, near } => unranked.find(name).map(|(unit, cause)| {
                    let row = Row {
                        at,
                        name,
                        unit,
                        near,
                    };
                    (cause, row)
                }),
                _ => None,
            };
            match known {
                Some((cause, row)) => found.entry(cause).or_default().push(row),
                None => rest.push(*one),
            }
        }
        let told = found.iter().map(|(cause, rows)| match cause {
            Cause::Kind => self.of_other_kinds(rows),
            Cause::Life => self.of_other_times(rows),
        });
        (told.collect(), rest)
    }

    fn of_other_kinds(&self, rows: &[Row<'_>]) -> String {
        let record = self.request.record;
        let mut kinds: Vec<_> = rows.iter().map(|row| record.unit(row.unit).kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let codes: Vec<&str> = kinds
            .iter()
            .map(|id| record.kind(*id).code.as_str())
            .collect();
        let names: Vec<String> = kinds
            .iter()
            .map(|id| format!("“{}”", record.kind(*id).name.get(self.lang)))
            .collect();
        self.told(
            "{count} dòng là đơn vị có trong units.yaml, nhưng loại {kinds} không thuộc nhóm nào (fields) của chỉ số “{code}”: {list}. Thêm loại ấy vào “kinds” của một nhóm ở indices/{code}.yaml\n    kinds: [{codes}]",
            "{count} rows are units that are in units.yaml, but the kind {kinds} is in no group (fields) of the index “{code}”: {list}. Add it to the “kinds” of a group in indices/{code}.yaml\n    kinds: [{codes}]",
            &[
                ("count", &rows.len().to_string()),
                ("kinds", &names.join(", ")),
                ("code", &self.request.index().code),
                ("codes", &codes.join(", ")),
                ("list", &self.names_at(rows)),
            ],
        )
    }

    fn of_other_times(&self, rows: &[Row<'_>]) -> String {
        let code = |id: &UnitId| self.request.record.unit(*id).code.as_str();
        let list = rows.iter().map(|row| {
            let near: Vec<&str> = row.near.iter().map(code).collect();
            let hint = if near.is_empty() {
                String::new()
            } else {
                format!(
                    " ({} {})",
                    self.say("gần nhất:", "nearest:"),
                    near.join(", ")
                )
            };
            format!("{} “{}”{hint}", self.at(row.at), row.name)
        });
        let list: Vec<String> = list.collect();
        let first = rows
            .iter()
            .find_map(|row| Some((row.name, code(row.near.first()?))));
        let first = first.or_else(|| Some((rows.first()?.name, "leave")));
        let line =
            first.map(|(name, meant)| format!("units: {{{}: {meant}}}", crate::quoted(name)));
        self.told(
            "{count} dòng là đơn vị có trong units.yaml, nhưng theo from và to ở đó thì không có vào cuối năm {year}: {list}. Kiểm tra --year; nếu năm đúng, ghi ở “units” mã của đơn vị có vào cuối năm ấy\n    {line}",
            "{count} rows are units that are in units.yaml, but by from and to there they are not there at the end of {year}: {list}. Check --year; if it is right, write the codes of units that are under “units”\n    {line}",
            &[
                ("count", &rows.len().to_string()),
                ("year", &self.request.year.to_string()),
                ("list", &self.few(&list)),
                ("line", &line.unwrap_or_default()),
            ],
        )
    }

    fn names_at(&self, rows: &[Row<'_>]) -> String {
        let list = rows
            .iter()
            .map(|row| format!("{} “{}”", self.at(row.at), row.name));
        self.few(&list.collect::<Vec<_>>())
    }
}
