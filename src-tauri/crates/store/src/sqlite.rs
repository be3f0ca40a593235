//! Opens encrypted files, and tells apart what can be wrong with one. Nothing on disk changes by
//! opening.

use std::fs::{self, File};
use std::io::Read;
use std::ops::Deref;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use domain::problem::Problem;
use rusqlite::config::DbConfig;
use rusqlite::ffi::ErrorCode;
use rusqlite::{Connection, OpenFlags};

use crate::claim::Claim;
use crate::error::StoreError;

/// What opens a file.
#[derive(Clone, Copy)]
pub(crate) enum Key<'a> {
    /// A passphrase; half a second of work.
    Passphrase(&'a str),
    /// The key itself; no work.
    Raw(&'a [u8]),
}

/// A sort of file: its mark and its schema, one migration per version.
pub(crate) struct Sort {
    /// `PRAGMA application_id`.
    pub(crate) mark: i32,
    /// The migrations, from version 1.
    pub(crate) migrations: &'static [&'static str],
}

impl Sort {
    fn version(&self) -> u32 {
        self.migrations.len() as u32
    }
}

/// An open file. Nobody else can open it meanwhile, in this program or another.
pub(crate) struct Database {
    // Goes before the claim: until then the file is in use.
    connection: Connection,
    // What is in memory only needs none.
    _claim: Option<Claim>,
}

impl Database {
    /// Closes it, so that what went wrong until the end is heard of.
    pub(crate) fn close(self) -> Result<(), rusqlite::Error> {
        self.connection.close().map_err(|(_, error)| error)
    }

    /// Gives the file another passphrase.
    pub(crate) fn change_passphrase(
        &mut self,
        path: &Path,
        sort: &Sort,
        old: &str,
        new: &str,
    ) -> Result<(), StoreError> {
        // SQLCipher does not look whether the disk took it, and where it did not goes on with the
        // new key. What counts is what lies on disk, and only a new connection sees that.
        let _ = self.connection.pragma_update(None, "rekey", new);
        self.connection = Connection::open_in_memory()?;
        if let Ok(connection) = connect(path, Key::Passphrase(new), sort) {
            self.connection = connection;
            return Ok(());
        }
        self.connection = connect(path, Key::Passphrase(old), sort)?;
        Err(Problem::Unexpected { detail: "the key was not changed".to_owned() }.into())
    }
}

