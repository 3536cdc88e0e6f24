//! Names in tables, in every spelling in which they come: each means its unit, or is asked about.

use std::path::Path;

use congbo::intake::taken::Question;
use congbo::intake::{self, Request};
use congbo::lang::fold;
use congbo::model::{Level, Moment, Record, Unit, Year};
use unicode_normalization::UnicodeNormalization as _;

fn record() -> Record {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = congbo::files::read(root, "content").expect("content can be read");
    match congbo::content::record(&files, Moment(1_900_000_000)) {
        Ok(loaded) => loaded.record,
        Err(found) => panic!("{} faults", found.len()),
    }
}

/// The codes of the units that rows of a table mean; nothing where one is asked about.
fn read(record: &Record, index: &str, year: Year, table: &str) -> Vec<Option<String>> {
    let id = record.find_index(index).expect("a known index");
    let about = record.index(id);
    let files = [intake::read(table.as_bytes()).expect("a table")];
    let request = Request {
        record,
        index: id,
        framework: about.framework(about.framework_of(year).expect("a framework")),
        year,
        files: &files,
        mapping: None,
        sheets: &[],
        beside: &[],
        group: None,
    };
    let taken = intake::take(&request);
    let count = u32::try_from(table.lines().count()).expect("a short table");
    let rows = (1..count).map(|row| {
        let asked = taken.questions.iter().any(|question| match question {
            Question::Unit { at, .. } => at.cell.0 == row,
            _ => false,
        });
        let mut lines = taken.blocks.iter().flat_map(|block| &block.rows);
        let found = lines.find(|line| line.row == row).filter(|_| !asked);
        found.map(|line| record.unit(line.unit).code.clone())
    });
    rows.collect()
}

/// What the first of two names means, the second of which is beyond doubt.
fn means(record: &Record, index: &str, year: Year, name: &str, sure: &str) -> Option<String> {
    let table = format!("Đơn vị;Điểm\n\"{name}\";60,11\n{sure};61,22\n");
    read(record, index, year, &table).swap_remove(0)
}

/// A province in every spelling.
fn spellings(unit: &Unit) -> Vec<String> {
    let alone = |name: &str| name.split(" (").next().unwrap_or_default().to_owned();
    let (vi, full) = (alone(&unit.name.vi), alone(&unit.full_name().vi));
    let vi = vi.strip_prefix("TP. ").unwrap_or(&vi).to_owned();
    let english = alone(unit.name.get(congbo::model::Lang::EN));
    let english = english.trim_end_matches(" City").to_owned();
    let mut all = vec![vi.clone(), full.clone()];
    for name in [&vi, &full] {
        all.extend([name.to_uppercase(), name.to_lowercase(), fold(name)]);
        all.extend([fold(name).to_uppercase(), name.nfd().collect()]);
        all.extend([
            format!(" {name}  "),
            format!("1. {name}"),
            format!("{name} (*)"),
        ]);
        all.extend([
            name.replace('Đ', "Ð"),
            name.replace(' ', "\u{a0}"),
            format!("UBND {name}"),
        ]);
    }
    let kind = full.split(' ').next().unwrap_or_default();
    if kind == "Tỉnh" {
        all.extend([
            format!("T. {vi}"),
            format!("{english} province"),
            format!("Tỉnh {vi} "),
        ]);
    } else {
        for start in ["TP ", "TP. ", "Tp.", "T.P. ", "Thành Phố "] {
            all.push(format!("{start}{vi}"));
        }
        all.push(format!("{english} City"));
    }
    all.extend([
        english.clone(),
        english.replace(' ', ""),
        english.to_uppercase(),
    ]);
    all
}

