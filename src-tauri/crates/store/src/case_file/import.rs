//! Takes a whole case in from an open file, and gives it out again.

use std::collections::HashMap;

use domain::case::Case;
use domain::edit::{Label, Verb};
use domain::links;
use domain::record::{Kind, Record};
use domain::value::RecordId;
use rusqlite::params;
use serde_json::Value;
use uuid::Uuid;

use super::log::{Act, Change, FILE_ID, GONE, POSITION};
use super::search::CATCH_UP;
use super::{CaseFile, Stamp};
use crate::error::StoreError;
use crate::id::record_id;
use crate::position;

impl CaseFile {
    /// Fills a new file with a case. Every record gets its lasting id; the file's own is kept
    /// beside it.
    pub(crate) fn fill(&mut self, case: &Case, stamp: &Stamp) -> Result<(), StoreError> {
        let records: Vec<Record> = case.records().collect();
        let mut ids: HashMap<String, (Kind, Uuid)> = HashMap::new();
        let at = stamp.at.as_millisecond();
        for record in &records {
            let id = if record.kind() == Kind::Case { self.id.0 } else { self.ids.next(at) };
            ids.insert(record.id().0.clone(), (record.kind(), id));
        }
        let title = case.case.title.clone().unwrap_or_default();
        let label =
            Label { verb: Verb::Imported, kind: Kind::Case, name: title, count: records.len() };
        self.transaction(|file| {
            let mut changes = Vec::new();
            let mut places: HashMap<Kind, u32> = HashMap::new();
            let mut rows = Vec::new();
            for record in &records {
                let kind = record.kind();
                let (_, id) = ids[&record.id().0];
                let mut fields = record.fields();
                links::visit(kind, &mut fields, &mut |link, _, target| {
                    // A free text may happen to read like the id of something else.
                    let fits = |kind| link.kinds.is_empty() || link.kinds.contains(kind);
                    let known = ids.get(target).filter(|(kind, _)| fits(kind));
                    Some(known.map_or_else(|| target.to_owned(), |(_, id)| record_id(*id).0))
                });
                let place = places.entry(kind).or_default();
                *place += 1;
                let position = position::nth(*place);
                let file_id = (kind != Kind::Case).then(|| record.id().0.clone());
                let mut add = |field: &str, value: Value| {
                    let value = Some(value.to_string());
                    changes.push(Change { record: id, kind, field: field.to_owned(), value });
                };
                add(GONE, Value::Bool(false));
                add(POSITION, Value::from(position.as_str()));
                if let Some(file_id) = &file_id {
                    add(FILE_ID, Value::from(file_id.as_str()));
                }
                for (field, value) in &fields {
                    add(field, value.clone());
                }
                rows.push((id, kind, position, file_id, fields));
            }
            file.append(stamp, &label, Act::Import, None, &changes)?;
            let insert = "INSERT INTO record (id, kind, position, file_id, body)
                          VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut insert = file.connection.prepare_cached(insert)?;
            for (id, kind, position, file_id, fields) in &rows {
                let body = serde_json::to_string(fields)?;
                insert.execute(params![id, kind.code(), position, file_id, body])?;
                file.index(*id, *kind, None, fields)?;
            }
            file.connection.execute_batch(CATCH_UP)?;
            Ok(())
        })
    }

    /// The case with the ids its records had in the file they came from.
    pub fn export(&self) -> Result<Case, StoreError> {
        let select = "SELECT id, file_id FROM record ORDER BY id";
        let mut select = self.connection.prepare(select)?;
        let mut rows = select.query([])?;
        let mut names: HashMap<String, String> = HashMap::new();
        let mut taken = std::collections::HashSet::new();
        while let Some(row) = rows.next()? {
            let id = record_id(row.get(0)?).0;
            let file_id = row.get::<_, Option<String>>(1)?.unwrap_or_else(|| id.clone());
            // Two laptops may have read in files with the same ids; the later one keeps its own.
            let name = if taken.insert(file_id.clone()) { file_id } else { id.clone() };
            names.insert(id, name);
        }
        let mut case = Case::default();
        let sheet = self.id.to_string();
        for record in self.case()?.records() {
            let kind = record.kind();
            let mut fields = record.fields();
            links::visit(kind, &mut fields, &mut |_, _, target| {
                // In an open file the case has no id: no link means the case as a whole.
                let name = (target != sheet).then(|| names.get(target).map(String::as_str));
                name.map(|name| name.unwrap_or(target).to_owned())
            });
            let name = match kind {
                Kind::Case => RecordId::default(),
                _ => RecordId(names[&record.id().0].clone()),
            };
            case.push(Record::from_fields(kind, name, fields)?);
        }
        Ok(case)
    }
}
