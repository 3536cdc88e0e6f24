//! A double click on Windows: the program without a word, in a window that closes with it.

use std::ffi::OsString;
use std::io::{BufRead as _, IsTerminal as _};
use std::path::Path;

use super::console::{self, err};
use model::LangId;

/// What a double click stands for: the preview of the site beside the program. None where somebody typed words, and
/// on systems whose windows do not close.
pub(super) fn double_click(arguments: &[OsString]) -> Option<Vec<OsString>> {
    let is_seen = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let is_alone = cfg!(windows) && arguments.len() <= 1 && is_seen;
    is_alone.then(|| meant(arguments, Path::new("content").is_dir()))
}

fn meant(arguments: &[OsString], has_content: bool) -> Vec<OsString> {
    let program = arguments.first().cloned();
    let mut words = vec![program.unwrap_or_else(|| "congbo".into())];
    if has_content && cfg!(feature = "serve") {
        words.extend(["serve".into(), "--open".into()]);
    } else {
        words.push("--help".into());
    }
    words
}

/// Keeps the window until it has been read.
pub(super) fn wait(arguments: &[OsString]) {
    let is_help = arguments.last().is_some_and(|word| word == "--help");
    let lang = console::wished(arguments);
    if is_help {
        err(match lang.id() {
            LangId::Vi => {
                "\nỞ đây không có thư mục content. Đặt congbo.exe cạnh thư mục content của trang rồi nhấp đúp để xem \
                 trước; hoặc mở PowerShell ở đây và gõ .\\congbo.exe init TÊN-THƯ-MỤC để tạo trang mẫu.\n"
            }
            LangId::En => {
                "\nThere is no folder content here. Put congbo.exe beside the folder content of a site and double-click \
                 to preview it; or open PowerShell here and type .\\congbo.exe init FOLDER for a sample site.\n"
            }
        });
    }
    err(match lang.id() {
        LangId::Vi => "\nNhấn Enter để đóng cửa sổ này.\n",
        LangId::En => "\nPress Enter to close this window.\n",
    });
    // Nothing is lost where nobody can press it.
    let _ = std::io::stdin().lock().read_line(&mut String::new());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(has_content: bool) -> String {
        let meant = meant(&["congbo.exe".into()], has_content);
        meant.join(" ".as_ref()).into_string().unwrap()
    }

    #[test]
    fn shows_the_site_beside_it_or_says_what_it_is() {
        if cfg!(feature = "serve") {
            assert_eq!(words(true), "congbo.exe serve --open");
        }
        assert_eq!(words(false), "congbo.exe --help");
    }

    #[test]
    fn typed_words_are_no_double_click() {
        assert_eq!(double_click(&["congbo".into(), "check".into()]), None);
    }
}
