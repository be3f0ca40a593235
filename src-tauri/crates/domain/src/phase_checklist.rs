//! Phase checklist (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Expression;
use crate::value::RecordId;

/// Phase checklist (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "row"))]
pub struct PhaseChecklist {
    /// Its lasting id.
    pub id: RecordId,
    /// Row.
    pub row: Option<ChecklistRow>,
    /// Observations.
    #[schemars(extend("x-long" = true))]
    pub observations: Option<String>,
    /// Severity.
    pub severity: Option<Severity>,
    /// Expressed as.
    pub expressed_as: Vec<Expression>,
    /// Example place.
    pub example_place: Option<String>,
}

/// ChecklistRow.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ChecklistRow {
    C1,
    C2,
    C3,
    C4,
    C5,
}

/// Severity.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Severity {
    None,
    Some,
    Strong,
    Unknown,
}
