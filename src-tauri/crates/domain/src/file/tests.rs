//! Everything a file can have wrong.

use std::fmt::Write;

use expect_test::{Expect, expect};
use serde_json::json;

use super::{DEPTH_MAX, MEGABYTES_MAX, RECORDS_MAX, read, write};
use crate::case::Case;
use crate::check::TEXT_MAX;

/// The problems of a text, a line for each: line, path and problem.
fn problems(text: &str) -> String {
    let mut lines = String::new();
    for found in read(text).err().unwrap_or_default() {
        let path = if found.path.is_empty() { "(whole)" } else { &found.path };
        writeln!(lines, "{} {path}: {:?}", found.line, found.problem).unwrap();
    }
    lines
}

/// Checks the problems of a file of which these are the lines from the second on.
fn check(members: &str, expected: Expect) {
    expected.assert_eq(&problems(&file(members)));
}

fn file(members: &str) -> String {
    format!(r#"{{ "format": "middenweg-case", "version": 1,{}{members}{}}}"#, '\n', '\n')
}

fn good(members: &str) -> Case {
    let text = file(members);
    read(&text).unwrap_or_else(|problems| panic!("{members}: {problems:#?}"))
}

#[test]
fn names_codes_and_types() {
    check(
        r#""sigals": []"#,
        expect![[r#"
        2 sigals: UnknownKind { name: "sigals" }
    "#]],
    );
    check(
        r#""signals": [
        { "id": "S1",
        "colour": "red" }]"#,
        expect![[r#"
        4 signals[0].colour: UnknownField { name: "colour" }
    "#]],
    );
    check(
        r#""depolarisation_tests": [{ "id": "DT1", "rows": [{ "q": "d1" },
        { "q": "d2",
        "colour": "red" }] }]"#,
        expect![[r#"
        4 depolarisation_tests[0].rows[1].colour: UnknownField { name: "colour" }
    "#]],
    );
    check(
        r#""actions": [{ "id": "A1",
        "title": 5,
        "term": ["short"],
        "objective": "OB1",
        "quick_effect": "yes",
        "budget": "5" }, 5],
        "concerns": {},
        "stakeholders": [{ "id": "ST1", "network_roles": [
        "doer", 5] }],
        "citizen_type_assessments": [{ "id": "CT1", "referral": "police" }]"#,
        expect![[r#"
        3 actions[0].title: WrongType
        4 actions[0].term: WrongType
        5 actions[0].objective: WrongType
        6 actions[0].quick_effect: WrongType
        7 actions[0].budget: WrongType
        7 actions[1]: WrongType
        8 concerns: WrongType
        10 stakeholders[0].network_roles[1]: WrongType
        11 citizen_type_assessments[0].referral: WrongType
    "#]],
    );
    check(
        r#""stakeholders": [{ "id": "ST1", "network_roles": ["doer",
        "hero"], "kind": "Service" }]"#,
        expect![[r#"
            3 stakeholders[0].network_roles[1]: UnknownCode { found: "hero" }
            3 stakeholders[0].kind: UnknownCode { found: "Service" }
        "#]],
    );
    check(
        r#""language": "de""#,
        expect![[r#"
        2 language: UnknownCode { found: "de" }
    "#]],
    );
    check(
        r#""language": 5"#,
        expect![[r#"
        2 language: WrongType
    "#]],
    );
}

#[test]
fn days_and_numbers() {
    check(
        r#""signals": [{ "id": "S1",
        "date": "2025-02-29" }, { "id": "S2", "date": "8/1/2025" }]"#,
        expect![[r#"
            3 signals[0].date: NotADate { found: "2025-02-29" }
            3 signals[1].date: NotADate { found: "8/1/2025" }
        "#]],
    );
    let amount = |text: &str| {
        problems(&file(&format!(r#""actions": [{{ "id": "A1", "budget": {text} }}]"#)))
    };
    for fine in ["0", "1500", "0.5", "0.05", "-3.10", "1.5e3", "1e2"] {
        assert_eq!(amount(fine), "", "{fine}");
    }
    let expected = "2 actions[0].budget: NotAnAmount { found: \"12.345\" }\n";
    assert_eq!(amount("12.345"), expected);
    assert!(amount("1e20").contains("NotAnAmount"));
    assert!(amount("1e999").contains("NotAnAmount"), "never read as nothing");
    let count = |text: &str| {
        problems(&file(&format!(r#""challenges": [{{ "id": "CH1", "priority": {text} }}]"#)))
    };
    for fine in ["0", "7", "4294967295", "null"] {
        assert_eq!(count(fine), "", "{fine}");
    }
    for wrong in ["-1", "1.5", "4294967296", "1e999", "\"1\"", "true"] {
        assert_eq!(count(wrong), "2 challenges[0].priority: WrongType\n", "{wrong}");
    }
}

#[test]
fn ids_and_links() {
    check(
        r#""signals": [{ "id": "S1" }],
        "oppositions": [{ "id": "OP1", "link_signals": ["S1",
        "S9"] }],
        "actions": [{ "id": "A1", "objective": [
        "S1"] }]"#,
        expect![[r#"
        4 oppositions[0].link_signals[1]: LinkDangling { id: "S9" }
        6 actions[0].objective[0]: LinkWrongKind { id: "S1" }
    "#]],
    );
    check(
        r#""signals": [
        {
        "id": "S1" },
        {
        "id": "S1" }],
        "actions": [{ "what": 5,
        "id": "S1" }]"#,
        expect![[r#"
        6 signals[1].id: IdDuplicate { id: "S1" }
        7 actions[0].what: UnknownField { name: "what" }
        8 actions[0].id: IdDuplicate { id: "S1" }
    "#]],
    );
    check(
        r#""signals": [
        {},
        { "id": "" },
        { "id": null },
        {
        "id": 5 }]"#,
        expect![[r#"
        3 signals[0]: IdMissing
        4 signals[1]: IdMissing
        5 signals[2]: IdMissing
        7 signals[3].id: WrongType
    "#]],
    );
    // Where free text may stand, any text is good, also the id of something else.
    let free = r#""signals": [{ "id": "S1" }], 
        "actions": [{ "id": "A1", "responsible": "S1" }, { "id": "A2", "responsible": "a mayor" }]"#;
    assert_eq!(problems(&file(free)), "");
    // An override may be about any record, but about one that is there.
    check(
        r#""signals": [{ "id": "S1" }], 
        "overrides": [{ "id": "O1", "record": "S1" }, { "id": "O2", "record": "S2" }]"#,
        expect![[r#"
        3 overrides[1].record: LinkDangling { id: "S2" }
    "#]],
    );
    // One text, whichever way its letters were typed; the link counts as much as the id.
    let id = good(
        "\"signals\": [{ \"id\": \"e\u{301}\" }],
        \"oppositions\": [{ \"id\": \"OP1\", \"link_signals\": [\"e\u{301}\"] }]",
    );
    assert_eq!(id.signals[0].id, "é".into());
    check(
        "\"signals\": [{ \"id\": \"e\u{301}\" }, { \"id\": \"é\" }, { \"id\": \"S\\u0007\" }]",
        expect![[r#"
            2 signals[2].id: ControlCharacter
            2 signals[1].id: IdDuplicate { id: "é" }
        "#]],
    );
}

#[test]
fn a_name_stands_once() {
    check(
        r#""signals": [{ "id": "S1", "what": "x",
        "what": "y" }]"#,
        expect![[r#"
        3 signals[0].what: DuplicateField { name: "what" }
    "#]],
    );
    check(
        r#""depolarisation_tests": [{ "id": "DT1", "rows": [{ "q": "d1",
        "q": "d1" }] }],
        "signals": [],
        "signals": [],
        "case": { "title": "x",
        "title": "x" },
        "version": 1"#,
        expect![[r#"
        3 depolarisation_tests[0].rows[0].q: DuplicateField { name: "q" }
        5 signals: DuplicateField { name: "signals" }
        7 case.title: DuplicateField { name: "title" }
        8 version: DuplicateField { name: "version" }
    "#]],
    );
}

#[test]
fn the_case_itself() {
    check(
        r#""case": {
        "id": "x",
        "language": "nl",
        "title": 5 }"#,
        expect![[r#"
        3 case.id: UnknownField { name: "id" }
        4 case.language: UnknownField { name: "language" }
        5 case.title: WrongType
    "#]],
    );
    check(
        r#""case": []"#,
        expect![[r#"
        2 case: WrongType
    "#]],
    );
    assert_eq!(
        good(r#""language": "fr", "case": {}"#).case.language.map(|it| json!(it)),
        Some(json!("fr"))
    );
}

#[test]
fn all_problems_come_at_once_by_line() {
    check(
        r#""overrides": [{ "id": "O1",
        "record": "X9" }],
        "actions": [{
        "term": "soon",
        "budget": 0.001 },
        5],
        "unknown": 1,
        "signals": [{ "id": "O1",
        "date": "today",
        "what": "\u0000" }]"#,
        expect![[r#"
        3 overrides[0].record: LinkDangling { id: "X9" }
        4 actions[0]: IdMissing
        5 actions[0].term: UnknownCode { found: "soon" }
        6 actions[0].budget: NotAnAmount { found: "0.001" }
        7 actions[1]: WrongType
        8 unknown: UnknownKind { name: "unknown" }
        9 signals[0].id: IdDuplicate { id: "O1" }
        10 signals[0].date: NotADate { found: "today" }
        11 signals[0].what: ControlCharacter
    "#]],
    );
}

#[test]
fn texts() {
    let text = |what: &str| {
        problems(&file(&format!("\"signals\": [{{ \"id\": \"S1\",\n\"what\": \"{what}\" }}]")))
    };
    assert_eq!(text("one\\ntwo"), "");
    for control in ["\\t", "\\r\\n", "\\u0000", "\\u001b[31m", "\\u007f", "\u{85}", "\t"] {
        assert_eq!(text(control), "3 signals[0].what: ControlCharacter\n", "{control:?}");
    }
    assert_eq!(text(&"é".repeat(TEXT_MAX)), "");
    let long = format!("3 signals[0].what: TextTooLong {{ max: {TEXT_MAX} }}\n");
    assert_eq!(text(&"é".repeat(TEXT_MAX + 1)), long);
    check(
        r#""consultations": [{ "id": "X1", "key_persons_used": ["teacher",
        "\u0000"] }]"#,
        expect![[r#"
        3 consultations[0].key_persons_used[1]: ControlCharacter
    "#]],
    );
    let case = good("\"case\": { \"title\": \"cafe\u{301}\" }");
    assert_eq!(case.case.title.as_deref(), Some("café"));
}

#[test]
fn what_is_not_filled_in_is_missing() {
    let empty = r#"
        "language": null, "signals": null, "concerns": [],
        "case": { "title": "", "theme_tags": [] },
        "citizen_type_assessments": [{ "id": "CT1", "referral": { "date": "", "to": null } }],
        "actions": [{ "id": "A1", "title": null, "start": "", "term": "", "responsible": "",
            "budget": null, "objective": [null, ""], "citizen_types_aimed": [""] }],
        "depolarisation_tests": [{ "id": "DT1", "rows": [{}, { "q": null }], "by": null }]
    "#;
    let bare = r#"
        "citizen_type_assessments": [{ "id": "CT1" }], "actions": [{ "id": "A1" }],
        "depolarisation_tests": [{ "id": "DT1" }]
    "#;
    assert_eq!(good(empty), good(bare));
    assert!(!write(&good(empty)).contains("null"));
    assert_eq!(problems(&format!("\u{feff}{}", file(bare))), "");
}

#[test]
fn limits() {
    let nested = |depth: usize| {
        let inner = depth - 3;
        file(&format!(
            "\"signals\": [{{ \"id\": \"S1\",\n\"what\": {}{} }}]",
            "[".repeat(inner),
            "]".repeat(inner)
        ))
    };
    let depth = DEPTH_MAX as usize;
    assert_eq!(problems(&nested(depth)), "");
    assert_eq!(problems(&nested(depth + 1)), "3 (whole): TooDeep { max: 8 }\n");
    // However deep: nothing recurses before this is known.
    assert_eq!(problems(&"[".repeat(1_000_000)), "1 (whole): TooDeep { max: 8 }\n");
    let brackets = "[{".repeat(50);
    assert_eq!(
        problems(&file(&format!(r#""case": {{ "title": "{brackets} \" {brackets}" }}"#))),
        ""
    );

    let mut records = String::from("\"signals\": [");
    for n in 0..=RECORDS_MAX {
        write!(records, "{{\"id\":\"{n}\"}}{}", if n == RECORDS_MAX { "]" } else { "," }).unwrap();
    }
    assert_eq!(problems(&file(&records)), "1 (whole): TooManyRecords { max: 100000 }\n");

    let large = " ".repeat(MEGABYTES_MAX as usize * 1_000_000 + 1);
    assert_eq!(problems(&large), "1 (whole): FileTooLarge { max: 50 }\n");
}

#[test]
fn other_files() {
    let ours = |text: &str, expected: &str| assert_eq!(problems(text), expected, "{text}");
    let syntax = |line: usize| format!("{line} (whole): JsonSyntax\n");
    ours(
        "{ \"format\": \"middenweg-case\",\n\"version\": 1,\n\"case\": { \"title\" }\n}",
        &syntax(3),
    );
    ours("hello", &syntax(1));
    ours("\n\n{ 'format': 5 }", &syntax(3));
    ours("{ \"a\": 1, }", &syntax(1));
    ours("{ \"a\": 1 } // done", &syntax(1));
    ours("{ \"a\": 1 }\n{}", &syntax(2));
    ours("{ \"a\": 1", &syntax(1));
    ours("{ \"a\": 01 }", &syntax(1));
    ours("{ \"a\": \"\\ud800\" }", &syntax(1));
    let foreign = "1 (whole): NotACaseFile\n";
    for text in ["", "5", "[]", "{}", "null"] {
        ours(text, foreign);
    }
    ours(r#"{ "format": "middenweg", "version": 1 }"#, foreign);
    ours(r#"{ "format": "middenweg-case" }"#, foreign);
    ours(r#"{ "format": "middenweg-case", "version": "1" }"#, foreign);
    let newer = "2 version: FormatTooNew { found: 2, known: 1 }\n";
    ours("{ \"format\": \"middenweg-case\",\n\"version\": 2,\n\"novelties\": [] }", newer);
}
