//! A member of the working group, by role (method, step 1.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// A member of the working group, by role (method, step 1.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.5"))]
pub struct WorkingGroupMember {
    /// Its lasting id.
    pub id: RecordId,
    /// Role, service or organisation, never a name.
    #[schemars(extend("x-needed" = "always"))]
    pub who: Option<String>,
    /// From the administration or from outside.
    #[schemars(extend("x-needed" = "always"))]
    pub internal_external: Option<MemberSide>,
    /// What the member knows.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub expertise: Option<String>,
    /// What the member does in the group.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub role_in_group: Option<String>,
    /// What the member may propose or decide.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub mandate: Option<Mandate>,
    /// Network roles of the member.
    pub network_roles: Vec<MemberRole>,
    /// First day in the group.
    #[schemars(extend("x-needed" = "always"))]
    pub active_from: Option<Date>,
    /// Last day in the group.
    pub until: Option<Date>,
    /// Whether trained as polarisation strategist.
    pub strategist: Option<StrategistTraining>,
    /// Whether in the alumni group of strategists.
    pub alumni: Option<bool>,
    /// Field the member comes from.
    pub sector: Option<Sector>,
}

/// Inside or outside the administration.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum MemberSide {
    Internal,
    External,
}

/// What a member may propose or decide.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Mandate {
    Propose,
    ProposeAndDecide,
    None,
    Unknown,
}

/// A network role of a member, or none.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "network-role"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum MemberRole {
    Connector,
    Representative,
    Doer,
    CriticalThinker,
    None,
}

/// Training as polarisation strategist.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum StrategistTraining {
    No,
    InTraining,
    Yes,
}

/// Fields a member can come from.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Sector {
    Social,
    Youth,
    Education,
    Safety,
    CultureSport,
    PublicSpace,
    Mobility,
    Communication,
    Housing,
    Economy,
    Residents,
    Other,
}
