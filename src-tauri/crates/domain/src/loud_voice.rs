//! A visible caller for or against, by role (method, step 2.1). Never leaves the group (R21-08).

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
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1"))]
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
