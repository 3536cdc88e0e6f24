//! Charts as markup on a page: one drawing for a desk and one for a phone, or one that serves both.

use super::html::Html;
use super::{Kind, Page, Plan, Sentence};
use chart::{Label, Name, Width};
use finding::{Drawn, Finding, Titled, What};
use model::{Lang, UnitId};

/// A chart's data with its drawing, for `both`.
pub(super) type Draw<T> = fn(&T, Width, Lang) -> chart::Svg;

/// Two drawings of the same data, of which a reader sees the one that fits. Ids of the second end in `-p`.
pub(super) fn both<T: Named>(mut data: T, draw: Draw<T>, lang: Lang) -> Html {
    let desk = draw(&data, Width::Desk, lang);
    data.name().id.push_str("-p");
    let phone = draw(&data, Width::Phone, lang);
    let mut html = Html::with_room(desk.0.len() + phone.0.len() + 64);
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

/// What the drawing of a figure says about itself, and as sentences: its caption is its name, and it tells how it is built.
pub(super) fn in_figure(
    plan: &Plan,
    page: &Page,
    (figure, id): (&str, String),
    what: What,
) -> (Name, Vec<Sentence>) {
    let label = Label::By(lang::text!("{figure}{CAPTION}"));
    name(plan, page, (label, id), what)
}

/// The ids of captions end so, behind that of their figure; themes write them.
const CAPTION: &str = "-ten";

/// The same for a drawing without a figure around it: the finding with its unit.
pub(super) fn named(
    plan: &Plan,
    page: &Page,
    id: String,
    (unit, finding): (UnitId, Finding),
    what: What,
) -> (Name, Vec<Sentence>) {
    let mut said = Vec::new();
    let title = self::said(plan, page, Titled::new(unit, finding), &mut said);
    let (name, built) = name(plan, page, (Label::Own(title), id), what);
    said.extend(built);
    (name, said)
}

fn name(
    plan: &Plan,
    page: &Page,
    (label, id): (Label, String),
    what: What,
) -> (Name, Vec<Sentence>) {
    let mut said = Vec::new();
    let described = match page.kind {
        Kind::Embed(_) => Drawn::alone(what),
        _ => Drawn::description(what),
    };
    let name = Name {
        label,
        desc: self::said(plan, page, described, &mut said),
        id,
    };
    (name, said)
}

/// A finding as the words of a drawing. Where sentences are listed it is put with those of its kind.
pub(super) fn said(
    plan: &Plan,
    page: &Page,
    finding: impl Into<Finding>,
    all: &mut Vec<Sentence>,
) -> String {
    let said = plan.say(page, finding);
    if plan.heard.is_some() {
        all.push(said.clone());
    }
    said.into()
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
    chart::ranking::Ranking,
    chart::strip::Strip,
    chart::trend::Trend
);
