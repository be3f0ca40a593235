//! What an edit may do, what it touches and what it is called.

use expect_test::{Expect, expect};
use serde_json::{Value, json};

use super::{Checked, Edit, Label, Verb, check, name, title};
use crate::case::Case;
use crate::dilemma_board::finished;
use crate::problem::Problem;
use crate::record::Kind;
use crate::testing::{self, InMemory};

/// A case with links of every sort: single, several, in nested rows, and beside free text.
fn neighbourhood() -> Case {
    testing::case(json!({
        "case": { "title": "The square" },
        "working_group_members": [{ "id": "WG1", "who": "youth worker" }],
        "consultations": [{ "id": "X1", "target": "traders", "concerns_found": ["C1", "C2"] }],
        "concerns": [{ "id": "C1", "wording": "parking" }, { "id": "C2", "wording": "not heard" }],
        "stakeholders": [{ "id": "ST1", "who": "library" }],
        "objectives": [{ "id": "OB1", "text": "a clean square" }],
        "actions": [{
            "id": "A1", "title": "Walk", "objective": ["OB1"], "responsible": "WG1",
            "executors_partners": ["ST1"], "status": "chosen",
        }],
        "depolarisation_tests": [
            { "id": "DT1", "action": "A1", "by": ["WG1", "ST1", "the mayor"] },
        ],
        "overrides": [{ "id": "O1", "rule": "R50-02", "record": "DT1", "reason": "small" }],
    }))
}

fn checked(case: Case, steps: Value) -> Result<Checked, Problem> {
    check(&InMemory(case), &serde_json::from_value::<Edit>(steps).unwrap())
}

/// What the steps touch: a line for each record, with its fields and its place when that changes.
fn touches(steps: Value, expected: Expect) {
    let done = checked(neighbourhood(), steps).unwrap();
    let lines = done.touched.iter().map(|(id, touched)| {
        let mut line = format!("{} {id}", touched.kind);
        let json = |fields: &Option<_>| match fields {
            Some(fields) => serde_json::to_string(fields).unwrap(),
            None => "none".to_owned(),
        };
        if touched.before != touched.after {
            line += &format!("\n  {}\n  {}", json(&touched.before), json(&touched.after));
        }
        match &touched.place {
            Some(Some(before)) => line += &format!("\n  before {before}"),
            Some(None) => line += "\n  at the end",
            None => {}
        }
        line + "\n"
    });
    expected.assert_eq(&lines.collect::<String>());
}

fn refused(steps: Value, expected: Problem) {
    assert_eq!(checked(neighbourhood(), steps.clone()).err(), Some(expected), "{steps}");
}

fn set(id: &str, field: &str, value: Value) -> Value {
    json!({ "do": "set", "id": id, "field": field, "value": value })
}

fn add(kind: &str, id: &str, fields: Value) -> Value {
    json!({ "do": "add", "kind": kind, "id": id, "fields": fields })
}

#[test]
fn what_was_set_aside_about_a_record_goes_with_it() {
    let steps = json!([{ "do": "remove", "id": "DT1" }]);
    let done = checked(neighbourhood(), steps).unwrap();
    let gone = |id: &str| done.touched[&id.into()].after.is_none();
    assert!(gone("DT1") && gone("O1") && done.touched.len() == 2);
}

