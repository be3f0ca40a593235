//! Prevention item (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Prevention item (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "0", "x-named-by" = "code"))]
pub struct PreventionItem {
    /// Its lasting id.
    pub id: RecordId,
    /// Code.
    pub code: Option<PreventionTask>,
    /// Status.
    pub status: Option<PreventionStatus>,
    /// What.
    #[schemars(extend("x-long" = true))]
    pub what: Option<String>,
    /// Who.
    pub who: Option<String>,
    /// When.
    pub when: Option<Date>,
}

/// PreventionTask.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PreventionTask {
    RoomForVoices,
    CommunicateSensitive,
    ConnectingCommunication,
    TrainPeople,
}

/// PreventionStatus.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PreventionStatus {
    NotStarted,
    Busy,
    Done,
}
