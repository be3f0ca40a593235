//! Reads records from the projection.

use std::collections::{BTreeMap, BTreeSet};

use domain::case::Case;
use domain::edit::Records;
use domain::problem::Problem;
use domain::record::{Fields, Kind, Record};
use domain::value::RecordId;
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::CaseFile;
use super::projection::Shown;
use crate::error::StoreError;
use crate::id::{self, record_id};

impl CaseFile {
    /// The whole case, each list in the group's order.
    pub fn case(&self) -> Result<Case, StoreError> {
        let mut case = Case::default();
        let select = "SELECT id, kind, body FROM record ORDER BY kind, position, id";
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (id, kind, fields) = read_row(row)?;
            case.push(Record::from_fields(kind, id, fields)?);
        }
        Ok(case)
    }

    /// Every record with its place.
    pub(super) fn shown(&self) -> Result<BTreeMap<Uuid, Shown>, StoreError> {
        let select = "SELECT id, kind, body, position, file_id FROM record";
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query([])?;
        let mut shown = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (_, kind, fields) = read_row(row)?;
            let (position, file_id) = (row.get(3)?, row.get(4)?);
            shown.insert(row.get(0)?, Shown { kind, position, file_id, fields });
        }
        Ok(shown)
    }

    /// Of each of these kinds its records, in their order.
    pub(super) fn orders(
        &self,
        kinds: BTreeSet<Kind>,
    ) -> Result<Vec<(Kind, Vec<RecordId>)>, StoreError> {
        let select = "SELECT id FROM record WHERE kind = ?1 ORDER BY position, id";
        let mut select = self.connection.prepare_cached(select)?;
        let mut orders = Vec::new();
        for kind in kinds {
            let ids = select.query_map([kind.code()], |row| row.get(0).map(record_id))?;
            orders.push((kind, ids.collect::<Result<_, _>>()?));
        }
        Ok(orders)
    }

    /// The record whose id, or whose id in its file, is or begins like this.
    pub fn find(&self, start: &str) -> Result<(Kind, RecordId), StoreError> {
        let select = "SELECT id, kind, file_id FROM record";
        let mut select = self.connection.prepare(select)?;
        let mut rows = select.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let id = record_id(row.get(0)?);
            let whole = row.get::<_, Option<String>>(2)?.is_some_and(|it| it == start);
            let kind = read_kind(row, 1)?;
            if whole || id.0 == start {
                return Ok((kind, id));
            }
            if !start.is_empty() && id.0.starts_with(start) {
                found.push((kind, id));
            }
        }
        match found.len() {
            0 => Err(Problem::RecordMissing.into()),
            1 => Ok(found.remove(0)),
            _ => Err(Problem::IdAmbiguous { id: start.to_owned() }.into()),
        }
    }
}

impl Records for CaseFile {
    type Error = StoreError;

    fn get(&self, id: &RecordId) -> Result<Option<(Kind, Fields)>, StoreError> {
        let Ok(id) = id::parse(id) else { return Ok(None) };
        let select = "SELECT id, kind, body FROM record WHERE id = ?1";
        let mut select = self.connection.prepare_cached(select)?;
        let row = select.query_row([id], |row| Ok(read_row(row))).optional()?;
        Ok(row.transpose()?.map(|(_, kind, fields)| (kind, fields)))
    }

    fn linking_to(&self, id: &RecordId) -> Result<Vec<RecordId>, StoreError> {
        // A UUID has no letter that means something to LIKE.
        let select = "SELECT id FROM record WHERE body LIKE '%' || ?1 || '%' ORDER BY id";
        let mut select = self.connection.prepare_cached(select)?;
        let ids = select.query_map(params![id.0], |row| row.get::<_, Uuid>(0))?;
        Ok(ids.map(|id| id.map(record_id)).collect::<Result<_, _>>()?)
    }

    fn case(&self) -> Result<Case, StoreError> {
        self.case()
    }

    fn of_kinds(&self, kinds: &[Kind]) -> Result<Case, StoreError> {
        let mut case = Case::default();
        let select = "SELECT id, kind, body FROM record WHERE kind = ?1 ORDER BY position, id";
        let mut select = self.connection.prepare_cached(select)?;
        for kind in kinds {
            let mut rows = select.query([kind.code()])?;
            while let Some(row) = rows.next()? {
                let (id, kind, fields) = read_row(row)?;
                case.push(Record::from_fields(kind, id, fields)?);
            }
        }
        Ok(case)
    }
}

fn read_row(row: &Row<'_>) -> Result<(RecordId, Kind, Fields), StoreError> {
    let body: String = row.get(2)?;
    Ok((record_id(row.get(0)?), read_kind(row, 1)?, serde_json::from_str(&body)?))
}

pub(super) fn read_kind(row: &Row<'_>, column: usize) -> Result<Kind, StoreError> {
    let code: String = row.get(column)?;
    let unknown = Problem::UnknownKind { name: code.clone() };
    code.parse().map_err(|()| unknown.into())
}
