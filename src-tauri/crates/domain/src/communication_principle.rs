//! How the communication does on one of the nine principles (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesPartlyNoUnknown;
use crate::value::RecordId;

/// How many principles there are. The words of each are `communication-principle-text-<number>`.
pub const PRINCIPLES: u32 = 9;

/// How the communication does on one of the nine principles (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "principle"))]
pub struct CommunicationPrinciple {
    /// Its lasting id.
    pub id: RecordId,
    /// Number of the principle, from 1 to 9.
    #[schemars(extend("x-needed" = "always"))]
    pub principle: Option<u32>,
    /// Whether it is followed.
    #[schemars(extend("x-needed" = "always"))]
    pub answer: Option<YesPartlyNoUnknown>,
    /// How, or what is missing.
    #[schemars(extend("x-long" = true))]
    pub note: Option<String>,
}
