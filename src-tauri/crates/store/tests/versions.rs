//! Named versions of a case: what can be kept, what is refused, and how they go along.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use domain::action::Action;
use domain::case::Case;
use domain::edit::{Edit, Step};
use domain::problem::Problem;
use domain::record::Kind;
use domain::stakeholder::Stakeholder;
use domain::value::RecordId;
use serde_json::json;
use store::{CaseFile, Library, Stamp, StoreError, VersionId, WithVersions};
use tempfile::TempDir;

fn stamp(at: &str) -> Stamp {
    Stamp { at: at.parse().unwrap(), who: Some("projectleider".to_owned()) }
}

const MORNING: &str = "2026-11-21T09:00:00Z";
const EVENING: &str = "2026-11-21T21:00:00Z";

/// Three partners, the second of which may be renamed, and an action that the first carries out.
fn case(who: &str) -> Case {
    let mut case = Case::default();
    for (id, who) in [("ST1", "buurtcomité"), ("ST2", who), ("ST4", "politie")] {
        let who = Some(who.to_owned());
        case.stakeholders.push(Stakeholder { id: id.into(), who, ..Stakeholder::default() });
    }
    let executors_partners = vec!["ST1".into()];
    case.actions.push(Action { id: "A1".into(), executors_partners, ..Action::default() });
    case
}

fn names(file: &CaseFile) -> Vec<String> {
    file.versions().unwrap().into_iter().map(|it| it.name).collect()
}

#[test]
fn a_version_has_a_name_a_moment_and_a_maker_and_outlives_what_follows() {
    let mut file = CaseFile::in_memory(case("school"), &stamp(MORNING)).unwrap();
    let partner = file.find("ST2").unwrap().1;
    file.apply(&Edit::set(&partner, "who", "scholen"), &stamp(MORNING)).unwrap();
    let then = file.case().unwrap();
    let steps = file.edits(9).unwrap();
    let kept = file.keep_version("  Voor het\u{a0}college ", &stamp(EVENING)).unwrap();
    assert_eq!(kept.name, "Voor het\u{a0}college");
    assert_eq!((kept.at, kept.who.as_deref()), (stamp(EVENING).at, Some("projectleider")));
    assert_eq!(file.edits(9).unwrap(), steps, "keeping a version is no step");

    // Undone, done again, undone and then something else: the version stays, and so does its case.
    file.undo(&stamp(EVENING)).unwrap();
    file.redo(&stamp(EVENING)).unwrap();
    file.undo(&stamp(EVENING)).unwrap();
    let gone = Step::Remove { id: file.find("ST1").unwrap().1 };
    file.apply(&Edit { steps: vec![gone] }, &stamp(EVENING)).unwrap();
    // The clock was set back: the latest is still the first of the list.
    let later = file.keep_version("Later", &stamp(MORNING)).unwrap();
    assert_eq!(file.versions().unwrap(), [later.clone(), kept.clone()]);
    assert_eq!(file.case_at(kept.id).unwrap(), then);
    assert_eq!(file.case_at(later.id).unwrap(), file.case().unwrap());
    file.rebuild().unwrap();
    assert_eq!(file.case_at(kept.id).unwrap(), then);
}

#[test]
fn what_is_no_name_or_no_version_is_refused() {
    let mut file = CaseFile::in_memory(Case::default(), &stamp(MORNING)).unwrap();
    let check = |file: &mut CaseFile, name: &str, problem: Problem| {
        let refused = file.keep_version(name, &stamp(MORNING)).unwrap_err();
        assert_eq!(Problem::from(refused), problem, "{name:?}");
        assert_eq!(file.versions().unwrap(), []);
    };
    check(&mut file, "", Problem::VersionUnnamed);
    check(&mut file, " \n\u{a0}", Problem::VersionUnnamed);
    check(&mut file, "a\nb", Problem::ControlCharacter);
    check(&mut file, &"é".repeat(201), Problem::TextTooLong { max: 200 });
    let missing = |refused: StoreError| assert_eq!(Problem::from(refused), Problem::VersionMissing);
    missing(file.case_at(VersionId(file.id().0)).unwrap_err());
    file.keep_version(&"e\u{301}".repeat(200), &stamp(MORNING)).unwrap();
    assert_eq!(names(&file), ["é".repeat(200)]);
}

