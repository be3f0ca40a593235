//! One moment at which people were heard (method, step 2.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Channel;
use crate::value::{Date, RecordId};

/// One moment at which people were heard (method, step 2.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.2"))]
pub struct Consultation {
    /// Its lasting id.
    pub id: RecordId,
    /// First or only day.
    #[schemars(extend("x-needed" = "always"))]
    pub date_from: Option<Date>,
    /// Last day.
    pub date_to: Option<Date>,
    /// How people were heard.
    #[schemars(extend("x-needed" = "always"))]
    pub method: Option<ConsultationMethod>,
    /// Who was meant to be heard.
    #[schemars(extend("x-needed" = "always"))]
    pub target: Option<String>,
    /// Participation choice it belongs to.
    #[schemars(extend("x-link" = ["participation_choice"], "x-needed" = "always", "x-audience" = "college"))]
    pub participation_degree: Option<RecordId>,
    /// Number of people heard.
    #[schemars(extend("x-needed" = "always"))]
    pub participants_count: Option<u32>,
    /// Groups that were represented.
    #[schemars(extend("x-needed" = "always"))]
    pub representation: Vec<Representation>,
    /// Roles of key persons who opened doors.
    #[schemars(extend("x-audience" = "college"))]
    pub key_persons_used: Vec<String>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// What was said, in own words; internal below ten participants.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub what_was_heard: Option<String>,
    /// What lay beneath; internal below ten participants.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub emotions_interests_needs: Option<String>,
    /// Concerns that were heard here.
    #[schemars(extend("x-link" = ["concern"], "x-needed" = "always", "x-audience" = "college"))]
    pub concerns_found: Vec<RecordId>,
    /// What was promised.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub promises_made: Option<String>,
    /// Day people heard what was done with it.
    #[schemars(extend("x-needed" = "promises"))]
    pub feedback_given_on: Option<Date>,
}

/// Ways to hear people (method, step 2.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConsultationMethod {
    IndividualInterview,
    FocusGroup,
    ConversationTable,
    OnlineSurvey,
    TargetedPollInNeighbourhood,
    PollAtLocalActivity,
    IdeaBox,
    SatisfactionSurvey,
    OneToOneWithLoudVoice,
    ChannelMonitoring,
    ViaExistingCouncil,
    Other,
}

/// Groups that can be represented in a consultation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Representation {
    Age,
    Gender,
    Origin,
    Residents,
    Traders,
    Associations,
    Professionals,
    HardToReach,
    Youths,
    Other,
}
