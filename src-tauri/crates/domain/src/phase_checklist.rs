//! One of five things to look at before the phase is clear (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Expression, Phase};
use crate::route;
use crate::rule::{self, Finding};
use crate::value::RecordId;

/// One of five things to look at before the phase is clear (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "row"))]
pub struct PhaseChecklist {
    /// Its lasting id.
    pub id: RecordId,
    /// Which of the five.
    #[schemars(extend("x-needed" = "always"))]
    pub row: Option<ChecklistRow>,
    /// What was seen and heard.
    #[schemars(extend("x-long" = true))]
    pub observations: Option<String>,
    /// How strongly it shows.
    #[schemars(extend("x-needed" = "always"))]
    pub severity: Option<Severity>,
    /// Whether it shows in thinking, feeling or doing.
    pub expressed_as: Vec<Expression>,
    /// A place where it shows.
    pub example_place: Option<String>,
}

/// The five things to look at.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ChecklistRow {
    C1,
    C2,
    C3,
    C4,
    C5,
}

/// How strongly something shows.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Severity {
    None,
    Some,
    Strong,
    Unknown,
}

/// R12-09: open confrontations do not go with a phase below 3.
pub(crate) fn r12_09(case: &Case) -> Vec<Finding> {
    let confrontations = |it: &&PhaseChecklist| it.row == Some(ChecklistRow::C5);
    let Some(row) = case.phase_checklists.iter().rfind(confrontations) else { return Vec::new() };
    let low = matches!(route::phase_taken(case), Phase::Rest | Phase::Discomfort);
    rule::when(low && row.severity == Some(Severity::Strong), || {
        Finding::new("R12-09").on(&row.id).at("severity")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    #[test]
    fn r12_09() {
        let check = |row: &str, severity: &str, assessment: Value, expected: &[&str]| {
            let lists = json!({
                "phase_checklists": [
                    { "id": "PL0", "row": row, "severity": "none" },
                    { "id": "PL1", "row": row, "severity": severity },
                ],
                "phase_assessments": [assessment],
            });
            testing::check("R12-09", lists, expected);
        };
        let decided = |phase: &str| json!({ "id": "P1", "phase_decided": phase });
        let fires = &["PL1.severity"];
        check("c5", "strong", decided("1_rest"), fires);
        check("c5", "strong", decided("2_discomfort"), fires);
        check("c5", "strong", decided("3_hostility"), &[]);
        check("c5", "strong", decided("4_open_incidents"), &[]);
        check("c5", "strong", decided("undetermined"), &[]);
        check("c5", "some", decided("1_rest"), &[]);
        check("c4", "strong", decided("1_rest"), &[]);
        // Without a decision the computed phase counts.
        check("c5", "strong", json!({ "id": "P1", "negative_image_of_groups": "yes" }), fires);
        check("c5", "strong", json!({ "id": "P1", "fear_and_emotion_dominate": "yes" }), &[]);
        check("c5", "strong", json!({ "id": "P1" }), &[]);
        let alone = json!([{ "id": "PL1", "row": "c5", "severity": "strong" }]);
        testing::check("R12-09", json!({ "phase_checklists": alone }), &[]);
    }
}
