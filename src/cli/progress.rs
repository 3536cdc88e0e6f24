//! A sink that counts what goes into another, and shows it to a person who waits for longer than a second.

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::Console;
use files::{Failure, Outlet, Sink, Staging};

/// How long a person waits without being told.
const PATIENCE: Duration = Duration::from_secs(1);

/// Counts pages and charts on their way.
pub(super) struct Progress {
    inner: Staging,
    begun: Instant,
    watched: Watched,
    /// Whether anybody is told how many charts there are: to count them, every page is searched.
    counts: bool,
    word: String,
    bar: OnceLock<ProgressBar>,
    expected: AtomicU64,
    pages: AtomicU64,
    charts: AtomicU64,
}

/// Whether a person sees what is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Watched {
    Yes,
    No,
}

impl Progress {
    pub(super) fn new(inner: Staging, console: &Console) -> Self {
        let seen = std::io::stderr().is_terminal() && !console.is_quiet();
        Self {
            inner,
            begun: Instant::now(),
            watched: if seen { Watched::Yes } else { Watched::No },
            counts: !console.is_quiet(),
            word: console.say("trang", "pages").to_owned(),
            bar: OnceLock::new(),
            expected: AtomicU64::new(0),
            pages: AtomicU64::new(0),
            charts: AtomicU64::new(0),
        }
    }

    /// How many charts went by.
    pub(super) fn charts(&self) -> u64 {
        self.charts.load(Ordering::Relaxed)
    }

    /// Takes the bar away and gives back what is underneath.
    pub(super) fn finish(self) -> Staging {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
        self.inner
    }

    fn count(&self, text: &[u8]) {
        if self.counts {
            self.charts.fetch_add(charts(text), Ordering::Relaxed);
        }
    }

    fn one_more(&self) {
        let pages = self.pages.fetch_add(1, Ordering::Relaxed) + 1;
        if pages.is_multiple_of(64) {
            self.show(pages);
        }
    }

    fn show(&self, pages: u64) {
        if self.watched == Watched::No || self.begun.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let style = format!("{{bar:40}} {{pos}}/{{len}} {}", self.word);
            let style = ProgressStyle::with_template(&style)
                .unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(self.expected.load(Ordering::Relaxed)).with_style(style)
        });
        bar.set_position(pages);
    }
}

impl Sink for Progress {
    fn wants(&self, path: &str) -> bool {
        self.inner.wants(path)
    }

    fn before(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.before(path)
    }

    fn expect(&self, pages: usize) {
        self.expected.store(pages as u64, Ordering::Relaxed);
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.inner.put(path, bytes)?;
        if is_page(path) {
            self.count(bytes);
            self.one_more();
        }
        Ok(())
    }

    fn stream(&self, path: &str) -> Result<Option<Box<dyn Outlet + '_>>, Failure> {
        let inner = self.inner.stream(path)?;
        Ok(match inner {
            Some(inner) if is_page(path) => Some(Box::new(Counted {
                inner,
                progress: self,
            })),
            inner => inner,
        })
    }
}

fn is_page(path: &str) -> bool {
    let ending = Path::new(path).extension();
    ending.is_some_and(|ending| ending == "html")
}

/// A page on its way. The beginning of a drawing comes in one piece.
struct Counted<'a> {
    inner: Box<dyn Outlet + 'a>,
    progress: &'a Progress,
}

impl Write for Counted<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.write_all(piece)?;
        Ok(piece.len())
    }

    fn write_all(&mut self, piece: &[u8]) -> io::Result<()> {
        self.progress.count(piece);
        self.inner.write_all(piece)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Outlet for Counted<'_> {
    fn close(self: Box<Self>) -> Result<u64, Failure> {
        let bytes = self.inner.close()?;
        self.progress.one_more();
        Ok(bytes)
    }

    fn drop_it(self: Box<Self>) -> Result<(), Failure> {
        self.inner.drop_it()
    }
}

/// How many drawings of the chart room a page holds.
fn charts(page: &[u8]) -> u64 {
    let drawn = memchr::memmem::find_iter(page, b"<svg ").filter(|&at| {
        let tag = &page[at..page.len().min(at + 120)];
        tag.windows(12).any(|part| part == b"chart chart-")
    });
    drawn.count() as u64
}

#[cfg(test)]
mod tests {
    use super::charts;

    #[test]
    fn charts_are_counted_and_icons_are_not() {
        let page =
            b"<p><svg xmlns=\"x\" class=\"chart chart-trend\"></svg><svg class=\"icon\"></svg>";
        assert_eq!(charts(page), 1);
    }
}
