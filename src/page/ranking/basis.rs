//! What a ranking covers, which units it lacks, and how its ranks came about.

use super::Scene;
use crate::Sentence;
use finding::{Announced, Covers, Finding, Fixed, Lacking, Published, Surveyed, WITHOUT_PARTS};
use lang::Phrase;
use model::Coverage;

/// What the table covers, which units it lacks, and how its ranks came about.
pub(super) fn lines(scene: &Scene) -> Vec<Sentence> {
    let given = |text: &model::Text| Sentence::given(text.get(scene.lang()));
    let say = |finding: Finding| scene.plan.say(scene.page, finding);
    let index = scene.table.index;
    let published = scene.table.published;
    let published = published.map(|day| say(Published { index, day }.into()));
    let mut lines: Vec<Sentence> = published.into_iter().collect();
    let surveyed = Surveyed::all(scene.table, scene.year).into_iter();
    lines.extend(surveyed.map(|one| say(one.into())));
    lines.extend(scene.table.note.as_ref().map(given));
    let first = scene.standing.fields.first();
    let announced = first.and_then(|field| Announced::of(&scene.field(field)));
    lines.extend(announced.map(|one| say(one.into())));
    let fields = scene.standing.fields.iter();
    let lacking = fields.filter_map(|field| Lacking::of(&scene.field(field)));
    lines.extend(lacking.map(|one| say(one.into())));
    let fields = scene.standing.fields.iter();
    let covers = fields.filter_map(|field| Covers::of(&scene.field(field)));
    lines.extend(covers.map(|one| say(one.into())));
    let mut fixed: Vec<Phrase> = coverage(scene).into_iter().collect();
    if finer(scene) {
        fixed.push(FINER);
    }
    if without_parts(scene) {
        fixed.push(WITHOUT_PARTS.0);
    }
    if scene.index.ranking == model::Ranking::Groups {
        fixed.push(GROUPS);
    }
    if scene.table.rows.iter().any(|row| row.max.is_some()) {
        fixed.push(OWN_MAXIMA);
    }
    lines.extend(fixed.into_iter().map(|words| say(Fixed(words).into())));
    let before = scene.framework.break_note.as_ref();
    lines.extend(
        before
            .filter(|_| scene.framework.from == scene.year)
            .map(given),
    );
    lines
}

const FINER: Phrase = lang::phrase!("basis-finer");
const GROUPS: Phrase = lang::phrase!("basis-groups");
const OWN_MAXIMA: Phrase = lang::phrase!("basis-own-maxima");

/// Whether ranks may rest on digits that are not printed.
fn finer(scene: &Scene) -> bool {
    let fields = scene.standing.fields.iter();
    let complete = fields.filter(|field| scene.table.is_complete(Some(field.field)));
    let mut rows = complete.flat_map(|field| &field.order);
    let score = |row: &u32| scene.table.rows[*row as usize].score.score();
    rows.any(|row| score(row).is_some_and(|score| score.scale() > scene.index.decimals))
}

/// Whether the index has components of which none is known here.
fn without_parts(scene: &Scene) -> bool {
    let mut parts = scene.table.rows.iter().flat_map(|row| &row.parts);
    !scene.framework.components.is_empty() && parts.all(|part| part.score.score().is_none())
}

/// What the table covers; nothing where that is not the same of all groups.
fn coverage(scene: &Scene) -> Option<Phrase> {
    let mut rows = scene.table.rows.iter();
    Some(match scene.table.coverage.of_all()? {
        Coverage::Complete if rows.all(|row| row.score.score().is_none()) => {
            lang::phrase!("basis-all-by-rank")
        }
        Coverage::Complete => lang::phrase!("basis-all-by-score"),
        Coverage::Partial => lang::phrase!("basis-known-only"),
    })
}
