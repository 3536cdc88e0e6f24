//! The components of a result as a table, and what they contribute to the change of the total.

use rust_decimal::Decimal;

use crate::derive::{Change, PartStanding};
use crate::lang::{number, phrases};
use crate::model::{Component, ComponentId, Lang, Part};
use crate::page::entry::{self, Entry};
use crate::page::html::Html;
use crate::page::{Page, Plan, address, say};

/// The table of components; where none is published, a sentence that says so.
pub(super) fn table(plan: &Plan, page: &Page, entry: &Entry) -> Html {
    let lang = page.lang;
    if entry.result.parts.is_empty() {
        let mut html = Html::default();
        if !entry.framework.components.is_empty() {
            html.raw("<p class=\"note\">");
            html.raw(say(
                lang,
                "Nguồn không công bố điểm của từng chỉ số thành phần.",
                "The source does not publish scores of components.",
            ));
            html.raw("</p>");
        }
        return html;
    }
    let parts = entry.standing.parts.iter();
    let compares = parts.clone().any(|part| part.change.is_some());
    let ranked = parts.clone().any(|part| part.rank.is_some());
    let leads = entry.result.unit == plan.record.site.home
        && entry
            .framework
            .components
            .iter()
            .any(|part| part.lead.is_some());
    let columns = Columns {
        ranked: ranked.into(),
        compares: compares.into(),
        leads: leads.into(),
    };
    let mut html = Html(String::with_capacity(512 + 700 * entry.result.parts.len()));
    html.raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
    html.text(entry.index.short.get(lang))
        .raw(": ")
        .raw(phrases::COMPONENT.get(lang));
    html.raw("\"><table class=\"parts\"><thead><tr>");
    head(&mut html, entry, columns, lang);
    html.raw("</tr></thead><tbody>");
    for ((id, component), standing) in entry.framework.all().zip(&entry.standing.parts) {
        let part = entry.result.part(id);
        if part.is_some() || component.level == 1 {
            row(
                &mut html,
                plan,
                page,
                entry,
                (id, component, part, standing),
                columns,
            );
        }
    }
    html.raw("</tbody></table></div>");
    html
}

/// Which columns the table has.
#[derive(Clone, Copy)]
struct Columns {
    ranked: Column,
    compares: Column,
    leads: Column,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    There,
    Missing,
}

impl From<bool> for Column {
    fn from(there: bool) -> Self {
        if there { Self::There } else { Self::Missing }
    }
}

fn head(html: &mut Html, entry: &Entry, columns: Columns, lang: Lang) {
    let mut column = |name: &str, class: &str| {
        html.raw("<th scope=\"col\"")
            .raw(class)
            .raw(">")
            .text(name)
            .raw("</th>");
    };
    let num = " class=\"num\"";
    column(phrases::COMPONENT.get(lang), "");
    column(phrases::SCORE.get(lang), num);
    column(phrases::MAX.get(lang), num);
    column(say(lang, "So với tối đa", "Of maximum"), num);
    if columns.ranked == Column::There {
        column(phrases::RANK.get(lang), num);
    }
    if columns.compares == Column::There {
        let year = match entry.standing.change {
            Change::Since { year, .. } => format!(" ({year})"),
            Change::None(_) => String::new(),
        };
        column(&format!("{}{year}", phrases::SCORE_CHANGE.get(lang)), num);
        column(&format!("{}{year}", phrases::RANK_CHANGE.get(lang)), num);
    }
    column(phrases::LOST.get(lang), num);
    if columns.leads == Column::There {
        column(say(lang, "Đơn vị chủ trì", "Lead"), "");
    }
}

type Cells<'a> = (
    ComponentId,
    &'a Component,
    Option<&'a Part>,
    &'a PartStanding,
);

