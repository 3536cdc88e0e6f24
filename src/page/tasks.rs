//! What documents ask of a unit.

use super::html::Html;
use super::{Page, Plan, address};
use lang::date;
use model::{Assignment, Document, Lang, Role, UnitId};

/// Tasks that the documents of an edition give to a unit; nothing where there are none.
pub(super) fn in_edition(plan: &Plan, page: &Page, edition: u16, unit: UnitId) -> Option<Html> {
    let ids = &plan.record.editions[usize::from(edition)].documents;
    list(
        plan,
        page,
        ids.iter().map(|id| plan.record.document(*id)),
        unit,
    )
}

/// Tasks that any document gives to a unit, oldest first.
pub(super) fn of(plan: &Plan, page: &Page, unit: UnitId) -> Option<Html> {
    list(plan, page, plan.record.documents.iter(), unit)
}

fn list<'a>(
    plan: &Plan,
    page: &Page,
    documents: impl Iterator<Item = &'a Document>,
    unit: UnitId,
) -> Option<Html> {
    let mut html = Html::default();
    for document in documents {
        for task in document.assigns.iter().filter(|task| task.unit == unit) {
            item(&mut html, plan, page, document, task);
        }
    }
    if html.0.is_empty() {
        return None;
    }
    html.0.insert_str(0, "<ul class=\"list tasks\">");
    html.raw("</ul>");
    Some(html)
}

fn item(html: &mut Html, plan: &Plan, page: &Page, document: &Document, task: &Assignment) {
    let lang = page.lang;
    html.raw("<li><span class=badge>")
        .text(role(task.role, lang))
        .raw("</span> ");
    html.text(task.task.get(lang));
    if let Some(index) = task.index.map(|id| plan.record.index(id)) {
        html.raw("<p>");
        let tail = match task.component {
            Some(_) => address::methodology(&index.code),
            None => address::index(&index.code),
        };
        let name = index.short.get(lang);
        link(html, plan.link_if(page, &tail).as_deref(), name);
        if let Some((framework, component)) = task.component {
            let component = index.framework(framework).component(component);
            html.raw(": ").text(component.name.get(lang));
        }
        html.raw("</p>");
    }
    html.raw("<p>");
    cite(html, plan, page, document);
    html.raw("</p></li>");
}

fn role(role: Role, lang: Lang) -> &'static str {
    match role {
        Role::Lead => lang::phrase!("tasks-lead").get(lang),
        Role::Support => lang::phrase!("tasks-support").get(lang),
    }
}

/// "Chỉ thị 13/CT-UBND, 21/08/2019", with a link to its page.
pub(super) fn cite(html: &mut Html, plan: &Plan, page: &Page, document: &Document) {
    let lang = page.lang;
    let mut text = document.form.get(lang).to_owned();
    if let Some(number) = &document.number {
        text.push(' ');
        text.push_str(number);
    }
    if let Some(day) = document.date {
        text.push_str(", ");
        text.push_str(&date::short(day, lang));
    }
    let href = plan.link_if(page, &address::document(&document.slug));
    link(html, href.as_deref(), &text);
}

/// A link, or only its text where it leads nowhere.
pub(super) fn link(html: &mut Html, href: Option<&str>, text: &str) {
    match href {
        Some(href) => {
            html.raw("<a href=\"").text(href).raw("\">");
            html.text(text).raw("</a>");
        }
        None => {
            html.text(text);
        }
    }
}
