//! What hardly anybody does: a removed id again, an id in capitals, a text that reads like an id.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use domain::action::Action;
use domain::case::Case;
use domain::edit::{Edit, Step};
use domain::file;
use domain::problem::Problem;
use domain::record::{Fields, Kind};
use domain::stakeholder::Stakeholder;
use domain::value::{RecordId, Reference};
use serde_json::{Value, json};
use store::{CaseFile, Library, Stamp};
use tempfile::TempDir;

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None }
}

/// Two partners, and an action that both carry out. Who answers for it is a text that happens to
/// read like the id of a partner, which the field cannot link to.
fn case() -> Case {
    let mut case = Case::default();
    for (id, who) in [("ST1", "jeugdhuis"), ("ST2", "buurtcomité")] {
        let who = Some(who.to_owned());
        case.stakeholders.push(Stakeholder { id: id.into(), who, ..Stakeholder::default() });
    }
    case.actions.push(Action {
        id: "A1".into(),
        executors_partners: vec!["ST1".into(), "ST2".into()],
        responsible: Some(Reference("ST1".to_owned())),
        ..Action::default()
    });
    case
}

struct Desk {
    _home: TempDir,
    library: Library,
    file: CaseFile,
}

impl Desk {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        let mut library = Library::create(home.path(), "zes woorden").unwrap();
        let id = library.import(case(), &stamp()).unwrap();
        let file = library.open_case(id).unwrap();
        Self { _home: home, library, file }
    }

    fn apply(&mut self, steps: Vec<Step>) -> Result<(), Problem> {
        Ok(self.file.apply(&Edit { steps }, &stamp()).map(|_| ())?)
    }

    fn find(&self, id: &str) -> RecordId {
        self.file.find(id).unwrap().1
    }

    fn case(&self) -> Case {
        self.file.case().unwrap()
    }

    /// The edit is refused with this problem, and changes nothing.
    #[track_caller]
    fn refuses(&mut self, steps: Vec<Step>, code: &str) {
        let before = self.case();
        let problem = self.apply(steps).expect_err("it is refused");
        assert_eq!(problem.code(), code, "{problem:?}");
        self.is_told_by_the_log();
        assert_eq!(self.case(), before);
    }

    #[track_caller]
    fn is_told_by_the_log(&mut self) {
        let now = self.case();
        self.file.rebuild().unwrap();
        assert_eq!(self.case(), now, "the log says something else");
    }

    fn export(self) -> Case {
        let Self { library, file, _home } = self;
        let id = file.id();
        drop(file);
        library.export(id).unwrap()
    }
}

fn remove(id: &RecordId) -> Step {
    Step::Remove { id: id.clone() }
}

fn set(id: &RecordId, field: &str, value: Value) -> Step {
    Step::Set { id: id.clone(), field: field.to_owned(), value: Some(value) }
}

fn add(kind: Kind, id: &RecordId, fields: Value, before: Option<&RecordId>) -> Step {
    let fields: Fields = serde_json::from_value(fields).unwrap();
    Step::Add { kind, id: id.clone(), fields, before: before.cloned() }
}

/// A new id that sorts by a number.
fn id(number: u32) -> RecordId {
    RecordId(format!("{number:08x}-0000-4000-8000-000000000000"))
}

/// Else what the removed record said would come back with the new one.
#[test]
fn the_id_of_a_removed_record_is_never_given_again() {
    let mut desk = Desk::new();
    let gone = desk.find("ST1");
    let again = add(Kind::Stakeholder, &gone, json!({}), None);
    desk.refuses(vec![remove(&gone), again.clone()], "id-duplicate");
    desk.apply(vec![remove(&gone)]).unwrap();
    desk.refuses(vec![again], "id-duplicate");
    desk.file.undo(&stamp()).unwrap();
    assert_eq!(file::write(&desk.export()), file::write(&case()));
}

/// Ids are compared as text: written in two ways, a link would outlive what it leads to.
#[test]
fn an_id_is_written_in_one_way() {
    let mut desk = Desk::new();
    let (partner, action) = (desk.find("ST1"), desk.find("A1"));
    let plain = partner.0.replace('-', "");
    for other in [partner.0.to_uppercase(), plain, format!("{{{partner}}}")] {
        let other = RecordId(other);
        desk.refuses(vec![set(&other, "who", json!("iemand"))], "record-missing");
        let both = vec![set(&partner, "who", json!("a")), set(&other, "why_involve", json!("b"))];
        desk.refuses(both, "record-missing");
        desk.refuses(vec![set(&action, "executors_partners", json!([other]))], "link-dangling");
        desk.refuses(vec![add(Kind::Signal, &other, json!({}), None)], "record-missing");
    }
}

