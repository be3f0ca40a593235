//! Feasibility (method, step 3.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesPartlyNoUnknown;
use crate::value::RecordId;

/// Feasibility (method, step 3.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.2", "x-named-by" = "code"))]
pub struct Feasibility {
    /// Its lasting id.
    pub id: RecordId,
    /// Code.
    pub code: Option<FeasibilityCheck>,
    /// Answer.
    pub answer: Option<YesPartlyNoUnknown>,
    /// Note.
    #[schemars(extend("x-long" = true))]
    pub note: Option<String>,
}

/// FeasibilityCheck.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum FeasibilityCheck {
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
}
