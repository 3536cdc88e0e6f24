//! Days and what waits for them: nothing is public before its day, what is held back is checked and stops nothing, and
//! what speaks of it waits with it.

use congbo::files::Files;
use congbo::model::Moment;

use super::embargo::{UNTIL, built, moments, places, site};

/// What a build of a public site says, by code, with other words in some of its files.
fn codes(changes: &[(&str, &str, &str)], now: Moment) -> Vec<&'static str> {
    let mut content = site("status: published");
    for (path, old, new) in changes {
        let path = format!("content/{path}");
        let text = String::from_utf8(content.get(&path).unwrap_or_default().to_vec()).unwrap();
        assert!(text.contains(old), "{path}: {old}");
        content.insert(path, text.replacen(old, new, 1));
    }
    let found = match congbo::check(&content, now) {
        Ok(checked) => checked.warnings,
        Err(congbo::BuildError::Author(found)) => found,
        Err(error) => panic!("{error:?}"),
    };
    let codes = found.into_iter().map(|one| one.code);
    codes.filter(|code| code.ends_with("-to-come")).collect()
}

#[test]
fn no_day_is_public_before_it_comes() {
    let (before, at) = moments();
    let target = "name: Mục tiêu\nunit: tinh\ntargets:\n  - number: \"1\"\n    name: M\n    quantity: percent\n    goal: \
                  {at-least: 80}\n    actuals: [{date: 2026-03-21, value: 50, source: cu}]\n";
    let correction = ("editions/2025/corrections.yaml", "2026-03-20", "2026-03-21");
    let source = (
        "sources.yaml",
        "{title: Nguồn cũ}",
        "{title: Nguồn cũ, date: 2026-04}",
    );
    let entry = ("calendar.yaml", "state: expected", "state: announced");
    let waits = (
        "documents/2026-03-19-hoang-yen.md",
        "date: 2026-03-19",
        "date: 2026-03-21",
    );
    for (changes, wanted) in [
        (&[][..], &[][..]),
        (&[("targets/m.yaml", "", target)], &["day-to-come"]),
        (&[correction], &["day-to-come"]),
        (&[source], &["day-to-come"]),
        (&[waits], &["document-to-come"]),
    ] {
        assert_eq!(codes(changes, at), wanted, "{changes:?}");
        let later = Moment(at.0 + 60 * 24 * 60 * 60);
        assert_eq!(codes(changes, later), Vec::<&str>::new(), "{changes:?}");
    }
    let moved = ("calendar.yaml", "date: 2026-03,", "date: 2026-05-01,");
    assert_eq!(codes(&[entry, moved], at), ["day-to-come"]);
    // The day begins at midnight in Vietnam, whatever the hour of the ceremony.
    assert_eq!(codes(&[], before), Vec::<&str>::new());
    let eve = Moment(at.0 - 8 * 60 * 60 - 1);
    let told = codes(&[], eve);
    assert_eq!(
        told,
        ["day-to-come", "day-to-come"],
        "edition and correction"
    );
}

#[test]
fn no_edition_of_a_year_to_come_is_public_and_no_waiver_before_its_day() {
    let (_, at) = moments();
    let mut content = site("status: published");
    let head = "content/editions/2030/edition.yaml";
    let said = |content: &Files| {
        let found = congbo::check(content, at).err();
        let Some(congbo::BuildError::Author(found)) = found else {
            return Vec::new();
        };
        let early = found.into_iter().filter(|one| one.code == "day-to-come");
        early.map(|one| one.label.origin.file.to_string()).collect()
    };
    assert_eq!(said(&content), [""; 0]);
    content.insert(head, "status: published\n");
    assert_eq!(said(&content), [head]);
    content.insert(head, "status: published\nannounced: 2026-03-01\n");
    assert_eq!(said(&content), [head]);
    content.insert(head, "status: draft\n");
    assert_eq!(said(&content), [""; 0]);
    let path = "content/waivers.yaml";
    let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    content.insert(path, text.replace("date: 2026-03-19", "date: 2026-03-21"));
    assert_eq!(said(&content), [path]);
}

#[test]
fn a_document_to_come_is_held_back_wherever_it_is_named() {
    let (_, at) = moments();
    let mut content = site("status: published");
    let path = "content/documents/2026-03-19-hoang-yen.md";
    let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    content.insert(path, text.replace("date: 2026-03-19", "date: 2026-03-21"));
    let early = built(&content, at);
    for words in [
        "Chim hoàng yến văn bản",
        "2026-03-19-hoang-yen",
        "21/03/2026",
    ] {
        assert_eq!(places(words, &early), Vec::<String>::new(), "{words}");
    }
    let due = built(&content, Moment(at.0 + 24 * 60 * 60));
    assert_ne!(places("Chim hoàng yến văn bản", &due), Vec::<String>::new());
}

