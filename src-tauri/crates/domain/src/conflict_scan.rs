//! Conflict scan (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Conflict scan (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "result_decided"))]
pub struct ConflictScan {
    /// Its lasting id.
    pub id: RecordId,
    /// Owners.
    pub owners: Option<ConflictSign>,
    /// Owners note.
    #[schemars(extend("x-long" = true))]
    pub owners_note: Option<String>,
    /// Origin.
    pub origin: Option<ConflictSign>,
    /// Origin note.
    #[schemars(extend("x-long" = true))]
    pub origin_note: Option<String>,
    /// Time.
    pub time: Option<ConflictSign>,
    /// Time note.
    #[schemars(extend("x-long" = true))]
    pub time_note: Option<String>,
    /// Dynamic.
    pub dynamic: Option<ConflictSign>,
    /// Dynamic note.
    #[schemars(extend("x-long" = true))]
    pub dynamic_note: Option<String>,
    /// Mediation.
    pub mediation: Option<ConflictSign>,
    /// Mediation note.
    #[schemars(extend("x-long" = true))]
    pub mediation_note: Option<String>,
    /// Resistance to change.
    pub resistance_to_change: Option<YesNoUnknown>,
    /// Intertwined note.
    #[schemars(extend("x-long" = true))]
    pub intertwined_note: Option<String>,
    /// Result decided.
    pub result_decided: Option<ConflictResult>,
    /// Deviation reason.
    #[schemars(extend("x-long" = true))]
    pub deviation_reason: Option<String>,
    /// Mediation service.
    pub mediation_service: Option<String>,
    /// Mediation referral date.
    pub mediation_referral_date: Option<Date>,
}

/// ConflictSign.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConflictSign {
    Conflict,
    Polarisation,
    Both,
    Unknown,
}

/// ConflictResult.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConflictResult {
    Conflict,
    Polarisation,
    Combination,
    Resistance,
    Undetermined,
}
