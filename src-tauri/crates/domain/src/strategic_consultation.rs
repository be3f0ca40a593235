//! Strategic consultation (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Strategic consultation (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.4"))]
pub struct StrategicConsultation {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Participants.
    pub participants: Option<String>,
    /// Questions or proposals.
    #[schemars(extend("x-long" = true))]
    pub questions_or_proposals: Option<String>,
    /// Decision or feedback.
    #[schemars(extend("x-long" = true))]
    pub decision_or_feedback: Option<String>,
    /// Taken to.
    pub taken_to: Option<TakenTo>,
    /// Next date.
    pub next_date: Option<Date>,
}

/// TakenTo.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TakenTo {
    ManagementTeam,
    College,
    None,
}
