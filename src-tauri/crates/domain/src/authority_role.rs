//! What the local authority wants, decides and leaves to others (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::{Date, RecordId};

/// What the local authority wants, decides and leaves to others (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.4", "x-named-by" = "role"))]
pub struct AuthorityRole {
    /// Its lasting id.
    pub id: RecordId,
    /// What the trajectory is for.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub purpose_of_trajectory: Option<String>,
    /// What is fixed and what is open.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub boundaries: Option<String>,
    /// How far the authority holds the direction.
    #[schemars(extend("x-needed" = "always"))]
    pub role: Option<AuthorityStance>,
    /// What that means in practice.
    #[schemars(extend("x-long" = true))]
    pub role_note: Option<String>,
    /// Whether the authority really listens, and can give up its own view.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub willing_to_listen_and_set_aside_own_view: Option<YesNoUnknown>,
    /// On which points it can, and on which it cannot.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub willing_to_listen_and_set_aside_own_view_note: Option<String>,
    /// What outside actors do and answer for.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub role_of_externals: Option<String>,
    /// Rung of the ladder on which residents stand.
    #[schemars(extend("x-link" = ["participation_choice"], "x-needed" = "always"))]
    pub role_of_residents: Option<RecordId>,
    /// Services that take part from the start.
    #[schemars(extend("x-link" = ["expertise_item"], "x-needed" = "always", "x-audience" = "college"))]
    pub services_at_table: Vec<RecordId>,
    /// Services that join later.
    #[schemars(extend("x-audience" = "college"))]
    pub services_later: Vec<String>,
    /// How the authority wants residents to see it.
    #[schemars(extend("x-long" = true))]
    pub position_shown: Option<String>,
    /// Whether the mayor or an alderman agrees (R14-05).
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub aligned_with_mayor_or_alderman: Option<YesNoUnknown>,
    /// Day on which that was settled.
    #[schemars(extend("x-needed" = "aligned", "x-audience" = "college"))]
    pub aligned_with_mayor_or_alderman_on: Option<Date>,
}

/// How far the authority holds the direction.
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
