//! Response log (method, step 2.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Response log (method, step 2.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1"))]
pub struct ResponseLog {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Forum.
    pub forum: Option<String>,
    /// What was said.
    #[schemars(extend("x-long" = true))]
    pub what_was_said: Option<String>,
    /// False information.
    pub false_information: Option<YesNoUnknown>,
    /// Our reply.
    #[schemars(extend("x-long" = true))]
    pub our_reply: Option<String>,
    /// By whom.
    pub by_whom: Option<String>,
    /// Effect seen.
    #[schemars(extend("x-long" = true))]
    pub effect_seen: Option<String>,
    /// Under waterline.
    #[schemars(extend("x-long" = true))]
    pub under_waterline: Option<String>,
}
