//! What can be wrong with the files: each has its own problem, and looking changes nothing.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

mod folder;

use std::fs;
use std::path::{Path, PathBuf};

use domain::case::Case;
use domain::problem::Problem;
use folder::bytes_of;
use rusqlite::Connection;
use store::{CaseId, Library, Stamp, StoreError};
use tempfile::TempDir;

const PASSPHRASE: &str = "zes woorden met één accent";

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None }
}

/// A library with one case, closed.
struct Shelf {
    home: TempDir,
    case: CaseId,
}

impl Shelf {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        let mut library = Library::create(home.path(), PASSPHRASE).unwrap();
        let mut case = Case::default();
        case.case.title = Some("Bloemetjeswijk".to_owned());
        let case = library.import(case, &stamp()).unwrap();
        Self { home, case }
    }

    fn library(&self) -> PathBuf {
        self.home.path().join("library.db")
    }

    fn case(&self) -> PathBuf {
        self.home.path().join("cases").join(format!("{}.db", self.case))
    }

    /// Opens the library and the case, and says what went wrong.
    fn open(&self, passphrase: &str) -> Result<(), Problem> {
        let library = Library::open(self.home.path(), passphrase)?;
        library.open_case(self.case)?;
        Ok(())
    }

    /// Opening gives this problem, and the folder stays as it was to the byte.
    #[track_caller]
    fn check(&self, passphrase: &str, code: &str) {
        let before = bytes_of(self.home.path());
        let problem = self.open(passphrase).expect_err("it cannot open");
        assert_eq!(problem.code(), code, "{problem:?}");
        assert!(bytes_of(self.home.path()) == before, "{code}: something on disk changed");
    }
}

