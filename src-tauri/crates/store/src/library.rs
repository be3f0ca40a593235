//! The laptop's cases: who is in the list, and the key of each.

use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use domain::case::Case;
use domain::choice::Phase;
use domain::problem::Problem;
use domain::progress::{Progress, progress};
use domain::record::code_of;
use domain::route;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use crate::case_file::{CaseFile, Stamp, WithVersions, moment};
use crate::error::StoreError;
use crate::id::Ids;
use crate::sqlite::{self, Database, Key, Sort};

/// The library: application id `MWli`.
const SORT: Sort =
    Sort { mark: 0x4d57_6c69, migrations: &[include_str!("../migrations/0001_library.sql")] };
/// A small file under the same passphrase: application id `MWch`. When it opens and the library
/// does not, the passphrase is right and the library is damaged.
const CHECK: Sort =
    Sort { mark: 0x4d57_6368, migrations: &[include_str!("../migrations/0001_check.sql")] };

/// The id of a case in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseId(pub Uuid);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEntry {
    /// Its id.
    pub id: CaseId,
    /// Its title, when it has one.
    pub title: Option<String>,
    /// Its computed phase.
    pub phase: Phase,
    /// How many of the needed fields are filled in.
    pub filled: u32,
    /// How many fields are needed.
    pub needed: u32,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// An open library. Nobody else can open it meanwhile.
pub struct Library {
    home: PathBuf,
    connection: Database,
    device: Uuid,
    ids: Ids,
}

impl Library {
    /// Makes a new library in a folder.
    pub fn create(home: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let normal = normal(passphrase)?;
        if library_path(home).exists() {
            return Err(Problem::LibraryExists.into());
        }
        refuse_without_library(home)?;
        Self::put_files(home, &normal).map_err(|error| error.about(home))?;
        Self::open(home, passphrase)
    }

    fn put_files(home: &Path, passphrase: &str) -> Result<(), StoreError> {
        fs::create_dir_all(home.join("cases"))?;
        let key = Key::Passphrase(passphrase);
        for (path, sort) in [(check_path(home), &CHECK), (library_path(home), &SORT)] {
            let part = part_of(&path);
            remove_half_made(&part)?;
            let connection = sqlite::create(&part, key, sort)?;
            if path == library_path(home) {
                let insert = "INSERT INTO setting (name, value) VALUES ('device', ?1)";
                connection.execute(insert, [Uuid::new_v4().to_string()])?;
            }
            connection.close()?;
            settle(&part, &path)?;
        }
        Ok(())
    }

    /// Opens the library in a folder.
    pub fn open(home: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let path = library_path(home);
        if !path.exists() {
            refuse_without_library(home)?;
            return Err(Problem::LibraryMissing.into());
        }
        let passphrase = normal(passphrase).map_err(|error| match error {
            // No library was ever made with it.
            StoreError::Problem(Problem::ControlCharacter) => Problem::PassphraseWrong.into(),
            error => error,
        })?;
        let key = Key::Passphrase(&passphrase);
        let connection = match sqlite::open(&path, key, &SORT) {
            // After a change that was cut short the check says nothing about the library.
            Err(StoreError::Problem(Problem::PassphraseWrong))
                if !part_of(&check_path(home)).exists()
                    && sqlite::open(&check_path(home), key, &CHECK).is_ok() =>
            {
                return Err(Problem::FileDamaged { file: sqlite::file_name(&path) }.into());
            }
            opened => opened?,
        };
        // In a place that cannot be written to it waits.
        let _ = finish_change(home, key);
        let select = "SELECT value FROM setting WHERE name = 'device'";
        let device: String = connection.query_row(select, [], |row| row.get(0))?;
        let damaged = |_| Problem::FileDamaged { file: sqlite::file_name(&path) };
        let device = Uuid::try_parse(&device).map_err(damaged)?;
        Ok(Self { home: home.to_owned(), connection, device, ids: Ids::after(None) })
    }

