//! Rows of the log: edits and the changes they are made of.

use domain::edit::Label;
use domain::record::Kind;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::{CaseFile, Stamp};
use crate::error::StoreError;

/// Version of the meaning of changes.
const SCHEMA: u32 = 1;

/// What sort of edit a row of the log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A person did something.
    Do,
    /// An edit was undone.
    Undo,
    /// An undone edit was done again.
    Redo,
    /// A file was read in.
    Import,
}

impl Act {
    const ALL: [(Self, &str); 4] =
        [(Self::Do, "do"), (Self::Undo, "undo"), (Self::Redo, "redo"), (Self::Import, "import")];
}

impl ToSql for Act {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let code = Self::ALL.iter().find(|(act, _)| act == self).map_or("do", |(_, code)| code);
        Ok(ToSqlOutput::from(code))
    }
}

impl FromSql for Act {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let code = value.as_str()?;
        let found = Self::ALL.iter().find(|(_, known)| *known == code);
        found.map(|(act, _)| *act).ok_or(FromSqlError::InvalidType)
    }
}

/// Pseudo field: whether the record is gone. Absence of a record never means that.
pub(super) const GONE: &str = "gone";
/// Pseudo field: where the record stands in its list.
pub(super) const POSITION: &str = "position";
/// Pseudo field: the id the record had in the file it came from.
pub(super) const FILE_ID: &str = "file_id";

/// One field given one value, not yet in the log.
pub(super) struct Change {
    pub(super) record: Uuid,
    pub(super) kind: Kind,
    pub(super) field: String,
    /// JSON; none for a field that is emptied.
    pub(super) value: Option<String>,
}

impl CaseFile {
    /// Adds an edit and its changes to the log. Each change has seen the present heads of its
    /// field, and takes their place.
    pub(super) fn append(
        &mut self,
        stamp: &Stamp,
        label: &Label,
        act: Act,
        target: Option<Uuid>,
        changes: &[Change],
    ) -> Result<Uuid, StoreError> {
        let at = stamp.at.as_millisecond();
        let edit = self.ids.next(at);
        let label = serde_json::to_string(label)?;
        let insert = "INSERT INTO edit (id, device, at, who, label, act, target, schema)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.connection.prepare_cached(insert)?.execute(params![
            edit,
            self.device,
            at,
            stamp.who,
            label,
            act,
            target,
            SCHEMA
        ])?;
        for change in changes {
            let seen = heads(&self.connection, change.record, &change.field)?;
            let id = self.ids.next(at);
            let insert = "INSERT INTO change (id, edit, record, kind, field, value, seen)
                          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            self.connection.prepare_cached(insert)?.execute(params![
                id,
                edit,
                change.record,
                change.kind.code(),
                change.field,
                change.value,
                seen.iter().flat_map(Uuid::as_bytes).copied().collect::<Vec<u8>>(),
            ])?;
            if !seen.is_empty() {
                let delete = "DELETE FROM head WHERE record = ?1 AND field = ?2";
                self.connection
                    .prepare_cached(delete)?
                    .execute(params![change.record, change.field])?;
            }
            let insert = "INSERT INTO head (record, field, change) VALUES (?1, ?2, ?3)";
            self.connection.prepare_cached(insert)?.execute(params![
                change.record,
                change.field,
                id
            ])?;
        }
        Ok(edit)
    }
}

/// The changes of a field that no other has seen, the latest last.
fn heads(connection: &Connection, record: Uuid, field: &str) -> Result<Vec<Uuid>, rusqlite::Error> {
    let select = "SELECT change FROM head WHERE record = ?1 AND field = ?2 ORDER BY change";
    let mut select = connection.prepare_cached(select)?;
    select.query_map(params![record, field], |row| row.get(0))?.collect()
}
