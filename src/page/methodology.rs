//! How an index is measured: publisher, frameworks with their components, bands, how ranks come about.

use schemars::JsonSchema;
use serde::Serialize;

use super::datum::On;
use super::html::Html;
use super::sources::Sources;
use super::{Body, Filled, Kind, Link, Page, Plan, Sentence, address, entry, given, links, values};
use derive::Analysis;
use finding::amount::measure_behind;
use finding::totalled::LOWEST;
use finding::{About, Fixed, Heading, Totalled};
use lang::{Phrase, phrases};
use model::{Band, BandBasis, BandScheme, FrameworkId, IndexId, Ranking, Record};

mod tree;

pub(super) use tree::forms;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Methodology {
    /// The name in headings.
    pub short: String,
    /// The full name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// What it measures.
    pub about: Option<String>,
    /// What its scores are measured in.
    pub measure: String,
    /// Whom it ranks.
    pub fields: Vec<String>,
    /// Newest first.
    pub frameworks: Vec<Framework>,
    /// Newest first.
    pub bands: Vec<Bands>,
    /// How ranks come about, in sentences.
    pub ranks: Vec<Sentence>,
    /// What each kind of missing value means: pairs.
    pub missing: Vec<(String, Sentence)>,
    /// Where the structure is taken from.
    pub sources: Html,
    /// The index over the years.
    pub over_the_years: Link,
    /// The data files.
    pub files: Vec<Link>,
}

/// A framework with its tree.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Framework {
    /// Unique on the page.
    pub id: String,
    /// Its name, with its years where they are not in it.
    pub name: Sentence,
    /// Maximum and how the total comes about, in sentences.
    pub total: Html,
    /// The decision that set it.
    pub basis: Option<String>,
    /// Why totals do not compare with those before.
    pub note: Option<String>,
    /// The components; absent where none are known.
    pub tree: Option<Html>,
}

/// Bands in force for some years.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Bands {
    /// "2018–2024".
    pub years: Sentence,
    /// Name and bound, best first.
    pub bands: Vec<(String, Html)>,
}

/// One page an index.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    record
        .all_indices()
        .map(|(id, index)| (address::methodology(&index.code), Kind::Methodology(id)))
        .collect()
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, id: IndexId) -> Filled {
    let index = plan.record.index(id);
    let lang = page.lang;
    let short = index.short.get(lang);
    let mut sources = Sources::default();
    let oldest_first: Vec<_> = index.frameworks.iter().zip(0..).collect();
    let newest_first = oldest_first.into_iter().rev();
    let frameworks = newest_first
        .map(|(framework, place)| {
            if let Some(source) = framework.source {
                sources.number(source);
            }
            self::framework(plan, page, id, FrameworkId(place))
        })
        .collect();
    let over_the_years = Link {
        text: plan.words(page, Heading::IndexOverYears(id)),
        href: plan.link(page, &address::index(&index.code)),
    };
    Filled {
        title: plan.say(page, Heading::Measured(id)),
        description: plan.say(page, About::Methodology(id)),
        crumbs: vec![Link {
            text: lang::phrase!("methodology-heading").get(lang).into(),
            href: plan.link(page, &address::methods()),
        }],
        body: Body::Methodology(Methodology {
            short: short.to_owned(),
            name: index.name.get(lang).to_owned(),
            publisher: index.publisher.get(lang).to_owned(),
            about: given(index.about.as_ref(), lang),
            measure: entry::measure(index, lang).to_owned(),
            fields: index
                .fields
                .iter()
                .map(|field| field.name.get(lang).to_owned())
                .collect(),
            frameworks,
            bands: bands(plan, page, id),
            ranks: ranks(plan, page, index),
            missing: missing(plan, page),
            sources: sources.list(plan, page),
            over_the_years,
            files: links::files(plan, page),
        }),
    }
}

fn framework(plan: &Plan, page: &Page, id: IndexId, own: FrameworkId) -> Framework {
    let lang = page.lang;
    let framework = plan.record.index(id).framework(own);
    Framework {
        id: format!("bo-{}", framework.code),
        name: plan.say(page, Heading::InForce(id, own)),
        total: total(id, framework, plan.on(page)),
        basis: given(framework.basis.as_ref(), lang),
        note: given(framework.break_note.as_ref(), lang),
        tree: (!framework.components.is_empty()).then(|| tree::table(plan, page, id, own)),
    }
}

