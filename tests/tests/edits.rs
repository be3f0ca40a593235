//! A long evening of edits: everything can be undone and done again, and the log is the truth.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use domain::case::Case;
use domain::edit::{Edit, Step};
use domain::file;
use domain::value::RecordId;
use fastrand::Rng;
use store::{Applied, CaseFile, Library, Stamp};
use tempfile::TempDir;

fn stamp(at: usize) -> Stamp {
    let start: jiff::Timestamp = "2026-11-21T19:00:00Z".parse().unwrap();
    // The clock stands still for a while, and once goes back.
    let seconds = if at == 500 { -3600 } else { (at / 10) as i64 };
    Stamp { at: start + jiff::SignedDuration::from_secs(seconds), who: None }
}

/// A new id, as a window makes one.
fn id(random: &mut Rng) -> RecordId {
    let bytes = uuid::Builder::from_random_bytes(random.u128(..).to_be_bytes());
    RecordId(bytes.into_uuid().to_string())
}

fn sample() -> Case {
    let sample = format!("{}/../assets/sample/nl.json", env!("CARGO_MANIFEST_DIR"));
    file::read(&std::fs::read_to_string(sample).unwrap()).unwrap()
}

fn rebuilt(file: &mut CaseFile) -> Case {
    file.rebuild().unwrap();
    file.case().unwrap()
}

#[test]
fn a_thousand_edits_are_undone_and_done_again() {
    let home = TempDir::new().unwrap();
    let mut library = Library::create(home.path(), "zes woorden").unwrap();
    let random = &mut Rng::with_seed(7);
    let case = library.import(sample(), &stamp(0)).unwrap();
    let mut file = library.open_case(case).unwrap();
    let start = file.case().unwrap();

    let (mut done, mut refused) = (0, 0);
    let mut now = start.clone();
    while done < 1000 {
        let new = id(random);
        match file.apply(&tests::random::edit(random, &now, new), &stamp(done)) {
            // The field had that value already: there is nothing to undo.
            Ok(applied) if applied.changed.is_empty() && applied.removed.is_empty() => {}
            Ok(_) => {
                done += 1;
                now = file.case().unwrap();
            }
            Err(_) => {
                refused += 1;
                assert_eq!(file.case().unwrap(), now, "what is refused changes nothing");
            }
        }
    }
    assert!(refused < 500, "most random edits are good ones");
    let end = file.case().unwrap();
    assert_ne!(start, end);
    assert_eq!(rebuilt(&mut file), end, "the log says what the projection says");

    for at in 0..1000 {
        if at % 250 == 100 {
            // Undo goes on after a restart.
            drop(file);
            file = library.open_case(case).unwrap();
        }
        assert!(file.undoable().is_some());
        file.undo(&stamp(at)).unwrap();
    }
    assert!(file.undo(&stamp(0)).is_err() && file.undoable().is_none());
    assert_eq!(file.case().unwrap(), start, "undoing all gives the start");
    assert_eq!(rebuilt(&mut file), start);
    for at in 0..1000 {
        if at % 250 == 100 {
            drop(file);
            file = library.open_case(case).unwrap();
        }
        file.redo(&stamp(at)).unwrap();
    }
    assert!(file.redo(&stamp(0)).is_err());
    assert_eq!(file.case().unwrap(), end, "redoing all gives the end");
    assert_eq!(rebuilt(&mut file), end);
}

/// Keeps a case up to date as a window does, which never reads it anew.
fn follow(kept: &mut Case, applied: Applied) {
    for id in &applied.removed {
        applied.order.iter().for_each(|(kind, _)| kept.remove(*kind, id));
    }
    applied.changed.into_iter().for_each(|record| kept.replace(record));
    for (kind, order) in &applied.order {
        kept.arrange(*kind, order);
        assert_eq!(kept.ids(*kind), *order);
    }
}

#[test]
fn what_an_edit_answers_is_enough_to_stay_up_to_date() {
    for seed in 0..3 {
        let random = &mut Rng::with_seed(seed);
        let start = if seed == 0 { sample() } else { tests::random::case(random, 60) };
        let mut file = CaseFile::in_memory(start, &stamp(0)).unwrap();
        let mut kept = file.case().unwrap();
        let (mut done, mut turned, mut arranged) = (0, 0, 0);
        for at in 0..600 {
            let only_sets =
                |edit: &Edit| edit.steps.iter().all(|it| matches!(it, Step::Set { .. }));
            let (answer, sets) = match random.u8(0..10) {
                0..=1 => (file.undo(&stamp(at)), false),
                2 => (file.redo(&stamp(at)), false),
                _ => {
                    let steps = (0..random.u8(1..4)).flat_map(|_| {
                        let new = id(random);
                        tests::random::edit(random, &kept, new).steps
                    });
                    let edit = Edit { steps: steps.collect() };
                    (file.apply(&edit, &stamp(at)), only_sets(&edit))
                }
            };
            if let Ok(applied) = answer {
                done += 1;
                turned += usize::from(file.redoable().is_some());
                arranged += usize::from(!applied.order.is_empty());
                assert!(!sets || applied.order.is_empty(), "nothing moved");
                follow(&mut kept, applied);
            }
            assert_eq!(kept, file.case().unwrap(), "seed {seed}, edit {at}");
        }
        assert!(300 < done && 50 < turned && 100 < arranged, "{done}, {turned}, {arranged}");
    }
}
