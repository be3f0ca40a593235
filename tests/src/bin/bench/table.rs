//! What is printed: small tables, and a line per requirement.

use std::fmt;

/// Prints a title, the heads of the columns and the rows; all but the first column to the right.
pub(crate) fn print(title: &str, head: &[&str], rows: &[Vec<String>]) {
    let length = |text: &str| text.chars().count();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| length(cell));
        cells.chain([length(head[column])]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: Vec<&str>| {
        let cells =
            cells.iter().zip(&widths).enumerate().map(|(place, (cell, width))| match place {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            });
        println!("  {}", cells.collect::<Vec<_>>().join("  ").trim_end());
    };
    println!("{title}");
    line(head.to_vec());
    rows.iter().for_each(|row| line(row.iter().map(String::as_str).collect()));
    println!();
}

/// What the project promises, and what was found.
pub(crate) struct Requirement {
    promise: String,
    found: f64,
    met: bool,
}

impl Requirement {
    /// At least so much.
    pub(crate) fn at_least(promise: impl Into<String>, least: f64, found: f64) -> Self {
        Self { promise: promise.into(), found, met: least <= found }
    }

    /// At most so much.
    pub(crate) fn at_most(promise: impl Into<String>, most: f64, found: f64) -> Self {
        Self { promise: promise.into(), found, met: found <= most }
    }

    pub(crate) fn met(&self) -> bool {
        self.met
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.met { "ok" } else { "MISSED" };
        write!(f, "{verdict:<6}  {}: {:.2}", self.promise, self.found)
    }
}
