//! The commands on the library, as a person runs them one after the other.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

mod desk;

use desk::{Desk, sample};

impl Desk {
    /// A desk with a library in which the Dutch sample stands; its id comes too.
    fn with_case() -> (Self, String) {
        let desk = Self::new();
        desk.write("secret", "zes woorden zijn genoeg\nde rest telt niet\n");
        desk.write("s.json", &sample("nl"));
        desk.good(&["init", "--passphrase-file", "secret"]);
        desk.good(&["import", "s.json", "--passphrase-file", "secret"]);
        let id = desk.keep(&["list"]).split_whitespace().next().unwrap().to_owned();
        (desk, id)
    }

    /// Runs a command on the library.
    #[track_caller]
    fn keep(&self, arguments: &[&str]) -> String {
        self.good(&[arguments, &["--passphrase-file", "secret"]].concat())
    }

    /// Runs a command that must be refused; what it said comes back.
    #[track_caller]
    fn refused(&self, arguments: &[&str]) -> String {
        let ran = self.run(&[arguments, &["--passphrase-file", "secret"]].concat());
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.out);
        ran.err
    }

    fn exported(&self, id: &str) -> String {
        self.keep(&["export", id, "-o", "out.json"]);
        self.read("out.json")
    }
}

#[test]
fn a_case_goes_in_is_changed_undone_and_comes_out() {
    let (desk, id) = Desk::with_case();
    assert!(desk.keep(&["list"]).contains("Bloemetjeswijk"));
    assert_eq!(desk.exported(&id), sample("nl"));

    let said = desk.keep(&["set", &id[..13], "ST1", "who", "buurtvereniging De Linde"]);
    assert!(said.contains("De Linde"), "{said}");
    assert!(desk.exported(&id).contains("buurtvereniging De Linde"));
    let found = desk.keep(&["search", "linde"]);
    assert!(found.contains("buurtvereniging De Linde"), "{found}");
    let history = desk.keep(&["history", &id, "ST1"]);
    assert!(history.contains("→ buurtvereniging De Linde"), "{history}");

    let undone = desk.keep(&["undo", &id]);
    assert!(undone.contains("Ongedaan gemaakt") && undone.contains("De Linde"), "{undone}");
    assert_eq!(desk.exported(&id), sample("nl"));
    assert!(!desk.keep(&["search", "linde"]).contains("De Linde"));
    desk.keep(&["redo", &id]);
    assert!(desk.exported(&id).contains("De Linde"));
    // The sample brings its two versions, and each was taken in.
    assert_eq!(desk.keep(&["history", &id]).lines().count(), 5);
}

#[test]
fn what_cannot_be_done_is_said_and_changes_nothing() {
    let (desk, id) = Desk::with_case();
    let check = |arguments: &[&str], words: &str| {
        let said = desk.refused(arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    };
    check(&["undo", &id], "niets om ongedaan te maken");
    check(&["set", &id, "A4", "end", "2026-02-30"], "2026-02-30");
    check(&["set", &id, "A4", "status", "approved"], "R35-02");
    check(&["set", &id, "A4", "colour", "blauw"], "colour");
    check(&["set", &id, "A99", "title", "x"], "kaart");
    check(&["export", "ffff", "-o", "x.json"], "ffff");
    check(&["init"], "dossierkast");
    assert_eq!(desk.exported(&id), sample("nl"));
    desk.write("secret", "iets anders");
    check(&["list"], "wachtzin");
    desk.write("secret", "");
    check(&["list"], "wachtzin");
}

/// The second program on the same library is told so, and leaves the first one alone.
#[test]
fn who_comes_second_is_told_so() {
    let (desk, _) = Desk::with_case();
    let library = store::Library::open(&desk.path("home"), "zes woorden zijn genoeg").unwrap();
    let said = desk.refused(&["list"]);
    assert!(said.contains("open"), "{said}");
    drop(library);
    desk.keep(&["list"]);
}
