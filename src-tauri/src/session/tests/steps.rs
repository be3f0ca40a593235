//! Edits, undo and redo, history, search and the map: memory follows the file.

use domain::edit::Verb;
use domain::stakeholder_map::Frame;

use super::*;
use crate::answer::{Act, Changed};

#[test]
fn memory_follows_every_step_and_back_again() {
    let mut laptop = Laptop::with_case("Plein");
    let set = |id, field: &str, value: Value| Edit::set(id, field, value);
    let steps = [
        edit([stakeholder(1, "buurthuis"), stakeholder(2, "school"), stakeholder(3, "politie")]),
        edit([add(Kind::Action, 10, json!({ "executors_partners": [id(1).0, id(2).0] }))]),
        set(&id(1), "who", json!("wijkcomité")),
        edit([Step::Move { id: id(3), before: Some(id(1)) }]),
        edit([Step::Add {
            kind: Kind::Stakeholder,
            id: id(4),
            fields: Default::default(),
            before: Some(id(2)),
        }]),
        // The link of the action goes with it.
        edit([Step::Remove { id: id(1) }]),
        edit([Step::Set { id: id(2), field: "who".to_owned(), value: None }]),
        edit([Step::Remove { id: id(3) }, stakeholder(5, "jeugdhuis")]),
        set(&id(5), "who", json!("jeugdhuis")),
    ];
    let mut states = Vec::new();
    for step in &steps {
        states.push(laptop.session.open().unwrap().case.clone());
        laptop.session.apply(step).unwrap();
        laptop.agrees();
    }
    let end = laptop.session.open().unwrap().case.clone();
    assert_eq!(end.ids(Kind::Stakeholder), [id(4), id(2), id(5)]);
    assert_eq!(end.actions[0].executors_partners, [id(2)]);
    // The last edit changed nothing, and so there is nothing of it to undo.
    for before in states[..8].iter().rev() {
        laptop.session.undo().unwrap();
        laptop.agrees();
        assert_eq!(&laptop.session.open().unwrap().case, before);
    }
    fails(laptop.session.undo(), &Problem::NothingToUndo);
    for _ in 0..8 {
        laptop.session.redo().unwrap();
        laptop.agrees();
    }
    fails(laptop.session.redo(), &Problem::NothingToRedo);
    assert_eq!(laptop.session.open().unwrap().case, end);
}

#[test]
fn a_change_tells_what_is_new_and_nothing_else() {
    let mut laptop = Laptop::with_case("Plein");
    let two = edit([stakeholder(1, "buurthuis"), stakeholder(2, "school")]);
    let added = laptop.session.apply(&two).unwrap();
    let told = |changed: &Changed| -> Vec<(Kind, Value)> {
        changed.changed.iter().map(|(kind, record)| (*kind, record["id"].clone())).collect()
    };
    let both = [1, 2].map(|number| (Kind::Stakeholder, json!(id(number))));
    assert_eq!(told(&added), both);
    assert_eq!(added.order, [(Kind::Stakeholder, vec![id(1), id(2)])]);
    assert!(added.findings.is_some() && added.progress.is_some());
    let label = added.undo.unwrap();
    assert_eq!(
        (label.verb, label.kind, label.name.as_str()),
        (Verb::Added, Kind::Stakeholder, "buurthuis")
    );
    assert_eq!((added.label, added.redo), (label, None));

    // A record goes whole: what is empty too, as in the case itself.
    let case = serde_json::to_value(&laptop.session.open().unwrap().case).unwrap();
    assert_eq!(added.changed[1].1, case["stakeholders"][1]);
    assert_eq!(added.changed[1].1["network_roles"], json!([]));

    let renamed = laptop.session.apply(&Edit::set(&id(2), "who", "scholen")).unwrap();
    assert_eq!((told(&renamed), renamed.order.len()), (vec![both[1].clone()], 0));
    let new = (renamed.findings, renamed.progress, renamed.computed);
    assert!(new.0.is_none() && new.1.is_none() && new.2.is_none(), "{new:?}");

    let sheet = laptop.sheet();
    let titled = laptop.session.apply(&Edit::set(&sheet, "title", "Park")).unwrap();
    let case = serde_json::to_value(&laptop.session.open().unwrap().case).unwrap();
    assert_eq!(titled.changed, [(Kind::Case, case["case"].clone())]);

    let removed = laptop.session.apply(&edit([Step::Remove { id: id(1) }])).unwrap();
    assert_eq!((removed.removed, told_order(&removed.order)), (vec![id(1)], 1));
    let back = laptop.session.undo().unwrap();
    assert_eq!(back.order, [(Kind::Stakeholder, vec![id(1), id(2)])]);
    assert_eq!(
        (told(&back), back.redo.map(|it| it.verb)),
        (vec![both[0].clone()], Some(Verb::Removed))
    );

    let crisis = json!({ "escalation_public_safety": "yes" });
    let phase = edit([add(Kind::PhaseAssessment, 9, crisis)]);
    assert!(laptop.session.apply(&phase).unwrap().computed.is_some());
}

fn told_order(order: &[(Kind, Vec<RecordId>)]) -> usize {
    order.iter().map(|(_, ids)| ids.len()).sum()
}

