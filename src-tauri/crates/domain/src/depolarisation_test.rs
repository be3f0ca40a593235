//! Five questions to one action: risks and what we do about them (method, section 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Level;
use crate::value::{Date, RecordId, Reference};

/// Five questions to one action: risks and what we do about them (method, section 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5"))]
pub struct DepolarisationTest {
    /// Its lasting id.
    pub id: RecordId,
    /// Action that was tested.
    #[schemars(extend("x-link" = ["action"], "x-needed" = "always"))]
    pub action: Option<RecordId>,
    /// Risks, by question.
    #[schemars(extend("x-needed" = "always"))]
    pub rows: Vec<TestRow>,
    /// Day of the test.
    #[schemars(extend("x-needed" = "always"))]
    pub tested_on: Option<Date>,
    /// Who tested, a critical thinker among them.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"], "x-needed" = "always"))]
    pub by: Vec<Reference>,
}

/// A risk, or the statement that none is seen, for one question of the test.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TestRow {
    /// Which of the five questions.
    #[schemars(extend("x-needed" = "always"))]
    pub q: Option<TestQuestion>,
    /// What could go wrong.
    #[schemars(extend("x-long" = true, "x-needed" = "unless_none_seen"))]
    pub risk: Option<String>,
    /// How likely it is.
    pub likelihood: Option<Level>,
    /// How bad it would be.
    pub severity: Option<Level>,
    /// What we do about it.
    #[schemars(extend("x-long" = true, "x-needed" = "risk"))]
    pub our_impact: Option<String>,
    /// Whether no risk is seen for this question.
    pub none_seen: Option<bool>,
    /// Why none is seen.
    #[schemars(extend("x-long" = true, "x-needed" = "none_seen"))]
    pub why: Option<String>,
}

/// The five questions of the depolarisation test (method, section 4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TestQuestion {
    D1,
    D2,
    D3,
    D4,
    D5,
}
