//! Question 2: what it costs to keep a change, against the least that could be written.

use std::path::Path;
use std::time::Instant;

use domain::edit::Edit;
use domain::value::RecordId;
use rusqlite::Connection;
use store::{CaseFile, Library, Stamp};
use tempfile::TempDir;

use crate::Outcome;
use crate::content;
use crate::measure::{self, median};
use crate::rivals;
use crate::table::{self, Requirement};

/// How many times the time of a bare insert an edit may take, at most.
const TIMES: f64 = 2.0;
/// How many batches of each.
const BATCHES: usize = 101;
/// How many of each in a batch.
const BATCH: usize = 20;

/// Prints the table and gives the requirement.
pub(crate) fn question() -> Outcome<Vec<Requirement>> {
    let folder = TempDir::new_in(rivals::folder()?)?;
    let mut library = Library::create(folder.path(), "a passphrase for the bench")?;
    let id = library.import(content::sample()?, &stamp()?)?;
    let mut file = library.open_case(id)?;
    let action = file.case()?.actions.first().ok_or("the sample has actions")?.id.clone();
    let bare = bare(&folder.path().join("bare.db"))?;
    let insert = "INSERT INTO text (words) VALUES (?1)";

    let mut times = [Vec::new(), Vec::new()];
    for batch in 0..=BATCHES {
        let values: Vec<String> = (0..BATCH).map(|place| value(batch * BATCH + place)).collect();
        let ours = timed(&values, |value| set(&mut file, &action, value))?;
        let theirs = timed(&values, |value| {
            bare.prepare_cached(insert)?.execute([value])?;
            Ok(())
        })?;
        // The first batch warms up.
        if 0 < batch {
            times[0].push(ours);
            times[1].push(theirs);
        }
    }
    let wall = |side: usize| median(times[side].iter().map(|it| it.0));
    let cpu = |side: usize| median(times[side].iter().map(|it| it.1));
    let row = |name: &str, side: usize| {
        let milliseconds = |seconds: f64| format!("{:.3}", seconds * 1e3);
        let (wall_ratio, cpu_ratio) = (wall(side) / wall(1), cpu(side) / cpu(1));
        let ratios = [format!("{wall_ratio:.2}"), format!("{cpu_ratio:.2}")];
        let [wall_ratio, cpu_ratio] = ratios;
        vec![name.into(), milliseconds(wall(side)), milliseconds(cpu(side)), wall_ratio, cpu_ratio]
    };
    let head = ["", "wall ms", "CPU ms", "wall : bare", "CPU : bare"];
    let title = format!(
        "One text field changed and safe on disk (medians of {BATCHES} batches of {BATCH}, in turn)"
    );
    table::print(&title, &head, &[row("apply", 0), row("bare insert", 1)]);
    let promise = format!("an edit takes at most {TIMES} times a bare insert");
    Ok(vec![Requirement::at_most(promise, TIMES, wall(0) / wall(1))])
}

/// Does an edit of the description of an action.
pub(crate) fn set(file: &mut CaseFile, action: &RecordId, value: &str) -> Outcome {
    file.apply(&Edit::set(action, "description", value), &stamp()?)?;
    Ok(())
}

/// A moment, and nobody.
pub(crate) fn stamp() -> Outcome<Stamp> {
    Ok(Stamp { at: "2025-09-05T09:00:00Z".parse()?, who: None })
}

/// What a person could have typed: another text every time.
pub(crate) fn value(number: usize) -> String {
    format!(
        "Bewoners en jongerenwerkers maken samen een plan voor het plein, met een gesprek per \
         maand en een verslag dat iedereen kan lezen. Versie {number}."
    )
}

/// A file of the same cipher in the same mode of working as a case, with one table.
fn bare(path: &Path) -> Outcome<Connection> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "key", format!("x'{}'", "5a".repeat(32)))?;
    connection.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA synchronous = EXTRA;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -65536;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA foreign_keys = ON;
         BEGIN EXCLUSIVE; COMMIT;
         CREATE TABLE text (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;",
    )?;
    Ok(connection)
}

/// Wall and CPU seconds for one of them.
fn timed(values: &[String], mut work: impl FnMut(&str) -> Outcome) -> Outcome<(f64, f64)> {
    let (start, cpu) = (Instant::now(), measure::thread_cpu());
    values.iter().try_for_each(|value| work(value))?;
    let count = values.len() as f64;
    let cpu = measure::thread_cpu().zip(cpu).map_or(f64::NAN, |(after, before)| after - before);
    Ok((start.elapsed().as_secs_f64() / count, cpu / count))
}
