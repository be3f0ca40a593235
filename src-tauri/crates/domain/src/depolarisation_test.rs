//! Five questions to one action: risks and what we do about them (method, section 4).

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionStatus};
use crate::case::Case;
use crate::choice::{Level, NetworkRole};
use crate::record::Kind;
use crate::rule::Finding;
use crate::stems::Stems;
use crate::value::{Date, RecordId, Reference};
use crate::working_group_member::MemberRole;

/// Five questions to one action: risks and what we do about them (method, section 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "action"))]
pub struct DepolarisationTest {
    /// Its lasting id.
    pub id: RecordId,
    /// Action that was tested.
    #[schemars(extend("x-link" = ["action"], "x-needed" = "always"))]
    pub action: Option<RecordId>,
    /// Risks, by question.
    #[schemars(extend("x-needed" = "always"))]
    pub rows: Vec<TestRow>,
    /// Day of the test.
    #[schemars(extend("x-needed" = "always"))]
    pub tested_on: Option<Date>,
    /// Who tested, a critical thinker among them.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"], "x-needed" = "always"))]
    pub by: Vec<Reference>,
}

/// A risk, or the statement that none is seen, for one question of the test.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TestRow {
    /// Which of the five questions.
    #[schemars(extend("x-needed" = "always"))]
    pub q: Option<TestQuestion>,
    /// What could go wrong.
    #[schemars(extend("x-long" = true, "x-needed" = "unless_none_seen"))]
    pub risk: Option<String>,
    /// How likely it is.
    pub likelihood: Option<Level>,
    /// How bad it would be.
    pub severity: Option<Level>,
    /// What we do about it.
    #[schemars(extend("x-long" = true, "x-needed" = "risk"))]
    pub our_impact: Option<String>,
    /// Whether no risk is seen for this question.
    pub none_seen: Option<bool>,
    /// Why none is seen.
    #[schemars(extend("x-long" = true, "x-needed" = "none_seen"))]
    pub why: Option<String>,
}

/// The five questions of the depolarisation test (method, section 4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TestQuestion {
    D1,
    D2,
    D3,
    D4,
    D5,
}

/// What the test comes to (R50-06).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Overall {
    /// No risk was seen.
    Go,
    /// There are risks, with measures.
    GoWithMeasures,
    /// A grave and likely risk has no measure.
    Redesign,
}

impl DepolarisationTest {
    /// R50-01: whether all five questions are answered, each by a risk or by why none is seen.
    pub fn is_complete(&self) -> bool {
        let answered = |question: &TestQuestion| {
            self.rows.iter().any(|row| row.q == Some(*question) && row.is_answer())
        };
        TestQuestion::ALL.iter().all(answered)
    }

    /// R50-06: what the test comes to. A grave risk says so at once; as long as the test is not
    /// complete, it comes to nothing else.
    pub fn overall(&self) -> Option<Overall> {
        let grave = |row: &&TestRow| {
            row.likelihood == Some(Level::High) && row.severity == Some(Level::High)
        };
        if self.rows.iter().filter(grave).any(|row| row.our_impact.is_none()) {
            Some(Overall::Redesign)
        } else if !self.is_complete() {
            None
        } else if self.rows.iter().any(|row| row.risk.is_some()) {
            Some(Overall::GoWithMeasures)
        } else {
            Some(Overall::Go)
        }
    }
}

/// The test that counts for each action that was tested: the latest by date, then the later in the
/// list (R50-07).
pub fn latest(case: &Case) -> HashMap<&RecordId, &DepolarisationTest> {
    let mut latest: HashMap<_, &DepolarisationTest> = HashMap::new();
    for test in &case.depolarisation_tests {
        let Some(action) = &test.action else { continue };
        let counts = latest.entry(action).or_insert(test);
        if counts.tested_on <= test.tested_on {
            *counts = test;
        }
    }
    latest
}

/// The tests that a later one of the same action did not replace.
fn that_count(case: &Case) -> impl Iterator<Item = &DepolarisationTest> {
    let latest = latest(case);
    case.depolarisation_tests.iter().filter(move |it| {
        it.action
            .as_ref()
            .is_none_or(|action| latest.get(action).is_some_and(|one| one.id == it.id))
    })
}

impl TestRow {
    fn is_answer(&self) -> bool {
        self.risk.is_some() || (self.none_seen == Some(true) && self.why.is_some())
    }
}

/// R50-02: a risk without a measure keeps its action from being approved.
pub(crate) fn r50_02(case: &Case) -> Vec<Finding> {
    let open = |row: &TestRow| row.risk.is_some() && row.our_impact.is_none();
    that_count(case)
        .filter(|it| it.rows.iter().any(open))
        .map(|it| Finding::new("R50-02").on(&it.id).at("rows"))
        .collect()
}

/// R50-03: an action without any risk is suspicious.
pub(crate) fn r50_03(case: &Case) -> Vec<Finding> {
    let none = |test: &&DepolarisationTest| {
        let unseen = |question: &TestQuestion| {
            let mut rows = test.rows.iter().filter(|row| row.q == Some(*question)).peekable();
            rows.peek().is_some() && rows.all(|row| row.none_seen == Some(true))
        };
        TestQuestion::ALL.iter().all(unseen)
    };
    that_count(case).filter(none).map(|it| Finding::new("R50-03").on(&it.id).at("rows")).collect()
}

/// R50-04: a meeting of everyone at once is a stage for loud voices. An action that is stopped or
/// over needs no other form any more.
pub(crate) fn r50_04(case: &Case) -> Vec<Finding> {
    let ended = |it: &Action| matches!(it.status, Some(ActionStatus::Stopped | ActionStatus::Done));
    let plenary =
        |text: &Option<String>| text.as_deref().is_some_and(|it| Stems::Plenary.occur_in(it));
    let actions = case.actions.iter().filter(|it| !case.loud_voices.is_empty() && !ended(it));
    let finding = |it: &Action| {
        let field = [(&it.description, "description"), (&it.title, "title")];
        let (_, field) = field.into_iter().find(|(text, _)| plenary(text))?;
        Some(Finding::new("R50-04").on(&it.id).of(Kind::Action).at(field))
    };
    actions.filter_map(finding).collect()
}

/// R50-05: where there is a critical thinker, one of them tests along.
pub(crate) fn r50_05(case: &Case) -> Vec<Finding> {
    let stakeholders = case
        .stakeholders
        .iter()
        .filter(|it| it.network_roles.contains(&NetworkRole::CriticalThinker));
    let members = case
        .working_group_members
        .iter()
        .filter(|it| it.network_roles.contains(&MemberRole::CriticalThinker));
    let critical: HashSet<&str> = stakeholders
        .map(|it| &it.id)
        .chain(members.map(|it| &it.id))
        .map(|id| id.0.as_str())
        .collect();
    that_count(case)
        .filter(|it| !it.by.is_empty() && !critical.is_empty())
        .filter(|it| it.by.iter().all(|by| !critical.contains(by.0.as_str())))
        .map(|it| Finding::new("R50-05").on(&it.id).at("by"))
        .collect()
}

impl TestQuestion {
    /// The five questions, in their order.
    pub const ALL: [Self; 5] = [Self::D1, Self::D2, Self::D3, Self::D4, Self::D5];
}

#[cfg(test)]
mod tests {
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
        for (likelihood, severity) in [("high", "medium"), ("low", "high"), ("high", ""), ("", "")]
        {
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
    fn r50_07() {
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
}
