//! A concrete measure (method, step 3.4).

pub(crate) mod approval;
pub mod balance;
pub(crate) mod leader;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::{Channel, WorkingCitizenType};
use crate::value::{Amount, Date, RecordId, Reference};

/// A concrete measure (method, step 3.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.4"))]
pub struct Action {
    /// Its lasting id.
    pub id: RecordId,
    /// Short name.
    #[schemars(extend("x-needed" = "always"))]
    pub title: Option<String>,
    /// What is done.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub description: Option<String>,
    /// Objectives it serves.
    #[schemars(extend("x-link" = ["objective"], "x-needed" = "always"))]
    pub objective: Vec<RecordId>,
    /// Short or long term.
    #[schemars(extend("x-needed" = "always"))]
    pub term: Option<Term>,
    /// Whether it deals with the most urgent.
    #[schemars(extend("x-needed" = "always"))]
    pub priority_action: Option<bool>,
    /// Action types of the subsidy programme it counts for.
    #[schemars(extend("x-needed" = "always"))]
    pub plan_samenleven_types: Vec<ActionType>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// Types of worried citizens it is for.
    #[schemars(extend("x-needed" = "always"))]
    pub citizen_types_aimed: Vec<WorkingCitizenType>,
    /// Where the idea came from.
    #[schemars(extend("x-needed" = "always"))]
    pub suggested_by: Vec<ActionOrigin>,
    /// Who answers for it.
    #[schemars(extend("x-link" = ["working_group_member"], "x-needed" = "always"))]
    pub responsible: Option<Reference>,
    /// Partners who carry it out.
    #[schemars(extend("x-link" = ["stakeholder"]))]
    pub executors_partners: Vec<RecordId>,
    /// First day.
    #[schemars(extend("x-needed" = "always"))]
    pub start: Option<Date>,
    /// Last day.
    #[schemars(extend("x-needed" = "always"))]
    pub end: Option<Date>,
    /// Budget in euros.
    #[schemars(extend("x-needed" = "always"))]
    pub budget: Option<Amount>,
    /// Staff time, in words.
    pub staff: Option<String>,
    /// Whether it shows effect soon.
    #[schemars(extend("x-needed" = "always"))]
    pub quick_effect: Option<bool>,
    /// Criteria it is measured by.
    #[schemars(extend("x-link" = ["evaluation_criterion"], "x-needed" = "always"))]
    pub criteria: Vec<RecordId>,
    /// From idea to done.
    #[schemars(extend("x-needed" = "always"))]
    pub status: Option<ActionStatus>,
    /// How it fits the size and experience of the service.
    #[schemars(extend("x-audience" = "college"))]
    pub differentiation_note: Option<String>,
    /// Where it was seen before.
    pub inspiration_source: Option<String>,
}

/// Short or long term.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Term {
    Short,
    Long,
}

/// Action types of the subsidy programme (method, step 3.4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ActionType {
    #[serde(rename = "1_toxic")]
    Toxic,
    #[serde(rename = "2_disinformation")]
    Disinformation,
    #[serde(rename = "3_discrimination_hate_violence")]
    DiscriminationHateViolence,
    #[serde(rename = "4_debate")]
    Debate,
    #[serde(rename = "5_staff_training")]
    StaffTraining,
    None,
}

/// Where an action was suggested.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ActionOrigin {
    SilentMiddle,
    WorkingGroup,
    Network,
    Service,
    Other,
}

/// From idea to done.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ActionStatus {
    Idea,
    Chosen,
    Approved,
    Running,
    Done,
    Stopped,
}
