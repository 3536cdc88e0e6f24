//! Styles, fonts and pictures of a theme: all styles become one file named by its content, the rest is copied.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::family::Piece;
use super::{has_ending, schemes, script, style};
use files::{Failure, Sink, digest};
use page::shade::{self, Shades, hex};

/// The assets of a theme.
#[derive(Debug, Clone, Default)]
pub(super) struct Assets {
    style: String,
    /// The same for pages without charts.
    chartless: String,
    /// The style as its author wrote it.
    #[cfg(feature = "cards")]
    written: String,
    rest: Vec<(String, Cow<'static, [u8]>)>,
}

/// What was written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    /// The address of the style below the site's root.
    pub(super) style: String,
    /// The style itself, without typefaces and charts.
    pub(super) sheet: Sheet,
    /// How many bytes there are in all.
    pub(super) bytes: u64,
}

/// The style for a page that must do without any other file.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Sheet {
    /// What stands in the page.
    text: String,
    /// The checksum of that, as a policy names it.
    checksum: String,
}

/// The style of charts.
const CHARTS: &str = "assets/chart.css";

/// Takes what lies in `assets/`. `base.css` comes first, the other styles follow by name.
pub(super) fn gather(files: &BTreeMap<&str, Piece>) -> Assets {
    let mut styles = Vec::new();
    let mut assets = Assets::default();
    for (&tail, piece) in files {
        if !tail.starts_with("assets/") || tail.starts_with(script::FOLDER) {
            continue;
        }
        if has_ending(tail, "css") {
            styles.push((tail != "assets/base.css", tail, piece.bytes));
        } else {
            assets.rest.push((tail.to_owned(), piece.kept()));
        }
    }
    styles.sort_unstable();
    let text = |is_wanted: fn(&str) -> bool| -> String {
        let styles = styles.iter().filter(|(_, tail, _)| is_wanted(tail));
        styles
            .map(|(_, _, bytes)| String::from_utf8_lossy(bytes))
            .collect()
    };
    let squeezed = |text: &str| style::squeezed(&schemes::switchable(text));
    assets.chartless = squeezed(&text(|tail| tail != CHARTS));
    let text = text(|_| true);
    assets.style = squeezed(&text);
    #[cfg(feature = "cards")]
    {
        assets.written = text;
    }
    assets
}

impl Assets {
    /// The style as its author wrote it.
    #[cfg(feature = "cards")]
    pub(super) fn written(&self) -> &str {
        &self.written
    }

    /// Whether there is a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        let path = format!("assets/{name}");
        self.rest.iter().any(|(known, _)| *known == path)
    }

    /// Writes everything, the style with the site's accent colour. Gives the style's address below the site's root, and
    /// how many bytes there are.
    pub(super) fn write(&self, accent: &str, sink: &dyn Sink) -> Result<Written, Failure> {
        let colours = schemes::switchable(&colours(accent));
        let style = format!("{}{colours}", self.style);
        let path = format!("assets/style.{:08x}.css", fingerprint(style.as_bytes()));
        sink.put(&path, style.as_bytes())?;
        let mut bytes = style.len() as u64;
        for (path, content) in &self.rest {
            sink.put(path, content)?;
            bytes += content.len() as u64;
        }
        Ok(Written {
            style: path,
            sheet: Sheet::of(&format!("{}{colours}", self.chartless)),
            bytes,
        })
    }
}

impl Sheet {
    fn of(style: &str) -> Self {
        let text = without_typefaces(style).replace("</", "<\\/");
        let checksum = format!("sha256-{}", digest::sha256_base64(text.as_bytes()));
        Self { text, checksum }
    }
}

/// The style without the rules that fetch a typeface: those that the reader's machine has stay.
fn without_typefaces(style: &str) -> String {
    let mut pieces = style.split("@font-face");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once('}') {
            Some((rule, rest)) if rule.contains("url(") => text.push_str(rest),
            _ => text.extend(["@font-face", piece]),
        }
    }
    text
}

/// The shades of the accent that the styles use.
fn colours(accent: &str) -> String {
    let Some([day, night]) = shade::parse(accent).map(shade::shades) else {
        return String::new();
    };
    let set = |shades: Shades| {
        format!(
            ":root{{--accent:{};--accent-soft:{}}}",
            hex(shades.accent),
            hex(shades.soft)
        )
    };
    format!(
        "{}@media (prefers-color-scheme:dark){{{}}}",
        set(day),
        set(night)
    )
}

/// FNV-1a, folded to 32 bits: tells two versions of a file apart, no more.
pub(super) fn fingerprint(bytes: &[u8]) -> u32 {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let folded = (hash >> 32) ^ (hash & 0xffff_ffff);
    u32::try_from(folded).expect("half of a hash has 32 bits")
}

#[cfg(test)]
mod tests {
    use super::{Sheet, colours, fingerprint};

    #[test]
    fn the_accent_is_lighter_in_the_dark() {
        assert_eq!(
            colours("#000000"),
            ":root{--accent:#000000;--accent-soft:#e5e5e5}@media (prefers-color-scheme:dark){:root{--accent:#8c8c8c;--accent-soft:#0e1013}}"
        );
    }

    #[test]
    fn the_style_in_a_page_fetches_no_typeface_and_does_not_end_it() {
        let style =
            "@font-face{src:url(a)}a{b:c}@font-face{src:local(\"d\")}e{content:\"</style>\"}";
        let sheet = Sheet::of(style);
        assert_eq!(
            sheet.text,
            "a{b:c}@font-face{src:local(\"d\")}e{content:\"<\\/style>\"}"
        );
        assert!(sheet.checksum.starts_with("sha256-"));
    }

    #[test]
    fn the_name_follows_the_content() {
        assert_ne!(fingerprint(b"a{}"), fingerprint(b"b{}"));
    }
}
