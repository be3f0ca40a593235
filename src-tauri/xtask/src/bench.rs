//! Sets up what the bench compares with, and starts it.

use crate::{Done, command, finish, install, root};

/// Prints HTML as PDF.
const WEASYPRINT: &str = "weasyprint==70.0";

/// Asks all questions, or those that are named after `cargo xtask bench`.
pub(crate) fn bench() -> Done {
    install::packages(install::BUILD)?;
    install::packages(install::BENCH)?;
    let folder = root().join("target/bench");
    let python = folder.join("weasyprint/bin/python");
    if !python.exists() {
        let mut venv = command("python3");
        venv.args(["-m", "venv"]).arg(folder.join("weasyprint"));
        finish(venv)?;
    }
    // Does nothing when it is there.
    let mut pip = command(&python.to_string_lossy());
    pip.args(["-m", "pip", "install", "--quiet", WEASYPRINT]);
    finish(pip)?;
    let mut cargo = command("cargo");
    cargo.args(["run", "--quiet", "--release", "--package", "tests", "--bin", "bench", "--"]);
    cargo.args(std::env::args().skip(2)).env("MIDDENWEG_BENCH", folder);
    finish(cargo)
}
