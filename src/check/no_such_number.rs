//! Why a figure is not there, in words for authors. What will never be is not said to come later.

use derive::NoChange;
use derive::figures::Missing;
use diagnostic::Words;
use lang::phrases;
use model::Lang;

/// The reason.
pub(super) fn words(missing: Missing) -> Words {
    match missing {
        Missing::Score(absence, life) => {
            let said = phrases::absence_in(absence, life);
            let (vi, en) = (said.get(Lang::VI), said.get(Lang::EN));
            Words::new(
                format!("thay cho điểm, nội dung ghi: {vi}"),
                format!("in place of the score the content says: {en}"),
            )
        }
        Missing::NoChange(reason) => no_change(reason),
        Missing::AgainstOther(year) => Words::new(
            format!("thay đổi được nêu là so với năm {year}"),
            format!("the change that is known is against {year}"),
        ),
        Missing::NotInBoth(year) => Words::new(
            format!("chỉ một trong hai năm có con số này, năm kia là {year}"),
            format!("of this year and {year} only one has such a number"),
        ),
        Missing::OtherUnits(year, (before, now)) => Words::new(
            format!("năm {year} xếp hạng {before} đơn vị, năm này {now}, và không biết đủ cả hai"),
            format!(
                "{year} ranks {before} units and this year {now}, and not all of them are known"
            ),
        ),
        Missing::OtherComponent(year) => Words::new(
            format!("năm {year} không có thành phần này, hoặc có mà không so sánh được"),
            format!("{year} does not have this component, or not so that it compares"),
        ),
        Missing::OnlyOthers(n) => Words::new(
            format!("kết quả này có {n} giá trị khác đã công bố, đánh số từ 0"),
            format!("this result has {n} other published values, counted from 0"),
        ),
        _ => {
            let (vi, en) = of_row(missing);
            Words::new(vi, en)
        }
    }
}

/// Of what a table, or a field of one, does not have.
fn of_row(missing: Missing) -> (&'static str, &'static str) {
    match missing {
        Missing::NotFounded => (
            "đơn vị này đến cuối năm ấy còn không tồn tại",
            "the unit did not exist at the end of that year",
        ),
        Missing::Ended => (
            "đơn vị này đã kết thúc trước khi hết năm ấy",
            "the unit had ended before the end of that year",
        ),
        Missing::OtherKind => (
            "chỉ số này không xếp hạng đơn vị loại ấy",
            "the index does not rank units of its kind",
        ),
        Missing::DoesNotApply => (
            "thành phần này không áp dụng cho nhóm đơn vị ấy",
            "the component does not apply to its group of units",
        ),
        Missing::ByField => (
            "mỗi nhóm đơn vị có mức riêng: ghi @ và mã nhóm ngay sau mã bộ chỉ số",
            "each field has its own: write @ and the code of the field behind that of the framework",
        ),
        Missing::NotAnnounced => (
            "bảng không có kết quả của nhóm đơn vị ấy",
            "the table has no results of its group of units",
        ),
        Missing::NotListed => (
            "bảng đã đủ mọi đơn vị và không có đơn vị này",
            "the table has all units that there are, and not this one",
        ),
        Missing::NotAmongSome => (
            "bảng chỉ có một số đơn vị, không có đơn vị này",
            "the table has only some units, and not this one",
        ),
        Missing::OnlySome => (
            "bảng chỉ có một số đơn vị nên không nói được gì về cả nhóm",
            "the table has only some units, so that nothing is known of the field",
        ),
        Missing::NotOfAll => (
            "không phải mọi đơn vị được xếp hạng đều có điểm của thành phần này",
            "not every ranked unit has a score in this component",
        ),
        Missing::NoScores => ("không đơn vị nào có điểm", "no unit has a score"),
        _ => of_number(missing),
    }
}

