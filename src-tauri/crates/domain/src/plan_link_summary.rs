//! Who keeps the overview of all plans that are linked (method, step 3.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::route;
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::value::RecordId;

/// Who keeps the overview of all plans that are linked (method, step 3.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.3"))]
pub struct PlanLinkSummary {
    /// Its lasting id.
    pub id: RecordId,
    /// Role that keeps the overview, never a name.
    #[schemars(extend("x-needed" = "always"))]
    pub overview_keeper: Option<String>,
}

/// R33-04: somebody keeps the overview of all plans that run.
pub(crate) fn r33_04(case: &Case) -> Vec<Finding> {
    let kept = case.plan_link_summaries.iter().any(|it| it.overview_keeper.is_some());
    let begun = route::has_begun(case, Substep::S33);
    rule::when(begun && !kept, || Finding::new("R33-04").at("overview_keeper"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{self, in_crisis};

    #[test]
    fn r33_04() {
        let none = ["case.overview_keeper"];
        let kept = json!({ "id": "S2", "overview_keeper": "head of the welfare service" });
        let links = json!({ "plan_links": [{ "id": "L1" }] });
        testing::check("R33-04", json!({}), &[]);
        testing::check("R33-04", json!({ "objectives": [{ "id": "O1" }] }), &[]);
        testing::check("R33-04", links.clone(), &none);
        testing::check("R33-04", in_crisis(links), &[]);
        testing::check("R33-04", json!({ "actions": [{ "id": "A1" }] }), &none);
        testing::check("R33-04", json!({ "plan_link_summaries": [{ "id": "S1" }] }), &none);
        testing::check("R33-04", json!({ "plan_link_summaries": [{ "id": "S1" }, kept] }), &[]);
    }
}
