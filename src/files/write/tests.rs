//! What stands in the output after each way in which a build can end.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::{MARK, Staging};
use crate::{Memory, Only, Sink as _, open};

/// Names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn build(output: &Path, path: &str, text: &str) {
    let staging = Staging::new(output).unwrap();
    staging.put(path, text.as_bytes()).unwrap();
    staging.commit().unwrap();
}

#[test]
fn a_new_site_replaces_the_old_one_whole() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("a/output");
    build(&output, "2018/x.html", "old");
    build(&output, "y.html", "new");
    assert_eq!(names(&output), [MARK, "y.html"]);
    assert_eq!(names(&root.path().join("a")), ["output"]);
    assert_eq!(fs::read(output.join("y.html")).unwrap(), b"new");
}

#[test]
fn what_was_written_is_counted() {
    let root = tempfile::tempdir().unwrap();
    let staging = Staging::new(&root.path().join("output")).unwrap();
    staging.put("a.html", b"12").unwrap();
    staging.put("b/c.html", b"345").unwrap();
    let written = staging.commit().unwrap();
    assert_eq!((written.files, written.bytes), (2, 5));
}

#[test]
fn a_file_that_comes_in_pieces_is_whole_when_it_is_closed() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let staging = Staging::new(&output).unwrap();
    let long = vec![b'x'; 2 * super::PIECE + 1];
    let mut file = open(&staging, "a/b.html").unwrap();
    for piece in [b"12", &*long, b""] {
        file.write_all(piece).unwrap();
    }
    assert_eq!(file.close().unwrap(), 2 + long.len() as u64);
    drop(open(&staging, "c.html").unwrap());
    let written = staging.commit().unwrap();
    assert_eq!((written.files, written.bytes), (1, 2 + long.len() as u64));
    let text = fs::read(output.join("a/b.html")).unwrap();
    assert!(text == [b"12", &*long].concat());
}

#[test]
fn what_is_not_wanted_comes_in_pieces_and_is_let_go_of() {
    let memory = Memory::default();
    let only = Only::new(&|path| path == "a", &memory);
    for path in ["a", "b"] {
        let mut file = open(&only, path).unwrap();
        file.add(b"12");
        file.add(b"3");
        assert_eq!(file.close().unwrap(), 3);
        let dropped = open(&only, path).unwrap();
        dropped.drop_it().unwrap();
    }
    let files = memory.into_files();
    let all: Vec<_> = files.iter().collect();
    assert_eq!(all, [("a", &b"123"[..])]);
}

#[test]
fn a_dropped_site_leaves_no_trace() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, "x.html", "old");
    let staging = Staging::new(&output).unwrap();
    staging.put("x.html", b"new").unwrap();
    drop(staging);
    assert_eq!(names(root.path()), ["output"]);
    assert_eq!(fs::read(output.join("x.html")).unwrap(), b"old");
}

#[test]
fn what_killed_runs_left_beside_a_file_is_removed_when_it_is_written_and_nothing_else() {
    let root = tempfile::tempdir().unwrap();
    let own = std::process::id();
    let left = [
        format!(".a.yaml.congbo-{own}"),
        format!(".a.yaml.congbo-{own}-0"),
        ".a.yaml.congbo-1-0".to_owned(),
    ];
    for name in &left {
        fs::write(root.path().join(name), "half").unwrap();
    }
    let others = [".a.yaml.congbo-2-0", ".b.yaml.congbo-1-0"];
    for name in others {
        fs::write(root.path().join(name), "half").unwrap();
    }
    let neighbour = fs::File::open(root.path().join(others[0])).unwrap();
    neighbour.try_lock().unwrap();
    let place = root.path().join("a.yaml");
    super::replace(&place, b"whole").unwrap();
    super::replace(&place, b"newer").unwrap();
    assert_eq!(names(root.path()), [others[0], others[1], "a.yaml"]);
    assert_eq!(fs::read(place).unwrap(), b"newer");
}

#[test]
fn a_folder_that_no_build_made_is_not_replaced() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("thesis");
    fs::create_dir(&output).unwrap();
    fs::write(output.join("chapter.md"), "years of work").unwrap();
    let failure = Staging::new(&output).unwrap_err().to_string();
    assert!(failure.contains("was not made by congbo"), "{failure}");
    assert_eq!(names(root.path()), ["thesis"]);
    assert_eq!(names(&output), ["chapter.md"]);
}

/// What is said when a build would go into a folder, and what lies there afterwards.
fn refused(output: &Path) -> String {
    let before = names(output);
    let failure = Staging::new(output).unwrap_err().to_string();
    assert_eq!(names(output), before);
    failure
}

#[test]
fn a_file_that_a_hand_put_among_the_pages_stops_the_build() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, "2018/x.html", "old");
    for path in ["2018/letter.docx", "CNAME", ".htaccess"] {
        fs::write(output.join(path), "mine").unwrap();
        let said = refused(&output);
        assert!(
            said.contains(path) && said.contains("did not make it"),
            "{said}"
        );
        fs::remove_file(output.join(path)).unwrap();
    }
    for left in [".DS_Store", "2018/Thumbs.db"] {
        fs::write(output.join(left), "left by a system").unwrap();
    }
    for folder in ["drafts", "2018/drafts"] {
        fs::create_dir(output.join(folder)).unwrap();
        let said = refused(&output);
        assert!(
            said.contains(folder) && said.contains("did not make it"),
            "{said}"
        );
        fs::remove_dir(output.join(folder)).unwrap();
    }
    fs::remove_file(output.join("2018/x.html")).unwrap();
    let said = refused(&output);
    assert!(
        said.contains("x.html") && said.contains("is gone"),
        "{said}"
    );
    fs::write(output.join("2018/x.html"), "old").unwrap();
    build(&output, "2018/x.html", "new");
    assert_eq!(names(&output), [MARK, "2018"]);
    fs::write(output.join("2018/x.html"), "by hand").unwrap();
    let said = refused(&output);
    assert!(
        said.contains("x.html") && said.contains("was changed after"),
        "{said}"
    );
}

