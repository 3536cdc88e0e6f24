//! The command line: one command a file, each thin. The only room that prints and that reads clock and environment.
//!
//! Talk goes to stderr, results go to stdout. Exit codes: 0 fine, 1 the content has errors, 2 the machine refused or
//! the command line was wrong.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::BuildError;
use diagnostic::Diagnostic;
use files::{Failure, Files, Place, Stamp};
use model::{Lang, LangId, Moment};

mod archive;
mod bag;
mod build;
mod check;
mod commitment;
mod console;
mod explain;
mod figures;
mod findings;
#[cfg(feature = "import")]
mod import;
mod init;
mod ledger;
mod manual;
mod moment;
mod new;
mod opened;
mod progress;
mod publish;
mod refusals;
mod scaffold;
mod schema;
mod seal;
#[cfg(feature = "serve")]
mod serve;
mod usage;
mod verify;
mod vietnamese;

use console::{Console, Format, given};

/// Where the public site is built, in the site's folder.
const PUBLIC: &str = "output";

/// Turns a folder of yearly governance results and narratives into a static public site.
#[derive(Debug, Parser)]
#[command(name = "congbo", version, long_version = env!("CONGBO_VERSION"), about, arg_required_else_help = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
struct Global {
    /// The site's folder, with content/ and perhaps themes/ in it
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The content folder, where it is not content/ in the site's folder
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// The output folder, where it is not output/ in the site's folder
    #[arg(long, global = true, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The folder of themes, where it is not themes/ in the site's folder
    #[arg(long, global = true, value_name = "DIR")]
    themes: Option<PathBuf>,
    /// The language of messages; otherwise that of the environment
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<Tongue>,
    /// How problems are shown
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Says nothing but what is wrong
    #[arg(long, short, global = true)]
    quiet: bool,
}

/// A language of messages.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tongue {
    /// Vietnamese
    Vi,
    /// English
    En,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes a small site to start from, in a new folder
    Init(init::Args),
    /// Adds an edition, index, unit, document, announcement, objection, target programme, page or theme
    New {
        #[command(subcommand)]
        piece: new::Piece,
    },
    /// Takes results in from spreadsheets (xlsx, xls, ods, csv, tsv), tables of docx or a folder of filled workbooks, every value with its cell; also lists of units
    #[cfg(feature = "import")]
    Import(import::Args),
    /// Writes workbooks that units fill in, from the framework of a year, into bieu-mau/INDEX-YEAR; `import FOLDER` gathers them
    #[cfg(feature = "import")]
    Template(import::template::Args),
    /// Checks the content and builds the site
    Build(moment::AsOf),
    /// Shows every problem of the content, and writes nothing
    Check(check::Args),
    /// Fixes a published edition: from then on no figure changes without a correction
    Seal(seal::Args),
    /// Works out a number that commits to an edition before it is public, and tells nothing of it
    // The word of before goes on working.
    #[command(alias = "commit")]
    Commitment(commitment::Args),
    /// Packs a sealed edition for an archive: pages, data, sources and seal in one bag
    Archive(archive::Args),
    /// Proves that nothing sealed was changed; with --out holds a folder of pages against the content
    Verify(verify::Args),
    /// Shows the site in a browser while it is written, drafts included
    #[cfg(feature = "serve")]
    Serve(serve::Args),
    /// Publishes the built site into a folder or storage, only what has changed
    Publish(publish::Args),
    /// Explains a finding by its name, with an example; without a name lists all
    Explain {
        /// The name in the brackets of a message
        name: Option<String>,
    },
    /// Prints JSON Schemas of content files for editors; with --out writes them
    Schema {
        /// One kind of file; otherwise all
        kind: Option<String>,
        /// Instead: every name that templates of a theme can use, as Markdown
        #[arg(long = "theme", conflicts_with = "kind")]
        templates: bool,
    },
    /// Prints what completes commands in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Prints the manual page; with --out writes one for each command
    Man,
}

/// Runs the command line `arguments`, the program's name first.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let Some(meant) = opened::double_click(&arguments) else {
        return obey(&arguments);
    };
    let code = obey(&meant);
    opened::wait(&meant);
    code
}

/// Does what the words say.
fn obey(arguments: &[std::ffi::OsString]) -> ExitCode {
    let parsed = command(console::wished(arguments))
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results, wrong usage is talk: clap knows which goes where.
            let vietnamese = Some(&error)
                .filter(|_| console::wished(arguments) == Lang::VI)
                .and_then(usage::vietnamese);
            let printed = given(match vietnamese {
                Some(said) => std::io::stderr().write_all(said.as_bytes()),
                None => error.print(),
            });
            let fine = printed.is_ok() && !error.use_stderr();
            return ExitCode::from(if fine { 0 } else { 2 });
        }
    };
    let console = Console::new(&cli.global);
    let done = match &cli.command {
        Command::Init(args) => init::run(args, &console),
        Command::New { piece } => new::run(piece, &cli.global, &console),
        #[cfg(feature = "import")]
        Command::Import(args) => import::run(args, &cli.global, &console),
        #[cfg(feature = "import")]
        Command::Template(args) => import::template::run(args, &cli.global, &console),
        Command::Build(as_of) => build::run(*as_of, &cli.global, &console),
        Command::Check(args) => check::run(args, &cli.global, &console),
        Command::Seal(args) => seal::run(args, &cli.global, &console),
        Command::Commitment(args) => commitment::run(args, &cli.global, &console),
        Command::Archive(args) => archive::run(args, &cli.global, &console),
        Command::Verify(args) => verify::run(args, &cli.global, &console),
        Command::Publish(args) => publish::run(args, &cli.global, &console),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(args, &cli.global, &console),
        Command::Explain { name } => explain::run(name.as_deref(), &console),
        Command::Schema {
            templates: true, ..
        } => schema::theme(),
        Command::Schema { kind, .. } => schema::run(kind.as_deref(), &cli.global, &console),
        Command::Completions { shell } => manual::completions(*shell, console.lang),
        Command::Man => manual::run(&cli.global, &console),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            console.failure(&failure);
            ExitCode::from(2)
        }
    }
}

