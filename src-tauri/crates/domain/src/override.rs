//! A warning the group set aside, with its reason.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// A warning the group set aside, with its reason.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-named-by" = "reason"))]
pub struct Override {
    /// Its lasting id.
    pub id: RecordId,
    /// Id of the rule.
    #[schemars(extend("x-needed" = "always"))]
    pub rule: Option<String>,
    /// Record the warning is about; none for the case as a whole.
    #[schemars(extend("x-link" = ["*"]))]
    pub record: Option<RecordId>,
    /// Why the warning is set aside.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub reason: Option<String>,
    /// Day of the decision.
    pub on: Option<Date>,
    /// Role that decided.
    #[schemars(extend("x-audience" = "internal"))]
    pub by: Option<String>,
}