#[test]
fn every_spelling_of_every_province_means_it() {
    let record = record();
    let mut wrong = Vec::new();
    for (year, count) in [(2016, 63), (2025, 34)] {
        let end = (year, 12, 31);
        let lives = |unit: &Unit| {
            record.kind(unit.kind).level == Level::Province
                && unit.from.is_none_or(|from| from.first_day() <= end)
                && unit.to.is_none_or(|to| to.last_day() >= end)
        };
        let all: Vec<&Unit> = record
            .all_units()
            .map(|(_, unit)| unit)
            .filter(|unit| lives(unit))
            .collect();
        assert_eq!(all.len(), count);
        for place in 0..spellings(all[0]).len().max(40) {
            // One table of all provinces, each in one of its spellings.
            let names: Vec<(String, &str)> = all
                .iter()
                .filter_map(|unit| Some((spellings(unit).get(place)?.clone(), unit.code.as_str())))
                .collect();
            if names.is_empty() {
                break;
            }
            let rows = names.iter().enumerate();
            let rows =
                rows.map(|(row, (name, _))| format!("\"{name}\";{},{}\n", 60 + row / 9, 10 + row));
            let table = format!("Đơn vị;Điểm\n{}", rows.collect::<String>());
            for ((name, code), found) in names.iter().zip(read(&record, "pci", year, &table)) {
                if found.as_deref() != Some(*code) {
                    wrong.push(format!("{year} “{name}”: {found:?} for {code}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_of_their_own_ways_mean_their_unit() {
    let record = record();
    let provinces = [
        (2016, "TT-Huế", Some("thua-thien-hue")),
        (2016, "TT Huế", Some("thua-thien-hue")),
        (2016, "T.T. Huế", Some("thua-thien-hue")),
        (2016, "Thừa Thiên - Huế", Some("thua-thien-hue")),
        (2025, "Thành phố Huế", Some("thua-thien-hue")),
        (2025, "TP. Huế", Some("thua-thien-hue")),
        (2025, "Hue City", Some("thua-thien-hue")),
        (2016, "TP.HCM", Some("ho-chi-minh")),
        (2016, "TPHCM", Some("ho-chi-minh")),
        (2016, "Tp HCM", Some("ho-chi-minh")),
        (2016, "HCMC", Some("ho-chi-minh")),
        (2016, "Ho Chi Minh City", Some("ho-chi-minh")),
        (2025, "TP.HCM", Some("ho-chi-minh-2025")),
        (2016, "BRVT", Some("ba-ria-vung-tau")),
        (2016, "BR - VT", Some("ba-ria-vung-tau")),
        (2016, "Bà Rịa VT", Some("ba-ria-vung-tau")),
        (2016, "Daklak", Some("dak-lak")),
        (2016, "Đăk Nông", Some("dak-nong")),
        (2016, "Kontum", Some("kon-tum")),
        (2016, "Bắc Cạn", Some("bac-kan")),
        (2025, "Gia Lai (từ 7/2025)", Some("gia-lai-2025")),
        (2025, "Gia Lai (mới)", Some("gia-lai-2025")),
        (2025, "Bình Định", None),
        (2025, "Gia Lai (cũ)", None),
        // A city below a province is not the province.
        (2016, "Thành phố Lai Châu", None),
        (2016, "Huyện Điện Biên", None),
        (2016, "Thị xã Cao Bằng", None),
        (2016, "Tây Nguyên", None),
        (2016, "Hà Nội, Hải Phòng", None),
        (2016, "HN", None),
    ];
    let mut wrong = Vec::new();
    for (year, name, wanted) in provinces {
        let found = means(&record, "pci", year, name, "Sơn La");
        if found.as_deref() != wanted {
            wrong.push(format!("{year} “{name}”: {found:?} for {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn departments_are_known_by_what_everybody_calls_them() {
    let record = record();
    let departments = [
        ("SNV", Some("so-noi-vu")),
        ("Nội vụ", Some("so-noi-vu")),
        ("SỞ NỘI VỤ", Some("so-noi-vu")),
        ("Sở Nội vụ tỉnh Lai Châu", Some("so-noi-vu")),
        ("Sở TN&MT", Some("so-tai-nguyen-moi-truong")),
        ("Sở TNMT", Some("so-tai-nguyen-moi-truong")),
        ("Sở TN-MT", Some("so-tai-nguyen-moi-truong")),
        ("Sở Tài nguyên và MT", Some("so-tai-nguyen-moi-truong")),
        ("VP UBND", Some("van-phong-ubnd")),
        ("VP UBND tỉnh", Some("van-phong-ubnd")),
        ("VP.UBND tỉnh", Some("van-phong-ubnd")),
        ("VPUBND tỉnh", Some("van-phong-ubnd")),
        ("Văn phòng UBND tỉnh Lai Châu", Some("van-phong-ubnd")),
        ("Văn phòng Uỷ ban nhân dân tỉnh", Some("van-phong-ubnd")),
        ("Sở LĐ-TB&XH", Some("so-lao-dong-tbxh")),
        ("Sở LĐTBXH", Some("so-lao-dong-tbxh")),
        ("Sở GD&ĐT", Some("so-giao-duc-dao-tao")),
        ("Sở GD-ĐT", Some("so-giao-duc-dao-tao")),
        ("Sở KHĐT", Some("so-ke-hoach-dau-tu")),
        ("Sở NN và PTNT", Some("so-nong-nghiep-ptnt")),
        ("Thanh tra", Some("thanh-tra-tinh")),
        ("Thanh tra tỉnh", Some("thanh-tra-tinh")),
        ("Ban QL Khu kinh tế", Some("bql-khu-kinh-te")),
        ("BQL Khu kinh tế", Some("bql-khu-kinh-te")),
        ("BQL KKT", Some("bql-khu-kinh-te")),
    ];
    let mut wrong = Vec::new();
    for (name, wanted) in departments {
        let found = means(&record, "cchc", 2022, name, "Sở Y tế");
        if found.as_deref() != wanted {
            wrong.push(format!("“{name}”: {found:?} for {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn national_codes_stand_for_provinces_where_a_column_says_so() {
    let record = record();
    let codes = |year| {
        let table = "Mã tỉnh;Điểm\n01;60,10\n12;61,20\n80;62,30\n";
        read(&record, "pci", year, table)
    };
    let some = |all: [&str; 3]| all.map(|code| Some(code.to_owned())).to_vec();
    assert_eq!(codes(2016), some(["ha-noi", "lai-chau", "long-an"]));
    assert_eq!(codes(2025), some(["ha-noi", "lai-chau", "tay-ninh-2025"]));
    let numbers = read(&record, "pci", 2016, "TT;Điểm\n1;60,10\n12;61,20\n");
    assert_eq!(numbers, [None, None]);
}

#[test]
fn what_stands_behind_a_name_is_dropped_only_where_it_says_nothing_of_who_is_meant() {
    let record = record();
    let mut wrong = Vec::new();
    for (name, wanted) in [
        ("Sở Nội vụ (SNV)", Some("so-noi-vu")),
        ("Sở Nội vụ - tỉnh Lai Châu", Some("so-noi-vu")),
        ("Sở Nội vụ (Lai Châu)", Some("so-noi-vu")),
        ("Sở Nội vụ (*)", Some("so-noi-vu")),
        ("Sở Nội vụ (1)", Some("so-noi-vu")),
        ("Sở Nội vụ tỉnh", Some("so-noi-vu")),
        (
            "Sở Tài nguyên và Môi trường (TN&MT)",
            Some("so-tai-nguyen-moi-truong"),
        ),
        (
            "Sở Tài nguyên và Môi trường (Sở TN&MT)",
            Some("so-tai-nguyen-moi-truong"),
        ),
        ("Sở Nội vụ (bình quân)", None),
        ("Sở Nội vụ (tb)", None),
        ("Sở Nội vụ (a)", None),
        ("Sở Nội vụ - Phòng CCHC", None),
        ("Sở Nội vụ - 6 tháng", None),
        ("Sở Nội vụ (tự chấm)", None),
        ("Sở Nội vụ (số liệu cũ)", None),
        ("Sở Nội vụ (SYT)", None),
        ("Sở Nội vụ tỉnh Sơn La", None),
        ("Sở Nội vụ (tỉnh Sơn La)", None),
        ("Sở Nội vụ - thành phố Lào Cai", None),
        ("Văn phòng UBND tỉnh Sơn La", None),
        ("Trung tâm hành chính công, Sở Nội vụ", None),
    ] {
        let found = means(&record, "cchc", 2022, name, "Sở Y tế");
        if found.as_deref() != wanted {
            wrong.push(format!("“{name}”: {found:?} for {wanted:?}"));
        }
    }
    for (year, name, wanted) in [
        (2016, "Lai Châu (tỉnh)", Some("lai-chau")),
        (2016, "Hà Nội (Ha Noi City)", Some("ha-noi")),
        (2016, "Hà Nội (thành phố)", Some("ha-noi")),
        (2016, "Hồ Chí Minh - TP.HCM", Some("ho-chi-minh")),
        (2016, "Lai Châu (thành phố)", None),
        (2016, "Lai Châu (số liệu cũ)", None),
        (2016, "Lai Châu (2015)", None),
        (2016, "Lai Châu - Sơn La", None),
        (2016, "Lai Châu (hạng)", None),
        (2016, "Lai Châu (kỳ trước)", None),
    ] {
        let found = means(&record, "pci", year, name, "Sơn La");
        if found.as_deref() != wanted {
            wrong.push(format!("{year} “{name}”: {found:?} for {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn another_mark_or_another_kind_is_another_name() {
    let record = record();
    let mut wrong = Vec::new();
    for (year, name, wanted) in [
        (2016, "Hoà Bình", Some("hoa-binh")),
        (2016, "Hoa Binh", Some("hoa-binh")),
        (2016, "HOA BINH", Some("hoa-binh")),
        (2016, "Thừa Thiên Huế", Some("thua-thien-hue")),
        (2016, "Hóa Bình", None),
        (2016, "Hoa Bình", None),
        (2016, "Hạ Nội", None),
        (2016, "Hà Nam (Hạ Nam)", None),
        (2016, "Quảng Nâm", None),
        (2016, "Đăk Nông", Some("dak-nong")),
        // Until 2024 Huế was a city below a province.
        (2016, "Thành phố Huế", None),
        (2016, "Tỉnh Hà Nội", None),
    ] {
        let found = means(&record, "pci", year, name, "Sơn La");
        if found.as_deref() != wanted {
            wrong.push(format!("{year} “{name}”: {found:?} for {wanted:?}"));
        }
    }
    for (name, wanted) in [
        ("Sở Nội vũ", None),
        ("Sở Tài nguyên và Môi trương", None),
        (
            "So Tai nguyen va Moi truong",
            Some("so-tai-nguyen-moi-truong"),
        ),
        ("SO TN&MT", Some("so-tai-nguyen-moi-truong")),
    ] {
        let found = means(&record, "cchc", 2022, name, "Sở Y tế");
        if found.as_deref() != wanted {
            wrong.push(format!("“{name}”: {found:?} for {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
