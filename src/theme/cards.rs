//! Pictures of pages: the theme's `card.svg` filled and drawn, or taken from the site before where nothing changed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::files::Sink;
use crate::page::card::Card;
use crate::page::{Context, Lang, Page, Picture, Plan, shade};
use crate::picture::{self, Painter};

use super::family::Piece;
use super::{Theme, Trouble, has_ending, paint};

/// The template.
const TEMPLATE: &str = "card.svg";

/// Width and height of a picture, as those who pass addresses on expect it.
const SIZE: (u32, u32) = (1200, 630);

/// The fonts of a theme's pictures, which are not published.
pub(super) fn fonts(pieces: &BTreeMap<&str, Piece>) -> Vec<Cow<'static, [u8]>> {
    let fonts = pieces.iter().filter(|(tail, _)| {
        tail.starts_with("card/") && (has_ending(tail, "ttf") || has_ending(tail, "otf"))
    });
    fonts.map(|(_, piece)| piece.kept()).collect()
}

/// The pictures of a site, if it has any.
#[derive(Debug)]
pub(super) struct Pictures<'t>(Option<Drawn<'t>>);

/// What draws pictures, and those that are drawn already.
#[derive(Debug)]
struct Drawn<'t> {
    cards: Cards<'t>,
    /// What pages share that have no figure: Vietnamese, English.
    shared: [Option<Picture>; 2],
}

impl<'t> Pictures<'t> {
    /// Draws what pages share.
    pub(super) fn of<'e>(
        theme: &'t Theme,
        plan: &Plan,
        frame: impl Fn(Lang) -> &'e tera::Context,
        sink: &dyn Sink,
    ) -> Result<Self, Trouble> {
        let Some(cards) = Cards::of(theme, plan) else {
            return Ok(Self(None));
        };
        let draw = |lang: Lang| {
            let card = plan.shared_card(lang);
            cards.put(frame(lang), plan, lang.tag(), &card, sink)
        };
        let english = plan.record.site.english;
        let shared = [
            Some(draw(Lang::Vi)?),
            english.then(|| draw(Lang::En)).transpose()?,
        ];
        Ok(Self(Some(Drawn { cards, shared })))
    }

    /// The picture of a page: its own, drawn now, or the one that it shares.
    pub(super) fn page(
        &self,
        frame: &tera::Context,
        plan: &Plan,
        page: &Page,
        context: &Context,
        sink: &dyn Sink,
    ) -> Result<Option<Picture>, Trouble> {
        let Some(Drawn { cards, shared }) = &self.0 else {
            return Ok(None);
        };
        let Some(card) = plan.card(page, context) else {
            return Ok(match page.lang {
                Lang::Vi => shared[0].clone(),
                Lang::En => shared[1].clone(),
            });
        };
        let stem = page.path.strip_suffix(".html").unwrap_or(&page.path);
        cards.put(frame, plan, stem, &card, sink).map(Some)
    }
}

/// What all pictures of a site have in common.
#[derive(Debug)]
struct Cards<'t> {
    theme: &'t Theme,
    painter: Painter,
    /// The paint of charts.
    paint: String,
    /// A name for the fonts, so that other fonts make other pictures.
    fonts: String,
}

impl<'t> Cards<'t> {
    /// Nothing where the site has no pictures, or the theme none.
    fn of(theme: &'t Theme, plan: &Plan) -> Option<Self> {
        let has_template = theme.plain.iter().any(|(name, _)| name == TEMPLATE);
        if !plan.has_cards() || !has_template {
            return None;
        }
        let accent = shade::parse(&plan.record.site.accent).map(shade::shades);
        let settings = accent.map_or_else(Vec::new, |[day, _]| {
            vec![
                ("--accent", shade::hex(day.accent)),
                ("--accent-soft", shade::hex(day.soft)),
            ]
        });
        let fonts: Vec<&[u8]> = theme.fonts.iter().map(|font| &**font).collect();
        Some(Self {
            theme,
            painter: Painter::new(fonts.iter().copied()),
            paint: paint::charts(theme.assets.written(), &settings),
            fonts: picture::name(&fonts),
        })
    }

    /// Fills and draws a card, and writes it below the name of its page.
    fn put(
        &self,
        frame: &tera::Context,
        plan: &Plan,
        stem: &str,
        card: &Card,
        sink: &dyn Sink,
    ) -> Result<Picture, Trouble> {
        let mut context = frame.clone();
        context.extend(tera::Context::from_serialize(card).expect("a card is a plain struct"));
        context.insert("paint", &self.paint);
        let engine = &self.theme.small;
        let svg = engine
            .render(TEMPLATE, &context)
            .map_err(|error| Trouble::Author(vec![self.theme.wrong(&error)]))?;
        let name = picture::name(&[svg.as_bytes(), self.fonts.as_bytes()]);
        let path = format!("assets/card/{stem}.{name}.png");
        if sink.wants(&path) {
            let before = sink.before(&path).filter(|png| picture::is_of(png, &svg));
            let png = match before {
                Some(png) => png,
                None => self.painter.png(&svg).map_err(|reason| {
                    let path = self.theme.path(TEMPLATE);
                    Trouble::Author(vec![super::trouble::drawing(&path, &reason)])
                })?,
            };
            sink.put(&path, &png)?;
        }
        Ok(Picture {
            url: plan.absolute(&path).unwrap_or(path),
            alt: card.alt.clone(),
            width: SIZE.0,
            height: SIZE.1,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use crate::files::{self, Failure, Sink, Stamp};
    use crate::model::Moment;

    /// Keeps no pictures of pages; counts pages, and how often it was asked whether it wants a picture.
    #[derive(Default)]
    struct Plain {
        pages: AtomicUsize,
        refused: AtomicUsize,
    }

    impl Sink for Plain {
        fn wants(&self, path: &str) -> bool {
            let is_card = path.starts_with("assets/card/");
            self.refused
                .fetch_add(usize::from(is_card), Ordering::Relaxed);
            !is_card
        }

        fn put(&self, path: &str, _: &[u8]) -> Result<(), Failure> {
            assert!(!path.starts_with("assets/card/"), "{path} was drawn");
            let is_page = super::has_ending(path, "html");
            self.pages
                .fetch_add(usize::from(is_page), Ordering::Relaxed);
            Ok(())
        }

        fn before(&self, path: &str) -> Option<Vec<u8>> {
            assert!(!path.starts_with("assets/card/"), "{path} was sought");
            None
        }
    }

    #[test]
    fn pictures_that_nobody_keeps_are_neither_sought_nor_drawn() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let content = files::read(&root.join("tests/sites/small"), "content").expect("a site");
        let stamp = Stamp {
            version: "0.0.0".into(),
        };
        let sink = Plain::default();
        let now = Moment(1_900_000_000);
        let built = crate::build(&content, &crate::theme::embedded(), &stamp, now, &sink);
        assert!(built.is_ok());
        assert!(sink.pages.into_inner() > 0);
        assert!(sink.refused.into_inner() > 10);
    }
}
