//! A challenge taken back to residents, weighed and put in its place; the later one of the same
//! challenge counts (method, step 3.1).

use std::cmp::Reverse;
use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::challenge::{self, Challenge};
use crate::choice::{Level, YesNoUnknown};
use crate::citizen_type_assessment;
use crate::record::Kind;
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// A challenge taken back to residents, weighed and put in its place; the later one of the same
/// challenge counts (method, step 3.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.1", "x-named-by" = "challenge"))]
pub struct ChallengeValidation {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge it is about.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenge: Option<RecordId>,
    /// What the authority can do about it, judged after the analysis.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub impact_of_authority: Option<Level>,
    /// How much the network carries it.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub support_from_network: Option<Level>,
    /// Why it has its place in the order, as residents may read it.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub why_this_priority: Option<String>,
    /// Whether the silent middle saw it again.
    #[schemars(extend("x-needed" = "always"))]
    pub presented_again_to_middle: Option<PresentedAgain>,
    /// Day it did.
    #[schemars(extend("x-needed" = "presented"))]
    pub presented_again_to_middle_on: Option<Date>,
    /// Consultation at which it did.
    #[schemars(extend("x-link" = ["consultation"], "x-needed" = "presented", "x-audience" = "college"))]
    pub presented_again_to_middle_link: Option<RecordId>,
    /// Whether people recognise what they had said.
    #[schemars(extend("x-needed" = "presented"))]
    pub heard_correctly: Option<YesNoUnknown>,
    /// What they put right or added.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub correction: Option<String>,
    /// Solutions they see themselves.
    #[schemars(extend("x-audience" = "college"))]
    pub solutions_suggested: Vec<String>,
    /// The challenge as it goes into the plan.
    #[schemars(extend("x-needed" = "always"))]
    pub final_text: Option<String>,
    /// What residents hear about what is taken up, what is not, and why.
    #[schemars(extend("x-long" = true, "x-needed" = "asks_openness"))]
    pub transparency_message: Option<String>,
}

/// Whether the silent middle saw the challenge again.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PresentedAgain {
    Yes,
    No,
    NotNeeded,
}

impl ChallengeValidation {
    /// Impact and support together: high counts for 3, medium for 2, low for 1, no answer for 0.
    pub fn score(&self) -> u32 {
        let points = |level: Option<Level>| match level {
            Some(Level::High) => 3,
            Some(Level::Medium) => 2,
            Some(Level::Low) => 1,
            None => 0,
        };
        points(self.impact_of_authority) + points(self.support_from_network)
    }
}

/// R31-01: the challenges in the order that impact and support suggest; equals keep the place that
/// the group gave them, and what is not weighed yet comes last.
pub fn suggested_order(case: &Case) -> Vec<&Challenge> {
    let validations = by_challenge(case);
    let score = |it: &&Challenge| validations.get(&it.id).map_or(0, |it| it.score());
    let mut challenges: Vec<_> = case.challenges.iter().collect();
    challenges.sort_by_key(|it| (Reverse(score(it)), it.priority.unwrap_or(u32::MAX)));
    challenges
}

/// The validation that counts for each challenge that has one: the later in the list.
fn by_challenge(case: &Case) -> HashMap<&RecordId, &ChallengeValidation> {
    let validations = case.challenge_validations.iter();
    validations.filter_map(|it| Some((it.challenge.as_ref()?, it))).collect()
}

/// What a rule asks of each challenge, where nothing stands in a field of the validation that
/// counts; and, once 3.1 or a later substep has begun, where a challenge of the plan has none.
fn without(
    case: &Case,
    rule: &'static str,
    field: &'static str,
    text: fn(&ChallengeValidation) -> &Option<String>,
) -> Vec<Finding> {
    let (validations, barred) = (by_challenge(case), challenge::barred(case));
    let begun = route::has_begun(case, Substep::S31);
    let finding = |it: &Challenge| match validations.get(&it.id) {
        Some(one) => text(one).is_none().then(|| Finding::new(rule).on(&one.id).at(field)),
        None if barred.contains(&it.id) => None,
        None => begun.then(|| Finding::new(rule).on(&it.id).of(Kind::Challenge)),
    };
    case.challenges.iter().filter_map(finding).collect()
}