/// Changes the bytes of a file.
fn spoil(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_good_library_opens() {
    Shelf::new().open(PASSPHRASE).unwrap();
}

#[test]
fn a_wrong_passphrase() {
    let shelf = Shelf::new();
    shelf.check("iets anders", "passphrase-wrong");
    shelf.check("", "passphrase-empty");
    shelf.check(&format!("{PASSPHRASE} "), "passphrase-wrong");
}

#[test]
fn a_library_that_is_not_there_or_is_there_already() {
    let empty = TempDir::new().unwrap();
    let problem: Problem = Library::open(empty.path(), PASSPHRASE).err().unwrap().into();
    assert_eq!(problem, Problem::LibraryMissing);
    assert!(bytes_of(empty.path()).is_empty());
    let shelf = Shelf::new();
    let problem: Problem = Library::create(shelf.home.path(), "nieuw").err().unwrap().into();
    assert_eq!(problem, Problem::LibraryExists);
    shelf.open(PASSPHRASE).unwrap();
}

/// With the library the keys of the cases are gone: a new one would only hide that.
#[test]
fn a_library_that_was_lost() {
    let shelf = Shelf::new();
    fs::remove_file(shelf.library()).unwrap();
    shelf.check(PASSPHRASE, "file-missing");
    let before = bytes_of(shelf.home.path());
    let problem: Problem = Library::create(shelf.home.path(), "nieuw").err().unwrap().into();
    assert_eq!(problem.code(), "file-missing");
    assert!(bytes_of(shelf.home.path()) == before);
}

#[test]
fn a_passphrase_may_hold_anything_that_can_be_seen() {
    let create = |home: &TempDir, passphrase: &str| {
        Library::create(home.path(), passphrase).map(drop).map_err(Problem::from)
    };
    let open = |home: &TempDir, passphrase: &str| {
        Library::open(home.path(), passphrase).map(drop).map_err(Problem::from)
    };
    for passphrase in ["'; DROP TABLE setting; --", "x'00'", "\"", " ", "🙂 中文 œuf"] {
        let home = TempDir::new().unwrap();
        create(&home, passphrase).unwrap();
        open(&home, passphrase).unwrap();
        assert_eq!(open(&home, "anders"), Err(Problem::PassphraseWrong), "{passphrase}");
    }
    // Some keyboards write an accent as a letter of its own.
    let home = TempDir::new().unwrap();
    create(&home, "caf\u{e9}").unwrap();
    open(&home, "cafe\u{301}").unwrap();
    for unseen in ["a\0b", "a\nb"] {
        assert_eq!(open(&home, unseen), Err(Problem::PassphraseWrong));
        let home = TempDir::new().unwrap();
        assert_eq!(create(&home, unseen), Err(Problem::ControlCharacter));
        assert!(bytes_of(home.path()).is_empty());
    }
}

/// The same faults on the library and on a case.
#[test]
fn spoiled_files() {
    let check = |code: &str, change: fn(&mut Vec<u8>)| {
        for file in [Shelf::library, Shelf::case] {
            let shelf = Shelf::new();
            spoil(&file(&shelf), change);
            shelf.check(PASSPHRASE, code);
        }
    };
    check("file-empty", Vec::clear);
    check("file-cut", |bytes| bytes.truncate(50));
    check("file-cut", |bytes| bytes.truncate(bytes.len() - 100));
    check("file-cut", |bytes| bytes.truncate(bytes.len() - 4096));
    check("file-cut", |bytes| bytes.truncate(bytes.len() / 8192 * 4096));
    // The first page, with the salt: the passphrase alone cannot tell, the second file can.
    check("file-damaged", |bytes| bytes[5] ^= 1);
    check("file-damaged", |bytes| bytes[2000] ^= 1);
    // A later page.
    check("file-damaged", |bytes| bytes[4096 + 77] ^= 1);
    check("file-damaged", |bytes| {
        let last = bytes.len() - 1;
        bytes[last] ^= 128;
    });
    check("file-foreign", |bytes| *bytes = b"PK\x03\x04 een zip".repeat(500));
    check("file-foreign", |bytes| *bytes = "Beste collega, ".repeat(1000).into_bytes());
    // What is read first ends in the middle of a letter.
    check("file-foreign", |bytes| *bytes = format!("a{}", "é".repeat(5000)).into_bytes());
    check("file-foreign", |bytes| {
        bytes[..16].copy_from_slice(b"SQLite format 3\0");
    });
}

/// Wherever the copying stopped.
#[test]
fn a_file_cut_at_any_page() {
    let shelf = Shelf::new();
    let good = fs::read(shelf.case()).unwrap();
    let library = Library::open(shelf.home.path(), PASSPHRASE).unwrap();
    for pages in 1..good.len() / 4096 {
        fs::write(shelf.case(), &good[..pages * 4096]).unwrap();
        let problem: Problem = library.open_case(shelf.case).err().unwrap().into();
        assert_eq!(problem.code(), "file-cut", "{pages} pages");
    }
    let longer = [good.as_slice(), &[7; 4096]].concat();
    fs::write(shelf.case(), longer).unwrap();
    let problem: Problem = library.open_case(shelf.case).err().unwrap().into();
    assert_eq!(problem.code(), "file-damaged", "a page too many");
}

/// Every page carries a seal: whatever bit falls over, it is noticed.
#[test]
fn no_fallen_bit_goes_unnoticed() {
    let shelf = Shelf::new();
    let good = fs::read(shelf.case()).unwrap();
    let library = Library::open(shelf.home.path(), PASSPHRASE).unwrap();
    let random = &mut fastrand::Rng::with_seed(1);
    for _ in 0..100 {
        let mut bytes = good.clone();
        let at = random.usize(..bytes.len());
        bytes[at] ^= 1 << random.u8(..8);
        fs::write(shelf.case(), &bytes).unwrap();
        assert!(library.open_case(shelf.case).is_err(), "byte {at}");
        assert!(fs::read(shelf.case()).unwrap() == bytes, "byte {at}: the file was touched");
    }
}

#[test]
fn a_case_that_is_missing() {
    let shelf = Shelf::new();
    fs::remove_file(shelf.case()).unwrap();
    shelf.check(PASSPHRASE, "file-missing");
}

/// Opens the library's file as its owner could with another program.
fn with_library(shelf: &Shelf, work: impl FnOnce(&Connection)) {
    let connection = Connection::open(shelf.library()).unwrap();
    connection.pragma_update(None, "key", PASSPHRASE).unwrap();
    work(&connection);
}

#[test]
fn a_newer_file_is_refused() {
    let shelf = Shelf::new();
    with_library(&shelf, |it| it.pragma_update(None, "user_version", 99).unwrap());
    shelf.check(PASSPHRASE, "file-too-new");
}

#[test]
fn a_database_of_another_program_is_refused() {
    let shelf = Shelf::new();
    with_library(&shelf, |it| it.pragma_update(None, "application_id", 7).unwrap());
    shelf.check(PASSPHRASE, "file-foreign");
}

#[test]
fn who_comes_second_is_told_so() {
    let shelf = Shelf::new();
    let library = Library::open(shelf.home.path(), PASSPHRASE).unwrap();
    shelf.check(PASSPHRASE, "already-open");
    let file = library.open_case(shelf.case).unwrap();
    let problem: Problem = library.open_case(shelf.case).err().unwrap().into();
    assert_eq!(problem, Problem::AlreadyOpen);
    drop((file, library));
    shelf.open(PASSPHRASE).unwrap();
}

#[test]
fn an_error_of_the_store_becomes_a_problem() {
    let error = StoreError::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
    assert_eq!(Problem::from(error), Problem::DiskFull);
    let error = StoreError::from(std::io::Error::from(std::io::ErrorKind::PermissionDenied));
    assert_eq!(Problem::from(error).code(), "read-only");
    // What somebody wrote is in no error.
    let wrong: Result<u8, _> = serde_json::from_str("\"geheim\"");
    let told = format!("{:?}", Problem::from(StoreError::from(wrong.unwrap_err())));
    assert!(told.contains("Unexpected") && !told.contains("geheim"), "{told}");
}
