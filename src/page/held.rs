//! What a preview says of an edition that is not public yet. On a site that is built there is no such edition, so
//! nothing is ever said.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Kind, Lang, Page, Plan};
use lang::date;
use model::{Edition, Moment, Status};

/// The mark on a page of an edition that is not public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Held {
    /// `draft` or `embargoed`.
    pub status: &'static str,
    /// The mark in words.
    pub text: String,
}

impl Plan<'_> {
    /// As a preview: pages of editions that are not public at `now` are marked.
    #[must_use]
    pub fn previewed(mut self, now: Moment) -> Self {
        self.previewed = Some(now);
        for then in &mut self.then {
            then.previewed = Some(now);
        }
        self
    }

    /// The editions that a preview shows and the public does not see, with their marks, oldest first.
    #[must_use]
    pub fn held(&self, lang: Lang) -> Vec<(i32, Held)> {
        let editions = self.record.editions.iter();
        let held = editions.filter_map(|edition| Some((edition.year, self.mark(edition, lang)?)));
        held.collect()
    }

    /// The mark of a page, where it is of an edition that is not public.
    pub(super) fn mark_of(&self, page: &Page) -> Option<Held> {
        let place = match page.kind {
            Kind::Edition(place) | Kind::Ranking(place, _) | Kind::UnitInEdition(place, _) => place,
            Kind::Embed(shown) => shown.edition()?,
            _ => return None,
        };
        self.mark(&self.record.editions[usize::from(place)], page.lang)
    }

    fn mark(&self, edition: &Edition, lang: Lang) -> Option<Held> {
        let now = self.previewed?;
        if edition.status.is_public(now) {
            return None;
        }
        Some(match edition.status {
            Status::Embargoed(until) => Held {
                status: "embargoed",
                text: lang::say!(lang, "held-until", moment = date::moment(until, lang)),
            },
            _ => Held {
                status: "draft",
                text: lang::phrase!("held-draft-not-published")
                    .get(lang)
                    .to_owned(),
            },
        })
    }
}
