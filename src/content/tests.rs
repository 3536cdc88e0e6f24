//! What the room as a whole promises.

use proptest::prelude::*;

use diagnostic::{Origin, short, terminal};
use files::Files;
use model::{Lang, Moment, Record, Subject};

const NOW: Moment = Moment(1_700_000_000);

/// A complete site in a few lines.
fn site() -> Files {
    let mut files = Files::default();
    for (path, text) in [
        (
            "content/site.yaml",
            "title: A\nsummary: B\nauthority: C\nhome: song-mo\nlanguages: [vi, en]\n",
        ),
        ("content/sources.yaml", "s1: {title: Công bố}\n"),
        (
            "content/units.yaml",
            "kinds:\n  tinh: {name: Tỉnh, level: province}\nunits:\n  - {code: song-mo, name: Sông Mơ, kind: tinh, \
             successors: [bien]}\n  - {code: bien, name: Biển, kind: tinh}\n",
        ),
        (
            "content/indices/par.yaml",
            "name: PAR\npublisher: B\nmeasure: points\ndecimals: 2\nranking: ranks\nfields: [{code: f, name: T, kinds: \
             [tinh]}]\nframeworks:\n  - {code: a, name: A, from: 2020, total: sum, components: [{code: c1, name: C1}, \
             {code: c2, name: C2}]}\n",
        ),
        ("content/editions/2021/edition.yaml", "status: published\n"),
        (
            "content/editions/2021/par.yaml",
            "coverage: complete\nsource: s1\nresults:\n  - {unit: song-mo, score: 1.50, parts: {c2: 1.0, c1: {score: \
             0.50, rank: 1}}}\n  - {unit: bien, score: not-published}\n",
        ),
        (
            "content/editions/2021/index.md",
            "---\ntitle: Chữ\n---\nThân\n",
        ),
    ] {
        files.insert(path, text);
    }
    files
}

fn load(files: &Files) -> Result<Record, String> {
    super::record(files, NOW)
        .map(|loaded| loaded.record)
        .map_err(|said| short::render(&said, files, Lang::EN))
}

fn changed(path: &str, text: &str) -> String {
    let mut files = site();
    files.insert(path, text);
    load(&files).expect_err("the change is a fault")
}

#[test]
fn a_text_without_a_word_is_refused_and_a_headline_may_stand_alone() {
    for (path, text) in [
        ("content/pages/x.md", "---\ntitle: Giới thiệu\n---\n\n  \n"),
        (
            "content/pages/x.md",
            "---\ntitle: A\n---\n<!-- sẽ viết -->\n",
        ),
        ("content/editions/2021/par.md", " \n\u{a0}\n"),
        ("content/editions/2021/index.en.md", "\n"),
    ] {
        let said = changed(path, text);
        assert!(said.contains("empty-text"), "{path}: {said}");
    }
    let mut files = site();
    files.insert("content/editions/2021/index.md", "---\ntitle: Chữ\n---\n");
    assert_eq!(load(&files).map(|_| ()), Ok(()));
}

#[test]
fn a_small_site_loads_with_its_digits_lineage_and_places() {
    let record = load(&site()).unwrap();
    // Rows stand in the order of names.
    let row = &record.editions[0].tables[0].rows[1];
    assert_eq!(row.score.score().unwrap().to_string(), "1.50");
    assert_eq!(row.parts[0].score.score().unwrap().to_string(), "0.50");
    let successor = record.find_unit("bien").unwrap();
    assert_eq!(record.unit(successor).predecessors.len(), 1);
    let story = &record.narratives[&Subject::Edition(2021)];
    assert_eq!(story.vi.markdown, "Thân\n");
}

#[test]
fn weights_belong_to_the_parts_of_a_mean_and_to_nothing_else() {
    let faults = |total: &str, components: &str| {
        let index = format!(
            "name: A\npublisher: B\nmeasure: points\ndecimals: 2\nranking: ranks\n\
             fields: [{{code: tinh, name: Tỉnh, kinds: [k]}}]\nframeworks:\n\
             - {{code: f, name: F, from: 2030, total: {total}, components: [{components}]}}\n"
        );
        let mut files = site();
        files.insert("content/indices/weighed.yaml", &*index);
        let said = load(&files).map_or_else(|said| said, |_| String::new());
        said.matches("bad-weight").count()
    };
    let good = "{code: a, name: A, weight: 0.4}, {code: b, name: B, weight: 60, parts: [{code: c, name: C}]}";
    assert_eq!(faults("weighted-mean", good), 0);
    for bad in [
        "{code: a, name: A}",
        "{code: a, name: A, weight: 0}",
        "{code: a, name: A, weight: -1}",
        "{code: a, name: A, weight: 0.1234567}",
        "{code: a, name: A, weight: 1000001}",
        "{code: a, name: A, weight: 1, parts: [{code: b, name: B, weight: 1}]}",
        "",
    ] {
        assert_eq!(faults("weighted-mean", bad), 1, "{bad}");
    }
    for total in ["sum", "unstated"] {
        assert_eq!(faults(total, "{code: a, name: A, weight: 1}"), 1, "{total}");
        assert_eq!(faults(total, "{code: a, name: A}"), 0, "{total}");
    }
}

