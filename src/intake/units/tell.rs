//! What a list of units comes to and what it leaves open, in the words of whoever keeps it.

use std::fmt::Write as _;

use super::super::grid::name;
use super::super::taken::Spot;
use super::{NewUnit, Proposal, Request, columns, text};

mod asked;
use lang::Pair;
use model::cell::letters;
use model::{Date, Lang, LangId};

/// Why writing to a text cannot fail.
const TAKES: &str = "a String takes all";

/// How many of a kind are listed.
const SHOWN: usize = 8;

struct Teller<'a> {
    request: &'a Request<'a>,
    files: &'a [String],
    lang: Lang,
    shown: usize,
}

/// What each column is, and every unit that is made, ends or is there already. `whole` lists all of them.
#[must_use]
pub fn understood(
    request: &Request<'_>,
    said: &Proposal,
    files: &[String],
    (lang, whole): (Lang, bool),
) -> String {
    let teller = Teller::new(request, files, lang, whole);
    let mut out = String::new();
    for read in &said.columns {
        let what = match read.column {
            Some(column) => column.word(),
            None => teller.say("chưa rõ", "open"),
        };
        let head = columns::called(read.at.cell.1, &read.head);
        let place = teller.place(&read.at);
        let column = teller.say("cột", "column");
        put(
            &mut out,
            &format!(
                "{place}, {column} {} “{head}” → {what}",
                letters(read.at.cell.1)
            ),
        );
    }
    let left: Vec<String> = said
        .left
        .iter()
        .map(|(at, text)| format!("{} “{text}”", name(at.cell)))
        .collect();
    if !left.is_empty() {
        let words = teller.say("bỏ các dòng", "rows left out");
        put(&mut out, &format!("{words}: {}", teller.few(&left)));
    }
    if !said.questions.is_empty() {
        return out;
    }
    teller.proposed(&mut out, said);
    out
}

/// Every question with the line that answers it.
#[must_use]
pub fn questions(
    request: &Request<'_>,
    said: &Proposal,
    files: &[String],
    (lang, whole): (Lang, bool),
) -> String {
    let teller = Teller::new(request, files, lang, whole);
    let mut out = String::new();
    for (number, question) in (1..).zip(&said.questions) {
        put(
            &mut out,
            &format!("{number}. {}", teller.question(question)),
        );
    }
    out
}

fn put(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect(TAKES);
}

impl<'a> Teller<'a> {
    fn new(request: &'a Request<'a>, files: &'a [String], lang: Lang, whole: bool) -> Self {
        let shown = if whole { usize::MAX } else { SHOWN };
        Self {
            request,
            files,
            lang,
            shown,
        }
    }

