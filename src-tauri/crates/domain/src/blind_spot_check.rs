//! Blind spot check (method, step 2.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Blind spot check (method, step 2.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.5", "x-named-by" = "checked_on"))]
pub struct BlindSpotCheck {
    /// Its lasting id.
    pub id: RecordId,
    /// Content themes missing.
    pub content_themes_missing: Vec<String>,
    /// Sectors missing.
    pub sectors_missing: Vec<String>,
    /// Checked on.
    pub checked_on: Option<Date>,
    /// Added stakeholders.
    #[schemars(extend("x-link" = ["stakeholder"]))]
    pub added_stakeholders: Vec<RecordId>,
}
