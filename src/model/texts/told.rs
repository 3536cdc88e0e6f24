//! The texts of what is told about results: documents, targets, the calendar, objections, exceptions.

/// See `texts`.
macro_rules! told {
    ($visitor:ident $(, $mut:tt)?) => {
        impl $visitor<'_> {
            fn document(&mut self, document: &$($mut)? Document) {
                let Document {
                    slug: _,
                    title,
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
                // It is the title of the text as well.
                self.again(title);
                self.name(form, at, "form");
                self.some_plain(number.as_ref(), at, "number");
                self.some_name(place, at, "place");
                self.some_name(issuer, at, "issuer");
                self.some(note, at, "note");
                for (place, recipient) in (0..).zip(recipients) {
                    let at = || at.key("recipients").item(place);
                    self.placed(recipient, Use::Name, &at);
                }
                for (place, point) in (0..).zip(decides) {
                    self.placed(point, Use::Said, &|| at.key("decides").item(place));
                }
                if let Some(Signatory { name, capacity }) = signatory {
                    let at = at.key("signatory");
                    self.plain(name, &|| at.key("name"));
                    self.some_name(capacity, &at, "capacity");
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

            fn programme(&mut self, programme: &$($mut)? Programme) {
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
                if short == name {
                    self.again(short);
                } else {
                    self.text(short, at, "short");
                }
                self.some(basis, at, "basis");
                if let Some(Claim { met: _, of: _, source: _, note }) = claim {
                    self.some(note, &at.key("claim"), "note");
                }
                for target in targets {
                    self.target(target);
                }
                if let Some(text) = text {
                    self.narrative(text);
                }
            }

            fn target(&mut self, target: &$($mut)? Target) {
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
                self.some(note, at, "note");
                for actual in actuals {
                    let Actual {
                        date: _,
                        value: _,
                        figure: _,
                        ratio: _,
                        source: _,
                        note,
                        is_written: _,
                        origin: at,
                    } = actual;
                    self.some(note, at, "note");
                }
                for part in parts {
                    self.target(part);
                }
            }

            fn announcement(&mut self, entry: &$($mut)? Announcement) {
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
                self.some(title, at, "title");
                self.some_name(place, at, "place");
                self.some(note, at, "note");
                match stage {
                    Stage::Moved { was: _, reason } => self.text(reason, at, "reason"),
                    Stage::Expected | Stage::Confirmed | Stage::Announced => {}
                }
            }

            fn objection(&mut self, objection: &$($mut)? Objection) {
                let Objection {
                    code: _,
                    figure: _,
                    said,
                    received: _,
                    answer,
                    origin: at,
                } = objection;
                self.text(said, at, "said");
                match answer {
                    Answer::Given { day: _, outcome: _, text } => self.some(text, at, "answer"),
                    Answer::Awaited { left: _ } => {}
                }
            }

            fn waiver(&mut self, waiver: &$($mut)? Waiver) {
                let Waiver {
                    rule: _,
                    place: _,
                    printed: _,
                    value: _,
                    numbers: _,
                    stands: _,
                    reason,
                    right,
                    date: _,
                    origin: at,
                } = waiver;
                self.text(reason, at, "reason");
                self.some(right, at, "right");
            }
        }
    };
}
