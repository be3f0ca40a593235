//! Challenge validation (method, step 3.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::{Level, YesNoUnknown};
use crate::value::{Date, RecordId};

/// Challenge validation (method, step 3.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.1", "x-named-by" = "challenge"))]
pub struct ChallengeValidation {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge.
    #[schemars(extend("x-link" = ["challenge"]))]
    pub challenge: Option<RecordId>,
    /// Impact of authority.
    #[schemars(extend("x-needed" = "always"))]
    pub impact_of_authority: Option<Level>,
    /// Support from network.
    #[schemars(extend("x-needed" = "always"))]
    pub support_from_network: Option<Level>,
    /// Why this priority.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub why_this_priority: Option<String>,
    /// Presented again to middle.
    #[schemars(extend("x-needed" = "always"))]
    pub presented_again_to_middle: Option<PresentedAgain>,
    /// Presented again to middle on.
    #[schemars(extend("x-needed" = "always"))]
    pub presented_again_to_middle_on: Option<Date>,
    /// Presented again to middle link.
    #[schemars(extend("x-link" = ["consultation"], "x-needed" = "always"))]
    pub presented_again_to_middle_link: Option<RecordId>,
    /// Heard correctly.
    pub heard_correctly: Option<YesNoUnknown>,
    /// Correction.
    #[schemars(extend("x-long" = true))]
    pub correction: Option<String>,
    /// Solutions suggested.
    pub solutions_suggested: Vec<String>,
    /// Final text.
    #[schemars(extend("x-needed" = "always"))]
    pub final_text: Option<String>,
    /// Transparency message.
    #[schemars(extend("x-long" = true))]
    pub transparency_message: Option<String>,
}

/// PresentedAgain.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PresentedAgain {
    Yes,
    No,
    NotNeeded,
}
