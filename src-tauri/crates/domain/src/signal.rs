//! Something that was said, seen or posted (method, step 0). Never leaves the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Channel, Expression, YesNoUnknown};
use crate::ground_rule::{GroundRule, Instrument};
use crate::rule::Finding;
use crate::value::{Date, RecordId};

/// Something that was said, seen or posted (method, step 0). Never leaves the group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "0"))]
pub struct Signal {
    /// Its lasting id.
    pub id: RecordId,
    /// Day it happened.
    #[schemars(extend("x-needed" = "always"))]
    pub date: Option<Date>,
    /// Who brought it in.
    #[schemars(extend("x-needed" = "always"))]
    pub source: Option<SignalSource>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// What happened, in neutral words.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub what: Option<String>,
    /// Whether it shows in thinking, feeling or doing.
    #[schemars(extend("x-needed" = "always"))]
    pub expressed_as: Vec<Expression>,
    /// Groups it is about.
    pub groups_concerned: Option<String>,
    /// Whether it may be discrimination.
    #[schemars(extend("x-needed" = "always"))]
    pub possible_discrimination: Option<YesNoUnknown>,
    /// Whether it may be hate speech or disinformation.
    pub possible_hate_speech_or_disinformation: Vec<HarmfulSpeech>,
    /// Whether it was an open confrontation.
    #[schemars(extend("x-needed" = "always"))]
    pub open_incident: Option<YesNoUnknown>,
    /// What was done with it.
    #[schemars(extend("x-long" = true))]
    pub handled_how: Option<String>,
}

/// Who brought a signal in.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum SignalSource {
    InternalService,
    CounterStaff,
    NeighbourhoodWorker,
    YouthWorker,
    Police,
    School,
    KeyPerson,
    Association,
    Resident,
    AdvisoryCouncil,
    Press,
    SocialMedia,
    OfficialComplaint,
    ElectedOfficial,
    Other,
}

/// Forms of harmful speech a signal may hold.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum HarmfulSpeech {
    HateSpeech,
    Disinformation,
    None,
    Unknown,
}

/// R0-07: what may be discrimination is first held against the law and the report procedure.
pub(crate) fn r0_07(case: &Case) -> Vec<Finding> {
    let known = GroundRule::is_there(case, Instrument::DiscriminationReportProcedure);
    let variant = if known { "follow" } else { "write" };
    let possible = [Some(YesNoUnknown::Yes), Some(YesNoUnknown::Unknown)];
    case.signals
        .iter()
        .filter(|it| possible.contains(&it.possible_discrimination))
        .map(|it| Finding::new("R0-07").on(&it.id).at("possible_discrimination").saying(variant))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing;

    #[test]
    fn r0_07() {
        let check = |possible: &str, instrument: &str, exists: &str, expected: &[&str]| {
            let lists = json!({
                "signals": [{ "id": "S1", "possible_discrimination": possible }, { "id": "S2" }],
                "ground_rules": [{ "id": "G1", "instrument": instrument, "exists": exists }],
            });
            testing::check("R0-07", lists, expected);
        };
        let procedure = "discrimination_report_procedure";
        let (follow, write) =
            ("S1.possible_discrimination: follow", "S1.possible_discrimination: write");
        for possible in ["yes", "unknown"] {
            check(possible, procedure, "yes", &[follow]);
            check(possible, procedure, "no", &[write]);
            check(possible, procedure, "unknown", &[write]);
            check(possible, "code_of_conduct", "yes", &[write]);
        }
        check("no", procedure, "no", &[]);
        check("", procedure, "no", &[]);
    }
}
