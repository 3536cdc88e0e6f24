//! `congbo verify`: proves that nothing sealed was changed, and that a folder of pages is what the content makes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args as Arguments;

use super::console::{err, out};
use super::moment::AsOf;
use super::seal::{inputs, pages, public, refuse};
use super::{Console, Global, Input, end, ledger, stamp};
use crate::{BuildError, Checked};
use files::Failure;
use files::manifest::{self, Hashes};
use lang::number;
use model::{Edition, Lang, LangId, Moment, Seal};

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// A bag that `congbo archive` made, folder or zip file; otherwise the site
    #[arg(value_name = "BAG")]
    bag: Option<PathBuf>,
    /// The commitment that was published before the ceremony
    #[arg(long, value_name = "NUMBER")]
    commitment: Option<String>,
    /// The salt of the commitment; otherwise that in private/
    #[arg(long, value_name = "TEXT", requires = "commitment")]
    salt: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

/// A commitment, and the salts with which it may have been made.
pub(super) struct Claim {
    commitment: String,
    salts: Vec<String>,
}

impl Claim {
    /// Whether a seal is what was committed to.
    pub(super) fn holds(&self, seal: &Seal) -> bool {
        let made = |salt: &String| seal::commitment(seal.year, salt, &seal.digest);
        self.salts.iter().any(|salt| made(salt) == self.commitment)
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Holds,
    Differs,
}

/// Proves what it can, and says what it could not.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let claim = match &args.commitment {
        Some(commitment) => Some(Claim {
            commitment: commitment.trim().to_lowercase(),
            salts: match &args.salt {
                Some(salt) => vec![salt.clone()],
                None => kept(global)?,
            },
        }),
        None => None,
    };
    if claim.as_ref().is_some_and(|claim| claim.salts.is_empty()) {
        return Ok(refuse(
            console,
            "không đối chiếu được cam kết: thiếu chuỗi bí mật, và thư mục private/ không giữ chuỗi nào; ghi --salt CHUỖI (chuỗi này \
             được đăng sau lễ công bố)",
            "the commitment cannot be checked: its salt is missing, and private/ keeps none; give --salt TEXT, which is \
             published after the ceremony",
        ));
    }
    if let Some(bag) = &args.bag {
        return super::bag::verify(bag, claim.as_ref(), console);
    }
    let input = global.input()?;
    let checked = match crate::check(&input.content, args.as_of.moment()) {
        Ok(checked) => checked,
        Err(error) => {
            let ended = end(error, &input, console)?;
            console.line(console.say("Không chứng minh được.", "This could not be proved."));
            return Ok(ended);
        }
    };
    if let Some(claim) = &claim {
        return committed(claim, &checked, console);
    }
    let mut verdict = Verdict::Holds;
    match seals(&checked, &input, args.as_of.moment(), console) {
        Ok(()) => {}
        Err(error) => return end(error, &input, console),
    }
    if let Some(folder) = &global.out {
        match folder_holds(folder, args, &input, console) {
            Ok(found) => verdict = found,
            Err(error) => return end(error, &input, console),
        }
    }
    Ok(match verdict {
        Verdict::Holds => ExitCode::SUCCESS,
        Verdict::Differs => ExitCode::from(1),
    })
}

/// What is said of each sealed edition. That their figures and texts hold is known by now: `check` has refused all else.
fn seals(
    checked: &Checked,
    input: &Input,
    now: Moment,
    console: &Console,
) -> Result<(), BuildError> {
    let editions = checked.record.editions.iter().enumerate();
    let sealed: Vec<(usize, &Edition, &Seal)> = editions
        .filter_map(|(place, edition)| Some((place, edition, edition.seal.as_deref()?)))
        .collect();
    if sealed.is_empty() {
        console.line(console.say(
            "Chưa có kỳ nào được niêm phong.",
            "No edition is sealed yet.",
        ));
    }
    let public = public(&input.content, now);
    for (place, edition, seal) in sealed {
        let (inputs_then, pages_then) = (seal.inputs.to_map(), seal.pages.to_map());
        // A seal may be older than its rule that what is held back is no part of it.
        let [whole, files] =
            [&input.content, &*public].map(|content| inputs(content, &checked.record, place));
        let whole = differing(&inputs_then, &whole);
        let mut files = differing(&inputs_then, &files);
        files.retain(|path| whole.contains(path));
        let pages = pages(checked, edition.year, &input.themes)?;
        let pages = differing(&pages_then, &pages);
        out(&told(edition, seal, &files, &pages, console.lang))?;
    }
    if let Some(ledger) = &checked.record.ledger {
        out(&ledger::state(ledger, console.lang))?;
    }
    Ok(())
}

/// Names of both lists that have not the same hash in both.
fn differing<'a>(a: &'a BTreeMap<String, String>, b: &'a BTreeMap<String, String>) -> Vec<&'a str> {
    let names: std::collections::BTreeSet<&str> =
        a.keys().chain(b.keys()).map(String::as_str).collect();
    let differ = |name: &&str| a.get(*name) != b.get(*name);
    names.into_iter().filter(differ).collect()
}

