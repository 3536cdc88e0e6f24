//! The picture of a page that is shown where its address is passed on: its title, its figure, its chart.
//!
//! What stands on it, not how it looks: that is the theme's `card.svg`.

use schemars::JsonSchema;
use serde::Serialize;

use super::entry::Entry;
use super::html::Html;
use super::signs::{SIGN, Signs};
use super::{Body, Context, Kind, Lang, Page, Plan, Sentence, address};
use derive::figures::Quantity;
use finding::{Form, Place, Standing, names};
use model::UnitId;

/// What the template `card.svg` gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Card {
    /// The title, line by line: set at 46 px semi-bold, a line is no wider than 1080 px.
    pub lines: Vec<String>,
    /// What the page is about, line by line, set at 30 px; for cards without a figure.
    pub about: Vec<String>,
    /// Whose figure of what, line by line, set at 27 px: "Lai Châu · PAPI 2024".
    pub label: Vec<String>,
    /// The figure, line by line, set semi-bold at `value_size`: "43,48 điểm".
    pub value: Vec<String>,
    /// At how many px the figure has room: 72, or less where it is long.
    pub value_size: i32,
    /// "hạng 31/61".
    pub rank: Option<String>,
    /// "so với năm 2023: giảm 0,14 điểm, giảm 13 hạng", line by line, set at 22 px; beside a chart no wider than 520 px,
    /// otherwise 1080 px.
    pub change: Vec<String>,
    /// The page's chart.
    pub chart: Option<Drawing>,
    /// The site's accent colour, as `#rrggbb`.
    pub accent: String,
    /// The same in words, for those who do not see the picture.
    #[serde(skip)]
    pub alt: String,
}

/// A chart to be placed within the picture.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Drawing {
    /// Its width.
    pub width: String,
    /// Its height.
    pub height: String,
    /// What stands within its `svg` element, as XML.
    pub markup: Html,
}

/// The width of a line in px, and the sizes at which lines are broken.
const WIDTH: i32 = 1080;
const TITLE: i32 = 46;
const ABOUT: i32 = 30;
const LABEL: i32 = 27;
const VALUE: [i32; 3] = [72, 54, 36];
const CHANGE: i32 = 22;

/// The width of a line beside a chart.
const BESIDE: i32 = 520;

/// Whose picture a page shows.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'p> {
    /// One of its own, or what all share.
    Own,
    /// That of another page, which tells of the same result.
    Of(&'p Page),
    /// What all share.
    Shared,
}

impl Plan<'_> {
    /// Whether pages have pictures: not without an address that others could fetch them from.
    #[must_use]
    pub fn has_cards(&self) -> bool {
        self.record.site.cards && self.record.site.base.is_some()
    }

    /// Whose picture a page shows. A unit in an edition has none of its own: that of the edition or of the unit, where it
    /// tells of the same unit and year, else what all share.
    #[must_use]
    pub fn shown(&self, page: &Page) -> Shown<'_> {
        if matches!(page.kind, Kind::Embed(_)) {
            return Shown::Shared;
        }
        let Kind::UnitInEdition(at, unit) = page.kind else {
            return Shown::Own;
        };
        let year = self.record.editions[usize::from(at)].year;
        let code = &self.record.unit(unit).code;
        let tails = [address::edition(year), address::unit(code)];
        let found = tails.into_iter().find_map(|tail| {
            let path = address::in_language(&tail, page.lang);
            let place = self.pages.binary_search_by(|other| other.path.cmp(&path));
            let other = &self.pages[place.ok()?];
            let entry = subject(self, other)?;
            (entry.result.unit == unit && entry.year == year).then_some(other)
        });
        found.map_or(Shown::Shared, Shown::Of)
    }

    /// Whether other pages may show the picture of this one.
    #[must_use]
    pub fn lends(&self, page: &Page) -> bool {
        matches!(page.kind, Kind::Edition(_) | Kind::Unit(_))
    }

    /// The picture of a page, where it has a figure or a chart of its own.
    #[must_use]
    pub fn card(&self, page: &Page, context: &Context) -> Option<Card> {
        self.of(page).own_card(page, context)
    }

    fn own_card(&self, page: &Page, context: &Context) -> Option<Card> {
        let lang = page.lang;
        let entry = subject(self, page);
        let chart = chart_of(&context.body, entry.as_ref(), lang).and_then(drawing);
        if entry.is_none() && chart.is_none() {
            return None;
        }
        let mut card = self.bare(&context.title, &context.description);
        card.chart = chart;
        if let Some(entry) = entry {
            card.figure(self, page, &entry);
        } else if let Body::Programme(programme) = &context.body {
            card.about = lines(&programme.finding.plain(), ABOUT, WIDTH, 3);
        }
        Some(card)
    }

    /// The picture that all other pages of a language share.
    #[must_use]
    pub fn shared_card(&self, lang: Lang) -> Card {
        let site = &self.record.site;
        self.bare(site.title.get(lang), site.summary.get(lang))
    }

    fn bare(&self, title: &str, about: &str) -> Card {
        Card {
            lines: lines(title, TITLE, WIDTH, 3),
            about: lines(about, ABOUT, WIDTH, 5),
            label: Vec::new(),
            value: Vec::new(),
            value_size: VALUE[0],
            rank: None,
            change: Vec::new(),
            chart: None,
            accent: self.record.site.accent.clone(),
            alt: title.to_owned(),
        }
    }
}

