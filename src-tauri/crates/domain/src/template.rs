//! A new case that starts from an earlier one (R40-05 and its templates).

use crate::case::{Case, CaseSheet, CaseStatus};
use crate::prevention_item::{PreventionItem, PreventionStatus, PreventionTask};
use crate::value::RecordId;
use crate::working_group_member::WorkingGroupMember;

/// A new case with the working group and the plan items of an earlier one. Who left the group stays
/// behind, and everybody's first day is open again. What the municipality and its programme are
/// comes along; what the case is about is for the group to say.
pub fn from_group(old: &Case) -> Case {
    let sheet = CaseSheet {
        language: old.case.language,
        municipality: old.case.municipality.clone(),
        working_language: old.case.working_language,
        status: Some(CaseStatus::Step0),
        plan_samenleven: old.case.plan_samenleven,
        framework: old.case.framework.clone(),
        ..CaseSheet::default()
    };
    let members = old.working_group_members.iter().filter(|it| it.until.is_none());
    let members = members.map(|it| WorkingGroupMember { active_from: None, ..it.clone() });
    Case {
        case: sheet,
        working_group_members: members.collect(),
        plan_items: old.plan_items.clone(),
        ..Case::default()
    }
}

/// R40-05: the new case that is offered when one closes. Beside the group and the plan items it has
/// the learning points as they are, and the four preventive tasks to start again: with what was
/// done and by whom where the earlier case says so.
pub fn from_learning_points(old: &Case) -> Case {
    let mut new = from_group(old);
    new.learning_points = old.learning_points.clone();
    for task in TASKS {
        let earlier = old.prevention_items.iter().find(|it| it.code == Some(task)).cloned();
        let item = earlier.unwrap_or_else(|| PreventionItem {
            id: new_id(&new, &crate::record::code_of(&task)),
            code: Some(task),
            ..PreventionItem::default()
        });
        let status = Some(PreventionStatus::NotStarted);
        new.prevention_items.push(PreventionItem { status, when: None, ..item });
    }
    new
}

const TASKS: [PreventionTask; 4] = [
    PreventionTask::RoomForVoices,
    PreventionTask::CommunicateSensitive,
    PreventionTask::ConnectingCommunication,
    PreventionTask::TrainPeople,
];

/// An id that no record of the case has yet.
fn new_id(case: &Case, wanted: &str) -> RecordId {
    let taken = |id: &RecordId| case.records().any(|it| it.id() == id);
    let mut id = RecordId::from(wanted);
    while taken(&id) {
        id.0.push('_');
    }
    id
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{from_group, from_learning_points};
    use crate::case::Case;
    use crate::record::Kind;
    use crate::rule;
    use crate::testing::{case, filled};

    fn old() -> Case {
        case(json!({
            "language": "nl",
            "case": {
                "title": "The square", "municipality": "Voorbeeldegem", "working_language": "fr",
                "contested_issue": "noise", "status": "closed", "plan_samenleven": "yes",
                "framework": "Living together",
            },
            "prevention_items": [{
                "id": "PV1", "code": "train_people", "status": "done", "what": "a course",
                "who": "youth service", "when": "2025-03-01",
            }],
            "plan_items": [{ "id": "PI1", "label": "Green squares", "status": "running" }],
            "working_group_members": [
                { "id": "WG1", "who": "youth worker", "active_from": "2025-02-01" },
                { "id": "WG2", "who": "trainee", "until": "2025-06-30" },
                // An id that a preventive task would like to have.
                { "id": "room_for_voices", "who": "police" },
            ],
            "signals": [{ "id": "S1", "what": "a broken bench" }],
            "loud_voices": [{ "id": "LV1" }],
            "learning_points": [{
                "id": "LP1", "date": "2026-11-26", "learning_point": "start small",
                "consequence": "five members", "shared_with_whom": "the group",
            }],
        }))
    }

    #[test]
    fn a_new_case_takes_the_group_and_the_plans_along() {
        let new = from_group(&old());
        let expected = case(json!({
            "language": "nl",
            "case": {
                "municipality": "Voorbeeldegem", "working_language": "fr", "status": "step0",
                "plan_samenleven": "yes", "framework": "Living together",
            },
            "plan_items": [{ "id": "PI1", "label": "Green squares", "status": "running" }],
            "working_group_members": [
                { "id": "WG1", "who": "youth worker" },
                { "id": "room_for_voices", "who": "police" },
            ],
        }));
        assert_eq!(new, expected);
    }

    #[test]
    fn r40_05() {
        let old = old();
        let mut new = from_learning_points(&old);
        assert_eq!(new.learning_points, old.learning_points);
        let tasks: Vec<Value> = new.prevention_items.iter().map(|it| json!(it)).collect();
        let bare =
            |id: &str, code: &str| json!({ "id": id, "code": code, "status": "not_started" });
        let mut earlier = bare("PV1", "train_people");
        earlier["what"] = json!("a course");
        earlier["who"] = json!("youth service");
        let expected = [
            bare("room_for_voices_", "room_for_voices"),
            bare("communicate_sensitive", "communicate_sensitive"),
            bare("connecting_communication", "connecting_communication"),
            earlier,
        ];
        let pruned = tasks.into_iter().map(|mut it| {
            crate::record::prune(&mut it);
            it
        });
        assert_eq!(pruned.collect::<Vec<_>>(), expected);
        // Beside these two lists it is what a case from the group is.
        (new.learning_points, new.prevention_items) = (Vec::new(), Vec::new());
        assert_eq!(new, from_group(&old));
    }

    /// Signals, loud voices and all else that was said in the earlier case stay there, and the ids
    /// of the new one are its own.
    #[test]
    fn nothing_else_comes_along() {
        let mut old = Case::default();
        for kind in Kind::ALL {
            old.push(filled(*kind, |_| "text".to_owned()));
        }
        old.working_group_members[0].until = None;
        let new = from_learning_points(&old);
        let kinds: Vec<Kind> =
            Kind::ALL.iter().copied().filter(|kind| 0 < new.count(*kind)).collect();
        let expected = [
            Kind::Case,
            Kind::PreventionItem,
            Kind::PlanItem,
            Kind::WorkingGroupMember,
            Kind::LearningPoint,
        ];
        assert_eq!(kinds, expected);
        let mut ids: Vec<_> = new.records().map(|it| it.id().clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), new.records().count());
    }

    /// Lessons of an earlier case are no step of the new one: no rule of anchoring speaks of it.
    #[test]
    fn the_new_case_is_not_asked_for_its_end() {
        let found = rule::findings(&from_learning_points(&old()));
        let late: Vec<_> = found.iter().filter(|it| "R2" <= it.rule).map(|it| it.rule).collect();
        assert_eq!(late, [""; 0]);
    }
}
