//! A look for the themes and sectors that the network still misses; the latest counts (method,
//! step 2.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// A look for the themes and sectors that the network still misses; the latest counts (method,
/// step 2.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.5", "x-named-by" = "checked_on"))]
pub struct BlindSpotCheck {
    /// Its lasting id.
    pub id: RecordId,
    /// Themes nobody in the network knows about.
    pub content_themes_missing: Vec<String>,
    /// Sectors nobody in the network comes from.
    pub sectors_missing: Vec<String>,
    /// Day of the check.
    #[schemars(extend("x-needed" = "always"))]
    pub checked_on: Option<Date>,
    /// Stakeholders added because of it.
    #[schemars(extend("x-link" = ["stakeholder"]))]
    pub added_stakeholders: Vec<RecordId>,
}

/// R25-06: the network is checked for blind spots, in content and in organisation.
pub(crate) fn r25_06(case: &Case) -> Vec<Finding> {
    if !route::has_begun(case, Substep::S25) {
        return Vec::new();
    }
    let finding = || Finding::new("R25-06");
    let Some(latest) = case.blind_spot_checks.iter().max_by_key(|it| it.checked_on) else {
        return vec![finding().saying("none")];
    };
    let mut findings = Vec::new();
    if latest.content_themes_missing.is_empty() {
        findings.push(finding().on(&latest.id).at("content_themes_missing").saying("content"));
    }
    if latest.sectors_missing.is_empty() {
        findings.push(finding().on(&latest.id).at("sectors_missing").saying("sectors"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{check, in_crisis};

    #[test]
    fn r25_06() {
        let checked = |id: &str, on: &str, themes: &[&str], sectors: &[&str]| {
            json!({
                "id": id, "checked_on": on, "content_themes_missing": themes,
                "sectors_missing": sectors,
            })
        };
        let check_checks = |checks: Value, expected: &[&str]| {
            check("R25-06", json!({ "blind_spot_checks": checks }), expected);
            check("R25-06", in_crisis(json!({ "blind_spot_checks": checks })), &[]);
        };
        let (content, sectors) =
            ("B1.content_themes_missing: content", "B1.sectors_missing: sectors");
        check_checks(json!([]), &[]);
        check_checks(json!([checked("B1", "", &[], &[])]), &[content, sectors]);
        check_checks(json!([checked("B1", "", &["waste"], &[])]), &[sectors]);
        check_checks(json!([checked("B1", "", &[], &["housing"])]), &[content]);
        check_checks(json!([checked("B1", "", &["waste"], &["housing"])]), &[]);
        // The latest counts: by date, then by place in the list.
        let whole = |on: &str| checked("B0", on, &["waste"], &["housing"]);
        let half = checked("B1", "2025-05-02", &["waste"], &[]);
        check_checks(json!([half, whole("2025-05-01")]), &[sectors]);
        check_checks(json!([half, whole("2025-05-02")]), &[]);
        check_checks(json!([whole("2025-05-02"), half]), &[sectors]);

        let none = ["case: none"];
        let begun = json!({ "stakeholders": [{ "id": "ST1" }] });
        check("R25-06", begun.clone(), &none);
        check("R25-06", json!({ "objectives": [{ "id": "OB1" }] }), &none);
        check("R25-06", json!({ "challenges": [{ "id": "CH1" }] }), &[]);
        check("R25-06", in_crisis(begun), &[]);
    }
}
