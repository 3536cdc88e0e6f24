//! Terms that tables and charts of several pages share, so that one thing has one name everywhere.

use super::Phrase;
use model::{Absence, Life};

/// Heading: rank.
pub const RANK: Phrase = Phrase("Hạng", "Rank");
/// Heading: unit.
pub const UNIT: Phrase = Phrase("Đơn vị", "Unit");
/// Heading: score.
pub const SCORE: Phrase = Phrase("Điểm", "Score");
/// Heading: year.
pub const YEAR: Phrase = Phrase("Năm", "Year");
/// Heading: index.
pub const INDEX: Phrase = Phrase("Chỉ số", "Index");
/// Heading: component of an index.
pub const COMPONENT: Phrase = Phrase("Chỉ số thành phần", "Component");
/// Heading: change of score.
pub const SCORE_CHANGE: Phrase = Phrase("Thay đổi điểm", "Change of score");
/// Heading: change of rank.
pub const RANK_CHANGE: Phrase = Phrase("Thay đổi hạng", "Change of rank");
/// Heading: arithmetic mean.
pub const MEAN: Phrase = Phrase("Trung bình", "Average");
/// Heading: median.
pub const MEDIAN: Phrase = Phrase("Trung vị", "Median");
/// Heading: highest value.
pub const BEST: Phrase = Phrase("Cao nhất", "Highest");
/// Heading: lowest value.
pub const WORST: Phrase = Phrase("Thấp nhất", "Lowest");
/// Heading: the score that a unit gave itself.
pub const OWN_SCORE: Phrase = Phrase("Điểm tự chấm", "Self-assessed score");
/// Heading: how many were asked in a survey.
pub const RESPONDENTS: Phrase = Phrase("Số người được khảo sát", "Respondents");
/// Heading: how many votes there were.
pub const VOTES: Phrase = Phrase("Số phiếu", "Votes");
/// Heading: by how much a score may be off.
pub const MARGIN: Phrase = Phrase("Sai số", "Margin of error");
/// Heading: highest value possible.
pub const MAX: Phrase = Phrase("Tối đa", "Maximum");
/// Heading: share of the maximum in per cent.
pub const SHARE: Phrase = Phrase("Tỷ lệ so với tối đa", "Share of maximum");
/// Heading: band.
pub const BAND: Phrase = Phrase("Xếp loại", "Band");
/// Heading: source.
pub const SOURCE: Phrase = Phrase("Nguồn", "Source");
/// Heading: what a component counts for in a total.
pub const WEIGHT: Phrase = Phrase("Trọng số", "Weight");
/// Heading: points missing to the maximum.
pub const LOST: Phrase = Phrase("Còn thiếu so với tối đa", "Points lost");
/// Heading: remark.
pub const NOTE: Phrase = Phrase("Ghi chú", "Note");
/// Heading: goal of a target.
pub const GOAL: Phrase = Phrase("Mục tiêu", "Goal");
/// Heading: what was reached.
pub const ACTUAL: Phrase = Phrase("Kết quả", "Actual");
/// Word after a number of points.
pub const POINTS: Phrase = Phrase("điểm", "points");
/// Word after a difference of percentages.
pub const PERCENTAGE_POINTS: Phrase = Phrase("điểm phần trăm", "percentage points");
/// A target is met.
pub const MET: Phrase = Phrase("Đạt", "Met");
/// A target is not met.
pub const MISSED: Phrase = Phrase("Chưa đạt", "Not met");
/// A target is met in some parts.
pub const PARTLY: Phrase = Phrase("Đạt một phần", "Partly met");
/// Nothing is known of a target.
pub const UNKNOWN: Phrase = Phrase("Chưa có số liệu", "No figures yet");
/// A target in places was reached among other units.
pub const UNDECIDABLE: Phrase = Phrase("Chưa thể kết luận", "Cannot be decided");
/// A value that the source states.
pub const DECLARED: Phrase = Phrase("công bố", "as published");
/// A value that was worked out here.
pub const COMPUTED: Phrase = Phrase("tính toán", "computed");

/// A missing value in words. The four are different facts and none of them is zero.
#[must_use]
pub const fn absence(absence: Absence) -> Phrase {
    match absence {
        Absence::NotPublished => Phrase("không công bố", "not published"),
        Absence::NotAssessed => Phrase("không được đánh giá", "not assessed"),
        Absence::DidNotExist => Phrase("chưa có hoặc không còn", "did not exist"),
        Absence::NotComparable => Phrase("không so sánh được", "not comparable"),
    }
}

/// The same of a unit in a year: of one that was not there it is known whether it was not yet, or no longer.
#[must_use]
pub const fn absence_in(absence: Absence, life: Life) -> Phrase {
    match (absence, life) {
        (Absence::DidNotExist, Life::Before) => Phrase("chưa thành lập", "did not exist yet"),
        (Absence::DidNotExist, Life::After) => Phrase("không còn tồn tại", "no longer existed"),
        _ => self::absence(absence),
    }
}
