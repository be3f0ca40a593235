//! Workshop session (method, step 2.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::{Language, YesNoUnknown};
use crate::value::{Date, RecordId};

/// Workshop session (method, step 2.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.2"))]
pub struct WorkshopSession {
    /// Its lasting id.
    pub id: RecordId,
    /// Date.
    pub date: Option<Date>,
    /// Title.
    pub title: Option<String>,
    /// Goal.
    #[schemars(extend("x-long" = true))]
    pub goal: Option<String>,
    /// Kind.
    pub kind: Option<WorkshopKind>,
    /// Rooms.
    pub rooms: Vec<WorkshopRoom>,
    /// Synthesis.
    #[schemars(extend("x-long" = true))]
    pub synthesis: Option<String>,
    /// Decisions.
    pub decisions: Vec<String>,
    /// Evaluation form.
    pub evaluation_form: Vec<WorkshopScore>,
    /// Languages.
    pub languages: Vec<Language>,
    /// Anonymised for others.
    pub anonymised_for_others: Option<YesNoUnknown>,
}

/// WorkshopKind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum WorkshopKind {
    Input,
    BreakOut,
    Plenary,
    FocusGroup,
    Intervision,
    Training,
}

/// WorkshopRoom.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct WorkshopRoom {
    /// Name.
    pub name: Option<String>,
    /// Facilitator role.
    pub facilitator_role: Option<String>,
    /// Question.
    pub question: Option<String>,
    /// Notes.
    #[schemars(extend("x-long" = true))]
    pub notes: Option<String>,
    /// Top 3.
    pub top_3: Vec<String>,
}

/// WorkshopScore.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct WorkshopScore {
    /// Question.
    pub question: Option<String>,
    /// Score.
    pub score: Option<u32>,
    /// Remark.
    pub remark: Option<String>,
}
