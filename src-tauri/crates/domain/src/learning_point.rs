//! A lesson from the trajectory (method, step 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// A lesson from the trajectory (method, step 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "4", "x-named-by" = "learning_point"))]
pub struct LearningPoint {
    /// Its lasting id.
    pub id: RecordId,
    /// Day it was drawn.
    #[schemars(extend("x-needed" = "always"))]
    pub date: Option<Date>,
    /// What was learned.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub learning_point: Option<String>,
    /// What is done differently because of it.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub consequence: Option<String>,
    /// Who heard of it.
    pub shared_with_whom: Option<String>,
}
