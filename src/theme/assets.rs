//! Styles, fonts and pictures of a theme: all styles become one file named by its content, the rest is copied.

use std::collections::BTreeMap;

use super::family::Piece;
use super::{has_ending, schemes, script, style};
use crate::files::{Failure, Sink};

/// The assets of a theme.
#[derive(Debug, Clone, Default)]
pub(super) struct Assets {
    style: String,
    rest: Vec<(String, Vec<u8>)>,
}

/// What was written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    /// The address of the style below the site's root.
    pub(super) style: String,
    /// How many bytes there are in all.
    pub(super) bytes: u64,
}

/// Takes what lies in `assets/`. `base.css` comes first, the other styles follow by name.
pub(super) fn gather(files: &BTreeMap<&str, Piece>) -> Assets {
    let mut styles = Vec::new();
    let mut assets = Assets::default();
    for (&tail, &Piece { bytes, .. }) in files {
        if !tail.starts_with("assets/") || tail.starts_with(script::FOLDER) {
            continue;
        }
        if has_ending(tail, "css") {
            styles.push((tail != "assets/base.css", tail, bytes));
        } else {
            assets.rest.push((tail.to_owned(), bytes.to_vec()));
        }
    }
    styles.sort_unstable();
    let text: String = styles
        .iter()
        .map(|(_, _, bytes)| String::from_utf8_lossy(bytes))
        .collect();
    assets.style = style::squeezed(&schemes::switchable(&text));
    assets
}

impl Assets {
    /// Writes everything, the style with the site's accent colour. Gives the style's address below the site's root, and
    /// how many bytes there are.
    pub(super) fn write(&self, accent: &str, sink: &dyn Sink) -> Result<Written, Failure> {
        let style = format!("{}{}", self.style, schemes::switchable(&colours(accent)));
        let path = format!("assets/style.{:08x}.css", fingerprint(style.as_bytes()));
        sink.put(&path, style.as_bytes())?;
        let mut bytes = style.len() as u64;
        for (path, content) in &self.rest {
            sink.put(path, content)?;
            bytes += content.len() as u64;
        }
        Ok(Written { style: path, bytes })
    }
}

/// The shades of the accent that the styles use: as it is on white, lighter in the dark, and a tint of each.
fn colours(accent: &str) -> String {
    let Some(rgb) = parse(accent) else {
        return String::new();
    };
    let light = [255; 3];
    let dark = [21, 24, 28];
    format!(
        ":root{{--accent:{};--accent-soft:{}}}@media (prefers-color-scheme:dark){{:root{{--accent:{};--accent-soft:{}}}}}",
        hex(rgb),
        hex(mix(rgb, light, 90)),
        hex(mix(rgb, light, 55)),
        hex(mix(rgb, dark, 70)),
    )
}

fn parse(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6)?;
    let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([r, g, b])
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// `share` per cent of `b` in `a`.
fn mix(a: [u8; 3], b: [u8; 3], share: u16) -> [u8; 3] {
    std::array::from_fn(|i| {
        let sum = u16::from(a[i]) * (100 - share) + u16::from(b[i]) * share;
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    })
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
    use super::{colours, fingerprint};

    #[test]
    fn the_accent_is_lighter_in_the_dark() {
        assert_eq!(
            colours("#000000"),
            ":root{--accent:#000000;--accent-soft:#e5e5e5}@media (prefers-color-scheme:dark){:root{--accent:#8c8c8c;--accent-soft:#0e1013}}"
        );
    }

    #[test]
    fn the_name_follows_the_content() {
        assert_ne!(fingerprint(b"a{}"), fingerprint(b"b{}"));
    }
}
