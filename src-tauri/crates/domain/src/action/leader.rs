//! Whether the project leader carries too many actions (R35-03).

use crate::action::balance::counted;
use crate::case::Case;
use crate::rule::{self, Finding};

/// R35-03: the project leader answers for at most half of the actions of the plan. Who leads is the
/// last in the list that names a member.
pub(crate) fn r35_03(case: &Case) -> Vec<Finding> {
    let leader = case.project_leaders.iter().rev().find_map(|it| it.member.as_ref());
    let Some(leader) = leader else { return Vec::new() };
    let led = counted(case).filter(|it| it.responsible.as_ref().is_some_and(|by| by.0 == leader.0));
    rule::when(counted(case).count() < 2 * led.count(), || Finding::new("R35-03").at("responsible"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    #[test]
    fn r35_03() {
        let lists = |status: &str, responsible: &[&str]| {
            let action = |(by, n): (&&str, usize)| json!({ "id": format!("A{n}"), "status": status, "responsible": by });
            let actions: Vec<Value> = responsible.iter().zip(1..).map(action).collect();
            json!({
                "working_group_members": [{ "id": "WG1" }, { "id": "WG2" }],
                "project_leaders": [{ "id": "PL1", "member": "WG2" }, { "id": "PL2", "member": "WG1" }],
                "actions": actions,
            })
        };
        let too_many = ["case.responsible"];
        let check = |responsible: &[&str], expected: &[&str]| {
            for status in ["chosen", "approved", "running", "done"] {
                testing::check("R35-03", lists(status, responsible), expected);
            }
            for status in ["idea", "stopped", ""] {
                testing::check("R35-03", lists(status, responsible), &[]);
            }
        };
        check(&[], &[]);
        check(&["WG1"], &too_many);
        check(&["WG1", ""], &[]);
        check(&["WG1", "", "WG1"], &too_many);
        check(&["WG1", "WG2", "youth service", "WG1"], &[]);
        check(&["WG2", "WG2"], &[]);
        let mut nobody = lists("chosen", &["WG1"]);
        nobody["project_leaders"] = json!([{ "id": "PL1" }]);
        testing::check("R35-03", nobody, &[]);
    }
}
