//! The program: its window, and a command line that needs no display. Neither opens a connection.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod answer;
mod arguments;
mod check;
mod closing;
#[macro_use]
mod commands;
mod desk;
mod library;
mod output;
mod passphrase;
mod preferences;
mod print;
mod sample;
mod say;
mod session;
mod shell;
mod system;
mod window;

use std::process::ExitCode;

use arguments::Command;
use domain::problem::Problem;
use say::Say;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let say = Say::new(arguments::language(&arguments));
    let command = match arguments::parse(arguments, say) {
        Ok(command) => command,
        Err(code) => return code,
    };
    let done = match command {
        Some(command) => run(command, say),
        None => open_window(say),
    };
    match done {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{}", say.problem(&problem));
            ExitCode::from(BAD_INPUT)
        }
    }
}

/// Exit code when the method has findings.
const FINDINGS: u8 = 1;
/// Exit code when the input was not good.
const BAD_INPUT: u8 = 2;

fn open_window(say: Say) -> Result<ExitCode, Problem> {
    if !system::has_display() {
        eprintln!("{}", say.word("command-line-no-display"));
        return Ok(ExitCode::from(BAD_INPUT));
    }
    system::prepare_window();
    let opened = window::run(library::home()?, say.words.language);
    opened.map_err(|error| Problem::Unexpected { detail: error.to_string() })?;
    Ok(ExitCode::SUCCESS)
}

fn run(command: Command, say: Say) -> Result<ExitCode, Problem> {
    match command {
        Command::Sample(arguments) => print::sample(&arguments, say),
        Command::Check(arguments) => check::check(&arguments, say),
        Command::Print(arguments) => print::print(&arguments, say),
        Command::Schema => print::schema(),
        Command::Init(arguments) => library::init(&arguments, say),
        Command::Import(arguments) => library::import(&arguments, say),
        Command::List(arguments) => library::list(&arguments, say),
        Command::Export(arguments) => library::export(&arguments, say),
        Command::Search(arguments) => library::search(&arguments, say),
        Command::History(arguments) => library::history(&arguments, say),
        Command::Set(arguments) => library::set(&arguments, say),
        Command::Undo(arguments) => library::undo(&arguments, say),
        Command::Redo(arguments) => library::redo(&arguments, say),
    }
}
