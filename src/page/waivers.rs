//! Exceptions beside the figures that they are about: what stands there, what is right, and why it stays.

use std::collections::{BTreeMap, BTreeSet};

use super::datum::On;
use super::drawn;
use super::html::Html;
use super::programme::waivers as of_programme;
use super::prose::{self, parsed};
use super::{Kind, Page, Plan, Sentence, address};
use finding::keys;
use finding::{Kept, kept};
use markdown::{Ask, Call, Parsed, Request, Wrap};
use model::{Framework, Lang, Prose, Result, RowsInFile, Table, Waiver};

mod once;

pub(super) use once::told_once;

/// The name of the call that marks a place in a text. No author's call has it: `check` knows no figure of this name.
const MARK: &str = "waiver";

/// Prose with the exceptions of its file, each with its number in the text, from 1.
pub(super) struct Marked<'a> {
    /// The prose, with a mark where no open place is.
    pub parsed: Parsed,
    waivers: &'a [Waiver],
    /// For every exception the open place that it marks.
    places: Vec<Option<usize>>,
}

/// Reads prose together with the exceptions of its file.
pub(super) fn mark<'a>(plan: &Plan<'a>, prose: &Prose) -> Marked<'a> {
    let waivers = plan.record.waivers_in(&prose.origin.file);
    let parsed = parsed(plan, prose);
    let places = parsed.last_covered(waivers.iter().map(|waiver| &waiver.place));
    let bare = (0..waivers.len()).filter(|&at| places[at].is_none());
    let bare: BTreeSet<usize> = bare.collect();
    let marked = Marked {
        parsed,
        waivers,
        places,
    };
    marked.with_marks(plan, prose, bare)
}

impl Marked<'_> {
    /// Marks the places of the exceptions `bare` that lie in plain text. Where a mark would not be one (in code, in an
    /// address, in a heading, whose address it would change) there is none.
    fn with_marks(mut self, plan: &Plan, prose: &Prose, bare: BTreeSet<usize>) -> Self {
        let text = &prose.markdown;
        let mut ends: Vec<(usize, usize)> = bare
            .into_iter()
            .filter_map(|at| Some((self.waivers[at].end_in(prose)?, at)))
            .filter(|(end, _)| text.is_char_boundary(*end) && !in_heading(text, *end))
            .collect();
        ends.sort_unstable();
        // A mark that was not understood as one is taken out again; each turn has fewer.
        while !ends.is_empty() {
            let mut markdown = String::with_capacity(text.len() + 24 * ends.len());
            let mut from = 0;
            for (end, at) in &ends {
                markdown.push_str(&text[from..*end]);
                for piece in ["{{ ", MARK, "(", &at.to_string(), ") }}"] {
                    markdown.push_str(piece);
                }
                from = *end;
            }
            markdown.push_str(&text[from..]);
            let origin = prose.origin.clone();
            let parsed = parsed(plan, &Prose { markdown, origin });
            let requests = parsed.requests.iter().enumerate().rev();
            let found =
                requests.filter_map(|(place, request)| Some((marked(&request.ask)?, place)));
            let found: BTreeMap<usize, usize> = found.collect();
            let place = |at: usize| found.get(&at).copied();
            let understood = ends.iter().all(|(_, at)| place(*at).is_some());
            if understood {
                let shift = parsed.requests.iter().enumerate();
                let old: Vec<usize> = shift
                    .filter(|(_, request)| marked(&request.ask).is_none())
                    .map(|(place, _)| place)
                    .collect();
                for (at, own) in self.places.iter_mut().enumerate() {
                    *own = own.map(|own| old[own]).or_else(|| place(at));
                }
                self.parsed = parsed;
                return self;
            }
            ends.retain(|(_, at)| place(*at).is_some());
        }
        self
    }

    /// The HTML: every open place as `answer` has it, marks beside what is excepted, and the notes at the end.
    pub(super) fn html(&self, plan: &Plan, page: &Page, answer: &dyn Fn(&Request) -> Wrap) -> Html {
        let mut of_place: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, place) in self.places.iter().enumerate() {
            if let Some(place) = place {
                of_place.entry(*place).or_default().push(at);
            }
        }
        let mut html = Html(self.parsed.html_by_place(&|place, request| {
            let mut wrap = if marked(&request.ask).is_some() {
                Wrap::default()
            } else {
                answer(request)
            };
            let mut marks = Html::default();
            for at in of_place.get(&place).into_iter().flatten() {
                self.reference(&mut marks, *at, request.within_link, plan.on(page));
            }
            match request.ask {
                Ask::Insert(_) | Ask::Image(_) => wrap.before.push_str(&marks.0),
                _ => wrap.after.push_str(&marks.0),
            }
            wrap
        }));
        self.notes(&mut html, plan, page);
        html
    }

    fn reference(&self, html: &mut Html, at: usize, within_link: bool, on: On) {
        let waived = drawn::Waived {
            id: &self.id(at),
            number: at + 1,
            within_link,
            text: lang::say!(on.lang(), "waivers-note", number = at + 1),
        };
        on.draw(html, &waived);
    }

    /// Unique on every page: no two texts are of one file.
    fn id(&self, at: usize) -> String {
        let file = &*self.waivers[at].place.file;
        let stem = file.rsplit('/').next().unwrap_or(file);
        let stem: String = stem
            .chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() {
                    letter
                } else {
                    '-'
                }
            })
            .collect();
        format!("luu-y-{stem}-{}", at + 1)
    }

    fn notes(&self, html: &mut Html, plan: &Plan, page: &Page) {
        if self.waivers.is_empty() {
            return;
        }
        let (lang, on) = (page.lang, plan.on(page));
        let all = self.waivers.iter().enumerate();
        let all = all.map(|(at, waiver)| {
            let mut text = Html::default();
            note(&mut text, waiver, on);
            drawn::InText {
                id: self.id(at),
                marked: self.places[at].is_some(),
                text,
            }
        });
        let waivers = drawn::Exceptions {
            lang: lang.tag(),
            name: lang::phrase!("waivers-heading").get(lang),
            lead: lang::phrase!("waivers-in-this-text").get(lang),
            waivers: all.collect(),
            back: lang::phrase!("waivers-back").get(lang),
            href: format!("{}#giu-nguyen", plan.link(page, &address::methods())),
            all: lang::phrase!("waivers-all").get(lang),
        };
        on.draw(html, &waivers);
    }
}

