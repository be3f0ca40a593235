//! Start, preferences, the library and its cases.

use domain::choice::Language as Chosen;
use domain::problem::Problem;

use super::*;
use crate::answer::{LibraryState, Opened};
use crate::preferences::{ColorTheme, Preferences};

#[test]
fn the_first_start_speaks_the_language_of_the_system_until_another_is_chosen() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home");
    let start = || Session::new(home.clone(), Language::Fr).start().unwrap();
    let first = start();
    let french = Preferences { language: Chosen::Fr, theme: ColorTheme::System, zoom: 100 };
    assert_eq!((first.first, first.preferences), (true, french));
    assert_eq!((first.version, first.opened.is_none()), (env!("CARGO_PKG_VERSION"), true));
    let chosen = Preferences { language: Chosen::En, theme: ColorTheme::Dark, zoom: 900 };
    let mut session = Session::new(home.clone(), Language::Fr);
    session.set_preferences(chosen).unwrap();
    assert!(!session.start().unwrap().first);
    assert_eq!(session.words().language, Language::En);
    let kept = Preferences { zoom: 300, ..chosen };
    assert_eq!((start().first, start().preferences), (false, kept));
    fs::write(home.join("preferences.json"), "damaged").unwrap();
    assert_eq!((start().first, start().preferences), (false, french));
}

#[test]
fn preferences_that_cannot_be_kept_still_count() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let mut session = Session::new(folder.path().join("file"), Language::Nl);
    let english = Preferences::new(Language::En);
    session.set_preferences(english).unwrap_err();
    assert_eq!(session.preferences(), english);
}

#[test]
fn a_library_is_made_locked_and_opened_with_its_passphrase_only() {
    let mut laptop = Laptop::new();
    assert_eq!(laptop.session.library_state(), LibraryState::None);
    fails(laptop.session.unlock(PASSPHRASE), &Problem::LibraryMissing);
    fails(laptop.session.create_library(""), &Problem::PassphraseEmpty);
    laptop.session.create_library(PASSPHRASE).unwrap();
    assert_eq!(laptop.session.library_state(), LibraryState::Open);
    fails(laptop.session.create_library(PASSPHRASE), &Problem::LibraryExists);
    laptop.session.lock();
    assert_eq!(laptop.session.library_state(), LibraryState::Locked);
    fails(laptop.session.unlock("something else"), &Problem::PassphraseWrong);
    assert!(!laptop.session.is_unlocked());
    laptop.session.unlock(PASSPHRASE).unwrap();
    // Asked anew while it is open, it still counts.
    fails(laptop.session.unlock("something else"), &Problem::PassphraseWrong);
    assert!(!laptop.session.is_unlocked());
    let laptop = laptop.again();
    assert_eq!(laptop.session.library_state(), LibraryState::Locked);
}

#[test]
fn a_passphrase_is_changed_by_who_knows_the_old_one() {
    let mut laptop = Laptop::with_case("Plein");
    fails(laptop.session.change_passphrase("wrong", "new one"), &Problem::PassphraseWrong);
    fails(laptop.session.change_passphrase(PASSPHRASE, ""), &Problem::PassphraseEmpty);
    laptop.session.change_passphrase(PASSPHRASE, "new one").unwrap();
    let mut laptop = laptop.again();
    fails(laptop.session.change_passphrase("new one", "newer"), &Problem::Locked);
    fails(laptop.session.unlock(PASSPHRASE), &Problem::PassphraseWrong);
    laptop.session.unlock("new one").unwrap();
    let cases = laptop.session.list_cases().unwrap();
    assert_eq!(laptop.session.open_case(&cases[0].id).unwrap().undo, None);
}

#[test]
fn nothing_of_the_library_can_be_had_while_it_is_locked() {
    let mut laptop = Laptop::with_case("Plein");
    let case = laptop.session.list_cases().unwrap()[0].id.clone();
    laptop.session.lock();
    let session = &mut laptop.session;
    fails(session.list_cases(), &Problem::Locked);
    fails(session.create_case("x", &Beginning::Nothing), &Problem::Locked);
    fails(session.open_case(&case), &Problem::Locked);
    fails(session.search_library("x"), &Problem::Locked);
    fails(session.keep_sample(), &Problem::Locked);
    assert_eq!(session.import_case(Path::new("x")).unwrap_err(), Problem::Locked.into());
    fails(session.apply(&edit([])), &Problem::NoCaseOpen);
    assert!(session.start().unwrap().opened.is_none());
    let wrong = session.home.join("preferences.json");
    assert!(!wrong.exists(), "nothing was written that nobody asked for");
}

#[test]
fn cases_are_made_listed_opened_and_closed() {
    let mut laptop = Laptop::unlocked();
    let session = &mut laptop.session;
    let first = session.create_case("  Het plein ", &Beginning::Nothing).unwrap();
    assert_eq!(first.case.case.title.as_deref(), Some("Het plein"));
    assert_eq!(first.case.case.language, Some(Chosen::Nl));
    let nothing_done = (first.undo, first.redo, first.last);
    assert_eq!(nothing_done, (None, None, None));
    let second = session.create_case(" ", &Beginning::Nothing).unwrap();
    assert_eq!(second.case.case.title, None);
    let ids = |session: &Session| -> Vec<_> {
        session.list_cases().unwrap().into_iter().map(|it| (it.id, it.title)).collect()
    };
    let (one, two) = (first.id.unwrap(), second.id.unwrap());
    let title = Some("Het plein".to_owned());
    assert_eq!(ids(session), [(two.clone(), None), (one.clone(), title)]);

    // The one that is open opens again, and so does the other.
    for id in [&two, &one, &one] {
        assert_eq!(session.open_case(id).unwrap().id.as_ref(), Some(id));
    }
    fails(session.open_case("nowhere"), &Problem::CaseMissing { id: "nowhere".to_owned() });
    let opened = session.start().unwrap().opened.unwrap();
    assert_eq!(opened.id, Some(one), "the one before stays open, also for a page loaded anew");
    session.close_case();
    assert!(session.start().unwrap().opened.is_none());
    fails(session.history(9), &Problem::NoCaseOpen);
}

