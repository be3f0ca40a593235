//! One of the four tasks of prevention, and how far it is (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// One of the four tasks of prevention, and how far it is (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "0", "x-named-by" = "code"))]
pub struct PreventionItem {
    /// Its lasting id.
    pub id: RecordId,
    /// Which of the four tasks.
    #[schemars(extend("x-needed" = "always"))]
    pub code: Option<PreventionTask>,
    /// How far it is.
    #[schemars(extend("x-needed" = "always"))]
    pub status: Option<PreventionStatus>,
    /// What is done for it.
    #[schemars(extend("x-long" = true))]
    pub what: Option<String>,
    /// Role or service that does it.
    pub who: Option<String>,
    /// Day it is planned for, or was done.
    pub when: Option<Date>,
}

/// The four tasks of prevention.
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

/// How far a task of prevention is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "substep-status"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PreventionStatus {
    NotStarted,
    Busy,
    Done,
}
