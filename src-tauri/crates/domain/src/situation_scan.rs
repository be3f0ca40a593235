//! A first shared picture in nine questions; the latest counts (method, step 1.2).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::Channel;
use crate::record::words_of_code;
use crate::route;
use crate::rule::{self, Arg, Finding};
use crate::step_status::{StepStatus, Substep, SubstepStatus};
use crate::toxic_test::PolarisationKind;
use crate::value::{Date, RecordId};

/// A first shared picture in nine questions; the latest counts (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "scanned_on"))]
pub struct SituationScan {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the scan.
    pub scanned_on: Option<Date>,
    /// Services whose view is in it.
    #[schemars(extend("x-needed" = "always"))]
    pub services_consulted: Vec<ServiceConsulted>,
    /// What it is exactly about.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q1_what_exactly: Option<String>,
    /// One subject, or several lines that coincide.
    pub q1_what_exactly_choice: Option<FaultLines>,
    /// Healthy disagreement, or tipping over.
    #[schemars(extend("x-needed" = "always"))]
    pub q2_nature: Option<PolarisationNature>,
    /// Where it happens.
    #[schemars(extend("x-needed" = "always"))]
    pub q3_context: Vec<Surroundings>,
    /// Which places.
    #[schemars(extend("x-long" = true))]
    pub q3_context_note: Option<String>,
    /// On screens, in the street or both.
    #[schemars(extend("x-needed" = "always"))]
    pub q4_channel: Option<Channel>,
    /// Where on screens, and how the two feed each other.
    #[schemars(extend("x-long" = true))]
    pub q4_channel_note: Option<String>,
    /// What the media make of it.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q5_media: Option<String>,
    /// Single persons or groups.
    #[schemars(extend("x-needed" = "always"))]
    pub q6_involved: Option<InvolvedParties>,
    /// Which: among young people, between generations, others.
    #[schemars(extend("x-long" = true))]
    pub q6_involved_note: Option<String>,
    /// What can come of it, also if nothing is done.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q7_consequences: Option<String>,
    /// What was tried before.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q8_earlier_steps: Option<String>,
    /// Which oppositions make most noise.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub q9_polemics_and_targets: Option<String>,
    /// At whom they are aimed.
    pub q9_polemics_and_targets_choice: Vec<PolemicTarget>,
}

/// A service that was asked for its view.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ServiceConsulted {
    /// Which service.
    pub service: Option<String>,
    /// Day it was asked.
    pub date: Option<Date>,
    /// Role of the person who was asked.
    #[schemars(extend("x-audience" = "internal"))]
    pub contact_role: Option<String>,
}

/// How many lines people take sides along.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum FaultLines {
    OneTheme,
    CoincidingFaultLines,
    Unknown,
}

/// First impression of the kind of polarisation; the toxic test computes it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PolarisationNature {
    Democratic,
    MayBecomeToxic,
    Toxic,
    Unknown,
}

/// Where tension plays.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Surroundings {
    Street,
    Neighbourhood,
    CommunityCentre,
    School,
    Other,
}

/// Single persons or groups.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum InvolvedParties {
    Individuals,
    Groups,
    Both,
}

/// At whom polemics are aimed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PolemicTarget {
    PopulationGroups,
    LocalOrganisations,
    Professionals,
    LocalGovernment,
}

impl SituationScan {
    /// The scan that counts: the latest by date, then the later in the list.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.situation_scans.iter().max_by_key(|it| it.scanned_on)
    }

    /// The fields of the nine questions that are still to be answered.
    fn open_questions(&self) -> impl Iterator<Item = &'static str> {
        let questions = [
            ("q1_what_exactly", self.q1_what_exactly.is_none()),
            ("q2_nature", self.q2_nature.is_none()),
            ("q3_context", self.q3_context.is_empty()),
            ("q4_channel", self.q4_channel.is_none()),
            ("q5_media", self.q5_media.is_none()),
            ("q6_involved", self.q6_involved.is_none()),
            ("q7_consequences", self.q7_consequences.is_none()),
            ("q8_earlier_steps", self.q8_earlier_steps.is_none()),
            ("q9_polemics_and_targets", self.q9_polemics_and_targets.is_none()),
        ];
        questions.into_iter().filter(|(_, open)| *open).map(|(field, _)| field)
    }
}

