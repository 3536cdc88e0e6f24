//! The profile of a unit: its components against average and best of its field.

use crate::entry::Entry;
use crate::figure::Figure;
use crate::signs::Signs;
use crate::{Page, Plan, Sentence, drawing};
use chart::profile::{self, Level};
use chart::{Labelled, Width};
use derive::Share;
use finding::{Drawn, Mark, Strengths, What};
use lang::{Phrase, phrases};
use model::{Absence, Value};

/// The chart; nothing where fewer than two components have a share.
pub(super) fn profile(plan: &Plan, page: &Page, entry: &Entry) -> Option<Figure> {
    let lang = page.lang;
    let signs = Signs::on(plan, page);
    let mut said = Vec::new();
    let rows = rows(plan, page, entry, (&signs, &mut said));
    if rows.iter().filter(|row| row.own.is_some()).count() < 2 {
        return None;
    }
    let compares = rows.iter().any(|row| row.mean.is_some());
    let caption = |phrase: Phrase| {
        if compares { phrase.get(lang) } else { "" }
    };
    let finding = Strengths::of(entry)?;
    let what = What::Profile {
        index: entry.table.index,
        year: entry.year,
        unit: entry.result.unit,
        field: compares,
    };
    let id = lang::text!("ho-so-{}", entry.index.code);
    let drawn_as = (id.as_str(), lang::text!("profile-{}", entry.index.code));
    let (name, mut names) = drawing::in_figure(plan, page, drawn_as, what);
    names.append(&mut said);
    let data = profile::Profile {
        name,
        own: entry.unit.name.get(lang),
        mean: caption(phrases::MEAN),
        best: caption(phrases::BEST),
        rows,
    };
    let said = plan.say(page, finding);
    Some(Figure {
        id,
        title: said,
        about: plan.say(page, Drawn::caption(what)),
        chart: drawing::one(&data, profile::draw, Width::Phone, lang),
        notes: Vec::new(),
        signs: signs.notes(),
        names,
    })
}

fn rows<'a>(
    plan: &Plan,
    page: &Page,
    entry: &Entry<'a>,
    (signs, names): (&Signs, &mut Vec<Sentence>),
) -> Vec<profile::Row<'a>> {
    let lang = page.lang;
    let level = |share: Share| Level {
        value: share.near,
        whole: share.whole,
    };
    let top = entry.framework.top();
    let measured = top.filter(|(_, component)| component.max.is_some());
    measured
        .map(|(id, component)| {
            let part = entry.result.part(id);
            let share = part.and_then(|part| derive::part_share(component, part));
            let shares = entry.field.and_then(|field| {
                let spread = field.components.get(usize::from(id.0))?.as_ref()?;
                spread.shares
            });
            let score = part.map(|part| part.score);
            let said = Mark::part(entry, id, shares);
            profile::Row {
                said: drawing::said(plan, page, said, names),
                label: component.name.get(lang),
                own: score
                    .and_then(Value::score)
                    .zip(share)
                    .map(|(score, share)| Labelled {
                        value: share,
                        text: signs.score(entry, Some(component), entry.printed(score, lang)),
                    }),
                mean: shares.map(|shares| level(shares.mean)),
                best: shares.map(|shares| level(shares.best)),
                note: match score {
                    Some(Value::Score(_)) => "",
                    Some(Value::Absent(reason)) => {
                        phrases::absence_in(reason, entry.life()).get(lang)
                    }
                    None => phrases::absence(Absence::NotPublished).get(lang),
                },
            }
        })
        .collect()
}