#[test]
fn what_is_held_back_is_checked_and_stops_nothing() {
    let (before, _) = moments();
    let mut content = site("status: draft");
    let path = "content/editions/2025/cs.yaml";
    let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    content.insert(path, text.replace("score: 81.00", "score: 181.00"));
    built(&content, before);
    let all = congbo::inspect(&content, before);
    assert!(all.public.is_some());
    let errors = all.found.iter();
    let errors: Vec<_> = errors
        .filter(|one| one.severity == congbo::diagnostic::Severity::Error)
        .collect();
    assert!(errors.iter().any(|one| one.code == "score-out-of-range"));
    assert!(errors.iter().all(|one| one.early));
    let json = congbo::diagnostic::json::render(&all.found, &content, congbo::model::Lang::EN);
    assert!(json.contains("\"public\":false"), "{json}");
    content.insert(path, text.replace("results:", "results: ["));
    built(&content, before);
    let all = congbo::inspect(&content, before);
    assert!(
        all.found
            .iter()
            .any(|one| one.early && one.label.origin.file.ends_with("2025/cs.yaml"))
    );
    assert!(places("hoang-yen", &built(&content, before)).is_empty());
    // What is wrong with what is public is told as it was.
    content.insert("content/site.yaml", "title: Trang\n");
    let all = congbo::inspect(&content, before);
    assert!(
        all.found
            .iter()
            .any(|one| one.code == "missing-key" && !one.early)
    );
}

#[test]
fn an_actual_of_a_held_edition_waits_with_it() {
    let (before, at) = moments();
    let mut content = site("status: draft");
    let target = "name: Mục tiêu\nunit: so-a\ndocument: cu\ntargets:\n  - number: \"1\"\n    name: Đạt 80\n    quantity: \
                  points\n    goal: {at-least: 80}\n    index: cs\n    units: [so-a]\n    actuals:\n      - {date: 2024, source: \
                  cu}\n      - {date: 2025, LATER, source: moi}\n";
    let target = target.replace("document: cu\n", "");
    let path = "content/targets/nq.yaml";
    content.insert(
        path,
        target.replace("      - {date: 2025, LATER, source: moi}\n", ""),
    );
    let without = built(&content, before);
    for later in [
        "figure: cs/2025/so-a/score",
        "value: 81.00",
        "note: Theo kỳ 2025",
    ] {
        content.insert(path, target.replace("LATER", later));
        let with = built(&content, before);
        let other = with
            .iter()
            .find(|(path, bytes)| without.get(path) != Some(*bytes));
        assert_eq!(other.map(|(path, _)| path), None, "{later}");
        assert_eq!(with.iter().count(), without.iter().count(), "{later}");
    }
    // What is wrong with it is told, as something that is not public yet.
    content.insert(path, target.replace("LATER", "value: 79.00"));
    built(&content, before);
    let found = congbo::inspect(&content, before).found;
    let told = found.iter().find(|one| one.code == "actual-differs");
    assert!(told.is_some_and(|one| one.early), "{found:#?}");
    // Once the edition is public, so is the actual.
    let mut content = site(&format!("status: embargoed\nuntil: {UNTIL}"));
    content.insert(path, target.replace("LATER", "value: 81.00"));
    let page = built(&content, at);
    let page = String::from_utf8(page.get("muc-tieu/nq.html").unwrap().to_vec()).unwrap();
    assert!(page.contains("81"), "{page}");
}

#[test]
fn a_held_file_that_cannot_be_read_hides_no_other() {
    let (before, _) = moments();
    let mut content = site("status: draft");
    content.insert("content/editions/2025/units/so-a.md", "Ngày 31/2/2024.\n");
    content.insert("content/editions/2025/cs.yaml", "results: [\n");
    let found = congbo::inspect(&content, before).found;
    let early = |code: &str| {
        let mut here = found.iter().filter(|one| one.code == code);
        here.any(|one| one.early)
    };
    assert!(early("impossible-day"), "{found:#?}");
    assert!(
        found
            .iter()
            .any(|one| one.label.origin.file.ends_with("2025/cs.yaml"))
    );
    assert!(!early("unknown-figure"), "what is lacking is not to blame");
}

