//! The list of record kinds and what is the same for all of them. A new kind is its file and one
//! line in `kinds!`.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::value::RecordId;

/// A record's fields by name, without those that are not filled in.
pub type Fields = Map<String, Value>;

macro_rules! kinds {
    ($($variant:ident $type:path, $code:literal, $list:ident;)*) => {
        /// The kinds of records. The order is that of the open format.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)] // Each stands with its struct.
        pub enum Kind {
            Case,
            $($variant,)*
        }

        impl Kind {
            /// All kinds, in the order of the open format.
            pub const ALL: &[Self] = &[Self::Case, $(Self::$variant,)*];

            /// The kind's name in the change log and in findings, such as `loud_voice`.
            pub fn code(self) -> &'static str {
                match self {
                    Self::Case => "case",
                    $(Self::$variant => $code,)*
                }
            }

            /// The kind's list in an open file, such as `loud_voices`; `case` for the case itself.
            pub fn list(self) -> &'static str {
                match self {
                    Self::Case => "case",
                    $(Self::$variant => stringify!($list),)*
                }
            }

            pub(crate) fn schema(self) -> schemars::Schema {
                match self {
                    Self::Case => schemars::schema_for!(crate::case::CaseSheet),
                    $(Self::$variant => schemars::schema_for!($type),)*
                }
            }
        }

        /// One thing the group wrote down: the unit that is stored, changed, merged, searched and
        /// exported.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs)] // Each stands with its struct.
        pub enum Record {
            Case(Box<crate::case::CaseSheet>),
            $($variant(Box<$type>),)*
        }

        impl Record {
            /// Which kind it is.
            pub fn kind(&self) -> Kind {
                match self {
                    Self::Case(_) => Kind::Case,
                    $(Self::$variant(_) => Kind::$variant,)*
                }
            }

            /// Its id.
            pub fn id(&self) -> &RecordId {
                match self {
                    Self::Case(record) => &record.id,
                    $(Self::$variant(record) => &record.id,)*
                }
            }

            /// From fields that `describe::check` accepted; an error says what serde refused.
            pub fn from_fields(
                kind: Kind,
                id: RecordId,
                mut fields: Fields,
            ) -> Result<Self, serde_json::Error> {
                fields.insert("id".to_owned(), Value::String(id.0));
                let fields = Value::Object(fields);
                Ok(match kind {
                    Kind::Case => Self::Case(serde_json::from_value(fields)?),
                    $(Kind::$variant => Self::$variant(serde_json::from_value(fields)?),)*
                })
            }

            /// The filled-in fields, in the order of the format, without the id.
            pub fn fields(&self) -> Fields {
                let value = match self {
                    Self::Case(record) => serde_json::to_value(record),
                    $(Self::$variant(record) => serde_json::to_value(record),)*
                };
                let mut value = value.expect("records are plain data");
                prune(&mut value);
                let Value::Object(mut fields) = value else { unreachable!("records are objects") };
                fields.shift_remove("id");
                fields
            }
        }

        impl crate::case::Case {
            /// Every record, the case sheet first, then in the order of the format.
            pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
                std::iter::once(Record::Case(Box::new(self.case.clone())))
                    $(.chain(self.$list.iter().map(|it| Record::$variant(Box::new(it.clone())))))*
            }

            /// How many records of a kind there are.
            pub fn count(&self, kind: Kind) -> usize {
                match kind {
                    Kind::Case => 1,
                    $(Kind::$variant => self.$list.len(),)*
                }
            }

            /// Adds a record at the end of its list; a case sheet takes the place of the present one.
            pub fn push(&mut self, record: Record) {
                match record {
                    Record::Case(record) => self.case = *record,
                    $(Record::$variant(record) => self.$list.push(*record),)*
                }
            }

            /// Puts a record in the place of the one with its id, else at the end of its list; a
            /// case sheet always takes the place of the present one.
            pub fn replace(&mut self, record: Record) {
                match record {
                    Record::Case(record) => self.case = *record,
                    $(Record::$variant(record) => {
                        match self.$list.iter_mut().find(|it| it.id == record.id) {
                            Some(present) => *present = *record,
                            None => self.$list.push(*record),
                        }
                    })*
                }
            }

            /// Takes a record out of its list. The case sheet stays.
            pub fn remove(&mut self, kind: Kind, id: &RecordId) {
                match kind {
                    Kind::Case => {}
                    $(Kind::$variant => self.$list.retain(|it| it.id != *id),)*
                }
            }

            /// The ids of the records of a kind, in their order.
            pub fn ids(&self, kind: Kind) -> Vec<RecordId> {
                match kind {
                    Kind::Case => vec![self.case.id.clone()],
                    $(Kind::$variant => self.$list.iter().map(|it| it.id.clone()).collect(),)*
                }
            }

            /// Puts the records of a kind in an order. Those that it does not name come after it,
            /// in the order they had.
            pub fn arrange(&mut self, kind: Kind, order: &[RecordId]) {
                match kind {
                    Kind::Case => {}
                    $(Kind::$variant => arrange(&mut self.$list, order, |it| &it.id),)*
                }
            }
        }
    };
}

