//! One placing of the case on the scale of four phases; the latest counts (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Phase, YesNoUnknown};
use crate::record::words_of;
use crate::route;
use crate::rule::{self, Arg, Finding, State};
use crate::value::{Date, RecordId};

/// One placing of the case on the scale of four phases; the latest counts (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "0"))]
pub struct PhaseAssessment {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the assessment.
    #[schemars(extend("x-needed" = "always"))]
    pub assessed_on: Option<Date>,
    /// Roles that made it.
    #[schemars(extend("x-needed" = "always"))]
    pub by: Option<String>,
    /// Open incidents, more than once.
    #[schemars(extend("x-needed" = "always"))]
    pub repeated_open_incidents: Option<YesNoUnknown>,
    /// The situation escalates, public safety is at stake.
    #[schemars(extend("x-needed" = "always"))]
    pub escalation_public_safety: Option<YesNoUnknown>,
    /// People speak of us and them since a change or event.
    #[schemars(extend("x-needed" = "always"))]
    pub us_them_after_change_or_event: Option<YesNoUnknown>,
    /// Fear and emotion set the tone.
    #[schemars(extend("x-needed" = "always"))]
    pub fear_and_emotion_dominate: Option<YesNoUnknown>,
    /// Groups, or residents and government, collide visibly.
    #[schemars(extend("x-needed" = "always"))]
    pub clash_between_groups_or_with_government: Option<YesNoUnknown>,
    /// Groups are spoken of in negative terms.
    #[schemars(extend("x-needed" = "always"))]
    pub negative_image_of_groups: Option<YesNoUnknown>,
    /// Trust between residents and government is strained.
    #[schemars(extend("x-needed" = "always"))]
    pub trust_citizen_government_strained: Option<YesNoUnknown>,
    /// Residents and government can still talk.
    #[schemars(extend("x-needed" = "always"))]
    pub conversation_still_possible: Option<YesNoUnknown>,
    /// Phase the group decides on.
    #[schemars(extend("x-needed" = "always"))]
    pub phase_decided: Option<Phase>,
    /// Why the decided phase differs from the computed one (R0-04).
    #[schemars(extend("x-long" = true, "x-needed" = "deviates", "x-audience" = "college"))]
    pub deviation_reason: Option<String>,
    /// What the assessment rests on.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub evidence: Option<String>,
    /// Signals the assessment rests on.
    #[schemars(extend("x-link" = ["signal"], "x-audience" = "internal"))]
    pub evidence_links: Vec<RecordId>,
}

impl PhaseAssessment {
    /// The assessment that counts: the latest by date, then the later in the list.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.phase_assessments.iter().max_by_key(|it| it.assessed_on)
    }

    /// The phase that follows from the answers (R0-01, R0-02).
    pub fn phase_computed(&self) -> Phase {
        let any = |answers: &[Option<YesNoUnknown>]| answers.contains(&Some(YesNoUnknown::Yes));
        let phase_4 = [self.repeated_open_incidents, self.escalation_public_safety];
        let phase_3 = [
            self.us_them_after_change_or_event,
            self.fear_and_emotion_dominate,
            self.clash_between_groups_or_with_government,
        ];
        let phase_2 = [self.negative_image_of_groups, self.trust_citizen_government_strained];
        if any(&phase_4) {
            Phase::OpenIncidents
        } else if any(&phase_3) {
            Phase::Hostility
        } else if any(&phase_2) {
            Phase::Discomfort
        } else if [&phase_4[..], &phase_3, &phase_2]
            .concat()
            .iter()
            .all(|answer| *answer == Some(YesNoUnknown::No))
        {
            Phase::Rest
        } else {
            Phase::Undetermined
        }
    }
}

/// R0-01: phase 4 closes the route until the group records that it goes on.
pub(crate) fn r0_01(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    rule::when(!route::is_open(case), || Finding::new("R0-01").on(&latest.id).at("phase_decided"))
}

/// R0-04: another phase than the computed one asks for a reason.
pub(crate) fn r0_04(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let computed = latest.phase_computed();
    let Some(decided) = latest.phase_decided.filter(|decided| *decided != computed) else {
        return Vec::new();
    };
    let name = |phase| Arg::Words(vec![words_of("phase", &phase)]);
    let finding = Finding::new("R0-04").on(&latest.id).at("deviation_reason");
    let mut finding = finding.with("decided", name(decided)).with("computed", name(computed));
    if latest.deviation_reason.is_some() {
        finding.state = State::SetAside;
    }
    vec![finding]
}

/// R0-05: in phase 2 people can still talk.
pub(crate) fn r0_05(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let phase_2 = [Some(latest.phase_computed()), latest.phase_decided];
    let silent = latest.conversation_still_possible == Some(YesNoUnknown::No);
    rule::when(silent && phase_2.contains(&Some(Phase::Discomfort)), || {
        Finding::new("R0-05").on(&latest.id).at("conversation_still_possible")
    })
}

/// R0-06: after one open incident, ask whether there were more.
pub(crate) fn r0_06(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let open = case.signals.iter().filter(|it| it.open_incident == Some(YesNoUnknown::Yes));
    let unknown = latest.repeated_open_incidents == Some(YesNoUnknown::Unknown);
    rule::when(unknown && open.count() == 1, || {
        Finding::new("R0-06").on(&latest.id).at("repeated_open_incidents")
    })
}
