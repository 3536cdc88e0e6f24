//! What the machine refused, in Vietnamese: as rooms that read and write say it, then as an officer reads it.

use files::Failure;
use model::{Lang, LangId};

/// What was tried, and why not: as rooms that read and write say it, then in Vietnamese.
const REFUSALS: &[(&str, &str)] = &[
    ("read", "đọc"),
    ("read the folder", "đọc thư mục"),
    ("follow the link", "theo liên kết"),
    ("build into", "dựng trang vào"),
    ("write", "ghi"),
    ("create", "tạo"),
    ("create the folder", "tạo thư mục"),
    ("copy", "chép"),
    ("find the folder", "tìm thư mục"),
    ("move aside", "chuyển sang bên"),
    ("put back", "trả lại"),
    ("put the site at", "đặt trang tại"),
    ("remove", "xóa"),
    ("replace", "thay thế"),
    ("it has no name", "đường dẫn không có tên"),
    (
        "it holds a .git, which a build would remove; build into a folder inside it",
        "thư mục có .git, dựng trang sẽ xóa mất; hãy chọn một thư mục bên trong",
    ),
    ("listen at", "mở cổng"),
    ("listen for", "chờ tín hiệu"),
    ("watch", "theo dõi"),
    (
        "address in use",
        "cổng đang được dùng; hãy chọn cổng khác bằng --port",
    ),
    ("publish", "đăng"),
    ("open", "mở"),
    ("list", "liệt kê"),
    ("name", "đặt tên"),
    (
        "it is a rehearsal and shows what is not public; build the site first",
        "đây là bản tập duyệt, có nội dung chưa công bố; hãy dựng trang trước (congbo build)",
    ),
    (
        "the built site shows it, and the content holds it back; run congbo build first",
        "trang đã dựng có nó, mà nội dung hiện giữ kín; hãy chạy congbo build trước",
    ),
    (
        "the built site shows it, and whether it is public cannot be read from its edition.yaml; correct that and run congbo build first",
        "trang đã dựng có nó, mà edition.yaml của kỳ không đọc được nên không rõ đã công khai chưa; hãy sửa tệp ấy rồi chạy congbo build trước",
    ),
    (
        "it is the folder of the public site; leave --out away, or name another folder for what is to come",
        "đây là thư mục của trang công khai; bỏ --out, hoặc chọn thư mục khác cho bản tập duyệt",
    ),
    (
        "congbo did not make this folder; run congbo build first",
        "thư mục này không do congbo dựng; hãy chạy congbo build trước",
    ),
    (
        "the ledger there has entries that the built site lacks or has otherwise; bring content/ledger.yaml back from a copy, then build again",
        "sổ công bố ở đó có mục mà trang đã dựng không có hoặc có khác; hãy lấy lại content/ledger.yaml từ bản lưu rồi dựng lại trang",
    ),
    (
        "the site lies there already; name a folder apart from it",
        "trang đã nằm ở đó; hãy chọn một thư mục tách riêng",
    ),
    (
        "a file is there that congbo did not publish; take it away, name another target, or use --force",
        "ở đích có tệp không do congbo đăng; hãy dời tệp đó đi, chọn đích khác, hoặc dùng --force",
    ),
    (
        "the site changed meanwhile; publish again",
        "trang vừa thay đổi trong lúc đăng; hãy đăng lại",
    ),
    (
        "the list of what was published there is damaged; remove it, then publish with --force",
        "danh sách những gì đã đăng ở đó bị hỏng; hãy xóa danh sách này rồi đăng lại với --force",
    ),
    (
        "this program was built without storage of this kind; build it with --features s3",
        "bản congbo này không hỗ trợ loại kho này; hãy biên dịch với --features s3",
    ),
    (
        "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_ENDPOINT_URL where it is not Amazon",
        "hãy đặt AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY, và AWS_ENDPOINT_URL nếu không phải Amazon",
    ),
    ("is a directory", "là thư mục"),
    ("entity not found", "không có"),
    ("it is larger than 256 MB", "tệp lớn hơn 256 MB"),
    (
        "it leads out of the folder",
        "liên kết dẫn ra ngoài thư mục",
    ),
    ("the name is not Unicode", "tên không phải Unicode"),
    (
        "two files have this name once their accents are normalised",
        "hai tệp cùng tên này sau khi chuẩn hóa dấu",
    ),
    (
        "the site is read from there; name a folder of its own",
        "trang được đọc từ đó; hãy chọn một thư mục riêng",
    ),
    ("start a site in", "tạo trang mới trong"),
    (
        "the folder is not empty; name a new one",
        "thư mục không trống; hãy chọn một thư mục mới",
    ),
    (
        "it is there already; nothing was changed",
        "đã có sẵn; chưa thay đổi gì cả",
    ),
    (
        "congbo did not make it, and a build would remove it; move it out of the folder",
        "congbo không tạo ra mục này, dựng trang sẽ làm mất nó; hãy dời nó ra khỏi thư mục",
    ),
    (
        "the last build put it there and it is gone, so the folder may not be that build's; remove the folder",
        "lần dựng trước có tệp này mà nay không còn, nên thư mục có thể không phải của lần dựng ấy; hãy xóa cả thư mục",
    ),
    (
        "it was changed after the build, and a new build would lose that; move it out of the folder",
        "tệp này đã bị sửa sau lần dựng trước, dựng lại sẽ làm mất chỗ sửa; hãy dời nó ra khỏi thư mục",
    ),
    ("write the result to", "ghi kết quả ra"),
    ("keep the salt in", "giữ chuỗi bí mật trong"),
    ("permission denied", "không có quyền"),
    ("no storage space", "hết chỗ trên đĩa"),
    (
        "read-only filesystem or storage medium",
        "ổ đĩa chỉ cho đọc",
    ),
];

/// What the machine refused.
fn failure(failure: &Failure) -> String {
    let said = |words: &str| {
        let known = REFUSALS.iter().find(|(english, _)| *english == words);
        known.map(|(_, vietnamese)| *vietnamese)
    };
    let tried = said(failure.tried).unwrap_or(failure.tried);
    let why = failure.source.to_string();
    let why = said(&why)
        .or_else(|| said(&failure.source.kind().to_string()))
        .map_or(why, str::to_owned);
    format!("{tried} {}: {why}", failure.path.display())
}

/// What the machine refused, in a language.
pub(super) fn told(refused: &Failure, lang: Lang) -> String {
    match lang.id() {
        LangId::Vi => failure(refused),
        LangId::En => refused.to_string(),
    }
}
