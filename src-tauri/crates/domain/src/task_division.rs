//! Task division (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId, Reference};

/// Task division (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "action"))]
pub struct TaskDivision {
    /// Its lasting id.
    pub id: RecordId,
    /// Action.
    #[schemars(extend("x-link" = ["action"]))]
    pub action: Option<RecordId>,
    /// Structure.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub structure: Option<String>,
    /// Missing actors.
    pub missing_actors: Vec<String>,
    /// Tasks.
    pub tasks: Vec<DividedTask>,
    /// Agreements communicated on.
    pub agreements_communicated_on: Option<Date>,
    /// Strengths used.
    pub strengths_used: Option<String>,
}

/// DividedTask.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct DividedTask {
    /// Task.
    pub task: Option<String>,
    /// Who.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"]))]
    pub who: Option<Reference>,
    /// Role.
    pub role: Option<String>,
    /// By when.
    pub by_when: Option<Date>,
}
