//! Plan link summary (method, step 3.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::RecordId;

/// Plan link summary (method, step 3.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.3"))]
pub struct PlanLinkSummary {
    /// Its lasting id.
    pub id: RecordId,
    /// Overview keeper.
    #[schemars(extend("x-needed" = "always"))]
    pub overview_keeper: Option<String>,
}
