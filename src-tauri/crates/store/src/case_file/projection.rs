//! What is made from the log: the records as they are now, and the words to search.

use domain::describe::{self, FieldDescription, Form};
use domain::edit::Touched;
use domain::record::{Fields, Kind};
use rusqlite::{Connection, params};
use serde_json::Value;
use uuid::Uuid;

use super::CaseFile;
use super::log::{FILE_ID, GONE, POSITION};
use super::read::read_kind;
use crate::error::StoreError;

impl CaseFile {
    /// Writes a touched record as the edit left it.
    pub(super) fn project(
        &self,
        record: Uuid,
        touched: &Touched,
        position: Option<&str>,
    ) -> Result<(), StoreError> {
        let Some(after) = &touched.after else { return self.forget(record) };
        let body = serde_json::to_string(&in_order(touched.kind, after.clone()))?;
        if touched.before.is_none() {
            let insert = "INSERT INTO record (id, kind, position, body) VALUES (?1, ?2, ?3, ?4)";
            let row = params![record, touched.kind.code(), position.unwrap_or_default(), body];
            self.connection.prepare_cached(insert)?.execute(row)?;
        } else {
            let update = "UPDATE record SET body = ?2 WHERE id = ?1";
            self.connection.prepare_cached(update)?.execute(params![record, body])?;
            if let Some(position) = position {
                let update = "UPDATE record SET position = ?2 WHERE id = ?1";
                self.connection.prepare_cached(update)?.execute(params![record, position])?;
            }
        }
        self.index(record, touched.kind, touched.before.as_ref(), after)
    }

    /// Makes a record anew from the log.
    pub(super) fn materialise(&self, record: Uuid) -> Result<Option<(Kind, Fields)>, StoreError> {
        let select = "SELECT change.field, change.value, change.kind FROM head
                      JOIN change ON change.id = head.change
                      WHERE head.record = ?1 ORDER BY head.field, head.change";
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query([record])?;
        let mut fields = Fields::new();
        let mut kind = None;
        // Of several heads the latest comes last, and is the one that is shown.
        while let Some(row) = rows.next()? {
            kind = Some(read_kind(row, 2)?);
            let field: String = row.get(0)?;
            match row.get::<_, Option<String>>(1)? {
                Some(value) => fields.insert(field, serde_json::from_str(&value)?),
                None => fields.shift_remove(&field),
            };
        }
        self.forget(record)?;
        let shown = kind.and_then(|kind| Shown::of(kind, fields));
        let Some(Shown { kind, position, file_id, fields }) = shown else { return Ok(None) };
        let insert =
            "INSERT INTO record (id, kind, position, file_id, body) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.connection.prepare_cached(insert)?.execute(params![
            record,
            kind.code(),
            position,
            file_id,
            serde_json::to_string(&fields)?,
        ])?;
        self.index(record, kind, None, &fields)?;
        Ok(Some((kind, fields)))
    }

    /// Makes everything anew from the log.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        self.transaction(|file| {
            file.connection.execute_batch(
                "DELETE FROM text; DELETE FROM record; DELETE FROM head;
                 INSERT INTO head (record, field, change) SELECT record, field, id FROM change;",
            )?;
            file.drop_seen()?;
            let select = "SELECT DISTINCT record FROM change";
            let mut select = file.connection.prepare(select)?;
            let records: Result<Vec<Uuid>, _> = select.query_map([], |row| row.get(0))?.collect();
            for record in records? {
                file.materialise(record)?;
            }
            Ok(())
        })
    }

    /// Takes out of the heads what another change has seen.
    fn drop_seen(&self) -> Result<(), StoreError> {
        let mut select = self.connection.prepare("SELECT record, field, seen FROM change")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let seen: Vec<u8> = row.get(2)?;
            for id in seen.as_chunks::<16>().0 {
                let delete = "DELETE FROM head WHERE record = ?1 AND field = ?2 AND change = ?3";
                let of = params![
                    row.get::<_, Uuid>(0)?,
                    row.get::<_, String>(1)?,
                    Uuid::from_bytes(*id)
                ];
                self.connection.prepare_cached(delete)?.execute(of)?;
            }
        }
        Ok(())
    }

    fn forget(&self, record: Uuid) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM record WHERE id = ?1")?.execute([record])?;
        self.connection.prepare_cached("DELETE FROM text WHERE record = ?1")?.execute([record])?;
        Ok(())
    }

    /// Keeps the words of the fields that differ.
    pub(super) fn index(
        &self,
        record: Uuid,
        kind: Kind,
        before: Option<&Fields>,
        after: &Fields,
    ) -> Result<(), StoreError> {
        for field in &describe::kind(kind).fields {
            let old = before.and_then(|fields| fields.get(&field.name));
            let new = after.get(&field.name);
            if old == new {
                continue;
            }
            match new.map(|value| words(field, value)).filter(|words| !words.is_empty()) {
                Some(words) => put_words(&self.connection, record, &field.name, &words)?,
                None if old.is_some() => {
                    let delete = "DELETE FROM text WHERE record = ?1 AND field = ?2";
                    self.connection.prepare_cached(delete)?.execute(params![record, field.name])?;
                }
                None => {}
            }
        }
        Ok(())
    }
}

