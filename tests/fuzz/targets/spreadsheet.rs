//! A spreadsheet, whatever its bytes are: it is taken in, asked about or refused, and what is written can be read.
#![no_main]

use std::sync::LazyLock;

use congbo::intake::{self, Request, Source};
use congbo::model::{Lang, Record};
use congbo_fuzz::{load, packed, site};

static RECORD: LazyLock<Record> = LazyLock::new(|| {
    // A reader that is not ours may stumble; that is caught, and not to be told at each try.
    std::panic::set_hook(Box::new(|_| {}));
    let files = site("content/pages/a.md", "---\ntitle: A\n---\nThân\n".as_bytes());
    load(&files).expect("a whole site")
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let record = &*RECORD;
    let Ok(book) = intake::read(bytes) else { return };
    let books = [book];
    let index = record.find_index("par").expect("an index");
    let about = record.index(index);
    let request = Request {
        record,
        index,
        framework: about.framework(about.framework_of(2021).expect("a framework")),
        year: 2021,
        files: &books,
        mapping: None,
        sheets: &[],
        beside: &[],
        group: None,
    };
    let taken = intake::take(&request);
    let names = ["a.csv".to_owned()];
    for lang in [Lang::VI, Lang::EN] {
        let _ = intake::understood(&request, &taken, &names, lang);
        let _ = intake::questions(&request, &taken, &names, lang, intake::Extent::Short);
    }
    let mapping = intake::mapping(&request, &taken, &names);
    let files = site("content/intake/par.yaml", mapping.as_bytes());
    let read = congbo::content::mapping(&files, "content/intake/par.yaml", record, 2021);
    assert!(read.is_ok(), "a mapping that cannot be read: {mapping}");
    if taken.questions.is_empty() {
        let sources = [Source { code: "s1".to_owned(), file: "a.csv".to_owned() }];
        let table = intake::table(&request, &taken, &sources, None);
        let files = site("content/editions/2021/par.yaml", table.as_bytes());
        assert!(congbo::content::record(&files, congbo::model::Moment(1_900_000_000)).is_ok(), "{table}");
    }
});

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    packed::changed(data, size, most, seed).unwrap_or_else(|| libfuzzer_sys::fuzzer_mutate(data, size, most))
});
