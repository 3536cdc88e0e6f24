//! `--interactive`: the questions of an import put to the person at the terminal, one after the other. A choice is made by
//! its number or by its first letters, with marks or without; answers stand in the mapping, where the next import finds them.

mod list;

use std::collections::BTreeSet;
use std::io::{BufRead, Write};

use intake::answers::{self, Choice};
use intake::{Request, Taken, quoted};
use lang::Pair;
use lang::names::bare;
use model::Lang;

/// What stands in a mapping where nothing was answered.
const OPEN: &str = ": \"?\"";

/// How many choices are listed; the others are found by their letters.
const LISTED: usize = 12;

/// To whom is spoken, and how.
pub(super) struct Person<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    lang: Lang,
    /// What was asked and left open: it is not asked again.
    passed: BTreeSet<String>,
    /// Whether nobody answers any more.
    is_gone: bool,
    /// Whether anything was answered.
    pub(super) has_answered: bool,
}

/// What a line that was typed means.
#[derive(Debug, PartialEq, Eq)]
enum Picked {
    One(usize),
    Several(Vec<usize>),
    None,
}

/// The choice that a number or first letters mean.
fn pick<A: Worded>(typed: &str, choices: &[Choice<A>]) -> Picked {
    if let Ok(number) = typed.parse::<usize>()
        && (1..=choices.len()).contains(&number)
    {
        return Picked::One(number - 1);
    }
    let wanted = bare(typed);
    if wanted.is_empty() {
        return Picked::None;
    }
    let words = |choice: &Choice<A>| {
        [
            bare(&choice.label),
            bare(choice.answer.word().unwrap_or_default()),
        ]
    };
    let is_exact = |choice: &Choice<A>| words(choice).contains(&wanted);
    if let Some(at) = choices.iter().position(is_exact) {
        return Picked::One(at);
    }
    let begins = |choice: &Choice<A>| words(choice).iter().any(|words| words.starts_with(&wanted));
    let found: Vec<usize> = (0..choices.len())
        .filter(|at| begins(&choices[*at]))
        .collect();
    match found[..] {
        [] => Picked::None,
        [at] => Picked::One(at),
        _ => Picked::Several(found),
    }
}

/// An answer that may have a word of its own.
trait Worded {
    /// The word; nothing where it has none.
    fn word(&self) -> Option<&str>;
}

impl Worded for String {
    fn word(&self) -> Option<&str> {
        Some(self)
    }
}

impl Worded for answers::Put {
    fn word(&self) -> Option<&str> {
        None
    }
}

impl<'a> Person<'a> {
    pub(super) const fn new(
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
        lang: Lang,
    ) -> Self {
        Self {
            input,
            output,
            lang,
            passed: BTreeSet::new(),
            is_gone: false,
            has_answered: false,
        }
    }

    fn say(&mut self, text: &str) {
        // Whoever hung up hears nothing.
        let _ = write!(self.output, "{text}");
        let _ = self.output.flush();
    }

    /// A line that was typed; nothing at the end of input.
    fn typed(&mut self) -> Option<String> {
        let mut line = String::new();
        match self.input.read_line(&mut line) {
            Ok(count) if count > 0 => Some(line.trim().to_owned()),
            _ => {
                self.is_gone = true;
                None
            }
        }
    }

    /// Asks until something is chosen; nothing where the person leaves it open.
    fn choose<A: Worded + Clone>(&mut self, question: &str, choices: &[Choice<A>]) -> Option<A> {
        if choices.is_empty() || !self.opens(question) {
            return None;
        }
        let all: Vec<usize> = (0..choices.len()).collect();
        self.list(choices, &all);
        let hint = Pair(
            "Gõ số, hoặc chữ đầu (không cần dấu); Enter để bỏ qua: ",
            "Type a number or first letters; Enter leaves it open: ",
        );
        self.until_read(question, hint, |person, typed| {
            match pick(typed, choices) {
                Picked::One(at) => {
                    person.say(&format!("  → {}\n", choices[at].label));
                    return Some(choices[at].answer.clone());
                }
                Picked::Several(found) => person.list(choices, &found),
                Picked::None => {
                    let none = Pair("Không có lựa chọn nào như vậy.", "There is no such choice.");
                    person.say(&format!("{}\n", none.get(person.lang)));
                }
            }
            None
        })
    }

    /// Says a question that is still open, to whom it may be put.
    fn opens(&mut self, question: &str) -> bool {
        let open = !self.is_gone && !self.passed.contains(question);
        if open {
            self.say(&format!("\n{question}\n"));
        }
        open
    }

