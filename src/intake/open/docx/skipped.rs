//! What stands in a document of Word and is not read.

/// What is not part of the text: what was deleted, commands of fields, what says again what stands before it, and how
/// it looked before a change of its form.
pub(super) fn is_skipped(name: &str) -> bool {
    matches!(
        name,
        "del"
            | "moveFrom"
            | "instrText"
            | "delText"
            | "Fallback"
            | "binData"
            | "rPrChange"
            | "pPrChange"
            | "tcPrChange"
            | "trPrChange"
            | "tblPrChange"
            | "tblPrExChange"
            | "tblGridChange"
            | "sectPrChange"
            | "numberingChange"
    )
}
