//! A target in memory whose line breaks after every number of acts: pages are whole, and the next run goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use super::{Act, Copies, Head, Plan, Step, Target, keys, plan};
use files::{Failure, Place, digest::sha256};

/// A target in memory, whose connection breaks after some acts.
#[derive(Debug, Default)]
struct Memory {
    files: Mutex<BTreeMap<String, (Vec<u8>, String)>>,
    log: Mutex<Vec<String>>,
    left: Mutex<Option<usize>>,
}

impl Memory {
    fn act(&self, what: String) -> Result<(), Failure> {
        let mut left = self.left.lock().unwrap();
        if let Some(left) = left.as_mut() {
            if *left == 0 {
                return Err(Failure {
                    tried: "write",
                    path: what.into(),
                    source: std::io::ErrorKind::ConnectionReset.into(),
                });
            }
            *left -= 1;
        }
        self.log.lock().unwrap().push(what);
        Ok(())
    }

    fn break_after(&self, acts: usize) {
        *self.left.lock().unwrap() = Some(acts);
    }

    fn mend(&self) {
        *self.left.lock().unwrap() = None;
        self.log.lock().unwrap().clear();
    }

    /// What readers see.
    fn seen(&self) -> BTreeMap<String, Vec<u8>> {
        let files = self.files.lock().unwrap();
        let seen = files
            .iter()
            .filter(|(path, _)| !path.starts_with(".congbo"));
        seen.map(|(path, (bytes, _))| (path.clone(), bytes.clone()))
            .collect()
    }
}

impl Target for Memory {
    fn versions(&self, paths: &BTreeSet<String>) -> Result<BTreeMap<String, String>, Failure> {
        let files = self.files.lock().unwrap();
        let found = files.iter().filter(|(path, _)| paths.contains(*path));
        Ok(found
            .map(|(path, (bytes, _))| (path.clone(), format!("v{}", sha256(bytes))))
            .collect())
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let files = self.files.lock().unwrap();
        Ok(files.get(path).map(|(bytes, _)| bytes.clone()))
    }

    fn key(&self, path: &str) -> Result<Option<String>, Failure> {
        let files = self.files.lock().unwrap();
        Ok(files.get(path).map(|(_, key)| key.clone()))
    }

    fn put(&self, path: &str, bytes: &[u8], head: &Head) -> Result<String, Failure> {
        self.act(format!("put {path}"))?;
        let entry = (bytes.to_vec(), head.key.clone());
        self.files.lock().unwrap().insert(path.to_owned(), entry);
        Ok(format!("v{}", sha256(bytes)))
    }

    fn remove(&self, path: &str) -> Result<(), Failure> {
        self.act(format!("remove {path}"))?;
        self.files.lock().unwrap().remove(path);
        Ok(())
    }

    fn lanes(&self) -> usize {
        1
    }
}

/// A finished site whose pages name the files that they need, a word each.
struct Site(tempfile::TempDir);

impl Site {
    fn new(files: &[(&str, &str)]) -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            site.place().put(path, text.as_bytes()).unwrap();
        }
        site
    }

    fn place(&self) -> Place {
        Place::at(self.0.path())
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let place = self.place();
        let paths = place.paths().unwrap().into_iter();
        paths
            .map(|path| (path.clone(), place.get(&path).unwrap().unwrap()))
            .collect()
    }

    fn plan(&self, target: &Memory, copies: Copies) -> Plan {
        plan(keys(&self.place(), copies).unwrap(), target).unwrap()
    }

    fn publish(&self, target: &Memory) -> Result<(), Failure> {
        self.plan(target, Copies::Plain)
            .run(&self.place(), target, &|_| {})
    }
}

fn old() -> Site {
    Site::new(&[
        ("assets/style.00000000.css", "style"),
        ("assets/fonts/a.woff2", "font"),
        ("2017/par.csv", "data"),
        ("2017/par.html", "assets/style.00000000.css 2017/par.csv"),
        ("2017/index.html", "assets/style.00000000.css 2017/par.html"),
        ("index.html", "assets/style.00000000.css 2017/index.html"),
        ("feed.xml", "2017/index.html"),
    ])
}

fn new() -> Site {
    Site::new(&[
        ("assets/style.11111111.css", "new style"),
        ("assets/fonts/a.woff2", "font"),
        ("2018/par.csv", "data"),
        ("2018/par.html", "assets/style.11111111.css 2018/par.csv"),
        ("2018/index.html", "assets/style.11111111.css 2018/par.html"),
        (
            "2017/index.html",
            "assets/style.11111111.css 2018/index.html",
        ),
        (
            "index.html",
            "assets/style.11111111.css 2018/index.html 2017/index.html",
        ),
        ("feed.xml", "2018/index.html"),
    ])
}

/// Every page at the target has all that it needs.
fn assert_whole(target: &Memory, when: &str) {
    let seen = target.seen();
    for (path, bytes) in &seen {
        if path.ends_with("html") || path.ends_with("xml") {
            for needed in String::from_utf8_lossy(bytes).split(' ') {
                assert!(seen.contains_key(needed), "{when}: {path} lacks {needed}");
            }
        }
    }
}

