//! What a column is taken for, and why.

use super::Teller;
use crate::taken::{Head, Why};
use model::LangId;
use model::mapping::Column as Role;

impl Teller<'_> {
    pub(super) fn column(&self, head: &Head) -> String {
        let title = if head.path.is_empty() {
            self.say("(không có tiêu đề)", "(no head)").to_owned()
        } else {
            format!("“{}”", head.path.join(" / "))
        };
        if let Some(told) = self.beside(head.why) {
            return format!("{title} → {told}");
        }
        let why = self.why(head.why);
        match head.role {
            None => format!("{title} → {}", self.say("CHƯA RÕ", "NOT CLEAR")),
            Some(role) => format!("{title} → {}{why}", self.role(role)),
        }
    }

    /// Why a column is taken for what it is.
    fn why(&self, why: Why) -> &'static str {
        match why {
            Why::Years => self.say(" (năm của từng dòng)", " (the year of each row)"),
            Why::Again => self.say(" (lặp lại tên đơn vị)", " (the names once more)"),
            Why::Long => self.say(
                " (thành phần ghi ở từng dòng)",
                " (each row says of which component)",
            ),
            Why::Summed => self.say(
                " (đúng bằng tổng các thành phần ở mọi dòng)",
                " (in every row the sum of all components)",
            ),
            Why::Bands => self.say(" (các ô là mức xếp loại)", " (its cells are bands)"),
            Why::Group => self.say(
                " (thành phần không áp dụng cho nhóm)",
                " (of a component that does not apply to the group)",
            ),
            Why::Paired => self.say(" (dòng ghi thứ hạng)", " (in rows of ranks)"),
            Why::Counted => self.say(
                " (theo số của trang tính; các tổng đều khớp)",
                " (by the number of its sheet; all sums agree)",
            ),
            Why::Ranked => self.say(" (trang tính ghi thứ hạng)", " (its sheet is one of ranks)"),
            Why::OtherIndex => self.say(" (của chỉ số khác)", " (of another index)"),
            Why::Aside => self.say(
                " (mức tối đa, số phiếu, trọng số hoặc điểm tự chấm, không phải kết quả)",
                " (a maximum, votes, a weight or a score by the unit itself, no result)",
            ),
            Why::Alike => self.say(" (viết khác)", " (in other words)"),
            Why::Numbers => self.say(" (số thứ tự)", " (numbers of rows)"),
            Why::Mapped => self.say(" (theo tệp cách đọc)", " (as the mapping says)"),
            Why::Named
            | Why::Names
            | Why::Remark
            | Why::Unknown
            | Why::Clash
            | Why::OfAYear
            | Why::Numbered
            | Why::OtherYear(_)
            | Why::Change => "",
        }
    }

    /// What stands beside this year's results.
    fn beside(&self, why: Why) -> Option<String> {
        Some(match (why, self.lang.id()) {
            (Why::OtherYear(None), _) => self
                .say("bỏ: số liệu của kỳ trước", "left out: of an earlier time")
                .to_owned(),
            (Why::OtherYear(Some(year)), LangId::Vi) => format!("bỏ: của năm {year}"),
            (Why::OtherYear(Some(year)), LangId::En) => format!("left out: of {year}"),
            (Why::Change, _) => self
                .say(
                    "bỏ: mức thay đổi do congbo tự tính",
                    "left out: changes are worked out by congbo",
                )
                .to_owned(),
            _ => return None,
        })
    }

    pub(crate) fn role(&self, role: Role) -> String {
        let component = |id| {
            let component = self.request.framework.component(id);
            format!("{} ({})", component.name.get(self.lang), component.code)
        };
        match role {
            Role::Unit => self.say("tên đơn vị", "names of units").to_owned(),
            Role::Score => self.say("tổng điểm", "total").to_owned(),
            Role::Max => self.say("điểm tối đa", "maximum").to_owned(),
            Role::Percent => self.say("tỷ lệ %", "per cent of the maximum").to_owned(),
            Role::Rank => self.say("thứ hạng", "rank").to_owned(),
            Role::Band => self.say("xếp loại", "band").to_owned(),
            Role::Own => self.say("điểm tự chấm", "self-assessed score").to_owned(),
            Role::Respondents => self
                .say("số người được khảo sát", "number of respondents")
                .to_owned(),
            Role::Votes => self.say("số phiếu", "number of votes").to_owned(),
            Role::Margin => self.say("sai số (±)", "margin of error (±)").to_owned(),
            Role::Leave => self.say("bỏ qua", "left out").to_owned(),
            Role::Part(id) => component(id),
            Role::PartRank(id) => format!("{} {}", self.say("hạng của", "rank in"), component(id)),
        }
    }
}
