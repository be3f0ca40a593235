//! Two questions that tell how toxic the polarisation is; the latest counts (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::value::RecordId;

/// Two questions that tell how toxic the polarisation is; the latest counts (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "substantiation"))]
pub struct ToxicTest {
    /// Its lasting id.
    pub id: RecordId,
    /// Whether the groups can still talk with each other.
    #[schemars(extend("x-needed" = "always"))]
    pub t1_dialogue_possible: Option<YesNoUnknown>,
    /// Whether a story of one “we” is still imaginable.
    #[schemars(extend("x-needed" = "always"))]
    pub t2_shared_story_possible: Option<YesNoUnknown>,
    /// What the two answers rest on.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub substantiation: Option<String>,
    /// How the authority gives democratic polarisation room.
    #[schemars(extend("x-long" = true, "x-needed" = "democratic"))]
    pub democratic_task: Option<String>,
}

/// Kinds of polarisation, by the two questions of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method.
pub enum PolarisationKind {
    Toxic,
    Threatening,
    Democratic,
    Undetermined,
}

impl ToxicTest {
    /// The test that counts: the later in the list, as a test has no date.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.toxic_tests.last()
    }

    /// R12-05: the kind that follows from the two answers.
    pub fn kind_computed(&self) -> PolarisationKind {
        use YesNoUnknown::{No, Yes};
        match (self.t1_dialogue_possible, self.t2_shared_story_possible) {
            (Some(No), Some(No)) => PolarisationKind::Toxic,
            (Some(Yes), Some(Yes)) => PolarisationKind::Democratic,
            (Some(No), Some(Yes)) | (Some(Yes), Some(No)) => PolarisationKind::Threatening,
            _ => PolarisationKind::Undetermined,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{PolarisationKind, ToxicTest};
    use crate::testing::case;

    #[test]
    fn r12_05() {
        let check = |dialogue: &str, story: &str, expected: PolarisationKind| {
            let test = json!({
                "id": "TT1", "t1_dialogue_possible": dialogue, "t2_shared_story_possible": story,
            });
            let case = case(json!({ "toxic_tests": [test] }));
            assert_eq!(case.toxic_tests[0].kind_computed(), expected, "{dialogue} {story}");
        };
        check("no", "no", PolarisationKind::Toxic);
        check("yes", "yes", PolarisationKind::Democratic);
        check("no", "yes", PolarisationKind::Threatening);
        check("yes", "no", PolarisationKind::Threatening);
        for open in ["unknown", ""] {
            for other in ["yes", "no", "unknown", ""] {
                check(open, other, PolarisationKind::Undetermined);
                check(other, open, PolarisationKind::Undetermined);
            }
        }
    }

    #[test]
    fn the_later_test_counts() {
        let tests = case(json!({ "toxic_tests": [{ "id": "TT2" }, { "id": "TT1" }] }));
        assert_eq!(ToxicTest::latest(&tests).map(|it| it.id.0.as_str()), Some("TT1"));
    }
}
