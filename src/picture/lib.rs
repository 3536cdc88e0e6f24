//! A drawing of shapes and words, SVG, becomes a picture of points, PNG.
//!
//! The only room that knows resvg. It asks for no font of the system and follows no link to a file: the same drawing
//! gives the same picture. A picture carries a seal of its drawing and its points, so that one that was kept from
//! before is known to be the very same.

mod palette;

use std::sync::Arc;

use resvg::{tiny_skia, usvg};

use files::digest::sha256;

/// Draws with the fonts it was given.
pub struct Painter(usvg::Options<'static>);

impl std::fmt::Debug for Painter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Painter").finish_non_exhaustive()
    }
}

impl Painter {
    /// With these fonts, as TrueType or OpenType, and no others.
    #[must_use]
    pub fn new<'f>(fonts: impl IntoIterator<Item = &'f [u8]>) -> Self {
        let mut options = usvg::Options::default();
        let database = Arc::make_mut(&mut options.fontdb);
        for font in fonts {
            database.load_font_data(font.to_vec());
        }
        let family = database.faces().next();
        let family = family.and_then(|face| Some(face.families.first()?.0.clone()));
        options.font_family = family.unwrap_or_default();
        options.image_href_resolver = usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        };
        Self(options)
    }

    /// The picture of a drawing, sealed.
    ///
    /// # Errors
    /// The drawing is not SVG, or has no size; in the words of resvg.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>, String> {
        let tree = usvg::Tree::from_str(svg, &self.0).map_err(|error| error.to_string())?;
        let size = tree.size().to_int_size();
        let mut points = tiny_skia::Pixmap::new(size.width(), size.height())
            .ok_or_else(|| "the drawing is too large".to_owned())?;
        resvg::render(
            &tree,
            tiny_skia::Transform::identity(),
            &mut points.as_mut(),
        );
        let png = encoded(&points).map_err(|error| error.to_string())?;
        Ok(sealed(&png, svg))
    }
}

/// Points as PNG of few colours. What shows through is as if it lay on black.
fn encoded(points: &tiny_skia::Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let reduced = palette::reduce(points.data(), points.width() as usize);
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, points.width(), points.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(reduced.colours);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&reduced.points)?;
    writer.finish()?;
    Ok(out)
}

/// A name for what the parts hold: the same parts, the same name.
#[must_use]
pub fn name(parts: &[&[u8]]) -> String {
    let mut all = Vec::new();
    for part in parts {
        all.extend((part.len() as u64).to_be_bytes());
        all.extend(*part);
    }
    sha256(&all)[..16].to_owned()
}

/// Whether these are the bytes that drawing `svg` gave once, untouched.
#[must_use]
pub fn is_of(png: &[u8], svg: &str) -> bool {
    let Some(rest) = png.get(HEAD..HEAD + SEAL) else {
        return false;
    };
    let bare = [&png[..HEAD], &png[HEAD + SEAL..]].concat();
    rest == seal(&bare, svg)
}

/// Where a PNG's first part ends, which says how large it is.
const HEAD: usize = 33;

/// The length of the seal: a part of the PNG with a keyword and a hash.
const SEAL: usize = 4 + 4 + KEY.len() + 64 + 4;

/// The keyword, ended by a zero.
const KEY: &[u8] = b"congbo\0";

fn sealed(png: &[u8], svg: &str) -> Vec<u8> {
    [&png[..HEAD], &seal(png, svg), &png[HEAD..]].concat()
}

/// The part of a PNG that holds the hash of the rest and of the drawing.
fn seal(png: &[u8], svg: &str) -> Vec<u8> {
    let hash = sha256(&[svg.as_bytes(), png].concat());
    let body = [b"tEXt", KEY, hash.as_bytes()].concat();
    let length = u32::try_from(body.len() - 4).expect("a seal is short");
    [
        &length.to_be_bytes()[..],
        &body,
        &checksum(&body).to_be_bytes(),
    ]
    .concat()
}

/// CRC-32 as PNG has it, of a few bytes.
fn checksum(bytes: &[u8]) -> u32 {
    let mut rest = u32::MAX;
    for &byte in bytes {
        rest ^= u32::from(byte);
        for _ in 0..8 {
            let odd = rest & 1 == 1;
            rest >>= 1;
            if odd {
                rest ^= 0xedb8_8320;
            }
        }
    }
    !rest
}

#[cfg(test)]
mod tests {
    use super::{Painter, checksum, is_of};

    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\" fill=\"#9b1c31\"/><text x=\"2\" y=\"15\" font-size=\"12\" fill=\"#fff\">Sở đ</text></svg>";
    const FONT: &[u8] = include_bytes!("../../themes/default/card/inter-400.ttf");

    #[test]
    fn a_drawing_gives_the_same_picture_every_time() {
        let png = Painter::new([FONT]).png(SVG).expect("a picture");
        assert_eq!(png, Painter::new([FONT]).png(SVG).expect("a picture"));
        assert!(is_of(&png, SVG));
        assert!(!is_of(&png, &SVG.replace("Sở", "Sô")));
    }

    #[test]
    fn words_are_drawn_with_the_font_that_was_given() {
        let with = Painter::new([FONT]).png(SVG).expect("a picture");
        let without = Painter::new([]).png(SVG).expect("a picture");
        assert_ne!(with, without);
    }

    #[test]
    fn a_picture_that_was_touched_is_known() {
        let png = Painter::new([FONT]).png(SVG).expect("a picture");
        for at in [0, 40, 60, png.len() / 2, png.len() - 1] {
            let mut other = png.clone();
            other[at] ^= 1;
            assert!(!is_of(&other, SVG), "{at}");
        }
        assert!(!is_of(&png[..png.len() - 1], SVG));
        assert!(!is_of(b"", SVG));
    }

    #[test]
    fn what_is_no_drawing_is_said_to_be_none() {
        Painter::new([]).png("<p>").expect_err("no drawing");
    }

    #[test]
    fn the_checksum_is_the_one_of_png() {
        assert_eq!(checksum(b"IEND"), 0xae42_6082);
    }
}
