//! The numbers of a finished page that have an address.

/// A `<data>` of a page.
pub(super) struct Number<'p> {
    /// Its address, whole.
    pub(super) address: String,
    /// Its value for machines.
    pub(super) value: &'p str,
    /// Where it ends.
    pub(super) end: usize,
    /// Whether an author bound it: pages put quotation marks around what authors wrote.
    pub(super) bound: bool,
}

/// The value of an attribute, with or without quotation marks.
fn attribute<'p>(tag: &'p str, name: &str) -> Option<&'p str> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    }
}

/// All numbers with an address. A quantity alone is one of the row that the table's row, or the list around it, names; what
/// begins with a slash goes on from that row, or from the one that the table names.
pub(super) fn numbers(page: &str) -> Vec<Number<'_>> {
    let (mut found, mut row, mut whole) = (Vec::new(), None, None);
    for (at, _) in page.match_indices('<') {
        let rest = &page[at..];
        if ["</tr>", "</dl>"].iter().any(|end| rest.starts_with(end)) {
            row = None;
        }
        let tag = match rest.split_once('>') {
            Some((tag, _))
                if ["<table", "<tr", "<dl", "<data "]
                    .iter()
                    .any(|name| tag.starts_with(name))
                    || (tag.starts_with("<td ") && tag.contains(" data-row=")) =>
            {
                tag
            }
            _ => continue,
        };
        if tag.starts_with("<table") {
            whole = attribute(tag, "data-row");
            continue;
        }
        if !tag.starts_with("<data ") {
            row = attribute(tag, "data-row").map(|row| match row.strip_prefix('/') {
                Some(part) => format!("{}/{part}", whole.expect("the table names a row")),
                None => row.to_owned(),
            });
            continue;
        }
        let Some((figure, value)) = attribute(tag, "data-figure").zip(attribute(tag, "value"))
        else {
            continue;
        };
        let part = figure.strip_prefix('/').unwrap_or(figure);
        let is_whole = figure.starts_with('=') || part == figure && figure.contains('/');
        let address = if is_whole {
            figure.to_owned()
        } else {
            let row = row.as_deref();
            let row = row.unwrap_or_else(|| panic!("no row is named around {tag}"));
            format!("{row}/{part}")
        };
        let end = at + rest.find("</data>").expect("it ends") + "</data>".len();
        found.push(Number {
            address,
            value,
            end,
            bound: tag.contains(" data-figure=\""),
        });
    }
    found
}
