//! The rules of the balance.

use serde_json::{Value, json};

use super::{Balance, balance, coverage};
use crate::file;
use crate::rule::{self, Arg, Finding};
use crate::testing::{self, case, in_crisis};

/// Checks what a rule says of these actions, numbered from A1, all of them chosen; that ideas
/// and stopped actions add nothing to it; and, for what is absent, that a crisis silences it.
fn check(rule: &str, actions: &[Value], expected: &[&str]) {
    let with = |status: &str| {
        let actions = actions.iter().zip(1..).map(|(action, n)| {
            let mut action = action.clone();
            action["id"] = json!(format!("A{n}"));
            action["status"] = json!(status);
            action
        });
        json!({ "actions": actions.collect::<Vec<_>>() })
    };
    for status in ["chosen", "approved", "running", "done"] {
        testing::check(rule, with(status), expected);
    }
    let mut none = with("chosen");
    none["actions"] = json!([{ "id": "A0" }]);
    let none = testing::says(&case(none), rule);
    let none: Vec<&str> = none.iter().map(String::as_str).collect();
    for status in ["idea", "stopped", ""] {
        testing::check(rule, with(status), if actions.is_empty() { expected } else { &none });
    }
}

/// Checks that a rule says nothing before 3.4: in a case with these lists and a link with a plan,
/// of which it would speak once there is an action too.
fn check_in_time(rule: &str, mut lists: Value) {
    lists["plan_links"] = json!([{ "id": "PL1" }]);
    testing::check(rule, lists.clone(), &[]);
    lists["actions"] = json!([{ "id": "A0" }]);
    assert_ne!(testing::says(&case(lists), rule), [""; 0], "{rule}");
}

fn finding(lists: Value, rule: &str) -> Finding {
    rule::findings(&case(lists)).into_iter().find(|it| it.rule == rule).unwrap()
}

#[test]
fn r34_01() {
    let short = ["case.plan_samenleven_types"];
    let check = |asked: &str, types: &[&[&str]], expected: &[&str]| {
        let actions = types.iter().zip(1..).map(|(types, n)| {
            json!({ "id": format!("A{n}"), "status": "chosen", "plan_samenleven_types": types })
        });
        let mut actions: Vec<Value> = actions.collect();
        for status in ["idea", "stopped"] {
            let all = ["1_toxic", "2_disinformation", "4_debate", "5_staff_training"];
            let more = json!({ "id": status, "status": status, "plan_samenleven_types": all });
            actions.push(more);
        }
        let lists = json!({ "case": { "plan_samenleven": asked }, "actions": actions });
        testing::check("R34-01", lists.clone(), expected);
        testing::check("R34-01", in_crisis(lists), &[]);
    };
    let three: &[&[&str]] = &[&["1_toxic", "4_debate"], &["4_debate", "5_staff_training"]];
    let two: &[&[&str]] = &[&["1_toxic", "4_debate"], &["4_debate", "none"], &[]];
    check("yes", three, &[]);
    check("yes", two, &short);
    check("yes", &[], &short);
    for asked in ["no", "unknown", ""] {
        check(asked, two, &[]);
    }
    let not_begun =
        json!({ "case": { "plan_samenleven": "yes" }, "objectives": [{ "id": "OB1" }] });
    testing::check("R34-01", not_begun, &[]);
    check_in_time("R34-01", json!({ "case": { "plan_samenleven": "yes" } }));

    let lists = json!({
        "case": { "plan_samenleven": "yes" },
        "actions": [{
            "id": "A1", "status": "done",
            "plan_samenleven_types": ["5_staff_training", "1_toxic"],
        }],
    });
    assert_eq!(finding(lists.clone(), "R34-01").args, [("count", Arg::Count(2))]);
    let covered = coverage(&case(lists));
    assert_eq!((covered.types, covered.conform), (vec![1, 5], false));
}