/// How many of these names differ, whatever their capitals.
pub(crate) fn different<'a>(names: impl Iterator<Item = &'a String>) -> usize {
    let names = names.map(|it| it.trim().to_lowercase()).filter(|it| !it.is_empty());
    names.collect::<HashSet<_>>().len()
}

/// Fewer services give only one's own view.
const SERVICES: usize = 2;

/// R12-01: do not start from your own view alone.
pub(crate) fn r12_01(case: &Case) -> Vec<Finding> {
    if !route::has_begun(case, Substep::S12) {
        return Vec::new();
    }
    let finding = Finding::new("R12-01").at("services_consulted");
    let Some(latest) = SituationScan::latest(case) else { return vec![finding] };
    let services = latest.services_consulted.iter().filter_map(|it| it.service.as_ref());
    rule::when(different(services) < SERVICES, || finding.on(&latest.id))
}

/// R12-02: a step that the group calls done leaves none of the nine questions open.
pub(crate) fn r12_02(case: &Case) -> Vec<Finding> {
    let said = StepStatus::latest(case, Substep::S12).and_then(|it| it.status);
    if said != Some(SubstepStatus::Done) || !route::is_open(case) {
        return Vec::new();
    }
    let Some(latest) = SituationScan::latest(case) else {
        return vec![Finding::new("R12-02").saying("none")];
    };
    let finding = |field: &'static str| {
        let question = words_of_code("situation-scan", field);
        let finding = Finding::new("R12-02").on(&latest.id).at(field);
        finding.with("question", Arg::Words(vec![question]))
    };
    latest.open_questions().map(finding).collect()
}