#[test]
fn a_mark_that_was_copied_does_not_make_a_folder_ours() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, "index.html", "made by a build");
    let other = root.path().join("thesis");
    fs::create_dir(&other).unwrap();
    fs::copy(output.join(MARK), other.join(MARK)).unwrap();
    fs::write(other.join("index.html"), "years of work").unwrap();
    let said = refused(&other);
    assert!(said.contains("index.html"), "{said}");
    fs::write(other.join(MARK), "a note of somebody's").unwrap();
    assert!(refused(&other).contains("was not made by congbo"));
}

#[test]
fn a_folder_with_a_mark_of_an_older_version_is_replaced() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    for mark in [crate::Mark::Site, crate::Mark::Rehearsal] {
        let _ = fs::remove_dir_all(&output);
        fs::create_dir(&output).unwrap();
        fs::write(output.join(MARK), mark.text()).unwrap();
        fs::write(output.join("x.html"), "old").unwrap();
        build(&output, "y.html", "new");
        assert_eq!(names(&output), [MARK, "y.html"]);
    }
}

#[test]
fn a_working_copy_is_not_replaced_even_if_marked() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, "x.html", "old");
    fs::create_dir(output.join(".git")).unwrap();
    let failure = Staging::new(&output).unwrap_err().to_string();
    assert!(failure.contains("holds a .git"), "{failure}");
}

#[test]
fn the_ignore_file_of_the_output_stays() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    fs::create_dir(&output).unwrap();
    fs::write(output.join(".gitignore"), "*\n!.gitignore\n").unwrap();
    build(&output, "x.html", "new");
    build(&output, "x.html", "newer");
    assert_eq!(names(&output), [MARK, ".gitignore", "x.html"]);
    let ignored = fs::read_to_string(output.join(".gitignore")).unwrap();
    assert_eq!(ignored, "*\n!.gitignore\n");
}

#[test]
fn paths_that_lead_out_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let staging = Staging::new(&root.path().join("output")).unwrap();
    for path in ["/etc/x", "../x", "a/../../x", "", "./x", "a\\..\\x"] {
        assert!(staging.put(path, b"x").is_err(), "{path}");
    }
    drop(staging);
    assert_eq!(names(root.path()), Vec::<String>::new());
}

#[test]
fn two_pages_at_one_address_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let staging = Staging::new(&root.path().join("output")).unwrap();
    staging.put("a.html", b"1").unwrap();
    assert!(staging.put("a.html", b"2").is_err());
}

#[test]
fn what_a_killed_build_left_is_removed_and_a_neighbour_is_not() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    let dead = root.path().join(".output.congbo-1-0");
    fs::create_dir_all(dead.join("2018")).unwrap();
    fs::write(dead.join(MARK), "").unwrap();
    let living = Staging::new(&output).unwrap();
    living.put("x.html", b"first").unwrap();
    build(&output, "y.html", "second");
    assert!(!dead.exists());
    living.commit().unwrap();
    assert_eq!(names(&output), [MARK, "x.html"]);
    assert_eq!(names(root.path()), ["output"]);
}

#[test]
fn an_empty_folder_that_a_kill_left_is_removed_and_a_full_one_of_that_name_is_not() {
    let root = tempfile::tempdir().unwrap();
    let [empty, full] = [1, 2].map(|of| root.path().join(format!(".output.congbo-{of}-0")));
    fs::create_dir(&empty).unwrap();
    fs::create_dir(&full).unwrap();
    fs::write(full.join("x"), "whose?").unwrap();
    build(&root.path().join("output"), "x.html", "new");
    assert_eq!(names(root.path()), [".output.congbo-2-0", "output"]);
}

#[test]
fn many_builds_begin_at_once_and_none_clears_another_away() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    std::thread::scope(|scope| {
        for builder in 0..8 {
            let output = &output;
            scope.spawn(move || {
                for round in 0..50 {
                    let staging = Staging::new(output).unwrap();
                    let path = format!("{builder}/{round}.html");
                    staging.put(&path, b"x").unwrap();
                }
            });
        }
    });
    assert_eq!(names(root.path()), Vec::<String>::new());
}

#[test]
fn a_site_that_stands_aside_after_a_kill_is_put_back() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("output");
    build(&output, "x.html", "old");
    fs::rename(&output, root.path().join(".output.congbo-1-0-aside")).unwrap();
    drop(Staging::new(&output).unwrap());
    assert_eq!(names(&output), [MARK, "x.html"]);
}

#[test]
fn two_renames_do_what_one_exchange_does() {
    let root = tempfile::tempdir().unwrap();
    let (a, b) = (root.path().join("a"), root.path().join("b"));
    for (folder, text) in [(&a, "new"), (&b, "old")] {
        fs::create_dir(folder).unwrap();
        fs::write(folder.join("x"), text).unwrap();
    }
    super::swap_by_two_renames(&a, &b).unwrap();
    assert_eq!(fs::read(a.join("x")).unwrap(), b"old");
    assert_eq!(fs::read(b.join("x")).unwrap(), b"new");
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_that_takes_no_folder_is_a_failure() {
    let failure = Staging::new(Path::new("/proc/congbo-site")).unwrap_err();
    assert_eq!(failure.tried, "create the folder");
}