#[test]
fn a_document_that_speaks_of_what_is_held_back_waits_with_it() {
    let (before, at) = moments();
    let mut content = site(&format!("status: embargoed\nuntil: {UNTIL}"));
    let bound = "---\ntitle: Kế hoạch hoàng yến\nform: Kế hoạch\ndate: 2026-01-05\n---\n\nĐạt [81,00](figure:cs/2025/so-a/score).\n";
    content.insert("content/documents/ke-hoach.md", bound);
    assert_eq!(
        places("Kế hoạch hoàng yến", &built(&content, before)),
        Vec::<String>::new()
    );
    assert_ne!(
        places("Kế hoạch hoàng yến", &built(&content, at)),
        Vec::<String>::new()
    );
    let found = congbo::inspect(&content, before).found;
    let told = found
        .iter()
        .find(|one| one.code == "document-of-held-edition");
    let help = told.unwrap().help.as_ref().unwrap();
    assert!(
        help.vi.contains("documents:") && help.vi.contains("2025"),
        "{}",
        help.vi
    );
    // Where something public names it, it is public, and the figure is what is wrong; nobody is told to take it away.
    let head = "content/editions/2024/edition.yaml";
    let text = String::from_utf8(content.get(head).unwrap().to_vec()).unwrap();
    content.insert(head, format!("{text}documents: [ke-hoach]\n"));
    let Err(congbo::BuildError::Author(found)) = congbo::check(&content, before) else {
        panic!("the figure is not there yet");
    };
    let told = found
        .iter()
        .find(|one| one.code == "unknown-figure")
        .unwrap();
    let help = &told.help.as_ref().unwrap().vi;
    assert!(
        help.contains("documents:") && !help.contains("bỏ liên kết"),
        "{help}"
    );
}

#[test]
fn a_target_of_an_index_of_ours_takes_its_figures_from_the_record() {
    let target = "name: Mục tiêu\nunit: so-a\nfrom: 2024\nto: 2030\ntargets:\n  - {number: \"1\", name: Trên 80 điểm, quantity: points, \
                  goal: {at-least: 80.5}, index: cs}\n  - {number: \"2\", name: Hạng nhất, quantity: rank, goal: {rank-within: [1, 1]}, \
                  deadline: 2024, index: cs, units: [so-a]}\n  - {number: \"3\", name: Đếm, quantity: count, goal: {at-least: 5}}\n";
    let (before, at) = moments();
    let page = |status: &str, now| {
        let mut content = site(status);
        content.insert("content/targets/nq.yaml", target);
        let site = built(&content, now);
        String::from_utf8(site.get("muc-tieu/nq.html").unwrap().to_vec()).unwrap()
    };
    let early = page("status: draft", before);
    assert!(early.contains("80,00") && !early.contains("81,00"));
    let due = page("status: published", at);
    for figure in [
        "cs/2024/so-a/score",
        "cs/2025/so-a/score",
        "cs/2024/so-a/rank",
    ] {
        assert!(due.contains(figure), "{figure}: {due}");
    }
    // After its deadline nothing counts, and what is no figure of the record is not known.
    assert!(!due.contains("cs/2025/so-a/rank"));
    assert_eq!(
        due.matches("Chưa có số liệu").count(),
        early.matches("Chưa có số liệu").count()
    );
    assert!(due.contains("Chưa có số liệu"));
}

#[test]
fn a_target_of_a_share_that_nobody_knows_has_no_figure() {
    let target = "name: Mục tiêu\nunit: so-a\nfrom: 2024\nto: 2030\ntargets:\n  - {number: \"1\", name: Trên 80%, quantity: percent, \
                  goal: {at-least: 80.5}, index: cs}\n";
    let (before, _) = moments();
    let page = |content: &mut Files| {
        content.insert("content/targets/nq.yaml", target);
        let site = built(content, before);
        String::from_utf8(site.get("muc-tieu/nq.html").unwrap().to_vec()).unwrap()
    };
    let mut content = site("status: draft");
    let known = page(&mut content);
    assert!(known.contains("cs/2024/so-a/percent") && !known.contains("Chưa có số liệu"));
    let index = content.get("content/indices/cs.yaml").unwrap();
    let index = String::from_utf8(index.to_vec()).unwrap();
    let index = index.replace("    max: 100\n", "").replace(", max: 50", "");
    content.insert("content/indices/cs.yaml", index);
    assert!(page(&mut content).contains("Chưa có số liệu"));
}