#[test]
fn the_list_follows_what_is_done_in_a_case() {
    let mut laptop = Laptop::with_case("Oud");
    let before = laptop.session.list_cases().unwrap().remove(0);
    let sheet = laptop.sheet();
    let steps = [("title", "Nieuw"), ("municipality", "Gent")];
    let changed = steps.map(|(field, text)| {
        laptop.session.apply(&Edit::set(&sheet, field, text)).unwrap().saved_at
    });
    let after = laptop.session.list_cases().unwrap().remove(0);
    assert_eq!(after.title.as_deref(), Some("Nieuw"));
    assert_eq!(after.changed_at.as_millisecond(), changed[1].as_millisecond());
    assert_eq!((before.filled + 1, before.needed), (after.filled, after.needed));
}

#[test]
fn the_sample_is_there_without_a_library_and_leaves_nothing_behind() {
    for language in Language::ALL {
        let mut laptop = Laptop::new();
        laptop.session.set_preferences(Preferences::new(language)).unwrap();
        let sample = laptop.session.open_sample().unwrap();
        assert_eq!((sample.id, sample.changed_at, sample.undo), (None, None, None));
        assert!(!sample.case.stakeholders.is_empty() && !sample.findings.is_empty());
        let sheet = laptop.sheet();
        laptop.session.apply(&Edit::set(&sheet, "title", "Geprobeerd")).unwrap();
        laptop.agrees();
        laptop.session.undo().unwrap();
        laptop.session.redo().unwrap();
        let again = laptop.session.start().unwrap().opened.unwrap();
        assert_eq!(again.case.case.title.as_deref(), Some("Geprobeerd"));
        assert_eq!((again.last, again.changed_at), (Some(Kind::Case), None));
        assert_eq!(names(&laptop.home()), ["preferences.json"]);
        // What was tried is locked away with the rest.
        laptop.session.lock();
        fails(laptop.session.copy(None).map(|_| ()), &Problem::NoCaseOpen);
    }
}

#[test]
fn the_sample_can_be_kept_as_it_is_now() {
    let mut laptop = Laptop::unlocked();
    laptop.session.open_sample().unwrap();
    let sheet = laptop.sheet();
    laptop.session.apply(&Edit::set(&sheet, "title", "Van ons")).unwrap();
    let before = laptop.session.copy(None).unwrap();
    let kept = laptop.session.keep_sample().unwrap();
    assert_eq!(kept.case.case.title.as_deref(), Some("Van ons"));
    assert_eq!(kept.id, laptop.session.list_cases().unwrap().pop().map(|it| it.id));
    assert_eq!(kept.undo, None, "it begins where it is");
    let texts = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches("\"who\"").count();
    assert_eq!(texts(&before.bytes), texts(&laptop.session.copy(None).unwrap().bytes));
    // It is an own case by now.
    fails(laptop.session.keep_sample(), &Problem::NoCaseOpen);
}

#[test]
fn a_case_can_begin_with_an_earlier_one() {
    let mut laptop = Laptop::with_case("Plein");
    let earlier = laptop.session.list_cases().unwrap()[0].id.clone();
    let steps = [
        add(Kind::WorkingGroupMember, 1, json!({ "who": "jeugddienst" })),
        add(Kind::PlanItem, 2, json!({ "label": "Groene pleinen" })),
        add(Kind::LearningPoint, 3, json!({ "learning_point": "Begin klein." })),
        add(Kind::Signal, 4, json!({ "what": "Geroep op het plein." })),
    ];
    laptop.session.apply(&edit(steps)).unwrap();
    let counts = |opened: &Opened| {
        let case = &opened.case;
        let [members, plans] = [case.working_group_members.len(), case.plan_items.len()];
        (members, plans, case.learning_points.len(), case.signals.len())
    };
    let group = Beginning::Group { case: earlier.clone() };
    let opened = laptop.session.create_case(" Park ", &group).unwrap();
    assert_eq!(counts(&opened), (1, 1, 0, 0));
    assert_eq!(opened.case.case.title.as_deref(), Some("Park"));
    // Records of its own: what changes here leaves the earlier case alone.
    assert_ne!(opened.case.working_group_members[0].id, id(1));
    laptop.agrees();

    let lessons = Beginning::LearningPoints { case: earlier };
    let opened = laptop.session.create_case("Straat", &lessons).unwrap();
    assert_eq!(counts(&opened), (1, 1, 1, 0));
    assert_eq!(opened.case.prevention_items.len(), 4);
    assert_eq!(laptop.session.list_cases().unwrap().len(), 3);

    let nowhere = Beginning::Group { case: "nowhere".to_owned() };
    let missing = Problem::CaseMissing { id: "nowhere".to_owned() };
    fails(laptop.session.create_case("x", &nowhere), &missing);
    assert_eq!(laptop.session.list_cases().unwrap().len(), 3);
}
