//! Changes within a packed file: workbooks and documents are archives, and an archive of which any byte is another is
//! refused by its checksums before the readers of what is in it see anything.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Parts are changed up to this size.
const PART: u64 = 1 << 18;

/// Changes one part of the archive that `data` begins with and packs it again; gives the new size, or none where it is no
/// archive, does not fit, or the archive itself is to be changed, as one time in eight.
pub fn changed(data: &mut [u8], size: usize, most: usize, seed: u32) -> Option<usize> {
    if seed % 8 == 0 || !data.starts_with(b"PK") {
        return None;
    }
    let mut archive = ZipArchive::new(Cursor::new(&data[..size])).ok()?;
    let chosen = (seed / 8) as usize % archive.len().max(1);
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(size)));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for number in 0..archive.len() {
        let part = archive.by_index(number).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        part.take(PART).read_to_end(&mut bytes).ok()?;
        if number == chosen {
            let (old, room) = (bytes.len(), bytes.len() + 256);
            bytes.resize(room, 0);
            let new = libfuzzer_sys::fuzzer_mutate(&mut bytes, old, room);
            bytes.truncate(new);
        }
        out.start_file(name, stored).ok()?;
        out.write_all(&bytes).ok()?;
    }
    let packed = out.finish().ok()?.into_inner();
    let place = data
        .get_mut(..packed.len())
        .filter(|_| packed.len() <= most)?;
    place.copy_from_slice(&packed);
    Some(packed.len())
}