/// The exception whose mark an open place is.
fn marked(ask: &Ask) -> Option<usize> {
    match ask {
        Ask::Insert(Some(Call { name, arguments })) if name == MARK => {
            arguments.first()?.parse().ok()
        }
        _ => None,
    }
}

fn in_heading(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[line..].trim_start().starts_with('#')
}

/// "“100%” giữ nguyên như bản in. Thực ra: … Lý do giữ nguyên: … Ghi nhận ngày 22/11/2026."
pub(super) fn note(html: &mut Html, waiver: &Waiver, on: On) {
    let lang = on.lang();
    // Taken apart, so that a new field that is not told does not compile.
    let Waiver {
        rule: _,
        place: _,
        printed: stands,
        reason,
        right,
        date: day,
        origin: _,
        value: _,
        numbers: _,
        stands: _,
    } = waiver;
    let quoted = !stands.is_empty();
    let is_foreign = is_vietnamese(waiver) && lang != Lang::VI;
    let waiver = drawn::Waiver {
        printed: quoted.then(|| kept::printed(waiver, lang)),
        lang: (quoted && is_foreign).then(|| Lang::VI.tag()),
        stands: if quoted {
            kept::STANDS
        } else {
            kept::IT_STANDS
        }
        .get(lang),
        right_is: kept::RIGHT.get(lang),
        right: right.as_ref().map(|right| right.get(lang)),
        because: kept::REASON.get(lang),
        reason: reason.get(lang).trim_end_matches('.'),
        noted: kept::NOTED.get(lang),
        day: on.day(*day),
    };
    on.draw(html, &waiver);
}

/// Whether what stands there is in the words of the Vietnamese text.
fn is_vietnamese(waiver: &Waiver) -> bool {
    let text = waiver.place.file.strip_suffix(".md");
    text.is_some_and(|stem| Lang::of_stem(stem).0 == Lang::VI)
}

