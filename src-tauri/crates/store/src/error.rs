//! What can go wrong with the files, and what that means to a person.

use std::io;
use std::path::Path;

use domain::problem::Problem;
use rusqlite::ffi::ErrorCode;

/// An error of the store. `From` turns it into what a person is told.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It has a sentence of its own.
    #[error("{0:?}")]
    Problem(Problem),
    /// SQLite refused.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// The system refused.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A row holds what cannot be read.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

impl StoreError {
    /// The same, with the file that cannot be written to when that is what went wrong.
    pub(crate) fn about(self, path: &Path) -> Self {
        let read_only = match &self {
            Self::Sqlite(error) => matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied)
            ),
            Self::Io(error) => matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
            ),
            Self::Problem(_) | Self::Json(_) => false,
        };
        if read_only {
            return Problem::ReadOnly { file: path.display().to_string() }.into();
        }
        self
    }
}

impl From<Problem> for StoreError {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Problem(problem) => problem,
            StoreError::Sqlite(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DiskFull) => Self::DiskFull,
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::AlreadyOpen,
                Some(ErrorCode::ReadOnly) => Self::ReadOnly { file: String::new() },
                _ => Self::Unexpected { detail: error.to_string() },
            },
            StoreError::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Self::ReadOnly { file: String::new() }
                }
                _ => Self::Unexpected { detail: error.to_string() },
            },
            // Its own words may hold a piece of the value, which is what somebody wrote.
            StoreError::Json(error) => {
                let (sort, line, column) = (error.classify(), error.line(), error.column());
                Self::Unexpected { detail: format!("JSON, {sort:?} error at {line}:{column}") }
            }
        }
    }
}
