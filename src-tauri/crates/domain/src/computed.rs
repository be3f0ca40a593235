//! What follows from the recorded answers and cannot be typed over.

use serde::Serialize;

use crate::action::balance::{self, Balance, Coverage};
use crate::case::Case;
use crate::choice::Phase;
use crate::route::{self, Route};
use crate::rule::{self, Finding};

/// Every computed value of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Computed {
    /// Phase of the latest assessment.
    pub phase: Phase,
    /// Conflict or polarisation (R12-03).
    pub conflict: Unscored,
    /// Kind of polarisation (R12-05).
    pub kind: Unscored,
    /// Situation for the choice of strategy (R21-01); none when neither rule of it applies.
    pub situation: Option<Situation>,
    /// The way the method goes.
    pub route: Route,
    /// How the actions cover the types of the subsidy programme.
    pub plan_samenleven: Coverage,
    /// Balance of the actions.
    pub balance: Balance,
}

/// What a scan gives when nothing was scored: so it is for every case while the records of the
/// scans (method, 1.2) are not there to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Unscored {
    /// Not to be told from the answers.
    Undetermined,
}

/// The situations that follow from phase and loud voices alone (R21-01).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Tension of phase 2 or 3 in which no loud voices are heard.
    RisingTension,
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
    let phase = route::phase(case);
    let tense = matches!(phase, Phase::Discomfort | Phase::Hostility);
    let computed = Computed {
        phase,
        conflict: Unscored::Undetermined,
        kind: Unscored::Undetermined,
        situation: (tense && case.loud_voices.is_empty()).then_some(Situation::RisingTension),
        route: route::route(case),
        plan_samenleven: balance::coverage(case),
        balance: balance::balance(case),
    };
    Verdict { computed, findings: rule::findings(case) }
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

    use super::{Situation, check};
    use crate::case::Case;
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
    fn a_case_is_clean_when_nothing_asks_for_attention() {
        let check = |lists: Value, expected: bool| {
            assert_eq!(check(&testing::case(lists.clone())).is_clean(), expected, "{lists}");
        };
        let promise = json!([{ "id": "X1", "promises_made": "a walk" }]);
        let set_aside = |rules: &[(&str, &str)]| {
            let overrides = rules.iter().map(|(rule, record)| {
                json!({ "id": format!("O{rule}"), "rule": rule, "record": record, "reason": "why" })
            });
            overrides.collect::<Vec<_>>()
        };
        check(json!({}), true);
        check(json!({ "consultations": promise }), false);
        let absent = ["R13-01", "R13-02", "R22-02", "R22-03"].map(|rule| (rule, ""));
        let all = [&absent[..], &[("R22-04", "X1")]].concat();
        check(json!({ "consultations": promise, "overrides": set_aside(&all) }), true);
        check(json!({ "consultations": promise, "overrides": set_aside(&all[1..]) }), false);
        // A hard finding cannot be set aside.
        check(in_crisis(json!({ "overrides": set_aside(&[("R0-01", "crisis")]) })), false);
    }
}
