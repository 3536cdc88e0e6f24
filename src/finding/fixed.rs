//! What a page is for: the same on every site, and about no figure.

use super::Says;
use lang::Phrase;
use model::{Lang, Record, Year};

/// Where scores have more digits than are printed.
pub const FINER: Fixed = Fixed(Phrase(
    "Điểm in ra đã làm tròn; thay đổi và chênh lệch tính từ mọi chữ số đã công bố, nên có thể hơn kém hiệu của hai số in một đơn vị ở chữ số cuối.",
    "Scores are printed rounded; changes and differences are worked out from all published digits, so they may be off by one in the last digit from those of the printed scores.",
));

/// Where a source gives totals only.
pub const WITHOUT_PARTS: Fixed = Fixed(Phrase(
    "Nguồn không công bố điểm của từng chỉ số thành phần.",
    "The source does not publish scores of components.",
));

/// A sentence that rests on nothing of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed(pub Phrase);

impl Says for Fixed {
    fn kind(&self) -> &'static str {
        "about"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        self.0.get(lang).to_owned()
    }
}
