//! How strongly one type of worried citizen is present: a mood, not a label on a person (method, step 2.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::CitizenType;
use crate::route;
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// How strongly one type of worried citizen is present: a mood, not a label on a person (method, step 2.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.3", "x-named-by" = "type"))]
pub struct CitizenTypeAssessment {
    /// Its lasting id.
    pub id: RecordId,
    /// Which type.
    #[schemars(extend("x-needed" = "always"))]
    pub r#type: Option<CitizenType>,
    /// How much of it is seen.
    #[schemars(extend("x-needed" = "always"))]
    pub presence: Option<Presence>,
    /// Whether it weighs most; at most three do.
    #[schemars(extend("x-needed" = "always"))]
    pub most_applicable: Option<bool>,
    /// Consultations or signals where it was noticed.
    #[schemars(extend("x-link" = ["consultation", "signal"], "x-audience" = "internal"))]
    pub where_noticed: Vec<RecordId>,
    /// Behaviour that showed it.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub behaviour_seen: Option<String>,
    /// Where radicalisation was referred to (R23-01).
    #[schemars(extend("x-needed" = "radicalising", "x-audience" = "college"))]
    pub referral: Option<Referral>,
}

/// Where a sign of radicalisation was referred to; no data on persons (R23-01).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Referral {
    /// Day of the referral.
    pub date: Option<Date>,
    /// Service it was referred to.
    pub to: Option<String>,
    /// Role that referred.
    pub by: Option<String>,
}

/// How much of a citizen type is seen.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Presence {
    NotSeen,
    Few,
    Some,
    Many,
    Unknown,
}

impl CitizenTypeAssessment {
    /// Whether the type was seen at all.
    pub fn is_present(&self) -> bool {
        matches!(self.presence, Some(Presence::Few | Presence::Some | Presence::Many))
    }

    /// Whether its signs of radicalisation were referred: on a day, to a service.
    pub fn is_referred(&self) -> bool {
        let referred = |it: &Referral| it.date.is_some() && it.to.is_some();
        self.r#type == Some(CitizenType::Radicalising)
            && self.referral.as_ref().is_some_and(referred)
    }
}

