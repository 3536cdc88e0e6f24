//! What the targets share: a small whole site, one file of which is replaced by the bytes that are tried.

pub mod packed;

use congbo::check;
use congbo::content;
use congbo::derive;
use congbo::diagnostic::{json, place, short, terminal};
use congbo::files::Files;
use congbo::model::{Lang, Moment, Record};

/// After every date of the site.
const NOW: Moment = Moment(1_800_000_000);

const SITE: [(&str, &str); 9] = [
    (
        "content/site.yaml",
        "title: A\nsummary: B\nauthority: C\nhome: song-mo\nlanguages: [vi, en]\n",
    ),
    ("content/sources.yaml", "s1: {title: Công bố}\n"),
    (
        "content/units.yaml",
        "kinds:\n  tinh: {name: Tỉnh, level: province}\nunits:\n  - {code: song-mo, name: Sông Mơ, kind: tinh, \
         successors: [bien]}\n  - {code: bien, name: Biển, kind: tinh}\n",
    ),
    (
        "content/indices/par.yaml",
        "name: PAR\npublisher: B\nmeasure: points\ndecimals: 2\nranking: ranks\nfields: [{code: f, name: T, kinds: \
         [tinh]}]\nframeworks:\n  - {code: a, name: A, from: 2020, total: sum, components: [{code: c1, name: C1}, {code: \
         c2, name: C2}]}\n",
    ),
    (
        "content/editions/2021/edition.yaml",
        "status: published\nannounced: 2022-05-01\n",
    ),
    (
        "content/editions/2021/par.yaml",
        "coverage: complete\nsource: s1\nresults:\n  - {unit: song-mo, score: 1.50, parts: {c2: 1.0, c1: {score: 0.50, \
         rank: 1}}}\n  - {unit: bien, score: not-published}\n",
    ),
    (
        "content/editions/2021/index.md",
        "Đạt [1,50 điểm](figure:par/2021/song-mo/score).\n",
    ),
    (
        "content/targets/nq.yaml",
        "name: NQ\nunit: song-mo\ntargets:\n  - {number: \"1\", name: A, quantity: percent, goal: {at-least: 30}}\n",
    ),
    (
        "content/documents/ct.md",
        "---\ntitle: CT\nform: Chỉ thị\n---\nThân\n",
    ),
];

/// The site with `bytes` in place of the file at `path`.
#[must_use]
pub fn site(path: &str, bytes: &[u8]) -> Files {
    let mut files = Files::default();
    for (path, text) in SITE {
        files.insert(path, text);
    }
    files.insert(path, bytes);
    files
}

/// Loads and checks a site and shows whatever is wrong with it in every form; gives the record where there is one.
#[must_use]
pub fn load(files: &Files) -> Option<Record> {
    let (record, said) = match content::record(files, NOW) {
        Ok(loaded) => {
            let analysis = derive::analyse(&loaded.record);
            let mut said = loaded.warnings;
            said.extend(check::record(&loaded.record, &analysis));
            (Some(loaded.record), said)
        }
        Err(said) => {
            assert!(!said.is_empty(), "a record that is refused without a word");
            (None, said)
        }
    };
    let said = place::sorted(said, files);
    for lang in [Lang::VI, Lang::EN] {
        let _ = terminal::render(&said, files, lang, terminal::Color::Never);
    }
    let _ = short::render(&said, files, Lang::EN);
    let _ = json::render(&said, files, Lang::VI);
    record
}
