//! The texts of editions: headlines, notes of tables and rows, reasons of corrections.

use super::Tour;
use crate::model::{Alternative, Correction, Edition, Result, Table};

impl Tour<'_> {
    pub(super) fn edition(&mut self, edition: &Edition) {
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
        self.some(headline.as_ref(), at, "headline");
        self.some(event.as_ref(), at, "event");
        self.some(note.as_ref(), at, "note");
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

    pub(super) fn table(&mut self, table: &Table) {
        let Table {
            index: _,
            framework: _,
            coverage: _,
            of: _,
            published: _,
            note,
            source: _,
            rows,
            layouts: _,
            origin: at,
        } = table;
        self.some(note.as_ref(), at, "note");
        for row in rows {
            self.row(row);
        }
    }

    pub(super) fn row(&mut self, row: &Result) {
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
        self.some(note.as_deref(), at, "note");
        for (place, other) in also.iter().enumerate() {
            let Alternative {
                score: _,
                rank: _,
                of: _,
                source: _,
                reason,
            } = other;
            self.placed(reason, &|| at.key("also").item(place).key("reason"));
        }
        for group in stated.iter().filter_map(|one| one.group.as_ref()) {
            self.placed(group, &|| at.key("parts"));
        }
    }
}