/// R23-01: signs of radicalisation are referred, not worked on here; where nobody knows, someone
/// looks into it.
pub(crate) fn r23_01(case: &Case) -> Vec<Finding> {
    case.citizen_type_assessments
        .iter()
        .filter(|it| it.r#type == Some(CitizenType::Radicalising) && !it.is_referred())
        .filter_map(|it| {
            let finding = Finding::new("R23-01").on(&it.id);
            match it.presence? {
                Presence::NotSeen => None,
                Presence::Unknown => Some(finding.at("presence").saying("unknown")),
                _ => Some(finding.at("referral")),
            }
        })
        .collect()
}

/// R23-02: without a type that weighs most, the matrices say nothing.
pub(crate) fn r23_02(case: &Case) -> Vec<Finding> {
    // The radicalising type is in no matrix.
    let any = case
        .citizen_type_assessments
        .iter()
        .any(|it| it.most_applicable == Some(true) && it.r#type != Some(CitizenType::Radicalising));
    let begun = route::has_begun(case, Substep::S23);
    rule::when(begun && !any, || Finding::new("R23-02").at("most_applicable"))
}

/// Whether residents are seen who ask for extra openness about choices: the structurally worried
/// and the angry (R23-03, R31-04).
pub(crate) fn asks_openness(case: &Case) -> bool {
    let structural = [
        CitizenType::ConcernedStructural,
        CitizenType::AngryStructuralSocietal,
        CitizenType::AngryPolitical,
    ];
    case.citizen_type_assessments
        .iter()
        .any(|it| it.is_present() && it.r#type.is_some_and(|it| structural.contains(&it)))
}

/// R23-03: structurally worried or angry residents need openness about choices. The message stands
/// with the validation of a challenge; one anywhere is enough here, R31-04 asks it of each.
pub(crate) fn r23_03(case: &Case) -> Vec<Finding> {
    let told = case.challenge_validations.iter().any(|it| it.transparency_message.is_some());
    let begun = route::has_begun(case, Substep::S23);
    rule::when(begun && !told && asks_openness(case), || Finding::new("R23-03").at("presence"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    fn check(rule: &str, assessments: Value, expected: &[&str]) {
        testing::check(rule, json!({ "citizen_type_assessments": assessments }), expected);
    }

    #[test]
    fn r23_01() {
        let check = |of: &str, presence: &str, referral: Value, expected: &[&str]| {
            let assessment =
                json!({ "id": "CT1", "type": of, "presence": presence, "referral": referral });
            check("R23-01", json!([assessment]), expected);
        };
        let referral = |on: &str, to: &str| json!({ "date": on, "to": to, "by": "the chair" });
        let whole = || referral("2025-03-10", "safety cell");
        let halves = [referral("", ""), referral("2025-03-10", ""), referral("", "safety cell")];
        let seen = ["few", "some", "many"].map(|it| (it, "CT1.referral"));
        for (presence, finding) in seen.into_iter().chain([("unknown", "CT1.presence: unknown")]) {
            check("radicalising", presence, Value::Null, &[finding]);
            // A referral has a day and a service.
            for half in &halves {
                check("radicalising", presence, half.clone(), &[finding]);
            }
            check("radicalising", presence, whole(), &[]);
            check("angry_political", presence, Value::Null, &[]);
            check("", presence, Value::Null, &[]);
        }
        check("radicalising", "not_seen", Value::Null, &[]);
        check("radicalising", "", Value::Null, &[]);
    }

    #[test]
    fn only_radicalisation_is_referred() {
        let check = |of: &str, referral: Value, expected: bool| {
            let lists = json!({
                "citizen_type_assessments": [{ "id": "CT1", "type": of, "referral": referral }],
            });
            let case = testing::case(lists);
            assert_eq!(case.citizen_type_assessments[0].is_referred(), expected, "{of} {referral}");
        };
        let whole = json!({ "date": "2025-03-10", "to": "safety cell" });
        check("radicalising", whole.clone(), true);
        check("radicalising", json!({ "to": "safety cell" }), false);
        check("radicalising", json!({ "date": "2025-03-10" }), false);
        check("radicalising", Value::Null, false);
        check("sad", whole.clone(), false);
        check("", whole, false);
    }

    #[test]
    fn r23_02() {
        let most =
            |is: bool| json!({ "id": format!("CT-{is}"), "type": "sad", "most_applicable": is });
        check("R23-02", json!([]), &[]);
        check("R23-02", json!([{ "id": "CT1" }]), &["case.most_applicable"]);
        check("R23-02", json!([most(false)]), &["case.most_applicable"]);
        check("R23-02", json!([most(false), most(true)]), &[]);
        // The radicalising type is in no matrix, so marked alone it serves none.
        let radicalising = json!({ "id": "CT1", "type": "radicalising", "most_applicable": true });
        check("R23-02", json!([radicalising]), &["case.most_applicable"]);
        check("R23-02", json!([radicalising, most(true)]), &[]);
        let later = json!({ "objectives": [{ "id": "OB1" }] });
        testing::check("R23-02", later.clone(), &["case.most_applicable"]);
        testing::check("R23-02", in_crisis(later), &[]);
        testing::check("R23-02", json!({ "concerns": [{ "id": "C1" }] }), &[]);
    }

    #[test]
    fn r23_03() {
        let seen =
            |of: &str, presence: &str| json!([{ "id": "CT1", "type": of, "presence": presence }]);
        for of in ["concerned_structural", "angry_structural_societal", "angry_political"] {
            for presence in ["few", "some", "many"] {
                check("R23-03", seen(of, presence), &["case.presence"]);
            }
            check("R23-03", seen(of, "not_seen"), &[]);
            check("R23-03", seen(of, "unknown"), &[]);
            check("R23-03", seen(of, ""), &[]);
            let lists = json!({ "citizen_type_assessments": seen(of, "many") });
            testing::check("R23-03", in_crisis(lists.clone()), &[]);
            // A message anywhere is enough.
            let validated = |message: &str| {
                let mut lists = lists.clone();
                lists["challenge_validations"] =
                    json!([{ "id": "CV1" }, { "id": "CV2", "transparency_message": message }]);
                lists
            };
            testing::check("R23-03", validated("what we leave, and why"), &[]);
            testing::check("R23-03", validated(""), &["case.presence"]);
        }
        for of in ["sad", "concerned_incidental", "radicalising", ""] {
            check("R23-03", seen(of, "many"), &[]);
        }
    }
}
