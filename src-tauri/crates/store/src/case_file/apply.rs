//! The one door for writing.

use domain::edit::{self, Checked, Edit, Touched};
use domain::record::{Fields, Kind, Record};
use domain::value::RecordId;
use rusqlite::{OptionalExtension, params};
use serde_json::Value;
use uuid::Uuid;

use super::log::{Act, Change, GONE, POSITION};
use super::{Applied, CaseFile, Stamp, undo};
use crate::error::StoreError;
use crate::{id, position};

impl CaseFile {
    /// Does an edit: checks it, adds it to the log and renews what is made from the log, all or
    /// nothing. Returns when that is safe on disk.
    pub fn apply(&mut self, edit: &Edit, stamp: &Stamp) -> Result<Applied, StoreError> {
        self.transaction(|file| {
            let Checked { touched, label } = edit::check(file, edit)?;
            let mut changes = Vec::new();
            let mut positions = Vec::new();
            for (record, touched) in &touched {
                let record = id::parse(record)?;
                let position = match &touched.place {
                    Some(before) if touched.after.is_some() => {
                        Some(file.position(touched.kind, record, before.as_ref())?)
                    }
                    _ => None,
                };
                differences(record, touched, position.as_deref(), &mut changes);
                positions.push(position);
            }
            let edit = file.append(stamp, &label, Act::Do, None, &changes)?;
            let mut applied = Applied { changed: Vec::new(), removed: Vec::new(), label };
            for ((id, touched), position) in touched.into_iter().zip(positions) {
                file.project(&id, &touched, position.as_deref())?;
                match touched.after {
                    Some(fields) => {
                        applied.changed.push(Record::from_fields(touched.kind, id, fields)?);
                    }
                    None => applied.removed.push(id),
                }
            }
            file.undoable.push(undo::Entry { edit, latest: edit, label: applied.label.clone() });
            file.redoable.clear();
            Ok(applied)
        })
    }

    /// Runs work in one transaction: all of it is kept, or none of it.
    pub(super) fn transaction<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        let done = work(self).and_then(|done| {
            self.connection.prepare_cached("COMMIT")?.execute([])?;
            Ok(done)
        });
        if done.is_err() {
            // SQLite may have rolled back already; then there is nothing to do.
            let _ = self.connection.execute_batch("ROLLBACK");
            (self.undoable, self.redoable) = undo::stacks(&self.connection, self.device)?;
        }
        done
    }

    /// A position in the list of a kind: before a record, or at the end.
    fn position(
        &self,
        kind: Kind,
        record: Uuid,
        before: Option<&RecordId>,
    ) -> Result<String, StoreError> {
        let next = match before {
            Some(before) => {
                let select = "SELECT position FROM record WHERE id = ?1 AND kind = ?2";
                let mut select = self.connection.prepare_cached(select)?;
                let position = select.query_row(params![id::parse(before)?, kind.code()], |row| {
                    row.get::<_, String>(0)
                });
                position.optional()?
            }
            None => None,
        };
        let select = "SELECT max(position) FROM record
                      WHERE kind = ?1 AND id <> ?2 AND (?3 IS NULL OR position < ?3)";
        let mut select = self.connection.prepare_cached(select)?;
        let previous: Option<String> =
            select.query_row(params![kind.code(), record, next], |row| row.get(0))?;
        Ok(position::between(previous.as_deref(), next.as_deref()))
    }
}

/// The changes that make a record from what it was into what it is.
fn differences(record: Uuid, touched: &Touched, position: Option<&str>, changes: &mut Vec<Change>) {
    let kind = touched.kind;
    let mut add = |field: &str, value: Option<&Value>| {
        let value = value.map(Value::to_string);
        changes.push(Change { record, kind, field: field.to_owned(), value });
    };
    let empty = Fields::new();
    match (&touched.before, &touched.after) {
        (before, Some(after)) => {
            if before.is_none() {
                add(GONE, Some(&Value::Bool(false)));
            }
            let before = before.as_ref().unwrap_or(&empty);
            for (field, value) in
                after.iter().filter(|(field, value)| before.get(*field) != Some(*value))
            {
                add(field, Some(value));
            }
            for field in before.keys().filter(|field| !after.contains_key(*field)) {
                add(field, None);
            }
            if let Some(position) = position {
                add(POSITION, Some(&Value::from(position)));
            }
        }
        (Some(_), None) => add(GONE, Some(&Value::Bool(true))),
        // Added and removed in one edit: nothing happened.
        (None, None) => {}
    }
}
