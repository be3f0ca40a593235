//! Reads and writes files, with what can go wrong in plain sentences.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use domain::case::Case;
use domain::file::{self, FileProblem, MEGABYTES_MAX};
use domain::problem::Problem;

use crate::BAD_INPUT;
use crate::say::Say;

/// What reading a case file gives: the case, or what is wrong with the file.
pub(crate) type Reading = Result<Case, Vec<FileProblem>>;

/// Reads a case file.
pub(crate) fn read_case(path: &Path) -> Result<Reading, Problem> {
    let size = fs::metadata(path).map_err(|error| problem(path, &error))?.len();
    // Looked at before reading, so that a huge file is not taken into memory.
    if u64::from(MEGABYTES_MAX) * 1_000_000 < size {
        return Err(Problem::FileTooLarge { max: MEGABYTES_MAX });
    }
    let bytes = fs::read(path).map_err(|error| problem(path, &error))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(file::read(&text)),
        Err(_) => Err(Problem::NotACaseFile),
    }
}

/// Says what is wrong with a case file, one line each.
pub(crate) fn refuse(path: &Path, problems: &[FileProblem], say: Say) -> ExitCode {
    let name = path.display().to_string();
    for problem in problems {
        eprintln!("{}", say.file_problem(&name, problem));
    }
    ExitCode::from(BAD_INPUT)
}

/// Writes a file whole or not at all: beside it first, then in its place.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    let written = write_part(part, bytes).and_then(|()| fs::rename(part, path));
    written.map_err(|error| {
        // The half file is ours; that it cannot be removed changes nothing for the person.
        let _ = fs::remove_file(part);
        problem(path, &error)
    })
}

fn write_part(part: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// What an error of the system means to a person.
pub(crate) fn problem(path: &Path, error: &io::Error) -> Problem {
    let file = path.display().to_string();
    match error.kind() {
        ErrorKind::NotFound => Problem::FileMissing { file },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Problem::DiskFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Problem::ReadOnly { file },
        _ => Problem::Unexpected { detail: error.to_string() },
    }
}
