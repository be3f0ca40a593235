//! Something that is measured (method, step 3.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::rule::Finding;
use crate::value::{RecordId, Reference};

/// Something that is measured (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.5"))]
pub struct EvaluationCriterion {
    /// Its lasting id.
    pub id: RecordId,
    /// What is measured.
    #[schemars(extend("x-needed" = "always"))]
    pub what_is_measured: Option<String>,
    /// Value or direction to reach.
    #[schemars(extend("x-needed" = "always"))]
    pub criterion: Option<String>,
    /// How, and from which source.
    #[schemars(extend("x-needed" = "always"))]
    pub method: Option<String>,
    /// Who prepares the evaluation.
    #[schemars(extend("x-link" = ["working_group_member"], "x-needed" = "always", "x-audience" = "college"))]
    pub prepared_by: Option<Reference>,
}

/// R35-05: somebody prepares each evaluation.
pub(crate) fn r35_05(case: &Case) -> Vec<Finding> {
    let nobody = case.evaluation_criteria.iter().filter(|it| it.prepared_by.is_none());
    nobody.map(|it| Finding::new("R35-05").on(&it.id).at("prepared_by")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing;

    #[test]
    fn r35_05() {
        let check = |prepared_by: &str, expected: &[&str]| {
            let criterion = json!({ "id": "E1", "prepared_by": prepared_by });
            testing::check("R35-05", json!({ "evaluation_criteria": [criterion] }), expected);
        };
        check("", &["E1.prepared_by"]);
        check("waste company", &[]);
        testing::check("R35-05", json!({}), &[]);
    }
}
