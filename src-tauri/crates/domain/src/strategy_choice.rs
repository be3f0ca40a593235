//! Strategy choice (method, step 2.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::RecordId;

/// Strategy choice (method, step 2.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.1", "x-named-by" = "situation"))]
pub struct StrategyChoice {
    /// Its lasting id.
    pub id: RecordId,
    /// Situation.
    #[schemars(extend("x-needed" = "always"))]
    pub situation: Option<Situation>,
    /// Strategy.
    #[schemars(extend("x-needed" = "always"))]
    pub strategy: Vec<Strategy>,
    /// Aim of dialogue.
    pub aim_of_dialogue: Option<DialogueAim>,
    /// Aim of dialogue note.
    #[schemars(extend("x-long" = true))]
    pub aim_of_dialogue_note: Option<String>,
    /// External forces.
    #[schemars(extend("x-long" = true))]
    pub external_forces: Option<String>,
}

/// Situation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Situation {
    AcuteToxic,
    RisingTension,
    SideBySide,
}

/// Strategy.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Strategy {
    ToTheMiddle,
    Mediate,
    PromoteDialogue,
    ExploreOpposingViews,
}

/// DialogueAim.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum DialogueAim {
    CompromiseOnIssue,
    AcceptanceOfOtherViews,
    NotApplicable,
}
