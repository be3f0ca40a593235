//! Communication principle (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesPartlyNoUnknown;
use crate::value::RecordId;

/// Communication principle (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "principle"))]
pub struct CommunicationPrinciple {
    /// Its lasting id.
    pub id: RecordId,
    /// Principle.
    pub principle: Option<u32>,
    /// Answer.
    pub answer: Option<YesPartlyNoUnknown>,
    /// Note.
    #[schemars(extend("x-long" = true))]
    pub note: Option<String>,
}
