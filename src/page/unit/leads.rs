//! The components that a unit answers for in its province.

use crate::html::Html;
use crate::{Page, Plan, address, tasks};
use model::UnitId;

/// The list; nothing where the unit answers for none.
pub(super) fn list(plan: &Plan, page: &Page, unit: UnitId) -> Option<Html> {
    let lang = page.lang;
    let mut html = Html::default();
    for (_, index) in plan.record.all_indices() {
        for framework in &index.frameworks {
            for (_, component) in framework.all().filter(|(_, part)| part.lead == Some(unit)) {
                html.raw("<li>");
                let href = plan.link_if(page, &address::methodology(&index.code));
                tasks::link(&mut html, href.as_deref(), index.short.get(lang));
                html.raw(": ")
                    .text(component.name.get(lang))
                    .raw(" <span class=of>(");
                html.text(&finding::names::years(framework.from, framework.to, lang))
                    .raw(")</span></li>");
            }
        }
    }
    if html.0.is_empty() {
        return None;
    }
    html.0.insert_str(0, "<ul class=list>");
    html.raw("</ul>");
    Some(html)
}
