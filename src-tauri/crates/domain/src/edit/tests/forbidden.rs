//! What a rule forbids: to approve what is not ready, and to write in what the route closed.

use serde_json::{Value, json};

use super::{add, checked, set};
use crate::dilemma_board::finished;
use crate::problem::Problem;
use crate::testing;

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

#[test]
fn nothing_is_written_in_what_the_route_closed() {
    let check = |lists: &Value, steps: Value, expected: Option<&str>| {
        let rule = match checked(testing::case(lists.clone()), steps.clone()) {
            Ok(_) => None,
            Err(Problem::RuleForbids { rule, words }) => {
                assert_eq!(words, format!("finding-{}", rule.to_lowercase()));
                Some(rule)
            }
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(rule.as_deref(), expected, "{steps} of {lists}");
    };
    let records = || {
        json!({
            "signals": [{ "id": "S1" }], "plan_items": [{ "id": "PI1" }, { "id": "PI2" }],
            "actions": [{ "id": "A1" }], "toxic_tests": [{ "id": "TT1" }],
            "step_statuses": [{ "id": "SS1", "substep": "3.4" }],
        })
    };
    let open = records();
    let crisis = testing::in_crisis(records());
    let mut conflict = records();
    conflict["conflict_scans"] = json!([{
        "id": "CS1", "owners": "conflict", "origin": "conflict", "time": "conflict",
        "dynamic": "conflict",
    }]);
    let note = |id: &str, field: &str| json!([set(id, field, json!("x"))]);
    let all = [(&open, None), (&crisis, Some("R0-01")), (&conflict, Some("R12-04"))];
    for (lists, rule) in all {
        check(lists, json!([add("action", "A2", json!({}))]), rule);
        check(lists, note("A1", "title"), rule);
        check(lists, json!([set("PI1", "label", Value::Null)]), rule);
        // One step of several is enough.
        check(lists, json!([set("S1", "what", json!("x")), set("A1", "title", json!("x"))]), rule);
        // What is there may go and be put in order; what no route closes stays free.
        check(lists, json!([{ "do": "remove", "id": "A1" }]), None);
        check(lists, json!([{ "do": "move", "id": "PI2", "before": "PI1" }]), None);
        check(lists, json!([add("signal", "S2", json!({}))]), None);
        check(lists, json!([add("phase_assessment", "P2", json!({}))]), None);
        check(lists, note("SS1", "comment"), None);
        check(lists, note("", "title"), None);
        check(lists, json!([add("override", "O1", json!({ "rule": "R13-01" }))]), None);
    }
    // A conflict leaves 1.2 open.
    check(&conflict, note("TT1", "substantiation"), None);
    check(&conflict, note("CS1", "mediation_service"), None);
    check(&crisis, note("TT1", "substantiation"), Some("R0-01"));

    // The case before the edit counts: what opens the route is an edit of its own, and what closes
    // it may come with the rest.
    let mut decided = testing::decided("R0-01");
    decided.as_object_mut().unwrap().remove("id");
    let decide = add("deviation", "D1", decided.clone());
    check(&crisis, json!([decide]), None);
    check(&crisis, json!([decide, set("A1", "title", json!("x"))]), Some("R0-01"));
    let calm = set("crisis", "escalation_public_safety", json!("no"));
    check(&crisis, json!([calm, set("A1", "title", json!("x"))]), Some("R0-01"));
    let close = add("phase_assessment", "P2", json!({ "escalation_public_safety": "yes" }));
    check(&open, json!([close, set("A1", "title", json!("x"))]), None);
    let mut goes_on = crisis;
    goes_on["deviations"] = json!([testing::decided("R0-01")]);
    check(&goes_on, note("A1", "title"), None);
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
