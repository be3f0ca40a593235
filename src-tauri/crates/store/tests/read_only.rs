//! A place that may be read but not written to: what is there can be read, and writing says why it
//! cannot be.
#![cfg(unix)]
#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

mod folder;

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use domain::case::Case;
use domain::edit::Edit;
use domain::problem::Problem;
use domain::progress::progress;
use domain::value::RecordId;
use folder::bytes_of;
use store::{Library, Stamp, StoreError};
use tempfile::TempDir;

const NAME: &str = "where_nothing_can_be_written";
const HOME: &str = "MIDDENWEG_TEST_READ_ONLY";
const DONE: &str = "looked at it all";
/// Neither root, who may write anywhere, nor the owner.
const NOBODY: u32 = 65534;

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None }
}

/// The test starts itself again, as somebody who is not root.
#[test]
fn where_nothing_can_be_written() {
    if let Some(home) = std::env::var_os(HOME) {
        return look(home.as_ref());
    }
    let home = TempDir::new().unwrap();
    let mut library = Library::create(home.path(), "zes woorden").unwrap();
    let mut case = Case::default();
    case.case.title = Some("Bloemetjeswijk".to_owned());
    library.import(case, &stamp()).unwrap();
    drop(library);
    let before = bytes_of(home.path());
    for (files, folders) in [(0o666, 0o555), (0o444, 0o777), (0o444, 0o555)] {
        for file in before.keys() {
            fs::set_permissions(file, Permissions::from_mode(files)).unwrap();
        }
        for folder in [home.path().join("cases"), home.path().to_owned()] {
            fs::set_permissions(folder, Permissions::from_mode(folders)).unwrap();
        }
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args([NAME, "--exact", "--nocapture"]).env(HOME, home.path());
        if fs::metadata(home.path()).unwrap().uid() == 0 {
            again.uid(NOBODY).gid(NOBODY).current_dir("/");
        }
        let output = again.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let wrong = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains(DONE), "{files:o}: {said}{wrong}");
        assert!(bytes_of(home.path()) == before, "{files:o}, {folders:o}: something changed");
    }
    fs::set_permissions(home.path(), Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(home.path().join("cases"), Permissions::from_mode(0o777)).unwrap();
}

fn look(home: &Path) {
    let mut library = Library::open(home, "zes woorden").unwrap();
    let entry = library.list().unwrap().remove(0);
    assert_eq!(entry.title.as_deref(), Some("Bloemetjeswijk"));
    let mut file = library.open_case(entry.id).unwrap();
    assert_eq!(file.search("bloemetjes", 9).unwrap().0.len(), 1);
    let before = file.case().unwrap();
    let edit = Edit::set(&RecordId(entry.id.to_string()), "title", "anders");
    let case = home.join("cases").join(format!("{}.db", entry.id));
    let check = |error: StoreError, path: &Path| {
        let file = path.display().to_string();
        assert_eq!(Problem::from(error), Problem::ReadOnly { file });
    };
    check(file.apply(&edit, &stamp()).unwrap_err(), &case);
    let later = "2026-11-22T09:00:00Z".parse().unwrap();
    check(
        library.changed(entry.id, &before, &progress(&before), later).unwrap_err(),
        &home.join("library.db"),
    );
    let place = match library.change_passphrase("zes woorden", "nieuw").unwrap_err() {
        StoreError::Problem(Problem::ReadOnly { file }) => file,
        error => panic!("{error}"),
    };
    assert!(Path::new(&place).starts_with(home));
    assert_eq!(file.case().unwrap(), before);
    assert!(file.undoable().is_none());
    let elsewhere = Path::new("/middenweg-test");
    check(Library::create(elsewhere, "zes woorden").err().unwrap(), elsewhere);
    println!("{DONE}");
}
