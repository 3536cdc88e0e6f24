//! `congbo publish TARGET`: the finished site goes where the public reads it, only what has changed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Args as Arguments;

use super::{Console, Global, Input, now, stamp};
use deliver::publish::folder::Folder;
use deliver::publish::{self, Act, Copies, Plan, Step, Target};
use files::{Failure, Mark, Place, Sink};
use lang::number;
use model::{Lang, LangId};
use page::address;
use page::ledger::DATA;

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// A folder, or `s3://BUCKET/FOLDER`
    #[arg(value_name = "TARGET")]
    place: String,
    /// Puts copies packed with gzip beside texts, for servers that give them away
    #[arg(long)]
    gzip: bool,
    /// Lists what would be done, and does nothing
    #[arg(long)]
    dry_run: bool,
    /// Also writes over files at the target that were not published by congbo
    #[arg(long = "force")]
    over_others: bool,
}

/// After so many files it is said how far it has come.
const STRIDE: usize = 500;

/// Publishes the site, or lists what would be done.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let site = finished(&global.output())?;
    let input = global.input()?;
    refuse_what_is_held(&site, &input)?;
    warn_if_stale(&site, input, console)?;
    let target = open(&args.place, &site, global)?;
    refuse_to_lose_entries(&args.place, &site, &*target)?;
    let copies = if args.gzip {
        Copies::Gzip
    } else {
        Copies::Plain
    };
    let plan = publish::plan(publish::keys(&site, copies)?, &*target)?;
    if args.dry_run {
        list(&plan, console)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let (Some(path), false) = (plan.foreign().first(), args.over_others) {
        return Err(refusal(
            Path::new(&args.place).join(path),
            "a file is there that congbo did not publish; take it away, name another target, or use --force",
        ));
    }
    Ok(perform(plan, &site, &*target, console))
}

/// The folder of a site that a build has made for the public.
fn finished(output: &Path) -> Result<Place, Failure> {
    let site = Place::at(output);
    match site.mark()? {
        Some(Mark::Site) => Ok(site),
        Some(Mark::Rehearsal) => Err(refusal(
            output.to_owned(),
            "it is a rehearsal and shows what is not public; build the site first",
        )),
        None => Err(refusal(
            output.to_owned(),
            "congbo did not make this folder; run congbo build first",
        )),
    }
}

fn refusal(path: PathBuf, why: &'static str) -> Failure {
    Failure {
        tried: "publish",
        path,
        source: std::io::Error::other(why),
    }
}

/// Refuses a site whose ledger does not begin with the one that is published.
fn refuse_to_lose_entries(place: &str, site: &Place, target: &dyn Target) -> Result<(), Failure> {
    let Some(before) = target.get(DATA)? else {
        return Ok(());
    };
    let own = site.get(DATA)?.unwrap_or_default();
    if content::behind(&own, DATA, &before, DATA).is_none() {
        return Ok(());
    }
    Err(refusal(
        Path::new(place).join(DATA),
        "the ledger there has entries that the built site lacks or has otherwise; bring content/ledger.yaml back from a copy, then build again",
    ))
}

fn open(place: &str, site: &Place, global: &Global) -> Result<Box<dyn Target>, Failure> {
    if place.starts_with("s3://") {
        return bucket(place);
    }
    let target = Place::at(Path::new(place));
    global.refuse_output_over_input(target.root())?;
    let (from, to) = (site.root(), target.root());
    if from.starts_with(to) || to.starts_with(from) {
        let why = "the site lies there already; name a folder apart from it";
        return Err(refusal(to.to_owned(), why));
    }
    Ok(Box::new(Folder(target)))
}

#[cfg(feature = "s3")]
fn bucket(place: &str) -> Result<Box<dyn Target>, Failure> {
    let settings = std::env::vars_os().filter_map(|(name, value)| {
        let name = name.into_string().ok()?;
        name.starts_with("AWS_")
            .then(|| Some((name, value.into_string().ok()?)))?
    });
    Ok(Box::new(publish::s3::Bucket::open(place, settings)?))
}

#[cfg(not(feature = "s3"))]
fn bucket(place: &str) -> Result<Box<dyn Target>, Failure> {
    Err(refusal(
        place.into(),
        "this program was built without storage of this kind; build it with --features s3",
    ))
}