fn total(id: IndexId, framework: &model::Framework, on: On) -> Html {
    let (record, lang) = (on.record(), on.lang());
    let index = &record.index(id).code;
    let mut html = Html::default();
    let totalled = Totalled::of(id, framework);
    for one in totalled.maxima() {
        let least = one.min.map(|min| (LOWEST, min, "min"));
        let most = (phrases::MAX, one.max, "max");
        for (word, bound, end) in std::iter::once(most).chain(least) {
            html.text(word.get(lang)).raw(" ");
            let address = ["framework", index, &one.framework, end];
            values::exact(&mut html, on, bound, &address);
            html.text(measure_behind(record.index(id), lang));
            if let Some(field) = one.field {
                let name = record.index(id).fields[field].name.get(lang);
                html.raw(" (").text(name).raw(")");
            }
            html.raw(". ");
        }
    }
    html.text(&totalled.how(lang));
    on.hear(totalled);
    for form in framework.forms() {
        let address = lang::text!("framework/{index}/{}/total", form.code);
        html.raw(&on.mark(&address).0);
    }
    html
}

fn bands(plan: &Plan, page: &Page, id: IndexId) -> Vec<Bands> {
    let (on, index) = (plan.on(page), plan.record.index(id));
    let schemes = index.bands.iter().enumerate().rev();
    schemes
        .map(|(place, scheme)| {
            let editions = plan.record.editions.iter();
            let own = editions.filter(|edition| edition.table(id).is_some());
            let years = own.map(|edition| edition.year);
            let within =
                |year: &i32| scheme.from <= *year && scheme.to.is_none_or(|to| *year <= to);
            let years: Vec<i32> = years.filter(within).collect();
            let bands = scheme.bands.iter();
            let bands = bands.map(|band| {
                let name = band.name.get(on.lang()).to_owned();
                (name, bound(index, (scheme, &years), band, on))
            });
            Bands {
                years: match &*scheme.fields {
                    [] => plan.say(page, Heading::Years(scheme.from, scheme.to)),
                    _ => plan.say(page, Heading::Bands(id, place)),
                },
                bands: bands.collect(),
            }
        })
        .collect()
}

/// "từ 80 điểm". It has an address in each year of its scheme: that of a correction, or else the first.
fn bound(
    index: &model::Index,
    (scheme, years): (&BandScheme, &[i32]),
    band: &Band,
    on: On,
) -> Html {
    let lang = on.lang();
    let mut html = Html::default();
    let Some(from) = band.from else {
        let stated = lang::phrase!("methodology-as-stated");
        html.text(stated.get(lang));
        return html;
    };
    let code = index.code_of_bands(scheme);
    let corrected = |year: &&i32| {
        let figure = format!("bands/{code}/{year}/{}/from", band.code);
        !on.mark(&figure).0.is_empty()
    };
    let year = years.iter().find(corrected).or(years.first());
    let year = year.unwrap_or(&scheme.from).to_string();
    let address = ["bands", &code, &year, &band.code, "from"];
    let mut bound = Html::default();
    values::exact(&mut bound, on, from, &address);
    let said = if scheme.basis == BandBasis::Share {
        lang::say_markup!(
            crate::html::escape,
            lang,
            "methodology-from-share",
            bound = bound.0
        )
    } else {
        bound.text(measure_behind(index, lang));
        lang::say_markup!(
            crate::html::escape,
            lang,
            "methodology-from",
            bound = bound.0
        )
    };
    html.raw(&said);
    html
}

fn ranks(plan: &Plan, page: &Page, index: &model::Index) -> Vec<Sentence> {
    let first = match index.ranking {
        Ranking::Ranks => lang::phrase!("methodology-ranks"),
        Ranking::Groups => lang::phrase!("methodology-groups"),
    };
    let all = [first, TIES, DENOMINATOR, CHANGES];
    all.into_iter()
        .map(|words| plan.say(page, Fixed(words)))
        .collect()
}

const TIES: Phrase = lang::phrase!("methodology-ties");
const DENOMINATOR: Phrase = lang::phrase!("methodology-denominator");
const CHANGES: Phrase = lang::phrase!("methodology-changes");

fn missing(plan: &Plan, page: &Page) -> Vec<(String, Sentence)> {
    let meaning = |absence| match absence {
        model::Absence::NotPublished => lang::phrase!("methodology-not-published"),
        model::Absence::NotAssessed => lang::phrase!("methodology-not-assessed"),
        model::Absence::DidNotExist => lang::phrase!("methodology-did-not-exist"),
        model::Absence::NotComparable => lang::phrase!("methodology-not-comparable"),
    };
    model::Absence::ALL
        .into_iter()
        .map(|absence| {
            let name = phrases::absence(absence).get(page.lang).to_owned();
            (name, plan.say(page, Fixed(meaning(absence))))
        })
        .collect()
}
