//! Who does what, for one action or for the plan as a whole (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::rule::Finding;
use crate::value::{Date, RecordId, Reference};

/// Who does what, for one action or for the plan as a whole (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "action"))]
pub struct TaskDivision {
    /// Its lasting id.
    pub id: RecordId,
    /// Action it is about; none for the plan as a whole.
    #[schemars(extend("x-link" = ["action"]))]
    pub action: Option<RecordId>,
    /// How the work is organised, and who steers.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub structure: Option<String>,
    /// Actors who should take part and do not yet.
    pub missing_actors: Vec<String>,
    /// The tasks.
    #[schemars(extend("x-needed" = "always"))]
    pub tasks: Vec<DividedTask>,
    /// Day everybody heard the agreements.
    #[schemars(extend("x-needed" = "always"))]
    pub agreements_communicated_on: Option<Date>,
    /// Strengths of partners that are put to use.
    pub strengths_used: Option<String>,
}

/// One task: what, who, in which role and by when.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct DividedTask {
    /// What is to be done.
    #[schemars(extend("x-needed" = "always"))]
    pub task: Option<String>,
    /// Who does it.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"], "x-needed" = "always"))]
    pub who: Option<Reference>,
    /// In which role.
    #[schemars(extend("x-needed" = "always"))]
    pub role: Option<String>,
    /// Day by which it is done.
    #[schemars(extend("x-needed" = "always"))]
    pub by_when: Option<Date>,
}

/// R35-09: who is missing in the execution asks for another structure.
pub(crate) fn r35_09(case: &Case) -> Vec<Finding> {
    let missing = case.task_divisions.iter().filter(|it| !it.missing_actors.is_empty());
    missing.map(|it| Finding::new("R35-09").on(&it.id).at("missing_actors")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing;

    #[test]
    fn r35_09() {
        let missing = |actors: &[&str]| json!({ "task_divisions": [{ "id": "T1", "missing_actors": actors }] });
        testing::check("R35-09", json!({}), &[]);
        testing::check("R35-09", missing(&[]), &[]);
        testing::check("R35-09", missing(&["housing company"]), &["T1.missing_actors"]);
    }
}
