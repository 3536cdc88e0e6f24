//! How the program is linked, and what it says it was built from.
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
    println!("cargo:rustc-env=CONGBO_VERSION={}", version());
}

/// "0.1.0 (b78193c5a2f0; cards, minify, serve, import)": the commit, where there is a repository, and the features.
fn version() -> String {
    let is_on = |name: &&str| {
        let name = name.to_uppercase();
        std::env::var_os(format!("CARGO_FEATURE_{name}")).is_some()
    };
    let features = ["cards", "minify", "serve", "import", "s3"].into_iter();
    let features: Vec<&str> = features.filter(is_on).collect();
    let mut built = Vec::new();
    if let Some(log) = git(&["rev-parse", "--git-path", "logs/HEAD"])
        && std::path::Path::new(&log).exists()
    {
        println!("cargo:rerun-if-changed={log}");
        built.extend(git(&["rev-parse", "--short=12", "HEAD"]));
    }
    built.push(match features.as_slice() {
        [] => "no features".to_owned(),
        features => features.join(", "),
    });
    format!("{} ({})", env!("CARGO_PKG_VERSION"), built.join("; "))
}

/// What git answers; nothing where there is none, or no repository.
fn git(arguments: &[&str]) -> Option<String> {
    let answer = std::process::Command::new("git").args(arguments).output();
    let answer = answer.ok().filter(|answer| answer.status.success())?;
    let text = String::from_utf8(answer.stdout).ok()?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
