//! The case: what it is about, and all that the group wrote down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::challenge::Challenge;
use crate::choice::{Language, YesNoUnknown};
use crate::citizen_type_assessment::CitizenTypeAssessment;
use crate::communication_plan_row::CommunicationPlanRow;
use crate::concern::Concern;
use crate::consultation::Consultation;
use crate::depolarisation_test::DepolarisationTest;
use crate::deviation::Deviation;
use crate::evaluation_criterion::EvaluationCriterion;
use crate::loud_voice::LoudVoice;
use crate::objective::Objective;
use crate::opposition::Opposition;
use crate::r#override::Override;
use crate::participation_choice::ParticipationChoice;
use crate::phase_assessment::PhaseAssessment;
use crate::plan_item::PlanItem;
use crate::signal::Signal;
use crate::stakeholder::Stakeholder;
use crate::step_status::StepStatus;
use crate::value::{Date, RecordId};
use crate::working_group_member::WorkingGroupMember;

/// The whole case in memory: one plain list per kind, each in the group's own order.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[allow(missing_docs)] // Each list stands with the struct of its kind.
pub struct Case {
    pub case: CaseSheet,
    pub signals: Vec<Signal>,
    pub phase_assessments: Vec<PhaseAssessment>,
    pub plan_items: Vec<PlanItem>,
    pub participation_choices: Vec<ParticipationChoice>,
    pub working_group_members: Vec<WorkingGroupMember>,
    pub oppositions: Vec<Opposition>,
    pub loud_voices: Vec<LoudVoice>,
    pub consultations: Vec<Consultation>,
    pub concerns: Vec<Concern>,
    pub citizen_type_assessments: Vec<CitizenTypeAssessment>,
    pub challenges: Vec<Challenge>,
    pub stakeholders: Vec<Stakeholder>,
    pub objectives: Vec<Objective>,
    pub actions: Vec<Action>,
    pub evaluation_criteria: Vec<EvaluationCriterion>,
    pub communication_plan_rows: Vec<CommunicationPlanRow>,
    pub depolarisation_tests: Vec<DepolarisationTest>,
    pub step_statuses: Vec<StepStatus>,
    pub overrides: Vec<Override>,
    pub deviations: Vec<Deviation>,
}

/// What the case is about: place, contested issue and formal frame (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "0"))]
pub struct CaseSheet {
    /// Its lasting id.
    pub id: RecordId,
    /// Language the group's text is in; in an open file it stands beside the case.
    pub language: Option<Language>,
    /// Short name of the case.
    #[schemars(extend("x-needed" = "always"))]
    pub title: Option<String>,
    /// Municipality that owns the case.
    #[schemars(extend("x-needed" = "always"))]
    pub municipality: Option<String>,
    /// How large the area is.
    #[schemars(extend("x-needed" = "always"))]
    pub area_scale: Option<AreaScale>,
    /// Where it plays, in words.
    #[schemars(extend("x-needed" = "always"))]
    pub place_description: Option<String>,
    /// What people disagree about.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub contested_issue: Option<String>,
    /// Themes the case touches.
    pub theme_tags: Vec<Theme>,
    /// What set it off.
    #[schemars(extend("x-long" = true))]
    pub trigger_event: Option<String>,
    /// Which level of government decided on the issue.
    #[schemars(extend("x-needed" = "always"))]
    pub decision_level: Option<DecisionLevel>,
    /// Day the case was opened.
    #[schemars(extend("x-needed" = "always"))]
    pub opened_on: Option<Date>,
    /// Role of the person who opened it, never a name.
    #[schemars(extend("x-needed" = "always"))]
    pub opened_by_role: Option<String>,
    /// Language the group works in.
    #[schemars(extend("x-needed" = "always"))]
    pub working_language: Option<Language>,
    /// How far the trajectory is.
    #[schemars(extend("x-needed" = "always"))]
    pub status: Option<CaseStatus>,
    /// Whether the plan must meet the type rule of the subsidy programme (R34-01).
    pub plan_samenleven: Option<YesNoUnknown>,
    /// Name of the programme behind the plan, in the group's words.
    pub framework: Option<String>,
}

/// How large the area of a case is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum AreaScale {
    Street,
    Neighbourhood,
    Borough,
    Municipality,
    SeveralMunicipalities,
    OnlineOnly,
    SchoolOrInstitution,
}

/// Themes a case can touch.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Theme {
    Nuisance,
    TrafficParking,
    ReceptionCentre,
    Headscarf,
    ColonialReferences,
    PoliceYouth,
    School,
    Lgbtqi,
    Housing,
    Religion,
    Climate,
    HealthCrisis,
    DistrustGovernment,
    Other,
}

/// Level of government that decided on the contested issue.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum DecisionLevel {
    Local,
    SupraLocal,
    Mixed,
    None,
}

/// How far the trajectory is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum CaseStatus {
    Step0,
    Step1,
    Step2,
    Pitstop,
    Step3,
    Execution,
    Anchoring,
    Closed,
    Referred,
}
