//! The texts of what is told about results: documents, targets, the calendar, exceptions.

use super::Tour;
use crate::model::{
    Announcement, Assignment, Document, Programme, Signatory, Stage, Target, Waiver,
};

impl Tour<'_> {
    pub(super) fn document(&mut self, document: &Document) {
        let Document {
            slug: _,
            // It is the title of the text as well.
            title: _,
            form,
            number,
            place,
            date: _,
            issuer,
            signatory,
            recipients,
            decides,
            assigns,
            source: _,
            note,
            text,
            origin: at,
        } = document;
        self.text(form, at, "form");
        self.some_plain(number.as_ref(), at, "number");
        self.some(place.as_ref(), at, "place");
        self.some(issuer.as_ref(), at, "issuer");
        self.some(note.as_ref(), at, "note");
        self.all(recipients, at, "recipients");
        self.all(decides, at, "decides");
        if let Some(Signatory { name, capacity }) = signatory {
            let at = at.key("signatory");
            self.plain(name, &|| at.key("name"));
            self.some(capacity.as_ref(), &at, "capacity");
        }
        for assignment in assigns {
            let Assignment {
                unit: _,
                role: _,
                index: _,
                component: _,
                task,
                origin: at,
            } = assignment;
            self.text(task, at, "task");
        }
        self.narrative(text);
    }

    pub(super) fn programme(&mut self, programme: &Programme) {
        let Programme {
            slug: _,
            name,
            short,
            unit: _,
            basis,
            document: _,
            from: _,
            to: _,
            claim,
            targets,
            text,
            origin: at,
        } = programme;
        self.text(name, at, "name");
        if short != name {
            self.text(short, at, "short");
        }
        self.some(basis.as_ref(), at, "basis");
        if let Some(claim) = claim {
            self.some(claim.note.as_ref(), &at.key("claim"), "note");
        }
        for target in targets {
            self.target(target);
        }
        if let Some(text) = text {
            self.narrative(text);
        }
    }

    pub(super) fn target(&mut self, target: &Target) {
        let Target {
            number,
            name,
            quantity: _,
            goal: _,
            deadline: _,
            index: _,
            units: _,
            actuals,
            parts,
            note,
            origin: at,
        } = target;
        self.plain(number, &|| at.key("number"));
        self.text(name, at, "name");
        self.some(note.as_ref(), at, "note");
        for actual in actuals {
            self.some(actual.note.as_ref(), &actual.origin, "note");
        }
        for part in parts {
            self.target(part);
        }
    }

    pub(super) fn announcement(&mut self, entry: &Announcement) {
        let Announcement {
            code: _,
            title,
            year: _,
            index: _,
            date: _,
            time: _,
            stage,
            place,
            note,
            updated: _,
            origin: at,
        } = entry;
        self.some(title.as_ref(), at, "title");
        self.some(place.as_ref(), at, "place");
        self.some(note.as_ref(), at, "note");
        match stage {
            Stage::Moved { was: _, reason } => self.text(reason, at, "reason"),
            Stage::Expected | Stage::Confirmed | Stage::Announced => {}
        }
    }

    pub(super) fn waiver(&mut self, waiver: &Waiver) {
        let Waiver {
            rule: _,
            place: _,
            printed: _,
            reason,
            right,
            date: _,
            origin: at,
        } = waiver;
        self.text(reason, at, "reason");
        self.some(right.as_ref(), at, "right");
    }
}
