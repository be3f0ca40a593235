//! The rules of the method: one list, and what running it gives.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::record::Kind;
use crate::value::RecordId;
use crate::{
    action, anchoring_point, challenge, citizen_type_assessment, communication_plan_row, concern,
    conflict_scan, consultation, depolarisation_test, environment_analysis, evaluation_criterion,
    evaluation_moment, feasibility, ground_rule, harmful_speech, intervision_request, loud_voice,
    loud_voice_forum, objective, phase_assessment, phase_checklist, plan_link, plan_link_summary,
    signal, situation_scan, stakeholder, strategy_choice, task_division, working_group,
    workshop_session,
};

/// A rule of the method.
#[derive(Debug)]
pub struct Rule {
    /// Its id in the method, such as `R24-01`.
    pub id: &'static str,
    /// How strict it is.
    pub level: Level,
    /// The kind of record it is about.
    pub kind: Kind,
    /// What it finds; none for a rule that only computes a value, or that no edit can break.
    pub run: Option<fn(&Case) -> Vec<Finding>>,
}

/// How strict a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "RuleLevel"))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Cannot be set aside.
    Hard,
    /// Can be set aside with a reason.
    Warning,
    /// Stands beside the form of its kind, and finds nothing.
    Tip,
}

/// Whether a finding still asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FindingState"))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It does.
    Open,
    /// The group set it aside with a reason.
    SetAside,
}

/// One outcome of a rule. Its text is `finding-<rule>`, or `finding-<rule>-<variant>`, in
/// `assets/words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finding {
    /// Id of the rule.
    pub rule: &'static str,
    /// How strict it is.
    pub level: Level,
    /// Whether it still asks for something.
    pub state: State,
    /// The kind it is about.
    pub kind: Kind,
    /// The record it is about; none when it is about the case as a whole.
    pub record: Option<RecordId>,
    /// The field to look at.
    pub field: Option<&'static str>,
    /// Which of the rule's texts, when it has several.
    pub variant: Option<&'static str>,
    /// What the text names.
    pub args: Vec<(&'static str, Arg)>,
}

/// Something a finding's text names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A number.
    Count(u32),
    /// Keys of words, to be written as a list.
    Words(Vec<String>),
}

/// The chapters of the method, and how many rules each has.
pub const CHAPTERS: &[(u8, u8)] = &[
    (0, 14),
    (11, 5),
    (12, 13),
    (13, 4),
    (14, 13),
    (15, 6),
    (21, 16),
    (22, 10),
    (23, 5),
    (24, 9),
    (25, 12),
    (26, 4),
    (31, 5),
    (32, 4),
    (33, 4),
    (34, 14),
    (35, 11),
    (40, 5),
    (50, 7),
    (51, 4),
    (52, 2),
    (53, 4),
    (54, 2),
    (55, 2),
];

