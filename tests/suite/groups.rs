//! An index whose groups have components, maxima and bands of their own: what does not apply to a group is not there.

use std::path::Path;

use congbo::derive::figures::{self, Missing, Unknown};
use congbo::files;
use congbo::lang::number;

use super::proved::checked;
use super::sealing::{done, told};
use super::sites::{build_content, built};

const SITE: &str = "tests/sites/nhom";
const LAND: &str = "Tiếp cận đất đai";

fn page(path: &str) -> String {
    let site = built(SITE);
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is a page"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The part of a ranking that is of a field.
fn section(html: &str, id: &str) -> String {
    let (_, rest) = html.split_once(&format!("id=\"{id}")).unwrap();
    let end = rest.find("id=\"nhom-").unwrap_or(rest.len());
    rest[..end].to_owned()
}

#[test]
fn what_does_not_apply_to_a_group_is_on_no_page_of_its_units() {
    for unit in ["so-tu-phap", "so-noi-vu", "so-tai-chinh"] {
        for path in [
            format!("2025/don-vi/{unit}.html"),
            format!("2024/don-vi/{unit}.html"),
            format!("don-vi/{unit}.html"),
        ] {
            let html = page(&path);
            assert!(html.contains("Tính minh bạch") || path.starts_with("don-vi"));
            assert!(!html.contains(LAND), "{path}");
        }
    }
    let commune = page("2025/don-vi/xa-nui-xanh.html");
    assert!(commune.contains(LAND) && !commune.contains("Hỗ trợ pháp lý"));
    assert!(page("2025/don-vi/so-noi-vu.html").contains("Hỗ trợ pháp lý"));
}

#[test]
fn each_group_is_ranked_in_a_table_of_its_own_columns() {
    let html = page("2025/ddci.html");
    let (departments, communes) = (section(&html, "nhom-so"), section(&html, "nhom-xa"));
    assert!(!departments.contains(LAND) && communes.contains(LAND));
    assert!(!html.contains("nhom-phuong") && page("2024/ddci.html").contains("nhom-phuong"));
}

#[test]
fn a_group_has_maxima_and_bands_of_its_own() {
    let checked = checked(SITE);
    let find = |path: &str| figures::find(&checked.record, &checked.analysis, path);
    for (path, value) in [
        ("ddci/2025/so-noi-vu/max", "30"),
        ("ddci/2025/xa-nui-xanh/max", "38"),
        ("ddci/2024/phuong-ben-da/max", "34"),
        ("framework/ddci/2024@phuong/dat-dai/max", "4"),
        ("framework/ddci/2024@xa/chi-phi/max", "8"),
        ("framework/ddci/2024@so/chi-phi/max", "10"),
        ("ddci/2025/xa-nui-xanh/dat-dai/lost", "3.10"),
        ("ddci/2024/phuong-ben-da/dat-dai/percent", "65"),
        ("ddci/2025/so-noi-vu/change", "0.40"),
        ("ddci/2025/so-noi-vu/of", "3"),
    ] {
        let found = find(path).unwrap_or_else(|error| panic!("{path}: {error:?}"));
        assert_eq!(number::plain(found.written()), value, "{path}");
    }
    for (path, why) in [
        ("ddci/2025/so-noi-vu/dat-dai/score", Missing::DoesNotApply),
        ("ddci/2025/so-noi-vu/dat-dai/max", Missing::DoesNotApply),
        ("ddci/2025/@so/dat-dai/mean", Missing::DoesNotApply),
        ("framework/ddci/2024@so/dat-dai/max", Missing::DoesNotApply),
        ("framework/ddci/2024/minh-bach/max", Missing::ByField),
        ("ddci/2025/phuong-ben-da/score", Missing::NotAnnounced),
    ] {
        assert_eq!(find(path), Err(Unknown::Absent(why)), "{path}");
    }
    // 24.60 of 30 reaches the bound of departments in points, 28.40 of 38 lies below that of communes in per cent.
    let band = |unit: &str| page(&format!("2025/don-vi/{unit}.html"));
    assert!(band("so-noi-vu").contains("Tốt</data>"));
    assert!(band("xa-nui-xanh").contains("Khá</data>"));
}

#[test]
fn the_methodology_says_what_applies_to_whom() {
    let html = page("phuong-phap/ddci.html");
    assert!(html.contains("không áp dụng"));
    assert!(html.contains("(sở, ban, ngành). Tối đa"));
    for figure in ["2024@so/max", "2024@xa/dat-dai/max", "2024@phuong/max"] {
        assert!(
            html.contains(&format!("data-figure=framework/ddci/{figure}")),
            "{figure}"
        );
    }
    assert!(html.contains("bands/ddci@so/2024/tot/from"));
    assert!(html.contains("bands/ddci@phuong/2024/tot/from"));
}

#[test]
fn the_glossary_says_the_maximum_of_each_group() {
    for (path, communes) in [
        ("thuat-ngu.html", "xã và đặc khu"),
        ("en/thuat-ngu.html", "communes and special zones"),
    ] {
        let html = page(path);
        for figure in [
            "2024@so/chi-phi/max",
            "2024@xa/chi-phi/max",
            "2024@phuong/dat-dai/max",
        ] {
            let figure = format!("data-figure=framework/ddci/{figure}");
            assert!(html.contains(&figure), "{figure}");
        }
        assert!(!html.contains("2024@so/dat-dai/max"));
        assert!(html.contains(&format!("({communes})")), "{path}");
    }
}

#[test]
fn data_have_no_value_where_nothing_applies() {
    let csv = page("2025/ddci.csv");
    let mut lines = csv.lines();
    let heads: Vec<&str> = lines
        .next()
        .unwrap()
        .trim_start_matches('\u{feff}')
        .split(',')
        .collect();
    let at = |name: &str| heads.iter().position(|head| *head == name).unwrap();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let is_department = cells[at("kind")] == "so";
        assert_eq!(cells[at("dat-dai")].is_empty(), is_department, "{line}");
        assert_eq!(
            cells[at("max")],
            if is_department { "30" } else { "38" },
            "{line}"
        );
    }
    // For comparing, what does not apply is a nought, and not a value that was not published.
    assert!(page("chi-so/ddci.js").contains(",0]"));
}

