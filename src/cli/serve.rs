//! `congbo serve`: the site in a browser while it is written, with drafts and what is held back. Writes nothing.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::Instant;

use clap::Args as Arguments;

use super::{Console, Global, Input, now, refusals, stamp};
use crate::preview::{Preview, Proof};
use deliver::serve::{Call, Door, Found, PageServer, Panel, Site, Turn, panel};
use deliver::watch::Watch;
use diagnostic::Diagnostic;
use files::{Failure, Files};
use lang::number;
use model::{Lang, LangId};

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// The port, where it must be a certain one
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Opens the site in the browser
    #[arg(long)]
    open: bool,
}

/// Shows the site until it is stopped.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let mut input = Ok(global.input()?);
    let door = Door::open(args.port)?;
    let (tell, calls) = mpsc::channel();
    let folders = [global.content_folder(), global.themes_folder()];
    let changed = tell.clone();
    let mut watch = Watch::new(&folders, move || drop(changed.send(Call::Changed)))?;
    stop_on_interrupt(tell.clone())?;
    let address = door.address();
    door.serve(tell);
    welcome(args, &address, console);
    let mut server = PageServer::new(calls);
    let mut good = None;
    let mut begun = Instant::now();
    loop {
        let panel = read(input, &mut good, console);
        if show(good.as_ref(), panel, &mut server, begun, console) == Turn::Stop {
            console.line(console.say("Đã dừng.", "Stopped."));
            return Ok(ExitCode::SUCCESS);
        }
        begun = Instant::now();
        if let Err(failure) = watch.again() {
            // What is watched already stays watched.
            console.failure(&failure);
        }
        input = global.input();
    }
}

fn stop_on_interrupt(tell: mpsc::Sender<Call>) -> Result<(), Failure> {
    ctrlc::set_handler(move || drop(tell.send(Call::Stop))).map_err(|error| Failure {
        tried: "listen for",
        path: "Ctrl-C".into(),
        source: std::io::Error::other(error.to_string()),
    })
}

fn welcome(args: &Args, address: &str, console: &Console) {
    console.line(&match console.lang.id() {
        LangId::Vi => format!(
            "Xem trước tại {address} (chỉ trên máy này, có cả bản nháp). Nhấn Ctrl-C để dừng."
        ),
        LangId::En => format!(
            "Preview at {address} (on this machine only, drafts included). Ctrl-C stops it."
        ),
    });
    if args.open && open::that_detached(address).is_err() {
        console.line(console.say(
            "Không mở được trình duyệt; hãy tự mở địa chỉ trên.",
            "The browser could not be opened; open the address yourself.",
        ));
    }
}

/// The last content and theme without an error.
struct Good {
    proof: Proof,
    input: Input,
    /// Changes with the theme's styles, pictures and typefaces.
    mark: String,
}

/// Reads what was read from disk, and keeps it where nothing is wrong with it. Gives what is to be shown above pages.
fn read(input: Result<Input, Failure>, good: &mut Option<Good>, console: &Console) -> Panel {
    let panel = Panel::new(console.lang);
    let input = match input {
        Ok(input) => input,
        Err(failure) => {
            console.failure(&failure);
            return panel.with(panel::refusal(
                &refusals::told(&failure, console.lang),
                console.lang,
            ));
        }
    };
    match Proof::read(&input.content, &input.themes) {
        Err(found) => {
            tell(&found, &input, console);
            let texts = input.content.with(input.themes);
            panel.problems(&found, &texts)
        }
        Ok(proof) => {
            tell(proof.warnings(), &input, console);
            let panel = panel.problems(proof.warnings(), &input.content);
            let mark = mark(&input.themes);
            *good = Some(Good { proof, input, mark });
            panel
        }
    }
}

/// Shows problems also where the author looks at a terminal. That nobody reads there is no reason to end the preview.
fn tell(found: &[Diagnostic], input: &Input, console: &Console) {
    if let Err(failure) = console.problems(found, input) {
        console.failure(&failure);
    }
}

/// Shows the last good site until something changes.
fn show(
    good: Option<&Good>,
    panel: Panel,
    server: &mut PageServer,
    begun: Instant,
    console: &Console,
) -> Turn {
    let Some(good) = good else {
        return server.work(None, panel);
    };
    let plan = good.proof.plan(now());
    let preview = match plan.preview(&stamp()) {
        Ok(preview) => preview,
        Err(failure) => {
            let words = refusals::told(&failure, console.lang);
            return server.work(None, panel.with(panel::refusal(&words, console.lang)));
        }
    };
    let held = preview.held(console.lang);
    let held = held.into_iter().map(|(year, held)| (year, held.text));
    let milliseconds = i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
    let milliseconds = number::integer(milliseconds, console.lang);
    console.line(&match console.lang.id() {
        LangId::Vi => format!("Đã đọc lại trong {milliseconds} ms."),
        LangId::En => format!("Read in {milliseconds} ms."),
    });
    let shown = Shown {
        preview,
        good,
        lang: console.lang,
    };
    server.work(Some(&shown), panel.held(held.collect()))
}

/// The site as the desk asks for it.
struct Shown<'a> {
    preview: Preview<'a>,
    good: &'a Good,
    lang: Lang,
}

impl Shown<'_> {
    /// A template that is wrong, at its place.
    fn wrong(&self, found: &Diagnostic) -> Found {
        let themes = &self.good.input.themes;
        let problem = panel::problem(found, themes, self.lang);
        problem.map_or(Found::Missing, |problem| Found::Wrong(Box::new(problem)))
    }
}

impl Site for Shown<'_> {
    fn find(&self, path: &str) -> Found {
        match self.preview.page(path) {
            Ok(Some(page)) => return Found::Page(page),
            Err(found) => return self.wrong(&found),
            Ok(None) => {}
        }
        match self.preview.file(path) {
            Ok(Some(bytes)) => Found::File(bytes.to_vec()),
            Ok(None) => Found::Missing,
            Err(failure) => {
                let words = refusals::told(&failure, self.lang);
                Found::Wrong(Box::new(panel::refusal(&words, self.lang)))
            }
        }
    }

    fn missing(&self) -> Found {
        match self.preview.missing() {
            Ok(page) => page.map_or(Found::Missing, Found::Page),
            Err(found) => self.wrong(&found),
        }
    }

    fn mark(&self) -> &str {
        &self.good.mark
    }
}

/// Tells the theme's styles, pictures and typefaces from others.
fn mark(themes: &Files) -> String {
    let mut hasher = DefaultHasher::new();
    for (path, bytes) in themes.iter() {
        if path.contains("/assets/") {
            (path, bytes).hash(&mut hasher);
        }
    }
    format!("{:016x}", hasher.finish())
}
