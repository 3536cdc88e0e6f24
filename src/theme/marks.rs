//! Notes beside figures that were corrected: put in behind the figure wherever a finished page shows it, be it in a table,
//! a card or a sentence. Pages without any are never looked at.

use memchr::memmem;

use crate::page::corrections::Mark;

/// Puts the note of each mark behind its figure.
pub(super) fn put(page: &mut Vec<u8>, marks: &[Mark]) {
    let mut places: Vec<(usize, &str)> = Vec::new();
    for mark in marks {
        for quote in ["", "\""] {
            let needle = format!("data-figure={quote}{}", mark.figure);
            for at in memmem::find_iter(page, &needle) {
                let end = at + needle.len();
                // The address is whole: that of a component does not begin here.
                let is_whole = page.get(end).is_some_and(|byte| b"> \"".contains(byte));
                let close = memmem::find(&page[end..], b"</data>");
                if let (true, Some(close)) = (is_whole, close) {
                    places.push((end + close + "</data>".len(), &mark.note));
                }
            }
        }
    }
    places.sort_unstable();
    let mut done = Vec::with_capacity(page.len() + places.len() * 120);
    let mut from = 0;
    for (at, note) in places {
        done.extend_from_slice(&page[from..at]);
        done.extend_from_slice(note.as_bytes());
        from = at;
    }
    done.extend_from_slice(&page[from..]);
    *page = done;
}

#[cfg(test)]
mod tests {
    use super::put;
    use crate::page::corrections::Mark;

    #[test]
    fn a_note_stands_behind_its_figure_and_no_other() {
        let mut page = b"<data value=1 data-figure=a/1/b/score>1</data>, <data data-figure=\"a/1/b/score\">1</data>, \
            <data data-figure=a/1/b/score-x>2</data>"
            .to_vec();
        let mark = Mark {
            figure: "a/1/b/score".to_owned(),
            note: "*".to_owned(),
        };
        put(&mut page, &[mark]);
        let text = String::from_utf8(page).unwrap();
        assert_eq!(text.matches("</data>*").count(), 2);
        assert!(text.ends_with("2</data>"));
    }
}
