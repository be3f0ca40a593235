//! What an action needs before it is approved (R35-01, R35-02, R50-02).

use crate::action::{Action, ActionStatus};
use crate::case::Case;
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

/// The first finding that keeps an action from being approved. It looks at the case as it would
/// be with the approval.
pub(crate) fn obstacle(case: &Case, action: &Action) -> Option<Finding> {
    let about_action = r35_01(case).into_iter().chain(r35_02(case));
    let mut about_action = about_action.filter(|it| it.record.as_ref() == Some(&action.id));
    let tests = case.depolarisation_tests.iter();
    let tests = tests.filter(|it| it.action.as_ref() == Some(&action.id)).map(|it| &it.id);
    let tests: Vec<_> = tests.collect();
    about_action.next().or_else(|| {
        rule::findings(case).into_iter().find(|it| {
            let about = it.record.as_ref().is_some_and(|id| tests.contains(&id));
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

/// R35-02: an approved action has a completed depolarisation test.
pub(crate) fn r35_02(case: &Case) -> Vec<Finding> {
    let tested: std::collections::HashSet<_> = case
        .depolarisation_tests
        .iter()
        .filter(|it| it.is_complete())
        .filter_map(|it| it.action.as_ref())
        .collect();
    case.actions
        .iter()
        .filter(|it| it.is_approved() && !tested.contains(&it.id))
        .map(|it| Finding::new("R35-02").on(&it.id).at("status"))
        .collect()
}