/// The exceptions that a page tells of, as sentences.
pub(super) fn said(plan: &Plan, page: &Page) -> Vec<Sentence> {
    let record = plan.record;
    let mut all: Vec<&Waiver> = Vec::new();
    match page.kind {
        Kind::Methods => all.extend(told_once(record, page.lang)),
        Kind::Programme(place) => {
            let programme = &record.programmes[usize::from(place)];
            all.extend(record.waivers_in(&programme.origin.file));
        }
        Kind::Ranking(place, table) => {
            let edition = &record.editions[usize::from(place)];
            let table = &edition.tables[usize::from(table)];
            all.extend(record.waivers_in(&table.origin.file));
        }
        Kind::UnitInEdition(place, unit) => {
            let edition = &record.editions[usize::from(place)];
            let rows = edition.tables.iter().flat_map(|table| &table.rows);
            let own = rows.filter(|row| row.unit == unit);
            all.extend(own.flat_map(|row| of_row(plan, row)));
        }
        _ => {}
    }
    for narrative in prose::narratives(record) {
        let (text, _) = narrative.get(page.lang);
        let here = record.waivers_in(&text.origin.file);
        let is_shown = || {
            let file = text.origin.file.strip_prefix("content/")?;
            prose::tail(record, "content/waivers.yaml", file)
        };
        if !here.is_empty() && is_shown().as_deref() == Some(&*page.tail) {
            all.extend(here);
        }
    }
    let kept = |waiver: &Waiver| plan.say(page, Kept(Box::new(waiver.clone())));
    all.into_iter().map(kept).collect()
}

/// What an exception for data is about: "Lai Châu, hạng", "Mục tiêu 6a"; nothing where the page says it.
pub(super) fn subject<'a>(
    plan: &Plan<'a>,
    rows: &mut AllRows<'a>,
    waiver: &Waiver,
    lang: Lang,
) -> Option<String> {
    let file = &waiver.place.file;
    let programmes = &plan.record.programmes;
    if let Some(programme) = programmes.iter().find(|one| one.origin.file == *file) {
        if let Some(claim) = of_programme::claim(programme, waiver, lang) {
            return Some(claim);
        }
        let number = &of_programme::target(&programme.targets, waiver)?.number;
        return Some(lang::say!(lang, "waivers-target", number));
    }
    let mut tables = plan.record.editions.iter().flat_map(|one| &one.tables);
    let table = tables.find(|table| table.origin.file == *file)?;
    let row = rows.of(table).find(waiver)?;
    let unit = plan.record.unit(row.unit).name.get(lang);
    let framework = plan.record.index(table.index).framework(table.framework);
    Some(match value(waiver, row, framework, lang) {
        Some(value) => format!("{unit}, {value}"),
        None => unit.to_owned(),
    })
}

/// The rows of those tables that were asked for, by the tables' files.
#[derive(Default)]
pub(super) struct AllRows<'a>(BTreeMap<&'a str, RowsInFile<'a>>);

impl<'a> AllRows<'a> {
    fn of(&mut self, table: &'a Table) -> &RowsInFile<'a> {
        let file: &str = &table.origin.file;
        self.0.entry(file).or_insert_with(|| RowsInFile::of(table))
    }
}

/// The exceptions for values of a row.
pub(super) fn of_row<'a>(plan: &Plan<'a>, row: &Result) -> impl Iterator<Item = &'a Waiver> {
    plan.record.waivers_below(&row.origin).iter()
}

/// The exceptions for a table that are not about one of its rows.
pub(super) fn of_table<'a>(plan: &Plan<'a>, table: &'a Table) -> impl Iterator<Item = &'a Waiver> {
    let here = plan.record.waivers_in(&table.origin.file).iter();
    // Most tables have none.
    let rows = (!here.as_slice().is_empty()).then(|| RowsInFile::of(table));
    here.filter(move |waiver| {
        let row = rows.as_ref().and_then(|rows| rows.find(waiver));
        row.is_none()
    })
}

/// "Hạng: “58” giữ nguyên như bản in. …"
pub(super) fn of_value(
    html: &mut Html,
    waiver: &Waiver,
    row: &Result,
    framework: &Framework,
    on: On,
) {
    if let Some(value) = value(waiver, row, framework, on.lang()) {
        html.text(&finding::names::capital(&value)).raw(": ");
    }
    note(html, waiver, on);
}

/// The value of a row that an exception is about, as a reader calls it; nothing where it is about the row as a whole.
fn value(waiver: &Waiver, row: &Result, framework: &Framework, lang: Lang) -> Option<String> {
    let names = waiver.names_below(&row.origin);
    match names.as_slice() {
        ["parts", code, rest @ ..] => {
            let (_, component) = framework.all().find(|(_, one)| one.code == *code)?;
            let name = component.name.get(lang);
            let what = rest.first().and_then(|name| keys::words(name, lang));
            Some(what.map_or_else(|| name.to_owned(), |what| format!("{name}, {what}")))
        }
        [name, ..] => keys::words(name, lang).map(str::to_owned),
        [] => None,
    }
}
