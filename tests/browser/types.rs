//! The theme's scripts hold to the types that their comments state.

use std::path::Path;
use std::process::Command;

#[test]
fn scripts_hold_to_their_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/script");
    let checker = folder.join("node_modules/typescript/bin/tsc");
    assert!(
        checker.exists(),
        "this test needs the packages of tests/script: npm ci --prefix tests/script"
    );
    let said = Command::new("node")
        .arg(checker)
        .args(["--pretty", "false", "--project"])
        .arg(&folder)
        .output()
        .expect("this test needs Debian's package `nodejs`");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert_eq!(said, "");
}
