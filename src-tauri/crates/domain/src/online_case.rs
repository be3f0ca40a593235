//! Online case (method, step 2.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::RecordId;

/// Online case (method, step 2.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1"))]
pub struct OnlineCase {
    /// Its lasting id.
    pub id: RecordId,
    /// Platform.
    pub platform: Option<String>,
    /// Situation paraphrased.
    #[schemars(extend("x-long" = true))]
    pub situation_paraphrased: Option<String>,
    /// Our role.
    pub our_role: Option<PageRole>,
    /// Intervention possible.
    pub intervention_possible: Option<YesNoUnknown>,
    /// Limit crossed.
    pub limit_crossed: Option<LimitCrossed>,
    /// What we did.
    #[schemars(extend("x-long" = true))]
    pub what_we_did: Option<String>,
    /// What we would do now.
    #[schemars(extend("x-long" = true))]
    pub what_we_would_do_now: Option<String>,
    /// Policy gap.
    #[schemars(extend("x-long" = true))]
    pub policy_gap: Option<String>,
}

/// PageRole.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PageRole {
    PageOwner,
    Moderator,
    Employee,
    None,
}

/// LimitCrossed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum LimitCrossed {
    No,
    Rude,
    Discrimination,
    Hate,
    Violence,
    Unclear,
}