impl Card {
    fn figure(&mut self, plan: &Plan, page: &Page, entry: &Entry) {
        let (record, lang, signs) = (plan.record, page.lang, Signs::on(plan, page));
        let rank = entry.standing.rank.map(|rank| {
            let place = Place::from(rank).say(lang);
            signs.of_row(entry, Quantity::Rank.name(), place)
        });
        let score = entry.result.score.score();
        let score = score.map(|score| signs.score(entry, None, entry.spoken(score, lang)));
        let name = entry.unit.name.get(lang);
        let index = entry.index.short.get(lang);
        let width = if self.chart.is_some() { BESIDE } else { WIDTH };
        let label = format!("{name} · {index} {}", entry.year);
        self.label = lines(&label, LABEL, width, 2);
        let standing = plan.say(page, Standing::of(entry, Form::IndexAndYear));
        self.alt = format!("{}. {}", self.alt, standing.plain());
        let (value, rank) = match (score, rank) {
            (Some(score), rank) => (Some(score), rank),
            (None, rank) => (rank.as_deref().map(names::capital), None),
        };
        self.rank = rank;
        if let Some(value) = value {
            let sizes = VALUE.into_iter();
            let fitting = sizes.filter(|size| chart::width(&value) * size / 1000 <= width);
            self.value_size = fitting.max().unwrap_or(VALUE[2]);
            self.value = lines(&value, self.value_size, width, 2);
        }
        let change = Standing::of(entry, Form::Plain).say_changes(record, lang);
        let changes = [Quantity::Change, Quantity::RankChange].map(Quantity::name);
        let corrected = changes.map(|one| signs.has(&entry.address(None, one)));
        let sign = if corrected.contains(&true) { SIGN } else { "" };
        if let Some(words) = change {
            self.change = lines(&format!("{words}{sign}"), CHANGE, width, 3);
        }
    }
}

/// What is said in place of a page's picture to those who do not see it, beside the page's title.
pub(super) fn said(plan: &Plan, page: &Page) -> Option<Sentence> {
    let is_own = plan.has_cards() && !matches!(plan.shown(page), Shown::Shared);
    let entry = subject(plan, page).filter(|_| is_own)?;
    Some(plan.say(page, Standing::of(&entry, Form::IndexAndYear)))
}

/// The result that a page is about.
fn subject<'a>(plan: &Plan<'a>, page: &Page) -> Option<Entry<'a>> {
    let record = plan.record;
    let home = record.site.home;
    match &page.kind {
        Kind::Home => {
            let count = u16::try_from(record.editions.len()).unwrap_or(u16::MAX);
            (0..count).rev().find_map(|at| first_of(plan, at, home))
        }
        Kind::Edition(at) => first_of(plan, *at, home),
        Kind::Ranking(at, table) => {
            let index = record.editions[usize::from(*at)].tables[usize::from(*table)].index;
            let own = plan.result_of(*at, index, home);
            own.filter(|entry| entry.says_something())
                .or_else(|| plan.leader(*at, *table))
        }
        Kind::Index(index) => plan.newest(*index, home),
        Kind::Unit(unit) => {
            let all = record.all_indices();
            let newest = all.filter_map(|(index, _)| plan.newest(index, *unit));
            // Of several of one year the first index speaks.
            newest.reduce(|best, one| if one.year > best.year { one } else { best })
        }
        _ => None,
    }
}

