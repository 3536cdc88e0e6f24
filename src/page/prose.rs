//! Prose on a page: its figures become values that lead to their rows, its links lead from page to page.

use schemars::JsonSchema;
use serde::Serialize;

use super::datum::{self, On};
use super::html::{Html, escape};
use super::{Page, Plan, address, table, waivers};
use derive::Analysis;
use derive::expression;
use derive::figures::{self, Address, Figure, Quantity};
use markdown::{Ask, Call, Request, Wrap};
use model::{Lang, Markup, Measure, Narrative, Prose, Record, Subject};

/// A narrative, rendered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rendered {
    /// The markup.
    pub html: Html,
    /// The language it is really in.
    pub lang: &'static str,
    /// Whether that is not the page's.
    pub foreign: bool,
}

impl Plan<'_> {
    /// The story of a subject, where there is one.
    #[must_use]
    pub fn prose(&self, page: &Page, subject: &Subject) -> Option<Rendered> {
        let narrative = self.record.narratives.get(subject)?;
        self.narrative(page, narrative)
    }

    /// A story, where it says anything.
    #[must_use]
    pub fn narrative(&self, page: &Page, narrative: &Narrative) -> Option<Rendered> {
        let (prose, lang) = narrative.get(page.lang);
        if prose.markdown.trim().is_empty() {
            return None;
        }
        Some(Rendered {
            html: html(self, page, prose, lang),
            lang: lang.tag(),
            foreign: lang != page.lang,
        })
    }
}

/// Everything of the site that is told in prose, in a settled order.
pub fn narratives(record: &Record) -> impl Iterator<Item = &Narrative> {
    let documents = record.documents.iter().map(|document| &document.text);
    let programmes = record
        .programmes
        .iter()
        .filter_map(|programme| programme.text.as_ref());
    record
        .narratives
        .values()
        .chain(documents)
        .chain(programmes)
}

/// All prose of the site with its language, in a settled order.
#[must_use]
pub fn all(record: &Record) -> Vec<(&Prose, Lang)> {
    narratives(record)
        .flat_map(Narrative::all)
        .map(|(lang, prose)| (prose, lang))
        .collect()
}

/// The prose as it stands on `page`. `lang` is the language the prose is in, whatever that of the page is.
#[must_use]
pub fn html(plan: &Plan, page: &Page, prose: &Prose, lang: Lang) -> Html {
    let file = &prose.origin.file;
    let lang = plan.record.site.lang(lang);
    let answer = |request: &Request| answer(plan, page, request, file, lang);
    let html = if plan.record.waivers_in(file).is_empty() {
        Html(parsed(plan, prose).html(&answer))
    } else {
        waivers::mark(plan, prose).html(plan, page, &answer)
    };
    table::scrolling(html, lang)
}

/// Prose with its markup tamed, unless the site trusts it.
pub(super) fn parsed(plan: &Plan, prose: &Prose) -> markdown::Parsed {
    match plan.record.site.markup {
        Markup::Tamed => markdown::parse(prose),
        Markup::Trusted => markdown::parse_trusted(prose),
    }
}

pub(super) fn answer(plan: &Plan, page: &Page, request: &Request, file: &str, lang: Lang) -> Wrap {
    match &request.ask {
        Ask::Figure(path) => figures::find(plan.record, plan.analysis, path)
            .map(|figure| {
                let literal = lang::literal::read(&request.text, lang);
                let decimals = literal.map_or(0, |literal| literal.decimals);
                figure_markup(plan, page, (&figure, decimals), path)
            })
            .unwrap_or_default(),
        Ask::Arithmetic(text) => lang::literal::read(&request.text, lang)
            .map(|literal| arithmetic_markup(plan, page, &literal, text))
            .unwrap_or_default(),
        Ask::Insert(call) => call
            .as_ref()
            .and_then(|call| address_of(plan.record, call))
            .and_then(|path| {
                let figure = figures::find(plan.record, plan.analysis, &path).ok()?;
                let mut wrap = if request.within_link {
                    bare_markup(plan.on(page).within_link(), &figure, &path)
                } else {
                    figure_markup(plan, page, (&figure, 0), &path)
                };
                escape(&mut wrap.before, &words(plan.record, &figure, lang));
                wrap.before.push_str(&std::mem::take(&mut wrap.after));
                Some(wrap)
            })
            .unwrap_or_default(),
        Ask::File(to, place) => tail(plan.record, file, to)
            .map(|tail| link(plan, page, &tail, place.as_deref(), &request.title))
            .unwrap_or_default(),
        Ask::Place(place) => anchor(&format!("#{place}"), &request.title),
        Ask::Image(address) => image(address, request),
        Ask::Foreign(_) => Wrap::default(),
    }
}

