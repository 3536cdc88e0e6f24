//! Renders the pages of a plan, one by one, in the site's languages.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::aside::Aside;
use super::parts::Frames;
use super::{BuildError, Pictures, Stats, Theme, engine};
use diagnostic::Diagnostic;
use files::{Failure, Sink};
use page::{Context, Kind, Lang, Page, Plan};

/// What renders the pages of a plan, in the site's languages.
pub struct Renderer<'a> {
    pub(super) theme: &'a Theme,
    pub(super) plan: &'a Plan<'a>,
    /// What is the same on all pages of a language.
    pub(super) shared: BTreeMap<Lang, tera::Context>,
    pub(super) frames: Frames,
    /// How many bytes were written for all pages together.
    pub(super) bytes: u64,
}

/// What the template of a page may name: what all pages of its language share, what every page has, and what only its
/// kind has.
fn context(shared: &tera::Context, frame: tera::Value, filled: &Context) -> tera::Context {
    let mut context = shared.clone();
    context.insert_value("frame", frame);
    let shared = tera::Value::from_serializable(filled);
    let own = tera::Value::from_serializable(&filled.body);
    for (key, value) in [shared, own]
        .into_iter()
        .filter_map(tera::Value::into_map)
        .flatten()
    {
        let name = match key {
            tera::value::Key::Str(name) => Cow::Borrowed(name),
            key => Cow::Owned(key.as_str().unwrap_or_default().to_owned()),
        };
        context.insert_value(name, value);
    }
    context
}

/// What came of some pages.
#[derive(Default)]
pub(super) struct Rendered {
    pub(super) stats: Stats,
    /// What is wrong with their templates, in order of places, each once.
    pub(super) wrong: Vec<Diagnostic>,
}

/// Pages that are taken from both ends, each once.
#[derive(Debug, Default)]
struct Queue {
    taken: AtomicUsize,
    front: AtomicUsize,
    back: AtomicUsize,
}

/// From which end.
#[derive(Debug, Clone, Copy)]
enum End {
    Front,
    Back,
}

impl Queue {
    fn next<'p>(&self, pages: &[&'p Page], end: End) -> Option<&'p Page> {
        let one_more = |count: &AtomicUsize| count.fetch_add(1, Ordering::Relaxed);
        // Whoever got through here has a page at either end.
        if one_more(&self.taken) >= pages.len() {
            return None;
        }
        match end {
            End::Front => pages.get(one_more(&self.front)).copied(),
            End::Back => pages.get(pages.len() - 1 - one_more(&self.back)).copied(),
        }
    }

    /// Lets nobody have another page.
    fn close(&self, pages: &[&Page]) {
        self.taken.store(pages.len(), Ordering::Relaxed);
    }
}

impl std::fmt::Debug for Renderer<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Renderer").finish_non_exhaustive()
    }
}

