//! Versions: kept by hand, at closing, and those of the sample.

use domain::case::CaseStatus;
use domain::choice::Language as Chosen;

use super::*;
use crate::answer::VersionRow;
use crate::preferences::Preferences;
use crate::print::SAMPLES;

fn names(laptop: &Laptop) -> Vec<String> {
    laptop.session.list_versions().unwrap().into_iter().map(|it| it.name).collect()
}

#[test]
fn what_is_kept_under_a_name_can_be_read_whatever_comes_later() {
    let mut laptop = Laptop::with_case("Plein");
    assert_eq!(laptop.session.list_versions().unwrap(), []);
    laptop.session.apply(&edit([stakeholder(1, "buurthuis")])).unwrap();
    let then = laptop.session.open().unwrap().case.clone();
    let kept = laptop.session.keep_version(" Voor het college ").unwrap();
    assert_eq!((kept.name.as_str(), &kept.who), ("Voor het college", &None));
    laptop.session.apply(&edit([Step::Remove { id: id(1) }])).unwrap();
    laptop.session.keep_version("Leeg").unwrap();
    for _ in 0..2 {
        laptop.session.undo().unwrap();
    }
    laptop.agrees();

    // The next day.
    let mut laptop = laptop.again();
    fails(laptop.session.list_versions(), &Problem::NoCaseOpen);
    fails(laptop.session.keep_version("x"), &Problem::NoCaseOpen);
    fails(laptop.session.open_version(&kept.id), &Problem::NoCaseOpen);
    laptop.session.unlock(PASSPHRASE).unwrap();
    let row = laptop.session.list_cases().unwrap().remove(0);
    assert!(laptop.session.open_case(&row.id).unwrap().case.stakeholders.is_empty());
    assert_eq!(names(&laptop), ["Leeg", "Voor het college"]);
    assert_eq!(laptop.session.open_version(&kept.id).unwrap(), then);
    // To read it changes nothing.
    assert!(laptop.session.open().unwrap().case.stakeholders.is_empty());
    laptop.agrees();
}

#[test]
fn what_is_no_name_or_no_version_is_refused() {
    let mut laptop = Laptop::with_case("Plein");
    fails(laptop.session.keep_version("  "), &Problem::VersionUnnamed);
    fails(laptop.session.keep_version("a\u{7}"), &Problem::ControlCharacter);
    let case = laptop.session.list_cases().unwrap().remove(0).id;
    for id in ["", "nowhere", &case] {
        fails(laptop.session.open_version(id), &Problem::VersionMissing);
    }
    let kept = laptop.session.keep_version("Van dit dossier").unwrap();
    laptop.session.create_case("Ander", &Beginning::Nothing).unwrap();
    fails(laptop.session.open_version(&kept.id), &Problem::VersionMissing);
}

/// R40-05.
#[test]
fn closing_a_case_keeps_it_as_it_was_closed() {
    let languages =
        [("nl", "Afgesloten dossier"), ("fr", "Dossier clôturé"), ("en", "Closed case")];
    for (language, name) in languages {
        let mut laptop = Laptop::with_case("Plein");
        let sheet = laptop.sheet();
        let set = |laptop: &mut Laptop, field: &str, value: &str| {
            laptop.session.apply(&Edit::set(&sheet, field, value)).unwrap();
        };
        set(&mut laptop, "language", language);
        laptop.session.apply(&edit([stakeholder(1, "buurthuis")])).unwrap();
        set(&mut laptop, "status", "step3");
        assert_eq!(names(&laptop), [""; 0], "only closing does");
        set(&mut laptop, "status", "closed");
        let closed = laptop.session.open().unwrap().case.clone();
        assert_eq!(names(&laptop), [name]);

        // Still closed is not closed anew, and undoing it does not take the version away.
        set(&mut laptop, "status", "closed");
        laptop.session.undo().unwrap();
        laptop.session.redo().unwrap();
        set(&mut laptop, "title", "Later");
        laptop.session.apply(&edit([Step::Remove { id: id(1) }])).unwrap();
        set(&mut laptop, "status", "step3");
        assert_eq!(names(&laptop), [name]);
        let VersionRow { id, .. } = laptop.session.list_versions().unwrap().remove(0);
        let read = laptop.session.open_version(&id).unwrap();
        assert_eq!((&read, read.case.status), (&closed, Some(CaseStatus::Closed)));

        // Reopened and closed again, in one edit with something else: that is another state.
        let status = |value: &str| Step::Set {
            id: sheet.clone(),
            field: "status".to_owned(),
            value: Some(json!(value)),
        };
        laptop.session.apply(&edit([status("closed"), status("step2")])).unwrap();
        assert_eq!(names(&laptop), [name]);
        laptop.session.apply(&edit([stakeholder(2, "school"), status("closed")])).unwrap();
        assert_eq!(names(&laptop), [name; 2]);
        let latest = laptop.session.list_versions().unwrap().remove(0).id;
        assert_eq!(laptop.session.open_version(&latest).unwrap().stakeholders.len(), 1);
        assert_eq!(laptop.session.open_version(&id).unwrap(), closed);
    }
}

