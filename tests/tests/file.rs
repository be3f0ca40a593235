//! Open files through the library: what goes in comes out.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use domain::file;
use fastrand::Rng;
use store::{Library, Stamp};
use tempfile::TempDir;

fn stamp() -> Stamp {
    Stamp { at: "2026-11-21T09:00:00Z".parse().unwrap(), who: None }
}

#[test]
fn what_is_taken_in_comes_out_to_the_byte() {
    let home = TempDir::new().unwrap();
    let mut library = Library::create(home.path(), "zes woorden").unwrap();
    let mut check = |text: &str, name: &str| {
        let read = file::read(text).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        assert_eq!(file::write(&read), text, "{name}: reading and writing");
        let id = library.import(read, &stamp()).unwrap();
        let out = file::write(&library.export(id).unwrap());
        assert_eq!(out, text, "{name}: through the library");
    };
    for language in ["nl", "fr", "en"] {
        let path = format!("{}/../assets/sample/{language}.json", env!("CARGO_MANIFEST_DIR"));
        check(&std::fs::read_to_string(path).unwrap(), language);
    }
    for seed in 0..200 {
        let random = &mut Rng::with_seed(seed);
        let records = random.usize(..60);
        let case = tests::random::case(random, records);
        check(&file::write(&case), &format!("seed {seed}"));
    }
}