    fn say(&self, vi: &'static str, en: &'static str) -> &'static str {
        Pair(vi, en).get(self.lang)
    }

    fn place(&self, at: &Spot) -> String {
        let file = self.files.get(at.file).map_or("", String::as_str);
        if at.sheet.is_empty() {
            return file.to_owned();
        }
        format!("{file}, {} “{}”", self.say("trang tính", "sheet"), at.sheet)
    }

    fn at(&self, at: &Spot) -> String {
        format!(
            "{}, {} {}",
            self.place(at),
            self.say("ô", "cell"),
            name(at.cell)
        )
    }

    fn few(&self, all: &[String]) -> String {
        let shown: Vec<&str> = all.iter().take(self.shown).map(String::as_str).collect();
        if all.len() <= self.shown {
            return shown.join("; ");
        }
        let more = all.len() - self.shown;
        match self.lang.id() {
            LangId::Vi => format!("{}; … còn {more}, xem đủ: --explain", shown.join("; ")),
            LangId::En => format!(
                "{}; … {more} more, all of them: --explain",
                shown.join("; ")
            ),
        }
    }

    fn cells(&self, all: &[Spot]) -> String {
        let names: Vec<String> = all.iter().map(|at| name(at.cell)).collect();
        self.few(&names)
    }

    fn day(&self, day: Date) -> String {
        lang::date::short(day, self.lang)
    }

    fn proposed(&self, out: &mut String, said: &Proposal) {
        for kind in &said.kinds {
            let words = self.say("loại mới", "new kind");
            put(
                out,
                &format!(
                    "+ {words} {}: {} ({})",
                    kind.code,
                    kind.name,
                    text::level(kind.level)
                ),
            );
        }
        let made: Vec<String> = said.units.iter().map(|unit| self.unit(unit)).collect();
        self.list(out, ("đơn vị mới", "new units"), "+", &made);
        self.ended(out, said);
        let same = said.same.len();
        if same > 0 {
            let words = self.say(
                "đơn vị đã có, giữ nguyên",
                "units are there already and stay",
            );
            put(out, &format!("= {same} {words}"));
        }
    }

    /// Units of the record that end, and those that get what they were made of.
    fn ended(&self, out: &mut String, said: &Proposal) {
        let (ends, grow): (Vec<_>, Vec<_>) = said
            .ended
            .iter()
            .partition(|ended| ended.formerly.is_empty());
        let ended: Vec<String> = ends
            .into_iter()
            .map(|ended| {
                let unit = self.request.record.unit(ended.unit);
                let day = ended.to.map_or(String::new(), |day| {
                    format!(" {} {}", self.say("đến", "until"), self.day(day))
                });
                format!(
                    "{} ({}){day} → {}",
                    unit.code,
                    unit.name.get(self.lang),
                    ended.successors.join(", ")
                )
            })
            .collect();
        self.list(
            out,
            (
                "đơn vị trong units.yaml kết thúc",
                "units of units.yaml that end",
            ),
            "~",
            &ended,
        );
        let grow: Vec<String> = grow
            .into_iter()
            .map(|ended| {
                let names = ended.formerly.iter().map(|former| former.name.as_str());
                let unit = self.request.record.unit(ended.unit);
                format!("{} ← {}", unit.code, names.collect::<Vec<_>>().join(", "))
            })
            .collect();
        self.list(
            out,
            (
                "đơn vị trong units.yaml được ghi thêm các đơn vị cũ hợp thành",
                "units of units.yaml that get what they were made of",
            ),
            "~",
            &grow,
        );
    }

    fn list(
        &self,
        out: &mut String,
        (vi, en): (&'static str, &'static str),
        sign: &str,
        all: &[String],
    ) {
        if all.is_empty() {
            return;
        }
        put(out, &format!("{} {}:", all.len(), self.say(vi, en)));
        for text in all.iter().take(self.shown) {
            put(out, &format!("  {sign} {text}"));
        }
        if all.len() > self.shown {
            let more = all.len() - self.shown;
            put(
                out,
                &match self.lang.id() {
                    LangId::Vi => format!("  … còn {more}, xem đủ: --explain"),
                    LangId::En => format!("  … {more} more, all of them: --explain"),
                },
            );
        }
    }

    fn unit(&self, unit: &NewUnit) -> String {
        let mut text = format!(
            "{}: {} [{}",
            unit.code,
            unit.full.as_ref().unwrap_or(&unit.name),
            unit.kind
        );
        if let Some(parent) = &unit.parent {
            write!(text, ", {} {parent}", self.say("thuộc", "of")).expect(TAKES);
        }
        if let Some(from) = unit.from {
            write!(text, ", {} {}", self.say("từ", "from"), self.day(from)).expect(TAKES);
        }
        if let Some(to) = unit.to {
            write!(text, ", {} {}", self.say("đến", "until"), self.day(to)).expect(TAKES);
        }
        text.push(']');
        if !unit.successors.is_empty() {
            write!(text, " → {}", unit.successors.join(", ")).expect(TAKES);
        }
        if !unit.formerly.is_empty() {
            let names = unit.formerly.iter().map(|former| former.name.as_str());
            write!(text, " ← {}", names.collect::<Vec<_>>().join(", ")).expect(TAKES);
        }
        text
    }
}
