//! Every text that an author wrote and a reader sees, for rules that look at letters whatever they are for.

use model::Record;
use model::texts::{self, Place};

/// Shows every text of the record to `visit`. Places are made only when they are asked for.
pub(super) fn each(record: &Record, visit: &mut dyn FnMut(&str, Place<'_>)) {
    texts::each(record, &mut |text| visit(text.words, text.place));
}