/// Every rule of the method.
pub const RULES: &[Rule] = &[
    hard("R0-01", Kind::PhaseAssessment, phase_assessment::r0_01),
    computed("R0-02", Kind::PhaseAssessment),
    computed("R0-03", Kind::PhaseAssessment),
    warning("R0-04", Kind::PhaseAssessment, phase_assessment::r0_04),
    warning("R0-05", Kind::PhaseAssessment, phase_assessment::r0_05),
    warning("R0-06", Kind::PhaseAssessment, phase_assessment::r0_06),
    warning("R0-07", Kind::Signal, signal::r0_07),
    warning("R0-08", Kind::GroundRule, ground_rule::r0_08),
    tip("R0-09", Kind::Case),
    tip("R0-10", Kind::Case),
    tip("R0-11", Kind::GroundRule),
    tip("R0-12", Kind::PreventionItem),
    tip("R0-13", Kind::PhaseAssessment),
    tip("R0-14", Kind::GroundRule),
    warning("R11-01", Kind::WorkingGroup, working_group::r11_01),
    warning("R11-02", Kind::WorkingGroup, working_group::r11_02),
    tip("R11-03", Kind::WorkingGroup),
    tip("R11-04", Kind::WorkingGroup),
    computed("R11-05", Kind::WorkingGroup),
    warning("R12-01", Kind::SituationScan, situation_scan::r12_01),
    warning("R12-02", Kind::SituationScan, situation_scan::r12_02),
    computed("R12-03", Kind::ConflictScan),
    hard("R12-04", Kind::ConflictScan, conflict_scan::r12_04),
    computed("R12-05", Kind::ToxicTest),
    computed("R12-06", Kind::ToxicTest),
    warning("R12-07", Kind::SituationScan, situation_scan::r12_07),
    warning("R12-08", Kind::ConflictScan, conflict_scan::r12_08),
    warning("R12-09", Kind::PhaseChecklist, phase_checklist::r12_09),
    tip("R12-10", Kind::PhaseChecklist),
    tip("R12-11", Kind::ConflictScan),
    tip("R12-12", Kind::ConflictScan),
    tip("R12-13", Kind::ConflictScan),
    tip("R13-04", Kind::ExpertiseItem),
    tip("R14-07", Kind::ParticipationChoice),
    tip("R14-08", Kind::ParticipationChoice),
    tip("R14-09", Kind::AuthorityRole),
    tip("R14-10", Kind::StrategicConsultation),
    tip("R14-11", Kind::InternalReport),
    tip("R14-12", Kind::ParticipationChoice),
    tip("R14-13", Kind::AuthorityRole),
    tip("R15-05", Kind::CompositionReview),
    tip("R15-06", Kind::WorkingGroupMember),
    computed("R21-01", Kind::StrategyChoice),
    warning("R21-02", Kind::StrategyChoice, strategy_choice::r21_02),
    warning("R21-03", Kind::LoudVoiceForum, loud_voice_forum::r21_03),
    warning("R21-04", Kind::LoudVoice, loud_voice::r21_04),
    warning("R21-05", Kind::LoudVoiceForum, loud_voice_forum::r21_05),
    warning("R21-06", Kind::LoudVoice, loud_voice::r21_06),
    warning("R21-07", Kind::LoudVoice, loud_voice::r21_07),
    computed("R21-08", Kind::LoudVoice),
    tip("R21-09", Kind::StrategyChoice),
    tip("R21-10", Kind::StrategyChoice),
    tip("R21-11", Kind::LoudVoice),
    tip("R21-12", Kind::ResponseLog),
    tip("R21-13", Kind::ResponseLog),
    tip("R21-14", Kind::LoudVoiceForum),
    tip("R21-15", Kind::ResponseLog),
    tip("R21-16", Kind::LoudVoice),
    warning("R22-01", Kind::Consultation, consultation::r22_01),
    warning("R22-02", Kind::Consultation, consultation::r22_02),
    warning("R22-03", Kind::Consultation, consultation::r22_03),
    warning("R22-04", Kind::Consultation, consultation::r22_04),
    warning("R22-05", Kind::Concern, concern::r22_05),
    tip("R22-06", Kind::Concern),
    tip("R22-07", Kind::Consultation),
    tip("R22-08", Kind::Consultation),
    tip("R22-09", Kind::Consultation),
    tip("R22-10", Kind::Consultation),
    hard("R23-01", Kind::CitizenTypeAssessment, citizen_type_assessment::r23_01),
    warning("R23-02", Kind::CitizenTypeAssessment, citizen_type_assessment::r23_02),
    warning("R23-03", Kind::CitizenTypeAssessment, citizen_type_assessment::r23_03),
    tip("R23-04", Kind::CitizenTypeAssessment),
    tip("R23-05", Kind::CitizenTypeAssessment),
    tip("R24-06", Kind::DilemmaBoard),
    tip("R24-07", Kind::Challenge),
    tip("R24-08", Kind::Challenge),
    tip("R24-09", Kind::AuthenticQuestion),
    computed("R25-01", Kind::Stakeholder),
    computed("R25-02", Kind::Stakeholder),
    warning("R25-03", Kind::Stakeholder, stakeholder::r25_03),
    warning("R25-04", Kind::Stakeholder, stakeholder::r25_04),
    warning("R25-05", Kind::Stakeholder, stakeholder::r25_05),
    tip("R25-08", Kind::Stakeholder),
    tip("R25-09", Kind::Stakeholder),
    tip("R25-10", Kind::Stakeholder),
    tip("R25-11", Kind::Stakeholder),
    tip("R25-12", Kind::Stakeholder),
    tip("R26-04", Kind::Pitstop),
    hard("R31-01", Kind::Challenge, challenge::r31_01),
    tip("R31-05", Kind::ChallengeValidation),
    hard("R32-01", Kind::Objective, objective::r32_01),
    warning("R32-02", Kind::Objective, objective::r32_02),
    warning("R32-03", Kind::Feasibility, feasibility::r32_03),
    tip("R32-04", Kind::Objective),
    warning("R33-01", Kind::PlanLink, plan_link::r33_01),
    warning("R33-02", Kind::PlanLink, plan_link::r33_02),
    warning("R33-03", Kind::PlanLink, plan_link::r33_03),
    warning("R33-04", Kind::PlanLinkSummary, plan_link_summary::r33_04),
    hard("R34-01", Kind::Action, action::balance::r34_01),
    hard("R34-02", Kind::Action, action::balance::r34_02),
    warning("R34-03", Kind::Action, action::balance::r34_03),
    warning("R34-04", Kind::Action, action::balance::r34_04),
    warning("R34-05", Kind::Action, action::balance::r34_05),
    warning("R34-06", Kind::Action, action::balance::r34_06),
    warning("R34-07", Kind::Action, action::balance::r34_07),
    warning("R34-08", Kind::Action, action::balance::r34_08),
    computed("R34-09", Kind::Action),
    tip("R34-10", Kind::Action),
    tip("R34-11", Kind::Action),
    tip("R34-12", Kind::Action),
    tip("R34-13", Kind::Action),
    tip("R34-14", Kind::Action),
    hard("R35-01", Kind::Action, action::approval::r35_01),
    hard("R35-02", Kind::Action, action::approval::r35_02),
    warning("R35-03", Kind::Action, action::leader::r35_03),
    warning("R35-04", Kind::EvaluationMoment, evaluation_moment::r35_04),
    warning("R35-05", Kind::EvaluationCriterion, evaluation_criterion::r35_05),
    warning("R35-06", Kind::CommunicationPlanRow, communication_plan_row::r35_06),
    warning("R35-07", Kind::CommunicationPlanRow, communication_plan_row::r35_07),
    warning("R35-08", Kind::CommunicationPlanRow, communication_plan_row::r35_08),
    warning("R35-09", Kind::TaskDivision, task_division::r35_09),
    tip("R35-10", Kind::TaskDivision),
    tip("R35-11", Kind::EvaluationMoment),
    warning("R40-01", Kind::AnchoringPoint, anchoring_point::r40_01),
    warning("R40-02", Kind::AnchoringPoint, anchoring_point::r40_02),
    tip("R40-03", Kind::AnchoringPoint),
    tip("R40-04", Kind::AnchoringPoint),
    computed("R40-05", Kind::AnchoringPoint),
    computed("R50-01", Kind::DepolarisationTest),
    warning("R50-02", Kind::DepolarisationTest, depolarisation_test::r50_02),
    warning("R50-03", Kind::DepolarisationTest, depolarisation_test::r50_03),
    warning("R50-04", Kind::DepolarisationTest, depolarisation_test::r50_04),
    warning("R50-05", Kind::DepolarisationTest, depolarisation_test::r50_05),
    computed("R50-06", Kind::DepolarisationTest),
    tip("R50-07", Kind::DepolarisationTest),
    tip("R51-01", Kind::LoudVoice),
    tip("R51-04", Kind::GameChangerCheck),
    hard("R52-01", Kind::WorkshopSession, workshop_session::r52_01),
    tip("R52-02", Kind::WorkshopSession),
    tip("R53-02", Kind::AuthenticQuestion),
    tip("R53-03", Kind::CommunicationPlanRow),
    warning("R53-04", Kind::IntervisionRequest, intervision_request::r53_04),
    warning("R54-01", Kind::EnvironmentAnalysis, environment_analysis::r54_01),
    tip("R54-02", Kind::ResponseLog),
    warning("R55-01", Kind::Action, harmful_speech::r55_01),
    warning("R55-02", Kind::GroundRule, harmful_speech::r55_02),
];

