//! The rules of the house, as tests.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use domain::record::Kind;
use domain::rule::RULES;
use tests::house::{files, read, root, tests_of};

#[test]
fn crates_depend_only_downward() {
    let ours = ["domain", "store", "report", "words", "middenweg", "tests", "window"];
    let check = |manifest: &str, allowed: &[&str], forbidden: &[&str]| {
        let manifest: toml::Table = read(manifest).parse().unwrap();
        let names = manifest["dependencies"].as_table().unwrap().keys();
        for name in names {
            let name = name.as_str();
            assert!(!ours.contains(&name) || allowed.contains(&name), "{name} is ours");
            assert!(!forbidden.contains(&name), "{name} is not for this layer");
        }
    };
    let world = ["rusqlite", "tauri", "uuid", "printpdf", "lopdf", "fluent-bundle", "clap"];
    check("src-tauri/crates/domain/Cargo.toml", &[], &world);
    check("src-tauri/crates/words/Cargo.toml", &[], &["rusqlite", "tauri", "serde_json", "jiff"]);
    check(
        "src-tauri/crates/store/Cargo.toml",
        &["domain"],
        &["tauri", "printpdf", "fluent-bundle"],
    );
    check(
        "src-tauri/crates/report/Cargo.toml",
        &["domain", "words"],
        &["rusqlite", "tauri", "jiff"],
    );
}

/// What is built into the program, on every system; what only tests use may talk to this machine.
#[test]
fn nothing_that_could_reach_a_network_is_built_in() {
    let networked = [
        "attohttpc",
        "curl",
        "h2",
        "hyper",
        "isahc",
        "native-tls",
        "quinn",
        "reqwest",
        "rustls",
        "surf",
        "tungstenite",
        "ureq",
    ];
    let targets = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];
    for target in targets {
        let mut tree = Command::new(env!("CARGO"));
        tree.args(["tree", "--package", "middenweg", "--edges", "normal", "--prefix", "none"]);
        let tree =
            tree.args(["--locked", "--target", target]).current_dir(root()).output().unwrap();
        assert!(tree.status.success(), "{target}: {}", String::from_utf8_lossy(&tree.stderr));
        let tree = String::from_utf8(tree.stdout).unwrap();
        let names: BTreeSet<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.contains("tauri"), "{target}: the list is not that of the program");
        for name in networked {
            assert!(!names.contains(name), "{target}: {name}");
        }
    }
}

#[test]
fn only_the_store_speaks_sql() {
    for path in files("rs") {
        let path_text = path.to_str().unwrap();
        let allowed = path_text.contains("crates/store") || path_text.contains("tests/");
        let text = fs::read_to_string(&path).unwrap();
        let speaks = text.contains("rusqlite") || text.contains("INSERT INTO");
        assert!(allowed || !speaks || path_text.contains("xtask"), "{path_text}");
    }
}

/// A kind is its struct, its words and its rules; what is printed has a section.
#[test]
fn every_concept_has_its_file_in_every_layer() {
    let unprinted = [
        Kind::Signal,
        Kind::LoudVoice,
        Kind::Opposition,
        Kind::StepStatus,
        // Printed with the warnings that were set aside.
        Kind::Deviation,
        // Not in the plan yet.
        Kind::PreventionItem,
        Kind::GroundRule,
        Kind::WorkingGroup,
        Kind::SituationScan,
        Kind::ConflictScan,
        Kind::ToxicTest,
        Kind::PhaseChecklist,
        Kind::ExpertiseItem,
        Kind::AuthorityRole,
        Kind::ProjectLeader,
        Kind::StrategicConsultation,
        Kind::CompositionReview,
        Kind::InternalReport,
        Kind::StrategyChoice,
        Kind::LoudVoiceForum,
        Kind::ResponseLog,
        Kind::DilemmaBoard,
        Kind::BlindSpotCheck,
        Kind::Pitstop,
        Kind::ChallengeValidation,
        Kind::Feasibility,
        Kind::PlanLink,
        Kind::PlanLinkSummary,
        Kind::TaskDivision,
        Kind::EvaluationMoment,
        Kind::CommunicationPrinciple,
        Kind::AnchoringPoint,
        Kind::LearningPoint,
        Kind::GameChangerCheck,
        Kind::WorkshopSession,
        Kind::OnlineCase,
        Kind::AuthenticQuestion,
        Kind::IntervisionRequest,
        Kind::EnvironmentAnalysis,
    ];
    for kind in Kind::ALL {
        let name = kind.code();
        read(&format!("src-tauri/crates/domain/src/{name}.rs"));
        for language in ["nl", "fr", "en"] {
            read(&format!("assets/words/{language}/{}.ftl", name.replace('_', "-")));
        }
        let section = format!("src-tauri/crates/report/src/section/{name}.rs");
        assert_eq!(root().join(&section).exists(), !unprinted.contains(kind), "{section}");
    }
}

/// The words crate lists every file there is, and every language has the same files.
#[test]
fn every_file_of_words_is_listed() {
    let listed: BTreeSet<_> = words::FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
    for language in ["nl", "fr", "en"] {
        let folder = fs::read_dir(root().join("assets/words").join(language)).unwrap();
        let names = folder.map(|it| it.unwrap().path());
        let names: BTreeSet<_> =
            names.map(|it| it.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
        assert_eq!(names, listed, "{language}");
    }
}

#[test]
fn every_rule_has_a_test_of_its_name() {
    for rule in RULES {
        assert_eq!(tests_of(rule).len(), 1, "the test of {}: {:?}", rule.id, tests_of(rule));
    }
}

#[test]
fn files_stay_short_and_say_what_they_are() {
    for path in files("rs") {
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().count();
        assert!(lines <= 400, "{}: {lines} lines", path.display());
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//!"), "{}: no word on the module", path.display());
    }
}

/// What must not be in the code, and why.
#[test]
fn the_code_keeps_its_promises() {
    let banned = [
        ("#[ignore", "a test that does not run proves nothing"),
        ("thread::sleep", "waiting is not knowing"),
        (".serialize(", "an encrypted database would come out in plain text"),
        ("allow(dead_code)", "unused code goes"),
    ];
    for path in files("rs") {
        if path.ends_with("tests/tests/tidy.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (word, why) in banned {
            // Serde has a method of that name; only the store has databases.
            let own = word == ".serialize(" && !path.to_str().unwrap().contains("crates/store");
            assert!(own || !text.contains(word), "{}: {word}: {why}", path.display());
        }
    }
}

#[test]
fn the_project_stands_on_its_own() {
    let names = ["../shar", "/wor", "/far"].map(str::to_owned);
    let words = [format!("{}ed/", names[0]), format!("{}k/", names[1]), format!("{}m/", names[2])];
    let endings = [
        "rs", "md", "toml", "json", "ftl", "java", "sql", "ts", "svelte", "css", "js", "py", "html",
    ];
    for path in endings.iter().flat_map(|ending| files(ending)) {
        let text = fs::read_to_string(&path).unwrap();
        for word in &words {
            let named = text.lines().any(|line| {
                line.match_indices(word.as_str())
                    .any(|(at, _)| at == 0 || !line[..at].ends_with(char::is_alphanumeric))
            });
            assert!(!named, "{} names {word}", path.display());
        }
    }
}
