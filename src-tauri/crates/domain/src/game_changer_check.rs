//! Game changer check (method, step 2.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesPartlyNoUnknown;
use crate::value::RecordId;

/// Game changer check (method, step 2.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.4", "x-named-by" = "challenge"))]
pub struct GameChangerCheck {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge.
    #[schemars(extend("x-link" = ["challenge"]))]
    pub challenge: Option<RecordId>,
    /// Communication plan row.
    #[schemars(extend("x-link" = ["communication_plan_row"]))]
    pub communication_plan_row: Option<RecordId>,
    /// Target group is middle.
    pub target_group_is_middle: Option<YesPartlyNoUnknown>,
    /// Target group is middle note.
    #[schemars(extend("x-long" = true))]
    pub target_group_is_middle_note: Option<String>,
    /// Subject is middle question.
    pub subject_is_middle_question: Option<YesPartlyNoUnknown>,
    /// Subject is middle question note.
    #[schemars(extend("x-long" = true))]
    pub subject_is_middle_question_note: Option<String>,
    /// Position is middle.
    pub position_is_middle: Option<YesPartlyNoUnknown>,
    /// Position is middle note.
    #[schemars(extend("x-long" = true))]
    pub position_is_middle_note: Option<String>,
    /// Tone is mediating.
    pub tone_is_mediating: Option<YesPartlyNoUnknown>,
    /// Tone is mediating note.
    #[schemars(extend("x-long" = true))]
    pub tone_is_mediating_note: Option<String>,
}
