//! A writing process is killed at fifty random moments: nothing that was acknowledged is missing.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use domain::case::Case;
use domain::value::RecordId;
use fastrand::Rng;
use store::{Library, Stamp};
use tempfile::TempDir;

const PASSPHRASE: &str = "zes woorden";
const ENDS: u64 = 50;

#[test]
fn no_acknowledged_edit_is_lost() {
    let home = TempDir::new().unwrap();
    let mut library = Library::create(home.path(), PASSPHRASE).unwrap();
    let stamp = Stamp { at: jiff::Timestamp::now(), who: None };
    let case = library.import(Case::default(), &stamp).unwrap();
    drop(library);
    let random = &mut Rng::with_seed(50);
    let mut expected: u64 = 0;
    let mut acknowledged_in_all = 0;
    for end in 0..ENDS {
        let mut writer = Command::new(env!("CARGO_BIN_EXE_writer"))
            .args([home.path().to_str().unwrap(), PASSPHRASE, &expected.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let mut acknowledged = None;
        for _ in 0..random.u8(1..12) {
            acknowledged = Some(lines.next().unwrap().unwrap().parse::<u64>().unwrap());
        }
        // Somewhere in the middle of the next one.
        for _ in 0..random.u32(0..400_000) {
            std::hint::spin_loop();
        }
        writer.kill().unwrap();
        writer.wait().unwrap();
        // What it still said before it went counts too.
        let rest = lines.map_while(Result::ok).filter_map(|line| line.parse().ok());
        let acknowledged = rest.last().or(acknowledged).unwrap();
        acknowledged_in_all += acknowledged + 1 - expected;

        let library = Library::open(home.path(), PASSPHRASE).unwrap();
        let mut file = library.open_case(case).unwrap();
        let history = file.history(&RecordId(case.to_string())).unwrap();
        let written = history.iter().filter(|it| it.field == "contested_issue");
        let numbers: std::collections::BTreeSet<u64> = written
            .filter_map(|it| it.new.as_ref()?.as_str()?.split(' ').next()?.parse().ok())
            .collect();
        let last = *numbers.last().unwrap();
        assert!(
            acknowledged <= last,
            "end {end}: {acknowledged} was acknowledged, {last} is there"
        );
        assert!((0..=last).all(|it| numbers.contains(&it)), "end {end}: a gap");
        let now = file.case().unwrap();
        file.rebuild().unwrap();
        assert_eq!(file.case().unwrap(), now, "end {end}: the log says something else");
        expected = last + 1;
    }
    assert!(ENDS < acknowledged_in_all);
}
