//! Spreadsheets as publishers make them: what is taken in says exactly what the record says, what nobody can know is
//! asked, what cannot be read is refused with its reason, and no bytes at all make the program stumble.

use std::path::{Path, PathBuf};

use congbo::content;
use congbo::files::Files;
use congbo::intake::taken::Question;
use congbo::intake::{self, Extent, Refusal, Request, Source, Taken, Workbook, open::Foreign};
use congbo::model::mapping::Column;
use congbo::model::{Lang, Mapping, Moment, Record, Result, Table, Value, Year};

const NOW: Moment = Moment(1_900_000_000);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(super) fn content_files() -> Files {
    congbo::files::read(root(), "content").unwrap()
}

pub(super) fn record(files: &Files) -> Record {
    match content::record(files, NOW) {
        Ok(loaded) => loaded.record,
        Err(said) => panic!(
            "{}",
            congbo::diagnostic::short::render(&said, files, Lang::EN)
        ),
    }
}

pub(super) fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/intake").join(folder);
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    all.sort();
    all
}

fn name(place: &Path) -> &str {
    place.file_name().unwrap().to_str().unwrap()
}

/// What is asked of an intake: the index by its code, and the year.
fn request<'a>(
    record: &'a Record,
    (code, year): (&str, Year),
    files: &'a [Workbook],
    mapping: Option<&'a Mapping>,
) -> Request<'a> {
    let index = record.find_index(code).unwrap();
    let about = record.index(index);
    Request {
        record,
        index,
        framework: about.framework(about.framework_of(year).unwrap()),
        year,
        files,
        mapping,
        sheets: &[],
        beside: &[],
        group: None,
    }
}

/// What is understood of a file, and the file of results.
pub(super) fn taken(
    record: &Record,
    (code, year): (&str, Year),
    books: &[Workbook],
    mapping: Option<&Mapping>,
) -> (Taken, String) {
    let request = request(record, (code, year), books, mapping);
    let taken = intake::take(&request);
    let sources: Vec<Source> = (0..books.len())
        .map(|place| Source {
            code: format!("tep-{place}"),
            file: "tep.xlsx".to_owned(),
        })
        .collect();
    for lang in [Lang::VI, Lang::EN] {
        let names = vec!["tep.xlsx".to_owned(); books.len()];
        let _ = intake::understood(&request, &taken, &names, lang);
        for extent in [Extent::Short, Extent::Whole] {
            let _ = intake::questions(&request, &taken, &names, lang, extent);
        }
        let _ = intake::mapping(&request, &taken, &names);
    }
    let text = intake::table(&request, &taken, &sources, None);
    (taken, text)
}

/// The table of a site in which the results are what was taken in.
fn read_back(code: &str, year: Year, text: &str) -> (Record, Table) {
    let mut files = content_files();
    let mut sources = files.get("content/sources.yaml").unwrap().to_vec();
    sources.extend_from_slice(b"\ntep-0: {title: A, file: tep.xlsx}\n");
    files.insert("content/sources.yaml", sources);
    // Exceptions name places of the table that stands there.
    files.insert("content/waivers.yaml", "[]\n");
    files.insert(format!("content/editions/{year}/{code}.yaml"), text);
    files.insert(
        format!("content/editions/{year}/edition.yaml"),
        "status: published\n",
    );
    let record = record(&files);
    let index = record.find_index(code).unwrap();
    let tables = &record.edition(year).unwrap().tables;
    let table = tables
        .iter()
        .find(|table| table.index == index)
        .unwrap()
        .clone();
    (record, table)
}

/// Unit, score, band, and components.
type Said = (String, Value, Option<u8>, Vec<(String, Value)>);

/// What a result says, for comparison: score, band, and components of the first level.
fn said(record: &Record, table: &Table, row: &Result) -> Said {
    let framework = record.index(table.index).framework(table.framework);
    let parts = row
        .parts
        .iter()
        .filter(|part| framework.component(part.component).level == 1);
    let parts = parts.map(|part| (framework.component(part.component).code.clone(), part.score));
    (
        record.unit(row.unit).code.clone(),
        row.score,
        row.band,
        parts.collect(),
    )
}

