//! What a page says to machines about itself, in the words of schema.org: that it shows a data set, whose, of what, and
//! where its files are; where the page stands; whose site it is.
//!
//! With the site's base every address is absolute. Without it, data sets name their pages and files relative to the
//! page, as links do, and what makes no sense without an address is left out.

use serde_json::{Value, json};

use super::html::Html;
use super::{Filled, Kind, Lang, Page, Plan, Sentence, address, described, links};
use lang::phrases;
use model::{Date, Index, Level, Measure, Year};

/// The block for `page`, ready to stand in a script element; nothing where there is nothing to say.
pub(super) fn block(plan: &Plan, page: &Page, filled: &Filled) -> Option<Html> {
    let mut graph = Vec::new();
    match &page.kind {
        Kind::Home => graph.extend(site(plan, page)),
        Kind::Index(id) => graph.push(of_index(plan, page, *id)),
        Kind::Edition(place) => graph.push(of_edition(plan, page, usize::from(*place))),
        Kind::Ranking(edition, table) => {
            graph.push(of_ranking(
                plan,
                page,
                usize::from(*edition),
                usize::from(*table),
            ));
        }
        _ => {}
    }
    graph.extend(crumbs(plan, page, filled));
    if graph.is_empty() {
        return None;
    }
    let block = json!({ "@context": "https://schema.org", "@graph": graph });
    Some(Html(inert(&block.to_string())))
}

/// Nothing in it can end the element that it stands in, or open another.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

/// Where a page or file is.
fn at(plan: &Plan, page: &Page, path: &str) -> String {
    plan.absolute(path)
        .unwrap_or_else(|| address::relative(&page.path, path))
}

fn organisation(name: &str) -> Value {
    json!({ "@type": "Organization", "name": name })
}

/// The site and who publishes it; nothing where its address is not known.
fn site(plan: &Plan, page: &Page) -> Option<Value> {
    let site = &plan.record.site;
    let lang = page.lang;
    Some(json!({
        "@type": "WebSite",
        "name": site.title.get(lang),
        "description": site.summary.get(lang),
        "url": plan.absolute(&page.path)?,
        "inLanguage": lang.tag(),
        "publisher": organisation(site.publisher().get(lang)),
    }))
}

/// The way down from home to the page; nothing where addresses are not known, nor for home itself.
fn crumbs(plan: &Plan, page: &Page, filled: &Filled) -> Option<Value> {
    if matches!(page.kind, Kind::Home | Kind::NotFound) {
        return None;
    }
    let home = address::in_language(&address::home(), page.lang);
    let first = (plan.record.site.title.get(page.lang), Some(home));
    let crumbs = filled.crumbs.iter();
    let crumbs = crumbs.map(|crumb| {
        let path = markdown::joined(&page.path, &crumb.href);
        (crumb.text.as_str(), path)
    });
    let own = (filled.title.as_str(), Some(page.path.clone()));
    let steps = std::iter::once(first).chain(crumbs).chain([own]);
    let items: Option<Vec<Value>> = (1..)
        .zip(steps)
        .map(|(position, (name, path))| {
            let item = plan.absolute(&path?)?;
            Some(json!({ "@type": "ListItem", "position": position, "name": name, "item": item }))
        })
        .collect();
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items? }))
}

/// What differs between data sets.
struct Data<'a> {
    identifier: String,
    creators: Vec<&'a str>,
    /// Who made it public, where that is not the site.
    publisher: Option<&'a str>,
    keywords: Vec<&'a str>,
    years: String,
    indices: Vec<&'a Index>,
    variables: Vec<Value>,
    /// Pages whose files hold the data.
    tails: Vec<address::Tail>,
}

fn dataset(plan: &Plan, page: &Page, about: Data) -> Value {
    let site = &plan.record.site;
    let lang = page.lang;
    let country = about
        .indices
        .iter()
        .any(|index| ranks_provinces(plan, index));
    let place = if country {
        lang::phrase!("linked-viet-nam").get(lang)
    } else {
        plan.record.unit(site.home).full_name().get(lang)
    };
    let creators: Vec<Value> = about.creators.into_iter().map(organisation).collect();
    let publisher = about.publisher.unwrap_or(site.publisher().get(lang));
    let publisher = organisation(publisher);
    let said = |what: fn(&Plan, &Page) -> Option<Sentence>| what(plan, page).map(String::from);
    let mut json = json!({
        "@type": "Dataset",
        "name": said(described::name),
        "description": said(described::about),
        "url": at(plan, page, &page.path),
        "identifier": about.identifier,
        "license": licence(plan, lang),
        "creator": creators,
        "publisher": publisher,
        "provider": organisation(site.publisher().get(lang)),
        "keywords": about.keywords,
        "temporalCoverage": about.years,
        "spatialCoverage": { "@type": "Place", "name": place },
        "variableMeasured": about.variables,
        "isAccessibleForFree": true,
        "inLanguage": "vi",
    });
    if let Some(day) = plan.changed(page).filter(|day| day.day().is_some()) {
        json["dateModified"] = day.to_string().into();
    }
    let technique: Vec<String> = about
        .indices
        .iter()
        .map(|index| address::in_language(&address::methodology(&index.code), lang))
        .filter(|path| plan.paths.contains(path))
        .map(|path| at(plan, page, &path))
        .collect();
    if !technique.is_empty() {
        json["measurementTechnique"] = technique.into();
    }
    let catalogue = address::in_language("du-lieu.html", lang);
    if plan.paths.contains(&catalogue) {
        json["includedInDataCatalog"] = json!({
            "@type": "DataCatalog", "name": site.title.get(lang), "url": at(plan, page, &catalogue),
        });
        json["distribution"] = downloads(plan, page, &about.tails).into();
    }
    json
}

