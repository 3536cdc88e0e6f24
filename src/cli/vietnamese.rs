//! The help of the command line in Vietnamese. Commands and arguments stand in `mod.rs` with their English words; what
//! has no line here keeps those.

use clap::Command;

/// Commands and arguments by their names, and what they do.
const WORDS: &[(&str, &str)] = &[
    ("announcement", "Một mục của lịch công bố"),
    (
        "archive",
        "Đóng gói một kỳ đã niêm phong để lưu trữ: trang, số liệu, nguồn và niêm phong trong một gói",
    ),
    ("archive year", "Năm của kỳ được lưu trữ"),
    (
        "as_of",
        "Dựng như vào thời điểm này, để tập duyệt: 2026-03-20T08:00:00+07:00 hoặc \"20/03/2026 08:00\"; một ngày là lúc hết ngày ấy",
    ),
    (
        "bag",
        "Gói do `congbo archive` tạo, thư mục hoặc tệp zip; không ghi thì kiểm chính trang này",
    ),
    ("build", "Kiểm tra nội dung rồi dựng trang"),
    ("check", "Nêu mọi vấn đề của nội dung, không ghi gì cả"),
    ("code", "Mã: chữ thường không dấu a–z, chữ số, dấu gạch nối"),
    (
        "commitment",
        "Tính mã cam kết của một kỳ chưa công khai, không để lộ kết quả nào",
    ),
    (
        "commitment salt",
        "Chuỗi bí mật dùng để tính mã cam kết; nếu không ghi thì tự tạo",
    ),
    ("commitment year", "Năm của kỳ được cam kết"),
    ("completions", "In phần gợi ý lệnh cho một loại shell"),
    (
        "congbo",
        "Biến thư mục kết quả và thuyết minh hằng năm thành trang tĩnh công bố các chỉ số của tỉnh",
    ),
    (
        "content",
        "Thư mục nội dung, nếu không phải content/ trong thư mục của trang",
    ),
    (
        "discard",
        "Cùng --force: thay cả khi có phần tự ghi trong bảng cũ không giữ lại được",
    ),
    (
        "document",
        "Một văn bản; tên bắt đầu bằng ngày thì dễ xếp theo thứ tự",
    ),
    ("dry_run", "Không ghi gì cả, chỉ in tệp kết quả"),
    (
        "edition",
        "Một kỳ công bố ở dạng nháp, kèm bảng kết quả cho từng chỉ số",
    ),
    (
        "explain",
        "Giải thích một vấn đề theo tên, kèm ví dụ; không có tên thì liệt kê tất cả",
    ),
    (
        "figures",
        "Cho biết số nào trong lời văn đã gắn với dữ liệu, số nào chưa và ở đâu",
    ),
    (
        "findings",
        "Liệt kê mọi câu mà các trang sẽ nói, kèm trang và những con số làm căn cứ",
    ),
    ("folder", "Thư mục của trang mới"),
    ("force", "Thay kết quả đã có"),
    (
        "format",
        "Cách nêu các vấn đề: text (đầy đủ, kèm dòng có vấn đề), short (mỗi vấn đề một dòng), json, sarif (cho chương trình khác)",
    ),
    (
        "gzip",
        "Đặt thêm bản nén gzip bên cạnh các tệp chữ, cho máy chủ dùng thẳng",
    ),
    ("help", "Hiện phần trợ giúp này"),
    (
        "import",
        "Nhập kết quả từ bảng tính (xlsx, xls, ods, csv, tsv), bảng trong docx hoặc thư mục biểu đã điền, mỗi giá trị kèm ô của nó; nhập cả danh sách đơn vị",
    ),
    (
        "import explain",
        "Liệt kê mọi điều được hỏi hoặc thay đổi, không chỉ điều đầu tiên của mỗi loại",
    ),
    ("index", "Một chỉ số"),
    ("init", "Tạo một trang mẫu nhỏ trong thư mục mới để bắt đầu"),
    ("init accent", "Màu nhấn: # và sáu chữ số"),
    ("init authority", "Cơ quan có kết quả được công bố"),
    ("init empty", "Trang của mình, chưa có kết quả"),
    ("init home", "Đơn vị chủ, kèm loại: Tỉnh Lai Châu"),
    ("init indices", "Một chỉ số: MÃ hoặc MÃ=TÊN"),
    ("init languages", "Các ngôn ngữ của trang"),
    ("init year", "Năm được đo lường; thường là năm qua"),
    (
        "interactive",
        "Hỏi ngay tại màn hình: chọn bằng số hoặc chữ đầu; câu trả lời được giữ trong tệp cách đọc",
    ),
    ("kind", "Một loại tệp; không ghi thì tất cả"),
    (
        "lang",
        "Ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh); nếu không ghi thì theo máy",
    ),
    (
        "man",
        "In trang hướng dẫn (man); có --out thì ghi một trang cho mỗi lệnh",
    ),
    (
        "mapping",
        "Tệp cách đọc bảng của chỉ số; không ghi thì content/intake/MÃ.yaml",
    ),
    ("name", "Tên trong ngoặc vuông của thông báo"),
    (
        "new",
        "Thêm kỳ công bố, chỉ số, đơn vị, văn bản, mục lịch công bố, kiến nghị, chương trình mục tiêu, trang hoặc giao diện",
    ),
    (
        "objection",
        "Một kiến nghị về con số đã công bố, ở cuối objections.yaml",
    ),
    (
        "of_index",
        "Mã chỉ số; không ghi thì theo tệp cách đọc; nhiều mã thì cách bằng dấu phẩy",
    ),
    (
        "of_text",
        "Các tệp là văn bản Word: in chữ dạng Markdown, số nào khớp đúng một số liệu thì gắn với số liệu ấy",
    ),
    (
        "of_units",
        "Các tệp là danh sách đơn vị: cho xem đơn vị nào sẽ thêm, những dòng nào của units.yaml sẽ đổi",
    ),
    (
        "of_year",
        "Năm của các kết quả; nhiều năm thì cách bằng dấu phẩy",
    ),
    (
        "offer",
        "Đưa tệp zip vào content/archives/ để trang đăng cùng mã kiểm tra",
    ),
    ("open", "Mở trang trong trình duyệt"),
    (
        "out",
        "Thư mục kết quả, nếu không phải output/ trong thư mục của trang",
    ),
    (
        "over_others",
        "Ghi đè cả những tệp ở đích không do congbo đăng",
    ),
    ("page", "Một trang bài viết"),
    ("place", "Một thư mục, hoặc s3://KHO/THƯ-MỤC"),
    ("port", "Cổng, nếu phải là một cổng nhất định"),
    (
        "publish",
        "Đăng trang đã dựng lên một thư mục hoặc kho lưu trữ, chỉ những gì thay đổi",
    ),
    (
        "publish dry_run",
        "Liệt kê những việc sẽ làm, không làm gì cả",
    ),
    ("quiet", "Chỉ nêu lỗi, không nói gì thêm"),
    (
        "root",
        "Thư mục của trang, trong đó có content/ và có thể có themes/",
    ),
    (
        "salt",
        "Chuỗi bí mật của cam kết; nếu không ghi thì đọc từ tệp trong private/",
    ),
    (
        "schema",
        "In lược đồ JSON của các tệp nội dung cho trình soạn thảo; có --out thì ghi ra tệp",
    ),
    (
        "seal",
        "Niêm phong một kỳ đã công bố: từ đó không con số nào đổi mà không có đính chính",
    ),
    ("seal year", "Năm của kỳ được niêm phong"),
    (
        "serve",
        "Xem trang trong trình duyệt khi đang soạn, có cả bản nháp",
    ),
    (
        "sheets",
        "Trang tính cần đọc; không ghi thì mọi trang có bảng",
    ),
    (
        "shell",
        "Loại shell: bash, elvish, fish, powershell hoặc zsh",
    ),
    (
        "slug",
        "Tên tệp hoặc thư mục: chữ thường không dấu a–z, chữ số, dấu gạch nối",
    ),
    (
        "tables",
        "Các tệp kết quả: xlsx, xls, ods, csv, tsv, docx; hoặc thư mục các biểu mà đơn vị đã điền",
    ),
    ("target", "Một chương trình mục tiêu"),
    (
        "template",
        "Tạo biểu cho từng đơn vị điền, theo bộ chỉ số của năm, vào bieu-mau/MÃ-NĂM; `import THƯ-MỤC` gom lại",
    ),
    ("template of_index", "Mã chỉ số"),
    ("template of_year", "Năm được đánh giá"),
    (
        "templates",
        "Thay vào đó: mọi tên mà mẫu trang của giao diện dùng được, dạng Markdown",
    ),
    ("theme", "Một giao diện: chép giao diện có sẵn ra để sửa"),
    (
        "theme slug",
        "Tên thư mục của giao diện: chữ thường không dấu a–z, chữ số, dấu gạch nối",
    ),
    (
        "themes",
        "Thư mục giao diện, nếu không phải themes/ trong thư mục của trang",
    ),
    (
        "together",
        "Một tệp, mỗi đơn vị một trang tính, thay cho mỗi đơn vị một tệp",
    ),
    ("unit", "Một đơn vị, nối vào cuối units.yaml"),
    (
        "units",
        "Các đơn vị của một tỉnh: xã, phường kèm mã số và các đơn vị cũ hợp thành; cho xem trước những gì sẽ thêm",
    ),
    ("units explain", "Liệt kê mọi đơn vị"),
    (
        "units province",
        "Tỉnh: tên nay hoặc tên cũ, có dấu hay không dấu, hoặc mã số",
    ),
    (
        "verify",
        "Chứng minh không gì đã niêm phong bị đổi; với --out hoặc đường dẫn của gói thì đối chiếu cả thư mục trang, cả gói",
    ),
    (
        "verify commitment",
        "Mã cam kết đã công bố trước lễ công bố",
    ),
    ("version", "Hiện số phiên bản"),
    ("write", "Ghi các đơn vị vào units.yaml"),
    ("year", "Năm của các kết quả"),
    ("zip", "Một tệp zip thay cho thư mục"),
];

