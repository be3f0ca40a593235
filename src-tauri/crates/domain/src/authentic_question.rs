//! A question that all sides find credible, as a base for moving together (method, 5.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::rule::Finding;
use crate::value::{Date, RecordId};

/// A question that all sides find credible, as a base for moving together (method, 5.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.4"))]
pub struct AuthenticQuestion {
    /// Its lasting id.
    pub id: RecordId,
    /// The question in one sentence.
    #[schemars(extend("x-needed" = "always"))]
    pub wording: Option<String>,
    /// Roles and groups it was put to.
    pub tested_with: Vec<String>,
    /// Whether one side finds it credible.
    #[schemars(extend("x-needed" = "always"))]
    pub recognised_by_side1: Option<YesNoUnknown>,
    /// Whether the other side does.
    #[schemars(extend("x-needed" = "always"))]
    pub recognised_by_side2: Option<YesNoUnknown>,
    /// Whether the silent middle does.
    #[schemars(extend("x-needed" = "always"))]
    pub recognised_by_middle: Option<YesNoUnknown>,
    /// Number of this wording.
    pub version: Option<u32>,
    /// Day of this wording.
    pub date: Option<Date>,
}

/// R53-01: a question that one side does not recognise does not bring people together.
pub(crate) fn r53_01(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for question in &case.authentic_questions {
        let answers = [
            ("recognised_by_side1", question.recognised_by_side1, "side"),
            ("recognised_by_side2", question.recognised_by_side2, "side"),
            ("recognised_by_middle", question.recognised_by_middle, "middle"),
        ];
        for (field, _, variant) in
            answers.into_iter().filter(|(_, answer, _)| *answer == Some(YesNoUnknown::No))
        {
            findings.push(Finding::new("R53-01").on(&question.id).at(field).saying(variant));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing;

    #[test]
    fn r53_01() {
        let check = |answers: [&str; 3], expected: &[&str]| {
            let [side1, side2, middle] = answers;
            let question = json!({
                "id": "AQ1", "recognised_by_side1": side1, "recognised_by_side2": side2,
                "recognised_by_middle": middle,
            });
            testing::check("R53-01", json!({ "authentic_questions": [question] }), expected);
        };
        let (side1, side2, middle) = (
            "AQ1.recognised_by_side1: side",
            "AQ1.recognised_by_side2: side",
            "AQ1.recognised_by_middle: middle",
        );
        check(["yes", "yes", "yes"], &[]);
        check(["unknown", "", "yes"], &[]);
        check(["no", "yes", "yes"], &[side1]);
        check(["yes", "no", "yes"], &[side2]);
        check(["yes", "yes", "no"], &[middle]);
        check(["no", "no", "no"], &[side1, side2, middle]);
    }
}
