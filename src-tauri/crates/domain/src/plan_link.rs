//! Where an objective or action joins a plan that is already there (method, step 3.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::plan_item::Plan;
use crate::route;
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::value::{Amount, RecordId};

/// Where an objective or action joins a plan that is already there (method, step 3.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.3", "x-named-by" = "objective_or_action"))]
pub struct PlanLink {
    /// Its lasting id.
    pub id: RecordId,
    /// Objective or action that joins.
    #[schemars(extend("x-link" = ["objective", "action"], "x-needed" = "always"))]
    pub objective_or_action: Option<RecordId>,
    /// Item of a plan that it joins.
    #[schemars(extend("x-link" = ["plan_item"], "x-needed" = "always"))]
    pub plan_item: Option<RecordId>,
    /// What the item is in its plan.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<PlanLinkKind>,
    /// Domains whose services were asked.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub services_consulted: Vec<ServiceDomain>,
    /// First estimate of the budget in euros.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub budget_first_estimate: Option<Amount>,
    /// Where that money comes from.
    #[schemars(extend("x-needed" = "estimated", "x-audience" = "college"))]
    pub budget_first_estimate_source: Option<String>,
}

/// What a plan item is in its plan.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PlanLinkKind {
    PolicyObjective,
    ActionInMultiYearPlan,
    OtherActionPlan,
}

/// Domains of services that know more about a link.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ServiceDomain {
    Social,
    Integration,
    Safety,
    Communication,
    Other,
}

fn begun(case: &Case) -> bool {
    route::has_begun(case, Substep::S33)
}

/// R33-01: what stands in the multi-year plan is carried out and stays.
pub(crate) fn r33_01(case: &Case) -> Vec<Finding> {
    let items = case.plan_items.iter().filter(|it| it.plan == Some(Plan::MultiYearPlan));
    let items: Vec<_> = items.map(|it| &it.id).collect();
    let mut joined = case.plan_links.iter().filter_map(|it| it.plan_item.as_ref());
    let any = joined.any(|it| items.contains(&it));
    rule::when(begun(case) && !any, || Finding::new("R33-01").at("plan_item"))
}

/// R33-02: somebody of another domain looked along.
pub(crate) fn r33_02(case: &Case) -> Vec<Finding> {
    let mut asked = case.plan_links.iter().flat_map(|it| &it.services_consulted);
    let any = asked.any(|it| *it != ServiceDomain::Other);
    rule::when(begun(case) && !any, || Finding::new("R33-02").at("services_consulted"))
}

/// R33-03: an estimate stands on a link or on an action; nought is one too.
pub(crate) fn r33_03(case: &Case) -> Vec<Finding> {
    let linked = case.plan_links.iter().any(|it| it.budget_first_estimate.is_some());
    let acted = case.actions.iter().any(|it| it.budget.is_some());
    rule::when(begun(case) && !linked && !acted, || {
        Finding::new("R33-03").at("budget_first_estimate")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    /// Checks what a rule says of these links; and that it says nothing in a crisis.
    fn check(rule: &str, links: Value, expected: &[&str]) {
        let lists = json!({
            "plan_items": [
                { "id": "PI1", "plan": "multi_year_plan" }, { "id": "PI2", "plan": "youth_plan" },
                { "id": "PI3" },
            ],
            "plan_links": links,
        });
        testing::check(rule, lists.clone(), expected);
        testing::check(rule, in_crisis(lists), &[]);
    }

    /// Checks that a rule speaks once a later substep has begun, and not before.
    fn check_begun(rule: &str, expected: &str) {
        testing::check(rule, json!({ "actions": [{ "id": "A1" }] }), &[expected]);
        testing::check(rule, json!({ "objectives": [{ "id": "O1" }] }), &[]);
    }

    #[test]
    fn r33_01() {
        let link = |id: &str, item: &str| json!({ "id": id, "plan_item": item });
        let none = ["case.plan_item"];
        check("R33-01", json!([]), &[]);
        check("R33-01", json!([{ "id": "L1" }]), &none);
        check("R33-01", json!([link("L1", "PI2"), link("L2", "PI3")]), &none);
        check("R33-01", json!([link("L1", "PI2"), link("L2", "PI1")]), &[]);
        check_begun("R33-01", none[0]);
    }

    #[test]
    fn r33_02() {
        let asked = |id: &str, domains: &[&str]| json!({ "id": id, "services_consulted": domains });
        let none = ["case.services_consulted"];
        check("R33-02", json!([]), &[]);
        check("R33-02", json!([asked("L1", &[])]), &none);
        check("R33-02", json!([asked("L1", &["other"]), asked("L2", &[])]), &none);
        for domain in ["social", "integration", "safety", "communication"] {
            check("R33-02", json!([asked("L1", &["other"]), asked("L2", &[domain])]), &[]);
        }
        check_begun("R33-02", none[0]);
    }

    #[test]
    fn r33_03() {
        let none = ["case.budget_first_estimate"];
        check("R33-03", json!([]), &[]);
        check("R33-03", json!([{ "id": "L1" }]), &none);
        check("R33-03", json!([{ "id": "L1" }, { "id": "L2", "budget_first_estimate": 0 }]), &[]);
        let action = |budget: Value| {
            let action = json!({ "id": "A1", "status": "idea", "budget": budget });
            json!({ "actions": [{ "id": "A0" }, action] })
        };
        testing::check("R33-03", action(json!(1500)), &[]);
        testing::check("R33-03", action(Value::Null), &none);
        check_begun("R33-03", none[0]);
    }
}
