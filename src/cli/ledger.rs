//! What `congbo seal` adds to the ledger: whatever is sealed or corrected, and not in it yet; and whether a ledger goes on
//! from one that was there before.

use std::path::Path;
use std::process::ExitCode;

use super::moment::AsOf;
use super::seal::{Ended, put, unsealed};
use super::{Console, Global, Input, end, stamp};
use crate::BuildError;
use files::{Failure, Mark, Place};
use lang::date;
use model::ledger::Entry;
use model::{Lang, LangId, Ledger, Moment};
use page::ledger::DATA;

/// Says that the ledger of the content does not go on from that of the site that a build made there before, if so.
pub(super) fn behind(
    output: &Path,
    input: &Input,
    console: &Console,
) -> Result<Option<ExitCode>, Failure> {
    let site = Place::at(output);
    if site.mark()? != Some(Mark::Site) {
        return Ok(None);
    }
    let Some(before) = site.get(DATA)? else {
        return Ok(None);
    };
    let own = input.content.get(FILE).unwrap_or_default();
    let there = output.join(DATA).display().to_string();
    match content::behind(own, FILE, &before, &there) {
        Some(found) => end(BuildError::Author(vec![found]), input, console).map(Some),
        None => Ok(None),
    }
}

/// Its file.
const FILE: &str = "content/ledger.yaml";

/// Enters what is due into the ledger, in the content that was read and not on disk. Gives the entries that were added.
pub(super) fn enter(
    input: &mut Input,
    now: Moment,
    console: &Console,
) -> Result<Vec<Entry>, Ended> {
    let record = match content::record(&input.content, now) {
        Ok(loaded) => loaded.record,
        Err(found) => {
            let told = unsealed(BuildError::Author(found), input, console)?;
            return Err(Ended::Told(told));
        }
    };
    let due = seal::ledger::due(&record);
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let count = due.len();
    let Ledger { entries, origin } =
        seal::ledger::entered(record.ledger, due, now, &stamp().version);
    let added = entries[entries.len() - count..].to_vec();
    let ledger = Ledger { entries, origin };
    input.content.insert(FILE, ledger.text());
    Ok(added)
}

/// Puts the ledger in its place, where anything was entered, and says so.
pub(super) fn keep(
    added: &[Entry],
    as_of: AsOf,
    input: &Input,
    global: &Global,
    console: &Console,
) -> Result<(), Failure> {
    let Some(last) = added.last() else {
        return Ok(());
    };
    put(FILE, input, global)?;
    if as_of.is_past() {
        let at = last.at.written();
        console.warning(&match console.lang.id() {
            LangId::Vi => format!("mục của sổ công bố đề {at} theo --as-of, không theo đồng hồ của máy; người đọc sổ sẽ thấy thời điểm ấy"),
            LangId::En => format!("the ledger's entries are dated {at} by --as-of and not by the clock; that is the moment which readers see"),
        });
    }
    let count = added.len();
    let (hash, number) = (&last.hash, last.number);
    console.line(&match console.lang.id() {
        LangId::Vi => format!(
            "Sổ công bố ({FILE}) thêm {count} mục, nay có {number} mục; mã của mục cuối: {hash}"
        ),
        LangId::En => format!(
            "Entries added to the ledger ({FILE}): {count}, now {number} in all; hash of the last: {hash}"
        ),
    });
    Ok(())
}

/// What is proved of a ledger that was read and held against the content: nothing else gets here.
pub(super) fn state(ledger: &Ledger, lang: Lang) -> String {
    let Some(last) = ledger.entries.last() else {
        return String::new();
    };
    let (count, at, hash) = (last.number, date::moment(last.at, lang), &last.hash);
    match lang.id() {
        LangId::Vi => format!(
            "Sổ công bố: {count} mục liền mạch, mục cuối ghi lúc {at}, mã {hash}. Chỉ bản sổ hoặc mã đã giữ từ trước ở nơi khác mới \
             chứng minh được là cả sổ không bị viết lại từ đầu.\n"
        ),
        LangId::En => format!(
            "Ledger: {count} entries in an unbroken chain, the last made at {at}, hash {hash}. Only a copy or a hash that was kept \
             elsewhere proves that it was not written anew as a whole.\n"
        ),
    }
}
