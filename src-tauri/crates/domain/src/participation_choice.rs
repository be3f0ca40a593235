//! The chosen rung of the participation ladder, for the trajectory or one partner; versioned (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Trust;
use crate::value::{Date, RecordId};

/// The chosen rung of the participation ladder, for the trajectory or one partner; versioned (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.4", "x-named-by" = "degree"))]
pub struct ParticipationChoice {
    /// Its lasting id.
    pub id: RecordId,
    /// Trajectory as a whole, or one partner.
    #[schemars(extend("x-needed" = "always"))]
    pub scope: Option<ParticipationScope>,
    /// The partner it is about.
    #[schemars(extend("x-link" = ["stakeholder"], "x-needed" = "partner"))]
    pub partner: Option<RecordId>,
    /// Chosen rung.
    #[schemars(extend("x-needed" = "always"))]
    pub degree: Option<TrajectoryDegree>,
    /// How much residents trust the authority.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub trust_in_authority: Option<Trust>,
    /// What speaks for this rung.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "college"))]
    pub pros: Option<String>,
    /// What speaks against it.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "college"))]
    pub cons: Option<String>,
    /// What was agreed on who decides what.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub agreements: Option<String>,
    /// Day residents were told.
    #[schemars(extend("x-needed" = "consulted"))]
    pub communicated_to_residents_on: Option<Date>,
    /// Day this version starts to count.
    #[schemars(extend("x-needed" = "revision"))]
    pub valid_from: Option<Date>,
    /// Day of the revision.
    #[schemars(extend("x-needed" = "revision"))]
    pub revised_on: Option<Date>,
    /// Why it was revised.
    #[schemars(extend("x-long" = true, "x-needed" = "revision"))]
    pub reason_revision: Option<String>,
}

/// What a participation choice is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ParticipationScope {
    Trajectory,
    Partner,
}

/// A rung of the ladder, or too early to choose (R14-03).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "participation-degree"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TrajectoryDegree {
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
    TooEarly,
}
