//! Keeps cases: an encrypted library, one file per case, and in each an append-only log of changes
//! from which everything else can be made again.

mod case_file;
mod claim;
mod error;
mod id;
mod library;
mod position;
mod sqlite;

pub use case_file::{
    Act, Applied, CaseFile, EditEntry, HistoryEntry, Hit, MATCH_END, MATCH_START, Stamp,
    VersionEntry, VersionId, WithVersions,
};
pub use error::StoreError;
pub use library::{CaseEntry, CaseId, Library};
