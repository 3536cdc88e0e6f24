//! A number that can be made public before the results are: it tells nothing, and proves afterwards that nothing was
//! changed in between.

use files::manifest::sha256;
use model::Year;

/// The commitment to the edition of `year` whose seal has this digest. Results can be guessed, and a hash of a guess
/// compared: the salt, which nobody knows, is what keeps them hidden.
#[must_use]
pub fn commitment(year: Year, salt: &str, digest: &str) -> String {
    sha256(format!("congbo commitment 1\n{year}\n{salt}\n{digest}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::commitment;

    #[test]
    fn year_salt_and_content_each_change_it() {
        let one = commitment(2024, "a", "b");
        assert_ne!(one, commitment(2023, "a", "b"));
        assert_ne!(one, commitment(2024, "c", "b"));
        assert_ne!(one, commitment(2024, "a", "c"));
        assert_eq!(one, commitment(2024, "a", "b"));
    }
}