    /// Says once what no answer can settle.
    fn tell_only(&mut self, question: &str) {
        if self.opens(question) {
            let only = Pair(
                "Không trả lời được ở đây: sửa như trên rồi chạy lại lệnh.",
                "This cannot be answered here: correct it as said, and run this again.",
            );
            self.say(&format!("{}\n", only.get(self.lang)));
            self.passed.insert(question.to_owned());
        }
    }

    /// Says once all that no answer can settle, where nothing else is asked.
    pub(super) fn hear(&mut self, request: &Request<'_>, taken: &Taken, files: &[String]) {
        for one in answers::asked(request, taken, files, self.lang) {
            if one.choices.is_empty() {
                self.tell_only(&one.words);
            }
        }
    }

    /// Asks until `read` makes something of what is typed; nothing where the person leaves the question open.
    fn until_read<A>(
        &mut self,
        question: &str,
        hint: Pair,
        read: impl Fn(&mut Self, &str) -> Option<A>,
    ) -> Option<A> {
        loop {
            self.say(hint.get(self.lang));
            let typed = self.typed()?;
            if typed.is_empty() {
                self.passed.insert(question.to_owned());
                return None;
            }
            if let Some(answer) = read(self, &typed) {
                return Some(answer);
            }
        }
    }

    fn list<A: Worded>(&mut self, choices: &[Choice<A>], places: &[usize]) {
        for at in places.iter().take(LISTED) {
            let choice = &choices[*at];
            let word = choice.answer.word();
            let code = word.map_or_else(String::new, |word| format!(" [{word}]"));
            self.say(&format!("  {}. {}{code}\n", at + 1, choice.label));
        }
        if places.len() > LISTED {
            let more = Pair(
                "  … gõ chữ đầu để tìm trong số còn lại\n",
                "  … type first letters to find the others\n",
            );
            self.say(more.get(self.lang));
        }
    }

    /// The text of a mapping with answers to what is asked, as far as the next import is needed to ask more; nothing where
    /// nothing was answered.
    pub(super) fn answer(
        &mut self,
        request: &Request<'_>,
        taken: &Taken,
        files: &[String],
        text: &str,
    ) -> Option<String> {
        let lang = self.lang;
        let asked = answers::asked(request, taken, files, lang);
        let mut whole = text.to_owned();
        for (stage, section) in ["", "columns", "units", "absent"].into_iter().enumerate() {
            whole = self.fill(&whole, section, &answers::choices(request, lang, section));
            if whole != text {
                return Some(whole);
            }
            for one in asked.iter().filter(|one| one.stage == stage) {
                if one.choices.is_empty() {
                    self.tell_only(&one.words);
                } else if let Some(put) = self.choose(&one.words, &one.choices) {
                    whole = self.put(&put, whole);
                }
            }
            if whole != text {
                return Some(whole);
            }
        }
        None
    }

    /// Whether the person gives up what was told to be lost.
    pub(super) fn discards(&mut self) -> bool {
        let choice = |answer: &str, label: Pair| Choice {
            answer: answer.to_owned(),
            label: label.get(self.lang).to_owned(),
        };
        let choices = [
            choice(
                "keep",
                Pair(
                    "giữ bảng cũ, không nhập",
                    "keep the old table, import nothing",
                ),
            ),
            choice(
                "discard",
                Pair("bỏ các phần ấy và nhập", "give them up and import"),
            ),
        ];
        let question = Pair(
            "Bỏ các phần tự ghi nêu trên?",
            "Give up what is named above?",
        );
        self.choose(question.get(self.lang), &choices).as_deref() == Some("discard")
    }

    fn put(&mut self, put: &answers::Put, text: String) -> String {
        put.put_into(&text).unwrap_or_else(|| {
            let by_hand = Pair(
                "Tệp cách đọc viết phần này theo dạng riêng; hãy tự sửa như câu hỏi đã gợi ý.",
                "The mapping has that part in a form of its own; correct it by hand as the question says.",
            );
            self.say(&format!("{}\n", by_hand.get(self.lang)));
            text
        })
    }