/// R31-02: what comes first has a large impact or strong support.
pub(crate) fn r31_02(case: &Case) -> Vec<Finding> {
    let first = case.challenges.iter().filter_map(|it| it.priority).min();
    let alone = case.challenges.len() == 1;
    let validations = by_challenge(case);
    let low = Some(Level::Low);
    case.challenges
        .iter()
        .filter(|it| alone || (it.priority.is_some() && it.priority == first))
        .filter_map(|it| validations.get(&it.id))
        .filter(|it| it.impact_of_authority == low && it.support_from_network == low)
        .map(|it| Finding::new("R31-02").on(&it.id).at("impact_of_authority"))
        .collect()
}

/// R31-03: be honest about why one challenge comes before another.
pub(crate) fn r31_03(case: &Case) -> Vec<Finding> {
    if !route::is_open(case) {
        return Vec::new();
    }
    without(case, "R31-03", "why_this_priority", |it| &it.why_this_priority)
}

/// R31-04: structurally worried or angry residents hear about each challenge what is done and what
/// is not.
pub(crate) fn r31_04(case: &Case) -> Vec<Finding> {
    if !route::is_open(case) || !citizen_type_assessment::asks_openness(case) {
        return Vec::new();
    }
    without(case, "R31-04", "transparency_message", |it| &it.transparency_message)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::suggested_order;
    use crate::dilemma_board::finished;
    use crate::testing::{self, case, in_crisis};

    /// Two challenges of the plan and a barred one, with these validations.
    fn lists(validations: Value) -> Value {
        json!({
            "concerns": [{ "id": "C1" }],
            "dilemma_boards": [finished("DB1", "CH1"), finished("DB2", "CH2")],
            "challenges": [
                { "id": "CH1", "shared_concerns": ["C1"] },
                { "id": "CH2", "shared_concerns": ["C1"] }, { "id": "CH3" },
            ],
            "challenge_validations": validations,
            "citizen_type_assessments":
                [{ "id": "CT1", "type": "angry_political", "presence": "some" }],
        })
    }

    fn check(rule: &str, validations: Value, expected: &[&str]) {
        let mut lists = lists(validations);
        testing::check(rule, lists.clone(), expected);
        lists["challenges"][0]["priority"] = json!(2);
        testing::check(rule, lists.clone(), expected);
        testing::check(rule, in_crisis(lists), &[]);
    }

    /// A field that each validation that counts must have; once one is there, or a later substep
    /// has begun, each challenge of the plan must have a validation.
    fn check_needed(rule: &str, field: &str) {
        let of = |id: &str, challenge: &str, value: &str| json!({ "id": id, "challenge": challenge, field: value });
        let (first, second) = (format!("CV1.{field}"), format!("CV2.{field}"));
        check(rule, json!([]), &[]);
        check(rule, json!([of("CV1", "CH1", "")]), &[&first, "CH2"]);
        check(rule, json!([of("CV1", "CH1", "text")]), &["CH2"]);
        check(rule, json!([of("CV2", "CH2", ""), of("CV1", "CH1", "")]), &[&first, &second]);
        check(rule, json!([of("CV1", "CH1", "text"), of("CV2", "CH2", "")]), &[&second]);
        check(rule, json!([of("CV1", "CH1", "text"), of("CV2", "CH2", "text")]), &[]);
        // The later of the same challenge counts; one without a challenge is nobody's.
        check(rule, json!([of("CV1", "CH1", ""), of("CV2", "CH1", "text")]), &["CH2"]);
        check(rule, json!([of("CV1", "CH1", "text"), of("CV2", "CH1", "")]), &[&second, "CH2"]);
        check(rule, json!([of("CV1", "", "")]), &["CH1", "CH2"]);
        // A barred challenge is not asked for one, but for what its own lacks.
        check(rule, json!([of("CV2", "CH3", "")]), &["CH1", "CH2", &second]);
        for (list, expected) in [("stakeholders", &[][..]), ("actions", &["CH1", "CH2"])] {
            let mut lists = lists(json!([]));
            lists[list] = json!([{ "id": "other" }]);
            testing::check(rule, lists, expected);
        }
    }

    #[test]
    fn the_suggested_order_adds_impact_and_support() {
        let order = |levels: &[(&str, &str)]| {
            let numbered = || levels.iter().zip(1..);
            let challenges = numbered().map(|(_, n)| json!({ "id": format!("CH{n}") }));
            let validations = numbered().map(|((impact, support), n)| {
                json!({
                    "id": format!("CV{n}"), "challenge": format!("CH{n}"),
                    "impact_of_authority": impact, "support_from_network": support,
                })
            });
            let case = case(json!({
                "challenges": challenges.collect::<Vec<_>>(),
                "challenge_validations": validations.collect::<Vec<_>>(),
            }));
            suggested_order(&case).iter().map(|it| it.id.0.clone()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(order(&[]), "");
        assert_eq!(order(&[("low", "low"), ("high", "high")]), "CH2 CH1");
        assert_eq!(order(&[("low", "high"), ("medium", "medium")]), "CH1 CH2");
        assert_eq!(order(&[("medium", "medium"), ("low", "high")]), "CH1 CH2");
        assert_eq!(order(&[("low", "medium"), ("medium", "medium")]), "CH2 CH1");
        assert_eq!(order(&[("", ""), ("low", "low"), ("", "high")]), "CH3 CH2 CH1");
    }

    #[test]
    fn equals_keep_the_place_that_the_group_gave_them() {
        let case = case(json!({ "challenges": [
            { "id": "CH1" }, { "id": "CH2", "priority": 2 }, { "id": "CH3", "priority": 1 },
        ] }));
        let order: Vec<_> = suggested_order(&case).iter().map(|it| it.id.0.as_str()).collect();
        assert_eq!(order, ["CH3", "CH2", "CH1"]);
    }

    #[test]
    fn what_is_not_weighed_comes_last_and_the_later_weighing_counts() {
        let of = |id: &str, level: &str| {
            json!({
                "id": id, "challenge": "CH2", "impact_of_authority": level,
                "support_from_network": level,
            })
        };
        let order = |validations: Value| {
            let challenges = json!([{ "id": "CH1" }, { "id": "CH2" }]);
            let case =
                case(json!({ "challenges": challenges, "challenge_validations": validations }));
            let scores: Vec<_> = case.challenge_validations.iter().map(|it| it.score()).collect();
            (suggested_order(&case)[0].id.0.clone(), scores)
        };
        assert_eq!(order(json!([])), ("CH1".to_owned(), vec![]));
        assert_eq!(order(json!([of("CV1", "low")])), ("CH2".to_owned(), vec![2]));
        assert_eq!(order(json!([of("CV1", "high"), of("CV2", "")])).1, [6, 0]);
        assert_eq!(order(json!([of("CV1", "high"), of("CV2", "")])).0, "CH1");
    }

    #[test]
    fn r31_02() {
        let check = |priorities: &[Value], impact: &str, support: &str, expected: &[&str]| {
            let challenges = priorities.iter().zip(1..);
            let challenges = challenges
                .map(|(priority, n)| json!({ "id": format!("CH{n}"), "priority": priority }));
            let validation = json!({
                "id": "CV1", "challenge": "CH1", "impact_of_authority": impact,
                "support_from_network": support,
            });
            let lists = json!({
                "challenges": challenges.collect::<Vec<_>>(),
                "challenge_validations": [{ "id": "CV0" }, validation],
            });
            testing::check("R31-02", lists, expected);
        };
        let (found, none) = (["CV1.impact_of_authority"], Value::Null);
        check(&[json!(1), json!(2)], "low", "low", &found);
        check(&[json!(1), json!(2)], "low", "medium", &[]);
        check(&[json!(1), json!(2)], "medium", "low", &[]);
        check(&[json!(1), json!(2)], "low", "", &[]);
        check(&[json!(2), json!(1)], "low", "low", &[]);
        // The first is the one with the lowest number, or the only one.
        check(&[json!(2), json!(3)], "low", "low", &found);
        check(&[json!(2), none.clone()], "low", "low", &found);
        check(&[none.clone(), json!(1)], "low", "low", &[]);
        check(&[none.clone(), none.clone()], "low", "low", &[]);
        check(&[none], "low", "low", &found);
    }

    #[test]
    fn r31_03() {
        check_needed("R31-03", "why_this_priority");
    }

    #[test]
    fn r31_04() {
        check_needed("R31-04", "transparency_message");
        let check = |of: &str, presence: &str, expected: &[&str]| {
            let lists = json!({
                "challenges": [{ "id": "CH1" }],
                "challenge_validations": [{ "id": "CV1", "challenge": "CH1" }],
                "citizen_type_assessments": [{ "id": "CT1", "type": of, "presence": presence }],
            });
            testing::check("R31-04", lists, expected);
        };
        let missing = ["CV1.transparency_message"];
        for of in ["concerned_structural", "angry_structural_societal", "angry_political"] {
            check(of, "few", &missing);
            check(of, "not_seen", &[]);
            check(of, "unknown", &[]);
        }
        for of in ["sad", "concerned_incidental", "radicalising", ""] {
            check(of, "many", &[]);
        }
    }
}