fn put_words(
    connection: &Connection,
    record: Uuid,
    field: &str,
    words: &str,
) -> Result<(), StoreError> {
    let upsert = "INSERT INTO text (record, field, words) VALUES (?1, ?2, ?3)
                  ON CONFLICT (record, field) DO UPDATE SET words = excluded.words";
    connection.prepare_cached(upsert)?.execute(params![record, field, words])?;
    Ok(())
}

/// The words of a value that a person could look for: what was typed, not codes and links.
fn words(field: &FieldDescription, value: &Value) -> String {
    let rows = |known: &[FieldDescription], row: &Value| -> Vec<String> {
        known.iter().filter_map(|field| Some(words(field, row.get(&field.name)?))).collect()
    };
    let typed = |value: &Value| {
        let text = value.as_str().filter(|text| Uuid::try_parse(text).is_err());
        text.map(str::to_owned)
    };
    let items = || value.as_array().into_iter().flatten();
    let parts: Vec<String> = match &field.form {
        Form::Text | Form::LongText => typed(value).into_iter().collect(),
        Form::Texts => items().filter_map(typed).collect(),
        Form::Link(link) if link.free_text => typed(value).into_iter().collect(),
        Form::Links(link) if link.free_text => items().filter_map(typed).collect(),
        Form::Row(known) => rows(known, value),
        Form::Rows(known) => items().flat_map(|row| rows(known, row)).collect(),
        _ => Vec::new(),
    };
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

/// A record as the log tells it.
#[derive(Debug, PartialEq)]
pub(super) struct Shown {
    pub(super) kind: Kind,
    pub(super) position: String,
    pub(super) file_id: Option<String>,
    pub(super) fields: Fields,
}

impl Shown {
    /// From the value of every field in the log; none when the record is gone.
    pub(super) fn of(kind: Kind, mut fields: Fields) -> Option<Self> {
        let gone = fields.shift_remove(GONE) != Some(Value::Bool(false));
        let mut text = |field| fields.shift_remove(field)?.as_str().map(str::to_owned);
        let (position, file_id) = (text(POSITION).unwrap_or_default(), text(FILE_ID));
        (!gone).then(|| Self { kind, position, file_id, fields: in_order(kind, fields) })
    }
}

/// The fields in the order of the format, as an edit leaves them.
fn in_order(kind: Kind, mut fields: Fields) -> Fields {
    let described = describe::kind(kind).fields.iter();
    described.filter_map(|field| fields.shift_remove_entry(&field.name)).collect()
}