fn told(edition: &Edition, seal: &Seal, files: &[&str], pages: &[&str], lang: Lang) -> String {
    let whole = |count: usize| number::integer(i64::try_from(count).unwrap_or(i64::MAX), lang);
    let year = edition.year;
    let day = lang::date::short(seal.date, lang);
    let figures = whole(seal.figures.iter().count());
    let texts = whole(seal.texts.iter().count());
    let corrections = whole(edition.corrections.len());
    let mut text = match lang.id() {
        LangId::Vi => format!(
            "Kỳ {year}: niêm phong ngày {day} còn nguyên. {figures} con số và thông tin, {texts} bài viết; {corrections} đính chính, điều chỉnh. Mã {}\n",
            seal.digest
        ),
        LangId::En => format!(
            "Edition of {year}: the seal of {day} holds. {figures} figures and facts, {texts} texts; {corrections} corrections and revisions. Number {}\n",
            seal.digest
        ),
    };
    if !files.is_empty() {
        let list = files.join(", ");
        text.extend([match lang.id() {
            LangId::Vi => {
                format!("  Tệp đã khác lúc niêm phong, số liệu và lời văn vẫn như đã nêu: {list}\n")
            }
            LangId::En => format!(
                "  Files that differ from those sealed, figures and texts being as told: {list}\n"
            ),
        }]);
    }
    if !pages.is_empty() {
        let all = whole(seal.pages.iter().count());
        let count = whole(pages.len());
        let own = stamp().version;
        let made = &seal.program;
        text.extend([match lang.id() {
            LangId::Vi => format!(
                "  {count} trong {all} trang và tệp số liệu không còn giống từng byte (đính chính, giao diện hoặc chương trình: lúc ấy congbo {made}, nay {own}).\n"
            ),
            LangId::En => format!(
                "  {count} of {all} pages and data files are not the same bytes any more (corrections, theme or program: congbo {made} then, {own} now).\n"
            ),
        }]);
    }
    text
}

/// Holds a folder against what the content makes, file by file.
fn folder_holds(
    folder: &Path,
    args: &Args,
    input: &Input,
    console: &Console,
) -> Result<Verdict, BuildError> {
    let hashes = Hashes::default();
    crate::build(
        &input.content,
        &input.themes,
        &stamp(),
        args.as_of.moment(),
        &hashes,
    )?;
    let wanted = hashes.into_map();
    let there = manifest::of(&files::read_as(folder, "site")?.below("site"));
    let mut wrong = Vec::new();
    for (path, hash) in &wanted {
        let (vi, en) = match there.get(path) {
            Some(found) if found == hash => continue,
            Some(_) => ("khác", "differs"),
            None => ("thiếu", "missing"),
        };
        let place = folder.join(path);
        wrong.push(format!("{}: {}\n", place.display(), console.say(vi, en)));
    }
    for path in there.keys().filter(|path| !wanted.contains_key(*path)) {
        let word = console.say("không do nội dung này tạo ra", "not made of this content");
        wrong.push(format!("{}: {word}\n", folder.join(path).display()));
    }
    out(&wrong.concat())?;
    if wrong.is_empty() {
        let count = number::integer(
            i64::try_from(wanted.len()).unwrap_or(i64::MAX),
            console.lang,
        );
        console.line(&match console.lang.id() {
            LangId::Vi => format!(
                "{}: cả {count} tệp đúng từng byte như nội dung này tạo ra.",
                folder.display()
            ),
            LangId::En => format!(
                "{}: all {count} files are, byte for byte, what this content makes.",
                folder.display()
            ),
        });
        return Ok(Verdict::Holds);
    }
    Ok(Verdict::Differs)
}

/// Holds a commitment against the seals.
fn committed(claim: &Claim, checked: &Checked, console: &Console) -> Result<ExitCode, Failure> {
    for edition in &checked.record.editions {
        let Some(seal) = &edition.seal else { continue };
        let year = edition.year;
        if claim.holds(seal) {
            out(&match console.lang.id() {
                LangId::Vi => {
                    format!("Cam kết đúng: kỳ {year} được niêm phong đúng như đã cam kết.\n")
                }
                LangId::En => format!(
                    "The commitment holds: the edition of {year} was sealed as committed to.\n"
                ),
            })?;
            return Ok(ExitCode::SUCCESS);
        }
    }
    err(&format!(
        "congbo: {}\n",
        console.say(
            "cam kết không khớp với kỳ niêm phong nào.",
            "the commitment agrees with no sealed edition.",
        )
    ));
    Ok(ExitCode::from(1))
}

/// The salts that are kept beside content.
fn kept(global: &Global) -> Result<Vec<String>, Failure> {
    let folder = global.root.join(super::commitment::FOLDER);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let files = files::read_as(&folder, "private")?;
    let texts = files
        .iter()
        .filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok());
    let lines = texts.flat_map(str::lines);
    let salts = lines.filter_map(|line| line.strip_prefix("salt: "));
    Ok(salts
        .map(|salt| salt.trim_matches('"').to_owned())
        .collect())
}
