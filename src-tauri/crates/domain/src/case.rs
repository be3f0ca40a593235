//! The case: what it is about, and all that the group wrote down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::anchoring_point::AnchoringPoint;
use crate::authentic_question::AuthenticQuestion;
use crate::authority_role::AuthorityRole;
use crate::blind_spot_check::BlindSpotCheck;
use crate::challenge::Challenge;
use crate::challenge_validation::ChallengeValidation;
use crate::choice::{Language, YesNoUnknown};
use crate::citizen_type_assessment::CitizenTypeAssessment;
use crate::communication_plan_row::CommunicationPlanRow;
use crate::communication_principle::CommunicationPrinciple;
use crate::composition_review::CompositionReview;
use crate::concern::Concern;
use crate::conflict_scan::ConflictScan;
use crate::consultation::Consultation;
use crate::depolarisation_test::DepolarisationTest;
use crate::deviation::Deviation;
use crate::dilemma_board::DilemmaBoard;
use crate::environment_analysis::EnvironmentAnalysis;
use crate::evaluation_criterion::EvaluationCriterion;
use crate::evaluation_moment::EvaluationMoment;
use crate::expertise_item::ExpertiseItem;
use crate::feasibility::Feasibility;
use crate::game_changer_check::GameChangerCheck;
use crate::ground_rule::GroundRule;
use crate::internal_report::InternalReport;
use crate::intervision_request::IntervisionRequest;
use crate::learning_point::LearningPoint;
use crate::loud_voice::LoudVoice;
use crate::loud_voice_forum::LoudVoiceForum;
use crate::objective::Objective;
use crate::online_case::OnlineCase;
use crate::opposition::Opposition;
use crate::r#override::Override;
use crate::participation_choice::ParticipationChoice;
use crate::phase_assessment::PhaseAssessment;
use crate::phase_checklist::PhaseChecklist;
use crate::pitstop::Pitstop;
use crate::plan_item::PlanItem;
use crate::plan_link::PlanLink;
use crate::plan_link_summary::PlanLinkSummary;
use crate::prevention_item::PreventionItem;
use crate::project_leader::ProjectLeader;
use crate::response_log::ResponseLog;
use crate::signal::Signal;
use crate::situation_scan::SituationScan;
use crate::stakeholder::Stakeholder;
use crate::step_status::StepStatus;
use crate::strategic_consultation::StrategicConsultation;
use crate::strategy_choice::StrategyChoice;
use crate::task_division::TaskDivision;
use crate::toxic_test::ToxicTest;
use crate::value::{Date, RecordId};
use crate::working_group::WorkingGroup;
use crate::working_group_member::WorkingGroupMember;
use crate::workshop_session::WorkshopSession;

/// The whole case in memory: one plain list per kind, each in the group's own order.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[allow(missing_docs)] // Each list stands with the struct of its kind.
pub struct Case {
    pub case: CaseSheet,
    pub signals: Vec<Signal>,
    pub phase_assessments: Vec<PhaseAssessment>,
    pub prevention_items: Vec<PreventionItem>,
    pub ground_rules: Vec<GroundRule>,
    pub working_groups: Vec<WorkingGroup>,
    pub situation_scans: Vec<SituationScan>,
    pub conflict_scans: Vec<ConflictScan>,
    pub toxic_tests: Vec<ToxicTest>,
    pub phase_checklists: Vec<PhaseChecklist>,
    pub expertise_items: Vec<ExpertiseItem>,
    pub plan_items: Vec<PlanItem>,
    pub authority_roles: Vec<AuthorityRole>,
    pub participation_choices: Vec<ParticipationChoice>,
    pub project_leaders: Vec<ProjectLeader>,
    pub strategic_consultations: Vec<StrategicConsultation>,
    pub composition_reviews: Vec<CompositionReview>,
    pub working_group_members: Vec<WorkingGroupMember>,
    pub internal_reports: Vec<InternalReport>,
    pub strategy_choices: Vec<StrategyChoice>,
    pub oppositions: Vec<Opposition>,
    pub loud_voices: Vec<LoudVoice>,
    pub loud_voice_forums: Vec<LoudVoiceForum>,
    pub response_logs: Vec<ResponseLog>,
    pub consultations: Vec<Consultation>,
    pub concerns: Vec<Concern>,
    pub citizen_type_assessments: Vec<CitizenTypeAssessment>,
    pub dilemma_boards: Vec<DilemmaBoard>,
    pub challenges: Vec<Challenge>,
    pub stakeholders: Vec<Stakeholder>,
    pub blind_spot_checks: Vec<BlindSpotCheck>,
    pub pitstops: Vec<Pitstop>,
    pub challenge_validations: Vec<ChallengeValidation>,
    pub objectives: Vec<Objective>,
    pub feasibilities: Vec<Feasibility>,
    pub plan_links: Vec<PlanLink>,
    pub plan_link_summaries: Vec<PlanLinkSummary>,
    pub actions: Vec<Action>,
    pub task_divisions: Vec<TaskDivision>,
    pub evaluation_criteria: Vec<EvaluationCriterion>,
    pub evaluation_moments: Vec<EvaluationMoment>,
    pub communication_principles: Vec<CommunicationPrinciple>,
    pub communication_plan_rows: Vec<CommunicationPlanRow>,
    pub anchoring_points: Vec<AnchoringPoint>,
    pub learning_points: Vec<LearningPoint>,
    pub depolarisation_tests: Vec<DepolarisationTest>,
    pub game_changer_checks: Vec<GameChangerCheck>,
    pub workshop_sessions: Vec<WorkshopSession>,
    pub online_cases: Vec<OnlineCase>,
    pub authentic_questions: Vec<AuthenticQuestion>,
    pub intervision_requests: Vec<IntervisionRequest>,
    pub environment_analyses: Vec<EnvironmentAnalysis>,
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
