//! The situation as it should be after the actions (method, step 3.2).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::record::Kind;
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// The situation as it should be after the actions (method, step 3.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.2"))]
pub struct Objective {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge it serves.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenge: Option<RecordId>,
    /// The state to reach, not an activity.
    #[schemars(extend("x-needed" = "always"))]
    pub text: Option<String>,
    /// What shows it.
    #[schemars(extend("x-needed" = "always"))]
    pub indicator: Option<String>,
    /// Value of the indicator at the start.
    #[schemars(extend("x-needed" = "always"))]
    pub baseline: Option<String>,
    /// Value to reach.
    #[schemars(extend("x-needed" = "always"))]
    pub target: Option<String>,
    /// Day by which it is reached.
    #[schemars(extend("x-needed" = "always"))]
    pub by_when: Option<Date>,
}

/// R32-01: every challenge has an objective, every objective one challenge.
pub(crate) fn r32_01(case: &Case) -> Vec<Finding> {
    let served: HashSet<_> =
        case.objectives.iter().filter_map(|it| it.challenge.as_ref()).collect();
    let begun = route::has_begun(case, Substep::S32);
    let challenges = case.challenges.iter().filter(|it| begun && !served.contains(&it.id));
    let objectives = case.objectives.iter().filter(|it| it.challenge.is_none());
    let finding = || Finding::new("R32-01");
    let bare = challenges.map(|it| finding().on(&it.id).of(Kind::Challenge).saying("challenge"));
    let loose = objectives.map(|it| finding().on(&it.id).at("challenge").saying("objective"));
    bare.chain(loose).collect()
}