#[test]
fn what_is_added_together_keeps_its_order() {
    let mut desk = Desk::new();
    let ids: Vec<RecordId> = [9, 3, 7, 1].map(id).to_vec();
    desk.apply(ids.iter().map(|id| add(Kind::Objective, id, json!({}), None)).collect()).unwrap();
    let order = |desk: &Desk| -> Vec<RecordId> {
        desk.case().objectives.into_iter().map(|it| it.id).collect()
    };
    assert_eq!(order(&desk), ids);
    // And before another, and one that was moved along.
    let steps = vec![
        add(Kind::Objective, &id(8), json!({}), Some(&ids[1])),
        Step::Move { id: ids[3].clone(), before: Some(ids[1].clone()) },
        add(Kind::Objective, &id(2), json!({}), Some(&ids[1])),
    ];
    desk.apply(steps).unwrap();
    assert_eq!(order(&desk), [9, 8, 1, 2, 3, 7].map(id));
    desk.is_told_by_the_log();
    desk.file.undo(&stamp()).unwrap();
    assert_eq!(order(&desk), ids);
}

/// Leaving a field as it was is no edit: undo has nothing to undo, and redo stays possible.
#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    let mut desk = Desk::new();
    let partner = desk.find("ST1");
    desk.apply(vec![set(&partner, "who", json!("wijkhuis"))]).unwrap();
    desk.file.undo(&stamp()).unwrap();
    let steps = desk.file.edits(9).unwrap();
    let check = |desk: &mut Desk, edit: Vec<Step>| {
        let applied = desk.file.apply(&Edit { steps: edit }, &stamp()).unwrap();
        assert!(applied.changed.is_empty() && applied.removed.is_empty());
        assert_eq!(desk.file.edits(9).unwrap(), steps);
        assert!(desk.file.undoable().is_none() && desk.file.redoable().is_some());
    };
    check(&mut desk, vec![set(&partner, "who", json!("jeugdhuis"))]);
    check(&mut desk, vec![set(&partner, "why_involve", json!(""))]);
    check(&mut desk, vec![add(Kind::Signal, &id(1), json!({}), None), remove(&id(1))]);
}

#[test]
fn a_text_that_reads_like_an_id_stays_a_text() {
    let desk = Desk::new();
    let action = desk.case().actions.remove(0);
    assert_eq!(action.responsible, Some(Reference("ST1".to_owned())));
    assert_eq!(action.executors_partners[0], desk.find("ST1"));
    assert_eq!(file::write(&desk.export()), file::write(&case()));
}

/// In an open file the case has no id to link to.
#[test]
fn a_link_to_the_case_as_a_whole_does_not_spoil_the_file() {
    let mut desk = Desk::new();
    let sheet = json!({ "record": desk.file.id().to_string() });
    desk.apply(vec![add(Kind::Override, &id(1), sheet, None)]).unwrap();
    let text = file::write(&desk.export());
    assert_eq!(file::read(&text).unwrap().overrides[0].record, None);
}

/// Search takes what is typed as words, however odd or long.
#[test]
fn search_bears_with_everything() {
    let desk = Desk::new();
    let odd = ["ⓐ", "\u{0}", "a\u{0}b", "²", "\u{300}", "🙂", "\"\"\"a\"\"", "comit* OR x", "ⅷ ㊀"];
    let long = ["woord ".repeat(5000), "x".repeat(1_000_000)];
    for words in odd.into_iter().chain(long.iter().map(String::as_str)) {
        assert_eq!(desk.file.search(words, 9).unwrap(), (vec![], false), "{words:.20}");
    }
    assert_eq!(desk.file.search("ⓐ", 9).unwrap().0, []);
    for words in ["comite", "COMITE\u{301}", "buurtcomité", "comité buurt"] {
        let hits = desk.file.search(words, 9).unwrap().0.len();
        assert_eq!(hits, usize::from(words.starts_with("buurt")), "{words}");
    }
}
