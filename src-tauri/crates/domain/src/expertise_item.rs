//! Somebody who already knows something of the subject, the place or the people (method, step 1.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::route;
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::value::RecordId;

/// Somebody who already knows something of the subject, the place or the people (method, step 1.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.3"))]
pub struct ExpertiseItem {
    /// Its lasting id.
    pub id: RecordId,
    /// Service, organisation or council.
    #[schemars(extend("x-needed" = "always"))]
    pub actor: Option<String>,
    /// What sort of actor it is.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<ExpertiseKind>,
    /// The usual service it resembles, with a hint of what that can bring.
    pub service_template: Option<ServiceTemplate>,
    /// What it knows or has experience with.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub experience_with: Option<String>,
    /// What it did before on the subject or in the place.
    #[schemars(extend("x-long" = true))]
    pub past_action: Option<String>,
    /// Whether the subject is part of its own work (R13-03).
    #[schemars(extend("x-needed" = "always"))]
    pub directly_linked: Option<YesNoUnknown>,
    /// Role to turn to, never a name.
    #[schemars(extend("x-audience" = "internal"))]
    pub contact_role: Option<String>,
    /// Plan item it works on (R13-02).
    #[schemars(extend("x-link" = ["plan_item"]))]
    pub multi_year_plan_item: Option<RecordId>,
    /// What it could do in this case.
    #[schemars(extend("x-long" = true))]
    pub possible_contribution: Option<String>,
    /// Whether it supports the trajectory.
    pub attitude: Option<InternalSupport>,
}

/// Sorts of actors with expertise.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ExpertiseKind {
    InternalService,
    LocalOrganisation,
    AdvisoryCouncil,
    Intermunicipal,
}

/// Usual services of a municipality, each with a hint of what it can bring.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ServiceTemplate {
    Mobility,
    Waste,
    SociaalHuis,
    Education,
    Poverty,
    Safety,
    PublicSpace,
    Housing,
    Culture,
    Sport,
    Youth,
    Events,
}

/// How much an actor supports the trajectory (method, section 5.4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum InternalSupport {
    Supports,
    Neutral,
    Hesitant,
    Unknown,
}

/// R13-01: a council may have a say here.
pub(crate) fn r13_01(case: &Case) -> Vec<Finding> {
    let council = Some(ExpertiseKind::AdvisoryCouncil);
    let asked = case.expertise_items.iter().any(|it| it.kind == council);
    let begun = route::has_begun(case, Substep::S13);
    rule::when(begun && !asked, || Finding::new("R13-01").at("kind"))
}

/// R13-02: the multi-year plan comes to the table from the start.
pub(crate) fn r13_02(case: &Case) -> Vec<Finding> {
    let linked = case.expertise_items.iter().any(|it| it.multi_year_plan_item.is_some());
    let begun = route::has_begun(case, Substep::S13);
    rule::when(begun && !linked, || Finding::new("R13-02").at("multi_year_plan_item"))
}

/// R13-03: those without an obvious link can know something too.
pub(crate) fn r13_03(case: &Case) -> Vec<Finding> {
    let all = &case.expertise_items;
    let obvious = all.iter().all(|it| it.directly_linked == Some(YesNoUnknown::Yes));
    let speaks = !all.is_empty() && obvious && route::has_begun(case, Substep::S13);
    rule::when(speaks, || Finding::new("R13-03").at("directly_linked"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    fn check(rule: &str, items: Value, expected: &[&str]) {
        testing::check(rule, json!({ "expertise_items": items }), expected);
    }

    /// The start, what comes later and a closed route, for a rule about something absent.
    fn check_absence(rule: &str, missing: &str) {
        testing::check(rule, json!({}), &[]);
        testing::check(rule, json!({ "situation_scans": [{ "id": "SC1" }] }), &[]);
        testing::check(rule, json!({ "plan_items": [{ "id": "PI1" }] }), &[missing]);
        let later = json!({ "concerns": [{ "id": "C1" }] });
        testing::check(rule, later.clone(), &[missing]);
        testing::check(rule, in_crisis(later), &[]);
    }

    #[test]
    fn r13_01() {
        let of = |id: &str, kind: &str| json!({ "id": id, "kind": kind });
        let missing = "case.kind";
        check_absence("R13-01", missing);
        for kind in ["internal_service", "local_organisation", "intermunicipal", ""] {
            check("R13-01", json!([of("E1", kind)]), &[missing]);
            check("R13-01", json!([of("E1", kind), of("E2", "advisory_council")]), &[]);
        }
    }

    #[test]
    fn r13_02() {
        let missing = "case.multi_year_plan_item";
        check_absence("R13-02", missing);
        let linked = |plan_item: &str| {
            json!({
                "plan_items": [{ "id": "PI1" }],
                "expertise_items": [
                    { "id": "E1", "multi_year_plan_item": plan_item }, { "id": "E2" },
                ],
            })
        };
        testing::check("R13-02", linked(""), &[missing]);
        testing::check("R13-02", linked("PI1"), &[]);
    }

    #[test]
    fn r13_03() {
        let of = |id: &str, linked: &str| json!({ "id": id, "directly_linked": linked });
        let obvious = "case.directly_linked";
        check("R13-03", json!([]), &[]);
        check("R13-03", json!([of("E1", "yes")]), &[obvious]);
        check("R13-03", json!([of("E1", "yes"), of("E2", "yes")]), &[obvious]);
        testing::check("R13-03", in_crisis(json!({ "expertise_items": [of("E1", "yes")] })), &[]);
        // What is not known or not filled in is no obvious link.
        for linked in ["no", "unknown", ""] {
            check("R13-03", json!([of("E1", "yes"), of("E2", linked)]), &[]);
        }
    }
}
