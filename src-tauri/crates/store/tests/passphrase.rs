//! Another passphrase: the old one is refused from then on, and no case is touched.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

mod folder;

use std::fs;
use std::path::PathBuf;

use domain::case::Case;
use domain::problem::Problem;
use domain::progress::progress;
use folder::bytes_of;
use rusqlite::Connection;
use store::{Library, Stamp};
use tempfile::TempDir;

const OLD: &str = "zes woorden met \u{e9}\u{e9}n accent";
const NEW: &str = "' andere\" woorden 🙂";

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None }
}

/// A library of three cases, closed.
struct Shelf(TempDir);

impl Shelf {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        let mut library = Library::create(home.path(), OLD).unwrap();
        for title in ["een", "twee", "drie"] {
            let mut case = Case::default();
            case.case.title = Some(title.to_owned());
            library.import(case, &stamp()).unwrap();
        }
        Self(home)
    }

    fn library(&self) -> PathBuf {
        self.0.path().join("library.db")
    }

    fn check(&self) -> PathBuf {
        self.0.path().join("library.check")
    }

    fn part(&self) -> PathBuf {
        self.0.path().join("library.check.part")
    }

    fn change(&self, old: &str, new: &str) -> Result<(), Problem> {
        Ok(Library::open(self.0.path(), OLD)?.change_passphrase(old, new)?)
    }

    fn refusal(&self, passphrase: &str) -> Option<Problem> {
        Library::open(self.0.path(), passphrase).err().map(Problem::from)
    }

    /// It opens with this passphrase, and so does every case.
    #[track_caller]
    fn opens(&self, passphrase: &str) {
        let library = Library::open(self.0.path(), passphrase).unwrap();
        let cases = library.list().unwrap();
        assert_eq!(cases.len(), 3);
        for entry in cases {
            let case = library.open_case(entry.id).unwrap().case().unwrap();
            assert_eq!(case.case.title, entry.title);
        }
    }

    /// Only this passphrase opens it, a spoiled library is told from a wrong passphrase again, and
    /// nothing lies about.
    #[track_caller]
    fn is_settled_on(&self, passphrase: &str) {
        let wrong = if passphrase == NEW { OLD } else { NEW };
        self.opens(passphrase);
        assert_eq!(self.refusal(wrong), Some(Problem::PassphraseWrong));
        let files: Vec<_> = fs::read_dir(self.0.path()).unwrap().collect();
        assert_eq!(files.len(), 3, "{files:?}");
        let good = fs::read(self.library()).unwrap();
        let mut bytes = good.clone();
        bytes[2000] ^= 1;
        fs::write(self.library(), bytes).unwrap();
        assert_eq!(self.refusal(passphrase).unwrap().code(), "file-damaged");
        fs::write(self.library(), good).unwrap();
    }

    /// Changes the library alone, as if the program had been ended right after that.
    fn change_library_only(&self) {
        let connection = Connection::open(self.library()).unwrap();
        connection.pragma_update(None, "key", OLD).unwrap();
        connection.pragma_update(None, "rekey", NEW).unwrap();
    }

    /// The new check that a change makes ready first.
    fn make_part(&self) {
        let other = TempDir::new().unwrap();
        Library::create(other.path(), NEW).unwrap();
        fs::copy(other.path().join("library.check"), self.part()).unwrap();
    }
}

#[test]
fn the_new_passphrase_opens_everything_and_the_old_one_nothing() {
    let shelf = Shelf::new();
    let cases = bytes_of(&shelf.0.path().join("cases"));
    let mut library = Library::open(shelf.0.path(), OLD).unwrap();
    // An accent may come as a letter of its own.
    library.change_passphrase("zes woorden met e\u{301}e\u{301}n accent", NEW).unwrap();
    assert!(bytes_of(&shelf.0.path().join("cases")) == cases, "a case was touched");
    // The library goes on, and nobody else got in meanwhile.
    assert_eq!(shelf.refusal(NEW), Some(Problem::AlreadyOpen));
    let entry = library.list().unwrap().remove(0);
    let mut case = library.open_case(entry.id).unwrap().case().unwrap();
    case.case.title = Some("vier".to_owned());
    library.changed(entry.id, &case, &progress(&case), stamp().at).unwrap();
    assert!(library.list().unwrap().iter().any(|it| it.title.as_deref() == Some("vier")));
    let before = library.open_case(entry.id).unwrap().case().unwrap();
    library.changed(entry.id, &before, &progress(&before), stamp().at).unwrap();
    drop(library);
    shelf.is_settled_on(NEW);
    // And again, and back.
    let mut library = Library::open(shelf.0.path(), NEW).unwrap();
    library.change_passphrase(NEW, "derde").unwrap();
    library.change_passphrase("derde", OLD).unwrap();
    drop(library);
    shelf.is_settled_on(OLD);
}

#[test]
fn a_change_that_may_not_be_changes_nothing() {
    let shelf = Shelf::new();
    let check = |old: &str, new: &str, expected: Problem| {
        let before = bytes_of(shelf.0.path());
        assert_eq!(shelf.change(old, new), Err(expected), "{old:?}, {new:?}");
        assert!(bytes_of(shelf.0.path()) == before, "{old:?}, {new:?}: something changed");
    };
    for wrong in ["iets anders", "", "a\0b", NEW] {
        check(wrong, NEW, Problem::PassphraseWrong);
    }
    check(OLD, "", Problem::PassphraseEmpty);
    check(OLD, "a\nb", Problem::ControlCharacter);
    shelf.is_settled_on(OLD);
}

/// Wherever the program ended: one passphrase opens it, and opening finishes what was begun.
#[test]
fn a_change_that_was_cut_short() {
    // Only the library was changed.
    let shelf = Shelf::new();
    shelf.change_library_only();
    shelf.opens(NEW);

    // The new check lay ready, the library was not changed yet.
    let shelf = Shelf::new();
    shelf.make_part();
    assert_eq!(shelf.refusal(NEW), Some(Problem::PassphraseWrong));
    shelf.is_settled_on(OLD);

    // It was half made.
    let shelf = Shelf::new();
    fs::write(shelf.part(), [7; 5000]).unwrap();
    fs::write(shelf.0.path().join("library.check.part-journal"), [7; 50]).unwrap();
    shelf.is_settled_on(OLD);

    // The library was changed, the check not yet.
    let shelf = Shelf::new();
    shelf.make_part();
    shelf.change_library_only();
    let check = fs::read(shelf.check()).unwrap();
    assert_eq!(shelf.refusal(OLD), Some(Problem::PassphraseWrong), "not that it is damaged");
    assert!(fs::read(shelf.check()).unwrap() == check, "who has no key changes nothing");
    shelf.is_settled_on(NEW);
}
