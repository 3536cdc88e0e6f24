//! A seal as text: `content/editions/2018/seal.yaml`. What reads it is `content`.

use std::collections::BTreeMap;

use super::facts::facts_in;
use derive::Analysis;
use diagnostic::Origin;
use files::manifest::sha256;
use model::seal::{Block, Format};
use model::{Date, Record, Seal};

/// What the edition at a place says, as a seal without files.
#[must_use]
pub fn draft(
    record: &Record,
    analysis: &Analysis,
    place: usize,
    date: Date,
    program: &str,
) -> Seal {
    let now = facts_in(Format::NEWEST, record, analysis, place);
    let (mut figures, mut texts) = (Block::default(), Block::default());
    for fact in &now.figures {
        figures.push(&fact.address, &fact.value, fact.computed);
    }
    for (path, told) in &now.texts {
        texts.push(path, &told.hash, false);
    }
    Seal {
        format: Format::NEWEST,
        year: record.editions[place].year,
        date,
        program: program.to_owned(),
        digest: digest(&figures, &texts),
        figures,
        texts,
        inputs: Block::default(),
        pages: Block::default(),
        whole: String::new(),
        origin: Origin::default(),
    }
}

/// The one number that stands for all that was announced.
#[must_use]
pub fn digest(figures: &Block, texts: &Block) -> String {
    let mut text = String::new();
    block(&mut text, "figures", figures);
    block(&mut text, "texts", texts);
    sha256(text.as_bytes())
}

fn block(text: &mut String, name: &str, block: &Block) {
    text.push_str(name);
    text.push_str(":\n");
    text.push_str(&block.0);
}

/// Hashes by path as a block.
#[must_use]
pub fn listed(hashes: &BTreeMap<String, String>) -> Block {
    let mut block = Block::default();
    for (path, hash) in hashes {
        block.push(path, hash, false);
    }
    block
}

/// The file.
#[must_use]
pub fn write(seal: &Seal) -> String {
    let number = seal.format.number();
    let Seal {
        year,
        date,
        program,
        digest,
        ..
    } = seal;
    let mut text = format!(
        "# Niêm phong kỳ công bố {year}: những gì đã công bố, từng con số và từng bài viết. Do `congbo seal` ghi.\n\
         # Không sửa tay: sai một chữ là mọi lệnh sẽ báo. Sửa con số đã công bố thì ghi corrections.yaml.\n\
         # The seal of the edition of {year}: what was announced, figure by figure and text by text. Written by\n\
         # `congbo seal`; not to be changed by hand. A published figure is changed by an entry of corrections.yaml.\n\
         format: {number}\nedition: {year}\nsealed: {date}\nprogram: {program}\ndigest: {digest}\n"
    );
    block(&mut text, "figures", &seal.figures);
    block(&mut text, "texts", &seal.texts);
    block(&mut text, "inputs", &seal.inputs);
    block(&mut text, "pages", &seal.pages);
    let whole = sha256(text.as_bytes());
    text.push_str("whole: ");
    text.push_str(&whole);
    text.push('\n');
    text
}
