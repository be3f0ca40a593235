//! Dilemma board (method, step 2.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::RecordId;

/// Dilemma board (method, step 2.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.4", "x-named-by" = "challenge"))]
pub struct DilemmaBoard {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge.
    #[schemars(extend("x-link" = ["challenge"]))]
    pub challenge: Option<RecordId>,
    /// Views acknowledged.
    pub views_acknowledged: Vec<ViewAcknowledged>,
    /// Equal weight statement.
    #[schemars(extend("x-long" = true))]
    pub equal_weight_statement: Option<String>,
    /// Differences.
    pub differences: Vec<String>,
    /// Similarities.
    pub similarities: Vec<String>,
    /// Important to us.
    #[schemars(extend("x-long" = true))]
    pub important_to_us: Option<String>,
    /// We need.
    #[schemars(extend("x-long" = true))]
    pub we_need: Option<String>,
    /// We will take up.
    pub we_will_take_up: Vec<String>,
    /// We will not take up.
    pub we_will_not_take_up: Vec<String>,
}

/// ViewAcknowledged.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ViewAcknowledged {
    /// Who.
    pub who: Option<String>,
    /// View.
    pub view: Option<String>,
    /// Emotion.
    pub emotion: Option<String>,
    /// Interest.
    pub interest: Option<String>,
}
