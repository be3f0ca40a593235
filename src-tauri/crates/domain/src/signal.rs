//! Something that was said, seen or posted (method, step 0). Never leaves the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::{Channel, Expression, YesNoUnknown};
use crate::value::{Date, RecordId};

/// Something that was said, seen or posted (method, step 0). Never leaves the group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "0"))]
pub struct Signal {
    /// Its lasting id.
    pub id: RecordId,
    /// Day it happened.
    #[schemars(extend("x-needed" = "always"))]
    pub date: Option<Date>,
    /// Who brought it in.
    #[schemars(extend("x-needed" = "always"))]
    pub source: Option<SignalSource>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// What happened, in neutral words.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub what: Option<String>,
    /// Whether it shows in thinking, feeling or doing.
    #[schemars(extend("x-needed" = "always"))]
    pub expressed_as: Vec<Expression>,
    /// Groups it is about.
    pub groups_concerned: Option<String>,
    /// Whether it may be discrimination.
    #[schemars(extend("x-needed" = "always"))]
    pub possible_discrimination: Option<YesNoUnknown>,
    /// Whether it may be hate speech or disinformation.
    pub possible_hate_speech_or_disinformation: Vec<HarmfulSpeech>,
    /// Whether it was an open confrontation.
    #[schemars(extend("x-needed" = "always"))]
    pub open_incident: Option<YesNoUnknown>,
    /// What was done with it.
    #[schemars(extend("x-long" = true))]
    pub handled_how: Option<String>,
}

/// Who brought a signal in.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum SignalSource {
    InternalService,
    CounterStaff,
    NeighbourhoodWorker,
    YouthWorker,
    Police,
    School,
    KeyPerson,
    Association,
    Resident,
    AdvisoryCouncil,
    Press,
    SocialMedia,
    OfficialComplaint,
    ElectedOfficial,
    Other,
}

/// Forms of harmful speech a signal may hold.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum HarmfulSpeech {
    HateSpeech,
    Disinformation,
    None,
    Unknown,
}
