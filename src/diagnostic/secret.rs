//! Which files no message quotes.

/// Whether a file holds what nobody but the office may read, so that no line of it is quoted: messages are kept where others
/// read them, and what is private may stand in any line, also in one of a file whose name is nearly right.
#[must_use]
pub fn is_secret(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let start = name.get(..SECRET.len()).unwrap_or_default();
    start.eq_ignore_ascii_case(SECRET)
}

/// How the names of such files begin.
const SECRET: &str = "objection";
