//! One test binary: what holds for the program as a whole. Its data lie in the folders beside it.
#![allow(
    clippy::disallowed_methods,
    reason = "tests read folders and the environment"
)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[cfg(feature = "serve")]
#[path = "../http/answer.rs"]
mod answer;
mod archiving;
mod begun;
mod chart_fixtures;
mod charts;
mod checks;
mod commonmark;
#[cfg(feature = "import")]
mod communes;
mod compared;
mod covered;
mod data;
mod dates;
mod days;
mod drawn;
mod embargo;
mod embeds;
mod emblem;
mod explain;
mod feed;
mod figures;
mod findings;
mod formats;
mod former;
#[cfg(feature = "import")]
mod forms;
mod frozen_seals;
mod groups;
#[cfg(feature = "import")]
mod handbook;
mod headings;
mod hostile;
#[cfg(feature = "import")]
mod import;
#[cfg(feature = "import")]
mod import_by_group;
#[cfg(feature = "import")]
mod import_copies;
#[cfg(feature = "import")]
mod import_counted;
#[cfg(feature = "import")]
mod import_digits;
#[cfg(feature = "import")]
mod import_doubts;
#[cfg(feature = "import")]
mod import_elsewhere;
#[cfg(feature = "import")]
mod import_fields;
#[cfg(feature = "import")]
mod import_finals;
#[cfg(feature = "import")]
mod import_frames;
#[cfg(feature = "import")]
mod import_groups;
#[cfg(feature = "import")]
mod import_little;
#[cfg(feature = "import")]
mod import_margins;
#[cfg(feature = "import")]
mod import_maxima;
#[cfg(feature = "import")]
mod import_names;
#[cfg(feature = "import")]
mod import_paired;
#[cfg(feature = "import")]
mod import_panels;
#[cfg(feature = "import")]
mod import_renamed;
#[cfg(feature = "import")]
mod import_scale;
#[cfg(feature = "import")]
mod import_several;
#[cfg(feature = "import")]
mod import_shares;
#[cfg(feature = "import")]
mod import_survey;
#[cfg(feature = "import")]
mod import_tables;
#[cfg(feature = "import")]
mod import_titled;
#[cfg(feature = "import")]
mod import_turned;
#[cfg(feature = "import")]
mod import_units;
#[cfg(feature = "import")]
mod import_unranked;
#[cfg(feature = "import")]
mod import_values;
#[cfg(feature = "import")]
mod import_word;
#[cfg(feature = "import")]
mod import_word_lists;
#[cfg(feature = "import")]
mod imported;
mod in_data;
mod inert;
#[cfg(feature = "import")]
mod intake;
#[cfg(feature = "import")]
mod intake_open;
#[cfg(feature = "import")]
mod interactive;
mod kills;
mod languages;
mod ledger;
mod ledger_published;
mod made_up;
mod marks;
mod marks_of_fields;
#[cfg(feature = "import")]
mod merged;
mod metamorphic;
#[cfg(feature = "minify")]
mod minified;
mod mutated;
mod named;
mod numbers;
mod objections;
mod our_content;
#[cfg(feature = "cards")]
mod pictures;
mod points_on_top;
mod populations;
mod preview;
mod proved;
mod publish;
mod results;
mod said_in_seals;
mod samples;
mod schemas;
mod scripts;
mod sealed_english;
mod sealing;
mod seed_arithmetic;
#[cfg(feature = "serve")]
mod serve;
mod share;
mod signs;
mod sites;
mod staging;
mod start;
mod stated_beside;
mod tables;
mod themes;
mod tidy;
mod titles;
mod traces;
mod usage;
mod waivers;
#[cfg(feature = "import")]
mod was;
mod weight;
#[cfg(feature = "import")]
mod weighted;
mod words;
#[cfg(feature = "import")]
mod year;
