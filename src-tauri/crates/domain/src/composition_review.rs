//! Composition review (method, step 1.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Composition review (method, step 1.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.5", "x-named-by" = "reviewed_on"))]
pub struct CompositionReview {
    /// Its lasting id.
    pub id: RecordId,
    /// Q1 all parties represented.
    #[schemars(extend("x-needed" = "always"))]
    pub q1_all_parties_represented: Option<YesNoUnknown>,
    /// Q1 all parties represented note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q1_all_parties_represented_note: Option<String>,
    /// Q2 diverse profiles and sectors.
    #[schemars(extend("x-needed" = "always"))]
    pub q2_diverse_profiles_and_sectors: Option<YesNoUnknown>,
    /// Q2 diverse profiles and sectors note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q2_diverse_profiles_and_sectors_note: Option<String>,
    /// Q3 enough support creatable.
    #[schemars(extend("x-needed" = "always"))]
    pub q3_enough_support_creatable: Option<YesNoUnknown>,
    /// Q3 enough support creatable note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q3_enough_support_creatable_note: Option<String>,
    /// Q4 members mandated.
    #[schemars(extend("x-needed" = "always"))]
    pub q4_members_mandated: Option<YesNoUnknown>,
    /// Q4 members mandated note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q4_members_mandated_note: Option<String>,
    /// Reviewed on.
    pub reviewed_on: Option<Date>,
    /// Additions decided.
    pub additions_decided: Vec<String>,
}
