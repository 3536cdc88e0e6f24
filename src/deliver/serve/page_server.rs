//! Who knows the site: one thread that answers all others.
//!
//! A page is rendered when it is asked for, and once as long as nothing changes. When something has changed, only pages
//! that are open are rendered anew, and only those whose bytes differ are loaded again. While the content has errors
//! the last good pages stay.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use super::{Answer, Call, Follower, News, Panel, panel};

/// How long nothing more may change before the site is read anew: programs write a file in several steps.
const QUIET: Duration = Duration::from_millis(12);

/// The most such waits in a row.
const MOST: u32 = 20;

/// What is shown.
pub trait Site {
    /// What there is at a path.
    fn find(&self, path: &str) -> Found;

    /// The page for an address that does not exist, at whatever depth it is shown.
    fn missing(&self) -> Found;

    /// Changes when a file changes that pages show and that is no page.
    fn mark(&self) -> &str;
}

/// What a site has at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A page.
    Page(Vec<u8>),
    /// Another file.
    File(Vec<u8>),
    /// A page whose template is wrong.
    Wrong(Box<panel::Problem>),
    /// Nothing.
    Missing,
}

/// Why the desk stops working.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The site is to be read anew.
    Reread,
    /// The author has seen enough.
    Stop,
}

/// A page as it was last rendered without an error.
#[derive(Debug)]
struct Page {
    bytes: Arc<[u8]>,
    print: String,
    /// In which state of the content.
    turn: u64,
}

/// What is known of the site and of those who look at it.
#[derive(Debug)]
pub struct PageServer {
    calls: Receiver<Call>,
    panel: Panel,
    pages: BTreeMap<String, Page>,
    followers: Vec<Follower>,
    turn: u64,
    rendered: u64,
}

/// Where the page for an address that does not exist is kept: no address is like that.
const MISSING: &str = "";

impl PageServer {
    /// A desk that answers `calls`.
    #[must_use]
    pub fn new(calls: Receiver<Call>) -> Self {
        Self {
            calls,
            panel: Panel::default(),
            pages: BTreeMap::new(),
            followers: Vec::new(),
            turn: 0,
            rendered: 0,
        }
    }

    /// How many pages were rendered in all.
    #[must_use]
    pub fn rendered(&self) -> u64 {
        self.rendered
    }

    /// Shows `site` with `panel` above its pages until something changes. Without a site there is only the panel.
    pub fn work(&mut self, site: Option<&dyn Site>, panel: Panel) -> Turn {
        self.turn += 1;
        self.panel = panel;
        let followers = std::mem::take(&mut self.followers);
        for follower in followers {
            self.tell(site, follower);
        }
        loop {
            let call = self.calls.recv().unwrap_or(Call::Stop);
            match self.take(site, call) {
                Some(Turn::Reread) => return self.settle(site),
                Some(Turn::Stop) => return Turn::Stop,
                None => {}
            }
        }
    }

    /// Waits until nothing more changes, and answers meanwhile.
    fn settle(&mut self, site: Option<&dyn Site>) -> Turn {
        for _ in 0..MOST {
            match self.calls.recv_timeout(QUIET) {
                Ok(call) => {
                    if self.take(site, call) == Some(Turn::Stop) {
                        return Turn::Stop;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Turn::Stop,
                Err(RecvTimeoutError::Timeout) => return Turn::Reread,
            }
        }
        Turn::Reread
    }

    fn take(&mut self, site: Option<&dyn Site>, call: Call) -> Option<Turn> {
        match call {
            Call::Ask { path, reply } => {
                // Whoever asked may have hung up.
                let _ = reply.send(self.answer(site, &path));
                None
            }
            Call::Follow(follower) => {
                self.tell(site, follower);
                None
            }
            Call::Changed => Some(Turn::Reread),
            Call::Stop => Some(Turn::Stop),
        }
    }

    /// Tells an open page to load itself anew, or what to show above it; keeps it while it listens.
    fn tell(&mut self, site: Option<&dyn Site>, follower: Follower) {
        let news = if self.print_at(site, &follower.page).as_ref() == Some(&follower.print) {
            News::State(self.panel_of(site, &follower.page))
        } else {
            News::Reload
        };
        if follower.news.send(news).is_ok() {
            self.followers.push(follower);
        }
    }

    /// What tells the page that stands at an address from others.
    fn print_at(&mut self, site: Option<&dyn Site>, page: &str) -> Option<String> {
        match self.answer(site, page) {
            Answer::Page(_, print) | Answer::Missing(_, print) => Some(print),
            Answer::Nothing => Some(String::new()),
            Answer::File(_) | Answer::Folder(_) => None,
        }
    }

    fn panel_of(&self, site: Option<&dyn Site>, page: &str) -> String {
        let current = self
            .pages
            .get(&file(page))
            .is_some_and(|page| page.turn == self.turn);
        match site {
            Some(site) if !current => match site.find(&file(page)) {
                Found::Wrong(problem) => self.panel.clone().with(*problem).json(),
                _ => self.panel.json(),
            },
            _ => self.panel.json(),
        }
    }

    fn answer(&mut self, site: Option<&dyn Site>, path: &str) -> Answer {
        let Some(site) = site else {
            return Answer::Nothing;
        };
        let path = file(path);
        if let Some((bytes, print)) = self.fresh(&path) {
            return Answer::Page(bytes, print);
        }
        match site.find(&path) {
            Found::Page(bytes) => {
                let (bytes, print) = self.keep(&path, bytes, site.mark());
                Answer::Page(bytes, print)
            }
            Found::File(bytes) => Answer::File(bytes.into()),
            Found::Wrong(_) => self.last(&path),
            Found::Missing => self.missing(site, &path),
        }
    }

    /// What is shown at an address that does not exist: the page of its folder, or the site's own page for that.
    fn missing(&mut self, site: &dyn Site, path: &str) -> Answer {
        let folder = format!("{path}/index.html");
        if site.find(&folder) != Found::Missing {
            return Answer::Folder(format!("/{path}/"));
        }
        if let Some((bytes, print)) = self.fresh(MISSING) {
            return Answer::Missing(bytes, print);
        }
        match site.missing() {
            Found::Page(bytes) => {
                let (bytes, print) = self.keep(MISSING, bytes, site.mark());
                Answer::Missing(bytes, print)
            }
            _ => Answer::Missing(panel::BLANK.into(), String::new()),
        }
    }

    /// A page that was rendered since the last change.
    fn fresh(&self, path: &str) -> Option<(Arc<[u8]>, String)> {
        let page = self.pages.get(path)?;
        (page.turn == self.turn).then(|| (Arc::clone(&page.bytes), page.print.clone()))
    }

    fn keep(&mut self, path: &str, bytes: Vec<u8>, mark: &str) -> (Arc<[u8]>, String) {
        self.rendered += 1;
        let print = format!("{}{mark}", print(&bytes));
        let page = Page {
            bytes: bytes.into(),
            print: print.clone(),
            turn: self.turn,
        };
        let bytes = Arc::clone(&page.bytes);
        self.pages.insert(path.to_owned(), page);
        (bytes, print)
    }

    /// The page as it was before its template went wrong.
    fn last(&self, path: &str) -> Answer {
        self.pages.get(path).map_or(Answer::Nothing, |page| {
            Answer::Page(Arc::clone(&page.bytes), page.print.clone())
        })
    }
}

/// The file that is shown at a path: of a folder its page.
fn file(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// Tells bytes from others, while the program runs.
pub(super) fn print(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
