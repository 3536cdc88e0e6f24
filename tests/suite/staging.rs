//! The output is always one whole site: a build is killed at any moment, or the disk is full.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use congbo::files::{Sink as _, Staging};

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

/// The command that builds the small site, with a banner of its own, into `output`.
fn build_command(content: &Path, output: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_congbo"));
    command
        .args(["build", "--quiet", "--content"])
        .arg(content)
        .arg("--root")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/small"))
        .arg("--out")
        .arg(output)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Copies the content of the small site, with `banner` on every page.
fn content_with(banner: &str, folder: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small/content");
    for (path, bytes) in congbo::files::read_as(&from, "").unwrap().iter() {
        let to = folder.join(path.trim_start_matches('/'));
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(&to, bytes).unwrap();
    }
    let site = folder.join("site.yaml");
    let settings = fs::read_to_string(&site).unwrap();
    let kept = settings.lines().filter(|line| !line.starts_with("banner:"));
    let text = kept
        .chain([format!("banner: {banner}").as_str()])
        .collect::<Vec<_>>()
        .join("\n");
    fs::write(site, text).unwrap();
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let root = tempfile::tempdir().unwrap();
    let place = root.path().join("place");
    fs::create_dir(&place).unwrap();
    let output = place.join("output");
    let contents = ["cu", "moi"].map(|banner| root.path().join(banner));
    let whole = contents.clone().map(|content| {
        let banner = content.file_name().unwrap().to_str().unwrap();
        content_with(banner, &content);
        assert!(build_command(&content, &output).status().unwrap().success());
        congbo::files::read_as(&output, "site").unwrap()
    });
    assert!(whole[0] != whole[1]);
    for round in 0..30_u64 {
        let content = &contents[usize::from(round % 2 == 1)];
        let mut child = build_command(content, &output).spawn().unwrap();
        // Odd numbers of microseconds, so that the kill meets every phase of a build over the rounds.
        std::thread::sleep(Duration::from_micros(1_000 + round * 7_237));
        child.kill().unwrap();
        child.wait().unwrap();
        let site = congbo::files::read_as(&output, "site").unwrap();
        assert!(
            whole.contains(&site),
            "round {round}: the site is neither the old nor the new one"
        );
    }
    assert!(
        build_command(&contents[0], &output)
            .status()
            .unwrap()
            .success()
    );
    let left: Vec<_> = fs::read_dir(&place).unwrap().collect();
    assert_eq!(left.len(), 1, "leftovers of killed builds are removed");
    assert!(congbo::files::read_as(&output, "site").unwrap() == whole[0]);
}

/// A small file system in memory, taken away at the end.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// Needs the right to mount, in a mount namespace of its own where possible.
    fn mount() -> Option<Self> {
        Self::mount_of("256k")
    }

    fn mount_of(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
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

/// A disk that says yes to everything and finds no room when it lays it down: a file system in a file that has more room
/// on paper than the small disk it lies on.
struct LateDisk {
    _below: SmallDisk,
    folder: tempfile::TempDir,
}

impl LateDisk {
    fn mount() -> Option<Self> {
        let below = SmallDisk::mount_of("3m")?;
        let image = below.0.path().join("image");
        let file = fs::File::create(&image).unwrap();
        file.set_len(64 << 20).unwrap();
        let does = |command: &mut Command| {
            let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
            status.is_ok_and(|status| status.success())
        };
        let mut format = Command::new("mkfs.ext4");
        let plain = ["-q", "-O", "^has_journal", "-m", "0", "-N", "512"];
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        let ready = does(format.args(plain).arg(&image))
            && does(mount.args(["-o", "loop"]).arg(&image).arg(folder.path()));
        ready.then(|| Self {
            _below: below,
            folder,
        })
    }
}

impl Drop for LateDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.folder.path()).status();
    }
}

#[test]
fn a_disk_that_is_full_only_when_it_lays_down_leaves_the_old_site() {
    // Without the right to mount there is no such disk to be had.
    let Some(disk) = LateDisk::mount() else {
        return;
    };
    let output = disk.folder.path().join("output");
    write_site(&output, "old").unwrap();
    // Each write finds room in memory.
    let staging = Staging::new(&output).unwrap();
    let text = (0..=250_u8).cycle().take(100_000).collect::<Vec<_>>();
    for file in 0..FILES {
        staging.put(&format!("{file}.html"), &text).unwrap();
    }
    assert!(staging.commit().is_err());
    assert_eq!(
        read_site(&output),
        (BTreeSet::from(["old".to_owned()]), FILES)
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

/// A page is written while it is rendered: what the disk refuses must not be laid to its template.
#[test]
fn a_page_that_finds_no_room_is_laid_to_the_disk() {
    let Some(disk) = SmallDisk::mount_of("512k") else {
        return;
    };
    let content = tempfile::tempdir().unwrap();
    // No data files and no pictures, which come first and would take the room; there is enough for what is not pages.
    content_with("new", content.path());
    let settings = content.path().join("site.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    let lines = text.lines().map(|line| match line.split_once(':') {
        Some(("exports", _)) => "exports: []\ncards: false",
        _ => line,
    });
    fs::write(&settings, lines.collect::<Vec<_>>().join("\n")).unwrap();
    let output = disk.0.path().join("output");
    let built = build_command(content.path(), &output)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    let said = String::from_utf8(built.stderr).unwrap();
    assert_eq!(built.status.code(), Some(2), "{said}");
    assert!(said.contains(".html") && !said.contains("mẫu"), "{said}");
    assert_eq!(fs::read_dir(disk.0.path()).unwrap().count(), 0, "{said}");
}
