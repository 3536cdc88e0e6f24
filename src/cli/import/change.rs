//! What an import does to the content: a table, the source of its values, the mapping, and the edition where there is
//! none. What is there already stays, unless its replacement is asked for.

use std::path::PathBuf;

use super::groups::{self, Beside};
use super::kept::{Lost, kept, lost};
use super::{File, Stop, words};
use crate::cli::new::{edition_file, grown_sources};
use crate::cli::{Console, Global, scaffold};
use files::{Failure, Files};
use intake::{Request, Source, Taken};
use model::{LangId, Record};

/// What is written, by paths as the content knows them.
pub(super) struct Change {
    /// The text of the table.
    pub(super) table: String,
    /// What its author wrote into the one before and finds in it no more.
    lost: Lost,
    files: Files,
}

/// How many units that change are listed.
const CHANGES: usize = 20;

/// How many units are listed of which the same is lost.
const UNITS: usize = 8;

/// Where the mapping of an index is kept.
pub(super) fn mapping_path(code: &str) -> String {
    format!("content/intake/{code}.yaml")
}

/// The text of a mapping, with the line by which editors find its schema.
pub(super) fn draft(request: &Request<'_>, taken: &Taken, names: &[String]) -> String {
    let path = format!("intake/{}.yaml", request.index().code);
    scaffold::with_schema(&path, &intake::mapping(request, taken, names))
}

/// Where a file of the content is on disk.
pub(super) fn on_disk(path: &str, global: &Global) -> PathBuf {
    let below = path.strip_prefix("content/").unwrap_or(path);
    global.content_folder().join(below)
}

/// Works out everything that is written, or why nothing is: what cannot be read afterwards is not written.
pub(super) fn plan(
    request: &Request<'_>,
    taken: &Taken,
    read: &[File],
    content: &Files,
    force: bool,
) -> Result<Change, Stop> {
    let (code, year) = (&request.index().code, request.year);
    let below = format!("editions/{year}/{code}.yaml");
    let path = format!("content/{below}");
    let beside = beside(request, taken, (&path, content.get(&path)), force)?;
    let mut files = Files::default();
    let mut sources = Vec::new();
    let mut text = content.get("content/sources.yaml").map(<[u8]>::to_vec);
    for file in read {
        let (code, known) = source_code(request, file, &sources);
        if !known {
            let entry = entry(request, &code, file);
            let grown = grown_sources(text.as_deref(), &code, &entry)
                .ok_or_else(|| words::by_hand(&entry))?;
            text = Some(grown.into_bytes());
        }
        sources.push(Source {
            code,
            file: file.name.clone(),
        });
    }
    if let Some(text) =
        text.filter(|text| content.get("content/sources.yaml") != Some(text.as_slice()))
    {
        files.insert("content/sources.yaml", text);
    }
    let edition = format!("content/editions/{year}/edition.yaml");
    if content.get(&edition).is_none() {
        files.insert(edition, edition_file(year));
    }
    let before = beside.as_ref().map(|beside| &beside.before);
    let table = intake::table(request, taken, &sources, before);
    let table = scaffold::with_schema(&below, &table);
    let (table, lost) = match content.get(&path) {
        Some(old) => {
            let old = by_hand(old);
            let others = beside.as_ref().map(|beside| &beside.units);
            let others = others.into_iter().flatten().map(String::as_str);
            let table = kept(&table, &old, &others.collect());
            let lost = lost(&table, &old);
            (table, lost)
        }
        None => (table, Lost::new()),
    };
    files.insert(path, table.as_bytes());
    let mapping = mapping_path(code);
    let is_new = request.mapping.is_none() && content.get(&mapping).is_none();
    if is_new && !taken.is_filled_in() {
        let names: Vec<String> = read.iter().map(|file| file.name.clone()).collect();
        files.insert(mapping, draft(request, taken, &names));
    }
    let change = Change { table, lost, files };
    super::whole(change.after(content.clone()))?;
    Ok(change)
}

/// What the table that is there keeps of other groups; refused where it would be replaced without being asked.
fn beside(
    request: &Request<'_>,
    taken: &Taken,
    (path, old): (&str, Option<&[u8]>),
    force: bool,
) -> Result<Option<Beside>, words::Refusal> {
    let Some(old) = old else { return Ok(None) };
    let beside = groups::beside(request, taken, &String::from_utf8_lossy(old));
    match &beside {
        Some(beside) if beside.is_of_all => Err(words::said_of_all(path)),
        Some(beside) if beside.is_apart => Ok(()),
        _ if force => Ok(()),
        _ => Err(words::there(path, is_empty(old))),
    }?;
    Ok(beside)
}

/// Whether a table holds no value yet, as `new edition` makes them.
fn is_empty(table: &[u8]) -> bool {
    let text = String::from_utf8_lossy(table);
    let rows = text.lines();
    let mut rows = rows
        .filter(|line| line.trim_start().starts_with("- "))
        .peekable();
    // Between brackets no row has a line of its own.
    let has_lines = rows.peek().is_some() || !text.contains("unit:");
    has_lines && rows.all(|row| row.contains("score: not-published") && !row.contains("parts:"))
}

