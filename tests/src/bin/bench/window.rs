//! Question 4: what our window costs more than the least that Tauri can show, and whether a person
//! who types ever waits.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::Outcome;
use crate::content;
use crate::measure::median;
use crate::rivals;
use crate::table::{self, Requirement};

/// How often each window is started.
const STARTS: usize = 11;
/// How many times the start of the empty window ours may take, at most.
const START_TIMES: f64 = 1.5;
/// How many times the memory of the empty window ours may take on its first screen, at most.
const MEMORY_TIMES: f64 = 1.25;
/// How often each window is driven to a screen for its memory.
const VISITS: usize = 3;
/// How many records the case has that is typed into, and how many keys are pressed.
const RECORDS: usize = 5_000;
const KEYS: usize = 30;
/// Up to here an answer comes at once for a person.
const MILLISECONDS: f64 = 100.0;

/// Prints the tables and gives the requirements.
pub(crate) fn question() -> Outcome<Vec<Requirement>> {
    println!(
        "Both windows are built with the same profile, and shown on a display that nobody sees.\n\
         Start: from the process until the display shows the locked library, and what it shows is\n\
         typed into. Memory: of the process and those that draw its page, each page once.\n"
    );
    let mut requirements = starts()?;
    println!(
        "Key: from the key until what was typed is painted. Save: from when the page sends the edit\n\
         until it is painted that it is saved. The page sends it 600 ms after typing stops, so that\n\
         a word is one step to undo: that pause is not part of it.\n"
    );
    requirements.extend(typing()?);
    Ok(requirements)
}

fn starts() -> Outcome<Vec<Requirement>> {
    let mut start = Command::new(program("measure")?);
    start.arg("start").arg(program("empty-window")?).arg(STARTS.to_string());
    let found = answer(start.env("MIDDENWEG_BIN", program("middenweg")?))?;
    let of = |side: &str, what: &str| numbers(&found[side][what]).map(median);
    let seconds = [of("ours", "seconds")?, of("empty", "seconds")?];
    let memory = [of("ours", "memory")?, of("empty", "memory")?];
    let map = visits()?;
    let row = |what: &str, [ours, empty]: [f64; 2], digits: usize| {
        let number = |it: f64| format!("{it:.digits$}");
        vec![what.to_owned(), number(ours), number(empty), format!("{:.2}", ours / empty)]
    };
    let title = format!("The window (medians of {STARTS} starts in turn; the map: of {VISITS})");
    let rows = [
        row("start to a locked library, s", seconds, 2),
        row("memory then, MiB", memory, 0),
        row("memory with the sample's map, MiB", map, 0),
    ];
    table::print(&title, &["", "ours", "empty", "ours : empty"], &rows);
    let start = format!("our window takes at most {START_TIMES} times as long as an empty one");
    let first = format!("our first screen takes at most {MEMORY_TIMES} times its memory");
    Ok(vec![
        Requirement::at_most(start, START_TIMES, seconds[0] / seconds[1]),
        Requirement::at_most(first, MEMORY_TIMES, memory[0] / memory[1]),
    ])
}

/// Memory with the map of the sample open, and of the empty window driven likewise.
fn visits() -> Outcome<[f64; 2]> {
    let mut found = [Vec::new(), Vec::new()];
    for _ in 0..VISITS {
        for (found, (name, screen)) in
            found.iter_mut().zip([("middenweg", "map"), ("empty-window", "none")])
        {
            let mut memory = unseen()?;
            memory.args(["memory", screen]).env("MIDDENWEG_BIN", program(name)?);
            found.push(answer(&mut memory)?.as_f64().ok_or("a number")?);
        }
    }
    Ok(found.map(median))
}

fn typing() -> Outcome<Vec<Requirement>> {
    let file = rivals::folder()?.join("case.json");
    let case = content::many(&content::sample()?, RECORDS)?;
    fs::write(&file, domain::file::write(&case))?;
    let mut typing = unseen()?;
    typing.arg("typing").arg(file).arg(KEYS.to_string());
    let found = answer(typing.env("MIDDENWEG_BIN", program("middenweg")?))?;
    let mut rows = Vec::new();
    let mut requirements = Vec::new();
    for (name, what, promise) in
        [("key", "keys", "a key is painted"), ("save", "saves", "what was typed is sent and saved")]
    {
        let times = numbers(&found[what])?;
        let worst = times.iter().copied().fold(0.0, f64::max);
        let middle = median(times);
        rows.push(vec![name.to_owned(), format!("{middle:.0}"), format!("{worst:.0}")]);
        let promise = format!("{promise} within {MILLISECONDS} ms in a case of {RECORDS} records");
        requirements.push(Requirement::at_most(promise, MILLISECONDS, middle));
    }
    let title = format!("Typing in an action of a case of {RECORDS} records ({KEYS} keys, in ms)");
    table::print(&title, &["", "median", "worst"], &rows);
    Ok(requirements)
}

/// What measures by driving a window, on a display that nobody sees.
fn unseen() -> Outcome<Command> {
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "--server-args", "-screen 0 1920x1200x24 -noreset"]);
    command.arg(program("measure")?);
    Ok(command)
}

/// A program that was built for this run, beside this one.
fn program(name: &str) -> Outcome<PathBuf> {
    Ok(env::current_exe()?.with_file_name(name))
}

/// What a program prints as JSON.
fn answer(command: &mut Command) -> Outcome<Value> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?}: {}\n{said}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn numbers(list: &Value) -> Outcome<Vec<f64>> {
    Ok(serde_json::from_value(list.clone())?)
}