#[test]
fn an_edit_and_its_version_are_kept_together_or_not_at_all() {
    let mut file = CaseFile::in_memory(case("school"), &stamp(MORNING)).unwrap();
    let partner = file.find("ST2").unwrap().1;
    let (before, rename) = (file.case().unwrap(), Edit::set(&partner, "who", "scholen"));
    assert!(file.apply_and_keep(&rename, " ", &stamp(MORNING)).is_err());
    assert_eq!((file.case().unwrap(), file.undoable()), (before, None));
    let unknown = Edit::set(&partner, "colour", "blue");
    assert!(file.apply_and_keep(&unknown, "Blauw", &stamp(MORNING)).is_err());
    assert_eq!(file.versions().unwrap(), []);
    file.apply_and_keep(&rename, "Hernoemd", &stamp(MORNING)).unwrap();
    let kept = file.versions().unwrap().remove(0);
    assert_eq!(file.case_at(kept.id).unwrap(), file.case().unwrap());
    file.apply_and_keep(&rename, "Nog eens", &stamp(MORNING)).unwrap();
    assert_eq!(names(&file), ["Hernoemd"], "nothing changed, and so there is nothing to keep");
}

/// A case taken in with its versions has each of them as it was, and can give them out again.
#[test]
fn versions_go_in_with_a_case_and_come_out_of_it() {
    let mut later = case("scholen");
    // One record more, before the others; one moved; one less, and with it the link to it.
    let new = Stakeholder { id: "ST3".into(), ..Stakeholder::default() };
    let [_, renamed, moved] = later.stakeholders.try_into().unwrap();
    later.stakeholders = vec![new, moved, renamed];
    later.actions[0].executors_partners = vec![];
    let versions = vec![
        ("Eerst".to_owned(), stamp("2025-09-05T12:00:00Z"), case("school")),
        ("Dan".to_owned(), stamp("2026-04-01T12:00:00Z"), later.clone()),
    ];
    let whole = WithVersions { versions: versions.clone(), case: later.clone() };
    let home = TempDir::new().unwrap();
    let mut library = Library::create(home.path(), "zes woorden").unwrap();
    let id = library.import(whole, &stamp(MORNING)).unwrap();
    assert_eq!(library.list().unwrap()[0].changed_at, stamp(MORNING).at);
    let mut file = library.open_case(id).unwrap();
    assert_eq!((names(&file), file.undoable()), (vec!["Dan".into(), "Eerst".into()], None));
    let entries = file.versions().unwrap();
    assert_eq!(entries[1].at, stamp("2025-09-05T12:00:00Z").at);
    assert_eq!(file.case_at(entries[0].id).unwrap(), file.case().unwrap());
    // A record that is in both is the same one.
    let (first, now) = (file.case_at(entries[1].id).unwrap(), file.case().unwrap());
    assert_eq!(first.stakeholders[1].id, now.stakeholders[2].id);
    assert_eq!(first.stakeholders[1].who.as_deref(), Some("school"));
    assert_eq!(first.actions[0].executors_partners, [first.stakeholders[0].id.clone()]);
    file.rebuild().unwrap();
    assert_eq!(file.case().unwrap(), now);
    assert_eq!((file.search("school", 9).unwrap().0, file.edits(9).unwrap().len()), (vec![], 2));

    // What is done in it afterwards goes along as well, and the versions stay as they were.
    let new = RecordId("0190f5c8-0000-7000-8000-000000000001".to_owned());
    let fields = json!({ "who": "politie" }).as_object().unwrap().clone();
    let add = Step::Add { kind: Kind::Stakeholder, id: new.clone(), fields, before: None };
    file.apply(&Edit { steps: vec![add] }, &stamp(EVENING)).unwrap();
    let out = file.export_with_versions().unwrap();
    assert_eq!(out.case, file.export().unwrap());
    for ((name, kept, case), (before, at, expected)) in out.versions.iter().zip(&versions) {
        assert_eq!((name, kept.at, case), (before, at.at, expected));
        assert_eq!(kept.who.as_deref(), Some("projectleider"));
    }
    let again = CaseFile::in_memory(out.clone(), &stamp(EVENING)).unwrap();
    assert_eq!((names(&again), again.export().unwrap()), (names(&file), out.case));
    assert_eq!(again.export_with_versions().unwrap().versions[0].2, versions[0].2);
}
