//! Expertise item (method, step 1.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::YesNoUnknown;
use crate::value::RecordId;

/// Expertise item (method, step 1.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.3"))]
pub struct ExpertiseItem {
    /// Its lasting id.
    pub id: RecordId,
    /// Actor.
    #[schemars(extend("x-needed" = "always"))]
    pub actor: Option<String>,
    /// Kind.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<ExpertiseKind>,
    /// Service template.
    pub service_template: Option<ServiceTemplate>,
    /// Experience with.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub experience_with: Option<String>,
    /// Past action.
    #[schemars(extend("x-long" = true))]
    pub past_action: Option<String>,
    /// Directly linked.
    #[schemars(extend("x-needed" = "always"))]
    pub directly_linked: Option<YesNoUnknown>,
    /// Contact role.
    #[schemars(extend("x-audience" = "internal"))]
    pub contact_role: Option<String>,
    /// Multi year plan item.
    #[schemars(extend("x-link" = ["plan_item"]))]
    pub multi_year_plan_item: Option<RecordId>,
    /// Possible contribution.
    #[schemars(extend("x-long" = true))]
    pub possible_contribution: Option<String>,
    /// Attitude.
    pub attitude: Option<Support>,
}

/// ExpertiseKind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ExpertiseKind {
    InternalService,
    LocalOrganisation,
    AdvisoryCouncil,
    Intermunicipal,
}

/// ServiceTemplate.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ServiceTemplate {
    Mobility,
    Waste,
    SociaalHuis,
    Education,
    Poverty,
    Safety,
    PublicSpace,
    Housing,
    Culture,
    Sport,
    Youth,
    Events,
}

/// Support.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Support {
    Supports,
    Neutral,
    Hesitant,
    Unknown,
}
