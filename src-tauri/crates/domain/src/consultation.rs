//! One moment at which people were heard (method, step 2.2).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::case::Case;
use crate::choice::Channel;
use crate::route;
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// One moment at which people were heard (method, step 2.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.2"))]
pub struct Consultation {
    /// Its lasting id.
    pub id: RecordId,
    /// First or only day.
    #[schemars(extend("x-needed" = "always"))]
    pub date_from: Option<Date>,
    /// Last day.
    pub date_to: Option<Date>,
    /// How people were heard.
    #[schemars(extend("x-needed" = "always"))]
    pub method: Option<ConsultationMethod>,
    /// Who was meant to be heard.
    #[schemars(extend("x-needed" = "always"))]
    pub target: Option<String>,
    /// Participation choice it belongs to.
    #[schemars(extend("x-link" = ["participation_choice"], "x-needed" = "always", "x-audience" = "college"))]
    pub participation_degree: Option<RecordId>,
    /// Number of people heard.
    #[schemars(extend("x-needed" = "always"))]
    pub participants_count: Option<u32>,
    /// Groups that were represented.
    #[schemars(extend("x-needed" = "always"))]
    pub representation: Vec<Representation>,
    /// Roles of key persons who opened doors.
    #[schemars(extend("x-audience" = "college"))]
    pub key_persons_used: Vec<String>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// What was said, in own words; internal below ten participants.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub what_was_heard: Option<String>,
    /// What lay beneath; internal below ten participants.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub emotions_interests_needs: Option<String>,
    /// Concerns that were heard here.
    #[schemars(extend("x-link" = ["concern"], "x-needed" = "always", "x-audience" = "college"))]
    pub concerns_found: Vec<RecordId>,
    /// What was promised.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub promises_made: Option<String>,
    /// Day people heard what was done with it.
    #[schemars(extend("x-needed" = "promises"))]
    pub feedback_given_on: Option<Date>,
}

/// Ways to hear people (method, step 2.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConsultationMethod {
    IndividualInterview,
    FocusGroup,
    ConversationTable,
    OnlineSurvey,
    TargetedPollInNeighbourhood,
    PollAtLocalActivity,
    IdeaBox,
    SatisfactionSurvey,
    OneToOneWithLoudVoice,
    ChannelMonitoring,
    ViaExistingCouncil,
    Other,
}

/// Groups that can be represented in a consultation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Representation {
    Age,
    Gender,
    Origin,
    Residents,
    Traders,
    Associations,
    Professionals,
    HardToReach,
    Youths,
    Other,
}

/// Below this number of participants, what was said could be traced to a person.
pub const SMALL_GROUP: u32 = 10;

impl Consultation {
    /// The widest audience for this very consultation. A conversation with a loud voice says who
    /// that voice is, and never leaves the group (R21-08).
    pub(crate) fn audience(&self) -> Audience {
        match self.method {
            Some(ConsultationMethod::OneToOneWithLoudVoice) => Audience::Internal,
            _ => Audience::Public,
        }
    }

    /// The widest audience for a field of this very consultation.
    pub(crate) fn audience_of(&self, field: &str) -> Audience {
        let heard = ["what_was_heard", "emotions_interests_needs"].contains(&field);
        let small = self.participants_count.is_none_or(|count| count < SMALL_GROUP);
        if heard && small { Audience::Internal } else { Audience::Public }
    }
}

/// R22-01: all by one method, all online or all with one group does not give the whole picture.
pub(crate) fn r22_01(case: &Case) -> Vec<Finding> {
    let all = &case.consultations;
    let methods: BTreeSet<_> = all.iter().map(|it| it.method).collect();
    let groups: BTreeSet<_> = all.iter().flat_map(|it| &it.representation).collect();
    let told = all.iter().all(|it| !it.representation.is_empty());
    let online = !all.is_empty() && all.iter().all(|it| it.channel == Some(Channel::Online));
    let mut findings = Vec::new();
    let finding = |field| Finding::new("R22-01").at(field);
    if methods.len() == 1 && !methods.contains(&None) {
        findings.push(finding("method").saying("method"));
    }
    if online {
        findings.push(finding("channel").saying("online"));
    }
    if told && groups.len() == 1 {
        findings.push(finding("representation").saying("group"));
    }
    findings
}