/// The command line with its help in a language.
fn command(lang: Lang) -> clap::Command {
    let (command, shared) = match lang.id() {
        LangId::Vi => (vietnamese::translated(Cli::command()), vietnamese::SHARED),
        LangId::En => (Cli::command(), "What every command takes: congbo --help"),
    };
    once(command, shared)
}

/// The arguments that all commands take are listed once, in the help of the program.
fn once(mut command: clap::Command, shared: &'static str) -> clap::Command {
    command.build();
    let all = command.get_arguments().filter(|one| one.is_global_set());
    let all: Vec<clap::Id> = all.map(|one| one.get_id().clone()).collect();
    command.mut_subcommands(|inner| listed(inner, &all, shared))
}

fn listed(command: clap::Command, shared: &[clap::Id], words: &'static str) -> clap::Command {
    let command = command.mut_args(|one| {
        let is_hidden = one.is_hide_set() || shared.contains(one.get_id());
        one.hide(is_hidden)
    });
    let command = command.mut_subcommands(|inner| listed(inner, shared, words));
    command.after_help(words)
}

/// What is read before a command does its work.
#[derive(Default)]
struct Input {
    content: Files,
    themes: Files,
}

impl Global {
    fn content(&self) -> Result<Files, Failure> {
        match &self.content {
            Some(folder) => files::read_as(folder, "content"),
            None => files::read(&self.root, "content"),
        }
    }

    fn content_folder(&self) -> PathBuf {
        let named = self.content.clone();
        named.unwrap_or_else(|| self.root.join("content"))
    }

    fn themes_folder(&self) -> PathBuf {
        let named = self.themes.clone();
        named.unwrap_or_else(|| self.root.join("themes"))
    }

    /// The site's own themes beside those that the program brings along. Of these a site may bring some files of its
    /// own, such as the emblem; a theme with a `base.html` is whole and stands alone.
    fn themes(&self) -> Result<Files, Failure> {
        let own = match &self.themes {
            Some(folder) => files::read_as(folder, "themes")?,
            None if self.root.join("themes").is_dir() => files::read(&self.root, "themes")?,
            None => Files::default(),
        };
        let mut themes = theme::brought();
        themes.retain(|path| {
            let name = path.split('/').nth(1).unwrap_or_default();
            own.get(&format!("themes/{name}/base.html")).is_none()
        });
        Ok(themes.with(own))
    }

    fn input(&self) -> Result<Input, Failure> {
        Ok(Input {
            content: self.content()?,
            themes: self.themes()?,
        })
    }

    /// Of what is read, the files that these findings quote.
    fn quoted(&self, found: &[Diagnostic]) -> Result<Input, Failure> {
        let labels = found
            .iter()
            .flat_map(|one| one.second.iter().chain([&one.label]));
        let files: BTreeSet<&str> = labels.map(|label| &*label.origin.file).collect();
        let mut input = Input::default();
        if files.iter().any(|file| file.starts_with("content/")) {
            let is_quoted = |path: &str| files.contains(path);
            input.content = files::read_some(&self.content_folder(), "content", &is_quoted)?;
        }
        if files.iter().any(|file| file.starts_with("themes/")) {
            input.themes = self.themes()?;
        }
        Ok(input)
    }

    fn output(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| self.root.join(PUBLIC))
    }

    /// Refuses an output that is, holds, or lies in what is read or kept, whether that is there yet or not.
    fn refuse_output_over_input(&self, output: &Path) -> Result<(), Failure> {
        let real = |folder: &Path| Place::at(folder).root().to_owned();
        let (output_at, root) = (real(output), real(&self.root));
        let kept = [commitment::FOLDER, archive::FOLDER].map(|name| self.root.join(name));
        let inputs = [self.content_folder(), self.themes_folder()];
        let over = [&inputs[..], &kept[..]].concat();
        let over = over.iter().any(|input| real(input).starts_with(&output_at));
        // Bags are put below the folder of archives.
        let mut closed = inputs.iter().chain(&kept[..1]);
        let inside = closed.any(|input| output_at.starts_with(real(input)));
        if over || inside || root.starts_with(&output_at) {
            return Err(Failure {
                tried: "build into",
                path: output.to_owned(),
                source: std::io::Error::other(
                    "the site is read from there; name a folder of its own",
                ),
            });
        }
        Ok(())
    }
}

/// What is printed on pages about the program.
fn stamp() -> Stamp {
    Stamp {
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The moment at which a command runs, which decides what is public.
fn now() -> Moment {
    Moment(jiff::Timestamp::now().as_second())
}

/// Shows what kept a command from its end.
fn end(error: BuildError, input: &Input, console: &Console) -> Result<ExitCode, Failure> {
    match error {
        BuildError::Author(found) => {
            console.problems(&found, input)?;
            Ok(ExitCode::from(1))
        }
        BuildError::Machine(failure) => Err(failure),
    }
}

impl From<Tongue> for Lang {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Vi => Self::VI,
            Tongue::En => Self::EN,
        }
    }
}
