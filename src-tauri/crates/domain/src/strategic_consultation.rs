//! A meeting with those who decide and are not in the working group (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// A meeting with those who decide and are not in the working group (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.4", "x-named-by" = "date"))]
pub struct StrategicConsultation {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the meeting.
    pub date: Option<Date>,
    /// Roles that took part.
    pub participants: Option<String>,
    /// What the working group asked or proposed.
    #[schemars(extend("x-long" = true))]
    pub questions_or_proposals: Option<String>,
    /// What came back.
    #[schemars(extend("x-long" = true))]
    pub decision_or_feedback: Option<String>,
    /// Where it was taken further.
    pub taken_to: Option<TakenTo>,
    /// Day of the next meeting.
    pub next_date: Option<Date>,
}

/// Where a question of the working group is taken further.
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
