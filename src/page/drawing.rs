//! Charts as markup on a page: one drawing for a desk and one for a phone, or one that serves both.

use super::html::Html;
use crate::chart::{self, Name, Width};
use crate::model::Lang;

/// A chart's data with its drawing, for `both`.
pub(super) type Draw<T> = fn(&T, Width, Lang) -> chart::Svg;

/// Two drawings of the same data, of which a reader sees the one that fits. Ids of the second end in `-p`.
pub(super) fn both<T: Named>(data: T, draw: Draw<T>, lang: Lang) -> Html {
    beside(data, draw, Width::Desk, lang)
}

/// The same with another width for the desk: that of one of two charts side by side.
pub(super) fn beside<T: Named>(mut data: T, draw: Draw<T>, desk: Width, lang: Lang) -> Html {
    let desk = draw(&data, desk, lang);
    data.name().id.push_str("-p");
    let phone = draw(&data, Width::Phone, lang);
    let mut html = Html(String::with_capacity(desk.0.len() + phone.0.len() + 64));
    html.raw("<div class=for-desk>").raw(&desk.0).raw("</div>");
    html.raw("<div class=for-phone>")
        .raw(&phone.0)
        .raw("</div>");
    html
}

/// One drawing that serves every window.
pub(super) fn one<T>(data: &T, draw: Draw<T>, width: Width, lang: Lang) -> Html {
    Html(draw(data, width, lang).0)
}

/// A chart that says something about itself.
pub(super) trait Named {
    /// What it says.
    fn name(&mut self) -> &mut Name;
}

macro_rules! named {
    ($($data:ty),*) => { $(impl Named for $data {
        fn name(&mut self) -> &mut Name {
            &mut self.name
        }
    })* };
}

named!(
    chart::bump::Bump,
    chart::goals::Goals,
    chart::heat::Heat,
    chart::places::Places,
    chart::ranking::Ranking,
    chart::strip::Strip,
    chart::trend::Trend
);
