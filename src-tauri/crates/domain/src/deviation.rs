//! A decision to go on although a rule closed the route.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// A decision to go on although a rule closed the route.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college"))]
pub struct Deviation {
    /// Its lasting id.
    pub id: RecordId,
    /// Id of the rule.
    #[schemars(extend("x-needed" = "always"))]
    pub rule: Option<String>,
    /// What was decided.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub decision: Option<String>,
    /// Why.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub reason: Option<String>,
    /// Day of the decision.
    #[schemars(extend("x-needed" = "always"))]
    pub on: Option<Date>,
    /// Role that decided.
    #[schemars(extend("x-needed" = "always", "x-audience" = "internal"))]
    pub by: Option<String>,
}

impl Deviation {
    /// Whether it tells what was decided, who did, when and why; only then it counts.
    pub fn is_whole(&self) -> bool {
        self.decision.is_some() && self.reason.is_some() && self.on.is_some() && self.by.is_some()
    }
}
