//! `congbo init DIR`: a small site that is whole and valid, to start from; or an empty one of one's own.

use std::path::PathBuf;
use std::process::ExitCode;

use super::new::{self, Begun};
use super::{Console, Input, scaffold};
use files::{Failure, Files};
use model::{LangId, Year};

/// What the command takes.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of the new site
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// An empty site of your own in place of the sample: your authority and unit, no result
    #[arg(long, requires_all = ["authority", "home"])]
    empty: bool,
    /// The authority whose results are announced
    #[arg(long, value_name = "NAME", requires = "empty")]
    authority: Option<String>,
    /// The unit whose site it is, with its kind: "Tỉnh Lai Châu"
    #[arg(long, value_name = "NAME", requires = "empty")]
    home: Option<String>,
    /// The year that was measured; the last one unless told otherwise
    #[arg(long, requires = "empty", value_parser = clap::value_parser!(i32).range(1000..=9999))]
    year: Option<Year>,
    /// An index, CODE or CODE=NAME; may be given several times
    #[arg(long = "index", value_name = "CODE", requires = "empty")]
    indices: Vec<String>,
    /// The languages of the site
    #[arg(
        long,
        value_name = "LANGS",
        requires = "empty",
        value_delimiter = ',',
        default_value = "vi"
    )]
    languages: Vec<String>,
    /// The accent colour: # and six digits
    #[arg(long, value_name = "COLOUR", requires = "empty")]
    accent: Option<String>,
}

/// Makes the site in a folder that is new or empty.
pub(super) fn run(args: &Args, console: &Console) -> Result<ExitCode, Failure> {
    let site = match (&args.authority, &args.home) {
        (Some(authority), Some(home)) if args.empty => {
            let wanted = new::Wanted {
                authority,
                home,
                year: args.year.unwrap_or_else(|| new::this_year() - 1),
                indices: &args.indices,
                languages: &args.languages,
                accent: args.accent.as_deref(),
            };
            match new::begun(&wanted) {
                Begun::Site(content) => scaffold::around(&content),
                Begun::Refused(refusal) => return Ok(new::refuse(&refusal, console, 2)),
                Begun::Faulty(found, content) => {
                    let themes = Files::default();
                    console.problems(&found, &Input { content, themes })?;
                    console.line(console.say("Chưa tạo gì cả.", "Nothing was made."));
                    return Ok(ExitCode::from(1));
                }
            }
        }
        _ => scaffold::site(),
    };
    files::found(&args.folder, &site)?;
    let (shown, n) = (args.folder.display(), site.len());
    console.line(&match (console.lang.id(), args.empty) {
        (LangId::Vi, false) => {
            format!(
                "Đã tạo trang mẫu trong {shown} ({n} tệp). Dựng thử: congbo build --root {shown}"
            )
        }
        (LangId::En, false) => {
            format!("A sample site is in {shown} ({n} files). Build it: congbo build --root {shown}")
        }
        (LangId::Vi, true) => {
            format!(
                "Đã tạo trang chưa có kết quả trong {shown} ({n} tệp). Xem thử: congbo serve --root {shown}"
            )
        }
        (LangId::En, true) => {
            format!(
                "A site without results is in {shown} ({n} files). Look at it: congbo serve --root {shown}"
            )
        }
    });
    Ok(ExitCode::SUCCESS)
}
