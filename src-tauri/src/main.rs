//! The program: for now its command line. It needs no display and opens no connection.

mod arguments;
mod check;
mod library;
mod output;
mod print;
mod say;

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
    match run(command, say) {
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
