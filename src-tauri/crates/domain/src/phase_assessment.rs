//! One placing of the case on the scale of four phases; the latest counts (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::{Phase, YesNoUnknown};
use crate::value::{Date, RecordId};

/// One placing of the case on the scale of four phases; the latest counts (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "0"))]
pub struct PhaseAssessment {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the assessment.
    #[schemars(extend("x-needed" = "always"))]
    pub assessed_on: Option<Date>,
    /// Roles that made it.
    #[schemars(extend("x-needed" = "always"))]
    pub by: Option<String>,
    /// Open incidents, more than once.
    #[schemars(extend("x-needed" = "always"))]
    pub repeated_open_incidents: Option<YesNoUnknown>,
    /// The situation escalates, public safety is at stake.
    #[schemars(extend("x-needed" = "always"))]
    pub escalation_public_safety: Option<YesNoUnknown>,
    /// People speak of us and them since a change or event.
    #[schemars(extend("x-needed" = "always"))]
    pub us_them_after_change_or_event: Option<YesNoUnknown>,
    /// Fear and emotion set the tone.
    #[schemars(extend("x-needed" = "always"))]
    pub fear_and_emotion_dominate: Option<YesNoUnknown>,
    /// Groups, or residents and government, collide visibly.
    #[schemars(extend("x-needed" = "always"))]
    pub clash_between_groups_or_with_government: Option<YesNoUnknown>,
    /// Groups are spoken of in negative terms.
    #[schemars(extend("x-needed" = "always"))]
    pub negative_image_of_groups: Option<YesNoUnknown>,
    /// Trust between residents and government is strained.
    #[schemars(extend("x-needed" = "always"))]
    pub trust_citizen_government_strained: Option<YesNoUnknown>,
    /// Residents and government can still talk.
    #[schemars(extend("x-needed" = "always"))]
    pub conversation_still_possible: Option<YesNoUnknown>,
    /// Phase the group decides on.
    #[schemars(extend("x-needed" = "always"))]
    pub phase_decided: Option<Phase>,
    /// Why the decided phase differs from the computed one (R0-04).
    #[schemars(extend("x-long" = true, "x-needed" = "deviates", "x-audience" = "college"))]
    pub deviation_reason: Option<String>,
    /// What the assessment rests on.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub evidence: Option<String>,
    /// Signals the assessment rests on.
    #[schemars(extend("x-link" = ["signal"], "x-audience" = "internal"))]
    pub evidence_links: Vec<RecordId>,
}