const TEMPLATE: &str = "{about}\n\nCách dùng: {usage}\n\n{all-args}{after-help}";
const OPTIONS: &str = "Tùy chọn";
const ARGUMENTS: &str = "Đối số";

/// The words for a command or an argument. Where an argument is something else to one command, the command stands before
/// it.
fn words(name: &str) -> Option<&'static str> {
    let place = WORDS.binary_search_by_key(&name, |(known, _)| known);
    place.ok().map(|place| WORDS[place].1)
}

/// The same command line with Vietnamese help.
pub(super) fn translated(mut command: Command) -> Command {
    command.build();
    translate(command)
}

fn translate(mut command: Command) -> Command {
    let own = command.get_name().to_owned();
    if let Some(about) = words(command.get_name()) {
        command = command.about(about).long_about(about);
    }
    command = command.mut_args(|argument| {
        let heading = if argument.is_positional() {
            ARGUMENTS
        } else {
            OPTIONS
        };
        let id = argument.get_id();
        let named = words(&format!("{own} {id}")).or_else(|| words(id.as_str()));
        let Some(help) = named else {
            return argument.help_heading(heading);
        };
        let usual = argument.get_default_values().first();
        let help = match usual.and_then(|value| value.to_str()) {
            Some(usual) if argument.get_action().takes_values() => {
                format!("{help} (mặc định: {usual})")
            }
            _ => help.to_owned(),
        };
        let argument = argument.help_heading(heading).hide_default_value(true);
        // Which values there are stands in the words.
        argument
            .hide_possible_values(true)
            .help(help.clone())
            .long_help(help)
    });
    command
        .mut_subcommands(translate)
        .help_template(TEMPLATE)
        .subcommand_help_heading("Lệnh")
        .subcommand_value_name("LỆNH")
}

