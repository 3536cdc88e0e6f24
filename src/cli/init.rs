//! `congbo init DIR`: a small site that is whole and valid, to start from.

use std::path::Path;
use std::process::ExitCode;

use super::{Console, scaffold};
use files::Failure;

/// Makes the site in a folder that is new or empty.
pub(super) fn run(folder: &Path, console: &Console) -> Result<ExitCode, Failure> {
    let site = scaffold::site();
    files::found(folder, &site)?;
    let shown = folder.display();
    console.line(&match console.lang {
        model::Lang::Vi => format!(
            "Đã tạo trang mẫu trong {shown} ({} tệp). Dựng thử: congbo build --root {shown}",
            site.len()
        ),
        model::Lang::En => format!(
            "A sample site is in {shown} ({} files). Build it: congbo build --root {shown}",
            site.len()
        ),
    });
    Ok(ExitCode::SUCCESS)
}
