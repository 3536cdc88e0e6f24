//! `catalog.jsonld`: the data sets of the site for catalogues of open data, in the words of DCAT, written as JSON-LD.
//!
//! A data set an index, and one an edition; their files are its distributions. Addresses are absolute where the site's
//! base is known, and relative to this file otherwise, which readers of JSON-LD make absolute.

use serde_json::{Value, json};

use super::measured;
use super::package::{File, Resource, media_type};
use super::surveyed;
use super::table::{BESIDE, OWN};
use files::{Failure, Sink};
use model::{Edition, Index, IndexId, Record, Text, Year};

/// The catalogue's path.
pub const PATH: &str = "catalog.jsonld";

/// Writes the catalogue of what was written, and says how large it is.
pub(super) fn write(
    record: &Record,
    resources: &[Resource],
    sink: &dyn Sink,
) -> Result<usize, Failure> {
    let desk = Desk { record, resources };
    let indices = record
        .all_indices()
        .map(|(id, index)| desk.index(id, index));
    let editions = record.editions.iter().map(|edition| desk.edition(edition));
    let site = &record.site;
    let mut catalog = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "spdx": "http://spdx.org/rdf/terms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": desk.at("catalog.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": told(&site.title),
        "dct:description": told(&site.summary),
        "dct:publisher": agent(site.publisher()),
        "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/VIE" },
        "foaf:homepage": { "@id": desk.at("index.html") },
        "dcat:dataset": indices.chain(editions).collect::<Vec<_>>(),
    });
    desk.licence(&mut catalog);
    let text = format!("{catalog}\n");
    sink.put(PATH, text.as_bytes())?;
    Ok(text.len())
}

struct Desk<'a> {
    record: &'a Record,
    resources: &'a [Resource],
}

impl Desk<'_> {
    fn at(&self, path: &str) -> String {
        let base = self.record.site.base.as_deref();
        match base {
            Some(base) => format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path)),
            None => path.to_owned(),
        }
    }

    fn index(&self, id: IndexId, index: &Index) -> Value {
        let stem = format!("chi-so/{}", index.code);
        let editions = self.record.editions.iter();
        let years: Vec<Year> = editions
            .filter(|edition| edition.table(id).is_some())
            .map(|edition| edition.year)
            .collect();
        let stems = [&stem, &measured::stem(index)];
        let files = self.resources.iter();
        let files = files.filter(|one| stems.contains(&&one.stem));
        let mut json = self.dataset(&format!("{stem}.html"), &index.code, &years, files);
        json["dct:title"] = told(&index.name);
        json["dct:description"] = told(index.about.as_ref().unwrap_or(&index.name));
        json["dct:creator"] = agent(&index.publisher);
        json["dct:publisher"] = agent(&index.publisher);
        json["dcat:keyword"] = told(&index.short);
        json
    }

    fn edition(&self, edition: &Edition) -> Value {
        let year = edition.year;
        let stems: Vec<String> = edition
            .tables
            .iter()
            .flat_map(|table| {
                let code = &self.record.index(table.index).code;
                let fields = format!("{year}/nhom/{code}");
                [format!("{year}/{code}"), fields, surveyed::stem(year, code)]
            })
            .collect();
        let files = self
            .resources
            .iter()
            .filter(|one| stems.contains(&one.stem));
        let page = format!("{year}/index.html");
        let mut json = self.dataset(&page, &year.to_string(), &[year], files);
        let titled = |lang| lang::say!(lang, "heading-all-indices", subject = year);
        let title = Text::both(titled(OWN), titled(BESIDE));
        json["dct:title"] = told(&title);
        json["dct:description"] = told(edition.headline.as_ref().unwrap_or(&title));
        if let Some(day) = edition.announced {
            let kind = match (day.month(), day.day()) {
                (_, Some(_)) => "xsd:date",
                (Some(_), None) => "xsd:gYearMonth",
                _ => "xsd:gYear",
            };
            json["dct:issued"] = json!({ "@type": kind, "@value": day.to_string() });
        }
        json
    }

    fn dataset<'b>(
        &self,
        page: &str,
        code: &str,
        years: &[Year],
        resources: impl Iterator<Item = &'b Resource>,
    ) -> Value {
        let page = self.at(page);
        let files = resources.flat_map(|resource| &resource.files);
        let mut json = json!({
            "@id": format!("{page}#du-lieu"),
            "@type": "dcat:Dataset",
            "dct:identifier": code,
            "dct:publisher": agent(self.record.site.publisher()),
            "dcat:landingPage": { "@id": page },
            "dcat:distribution": files.map(|file| self.distribution(file)).collect::<Vec<_>>(),
        });
        if let (Some(first), Some(last)) = (years.first(), years.last()) {
            let year = |year: &Year| json!({ "@type": "xsd:gYear", "@value": year.to_string() });
            json["dct:temporal"] = json!({
                "@type": "dct:PeriodOfTime",
                "dcat:startDate": year(first), "dcat:endDate": year(last),
            });
        }
        json
    }

    fn distribution(&self, file: &File) -> Value {
        let address = self.at(&file.path);
        let media = format!(
            "https://www.iana.org/assignments/media-types/{}",
            media_type(file.format)
        );
        let mut json = json!({
            "@type": "dcat:Distribution",
            "dcat:accessURL": { "@id": address },
            "dcat:downloadURL": { "@id": address },
            "dcat:mediaType": { "@id": media },
            "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": file.bytes.to_string() },
            "spdx:checksum": {
                "@type": "spdx:Checksum",
                "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
                "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": file.sha256 },
            },
        });
        self.licence(&mut json);
        json
    }

    /// Under what terms, where there are any for all of it.
    fn licence(&self, json: &mut Value) {
        if let Some(licence) = &self.record.site.licence {
            json["dct:license"] = match &licence.url {
                Some(url) => json!({ "@id": url }),
                None => json!({ "@type": "dct:LicenseDocument", "dct:title": told(&licence.name) }),
            };
        }
    }
}

fn agent(name: &Text) -> Value {
    json!({ "@type": "foaf:Organization", "foaf:name": told(name) })
}

/// A text in the languages that it is known in.
fn told(text: &Text) -> Value {
    let all = text.all();
    let all = all.map(|(lang, words)| json!({ "@language": lang.tag(), "@value": words }));
    let all: Vec<Value> = all.collect();
    match <[Value; 1]>::try_from(all) {
        Ok([one]) => one,
        Err(all) => all.into(),
    }
}
