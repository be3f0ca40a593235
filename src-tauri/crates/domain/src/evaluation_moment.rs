//! Evaluation moment (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Evaluation moment (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "date"))]
pub struct EvaluationMoment {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Kind.
    pub kind: Option<EvaluationKind>,
    /// Criteria.
    #[schemars(extend("x-link" = ["evaluation_criterion"]))]
    pub criteria: Vec<RecordId>,
    /// Result.
    pub result: Option<String>,
    /// Conclusion.
    #[schemars(extend("x-long" = true))]
    pub conclusion: Option<String>,
    /// Adjustment.
    #[schemars(extend("x-long" = true))]
    pub adjustment: Option<String>,
}

/// EvaluationKind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum EvaluationKind {
    Interim,
    Final,
}
