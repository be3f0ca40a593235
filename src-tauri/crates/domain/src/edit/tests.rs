//! What an edit may do, what it touches and what it is called.

use expect_test::{Expect, expect};
use serde_json::{Value, json};

use super::{Checked, Edit, Label, Verb, check, name, title};
use crate::case::Case;
use crate::problem::Problem;
use crate::record::Kind;
use crate::testing::{self, InMemory};

mod forbidden;

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
