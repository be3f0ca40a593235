//! Tests that need a look inside: a full disk, a change under way, search, undo.

use std::fs;
use std::path::Path;

use domain::action::Action;
use domain::case::Case;
use domain::edit::{Edit, Step, Verb};
use domain::problem::Problem;
use domain::progress::progress;
use domain::stakeholder::Stakeholder;
use domain::value::RecordId;
use tempfile::TempDir;

use super::{Act, CaseFile, MATCH_END, MATCH_START, Stamp};
use crate::Library;

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: Some("projectleider".to_owned()) }
}

/// A library with one case, open.
struct Desk {
    home: TempDir,
    library: Library,
    file: CaseFile,
}

impl Desk {
    fn with(case: Case) -> Self {
        let home = TempDir::new().unwrap();
        let mut library = Library::create(home.path(), "zes woorden").unwrap();
        let id = library.import(case, &stamp()).unwrap();
        let file = library.open_case(id).unwrap();
        Self { home, library, file }
    }

    fn again(self) -> Self {
        let Self { home, library, file } = self;
        let id = file.id();
        drop(file);
        let file = library.open_case(id).unwrap();
        Self { home, library, file }
    }

    fn sheet(&self) -> RecordId {
        RecordId(self.file.id().to_string())
    }

    fn title(&self) -> Option<String> {
        self.file.case().unwrap().case.title
    }

    fn set_title(&mut self, text: &str) -> Result<(), Problem> {
        let edit = Edit::set(&self.sheet(), "title", text);
        Ok(self.file.apply(&edit, &stamp()).map(|_| ())?)
    }
}

fn everything(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(everything(&path));
        } else {
            all.push((path.display().to_string(), fs::read(path).unwrap()));
        }
    }
    all
}

/// A disk without room: said plainly, nothing lost, and it goes on when there is room again.
#[test]
fn a_full_disk_loses_nothing() {
    let mut desk = Desk::with(Case::default());
    desk.set_title("eerste").unwrap();
    let pages = "PRAGMA max_page_count = 1";
    desk.file.connection.query_row(pages, [], |_| Ok(())).unwrap();
    assert_eq!(desk.set_title(&"lang ".repeat(10_000)), Err(Problem::DiskFull));
    assert_eq!(desk.title().as_deref(), Some("eerste"));
    assert_eq!(desk.file.undoable.len(), 1, "what failed cannot be undone");
    let pages = "PRAGMA max_page_count = 1000000";
    desk.file.connection.query_row(pages, [], |_| Ok(())).unwrap();
    desk.set_title("tweede").unwrap();
    desk.file.undo(&stamp()).unwrap();
    assert_eq!(desk.again().title().as_deref(), Some("eerste"));
}

/// Wherever in a change the room ends: it is kept whole or not at all.
#[test]
fn a_disk_that_fills_up_at_any_page_keeps_all_or_nothing() {
    let mut desk = Desk::with(two_partners());
    let limit = |desk: &Desk, pages: u32| {
        let limit = format!("PRAGMA max_page_count = {pages}");
        desk.file.connection.query_row(&limit, [], |_| Ok(())).unwrap();
    };
    let count = "PRAGMA page_count";
    let pages: u32 = desk.file.connection.query_row(count, [], |row| row.get(0)).unwrap();
    let partner = desk.file.find("ST1").unwrap().1;
    let text = "lang woord ".repeat(3000);
    let edits =
        [Edit::set(&partner, "who", text), Edit { steps: vec![Step::Remove { id: partner }] }];
    let mut refused = 0;
    for edit in edits {
        let mut room = pages;
        loop {
            limit(&desk, room);
            let before = desk.file.case().unwrap();
            let steps = desk.file.edits(usize::MAX).unwrap().len();
            match desk.file.apply(&edit, &stamp()).map(|_| ()).map_err(Problem::from) {
                Ok(()) => break,
                Err(problem) => assert_eq!(problem, Problem::DiskFull),
            }
            assert_eq!(desk.file.case().unwrap(), before, "{room} pages");
            assert_eq!(desk.file.edits(usize::MAX).unwrap().len(), steps, "{room} pages");
            room += 1;
            refused += 1;
        }
        limit(&desk, 1_000_000);
        desk = desk.again();
    }
    assert!(10 < refused, "{refused} times there was no room");
    let now = desk.file.case().unwrap();
    desk.file.rebuild().unwrap();
    assert_eq!(desk.file.case().unwrap(), now);
    for _ in 0..2 {
        desk.file.undo(&stamp()).unwrap();
    }
    assert_eq!(desk.file.case().unwrap().stakeholders[0].who, two_partners().stakeholders[0].who);
}

