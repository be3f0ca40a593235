//! The situation as it should be after the actions (method, step 3.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// The situation as it should be after the actions (method, step 3.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.2"))]
pub struct Objective {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge it serves.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenge: Option<RecordId>,
    /// The state to reach, not an activity.
    #[schemars(extend("x-needed" = "always"))]
    pub text: Option<String>,
    /// What shows it.
    #[schemars(extend("x-needed" = "always"))]
    pub indicator: Option<String>,
    /// Value of the indicator at the start.
    #[schemars(extend("x-needed" = "always"))]
    pub baseline: Option<String>,
    /// Value to reach.
    #[schemars(extend("x-needed" = "always"))]
    pub target: Option<String>,
    /// Day by which it is reached.
    #[schemars(extend("x-needed" = "always"))]
    pub by_when: Option<Date>,
}
