//! All indices: what each measures, who publishes it, and the newest result.

use schemars::JsonSchema;
use serde::Serialize;

use super::entry::Entry;
use super::{Body, Filled, Kind, Link, Page, Plan, Sentence, address, given, links};
use derive::Analysis;
use finding::{Fixed, Form, Heading, Standing};
use model::{Index, IndexId, Record};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Indices {
    /// The indices, in the site's order.
    pub indices: Vec<Row>,
}

/// One index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// The name in headings.
    pub short: Sentence,
    /// The full name.
    pub name: Sentence,
    /// Its page over the years.
    pub href: Option<String>,
    /// How it is measured.
    pub methodology: Option<Link>,
    /// Who publishes it.
    pub publisher: String,
    /// What it measures.
    pub about: Option<String>,
    /// Years with results: "2011–2024"; absent where there is none.
    pub years: Option<String>,
    /// The newest result in a sentence that names its year: of the home unit, else of the unit in front.
    pub newest: Option<Sentence>,
}

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![("chi-so/index.html".into(), Kind::Indices)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("indices-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("indices-summary"))),
        crumbs: Vec::new(),
        body: Body::Indices(Indices {
            indices: plan
                .record
                .all_indices()
                .map(|(id, index)| row(plan, page, id, index))
                .collect(),
        }),
    }
}

fn row(plan: &Plan, page: &Page, id: IndexId, index: &Index) -> Row {
    let lang = page.lang;
    let newest = plan.newest(id, plan.record.site.home);
    let newest = newest.or_else(|| leader(plan, id));
    Row {
        short: plan.say(page, Heading::Index(id, None)),
        name: plan.say(page, Heading::Name(id)),
        href: plan.link_if(page, &address::index(&index.code)),
        methodology: links::methodology(plan, page, id),
        publisher: index.publisher.get(lang).to_owned(),
        about: given(index.about.as_ref(), lang),
        years: years(plan, id),
        newest: newest.map(|entry| plan.say(page, Standing::of(&entry, Form::Year))),
    }
}

/// Of an index that does not measure the home unit, the unit in front in the newest table that knows it.
fn leader<'a>(plan: &Plan<'a>, id: IndexId) -> Option<Entry<'a>> {
    let editions = plan.record.editions.iter().enumerate();
    editions.rev().find_map(|(at, edition)| {
        let place = edition.tables.iter().position(|table| table.index == id)?;
        plan.leader(u16::try_from(at).ok()?, u16::try_from(place).ok()?)
    })
}

fn years(plan: &Plan, id: IndexId) -> Option<String> {
    let mut years = plan
        .record
        .editions
        .iter()
        .filter(|edition| edition.table(id).is_some())
        .map(|edition| edition.year);
    let first = years.next()?;
    Some(
        years
            .next_back()
            .map_or_else(|| first.to_string(), |last| format!("{first}–{last}")),
    )
}

#[cfg(test)]
mod tests {
    use crate::plan;
    use derive::analyse;
    use model::{Coverage, IndexId};

    /// The unit in front, and in which year, where the tables of 2017 and 2018 are so complete and that of 2018 states
    /// the rank of its first row.
    fn leader(coverage: [Coverage; 2], stated: Option<u32>) -> Option<(i32, String)> {
        let record = sample::record(|sample| {
            for (year, coverage) in [2017, 2018].into_iter().zip(coverage) {
                let table = sample.table(year, 0, &[(0, Some("50")), (1, Some("60"))]);
                table.coverage = coverage.into();
                table.rows[0].rank = stated.filter(|_| year == 2018);
            }
        });
        let analysis = analyse(&record);
        let plan = plan(&record, &analysis);
        super::leader(&plan, IndexId(0)).map(|entry| (entry.year, entry.unit.code.clone()))
    }

    #[test]
    fn nobody_is_in_front_of_a_field_that_is_not_known() {
        let (complete, partial) = (Coverage::Complete, Coverage::Partial);
        let found = |year, unit: &str| Some((year, unit.to_owned()));
        assert_eq!(leader([complete, complete], None), found(2018, "unit-1"));
        assert_eq!(leader([complete, partial], None), found(2017, "unit-1"));
        assert_eq!(leader([complete, partial], Some(2)), found(2017, "unit-1"));
        assert_eq!(leader([partial, partial], Some(1)), found(2018, "unit-0"));
        assert_eq!(leader([partial, partial], None), None);
    }
}
