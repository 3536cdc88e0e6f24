//! Names of units that say of which time they are: "Gia Lai (từ 7/2025)", "Tuyên Quang (cũ)".

use lang::names::bare;

/// Whether what follows a name says of which time the unit is: `(cũ)`, `(mới)`, `(trước sáp nhập)`. It is another unit
/// then than the one that has the name alone.
pub(super) fn is_of_a_time(rest: &str) -> bool {
    const WORDS: [&str; 18] = [
        "after", "before", "cu", "den", "former", "from", "giai the", "hop nhat", "moi", "new",
        "old", "sap nhap", "sap xep", "sau", "truoc", "tu", "until", "hien nay",
    ];
    let rest = format!(" {} ", bare(rest));
    WORDS.iter().any(|word| rest.contains(&format!(" {word} ")))
}

/// A name without the remark behind it that says of which time it is: `Gia Lai (từ 7/2025)`.
pub(super) fn without_time(name: &str) -> Option<&str> {
    let at = name
        .find(" (")
        .filter(|at| *at > 0 && name.ends_with(')'))?;
    is_of_a_time(&name[at..]).then(|| &name[..at])
}
