//! Whether a challenge or a message makes the four shifts from the poles to the middle (method,
//! 5.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesPartlyNoUnknown;
use crate::value::RecordId;

/// Whether a challenge or a message makes the four shifts from the poles to the middle (method,
/// 5.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.4", "x-named-by" = "challenge"))]
pub struct GameChangerCheck {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge that is checked.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "either_checked"))]
    pub challenge: Option<RecordId>,
    /// Message that is checked.
    #[schemars(extend("x-link" = ["communication_plan_row"], "x-needed" = "either_checked"))]
    pub communication_plan_row: Option<RecordId>,
    /// Target group: the middle, not the poles.
    #[schemars(extend("x-needed" = "always"))]
    pub target_group_is_middle: Option<YesPartlyNoUnknown>,
    /// Why, or what would help.
    #[schemars(extend("x-long" = true))]
    pub target_group_is_middle_note: Option<String>,
    /// Subject: the question of the middle, not the theme of the pushers.
    #[schemars(extend("x-needed" = "always"))]
    pub subject_is_middle_question: Option<YesPartlyNoUnknown>,
    /// Why, or what would help.
    #[schemars(extend("x-long" = true))]
    pub subject_is_middle_question_note: Option<String>,
    /// Position: among the middle, not above or between the poles.
    #[schemars(extend("x-needed" = "always"))]
    pub position_is_middle: Option<YesPartlyNoUnknown>,
    /// Why, or what would help.
    #[schemars(extend("x-long" = true))]
    pub position_is_middle_note: Option<String>,
    /// Tone: mediating, without blame or moralising.
    #[schemars(extend("x-needed" = "always"))]
    pub tone_is_mediating: Option<YesPartlyNoUnknown>,
    /// Why, or what would help.
    #[schemars(extend("x-long" = true))]
    pub tone_is_mediating_note: Option<String>,
}
