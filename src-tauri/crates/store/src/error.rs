//! What can go wrong with the files, and what that means to a person.

use std::io;

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
            StoreError::Json(error) => Self::Unexpected { detail: error.to_string() },
        }
    }
}
