//! Short texts in which something is bound to figures, so that they are held like prose.

use model::texts;
use model::{Lang, Prose, Record};

/// The record with the short texts in which something is bound.
pub(super) fn kept(mut record: Record) -> Record {
    record.lines = lines(&record);
    record
}

/// The short texts in which something is bound, as they were written.
fn lines(record: &Record) -> Vec<(Prose, Lang)> {
    let mut lines = Vec::new();
    texts::each(record, &mut |text| {
        let written = text
            .lang
            .zip(text.text)
            .and_then(|(lang, text)| Some((text.written(lang)?, lang)));
        if let Some((written, lang)) = written {
            let prose = Prose {
                markdown: written.to_owned(),
                origin: (text.place)(0..0),
            };
            lines.push((prose, lang));
        }
    });
    lines
}
