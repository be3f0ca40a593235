//! Working group (method, step 1.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};
use crate::working_group_member::MemberSide;

/// Working group (method, step 1.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.1", "x-named-by" = "type"))]
pub struct WorkingGroup {
    /// Its lasting id.
    pub id: RecordId,
    /// Type.
    #[schemars(extend("x-needed" = "always"))]
    pub r#type: Option<WorkingGroupType>,
    /// Context clear enough.
    #[schemars(extend("x-needed" = "always"))]
    pub context_clear_enough: Option<YesNoUnknown>,
    /// Reason for type.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub reason_for_type: Option<String>,
    /// Start date.
    #[schemars(extend("x-needed" = "always"))]
    pub start_date: Option<Date>,
    /// Initiator role.
    #[schemars(extend("x-needed" = "always"))]
    pub initiator_role: Option<String>,
    /// First members.
    #[schemars(extend("x-needed" = "always"))]
    pub first_members: Vec<FirstMember>,
    /// Externals from start.
    pub externals_from_start: Vec<EarlyExternal>,
    /// Planned widening on.
    pub planned_widening_on: Option<Date>,
}

/// WorkingGroupType.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum WorkingGroupType {
    Internal,
    Wider,
}

/// FirstMember.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct FirstMember {
    /// Role.
    pub role: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Internal external.
    pub internal_external: Option<MemberSide>,
}

/// EarlyExternal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct EarlyExternal {
    /// Who.
    pub who: Option<String>,
    /// Insight.
    pub insight: Option<String>,
}
