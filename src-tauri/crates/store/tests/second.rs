//! Another process finds what is open closed to it, whatever the first one tried meanwhile.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::path::Path;
use std::process::Command;

use domain::case::Case;
use domain::problem::Problem;
use store::{Library, Stamp};
use tempfile::TempDir;

const NAME: &str = "another_process_is_told_that_it_is_open";
const HOME: &str = "MIDDENWEG_TEST_SECOND";
const PASSPHRASE: &str = "zes woorden";

/// The test starts itself again, as the other process; what that says is what it was told.
#[test]
fn another_process_is_told_that_it_is_open() {
    if let Some(home) = std::env::var_os(HOME) {
        return tell(home.as_ref());
    }
    let home = TempDir::new().unwrap();
    let mut library = Library::create(home.path(), PASSPHRASE).unwrap();
    let stamp = Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None };
    let case = library.import(Case::default(), &stamp).unwrap();
    let check = |expected: &str| {
        let mut other = Command::new(std::env::current_exe().unwrap());
        other.args([NAME, "--exact", "--nocapture"]).env(HOME, home.path());
        let output = other.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains(&format!("told: {expected};")), "{expected}: {said}");
    };
    check("already-open");
    // Trying again here must not open the door there: a lock is easily lost by a second look.
    let again = Library::open(home.path(), PASSPHRASE).err().map(Problem::from);
    assert_eq!(again, Some(Problem::AlreadyOpen));
    check("already-open");
    let file = library.open_case(case).unwrap();
    let again = library.open_case(case).err().map(Problem::from);
    assert_eq!(again, Some(Problem::AlreadyOpen));
    drop(library);
    check("case already-open");
    drop(file);
    check("all open");
}

fn tell(home: &Path) {
    let told = match Library::open(home, PASSPHRASE) {
        Err(error) => Problem::from(error).code(),
        Ok(library) => {
            let case = library.list().unwrap().remove(0).id;
            match library.open_case(case) {
                Err(error) => format!("case {}", Problem::from(error).code()),
                Ok(_) => "all open".to_owned(),
            }
        }
    };
    println!("told: {told};");
}
