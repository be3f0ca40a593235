//! Which way the group takes with the oppositions, and what it wants from talking (method, step
//! 2.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::rule::{self, Finding};
use crate::toxic_test::{PolarisationKind, ToxicTest};
use crate::value::RecordId;

/// Which way the group takes with the oppositions, and what it wants from talking (method, step
/// 2.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.1", "x-named-by" = "situation"))]
pub struct StrategyChoice {
    /// Its lasting id.
    pub id: RecordId,
    /// The situation as the group sees it.
    #[schemars(extend("x-needed" = "always"))]
    pub situation: Option<Situation>,
    /// What the group does about it.
    #[schemars(extend("x-needed" = "always"))]
    pub strategy: Vec<Strategy>,
    /// What exploring opposing views is meant to bring.
    #[schemars(extend("x-needed" = "explores"))]
    pub aim_of_dialogue: Option<DialogueAim>,
    /// That aim in the group's words.
    #[schemars(extend("x-long" = true))]
    pub aim_of_dialogue_note: Option<String>,
    /// Events, politics or organised voices outside that feed the tension.
    #[schemars(extend("x-long" = true))]
    pub external_forces: Option<String>,
}

/// The situations that ask for different strategies (R21-01).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Situation {
    AcuteToxic,
    RisingTension,
    SideBySide,
}

impl Situation {
    /// R21-01: the strategies that the method proposes in this situation.
    pub fn default_strategies(self) -> &'static [Strategy] {
        match self {
            Self::AcuteToxic => &[Strategy::ToTheMiddle],
            Self::RisingTension => &[Strategy::ToTheMiddle, Strategy::ExploreOpposingViews],
            Self::SideBySide => &[Strategy::Mediate, Strategy::PromoteDialogue],
        }
    }
}

/// What a group can do about oppositions.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Strategy {
    ToTheMiddle,
    Mediate,
    PromoteDialogue,
    ExploreOpposingViews,
}

/// What exploring opposing views is meant to bring.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum DialogueAim {
    CompromiseOnIssue,
    AcceptanceOfOtherViews,
    NotApplicable,
}

/// R21-02: mediating between two toxic extremes strengthens the loudest. The last choice counts.
pub(crate) fn r21_02(case: &Case) -> Vec<Finding> {
    let Some(latest) = case.strategy_choices.last() else { return Vec::new() };
    let mediates = latest.strategy.contains(&Strategy::Mediate);
    let kind = ToxicTest::latest(case).map(ToxicTest::kind_computed);
    rule::when(mediates && kind == Some(PolarisationKind::Toxic), || {
        Finding::new("R21-02").on(&latest.id).at("strategy")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Situation, Strategy};
    use crate::testing;

    #[test]
    fn r21_01() {
        use Strategy::{ExploreOpposingViews, Mediate, PromoteDialogue, ToTheMiddle};
        let check = |situation: Situation, expected: &[Strategy]| {
            assert_eq!(situation.default_strategies(), expected, "{situation:?}");
        };
        check(Situation::AcuteToxic, &[ToTheMiddle]);
        check(Situation::RisingTension, &[ToTheMiddle, ExploreOpposingViews]);
        check(Situation::SideBySide, &[Mediate, PromoteDialogue]);
    }

    #[test]
    fn r21_02() {
        let check = |strategies: Value, tests: Value, expected: &[&str]| {
            let lists = json!({ "strategy_choices": strategies, "toxic_tests": tests });
            testing::check("R21-02", lists, expected);
        };
        let choice = |id: &str, strategies: &[&str]| json!({ "id": id, "strategy": strategies });
        let test = |id: &str, dialogue: &str, story: &str| {
            json!({
                "id": id, "t1_dialogue_possible": dialogue, "t2_shared_story_possible": story,
            })
        };
        let mediate = choice("SC1", &["to_the_middle", "mediate"]);
        let toxic = test("TT1", "no", "no");
        check(json!([mediate]), json!([toxic]), &["SC1.strategy"]);
        check(json!([mediate]), json!([]), &[]);
        check(json!([]), json!([toxic]), &[]);
        for (dialogue, story) in [("yes", "no"), ("no", "yes"), ("no", "unknown"), ("no", "")] {
            check(json!([mediate]), json!([test("TT1", dialogue, story)]), &[]);
        }
        let others = ["to_the_middle", "promote_dialogue", "explore_opposing_views"];
        check(json!([choice("SC1", &others)]), json!([toxic]), &[]);
        // The last of each counts.
        let middle = choice("SC2", &["to_the_middle"]);
        check(json!([mediate, middle]), json!([toxic]), &[]);
        check(json!([middle, mediate]), json!([toxic]), &["SC1.strategy"]);
        check(json!([mediate]), json!([toxic, test("TT2", "yes", "yes")]), &[]);
    }
}
