//! The versions of the open case: kept under a name, and read again.

use domain::case::Case;
use domain::problem::Problem;
use store::VersionEntry;

use super::{Session, stamp};
use crate::answer::VersionRow;

impl Session {
    /// The versions of the open case, the one that was kept last first.
    pub(crate) fn list_versions(&self) -> Result<Vec<VersionRow>, Problem> {
        Ok(self.open()?.file.versions()?.into_iter().map(row).collect())
    }

    /// Keeps the open case as it is now under a name.
    pub(crate) fn keep_version(&mut self, name: &str) -> Result<VersionRow, Problem> {
        let open = self.open.as_mut().ok_or(Problem::NoCaseOpen)?;
        Ok(row(open.file.keep_version(name, &stamp())?))
    }

    /// What the open case was at that version, to read.
    pub(crate) fn open_version(&self, id: &str) -> Result<Case, Problem> {
        let file = &self.open()?.file;
        let versions = file.versions()?;
        let version = versions.iter().find(|it| it.id.to_string() == id);
        Ok(file.case_at(version.ok_or(Problem::VersionMissing)?.id)?)
    }
}

fn row(entry: VersionEntry) -> VersionRow {
    let VersionEntry { id, at, who, name } = entry;
    VersionRow { id: id.to_string(), at, who, name }
}