#[test]
fn every_fault_of_every_file_is_said_in_order() {
    let mut files = site();
    files.insert("content/units.yaml", "kinds: {}\nunits: [\n");
    files.insert(
        "content/editions/2021/par.yaml",
        "coverage: al\nsource: s2\nresults:\n  - {unit: song-mo, score: \"1,5\", parts: {c9: 1}}\n",
    );
    let said = load(&files).unwrap_err();
    let codes: Vec<&str> = said
        .lines()
        .map(|line| line.split(['[', ']']).nth(1).unwrap())
        .collect();
    let expected = [
        "unknown-choice",
        "unknown-source",
        "bad-score",
        "unknown-component",
        "unreadable-yaml",
    ];
    assert_eq!(codes, expected, "{said}");
}

#[test]
fn nothing_of_an_edition_that_is_not_public_is_loaded() {
    for status in [
        "status: draft\n",
        "status: embargoed\nuntil: 2023-11-15T05:13:21+07:00\n",
    ] {
        let mut files = site();
        files.insert("content/editions/2021/edition.yaml", status);
        let record = load(&files).unwrap();
        assert!(record.editions.is_empty() && record.narratives.is_empty());
    }
    let mut files = site();
    let past = "status: embargoed\nuntil: 2023-11-15T05:13:20+07:00\n";
    files.insert("content/editions/2021/edition.yaml", past);
    assert_eq!(load(&files).unwrap().editions.len(), 1);
}

#[test]
fn what_is_kept_until_a_moment_to_come_is_not_public_whatever_its_status_says() {
    for status in ["published", "sealed"] {
        for (until, is_early) in [
            ("2023-11-15T05:13:21+07:00", true),
            ("mai", true),
            ("2023-11-15T05:13:20+07:00", false),
        ] {
            let mut files = site();
            let head = format!("status: {status}\nuntil: {until}\n");
            files.insert("content/editions/2021/edition.yaml", head);
            let said = load(&files).err().unwrap_or_default();
            // A sealed edition asks for its seal, which is another matter.
            assert_eq!(
                said.contains("day-to-come"),
                is_early,
                "{status} {until}: {said}"
            );
        }
    }
}

const WAIVER: &str = "- rule: figure-differs\n  file: editions/2021/index.md\n  at: Thân\n  reason: Lý do\n  date: \
                      2022-11-22\n";

#[test]
fn exceptions_are_led_to_their_places() {
    let mut files = site();
    let row = "- {rule: a, file: editions/2021/par.yaml, at: results.song-mo.parts.c1, reason: R, right: Đ, date: 2022}\n";
    let front = "- {rule: b, file: editions/2021/index.md, at: Chữ, reason: R, date: 2022}\n";
    files.insert("content/waivers.yaml", format!("{row}{WAIVER}{front}"));
    let record = load(&files).unwrap();
    let [title, text, row] = record.waivers.as_slice() else {
        panic!("{:?}", record.waivers)
    };
    let story = Origin::file("content/editions/2021/index.md");
    assert_eq!(
        (&title.place, title.printed.as_str()),
        (&story.key("title"), "Chữ")
    );
    assert_eq!(text.place, Origin::bytes(&story.file, 21..26));
    assert_eq!(
        (text.printed.as_str(), text.origin.clone()),
        ("Thân", Origin::file("content/waivers.yaml").item(1))
    );
    let part = record.editions[0].tables[0].rows[1]
        .origin
        .key("parts")
        .key("c1");
    assert_eq!(row.place, part);
    assert_eq!(record.waivers_in("content/editions/2021/index.md").len(), 2);
    assert_eq!(record.waivers_in("content/editions/2021/par.md"), []);
}

#[test]
fn exceptions_of_an_edition_that_is_not_public_leave_no_trace() {
    let mut files = site();
    files.insert("content/editions/2021/edition.yaml", "status: draft\n");
    files.insert("content/waivers.yaml", WAIVER.replace("Thân", "không có"));
    assert_eq!(load(&files).unwrap().waivers, []);
}

#[test]
fn places_of_exceptions_that_are_none_are_said() {
    let said = |from: &str, to: &str| changed("content/waivers.yaml", &WAIVER.replace(from, to));
    for (from, to, code) in [
        ("2021/index", "2021/indx", "2:9: error[unknown-place]"),
        ("at: Thân", "at: z", "3:7: error[unknown-place]"),
        ("at: Thân", "at: h", "3:7: error[ambiguous-place]"),
        ("at: Thân", "at: \"\"", "3:7: error[unknown-place]"),
        ("2022-11-22", "22/11/2026", "5:9: error[bad-date]"),
        ("  reason: Lý do\n", "", "error[missing-key]"),
    ] {
        let said = said(from, to);
        assert!(said.contains(code), "{to}: {said}");
    }
}