fn first_of<'a>(plan: &Plan<'a>, edition: u16, unit: UnitId) -> Option<Entry<'a>> {
    let mut all = plan.record.all_indices();
    all.find_map(|(index, _)| {
        let entry = plan.result_of(edition, index, unit)?;
        entry.says_something().then_some(entry)
    })
}

/// The chart of a page that says most about its figure.
fn chart_of<'b>(body: &'b Body, entry: Option<&Entry>, lang: Lang) -> Option<&'b Html> {
    let is_of = |name: &str| entry.is_some_and(|entry| entry.index.short.get(lang) == name);
    let trend = |cards: &'b [super::cards::Card]| {
        let mut cards = cards.iter();
        cards
            .find(|card| is_of(card.index.as_str()))?
            .trend
            .as_ref()
    };
    match body {
        Body::Home(home) => trend(&home.cards),
        Body::Edition(edition) => trend(&edition.cards),
        Body::Ranking(ranking) => {
            let mut strips = ranking
                .fields
                .iter()
                .filter_map(|field| field.strip.as_ref());
            strips.next().map(|figure| &figure.chart)
        }
        Body::Index(index) => {
            let figure = index.trend.as_ref().or(index.bump.as_ref());
            figure.map(|figure| &figure.chart)
        }
        Body::Unit(unit) => {
            let card = unit.cards.iter().find(|card| is_of(card.short.as_str()))?;
            let figure = card.scores.as_ref().or(card.ranks.as_ref());
            figure.map(|figure| &figure.chart)
        }
        Body::Programme(programme) => Some(&programme.chart),
        _ => None,
    }
}

/// The drawing for phones of a chart: it is the last. One that is much higher than wide stays out.
fn drawing(html: &Html) -> Option<Drawing> {
    let start = html.0.rfind("<svg ")?;
    let (open, rest) = html.0[start..].split_once('>')?;
    let (_, size) = open.split_once("viewBox=\"0 0 ")?;
    let (width, height) = size.split('"').next()?.split_once(' ')?;
    let (w, h): (f64, f64) = (width.parse().ok()?, height.parse().ok()?);
    let markup = rest.split("</svg>").next()?;
    (h <= w * 1.1).then(|| Drawing {
        width: width.to_owned(),
        height: height.to_owned(),
        markup: Html(xml(markup)),
    })
}

/// Markup in which every value stands in quotation marks, as XML wants it.
fn xml(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len() + markup.len() / 4);
    let mut rest = markup;
    while let Some(start) = rest.find('<') {
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |end| start + end);
        out.push_str(&rest[..start]);
        quoted(&mut out, &rest[start..end]);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// A tag up to its last sign.
fn quoted(out: &mut String, tag: &str) {
    let mut rest = tag;
    while let Some(at) = rest.find('=') {
        out.push_str(&rest[..=at]);
        rest = &rest[at + 1..];
        if let Some(inner) = rest.strip_prefix('"') {
            let end = inner.find('"').map_or(rest.len(), |end| end + 2);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            out.push('"');
            out.push_str(&rest[..end]);
            out.push('"');
            rest = &rest[end..];
        }
    }
    out.push_str(rest);
}

/// A text broken into lines for a size and a width in px; what does not fit into `most` lines is cut.
fn lines(text: &str, size: i32, width: i32, most: usize) -> Vec<String> {
    let fits = |line: &str| chart::width(line) * size / 1000 <= width;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !fits(&format!("{last} …")) {
                let Some((shorter, _)) = last.rsplit_once(' ') else {
                    break;
                };
                *last = shorter.to_owned();
            }
            last.push_str(" …");
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, lines, xml};

    #[test]
    fn bare_values_are_put_in_quotation_marks() {
        assert_eq!(
            xml(
                "<g class=\"a b\" x=1 y=\"2\"><a href=../don-vi/a.html?x=1><title>a = b</title><path d=\"M1 2\"/></a>"
            ),
            "<g class=\"a b\" x=\"1\" y=\"2\"><a href=\"../don-vi/a.html?x=1\"><title>a = b</title><path d=\"M1 2\"/></a>"
        );
    }

    #[test]
    fn long_titles_are_broken_and_at_last_cut() {
        let text =
            "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh của tỉnh Lai Châu ".repeat(4);
        let lines = lines(&text, 46, WIDTH, 3);
        assert_eq!(lines.len(), 3);
        assert!(lines[2].ends_with(" …"), "{lines:?}");
        assert_eq!(super::lines("Lai Châu", 46, WIDTH, 3), ["Lai Châu"]);
    }
}
