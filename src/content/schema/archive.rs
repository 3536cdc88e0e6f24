//! An archive that the site offers, as `congbo archive --publish` writes it.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Archive {
    pub(in crate::content) edition: i32,
    pub(in crate::content) file: String,
    pub(in crate::content) sha256: String,
}
