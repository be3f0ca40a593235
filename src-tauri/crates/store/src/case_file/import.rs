//! Takes a whole case in from an open file, and gives it out again.

use std::collections::{HashMap, HashSet};

use domain::case::Case;
use domain::edit::{Label, Verb};
use domain::links;
use domain::record::{Kind, Record};
use domain::value::RecordId;
use rusqlite::params;
use serde_json::Value;
use uuid::Uuid;

use super::log::{Act, Change, FILE_ID, GONE, POSITION};
use super::projection::Shown;
use super::search::CATCH_UP;
use super::{CaseFile, Stamp, WithVersions};
use crate::error::StoreError;
use crate::id::record_id;
use crate::position;

impl CaseFile {
    /// Fills a new file with a case and its versions. Every record gets its lasting id; the file's
    /// own is kept beside it.
    pub(crate) fn fill(&mut self, whole: &WithVersions, stamp: &Stamp) -> Result<(), StoreError> {
        self.transaction(|file| {
            for (name, kept, case) in &whole.versions {
                file.read_in(case, kept)?;
                file.name_place(name, kept)?;
            }
            file.read_in(&whole.case, stamp)?;
            file.connection.execute_batch(CATCH_UP)?;
            Ok(())
        })
    }

    /// Makes the case what an open file says, from whatever it was. A record is the same when it
    /// has the same id there.
    fn read_in(&mut self, case: &Case, stamp: &Stamp) -> Result<(), StoreError> {
        let before = self.shown()?;
        let name = |(id, it): (&Uuid, &Shown)| Some(((it.kind, it.file_id.clone()?), *id));
        let known: HashMap<_, _> = before.iter().filter_map(name).collect();
        let at = stamp.at.as_millisecond();
        let mut ids: HashMap<String, (Kind, Uuid)> = HashMap::new();
        let records: Vec<Record> = case.records().collect();
        for record in &records {
            let name = (record.kind(), record.id().0.clone());
            let id = match known.get(&name) {
                _ if name.0 == Kind::Case => self.id.0,
                Some(id) => *id,
                None => self.ids.next(at),
            };
            ids.insert(name.1, (name.0, id));
        }
        let mut places: HashMap<Kind, u32> = HashMap::new();
        let after: Vec<(Uuid, Shown)> = records
            .iter()
            .map(|record| {
                let place = places.entry(record.kind()).or_default();
                *place += 1;
                (ids[&record.id().0].1, inward(record, *place, &ids))
            })
            .collect();
        let mut changes = Vec::new();
        for (id, it) in &after {
            differences(*id, before.get(id), it, &mut changes);
        }
        let kept: HashSet<Uuid> = after.iter().map(|(id, _)| *id).collect();
        let gone: Vec<_> = before.iter().filter(|(id, _)| !kept.contains(id)).collect();
        for (id, it) in &gone {
            changes.push(change(**id, it.kind, GONE, Some(Value::Bool(true))));
        }
        if changes.is_empty() {
            return Ok(());
        }
        let (verb, name) = (Verb::Imported, case.case.title.clone().unwrap_or_default());
        let label = Label { verb, kind: Kind::Case, name, count: after.len() };
        self.append(stamp, &label, Act::Import, None, &changes)?;
        let insert = "INSERT INTO record (id, kind, position, file_id, body)
                      VALUES (?1, ?2, ?3, ?4, ?5)";
        for (id, it) in &after {
            match before.get(id) {
                None => {
                    let body = serde_json::to_string(&it.fields)?;
                    let row = params![id, it.kind.code(), it.position, it.file_id, body];
                    self.connection.prepare_cached(insert)?.execute(row)?;
                    self.index(*id, it.kind, None, &it.fields)?;
                }
                Some(before) if before != it => _ = self.materialise(*id)?,
                Some(_) => {}
            }
        }
        for (id, _) in gone {
            self.materialise(*id)?;
        }
        Ok(())
    }

    /// The case with the ids its records had in the file they came from.
    pub fn export(&self) -> Result<Case, StoreError> {
        let select = "SELECT id, file_id FROM record ORDER BY id";
        let mut select = self.connection.prepare(select)?;
        let names = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let names: Vec<_> = names.collect::<Result<_, _>>()?;
        self.outward(&self.case()?, names)
    }

    /// A case with the ids its records had in the file they came from. The records come with those,
    /// in the order of their own.
    pub(super) fn outward(
        &self,
        case: &Case,
        file_ids: Vec<(Uuid, Option<String>)>,
    ) -> Result<Case, StoreError> {
        let mut names: HashMap<String, String> = HashMap::new();
        let mut taken = HashSet::new();
        for (id, file_id) in file_ids {
            let id = record_id(id).0;
            let file_id = file_id.unwrap_or_else(|| id.clone());
            // Two laptops may have read in files with the same ids; the later one keeps its own.
            let name = if taken.insert(file_id.clone()) { file_id } else { id.clone() };
            names.insert(id, name);
        }
        let mut outward = Case::default();
        let sheet = self.id.to_string();
        for record in case.records() {
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
            outward.push(Record::from_fields(kind, name, fields)?);
        }
        Ok(outward)
    }
}

/// A record of an open file with the lasting ids, in its place of its list.
fn inward(record: &Record, place: u32, ids: &HashMap<String, (Kind, Uuid)>) -> Shown {
    let kind = record.kind();
    let mut fields = record.fields();
    links::visit(kind, &mut fields, &mut |link, _, target| {
        // A free text may happen to read like the id of something else.
        let fits = |kind| link.kinds.is_empty() || link.kinds.contains(kind);
        let known = ids.get(target).filter(|(kind, _)| fits(kind));
        Some(known.map_or_else(|| target.to_owned(), |(_, id)| record_id(*id).0))
    });
    let file_id = (kind != Kind::Case).then(|| record.id().0.clone());
    Shown { kind, position: position::nth(place), file_id, fields }
}

/// The changes that make a record from what it was; from nothing when it is new.
fn differences(id: Uuid, before: Option<&Shown>, after: &Shown, changes: &mut Vec<Change>) {
    let mut add = |field: &str, value| changes.push(change(id, after.kind, field, value));
    if before.is_none() {
        add(GONE, Some(Value::Bool(false)));
    }
    if before.is_none_or(|it| it.position != after.position) {
        add(POSITION, Some(Value::from(after.position.as_str())));
    }
    if before.is_none()
        && let Some(file_id) = &after.file_id
    {
        add(FILE_ID, Some(Value::from(file_id.as_str())));
    }
    let old = |field: &str| before.and_then(|it| it.fields.get(field));
    for (field, value) in after.fields.iter().filter(|(field, value)| old(field) != Some(value)) {
        add(field, Some(value.clone()));
    }
    for field in before.into_iter().flat_map(|it| it.fields.keys()) {
        if !after.fields.contains_key(field) {
            add(field, None);
        }
    }
}

fn change(record: Uuid, kind: Kind, field: &str, value: Option<Value>) -> Change {
    let value = value.map(|value| value.to_string());
    Change { record, kind, field: field.to_owned(), value }
}
