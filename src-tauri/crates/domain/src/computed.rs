//! What follows from the recorded answers and cannot be typed over.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::action::balance::{self, Balance, Coverage};
use crate::case::Case;
use crate::choice::Phase;
use crate::composition_review::{self, Composition};
use crate::conflict_scan::ConflictResult;
use crate::describe;
use crate::participation_choice::ParticipationChoice;
use crate::record::Kind;
use crate::route::{self, Route};
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::strategy_choice::{Situation, Strategy};
use crate::toxic_test::PolarisationKind;

/// Every computed value of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Computed {
    /// Phase of the latest assessment.
    pub phase: Phase,
    /// Conflict or polarisation (R12-03).
    pub conflict: ConflictResult,
    /// Kind of polarisation (R12-05).
    pub kind: PolarisationKind,
    /// Situation for the choice of strategy (R21-01); none when neither rule of it applies.
    pub situation: Option<Situation>,
    /// The way the method goes.
    pub route: Route,
    /// The rule that closes the route, until the group records that it goes on.
    pub closed_by: Option<&'static str>,
    /// The substeps that are closed now.
    pub closed: BTreeSet<Substep>,
    /// What the route puts first, or proposes instead.
    pub proposes: &'static [Kind],
    /// The strategies that go with each situation (R21-01).
    pub default_strategies: BTreeMap<Situation, &'static [Strategy]>,
    /// Whether the working group is composed for good (R11-05).
    pub composition: Composition,
    /// Whether the participation ladder is to be gone through again (R14-03).
    pub repeat_ladder: bool,
    /// How the actions cover the types of the subsidy programme.
    pub plan_samenleven: Coverage,
    /// Balance of the actions.
    pub balance: Balance,
}

/// What `check` tells: the computed values and the findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The computed values.
    pub computed: Computed,
    /// The findings, in the order of the rules.
    pub findings: Vec<Finding>,
}

/// Checks a case against the method.
pub fn check(case: &Case) -> Verdict {
    let route = route::route(case);
    let substeps = Kind::ALL.iter().filter_map(|it| describe::kind(*it).substep);
    let situations = [Situation::AcuteToxic, Situation::RisingTension, Situation::SideBySide];
    let computed = Computed {
        phase: route::phase(case),
        conflict: route::conflict(case),
        kind: route::kind(case),
        situation: situation(case),
        route,
        closed_by: route::closed_by(case).map(|(rule, _)| rule),
        closed: substeps.filter(|it| route::closed(case, *it)).collect(),
        proposes: route.proposes(),
        default_strategies: situations.map(|it| (it, it.default_strategies())).into(),
        composition: composition_review::composition(case),
        repeat_ladder: ParticipationChoice::is_open_task(case),
        plan_samenleven: balance::coverage(case),
        balance: balance::balance(case),
    };
    Verdict { computed, findings: rule::findings(case) }
}

/// The situation that the toxic test, the phase and the loud voices make (R21-01).
fn situation(case: &Case) -> Option<Situation> {
    let tense = matches!(route::phase(case), Phase::Discomfort | Phase::Hostility);
    match route::kind(case) {
        PolarisationKind::Toxic => Some(Situation::AcuteToxic),
        PolarisationKind::Threatening => Some(Situation::RisingTension),
        _ => (tense && case.loud_voices.is_empty()).then_some(Situation::RisingTension),
    }
}

