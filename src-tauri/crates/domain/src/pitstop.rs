//! Pitstop (method, step 2.6).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Pitstop (method, step 2.6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.6", "x-named-by" = "go"))]
pub struct Pitstop {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenges.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenges: Vec<RecordId>,
    /// Continue with.
    #[schemars(extend("x-link" = ["stakeholder"], "x-needed" = "always"))]
    pub continue_with: Vec<RecordId>,
    /// Involve loud voices how.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub involve_loud_voices_how: Option<String>,
    /// Communication needed internal.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub communication_needed_internal: Option<String>,
    /// Communication needed external.
    #[schemars(extend("x-long" = true))]
    pub communication_needed_external: Option<String>,
    /// Participation degree review.
    #[schemars(extend("x-needed" = "always"))]
    pub participation_degree_review: Option<DegreeReview>,
    /// Participation degree review link.
    #[schemars(extend("x-link" = ["participation_choice"], "x-needed" = "always"))]
    pub participation_degree_review_link: Option<RecordId>,
    /// Phase review.
    #[schemars(extend("x-link" = ["phase_assessment"], "x-needed" = "always"))]
    pub phase_review: Option<RecordId>,
    /// Decided on.
    pub decided_on: Option<Date>,
    /// By.
    #[schemars(extend("x-needed" = "always"))]
    pub by: Option<String>,
    /// Go.
    #[schemars(extend("x-needed" = "always"))]
    pub go: Option<PitstopDecision>,
    /// Go reason.
    #[schemars(extend("x-long" = true))]
    pub go_reason: Option<String>,
}

/// DegreeReview.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum DegreeReview {
    Keep,
    Revise,
}

/// PitstopDecision.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PitstopDecision {
    #[serde(rename = "to_step_3")]
    ToStep3,
    MoreAnalysis,
    Stop,
}
