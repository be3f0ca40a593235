//! What an action needs before it is approved (R35-01, R35-02, R50-02).

use crate::action::{Action, ActionStatus};
use crate::case::Case;
use crate::depolarisation_test;
use crate::rule::{self, Finding, State};

impl Action {
    /// Whether it counts as approved: approved, running or done.
    pub fn is_approved(&self) -> bool {
        use ActionStatus::{Approved, Done, Running};
        matches!(self.status, Some(Approved | Running | Done))
    }

    /// Whether it is in the plan: chosen, or approved.
    pub fn is_in_plan(&self) -> bool {
        self.status == Some(ActionStatus::Chosen) || self.is_approved()
    }
}

/// The first finding that keeps an action from being approved; none for an action that is not. It
/// looks at the case as it would be with the approval.
pub(crate) fn obstacle(case: &Case, action: &Action) -> Option<Finding> {
    if !action.is_approved() {
        return None;
    }
    let about_action = r35_01(case).into_iter().chain(r35_02(case));
    let mut about_action = about_action.filter(|it| it.record.as_ref() == Some(&action.id));
    about_action.next().or_else(|| {
        let test = depolarisation_test::latest(case).get(&action.id).map(|it| it.id.clone())?;
        rule::findings(case).into_iter().find(|it| {
            let about = it.record.as_ref() == Some(&test);
            it.rule == "R50-02" && it.state == State::Open && about
        })
    })
}

/// R35-01: an approved action has somebody responsible, dates and criteria.
pub(crate) fn r35_01(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for action in case.actions.iter().filter(|it| it.is_approved()) {
        let finding = |field| Finding::new("R35-01").on(&action.id).at(field);
        if action.responsible.is_none() {
            findings.push(finding("responsible").saying("responsible"));
        }
        if action.start.is_none() || action.end.is_none() {
            let field = if action.start.is_none() { "start" } else { "end" };
            findings.push(finding(field).saying("dates"));
        }
        if action.criteria.is_empty() {
            findings.push(finding("criteria").saying("criteria"));
        }
    }
    findings
}

/// R35-02: the depolarisation test of an approved action is complete.
pub(crate) fn r35_02(case: &Case) -> Vec<Finding> {
    let tests = depolarisation_test::latest(case);
    let tested = |it: &Action| tests.get(&it.id).is_some_and(|test| test.is_complete());
    case.actions
        .iter()
        .filter(|it| it.is_approved() && !tested(it))
        .map(|it| Finding::new("R35-02").on(&it.id).at("status"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    /// Checks what a rule says of an action that has all it needs but for this change, once it is
    /// approved; it says nothing before that.
    fn check(rule: &str, field: &str, value: Value, expected: &[&str]) {
        let mut action = json!({
            "id": "A1", "responsible": "youth service", "start": "2025-09-20", "end": "2026-09-30",
            "criteria": ["E1"],
        });
        let quiet = ["d1", "d2", "d3", "d4", "d5"];
        let quiet = quiet.map(|q| json!({ "q": q, "none_seen": true, "why": "quiet" }));
        let mut test = json!({ "id": "DT1", "action": "A1", "rows": quiet });
        let into = if field == "rows" || field == "action" { &mut test } else { &mut action };
        into[field] = value;
        for status in ["approved", "running", "done", "chosen", "idea", "stopped", ""] {
            action["status"] = json!(status);
            let lists = json!({
                "actions": [action, { "id": "A2" }], "evaluation_criteria": [{ "id": "E1" }],
                "depolarisation_tests": [{ "id": "DT0" }, test],
            });
            let counts = ["approved", "running", "done"].contains(&status);
            testing::check(rule, lists, if counts { expected } else { &[] });
        }
    }

    #[test]
    fn r35_01() {
        check("R35-01", "title", json!("walk"), &[]);
        check("R35-01", "responsible", json!(""), &["A1.responsible: responsible"]);
        check("R35-01", "start", json!(""), &["A1.start: dates"]);
        check("R35-01", "end", json!(""), &["A1.end: dates"]);
        check("R35-01", "criteria", json!([]), &["A1.criteria: criteria"]);
        let bare = json!({ "actions": [{ "id": "A1", "status": "approved" }] });
        let all = ["A1.responsible: responsible", "A1.start: dates", "A1.criteria: criteria"];
        testing::check("R35-01", bare, &all);
    }

    #[test]
    fn r35_02() {
        let missing = ["A1.status"];
        check("R35-02", "title", json!("walk"), &[]);
        check("R35-02", "action", json!("A2"), &missing);
        check("R35-02", "action", json!(""), &missing);
        check("R35-02", "rows", json!([]), &missing);
        check("R35-02", "rows", json!([{ "q": "d1", "risk": "a crowd" }]), &missing);
        // A risk without a measure is an answer; R50-02 speaks of it.
        let risks = ["d1", "d2", "d3", "d4", "d5"].map(|q| json!({ "q": q, "risk": "a crowd" }));
        check("R35-02", "rows", json!(risks), &[]);
    }
}
