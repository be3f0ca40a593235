//! Files: a case read in, a copy saved, the sheet for the passphrase.

use domain::file;

use super::*;

#[test]
fn a_copy_is_the_case_and_reads_in_again() {
    let mut laptop = Laptop::unlocked();
    let sample = laptop.session.open_sample().unwrap();
    let copy = laptop.session.copy(None).unwrap();
    assert_eq!(copy.name, "Bloemetjeswijk plein en groenplan.json");
    assert_eq!(sample.case.case.title.unwrap(), "Bloemetjeswijk: plein en groenplan");
    let path = laptop.path("open.json");
    fs::write(&path, &copy.bytes).unwrap();
    let imported = laptop.session.import_case(&path).unwrap();
    let texts = |case: &domain::case::Case| -> Vec<_> {
        case.records().map(|it| (it.kind(), it.fields().len())).collect()
    };
    // No link to the case as a whole is lost: in an open file it is said by leaving it out.
    let before = file::read(&String::from_utf8(copy.bytes).unwrap()).unwrap();
    assert_eq!(texts(&imported.case), texts(&before));
    assert_eq!(imported.id, laptop.session.list_cases().unwrap().pop().map(|it| it.id));
}

#[test]
fn a_copy_takes_what_is_being_typed_along_when_it_may() {
    let mut laptop = Laptop::with_case("Plein");
    let partner = json!({ "title": "opruimdag", "executors_partners": [id(1).0, id(2).0] });
    let steps =
        [stakeholder(1, "buurthuis"), stakeholder(2, "school"), add(Kind::Action, 10, partner)];
    laptop.session.apply(&edit(steps)).unwrap();
    let check = |pending: Option<&Edit>, expected: &[&str], links: usize| {
        let copy = laptop.session.copy(pending).unwrap();
        let case = file::read(&String::from_utf8(copy.bytes).unwrap()).unwrap();
        let who: Vec<_> = case.stakeholders.iter().map(|it| it.who.as_deref().unwrap()).collect();
        assert_eq!((&who[..], case.actions[0].executors_partners.len()), (expected, links));
        laptop.agrees();
    };
    check(None, &["buurthuis", "school"], 2);
    check(Some(&Edit::set(&id(2), "who", "scholen")), &["buurthuis", "scholen"], 2);
    check(Some(&edit([stakeholder(3, "politie")])), &["buurthuis", "school", "politie"], 2);
    let Step::Add { kind, id: new, fields, .. } = stakeholder(3, "politie") else { panic!() };
    let first = Step::Add { kind, id: new, fields, before: Some(id(1)) };
    check(Some(&edit([first])), &["politie", "buurthuis", "school"], 2);
    let last = Step::Move { id: id(1), before: None };
    check(Some(&edit([last])), &["school", "buurthuis"], 2);
    check(Some(&edit([Step::Remove { id: id(1) }])), &["school"], 1);
    // What may not be done stays out of it, and the rest is saved.
    check(Some(&Edit::set(&id(9), "who", "x")), &["buurthuis", "school"], 2);
}

/// That is what a copy is for: the case lives on in memory when its disk is gone.
#[test]
fn a_copy_can_be_made_when_the_store_cannot_write() {
    let mut laptop = Laptop::with_case("Plein");
    let sheet = laptop.sheet();
    let pending = Edit::set(&sheet, "title", "Het plein");
    fs::remove_dir_all(laptop.home()).unwrap();
    assert!(laptop.session.apply(&pending).is_err(), "nothing can be written");
    let copy = laptop.session.copy(Some(&pending)).unwrap();
    assert_eq!(copy.name, "Het plein.json");
    assert!(String::from_utf8(copy.bytes).unwrap().contains("Het plein"));
}

#[test]
fn a_bad_file_is_refused_with_its_first_problem_and_its_place() {
    let mut laptop = Laptop::with_case("Plein");
    let path = laptop.path("bad.json");
    let check =
        |laptop: &mut Laptop, text: &str, code: &str, place: Option<(usize, &str, usize)>| {
            fs::write(&path, text).unwrap();
            let refusal = laptop.session.import_case(&path).unwrap_err();
            let json = serde_json::to_value(&refusal).unwrap();
            assert_eq!(json["code"], code, "{text}");
            let at = refusal.at.map(|at| {
                assert_eq!(at.file, "bad.json");
                (at.line, at.path, at.more)
            });
            let place = place.map(|(line, path, more)| (line, path.to_owned(), more));
            assert_eq!(at, place, "{text}");
        };
    check(&mut laptop, "", "not-a-case-file", Some((1, "", 0)));
    check(&mut laptop, "{\n\"format\": }", "json-syntax", Some((2, "", 0)));
    let two = "{\"format\":\"middenweg-case\",\"version\":1,\n\"case\":{\"colour\":1},\n\"x\":[]}";
    check(&mut laptop, two, "unknown-field", Some((2, "case.colour", 1)));
    fs::write(&path, [0xE9]).unwrap();
    assert_eq!(laptop.session.import_case(&path).unwrap_err(), Problem::NotACaseFile.into());
    let missing = laptop.session.import_case(&laptop.path("none.json")).unwrap_err();
    assert!(matches!(missing.problem, Problem::FileMissing { .. }), "{missing:?}");
    assert_eq!(laptop.session.list_cases().unwrap().len(), 1, "nothing was taken in");
    let open = laptop.session.start().unwrap().opened.unwrap();
    assert_eq!(open.case.case.title.as_deref(), Some("Plein"), "the case before is still open");
}

#[test]
fn only_what_this_run_wrote_is_shown() {
    let mut laptop = Laptop::new();
    let path = laptop.path("plan.pdf");
    let missing = Problem::FileMissing { file: path.display().to_string() };
    fails(laptop.session.check_written(&path), &missing);
    laptop.session.keep_written(&path);
    laptop.session.check_written(&path).unwrap();
    fails(laptop.again().session.check_written(&path), &missing);
}

#[test]
fn the_sheet_is_a_file_in_the_language_of_the_window() {
    let laptop = Laptop::new();
    let sheet = laptop.session.passphrase_sheet().unwrap();
    assert_eq!(sheet.name, "Blad voor de wachtzin van Middenweg.pdf");
    assert!(sheet.bytes.starts_with(b"%PDF-1.7"));
}

#[test]
fn a_title_becomes_a_name_that_every_system_takes() {
    let check = |title: &str, name: &str| {
        assert_eq!(super::super::file_name(title, "pdf"), name, "{title}");
    };
    check("Actieplan Het plein", "Actieplan Het plein.pdf");
    check(" a/b\\c: \"d\"\n<e>? ", "a b c d e.pdf");
    check("..", ".pdf");
    check("../../etc/passwd", "etc passwd.pdf");
    check(&"é".repeat(300), &format!("{}.pdf", "é".repeat(60)));
}
