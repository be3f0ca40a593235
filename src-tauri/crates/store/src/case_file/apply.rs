//! The one door for writing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::edit::{self, Checked, Edit, Step, Touched};
use domain::problem::Problem;
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
    /// nothing. Returns when that is safe on disk. An edit that changes nothing leaves no trace.
    pub fn apply(&mut self, edit: &Edit, stamp: &Stamp) -> Result<Applied, StoreError> {
        self.apply_and(edit, stamp, None)
    }

    /// The same, and keeps what comes of it as a version: both or nothing.
    pub fn apply_and_keep(
        &mut self,
        edit: &Edit,
        name: &str,
        stamp: &Stamp,
    ) -> Result<Applied, StoreError> {
        self.apply_and(edit, stamp, Some(name))
    }

    fn apply_and(
        &mut self,
        edit: &Edit,
        stamp: &Stamp,
        name: Option<&str>,
    ) -> Result<Applied, StoreError> {
        let (edit, applied) = self.transaction(|file| {
            let Checked { touched, label } = edit::check(file, edit)?;
            let mut changes = Vec::new();
            let (mut changed, mut removed) = (Vec::new(), Vec::new());
            let mut arranged = BTreeSet::new();
            for (id, touched) in in_order(edit, touched) {
                let record = id::parse(&id)?;
                if touched.before.is_none() && file.is_known(record)? {
                    return Err(Problem::IdDuplicate { id: id.0 }.into());
                }
                let position = match &touched.place {
                    Some(before) if touched.after.is_some() => {
                        Some(file.position(touched.kind, record, before.as_ref())?)
                    }
                    _ => None,
                };
                let count = changes.len();
                differences(record, &touched, position.as_deref(), &mut changes);
                if changes.len() == count {
                    continue;
                }
                file.project(record, &touched, position.as_deref())?;
                if touched.after.is_none() || position.is_some() {
                    arranged.insert(touched.kind);
                }
                match touched.after {
                    Some(fields) => changed.push(Record::from_fields(touched.kind, id, fields)?),
                    None => removed.push(id),
                }
            }
            let order = file.orders(arranged)?;
            let applied = Applied { changed, removed, order, label };
            if changes.is_empty() {
                return Ok((None, applied));
            }
            let edit = file.append(stamp, &applied.label, Act::Do, None, &changes)?;
            if let Some(name) = name {
                file.name_place(name, stamp)?;
            }
            Ok((Some(edit), applied))
        })?;
        if let Some(edit) = edit {
            self.undoable.push(undo::Entry { edit, latest: edit, label: applied.label.clone() });
            self.redoable.clear();
        }
        Ok(applied)
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
        done.map_err(|error| {
            // SQLite may have rolled back already; then there is nothing to do.
            let _ = self.connection.execute_batch("ROLLBACK");
            error.about(self.connection.path().unwrap_or_default().as_ref())
        })
    }

    /// Whether the log knows a record, be it gone. Its id is never given to another.
    fn is_known(&self, record: Uuid) -> Result<bool, StoreError> {
        let select = "SELECT 1 FROM head WHERE record = ?1";
        Ok(self.connection.prepare_cached(select)?.exists([record])?)
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
                      WHERE kind = ?1 AND id <> ?2 AND position < ?3";
        let mut select = self.connection.prepare_cached(select)?;
        // After every position there is.
        let below = next.as_deref().unwrap_or("\u{10ffff}");
        let previous: Option<String> =
            select.query_row(params![kind.code(), record, below], |row| row.get(0))?;
        Ok(position::between(previous.as_deref(), next.as_deref()))
    }
}

/// The records in the order in which the edit gives them their places.
fn in_order<'a>(
    edit: &'a Edit,
    touched: BTreeMap<RecordId, Touched>,
) -> impl Iterator<Item = (RecordId, Touched)> {
    let placed = |(at, step): (usize, &'a Step)| match step {
        Step::Add { id, .. } | Step::Move { id, .. } => Some((id, at)),
        Step::Set { .. } | Step::Remove { .. } => None,
    };
    let places: HashMap<&RecordId, usize> =
        edit.steps.iter().enumerate().filter_map(placed).collect();
    let mut touched: Vec<_> = touched.into_iter().collect();
    touched.sort_by_key(|(id, _)| places.get(id).copied());
    touched.into_iter()
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
