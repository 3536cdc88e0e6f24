//! The components that a unit answers for in its province.

use crate::drawn::{Lead, Leads};
use crate::html::Html;
use crate::{Page, Plan, address};
use model::UnitId;

/// The list; nothing where the unit answers for none.
pub(super) fn list(plan: &Plan, page: &Page, unit: UnitId) -> Option<Html> {
    let lang = page.lang;
    let mut leads = Vec::new();
    for (_, index) in plan.record.all_indices() {
        for framework in &index.frameworks {
            for (_, component) in framework.all().filter(|(_, part)| part.lead == Some(unit)) {
                let mut name = Html::default();
                let href = plan.link_if(page, &address::methodology(&index.code));
                plan.on(page)
                    .link(&mut name, href.as_deref(), index.short.get(lang));
                leads.push(Lead {
                    index: name,
                    component: component.name.get(lang).to_owned(),
                    years: finding::names::years(framework.from, framework.to, lang),
                });
            }
        }
    }
    if leads.is_empty() {
        return None;
    }
    Some(plan.on(page).drawn(&Leads { leads }))
}
