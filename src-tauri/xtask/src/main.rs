//! The chores of the project: `cargo xtask run`, `cargo xtask test`, and what belongs to them.

mod bench;
mod install;
mod pages;
mod window;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

type Done = Result<(), Box<dyn Error>>;

const WITHOUT_WINDOW: [&str; 3] = ["--workspace", "--exclude", "window"];

const USAGE: &str = "cargo xtask run [-- ARGS]     set up, build and open the window, or run ARGS
cargo xtask test              every check there is
cargo xtask pictures [WORD…]  every screen as a picture; words choose screens, languages, themes
cargo xtask rules             the rules of the method, and the test of each
cargo xtask bench             speed, as ratios against other programs in the same run
cargo xtask generate          renew the files that are made from the code";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.first().map(String::as_str) {
        Some("run") => run(&arguments[1..]),
        Some("test") => test(),
        Some("pictures") => window::pictures(&arguments[1..]),
        Some("rules") => sh("cargo", ["run", "--quiet", "--package", "tests", "--bin", "rules"]),
        Some("bench") => bench::bench(),
        Some("generate") => generate(),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// With arguments the program runs with them; without, its window opens.
fn run(arguments: &[String]) -> Done {
    install::packages(install::BUILD)?;
    pages::build()?;
    let arguments = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let program = ["run", "--quiet", "--package", "middenweg", "--"];
    sh("cargo", program.into_iter().chain(arguments.iter().map(String::as_str)))
}

fn test() -> Done {
    install::packages(install::BUILD)?;
    install::packages(install::TEST)?;
    let checker = install::pdf_checker()?;
    pages::build()?;
    sh("cargo", ["fmt", "--all", "--check"])?;
    pages::test()?;
    // What drives the window is built apart: together with the program, it would have Tauri built
    // anew with what it asks of crates that both use.
    let lint = ["clippy", "--quiet", "--all-targets"];
    let strict = ["--", "--deny", "warnings"];
    sh("cargo", lint.into_iter().chain(WITHOUT_WINDOW).chain(strict))?;
    sh("cargo", lint.into_iter().chain(["--package", "window"]).chain(strict))?;
    let mut cargo = command("cargo");
    cargo.arg("test").args(WITHOUT_WINDOW).env("MIDDENWEG_PDF_CHECKER", checker);
    finish(cargo)?;
    window::test()
}

fn generate() -> Done {
    let mut cargo = command("cargo");
    let packages = ["domain", "store", "middenweg"].map(|it| ["--package", it]);
    cargo.arg("test").args(packages.as_flattened()).args(["--", "committed"]);
    cargo.env("UPDATE_EXPECT", "1");
    finish(cargo)
}

/// Runs a command in the project's folder and shows it.
fn sh<'a>(program: &str, arguments: impl IntoIterator<Item = &'a str>) -> Done {
    let mut command = command(program);
    command.args(arguments);
    finish(command)
}

fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

fn finish(mut command: Command) -> Done {
    let shown: Vec<_> = command.get_args().map(|it| it.to_string_lossy()).collect();
    let shown = format!("{} {}", command.get_program().to_string_lossy(), shown.join(" "));
    println!("+ {shown}");
    let status = command.status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}").into()) }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("xtask lies two folders deep").to_owned()
}
