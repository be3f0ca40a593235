//! An online discussion from practice to learn from: could the group have stepped in? (method, 5.2).
//! Never leaves the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::RecordId;

/// An online discussion from practice to learn from: could the group have stepped in? (method, 5.2).
/// Never leaves the group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend(
    "x-audience" = "internal", "x-substep" = "2.1", "x-named-by" = "situation_paraphrased"
))]
pub struct OnlineCase {
    /// Its lasting id.
    pub id: RecordId,
    /// Page, group or medium.
    pub platform: Option<String>,
    /// What happened, in own words; a screenshot stays outside the case.
    #[schemars(extend("x-long" = true))]
    pub situation_paraphrased: Option<String>,
    /// What say the office has on that page.
    pub our_role: Option<PageRole>,
    /// Whether it could have stepped in.
    pub intervention_possible: Option<YesNoUnknown>,
    /// Which limit was crossed, if any.
    pub limit_crossed: Option<LimitCrossed>,
    /// What was done at the time.
    #[schemars(extend("x-long" = true))]
    pub what_we_did: Option<String>,
    /// What would be done now.
    #[schemars(extend("x-long" = true))]
    pub what_we_would_do_now: Option<String>,
    /// What the house rules do not cover yet.
    #[schemars(extend("x-long" = true))]
    pub policy_gap: Option<String>,
}

/// What say the office has on a page.
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

/// Limits that a post can cross.
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