fn row(
    html: &mut Html,
    plan: &Plan,
    page: &Page,
    entry: &Entry,
    (id, component, part, standing): Cells,
    columns: Columns,
) {
    let lang = page.lang;
    html.raw("<tr id=\"")
        .raw(&entry.index.code)
        .raw("-")
        .raw(&component.code);
    html.raw("\" class=\"l")
        .show(component.level)
        .raw("\"><th scope=\"row\">");
    html.text(component.name.get(lang))
        .raw("</th><td class=\"num\">");
    entry.part(html, component, part, lang);
    if let Some(group) = part.and_then(|part| part.group.as_deref()) {
        html.raw(" <span class=\"badge\">")
            .text(group.get(lang))
            .raw("</span>");
    }
    html.raw("</td><td class=\"num\">");
    match component.max {
        Some(max) => html.raw(&number::exact(max.normalize(), lang)),
        None => html.raw(entry::DASH),
    };
    html.raw("</td><td class=\"num\">");
    match standing.share {
        Some(share) => html.raw(&number::percent(share, 1, lang)),
        None => html.raw(entry::DASH),
    };
    html.raw("</td>");
    if columns.ranked == Column::There {
        html.raw("<td class=\"num\">");
        entry.part_rank(html, (id, component), standing, lang);
        html.raw("</td>");
    }
    if columns.compares == Column::There {
        changed(html, standing.change, entry.index.decimals, lang);
        let rank = standing.rank_change.filter(|_| entry.widely_known(id));
        changed(html, rank.map(Decimal::from), 0, lang);
    }
    html.raw("<td class=\"num\">");
    match standing.lost {
        Some(lost) => html.raw(&entry.printed(lost, lang)),
        None => html.raw(entry::DASH),
    };
    html.raw("</td>");
    if columns.leads == Column::There {
        lead(html, plan, page, component);
    }
    html.raw("</tr>");
}

fn changed(html: &mut Html, by: Option<Decimal>, decimals: u32, lang: Lang) {
    html.raw("<td class=\"").raw(entry::class_of(by)).raw("\">");
    match by {
        Some(by) => {
            html.raw(&number::signed(by, decimals, lang));
            entry::direction(html, by, lang);
        }
        None => entry::none(html, lang),
    }
    html.raw("</td>");
}

fn lead(html: &mut Html, plan: &Plan, page: &Page, component: &Component) {
    html.raw("<td>");
    if let Some(unit) = component.lead.map(|id| plan.record.unit(id)) {
        match plan.link_if(page, &address::unit(&unit.code)) {
            Some(href) => {
                html.raw("<a href=\"").raw(&href).raw("\">");
                html.text(unit.name.get(page.lang)).raw("</a>");
            }
            None => {
                html.text(unit.name.get(page.lang));
            }
        }
    } else {
        html.raw(entry::DASH);
    }
    html.raw("</td>");
}

/// What the components of the first level contribute to the change of the total, in all digits: they add up exactly.
pub(super) fn explanation(entry: &Entry, lang: Lang) -> Option<Html> {
    let Change::Since {
        year,
        score: Some(total),
        ..
    } = entry.standing.change
    else {
        return None;
    };
    let unexplained = entry.standing.unexplained?;
    let mut parts: Vec<(Decimal, &str)> = entry
        .framework
        .top()
        .filter_map(|(id, component)| {
            let by = entry.standing.parts.get(usize::from(id.0))?.change?;
            Some((by, component.name.get(lang)))
        })
        .collect();
    parts.sort_by_key(|(by, _)| std::cmp::Reverse(by.abs()));
    let digits = |value: Decimal| number::signed(value, value.normalize().scale(), lang);
    let mut html = Html::default();
    html.raw("<p>");
    let unit = entry::unit_of_change(entry.index, lang);
    let total = digits(total);
    html.text(&match lang {
        Lang::Vi => format!("So với năm {year}, tổng điểm thay đổi {total} {unit}, gồm: "),
        Lang::En => format!("Against {year} the total changed by {total} {unit}, made up of: "),
    });
    for (place, (by, name)) in parts.iter().enumerate() {
        html.raw(if place == 0 { "" } else { "; " });
        html.text(name)
            .raw(" <span class=\"nowrap\">")
            .raw(&digits(*by))
            .raw("</span>");
    }
    if !unexplained.is_zero() {
        html.raw(say(lang, "; phần do làm tròn ", "; rounding of the parts "));
        html.raw("<span class=\"nowrap\">")
            .raw(&digits(unexplained))
            .raw("</span>");
    }
    html.raw(".</p>");
    Some(html)
}
