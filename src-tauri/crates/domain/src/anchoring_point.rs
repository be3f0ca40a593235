//! Anchoring point (method, step 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Anchoring point (method, step 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "4", "x-named-by" = "kind"))]
pub struct AnchoringPoint {
    /// Its lasting id.
    pub id: RecordId,
    /// Kind.
    pub kind: Option<AnchoringKind>,
    /// What.
    #[schemars(extend("x-long" = true))]
    pub what: Option<String>,
    /// Frequency.
    pub frequency: Option<String>,
    /// Next date.
    pub next_date: Option<Date>,
    /// Organiser.
    pub organiser: Option<String>,
    /// Body.
    pub body: Option<String>,
    /// Owner.
    pub owner: Option<String>,
    /// Date.
    pub date: Option<Date>,
    /// Achievements.
    #[schemars(extend("x-long" = true))]
    pub achievements: Option<String>,
    /// Proposals.
    #[schemars(extend("x-long" = true))]
    pub proposals: Option<String>,
}

/// AnchoringKind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum AnchoringKind {
    TrainingOrMeeting,
    RecurringAgendaItem,
    LearningPoints,
    Achievements,
}
