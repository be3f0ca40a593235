//! What happened to a case and to a record, from the log.

use std::collections::HashMap;

use domain::edit::Label;
use domain::value::RecordId;
use jiff::Timestamp;
use serde_json::Value;

use super::CaseFile;
use super::log::{Act, FILE_ID, GONE, POSITION};
use crate::error::StoreError;
use crate::id;

/// One step in the life of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditEntry {
    /// When.
    pub at: Timestamp,
    /// The role of who did it, when known.
    pub who: Option<String>,
    /// What sort of step it was.
    pub act: Act,
    /// What was done, undone or redone.
    pub label: Label,
}

/// One field of a record given one value.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// When.
    pub at: Timestamp,
    /// The role of who did it, when known.
    pub who: Option<String>,
    /// What sort of step it was.
    pub act: Act,
    /// What the step did.
    pub label: Label,
    /// The field; `gone` when the record was added, removed or brought back.
    pub field: String,
    /// The value that was shown before.
    pub old: Option<Value>,
    /// The value it got.
    pub new: Option<Value>,
}

impl CaseFile {
    /// The latest steps, the last one first.
    pub fn edits(&self, limit: usize) -> Result<Vec<EditEntry>, StoreError> {
        let select = "SELECT at, who, act, label FROM edit ORDER BY id DESC LIMIT ?1";
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query([rows_at_most(limit)])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(EditEntry {
                at: moment(row.get(0)?),
                who: row.get(1)?,
                act: row.get(2)?,
                label: serde_json::from_str(&row.get::<_, String>(3)?)?,
            });
        }
        Ok(entries)
    }

    /// Every value that every field of a record ever had, the first one first.
    pub fn history(&self, record: &RecordId) -> Result<Vec<HistoryEntry>, StoreError> {
        let select = "SELECT edit.at, edit.who, edit.act, edit.label, change.field, change.value
                      FROM change JOIN edit ON edit.id = change.edit
                      WHERE change.record = ?1 ORDER BY change.id";
        let mut select = self.connection.prepare(select)?;
        let mut rows = select.query([id::parse(record)?])?;
        let mut shown: HashMap<String, Value> = HashMap::new();
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let field: String = row.get(4)?;
            let new: Option<String> = row.get(5)?;
            let new: Option<Value> = new.map(|value| serde_json::from_str(&value)).transpose()?;
            let old = match &new {
                Some(value) => shown.insert(field.clone(), value.clone()),
                None => shown.remove(&field),
            };
            // Where it stands and what a file called it is not what a person wrote.
            if field == POSITION || field == FILE_ID {
                continue;
            }
            debug_assert!(field != GONE || new.is_some());
            entries.push(HistoryEntry {
                at: moment(row.get(0)?),
                who: row.get(1)?,
                act: row.get(2)?,
                label: serde_json::from_str(&row.get::<_, String>(3)?)?,
                field,
                old,
                new,
            });
        }
        Ok(entries)
    }
}

/// A number of rows as SQL counts them.
pub(super) fn rows_at_most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// A moment of the log. What no calendar can hold reads as the beginning of time counting.
pub(crate) fn moment(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or_default()
}