fn downloads(plan: &Plan, page: &Page, tails: &[address::Tail]) -> Vec<Value> {
    let files = tails
        .iter()
        .flat_map(|tail| links::data_of(plan.record, tail));
    files
        .map(|(format, path)| {
            json!({
                "@type": "DataDownload",
                "encodingFormat": media_type(format),
                "contentUrl": at(plan, page, &path),
            })
        })
        .collect()
}

fn media_type(format: &str) -> &'static str {
    match format {
        "CSV" => "text/csv",
        "JSON" => "application/json",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}

/// The licence, or in words that there is none for all of it.
fn licence(plan: &Plan, lang: Lang) -> Value {
    let unstated = lang::phrase!("linked-no-common-licence");
    match &plan.record.site.licence {
        Some(model::Licence { url: Some(url), .. }) => url.as_str().into(),
        Some(licence) => json!({ "@type": "CreativeWork", "name": licence.name.get(lang) }),
        None => json!({ "@type": "CreativeWork", "name": unstated.get(lang) }),
    }
}

fn ranks_provinces(plan: &Plan, index: &Index) -> bool {
    let kinds = index.fields.iter().flat_map(|field| &field.kinds);
    kinds
        .into_iter()
        .any(|kind| plan.record.kind(*kind).level == Level::Province)
}

/// Score, rank and the components of the first level.
fn variables(index: &Index, framework: Option<&model::Framework>, lang: Lang) -> Vec<Value> {
    let unit = match index.measure {
        Measure::Points => phrases::POINTS.get(lang),
        Measure::Percent => "%",
    };
    let score = phrases::SCORE.get(lang);
    let mut all = vec![
        json!({ "@type": "PropertyValue", "name": score, "unitText": unit }),
        json!({ "@type": "PropertyValue", "name": phrases::RANK.get(lang) }),
    ];
    let components = framework.into_iter().flat_map(model::Framework::all);
    let first = components.filter(|(_, component)| component.level == 1);
    all.extend(first.map(|(_, component)| {
        json!({ "@type": "PropertyValue", "name": component.name.get(lang), "unitText": unit })
    }));
    all
}

fn of_index(plan: &Plan, page: &Page, id: model::IndexId) -> Value {
    let lang = page.lang;
    let index = plan.record.index(id);
    let years = described::years_of(plan, id);
    let about = Data {
        identifier: index.code.clone(),
        creators: vec![index.publisher.get(lang)],
        publisher: Some(index.publisher.get(lang)),
        keywords: vec![index.short.get(lang), index.name.get(lang)],
        years: span(&years),
        indices: vec![index],
        variables: variables(
            index,
            index.frameworks.iter().max_by_key(|one| one.from),
            lang,
        ),
        tails: vec![address::index(&index.code)],
    };
    dataset(plan, page, about)
}

fn of_ranking(plan: &Plan, page: &Page, edition: usize, table: usize) -> Value {
    let lang = page.lang;
    let edition = &plan.record.editions[edition];
    let table = &edition.tables[table];
    let index = plan.record.index(table.index);
    let year = edition.year.to_string();
    let about = Data {
        identifier: format!("{}/{year}", index.code),
        creators: vec![index.publisher.get(lang)],
        publisher: Some(index.publisher.get(lang)),
        keywords: vec![index.short.get(lang), index.name.get(lang)],
        years: year.clone(),
        indices: vec![index],
        variables: variables(index, Some(index.framework(table.framework)), lang),
        tails: vec![address::ranking(edition.year, &index.code)],
    };
    let mut json = dataset(plan, page, about);
    let path = address::in_language(&address::edition(edition.year), lang);
    json["isPartOf"] = at(plan, page, &path).into();
    published(&mut json, edition.published(table));
    json
}

fn of_edition(plan: &Plan, page: &Page, place: usize) -> Value {
    let lang = page.lang;
    let edition = &plan.record.editions[place];
    let year = edition.year;
    let indices: Vec<&Index> = edition
        .tables
        .iter()
        .map(|table| plan.record.index(table.index))
        .collect();
    let names: Vec<&str> = indices.iter().map(|index| index.short.get(lang)).collect();
    let mut creators: Vec<&str> = Vec::new();
    for index in &indices {
        let name = index.publisher.get(lang);
        if !creators.contains(&name) {
            creators.push(name);
        }
    }
    let about = Data {
        identifier: year.to_string(),
        creators,
        publisher: None,
        keywords: names,
        years: year.to_string(),
        variables: vec![
            json!({ "@type": "PropertyValue", "name": phrases::SCORE.get(lang) }),
            json!({ "@type": "PropertyValue", "name": phrases::RANK.get(lang) }),
        ],
        tails: indices
            .iter()
            .map(|index| address::ranking(year, &index.code))
            .collect(),
        indices,
    };
    let mut json = dataset(plan, page, about);
    published(&mut json, edition.announced);
    json
}

fn published(json: &mut Value, day: Option<Date>) {
    if let Some(day) = day.filter(|day| day.day().is_some()) {
        json["datePublished"] = day.to_string().into();
    }
}

/// "2011/2024", or the only year.
fn span(years: &[Year]) -> String {
    match years {
        [] => String::new(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first}/{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{inert, span};

    #[test]
    fn nothing_ends_the_element_it_stands_in() {
        let json = inert(&serde_json::json!({ "a": "</script><!--&" }).to_string());
        assert!(!json.contains(['<', '>', '&']));
        let back: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(back["a"], "</script><!--&");
    }

    #[test]
    fn years_are_a_span_or_one() {
        assert_eq!(span(&[2011, 2012, 2024]), "2011/2024");
        assert_eq!(span(&[2024]), "2024");
    }
}