/// Of a number that the rest does not give.
fn of_number(missing: Missing) -> (&'static str, &'static str) {
    match missing {
        Missing::MaximaDiffer => (
            "điểm tối đa của các đơn vị khác nhau nên điểm không so sánh được",
            "the units' maxima differ, so that their scores do not compare",
        ),
        Missing::Groups => (
            "chỉ số này xếp đơn vị vào nhóm, không xếp hạng",
            "the index puts units into groups and ranks none",
        ),
        Missing::NoMove => (
            "không có năm trước nào biết đủ cả nhóm và so sánh được",
            "there is no earlier year of which all of the field is known and that compares",
        ),
        Missing::NotOnBoundaries => (
            "nhóm này không có đơn vị nào sáp nhập về sau, hoặc không chắc đơn vị đứng ở đâu theo địa giới mới",
            "no unit of the field merged later, or it is not certain where this one would stand on the new boundaries",
        ),
        Missing::NoMaximum => ("không có điểm tối đa", "there is no maximum"),
        Missing::NoShare => (
            "điểm cộng và điểm trừ không có tỷ lệ hay phần còn thiếu so với mức tối đa",
            "points on top or taken away are no share of a maximum and lack nothing to one",
        ),
        Missing::BeyondMaximum => (
            "nhờ điểm cộng, điểm cao hơn mức tối đa",
            "with points on top the score is more than the maximum",
        ),
        Missing::NotWeighted => (
            "tổng điểm không phải là trung bình theo trọng số của thành phần này",
            "the total is no mean by weight of this component",
        ),
        Missing::NotMadeOfParts => (
            "không biết đủ các thành phần làm nên tổng điểm của cả hai năm",
            "the components that make up the total are not all known of both years",
        ),
        Missing::InFront => (
            "không có đơn vị nào đứng trước",
            "nobody is in front of the unit",
        ),
        Missing::NotOfOther => (
            "giá trị khác này không có con số ấy",
            "that other published value has no such number",
        ),
        Missing::OfRecord => (
            "chương trình không ghi giá trị mà lấy từ kết quả đã công bố: hãy dẫn con số ấy",
            "the programme states no value and takes that of the record: name that figure",
        ),
        _ => (
            "nguồn không nêu con số này, và không tính được từ những gì nguồn nêu",
            "the source does not state it, and it cannot be worked out of what the source states",
        ),
    }
}

fn no_change(reason: NoChange) -> Words {
    match reason {
        NoChange::First => Words::new(
            "không có kết quả năm trước để so sánh",
            "there is no earlier result to compare with",
        ),
        NoChange::Absent => Words::new(
            "đơn vị không có kết quả năm này",
            "the unit has no result in this year",
        ),
        NoChange::Framework(year) => Words::new(
            format!("bộ chỉ số đã thay đổi sau năm {year} và không so sánh được"),
            format!("the framework has changed after {year} and does not compare"),
        ),
        NoChange::Maximum(year) => Words::new(
            format!("điểm tối đa của đơn vị khác với năm {year}"),
            format!("the unit's maximum differs from that of {year}"),
        ),
        NoChange::Unit => Words::new(
            "đơn vị được thành lập từ những đơn vị khác",
            "the unit was formed out of other units",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::words;
    use derive::NoChange;
    use derive::figures::Missing;
    use model::{Absence, Life};

    #[test]
    fn each_reason_has_words_of_its_own_and_none_of_them_promises_a_number() {
        let all = [
            Missing::NotStated,
            Missing::NotFounded,
            Missing::Ended,
            Missing::OtherKind,
            Missing::DoesNotApply,
            Missing::ByField,
            Missing::NotAnnounced,
            Missing::NotListed,
            Missing::NotAmongSome,
            Missing::OnlySome,
            Missing::NotOfAll,
            Missing::NoScores,
            Missing::MaximaDiffer,
            Missing::Groups,
            Missing::NoMaximum,
            Missing::NotWeighted,
            Missing::NotMadeOfParts,
            Missing::InFront,
            Missing::NoMove,
            Missing::NotOnBoundaries,
            Missing::NoChange(NoChange::First),
            Missing::NoChange(NoChange::Absent),
            Missing::NoChange(NoChange::Framework(2020)),
            Missing::NoChange(NoChange::Maximum(2020)),
            Missing::NoChange(NoChange::Unit),
            Missing::AgainstOther(2020),
            Missing::NotInBoth(2020),
            Missing::OtherUnits(2020, (60, 61)),
            Missing::OtherComponent(2020),
            Missing::OnlyOthers(1),
            Missing::NotOfOther,
            Missing::OfRecord,
        ];
        let within = Absence::ALL.map(|absence| Missing::Score(absence, Life::Within));
        let outside = [Life::Before, Life::After];
        let outside = outside.map(|life| Missing::Score(Absence::DidNotExist, life));
        let scores = within.into_iter().chain(outside);
        let mut said = std::collections::BTreeSet::new();
        for missing in all.into_iter().chain(scores) {
            let words = words(missing);
            let of_past = matches!(missing, Missing::Score(..));
            assert!(of_past || !words.vi.contains("chưa"), "{}", words.vi);
            for one in [words.vi, words.en] {
                assert!(said.insert(one.clone()), "{one}");
            }
        }
    }
}
