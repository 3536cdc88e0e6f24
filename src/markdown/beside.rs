//! What gives a passage its sense: the cells beside one of a table, and what the others stand under.

/// What stands over the passages to come.
#[derive(Default)]
pub(super) struct Above {
    /// The last heading, or the line in bold letters since.
    pub(super) heading: Option<usize>,
    /// Of each open item of a list its first passage, once it is known.
    pub(super) items: Vec<Option<usize>>,
    /// Whether the open passage is a heading.
    pub(super) is_heading: bool,
    /// How many bytes of the open passage are in bold letters.
    pub(super) bold: usize,
    /// Where in the open passage bold letters began.
    pub(super) strong: Option<usize>,
}

impl Above {
    /// Takes a passage that ends, which will have this place; what stands over it.
    pub(super) fn take(&mut self, place: usize, text: &str) -> Option<usize> {
        let first = self.items.iter().rev().find_map(|item| *item);
        let under = first.or(self.heading.filter(|_| !self.is_heading));
        let in_item = !self.items.is_empty();
        if let Some(item) = self.items.last_mut() {
            item.get_or_insert(place);
        }
        let bold = self.bold >= text.trim().len();
        if self.is_heading || (bold && !in_item) {
            self.heading = Some(place);
        }
        self.bold = 0;
        under
    }
}

/// The passages that give the cells of a table their sense.
#[derive(Default)]
pub(super) struct Grid {
    /// Of each column its head.
    pub(super) heads: Vec<Option<usize>>,
    /// The first cell of the row.
    pub(super) first: Option<usize>,
    /// How many cells of the row are open or behind.
    pub(super) column: usize,
    /// Whether the row is one of heads.
    pub(super) head: bool,
}

impl Grid {
    /// Takes a cell with its place among the passages; what stands beside it.
    pub(super) fn take(&mut self, place: usize) -> [Option<usize>; 2] {
        let column = self.column.saturating_sub(1);
        if self.head {
            self.heads.resize(column, None);
            self.heads.push(Some(place));
            return [None; 2];
        }
        let head = self.heads.get(column).copied().flatten();
        if column == 0 {
            self.first = Some(place);
            return [None, head];
        }
        [self.first, head]
    }
}
