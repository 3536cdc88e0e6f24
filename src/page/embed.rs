//! One figure for pages of others: a chart, or the home unit's result in an index, with its title, its source, its marks and
//! the way back. What an edition announced stays as it is but for the mark of a correction; the newest has one address for good.
//!
//! These pages alone may be framed by others. They lie in a folder of their own, so that a server can tell them apart.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::address::Tail;
use super::cards::{self, Card};
use super::entry::Entry;
use super::figure::Figure;
use super::html::escape;
use super::{Body, Filled, Kind, Link, Page, Plan, Sentence, address, home, index, ranking};
use finding::{Form, Heading, Standing};
use lang::date;
use model::{IndexId, Lang, Year};

/// What a page for others shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The home unit's result in an index, as an edition announced it: places of edition and index.
    Result(u16, IndexId),
    /// The home unit's newest result in an index.
    Newest(IndexId),
    /// A chart of a field of a ranking: places of edition, table and field.
    Ranking(u16, u16, usize, ranking::Chart),
    /// A chart of an index over the years.
    Index(IndexId, index::Chart),
    /// Where the home unit stands in each index.
    Places,
}

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Embed {
    /// The chart, where it is one.
    pub figure: Option<Figure>,
    /// The home unit's result, where it is that.
    pub card: Option<Card>,
    /// The year of the edition that it belongs to; absent where it shows what is newest.
    pub year: Option<i32>,
    /// When that edition was announced.
    pub announced: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
    /// Who publishes the index; absent where there are several.
    pub publisher: Option<String>,
    /// The page that shows the same with all that belongs to it.
    pub page: Link,
}

/// How a figure is put into a page of somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Way {
    /// The year of the edition as which it stays; absent for the address that always shows the newest.
    pub year: Option<i32>,
    /// The page that has nothing but the figure, relative to this one.
    pub href: String,
    /// The line to copy, as HTML; absent where the site's base is not known.
    pub line: Option<String>,
}

/// How wide a figure is where nobody says otherwise, in px.
const WIDTH: u32 = 640;

/// Every figure that others may show, by its address without language.
#[must_use]
pub fn plan(plan: &Plan) -> Vec<(Tail, Kind)> {
    let mut all = Vec::new();
    let mut add = |shown: Shown| all.push((shown.tail(plan), Kind::Embed(shown)));
    let home = plan.record.site.home;
    for (edition, at) in plan.record.editions.iter().zip(0u16..) {
        for (table, place) in edition.tables.iter().zip(0u16..) {
            let own = plan.result_of(at, table.index, home);
            if own.is_some_and(|own| own.says_something()) {
                add(Shown::Result(at, table.index));
            }
            for (field, chart) in ranking::charts_of(plan, at, place) {
                add(Shown::Ranking(at, place, field, chart));
            }
        }
    }
    for (id, _) in plan.record.all_indices() {
        if plan.newest(id, home).is_some() {
            add(Shown::Newest(id));
        }
        for chart in index::Chart::ALL {
            let shown = Shown::Index(id, chart);
            if index::chart(plan, &page_of(plan, shown), id, chart).is_some() {
                add(shown);
            }
        }
    }
    if home::places(plan, &page_of(plan, Shown::Places)).is_some() {
        add(Shown::Places);
    }
    all
}

/// A page that need not be there yet.
fn page_of(plan: &Plan, shown: Shown) -> Page {
    let tail = shown.tail(plan);
    Page {
        path: tail.clone(),
        tail,
        lang: plan.record.site.own(),
        kind: Kind::Embed(shown),
    }
}

impl Shown {
    /// The page that shows the same with all that belongs to it, without language.
    pub(super) fn shown_on(self, plan: &Plan) -> Tail {
        let code = |index: IndexId| &*plan.record.index(index).code;
        let year = |edition: u16| plan.record.editions[usize::from(edition)].year;
        match self {
            Self::Result(edition, index) => address::ranking(year(edition), code(index)),
            Self::Ranking(edition, table, ..) => {
                let (year, table, _) = plan.table(edition, table);
                address::ranking(year, code(table.index))
            }
            Self::Newest(index) | Self::Index(index, _) => address::index(code(index)),
            Self::Places => address::home(),
        }
    }

    fn tail(self, plan: &Plan) -> Tail {
        let shown_on = self.shown_on(plan);
        let id = match self {
            Self::Result(..) | Self::Newest(_) => None,
            Self::Ranking(_, _, field, chart) => Some(chart.id(field)),
            Self::Index(_, chart) => Some(chart.id().to_owned()),
            Self::Places => Some(super::places::ID.to_owned()),
        };
        address::embed(&shown_on, id.as_deref())
    }

    /// The place of the edition that it belongs to; nothing for what is newest.
    pub(super) fn edition(self) -> Option<u16> {
        match self {
            Self::Result(edition, _) | Self::Ranking(edition, ..) => Some(edition),
            Self::Newest(_) | Self::Index(..) | Self::Places => None,
        }
    }

