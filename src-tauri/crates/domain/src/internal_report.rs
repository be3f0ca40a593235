//! Internal report (method, step 1.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Internal report (method, step 1.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.5"))]
pub struct InternalReport {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Channel.
    pub channel: Option<String>,
    /// Audience.
    pub audience: Option<String>,
    /// Summary.
    #[schemars(extend("x-long" = true))]
    pub summary: Option<String>,
}
