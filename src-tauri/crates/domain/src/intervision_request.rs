//! A question to peers and experts who think along on the case (method, 5.3). Never leaves the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::rule::Finding;
use crate::value::{Date, RecordId};

/// A question to peers and experts who think along on the case (method, 5.3). Never leaves the group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "1.2", "x-named-by" = "question"))]
pub struct IntervisionRequest {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the session.
    pub date: Option<Date>,
    /// The case in short, without names.
    #[schemars(extend("x-long" = true))]
    pub case_summary: Option<String>,
    /// What the group wants advice on.
    #[schemars(extend("x-long" = true))]
    pub question: Option<String>,
    /// Roles that think along.
    pub participants: Option<String>,
    /// What they advise.
    #[schemars(extend("x-long" = true))]
    pub advice: Option<String>,
    /// What could be done.
    #[schemars(extend("x-long" = true))]
    pub perspectives_for_action: Option<String>,
    /// What to beware of.
    #[schemars(extend("x-long" = true))]
    pub pitfalls_named: Option<String>,
    /// What the municipality does with the advice (R53-04).
    #[schemars(extend("x-long" = true))]
    pub decision_by_municipality: Option<String>,
}

/// R53-04: others advise, the municipality decides.
pub(crate) fn r53_04(case: &Case) -> Vec<Finding> {
    let undecided =
        case.intervision_requests.iter().filter(|it| it.decision_by_municipality.is_none());
    undecided.map(|it| Finding::new("R53-04").on(&it.id).at("decision_by_municipality")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing;

    #[test]
    fn r53_04() {
        let check = |decision: &str, expected: &[&str]| {
            let request = json!({
                "id": "IV1", "advice": "rules first", "decision_by_municipality": decision,
            });
            testing::check("R53-04", json!({ "intervision_requests": [request] }), expected);
        };
        check("", &["IV1.decision_by_municipality"]);
        check("start with rules", &[]);
        testing::check("R53-04", json!({}), &[]);
    }
}
