//! A visible caller for or against, by role (method, step 2.1). Never leaves the group (R21-08).

mod names;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{BrandsmaRole, Level};
use crate::rule::Finding;
use crate::value::{Date, RecordId, Reference};

/// A visible caller for or against, by role (method, step 2.1). Never leaves the group (R21-08).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1", "x-named-by" = "description_by_role"))]
pub struct LoudVoice {
    /// Its lasting id.
    pub id: RecordId,
    /// Matter the voice is for or against.
    #[schemars(extend("x-needed" = "always"))]
    pub about_what: Option<String>,
    /// For or against.
    #[schemars(extend("x-needed" = "always"))]
    pub side: Option<VoiceSide>,
    /// One person or a group.
    #[schemars(extend("x-needed" = "always"))]
    pub form: Option<VoiceForm>,
    /// From the municipality or from outside.
    #[schemars(extend("x-needed" = "always"))]
    pub origin: Option<VoiceOrigin>,
    /// Who it is, by role, never by name.
    #[schemars(extend("x-needed" = "always"))]
    pub description_by_role: Option<String>,
    /// Organisation behind the voice.
    pub structure_behind: Option<String>,
    /// What keeps feeding it.
    pub fed_by: Vec<VoiceFeed>,
    /// How the voice could be involved.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub opportunity_to_involve: Option<String>,
    /// Who keeps the conversation one to one.
    #[schemars(extend("x-link" = ["working_group_member"], "x-needed" = "always"))]
    pub one_to_one_owner: Option<Reference>,
    /// Day of that conversation.
    pub one_to_one_done_on: Option<Date>,
    /// What came out of it.
    #[schemars(extend("x-long" = true))]
    pub what_was_heard: Option<String>,
    /// Concerns the voice shares.
    #[schemars(extend("x-link" = ["concern"]))]
    pub common_concerns_found: Vec<RecordId>,
    /// Impact in the municipality.
    pub impact_locally: Option<Level>,
    /// Type of online responder.
    pub responder_type: Option<ResponderType>,
    /// Role in Brandsma's framework.
    pub brandsma_role: Option<BrandsmaRole>,
}

/// For or against.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum VoiceSide {
    For,
    Against,
}

/// One person or a group.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum VoiceForm {
    Individual,
    Group,
}

/// From the municipality or from outside.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum VoiceOrigin {
    Inside,
    Outside,
    Unknown,
}

/// What keeps feeding a loud voice.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum VoiceFeed {
    PoliticalConflict,
    CrisisMeasures,
    PoliticalMovement,
    ClosedOnlineGroup,
    Other,
    None,
}

/// Types of online responders (method, 5.4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ResponderType {
    Troll,
    Disputant,
    HeartUnburdener,
    ReaderAlong,
    Other,
    #[serde(rename = "n/a")]
    NotApplicable,
}

/// R21-04: a loud voice that nobody listens to feels ignored.
pub(crate) fn r21_04(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for voice in &case.loud_voices {
        let finding = |field| Finding::new("R21-04").on(&voice.id).at(field);
        if voice.one_to_one_owner.is_none() {
            findings.push(finding("one_to_one_owner").saying("owner"));
        }
        if voice.opportunity_to_involve.is_none() {
            findings.push(finding("opportunity_to_involve").saying("opportunity"));
        }
    }
    findings
}

/// R21-06: with only groups or only individuals, or only one side, the picture may be incomplete.
pub(crate) fn r21_06(case: &Case) -> Vec<Finding> {
    let forms: BTreeSet<_> = case.loud_voices.iter().filter_map(|it| it.form).collect();
    let sides: BTreeSet<_> = case.loud_voices.iter().filter_map(|it| it.side).collect();
    let mut findings = Vec::new();
    if forms.len() == 1 {
        findings.push(Finding::new("R21-06").at("form").saying("form"));
    }
    if sides.len() == 1 {
        findings.push(Finding::new("R21-06").at("side").saying("side"));
    }
    findings
}