/// What its author wrote of a table: the remarks of one that holds no value say how it is filled in.
fn by_hand(table: &[u8]) -> String {
    let text = String::from_utf8_lossy(table);
    let is_remark = |line: &&str| line.trim_start().starts_with('#');
    if is_empty(table) {
        let lines = text.split_inclusive('\n');
        return lines.filter(|line| !is_remark(line)).collect();
    }
    text.into_owned()
}

/// The code of a file's source, and whether it is declared already: the same bytes are the same source.
fn source_code(request: &Request<'_>, file: &File, taken: &[Source]) -> (String, bool) {
    let record: &Record = request.record;
    let first = format!("bang-{}-{}", request.index().code, request.year);
    let mut number = 1;
    loop {
        let code = if number == 1 {
            first.clone()
        } else {
            format!("{first}-{number}")
        };
        number += 1;
        if taken.iter().any(|source| source.code == code) {
            continue;
        }
        let Some(known) = record.sources.iter().find(|source| source.code == code) else {
            return (code, false);
        };
        let same = known.file.as_ref().and_then(|file| file.sha256.as_deref())
            == Some(file.sha256.as_str());
        if same {
            return (code, true);
        }
    }
}

/// The entry of a file in `sources.yaml`.
fn entry(request: &Request<'_>, code: &str, file: &File) -> String {
    let short = &request.index().short.vi;
    let title = intake::quoted(&format!("Bảng kết quả {short} năm {}", request.year));
    let name = intake::quoted(&file.name);
    format!(
        "{code}:\n  # Ghi tên, số và ngày của văn bản công bố bảng này; thêm publisher, date, url nếu có.\n  title: {title}\n  \
         file: {name}\n  sha256: {}\n",
        file.sha256
    )
}

impl Change {
    /// Whether something of its author's is not in the table any more.
    pub(super) fn loses(&self) -> bool {
        !self.lost.is_empty()
    }

    /// Says what of its author's is not in the table any more.
    pub(super) fn tell_lost(&self, console: &Console) {
        if !self.loses() {
            return;
        }
        let few = |units: &Vec<String>| match units.len() {
            0 => String::new(),
            count if count > UNITS => format!(" ({}, … {count})", units[..UNITS].join(", ")),
            _ => format!(" ({})", units.join(", ")),
        };
        let all: Vec<String> = self
            .lost
            .iter()
            .map(|(key, units)| format!("{key}{}", few(units)))
            .collect();
        let all = all.join("; ");
        console.line(&match console.lang.id() {
            LangId::Vi => {
                format!("Không giữ lại được phần tự ghi trong bảng cũ (khóa và đơn vị): {all}.")
            }
            LangId::En => format!(
                "Not kept of what was written into the old table by hand (key and units): {all}."
            ),
        });
    }

    /// Writes everything, what others name first, the table last: a kill leaves nothing that names what is not there, and
    /// as long as anything is missing the import can be run again.
    pub(super) fn write(&self, global: &Global, console: &Console) -> Result<(), Failure> {
        for (path, bytes) in scaffold::schemas().iter() {
            files::replace(&global.content_folder().join(path), bytes)?;
        }
        let rank = |path: &str| match path {
            "content/sources.yaml" => 0,
            path if path.starts_with("content/intake/") => 1,
            path if path.ends_with("/edition.yaml") => 2,
            _ => 3,
        };
        let mut all: Vec<(&str, &[u8])> = self.files.iter().collect();
        all.sort_by_key(|(path, _)| rank(path));
        for (path, bytes) in all {
            let place = on_disk(path, global);
            files::replace(&place, bytes)?;
            console.line(&format!(
                "{} {}",
                console.say("Đã ghi", "Wrote"),
                place.display()
            ));
        }
        Ok(())
    }

    /// The content after it.
    pub(super) fn after(&self, content: Files) -> Files {
        content.with(self.files.clone())
    }
}

/// Says what changes of a table that is there already.
pub(super) fn changed(explain: bool, request: &Request<'_>, taken: &Taken, console: &Console) {
    let all = intake::differences(request, taken, console.lang);
    if all.is_empty() {
        return;
    }
    let count = all.len();
    console.line(&match console.lang.id() {
        LangId::Vi => format!("So với bảng đang có, {count} đơn vị thay đổi:"),
        LangId::En => format!("Compared with the table that is there, {count} units change:"),
    });
    let shown = if explain { count } else { CHANGES };
    for text in all.iter().take(shown) {
        console.line(&format!("  {text}"));
    }
    if count > shown {
        console.line(&match console.lang.id() {
            LangId::Vi => format!("  … còn {} đơn vị, xem đủ: --explain", count - shown),
            LangId::En => format!("  … {} more, all of them: --explain", count - shown),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::by_hand;

    #[test]
    fn remarks_of_a_table_that_holds_values_are_its_authors() {
        let remark = "# Đã đối chiếu.\n";
        for (rows, is_kept) in [
            ("results: [{unit: a, score: 5}]\n", true),
            ("results:\n  - {unit: a, score: 5}\n", true),
            ("results:\n  - {unit: a, score: not-published}\n", false),
            ("results: []\n", false),
        ] {
            let text = by_hand(format!("{remark}{rows}").as_bytes());
            assert_eq!(text.contains(remark), is_kept, "{rows}");
        }
    }
}
