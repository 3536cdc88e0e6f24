//! `congbo check --figures`: how many numbers of the prose are bound to the record, and where the others stand.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use check::Coverage;
use diagnostic::place::{Place, Sheet};
use files::{Files, text};
use lang::{Pair, number};
use model::{Lang, LangId};

/// The numbers of a file, and whether they are public.
pub(super) struct Counted {
    of: Coverage,
    is_public: bool,
}

/// What is public, and after it what is not public yet: of all that there is, what the public does not read.
pub(super) fn counted(public: Vec<Coverage>, all: Vec<Coverage>) -> Vec<Counted> {
    let left: Vec<Counted> = all
        .into_iter()
        .map(|mut file| {
            if let Some(known) = public.iter().find(|known| known.file == file.file) {
                file.bound = file.bound.saturating_sub(known.bound);
                file.stated = file.stated.saturating_sub(known.stated);
                let known: BTreeSet<_> = known.unbound.iter().map(|(_, at)| at).collect();
                file.unbound.retain(|(_, at)| !known.contains(at));
            }
            file
        })
        .filter(|file| file.bound + file.stated + file.unbound.len() > 0)
        .map(|of| Counted {
            of,
            is_public: false,
        })
        .collect();
    let public = public.into_iter().map(|of| Counted {
        of,
        is_public: true,
    });
    public.chain(left).collect()
}

/// For people: a line a file, a line for each number that is bound to nothing, and the sum.
pub(super) fn text(all: &[Counted], files: &Files, lang: Lang) -> String {
    let mut out = String::new();
    for Counted {
        of: file,
        is_public,
    } in all
    {
        let (bound, stated, unbound) = (file.bound, file.stated, file.unbound.len());
        let mut line = match lang.id() {
            LangId::Vi => format!(
                "{}: {bound} con số gắn với số liệu hoặc phép tính, {stated} chỉ nêu, {unbound} chưa gắn",
                file.file
            ),
            LangId::En => format!(
                "{}: {bound} bound to data or arithmetic, {stated} only stated, {unbound} unbound",
                file.file
            ),
        };
        if !is_public {
            line += Pair(" (chưa công khai)", " (not public yet)").get(lang);
        }
        add(&mut out, &line);
        for (written, place) in places(file, files) {
            let at = format!("  {}:{}:{}: {written}", file.file, place.line, place.column);
            add(&mut out, &at);
        }
    }
    add(&mut out, &sum(&sums(all, true), lang));
    let [bound, stated, unbound] = sums(all, false);
    if bound + stated + unbound > 0 {
        let line = match lang.id() {
            LangId::Vi => format!(
                "Chưa công khai: {bound} con số gắn với số liệu hoặc phép tính, {stated} chỉ nêu, {unbound} chưa gắn."
            ),
            LangId::En => format!(
                "Not public yet: {bound} bound to data or arithmetic, {stated} only stated, {unbound} unbound."
            ),
        };
        add(&mut out, &line);
    }
    out
}

/// The line of the sum of what is public.
fn sum([bound, stated, unbound]: &[usize; 3], lang: Lang) -> String {
    let total = bound + stated + unbound;
    let share = share(*bound, total, lang);
    match lang.id() {
        LangId::Vi => format!(
            "Tổng cộng {total} con số: {bound} gắn với số liệu hoặc phép tính, {stated} chỉ nêu, {unbound} chưa gắn; đối chiếu được: {share}."
        ),
        LangId::En => format!(
            "In all {total} numbers: {bound} bound to data or arithmetic, {stated} only stated, {unbound} unbound; compared with something: {share}."
        ),
    }
}

/// For programs: one object a file, and one with the sums.
pub(super) fn json(all: &[Counted], files: &Files) -> String {
    let mut out = String::new();
    for Counted {
        of: file,
        is_public,
    } in all
    {
        let unbound: Vec<_> = places(file, files)
            .into_iter()
            .map(|(written, place)| {
                serde_json::json!({"text": written, "line": place.line, "column": place.column})
            })
            .collect();
        let line = serde_json::json!({
            "file": file.file, "bound": file.bound, "stated": file.stated, "unbound": unbound,
            "public": is_public,
        });
        add(&mut out, &line.to_string());
    }
    let [bound, stated, unbound] = sums(all, true);
    let line = serde_json::json!({"bound": bound, "stated": stated, "unbound": unbound});
    add(&mut out, &line.to_string());
    out
}

fn add(out: &mut String, line: &str) {
    writeln!(out, "{line}").expect("a String takes all");
}