kinds! {
    Signal crate::signal::Signal, "signal", signals;
    PhaseAssessment crate::phase_assessment::PhaseAssessment, "phase_assessment", phase_assessments;
    PreventionItem crate::prevention_item::PreventionItem, "prevention_item", prevention_items;
    GroundRule crate::ground_rule::GroundRule, "ground_rule", ground_rules;
    WorkingGroup crate::working_group::WorkingGroup, "working_group", working_groups;
    SituationScan crate::situation_scan::SituationScan, "situation_scan", situation_scans;
    ConflictScan crate::conflict_scan::ConflictScan, "conflict_scan", conflict_scans;
    ToxicTest crate::toxic_test::ToxicTest, "toxic_test", toxic_tests;
    PhaseChecklist crate::phase_checklist::PhaseChecklist, "phase_checklist", phase_checklists;
    ExpertiseItem crate::expertise_item::ExpertiseItem, "expertise_item", expertise_items;
    PlanItem crate::plan_item::PlanItem, "plan_item", plan_items;
    AuthorityRole crate::authority_role::AuthorityRole, "authority_role", authority_roles;
    ParticipationChoice crate::participation_choice::ParticipationChoice, "participation_choice", participation_choices;
    ProjectLeader crate::project_leader::ProjectLeader, "project_leader", project_leaders;
    StrategicConsultation crate::strategic_consultation::StrategicConsultation, "strategic_consultation", strategic_consultations;
    CompositionReview crate::composition_review::CompositionReview, "composition_review", composition_reviews;
    WorkingGroupMember crate::working_group_member::WorkingGroupMember, "working_group_member", working_group_members;
    InternalReport crate::internal_report::InternalReport, "internal_report", internal_reports;
    StrategyChoice crate::strategy_choice::StrategyChoice, "strategy_choice", strategy_choices;
    Opposition crate::opposition::Opposition, "opposition", oppositions;
    LoudVoice crate::loud_voice::LoudVoice, "loud_voice", loud_voices;
    LoudVoiceForum crate::loud_voice_forum::LoudVoiceForum, "loud_voice_forum", loud_voice_forums;
    ResponseLog crate::response_log::ResponseLog, "response_log", response_logs;
    Consultation crate::consultation::Consultation, "consultation", consultations;
    Concern crate::concern::Concern, "concern", concerns;
    CitizenTypeAssessment crate::citizen_type_assessment::CitizenTypeAssessment, "citizen_type_assessment", citizen_type_assessments;
    DilemmaBoard crate::dilemma_board::DilemmaBoard, "dilemma_board", dilemma_boards;
    Challenge crate::challenge::Challenge, "challenge", challenges;
    Stakeholder crate::stakeholder::Stakeholder, "stakeholder", stakeholders;
    BlindSpotCheck crate::blind_spot_check::BlindSpotCheck, "blind_spot_check", blind_spot_checks;
    Pitstop crate::pitstop::Pitstop, "pitstop", pitstops;
    ChallengeValidation crate::challenge_validation::ChallengeValidation, "challenge_validation", challenge_validations;
    Objective crate::objective::Objective, "objective", objectives;
    Feasibility crate::feasibility::Feasibility, "feasibility", feasibilities;
    PlanLink crate::plan_link::PlanLink, "plan_link", plan_links;
    PlanLinkSummary crate::plan_link_summary::PlanLinkSummary, "plan_link_summary", plan_link_summaries;
    Action crate::action::Action, "action", actions;
    TaskDivision crate::task_division::TaskDivision, "task_division", task_divisions;
    EvaluationCriterion crate::evaluation_criterion::EvaluationCriterion, "evaluation_criterion", evaluation_criteria;
    EvaluationMoment crate::evaluation_moment::EvaluationMoment, "evaluation_moment", evaluation_moments;
    CommunicationPrinciple crate::communication_principle::CommunicationPrinciple, "communication_principle", communication_principles;
    CommunicationPlanRow crate::communication_plan_row::CommunicationPlanRow, "communication_plan_row", communication_plan_rows;
    AnchoringPoint crate::anchoring_point::AnchoringPoint, "anchoring_point", anchoring_points;
    LearningPoint crate::learning_point::LearningPoint, "learning_point", learning_points;
    DepolarisationTest crate::depolarisation_test::DepolarisationTest, "depolarisation_test", depolarisation_tests;
    GameChangerCheck crate::game_changer_check::GameChangerCheck, "game_changer_check", game_changer_checks;
    WorkshopSession crate::workshop_session::WorkshopSession, "workshop_session", workshop_sessions;
    OnlineCase crate::online_case::OnlineCase, "online_case", online_cases;
    AuthenticQuestion crate::authentic_question::AuthenticQuestion, "authentic_question", authentic_questions;
    IntervisionRequest crate::intervision_request::IntervisionRequest, "intervision_request", intervision_requests;
    EnvironmentAnalysis crate::environment_analysis::EnvironmentAnalysis, "environment_analysis", environment_analyses;
    StepStatus crate::step_status::StepStatus, "step_status", step_statuses;
    Override crate::r#override::Override, "override", overrides;
    Deviation crate::deviation::Deviation, "deviation", deviations;
}

