//! The chores of the project: `cargo xtask run`, `cargo xtask test`, and what belongs to them.

mod bench;
mod install;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

type Done = Result<(), Box<dyn Error>>;

const USAGE: &str = "cargo xtask run [-- ARGS]   set up, build and start the program
cargo xtask test            every check there is
cargo xtask bench           speed, as ratios against other programs in the same run
cargo xtask generate        renew the files that are made from the code";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.first().map(String::as_str) {
        Some("run") => run(&arguments[1..]),
        Some("test") => test(),
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

/// With arguments the program runs with them; without, the sample's plan is made.
fn run(arguments: &[String]) -> Done {
    install::packages(install::BUILD)?;
    let arguments = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let program = ["run", "--quiet", "--package", "middenweg", "--"];
    if !arguments.is_empty() {
        return sh("cargo", program.iter().copied().chain(arguments.iter().map(String::as_str)));
    }
    let case = root().join("target/sample/case.json");
    let plan = root().join("target/sample/plan.pdf");
    std::fs::create_dir_all(case.parent().expect("made from two parts"))?;
    let (case, plan) = (text(&case)?, text(&plan)?);
    sh("cargo", program.into_iter().chain(["sample", "-o", case]))?;
    sh("cargo", program.into_iter().chain(["print", case, "-o", plan]))
}

fn test() -> Done {
    install::packages(install::BUILD)?;
    install::packages(install::TEST)?;
    let checker = install::pdf_checker()?;
    sh("cargo", ["fmt", "--all", "--check"])?;
    let clippy = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    sh("cargo", clippy)?;
    // The tests start the program itself.
    sh("cargo", ["build", "--quiet", "--workspace", "--bins"])?;
    let mut cargo = command("cargo");
    cargo.args(["test", "--workspace"]).env("MIDDENWEG_PDF_CHECKER", checker);
    finish(cargo)
}

fn generate() -> Done {
    let mut cargo = command("cargo");
    cargo.args(["test", "--package", "domain", "--package", "store"]).args(["--", "committed"]);
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

fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{} is not Unicode", path.display()))
}
