//! Learning point (method, step 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Learning point (method, step 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "4"))]
pub struct LearningPoint {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Learning point.
    #[schemars(extend("x-long" = true))]
    pub learning_point: Option<String>,
    /// Consequence.
    #[schemars(extend("x-long" = true))]
    pub consequence: Option<String>,
    /// Shared with whom.
    pub shared_with_whom: Option<String>,
}