/// The numbers that are bound to nothing, with their places.
fn places<'a>(file: &'a Coverage, files: &Files) -> Vec<(&'a str, Place)> {
    let source = files.get(&file.file).map(text::lossy).unwrap_or_default();
    let sheet = Sheet::new(&file.file, source);
    let place = |(written, origin): &'a (String, diagnostic::Origin)| {
        (written.as_str(), sheet.place(&origin.spot))
    };
    file.unbound.iter().map(place).collect()
}

/// How many are bound, only stated, and neither, of what is public or of what is not.
fn sums(all: &[Counted], is_public: bool) -> [usize; 3] {
    let here: Vec<&Coverage> = all
        .iter()
        .filter(|one| one.is_public == is_public)
        .map(|one| &one.of)
        .collect();
    let sum = |of: fn(&Coverage) -> usize| here.iter().map(|file| of(file)).sum();
    [
        sum(|file| file.bound),
        sum(|file| file.stated),
        sum(|file| file.unbound.len()),
    ]
}

/// The share that is bound; all of nothing is all.
fn share(bound: usize, total: usize, lang: Lang) -> String {
    let share = rust_decimal::Decimal::from(bound * 100)
        .checked_div(total.into())
        .unwrap_or(rust_decimal::Decimal::ONE_HUNDRED);
    // Rounding must not say that all are bound where some are not.
    let share = share.trunc_with_scale(1);
    number::percent(share, 1, lang)
}

#[cfg(test)]
mod tests {
    use super::{Counted, counted, json, text};
    use check::Coverage;
    use diagnostic::Origin;
    use files::Files;
    use model::Lang;

    fn sample() -> (Vec<Counted>, Files) {
        let path = "content/x.md";
        let mut files = Files::default();
        files.insert(path, "Đạt [5](figure:=2+3)\nvà 7 điểm");
        let at = "Đạt [5](figure:=2+3)\nvà ".len();
        let coverage = Coverage {
            file: path.to_owned(),
            bound: 1,
            stated: 2,
            unbound: vec![("7".to_owned(), Origin::bytes(&path.into(), at..at + 1))],
        };
        (counted(vec![coverage], Vec::new()), files)
    }

    #[test]
    fn people_read_where_the_others_stand() {
        let (all, files) = sample();
        let shown = text(&all, &files, Lang::VI);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(
            lines[0],
            "content/x.md: 1 con số gắn với số liệu hoặc phép tính, 2 chỉ nêu, 1 chưa gắn"
        );
        assert_eq!(lines[1], "  content/x.md:2:4: 7");
        assert!(lines[2].starts_with("Tổng cộng 4 con số:") && lines[2].ends_with("25,0%."));
        assert!(text(&[], &files, Lang::EN).contains("100.0%"));
    }

    #[test]
    fn what_is_not_public_yet_is_told_apart() {
        let file = |bound, unbound: &[usize]| Coverage {
            file: "content/x.md".to_owned(),
            bound,
            stated: 0,
            unbound: unbound
                .iter()
                .map(|at| {
                    (
                        "7".to_owned(),
                        Origin::bytes(&"content/x.md".into(), *at..at + 1),
                    )
                })
                .collect(),
        };
        let all = counted(vec![file(1, &[3])], vec![file(3, &[3, 9])]);
        let mut files = Files::default();
        files.insert("content/x.md", "0123456789");
        let shown = text(&all, &files, Lang::EN);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(
            lines[2],
            "content/x.md: 2 bound to data or arithmetic, 0 only stated, 1 unbound (not public yet)"
        );
        assert_eq!(lines[3], "  content/x.md:1:10: 7");
        assert!(lines[4].starts_with("In all 2 numbers"), "{shown}");
        assert!(lines[5].starts_with("Not public yet: 2 "), "{shown}");
        let shown = json(&all, &files);
        assert!(
            shown.lines().nth(1).unwrap().contains("\"public\":false"),
            "{shown}"
        );
        let same = counted(vec![file(1, &[3])], vec![file(1, &[3])]);
        assert_eq!(same.len(), 1);
    }

    #[test]
    fn programs_read_one_object_a_line() {
        let (all, files) = sample();
        let lines: Vec<serde_json::Value> = json(&all, &files)
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines[0]["unbound"][0]["line"], 2);
        let sums = ["bound", "stated", "unbound"].map(|key| lines[1][key].as_u64());
        assert_eq!(sums, [1, 2, 1].map(Some));
    }
}
