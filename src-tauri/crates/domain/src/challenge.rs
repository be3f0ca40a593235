//! A shared concern turned into a connecting task (method, steps 2.4 and 3.1).

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Level, YesNoUnknown};
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::RecordId;

/// A shared concern turned into a connecting task (method, steps 2.4 and 3.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.4"))]
pub struct Challenge {
    /// Its lasting id.
    pub id: RecordId,
    /// Concerns it answers.
    #[schemars(extend("x-link" = ["concern"], "x-needed" = "always"))]
    pub shared_concerns: Vec<RecordId>,
    /// The challenge in one sentence.
    #[schemars(extend("x-needed" = "always"))]
    pub challenge_text: Option<String>,
    /// Whether it stems from the silent middle.
    #[schemars(extend("x-needed" = "always"))]
    pub from_silent_middle: Option<YesNoUnknown>,
    /// First estimate of what the authority can do.
    #[schemars(extend("x-needed" = "always"))]
    pub our_impact: Option<Level>,
    /// Why.
    #[schemars(extend("x-long" = true))]
    pub our_impact_note: Option<String>,
    /// Plan items it joins.
    #[schemars(extend("x-link" = ["plan_item"], "x-needed" = "planless"))]
    pub multi_year_links: Vec<RecordId>,
    /// Why it joins none, or how it joins them.
    #[schemars(extend("x-long" = true))]
    pub multi_year_links_note: Option<String>,
    /// Whether another level of government decided.
    #[schemars(extend("x-needed" = "always"))]
    pub supra_local: Option<YesNoUnknown>,
    /// Which level, and on what.
    #[schemars(extend("x-long" = true))]
    pub supra_local_note: Option<String>,
    /// What the municipality itself shapes.
    #[schemars(extend("x-long" = true, "x-needed" = "supra_local"))]
    pub what_is_ours_locally: Option<String>,
    /// Order among the challenges, 1 comes first (R31-01).
    #[schemars(extend("x-needed" = "several_challenges"))]
    pub priority: Option<u32>,
}

/// R31-01: several challenges need an order, each its own place, before objectives are made.
pub(crate) fn r31_01(case: &Case) -> Vec<Finding> {
    let mut uses: HashMap<u32, usize> = HashMap::new();
    for priority in case.challenges.iter().filter_map(|it| it.priority) {
        *uses.entry(priority).or_default() += 1;
    }
    let needed = 1 < case.challenges.len() && route::has_begun(case, Substep::S32);
    case.challenges
        .iter()
        .filter(|it| needed && it.priority.is_none_or(|priority| 1 < uses[&priority]))
        .map(|it| Finding::new("R31-01").on(&it.id).at("priority"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{check, in_crisis};

    #[test]
    fn r31_01() {
        let lists = |priorities: &[Value], list: &str| {
            let challenges = priorities.iter().zip(1..);
            let challenges = challenges
                .map(|(priority, n)| json!({ "id": format!("CH{n}"), "priority": priority }));
            json!({ "challenges": challenges.collect::<Vec<_>>(), list: [{ "id": "later" }] })
        };
        let check = |priorities: &[Value], expected: &[&str]| {
            check("R31-01", lists(priorities, "objectives"), expected);
            check("R31-01", lists(priorities, "actions"), expected);
            // Before 3.2 there is still time, and in a crisis the method is closed.
            check("R31-01", lists(priorities, "stakeholders"), &[]);
            check("R31-01", in_crisis(lists(priorities, "objectives")), &[]);
        };
        let none = Value::Null;
        check(&[], &[]);
        check(std::slice::from_ref(&none), &[]);
        check(&[json!(2), json!(1)], &[]);
        check(&[json!(1), json!(3)], &[]);
        check(&[json!(1), none.clone()], &["CH2.priority"]);
        check(&[json!(1), json!(2), json!(1)], &["CH1.priority", "CH3.priority"]);
        check(&[none.clone(), none], &["CH1.priority", "CH2.priority"]);
    }
}
