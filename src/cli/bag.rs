//! `congbo verify BAG`: proves that an archive is whole, that its pages are those of its seal, and, with a commitment,
//! that the seal is what was committed to.

use std::path::Path;
use std::process::ExitCode;

use super::Console;
use super::console::out;
use super::seal::refuse;
use super::verify::Claim;
use archive::PAGES;
use deliver::bag::{self, What, Wrong};
use deliver::zipped::{self, Refused};
use files::manifest::sha256;
use files::{Failure, Files};
use lang::{date, number};
use model::{Lang, LangId, Ledger, Seal, Year};

/// Verifies the bag at a path, and that its seal is what was committed to, if anything was.
pub(super) fn verify(
    path: &Path,
    claim: Option<&Claim>,
    console: &Console,
) -> Result<ExitCode, Failure> {
    if !path.exists() {
        let (vi, en) = nothing_at(&path.display());
        return Ok(refuse(console, &vi, &en));
    }
    let bag = if path.is_dir() {
        files::read_whole(path, "bag")?.below("bag")
    } else {
        match zipped::unpacked(&files::one(path)?) {
            Ok(bag) => bag,
            Err(why) => {
                out(&format!("{}: {}\n", path.display(), refused(why, console)))?;
                return Ok(ExitCode::from(1));
            }
        }
    };
    let wrong = bag::wrong(&bag);
    for one in &wrong {
        out(&format!("{}: {}\n", one.path, told(one, console)))?;
    }
    if !wrong.is_empty() {
        console.line(console.say("Gói không còn nguyên.", "The bag is not whole."));
        return Ok(ExitCode::from(1));
    }
    let count = number::integer(i64::try_from(bag.len()).unwrap_or(i64::MAX), console.lang);
    console.line(&match console.lang.id() {
        LangId::Vi => format!("Gói còn nguyên: {count} tệp đúng với mã kiểm tra."),
        LangId::En => format!("The bag is whole: {count} files agree with their hashes."),
    });
    let Some(seal) = sealed(&bag) else {
        return Ok(refuse(
            console,
            "gói không có niêm phong đọc được",
            "the bag has no seal that can be read",
        ));
    };
    out(&summary(&seal, &bag, console.lang))?;
    if !entered(&seal, &bag, console)? {
        return Ok(ExitCode::from(1));
    }
    if let Some(claim) = claim {
        let holds = claim.holds(&seal);
        out(console.say(
            if holds {
                "Cam kết đúng.\n"
            } else {
                "Cam kết không khớp với niêm phong này.\n"
            },
            if holds {
                "The commitment holds.\n"
            } else {
                "The commitment does not agree with this seal.\n"
            },
        ))?;
        if !holds {
            return Ok(ExitCode::from(1));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether the ledger in a bag, if it has one, is whole and has its seal.
fn entered(seal: &Seal, bag: &Files, console: &Console) -> Result<bool, Failure> {
    const FILE: &str = "data/content/ledger.yaml";
    if bag.get(FILE).is_none() {
        return Ok(true);
    }
    let ledger = content::ledger(bag, FILE).ok();
    let own = |ledger: &Ledger| {
        let entered = ledger.sealed(seal.year);
        entered.is_some_and(|(_, whole)| whole == seal.whole)
    };
    let Some(ledger) = ledger.filter(own) else {
        out(console.say(
            "Sổ công bố trong gói đã bị sửa, hoặc không có niêm phong này.\n",
            "The ledger in the bag was changed, or does not have this seal.\n",
        ))?;
        return Ok(false);
    };
    out(&super::ledger::state(&ledger, console.lang))?;
    Ok(true)
}

/// The seal in a bag.
fn sealed(bag: &Files) -> Option<Seal> {
    let (path, year) = bag.iter().find_map(|(path, _)| {
        let inner = path.strip_prefix("data/content/editions/")?;
        let year: Year = inner.strip_suffix("/seal.yaml")?.parse().ok()?;
        Some((path, year))
    })?;
    content::seal(bag, year, path).ok()
}

/// How far pages and files of a bag are those that were sealed.
fn summary(seal: &Seal, bag: &Files, lang: Lang) -> String {
    let same = |block: &model::seal::Block, folder: &str| {
        let entries = block.iter();
        let same = entries.filter(|entry| {
            let bytes = bag.get(&format!("{folder}{}", entry.name));
            bytes.is_some_and(|bytes| sha256(bytes) == entry.value)
        });
        let shown = |count: usize| number::integer(i64::try_from(count).unwrap_or(i64::MAX), lang);
        (shown(same.count()), shown(block.iter().count()))
    };
    let (pages, all_pages) = same(&seal.pages, &format!("data/{PAGES}/"));
    let (inputs, all_inputs) = same(&seal.inputs, "data/");
    let (year, day) = (seal.year, date::short(seal.date, lang));
    match lang.id() {
        LangId::Vi => format!(
            "Kỳ {year}, niêm phong ngày {day}, mã {}\n  {pages}/{all_pages} trang và tệp số liệu, {inputs}/{all_inputs} tệp nguồn đúng từng byte như lúc niêm phong\n",
            seal.digest
        ),
        LangId::En => format!(
            "Edition of {year}, sealed on {day}, number {}\n  {pages}/{all_pages} pages and data files, {inputs}/{all_inputs} source files are, byte for byte, those that were sealed\n",
            seal.digest
        ),
    }
}

fn told(wrong: &Wrong, console: &Console) -> &'static str {
    match wrong.what {
        What::Differs => console.say("khác với mã kiểm tra", "differs from its hash"),
        What::Missing => console.say("thiếu", "missing"),
        What::Unlisted => console.say("không có trong danh mục", "not in the manifest"),
        What::Unreadable => console.say("không đọc được", "cannot be read"),
    }
}

/// Who names a year means the site's own seals.
fn nothing_at(path: &dyn std::fmt::Display) -> (String, String) {
    (
        format!(
            "không có gói “{path}”: ghi đường dẫn tới thư mục hoặc tệp zip do `congbo archive` tạo; để đối chiếu niêm phong của trang, \
             chạy `congbo verify` không kèm tên"
        ),
        format!(
            "there is no bag “{path}”: name the folder or zip file that `congbo archive` made; to check the site's own seals, run \
             `congbo verify` without a name"
        ),
    )
}

fn refused(why: Refused, console: &Console) -> &'static str {
    match why {
        Refused::Damaged => console.say(
            "không phải tệp zip, hoặc đã hỏng",
            "no zip file, or damaged",
        ),
        Refused::TooLarge => console.say("giải nén ra quá 1 GB", "unpacks to more than 1 GB"),
        Refused::BadName => console.say(
            "có tên tệp dẫn ra ngoài hoặc lặp lại",
            "has names that lead out or come twice",
        ),
    }
}