#[test]
fn r34_02() {
    let (short, long) = (json!({ "term": "short" }), json!({ "term": "long" }));
    let (no_short, no_long) = ("case.term: short", "case.term: long");
    check("R34-02", &[], &[]);
    check("R34-02", &[json!({})], &[no_short, no_long]);
    check("R34-02", std::slice::from_ref(&short), &[no_long]);
    check("R34-02", std::slice::from_ref(&long), &[no_short]);
    check("R34-02", &[short, json!({}), long], &[]);
    let idea = json!({ "actions": [{ "id": "A1", "status": "idea", "term": "short" }] });
    testing::check("R34-02", in_crisis(idea), &[]);
    check_in_time("R34-02", json!({}));
}

#[test]
fn r34_03() {
    let quick = |is: bool| json!({ "quick_effect": is });
    check("R34-03", &[], &[]);
    check("R34-03", &[json!({})], &["case.quick_effect"]);
    check("R34-03", &[quick(false)], &["case.quick_effect"]);
    check("R34-03", &[quick(false), quick(true)], &[]);
    testing::check("R34-03", in_crisis(json!({ "actions": [{ "id": "A1" }] })), &[]);
    check_in_time("R34-03", json!({}));
}

#[test]
fn r34_04() {
    let on = |channel: &str, types: &[&str]| {
        json!({
            "channel": channel, "plan_samenleven_types": types,
        })
    };
    let (online, offline) = (on("online", &["1_toxic"]), on("offline", &["2_disinformation"]));
    check("R34-04", &[], &[]);
    check("R34-04", std::slice::from_ref(&online), &["case.channel: online"]);
    check("R34-04", &[offline.clone(), offline.clone()], &["case.channel: offline"]);
    check("R34-04", &[online.clone(), offline], &[]);
    check("R34-04", &[on("both", &["1_toxic", "4_debate"])], &[]);
    // Other types do not bring balance, and what is not filled in is not one-sided.
    let other = on("offline", &["3_discrimination_hate_violence", "none"]);
    check("R34-04", &[online.clone(), other.clone()], &["case.channel: online"]);
    check("R34-04", &[other], &[]);
    check("R34-04", &[online, on("", &["1_toxic"])], &[]);
}

#[test]
fn r34_05() {
    let lists = |of: &str, most: bool, aimed: &str, status: &str| {
        json!({
            "citizen_type_assessments": [
                { "id": "CT0", "type": "concerned_incidental" },
                { "id": "CT1", "type": of, "most_applicable": most },
            ],
            "actions": [{ "id": "A1", "status": status, "citizen_types_aimed": [aimed] }],
        })
    };
    let gap = ["CT1.most_applicable"];
    testing::check("R34-05", lists("sad", true, "angry_political", "chosen"), &gap);
    testing::check("R34-05", lists("sad", true, "sad", "idea"), &gap);
    testing::check("R34-05", lists("sad", true, "sad", "stopped"), &gap);
    testing::check("R34-05", lists("sad", true, "sad", "chosen"), &[]);
    testing::check("R34-05", lists("sad", false, "angry_political", "chosen"), &[]);
    // Radicalising citizens are referred: no action is for them.
    testing::check("R34-05", lists("radicalising", true, "sad", "chosen"), &[]);
    testing::check("R34-05", lists("", true, "sad", "chosen"), &[]);
    testing::check("R34-05", in_crisis(lists("sad", true, "", "chosen")), &[]);
    let mut not_begun = lists("sad", true, "", "");
    not_begun["actions"] = json!([]);
    testing::check("R34-05", not_begun.clone(), &[]);
    check_in_time("R34-05", not_begun);

    let words = |key: &str| Arg::Words(vec![key.to_owned()]);
    let args = finding(lists("sad", true, "", "chosen"), "R34-05").args;
    assert_eq!(
        args,
        [("type", words("citizen-type-sad")), ("goal", words("citizen-type-sad-goal"))]
    );
}

