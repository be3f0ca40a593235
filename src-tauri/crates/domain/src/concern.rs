//! What people really worry about, often behind the hot theme (method, step 2.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::{CitizenType, YesNoUnknown};
use crate::value::RecordId;

/// What people really worry about, often behind the hot theme (method, step 2.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.2"))]
pub struct Concern {
    /// Its lasting id.
    pub id: RecordId,
    /// The concern in one sentence.
    #[schemars(extend("x-needed" = "always"))]
    pub wording: Option<String>,
    /// Kinds of concern beneath it.
    #[schemars(extend("x-needed" = "always"))]
    pub underlying_category: Vec<ConcernCategory>,
    /// Theme it hides behind.
    pub hot_theme_behind_which_it_hides: Option<String>,
    /// Whether loud voices share it.
    #[schemars(extend("x-audience" = "college"))]
    pub shared_with_loud_voices: Option<YesNoUnknown>,
    /// How many in the silent middle carry it.
    #[schemars(extend("x-needed" = "always"))]
    pub carried_by_silent_middle: Option<Carried>,
    /// Types of worried citizens that carry it.
    pub citizen_types: Vec<CitizenType>,
    /// Whether it can become a challenge.
    #[schemars(extend("x-needed" = "challenged"))]
    pub convertible_to_challenge: Option<YesNoUnknown>,
    /// Why, or why not.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub convertible_to_challenge_note: Option<String>,
}

/// What lies under a concern (method, step 2.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConcernCategory {
    TrafficOrSafety,
    LossOfIdentity,
    UnequalTreatment,
    ImageOrDecay,
    NotHeardByPolicy,
    FearOfChangeOrLoss,
    Other,
}

/// How many in the silent middle carry a concern.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Carried {
    Few,
    Some,
    Many,
    Most,
    Unknown,
}
