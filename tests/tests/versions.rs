//! Versions kept at random moments of a long evening: each stays exactly what the case was.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use domain::case::Case;
use domain::edit::Edit;
use domain::value::RecordId;
use fastrand::Rng;
use store::{CaseFile, Library, Stamp, VersionId};
use tempfile::TempDir;

fn stamp(at: usize) -> Stamp {
    let start: jiff::Timestamp = "2026-11-21T19:00:00Z".parse().unwrap();
    // The clock stands still for a while, and once goes back.
    let seconds = if at == 200 { -3600 } else { (at / 10) as i64 };
    Stamp { at: start + jiff::SignedDuration::from_secs(seconds), who: None }
}

fn id(random: &mut Rng) -> RecordId {
    let bytes = uuid::Builder::from_random_bytes(random.u128(..).to_be_bytes());
    RecordId(bytes.into_uuid().to_string())
}

#[track_caller]
fn are_as_they_were(file: &CaseFile, kept: &[(VersionId, Case)]) {
    let listed: Vec<_> = file.versions().unwrap().into_iter().rev().map(|it| it.id).collect();
    assert_eq!(listed, kept.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    for (version, case) in kept {
        assert_eq!(file.case_at(*version).unwrap(), *case);
    }
}

#[test]
fn every_version_is_the_case_as_it_was() {
    for seed in 0..3 {
        let home = TempDir::new().unwrap();
        let mut library = Library::create(home.path(), "zes woorden").unwrap();
        let random = &mut Rng::with_seed(seed);
        let case = library.import(tests::random::case(random, 60), &stamp(0)).unwrap();
        let mut file = library.open_case(case).unwrap();
        let (mut kept, mut done, mut turned) = (Vec::new(), 0, 0);
        for at in 0..400 {
            match random.u8(0..20) {
                0 => {
                    let name = format!("{at}");
                    let version = file.keep_version(&name, &stamp(at)).unwrap();
                    kept.push((version.id, file.case().unwrap()));
                }
                1..=4 => turned += usize::from(file.undo(&stamp(at)).is_ok()),
                5..=7 => turned += usize::from(file.redo(&stamp(at)).is_ok()),
                _ => {
                    let now = file.case().unwrap();
                    let steps = (0..random.u8(1..4)).flat_map(|_| {
                        let new = id(random);
                        tests::random::edit(random, &now, new).steps
                    });
                    let edit = Edit { steps: steps.collect() };
                    done += usize::from(file.apply(&edit, &stamp(at)).is_ok());
                }
            }
            if at % 100 == 50 {
                // The versions are there after a restart.
                drop(file);
                file = library.open_case(case).unwrap();
            }
        }
        assert!(8 < kept.len() && 150 < done && 40 < turned, "{}, {done}, {turned}", kept.len());
        let different = kept.windows(2).filter(|pair| pair[0].1 != pair[1].1).count();
        assert!(8 <= different, "{different} versions differ from the one before");
        are_as_they_were(&file, &kept);
        while file.undo(&stamp(400)).is_ok() {}
        are_as_they_were(&file, &kept);
        file.rebuild().unwrap();
        are_as_they_were(&file, &kept);

        // Taken in elsewhere, with other ids, they are still the same.
        let out = file.export_with_versions().unwrap();
        let again = CaseFile::in_memory(out.clone(), &stamp(401)).unwrap();
        let back = again.export_with_versions().unwrap();
        assert_eq!(back.case, out.case);
        for ((name, _, case), (expected, _, as_it_was)) in back.versions.iter().zip(&out.versions) {
            assert_eq!((name, case), (expected, as_it_was), "seed {seed}");
        }
    }
}
