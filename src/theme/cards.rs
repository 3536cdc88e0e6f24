//! Pictures of pages: the theme's `card.svg` filled and drawn, or taken from the site before where nothing changed.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use files::Sink;
use page::card::{Card, Shown};
use page::{Context, Lang, Page, Picture, Plan, shade};
use picture::Painter;

use super::family::Piece;
use super::{BuildError, Theme, has_ending, paint};

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
    /// What pages of a language share that have no figure.
    shared: BTreeMap<Lang, Picture>,
    /// The pictures that several pages show, by the page whose own they are; drawn for the first that asks.
    lent: BTreeMap<String, Mutex<Option<Picture>>>,
}

impl<'t> Pictures<'t> {
    /// Draws what pages share.
    pub(super) fn of<'e>(
        theme: &'t Theme,
        plan: &Plan,
        frame: impl Fn(Lang) -> &'e tera::Context,
        sink: &dyn Sink,
    ) -> Result<Self, BuildError> {
        let Some(cards) = Cards::of(theme, plan) else {
            return Ok(Self(None));
        };
        let draw = |lang: Lang| {
            let card = plan.shared_card(lang);
            cards.put(frame(lang), plan, lang.tag(), &card, sink)
        };
        let languages = plan.record.site.languages.iter();
        let shared = languages.map(|&lang| Ok((lang, draw(lang)?)));
        let shared = shared.collect::<Result<_, BuildError>>()?;
        let lenders = plan.pages.iter().filter(|page| plan.lends(page));
        let lent = lenders.map(|page| (page.path.clone(), Mutex::default()));
        let lent = lent.collect();
        Ok(Self(Some(Drawn {
            cards,
            shared,
            lent,
        })))
    }

    /// The picture of a page: its own, drawn now, or the one that it shares.
    pub(super) fn page(
        &self,
        frame: &tera::Context,
        plan: &Plan,
        page: &Page,
        context: &Context,
        sink: &dyn Sink,
    ) -> Result<Option<Picture>, BuildError> {
        let Some(drawn) = &self.0 else {
            return Ok(None);
        };
        match plan.shown(page) {
            Shown::Own => drawn.own(frame, plan, page, || plan.card(page, context), sink),
            Shown::Of(other) => {
                let card = || plan.card(other, &plan.fill(other));
                drawn.own(frame, plan, other, card, sink)
            }
            Shown::Shared => Ok(drawn.shared(page.lang)),
        }
    }
}

impl Drawn<'_> {
    fn shared(&self, lang: Lang) -> Option<Picture> {
        self.shared.get(&lang).cloned()
    }

    /// The picture of a page that shows one of its own, if there is a `card` for it; asked for only while none is drawn.
    fn own(
        &self,
        frame: &tera::Context,
        plan: &Plan,
        page: &Page,
        card: impl FnOnce() -> Option<Card>,
        sink: &dyn Sink,
    ) -> Result<Option<Picture>, BuildError> {
        let mut lent = self.lent.get(&page.path).map(|picture| {
            // Whoever stopped while drawing left nothing half done.
            picture.lock().unwrap_or_else(PoisonError::into_inner)
        });
        if let Some(done) = lent.as_deref().and_then(Option::as_ref) {
            return Ok(Some(done.clone()));
        }
        let Some(card) = card() else {
            return Ok(self.shared(page.lang));
        };
        let stem = page.path.strip_suffix(".html").unwrap_or(&page.path);
        let picture = self.cards.put(frame, plan, stem, &card, sink)?;
        if let Some(lent) = &mut lent {
            **lent = Some(picture.clone());
        }
        Ok(Some(picture))
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
    ) -> Result<Picture, BuildError> {
        let mut context = frame.clone();
        context.extend(tera::Context::from_serialize(card).expect("a card is a plain struct"));
        context.insert("paint", &self.paint);
        let engine = &self.theme.small;
        let svg = engine
            .render(TEMPLATE, &context)
            .map_err(|error| BuildError::Author(vec![self.theme.wrong(&error)]))?;
        let name = picture::name(&[svg.as_bytes(), self.fonts.as_bytes()]);
        let path = format!("assets/card/{stem}.{name}.png");
        if sink.wants(&path) {
            let before = sink.before(&path).filter(|png| picture::is_of(png, &svg));
            let png = match before {
                Some(png) => png,
                None => self.painter.png(&svg).map_err(|reason| {
                    let path = self.theme.path(TEMPLATE);
                    BuildError::Author(vec![super::error::drawing(&path, &reason)])
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
