//! Ground rule (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Ground rule (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "0", "x-named-by" = "instrument"))]
pub struct GroundRule {
    /// Its lasting id.
    pub id: RecordId,
    /// Instrument.
    #[schemars(extend("x-needed" = "always"))]
    pub instrument: Option<Instrument>,
    /// For whom.
    #[schemars(extend("x-needed" = "always"))]
    pub for_whom: Vec<RuleAudience>,
    /// Exists.
    #[schemars(extend("x-needed" = "always"))]
    pub exists: Option<YesNoUnknown>,
    /// Location of document.
    pub location_of_document: Option<String>,
    /// Owner service.
    pub owner_service: Option<String>,
    /// Review date.
    pub review_date: Option<Date>,
}

/// Instrument.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Instrument {
    CodeOfConduct,
    SocialMediaPolicy,
    DiscriminationReportProcedure,
    Other,
}

/// RuleAudience.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum RuleAudience {
    Employees,
    Outsiders,
}
