//! What readers call the keys of a result and whatever else an edition states, where an exception or a correction names one.

use derive::figures::Quantity;
use derive::{Subject, Word};
use lang::Phrase;
use model::{DeclaredChange, Lang, Result, Stated};

/// The keys of a row and of a component, with their names in the middle of a sentence.
const KEYS: &[(&str, Phrase)] = &[
    ("score", Phrase("điểm", "score")),
    ("max", Phrase("điểm tối đa", "maximum")),
    ("percent", Phrase("tỷ lệ", "share")),
    ("rank", Phrase("hạng", "rank")),
    ("of", Phrase("số đơn vị", "number of units")),
    ("change", Phrase("thay đổi", "change")),
    ("direction", Phrase("tăng hay giảm", "up or down")),
    ("band", Phrase("xếp loại", "band")),
    ("group", Phrase("nhóm", "group")),
    ("source", Phrase("nguồn", "source")),
    ("note", Phrase("ghi chú", "note")),
    (
        "also",
        Phrase("giá trị khác đã công bố", "another published value"),
    ),
    ("sheet", Phrase("trang tính", "sheet")),
    (
        "row",
        Phrase("dòng trong tệp nguồn", "row of the source's file"),
    ),
];

/// Whoever adds a field says here that `KEYS` names it, or nothing compiles.
const _: fn(&Result, &Stated, &DeclaredChange) = |row, stated, change| {
    let Result {
        unit: _,
        score: _,
        max: _,
        percent: _,
        rank: _,
        of: _,
        change: _,
        band: _,
        parts: _,
        stated: _,
        source: _,
        row: _,
        note: _,
        also: _,
        origin: _,
    } = row;
    let Stated {
        component: _,
        rank: _,
        change: _,
        group: _,
    } = stated;
    let DeclaredChange {
        since: _,
        score: _,
        rank: _,
        direction: _,
    } = change;
};

/// What a key is called; nothing for one that readers do not see.
#[must_use]
pub fn words(key: &str, lang: Lang) -> Option<&'static str> {
    let found = KEYS.iter().find(|(known, _)| *known == key);
    found.map(|(_, words)| words.get(lang))
}

/// What a quantity is called.
pub(super) fn quantity(quantity: Quantity) -> Phrase {
    match quantity {
        Quantity::Score => Phrase("điểm", "score"),
        Quantity::Max => Phrase("mức tối đa", "maximum"),
        Quantity::Percent => Phrase("tỷ lệ", "share"),
        Quantity::Rank => Phrase("hạng", "rank"),
        Quantity::Of => Phrase("số đơn vị", "number of units"),
        Quantity::Change => Phrase("thay đổi điểm", "change of score"),
        Quantity::RankChange => Phrase("thay đổi hạng", "change of rank"),
        Quantity::Lost => Phrase("phần còn thiếu so với tối đa", "points lost"),
        Quantity::ToNext => Phrase(
            "khoảng cách đến hạng liền trên",
            "distance to the next rank",
        ),
        Quantity::ToLeader => Phrase("khoảng cách đến đơn vị dẫn đầu", "distance to the leader"),
        Quantity::ToMean => Phrase("chênh lệch với trung bình", "difference from the average"),
        Quantity::Contribution => Phrase(
            "phần góp vào thay đổi tổng điểm",
            "contribution to the change of the total",
        ),
        Quantity::Unexplained => Phrase(
            "phần thay đổi mà các thành phần không giải thích",
            "change that the components do not explain",
        ),
        Quantity::Ranked => Phrase("số đơn vị xếp hạng", "number ranked"),
        Quantity::Mean => Phrase("trung bình", "average"),
        Quantity::Median => Phrase("trung vị", "median"),
        Quantity::Best => Phrase("điểm cao nhất", "highest score"),
        Quantity::Worst => Phrase("điểm thấp nhất", "lowest score"),
        Quantity::Weight => Phrase("trọng số", "weight"),
        Quantity::OwnScore => Phrase("điểm tự chấm", "self-assessed score"),
        Quantity::Respondents => Phrase("số người được khảo sát", "number of respondents"),
        Quantity::Votes => Phrase("số phiếu", "number of votes"),
        Quantity::Margin => Phrase("sai số", "margin of error"),
        Quantity::Min => Phrase("mức thấp nhất", "lowest possible score"),
        Quantity::Near => Phrase("số đơn vị khác ở gần", "number of others close by"),
        Quantity::MeanChange => Phrase("thay đổi của trung bình", "change of the average"),
        Quantity::LaterBest => Phrase(
            "hạng tốt nhất có thể theo địa giới về sau",
            "best place there can be on later boundaries",
        ),
        Quantity::LaterWorst => Phrase(
            "hạng thấp nhất có thể theo địa giới về sau",
            "worst place there can be on later boundaries",
        ),
        Quantity::LaterUnits => Phrase(
            "số đơn vị theo địa giới về sau",
            "number of units on later boundaries",
        ),
        Quantity::LaterLacking => Phrase(
            "số đơn vị không có kết quả, tính cho địa giới về sau",
            "number of units without a result, for later boundaries",
        ),
        Quantity::LaterMean => Phrase(
            "bình quân theo dân số của các phần",
            "average of the parts by population",
        ),
    }
}

