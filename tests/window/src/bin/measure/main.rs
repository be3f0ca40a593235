//! Measures the window for the bench and prints what it found as JSON: numbers only, since what
//! they are held against stands there.

mod memory;
mod start;
mod typing;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let found = match arguments.as_slice() {
        ["start", empty, rounds] => start::starts(Path::new(empty), rounds).await,
        ["memory", screen] => memory::on_screen(screen).await,
        ["typing", case, keys] => typing::typing(Path::new(case), keys).await,
        _ => Err("measure start EMPTY ROUNDS | memory SCREEN | typing CASE KEYS".into()),
    };
    match found {
        Ok(found) => {
            println!("{found}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
