//! What documents ask of a unit.

use super::drawn::{Task, Tasks};
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
    let mut tasks = Vec::new();
    for document in documents {
        let own = document.assigns.iter().filter(|task| task.unit == unit);
        tasks.extend(own.map(|task| item(plan, page, document, task)));
    }
    if tasks.is_empty() {
        return None;
    }
    Some(plan.on(page).drawn(&Tasks { tasks }))
}

fn item(plan: &Plan, page: &Page, document: &Document, task: &Assignment) -> Task {
    let (lang, on) = (page.lang, plan.on(page));
    let of = task.index.map(|id| plan.record.index(id));
    let index = of.map(|index| {
        let tail = match task.component {
            Some(_) => address::methodology(&index.code),
            None => address::index(&index.code),
        };
        let mut html = Html::default();
        let href = plan.link_if(page, &tail);
        on.link(&mut html, href.as_deref(), index.short.get(lang));
        html
    });
    let part = of.zip(task.component);
    let part = part.map(|(index, (of, part))| index.framework(of).component(part));
    let mut cited = Html::default();
    cite(&mut cited, plan, page, document);
    Task {
        role: role(task.role, lang).to_owned(),
        text: task.task.get(lang).to_owned(),
        index,
        component: part.map(|part| part.name.get(lang).to_owned()),
        document: cited,
    }
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
    plan.on(page).link(html, href.as_deref(), &text);
}