/// Refuses a site with a page of what the content holds back by now.
fn refuse_what_is_held(site: &Place, input: &Input) -> Result<(), Failure> {
    for year in content::undecided(&input.content, now()) {
        let path = address::edition(year);
        if site.get(&path)?.is_some() {
            return Err(refusal(
                site.root().join(path),
                "the built site shows it, and whether it is public cannot be read from its edition.yaml; correct that and run congbo build first",
            ));
        }
    }
    let Some(held) = content::withheld(&input.content, now()) else {
        return Ok(());
    };
    let years = held.years.iter().copied().map(address::edition);
    let documents = held.documents.iter().map(|slug| address::document(slug));
    let indices = held.indices.iter().map(|code| address::index(code));
    let programmes = held.programmes.iter().map(|slug| address::programme(slug));
    let units = held.units.iter().map(|code| address::unit(code));
    let pages = years.chain(documents).chain(indices);
    for tail in pages.chain(programmes).chain(units) {
        for lang in [Lang::VI, Lang::EN] {
            let path = address::in_language(&tail, lang);
            if site.get(&path)?.is_some() {
                return Err(refusal(
                    site.root().join(path),
                    "the built site shows it, and the content holds it back; run congbo build first",
                ));
            }
        }
    }
    Ok(())
}

/// Says when the site is not what would be built: a change since, or an embargo that has ended.
fn warn_if_stale(site: &Place, input: Input, console: &Console) -> Result<(), Failure> {
    let compared = Compared {
        site,
        files: AtomicUsize::new(0),
        other: AtomicUsize::new(0),
    };
    if crate::build(input.content, &input.themes, &stamp(), now(), &compared).is_err() {
        console.warning(console.say(
            "nội dung hiện đang có lỗi; trang được đăng là bản dựng trước đó",
            "the content has errors; what is published was built before",
        ));
        return Ok(());
    }
    let written = compared.files.into_inner();
    let other = compared.other.into_inner() + site.paths()?.len().abs_diff(written);
    if other > 0 {
        let many = number::integer(i64::try_from(other).unwrap_or(i64::MAX), console.lang);
        console.warning(&match console.lang.id() {
            LangId::Vi => format!(
                "trang đã dựng khác với nội dung hiện tại ({many} tệp); hãy chạy congbo build rồi đăng lại"
            ),
            LangId::En => format!(
                "the built site is not what the content says today ({many} files); run congbo build, then publish again"
            ),
        });
    }
    Ok(())
}

/// Holds what is built against what was built.
struct Compared<'a> {
    site: &'a Place,
    files: AtomicUsize,
    other: AtomicUsize,
}

impl Sink for Compared<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.files.fetch_add(1, Ordering::Relaxed);
        // A file that is not there is counted by the number of files.
        if self.site.get(path)?.is_some_and(|old| old != bytes) {
            self.other.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// Does it, and says how it ended.
fn perform(plan: Plan, site: &Place, target: &dyn Target, console: &Console) -> ExitCode {
    let whole =
        |count: usize| number::integer(i64::try_from(count).unwrap_or(i64::MAX), console.lang);
    let of = |act: Act| plan.steps.iter().filter(|step| step.act == act).count();
    let (added, changed, removed) = (of(Act::Add), of(Act::Change), of(Act::Remove));
    let (all, same) = (whole(plan.steps.len()), whole(plan.same));
    let done = AtomicUsize::new(0);
    let told = |_: &Step| {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if done.is_multiple_of(STRIDE) {
            console.line(&format!("{}/{all}", whole(done)));
        }
    };
    if let Err(failure) = plan.run(site, target, &told) {
        console.failure(&failure);
        let done = whole(done.into_inner());
        console.line(&match console.lang.id() {
            LangId::Vi => format!("Xong {done}/{all} tệp. Trang đang công bố vẫn đọc được; chạy lại lệnh này để làm tiếp."),
            LangId::En => format!("{done} of {all} files done. The public site is whole; run the command again to go on."),
        });
        return ExitCode::from(2);
    }
    let [added, changed, removed] = [added, changed, removed].map(whole);
    console.line(&match console.lang.id() {
        LangId::Vi => format!("Đã đăng: {added} tệp mới, {changed} tệp thay đổi, {removed} tệp gỡ bỏ, {same} tệp giữ nguyên."),
        LangId::En => format!("Published: {added} new, {changed} changed, {removed} removed, {same} as they were."),
    });
    ExitCode::SUCCESS
}

/// Lists what would be done, in its order.
fn list(plan: &Plan, console: &Console) -> Result<(), Failure> {
    let steps = plan.steps.iter();
    console.result(
        || {
            let line = |step: &Step| format!("{} {}\n", sign(step.act).0, step.path);
            steps.clone().map(line).collect()
        },
        || {
            let line = |step: &Step| {
                let json = serde_json::json!({"act": sign(step.act).1, "path": step.path});
                format!("{json}\n")
            };
            steps.clone().map(line).collect()
        },
    )?;
    console.line(console.say("Chưa làm gì cả.", "Nothing was done."));
    Ok(())
}

fn sign(act: Act) -> (char, &'static str) {
    match act {
        Act::Add => ('+', "add"),
        Act::Change => ('~', "change"),
        Act::Remove => ('-', "remove"),
    }
}
