//! The program as a person runs it: arguments in, text and files out, no display.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

mod desk;

use std::fs;

use desk::{Desk, sample};

#[test]
fn the_sample_is_written_checked_and_printed() {
    for language in ["nl", "fr", "en"] {
        let desk = Desk::new();
        desk.good(&["sample", "--lang", language, "-o", "s.json"]);
        assert_eq!(desk.read("s.json"), sample(language));
        let print = ["print", "s.json", "--document", "plan", "--audience", "college"];
        let date = ["--lang", language, "--date", "2025-09-05"];
        desk.good(&[&print[..], &date, &["-o", "1.pdf"]].concat());
        desk.good(&[&print[..], &date, &["-o", "2.pdf"]].concat());
        let pdf = fs::read(desk.path("1.pdf")).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        assert!(pdf == fs::read(desk.path("2.pdf")).unwrap(), "the same bytes twice");
        let names: Vec<_> = fs::read_dir(desk.path("")).unwrap().collect();
        assert_eq!(names.len(), 3, "nothing else is left: no half file, no cache");
    }
}

#[test]
fn check_tells_the_findings_and_their_exit_code() {
    let desk = Desk::new();
    desk.write("empty.json", r#"{ "format": "middenweg-case", "version": 1 }"#);
    assert_eq!(desk.run(&["check", "empty.json"]).code, 0);

    desk.write("s.json", &sample("nl"));
    let checked = desk.run(&["check", "s.json", "--format", "json"]);
    let verdict: serde_json::Value = serde_json::from_str(&checked.out).unwrap();
    assert_eq!(checked.code, 1);
    assert_eq!(verdict["computed"]["phase"], "2_discomfort");
    assert_eq!(verdict["computed"]["conflict"], "combination");
    assert_eq!(verdict["computed"]["kind"], "threatening");
    assert_eq!(verdict["computed"]["route"], "full");
    assert_eq!(verdict["computed"]["plan_samenleven"]["types"], serde_json::json!([1, 2, 3, 4, 5]));
    let balance = serde_json::json!({ "short": 4, "long": 11, "online": 8, "offline": 14 });
    assert_eq!(verdict["computed"]["balance"], balance);

    let mut case: serde_json::Value = serde_json::from_str(&sample("nl")).unwrap();
    case["actions"][0].as_object_mut().unwrap().remove("responsible");
    desk.write("open.json", &case.to_string());
    let open = desk.run(&["check", "open.json", "--format", "json"]);
    assert_eq!(open.code, 1);
    let verdict: serde_json::Value = serde_json::from_str(&open.out).unwrap();
    let found = verdict["findings"].as_array().unwrap().iter().find(|it| it["rule"] == "R35-01");
    let found = found.unwrap();
    let about = ["level", "state", "kind", "record", "field"].map(|it| found[it].as_str().unwrap());
    assert_eq!(about, ["hard", "open", "action", "A1", "responsible"]);
    assert!(found["message"].as_str().unwrap().ends_with('.'));
    let text = desk.run(&["check", "open.json"]);
    assert!(text.out.contains("R35-01") && text.out.contains("Vaste regel"), "{}", text.out);
}

/// The sample raises what `assets/sample/findings.json` says it should, each for a reason, and
/// nothing else: as JSON and as text, in each language.
#[test]
fn the_sample_raises_its_listed_findings() {
    let listed = fs::read_to_string("../assets/sample/findings.json").unwrap();
    let listed: Vec<serde_json::Value> = serde_json::from_str(&listed).unwrap();
    let key = |it: &serde_json::Value| {
        ["rule", "record", "level", "state"].map(|key| it[key].as_str().unwrap_or("").to_owned())
    };
    assert!(listed.iter().all(|it| it["why"].as_str().is_some_and(|why| 20 < why.len())));
    for language in ["nl", "fr", "en"] {
        let desk = Desk::new();
        desk.write("s.json", &sample(language));
        let check = ["check", "s.json", "--ui-lang", language];
        let json = desk.run(&[&check[..], &["--format", "json"]].concat());
        let verdict: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        let found: Vec<_> = verdict["findings"].as_array().unwrap().iter().map(key).collect();
        assert_eq!(found, listed.iter().map(key).collect::<Vec<_>>(), "{language}");
        let text = desk.run(&check);
        let about: Vec<_> = text.out.lines().filter(|line| line.starts_with('R')).collect();
        assert_eq!(about.len(), listed.len(), "{}", text.out);
        for (line, [rule, record, ..]) in about.iter().zip(&found) {
            assert!(line.starts_with(rule) && line.contains(&format!(" {record},")), "{line}");
        }
    }
}

/// One line per problem, with file, line and path; exit code 2; nothing written.
#[test]
fn every_problem_of_a_file_is_listed() {
    let desk = Desk::new();
    let text = r#"{
  "format": "middenweg-case",
  "version": 1,
  "case": { "title": "Proef", "colour": "blue" },
  "signals": [
    { "id": "S1", "date": "2025-02-30", "channel": "radio" }
  ],
  "balloons": []
}"#;
    desk.write("bad.json", text);
    let ran = desk.run(&["print", "bad.json", "-o", "plan.pdf"]);
    assert_eq!(ran.code, 2);
    let lines: Vec<_> = ran.err.lines().collect();
    let places = [
        ("regel 4", "case.colour"),
        ("regel 6", "signals[0].date"),
        ("regel 6", "signals[0].channel"),
        ("regel 8", "balloons"),
    ];
    assert_eq!(lines.len(), places.len(), "{}", ran.err);
    for (line, (row, path)) in lines.iter().zip(places) {
        assert!(line.contains(row) && line.contains(path), "{line}");
    }
    assert!(!desk.path("plan.pdf").exists());
    let json = desk.run(&["check", "bad.json", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["problems"].as_array().unwrap().len(), places.len());
    assert_eq!(json["problems"][1]["code"], "not-a-date");
}

/// What goes wrong is said in one plain sentence, in the language asked for.
#[test]
fn what_goes_wrong_is_said_plainly() {
    let desk = Desk::new();
    desk.write("s.json", &sample("nl"));
    desk.write("binary.json", "\u{0}\u{1}");
    fs::write(desk.path("latin1.json"), [b'{', 0xE9, b'}']).unwrap();
    let check = |arguments: &[&str], words: &str| {
        let ran = desk.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
    };
    check(&["check", "none.json"], "none.json");
    check(&["check", "binary.json"], "binary.json");
    check(&["check", "latin1.json"], "dossier");
    check(&["print", "s.json", "-o", "nowhere/plan.pdf"], "nowhere");
    check(&["print", "s.json", "--date", "5 september", "-o", "p.pdf"], "5 september");
    check(&["print", "s.json", "--audience", "everyone", "-o", "p.pdf"], "everyone");
    check(&["print", "s.json", "--ui-lang", "en", "-o", "nowhere/plan.pdf"], "nowhere");
    check(&["dance"], "dance");
    check(&["check"], "middenweg --help");
}

/// Without a command the program opens its window; where there is nothing to open it on it says so.
#[test]
fn without_a_display_there_is_no_window_but_a_sentence() {
    let desk = Desk::new();
    for (language, word) in [("nl", "scherm"), ("fr", "écran"), ("en", "screen")] {
        let ran = desk.run(&["--ui-lang", language]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
        assert!(ran.err.contains(word), "{}", ran.err);
    }
    assert!(!desk.path("home").exists(), "nothing was begun");
}

#[test]
fn help_speaks_three_languages() {
    let desk = Desk::new();
    let check = |language: &str, words: [&str; 3]| {
        let help = desk.good(&["--ui-lang", language, "--help"]);
        for word in words {
            assert!(help.contains(word), "{word}: {help}");
        }
        let foreign = ["Usage:", "Print help", "Print version"];
        assert!(language == "en" || foreign.iter().all(|word| !help.contains(word)), "{help}");
    };
    check("nl", ["Gebruik:", "Opdrachten", "Drukt een dossierbestand af"]);
    check("fr", ["Utilisation", "Commandes", "Imprime un fichier"]);
    check("en", ["Usage:", "Commands", "Prints a case file"]);
    for command in ["sample", "check", "print", "import", "export", "search", "history", "set"] {
        let help = desk.good(&[command, "--help"]);
        assert!(!help.contains("command-line-"), "{help}");
    }
}

#[test]
fn the_schema_accepts_what_the_format_says() {
    let desk = Desk::new();
    let schema: serde_json::Value = serde_json::from_str(&desk.good(&["schema"])).unwrap();
    assert_eq!(schema["properties"]["format"]["const"], "middenweg-case");
    assert_eq!(schema["$defs"]["LoudVoice"]["x-audience"], "internal");
    assert_eq!(schema["additionalProperties"], false);
}
