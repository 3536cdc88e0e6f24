//! The output is always one whole site: a build is killed at any moment, or the disk is full.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use congbo::files::{Sink as _, Staging};

/// Names the folder that the child builds into.
const OUTPUT: &str = "CONGBO_TEST_OUTPUT";

/// How many files a site of this test has.
const FILES: usize = 60;

fn write_site(output: &Path, text: &str) -> Result<(), congbo::files::Failure> {
    let staging = Staging::new(output)?;
    for file in 0..FILES {
        staging.put(&format!("{}/{file}.html", file % 7), text.as_bytes())?;
    }
    staging.commit().map(drop)
}

/// Every text that stands in the site, and how many files there are.
fn read_site(output: &Path) -> (BTreeSet<String>, usize) {
    let site = congbo::files::read_as(output, "site").unwrap();
    let texts = site
        .iter()
        .map(|(_, bytes)| String::from_utf8(bytes.to_vec()).unwrap());
    (texts.collect(), site.len())
}

/// Not a test of its own: the process that `a_killed_build_leaves_a_whole_site` kills.
#[test]
#[ignore = "runs as the child of another test"]
fn child_builds_until_it_is_killed() {
    let Some(output) = std::env::var_os(OUTPUT) else {
        return;
    };
    for round in 0.. {
        write_site(output.as_ref(), &format!("{}-{round}", std::process::id())).unwrap();
    }
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    write_site(&output, "first").unwrap();
    for round in 0..20_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--ignored",
                "--exact",
                "staging::child_builds_until_it_is_killed",
            ])
            .env(OUTPUT, &output)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Odd numbers of microseconds, so that the kill meets every phase of a build over the rounds.
        std::thread::sleep(Duration::from_micros(6_000 + round * 1_237));
        child.kill().unwrap();
        child.wait().unwrap();
        let (texts, files) = read_site(&output);
        assert_eq!(
            texts.len(),
            1,
            "round {round}: files of two sites are mixed"
        );
        assert_eq!(files, FILES, "round {round}: the site is not whole");
    }
    write_site(&output, "last").unwrap();
    let left: Vec<_> = fs::read_dir(root.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "leftovers of killed builds are removed");
    assert_eq!(read_site(&output).0, BTreeSet::from(["last".to_owned()]));
}

/// A file system of 256 KiB in memory, taken away at the end.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// Needs the right to mount, in a mount namespace of its own where possible.
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        mounted
            .is_ok_and(|status| status.success())
            .then(|| Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    // Without the right to mount there is no small disk to be had; the next test holds the same promise there.
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    let output = disk.0.path().join("output");
    write_site(&output, "old").unwrap();
    let failure = write_site(&output, &"new".repeat(10_000)).unwrap_err();
    assert_eq!(
        failure.source.kind(),
        io::ErrorKind::StorageFull,
        "{failure}"
    );
    assert_eq!(
        read_site(&output),
        (BTreeSet::from(["old".to_owned()]), FILES)
    );
    assert_eq!(
        fs::read_dir(disk.0.path()).unwrap().count(),
        1,
        "no trace of the failed build"
    );
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_old_site() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    write_site(&output, "old").unwrap();
    let staging = Staging::new(&output).unwrap();
    staging.put("a", b"new").unwrap();
    // A file stands where the path asks for a folder.
    assert!(staging.put("a/b.html", b"new").is_err());
    drop(staging);
    assert_eq!(
        read_site(&output),
        (BTreeSet::from(["old".to_owned()]), FILES)
    );
}