fn wrap(before: &str, after: &str) -> Wrap {
    Wrap {
        before: before.to_owned(),
        after: after.to_owned(),
    }
}

fn anchor(href: &str, title: &str) -> Wrap {
    let mut open = Html::default();
    open.raw("<a href=\"").text(href);
    if !title.is_empty() {
        open.raw("\" title=\"").text(title);
    }
    open.raw("\">");
    wrap(&open.0, "</a>")
}

/// An image is kept only where it is taken along: within the page itself.
fn image(address: &str, request: &Request) -> Wrap {
    let mut open = Html::default();
    open.raw("<img src=\"")
        .text(address)
        .raw("\" alt=\"")
        .text(&request.text);
    if !request.title.is_empty() {
        open.raw("\" title=\"").text(&request.title);
    }
    open.raw("\">");
    wrap(&open.0, "")
}

/// The link to a page in the language of the page it stands on, or in Vietnamese where there is no other.
fn link(plan: &Plan, page: &Page, tail: &str, place: Option<&str>, title: &str) -> Wrap {
    let path = address::in_language(tail, page.lang);
    let path = if plan.paths.contains(&path) {
        &path
    } else {
        tail
    };
    let mut href = address::relative(&page.path, path);
    if let Some(place) = place {
        href.push('#');
        href.push_str(place);
    }
    anchor(&href, title)
}

/// A figure, written with so many decimals, as a value that leads to its row. Its mark stands behind the link, since it is
/// one itself.
fn figure_markup(plan: &Plan, page: &Page, (figure, decimals): (&Figure, u32), path: &str) -> Wrap {
    let Wrap { before, after } = link_to_row(plan, page, figure, path);
    let value = figure.written_with(decimals);
    let open = datum::open(&lang::number::plain(value), path);
    let mark = plan.on(page).mark(path);
    wrap(&(before + &open.0), &format!("</data>{after}{}", mark.0))
}

/// A figure as a value.
fn bare_markup(on: On, figure: &Figure, path: &str) -> Wrap {
    let open = datum::open(&lang::number::plain(figure.written()), path);
    wrap(&open.0, &format!("</data>{}", on.mark(path).0))
}

/// The link to the row of a figure: in the ranking; of a component, in the table of the unit's components. What belongs to
/// no row leads to the ranking, and what a framework says to how the index is measured.
fn link_to_row(plan: &Plan, page: &Page, figure: &Figure, path: &str) -> Wrap {
    let address = path.parse::<Address>();
    if let Ok(Address::Actual(actual)) = address {
        let target = figures::stated(plan.record, &actual);
        let place = target.map(|one| format!("muc-tieu-{}", one.target.step()));
        let tail = address::programme(&actual.programme);
        return link(plan, page, &tail, place.as_deref(), "");
    }
    let Some(index) = figure.index.map(|id| plan.record.index(id)) else {
        return Wrap::default();
    };
    let Some(unit) = figure.unit.map(|unit| plan.record.unit(unit)) else {
        let tail = match address {
            Ok(Address::Set { .. }) => address::methodology(&index.code),
            _ => address::ranking(figure.year, &index.code),
        };
        return link(plan, page, &tail, None, "");
    };
    if let Ok(Address::Result {
        component: Some(component),
        ..
    }) = address
    {
        let tail = address::unit_in_edition(figure.year, &unit.code);
        if plan.paths.contains(&tail) {
            let row = format!("{}-{component}", index.code);
            return link(plan, page, &tail, Some(&row), "");
        }
    }
    let tail = address::ranking(figure.year, &index.code);
    link(plan, page, &tail, Some(&unit.code), "")
}

/// The result of arithmetic as a value with its arithmetic; where that names figures, it leads to the row of the first.
fn arithmetic_markup(
    plan: &Plan,
    page: &Page,
    literal: &lang::literal::Literal,
    text: &str,
) -> Wrap {
    let expression = expression::parse(text).ok();
    let named = expression.iter().flat_map(|one| one.figures());
    let named: Vec<&str> = named.collect();
    let link = named.first().and_then(|path| {
        let figure = figures::find(plan.record, plan.analysis, path).ok()?;
        Some(link_to_row(plan, page, &figure, path))
    });
    let Wrap { before, after } = link.unwrap_or_default();
    let falls = literal.direction == Some(lang::literal::Direction::Down);
    let value = lang::number::plain(if falls { -literal.value } else { literal.value });
    let open = datum::open(&value, &format!("={text}"));
    // What is worked out from a corrected figure carries the mark of the first.
    let marks = named.iter().map(|path| plan.on(page).mark(path));
    let mark = marks.into_iter().find(|mark| !mark.0.is_empty());
    let mark = mark.unwrap_or_default();
    wrap(&(before + &open.0), &format!("</data>{after}{}", mark.0))
}

