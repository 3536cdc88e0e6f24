//! The texts of editions: headlines, notes of tables and rows, reasons of corrections.

/// See `texts`.
macro_rules! editions {
    ($visitor:ident $(, $mut:tt)?) => {
        impl $visitor<'_> {
            fn edition(&mut self, edition: &$($mut)? Edition) {
                let Edition {
                    year: _,
                    status: _,
                    headline,
                    announced: _,
                    event,
                    documents: _,
                    note,
                    tables,
                    corrections,
                    seal: _,
                    origin: at,
                } = edition;
                self.some(headline, at, "headline");
                self.some(event, at, "event");
                self.some(note, at, "note");
                for correction in corrections {
                    let Correction {
                        kind: _,
                        figure: _,
                        old,
                        new,
                        reason,
                        date: _,
                        document: _,
                        origin: at,
                    } = correction;
                    self.plain(old, &|| at.key("old"));
                    self.plain(new, &|| at.key("new"));
                    self.text(reason, at, "reason");
                }
                for table in tables {
                    self.table(table);
                }
            }

            fn table(&mut self, table: &$($mut)? Table) {
                let Table {
                    index: _,
                    framework: _,
                    coverage: _,
                    fields: _,
                    joined: _,
                    of: _,
                    published: _,
                    note,
                    source: _,
                    rows,
                    layouts: _,
                    totalled: _,
                    kept: _,
                    surveyed: _,
                    origin: at,
                } = table;
                self.some(note, at, "note");
                for row in rows {
                    self.row(row);
                }
            }

            fn row(&mut self, row: &$($mut)? Result) {
                let Result {
                    unit: _,
                    score: _,
                    max: _,
                    percent: _,
                    rank: _,
                    of: _,
                    change: _,
                    band: _,
                    parts: _,
                    stated,
                    source: _,
                    row: _,
                    note,
                    also,
                    origin: at,
                } = row;
                if let Some(note) = note {
                    self.text(note, at, "note");
                }
                for (place, other) in (0..).zip(also) {
                    let Alternative {
                        score: _,
                        rank: _,
                        of: _,
                        source: _,
                        reason,
                    } = other;
                    let at = || at.key("also").item(place).key("reason");
                    self.placed(reason, Use::Said, &at);
                }
                for Stated { component: _, rank: _, change: _, group } in stated {
                    if let Some(group) = group {
                        self.placed(group, Use::Name, &|| at.key("parts"));
                    }
                }
            }
        }
    };
}
