//! A report to colleagues on progress and plans (method, step 1.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// A report to colleagues on progress and plans (method, step 1.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.5", "x-named-by" = "date"))]
pub struct InternalReport {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the report.
    pub date: Option<Date>,
    /// How it was passed on, such as a team meeting.
    pub channel: Option<String>,
    /// Who it was for.
    pub audience: Option<String>,
    /// What it said.
    #[schemars(extend("x-long" = true))]
    pub summary: Option<String>,
}