#[test]
fn only_what_changed_is_put_and_what_is_gone_is_removed_last() {
    let target = Memory::default();
    old().publish(&target).unwrap();
    target.mend();
    new().publish(&target).unwrap();
    let log = target.log.lock().unwrap().clone();
    assert_eq!(
        log,
        [
            "put .congbo-intents",
            "put assets/style.11111111.css",
            "put 2018/par.csv",
            "put 2018/par.html",
            "put 2018/index.html",
            "put 2017/index.html",
            "put index.html",
            "put feed.xml",
            "remove 2017/par.html",
            "remove 2017/par.csv",
            "remove assets/style.00000000.css",
            "put .congbo-manifest",
            "remove .congbo-intents",
        ]
    );
    assert_eq!(target.seen(), new().files());
    target.mend();
    new().publish(&target).unwrap();
    assert!(
        target.log.lock().unwrap().is_empty(),
        "nothing is left to do"
    );
}

#[test]
fn wherever_it_breaks_off_every_page_is_whole_and_the_next_run_goes_on() {
    let (old, new) = (old(), new());
    for acts in 0.. {
        let target = Memory::default();
        old.publish(&target).unwrap();
        target.break_after(acts);
        let broken = new.publish(&target).is_err();
        let before = target.log.lock().unwrap().len();
        assert_whole(&target, &format!("after {acts} acts"));
        target.mend();
        new.publish(&target).unwrap();
        assert_eq!(target.seen(), new.files(), "after {acts} acts");
        assert!(!target.files.lock().unwrap().contains_key(".congbo-intents"));
        let again = target.log.lock().unwrap().clone();
        let twice = again
            .iter()
            .filter(|act| act.starts_with("put assets/style.1"))
            .count();
        assert!(
            acts < 3 || twice == 0,
            "what was put is not put again: {again:?}"
        );
        if !broken {
            assert!(before > 10);
            return;
        }
    }
}

#[test]
fn what_a_broken_run_has_put_and_the_next_site_lacks_is_removed() {
    let target = Memory::default();
    target.break_after(4);
    assert!(new().publish(&target).is_err());
    assert!(target.seen().contains_key("assets/style.11111111.css"));
    target.mend();
    old().publish(&target).unwrap();
    assert_eq!(target.seen(), old().files());
}

#[test]
fn a_foreign_hand_is_noticed_and_foreign_files_stay() {
    let target = Memory::default();
    let put = |path: &str, text: &str| {
        let entry = (text.as_bytes().to_vec(), String::new());
        target.files.lock().unwrap().insert(path.to_owned(), entry);
    };
    put("CNAME", "example.vn");
    put("index.html", "of somebody else");
    let plan = old().plan(&target, Copies::Plain);
    assert_eq!(plan.foreign(), ["index.html"]);
    old().publish(&target).unwrap();
    assert!(old().plan(&target, Copies::Plain).steps.is_empty());
    put("2017/par.csv", "tampered");
    let plan = old().plan(&target, Copies::Plain);
    assert!(plan.foreign().is_empty());
    let steps: Vec<(Act, &str)> = plan
        .steps
        .iter()
        .map(|step: &Step| (step.act, &*step.path))
        .collect();
    assert_eq!(steps, [(Act::Change, "2017/par.csv")]);
    old().publish(&target).unwrap();
    target.files.lock().unwrap().remove("2017/par.csv");
    old().publish(&target).unwrap();
    let mut seen = target.seen();
    assert_eq!(seen.remove("CNAME").as_deref(), Some(&b"example.vn"[..]));
    assert_eq!(seen, old().files());
}

#[test]
fn a_manifest_that_was_cut_is_not_believed() {
    let target = Memory::default();
    old().publish(&target).unwrap();
    let mut files = target.files.lock().unwrap();
    let list = files.get_mut(".congbo-manifest").unwrap();
    list.0.truncate(200);
    drop(files);
    let refused = plan(keys(&old().place(), Copies::Plain).unwrap(), &target).unwrap_err();
    assert!(refused.to_string().contains("damaged"), "{refused}");
}

#[test]
fn packed_copies_follow_their_files() {
    let long = |word: &str| format!("{word} ").repeat(1000);
    let site = Site::new(&[
        ("a.html", &long("a")),
        ("b.html", "b"),
        ("c.woff2", &long("c")),
    ]);
    let target = Memory::default();
    let publish = |copies| {
        site.plan(&target, copies)
            .run(&site.place(), &target, &|_| {})
            .unwrap();
    };
    publish(Copies::Gzip);
    let paths = |target: &Memory| target.seen().into_keys().collect::<Vec<_>>();
    assert_eq!(paths(&target), ["a.html", "a.html.gz", "b.html", "c.woff2"]);
    assert!(site.plan(&target, Copies::Gzip).steps.is_empty());
    let before = target.seen()["a.html.gz"].clone();
    site.place()
        .put("a.html", long("other").as_bytes())
        .unwrap();
    publish(Copies::Gzip);
    assert_ne!(target.seen()["a.html.gz"], before);
    publish(Copies::Plain);
    assert_eq!(paths(&target), ["a.html", "b.html", "c.woff2"]);
}