#[test]
fn a_group_of_which_nothing_is_announced_leaves_no_trace() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(SITE);
    let mut content = files::read(&root, "content").unwrap();
    let mut change = |path: &str, from: &str, to: &str| {
        let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        content.insert(path, text.replacen(from, to, 1));
    };
    change("content/editions/2025/edition.yaml", "published", "draft");
    // Who leads what is for that group alone goes with it.
    let path = "content/indices/ddci.yaml";
    change(path, "xa: 38}", "xa: 43}");
    let part =
        "{code: bien, name: {vi: Kinh tế biển, en: Sea}, fields: [xa], max: 5, lead: cuc-bien}";
    let land = "      - code: dat-dai\n";
    change(path, land, &format!("      - {part}\n{land}"));
    let led = "units:\n  - {code: cuc-bien, name: Cục Biển, kind: cuc, parent: song-mo}\n";
    let path = "content/units.yaml";
    change(path, "units:\n", led);
    let kind = "kinds:\n  cuc: {name: {vi: Cục, en: Agency}, level: body}\n";
    change(path, "kinds:\n", kind);
    let path = "content/editions/2024/ddci.yaml";
    change(
        path,
        "coverage: complete",
        "coverage: complete\nfields: [so, phuong]",
    );
    let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    let rows = text
        .lines()
        .filter(|line| !line.contains("unit: xa-") && !line.contains("dac-khu"));
    let rows = rows.collect::<Vec<_>>().join("\n") + "\n";
    content.insert(path, rows);
    let site = build_content(SITE, &content);
    let mut seen = 0;
    for (path, bytes) in site.iter() {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        seen += usize::from(text.contains("Chợ Cũ"));
        for trace in [
            "@xa",
            "xã và đặc khu",
            "communes and special zones",
            "Núi Xanh",
            "Kinh tế biển",
            "Cục Biển",
        ] {
            assert!(!text.contains(trace), "{path}: {trace}");
        }
    }
    assert!(seen > 3);
}

#[test]
fn a_seal_holds_what_applies_to_whom() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let from = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(SITE)
        .join("content");
    for (path, bytes) in files::read_as(&from, "content").unwrap().iter() {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let as_of = ["--as-of", "2026-03-01T08:00:00+07:00"];
    for year in ["2024", "2025"] {
        done(root, &["seal", year, as_of[0], as_of[1]]);
    }
    let seal = std::fs::read_to_string(root.join("content/editions/2025/seal.yaml")).unwrap();
    for fact in [
        "framework/ddci/2024@xa/dat-dai/max: \"10\"",
        "framework/ddci/2024@so/max: \"30\"",
        "bands/ddci@so/2025/tot/from: \"24\"",
        "ddci/2025/coverage: \"complete: so, xa\"",
    ] {
        assert!(seal.contains(fact), "{fact}\n{seal}");
    }
    assert!(!seal.contains("2024@so/dat-dai"));
    for (path, from, to, address) in [
        (
            "indices/ddci.yaml",
            "xa: 10}",
            "xa: 11}",
            "framework/ddci/2024@xa/dat-dai/max",
        ),
        (
            "indices/ddci.yaml",
            "fields: [so], max: 4}",
            "fields: [so, xa], max: 4}",
            "framework/ddci/2024@xa/phap-ly/name",
        ),
        (
            "indices/ddci.yaml",
            "from: 75",
            "from: 74",
            "bands/ddci@phuong/2025/tot/from",
        ),
        (
            "editions/2025/ddci.yaml",
            "fields: [so, xa]\n",
            "",
            "ddci/2025/coverage",
        ),
    ] {
        let path = root.join("content").join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let (code, said) = told(root, &["check", as_of[0], as_of[1], "--lang", "en"]);
        assert!(code == 1 && said.contains(address), "{address}\n{said}");
        std::fs::write(&path, text).unwrap();
    }
    done(root, &["check", as_of[0], as_of[1]]);
}