    /// The text of a mapping with answers where question marks stand in a section.
    fn fill(&mut self, text: &str, section: &str, choices: &[Choice<String>]) -> String {
        let inner = intake::section(text, section);
        let mut whole = String::with_capacity(text.len());
        for (at, whole_line) in text.split_inclusive('\n').enumerate() {
            let line = whole_line.trim_end_matches(['\r', '\n']);
            let is_entry = inner.contains(&at) && !line.trim_start().starts_with('#');
            let open = line.find(OPEN).filter(|_| is_entry);
            let answer = open.and_then(|at| {
                let (key, remark) = (&line[..at], &line[at + OPEN.len()..]);
                let answer = self.open(section, key, remark, choices.to_vec())?;
                Some(format!("{key}: {answer}"))
            });
            whole += answer.as_deref().unwrap_or(line);
            // Line ends stay: a text is another only where something was answered.
            whole += &whole_line[line.len()..];
        }
        whole
    }

    /// Asks what a key means.
    fn open(
        &mut self,
        section: &str,
        key: &str,
        remark: &str,
        mut all: Vec<Choice<String>>,
    ) -> Option<String> {
        let remark = remark.trim().trim_start_matches('#').trim();
        let is_near =
            |choice: &Choice<String>| remark.split([',', ' ']).any(|word| word == choice.answer);
        all.sort_by_key(|choice| !is_near(choice));
        let what = match section {
            "columns" => Pair("Cột {} là gì?", "What is the column {}?"),
            "units" => Pair("{} là đơn vị nào?", "Which unit is {}?"),
            "kinds" => Pair("{} là loại đơn vị nào?", "Which kind of unit is {}?"),
            _ if key.trim().trim_matches('"').is_empty() => Pair(
                "Ô điểm để trống: vì sao không có điểm?",
                "A cell for a score is empty: why is there no number?",
            ),
            _ => Pair(
                "Ô điểm ghi {}: vì sao không có điểm?",
                "{} stands where scores belong: why is there no number?",
            ),
        };
        let key = key.trim().trim_matches('"');
        let key = if key.is_empty() {
            Pair("ô trống", "an empty cell").get(self.lang).to_owned()
        } else {
            format!("“{key}”")
        };
        let question = what.get(self.lang).replace("{}", &key);
        let answer = self.choose(&question, &all)?;
        let is_word = answer
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-.".contains(c));
        Some(if is_word { answer } else { quoted(&answer) })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{Choice, Person, Picked, pick};
    use model::Lang;

    fn all() -> Vec<Choice<String>> {
        let pairs = [
            ("so-noi-vu", "Sở Nội vụ"),
            ("so-y-te", "Sở Y tế"),
            ("leave", "bỏ qua"),
        ];
        let choices = pairs.map(|(answer, label)| Choice {
            answer: answer.to_owned(),
            label: label.to_owned(),
        });
        choices.into()
    }

    #[test]
    fn a_choice_is_its_number_or_its_first_letters() {
        let all = all();
        assert_eq!(pick("2", &all), Picked::One(1));
        assert_eq!(pick("Sở Y", &all), Picked::One(1));
        assert_eq!(pick("so n", &all), Picked::One(0));
        assert_eq!(pick("bo qua", &all), Picked::One(2));
        assert_eq!(pick("leave", &all), Picked::One(2));
        assert_eq!(pick("sở", &all), Picked::Several(vec![0, 1]));
        for typed in ["9", "0", "xyz", "-", "…"] {
            assert_eq!(pick(typed, &all), Picked::None, "{typed}");
        }
    }

    #[test]
    fn answers_stand_in_the_mapping_and_what_is_passed_over_stays_open() {
        let text = "index: a\n# \"?\"\ncolumns:\n  \"A\": \"?\"\nunits:\n  \"SNV\": \"?\"  # có thể là so-y-te\n  \"B\": \"?\"\n  \"C\": \"?\"\n";
        let mut input = Cursor::new("x\nso\nso noi\n\n".as_bytes());
        let mut output = Vec::new();
        let mut person = Person::new(&mut input, &mut output, Lang::VI);
        let told = person.fill(text, "units", &all());
        assert!(person.is_gone, "nobody answers any more");
        let wanted = text.replace("\"?\"  # có thể là so-y-te", "so-noi-vu");
        assert_eq!(told, wanted);
        let other = text.replace('\n', "\r\n");
        let other = other.trim_end();
        assert_eq!(person.fill(other, "units", &all()), other);
        let said = String::from_utf8(output).unwrap();
        assert!(said.contains("  1. Sở Y tế [so-y-te]"), "{said}");
        assert!(said.contains("Không có lựa chọn nào như vậy."), "{said}");
        assert_eq!(said.matches("“B” là đơn vị nào?").count(), 1, "{said}");
    }
}
