//! What an import asks: told on the terminal, kept in the mapping as question marks, and put to a person where one sits there.

use std::path::PathBuf;
use std::process::ExitCode;

use super::interactive::Person;
use super::{Args, Stop, change};
use crate::cli::console::err;
use crate::cli::{Console, Global};
use files::{Failure, Files};
use intake::{Extent, Request, Taken};
use model::LangId;

/// Everything that asking takes.
pub(super) struct Asking<'a> {
    pub(super) args: &'a Args,
    pub(super) global: &'a Global,
    pub(super) request: &'a Request<'a>,
    pub(super) taken: &'a Taken,
    pub(super) names: &'a [String],
    pub(super) content: &'a Files,
    pub(super) console: &'a Console,
}

/// A mapping as it will be.
struct Kept {
    place: PathBuf,
    text: String,
    /// Whether there was none before.
    is_new: bool,
    /// Whether it has questions that it had not before.
    has_grown: bool,
}

impl Asking<'_> {
    /// Asks. What is open is left in the mapping, or in a new one where there is none. No end where a person answered.
    pub(super) fn ask(&self, person: Option<&mut Person<'_>>) -> Result<Option<ExitCode>, Stop> {
        let kept = self.kept()?;
        match (person, &kept) {
            (Some(person), Some(kept)) => {
                let answered = person.answer(self.request, self.taken, self.names, &kept.text);
                if let Some(text) = answered {
                    files::replace(&kept.place, text.as_bytes())?;
                    person.has_answered = true;
                    return Ok(None);
                }
            }
            (Some(person), None) => person.hear(self.request, self.taken, self.names),
            (None, _) => {}
        }
        self.tell();
        if let Some(kept) = kept.filter(|kept| kept.has_grown && !self.args.dry_run) {
            files::replace(&kept.place, kept.text.as_bytes())?;
            self.told(&kept);
        } else {
            let nothing = self
                .console
                .say("Chưa nhập gì cả.", "Nothing was imported.");
            self.console.line(nothing);
        }
        Ok(Some(ExitCode::from(1)))
    }

    fn tell(&self) {
        let extent = if self.args.explain {
            Extent::Whole
        } else {
            Extent::Short
        };
        err(&format!(
            "\n{}\n{}",
            self.console.say(
                "Cần trả lời trước khi nhập:",
                "To be settled before anything is taken in:"
            ),
            intake::questions(
                self.request,
                self.taken,
                self.names,
                self.console.lang,
                extent
            )
        ));
    }

    fn told(&self, kept: &Kept) {
        let place = kept.place.display();
        if !kept.text.contains(": \"?\"") {
            self.console.line(&match self.console.lang.id() {
                LangId::Vi => format!("Đã ghi cách đọc vào {place}: thêm các dòng trả lời như trên vào tệp ấy rồi chạy lại lệnh với --map. Chưa nhập gì cả."),
                LangId::En => format!("What was understood is in {place}: add lines that answer, as above, and run this again with --map. Nothing was imported."),
            });
            return;
        }
        self.console.line(&match (self.console.lang.id(), kept.is_new) {
            (LangId::Vi, true) => format!("Đã ghi các câu hỏi vào {place}: thay mỗi dấu \"?\" rồi chạy lại lệnh. Chưa nhập gì cả."),
            (LangId::En, true) => format!("The questions are in {place}: replace each \"?\" and run this again. Nothing was imported."),
            (LangId::Vi, false) => format!("Đã ghi thêm câu hỏi vào {place}: thay mỗi dấu \"?\" rồi chạy lại lệnh. Chưa nhập gì cả."),
            (LangId::En, false) => format!("More questions are in {place}: replace each \"?\" and run this again. Nothing was imported."),
        });
    }

    /// The mapping with everything that is open; nothing where it has no part in what is asked.
    fn kept(&self) -> Result<Option<Kept>, Failure> {
        let path = change::mapping_path(&self.request.index().code);
        if self.request.mapping.is_none() {
            let text = change::draft(self.request, self.taken, self.names);
            let has_tables = !self.taken.blocks.is_empty() && !self.taken.is_filled_in();
            let is_asked = has_tables || text.contains(": \"?\"");
            return Ok(is_asked.then(|| Kept {
                place: change::on_disk(&path, self.global),
                text,
                is_new: true,
                has_grown: true,
            }));
        }
        let (place, bytes) = match &self.args.mapping {
            Some(place) => (place.clone(), files::read::one(place)?),
            None => match self.content.get(&path) {
                Some(bytes) => (change::on_disk(&path, self.global), bytes.to_vec()),
                None => return Ok(None),
            },
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let grown = intake::added(self.request, self.taken, &text);
        Ok(Some(Kept {
            place,
            has_grown: grown.is_some(),
            text: grown.unwrap_or(text),
            is_new: false,
        }))
    }
}