/// What something is called that is stated and is no figure.
pub(super) fn word(subject: Subject, word: Word) -> Phrase {
    match word {
        Word::Announced => Phrase("ngày công bố", "day of the announcement"),
        Word::Event => Phrase("sự kiện công bố", "event of the announcement"),
        Word::Headline => Phrase("tiêu đề", "headline"),
        Word::Note => Phrase("ghi chú", "note"),
        Word::Documents => Phrase("các văn bản", "documents"),
        Word::Coverage => Phrase("mức đầy đủ của bảng", "how complete the table is"),
        Word::Framework => Phrase("bộ chỉ số được dùng", "framework in force"),
        Word::Of => match subject {
            Subject::Bands(..) => Phrase("căn cứ xếp loại", "what bands go by"),
            _ => Phrase("số đơn vị được xếp hạng", "number of units ranked"),
        },
        Word::Published => Phrase("ngày công bố kết quả", "day of publication"),
        Word::Source => Phrase("nguồn", "source"),
        Word::Band => Phrase("xếp loại", "band"),
        Word::Direction => Phrase("tăng hay giảm", "up or down"),
        Word::StatedChange => Phrase(
            "thay đổi điểm do nguồn nêu",
            "change of score as the source states it",
        ),
        Word::StatedRankChange => Phrase(
            "thay đổi hạng do nguồn nêu",
            "change of rank as the source states it",
        ),
        Word::Group => Phrase("nhóm", "group"),
        Word::Name => Phrase("tên", "name"),
        Word::Publisher => Phrase("cơ quan công bố", "publisher"),
        Word::Measure => Phrase("đơn vị tính điểm", "unit of its scores"),
        Word::Decimals => Phrase("số chữ số thập phân", "number of decimals"),
        Word::Ranking => Phrase("cách xếp thứ tự", "order of units"),
        Word::Total => Phrase("cách tính tổng điểm", "how the total is made"),
        Word::Adds => Phrase("tính vào tổng điểm", "how it counts"),
        Word::Parent => Phrase("thành phần cấp trên", "component above it"),
        Word::From => Phrase("mức thấp nhất", "lowest value"),
        Word::To => Phrase("mức cao nhất", "highest value"),
        Word::Kind => Phrase("loại đơn vị", "kind of unit"),
        Word::Title => Phrase("tên", "title"),
        Word::Date => Phrase("ngày ban hành", "date"),
        Word::Document => Phrase("văn bản", "document"),
        Word::EventEn => Phrase("tên tiếng Anh của sự kiện công bố", "event in English"),
        Word::HeadlineEn => Phrase("tiêu đề tiếng Anh", "headline in English"),
        Word::NoteEn => Phrase("ghi chú tiếng Anh", "note in English"),
        Word::GroupEn => Phrase("tên tiếng Anh của nhóm", "group in English"),
        Word::NameEn => Phrase("tên tiếng Anh", "name in English"),
        Word::PublisherEn => Phrase("tên tiếng Anh của cơ quan công bố", "publisher in English"),
        Word::TitleEn => Phrase("tên tiếng Anh", "title in English"),
    }
}
