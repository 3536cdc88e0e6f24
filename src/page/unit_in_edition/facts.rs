//! The small figures of a result: share, band, distance to the next and to the leader, average.

use rust_decimal::Decimal;

use crate::datum::On;
use crate::entry::Entry;
use crate::html::{Html, escape};
use crate::stats::Stats;
use crate::{Page, Plan};
use derive::figures::Quantity;
use finding::amount::unit_of_change;
use finding::{AgainstMean, Behind, Fixed};
use lang::{number, phrases};

/// How far the unit is behind those above it.
fn behind(plan: &Plan, entry: &Entry) -> Vec<Behind> {
    let field = plan.field_of(entry);
    field.map_or_else(Vec::new, |field| Behind::of(entry, field.rows))
}

/// Share, band, distance to the next and to the leader, average.
pub(super) fn list(plan: &Plan, page: &Page, entry: &Entry) -> Html {
    let lang = page.lang;
    let of = entry.row(None);
    let on = plan.on(page).in_row(&of);
    let mut stats = Stats::of(&of);
    share(&mut stats, entry, on);
    if entry.standing.band.is_some() {
        let mut band = Html::default();
        entry.band_or_dash(&mut band, on);
        stats.figure(phrases::BAND.get(lang), band, Html::default());
    }
    for behind in behind(plan, entry) {
        let record = plan.record;
        let (mut by, mut whom) = (Html::with_room(128), Html::with_room(64));
        entry.own(&mut by, on, behind.figure(), |out| {
            escape(out, &behind.amount(record, lang));
        });
        whom.text(&behind.whom(record, lang));
        stats.figure(behind.head(lang), by, whom);
        plan.hear(page, behind);
    }
    if entry.field.is_some_and(|field| field.total.is_some()) {
        let against = AgainstMean::of(entry).map(AgainstMean::beside);
        let against = against.map(|one| plan.heard(page, one).html());
        let mut mean = Html::with_room(128);
        entry.mean_figure(&mut mean, on, |out, mean| {
            escape(out, &entry.spoken(mean, lang));
        });
        stats.figure(phrases::MEAN.get(lang), mean, against.unwrap_or_default());
    }
    kept(&mut stats, entry, on);
    let mut html = stats.close(on);
    if entry.table.totalled {
        let made = Fixed(crate::ranking::totalled(entry.framework.total));
        on.note(&mut html, &plan.words(page, made));
    }
    if let Some(finer) = plan.finer(page, &[*entry]) {
        plan.keep(page, || finer.clone());
        on.note(&mut html, finer.as_str());
    }
    html
}

/// What the source states beside the result: what the unit gave itself, how many were asked, and by how much the score may
/// be off. None of it is worked out here.
fn kept(stats: &mut Stats, entry: &Entry, on: On) {
    let lang = on.lang();
    for (name, quantity) in [
        (phrases::OWN_SCORE, Quantity::OwnScore),
        (phrases::RESPONDENTS, Quantity::Respondents),
        (phrases::VOTES, Quantity::Votes),
        (phrases::MARGIN, Quantity::Margin),
    ] {
        let Some(number) = entry.kept(quantity) else {
            continue;
        };
        let (mut value, mut of) = (Html::with_room(128), Html::default());
        if quantity == Quantity::Margin {
            value.raw("±");
        }
        entry.own(&mut value, on, (number, quantity.name()), |out| {
            if quantity == Quantity::OwnScore {
                entry.print(out, number, lang);
            } else {
                number::write_exact(out, number, lang);
            }
        });
        if quantity == Quantity::Margin {
            value.raw(" ").text(unit_of_change(entry.index, lang));
            of.text(phrases::DECLARED.get(lang));
        }
        stats.figure(name.get(lang), value, of);
    }
}

/// The share of the maximum, where it says more than the score does.
fn share(stats: &mut Stats, entry: &Entry, on: On) {
    let lang = on.lang();
    if entry.figure(None, Quantity::Percent, None).is_none()
        || entry.result.percent.is_none() && entry.max() == Some(Decimal::ONE_HUNDRED)
    {
        return;
    }
    let (mut value, mut of) = (Html::with_room(128), Html::with_room(128));
    entry.share_figure(&mut value, on, |out, share| {
        number::write_percent(out, share, 2, lang);
    });
    if entry.max().is_some() {
        let mut most = Html::default();
        entry.max_figure(&mut most, on);
        of.raw(&lang::say_markup!(
            crate::html::escape,
            lang,
            "facts-maximum",
            most = most.0
        ));
    }
    if entry.result.percent.is_some() {
        of.raw(if of.0.is_empty() { "" } else { "; " });
        of.text(phrases::DECLARED.get(lang));
    }
    stats.figure(phrases::SHARE.get(lang), value, of);
}
