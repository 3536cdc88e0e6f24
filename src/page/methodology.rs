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
            text: Phrase("Cách đo và cách kiểm tra", "How it is measured and checked")
                .get(lang)
                .into(),
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
            html.raw(word.get(lang)).raw(" ");
            let address = ["framework", index, &one.framework, end];
            values::exact(&mut html, on, bound, &address);
            html.raw(measure_behind(record.index(id), lang));
            if let Some(field) = one.field {
                let name = record.index(id).fields[field].name.get(lang);
                html.raw(" (").text(name).raw(")");
            }
            html.raw(". ");
        }
    }
    html.raw(&totalled.how(lang));
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
        let stated = Phrase("theo cơ quan công bố", "as the publisher states");
        html.raw(stated.get(lang));
        return html;
    };
    html.raw(Phrase("từ ", "from ").get(lang));
    let code = index.code_of_bands(scheme);
    let corrected = |year: &&i32| {
        let figure = format!("bands/{code}/{year}/{}/from", band.code);
        !on.mark(&figure).0.is_empty()
    };
    let year = years.iter().find(corrected).or(years.first());
    let year = year.unwrap_or(&scheme.from).to_string();
    let address = ["bands", &code, &year, &band.code, "from"];
    values::exact(&mut html, on, from, &address);
    html.raw(match scheme.basis {
        BandBasis::Share => Phrase("% điểm tối đa", "% of the maximum").get(lang),
        _ => measure_behind(index, lang),
    });
    html
}

fn ranks(plan: &Plan, page: &Page, index: &model::Index) -> Vec<Sentence> {
    let first = match index.ranking {
        Ranking::Ranks => Phrase(
            "Đơn vị có điểm cao hơn được xếp hạng tốt hơn; nếu điểm tối đa của các đơn vị khác nhau thì xét theo tỷ lệ so với điểm tối đa.",
            "A higher score ranks better; where maxima differ between units, the share of the maximum decides.",
        ),
        Ranking::Groups => Phrase(
            "Cơ quan công bố chỉ chia nhóm, không xếp hạng; hạng trên trang này do trang tính từ điểm đã công bố.",
            "The publisher gives groups only and does not rank; ranks on this site are worked out from the published scores.",
        ),
    };
    let all = [first, TIES, DENOMINATOR, CHANGES];
    all.into_iter()
        .map(|words| plan.say(page, Fixed(words)))
        .collect()
}

const TIES: Phrase = Phrase(
    "Các đơn vị bằng điểm có cùng hạng và hạng kế tiếp bị bỏ qua: 1, 2, 2, 4.",
    "Equal scores share the better rank, and the next rank is skipped: 1, 2, 2, 4.",
);
const DENOMINATOR: Phrase = Phrase(
    "Mẫu số của hạng là số đơn vị có kết quả trong năm đó; năm nào chỉ biết một phần kết quả thì ghi hạng và mẫu số theo nguồn.",
    "A rank is among the units that have a result in that year; where only some results are known, rank and number are as the source states.",
);
const CHANGES: Phrase = Phrase(
    "Thay đổi chỉ được tính giữa hai năm so sánh được với nhau; số dương luôn là tốt lên. Hạng được so sánh trong những đơn vị có kết quả cả hai năm.",
    "A change is worked out only between years that compare; positive always means better. Ranks are compared among the units with a result in both years.",
);

fn missing(plan: &Plan, page: &Page) -> Vec<(String, Sentence)> {
    let meaning = |absence| match absence {
        model::Absence::NotPublished => Phrase(
            "Có hoặc có thể có kết quả, nhưng cơ quan công bố chưa công khai.",
            "There is or may be a value, but the publisher has not made it public.",
        ),
        model::Absence::NotAssessed => Phrase(
            "Đơn vị không được đo trong năm đó.",
            "The unit was not measured in that year.",
        ),
        model::Absence::DidNotExist => Phrase(
            "Đơn vị hoặc chỉ số thành phần chưa có hoặc không còn; biết rõ đơn vị thì ghi “chưa thành lập” hoặc “không còn tồn tại”.",
            "The unit or the component did not exist; where that is known of the unit, “did not exist yet” or “no longer existed”.",
        ),
        model::Absence::NotComparable => Phrase(
            "Có kết quả nhưng không so sánh được với các kết quả khác trong cột.",
            "There is a value, but it does not compare with the others of its column.",
        ),
    };
    model::Absence::ALL
        .into_iter()
        .map(|absence| {
            let name = phrases::absence(absence).get(page.lang).to_owned();
            (name, plan.say(page, Fixed(meaning(absence))))
        })
        .collect()
}
