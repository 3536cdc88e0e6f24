//! One source under two keys.

use std::collections::BTreeMap;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{Record, Source};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-repeated",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--source-repeated"),
    why: message!("why--source-repeated"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut addresses: BTreeMap<&str, Whose> = BTreeMap::new();
    let mut titles: BTreeMap<_, &Source> = BTreeMap::new();
    let mut documents: BTreeMap<_, &Source> = BTreeMap::new();
    let mut files: BTreeMap<_, &Source> = BTreeMap::new();
    let mut hashes: BTreeMap<_, &Source> = BTreeMap::new();
    let mut found = Vec::new();
    for source in &record.sources {
        // A file that was changed is another one, whatever its name.
        let file = source.file.as_ref();
        let file = file.map(|file| (file.name.as_str(), file.sha256.as_deref()));
        let hash = file.and_then(|(_, hash)| hash);
        let by_file = file.and_then(|file| first(&mut files, file, source));
        let by_hash = hash.and_then(|hash| first(&mut hashes, hash.to_ascii_lowercase(), source));
        let by_document = source.document;
        let by_document = by_document.and_then(|id| first(&mut documents, id, source));
        let by_document = by_document.filter(|other| !are_apart(source, other));
        let by_address = source.url.as_deref().map(address);
        let by_address = by_address.and_then(|url| addresses.entry(url).or_default().add(source));
        let publisher = source.publisher.as_ref().map(|text| text.vi.as_str());
        let title = (source.title.vi.as_str(), publisher, source.date);
        let same_title = first(&mut titles, title, source);
        // What has neither a publisher nor a date may well be two things of one title.
        let by_title = same_title.filter(|other| {
            let told = publisher.is_some() || source.date.is_some();
            let apart = source.url.is_some() && other.url.is_some() && by_address.is_none();
            told && !apart
        });
        let ways = [
            (by_address, "url"),
            (by_file, "file"),
            (by_hash, "sha256"),
            (by_document, "document"),
            (by_title, "title"),
        ];
        let same = ways
            .into_iter()
            .find_map(|(other, key)| Some((other?, key)));
        found.extend(same.map(|(other, key)| repeated(source, other, key)));
    }
    found
}

/// Whether two sources of one document are different parts of it: of other files, or at other addresses.
fn are_apart(a: &Source, b: &Source) -> bool {
    let url = |source: &Source| source.url.as_deref().map(|url| address(url).to_owned());
    let differ = |a: Option<String>, b: Option<String>| a.is_some() && b.is_some() && a != b;
    let file = |source: &Source| source.file.as_ref().map(|file| file.name.clone());
    let hash = |source: &Source| source.file.as_ref()?.sha256.clone();
    differ(url(a), url(b)) || differ(file(a), file(b)) || differ(hash(a), hash(b))
}

/// The sources of one address: it may hold things of several publishers.
#[derive(Default)]
struct Whose<'a> {
    /// The first of all.
    first: Option<&'a Source>,
    /// The first that names no publisher, and the first of each.
    of: BTreeMap<Option<&'a str>, &'a Source>,
}

impl<'a> Whose<'a> {
    /// The source that this one may be, if any. Who names no publisher may be anybody's.
    fn add(&mut self, source: &'a Source) -> Option<&'a Source> {
        let publisher = source.publisher.as_ref().map(|text| text.vi.as_str());
        let of = |publisher| self.of.get(&publisher).copied();
        let other = match publisher {
            Some(_) => of(publisher).or_else(|| of(None)),
            None => self.first,
        };
        self.first.get_or_insert(source);
        self.of.entry(publisher).or_insert(source);
        other
    }
}

/// The source that was there before, if any.
fn first<'a, K: Ord>(
    known: &mut BTreeMap<K, &'a Source>,
    key: K,
    source: &'a Source,
) -> Option<&'a Source> {
    match known.entry(key) {
        std::collections::btree_map::Entry::Occupied(there) => Some(*there.get()),
        std::collections::btree_map::Entry::Vacant(place) => {
            place.insert(source);
            None
        }
    }
}

/// An address without what does not tell pages apart.
fn address(url: &str) -> &str {
    let url = url.trim();
    let bare = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let bare = bare.unwrap_or(url);
    bare.strip_suffix('/').unwrap_or(bare)
}

