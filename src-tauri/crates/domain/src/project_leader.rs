//! Project leader (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Project leader (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.4", "x-named-by" = "member"))]
pub struct ProjectLeader {
    /// Its lasting id.
    pub id: RecordId,
    /// Member.
    #[schemars(extend("x-link" = ["working_group_member"]))]
    pub member: Option<RecordId>,
    /// Tasks accepted.
    #[schemars(extend("x-needed" = "always"))]
    pub tasks_accepted: Vec<LeaderTask>,
    /// Time allotted.
    #[schemars(extend("x-needed" = "always"))]
    pub time_allotted: Option<String>,
    /// Means allotted.
    #[schemars(extend("x-needed" = "always"))]
    pub means_allotted: Option<String>,
    /// Mandate quick decisions.
    #[schemars(extend("x-needed" = "always"))]
    pub mandate_quick_decisions: Option<YesNoUnknown>,
    /// Mandate quick decisions note.
    #[schemars(extend("x-needed" = "always"))]
    pub mandate_quick_decisions_note: Option<String>,
    /// Aligned with.
    #[schemars(extend("x-needed" = "always"))]
    pub aligned_with: Option<String>,
    /// Aligned with on.
    #[schemars(extend("x-needed" = "always"))]
    pub aligned_with_on: Option<Date>,
    /// Backup role.
    pub backup_role: Option<String>,
}

/// LeaderTask.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum LeaderTask {
    Convenes,
    Chairs,
    OverseesTrajectory,
    OverseesTasksMeansCommunication,
}
