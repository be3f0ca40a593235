//! What a test comes to, and its rules.

use serde_json::{Value, json};

use super::{DepolarisationTest, Overall, latest};
use crate::testing::{self, case};

fn risk(q: &str, measure: &str) -> Value {
    json!({ "q": q, "risk": "a crowd at the door", "our_impact": measure })
}

fn none_seen(q: &str, why: &str) -> Value {
    json!({ "q": q, "none_seen": true, "why": why })
}

/// The five questions without a risk, but for these rows in the place of theirs.
fn rows(own: &[Value]) -> Vec<Value> {
    let of = |q: &str| own.iter().find(|row| row["q"] == q).cloned();
    ["d1", "d2", "d3", "d4", "d5"].map(|q| of(q).unwrap_or(none_seen(q, "quiet"))).to_vec()
}

fn test(rows: &[Value]) -> DepolarisationTest {
    let lists = json!({ "depolarisation_tests": [{ "id": "DT1", "rows": rows }] });
    case(lists).depolarisation_tests.remove(0)
}

fn check(rule: &str, rows: &[Value], expected: &[&str]) {
    let lists = json!({ "depolarisation_tests": [{ "id": "DT1", "rows": rows }] });
    testing::check(rule, lists, expected);
}

#[test]
fn r50_01() {
    let check = |rows: &[Value], expected: bool| {
        assert_eq!(test(rows).is_complete(), expected, "{rows:?}");
    };
    check(&[], false);
    check(&rows(&[]), true);
    check(&rows(&[])[..4], false);
    check(&rows(&[])[1..], false);
    check(&rows(&[risk("d3", "")]), true);
    check(&rows(&[none_seen("d3", "")]), false);
    check(&rows(&[json!({ "q": "d3", "none_seen": false, "why": "quiet" })]), false);
    check(&rows(&[json!({ "q": "d3", "our_impact": "an info market" })]), false);
    // A second row answers what the first left open; five rows of one question do not.
    let mut more = rows(&[json!({ "q": "d3" })]);
    check(&more, false);
    more.push(risk("d3", ""));
    check(&more, true);
    check(&["d1"; 5].map(|q| none_seen(q, "quiet")), false);
}

#[test]
fn r50_02() {
    let expected = ["DT1.rows"];
    check("R50-02", &[], &[]);
    check("R50-02", &[risk("d1", "")], &expected);
    check("R50-02", &[risk("d1", "an info market")], &[]);
    check("R50-02", &[none_seen("d1", "quiet")], &[]);
    check("R50-02", &[risk("d1", "an info market"), risk("d1", "")], &expected);
}

#[test]
fn r50_03() {
    let expected = ["DT1.rows"];
    check("R50-03", &[], &[]);
    check("R50-03", &rows(&[]), &expected);
    check("R50-03", &rows(&[none_seen("d3", "")]), &expected);
    check("R50-03", &rows(&[])[..4], &[]);
    check("R50-03", &rows(&[risk("d5", "a flyer")]), &[]);
    let mut more = rows(&[]);
    more.push(risk("d1", ""));
    check("R50-03", &more, &[]);
}

#[test]
fn r50_04() {
    let check = |title: &str, description: &str, status: &str, expected: &[&str]| {
        let mut lists = json!({ "actions": [{
            "id": "A1", "title": title, "description": description, "status": status,
        }] });
        testing::check("R50-04", lists.clone(), &[]);
        lists["loud_voices"] = json!([{ "id": "LV1" }]);
        testing::check("R50-04", lists, expected);
    };
    for status in ["", "idea", "chosen", "approved", "running"] {
        check("Infoavond over het plein", "", status, &["A1.title"]);
    }
    for status in ["stopped", "done"] {
        check("Infoavond over het plein", "", status, &[]);
    }
    check("The square", "A debate with everyone", "", &["A1.description"]);
    check("Débat public", "Réunion d’information à l’école", "", &["A1.description"]);
    for title in [
        "Openbare vergadering",
        "Discussieavond in de school",
        "Een panelgesprek met de burgemeester",
        "Paneldiscussie",
        "Buurtvergadering over het plein",
        "Panel discussion with the mayor",
        "A neighbourhood meeting",
        "Table ronde publique",
        "Soirée-débat",
        "Réunion des riverains",
        "Een folder in plaats van een brief, en een infoavond",
    ] {
        check(title, "", "", &["A1.title"]);
    }
    for title in [
        "Infomarkt in plaats van infoavond",
        "Een infomarkt in plaats van een openbare vergadering",
        "Geen grote infoavond maar een infomarkt",
        "Info market instead of an information evening",
        "Info market rather than a public meeting",
        "Un marché d’information au lieu d’une réunion publique",
        "Un marché d’information plutôt qu’un débat public",
        "Pas d’assemblée, mais des stands",
        "Een panel van bewoners leest de folder",
        "Table ronde de six voisins",
        "Buurtfeest op het plein",
    ] {
        check(title, "", "", &[]);
    }
    check("Small tables", "An evening of listening at the town hall", "", &[]);
    check("", "", "", &[]);
}

