//! Authority role (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// Authority role (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.4", "x-named-by" = "role"))]
pub struct AuthorityRole {
    /// Its lasting id.
    pub id: RecordId,
    /// Purpose of trajectory.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub purpose_of_trajectory: Option<String>,
    /// Boundaries.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub boundaries: Option<String>,
    /// Role.
    #[schemars(extend("x-needed" = "always"))]
    pub role: Option<AuthorityStance>,
    /// Role note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub role_note: Option<String>,
    /// Willing to listen and set aside own view.
    #[schemars(extend("x-needed" = "always"))]
    pub willing_to_listen_and_set_aside_own_view: Option<YesNoUnknown>,
    /// Willing to listen and set aside own view note.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub willing_to_listen_and_set_aside_own_view_note: Option<String>,
    /// Role of externals.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub role_of_externals: Option<String>,
    /// Role of residents.
    #[schemars(extend("x-link" = ["participation_choice"], "x-needed" = "always"))]
    pub role_of_residents: Option<RecordId>,
    /// Services at table.
    #[schemars(extend("x-link" = ["expertise_item"], "x-needed" = "always"))]
    pub services_at_table: Vec<RecordId>,
    /// Services later.
    pub services_later: Vec<String>,
    /// Position shown.
    #[schemars(extend("x-long" = true))]
    pub position_shown: Option<String>,
    /// Aligned with mayor or alderman.
    #[schemars(extend("x-needed" = "always"))]
    pub aligned_with_mayor_or_alderman: Option<YesNoUnknown>,
    /// Aligned with mayor or alderman on.
    #[schemars(extend("x-needed" = "always"))]
    pub aligned_with_mayor_or_alderman_on: Option<Date>,
}

/// AuthorityStance.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum AuthorityStance {
    LeavesDecisionsToOthers,
    GuardsProcessClosely,
    Directs,
}
