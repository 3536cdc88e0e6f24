//! Remarks that take a sentence of their own.

use super::Teller;
use crate::taken::Spot;
use model::{LangId, MakingKind};

impl Teller<'_> {
    pub(super) fn totalled(&self, count: usize, kind: MakingKind) -> String {
        let made = match kind {
            MakingKind::Sum => self.say("tổng các thành phần", "the sum of the components"),
            MakingKind::Mean => self.say(
                "trung bình có trọng số của các thành phần",
                "the weighted mean of the components",
            ),
        };
        let told = self.say(
            "{n} đơn vị không có tổng điểm trong tệp; bộ chỉ số nói tổng là {made}, nên congbo tính và ghi “totals: computed” (nếu nguồn cố ý không công bố: “total: none” trong tệp cách đọc)",
            "{n} units have no total in the file; the framework says that it is {made}, so it was worked out and marked “totals: computed” (if the source publishes none on purpose: “total: none” in the mapping)",
        );
        told.replace("{n}", &count.to_string())
            .replace("{made}", made)
    }

    pub(super) fn long_columns(&self, columns: usize, decimals: u32, published: u32) -> String {
        match self.lang.id() {
            LangId::Vi => format!(
                "{columns} cột có số dài tới {decimals} chữ số thập phân, chỉ số chưa từng công bố quá {published}; giữ nguyên, vì tệp cách đọc có “digits”"
            ),
            LangId::En => format!(
                "{columns} columns have numbers with up to {decimals} decimals, the index never had more than {published}; they are kept, as the mapping has “digits”"
            ),
        }
    }

    pub(super) fn small_box(&self, spot: &Spot) -> String {
        let at = self.at(spot);
        match self.lang.id() {
            LangId::Vi => format!(
                "{at}: bỏ khung nhỏ bên cạnh bảng (tra cứu, tốp đầu), nó chỉ nhắc lại vài đơn vị"
            ),
            LangId::En => format!(
                "{at}: the small box beside the table was left out, it repeats a few of its units only"
            ),
        }
    }
}
