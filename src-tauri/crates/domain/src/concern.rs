//! What people really worry about, often behind the hot theme (method, step 2.2).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{CitizenType, YesNoUnknown};
use crate::consultation::ConsultationMethod;
use crate::rule::Finding;
use crate::value::RecordId;

/// What people really worry about, often behind the hot theme (method, step 2.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.2"))]
pub struct Concern {
    /// Its lasting id.
    pub id: RecordId,
    /// The concern in one sentence.
    #[schemars(extend("x-needed" = "always"))]
    pub wording: Option<String>,
    /// Kinds of concern beneath it.
    #[schemars(extend("x-needed" = "always"))]
    pub underlying_category: Vec<ConcernCategory>,
    /// Theme it hides behind.
    pub hot_theme_behind_which_it_hides: Option<String>,
    /// Whether loud voices share it.
    #[schemars(extend("x-audience" = "college"))]
    pub shared_with_loud_voices: Option<YesNoUnknown>,
    /// How many in the silent middle carry it.
    #[schemars(extend("x-needed" = "always"))]
    pub carried_by_silent_middle: Option<Carried>,
    /// Types of worried citizens that carry it.
    pub citizen_types: Vec<CitizenType>,
    /// Whether it can become a challenge.
    #[schemars(extend("x-needed" = "challenged"))]
    pub convertible_to_challenge: Option<YesNoUnknown>,
    /// Why, or why not.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub convertible_to_challenge_note: Option<String>,
}

/// What lies under a concern (method, step 2.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConcernCategory {
    TrafficOrSafety,
    LossOfIdentity,
    UnequalTreatment,
    ImageOrDecay,
    NotHeardByPolicy,
    FearOfChangeOrLoss,
    Other,
}

/// How many in the silent middle carry a concern.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Carried {
    Few,
    Some,
    Many,
    Most,
    Unknown,
}

/// The concerns that loud voices said, and those that anyone else did.
pub(crate) fn heard(case: &Case) -> (HashSet<&RecordId>, HashSet<&RecordId>) {
    let one_to_one = Some(ConsultationMethod::OneToOneWithLoudVoice);
    let (loud, middle): (Vec<_>, Vec<_>) =
        case.consultations.iter().partition(|it| it.method == one_to_one);
    let voices = case.loud_voices.iter().flat_map(|it| &it.common_concerns_found);
    let loud: HashSet<_> = loud.iter().flat_map(|it| &it.concerns_found).chain(voices).collect();
    let middle = middle.iter().flat_map(|it| &it.concerns_found).collect();
    (loud, middle)
}

/// R22-05: what only loud voices said cannot carry a challenge yet.
pub(crate) fn r22_05(case: &Case) -> Vec<Finding> {
    let (loud, middle) = heard(case);
    case.concerns
        .iter()
        .filter(|it| loud.contains(&it.id) && !middle.contains(&it.id))
        .map(|it| Finding::new("R22-05").on(&it.id).at("wording"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    #[test]
    fn r22_05() {
        let check = |consultations: Value, voices: Value, expected: &[&str]| {
            let concerns =
                json!([{ "id": "C1" }, { "id": "C2", "shared_with_loud_voices": "yes" }]);
            let lists = json!({
                "concerns": concerns, "consultations": consultations, "loud_voices": voices,
            });
            testing::check("R22-05", lists, expected);
        };
        let heard = |id: &str, method: &str, concerns: &[&str]| {
            json!({
                "id": id, "method": method, "concerns_found": concerns,
            })
        };
        let loud = heard("X1", "one_to_one_with_loud_voice", &["C1"]);
        let voice = json!({ "id": "LV1", "common_concerns_found": ["C1"] });
        let nobody = json!([]);
        check(nobody.clone(), nobody.clone(), &[]);
        check(json!([loud]), nobody.clone(), &["C1.wording"]);
        check(nobody.clone(), json!([voice]), &["C1.wording"]);
        check(json!([loud, heard("X2", "idea_box", &["C1"])]), json!([voice]), &[]);
        check(json!([loud, heard("X2", "", &["C1"])]), json!([voice]), &[]);
        check(json!([loud, heard("X2", "idea_box", &["C2"])]), nobody, &["C1.wording"]);
    }
}
