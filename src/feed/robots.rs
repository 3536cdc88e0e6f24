//! `robots.txt`: everything may be read, and where the sitemap is. Only at the root of a host does anyone look for it.

/// The file, where the site stands at the root of its host.
pub(super) fn write(base: &str) -> Option<String> {
    let (_, rest) = base.split_once("://")?;
    let (_, path) = rest.split_once('/')?;
    path.is_empty()
        .then(|| format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n"))
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn below_the_root_of_a_host_there_is_none() {
        let text = write("https://chiso.example.vn/").unwrap();
        assert!(text.ends_with("\nSitemap: https://chiso.example.vn/sitemap.xml\n"));
        assert_eq!(write("https://example.vn/chi-so/"), None);
    }
}
