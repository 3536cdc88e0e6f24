//! What the columns of a list of units are, by the words of their heads.

use lang::names::bare;
use model::unit_list::Column;

/// What a head says; nothing where that is open.
pub(super) fn read(text: &str) -> Option<Column> {
    let words = format!(" {} ", bare(text));
    let has = |known: &[&str]| {
        let mut all = known.iter();
        all.any(|known| words.contains(&format!(" {known} ")))
    };
    let is_old = has(OLD);
    let found = RULES.iter().find(|(_, known)| has(known));
    let found = found.map(|(column, _)| *column);
    if is_old
        && is_of_district(&words)
        && matches!(found, None | Some(Column::Former | Column::Parent))
    {
        return Some(Column::District);
    }
    match found {
        Some(Column::Code) if is_old || has(&["tinh", "province"]) && has(NUMBERED) => {
            Some(Column::Leave)
        }
        Some(Column::Kind) if is_old => Some(Column::Leave),
        Some(column) if column != Column::Name => Some(column),
        _ if is_old => Some(Column::Former),
        _ if has(NAMES) => Some(Column::Name),
        _ => None,
    }
}

/// Whether a head speaks of districts, and not of what lay in them.
fn is_of_district(words: &str) -> bool {
    let without = words.replace(" thi xa ", " huyen ");
    let has = |known: &[&str]| {
        known
            .iter()
            .any(|known| without.contains(&format!(" {known} ")))
    };
    has(&["huyen", "quan", "district", "districts"])
        && !has(&[
            "xa", "phuong", "thi tran", "commune", "communes", "ward", "wards", "tinh", "province",
        ])
}

/// Words that make any head one of former units.
const OLD: &[&str] = &["cu", "truoc", "former", "old", "previous", "63"];

/// Words by which a code is that of the unit above.
const NUMBERED: &[&str] = &["xa", "commune"];

/// Words of names; they decide where nothing else does.
const NAMES: &[&str] = &[
    "ten",
    "don vi",
    "dvhc",
    "xa",
    "phuong",
    "dac khu",
    "tinh",
    "thanh pho",
    "huyen",
    "moi",
    "name",
    "unit",
    "province",
    "commune",
    "ward",
    "district",
    "department",
    "co quan",
    "so",
    "vi",
    "34",
];

/// Words of what is no name; the first that a head has decides.
const RULES: &[(Column, &[&str])] = &[
    (
        Column::Leave,
        &[
            "stt",
            "tt",
            "so tt",
            "no",
            "dien tich",
            "dan so",
            "tru so",
            "trung tam",
            "ghi chu",
            "can cu",
            "nghi quyet",
            "so luong",
            "area",
            "population",
            "notes",
            "note",
            "status",
            "source",
            "resolution",
            "mat do",
            "quy mo",
        ],
    ),
    (Column::English, &["tieng anh", "english", "name en", "en"]),
    (
        Column::Full,
        &["ten day du", "full name", "fullname", "full"],
    ),
    (
        Column::Until,
        &[
            "den ngay",
            "ngay ket thuc",
            "giai the",
            "cham dut",
            "until",
            "end date",
        ],
    ),
    (
        Column::From,
        &[
            "tu ngay",
            "ngay thanh lap",
            "ngay hieu luc",
            "hieu luc",
            "ngay bat dau",
            "from",
            "since",
            "ngay hoat dong",
            "operating from",
            "start date",
        ],
    ),
    (
        Column::Now,
        &[
            "sap nhap vao",
            "nhap vao",
            "nay thuoc",
            "nay la",
            "successor",
            "successors",
            "thanh don vi",
        ],
    ),
    (
        Column::Former,
        &[
            "sap xep tu",
            "sap nhap tu",
            "hop nhat tu",
            "hinh thanh tu",
            "nhap tu",
            "duoc hinh thanh",
            "truoc sap xep",
            "truoc sap nhap",
            "truoc khi sap xep",
            "predecessors",
            "merged from",
            "don vi hop thanh",
            "duoc hop thanh",
            "tien than",
            "cac don vi sap nhap",
            "cac don vi hop nhat",
            "hop nhat",
            "sap nhap",
        ],
    ),
    (Column::Code, &["ma so", "ma", "code", "id"]),
    (
        Column::Kind,
        &["loai", "loai hinh", "cap", "kind", "type", "loai don vi"],
    ),
    (
        Column::Parent,
        &[
            "thuoc",
            "truc thuoc",
            "thuoc tinh",
            "cap tren",
            "parent",
            "belongs to",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::{Column, read};

    #[test]
    fn heads_of_official_lists_are_known() {
        let all = [
            ("TT", Some(Column::Leave)),
            ("Tên đơn vị hành chính mới", Some(Column::Name)),
            ("Tỉnh, thành phố (mới)", Some(Column::Name)),
            ("Các đơn vị hành chính trước sắp xếp", Some(Column::Former)),
            ("Tỉnh cũ", Some(Column::Former)),
            ("Xã, thị trấn cũ", Some(Column::Former)),
            ("Huyện cũ", Some(Column::District)),
            ("Thuộc huyện (trước 1/7/2025)", Some(Column::District)),
            ("Quận, huyện, thị xã trước sắp xếp", Some(Column::District)),
            ("Former district", Some(Column::District)),
            ("Các xã cũ của huyện", Some(Column::Former)),
            ("Mã huyện cũ", Some(Column::Leave)),
            ("Thuộc huyện", Some(Column::Parent)),
            ("Được hợp nhất từ", Some(Column::Former)),
            ("Mã số", Some(Column::Code)),
            ("Mã tỉnh cũ", Some(Column::Leave)),
            ("Loại", Some(Column::Kind)),
            ("Thuộc tỉnh", Some(Column::Parent)),
            ("Hoạt động từ ngày", Some(Column::From)),
            ("Diện tích (km2)", Some(Column::Leave)),
            ("province_34_vi", Some(Column::Name)),
            ("province_63_vi", Some(Column::Former)),
            ("local_government_operating_from", Some(Column::From)),
            ("Bí thư", None),
        ];
        for (text, wanted) in all {
            assert_eq!(read(text), wanted, "{text}");
        }
    }
}
