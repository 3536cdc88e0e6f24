//! Commands that write are killed at many moments: nothing is lost, nothing is half there, and running the command again
//! brings it to its end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use congbo::files;

/// How often each command is killed.
const ROUNDS: u32 = 50;

/// A command that is killed: its words, and what of the site it may change.
struct Killed {
    words: &'static [&'static str],
    may_change: &'static [&'static str],
}

/// Every command that writes. Whoever adds one that does adds a line.
const COMMANDS: &[Killed] = &[
    Killed {
        words: &["build"],
        may_change: &["output/"],
    },
    Killed {
        words: &["seal", "2022", "--as-of", "2023-07-01T08:00:00+07:00"],
        may_change: &[
            "content/editions/2022/edition.yaml",
            "content/editions/2022/seal.yaml",
            "content/ledger.yaml",
        ],
    },
    Killed {
        words: &["archive", "2021", "--zip"],
        may_change: &["archives/"],
    },
    Killed {
        words: &["archive", "2021"],
        may_change: &["archives/"],
    },
    // The first import of an index, which makes an edition too.
    #[cfg(feature = "import")]
    Killed {
        words: &["import", "moi.csv", "--index", "sipas", "--year", "2020"],
        may_change: &["content/sources.yaml"],
    },
    // One that replaces results.
    #[cfg(feature = "import")]
    Killed {
        words: &[
            "import", "cu.csv", "--index", "par", "--year", "2023", "--force",
        ],
        may_change: &["content/sources.yaml", "content/editions/2023/par.yaml"],
    },
];

/// The tables that are imported.
const TABLES: [(&str, &str); 2] = [
    (
        "moi.csv",
        "TT;Đơn vị;Tiếp cận dịch vụ;Thủ tục hành chính;Tổng điểm\n1;Sông Mơ;80,00;79,00;79,50\n\
         2;Núi Xanh;85,00;84,00;84,50\n3;Đồng Bằng;78,00;77,00;77,50\n4;Ven Biển;75,00;74,00;74,50\n",
    ),
    (
        "cu.csv",
        "TT;Đơn vị;Cải cách thể chế;Cải cách bộ máy;Chuyển đổi số;Tổng điểm\n1;Sông Mơ;25,00;35,00;25,00;85,00\n\
         2;Núi Xanh;24,00;34,00;24,00;82,00\n3;Đồng Bằng;23,00;33,00;23,00;79,00\n",
    ),
];

fn congbo(root: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_congbo"));
    command
        .args(words)
        .arg("--quiet")
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn done(root: &Path, words: &[&str]) {
    let status = congbo(root, words).status().unwrap();
    assert!(status.success(), "{words:?}");
}

/// Everything in the site's folder that has a name of its own.
fn site(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = files::read_as(root, "site").unwrap();
    let files = files.below("site");
    files
        .iter()
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}

/// The small site with the tables that are imported beside it.
fn small() -> tempfile::TempDir {
    let folder = super::sealing::small();
    for (name, text) in TABLES {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The same with one edition sealed, built once.
fn start() -> tempfile::TempDir {
    let folder = small();
    done(
        folder.path(),
        &["seal", "2021", "--as-of", "2023-07-01T08:00:00+07:00"],
    );
    done(folder.path(), &["build"]);
    folder
}

/// A kill seldom falls between two files of an import. Here it stops after each of them.
#[cfg(feature = "import")]
#[test]
fn an_import_that_stopped_between_two_files_goes_on_when_it_is_run_again() {
    let words = ["import", "moi.csv", "--index", "sipas", "--year", "2020"];
    // In the order in which they are written.
    let written = [
        "content/sources.yaml",
        "content/intake/sipas.yaml",
        "content/editions/2020/edition.yaml",
        "content/editions/2020/sipas.yaml",
    ];
    let folder = small();
    let before = site(folder.path());
    done(folder.path(), &words);
    let after = site(folder.path());
    for (path, bytes) in &after {
        let changed = before.get(path) != Some(bytes);
        assert_eq!(changed, written.contains(&path.as_str()), "{path}");
    }
    for count in 0..written.len() {
        let folder = small();
        let root = folder.path();
        for path in &written[..count] {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), &after[*path]).unwrap();
        }
        done(root, &words);
        assert!(site(root) == after, "after {count} files");
    }
}

#[test]
fn a_killed_command_loses_nothing_and_goes_on_when_it_is_run_again() {
    let seed = start();
    let before = site(seed.path());
    let mark = fs::read(seed.path().join("output/.congbo")).unwrap();
    for killed in COMMANDS {
        let whole = {
            let folder = copy(&before, &mark);
            let begun = Instant::now();
            done(folder.path(), killed.words);
            (site(folder.path()), begun.elapsed())
        };
        let (after, takes) = whole;
        for round in 0..ROUNDS {
            let folder = copy(&before, &mark);
            let root = folder.path();
            let mut child = congbo(root, killed.words).spawn().unwrap();
            std::thread::sleep(moment(round, takes));
            child.kill().unwrap();
            child.wait().unwrap();
            let left = site(root);
            for (path, bytes) in &before {
                let may = killed
                    .may_change
                    .iter()
                    .any(|start| path.starts_with(start));
                let known =
                    left.get(path) == Some(bytes) || may && left.get(path) == after.get(path);
                assert!(known, "{:?}, round {round}: {path}", killed.words);
            }
            for (path, bytes) in &left {
                let known = before.get(path) == Some(bytes) || after.get(path) == Some(bytes);
                assert!(
                    known,
                    "{:?}, round {round}: {path} is half there",
                    killed.words
                );
            }
            // Run to its end it leaves what it would have left: what is sealed or imported already is refused, or written
            // as it is.
            let _ = congbo(root, killed.words).status().unwrap();
            assert!(site(root) == after, "{:?}, round {round}", killed.words);
            let aside = beside(root);
            assert!(
                aside.is_empty(),
                "{:?}, round {round}: {aside:?}",
                killed.words
            );
        }
    }
}

/// What lies beside files and folders until they are whole. Its names are hidden.
fn beside(root: &Path) -> Vec<PathBuf> {
    let all = walkdir::WalkDir::new(root).into_iter();
    all.map(|entry| entry.unwrap().into_path())
        .filter(|path| path.to_string_lossy().contains(".congbo-"))
        .collect()
}

/// Moments from the first to a little beyond the last that a command takes, in no order.
fn moment(round: u32, takes: Duration) -> Duration {
    takes * (round * 37 % ROUNDS) / ROUNDS + takes / 20
}

fn copy(site: &BTreeMap<String, Vec<u8>>, mark: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in site {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
    // Only a folder that carries its mark is ever replaced; marks have hidden names.
    fs::write(folder.path().join("output/.congbo"), mark).unwrap();
    folder
}
