//! What only a real browser can tell: pages open, hold at every width, are read in light and dark, without script, by
//! keyboard and on paper. One scenario a file; each gathers all that is wrong and names page and element.
//!
//! The pages are those of a finished site, built once a run from the repository's own content and from another
//! province's. A missing browser is a failure.

mod axe;
mod charts;
mod chromium;
mod compare;
mod contrast;
mod faults;
mod keyboard;
mod links;
mod numbers;
mod opens;
mod policy;
#[cfg(feature = "serve")]
mod preview;
mod print;
mod read;
mod scheme;
mod script_off;
mod search;
mod server;
mod site;
mod tables;
mod types;
mod weight;
mod widths;