/// The address of the figure that a call asks for: of the home unit, where it names no other.
#[must_use]
pub fn address_of(record: &Record, call: &Call) -> Option<String> {
    let quantity = match call.name.as_str() {
        "score" => "score",
        "rank" => "rank",
        "change" => "change",
        _ => return None,
    };
    let (index, year, unit) = match call.arguments.as_slice() {
        [index, year] => (index, year, record.unit(record.site.home).code.as_str()),
        [index, year, unit] => (index, year, unit.as_str()),
        _ => return None,
    };
    Some(format!("{index}/{year}/{unit}/{quantity}"))
}

/// The words that a call puts in; nothing where there is no such figure.
#[must_use]
pub fn put_in(record: &Record, analysis: &Analysis, call: &Call, lang: Lang) -> Option<String> {
    let path = address_of(record, call)?;
    let figure = figures::find(record, analysis, &path).ok()?;
    Some(words(record, &figure, lang))
}

/// A figure in words: "72,23", "58", "tăng 1,62 điểm". What kind of number it is, the prose around it says, except
/// which way a change went.
pub(super) fn words(record: &Record, figure: &Figure, lang: Lang) -> String {
    let Some(index) = figure.index.map(|id| record.index(id)) else {
        return lang::number::exact(figure.value, lang);
    };
    let unit = match index.measure {
        Measure::Points => lang::phrase!("points").get(lang),
        Measure::Percent => lang::phrase!("percentage-points").get(lang),
    };
    match figure.quantity {
        Quantity::Change => lang::change::score(figure.value, index.decimals, unit, lang),
        Quantity::Score => lang::number::fixed(figure.value, index.decimals, lang),
        _ => lang::number::exact(figure.value, lang),
    }
}

/// The page of the content file `to`, as named in the file `from`; nothing where there is none.
#[must_use]
pub fn tail(record: &Record, from: &str, to: &str) -> Option<address::Tail> {
    let path = markdown::joined(from, to)?;
    let (_, path) = path.split_once('/')?;
    let (stem, _) = path
        .rsplit_once('.')
        .filter(|(_, ending)| matches!(*ending, "md" | "yaml"))?;
    // A link to a text in another language leads to the page in that of the reader.
    let (_, stem) = Lang::of_stem(stem);
    let steps: Vec<&str> = stem.split('/').collect();
    match steps.as_slice() {
        ["documents", slug] => record.find_document(slug).map(|_| address::document(slug)),
        ["targets", slug] => record
            .find_programme(slug)
            .map(|_| address::programme(slug)),
        ["pages", slug] => record
            .narratives
            .contains_key(&Subject::Page((*slug).to_owned()))
            .then(|| address::article(slug)),
        ["indices", code] => record.find_index(code).map(|_| address::index(code)),
        ["editions", year, rest @ ..] => in_edition(record, year, rest),
        ["site"] => Some(address::home()),
        _ => None,
    }
}

/// The page of a file in an edition's folder.
fn in_edition(record: &Record, year: &str, rest: &[&str]) -> Option<address::Tail> {
    let edition = record.edition(year.parse().ok()?)?;
    match rest {
        ["index" | "edition"] => Some(address::edition(edition.year)),
        ["corrections"] => Some("dinh-chinh.html".to_owned()),
        [code] => {
            edition.table(record.find_index(code)?)?;
            Some(address::ranking(edition.year, code))
        }
        ["units", code] => {
            let unit = record.find_unit(code)?;
            let told = record
                .narratives
                .contains_key(&Subject::Unit(edition.year, unit));
            (told || edition.names(unit)).then(|| address::unit_in_edition(edition.year, code))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Html;
    use crate::table::scrolling;
    use model::Lang;

    #[test]
    fn tables_scroll_in_regions_with_names_unless_one_is_left_open() {
        let html = |text: &str| scrolling(Html(text.to_owned()), Lang::VI).0;
        let region = |number: u8| {
            format!("<div class=table tabindex=0 role=region aria-label=\"Bảng {number}\"><table>")
        };
        assert_eq!(
            html("a<table>b</table>c<table>d</table>"),
            format!("a{}b</table></div>c{}d</table></div>", region(1), region(2))
        );
        assert_eq!(html("a<table>b"), "a<table>b");
    }
}
