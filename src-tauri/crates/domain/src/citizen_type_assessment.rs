//! How strongly one type of worried citizen is present: a mood, not a label on a person (method, step 2.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::CitizenType;
use crate::value::{Date, RecordId};

/// How strongly one type of worried citizen is present: a mood, not a label on a person (method, step 2.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.3"))]
pub struct CitizenTypeAssessment {
    /// Its lasting id.
    pub id: RecordId,
    /// Which type.
    #[schemars(extend("x-needed" = "always"))]
    pub r#type: Option<CitizenType>,
    /// How much of it is seen.
    #[schemars(extend("x-needed" = "always"))]
    pub presence: Option<Presence>,
    /// Whether it weighs most; at most three do.
    #[schemars(extend("x-needed" = "always"))]
    pub most_applicable: Option<bool>,
    /// Consultations or signals where it was noticed.
    #[schemars(extend("x-link" = ["consultation", "signal"], "x-audience" = "internal"))]
    pub where_noticed: Vec<RecordId>,
    /// Behaviour that showed it.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub behaviour_seen: Option<String>,
    /// Where radicalisation was referred to (R23-01).
    #[schemars(extend("x-needed" = "radicalising", "x-audience" = "college"))]
    pub referral: Option<Referral>,
}

/// Where a sign of radicalisation was referred to; no data on persons (R23-01).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Referral {
    /// Day of the referral.
    pub date: Option<Date>,
    /// Service it was referred to.
    pub to: Option<String>,
    /// Role that referred.
    pub by: Option<String>,
}

/// How much of a citizen type is seen.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Presence {
    NotSeen,
    Few,
    Some,
    Many,
    Unknown,
}
