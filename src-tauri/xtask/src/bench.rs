//! Sets up what the bench compares with, and starts it.

use crate::{Done, command, finish, install, pages, root, sh};

/// Prints HTML as PDF.
const WEASYPRINT: &str = "weasyprint==70.0";

/// Asks all questions, or those that are named after `cargo xtask bench`.
pub(crate) fn bench() -> Done {
    install::packages(install::BUILD)?;
    install::packages(install::BENCH)?;
    let asked: Vec<String> = std::env::args().skip(2).collect();
    if asked.is_empty() || asked.iter().any(|it| it == "window") {
        windows()?;
    }
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
    cargo.args(asked).env("MIDDENWEG_BENCH", folder);
    finish(cargo)
}

/// Builds the windows that are compared, and what drives them: apart, as for the tests.
fn windows() -> Done {
    pages::build()?;
    let release = ["build", "--quiet", "--release", "--package"];
    sh("cargo", release.into_iter().chain(["middenweg", "--package", "empty-window"]))?;
    sh("cargo", release.into_iter().chain(["window", "--bin", "measure"]))
}