/// Below the help of a command, where the arguments that all commands take are not listed.
pub(super) const SHARED: &str = "Tùy chọn chung của mọi lệnh: xem congbo --help";

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use clap::{Arg, Command, CommandFactory as _};

    use super::{WORDS, translated};
    use crate::cli::Cli;

    #[test]
    fn words_are_sorted_and_the_help_is_vietnamese() {
        assert!(WORDS.is_sorted_by(|(one, _), (next, _)| one < next));
        let mut english = Cli::command();
        english.build();
        let mut held = Held::default();
        held.command(&english, &translated(Cli::command()));
        let names = WORDS.iter().map(|(name, _)| (*name).to_owned());
        let unused = names.filter(|name| !held.used.contains(name));
        held.wrong.extend(unused.collect::<Vec<_>>());
        assert_eq!(held.wrong, [""; 0]);
    }

    /// What has words, and what has none of its own, those of something else, or some that do not name every value that may
    /// be chosen.
    #[derive(Default)]
    struct Held {
        used: BTreeSet<String>,
        /// The English words for the same.
        english: BTreeMap<String, String>,
        wrong: Vec<String>,
    }

    impl Held {
        fn command(&mut self, english: &Command, vietnamese: &Command) {
            let name = english.get_name();
            self.used.insert(name.to_owned());
            let about = |command: &Command| command.get_about().map(ToString::to_string);
            self.words(name, about(english), about(vietnamese));
            for (one, other) in english.get_arguments().zip(vietnamese.get_arguments()) {
                self.argument(name, one, other);
            }
            let inner = vietnamese.get_subcommands();
            for (one, other) in english.get_subcommands().zip(inner) {
                self.command(one, other);
            }
        }

        fn words(&mut self, what: &str, english: Option<String>, vietnamese: Option<String>) {
            let Some((english, vietnamese)) = english.zip(vietnamese) else {
                return;
            };
            // The words for help itself are clap's, and differ where it has more to tell.
            if what.ends_with("help") {
                return;
            }
            let before = self.english.get(&vietnamese);
            if english == vietnamese || before.is_some_and(|before| *before != english) {
                self.wrong.push(what.to_owned());
            }
            self.english.insert(vietnamese, english);
        }

        fn argument(&mut self, command: &str, english: &Arg, vietnamese: &Arg) {
            let id = english.get_id().as_str();
            self.used.extend([id.to_owned(), format!("{command} {id}")]);
            let help = |argument: &Arg| argument.get_help().map(ToString::to_string);
            let text = help(vietnamese).unwrap_or_default();
            self.words(&format!("{command} {id}"), help(english), help(vietnamese));
            let values = english.get_possible_values().into_iter();
            let named = values.filter(|_| english.get_action().takes_values());
            for value in named.filter(|value| !text.contains(value.get_name())) {
                self.wrong
                    .push(format!("{command} {id}: {}", value.get_name()));
            }
        }
    }

    #[test]
    fn the_frame_of_the_help_is_vietnamese() {
        let help = translated(Cli::command()).render_long_help().to_string();
        for words in ["Cách dùng:", "Lệnh:", "Tùy chọn:"] {
            assert!(help.contains(words), "{words}\n{help}");
        }
        for words in [
            "Usage",
            "Commands",
            "Options",
            "Possible values",
            "[default",
        ] {
            assert!(!help.contains(words), "{words}\n{help}");
        }
    }
}
