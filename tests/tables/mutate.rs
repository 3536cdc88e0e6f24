//! Files that somebody or something spoilt: whatever their bytes are, they are taken in, asked about or refused.

use std::io::{Cursor, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use congbo::intake::{self, Extent};
use congbo::model::Lang;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::dice::Dice;
use crate::shapes;
use crate::world::World;

/// What is put into files beside bytes of their own.
const PIECES: [&[u8]; 18] = [
    b"<",
    b">",
    b"/>",
    b"\"",
    b"&#x0;",
    b"&amp;",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"-1",
    b"4294967296",
    b"1e999",
    b"A1:XFD1048576",
    b"<c r=\"ZZZZ99999999\">",
    b"]]>",
    b"\n\n",
    b";;;;",
    b"{\"",
    b"\xef\xbb\xbf",
];

/// Tries spoilt files, and tells of every panic; how many there were.
pub(crate) fn run(count: u64, seed: u64) -> usize {
    std::panic::set_hook(Box::new(|_| {}));
    let record = crate::world::record();
    let real = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/intake"));
    let (mut found, mut taken_in, mut slowest) = (0, 0, Duration::ZERO);
    for number in 0..count {
        if number > 0 && number % 10_000 == 0 {
            println!("{number} so far, read {taken_in}, panics {found}, slowest {slowest:?}");
        }
        let mut dice = Dice::new(seed.wrapping_add(number));
        let world = World::new(&record, &mut dice);
        let bytes = if dice.once_in(3) {
            shapes::make(&world, &mut dice).1.bytes()
        } else if dice.once_in(6) {
            document(&world)
        } else {
            dice.pick(&real).clone()
        };
        let bytes = spoilt(bytes, &mut dice);
        let start = Instant::now();
        let done = catch_unwind(AssertUnwindSafe(|| taken(&world, &bytes)));
        slowest = slowest.max(start.elapsed());
        if let Ok(is_read) = done {
            taken_in += usize::from(is_read);
        } else {
            found += 1;
            println!(
                "file {number} of seed {seed} makes it panic, {} bytes",
                bytes.len()
            );
            let place = std::env::temp_dir().join(format!("congbo-{seed}-{number}"));
            std::fs::write(&place, &bytes).expect("a file for whoever looks into it");
        }
    }
    println!("spoilt files {count}, read {taken_in}, panics {found}, slowest {slowest:?}");
    found
}

/// Reads a file, and says all that can be said of it; whether it could be read.
fn taken(world: &World<'_>, bytes: &[u8]) -> bool {
    let _ = intake::document(bytes).map(|document| document.markdown());
    let Ok(book) = intake::read(bytes) else {
        return false;
    };
    let files = [book];
    let request = world.request(&files);
    let taken = intake::take(&request);
    let names = ["bang".to_owned()];
    let _ = intake::understood(&request, &taken, &names, Lang::VI);
    let _ = intake::questions(&request, &taken, &names, Lang::EN, Extent::Short);
    let _ = intake::mapping(&request, &taken, &names);
    true
}

fn files(folder: &Path) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut places: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    places.sort();
    for place in places {
        if place.is_dir() {
            all.extend(files(&place));
        } else if place.extension().is_none_or(|end| end != "py") {
            all.push(std::fs::read(place).expect("a file"));
        }
    }
    all
}

/// A document of Word: a heading, a text with a footnote, a table with cells that are one.
fn document(world: &World<'_>) -> Vec<u8> {
    let cell = |text: &str, more: &str| {
        format!("<w:tc><w:tcPr>{more}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>")
    };
    let mut rows = String::new();
    for (unit, known) in world.values.iter().take(20) {
        let score = known.score.to_string();
        let cells = [
            cell(&world.names[unit], "<w:vMerge w:val=\"restart\"/>"),
            cell(&score, "<w:gridSpan w:val=\"2\"/>"),
            cell(&known.rank.to_string(), "<w:vMerge/>"),
        ];
        rows.extend(["<w:tr>", &cells.concat(), "</w:tr>"]);
    }
    let text = format!(
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"u1\"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>\
         <w:p><w:r><w:t>5,1</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>\
         <w:tbl>{rows}</w:tbl></w:body></w:document>"
    );
    let style =
        "<w:styles><w:style w:styleId=\"u1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    let note = "<w:footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:t>b</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("word/document.xml", text.as_str()),
        ("word/styles.xml", style),
        ("word/footnotes.xml", note),
    ] {
        out.start_file(name, SimpleFileOptions::default())
            .expect("a part in memory");
        out.write_all(text.as_bytes()).expect("bytes in memory");
    }
    out.finish().expect("a file in memory").into_inner()
}

/// A file with some bytes changed; of a packed one mostly those of a part, as it was before it was packed.
fn spoilt(bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    if bytes.starts_with(b"PK") && !dice.once_in(5) {
        return within(&bytes, dice).unwrap_or(bytes);
    }
    changed(bytes, dice)
}

fn within(bytes: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let chosen = dice.roll(zip.len());
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for place in 0..zip.len() {
        let mut part = zip.by_index(place).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut inner = Vec::new();
        part.read_to_end(&mut inner).ok()?;
        let sheet = name.contains("sheet") || name.contains("content") || name.contains("document");
        if place == chosen || sheet && dice.once_in(2) {
            inner = changed(inner, dice);
        }
        out.start_file(name, stored).ok()?;
        out.write_all(&inner).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}

fn changed(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..=dice.roll(6) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = dice.roll(bytes.len());
        let end = (at + 1 + dice.roll(40)).min(bytes.len());
        match dice.roll(7) {
            0 => bytes[at] = u8::try_from(dice.roll(256)).unwrap_or(0),
            1 => bytes[at] ^= 1 << dice.roll(8),
            2 => {
                bytes.drain(at..end);
            }
            3 => {
                let piece = bytes[at..end].to_vec();
                let to = dice.roll(bytes.len());
                bytes.splice(to..to, piece);
            }
            4 => {
                let piece = *dice.pick(&PIECES);
                bytes.splice(at..at, piece.iter().copied());
            }
            5 => {
                let piece = *dice.pick(&PIECES);
                let end = (at + piece.len()).min(bytes.len());
                bytes.splice(at..end, piece.iter().copied());
            }
            _ if dice.once_in(4) => bytes.truncate(at),
            _ => bytes.swap(at, end - 1),
        }
    }
    bytes
}
