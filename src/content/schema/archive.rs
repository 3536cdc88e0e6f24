//! An archive that the site offers, as `congbo archive --publish` writes it.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Archive {
    pub(crate) edition: i32,
    pub(crate) file: String,
    pub(crate) sha256: String,
}