impl Verdict {
    /// Whether nothing asks for the group's attention: no hard finding and none that is open.
    pub fn is_clean(&self) -> bool {
        let asks = |it: &Finding| it.level == rule::Level::Hard || it.state == rule::State::Open;
        !self.findings.iter().any(asks)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use serde_json::{Value, json};

    use super::check;
    use crate::case::Case;
    use crate::rule::{Finding, Level};
    use crate::step_status::Substep;
    use crate::strategy_choice::Situation;
    use crate::testing::{self, in_crisis};

    #[test]
    fn the_computed_values_of_an_empty_case() {
        let verdict = check(&Case::default());
        let text = serde_json::to_string_pretty(&verdict.computed).unwrap();
        expect![[r#"
            {
              "phase": "undetermined",
              "conflict": "undetermined",
              "kind": "undetermined",
              "situation": null,
              "route": "undetermined",
              "closed_by": null,
              "closed": [],
              "proposes": [
                "phase_assessment"
              ],
              "default_strategies": {
                "acute_toxic": [
                  "to_the_middle"
                ],
                "rising_tension": [
                  "to_the_middle",
                  "explore_opposing_views"
                ],
                "side_by_side": [
                  "mediate",
                  "promote_dialogue"
                ]
              },
              "composition": "provisional",
              "repeat_ladder": false,
              "plan_samenleven": {
                "types": [],
                "conform": false
              },
              "balance": {
                "short": 0,
                "long": 0,
                "online": 0,
                "offline": 0
              }
            }"#]]
        .assert_eq(&text);
        assert!(verdict.is_clean());
    }

    #[test]
    fn tension_rises_when_no_loud_voice_is_heard() {
        let check = |answer: &str, voices: Value, expected: Option<Situation>| {
            let lists = json!({
                "phase_assessments": [{ "id": "P1", answer: "yes" }], "loud_voices": voices,
            });
            assert_eq!(check(&testing::case(lists)).computed.situation, expected, "{answer}");
        };
        let rising = Some(Situation::RisingTension);
        check("negative_image_of_groups", json!([]), rising);
        check("fear_and_emotion_dominate", json!([]), rising);
        check("fear_and_emotion_dominate", json!([{ "id": "LV1" }]), None);
        check("repeated_open_incidents", json!([]), None);
        check("conversation_still_possible", json!([]), None);
    }

    #[test]
    fn the_toxic_test_goes_before_the_voices() {
        let check = |dialogue: &str, story: &str, expected: Option<Situation>| {
            let test = json!({
                "id": "TT1", "t1_dialogue_possible": dialogue, "t2_shared_story_possible": story,
            });
            let situation = |answer: &str, voices: Value| {
                let lists = json!({
                    "phase_assessments": [{ "id": "P1", answer: "yes" }], "loud_voices": voices,
                    "toxic_tests": [test],
                });
                check(&testing::case(lists)).computed.situation
            };
            let (voice, nobody) = (|| json!([{ "id": "LV1" }]), || json!([]));
            for tense in ["negative_image_of_groups", "fear_and_emotion_dominate"] {
                assert_eq!(situation(tense, voice()), expected, "{tense}");
                // In phase 2 or 3 it is tense that nobody speaks up, whatever the test leaves open.
                let rising = expected.or(Some(Situation::RisingTension));
                assert_eq!(situation(tense, nobody()), rising, "{tense} without voices");
            }
            // Without a phase, and in phases 1 and 4, the test decides alone.
            for other in ["repeated_open_incidents", "conversation_still_possible", "evidence"] {
                assert_eq!(situation(other, voice()), expected, "{other}");
                assert_eq!(situation(other, nobody()), expected, "{other} without voices");
            }
        };
        check("no", "no", Some(Situation::AcuteToxic));
        check("no", "yes", Some(Situation::RisingTension));
        check("yes", "yes", None);
        check("no", "unknown", None);
    }

    #[test]
    fn the_scans_give_conflict_and_kind() {
        let scan = json!({
            "id": "CS1", "owners": "polarisation", "origin": "both", "time": "polarisation",
            "dynamic": "both", "mediation": "polarisation",
        });
        let test = json!({
            "id": "TT1", "t1_dialogue_possible": "no", "t2_shared_story_possible": "yes",
        });
        let phase = json!({ "id": "P1", "fear_and_emotion_dominate": "yes" });
        let lists = json!({
            "phase_assessments": [phase], "conflict_scans": [scan], "toxic_tests": [test],
        });
        let computed = json!(check(&testing::case(lists)).computed);
        let found = ["phase", "conflict", "kind", "situation", "route"].map(|it| &computed[it]);
        assert_eq!(found, ["3_hostility", "combination", "threatening", "rising_tension", "full"]);
    }

    #[test]
    fn the_route_tells_what_it_closes_and_what_comes_instead() {
        let scan = |id: &str| {
            let mut scan = json!({ "id": id });
            for criterion in ["owners", "origin", "time", "dynamic"] {
                scan[criterion] = json!("conflict");
            }
            scan
        };
        let check = |lists: Value, rule: Value, from: Option<Substep>, proposes: Value| {
            let computed = check(&testing::case(lists)).computed;
            assert_eq!(json!(computed.closed_by), rule);
            assert_eq!(computed.closed.first().copied(), from);
            let last = from.map(|_| Substep::S4);
            assert_eq!(computed.closed.last().copied(), last);
            assert_eq!(json!(computed.proposes), proposes);
        };
        let conflict = json!({ "conflict_scans": [scan("CS1")] });
        check(json!({}), json!(null), None, json!(["phase_assessment"]));
        check(in_crisis(json!({})), json!("R0-01"), Some(Substep::S11), json!([]));
        check(conflict.clone(), json!("R12-04"), Some(Substep::S13), json!(["conflict_scan"]));
        // The group goes on: nothing is closed, and the route keeps its name.
        let mut decided = conflict;
        decided["deviations"] = json!([testing::decided("R12-04")]);
        check(decided, json!(null), None, json!(["conflict_scan"]));
    }

    #[test]
    fn the_group_and_the_ladder_wait_for_a_decision() {
        let check = |lists: Value, composition: &str, repeat_ladder: bool| {
            let computed = json!(check(&testing::case(lists.clone())).computed);
            let found = [&computed["composition"], &computed["repeat_ladder"]];
            assert_eq!(found, [&json!(composition), &json!(repeat_ladder)], "{lists}");
        };
        let early = json!({ "id": "PC1", "degree": "too_early", "valid_from": "2025-02-17" });
        let chosen = json!({ "id": "PC2", "degree": "3_advise", "valid_from": "2025-03-10" });
        check(json!({ "participation_choices": [early] }), "provisional", true);
        check(json!({ "participation_choices": [early, chosen] }), "provisional", false);
        let said = json!([{ "id": "SS1", "substep": "1.5", "status": "done" }]);
        check(json!({ "step_statuses": said }), "provisional", false);
        let reviews = json!([{ "id": "CR1", "reviewed_on": "2025-03-24" }]);
        check(json!({ "step_statuses": said, "composition_reviews": reviews }), "final", false);
    }

    #[test]
    fn a_case_is_clean_when_nothing_asks_for_attention() {
        let check = |lists: Value, expected: bool| {
            assert_eq!(check(&testing::case(lists.clone())).is_clean(), expected, "{lists}");
        };
        let promise = json!({ "consultations": [{ "id": "X1", "promises_made": "a walk" }] });
        let found = super::check(&testing::case(promise.clone())).findings;
        assert!(3 < found.len() && found.iter().all(|it| it.level == Level::Warning));
        let set_aside = |findings: &[Finding]| {
            let mut lists = promise.clone();
            let overrides = findings.iter().enumerate().map(|(number, it)| {
                json!({
                    "id": format!("O{number}"), "rule": it.rule, "record": it.record,
                    "reason": "why",
                })
            });
            lists["overrides"] = overrides.collect();
            lists
        };
        check(json!({}), true);
        check(promise.clone(), false);
        check(set_aside(&found), true);
        check(set_aside(&found[1..]), false);
        // A hard finding cannot be set aside.
        let overrides = json!([
            { "id": "O1", "rule": "R0-01", "record": "crisis", "reason": "why" },
        ]);
        check(in_crisis(json!({ "overrides": overrides })), false);
    }
}
