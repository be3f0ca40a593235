//! Named versions of a case: places in the log, not copies. Nothing that comes later changes them.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use domain::case::Case;
use domain::problem::Problem;
use domain::record::Record;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::projection::Shown;
use super::read::read_kind;
use super::{CaseFile, Stamp, moment};
use crate::error::StoreError;
use crate::id::record_id;

/// Characters of a name: it is one line.
const NAME_MAX: usize = 200;

/// The id of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VersionId(pub Uuid);

impl fmt::Display for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// A version in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionEntry {
    /// Its id.
    pub id: VersionId,
    /// When it was kept.
    pub at: Timestamp,
    /// The role of who kept it, when known.
    pub who: Option<String>,
    /// What the group calls it.
    pub name: String,
}

/// A case and the versions that were kept of it, with the ids that its records have in an open
/// file.
#[derive(Clone, Debug)]
pub struct WithVersions {
    /// Each with its name and the moment it was kept, the first one first.
    pub versions: Vec<(String, Stamp, Case)>,
    /// The case as it is now.
    pub case: Case,
}

impl From<Case> for WithVersions {
    fn from(case: Case) -> Self {
        Self { versions: Vec::new(), case }
    }
}

impl CaseFile {
    /// Keeps the case as it is now under a name.
    pub fn keep_version(&mut self, name: &str, stamp: &Stamp) -> Result<VersionEntry, StoreError> {
        self.transaction(|file| file.name_place(name, stamp))
    }

    /// The same, within a transaction.
    pub(super) fn name_place(
        &mut self,
        name: &str,
        stamp: &Stamp,
    ) -> Result<VersionEntry, StoreError> {
        let name = one_line(name)?;
        let select = "SELECT max(id) FROM edit GROUP BY device ORDER BY 1";
        let mut select = self.connection.prepare_cached(select)?;
        let seen = select.query_map([], |row| row.get::<_, Uuid>(0))?;
        let seen: Vec<Uuid> = seen.collect::<Result<_, _>>()?;
        let at = stamp.at.as_millisecond();
        let id = self.ids.next(at);
        let insert = "INSERT INTO version (id, at, who, name, seen) VALUES (?1, ?2, ?3, ?4, ?5)";
        let seen: Vec<u8> = seen.iter().flat_map(Uuid::as_bytes).copied().collect();
        self.connection.prepare_cached(insert)?.execute(params![id, at, stamp.who, name, seen])?;
        Ok(VersionEntry { id: VersionId(id), at: moment(at), who: stamp.who.clone(), name })
    }

    /// The versions, the one that was kept last first.
    pub fn versions(&self) -> Result<Vec<VersionEntry>, StoreError> {
        let select = "SELECT id, at, who, name FROM version ORDER BY id DESC";
        let mut select = self.connection.prepare_cached(select)?;
        let entries = select.query_map([], |row| {
            let (id, at) = (VersionId(row.get(0)?), moment(row.get(1)?));
            Ok(VersionEntry { id, at, who: row.get(2)?, name: row.get(3)? })
        })?;
        Ok(entries.collect::<Result<_, _>>()?)
    }

    /// The whole case as it was when that version was kept.
    pub fn case_at(&self, version: VersionId) -> Result<Case, StoreError> {
        in_lists(self.shown_at(version)?)
    }

    /// The case and its versions, for a new file: with the ids its records had in the file they
    /// came from.
    pub fn export_with_versions(&self) -> Result<WithVersions, StoreError> {
        let mut versions = Vec::new();
        for VersionEntry { id, at, who, name } in self.versions()?.into_iter().rev() {
            let shown = self.shown_at(id)?;
            let names: Vec<_> = shown.iter().map(|(id, it)| (*id, it.file_id.clone())).collect();
            let case = self.outward(&in_lists(shown)?, names)?;
            versions.push((name, Stamp { at, who }, case));
        }
        Ok(WithVersions { versions, case: self.export()? })
    }

    /// The records that there were at a version.
    fn shown_at(&self, version: VersionId) -> Result<BTreeMap<Uuid, Shown>, StoreError> {
        let latest = self.place_of(version)?;
        let select = "SELECT change.record, change.kind, change.field, change.value,
                             edit.id, edit.device
                      FROM change JOIN edit ON edit.id = change.edit
                      ORDER BY change.record, change.field, change.id";
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query([])?;
        let mut records = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (edit, device): (Uuid, Uuid) = (row.get(4)?, row.get(5)?);
            if latest.get(&device).is_none_or(|latest| *latest < edit) {
                continue;
            }
            // Who made a change had seen those with a lower id, so that the last one is shown.
            let kind = read_kind(row, 1)?;
            let (_, fields) = records.entry(row.get(0)?).or_insert_with(|| (kind, BTreeMap::new()));
            fields.insert(row.get::<_, String>(2)?, row.get::<_, Option<String>>(3)?);
        }
        let mut all = BTreeMap::new();
        for (id, (kind, values)) in records {
            let mut fields = domain::record::Fields::new();
            for (field, value) in values {
                if let Some(value) = value {
                    fields.insert(field, serde_json::from_str(&value)?);
                }
            }
            all.extend(Shown::of(kind, fields).map(|shown| (id, shown)));
        }
        Ok(all)
    }

    /// Of every laptop the latest edit that belongs to a version.
    fn place_of(&self, version: VersionId) -> Result<HashMap<Uuid, Uuid>, StoreError> {
        let select = "SELECT seen FROM version WHERE id = ?1";
        let mut select = self.connection.prepare_cached(select)?;
        let seen = select.query_row([version.0], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        let seen = seen.ok_or(Problem::VersionMissing)?;
        let mut select = self.connection.prepare_cached("SELECT device FROM edit WHERE id = ?1")?;
        let mut latest = HashMap::new();
        for id in seen.as_chunks::<16>().0 {
            let id = Uuid::from_bytes(*id);
            latest.insert(select.query_row([id], |row| row.get(0))?, id);
        }
        Ok(latest)
    }
}

