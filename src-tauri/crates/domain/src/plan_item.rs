//! An item of the multi-year plan or another plan (method, step 1.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::RecordId;

/// An item of the multi-year plan or another plan (method, step 1.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.3", "x-named-by" = "label"))]
pub struct PlanItem {
    /// Its lasting id.
    pub id: RecordId,
    /// Which plan it stands in.
    #[schemars(extend("x-needed" = "always"))]
    pub plan: Option<Plan>,
    /// Its code in that plan.
    #[schemars(extend("x-needed" = "always"))]
    pub code: Option<String>,
    /// Its name in that plan.
    #[schemars(extend("x-needed" = "always"))]
    pub label: Option<String>,
    /// How far it is.
    #[schemars(extend("x-needed" = "always"))]
    pub status: Option<PlanItemStatus>,
    /// Service that owns it.
    #[schemars(extend("x-needed" = "always"))]
    pub service_owner: Option<String>,
    /// How the case can join it.
    pub angle: Option<String>,
}

/// Plans an item can stand in.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Plan {
    MultiYearPlan,
    SafetyPlan,
    YouthPlan,
    IntegrationPlan,
    MobilityPlan,
    PlanSamenleven,
    Other,
}

/// How far a plan item is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PlanItemStatus {
    Done,
    Running,
    Planned,
}
