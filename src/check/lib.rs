//! Is the record right? One rule a file, each from the record and what is derived from it to diagnostics.
//!
//! Rules never see YAML, and yet point at the very value; they never change anything, and none depends on another.

use derive::Analysis;
use diagnostic::{Diagnostic, Message, Origin, Severity, Words};
use lang::Phrase;
use model::Record;

mod actual_before_start;
mod actual_differs;
mod adding;
mod addition_not_entered;
mod address_shared;
mod annotation_without_result;
mod announced_before_year_ends;
mod answer_before_objection;
mod answer_due;
mod answer_overdue;
mod author;
mod band_contradicts_score;
mod band_differs;
mod bands_do_not_meet;
mod binding_not_read;
mod broken_letter;
mod broken_link;
mod change_across_break;
mod change_contradicts_itself;
mod change_differs;
mod change_differs_from_parts;
mod change_off_by_rounding;
mod change_out_of_range;
mod claim_differs;
mod claim_out_of_reach;
mod claims;
mod clauses;
mod columns_swapped;
mod correction_before_announcement;
mod correction_not_entered;
mod correction_unfounded;
mod correction_without_change;
mod coverage;
mod deadline_after_end;
mod deadline_before_start;
mod declared_changes;
mod digits;
mod direction_differs;
mod document_day_differs;
mod ends_before_it_begins;
mod entry;
mod exchanged;
mod extreme_differs;
mod field_size_differs;
mod figure_differs;
mod figure_of_another;
mod figure_quantity_differs;
mod figure_reads_otherwise;
mod figure_unit_differs;
mod find;
mod footnote_unmatched;
mod foreign_decimal_mark;
mod foreign_letter;
mod fraction_differs;
mod goal_without_base;
mod goals;
mod heading_too_high;
mod image_in_prose;
mod impossible_day;
mod impossible_place;
mod in_order;
mod invisible_mark;
mod language_not_listed;
mod ledger_correction_changed;
mod ledger_edition_gone;
mod ledger_missing;
mod ledger_seal_differs;
mod lengthen;
mod letter_from_pdf;
mod level_ended;
mod link_of_another;
mod link_without_words;
mod link_year_differs;
mod lives_apart;
mod markup_not_read;
mod maximum_differs_from_parts;
mod mentions;
mod name_reserved;
mod name_shared;
mod no_such_number;
mod objected;
mod objection_before_announcement;
mod objection_of_unknown_figure;
mod objection_without_correction;
mod other_value_of_same_source;
mod other_value_out_of_range;
mod other_value_same;
mod parent_ended;
mod past;
mod percent_differs;
mod personal_data;
mod place_differs;
mod placeholder_left;
mod prose;
mod range_reversed;
mod rank_beyond_field;
mod rank_change_across_break;
mod rank_change_across_fields;
mod rank_contradicts_score;
mod rank_despite_groups;
mod rank_differs;
mod rank_missing;
mod rank_repeated;
mod ratio_differs;
mod report_before_data;
mod respondents_differ;
mod row_out_of_order;
mod row_under_two_names;
mod running;
mod score_differs;
mod score_out_of_range;
mod seal_excepted;
mod seal_not_entered;
mod sealed_figure_changed;
mod sealed_text_changed;
mod source_after_announcement;
mod source_before_data;
mod source_date_differs;
mod source_repeated;
mod successor_cycle;
mod successor_not_alive;
mod successor_repeated;
mod sums;
mod target_across_maxima;
mod target_out_of_range;
mod text_not_converted;
mod text_without_page;
mod thousands_unmarked;
mod tie_ranked_apart;
mod tile_missing;
mod tile_shared;
mod too_many_decimals;
mod total_beyond_parts;
mod total_differs_from_parts;
mod total_off_by_rounding;
mod total_unlike_others;
mod translated_text_differs;
mod translation_differs;
mod unchanged_for_two_years;
mod unit_missing;
mod unit_outside_fields;
mod unit_outside_life;
mod unknown_figure;
mod unknown_rule;
mod unusual_jump;
mod verdict;
mod versions;
mod waiver_outdated;
mod waiver_unused;
mod was_does_not_fit;
mod weight;
mod whereof;

use author::OfLetters;
pub use coverage::{Coverage, coverage};
use digits::{agree, as_in_the_file, half_a_unit, rounded};
use entry::{Entry, Rows, entries, fields, forms, is_complete, tables};
use find::{Check, find};
pub use placeholder_left::{PLACEHOLDER, check as placeholders};
use prose::OfText;
use running::OfWords;
pub use seal_excepted::FIRM;

/// A rule: what it finds, and why that matters.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The name, kebab-case: what is wrong. Also the code of its diagnostics.
    pub name: &'static str,
    /// How much its findings weigh.
    pub severity: Severity,
    /// What is wrong where it fires, in a line.
    pub summary: Phrase,
    /// Why it is checked and what to do, for `congbo explain`.
    pub why: Message,
    /// Finds every place.
    check: Check,
}

