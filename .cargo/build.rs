//! How the program is linked.
#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its target by the environment"
)]

fn main() {
    println!("cargo:rerun-if-changed=.cargo/build.rs");
    let target = |name: &str| std::env::var(name).unwrap_or_default();
    // The HTML minifier brings ten megabytes of tables full of addresses. In a program that may be loaded anywhere
    // all of them are written when it starts, before it does anything: 10 ms and 10 MB for nothing.
    if target("CARGO_CFG_TARGET_OS") == "linux" && target("CARGO_CFG_TARGET_ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