impl Renderer<'_> {
    /// Renders one page at the end of `out`, without a picture.
    ///
    /// # Errors
    /// A template is wrong.
    pub fn page(&self, page: &Page, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        self.write(page, self.plan.fill(page), out)
    }

    /// Renders the page for addresses that do not exist as it stands at any of them, where the site's root is that of its
    /// host.
    ///
    /// # Errors
    /// A template is wrong.
    pub fn missing(&self, page: &Page, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        self.write(page, self.plan.fill_from_root(page), out)
    }

    /// Makes ready to draw the pictures of pages.
    pub(super) fn pictures(&self, sink: &dyn Sink) -> Result<Pictures<'_>, BuildError> {
        Pictures::of(self.theme, self.plan, |lang| self.frame(lang), sink)
    }

    /// Renders pages into `sink`.
    pub(super) fn all<'p>(
        &self,
        pages: impl Iterator<Item = &'p Page>,
        pictures: &Pictures,
        sink: &dyn Sink,
    ) -> Result<Rendered, Failure> {
        let mut pages: Vec<&Page> = pages.collect();
        // One thread begins with the long pages, the others with the short ones: nobody waits long for the last page, and
        // few long ones are in memory at a time.
        pages.sort_by_key(|page| match page.kind {
            Kind::Ranking(..) | Kind::Index(_) => 0,
            Kind::UnitInEdition(..) => 2,
            _ => 1,
        });
        let queue = Queue::default();
        let parts = rayon::broadcast(|thread| {
            let end = if thread.index() == 0 {
                End::Front
            } else {
                End::Back
            };
            let part = self.some(|| queue.next(&pages, end), pictures, sink);
            if part.is_err() {
                queue.close(&pages);
            }
            part
        });
        let mut all = Rendered::default();
        for part in parts {
            let part = part?;
            all.stats.pages += part.stats.pages;
            all.stats.bytes += part.stats.bytes;
            all.wrong.extend(part.wrong);
        }
        let place = |found: &Diagnostic| (found.label.origin.clone(), found.message.clone());
        all.wrong.sort_by_cached_key(place);
        all.wrong.dedup_by_key(|found| place(found));
        Ok(all)
    }

    /// Renders pages as long as there is a next one.
    fn some<'p>(
        &self,
        next: impl Fn() -> Option<&'p Page>,
        pictures: &Pictures,
        sink: &dyn Sink,
    ) -> Result<Rendered, Failure> {
        let mut rendered = Rendered::default();
        while let Some(page) = next() {
            let mut file = files::open(sink, &page.path)?;
            let done = self.pictured(page, pictures, sink, &mut *file);
            match done {
                Ok(()) => rendered.stats.bytes += file.close()?,
                Err(BuildError::Author(found)) => {
                    // What the machine refuses stops the engine too, which lays it to the template.
                    file.drop_it()?;
                    rendered.wrong.extend(found);
                }
                Err(BuildError::Machine(failure)) => return Err(failure),
            }
            rendered.stats.pages += 1;
        }
        Ok(rendered)
    }

    /// Renders one page into `out`, and draws its picture.
    pub(super) fn pictured(
        &self,
        page: &Page,
        pictures: &Pictures,
        sink: &dyn Sink,
        out: &mut dyn Write,
    ) -> Result<(), BuildError> {
        let mut context = self.plan.fill(page);
        let frame = self.frame(page.lang);
        context.picture = pictures.page(frame, self.plan, page, &context, sink)?;
        self.write(page, context, out)
            .map_err(|found| BuildError::Author(vec![*found]))
    }

    fn frame(&self, lang: Lang) -> &tera::Context {
        self.shared
            .get(&lang)
            .expect("what is the same on all pages of each language of the plan")
    }

    fn write(
        &self,
        page: &Page,
        mut filled: Context,
        out: &mut dyn Write,
    ) -> Result<(), Box<Diagnostic>> {
        let shared = self.frame(page.lang);
        let frame = self.frames.at(&self.theme.small, shared, &filled);
        let frame = frame.map_err(|wrong| {
            let (template, context, error) = *wrong;
            self.wrong(&template, &context, error)
        })?;
        let aside = Aside::of(filled.body.long());
        let context = context(shared, frame, &filled);
        // The context has it all once more.
        drop(filled);
        let template = format!("{}.html", page.kind.name());
        let engine = &self.theme.small;
        let rendered = engine.render_to(&template, &context, aside.put_back(out));
        rendered.map_err(|error| self.wrong(&template, &context, error))
    }

    /// An error of the engine at its place in the template as its author wrote it.
    fn wrong(
        &self,
        template: &str,
        context: &tera::Context,
        error: tera::Error,
    ) -> Box<Diagnostic> {
        let again = match error.kind() {
            tera::ErrorKind::Io(_) => None,
            _ => self.again_as_written(template, context),
        };
        Box::new(self.theme.wrong(&again.unwrap_or(error)))
    }

    /// Renders with the templates as written, so that the error's place is the author's.
    fn again_as_written(&self, template: &str, context: &tera::Context) -> Option<tera::Error> {
        let plain = self.theme.plain.iter();
        let plain = engine(plain.map(|(name, text)| (name, text))).ok()?;
        plain.render(template, context).err()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::{End, Queue};
    use page::{Kind, Lang, Page};

    fn pages(count: usize) -> Vec<Page> {
        let page = |at: usize| Page {
            path: format!("{at}.html"),
            tail: String::new(),
            lang: Lang::VI,
            kind: Kind::Home,
        };
        (0..count).map(page).collect()
    }

    #[test]
    fn every_page_is_taken_once_whoever_takes_it() {
        for count in [0, 1, 2, 501] {
            let pages = pages(count);
            let list: Vec<&Page> = pages.iter().collect();
            let (queue, taken) = (Queue::default(), Mutex::new(Vec::new()));
            std::thread::scope(|scope| {
                for end in [End::Front, End::Back, End::Back] {
                    scope.spawn({
                        let (queue, list, taken) = (&queue, &list, &taken);
                        move || {
                            while let Some(page) = queue.next(list, end) {
                                taken.lock().unwrap().push(page.path.as_str());
                            }
                        }
                    });
                }
            });
            let mut taken = taken.into_inner().unwrap();
            taken.sort_unstable();
            let mut all: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
            all.sort_unstable();
            assert_eq!(taken, all);
        }
    }

    #[test]
    fn a_closed_queue_gives_nothing_more() {
        let pages = pages(3);
        let list: Vec<&Page> = pages.iter().collect();
        let queue = Queue::default();
        let first = queue.next(&list, End::Back).map(|page| page.path.as_str());
        assert_eq!(first, Some("2.html"));
        queue.close(&list);
        assert!(queue.next(&list, End::Front).is_none() && queue.next(&list, End::Back).is_none());
    }
}
