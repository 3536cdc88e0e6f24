//! Where a relative link leads.

/// The path of a relative link, seen from the folder of the file at `from`; nothing where it leads out of all folders.
#[must_use]
pub fn joined(from: &str, link: &str) -> Option<String> {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in link.split('/') {
        match step {
            ".." => drop(steps.pop()?),
            "." | "" => {}
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn links_are_followed_from_folder_to_folder() {
        let to = |link| joined("content/editions/2018/index.md", link);
        assert_eq!(
            to("../../documents/a.md").as_deref(),
            Some("content/documents/a.md")
        );
        assert_eq!(
            to("./par.md").as_deref(),
            Some("content/editions/2018/par.md")
        );
        assert_eq!(to("../../../../a.md"), None);
    }
}