/// Nothing that is written can be read without the key: not the files, not what lies beside them
/// while a change is under way.
#[test]
fn nothing_lies_on_disk_in_plain_text() {
    let planted = "Zwijgmijdoodvoorbeeld";
    let mut case = Case::default();
    case.case.title = Some(format!("{planted} title"));
    let mut desk = Desk::with(case);
    let look = |desk: &Desk, moment: &str| {
        let wide: Vec<u8> = planted.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let files = everything(desk.home.path());
        for (path, bytes) in &files {
            for needle in [planted.as_bytes(), &wide, b"contested_issue", b"CREATE TABLE"] {
                let found = bytes.windows(needle.len()).any(|it| it == needle);
                assert!(!found, "{moment}: {path} can be read");
            }
        }
        files
            .iter()
            .filter(|(path, bytes)| path.ends_with("-journal") && 1000 < bytes.len())
            .count()
    };
    look(&desk, "imported");
    for at in 0..5 {
        let text = format!("{planted} {at} ").repeat(2000);
        let edit = Edit::set(&desk.sheet(), "contested_issue", text);
        desk.file.apply(&edit, &stamp()).unwrap();
        look(&desk, "edited");
    }
    assert!(!desk.file.search(planted, 9).unwrap().0.is_empty());
    // A change that outgrows the cache is on disk before it is finished, with its journal.
    let text = format!("{planted} ").repeat(100_000);
    desk.file
        .connection
        .execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE record SET body = body || ' ';")
        .unwrap();
    desk.file.connection.execute("UPDATE text SET words = ?1", [text]).unwrap();
    assert!(0 < look(&desk, "under way"), "there is a journal to look at");
    desk.file.connection.execute_batch("ROLLBACK").unwrap();
    let case = desk.file.case().unwrap();
    desk.library.changed(desk.file.id(), &case, &progress(&case), stamp().at).unwrap();
    let Desk { home, library, file } = desk;
    drop((library, file));
    for (path, bytes) in everything(home.path()) {
        assert!(!bytes.windows(planted.len()).any(|it| it == planted.as_bytes()), "{path}");
    }
}

fn two_partners() -> Case {
    let mut case = Case::default();
    for (id, who) in [("ST1", "buurtvereniging De Eén"), ("ST2", "jeugdhuis Café Crème")] {
        let who = Some(who.to_owned());
        case.stakeholders.push(Stakeholder { id: id.into(), who, ..Stakeholder::default() });
    }
    case.actions.push(Action {
        id: "A1".into(),
        title: Some("Opruimdag op het plein".to_owned()),
        executors_partners: vec!["ST1".into(), "ST2".into()],
        ..Action::default()
    });
    case
}

#[test]
fn removing_takes_the_links_along_and_undo_brings_them_back() {
    let mut desk = Desk::with(two_partners());
    let before = desk.file.case().unwrap();
    let (_, id) = desk.file.find("ST1").unwrap();
    let edit = Edit { steps: vec![Step::Remove { id: id.clone() }] };
    let applied = desk.file.apply(&edit, &stamp()).unwrap();
    assert_eq!((applied.removed, applied.changed.len()), (vec![id], 1));
    let after = desk.file.case().unwrap();
    assert_eq!((after.stakeholders.len(), after.actions[0].executors_partners.len()), (1, 1));

    // The next day, after a restart, undo names what it undoes.
    let mut desk = desk.again();
    let label = desk.file.undoable().unwrap().clone();
    assert_eq!((label.verb, label.name.as_str()), (Verb::Removed, "buurtvereniging De Eén"));
    desk.file.undo(&stamp()).unwrap();
    assert_eq!(desk.file.case().unwrap(), before);
    let mut desk = desk.again();
    assert_eq!(desk.file.redoable(), Some(&label));
    desk.file.redo(&stamp()).unwrap();
    assert_eq!(desk.file.case().unwrap(), after);
    desk.file.undo(&stamp()).unwrap();
    assert_eq!(desk.file.case().unwrap(), before, "undo, redo and undo again");
}

#[test]
fn a_new_edit_ends_what_could_be_redone() {
    let mut desk = Desk::with(Case::default());
    desk.set_title("een").unwrap();
    desk.file.undo(&stamp()).unwrap();
    desk.set_title("twee").unwrap();
    assert_eq!(desk.file.redo(&stamp()).err().map(Problem::from), Some(Problem::NothingToRedo));
    let desk = desk.again();
    assert_eq!(desk.file.redoable(), None);
}

#[test]
fn history_tells_every_value_with_its_moment_and_maker() {
    let mut desk = Desk::with(two_partners());
    let (_, id) = desk.file.find("ST2").unwrap();
    desk.file.apply(&Edit::set(&id, "who", "jeugdhuis"), &stamp()).unwrap();
    desk.file.undo(&stamp()).unwrap();
    let told: Vec<_> = desk.file.history(&id).unwrap();
    let told: Vec<_> = told
        .iter()
        .filter(|it| it.field == "who")
        .map(|it| (it.act, it.old.clone(), it.new.clone(), it.who.clone()))
        .collect();
    let text = |text: &str| Some(serde_json::Value::from(text));
    let maker = Some("projectleider".to_owned());
    let long = "jeugdhuis Café Crème";
    assert_eq!(
        told,
        [
            (Act::Import, None, text(long), maker.clone()),
            (Act::Do, text(long), text("jeugdhuis"), maker.clone()),
            (Act::Undo, text("jeugdhuis"), text(long), maker),
        ]
    );
    assert_eq!(desk.file.edits(usize::MAX).unwrap().len(), 3);
}

