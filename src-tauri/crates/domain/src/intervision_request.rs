//! Intervision request (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Intervision request (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "1.2"))]
pub struct IntervisionRequest {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Case summary.
    #[schemars(extend("x-long" = true))]
    pub case_summary: Option<String>,
    /// Question.
    #[schemars(extend("x-long" = true))]
    pub question: Option<String>,
    /// Participants.
    pub participants: Option<String>,
    /// Advice.
    #[schemars(extend("x-long" = true))]
    pub advice: Option<String>,
    /// Perspectives for action.
    #[schemars(extend("x-long" = true))]
    pub perspectives_for_action: Option<String>,
    /// Pitfalls named.
    #[schemars(extend("x-long" = true))]
    pub pitfalls_named: Option<String>,
    /// Decision by municipality.
    #[schemars(extend("x-long" = true))]
    pub decision_by_municipality: Option<String>,
}
