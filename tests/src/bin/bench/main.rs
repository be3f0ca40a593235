//! The bench: speed as ratios against something else in the same run, never against a clock.
//! `cargo xtask bench` installs what it compares with and starts it.

mod content;
mod growth;
mod html;
mod measure;
mod print;
mod rivals;
mod svg;
mod table;
mod window;
mod write;

use std::error::Error;
use std::process::ExitCode;

use table::Requirement;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;
/// Measures, prints tables, and gives what is required of the figures.
type Question = fn() -> Outcome<Vec<Requirement>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["print", blocks, to] => print::print(blocks, to).map(|()| Vec::new()),
        questions => bench(questions),
    };
    match done {
        Ok(requirements) => {
            requirements.iter().for_each(|it| println!("{it}"));
            ExitCode::from(u8::from(!requirements.iter().all(Requirement::met)))
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers the questions that are named, or all of them.
fn bench(questions: &[&str]) -> Outcome<Vec<Requirement>> {
    let all: [(&str, Question); 4] = [
        ("plan", print::question),
        ("write", write::question),
        ("growth", growth::question),
        ("window", window::question),
    ];
    if let Some(unknown) = questions.iter().find(|it| !all.iter().any(|(name, _)| name == *it)) {
        let names = all.map(|(name, _)| name).join(", ");
        return Err(format!("{unknown}: not one of the questions {names}").into());
    }
    let mut requirements = Vec::new();
    for (_, answer) in all.iter().filter(|(it, _)| questions.is_empty() || questions.contains(it)) {
        requirements.extend(answer()?);
    }
    Ok(requirements)
}
