//! Tables as Excel kept them before 2007: as few records as it takes.

use std::io::{Cursor, Write as _};

use congbo::model::Score;

use crate::grid::{Cell, Sheet};

/// The style of a number with two decimals, and of one with none.
const TWO: u16 = 1;
const NONE: u16 = 2;

pub(crate) fn bytes(sheets: &[Sheet]) -> Vec<u8> {
    let pages: Vec<Vec<u8>> = sheets.iter().map(page).collect();
    let names: Vec<Vec<u8>> = sheets.iter().map(|sheet| name(&sheet.name)).collect();
    let mut head = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for format in [0, 2, 1_u16] {
        let mut style = vec![0; 20];
        style[2..4].copy_from_slice(&format.to_le_bytes());
        head.extend(record(0x00e0, &style));
    }
    let size: usize = names.iter().map(|name| 4 + 6 + name.len()).sum();
    let mut at = head.len() + size + 4;
    for (page, name) in pages.iter().zip(&names) {
        let mut data = u32::try_from(at)
            .expect("a small file")
            .to_le_bytes()
            .to_vec();
        data.extend([0, 0]);
        data.extend(name);
        head.extend(record(0x0085, &data));
        at += page.len();
    }
    head.extend(record(0x000a, &[]));
    head.extend(pages.concat());
    // A short stream would lie among the small ones, which is another matter.
    head.resize(head.len().max(4096), 0);
    let mut file =
        cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))
            .expect("a file in memory");
    let mut stream = file.create_stream("/Workbook").expect("a stream in memory");
    stream.write_all(&head).expect("bytes in memory");
    drop(stream);
    file.flush().expect("bytes in memory");
    file.into_inner().into_inner()
}

fn name(name: &str) -> Vec<u8> {
    let name = if name.is_empty() { "Sheet1" } else { name };
    let letters: Vec<u16> = name.encode_utf16().collect();
    let mut out = vec![u8::try_from(letters.len()).expect("a short name"), 1];
    out.extend(letters.into_iter().flat_map(u16::to_le_bytes));
    out
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("a short record");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn page(sheet: &Sheet) -> Vec<u8> {
    let mut out = record(0x0809, &[0, 6, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for (row, cells) in (0_u16..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            out.extend(record_of(row, column, cell));
        }
    }
    if !sheet.merged.is_empty() {
        let small = |place: usize| u16::try_from(place).expect("a small number").to_le_bytes();
        let mut data = small(sheet.merged.len()).to_vec();
        for [(top, left), (bottom, right)] in &sheet.merged {
            for place in [*top, *bottom, *left, *right] {
                data.extend(small(place));
            }
        }
        out.extend(record(0x00e5, &data));
    }
    out.extend(record(0x000a, &[]));
    out
}

fn record_of(row: u16, column: u16, cell: &Cell) -> Vec<u8> {
    let place = |style: u16| [row, column, style].map(u16::to_le_bytes).concat();
    match cell {
        Cell::Empty => Vec::new(),
        Cell::Number(value) | Cell::Share(value) => {
            let number: f64 = value.to_string().parse().expect("a number");
            let style = match cell {
                Cell::Share(_) => 0,
                _ if *value == Score::from(value.trunc()) && value.scale() == 0 => NONE,
                _ => TWO,
            };
            record(
                0x0203,
                &[place(style), number.to_le_bytes().to_vec()].concat(),
            )
        }
        _ => {
            let letters: Vec<u16> = cell.seen(true).encode_utf16().collect();
            let count = u16::try_from(letters.len()).expect("a short text");
            let mut data = place(0);
            data.extend(count.to_le_bytes());
            data.push(1);
            data.extend(letters.into_iter().flat_map(u16::to_le_bytes));
            record(0x0204, &data)
        }
    }
}
