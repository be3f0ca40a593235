//! Loud voice forum (method, step 2.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Channel;
use crate::value::RecordId;

/// Loud voice forum (method, step 2.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1"))]
pub struct LoudVoiceForum {
    /// Its lasting id.
    pub id: RecordId,
    /// Forum.
    #[schemars(extend("x-needed" = "always"))]
    pub forum: Option<String>,
    /// Channel.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// How expressed.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub how_expressed: Option<String>,
    /// Our impact level.
    #[schemars(extend("x-needed" = "always"))]
    pub our_impact_level: Option<ImpactLevel>,
    /// Our impact.
    #[schemars(extend("x-long" = true))]
    pub our_impact: Option<String>,
    /// Owner.
    #[schemars(extend("x-link" = ["working_group_member"]))]
    pub owner: Option<RecordId>,
}

/// ImpactLevel.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ImpactLevel {
    None,
    Some,
    Strong,
}