/// The records as a case, each list in the group's order.
fn in_lists(shown: BTreeMap<Uuid, Shown>) -> Result<Case, StoreError> {
    let mut shown: Vec<_> = shown.into_iter().collect();
    shown.sort_by(|(_, one), (_, other)| one.position.cmp(&other.position));
    let mut case = Case::default();
    for (id, it) in shown {
        case.push(Record::from_fields(it.kind, record_id(id), it.fields)?);
    }
    Ok(case)
}

fn one_line(name: &str) -> Result<String, StoreError> {
    let name: String = name.trim().nfc().collect();
    if name.is_empty() {
        return Err(Problem::VersionUnnamed.into());
    }
    if name.chars().any(char::is_control) {
        return Err(Problem::ControlCharacter.into());
    }
    if NAME_MAX < name.chars().count() {
        return Err(Problem::TextTooLong { max: NAME_MAX as u32 }.into());
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use domain::edit::Edit;
    use domain::stakeholder::Stakeholder;
    use tempfile::TempDir;

    use super::*;
    use crate::CaseId;

    const KEY: [u8; 32] = [7; 32];

    fn stamp() -> Stamp {
        Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None }
    }

    fn one_partner() -> Case {
        let mut case = Case::default();
        let who = Some("jeugdhuis".to_owned());
        case.stakeholders.push(Stakeholder { id: "ST1".into(), who, ..Stakeholder::default() });
        case
    }

    fn schema(file: &CaseFile) -> Vec<(String, Option<String>)> {
        let select = "SELECT name, sql FROM sqlite_schema ORDER BY name";
        let mut select = file.connection.prepare(select).unwrap();
        let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    /// A file of the first schema is brought to this one at opening, with all that it tells.
    #[test]
    fn a_file_from_before_there_were_versions_can_have_them() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("case.db");
        let (id, device) = (CaseId(Uuid::new_v4()), Uuid::new_v4());
        let mut file = CaseFile::create(&path, &KEY, id, device).unwrap();
        file.fill(&one_partner().into(), &stamp()).unwrap();
        let partner = file.find("ST1").unwrap().1;
        file.apply(&Edit::set(&partner, "who", "wijkhuis"), &stamp()).unwrap();
        let (now, new) = (file.case().unwrap(), schema(&file));
        let back = "DROP TABLE version; PRAGMA user_version = 1;";
        file.connection.execute_batch(back).unwrap();
        assert_eq!(schema(&file).len() + 1, new.len());
        file.close().unwrap();

        let mut file = CaseFile::open(&path, &KEY, id, device).unwrap();
        assert_eq!((file.case().unwrap(), schema(&file)), (now.clone(), new));
        assert_eq!(file.versions().unwrap(), []);
        let version = file.keep_version("Voor het college", &stamp()).unwrap();
        file.undo(&stamp()).unwrap();
        file.close().unwrap();
        let file = CaseFile::open(&path, &KEY, id, device).unwrap();
        assert_eq!(file.case_at(version.id).unwrap(), now);
        assert_eq!(file.versions().unwrap(), [version]);
    }

    /// What another laptop wrote before a version was kept, and what came in after, is none of it.
    #[test]
    fn a_version_stays_what_it_was_when_the_log_of_another_laptop_comes_in() {
        let mut file = CaseFile::in_memory(one_partner(), &stamp()).unwrap();
        let latest: Uuid =
            file.connection.query_row("SELECT max(id) FROM change", [], |row| row.get(0)).unwrap();
        let after = |steps| Uuid::from_u128(latest.as_u128() + steps);
        let partner = file.find("ST1").unwrap().1;
        file.apply(&Edit::set(&partner, "why_involve", "kent de buurt"), &stamp()).unwrap();
        let version = file.keep_version("Voor het college", &stamp()).unwrap().id;
        let then = file.case().unwrap();

        let insert = "INSERT INTO edit (id, device, at, label, act, schema)
                      SELECT ?1, ?2, at, label, act, schema FROM edit LIMIT 1";
        file.connection.execute(insert, params![after(1), Uuid::new_v4()]).unwrap();
        let insert = "INSERT INTO change (id, edit, record, kind, field, value, seen)
                      SELECT ?1, ?2, record, kind, field, '\"buurthuis\"', id FROM change
                      WHERE field = 'who'";
        file.connection.execute(insert, params![after(2), after(1)]).unwrap();
        file.rebuild().unwrap();
        let now = file.case().unwrap();
        assert_eq!(now.stakeholders[0].who.as_deref(), Some("buurthuis"));
        assert_eq!(file.case_at(version).unwrap(), then);
        let version = file.keep_version("Samengelegd", &stamp()).unwrap().id;
        assert_eq!(file.case_at(version).unwrap(), now, "and of a new one it is part");
    }
}
