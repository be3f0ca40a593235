//! Authentic question (method, step 2.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Authentic question (method, step 2.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.4"))]
pub struct AuthenticQuestion {
    /// Its lasting id.
    pub id: RecordId,
    /// Wording.
    pub wording: Option<String>,
    /// Tested with.
    pub tested_with: Vec<String>,
    /// Recognised by side1.
    pub recognised_by_side1: Option<YesNoUnknown>,
    /// Recognised by side2.
    pub recognised_by_side2: Option<YesNoUnknown>,
    /// Recognised by middle.
    pub recognised_by_middle: Option<YesNoUnknown>,
    /// Version.
    pub version: Option<u32>,
    /// Date.
    pub date: Option<Date>,
}