fn all_said(record: &Record, table: &Table) -> Vec<Said> {
    let mut all: Vec<_> = table
        .rows
        .iter()
        .map(|row| said(record, table, row))
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

fn published(record: &Record, code: &str, year: Year) -> Table {
    let index = record.find_index(code).unwrap();
    let tables = &record.edition(year).unwrap().tables;
    tables
        .iter()
        .find(|table| table.index == index)
        .unwrap()
        .clone()
}

fn asked(record: &Record, key: (&str, Year), books: &[Workbook], taken: &Taken) -> String {
    let request = request(record, key, books, None);
    intake::questions(
        &request,
        taken,
        &["tep".to_owned()],
        Lang::VI,
        Extent::Whole,
    )
}

/// The cells that contradict others, as a mapping names them.
fn printed(taken: &Taken) -> Vec<String> {
    let questions = taken.questions.iter();
    let cells = questions.filter_map(|question| match question {
        Question::Contradiction { at, .. } => Some(at),
        _ => None,
    });
    let cells = cells.flatten();
    cells
        .map(|(at, _)| format!("\"={}\"", intake::grid::name(at.cell)))
        .collect()
}

#[test]
fn ugly_files_say_exactly_what_the_record_says() {
    let record = record(&content_files());
    let mut wanted = all_said(&record, &published(&record, "mot-cua", 2021));
    // The one value that the record reads otherwise than the source prints it, and says so: ".34" for 1,34.
    for (unit, .., parts) in &mut wanted {
        if unit == "so-ke-hoach-dau-tu" {
            assert_eq!(parts[8].1, Value::Score("1.34".parse().unwrap()));
            parts[8].1 = Value::Score("0.34".parse().unwrap());
        }
    }
    let all = fixtures("taken");
    assert!(all.len() >= 35, "{}", all.len());
    let mut wrong = Vec::new();
    for place in all {
        let book = intake::read(&std::fs::read(&place).unwrap());
        let Ok(book) = book else {
            wrong.push(format!("{}: {:?}", name(&place), book.unwrap_err()));
            continue;
        };
        let books = [book];
        // The one row whose total is not the sum of its parts in the source itself is asked about, and taken as printed.
        let (open, _) = taken(&record, ("mot-cua", 2021), &books, None);
        let printed = printed(&open);
        assert!(printed.len() <= 1, "{}: {printed:?}", name(&place));
        let settled = format!("index: mot-cua\nprinted: [{}]\n", printed.join(", "));
        let settled = mapping(&settled, &record, 2021);
        let (taken, text) = taken(&record, ("mot-cua", 2021), &books, Some(&settled));
        if !taken.questions.is_empty() {
            let asked = asked(&record, ("mot-cua", 2021), &books, &taken);
            wrong.push(format!("{}: asks\n{asked}", name(&place)));
            continue;
        }
        let (site, table) = read_back("mot-cua", 2021, &text);
        if all_said(&site, &table) != wanted {
            wrong.push(format!("{}: says otherwise\n{text}", name(&place)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_nobody_can_know_is_asked() {
    let record = record(&content_files());
    let mut out = String::new();
    for place in fixtures("asked") {
        let book = intake::read(&std::fs::read(&place).unwrap()).unwrap();
        let books = [book];
        let (taken, _) = taken(&record, ("mot-cua", 2021), &books, None);
        assert!(!taken.questions.is_empty(), "{}", name(&place));
        let asked = asked(&record, ("mot-cua", 2021), &books, &taken);
        out.extend([name(&place), "\n", &asked, "\n"]);
    }
    insta::assert_snapshot!(out);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    for place in fixtures("refused") {
        let name = name(&place);
        let why = intake::read(&std::fs::read(&place).unwrap()).unwrap_err();
        let wanted = match name.split(['-', '.']).next().unwrap() {
            "password" => matches!(why, Refusal::Password),
            "damaged" => matches!(why, Refusal::Damaged),
            "bomb" => matches!(why, Refusal::Bomb),
            "rows" => matches!(why, Refusal::Rows { .. }),
            "empty" => matches!(why, Refusal::Empty),
            "letters" => matches!(why, Refusal::Letters),
            "foreign" => matches!(why, Refusal::Foreign(kind) if kind != Foreign::Other),
            other => panic!("{other}"),
        };
        assert!(wanted, "{name}: {why:?}");
    }
}

fn mapping(text: &str, record: &Record, year: Year) -> Mapping {
    let mut files = Files::default();
    files.insert("map.yaml", text);
    content::mapping(&files, "map.yaml", record, year).unwrap_or_else(|said| {
        panic!(
            "{}",
            congbo::diagnostic::short::render(&said, &files, Lang::EN)
        )
    })
}

#[test]
fn papi_of_all_provinces_is_what_the_record_holds_cell_by_cell() {
    let record = record(&content_files());
    let bytes = std::fs::read(root().join("tests/intake/papi-2022.xlsx")).unwrap();
    let books = [intake::read(&bytes).unwrap()];
    let (open, _) = taken(&record, ("papi", 2022), &books, None);
    assert_eq!(
        open.questions.len(),
        1,
        "{}",
        asked(&record, ("papi", 2022), &books, &open)
    );
    let settled = mapping(
        "index: papi\nabsent: {\"\": not-published}\n",
        &record,
        2022,
    );
    let (done, text) = taken(&record, ("papi", 2022), &books, Some(&settled));
    assert!(done.questions.is_empty());
    let (site, table) = read_back("papi", 2022, &text);
    let wanted = all_said(&record, &published(&record, "papi", 2022));
    assert_eq!(all_said(&site, &table), wanted);
    // Every value leads to the cell that holds it.
    let sheet = &books[0].sheets[0];
    let mut cells = 0;
    for row in &table.rows {
        let parts = row
            .parts
            .iter()
            .map(|part| (Column::Part(part.component), part.score));
        for (quantity, value) in parts.chain([(Column::Score, row.score)]) {
            let cell = table.cell(row, quantity).unwrap();
            let held = sheet.cells.get(&(cell.row - 1, cell.column));
            if let Value::Score(score) = value {
                assert_eq!(held.unwrap().text(), score.to_string());
                cells += 1;
            }
            assert_eq!(
                (cell.sheet, site.source(cell.source).code.as_str()),
                (Some("PAPI 2022"), "tep-0")
            );
        }
    }
    assert_eq!(cells, 61 * 9 + 4 + 4);
}

#[test]
fn pci_totals_are_what_the_record_holds() {
    let record = record(&content_files());
    let bytes = std::fs::read(root().join("tests/intake/pci-2017.csv")).unwrap();
    let books = [intake::read(&bytes).unwrap()];
    let (done, text) = taken(&record, ("pci", 2017), &books, None);
    assert!(
        done.questions.is_empty(),
        "{}",
        asked(&record, ("pci", 2017), &books, &done)
    );
    let (site, table) = read_back("pci", 2017, &text);
    let wanted = all_said(&record, &published(&record, "pci", 2017));
    assert_eq!(all_said(&site, &table), wanted);
    assert_eq!((table.of, table.rows.len()), (Some(63), 63));
    assert!(table.rows.iter().all(|row| row.rank.is_some()));
}

#[test]
fn a_mapping_written_by_one_import_does_the_next_alone() {
    let record = record(&content_files());
    let bytes = std::fs::read(root().join("tests/intake/papi-2022.xlsx")).unwrap();
    let books = [intake::read(&bytes).unwrap()];
    let settled = mapping(
        "index: papi\nabsent: {\"\": not-published}\n",
        &record,
        2022,
    );
    let request = request(&record, ("papi", 2022), &books, Some(&settled));
    let first = intake::take(&request);
    let text = intake::mapping(&request, &first, &["papi-2022.xlsx".to_owned()]);
    let again = mapping(&text, &record, 2022);
    let request = Request {
        mapping: Some(&again),
        ..request
    };
    let second = intake::take(&request);
    assert!(second.questions.is_empty());
    let values = |taken: &Taken| {
        let rows = taken.blocks.iter().flat_map(|block| block.rows.clone());
        rows.map(|line| (line.unit, line.score, line.parts))
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&first), values(&second));
}

#[test]
fn a_mapping_with_heads_and_names_longer_than_a_key_of_yaml_can_be_read() {
    let record = record(&content_files());
    let long = "rất dài ".repeat(300);
    let sheet = format!("Tỉnh;Điểm {long}\nLai Châu;41,97\n{long};40,00\nSơn La;43,10\n");
    let books = [intake::read(sheet.as_bytes()).unwrap()];
    let request = request(&record, ("papi", 2022), &books, None);
    let taken = intake::take(&request);
    let text = intake::mapping(&request, &taken, &["dai.csv".to_owned()]);
    assert!(text.contains("\n  ? \""), "{text}");
    mapping(&text, &record, 2022);
}

#[test]
fn a_sheet_that_is_not_there_is_answered_with_one_that_is() {
    let record = record(&content_files());
    let place = root().join("tests/intake/taken/several-sheets.xlsx");
    let books = [intake::read(&std::fs::read(place).unwrap()).unwrap()];
    let text = "index: mot-cua\nsheets: [\"Không có\"]\n";
    let settled = mapping(text, &record, 2021);
    let request = request(&record, ("mot-cua", 2021), &books, Some(&settled));
    let taken = intake::take(&request);
    let names = ["tep.xlsx".to_owned()];
    let asked = intake::answers::asked(&request, &taken, &names, Lang::VI);
    let one = asked
        .iter()
        .find(|one| one.words.contains("không có trang tính “Không có”"))
        .unwrap();
    let first = &one.choices[0];
    assert_eq!(first.label, books[0].sheets[0].name);
    let told = first.answer.put_into(text).unwrap();
    assert!(
        mapping(&told, &record, 2021).sheets.contains(&first.label),
        "{told}"
    );
}