fn arrange<T>(list: &mut Vec<T>, order: &[RecordId], id: impl Fn(&T) -> &RecordId) {
    let places: HashMap<&RecordId, usize> =
        order.iter().enumerate().map(|(place, id)| (id, place)).collect();
    let mut named: Vec<Option<T>> = order.iter().map(|_| None).collect();
    let mut others = Vec::new();
    for record in list.drain(..) {
        match places.get(id(&record)).map(|place| &mut named[*place]) {
            Some(place) if place.is_none() => *place = Some(record),
            _ => others.push(record),
        }
    }
    list.extend(named.into_iter().flatten().chain(others));
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code).ok_or(())
    }
}

/// The code under which a choice is written, such as `1_inform`.
pub fn code_of<T: Serialize>(choice: &T) -> String {
    match serde_json::to_value(choice) {
        Ok(Value::String(code)) => code,
        _ => unreachable!("choices are written as one code"),
    }
}

/// Takes out what counts as not filled in: null, the empty string, and lists and objects with
/// nothing in them.
pub fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(prune);
            fields.retain(|_, value| !is_missing(value));
        }
        Value::Array(items) => {
            items.iter_mut().for_each(prune);
            items.retain(|item| !is_missing(item));
        }
        _ => {}
    }
}

pub(crate) fn is_missing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Key of the words of a choice, such as `network-role-critical-thinker`.
pub fn words_of<T: Serialize>(words: &str, choice: &T) -> String {
    words_of_code(words, &code_of(choice))
}

/// The same for a code.
pub fn words_of_code(words: &str, code: &str) -> String {
    format!("{words}-{}", code.replace(['_', '.', '/'], "-"))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Record};
    use crate::case::{Case, CaseSheet};
    use crate::objective::Objective;
    use crate::value::RecordId;

    fn objective(id: &str, text: &str) -> Record {
        let (id, text) = (id.into(), Some(text.to_owned()));
        Record::Objective(Box::new(Objective { id, text, ..Objective::default() }))
    }

    fn ids(ids: &str) -> Vec<RecordId> {
        ids.split_whitespace().map(RecordId::from).collect()
    }

    #[test]
    fn a_record_takes_the_place_of_the_one_with_its_id() {
        let mut case = Case::default();
        for (id, text) in [("a", "1"), ("b", "2"), ("a", "3"), ("c", "4")] {
            case.replace(objective(id, text));
        }
        assert_eq!(case.ids(Kind::Objective), ids("a b c"));
        assert_eq!(case.objectives[0].text.as_deref(), Some("3"));
        case.replace(Record::Case(Box::new(CaseSheet { id: "x".into(), ..CaseSheet::default() })));
        assert_eq!((case.ids(Kind::Case), case.ids(Kind::Signal)), (ids("x"), ids("")));
    }

    #[test]
    fn a_record_is_taken_out_of_its_own_list_only() {
        let mut case = Case::default();
        ["a", "b"].iter().for_each(|id| case.push(objective(id, "")));
        case.remove(Kind::Signal, &"a".into());
        case.remove(Kind::Case, &"".into());
        case.remove(Kind::Objective, &"z".into());
        assert_eq!(case.ids(Kind::Objective), ids("a b"));
        case.remove(Kind::Objective, &"a".into());
        assert_eq!(case.ids(Kind::Objective), ids("b"));
    }

    #[test]
    fn what_an_order_does_not_name_comes_after_it() {
        let check = |order: &str, expected: &str| {
            let mut case = Case::default();
            ids("a b c d").iter().for_each(|id| case.push(objective(&id.0, "")));
            case.arrange(Kind::Objective, &ids(order));
            case.arrange(Kind::Case, &ids(order));
            assert_eq!(case.ids(Kind::Objective), ids(expected), "{order}");
        };
        check("d c b a", "d c b a");
        check("c z a", "c a b d");
        check("", "a b c d");
        // Named twice, it stands where it is named last.
        check("b a b", "a b c d");
    }
}