    fn year(self, plan: &Plan) -> Option<Year> {
        let place = usize::from(self.edition()?);
        Some(plan.record.editions[place].year)
    }

    fn index(self, plan: &Plan) -> Option<IndexId> {
        match self {
            Self::Result(_, index) | Self::Newest(index) | Self::Index(index, _) => Some(index),
            Self::Ranking(edition, table, ..) => Some(plan.table(edition, table).1.index),
            Self::Places => None,
        }
    }

    /// Whether a corrected figure, of those of the page that it is from, is one that it can show.
    pub(super) fn may_show(self, plan: &Plan, figure: &str) -> bool {
        let steps: Vec<&str> = figure.split('/').collect();
        let home = &*plan.record.unit(plan.record.site.home).code;
        let year = |year: i32| steps[1] == year.to_string();
        let is_row = steps.len() == 4 && !["text", "framework", "bands"].contains(&steps[0]);
        match self {
            Self::Result(edition, _) => {
                let edition = &plan.record.editions[usize::from(edition)];
                is_row && steps[2] == home && year(edition.year)
            }
            Self::Newest(index) => {
                let newest = plan.newest(index, plan.record.site.home);
                is_row && steps[2] == home && newest.is_some_and(|one| year(one.year))
            }
            Self::Ranking(.., ranking::Chart::Heat) => steps.len() == 5,
            Self::Ranking(..) => is_row,
            Self::Index(..) | Self::Places => is_row && steps[2] == home,
        }
    }

    /// How high it is at `WIDTH`, in px, with some room for words.
    fn height(self, plan: &Plan) -> usize {
        match self {
            Self::Result(..) | Self::Newest(_) => 540,
            Self::Index(_, index::Chart::Trend) => 800,
            Self::Index(_, index::Chart::Bump) => 660,
            Self::Places => 560,
            Self::Ranking(_, _, _, ranking::Chart::Strip) => 460,
            Self::Ranking(_, _, _, ranking::Chart::Tiles) => 1400,
            Self::Ranking(edition, table, ..) => {
                let (_, table, _) = plan.table(edition, table);
                (300 + 25 * table.rows.len()).min(1800)
            }
        }
    }
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, shown: Shown) -> Filled {
    let (record, lang) = (plan.record, page.lang);
    let edition = shown.edition();
    let entry = entry(plan, shown);
    let card = entry.as_ref().map(|entry| {
        let scales = cards::scales(plan, entry.year);
        cards::card(plan, page, entry.table.index, entry, &scales)
    });
    let figure = figure(plan, page, shown);
    let edition = edition.map(|place| &record.editions[usize::from(place)]);
    let year = entry.map(|entry| entry.year).or(shown.year(plan));
    let index = shown.index(plan);
    let title = match index {
        Some(index) => Heading::Index(index, year),
        None => Heading::ResultsOf(record.site.home),
    };
    let title = plan.say(page, title);
    let standing = |entry: &Entry| plan.say(page, Standing::of(entry, Form::IndexAndYear));
    let description = entry.as_ref().map(standing);
    let description = description.or(figure.as_ref().map(|figure| figure.about.clone()));
    Filled {
        description: description.unwrap_or_else(|| title.clone()),
        crumbs: Vec::new(),
        body: Body::Embed(Box::new(Embed {
            figure,
            card,
            year: shown.year(plan),
            announced: edition.and_then(|one| Some(date::short(one.announced?, lang))),
            datetime: edition.and_then(|one| Some(date::iso(one.announced?))),
            publisher: index.map(|index| record.index(index).publisher.get(lang).to_owned()),
            page: Link {
                text: title.as_str().to_owned(),
                href: plan.link(page, &shown.shown_on(plan)),
            },
        })),
        title,
    }
}

/// The result that it is.
fn entry<'a>(plan: &Plan<'a>, shown: Shown) -> Option<Entry<'a>> {
    let home = plan.record.site.home;
    match shown {
        Shown::Result(edition, index) => plan.result_of(edition, index, home),
        Shown::Newest(index) => plan.newest(index, home),
        Shown::Ranking(..) | Shown::Index(..) | Shown::Places => None,
    }
}

/// The chart that it is.
fn figure(plan: &Plan, page: &Page, shown: Shown) -> Option<Figure> {
    match shown {
        Shown::Ranking(edition, table, field, chart) => {
            ranking::chart(plan, page, (edition, table), (field, chart))
        }
        Shown::Index(id, chart) => index::chart(plan, page, id, chart),
        Shown::Places => home::places(plan, page),
        Shown::Result(..) | Shown::Newest(_) => None,
    }
}

