//! Toxic test (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::RecordId;

/// Toxic test (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "substantiation"))]
pub struct ToxicTest {
    /// Its lasting id.
    pub id: RecordId,
    /// T1 dialogue possible.
    #[schemars(extend("x-needed" = "always"))]
    pub t1_dialogue_possible: Option<YesNoUnknown>,
    /// T2 shared story possible.
    #[schemars(extend("x-needed" = "always"))]
    pub t2_shared_story_possible: Option<YesNoUnknown>,
    /// Substantiation.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub substantiation: Option<String>,
    /// Democratic task.
    #[schemars(extend("x-long" = true))]
    pub democratic_task: Option<String>,
}
