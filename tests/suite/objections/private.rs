//! No message tells who objects, whatever is wrong around it.

use congbo::diagnostic::Severity;

use super::{CANARIES, FILE, LATER, codes, messages, moment, small_site, with};

/// What is private may stand on the line that a message is about, also where a comma within a name makes a key of it, and in
/// a file whose name is nearly right.
#[test]
fn no_message_quotes_what_only_the_office_reads() {
    let own = "from: Lê Mộc Lan, thôn Bến Lau, contact: 0987 654 321";
    let figure = "figure: par/2022/song-mo/score";
    let item = |rest: &str| format!("- {{code: kn, {figure}, {rest}}}\n");
    for list in [
        item(&format!("said: Sai, received: 2023-06-30, {own}")),
        item("said: Sai, received: 2023-06-30, Lê Mộc Lan: 1, Lê Mộc Lan: 2"),
        item("said: Bà Lê Mộc Lan nói sai, received: 2023-06, from: Lê Mộc Lan"),
        item("said: Sai, received: [Lê Mộc Lan]"),
        item("said: Sai, received: 2023-06-30, from: *Lê Mộc Lan"),
        item("said: Sai, received: 2023-06-30, from: \"Lê Mộc Lan"),
        item("said: Sai, received: 2023-06-30, from: Lê: Mộc Lan: 2"),
        "- Lê Mộc Lan\n".to_owned(),
        "Lê Mộc Lan\n".to_owned(),
        format!("{figure}, from: Lê Mộc Lan\n"),
        format!(
            "- code: kn-le-moc-lan\n  {figure}\n  said: Sai\n  received: 2023-06-3\n  from: Lê Mộc Lan\n"
        ),
    ] {
        for path in [
            FILE,
            "content/objections.yml",
            "content/Objections.yaml.txt",
            "content/kien-nghi.yaml",
        ] {
            let mut content = small_site();
            content.retain(|path| path != FILE);
            content.insert(path, &*list);
            let found = congbo::inspect(&content, moment(LATER)).found;
            let own = found.iter().any(|one| &*one.label.origin.file == path);
            assert!(own, "nothing is found in {path}: {list}");
            let told = messages(&found, &content);
            for canary in CANARIES {
                let canary = canary.to_lowercase();
                assert!(!told.contains(&canary), "{path}: {canary}: {list}\n{told}");
            }
        }
    }
    // So does an exception that names what is not there.
    let mut content = with(&item("said: Sai, received: 2023-06-30, Lê Mộc Lan: 1"));
    content.insert("content/waivers.yaml", "- {rule: answer-due, file: objections.yaml, at: 0.le moc lan x, reason: a, date: 2023-06-01}\n");
    let told = messages(&congbo::inspect(&content, moment(LATER)).found, &content);
    assert!(!told.contains("lê mộc lan"), "{told}");
}

/// The code is public, too.
#[test]
fn a_code_names_nobody() {
    let of = |code: &str| {
        let list = format!(
            "- code: {code}\n  figure: par/2022/song-mo/score\n  said: Điểm này sai\n  received: 2023-06-30\n  from: Ông Lê Mộc Lan\n"
        );
        codes(&list, LATER)
    };
    assert_eq!(of("kn-1"), []);
    assert_eq!(of("kn-le-moc-lan"), [("sender-named", Severity::Error)]);
    assert_eq!(of("kn-0987654321"), [("personal-data", Severity::Error)]);
}
