//! One of the six checks whether the plan can be done (method, step 3.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesPartlyNoUnknown;
use crate::rule::{Finding, State};
use crate::value::RecordId;

/// One of the six checks whether the plan can be done (method, step 3.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.2", "x-named-by" = "code"))]
pub struct Feasibility {
    /// Its lasting id.
    pub id: RecordId,
    /// Which of the six checks.
    #[schemars(extend("x-needed" = "always"))]
    pub code: Option<FeasibilityCheck>,
    /// Whether it holds.
    #[schemars(extend("x-needed" = "always"))]
    pub answer: Option<YesPartlyNoUnknown>,
    /// What is missing and what is done about it.
    #[schemars(extend("x-long" = true, "x-needed" = "weakness"))]
    pub note: Option<String>,
}

/// The six checks whether the plan can be done.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum FeasibilityCheck {
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
}

impl Feasibility {
    /// Whether the check shows a weak spot of the plan: it does not hold, or nobody knows.
    pub fn is_weakness(&self) -> bool {
        matches!(self.answer, Some(YesPartlyNoUnknown::No | YesPartlyNoUnknown::Unknown))
    }
}

/// R32-03: a weak spot stands in the plan with a measure. The measure is the rule's own reason: with
/// it the warning is set aside, and stays listed.
pub(crate) fn r32_03(case: &Case) -> Vec<Finding> {
    let weak = case.feasibilities.iter().filter(|it| it.is_weakness());
    let finding = |it: &Feasibility| {
        let finding = Finding::new("R32-03").on(&it.id).at("note");
        let state = if it.note.is_some() { State::SetAside } else { State::Open };
        Finding { state, ..finding }
    };
    weak.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing;

    #[test]
    fn r32_03() {
        let check = |answer: &str, note: &str, expected: &[&str]| {
            let check = json!({ "id": "F1", "code": "f4", "answer": answer, "note": note });
            testing::check("R32-03", json!({ "feasibilities": [check] }), expected);
        };
        for answer in ["no", "unknown"] {
            check(answer, "", &["F1.note"]);
            check(answer, "ask the sports clubs first", &["F1.note (set aside)"]);
        }
        for answer in ["yes", "partly", ""] {
            check(answer, "", &[]);
        }
        testing::check("R32-03", json!({}), &[]);
    }
}
