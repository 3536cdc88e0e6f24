//! What an archive says about itself, to whoever opens it without knowing the program.

use super::Parts;
use lang::date;
use model::{Edition, Lang};

pub(super) fn vietnamese(parts: &Parts<'_>, edition: &Edition) -> String {
    let site = &parts.record.site;
    let year = edition.year;
    let seal = edition.seal.as_deref();
    let digest = seal.map_or("", |seal| &*seal.digest);
    let sealed = seal.map_or_else(String::new, |seal| date::short(seal.date, Lang::VI));
    format!(
        "# Gói lưu trữ kỳ công bố {year}\n\n\
         {title}. {authority}.\n\n\
         Kỳ này niêm phong ngày {sealed}. Mã niêm phong (SHA-256): `{digest}`.\n\
         Gói do congbo {version} tạo, theo chuẩn BagIt 1.0 (RFC 8493).\n\n\
         ## Xem\n\n\
         Mở `trang/{year}/index.html` bằng trình duyệt bất kỳ; không cần mạng. Trang không thuộc gói được thay bằng một trang \
         ngắn ghi địa chỉ trên mạng của nó.\n\n\
         ## Trong gói có gì\n\n\
         - `trang/`: các trang đúng từng byte như khi dựng, và số liệu CSV, JSON, XLSX bên cạnh; `trang/datapackage.json` mô tả \
         từng cột (Frictionless Data Package).\n\
         - `content/`: YAML và Markdown đã làm ra các trang; `content/editions/{year}/seal.yaml` là niêm phong: từng con số \
         đã công bố, mã SHA-256 của lời văn, tệp nguồn và trang; `content/ledger.yaml`, nếu có, là sổ công bố đến mục cuối của kỳ \
         này: mỗi niêm phong và đính chính là một mục, `before` là mã của mục trước, `hash` là SHA-256 của các dòng đứng trên nó \
         trong mục, `seal` là dòng cuối của seal.yaml. Mục của kỳ chưa công bố, nếu có trong danh sách dùng chung, đã \
         được lược bỏ.\n\
         - `themes/`: giao diện.\n\
         - `nguon.csv`: các nguồn của số liệu.\n\n\
         ## Chứng minh gói còn nguyên\n\n\
         `congbo verify` với đường dẫn của gói. Không có congbo: chạy `sha256sum -c manifest-sha256.txt` và `sha256sum -c \
         tagmanifest-sha256.txt` ở thư mục gốc của gói, hoặc công cụ BagIt bất kỳ. Mã của cả tệp nén đăng ở trang Lưu trữ.\n",
        title = site.title.vi,
        authority = site.publisher().vi,
        version = parts.version,
    )
}

pub(super) fn english(parts: &Parts<'_>, edition: &Edition) -> String {
    let site = &parts.record.site;
    let year = edition.year;
    let seal = edition.seal.as_deref();
    let digest = seal.map_or("", |seal| &*seal.digest);
    let sealed = seal.map_or_else(String::new, |seal| date::short(seal.date, Lang::EN));
    format!(
        "# Archive of the edition of {year}\n\n\
         {title}. {authority}.\n\n\
         The edition was sealed on {sealed}. Number of the seal (SHA-256): `{digest}`.\n\
         Made by congbo {version} as a bag by BagIt 1.0 (RFC 8493).\n\n\
         ## To look at it\n\n\
         Open `trang/{year}/index.html` in any browser; no network is needed. In place of a page that is not kept stands a \
         short one with its address on the web. English pages are under `trang/en/`.\n\n\
         ## What is in it\n\n\
         - `trang/`: the pages, byte for byte as they were built, with CSV, JSON and XLSX beside them; \
         `trang/datapackage.json` says what each column is (Frictionless Data Package).\n\
         - `content/`: the YAML and Markdown they were made of; `content/editions/{year}/seal.yaml` is the seal: every \
         figure that was announced, the SHA-256 of texts, source files and pages; `content/ledger.yaml`, if it is there, is the \
         ledger up to the last entry of this edition: an entry for each seal and correction, `before` the hash of the entry \
         before, `hash` the SHA-256 of the lines of the entry above it, `seal` the last line of seal.yaml. Items of editions not public yet were taken \
         out of lists that editions share.\n\
         - `themes/`: the look.\n\
         - `nguon.csv`: the sources of the data.\n\n\
         ## To prove that it is whole\n\n\
         `congbo verify` with the path of the bag. Without congbo: run `sha256sum -c manifest-sha256.txt` and `sha256sum -c \
         tagmanifest-sha256.txt` at the top of the bag, or any tool for BagIt. The hash of the packed file is on the site's \
         archive page.\n",
        title = site.title.get(Lang::EN),
        authority = site.publisher().get(Lang::EN),
        version = parts.version,
    )
}
