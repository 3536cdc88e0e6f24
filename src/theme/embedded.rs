//! The theme that the program brings along, for sites that have none of their own.

use crate::files::Files;

/// Every file of `themes/default/`, as paths and bytes. A test holds the list complete.
const DEFAULT: &[(&str, &[u8])] = &[
    (
        "themes/default/article.html",
        include_bytes!("../../themes/default/article.html"),
    ),
    (
        "themes/default/assets/base.css",
        include_bytes!("../../themes/default/assets/base.css"),
    ),
    (
        "themes/default/assets/chart.css",
        include_bytes!("../../themes/default/assets/chart.css"),
    ),
    (
        "themes/default/assets/fonts/OFL.txt",
        include_bytes!("../../themes/default/assets/fonts/OFL.txt"),
    ),
    (
        "themes/default/assets/fonts/inter-400.woff2",
        include_bytes!("../../themes/default/assets/fonts/inter-400.woff2"),
    ),
    (
        "themes/default/assets/fonts/inter-600.woff2",
        include_bytes!("../../themes/default/assets/fonts/inter-600.woff2"),
    ),
    (
        "themes/default/assets/print.css",
        include_bytes!("../../themes/default/assets/print.css"),
    ),
    (
        "themes/default/base.html",
        include_bytes!("../../themes/default/base.html"),
    ),
    (
        "themes/default/corrections.html",
        include_bytes!("../../themes/default/corrections.html"),
    ),
    (
        "themes/default/document.html",
        include_bytes!("../../themes/default/document.html"),
    ),
    (
        "themes/default/documents.html",
        include_bytes!("../../themes/default/documents.html"),
    ),
    (
        "themes/default/edition.html",
        include_bytes!("../../themes/default/edition.html"),
    ),
    (
        "themes/default/home.html",
        include_bytes!("../../themes/default/home.html"),
    ),
    (
        "themes/default/indices.html",
        include_bytes!("../../themes/default/indices.html"),
    ),
    (
        "themes/default/not-found.html",
        include_bytes!("../../themes/default/not-found.html"),
    ),
    (
        "themes/default/parts/cards.html",
        include_bytes!("../../themes/default/parts/cards.html"),
    ),
    (
        "themes/default/parts/corrections.html",
        include_bytes!("../../themes/default/parts/corrections.html"),
    ),
    (
        "themes/default/parts/documents.html",
        include_bytes!("../../themes/default/parts/documents.html"),
    ),
    (
        "themes/default/parts/programmes.html",
        include_bytes!("../../themes/default/parts/programmes.html"),
    ),
    (
        "themes/default/parts/prose.html",
        include_bytes!("../../themes/default/parts/prose.html"),
    ),
    (
        "themes/default/programmes.html",
        include_bytes!("../../themes/default/programmes.html"),
    ),
    (
        "themes/default/strings.yaml",
        include_bytes!("../../themes/default/strings.yaml"),
    ),
    (
        "themes/default/units.html",
        include_bytes!("../../themes/default/units.html"),
    ),
];

/// The default theme, as if it were read from `themes/`.
#[must_use]
pub fn embedded() -> Files {
    let mut files = Files::default();
    for &(path, bytes) in DEFAULT {
        files.insert(path, bytes);
    }
    files
}