/// A case in memory does what others do, and there is no file that it could leave anything in.
#[test]
fn a_case_in_memory_is_never_on_disk() {
    let mut file = CaseFile::in_memory(two_partners(), &stamp()).unwrap();
    let mut other = CaseFile::in_memory(Case::default(), &stamp()).unwrap();
    assert_eq!(file.export().unwrap(), two_partners());
    let (_, id) = file.find("ST1").unwrap();
    file.apply(&Edit::set(&id, "who", "wijkcomité"), &stamp()).unwrap();
    assert_eq!(file.search("wijkcomite", 9).unwrap().0.len(), 1);
    assert_eq!(file.history(&id).unwrap().iter().filter(|it| it.field == "who").count(), 2);
    let now = file.case().unwrap();
    file.rebuild().unwrap();
    assert_eq!(file.case().unwrap(), now);
    file.undo(&stamp()).unwrap();
    file.redo(&stamp()).unwrap();
    assert_eq!(file.case().unwrap(), now);
    assert_eq!(other.case().unwrap().stakeholders, [], "each is on its own");
    assert!(other.undo(&stamp()).is_err());
    assert_eq!(file.connection.path(), Some(""));
    let kept: i32 =
        file.connection.pragma_query_value(None, "temp_store", |row| row.get(0)).unwrap();
    assert_eq!(kept, 2, "in memory");
}

#[test]
fn what_is_asked_for_is_given_and_no_more() {
    let mut desk = Desk::with(two_partners());
    let found = |desk: &Desk, limit: usize| {
        let (hits, more) = desk.file.search("de", limit).unwrap();
        (hits.len(), more)
    };
    let (_, id) = desk.file.find("ST2").unwrap();
    desk.file.apply(&Edit::set(&id, "who", "de jeugd"), &stamp()).unwrap();
    desk.set_title("de wijk").unwrap();
    let told = [0, 2, 3, usize::MAX].map(|limit| found(&desk, limit));
    assert_eq!(told, [(0, true), (2, true), (3, false), (3, false)]);
    let acts = |limit: usize| -> Vec<Act> {
        desk.file.edits(limit).unwrap().into_iter().map(|edit| edit.act).collect()
    };
    assert_eq!((acts(0), acts(2)), (vec![], vec![Act::Do; 2]));
    assert_eq!(acts(usize::MAX), [Act::Do, Act::Do, Act::Import]);
    assert_eq!(desk.file.edits(1).unwrap()[0].label.name, "de wijk", "the last one first");
}

#[test]
fn search_forgives_accents_and_takes_no_orders() {
    let mut desk = Desk::with(two_partners());
    let found = |desk: &Desk, words: &str| {
        let hits = desk.file.search(words, 9).unwrap().0;
        hits.into_iter().map(|it| it.snippet.replace([MATCH_START, MATCH_END], "|")).collect()
    };
    let check = |desk: &Desk, words: &str, expected: &[&str]| {
        let hits: Vec<String> = found(desk, words);
        assert_eq!(hits, expected, "{words}");
    };
    check(&desk, "een", &["buurtvereniging De |Eén|"]);
    check(&desk, "CREME cafe", &["jeugdhuis |Café| |Crème|"]);
    check(&desk, "opruim", &["|Opruimdag| op het plein"]);
    check(&desk, "opruim plein", &[]);
    for hostile in ["\"", "a\" OR \"b", "who:x", "NEAR(", "*", "plein AND", "(", "-plein", "^", ""]
    {
        desk.file.search(hostile, 9).unwrap();
    }
    let (_, id) = desk.file.find("ST1").unwrap();
    desk.file.apply(&Edit::set(&id, "who", "wijkcomité"), &stamp()).unwrap();
    check(&desk, "een", &[]);
    check(&desk, "wijkcomite", &["|wijkcomité|"]);
    desk.file.undo(&stamp()).unwrap();
    check(&desk, "een", &["buurtvereniging De |Eén|"]);
}

/// A clock that is set back does not bring the log out of order.
#[test]
fn ids_sort_as_they_were_made_whatever_the_clock_says() {
    let mut desk = Desk::with(Case::default());
    for (number, at) in ["2030-01-01T00:00:00Z", "2020-01-01T00:00:00Z"].iter().enumerate() {
        let edit = Edit::set(&desk.sheet(), "title", format!("{number}"));
        desk.file.apply(&edit, &Stamp { at: at.parse().unwrap(), who: None }).unwrap();
        desk = desk.again();
    }
    assert_eq!(desk.title().as_deref(), Some("1"));
    desk.file.undo(&stamp()).unwrap();
    assert_eq!(desk.title().as_deref(), Some("0"));
}

#[test]
fn the_committed_schema_is_the_one_we_reviewed() {
    let desk = Desk::with(Case::default());
    let select = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'
                  ORDER BY name";
    let schema = |connection: &rusqlite::Connection| {
        let mut select = connection.prepare(select).unwrap();
        let rows = select.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|row| row.unwrap() + ";\n").collect::<String>()
    };
    expect_test::expect_file!["../../schema.sql"].assert_eq(&schema(&desk.file.connection));
}