/// R12-07: the first impression and the toxic test do not say the opposite.
pub(crate) fn r12_07(case: &Case) -> Vec<Finding> {
    let Some(latest) = SituationScan::latest(case) else { return Vec::new() };
    let opposite = matches!(
        (latest.q2_nature, route::kind(case)),
        (Some(PolarisationNature::Democratic), PolarisationKind::Toxic)
            | (Some(PolarisationNature::Toxic), PolarisationKind::Democratic)
    );
    rule::when(opposite, || Finding::new("R12-07").on(&latest.id).at("q2_nature"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rule::{self, Arg};
    use crate::testing::{self, case, in_crisis};

    const QUESTIONS: [&str; 9] = [
        "q1_what_exactly",
        "q2_nature",
        "q3_context",
        "q4_channel",
        "q5_media",
        "q6_involved",
        "q7_consequences",
        "q8_earlier_steps",
        "q9_polemics_and_targets",
    ];

    fn answered() -> Value {
        json!({
            "id": "SC1", "q1_what_exactly": "the square", "q2_nature": "unknown",
            "q3_context": ["street"], "q4_channel": "both", "q5_media": "two articles",
            "q6_involved": "groups", "q7_consequences": "people stay away",
            "q8_earlier_steps": "none", "q9_polemics_and_targets": "parking",
        })
    }

    #[test]
    fn r12_01() {
        let check = |services: &[&str], expected: &[&str]| {
            let rows: Vec<_> = services.iter().map(|it| json!({ "service": it })).collect();
            let scan = json!({ "id": "SC1", "services_consulted": rows });
            testing::check("R12-01", json!({ "situation_scans": [scan] }), expected);
        };
        let few = &["SC1.services_consulted"];
        check(&[], few);
        check(&["youth"], few);
        check(&["youth", "youth"], few);
        check(&["youth", "sport"], &[]);
        let later = json!({ "oppositions": [{ "id": "O1" }] });
        testing::check("R12-01", later.clone(), &["case.services_consulted"]);
        testing::check("R12-01", in_crisis(later), &[]);
        testing::check("R12-01", json!({ "working_groups": [{ "id": "W1" }] }), &[]);
    }

    /// Of two scans the later counts, though it stands first in the list.
    #[test]
    fn the_latest_scan_counts() {
        let scan = |id: &str, day: &str, whole: bool| {
            let mut scan = if whole { answered() } else { json!({}) };
            let services: &[&str] = if whole { &["youth", "sport"] } else { &[] };
            scan["id"] = json!(id);
            scan["scanned_on"] = json!(day);
            scan["q2_nature"] = json!(if whole { "toxic" } else { "democratic" });
            scan["services_consulted"] =
                services.iter().map(|it| json!({ "service": it })).collect();
            scan
        };
        let lists = |newer_is_whole: bool| {
            json!({
                "situation_scans": [
                    scan("SC2", "2025-03-01", newer_is_whole),
                    scan("SC1", "2025-02-01", !newer_is_whole),
                ],
                "step_statuses": [{ "id": "SS1", "substep": "1.2", "status": "done" }],
                "toxic_tests": [{
                    "id": "TT1", "t1_dialogue_possible": "no", "t2_shared_story_possible": "no",
                }],
            })
        };
        for rule in ["R12-01", "R12-02", "R12-07"] {
            testing::check(rule, lists(true), &[]);
        }
        testing::check("R12-01", lists(false), &["SC2.services_consulted"]);
        testing::check("R12-07", lists(false), &["SC2.q2_nature"]);
        let open = QUESTIONS.iter().filter(|it| **it != "q2_nature");
        let open: Vec<_> = open.map(|it| format!("SC2.{it}")).collect();
        let open: Vec<_> = open.iter().map(String::as_str).collect();
        testing::check("R12-02", lists(false), &open);
    }

    #[test]
    fn r12_02() {
        let check = |status: &str, scans: Value, expected: &[&str]| {
            let statuses = json!([{ "id": "SS1", "substep": "1.2", "status": status }]);
            let lists = json!({ "step_statuses": statuses, "situation_scans": scans });
            testing::check("R12-02", lists, expected);
        };
        check("done", json!([answered()]), &[]);
        check("done", json!([]), &["case: none"]);
        let all = QUESTIONS.map(|it| format!("SC1.{it}"));
        check("done", json!([{ "id": "SC1" }]), &all.each_ref().map(String::as_str));
        for (question, open) in QUESTIONS.iter().zip(&all) {
            let mut scan = answered();
            scan[question] = json!("");
            if *question == "q3_context" {
                scan[question] = json!([]);
            }
            check("done", json!([scan]), &[open]);
            check("busy", json!([scan]), &[]);
        }
        check("", json!([]), &[]);
        let lists =
            json!({ "step_statuses": [{ "id": "SS1", "substep": "1.2", "status": "done" }] });
        testing::check("R12-02", in_crisis(lists.clone()), &[]);

        let mut lists = lists;
        let mut scan = answered();
        scan["q5_media"] = json!("");
        lists["situation_scans"] = json!([scan]);
        let found = rule::findings(&case(lists));
        let args = &found.iter().find(|it| it.rule == "R12-02").unwrap().args;
        let label = "situation-scan-q5-media".to_owned();
        assert_eq!(args, &[("question", Arg::Words(vec![label]))]);
    }

    #[test]
    fn r12_07() {
        let check = |nature: &str, possible: &str, expected: &[&str]| {
            let lists = json!({
                "situation_scans": [{ "id": "SC1", "q2_nature": nature }],
                "toxic_tests": [{
                    "id": "TT1", "t1_dialogue_possible": possible,
                    "t2_shared_story_possible": possible,
                }],
            });
            testing::check("R12-07", lists, expected);
        };
        check("democratic", "no", &["SC1.q2_nature"]);
        check("toxic", "yes", &["SC1.q2_nature"]);
        check("democratic", "yes", &[]);
        check("toxic", "no", &[]);
        check("toxic", "unknown", &[]);
        check("may_become_toxic", "yes", &[]);
        check("may_become_toxic", "no", &[]);
        check("", "no", &[]);
    }
}