#[test]
fn a_severity_is_one_of_three_words() {
    let site = "title: A\nsummary: B\nauthority: C\nhome: song-mo\nrules: {a: note, b: off}\n";
    let said = changed("content/site.yaml", site);
    assert!(
        said.contains("site.yaml:5:21: error[unknown-choice]"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn a_draft_is_looked_at_by_its_author_and_stops_no_build() {
    let mut files = site();
    files.insert("content/editions/2021/edition.yaml", "status: draft\n");
    files.insert(
        "content/editions/2021/par.yaml",
        "coverage: complete\n  a: b\n",
    );
    assert!(load(&files).is_ok());
    let found = super::everything(&files).unwrap_err();
    assert!(found.iter().any(|one| one.code == "unreadable-yaml"));
}

#[test]
fn windows_files_read_like_others() {
    let mut files = Files::default();
    for (path, bytes) in site().iter() {
        let text = std::str::from_utf8(bytes).unwrap();
        files.insert(path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    assert_eq!(load(&files), load(&site()));
}

#[test]
fn faults_point_at_the_very_key_or_scalar() {
    let said = changed(
        "content/editions/2021/par.yaml",
        "coverage: complete\nsource: s1\nresults:\n  - unit: song-mo\n    score: 1\n    parts:\n      c3: 2\n      c1: \
         1,5\n",
    );
    assert!(
        said.contains("par.yaml:7:7: error[unknown-component]"),
        "{said}"
    );
    assert!(said.contains("par.yaml:8:11: error[bad-score]"), "{said}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever bytes an author's file holds, loading and showing the faults ends without a panic.
    #[test]
    fn loading_survives_any_bytes(
        file in 0usize..7,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
        bytes in prop::sample::select(vec!["", "\n", ": ", "- ", "*a", "&a ", "!t ", "{", "}", "[", "]", "\"", "|", "\t",
            "\u{a0}", "\u{300}", "---\n", "?", "<<: ", "\u{feff}", "#", "'", ",", "%"]),
        raw in any::<Option<u8>>(),
    ) {
        let mut files = site();
        let (path, old) = site().iter().nth(file).map(|(p, b)| (p.to_owned(), b.to_vec())).unwrap();
        let mut new = old;
        for (from, length) in cuts {
            let from = from.index(new.len() + 1);
            let to = (from + length.index(6)).min(new.len());
            new.splice(from..to, bytes.bytes().chain(raw));
        }
        files.insert(path, new);
        if let Err(said) = super::record(&files, NOW) {
            prop_assert!(!said.is_empty());
            let _ = terminal::render(&said, &files, Lang::VI, terminal::Color::Never);
            let _ = short::render(&said, &files, Lang::EN);
        }
    }
}

#[test]
fn a_name_in_place_of_a_code_is_answered_with_the_code() {
    let mut files = site();
    files.insert(
        "content/units.yaml",
        "kinds:\n  tinh: {name: Tỉnh, level: province}\nunits:\n  - {code: song-mo, name: Sông Mơ, kind: tinh}\n  - {code: \
         hoa-binh, name: Hòa Bình, kind: tinh}\n  - {code: dak-lak, name: Đắk Lắk, aliases: [Đăk Lăk], kind: tinh}\n  - {code: \
         lai-chau, name: Lai Châu, kind: tinh}\n  - {code: lai-chau-2025, name: Lai Châu, kind: tinh}\n  - {code: bien, name: \
         Biển, kind: tinh}\n",
    );
    for (written, answer) in [
        ("Hoà Bình", "did you mean “hoa-binh”?"),
        ("HOA BINH", "did you mean “hoa-binh”?"),
        ("Đăk Lăk", "did you mean “dak-lak”?"),
        ("Dak Lak", "did you mean “dak-lak”?"),
        ("Sông Mớ", "did you mean “song-mo”?"),
        ("Hßa B×nh", "did you mean “hoa-binh”?"),
        ("Soâng Mô", "did you mean “song-mo”?"),
        ("song-moo", "did you mean “song-mo”?"),
        ("Hoa Bnih", "did you mean “hoa-binh”?"),
        (
            "Lai Chau",
            "several have this name; the code is one of: lai-chau, lai-chau-2025",
        ),
        (
            "Cà Mau",
            "correct the code, or declare the unit in content/units.yaml",
        ),
    ] {
        let table =
            format!("coverage: partial\nsource: s1\nresults:\n  - {{unit: {written}, score: 1}}\n");
        files.insert("content/editions/2021/par.yaml", table);
        let said = super::record(&files, NOW).unwrap_err();
        let help: Vec<&str> = said
            .iter()
            .filter_map(|d| Some(d.help.as_ref()?.en.as_str()))
            .collect();
        assert_eq!(help, [answer], "{written}");
    }
}
