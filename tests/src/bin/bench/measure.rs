//! Measuring: wall and CPU seconds of a process, and medians.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Outcome;

/// Ticks in a second of the times in `/proc`: the same on every Linux of today.
const TICKS: f64 = 100.0;

/// What one process took.
#[derive(Clone, Debug, Default)]
pub(crate) struct Run {
    pub(crate) wall: f64,
    /// Of the process and of those that it started and waited for; none outside Linux.
    pub(crate) cpu: Option<f64>,
    /// Most memory at one moment in megabytes, when the process tells it as its last line.
    pub(crate) peak: Option<f64>,
}

/// Runs a program to its end.
pub(crate) fn run(command: &mut Command) -> Outcome<Run> {
    let name = command.get_program().to_string_lossy().into_owned();
    let before = waited_for();
    let start = Instant::now();
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| format!("{name}: {error}"))?;
    let wall = start.elapsed().as_secs_f64();
    let cpu = waited_for().zip(before).map(|(after, before)| after - before);
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{name}: {}\n{errors}", output.status).into());
    }
    let told = String::from_utf8_lossy(&output.stdout);
    let peak = told.lines().last().and_then(|line| line.strip_prefix("peak "));
    Ok(Run { wall, cpu, peak: peak.and_then(|it| it.parse().ok()) })
}

/// CPU seconds of all processes that this one waited for.
fn waited_for() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name in parentheses may hold spaces; the state after it is field 3 of the manual.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_ascii_whitespace().collect();
    let ticks = |field: usize| fields.get(field - 3)?.parse::<f64>().ok();
    Some((ticks(16)? + ticks(17)?) / TICKS)
}

/// CPU seconds of this thread, as exact as the system knows them.
pub(crate) fn thread_cpu() -> Option<f64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = stat.split_ascii_whitespace().next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

/// Most memory of this process at one moment, in megabytes.
pub(crate) fn peak() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024.0 / 1e6)
}

/// The middle one; the mean of the middle two when there is none.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        count if count % 2 == 0 => (values[middle - 1] + values[middle]) / 2.0,
        _ => values[middle],
    }
}

/// The medians of several runs.
pub(crate) fn medians(runs: &[Run]) -> Run {
    let of = |value: fn(&Run) -> Option<f64>| {
        let values: Vec<f64> = runs.iter().filter_map(value).collect();
        (!values.is_empty()).then(|| median(values))
    };
    Run {
        wall: median(runs.iter().map(|it| it.wall)),
        cpu: of(|it| it.cpu),
        peak: of(|it| it.peak),
    }
}