/// All rules on the record, in order of their names.
pub const RULES: &[Rule] = &[
    actual_before_start::RULE,
    actual_differs::RULE,
    addition_not_entered::RULE,
    address_shared::RULE,
    annotation_without_result::RULE,
    announced_before_year_ends::RULE,
    answer_before_objection::RULE,
    answer_due::RULE,
    answer_overdue::RULE,
    band_contradicts_score::RULE,
    band_differs::RULE,
    bands_do_not_meet::RULE,
    binding_not_read::RULE,
    broken_letter::RULE,
    broken_link::RULE,
    change_across_break::RULE,
    change_contradicts_itself::RULE,
    change_differs::RULE,
    change_differs_from_parts::RULE,
    change_off_by_rounding::RULE,
    change_out_of_range::RULE,
    claim_differs::RULE,
    claim_out_of_reach::RULE,
    columns_swapped::RULE,
    correction_before_announcement::RULE,
    correction_not_entered::RULE,
    correction_unfounded::RULE,
    correction_without_change::RULE,
    deadline_after_end::RULE,
    deadline_before_start::RULE,
    direction_differs::RULE,
    document_day_differs::RULE,
    ends_before_it_begins::RULE,
    extreme_differs::RULE,
    field_size_differs::RULE,
    figure_differs::RULE,
    figure_of_another::RULE,
    figure_quantity_differs::RULE,
    figure_reads_otherwise::RULE,
    figure_unit_differs::RULE,
    footnote_unmatched::RULE,
    foreign_decimal_mark::RULE,
    foreign_letter::RULE,
    fraction_differs::RULE,
    goal_without_base::RULE,
    heading_too_high::RULE,
    image_in_prose::RULE,
    impossible_day::RULE,
    impossible_place::RULE,
    invisible_mark::RULE,
    language_not_listed::RULE,
    ledger_correction_changed::RULE,
    ledger_edition_gone::RULE,
    ledger_missing::RULE,
    ledger_seal_differs::RULE,
    letter_from_pdf::RULE,
    level_ended::RULE,
    link_of_another::RULE,
    link_without_words::RULE,
    link_year_differs::RULE,
    lives_apart::RULE,
    markup_not_read::RULE,
    maximum_differs_from_parts::RULE,
    name_reserved::RULE,
    name_shared::RULE,
    objection_before_announcement::RULE,
    objection_of_unknown_figure::RULE,
    objection_without_correction::RULE,
    other_value_of_same_source::RULE,
    other_value_out_of_range::RULE,
    other_value_same::RULE,
    parent_ended::RULE,
    percent_differs::RULE,
    personal_data::RULE,
    place_differs::RULE,
    placeholder_left::RULE,
    range_reversed::RULE,
    rank_beyond_field::RULE,
    rank_change_across_break::RULE,
    rank_change_across_fields::RULE,
    rank_contradicts_score::RULE,
    rank_despite_groups::RULE,
    rank_differs::RULE,
    rank_missing::RULE,
    rank_repeated::RULE,
    ratio_differs::RULE,
    report_before_data::RULE,
    respondents_differ::RULE,
    row_out_of_order::RULE,
    row_under_two_names::RULE,
    score_differs::RULE,
    score_out_of_range::RULE,
    seal_excepted::RULE,
    seal_not_entered::RULE,
    sealed_figure_changed::RULE,
    sealed_text_changed::RULE,
    source_after_announcement::RULE,
    source_before_data::RULE,
    source_date_differs::RULE,
    source_repeated::RULE,
    successor_cycle::RULE,
    successor_not_alive::RULE,
    successor_repeated::RULE,
    target_across_maxima::RULE,
    target_out_of_range::RULE,
    text_not_converted::RULE,
    text_without_page::RULE,
    thousands_unmarked::RULE,
    tie_ranked_apart::RULE,
    tile_missing::RULE,
    tile_shared::RULE,
    too_many_decimals::RULE,
    total_beyond_parts::RULE,
    total_differs_from_parts::RULE,
    total_off_by_rounding::RULE,
    total_unlike_others::RULE,
    translated_text_differs::RULE,
    translation_differs::RULE,
    unchanged_for_two_years::RULE,
    unit_missing::RULE,
    unit_outside_fields::RULE,
    unit_outside_life::RULE,
    unknown_figure::RULE,
    unknown_rule::RULE,
    unusual_jump::RULE,
    waiver_outdated::RULE,
    waiver_unused::RULE,
    was_does_not_fit::RULE,
];

/// Everything that is wrong with the record, in order of places: without what is waived, and as heavy as the site wants
/// each rule to be. The one place where either is decided.
#[must_use]
pub fn record(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = find(RULES, record, analysis);
    found = waiver_unused::settle(record, analysis, found);
    weight::set(record, &mut found);
    found.sort_by(|a, b| (&a.label.origin, a.code).cmp(&(&b.label.origin, b.code)));
    found
}

/// The rules for readers of the site, as heavy as the site wants each to be.
#[must_use]
pub fn told(record: &Record) -> Vec<page::methods::Check> {
    let told = |rule: &Rule| page::methods::Check {
        name: rule.name,
        summary: rule.summary,
        weight: match weight::of(record, rule) {
            Severity::Error => page::methods::Weight::Stops,
            Severity::Warning | Severity::Note => page::methods::Weight::Asks,
        },
    };
    RULES.iter().map(told).collect()
}

impl Rule {
    /// Every place that this rule finds.
    #[cfg(test)]
    fn check(&self, record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
        find(std::slice::from_ref(self), record, analysis)
    }

    /// A finding of this rule.
    fn found(&self, origin: Origin, message: Words, label: Words) -> Diagnostic {
        Diagnostic::new(self.name, self.severity, message, origin, label)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::RULES;
    use diagnostic::Lang;

    #[test]
    fn rules_are_sorted_documented_and_named_once() {
        let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        let sorted: Vec<&str> = names
            .iter()
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        assert_eq!(names, sorted);
        for rule in RULES {
            for lang in [Lang::VI, Lang::EN] {
                let docs = [rule.summary.get(lang), rule.why.get(lang)];
                assert!(
                    docs.iter().all(|text| !text.is_empty()),
                    "{} lacks docs",
                    rule.name
                );
            }
        }
    }
}