/// What is sought in the versions of the sample: the plan before the college, and half a year on.
#[track_caller]
fn has_the_versions_of_the_sample(laptop: &Laptop, language: Language) {
    let versions = laptop.session.list_versions().unwrap();
    let days = versions.iter().map(|it| it.at.to_zoned(jiff::tz::TimeZone::system()).date());
    let days: Vec<_> = days.map(|it| it.to_string()).collect();
    assert_eq!(days, ["2026-04-01", "2025-09-05"]);
    let expected = match language {
        Language::Nl => ["Tussentijds verslag", "Plan voor het college"],
        Language::Fr => ["Rapport intermédiaire", "Plan pour le collège"],
        Language::En => ["Interim report", "Plan for the college"],
    };
    assert_eq!(names(laptop), expected);
    let [last, first] = [0, 1].map(|at| laptop.session.open_version(&versions[at].id).unwrap());
    laptop.agrees();
    assert_eq!(first.case.status, Some(CaseStatus::Step3));
    assert_eq!(last.case.status, Some(CaseStatus::Execution));
    let approved = |case: &domain::case::Case| {
        let status = |it: &&domain::action::Action| {
            it.status == Some(domain::action::ActionStatus::Approved)
        };
        case.actions.iter().filter(status).count()
    };
    assert_eq!((approved(&first), approved(&last) < 5), (5, true), "R35-02 holds the other ten");
    assert!(first.depolarisation_tests.len() < last.depolarisation_tests.len());
    // A version is a good case: what it says can be read in.
    for case in [first, last] {
        domain::file::read(&domain::file::write(&case)).unwrap();
    }
}

#[test]
fn the_sample_comes_with_its_versions_wherever_it_goes() {
    for language in Language::ALL {
        let mut laptop = Laptop::unlocked();
        laptop.session.set_preferences(Preferences::new(language)).unwrap();
        let opened = laptop.session.open_sample().unwrap();
        assert_eq!((opened.undo, opened.last), (None, None), "nobody did anything yet");
        has_the_versions_of_the_sample(&laptop, language);
        let text = domain::file::write(&laptop.session.open().unwrap().file.export().unwrap());
        assert_eq!(text, SAMPLES[language as usize], "at the end it is as it ships");

        laptop.session.keep_sample().unwrap();
        has_the_versions_of_the_sample(&laptop, language);

        let path = laptop.path("sample.json");
        fs::write(&path, SAMPLES[language as usize]).unwrap();
        // The window may speak another language.
        laptop.session.set_preferences(Preferences::new(Language::Fr)).unwrap();
        laptop.session.import_case(&path).unwrap();
        has_the_versions_of_the_sample(&laptop, language);
        let copy = laptop.session.copy(None).unwrap();
        assert_eq!(String::from_utf8(copy.bytes).unwrap().lines().count(), text.lines().count());
    }
}

/// What was done to the sample goes along when it is kept; and a case that only begins like it
/// has no past.
#[test]
fn versions_of_the_sample_are_kept_beside_what_was_done_to_it() {
    let mut laptop = Laptop::unlocked();
    laptop.session.open_sample().unwrap();
    let sheet = laptop.sheet();
    laptop.session.apply(&Edit::set(&sheet, "title", "Van ons")).unwrap();
    laptop.session.keep_version("Geprobeerd").unwrap();
    laptop.session.apply(&Edit::set(&sheet, "status", "closed")).unwrap();
    let path = laptop.path("copy.json");
    fs::write(&path, laptop.session.copy(None).unwrap().bytes).unwrap();
    laptop.session.keep_sample().unwrap();
    let expected =
        ["Afgesloten dossier", "Geprobeerd", "Tussentijds verslag", "Plan voor het college"];
    assert_eq!(names(&laptop), expected);
    let titles = laptop.session.list_versions().unwrap().into_iter().map(|it| {
        let case = laptop.session.open_version(&it.id).unwrap().case;
        assert_eq!(case.language, Some(Chosen::Nl));
        case.title.unwrap() == "Van ons"
    });
    assert_eq!(titles.collect::<Vec<_>>(), [true, true, false, false]);
    laptop.session.import_case(&path).unwrap();
    assert_eq!(laptop.session.list_versions().unwrap(), []);
}
