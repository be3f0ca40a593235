//! Choices that several kinds share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The three languages of a case, a document and the window.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Language {
    Nl,
    Fr,
    En,
}

/// An answer that may be open.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum YesNoUnknown {
    Yes,
    No,
    Unknown,
}

/// An answer that may be open, or half a yes.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum YesPartlyNoUnknown {
    Yes,
    Partly,
    No,
    Unknown,
}

/// Where something plays: on screens, in the street or both.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Channel {
    Online,
    Offline,
    Both,
}

/// How polarisation shows (method, step 1.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Expression {
    Thinking,
    Feeling,
    Doing,
}

/// The scale of four phases (method, step 0).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Phase {
    #[serde(rename = "1_rest")]
    Rest,
    #[serde(rename = "2_discomfort")]
    Discomfort,
    #[serde(rename = "3_hostility")]
    Hostility,
    #[serde(rename = "4_open_incidents")]
    OpenIncidents,
    Undetermined,
}

/// A rough size, or not known.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "level"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Trust {
    Low,
    Medium,
    High,
    Unknown,
}

/// A rough size.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Level {
    Low,
    Medium,
    High,
}

/// The five roles of Brandsma's framework (method, 5.1).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum BrandsmaRole {
    Pusher,
    Joiner,
    Silent,
    BridgeBuilder,
    Scapegoat,
    #[serde(rename = "n/a")]
    NotApplicable,
}

/// The six types of worried citizens (method, step 2.3).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum CitizenType {
    Sad,
    ConcernedIncidental,
    ConcernedStructural,
    AngryStructuralSocietal,
    AngryPolitical,
    Radicalising,
}

/// The four roles in a network (method, step 2.5).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum NetworkRole {
    Connector,
    Representative,
    Doer,
    CriticalThinker,
}

/// The six rungs of the participation ladder (method, step 1.4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ParticipationDegree {
    #[serde(rename = "1_inform")]
    Inform,
    #[serde(rename = "2_consult")]
    Consult,
    #[serde(rename = "3_advise")]
    Advise,
    #[serde(rename = "4_coproduce")]
    Coproduce,
    #[serde(rename = "5_codecide")]
    Codecide,
    #[serde(rename = "6_self_governance")]
    SelfGovernance,
}

/// The five types that actions and messages may aim at; radicalising is referred (R23-01, R34-09).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "citizen-type"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum WorkingCitizenType {
    Sad,
    ConcernedIncidental,
    ConcernedStructural,
    AngryStructuralSocietal,
    AngryPolitical,
}

impl ParticipationDegree {
    /// The six rungs, from the lowest.
    pub const ALL: [Self; 6] = [
        Self::Inform,
        Self::Consult,
        Self::Advise,
        Self::Coproduce,
        Self::Codecide,
        Self::SelfGovernance,
    ];
}

impl NetworkRole {
    /// The four roles: clockwise from the top on the map, and in the order of its strips.
    pub const ALL: [Self; 4] =
        [Self::Connector, Self::Representative, Self::Doer, Self::CriticalThinker];
}

impl CitizenType {
    /// The same type among the five that actions and messages may aim at.
    pub fn working(self) -> Option<WorkingCitizenType> {
        Some(match self {
            Self::Sad => WorkingCitizenType::Sad,
            Self::ConcernedIncidental => WorkingCitizenType::ConcernedIncidental,
            Self::ConcernedStructural => WorkingCitizenType::ConcernedStructural,
            Self::AngryStructuralSocietal => WorkingCitizenType::AngryStructuralSocietal,
            Self::AngryPolitical => WorkingCitizenType::AngryPolitical,
            Self::Radicalising => return None,
        })
    }
}

/// The rows of the two matrices per citizen type (method, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixRow {
    /// Goal of the chosen actions.
    Goal,
    /// An example of an action.
    Example,
    /// Focus of communication.
    Focus,
    /// Tone of communication.
    Tone,
}

impl WorkingCitizenType {
    /// The five types, in the order of the matrices.
    pub const ALL: [Self; 5] = [
        Self::Sad,
        Self::ConcernedIncidental,
        Self::ConcernedStructural,
        Self::AngryStructuralSocietal,
        Self::AngryPolitical,
    ];

    /// Key of the words in one cell of the matrices.
    pub fn matrix(self, row: MatrixRow) -> String {
        let row = match row {
            MatrixRow::Goal => "goal",
            MatrixRow::Example => "example",
            MatrixRow::Focus => "focus",
            MatrixRow::Tone => "tone",
        };
        format!("{}-{row}", crate::record::words_of("citizen-type", &self))
    }
}