    /// Changes the passphrase; a few seconds of work. The cases have keys of their own and stay as
    /// they are.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<(), StoreError> {
        let new = normal(new)?;
        let old = normal(old).map_err(|_| Problem::PassphraseWrong)?;
        let (path, check) = (library_path(&self.home), check_path(&self.home));
        sqlite::open(&check, Key::Passphrase(&old), &CHECK)?.close()?;
        if self.connection.is_readonly("main")? {
            return Err(Problem::ReadOnly { file: sqlite::file_name(&path) }.into());
        }
        // First all that needs room on the disk. Wherever it stops after this, `finish_change`
        // knows by the half-made file, and by whom that opens for, which passphrase counts.
        let part = part_of(&check);
        let made = remove_half_made(&part).and_then(|()| {
            sqlite::create(&part, Key::Passphrase(&new), &CHECK)?.close()?;
            Ok(File::open(&part)?.sync_all()?)
        });
        made.map_err(|error| {
            let _ = remove_half_made(&part);
            error.about(&self.home)
        })?;
        self.connection.change_passphrase(&path, &SORT, &old, &new)?;
        // The new one counts from here; if this fails, the next opening does it.
        let _ = settle(&part, &check);
        Ok(())
    }

    /// Takes a case in, with the versions that were kept of it. It stands in the list only when its
    /// file is complete.
    pub fn import(
        &mut self,
        case: impl Into<WithVersions>,
        stamp: &Stamp,
    ) -> Result<CaseId, StoreError> {
        let whole = case.into();
        let id = CaseId(self.ids.next(stamp.at.as_millisecond()));
        let key: Vec<u8> =
            self.connection.query_row("SELECT randomblob(32)", [], |row| row.get(0))?;
        let path = self.case_path(id);
        let part = part_of(&path);
        let made = self.make(&part, &path, &key, id, &whole, stamp);
        let row = |case| Row::of(case, &progress(case), stamp.at);
        let listed = made.and_then(|()| self.enlist(id, &key, row(&whole.case)));
        listed.map_err(|error| {
            // What went wrong first is what counts.
            let _ = remove_half_made(&part).and(remove_half_made(&path));
            error.about(&path)
        })?;
        Ok(id)
    }

    /// Makes a whole case file in its place.
    fn make(
        &self,
        part: &Path,
        path: &Path,
        key: &[u8],
        id: CaseId,
        case: &WithVersions,
        stamp: &Stamp,
    ) -> Result<(), StoreError> {
        fs::create_dir_all(self.home.join("cases"))?;
        let mut file = CaseFile::create(part, key, id, self.device)?;
        let filled = file.fill(case, stamp);
        filled.and(file.close())?;
        settle(part, path)
    }

    fn enlist(&self, id: CaseId, key: &[u8], row: Row) -> Result<(), StoreError> {
        let insert = "INSERT INTO case_list (id, key, title, phase, filled, needed, changed_at)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let values =
            params![id.0, key, row.title, row.phase, row.filled, row.needed, row.changed_at];
        self.connection.execute(insert, values)?;
        Ok(())
    }

    /// Gives a case out, with the ids its records had in the file they came from.
    pub fn export(&self, id: CaseId) -> Result<Case, StoreError> {
        self.open_case(id)?.export()
    }

    /// Opens a case.
    pub fn open_case(&self, id: CaseId) -> Result<CaseFile, StoreError> {
        let select = "SELECT key FROM case_list WHERE id = ?1";
        let key = self.connection.query_row(select, [id.0], |row| row.get::<_, Vec<u8>>(0));
        let missing = Problem::CaseMissing { id: id.to_string() };
        let key = key.optional()?.ok_or(missing)?;
        CaseFile::open(&self.case_path(id), &key, id, self.device)
    }

    /// The cases, the one that was changed last first.
    pub fn list(&self) -> Result<Vec<CaseEntry>, StoreError> {
        let select = "SELECT id, title, phase, filled, needed, changed_at FROM case_list
                      ORDER BY changed_at DESC, id DESC";
        let mut select = self.connection.prepare(select)?;
        let mut rows = select.query([])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let phase: String = row.get(2)?;
            entries.push(CaseEntry {
                id: CaseId(row.get(0)?),
                title: row.get(1)?,
                phase: serde_json::from_value(phase.into())?,
                filled: row.get(3)?,
                needed: row.get(4)?,
                changed_at: moment(row.get(5)?),
            });
        }
        Ok(entries)
    }

    /// Renews what the list says of a case after it was changed; its progress is the caller's to
    /// count, who may have it already.
    pub fn changed(
        &mut self,
        id: CaseId,
        case: &Case,
        progress: &[Progress],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let row = Row::of(case, progress, at);
        let update = "UPDATE case_list SET title = ?2, phase = ?3, filled = ?4, needed = ?5,
                      changed_at = ?6 WHERE id = ?1";
        let values = params![id.0, row.title, row.phase, row.filled, row.needed, row.changed_at];
        let updated = self.connection.execute(update, values);
        updated.map_err(|error| StoreError::from(error).about(&library_path(&self.home)))?;
        Ok(())
    }

    fn case_path(&self, id: CaseId) -> PathBuf {
        self.home.join("cases").join(format!("{id}.db"))
    }
}

