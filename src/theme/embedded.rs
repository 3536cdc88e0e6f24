//! The themes that the program brings along, for sites that have none of their own.

use files::Files;

/// Files of a theme by their names, as paths and bytes.
macro_rules! files {
    ($theme:literal: $($name:literal),* $(,)?) => {
        &[$((
            concat!("themes/", $theme, "/", $name),
            include_bytes!(concat!("../../themes/", $theme, "/", $name)),
        )),*]
    };
}

/// Every file of `themes/default/`. A test holds the list complete.
const DEFAULT: &[(&str, &[u8])] = files![
    "default":
    "404.html",
    "DESIGN.md",
    "archive.html",
    "article.html",
    "assets/base.css",
    "assets/chart.css",
    "assets/fonts/OFL.txt",
    "assets/fonts/inter-400.woff2",
    "assets/fonts/inter-600.woff2",
    "assets/icon.svg",
    "assets/pages.css",
    "assets/print.css",
    "assets/script/cells.js",
    "assets/script/compare.js",
    "assets/script/copy.js",
    "assets/script/dom.js",
    "assets/script/early.js",
    "assets/script/fold.js",
    "assets/script/load.js",
    "assets/script/main.js",
    "assets/script/match.js",
    "assets/script/number.js",
    "assets/script/read.js",
    "assets/script/scheme.js",
    "assets/script/search.js",
    "assets/script/share.js",
    "assets/script/tables.js",
    "assets/share.css",
    "assets/tools.css",
    "base.html",
    "calendar.html",
    "card.svg",
    "card/OFL.txt",
    "card/inter-400.ttf",
    "card/inter-600.ttf",
    "cells/absent.html",
    "cells/actual.html",
    "cells/badge.html",
    "cells/beside.html",
    "cells/choice.html",
    "cells/choose.html",
    "cells/citation.html",
    "cells/day.html",
    "cells/entry.html",
    "cells/facts.html",
    "cells/figure.html",
    "cells/file.html",
    "cells/grid.html",
    "cells/heard.html",
    "cells/leads.html",
    "cells/link.html",
    "cells/mark.html",
    "cells/none.html",
    "cells/note.html",
    "cells/notes.html",
    "cells/origin.html",
    "cells/rank.html",
    "cells/score-and-rank.html",
    "cells/sign.html",
    "cells/source.html",
    "cells/sources.html",
    "cells/steps.html",
    "cells/table.html",
    "cells/tasks.html",
    "cells/tied.html",
    "cells/waived.html",
    "cells/waiver.html",
    "cells/waivers.html",
    "communes.html",
    "compare.html",
    "corrections.html",
    "document.html",
    "documents.html",
    "downloads.html",
    "edition.html",
    "embed.html",
    "frame/foot.html",
    "frame/how.html",
    "frame/links.html",
    "frame/menu.html",
    "frame/names.html",
    "frame/policy.html",
    "glossary.html",
    "home.html",
    "index.html",
    "indices.html",
    "ledger.html",
    "methodology.html",
    "methods.html",
    "objections.html",
    "parts/against.html",
    "parts/announcements.html",
    "parts/cards.html",
    "parts/chips.html",
    "parts/cite.html",
    "parts/corrected.html",
    "parts/corrections.html",
    "parts/documents.html",
    "parts/downloads.html",
    "parts/embed.html",
    "parts/emblem.html",
    "parts/figure-notes.html",
    "parts/figure.html",
    "parts/files.html",
    "parts/head.html",
    "parts/headline.html",
    "parts/how.html",
    "parts/narrative.html",
    "parts/next.html",
    "parts/programmes.html",
    "parts/prose.html",
    "parts/signs.html",
    "parts/sources.html",
    "parts/tasks.html",
    "programme.html",
    "programmes.html",
    "ranking.html",
    "search.html",
    "unit-in-edition.html",
    "unit.html",
    "units.html",
    "words/en.ftl",
    "words/vi.ftl",
];

/// Every file of `themes/van-ban/`, which takes the rest from the default theme.
const PLAIN: &[(&str, &[u8])] = files![
    "van-ban":
    "assets/base.css",
    "assets/chart.css",
    "base.html",
    "parts/cards.html",
    "parts/chips.html",
    "theme.yaml",
    "words/en.ftl",
    "words/vi.ftl",
];

/// The default theme, as if it were read from `themes/`.
#[must_use]
pub fn embedded() -> Files {
    files(DEFAULT)
}

/// All themes that the program brings along, as if they were read from `themes/`.
#[must_use]
pub fn brought() -> Files {
    files(DEFAULT).with(files(PLAIN))
}

fn files(list: &[(&str, &'static [u8])]) -> Files {
    let mut files = Files::default();
    for &(path, bytes) in list {
        files.insert_static(path, bytes);
    }
    files
}