#[test]
fn adding() {
    touches(
        json!([add("concern", "C3", json!({ "wording": "cafe\u{301}s", "citizen_types": [] }))]),
        expect![[r#"
            concern C3
              none
              {"wording":"cafés"}
              at the end
        "#]],
    );
    let mut before = add("objective", "OB0", json!({}));
    before["before"] = json!("OB1");
    // A record may link to one that the same edit adds later.
    let first = add("action", "A2", json!({ "objective": ["OB0"] }));
    touches(
        json!([first, before]),
        expect![[r#"
            action A2
              none
              {"objective":["OB0"]}
              at the end
            objective OB0
              none
              {}
              before OB1
        "#]],
    );
    let duplicate = |id: &str| Problem::IdDuplicate { id: id.to_owned() };
    refused(json!([add("concern", "C1", json!({}))]), duplicate("C1"));
    refused(json!([add("concern", "A1", json!({}))]), duplicate("A1"));
    refused(json!([add("concern", "", json!({}))]), duplicate(""));
    refused(json!([add("case", "other", json!({}))]), duplicate("other"));
    refused(
        json!([add("concern", "C3", json!({})), add("action", "C3", json!({}))]),
        duplicate("C3"),
    );
    let name = "word".to_owned();
    refused(json!([add("concern", "C3", json!({ "word": "x" }))]), Problem::UnknownField { name });
    let dangling = add("consultation", "X2", json!({ "concerns_found": ["C9"] }));
    refused(json!([dangling]), Problem::LinkDangling { id: "C9".to_owned() });
}

#[test]
fn setting() {
    touches(
        json!([set("C1", "wording", json!("room to park"))]),
        expect![[r#"
            concern C1
              {"wording":"parking"}
              {"wording":"room to park"}
        "#]],
    );
    // The case itself is a record too: in a library it has its own id.
    touches(
        json!([set("", "municipality", json!("Voorbeeldegem"))]),
        expect![[r#"
            case 
              {"title":"The square"}
              {"title":"The square","municipality":"Voorbeeldegem"}
        "#]],
    );
    for empty in [Value::Null, json!(""), json!([]), json!([""])] {
        let field = if empty.is_array() { "concerns_found" } else { "target" };
        let done = checked(neighbourhood(), json!([set("X1", field, empty)])).unwrap();
        assert!(!done.touched[&"X1".into()].after.as_ref().unwrap().contains_key(field));
    }
    refused(json!([set("C9", "wording", json!("x"))]), Problem::RecordMissing);
    let unknown = || Problem::UnknownField { name: "word".to_owned() };
    refused(json!([set("C1", "word", json!("x"))]), unknown());
    refused(json!([set("C1", "word", Value::Null)]), unknown());
    let id = Problem::UnknownField { name: "id".to_owned() };
    refused(json!([set("C1", "id", json!("C7"))]), id);
    refused(json!([set("C1", "wording", json!(5))]), Problem::WrongType);
    refused(json!([set("X1", "participants_count", json!(-1))]), Problem::WrongType);
    let found = "unsure".to_owned();
    refused(json!([set("A1", "term", json!("unsure"))]), Problem::UnknownCode { found });
    let dangling = || Problem::LinkDangling { id: "C9".to_owned() };
    refused(json!([set("X1", "concerns_found", json!(["C1", "C9"]))]), dangling());
    let wrong = Problem::LinkWrongKind { id: "A1".to_owned() };
    refused(json!([set("X1", "concerns_found", json!(["A1"]))]), wrong);
    // Nothing of an edit is done when one step may not be.
    refused(
        json!([set("C1", "wording", json!("x")), set("C9", "wording", json!("x"))]),
        Problem::RecordMissing,
    );
}

#[test]
fn removing_takes_the_links_along() {
    touches(
        json!([{ "do": "remove", "id": "C1" }]),
        expect![[r#"
            concern C1
              {"wording":"parking"}
              none
            consultation X1
              {"target":"traders","concerns_found":["C1","C2"]}
              {"target":"traders","concerns_found":["C2"]}
        "#]],
    );
    touches(
        json!([{ "do": "remove", "id": "WG1" }]),
        expect![[r#"
            action A1
              {"title":"Walk","objective":["OB1"],"responsible":"WG1","executors_partners":["ST1"],"status":"chosen"}
              {"title":"Walk","objective":["OB1"],"executors_partners":["ST1"],"status":"chosen"}
            depolarisation_test DT1
              {"action":"A1","by":["WG1","ST1","the mayor"]}
              {"action":"A1","by":["ST1","the mayor"]}
            working_group_member WG1
              {"who":"youth worker"}
              none
        "#]],
    );
    touches(
        json!([{ "do": "remove", "id": "DT1" }]),
        expect![[r#"
            depolarisation_test DT1
              {"action":"A1","by":["WG1","ST1","the mayor"]}
              none
            override O1
              {"rule":"R50-02","record":"DT1","reason":"small"}
              none
        "#]],
    );
    // Also links that the same edit made, and not those of what it removed before.
    touches(
        json!([
            set("X1", "concerns_found", json!(["C2"])),
            { "do": "remove", "id": "X1" },
            add("consultation", "X2", json!({ "concerns_found": ["C2"] })),
            { "do": "remove", "id": "C2" },
        ]),
        expect![[r#"
            concern C2
              {"wording":"not heard"}
              none
            consultation X1
              {"target":"traders","concerns_found":["C1","C2"]}
              none
            consultation X2
              none
              {}
              at the end
        "#]],
    );
    let remove = |id: &str| json!({ "do": "remove", "id": id });
    refused(json!([remove("C9")]), Problem::RecordMissing);
    refused(json!([remove("")]), Problem::RecordMissing);
    refused(json!([remove("C1"), remove("C1")]), Problem::RecordMissing);
    refused(json!([remove("C1"), set("C1", "wording", json!("x"))]), Problem::RecordMissing);
    let back = json!([remove("C1"), set("X1", "concerns_found", json!(["C1"]))]);
    refused(back, Problem::LinkDangling { id: "C1".to_owned() });
}

#[test]
fn moving() {
    touches(
        json!([{ "do": "move", "id": "C2", "before": "C1" }, { "do": "move", "id": "C1" }]),
        expect![[r#"
            concern C1
              at the end
            concern C2
              before C1
        "#]],
    );
    refused(json!([{ "do": "move", "id": "C9" }]), Problem::RecordMissing);
    refused(
        json!([{ "do": "remove", "id": "C1" }, { "do": "move", "id": "C1" }]),
        Problem::RecordMissing,
    );
}

/// A case with an action that may be approved.
fn approvable() -> Value {
    let quiet = ["d2", "d3", "d4", "d5"];
    let quiet = quiet.map(|q| json!({ "q": q, "none_seen": true, "why": "quiet" }));
    let mut rows = vec![json!({ "q": "d1", "risk": "a crowd", "our_impact": "an info market" })];
    rows.extend(quiet);
    json!({
        "actions": [{
            "id": "A1", "responsible": "youth service", "start": "2025-09-20",
            "end": "2026-09-30", "criteria": ["E1"], "status": "chosen",
        }],
        "evaluation_criteria": [{ "id": "E1" }],
        "depolarisation_tests": [{ "id": "DT1", "action": "A1", "rows": rows }],
    })
}

#[test]
fn an_action_is_approved_only_when_nothing_stands_in_the_way() {
    let check = |lists: &Value, steps: Value, expected: Option<&str>| {
        let words = match checked(testing::case(lists.clone()), steps) {
            Ok(_) => None,
            Err(Problem::RuleForbids { rule, words }) => {
                assert!(words.starts_with(&format!("finding-{}", rule.to_lowercase())));
                Some(words)
            }
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(words.as_deref(), expected, "{lists}");
    };
    let status = |to: &str| json!([set("A1", "status", json!(to))]);
    let check_all = |lists: &Value, expected: Option<&str>| {
        for to in ["approved", "running", "done"] {
            check(lists, status(to), expected);
        }
        // What does not count as approved is always allowed.
        for to in ["idea", "stopped", ""] {
            check(lists, status(to), None);
        }
        check(lists, json!([set("A1", "title", json!("Walk"))]), None);
    };
    let with = |list: &str, field: &str, value: Value| {
        let mut lists = approvable();
        lists[list][0][field] = value;
        lists
    };
    check_all(&approvable(), None);
    let missing = |field: &str| with("actions", field, Value::Null);
    check_all(&missing("responsible"), Some("finding-r35-01-responsible"));
    check_all(&missing("start"), Some("finding-r35-01-dates"));
    check_all(&missing("end"), Some("finding-r35-01-dates"));
    check_all(&missing("criteria"), Some("finding-r35-01-criteria"));
    let untested = with("depolarisation_tests", "action", Value::Null);
    check_all(&untested, Some("finding-r35-02"));
    let mut risky = approvable();
    risky["depolarisation_tests"][0]["rows"][0]["our_impact"] = Value::Null;
    check_all(&risky, Some("finding-r50-02"));

    // An open warning of the test stands in the way until it is set aside.
    let set_aside = |record: &str, reason: &str| {
        let mut lists = risky.clone();
        lists["overrides"] =
            json!([{ "id": "O1", "rule": "R50-02", "record": record, "reason": reason }]);
        lists
    };
    check_all(&set_aside("DT1", "small"), None);
    check_all(&set_aside("DT1", ""), Some("finding-r50-02"));
    check_all(&set_aside("A1", "small"), Some("finding-r50-02"));
    // Another action's test is no matter of this one.
    let mut other = approvable();
    other["depolarisation_tests"].as_array_mut().unwrap().push(json!({
        "id": "DT2", "rows": [{ "q": "d1", "risk": "rain" }],
    }));
    check_all(&other, None);

    // What the same edit fills in, or takes away, counts.
    let fill = set("A1", "responsible", json!("youth service"));
    let approve = status("approved")[0].clone();
    check(&missing("responsible"), json!([approve, fill]), None);
    let forget = json!([approve, { "do": "remove", "id": "DT1" }]);
    check(&approvable(), forget, Some("finding-r35-02"));
    // A file may claim it; that stands in the way of nothing else.
    let mut claimed = missing("responsible");
    claimed["actions"][0]["status"] = json!("approved");
    check(&claimed, json!([set("A1", "title", json!("Walk"))]), None);
    check(&claimed, status("approved"), None);
    check(&claimed, status("stopped"), None);
    check(&claimed, status("running"), Some("finding-r35-01-responsible"));
    let new = add("action", "A2", json!({ "status": "approved" }));
    check(&approvable(), json!([new]), Some("finding-r35-01-responsible"));
    let new = add("action", "A2", json!({ "status": "idea" }));
    check(&approvable(), json!([new]), None);
    check(&approvable(), json!([approve, { "do": "remove", "id": "A1" }]), None);
}

/// A challenge that R24-01 bars is linked nowhere in step 3; what the edit adds counts with it.
#[test]
fn step_3_starts_to_use_no_barred_challenge() {
    let lists = |concerns: &[&str], boards: Value| {
        json!({
            "concerns": [{ "id": "C1" }], "dilemma_boards": boards,
            "challenges": [{ "id": "CH1", "shared_concerns": concerns }, { "id": "CH2" }],
            "objectives": [{ "id": "OB1" }, { "id": "OB2", "challenge": "CH2" }],
            "challenge_validations": [{ "id": "CV1" }],
        })
    };
    let check = |lists: &Value, steps: Value, expected: Option<&str>| {
        let refused = checked(testing::case(lists.clone()), steps.clone()).err();
        let rule = || "R24-01".to_owned();
        let forbids = |it: &str| Problem::RuleForbids { rule: rule(), words: it.to_owned() };
        assert_eq!(refused, expected.map(forbids), "{lists} {steps}");
    };
    let to = |id: &str| json!({ "challenge": id });
    let check_uses = |lists: &Value, expected: Option<&str>| {
        check(lists, json!([set("OB1", "challenge", json!("CH1"))]), expected);
        check(lists, json!([set("OB2", "challenge", json!("CH1"))]), expected);
        check(lists, json!([set("CV1", "challenge", json!("CH1"))]), expected);
        check(lists, json!([add("objective", "OB3", to("CH1"))]), expected);
        check(lists, json!([add("challenge_validation", "CV2", to("CH1"))]), expected);
    };
    let board = || finished("DB1", "CH1");
    check_uses(&lists(&["C1"], json!([board()])), None);
    check_uses(&lists(&[], json!([board()])), Some("finding-r24-01-concern"));
    check_uses(&lists(&["C1"], json!([])), Some("finding-r24-01-no-board"));
    let bare = json!({ "id": "DB1", "challenge": "CH1", "we_need": "light" });
    check_uses(&lists(&["C1"], json!([bare])), Some("finding-r24-01-board"));
    // First the concern, then the board.
    let bare = lists(&[], json!([]));
    check_uses(&bare, Some("finding-r24-01-concern"));
    // What was linked before stays, can be changed and can be unlinked.
    check(&bare, json!([set("OB2", "text", json!("calm"))]), None);
    check(&bare, json!([set("OB2", "challenge", json!("CH2"))]), None);
    check(&bare, json!([set("OB2", "challenge", Value::Null)]), None);
    // What makes it ready may come with the link.
    let ready = json!([
        set("CH1", "shared_concerns", json!(["C1"])),
        set("OB1", "challenge", json!("CH1")),
    ]);
    check(&lists(&[], json!([board()])), ready, None);
    // The board itself may always be linked.
    let linked = json!([add("dilemma_board", "DB3", to("CH1"))]);
    check(&bare, linked, None);
}

#[test]
fn the_label_says_what_the_first_step_did() {
    let check = |steps: Value, verb: Verb, kind: Kind, name: &str, count: usize| {
        let label = checked(neighbourhood(), steps).unwrap().label;
        assert_eq!(label, Label { verb, kind, name: name.to_owned(), count });
    };
    let wording = set("C1", "wording", json!("room to park"));
    let remove = json!({ "do": "remove", "id": "ST1" });
    check(json!([wording]), Verb::Changed, Kind::Concern, "room to park", 1);
    check(json!([remove, wording]), Verb::Removed, Kind::Stakeholder, "library", 2);
    check(json!([{ "do": "move", "id": "C2" }]), Verb::Moved, Kind::Concern, "not heard", 1);
    check(json!([add("concern", "C3", json!({}))]), Verb::Added, Kind::Concern, "", 1);
    check(json!([set("C1", "wording", Value::Null)]), Verb::Changed, Kind::Concern, "", 1);
    refused(json!([]), Problem::RecordMissing);
}

#[test]
fn a_record_is_called_by_the_first_line_of_its_first_text() {
    let check = |text: &str, whole: &str, short: &str| {
        let fields = json!({ "date": "2025-01-14", "what": text, "handled_how": "passed on" });
        let fields = fields.as_object().unwrap();
        assert_eq!(title(Kind::Signal, fields), whole);
        assert_eq!(name(Kind::Signal, fields), short);
    };
    check("a broken bench\non the square", "a broken bench", "a broken bench");
    let sixty = "é".repeat(60);
    check(&sixty, &sixty, &sixty);
    check(&format!("{sixty}é"), &format!("{sixty}é"), &format!("{sixty}…"));
    let words = format!("{} end", "é".repeat(59));
    check(&words, &words, &format!("{}…", "é".repeat(59)));
    let handled = json!({ "handled_how": "passed on" });
    assert_eq!(name(Kind::Signal, handled.as_object().unwrap()), "passed on");
    assert_eq!(name(Kind::StepStatus, &serde_json::Map::new()), "");
}
