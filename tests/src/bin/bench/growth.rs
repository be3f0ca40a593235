//! Question 3: how time grows with the number of records of a case.

use std::hint::black_box;
use std::time::Instant;

use domain::case::Case;
use domain::computed;
use domain::value::RecordId;
use store::{CaseId, Library};
use tempfile::TempDir;

use crate::Outcome;
use crate::content;
use crate::measure::median;
use crate::rivals;
use crate::table::{self, Requirement};
use crate::write::{set, stamp, value};

/// The sizes that are compared, each with the one before.
const SIZES: [usize; 3] = [500, 5_000, 50_000];
/// How much more time a record may take at the larger size: room for memory that is further away.
const TIMES: f64 = 1.5;
/// Below this many seconds a call counts as this long: what it costs for no records at all.
const FLOOR: f64 = 0.000_1;
/// How many rounds over all sizes.
const ROUNDS: usize = 5;
/// What is looked for: a word begun, that stands in every third record.
const WORDS: &str = "ple";
/// As many hits as the window asks for.
const HITS: usize = 200;
/// How many edits in a round.
const EDITS: usize = 20;

/// What is measured, in the order of the columns.
const DEEDS: [&str; 5] = ["open", "read", "check", "apply", "search"];

/// Prints the table and gives the requirements.
pub(crate) fn question() -> Outcome<Vec<Requirement>> {
    let folder = TempDir::new_in(rivals::folder()?)?;
    let mut library = Library::create(folder.path(), "a passphrase for the bench")?;
    let sample = content::sample()?;
    let mut cases = Vec::new();
    for size in SIZES {
        cases.push(library.import(content::many(&sample, size)?, &stamp()?)?);
    }
    let mut seconds = [const { [const { Vec::new() }; DEEDS.len()] }; SIZES.len()];
    for round in 0..ROUNDS {
        for (times, id) in seconds.iter_mut().zip(&cases) {
            for (times, found) in times.iter_mut().zip(measure(&library, *id, round)?) {
                times.push(found);
            }
        }
    }
    let seconds = seconds.map(|deeds| deeds.map(median));
    let rows: Vec<Vec<String>> = SIZES
        .iter()
        .zip(&seconds)
        .map(|(size, deeds)| {
            let milliseconds = deeds.iter().map(|it| format!("{:.2}", it * 1e3));
            std::iter::once(size.to_string()).chain(milliseconds).collect()
        })
        .collect();
    println!(
        "open: the file with its seal on every page checked; read: the case as a value;\n\
         check: all rules of it; apply: one text field changed and safe on disk;\n\
         search: “{WORDS}…” in every field, after these changes.\n\
         Compared is the time per record with that at the size before; at least {} ms count.\n",
        FLOOR * 1e3
    );
    let title = format!("Growth (medians of {ROUNDS} rounds over the sizes, in ms)");
    table::print(&title, &["records", "open", "read", "check", "apply", "search"], &rows);

    let mut requirements = Vec::new();
    for (place, deed) in DEEDS.iter().enumerate() {
        for (sizes, times) in SIZES.windows(2).zip(seconds.windows(2)) {
            let records = sizes[1] as f64 / sizes[0] as f64;
            let growth = times[1][place].max(FLOOR) / times[0][place].max(FLOOR) / records;
            let promise = format!(
                "{deed} at {} records takes per record at most {TIMES} times as at {}",
                sizes[1], sizes[0]
            );
            requirements.push(Requirement::at_most(promise, TIMES, growth));
        }
    }
    Ok(requirements)
}

/// Seconds of each deed, on a case that is opened for it.
fn measure(library: &Library, id: CaseId, round: usize) -> Outcome<[f64; DEEDS.len()]> {
    let (open, mut file) = timed(|| Ok(library.open_case(id)?))?;
    let (read, case) = timed(|| Ok(file.case()?))?;
    let (check, _) = timed(|| Ok(black_box(computed::check(&case))))?;
    let action = middle(&case)?;
    let (edits, ()) = timed(|| {
        (0..EDITS).try_for_each(|edit| set(&mut file, &action, &value(round * EDITS + edit)))
    })?;
    // What the index does for a whole case at once was done when it was first searched.
    file.search(WORDS, 1)?;
    set(&mut file, &action, &value(round))?;
    let (search, _) = timed(|| Ok(black_box(file.search(WORDS, HITS)?)))?;
    Ok([open, read, check, edits / EDITS as f64, search])
}

fn middle(case: &Case) -> Outcome<RecordId> {
    let action = case.actions.get(case.actions.len() / 2).ok_or("the sample has actions")?;
    Ok(action.id.clone())
}

fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(f64, T)> {
    let start = Instant::now();
    let done = work()?;
    Ok((start.elapsed().as_secs_f64(), done))
}
