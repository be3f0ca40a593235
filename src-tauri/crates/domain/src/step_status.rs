//! The group's own word on a substep; never changes the counted facts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// The group's own word on a substep; never changes the counted facts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-named-by" = "substep"))]
pub struct StepStatus {
    /// Its lasting id.
    pub id: RecordId,
    /// Which substep.
    #[schemars(extend("x-needed" = "always"))]
    pub substep: Option<Substep>,
    /// What the group says of it.
    #[schemars(extend("x-needed" = "always"))]
    pub status: Option<SubstepStatus>,
    /// Why, or what is left.
    #[schemars(extend("x-long" = true, "x-audience" = "internal"))]
    pub comment: Option<String>,
    /// Whether the group wants to come back to it.
    pub needs_attention: Option<bool>,
    /// Day of the statement.
    pub on: Option<Date>,
    /// Role that made it.
    #[schemars(extend("x-audience" = "internal"))]
    pub by: Option<String>,
}

/// The substeps of the method.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Substep {
    #[serde(rename = "0")]
    S0,
    #[serde(rename = "1.1")]
    S11,
    #[serde(rename = "1.2")]
    S12,
    #[serde(rename = "1.3")]
    S13,
    #[serde(rename = "1.4")]
    S14,
    #[serde(rename = "1.5")]
    S15,
    #[serde(rename = "2.1")]
    S21,
    #[serde(rename = "2.2")]
    S22,
    #[serde(rename = "2.3")]
    S23,
    #[serde(rename = "2.4")]
    S24,
    #[serde(rename = "2.5")]
    S25,
    #[serde(rename = "2.6")]
    S26,
    #[serde(rename = "3.1")]
    S31,
    #[serde(rename = "3.2")]
    S32,
    #[serde(rename = "3.3")]
    S33,
    #[serde(rename = "3.4")]
    S34,
    #[serde(rename = "3.5")]
    S35,
    #[serde(rename = "4")]
    S4,
}

/// The group's own word on a substep.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum SubstepStatus {
    NotStarted,
    Busy,
    Done,
    NotApplicable,
}