/// What the list keeps of a case.
struct Row {
    title: Option<String>,
    phase: String,
    filled: u32,
    needed: u32,
    changed_at: i64,
}

impl Row {
    fn of(case: &Case, progress: &[Progress], at: Timestamp) -> Self {
        let filled: u32 = progress.iter().map(|it| it.filled as u32).sum();
        let missing: u32 = progress.iter().map(|it| it.missing.len() as u32).sum();
        Self {
            title: case.case.title.clone(),
            phase: code_of(&route::phase(case)),
            filled,
            needed: filled + missing,
            changed_at: at.as_millisecond(),
        }
    }
}

/// A passphrase as every keyboard writes it: an accent may come as a letter of its own.
fn normal(passphrase: &str) -> Result<String, StoreError> {
    if passphrase.is_empty() {
        return Err(Problem::PassphraseEmpty.into());
    }
    if passphrase.chars().any(char::is_control) {
        return Err(Problem::ControlCharacter.into());
    }
    Ok(passphrase.nfc().collect())
}

/// Cases without a library: it was lost, and with it their keys. A new one must not hide that.
fn refuse_without_library(home: &Path) -> Result<(), StoreError> {
    let Ok(entries) = fs::read_dir(home.join("cases")) else { return Ok(()) };
    let is_case = |path: PathBuf| path.extension().is_some_and(|it| it == "db");
    if entries.flatten().any(|entry| is_case(entry.path())) {
        return Err(Problem::FileMissing { file: sqlite::file_name(&library_path(home)) }.into());
    }
    Ok(())
}

fn library_path(home: &Path) -> PathBuf {
    home.join("library.db")
}

fn check_path(home: &Path) -> PathBuf {
    home.join("library.check")
}

fn part_of(path: &Path) -> PathBuf {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    part.into()
}

/// Puts a finished file in its place, safe on disk.
fn settle(part: &Path, path: &Path) -> Result<(), StoreError> {
    File::open(part)?.sync_all()?;
    fs::rename(part, path)?;
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Ends a change of passphrase that was cut short. The library opened with this key: if the new
/// check does too the change was made, else it was not.
fn finish_change(home: &Path, key: Key<'_>) -> Result<(), StoreError> {
    let part = part_of(&check_path(home));
    if !part.exists() {
        return Ok(());
    }
    match sqlite::open(&part, key, &CHECK) {
        Ok(check) => check.close().map_err(StoreError::from).and(settle(&part, &check_path(home))),
        Err(_) => remove_half_made(&part),
    }
}

fn remove_half_made(part: &Path) -> Result<(), StoreError> {
    let mut journal = part.as_os_str().to_owned();
    journal.push("-journal");
    for path in [part, Path::new(&journal)] {
        match fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}
