//! Official spreadsheets, CSV and documents of Word → what they say, with the cell of every value, and the YAML that holds
//! it; what Word says in prose becomes Markdown.
//!
//! The only room that knows how such files are stored. Pure: bytes in, `Files` and words out. Nothing is guessed in
//! silence: what a column or a name is taken for is told, what cannot be told is asked, and nothing is ever 0 because
//! a cell is empty.

pub mod answers;
mod apart;
mod asked;
mod beside;
mod called;
mod cells;
mod codes;
mod columns;
mod comparison;
mod continued;
mod corner;
mod covered;
mod dated;
mod difference;
mod doubt;
mod downward;
mod draft;
mod elsewhere;
mod forms;
mod frame;
mod framed;
pub mod grid;
mod groups;
mod held;
mod hidden;
mod join;
mod keyed;
mod keys;
mod kinds;
mod known;
mod locate;
mod long;
mod margin;
mod maximum;
mod meant;
mod names;
mod namesakes;
mod national;
mod near;
mod noted;
mod number;
mod numbered;
pub mod open;
mod own;
mod paired;
mod proof;
mod questions;
mod rank;
mod renamed;
mod report;
mod rest;
mod roles;
mod rows;
mod sections;
mod sheets;
mod spelling;
mod summary;
mod summed;
mod take;
pub mod taken;
mod times;
mod titles;
mod turned;
pub mod units;
mod unlike;
mod values;
mod within;
pub mod word;
mod words;
mod write;

pub use covered::{Covers, covers};
pub use difference::differences;
pub use draft::{added, mapping};
pub use grid::Workbook;
pub use open::{Refusal, document, read};
pub use questions::{Extent, questions};
pub use report::understood;
pub use sections::section;
pub use take::{Request, take};
pub use taken::Taken;
pub use write::{Before, Source, quoted, table};