/// The rule of that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// Runs every rule. What the group set aside with a reason is marked so.
pub fn findings(case: &Case) -> Vec<Finding> {
    let set_aside: HashSet<(&str, Option<&RecordId>)> = case
        .overrides
        .iter()
        .filter(|it| it.reason.is_some())
        .filter_map(|it| Some((it.rule.as_deref()?, it.record.as_ref())))
        .collect();
    let mut findings: Vec<Finding> =
        RULES.iter().filter_map(|rule| rule.run).flat_map(|run| run(case)).collect();
    for finding in &mut findings {
        let key = (finding.rule, finding.record.as_ref());
        if finding.level == Level::Warning && set_aside.contains(&key) {
            finding.state = State::SetAside;
        }
    }
    findings
}

impl Finding {
    /// An open finding of a rule of `RULES` about the case as a whole.
    pub(crate) fn new(rule: &'static str) -> Self {
        let Rule { id, level, kind, .. } = find(rule).expect("the rule stands in RULES");
        Self {
            rule: id,
            level: *level,
            state: State::Open,
            kind: *kind,
            record: None,
            field: None,
            variant: None,
            args: Vec::new(),
        }
    }

    /// The same about one record.
    pub(crate) fn on(self, record: &RecordId) -> Self {
        Self { record: Some(record.clone()), ..self }
    }

