//! A moment at which the group looks at what was reached (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// A moment at which the group looks at what was reached (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.5", "x-named-by" = "date"))]
pub struct EvaluationMoment {
    /// Its lasting id.
    pub id: RecordId,
    /// Its day.
    #[schemars(extend("x-needed" = "always"))]
    pub date: Option<Date>,
    /// Along the way or at the end.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<EvaluationKind>,
    /// Criteria that are looked at.
    #[schemars(extend("x-link" = ["evaluation_criterion"], "x-needed" = "always"))]
    pub criteria: Vec<RecordId>,
    /// What was measured.
    #[schemars(extend("x-needed" = "evaluated"))]
    pub result: Option<String>,
    /// What the group concludes from it.
    #[schemars(extend("x-long" = true, "x-needed" = "evaluated", "x-audience" = "college"))]
    pub conclusion: Option<String>,
    /// What changes in the plan.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub adjustment: Option<String>,
}

/// Along the way or at the end.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum EvaluationKind {
    Interim,
    Final,
}

/// R35-04: the group looks back along the way and at the end.
pub(crate) fn r35_04(case: &Case) -> Vec<Finding> {
    if !route::has_begun(case, Substep::S35) {
        return Vec::new();
    }
    [(EvaluationKind::Interim, "interim"), (EvaluationKind::Final, "final")]
        .into_iter()
        .filter(|(kind, _)| case.evaluation_moments.iter().all(|it| it.kind != Some(*kind)))
        .map(|(_, variant)| Finding::new("R35-04").at("kind").saying(variant))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    #[test]
    fn r35_04() {
        let check = |moments: Value, expected: &[&str]| {
            let lists = json!({ "evaluation_moments": moments });
            testing::check("R35-04", lists.clone(), expected);
            testing::check("R35-04", in_crisis(lists), &[]);
        };
        let of = |kind: &str| json!({ "id": format!("M-{kind}"), "kind": kind });
        let (interim, last) = ("case.kind: interim", "case.kind: final");
        check(json!([]), &[]);
        check(json!([of("")]), &[interim, last]);
        check(json!([of("interim")]), &[last]);
        check(json!([of("final")]), &[interim]);
        check(json!([of("final"), of("interim")]), &[]);
        let later = json!({ "learning_points": [], "anchoring_points": [{ "id": "AN1" }] });
        testing::check("R35-04", later, &[interim, last]);
        testing::check("R35-04", json!({ "actions": [{ "id": "A1" }] }), &[]);
    }
}
