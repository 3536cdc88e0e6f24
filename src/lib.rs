//! congbo turns a folder of yearly governance results and narratives into the static public site on which a province
//! announces them.
#![deny(missing_docs)]

pub mod chart;
pub mod check;
pub mod content;
pub mod derive;
pub mod diagnostic;
pub mod export;
pub mod files;
pub mod lang;
pub mod markdown;
pub mod model;
pub mod page;
pub mod theme;
