//! Situation scan (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Channel;
use crate::value::{Date, RecordId};

/// Situation scan (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2"))]
pub struct SituationScan {
    /// Its lasting id.
    pub id: RecordId,
    /// Scanned on.
    pub scanned_on: Option<Date>,
    /// Services consulted.
    #[schemars(extend("x-needed" = "always"))]
    pub services_consulted: Vec<ServiceConsulted>,
    /// Q1 what exactly.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q1_what_exactly: Option<String>,
    /// Q1 what exactly choice.
    #[schemars(extend("x-needed" = "always"))]
    pub q1_what_exactly_choice: Option<FaultLines>,
    /// Q2 nature.
    #[schemars(extend("x-needed" = "always"))]
    pub q2_nature: Option<PolarisationNature>,
    /// Q3 context.
    #[schemars(extend("x-needed" = "always"))]
    pub q3_context: Vec<Surroundings>,
    /// Q3 context note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q3_context_note: Option<String>,
    /// Q4 channel.
    #[schemars(extend("x-needed" = "always"))]
    pub q4_channel: Option<Channel>,
    /// Q4 channel note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q4_channel_note: Option<String>,
    /// Q5 media.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q5_media: Option<String>,
    /// Q6 involved.
    #[schemars(extend("x-needed" = "always"))]
    pub q6_involved: Option<InvolvedParties>,
    /// Q6 involved note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q6_involved_note: Option<String>,
    /// Q7 consequences.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q7_consequences: Option<String>,
    /// Q8 earlier steps.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q8_earlier_steps: Option<String>,
    /// Q9 polemics and targets.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q9_polemics_and_targets: Option<String>,
    /// Q9 polemics and targets choice.
    #[schemars(extend("x-needed" = "always"))]
    pub q9_polemics_and_targets_choice: Vec<PolemicTarget>,
}

/// ServiceConsulted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ServiceConsulted {
    /// Service.
    pub service: Option<String>,
    /// Date.
    pub date: Option<Date>,
    /// Contact role.
    pub contact_role: Option<String>,
}

/// FaultLines.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum FaultLines {
    OneTheme,
    CoincidingFaultLines,
    Unknown,
}

/// PolarisationNature.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PolarisationNature {
    Democratic,
    MayBecomeToxic,
    Toxic,
    Unknown,
}

/// Surroundings.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Surroundings {
    Street,
    Neighbourhood,
    CommunityCentre,
    School,
    Other,
}

/// InvolvedParties.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum InvolvedParties {
    Individuals,
    Groups,
    Both,
}

/// PolemicTarget.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PolemicTarget {
    PopulationGroups,
    LocalOrganisations,
    Professionals,
    LocalGovernment,
}
