//! Figure expressions, `49/434`, and the literals they stand behind.
#![no_main]

use congbo::derive::arithmetic::evaluate;
use congbo::lang::literal;
use congbo::model::Lang;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let value = evaluate(text);
    for lang in [Lang::VI, Lang::EN] {
        if let (Some(value), Some(literal)) = (value, literal::read(text, lang)) {
            let _ = value.rounds_to(literal.value, literal.value.scale());
        }
    }
    let Some(value) = value else { return };
    let _ = value.shown();
    if let (Some(same), Some(none)) = (evaluate(&format!("({text})")), value.negative()) {
        assert_eq!(same, value, "parentheses change nothing");
        if let Some(sum) = value.plus(none) {
            assert_eq!(Some(sum), evaluate("0"), "a number less itself is nothing");
        }
    }
});
