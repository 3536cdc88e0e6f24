//! Line breaks of templates that no reader sees.

/// The template with every line break between two tags taken away; a part of the frame counts as one. What is to stand
/// apart on the page stands on one line in the template, so nothing that a reader sees is lost.
#[must_use]
pub fn joined(text: &str) -> String {
    let is_part = |line: &str| line.starts_with("{{ frame.") && line.ends_with("}}");
    let mut joined = String::with_capacity(text.len());
    let mut closed = true;
    for line in text.lines().map(str::trim_start) {
        let opens = ["<", "{%", "{#"].iter().any(|open| line.starts_with(open));
        if !(joined.is_empty() || closed && (opens || is_part(line))) {
            joined.push('\n');
        }
        joined.push_str(line);
        let ends = [">", "%}", "#}"].iter().any(|end| joined.ends_with(end));
        closed = ends || is_part(line);
    }
    joined
}
