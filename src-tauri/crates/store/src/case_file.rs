//! A case on disk: an append-only log of changes, and what is made from it.

mod apply;
mod history;
mod import;
mod log;
mod projection;
mod read;
mod search;
#[cfg(test)]
mod tests;
mod undo;
mod version;

use std::path::Path;

use domain::edit::Label;
use domain::record::{Kind, Record};
use domain::value::RecordId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::CaseId;
use crate::error::StoreError;
use crate::id::Ids;
use crate::sqlite::{self, Database, Key, Sort};

pub(crate) use history::moment;
pub use history::{EditEntry, HistoryEntry};
pub use log::Act;
pub use search::{Hit, MATCH_END, MATCH_START};
pub use version::{VersionEntry, VersionId, WithVersions};

/// Case files: application id `MWca`.
const SORT: Sort = Sort {
    mark: 0x4d57_6361,
    migrations: &[
        include_str!("../migrations/0001_case.sql"),
        include_str!("../migrations/0002_version.sql"),
    ],
};

/// An open case. Nobody else can open it meanwhile.
pub struct CaseFile {
    id: CaseId,
    device: Uuid,
    connection: Database,
    ids: Ids,
    undoable: Vec<undo::Entry>,
    redoable: Vec<undo::Entry>,
}

/// When and by whom something is done. The clock is the caller's.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// The moment.
    pub at: Timestamp,
    /// The role of who does it, when the laptop has one.
    pub who: Option<String>,
}

/// What an edit changed, safe on disk.
#[derive(Debug)]
pub struct Applied {
    /// The records that are new or changed, as they are now.
    pub changed: Vec<Record>,
    /// The records that are gone.
    pub removed: Vec<RecordId>,
    /// Of each kind of which records came, went or moved: all its records, in their order now.
    pub order: Vec<(Kind, Vec<RecordId>)>,
    /// What was done.
    pub label: Label,
}

impl CaseFile {
    /// A case that is in no library and never on disk, and that does all that others do.
    pub fn in_memory(case: impl Into<WithVersions>, stamp: &Stamp) -> Result<Self, StoreError> {
        let id = CaseId(Ids::after(None).next(stamp.at.as_millisecond()));
        let mut file = Self::with(sqlite::in_memory(&SORT)?, id, Uuid::new_v4())?;
        file.fill(&case.into(), stamp)?;
        Ok(file)
    }

    /// Its id in the library.
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// Closes the file, so that what went wrong until the end is heard of.
    pub(crate) fn close(self) -> Result<(), StoreError> {
        Ok(self.connection.close()?)
    }

    pub(crate) fn create(
        path: &Path,
        key: &[u8],
        id: CaseId,
        device: Uuid,
    ) -> Result<Self, StoreError> {
        let connection = sqlite::create(path, Key::Raw(key), &SORT)?;
        Self::with(connection, id, device)
    }

    pub(crate) fn open(
        path: &Path,
        key: &[u8],
        id: CaseId,
        device: Uuid,
    ) -> Result<Self, StoreError> {
        let connection = sqlite::open(path, Key::Raw(key), &SORT)?;
        Self::with(connection, id, device)
    }

    fn with(connection: Database, id: CaseId, device: Uuid) -> Result<Self, StoreError> {
        let latest = "SELECT max(id) FROM (SELECT max(id) AS id FROM change UNION ALL
                      SELECT max(id) FROM edit UNION ALL SELECT max(id) FROM version)";
        let latest: Option<Uuid> = connection.query_row(latest, [], |row| row.get(0))?;
        let (undoable, redoable) = undo::stacks(&connection, device)?;
        Ok(Self { id, device, connection, ids: Ids::after(latest), undoable, redoable })
    }
}