#[test]
fn r34_06() {
    let from = |origins: &[&str]| json!({ "suggested_by": origins });
    check("R34-06", &[], &[]);
    check("R34-06", &[json!({})], &["case.suggested_by"]);
    check("R34-06", &[from(&["working_group", "service", "other"])], &["case.suggested_by"]);
    check("R34-06", &[from(&["service"]), from(&["working_group", "network"])], &[]);
    check("R34-06", &[from(&["silent_middle"])], &[]);
    testing::check("R34-06", in_crisis(json!({ "actions": [{ "id": "A1" }] })), &[]);
    check_in_time("R34-06", json!({}));
}

#[test]
fn r34_07() {
    let lists = |status: &str, objectives: &[&str]| {
        json!({
            "objectives": [{ "id": "OB1" }, { "id": "OB2" }],
            "actions": [{ "id": "A1", "status": status, "objective": objectives }],
        })
    };
    let (loose, first, second) = ("A1.objective: action", "OB1: objective", "OB2: objective");
    testing::check("R34-07", lists("chosen", &["OB1", "OB2"]), &[]);
    testing::check("R34-07", lists("chosen", &["OB2"]), &[first]);
    testing::check("R34-07", lists("chosen", &[]), &[loose, first, second]);
    testing::check("R34-07", lists("idea", &["OB1"]), &[first, second]);
    testing::check("R34-07", lists("stopped", &[]), &[first, second]);
    testing::check("R34-07", json!({ "objectives": [{ "id": "OB1" }] }), &[]);
    testing::check("R34-07", in_crisis(lists("chosen", &[])), &[loose]);
    check_in_time("R34-07", json!({ "objectives": [{ "id": "OB1" }] }));
}

#[test]
fn r34_08() {
    let urgent = |is: bool| json!({ "priority_action": is });
    check("R34-08", &[], &[]);
    check("R34-08", &[json!({})], &["case.priority_action"]);
    check("R34-08", &[urgent(false)], &["case.priority_action"]);
    check("R34-08", &[urgent(false), urgent(true)], &[]);
    testing::check("R34-08", in_crisis(json!({ "actions": [{ "id": "A1" }] })), &[]);
    check_in_time("R34-08", json!({}));
}

#[test]
fn r34_09() {
    let check = |list: &str, field: &str, code: &str, expected: &[&str]| {
        let file = json!({
            "format": file::FORMAT, "version": file::VERSION,
            list: [{ "id": "1", field: ["sad", code] }],
        });
        let problems = file::read(&file.to_string()).err().unwrap_or_default();
        let said = problems.iter().map(|it| format!("{} {:?}", it.path, it.problem));
        assert_eq!(said.collect::<Vec<_>>(), expected);
    };
    let refused = r#"actions[0].citizen_types_aimed[1] UnknownCode { found: "radicalising" }"#;
    check("actions", "citizen_types_aimed", "radicalising", &[refused]);
    check("actions", "citizen_types_aimed", "angry_political", &[]);
    let refused =
        r#"communication_plan_rows[0].citizen_types[1] UnknownCode { found: "radicalising" }"#;
    check("communication_plan_rows", "citizen_types", "radicalising", &[refused]);
    // A concern may be theirs: that is seen, not aimed at.
    check("concerns", "citizen_types", "radicalising", &[]);
}

#[test]
fn an_action_on_both_channels_counts_for_both() {
    let of = |id: &str, status: &str, term: &str, channel: &str| {
        json!({
            "id": id, "status": status, "term": term, "channel": channel,
        })
    };
    let case = case(json!({ "actions": [
        of("A1", "chosen", "short", "online"), of("A2", "approved", "long", "both"),
        of("A3", "running", "long", "offline"), of("A4", "done", "long", ""),
        of("A5", "idea", "short", "both"), of("A6", "stopped", "short", "both"),
    ] }));
    assert_eq!(balance(&case), Balance { short: 1, long: 3, online: 2, offline: 2 });
}