/// R22-02: key persons open doors.
pub(crate) fn r22_02(case: &Case) -> Vec<Finding> {
    let used = case.consultations.iter().any(|it| !it.key_persons_used.is_empty());
    let begun = route::has_begun(case, Substep::S22);
    rule::when(begun && !used, || Finding::new("R22-02").at("key_persons_used"))
}

/// R22-03: use the councils that exist.
pub(crate) fn r22_03(case: &Case) -> Vec<Finding> {
    let council = Some(ConsultationMethod::ViaExistingCouncil);
    let used = case.consultations.iter().any(|it| it.method == council);
    let begun = route::has_begun(case, Substep::S22);
    rule::when(begun && !used, || Finding::new("R22-03").at("method"))
}

/// R22-04: a promise asks for feedback.
pub(crate) fn r22_04(case: &Case) -> Vec<Finding> {
    case.consultations
        .iter()
        .filter(|it| it.promises_made.is_some() && it.feedback_given_on.is_none())
        .map(|it| Finding::new("R22-04").on(&it.id).at("feedback_given_on"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    fn check(rule: &str, consultations: Value, expected: &[&str]) {
        testing::check(rule, json!({ "consultations": consultations }), expected);
    }

    #[test]
    fn r22_01() {
        let held = |id: &str, method: &str, channel: &str, groups: &[&str]| {
            json!({
                "id": id, "method": method, "channel": channel, "representation": groups,
            })
        };
        let first = held("X1", "focus_group", "online", &["traders"]);
        let with =
            |second: Value, expected: &[&str]| check("R22-01", json!([first, second]), expected);
        let (method, online, group) =
            ("case.method: method", "case.channel: online", "case.representation: group");
        check("R22-01", json!([]), &[]);
        check("R22-01", json!([{ "id": "X1" }]), &[]);
        check("R22-01", json!([first]), &[method, online, group]);
        with(held("X2", "focus_group", "offline", &["youths"]), &[method]);
        with(held("X2", "idea_box", "online", &["youths"]), &[online]);
        with(held("X2", "idea_box", "both", &["traders"]), &[group]);
        with(held("X2", "idea_box", "offline", &["traders", "youths"]), &[]);
        // What is not filled in is not the same.
        with(held("X2", "", "", &[]), &[]);
        let offline = json!([held("X1", "idea_box", "offline", &["age", "gender"])]);
        check("R22-01", offline, &[method]);
    }

    #[test]
    fn r22_02() {
        let used = json!({ "id": "X2", "key_persons_used": ["teacher"] });
        check("R22-02", json!([]), &[]);
        check("R22-02", json!([{ "id": "X1" }]), &["case.key_persons_used"]);
        check("R22-02", json!([{ "id": "X1" }, used]), &[]);
        let later = json!({ "actions": [{ "id": "A1" }] });
        testing::check("R22-02", later.clone(), &["case.key_persons_used"]);
        testing::check("R22-02", in_crisis(later), &[]);
        testing::check("R22-02", json!({ "oppositions": [{ "id": "OP1" }] }), &[]);
    }

    #[test]
    fn r22_03() {
        let by = |method: &str| json!({ "id": method, "method": method });
        check("R22-03", json!([]), &[]);
        check("R22-03", json!([by("idea_box")]), &["case.method"]);
        check("R22-03", json!([by("idea_box"), by("via_existing_council")]), &[]);
        let later = json!({ "challenges": [{ "id": "CH1" }] });
        testing::check("R22-03", later.clone(), &["case.method"]);
        testing::check("R22-03", in_crisis(later), &[]);
        testing::check("R22-03", json!({ "loud_voices": [{ "id": "LV1" }] }), &[]);
    }

    #[test]
    fn r22_04() {
        let promised = |promise: &str, feedback: &str| {
            json!([
                { "id": "X1", "promises_made": promise, "feedback_given_on": feedback },
                { "id": "X2" },
            ])
        };
        check("R22-04", promised("a walk", ""), &["X1.feedback_given_on"]);
        check("R22-04", promised("a walk", "2025-04-01"), &[]);
        check("R22-04", promised("", ""), &[]);
        check("R22-04", promised("", "2025-04-01"), &[]);
    }
}