fn repeated(source: &Source, other: &Source, key: &str) -> Diagnostic {
    let what = match key {
        "url" => tell!("source-repeated-same-address"),
        "file" => tell!("source-repeated-same-file"),
        "sha256" => tell!("source-repeated-one-file-under-two"),
        "document" => tell!("source-repeated-same-document"),
        _ => tell!("source-repeated-same-title-publisher-date"),
    };
    let found = RULE.found(
        source.origin.key(key),
        tell!(
            "source-repeated-sources",
            source = source.code,
            other = other.code,
            what => what,
        ),
        Words::of(|lang| source.title.get(lang)),
    );
    found
        .against(
            other.origin.key(key),
            Words::of(|lang| other.title.get(lang)),
        )
        .help(tell!("source-repeated-help"))
}

#[cfg(test)]
mod tests {
    use super::{address, check};
    use derive::analyse;
    use model::{DocumentId, Source, SourceFile};

    fn count(change: impl Fn(&mut Source)) -> usize {
        let record = sample::record(|record| {
            record.0.sources[0].url = Some("https://a.vn/1/".to_owned());
            record.0.sources[0].date = model::Date::parse("2020-01-02");
            let mut second = record.0.sources[0].clone();
            second.code = "other".to_owned();
            change(&mut second);
            record.0.sources.push(second);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn an_address_of_two_publishers_holds_one_source_of_each() {
        let record = sample::record(|record| {
            record.0.sources[0].url = Some("https://a.vn/1".to_owned());
            for (code, publisher) in [("b", "B"), ("c", "B"), ("d", "C")] {
                let mut source = record.0.sources[0].clone();
                source.code = code.to_owned();
                source.title = model::Text::same(code);
                source.publisher = Some(model::Text::same(publisher));
                record.0.sources.push(source);
            }
            record.0.sources[0].publisher = Some(model::Text::same("A"));
        });
        assert_eq!(check(&record, &analyse(&record)).len(), 1);
    }

    #[test]
    fn one_document_and_one_file_have_one_key() {
        let file = |name: &str, hash: Option<&str>| {
            Some(SourceFile {
                name: name.to_owned(),
                sha256: hash.map(str::to_owned),
            })
        };
        let count = |a: &dyn Fn(&mut Source), b: &dyn Fn(&mut Source)| {
            let record = sample::record(|record| {
                let mut second = record.0.sources[0].clone();
                second.code = "other".to_owned();
                second.title = model::Text::same("Another");
                a(&mut record.0.sources[0]);
                b(&mut second);
                record.0.sources.push(second);
            });
            check(&record, &analyse(&record)).len()
        };
        let named = |name: &'static str, hash: Option<&'static str>| {
            move |source: &mut Source| {
                source.document = Some(DocumentId(0));
                source.file = file(name, hash);
            }
        };
        let bare = |source: &mut Source| source.document = Some(DocumentId(0));
        assert_eq!(count(&|_| {}, &|_| {}), 0);
        assert_eq!(count(&bare, &bare), 1);
        assert_eq!(count(&bare, &named("a.xlsx", None)), 1);
        assert_eq!(count(&named("a.xlsx", None), &named("a.xlsx", None)), 1);
        assert_eq!(count(&named("a.xlsx", None), &named("b.xlsx", None)), 0);
        assert_eq!(
            count(&named("a.xlsx", Some("1")), &named("a.xlsx", Some("2"))),
            0
        );
        assert_eq!(
            count(&named("a.xlsx", Some("1")), &named("b.xlsx", Some("1"))),
            1
        );
        let at = |url: &'static str| {
            move |source: &mut Source| {
                source.document = Some(DocumentId(0));
                source.url = Some(url.to_owned());
            }
        };
        assert_eq!(count(&at("https://a.vn/1"), &at("https://a.vn/2")), 0);
    }

    #[test]
    fn one_source_has_one_key() {
        assert_eq!(count(|_| {}), 1);
        assert_eq!(
            count(|second| second.title = model::Text::same("Another")),
            1
        );
        assert_eq!(count(|second| second.url = None), 1);
        assert_eq!(
            count(|second| second.url = Some("https://a.vn/2".to_owned())),
            0
        );
        assert_eq!(
            count(|second| {
                second.url = None;
                second.date = model::Date::parse("2021-01-02");
            }),
            0
        );
        assert_eq!(address("http://a.vn/1"), address("https://a.vn/1/"));
    }
}