#[test]
fn r50_05() {
    let check = |role: &str, by: &[&str], expected: &[&str]| {
        for list in ["stakeholders", "working_group_members"] {
            let lists = json!({
                list: [{ "id": "P1", "network_roles": ["doer", role] }, { "id": "P2" }],
                "depolarisation_tests": [{ "id": "DT1", "tested_on": "2025-09-04", "by": by }],
            });
            testing::check("R50-05", lists, expected);
        }
    };
    let expected = ["DT1.by"];
    check("critical_thinker", &["P2", "the mayor"], &expected);
    check("critical_thinker", &["P2", "P1"], &[]);
    check("critical_thinker", &[], &[]);
    check("connector", &["P2"], &[]);
}

#[test]
fn r50_06() {
    let check = |rows: &[Value], expected: Option<Overall>| {
        assert_eq!(test(rows).overall(), expected, "{rows:?}");
    };
    let graded = |likelihood: &str, severity: &str, measure: &str| {
        let mut row = risk("d1", measure);
        row["likelihood"] = json!(likelihood);
        row["severity"] = json!(severity);
        [risk("d2", "a flyer"), row]
    };
    let measures = Some(Overall::GoWithMeasures);
    check(&rows(&[]), Some(Overall::Go));
    check(&rows(&graded("high", "high", "")), Some(Overall::Redesign));
    check(&rows(&graded("high", "high", "an info market")), measures);
    for (likelihood, severity) in [("high", "medium"), ("low", "high"), ("high", ""), ("", "")] {
        check(&rows(&graded(likelihood, severity, "")), measures);
    }
    // What is not answered yet comes to nothing, but for a grave risk.
    check(&[], None);
    check(&rows(&[])[1..], None);
    check(&rows(&graded("high", "high", "an info market"))[..4], None);
    check(&graded("low", "low", "a flyer"), None);
    check(&graded("high", "high", ""), Some(Overall::Redesign));
}

/// Two tests of one action, and one of none.
fn tested_twice(days: [&str; 2], rows: [&[Value]; 2]) -> Value {
    let of = |id: &str, n: usize| {
        let by = ["the mayor"];
        json!({ "id": id, "action": "A1", "tested_on": days[n], "rows": rows[n], "by": by })
    };
    json!({
        "actions": [{ "id": "A1", "status": "approved" }],
        "stakeholders": [{ "id": "ST1", "network_roles": ["critical_thinker"] }],
        "depolarisation_tests": [of("DT1", 0), of("DT2", 1), { "id": "DT3" }],
    })
}

#[test]
fn of_several_tests_of_an_action_the_latest_counts() {
    let check = |days: [&str; 2], expected: &str| {
        let case = case(tested_twice(days, [&[], &[]]));
        let latest: Vec<_> = latest(&case).values().map(|it| it.id.0.as_str()).collect();
        assert_eq!(latest, [expected], "{days:?}");
    };
    check(["2025-09-03", "2026-04-01"], "DT2");
    check(["2026-04-01", "2025-09-03"], "DT1");
    check(["2025-09-03", "2025-09-03"], "DT2");
    check(["2025-09-03", ""], "DT1");
    check(["", ""], "DT2");
}

#[test]
fn the_rules_speak_of_the_latest_test_of_an_action() {
    let check = |rule: &str, first: &[Value], second: &[Value], expected: [&[&str]; 2]| {
        let days = [["2025-09-03", "2026-04-01"], ["2026-04-01", "2025-09-03"]];
        for (days, expected) in days.into_iter().zip(expected) {
            testing::check(rule, tested_twice(days, [first, second]), expected);
        }
    };
    let (quiet, open) = (rows(&[]), rows(&[risk("d1", "")]));
    check("R50-02", &open, &quiet, [&[], &["DT1.rows"]]);
    check("R50-03", &quiet, &open, [&[], &["DT1.rows"]]);
    check("R50-05", &quiet, &quiet, [&["DT2.by"], &["DT1.by"]]);
    check("R35-02", &quiet, &quiet[..4], [&["A1.status"], &[]]);
}
