//! What is known of a mistake of form: its name, what it is, and why it matters.

/// A mistake in the form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The name; also the code of its diagnostics.
    pub name: &'static str,
    /// What is wrong, in Vietnamese and English.
    pub summary: (&'static str, &'static str),
    /// Why it matters and what mends it, in Vietnamese and English.
    pub why: (&'static str, &'static str),
}

pub(super) const fn fault(
    name: &'static str,
    summary: (&'static str, &'static str),
    why: (&'static str, &'static str),
) -> Fault {
    Fault { name, summary, why }
}

/// A code that is not declared: the same reason for every kind of thing.
pub(super) const fn unknown(name: &'static str, vi: &'static str, en: &'static str) -> Fault {
    fault(
        name,
        (vi, en),
        (
            "Mọi nơi trong nội dung gọi nhau bằng mã. Mã viết sai, hoặc chưa được khai báo, thì không biết là nói đến \
             cái gì. Sửa lại mã, hoặc khai báo nó.",
            "Content calls things by their codes. With a code that is misspelt or not declared, nobody can know what is \
             meant. Correct the code, or declare it.",
        ),
    )
}
