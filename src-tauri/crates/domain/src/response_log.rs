//! One reply to what was said on a forum while the analysis goes on (method, step 2.1). Never leaves
//! the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// One reply to what was said on a forum while the analysis goes on (method, step 2.1). Never leaves
/// the group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1", "x-named-by" = "what_was_said"))]
pub struct ResponseLog {
    /// Its lasting id.
    pub id: RecordId,
    /// Day it was said.
    pub date: Option<Date>,
    /// Where it was said.
    pub forum: Option<String>,
    /// What was said, in own words.
    #[schemars(extend("x-long" = true))]
    pub what_was_said: Option<String>,
    /// Whether it is untrue.
    pub false_information: Option<YesNoUnknown>,
    /// What the group answered, or where the answer stands.
    #[schemars(extend("x-long" = true))]
    pub our_reply: Option<String>,
    /// Role that answered.
    pub by_whom: Option<String>,
    /// What the answer brought about.
    #[schemars(extend("x-long" = true))]
    pub effect_seen: Option<String>,
    /// Fear or need behind what was said.
    #[schemars(extend("x-long" = true))]
    pub under_waterline: Option<String>,
}