    /// The same about a field.
    pub(crate) fn at(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }

    /// The same about another kind than the rule's own.
    pub(crate) fn of(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The same with one of the rule's several texts.
    pub(crate) fn saying(self, variant: &'static str) -> Self {
        Self { variant: Some(variant), ..self }
    }

    /// The same, naming something.
    pub(crate) fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Key of its text.
    pub fn words(&self) -> String {
        let rule = self.rule.to_lowercase();
        match self.variant {
            Some(variant) => format!("finding-{rule}-{variant}"),
            None => format!("finding-{rule}"),
        }
    }
}

const fn hard(id: &'static str, kind: Kind, run: fn(&Case) -> Vec<Finding>) -> Rule {
    Rule { id, level: Level::Hard, kind, run: Some(run) }
}

const fn warning(id: &'static str, kind: Kind, run: fn(&Case) -> Vec<Finding>) -> Rule {
    Rule { id, level: Level::Warning, kind, run: Some(run) }
}

const fn tip(id: &'static str, kind: Kind) -> Rule {
    Rule { id, level: Level::Tip, kind, run: None }
}

const fn computed(id: &'static str, kind: Kind) -> Rule {
    Rule { id, level: Level::Hard, kind, run: None }
}

/// A finding when a condition holds.
pub(crate) fn when(holds: bool, finding: impl FnOnce() -> Finding) -> Vec<Finding> {
    if holds { vec![finding()] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::json;

    use super::{CHAPTERS, Finding, Level, RULES, State, find, findings};
    use crate::case::Case;
    use crate::record::Kind;
    use crate::testing::{case, filled};

    #[test]
    fn every_rule_stands_once_in_the_order_of_the_method() {
        let ids: HashSet<_> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len());
        let parts = |id: &str| {
            let (chapter, place) = id.strip_prefix('R').unwrap().split_once('-').unwrap();
            (chapter.parse::<u32>().unwrap(), place.parse::<u32>().unwrap())
        };
        assert!(RULES.is_sorted_by_key(|rule| parts(rule.id)));
        let count = |chapter| RULES.iter().filter(|it| parts(it.id).0 == chapter).count();
        for (chapter, rules) in CHAPTERS {
            assert_eq!(count(u32::from(*chapter)), usize::from(*rules), "chapter {chapter}");
        }
        assert_eq!(RULES.len(), 175);
        assert_eq!(find("R35-02").unwrap().level, Level::Hard);
        assert!(find("R99-01").is_none());
    }

    #[test]
    fn an_empty_case_has_no_findings() {
        assert_eq!(findings(&Case::default()), []);
    }

    #[test]
    fn every_rule_bears_every_record() {
        let mut case = Case::default();
        for kind in Kind::ALL {
            case.push(filled(*kind, |_| "text".to_owned()));
        }
        let all = findings(&case);
        let order: Vec<_> =
            all.iter().map(|it| RULES.iter().position(|rule| rule.id == it.rule)).collect();
        assert!(order.is_sorted() && 5 < order.len(), "{order:?}");
    }

    #[test]
    fn an_override_sets_aside_what_it_names_and_nothing_else() {
        let state = |overrides: serde_json::Value| {
            let case = case(json!({
                "consultations": [{ "id": "X1", "promises_made": "a walk" }],
                "actions": [{ "id": "A1", "status": "approved" }],
                "overrides": overrides,
            }));
            let found = findings(&case);
            let state = |rule: &str| found.iter().find(|it| it.rule == rule).unwrap().state;
            (state("R22-02"), state("R22-04"), state("R35-02"))
        };
        let (open, aside) = (State::Open, State::SetAside);
        let check = |rule: &str, record: &str, expected| {
            let overrides =
                json!([{ "id": "O1", "rule": rule, "record": record, "reason": "why" }]);
            assert_eq!(state(overrides), expected, "{rule} {record}");
        };
        check("R22-02", "", (aside, open, open));
        check("R22-02", "X1", (open, open, open));
        check("R22-04", "X1", (open, aside, open));
        check("R22-04", "", (open, open, open));
        check("R22-04", "A1", (open, open, open));
        check("R35-02", "A1", (open, open, open));
        check("", "X1", (open, open, open));
        assert_eq!(
            state(json!([{ "id": "O1", "rule": "R22-02", "reason": "" }])),
            (open, open, open)
        );
    }

    #[test]
    fn the_words_of_a_finding_have_a_key() {
        assert_eq!(Finding::new("R34-02").saying("short").words(), "finding-r34-02-short");
        assert_eq!(Finding::new("R34-03").words(), "finding-r34-03");
    }
}