impl Deref for Database {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

const PAGE: u64 = 4096;
const LOOK: usize = 512;

/// Makes a new file. It must not exist.
pub(crate) fn create(path: &Path, key: Key<'_>, sort: &Sort) -> Result<Database, StoreError> {
    wake();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    File::create_new(path)?;
    let claim = Claim::on(path)?;
    let mut connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    settle(&connection)?;
    connection.pragma_update(None, "application_id", sort.mark)?;
    migrate(&mut connection, sort, 0)?;
    Ok(Database { connection, _claim: Some(claim) })
}

/// Makes one that is in memory and never on disk; nobody can look into that, so it needs no key.
pub(crate) fn in_memory(sort: &Sort) -> Result<Database, StoreError> {
    let mut connection = Connection::open_in_memory()?;
    settle(&connection)?;
    connection.pragma_update(None, "application_id", sort.mark)?;
    migrate(&mut connection, sort, 0)?;
    Ok(Database { connection, _claim: None })
}

/// Opens a file after looking at it: what is wrong with it comes back as its own problem.
pub(crate) fn open(path: &Path, key: Key<'_>, sort: &Sort) -> Result<Database, StoreError> {
    let claim = Claim::on(path)?;
    let connection = connect(path, key, sort)?;
    Ok(Database { connection, _claim: Some(claim) })
}

/// The same, of a file that is claimed and that no connection is open to.
fn connect(path: &Path, key: Key<'_>, sort: &Sort) -> Result<Connection, StoreError> {
    let file = file_name(path);
    look(path, &file)?;
    wake();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let mut connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    let damaged = |error| damage(&connection, &file, key, error);
    settle(&connection).map_err(damaged)?;
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let mark = number("application_id").map_err(damaged)?;
    if mark != sort.mark {
        return Err(Problem::FileForeign { file }.into());
    }
    let found = number("user_version").map_err(damaged)? as u32;
    if sort.version() < found {
        return Err(Problem::FileTooNew { file, found, known: sort.version() }.into());
    }
    if !is_whole(&connection).map_err(damaged)? {
        return Err(Problem::FileDamaged { file }.into());
    }
    migrate(&mut connection, sort, found)?;
    Ok(connection)
}

/// What can be seen without a key.
fn look(path: &Path, file: &str) -> Result<(), StoreError> {
    let file = file.to_owned();
    let size = fs::metadata(path)?.len();
    if size == 0 {
        return Err(Problem::FileEmpty { file }.into());
    }
    let mut start = Vec::with_capacity(LOOK);
    let read = File::open(path).and_then(|file| file.take(LOOK as u64).read_to_end(&mut start));
    read.map_err(|error| StoreError::from(error).about(path))?;
    let marks: [&[u8]; 6] =
        [b"SQLite format 3\0", b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b"];
    if is_text(&start) || marks.iter().any(|mark| start.starts_with(mark)) {
        return Err(Problem::FileForeign { file }.into());
    }
    if !size.is_multiple_of(PAGE) {
        return Err(Problem::FileCut { file }.into());
    }
    Ok(())
}

/// Whether this is the start of a text, the last letter of which may be cut off. Encrypted bytes
/// are never text for so long.
fn is_text(start: &[u8]) -> bool {
    let whole =
        std::str::from_utf8(start).map_or_else(|error| error.error_len().is_none(), |_| true);
    16 <= start.len() && whole
}

/// What SQLCipher shares between connections is set up by the first and torn down with the last. A
/// connection to nowhere that nobody closes is the first and the last, so that two threads never
/// do so at the same moment: now and then that cost one of them its key.
fn wake() {
    static AWAKE: LazyLock<Mutex<Option<Connection>>> = LazyLock::new(|| {
        let connection = Connection::open_in_memory().ok();
        let keyed = connection.filter(|it| unlock(it, Key::Raw(&[0; 32])).is_ok());
        Mutex::new(keyed)
    });
    LazyLock::force(&AWAKE);
}

fn unlock(connection: &Connection, key: Key<'_>) -> Result<(), StoreError> {
    let set = match key {
        Key::Passphrase(passphrase) => connection.pragma_update(None, "key", passphrase),
        Key::Raw(key) => {
            let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
            connection.pragma_update(None, "key", format!("x'{hex}'"))
        }
    };
    // SQLite's own words would name the key.
    set.map_err(|_| Problem::Unexpected { detail: "the key was not taken".to_owned() }.into())
}

/// Sets how we work with every file, and takes the only lock.
fn settle(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA synchronous = EXTRA;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -65536;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA foreign_keys = ON;
         BEGIN EXCLUSIVE; COMMIT;",
    )
}

fn migrate(connection: &mut Connection, sort: &Sort, found: u32) -> Result<(), StoreError> {
    if found == sort.version() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for migration in &sort.migrations[found as usize..] {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", sort.version())?;
    transaction.commit()?;
    Ok(())
}

/// Whether every page is as it was written: each carries a seal.
fn is_whole(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    check.exists([]).map(|broken| !broken)
}

/// What an error at opening means.
fn damage(connection: &Connection, file: &str, key: Key<'_>, error: rusqlite::Error) -> StoreError {
    let file = file.to_owned();
    match (error.sqlite_error_code(), key) {
        (Some(ErrorCode::NotADatabase), Key::Passphrase(_)) => Problem::PassphraseWrong.into(),
        (Some(ErrorCode::NotADatabase), Key::Raw(_)) => Problem::FileDamaged { file }.into(),
        (Some(ErrorCode::DatabaseCorrupt), _) if is_cut(connection) => {
            Problem::FileCut { file }.into()
        }
        (Some(ErrorCode::DatabaseCorrupt), _) => Problem::FileDamaged { file }.into(),
        (Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen), _) => Problem::ReadOnly { file }.into(),
        _ => error.into(),
    }
}

/// Whether the file has fewer pages than it says: then SQLite refuses at the first look, and only
/// then it goes on when it is told to mind the content less.
fn is_cut(connection: &Connection) -> bool {
    let look = "PRAGMA writable_schema = ON; SELECT count(*) FROM sqlite_schema;";
    let lenient = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false);
    lenient.is_ok() && connection.execute_batch(look).is_ok()
}

/// The name a person knows the file by.
pub(crate) fn file_name(path: &Path) -> String {
    path.display().to_string()
}