/// R21-07: loud voices are described by role, never by name.
pub(crate) fn r21_07(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for voice in &case.loud_voices {
        let owner = voice.one_to_one_owner.as_ref().map(|it| it.0.clone());
        let fields = [
            ("about_what", &voice.about_what),
            ("description_by_role", &voice.description_by_role),
            ("structure_behind", &voice.structure_behind),
            ("opportunity_to_involve", &voice.opportunity_to_involve),
            ("one_to_one_owner", &owner),
            ("what_was_heard", &voice.what_was_heard),
        ];
        for (field, text) in fields {
            let named = text.as_deref().is_some_and(|text| match field {
                // An organisation or a service may well have a name of several words.
                "structure_behind" | "one_to_one_owner" => names::has_title(text),
                // A plan or a place that starts the text has capitals too.
                "about_what" => names::has_name(text),
                _ => names::has_name(text) || names::starts_with_name(text),
            });
            findings.extend(named.then(|| Finding::new("R21-07").on(&voice.id).at(field)));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::audience::{Audience, Visible};
    use crate::testing::{self, case};

    fn check(rule: &str, voices: Value, expected: &[&str]) {
        testing::check(rule, json!({ "loud_voices": voices }), expected);
    }

    #[test]
    fn r21_04() {
        let voice = |owner: &str, opportunity: &str| {
            json!([{
                "id": "LV1", "one_to_one_owner": owner, "opportunity_to_involve": opportunity,
            }])
        };
        let (owner, opportunity) =
            ("LV1.one_to_one_owner: owner", "LV1.opportunity_to_involve: opportunity");
        check("R21-04", json!([]), &[]);
        check("R21-04", voice("youth worker", "sounding board"), &[]);
        check("R21-04", voice("", "sounding board"), &[owner]);
        check("R21-04", voice("youth worker", ""), &[opportunity]);
        check("R21-04", voice("", ""), &[owner, opportunity]);
        // An override of one voice leaves the other.
        let lists = json!({
            "loud_voices": [{ "id": "LV1" }, { "id": "LV2", "one_to_one_owner": "mayor" }],
            "overrides": [{ "id": "O1", "rule": "R21-04", "record": "LV1", "reason": "no ties" }],
        });
        let aside = [owner, opportunity].map(|it| format!("{it} (set aside)"));
        let second = "LV2.opportunity_to_involve: opportunity";
        testing::check("R21-04", lists, &[&aside[0], &aside[1], second]);
    }

    #[test]
    fn r21_06() {
        let voice =
            |id: &str, form: &str, side: &str| json!({ "id": id, "form": form, "side": side });
        let one = voice("LV1", "group", "for");
        let (form, side) = ("case.form: form", "case.side: side");
        check("R21-06", json!([]), &[]);
        check("R21-06", json!([voice("LV1", "", "")]), &[]);
        check("R21-06", json!([one]), &[form, side]);
        check("R21-06", json!([one, voice("LV2", "", "")]), &[form, side]);
        check("R21-06", json!([one, voice("LV2", "individual", "for")]), &[side]);
        check("R21-06", json!([one, voice("LV2", "group", "against")]), &[form]);
        check("R21-06", json!([one, voice("LV2", "individual", "against")]), &[]);
    }

    #[test]
    fn r21_07() {
        let check = |field: &str, text: &str, found: bool| {
            let expected = format!("LV1.{field}");
            let expected: &[&str] = if found { &[&expected] } else { &[] };
            let lists = json!({
                "working_group_members": [{ "id": "WG1" }],
                "loud_voices": [{ "id": "LV1", field: text }],
            });
            testing::check("R21-07", lists, expected);
        };
        let fields =
            ["about_what", "description_by_role", "opportunity_to_involve", "what_was_heard"];
        for field in fields {
            check(field, "a talk with Jan Peeters", true);
            check(field, "praten met mevr. Peeters", true);
            check(field, "shopkeeper whose customers mostly come by car", false);
            check(field, "", false);
        }
        for field in ["description_by_role", "opportunity_to_involve", "what_was_heard"] {
            check(field, "Jan Peeters", true);
            check(field, "Boos. Jan van den Berg wil meer groen", true);
            check(field, "Wil meer groen. De Markt is te vol.\nHet Plein ook", false);
        }
        check("one_to_one_owner", "mevrouw Peeters", true);
        for owner in ["jeugddienst", "dienst Openbare Ruimte", "Public Space department", "WG1"] {
            check("one_to_one_owner", owner, false);
        }
        check("about_what", "Plan Zuid", false);
        check("structure_behind", "afdeling van Groen Vlaanderen", false);
        check("structure_behind", "de club van mijnheer Peeters", true);
        let voices = json!([
            { "id": "LV1", "description_by_role": "vader" },
            { "id": "LV2", "description_by_role": "Mme Dupont", "what_was_heard": "M. Dupont" },
        ]);
        self::check("R21-07", voices, &["LV2.description_by_role", "LV2.what_was_heard"]);
    }

    #[test]
    fn r21_08() {
        let case = case(json!({
            "working_group_members": [{ "id": "WG1", "who": "youth worker" }],
            "loud_voices": [{
                "id": "LV1", "one_to_one_owner": "WG1", "description_by_role": "the voice",
                "common_concerns_found": ["C1"],
            }],
            "consultations": [
                { "id": "X1", "method": "one_to_one_with_loud_voice", "target": "the voice" },
                { "id": "X2", "method": "focus_group", "concerns_found": ["C1"] },
            ],
            "concerns": [{ "id": "C1" }],
            "citizen_type_assessments": [{ "id": "CT1", "where_noticed": ["X1"] }],
            "communication_plan_rows": [{ "id": "R1", "who_communicates": "LV1" }],
            "overrides": [
                { "id": "O1", "rule": "R21-04", "record": "LV1", "reason": "the voice is far" },
                { "id": "O2", "rule": "R21-06", "reason": "the voice is alone" },
                { "id": "O3", "rule": "R22-04", "record": "X1", "reason": "the voice knows" },
                { "id": "O4", "rule": "R22-02", "reason": "kept" },
            ],
            "deviations": [{ "id": "D1", "rule": "R21-04", "reason": "the voice went on" }],
        }));
        for audience in [Audience::College, Audience::Public] {
            let visible = Visible::of(&case, audience);
            assert!(visible.case().loud_voices.is_empty());
            let text = serde_json::to_string(visible.case()).unwrap();
            for trace in ["LV1", "X1", "the voice", "R21"] {
                assert!(!text.contains(trace), "{trace} in {text}");
            }
            assert_eq!(visible.case().communication_plan_rows[0].who_communicates, None);
            assert_eq!(visible.case().consultations[0].id, "X2".into());
            assert_eq!(text.contains("kept"), audience == Audience::College);
        }
        assert_eq!(Visible::of(&case, Audience::Internal).case(), &case);
    }
}
