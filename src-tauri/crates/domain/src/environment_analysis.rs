//! Environment analysis (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Date, RecordId};

/// Environment analysis (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "date"))]
pub struct EnvironmentAnalysis {
    /// Its lasting id.
    pub id: RecordId,
    /// Actor categories covered.
    pub actor_categories_covered: Vec<ActorCategory>,
    /// Date.
    pub date: Option<Date>,
    /// Contact role.
    #[schemars(extend("x-audience" = "internal"))]
    pub contact_role: Option<String>,
    /// Findings.
    #[schemars(extend("x-long" = true))]
    pub findings: Option<String>,
    /// Causes.
    #[schemars(extend("x-long" = true))]
    pub causes: Option<String>,
    /// Key figures statistics.
    #[schemars(extend("x-long" = true))]
    pub key_figures_statistics: Option<String>,
}

/// ActorCategory.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ActorCategory {
    Residents,
    CivilSociety,
    NeighbourhoodWorkers,
    CounterStaff,
    PupilCounsellors,
}