#[test]
fn a_step_that_may_not_be_done_changes_nothing() {
    let mut laptop = Laptop::with_case("Plein");
    let before = laptop.session.open().unwrap().case.clone();
    let good = stakeholder(1, "buurthuis");
    let check = |laptop: &mut Laptop, bad: Edit, problem: &Problem| {
        fails(laptop.session.apply(&bad), problem);
        laptop.agrees();
        assert_eq!(laptop.session.open().unwrap().case, before);
    };
    let missing = Edit::set(&id(7), "who", "x");
    check(&mut laptop, missing.clone(), &Problem::RecordMissing);
    let half = edit([good.clone(), missing.steps[0].clone()]);
    check(&mut laptop, half, &Problem::RecordMissing);
    let twice = Problem::IdDuplicate { id: id(1).0 };
    check(&mut laptop, edit([good.clone(), good]), &twice);
    fails(laptop.session.undo(), &Problem::NothingToUndo);
    assert_eq!(laptop.session.history(9).unwrap().len(), 1, "only that it was made");
}

#[test]
fn a_restart_keeps_what_was_done_and_what_can_be_undone() {
    let mut laptop = Laptop::with_case("Plein");
    let case = laptop.session.list_cases().unwrap()[0].id.clone();
    laptop.session.apply(&edit([stakeholder(1, "buurthuis")])).unwrap();
    laptop.session.apply(&edit([stakeholder(2, "school")])).unwrap();
    let done = laptop.session.undo().unwrap();
    let mut laptop = laptop.again();
    laptop.session.unlock(PASSPHRASE).unwrap();
    let opened = laptop.session.open_case(&case).unwrap();
    assert_eq!(opened.case.ids(Kind::Stakeholder), [id(1)]);
    let names = [opened.undo, opened.redo].map(|label| label.unwrap().name);
    assert_eq!(names, ["buurthuis", "school"]);
    assert_eq!(opened.last, Some(Kind::Stakeholder));
    let changed = opened.changed_at.unwrap().as_millisecond();
    assert_eq!(changed, done.saved_at.as_millisecond());
    let history = laptop.session.history(3).unwrap();
    let told: Vec<_> = history.iter().map(|row| (row.act, row.label.name.as_str())).collect();
    assert_eq!(told, [(Act::Undo, "school"), (Act::Do, "school"), (Act::Do, "buurthuis")]);
    assert_eq!(laptop.session.history(99).unwrap().pop().unwrap().act, Act::Import);
}

#[test]
fn words_are_found_in_the_case_and_in_the_library() {
    let mut laptop = Laptop::with_case("Café-overleg");
    let many = (1..=30).map(|number| stakeholder(number, &format!("café {number}")));
    laptop.session.apply(&edit(many)).unwrap();
    let found = laptop.session.search_case("cafe").unwrap();
    assert_eq!((found.hits.len(), found.more), (31, false));
    let title = found.hits.iter().find(|hit| hit.kind == Kind::Case).unwrap();
    assert_eq!((&title.record, title.field.as_str()), (&laptop.sheet(), "title"));
    let pieces = [("Café".to_owned(), true), ("-overleg".to_owned(), false)];
    assert_eq!(title.snippet, pieces);
    assert_eq!(laptop.session.search_case("nergens").unwrap().hits, []);
    let more = (31..=300).map(|number| stakeholder(number, "café"));
    laptop.session.apply(&edit(more)).unwrap();
    let found = laptop.session.search_case("cafe").unwrap();
    assert_eq!((found.hits.len(), found.more), (200, true));

    laptop.session.create_case("Ander café", &Beginning::Nothing).unwrap();
    laptop.session.create_case("Iets anders", &Beginning::Nothing).unwrap();
    let found = laptop.session.search_library("cafe").unwrap();
    let told: Vec<_> =
        found.iter().map(|it| (it.title.as_deref().unwrap(), it.hits.len(), it.more)).collect();
    assert_eq!(told, [("Ander café", 1, false), ("Café-overleg", 20, true)]);
    assert_eq!(laptop.session.search_library("iets").unwrap().len(), 1, "the open one as well");
}

#[test]
fn a_damaged_case_does_not_keep_the_others_from_being_searched() {
    let mut laptop = Laptop::with_case("Stuk");
    let broken = laptop.session.list_cases().unwrap()[0].id.clone();
    laptop.session.create_case("Heel", &Beginning::Nothing).unwrap();
    fs::write(laptop.home().join(format!("cases/{broken}.db")), "broken").unwrap();
    let found = laptop.session.search_library("heel").unwrap();
    let told: Vec<_> = found.iter().map(|it| (it.hits.len(), it.problem.is_some())).collect();
    assert_eq!(told, [(1, false), (0, true)]);
    assert!(laptop.session.open_case(&broken).is_err());
    let open = laptop.session.start().unwrap().opened.unwrap();
    assert_eq!(open.case.case.title.as_deref(), Some("Heel"));
}

#[test]
fn the_map_is_drawn_from_memory() {
    let mut laptop = Laptop::with_case("Plein");
    let roles = json!({ "network_roles": ["doer"], "participation_degree": "4_coproduce" });
    let degree = add(Kind::Stakeholder, 1, roles.clone());
    laptop.session.apply(&edit([degree, stakeholder(2, "elders")])).unwrap();
    let frame = Frame { width_mm: 160.0, height_mm: 160.0 };
    let scene = laptop.session.stakeholder_map(frame).unwrap();
    assert_eq!((scene.markers.len(), scene.unplaced), (1, vec![2]));
    laptop.session.close_case();
    fails(laptop.session.stakeholder_map(frame), &Problem::NoCaseOpen);
}
