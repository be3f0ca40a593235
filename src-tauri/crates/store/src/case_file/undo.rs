//! Undo and redo: new edits with the values of before. The log says what can be undone, so that it
//! survives a restart.

use domain::edit::Label;
use domain::problem::Problem;
use domain::record::{Kind, Record};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::log::{Act, Change, GONE, POSITION};
use super::read::read_kind;
use super::{Applied, CaseFile, Stamp};
use crate::error::StoreError;
use crate::id::record_id;

/// An edit on one of the stacks.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// What the person did.
    pub(super) edit: Uuid,
    /// The latest edit that did it, undid it or redid it: the one to turn back.
    pub(super) latest: Uuid,
    pub(super) label: Label,
}

/// What this laptop can undo and redo, the next one last. What was read in from a file stays.
pub(super) fn stacks(
    connection: &Connection,
    device: Uuid,
) -> Result<(Vec<Entry>, Vec<Entry>), StoreError> {
    let select = "SELECT id, act, target, label FROM edit WHERE device = ?1 ORDER BY id";
    let mut select = connection.prepare(select)?;
    let mut rows = select.query([device])?;
    let (mut undoable, mut redoable) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let latest: Uuid = row.get(0)?;
        let turned = |stack: &mut Vec<Entry>| stack.pop().map(|entry| Entry { latest, ..entry });
        match row.get(1)? {
            Act::Do => {
                let label = serde_json::from_str(&row.get::<_, String>(3)?)?;
                undoable.push(Entry { edit: latest, latest, label });
                redoable.clear();
            }
            Act::Undo => redoable.extend(turned(&mut undoable)),
            Act::Redo => undoable.extend(turned(&mut redoable)),
            Act::Import => {}
        }
    }
    Ok((undoable, redoable))
}

impl CaseFile {
    /// What `undo` would undo.
    pub fn undoable(&self) -> Option<&Label> {
        self.undoable.last().map(|entry| &entry.label)
    }

    /// What `redo` would redo.
    pub fn redoable(&self) -> Option<&Label> {
        self.redoable.last().map(|entry| &entry.label)
    }

    /// Undoes the latest edit of this laptop, by a new edit.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Applied, StoreError> {
        let entry = self.undoable.last().cloned().ok_or(Problem::NothingToUndo)?;
        let turned = self.transaction(|file| file.turn_back(&entry, Act::Undo, stamp));
        let (latest, applied) = turned?;
        self.undoable.pop();
        self.redoable.push(Entry { latest, ..entry });
        Ok(applied)
    }

    /// Does the edit again that was undone last.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Applied, StoreError> {
        let entry = self.redoable.last().cloned().ok_or(Problem::NothingToRedo)?;
        let turned = self.transaction(|file| file.turn_back(&entry, Act::Redo, stamp));
        let (latest, applied) = turned?;
        self.redoable.pop();
        self.undoable.push(Entry { latest, ..entry });
        Ok(applied)
    }

    /// Gives every field of an edit the value it had before.
    fn turn_back(
        &mut self,
        entry: &Entry,
        act: Act,
        stamp: &Stamp,
    ) -> Result<(Uuid, Applied), StoreError> {
        let changes = self.opposite(entry.latest)?;
        let label = entry.label.clone();
        let edit = self.append(stamp, &label, act, Some(entry.edit), &changes)?;
        let mut records: Vec<_> = changes.iter().map(|change| change.record).collect();
        records.sort_unstable();
        records.dedup();
        let (mut changed, mut removed) = (Vec::new(), Vec::new());
        for record in records {
            let id = record_id(record);
            match self.materialise(record)? {
                Some((kind, fields)) => changed.push(Record::from_fields(kind, id, fields)?),
                None => removed.push(id),
            }
        }
        let arranged = changes.iter().filter(|it| it.field == GONE || it.field == POSITION);
        let order = self.orders(arranged.map(|change| change.kind).collect())?;
        Ok((edit, Applied { changed, removed, order, label }))
    }

    /// The changes that turn an edit back. Of a record that the edit added, only that it goes: its
    /// fields stay in the log for when it comes back.
    fn opposite(&self, edit: Uuid) -> Result<Vec<Change>, StoreError> {
        // The changes of an edit of this laptop have ids after its own, so that only what is newer
        // is looked through.
        let select = "SELECT record, kind, field, seen FROM change
                      WHERE id > ?1 AND edit = ?1 ORDER BY id";
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query([edit])?;
        let mut found: Vec<(Uuid, Kind, String, Vec<u8>)> = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((row.get(0)?, read_kind(row, 1)?, row.get(2)?, row.get(3)?));
        }
        let born: Vec<Uuid> = found
            .iter()
            .filter(|(_, _, field, seen)| field == GONE && seen.is_empty())
            .map(|(record, ..)| *record)
            .collect();
        let mut changes = Vec::new();
        for (record, kind, field, seen) in found {
            if field != GONE && born.contains(&record) {
                continue;
            }
            let mut value = self.value_of(&seen)?;
            if field == GONE && value.is_none() {
                value = Some("true".to_owned());
            }
            changes.push(Change { record, kind, field, value });
        }
        Ok(changes)
    }

    /// The value that was shown when these were the heads of a field.
    fn value_of(&self, seen: &[u8]) -> Result<Option<String>, StoreError> {
        let latest = seen.as_chunks::<16>().0.iter().max();
        let Some(latest) = latest.map(|id| Uuid::from_bytes(*id)) else { return Ok(None) };
        let select = "SELECT value FROM change WHERE id = ?1";
        let mut select = self.connection.prepare_cached(select)?;
        let value = select.query_row(params![latest], |row| row.get(0)).optional()?;
        Ok(value.flatten())
    }
}