impl Plan<'_> {
    /// With the pages that show one figure for pages of others.
    pub(super) fn with_embeds(mut self, languages: &[Lang]) -> Self {
        let embeds = plan(&self);
        self.pages.extend(super::in_languages(embeds, languages));
        self.pages.sort_by(|a, b| a.path.cmp(&b.path));
        self.paths = self.pages.iter().map(|page| page.path.clone()).collect();
        for then in &mut self.then {
            then.pages.clone_from(&self.pages);
            then.paths.clone_from(&self.paths);
        }
        self
    }

    /// A chart of the page at `tail` with the ways to put it into pages of others. On such a page it goes without.
    pub(super) fn offered(&self, page: &Page, figure: Option<Figure>) -> Option<Figure> {
        let mut figure = figure?;
        let tail = address::embed(&page.tail, Some(&figure.id));
        figure.embed = self.ways(page, &[tail]);
        Some(figure)
    }

    /// The ways to put what is at some of these addresses into pages of others.
    pub(super) fn ways(&self, page: &Page, tails: &[Tail]) -> Vec<Way> {
        if matches!(page.kind, Kind::Embed(_)) {
            return Vec::new();
        }
        let way = |tail: &Tail| {
            let path = address::in_language(tail, page.lang);
            let (other, shown) = self.embed_at(&path)?;
            Some(Way {
                year: shown.year(self),
                href: address::relative(&page.path, &path),
                line: self.frame_of(other, shown),
            })
        };
        tails.iter().filter_map(way).collect()
    }

    fn embed_at(&self, path: &str) -> Option<(&Page, Shown)> {
        let found = self
            .pages
            .binary_search_by(|page| page.path.as_str().cmp(path));
        let page = &self.pages[found.ok()?];
        match page.kind {
            Kind::Embed(shown) => Some((page, shown)),
            _ => None,
        }
    }

    /// What such a page is called elsewhere. No number stands in it: a line that was copied is not corrected with its page.
    fn name_of(&self, page: &Page, shown: Shown) -> String {
        let site = &self.record.site;
        let title = match shown.index(self) {
            Some(index) => Heading::Index(index, shown.year(self)),
            None => Heading::ResultsOf(site.home),
        };
        let title = finding::Finding::from(title).say(self.record, page.lang);
        format!("{title} – {}", site.title.get(page.lang))
    }

    /// The frame that shows such a page elsewhere; nothing where the site's base is not known.
    fn frame_of(&self, page: &Page, shown: Shown) -> Option<String> {
        let title = self.name_of(page, shown);
        let mut line = String::from("<iframe src=\"");
        escape(&mut line, &self.absolute(&page.path)?);
        line.push_str("\" title=\"");
        escape(&mut line, &title);
        let height = shown.height(self);
        line.push_str(&lang::text!(
            "\" width=\"{WIDTH}\" height=\"{height}\" style=\"border:0;max-width:100%\" loading=\"lazy\"></iframe>"
        ));
        Some(line)
    }

    /// What tells programs how to show a page in theirs, by the oEmbed specification: its file below the root, and what stands
    /// there. Nothing for pages that are not made for it, nor where the site's base is not known.
    #[must_use]
    pub fn oembed(&self, page: &Page) -> Option<(String, String)> {
        let Kind::Embed(shown) = page.kind else {
            return None;
        };
        let site = &self.record.site;
        let told = json!({
            "version": "1.0",
            "type": "rich",
            "title": self.name_of(page, shown),
            "author_name": site.publisher().get(page.lang),
            "provider_name": site.title.get(page.lang),
            "provider_url": self.absolute(&address::in_language(&address::home(), page.lang))?,
            "html": self.frame_of(page, shown)?,
            "width": WIDTH,
            "height": shown.height(self),
        });
        Some((oembed_path(&page.path), told.to_string()))
    }

    /// The absolute address of what tells programs how to show a page in theirs: a page made for it, or a ranking or an index
    /// of which the home unit has a result.
    pub(super) fn oembed_of(&self, page: &Page) -> Option<String> {
        let own = match page.kind {
            Kind::Embed(_) => page.path.clone(),
            Kind::Ranking(..) | Kind::Index(_) => {
                let tail = address::embed(&page.tail, None);
                address::in_language(&tail, page.lang)
            }
            _ => return None,
        };
        self.embed_at(&own)?;
        self.absolute(&oembed_path(&own))
    }

    /// The ways to put a result into pages of others: as it was announced, as long as it is the newest also that, and always
    /// the newest.
    pub(super) fn ways_of(&self, page: &Page, entry: &Entry) -> Vec<Way> {
        let code = &entry.index.code;
        let announced = address::embed(&address::ranking(entry.year, code), None);
        let newest = address::embed(&address::index(code), None);
        let is_newest = self.newest(entry.table.index, entry.result.unit);
        let is_newest = is_newest.is_some_and(|one| one.year == entry.year);
        let tails = [announced, newest];
        self.ways(page, if is_newest { &tails } else { &tails[..1] })
    }
}

/// The file beside a page that tells programs how to show it.
fn oembed_path(path: &str) -> String {
    let stem = path.strip_suffix(".html").unwrap_or(path);
    format!("{stem}.json")
}

impl Embed {
    /// What its figure and its result say.
    pub(super) fn sentences(&self) -> Vec<&Sentence> {
        let figure = self.figure.iter().flat_map(Figure::sentences);
        let card = self.card.iter().flat_map(Card::sentences);
        figure.chain(card).collect()
    }
}
