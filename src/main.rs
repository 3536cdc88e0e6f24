//! The `congbo` command.

fn main() -> std::process::ExitCode {
    congbo::cli::run(std::env::args_os())
}
