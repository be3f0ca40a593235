//! Plan link (method, step 3.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Amount, RecordId};

/// Plan link (method, step 3.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.3", "x-named-by" = "objective_or_action"))]
pub struct PlanLink {
    /// Its lasting id.
    pub id: RecordId,
    /// Objective or action.
    #[schemars(extend("x-link" = ["objective", "action"], "x-needed" = "always"))]
    pub objective_or_action: Option<RecordId>,
    /// Plan item.
    #[schemars(extend("x-link" = ["plan_item"], "x-needed" = "always"))]
    pub plan_item: Option<RecordId>,
    /// Kind.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<PlanLinkKind>,
    /// Services consulted.
    #[schemars(extend("x-needed" = "always"))]
    pub services_consulted: Vec<ServiceDomain>,
    /// Budget first estimate.
    #[schemars(extend("x-needed" = "always"))]
    pub budget_first_estimate: Option<Amount>,
    /// Budget first estimate source.
    pub budget_first_estimate_source: Option<String>,
}

/// PlanLinkKind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PlanLinkKind {
    PolicyObjective,
    ActionInMultiYearPlan,
    OtherActionPlan,
}

/// ServiceDomain.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ServiceDomain {
    Social,
    Integration,
    Safety,
    Communication,
    Other,
}
