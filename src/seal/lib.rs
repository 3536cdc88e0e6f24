//! What an edition says, in one canonical form, and whether it still says what was sealed.
//!
//! What is held is what was announced, not the bytes of files: every value that the edition states, everything that was
//! worked out from it, and its prose. A remark in a YAML file, a translation that is added, a new theme or a later edition
//! change none of that. Must never look at files or pages: those are held by hashes, which only `verify` compares.

mod before;
mod changes;
mod commitment;
mod facts;
mod format_1;
mod format_2;
mod format_3;
mod format_4;
mod format_5;
mod format_6;
pub mod ledger;
mod measured;
mod old;
mod once_told;
mod put_back;
mod reach;
mod rows;
mod take_back;
mod then;
mod undo;
mod write;

pub use before::followed;
pub use changes::{Cause, Change, NOTHING, changes, later, number_of_other, same};
pub use commitment::commitment;
pub use facts::{Fact, Facts, Told, anchor, anchors, facts, facts_in};
pub use then::then;
pub use undo::{Undone, undone};
pub use write::{digest, draft, listed, write};
