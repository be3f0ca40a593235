//! Facts counted from the case, and what each condition asks.

use serde_json::{Value, json};

use super::{Progress, progress};
use crate::case::Case;
use crate::describe::{self, Needed};
use crate::record::Kind;
use crate::step_status::{Substep, SubstepStatus};
use crate::testing::{case, filled};

fn of(case: &Case, substep: Substep) -> Progress {
    progress(case).into_iter().find(|it| it.substep == substep).unwrap()
}

/// The needed fields of a record that are missing.
fn missing(lists: Value, record: &str) -> Vec<String> {
    let all = progress(&case(lists));
    let missing = all.iter().flat_map(|it| &it.missing).filter(|it| it.record.0 == record);
    missing.map(|it| it.field.clone()).collect()
}

#[test]
fn every_substep_with_kinds_stands_in_its_order() {
    let all = progress(&Case::default());
    let substeps: Vec<Value> = all.iter().map(|it| json!(it.substep)).collect();
    let expected = [
        "0", "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1",
        "3.2", "3.3", "3.4", "3.5", "4",
    ];
    assert_eq!(substeps, expected);
    let intake = Kind::ALL.iter().filter(|it| describe::kind(**it).substep == Some(Substep::S0));
    let intake: Vec<_> = intake.map(|it| (*it, usize::from(*it == Kind::Case))).collect();
    assert_eq!(all[0].records, intake);
    let counted: usize = all.iter().map(|it| it.records.len()).sum();
    let unplaced = Kind::ALL.iter().filter(|it| describe::kind(**it).substep.is_none()).count();
    assert_eq!(counted + unplaced, Kind::ALL.len());
}

#[test]
fn records_and_fields_are_counted() {
    let case = case(json!({ "concerns": [
        {
            "id": "C1", "wording": "parking", "underlying_category": ["other"],
            "carried_by_silent_middle": "many",
        },
        { "id": "C2", "wording": "not heard", "hot_theme_behind_which_it_hides": "the plan" },
    ], "consultations": [] }));
    let step = of(&case, Substep::S22);
    let of_step = [(Kind::Consultation, 0), (Kind::Concern, 2), (Kind::WorkshopSession, 0)];
    assert_eq!(step.records, of_step);
    assert_eq!(step.filled, 4);
    let missing = step.missing.iter().map(|it| format!("{} {} {}", it.kind, it.record, it.field));
    let expected = ["concern C2 underlying_category", "concern C2 carried_by_silent_middle"];
    assert_eq!(missing.collect::<Vec<_>>(), expected);
    let untouched = of(&case, Substep::S23);
    assert_eq!((untouched.filled, untouched.missing.len()), (0, 0));
}

#[test]
fn nothing_is_missing_when_all_is_filled_in() {
    let mut case = Case::default();
    let mut always = 0;
    for kind in Kind::ALL {
        case.push(filled(*kind, |_| "text".to_owned()));
        let described = describe::kind(*kind);
        let needed = described.fields.iter().filter(|it| it.needed == Needed::Always);
        always += described.substep.map_or(0, |_| needed.count());
    }
    let all = progress(&case);
    assert!(all.iter().all(|it| it.missing.is_empty()));
    assert!(always <= all.iter().map(|it| it.filled).sum());
}

#[test]
fn a_condition_needs_a_field_or_does_not() {
    let check = |list: &str, record: Value, more: Value, field: &str, expected: bool| {
        let mut lists = more;
        let mut record = record;
        record["id"] = json!("it");
        let first = lists[list].take();
        let mut records = first.as_array().cloned().unwrap_or_default();
        records.push(record);
        lists[list] = json!(records);
        let found = missing(lists.clone(), "it").iter().any(|it| it == field);
        assert_eq!(found, expected, "{field} in {lists}");
    };
    let alone = || json!({});
    let phase =
        |decided: &str| json!({ "fear_and_emotion_dominate": "yes", "phase_decided": decided });
    check("phase_assessments", phase("2_discomfort"), alone(), "deviation_reason", true);
    check("phase_assessments", phase("3_hostility"), alone(), "deviation_reason", false);
    check("phase_assessments", phase(""), alone(), "deviation_reason", false);

    let scan = |decided: &str| json!({ "owners": "both", "result_decided": decided });
    check("conflict_scans", scan("conflict"), alone(), "deviation_reason", true);
    check("conflict_scans", scan("combination"), alone(), "deviation_reason", false);
    check("conflict_scans", scan(""), alone(), "deviation_reason", false);
    let test =
        |story: &str| json!({ "t1_dialogue_possible": "yes", "t2_shared_story_possible": story });
    check("toxic_tests", test("yes"), alone(), "democratic_task", true);
    check("toxic_tests", test("no"), alone(), "democratic_task", false);
    let group = |of: &str, clear: &str| json!({ "type": of, "context_clear_enough": clear });
    let groups = "working_groups";
    check(groups, group("wider", "no"), alone(), "externals_from_start", true);
    check(groups, group("internal", "no"), alone(), "externals_from_start", false);
    for (of, clear, expected) in [
        ("internal", "no", true),
        ("internal", "unknown", true),
        ("internal", "yes", false),
        ("internal", "", false),
        ("wider", "no", false),
    ] {
        check(groups, group(of, clear), alone(), "planned_widening_on", expected);
    }

    let choices = "participation_choices";
    check(choices, json!({ "scope": "partner" }), alone(), "partner", true);
    check(choices, json!({ "scope": "trajectory" }), alone(), "partner", false);
    let told = "communicated_to_residents_on";
    check(choices, alone(), alone(), told, false);
    check(choices, alone(), json!({ "consultations": [{ "id": "X1" }] }), told, true);
    // The second word on the same scope and partner is a revision.
    let first = json!({
        "stakeholders": [{ "id": "ST1" }, { "id": "ST2" }],
        "participation_choices": [{ "id": "PC1", "scope": "partner", "partner": "ST1" }],
    });
    for field in ["valid_from", "revised_on", "reason_revision"] {
        let same = json!({ "scope": "partner", "partner": "ST1" });
        check(choices, same, first.clone(), field, true);
        let other = json!({ "scope": "partner", "partner": "ST2" });
        check(choices, other, first.clone(), field, false);
        check(choices, json!({ "scope": "trajectory" }), first.clone(), field, false);
        // A choice that does not say what it is for is for the trajectory.
        let unsaid = json!({ "participation_choices": [{ "id": "PC1" }] });
        check(choices, json!({ "scope": "trajectory" }), unsaid.clone(), field, true);
        check(choices, json!({ "scope": "partner", "partner": "" }), unsaid, field, false);
    }

    let strategy = |of: &str| json!({ "strategy": ["to_the_middle", of] });
    let aim = "aim_of_dialogue";
    check("strategy_choices", strategy("explore_opposing_views"), alone(), aim, true);
    check("strategy_choices", strategy("promote_dialogue"), alone(), aim, false);
    for (level, expected) in [("some", true), ("strong", true), ("none", false), ("", false)] {
        let forum = json!({ "our_impact_level": level });
        check("loud_voice_forums", forum.clone(), alone(), "our_impact", expected);
        check("loud_voice_forums", forum, alone(), "owner", expected);
    }
    let on = "aligned_with_mayor_or_alderman_on";
    let aligned = |answer: &str| json!({ "aligned_with_mayor_or_alderman": answer });
    check("authority_roles", aligned("yes"), alone(), on, true);
    check("authority_roles", aligned("no"), alone(), on, false);
    check("authority_roles", alone(), alone(), on, false);
    let reviews = "composition_reviews";
    for question in [
        "q1_all_parties_represented",
        "q2_diverse_profiles_and_sectors",
        "q3_enough_support_creatable",
        "q4_members_mandated",
    ] {
        check(reviews, json!({ question: "no" }), alone(), "additions_decided", true);
        check(reviews, json!({ question: "yes" }), alone(), "additions_decided", false);
        check(reviews, json!({ question: "unknown" }), alone(), "additions_decided", false);
    }
    check(reviews, alone(), alone(), "additions_decided", false);

    check(
        "consultations",
        json!({ "promises_made": "a walk" }),
        alone(),
        "feedback_given_on",
        true,
    );
    check("consultations", alone(), alone(), "feedback_given_on", false);
    let sessions = "workshop_sessions";
    check(sessions, json!({ "kind": "break_out" }), alone(), "rooms", true);
    check(sessions, json!({ "kind": "plenary" }), alone(), "rooms", false);
    check(sessions, json!({ "decisions": ["a walk"] }), alone(), "synthesis", true);
    check(sessions, json!({ "kind": "plenary" }), alone(), "synthesis", false);
    let challenged = json!({ "challenges": [{ "id": "CH1" }] });
    check("concerns", alone(), alone(), "convertible_to_challenge", false);
    check("concerns", alone(), challenged.clone(), "convertible_to_challenge", true);

    let types = "citizen_type_assessments";
    let seen = |of: &str, presence: &str| json!({ "type": of, "presence": presence });
    check(types, seen("radicalising", "few"), alone(), "referral", true);
    check(types, seen("radicalising", "unknown"), alone(), "referral", true);
    check(types, seen("radicalising", "not_seen"), alone(), "referral", false);
    check(types, seen("radicalising", ""), alone(), "referral", false);
    check(types, seen("angry_political", "many"), alone(), "referral", false);

    check("challenges", alone(), alone(), "multi_year_links", true);
    check(
        "challenges",
        json!({ "multi_year_links_note": "none yet" }),
        alone(),
        "multi_year_links",
        false,
    );
    let ours = "what_is_ours_locally";
    check("challenges", json!({ "supra_local": "yes" }), alone(), ours, true);
    check("challenges", json!({ "supra_local": "unknown" }), alone(), ours, false);
    check("challenges", alone(), alone(), "priority", false);
    check("challenges", alone(), challenged, "priority", true);

    let with = |role: &str| json!({ "network_roles": ["doer", role] });
    for field in ["constituency", "mandate_and_acceptance"] {
        check("stakeholders", with("representative"), alone(), field, true);
        check("stakeholders", with("connector"), alone(), field, false);
    }
    for field in ["why_involve", "why_not_now"] {
        check("stakeholders", alone(), alone(), field, true);
        check("stakeholders", json!({ "why_involve": "key" }), alone(), field, false);
        check("stakeholders", json!({ "why_not_now": "busy" }), alone(), field, false);
    }
    let either = ["challenge", "communication_plan_row"];
    let one_of_each = || {
        json!({
            "challenges": [{ "id": "CH1" }], "communication_plan_rows": [{ "id": "R1" }],
        })
    };
    let checks = "game_changer_checks";
    for field in either {
        check(checks, alone(), alone(), field, true);
        check(checks, json!({ "challenge": "CH1" }), one_of_each(), field, false);
        check(checks, json!({ "communication_plan_row": "R1" }), one_of_each(), field, false);
    }

    let reviewed = |answer: &str| json!({ "participation_degree_review": answer });
    let link = "participation_degree_review_link";
    check("pitstops", reviewed("revise"), alone(), link, true);
    check("pitstops", reviewed("keep"), alone(), link, false);
    check("pitstops", alone(), alone(), link, false);

    let validations = "challenge_validations";
    let presented = |answer: &str| json!({ "presented_again_to_middle": answer });
    for field in
        ["presented_again_to_middle_on", "presented_again_to_middle_link", "heard_correctly"]
    {
        check(validations, presented("yes"), alone(), field, true);
        check(validations, presented("no"), alone(), field, false);
        check(validations, presented("not_needed"), alone(), field, false);
        check(validations, alone(), alone(), field, false);
    }
    let mood = |of: &str, presence: &str| {
        let seen = json!({ "id": "CT1", "type": of, "presence": presence });
        json!({ "citizen_type_assessments": [seen] })
    };
    let message = "transparency_message";
    check(validations, alone(), alone(), message, false);
    check(validations, alone(), mood("concerned_structural", "some"), message, true);
    check(validations, alone(), mood("concerned_structural", "not_seen"), message, false);
    check(validations, alone(), mood("sad", "many"), message, false);

    let rows = "communication_plan_rows";
    for field in ["phase", "action"] {
        check(rows, alone(), alone(), field, true);
        check(rows, json!({ "phase": "start" }), alone(), field, false);
        check(
            rows,
            json!({ "action": "A1" }),
            json!({ "actions": [{ "id": "A1" }] }),
            field,
            false,
        );
    }
}

#[test]
fn a_condition_of_the_plan_and_its_anchoring_needs_a_field_or_does_not() {
    let check = |list: &str, record: Value, expected: &[&str]| {
        let mut record = record;
        record["id"] = json!("it");
        assert_eq!(missing(json!({ list: [record] }), "it"), expected, "{list}");
    };
    let answer = |answer: &str| json!({ "code": "f1", "answer": answer });
    check("feasibilities", answer("no"), &["note"]);
    check("feasibilities", answer("unknown"), &["note"]);
    check("feasibilities", answer("partly"), &[]);

    let first = ["objective_or_action", "plan_item", "kind", "services_consulted"];
    let and = |last: &'static str| [&first[..], &[last]].concat();
    check("plan_links", json!({}), &and("budget_first_estimate"));
    let estimated = json!({ "budget_first_estimate": 0 });
    check("plan_links", estimated, &and("budget_first_estimate_source"));

    let moment = |field: &str| json!({ "date": "2026-03-31", "kind": "final", field: "fewer" });
    check("evaluation_moments", moment("result"), &["criteria", "conclusion"]);
    check("evaluation_moments", moment("conclusion"), &["criteria", "result"]);
    check("evaluation_moments", moment("adjustment"), &["criteria", "result", "conclusion"]);
    check("evaluation_moments", json!({ "kind": "final" }), &["date", "criteria"]);

    let kind = |kind: &str| json!({ "kind": kind });
    let meeting = ["what", "frequency", "next_date", "organiser"];
    check("anchoring_points", kind("training_or_meeting"), &meeting);
    check("anchoring_points", kind("recurring_agenda_item"), &["frequency", "body", "owner"]);
    check("anchoring_points", kind("learning_points"), &["date"]);
    check("anchoring_points", kind("achievements"), &["body", "date"]);
    check("anchoring_points", json!({}), &["kind"]);

    let task = json!({ "structure": "two teams", "tasks": [{ "task": "flyer" }] });
    let rest = ["tasks[0].who", "tasks[0].role", "tasks[0].by_when"];
    let rest = [&rest[..], &["agreements_communicated_on"]].concat();
    check("task_divisions", task, &rest);
}

#[test]
fn the_groups_own_word_stands_beside_the_facts() {
    let lists =
        |statuses: Value| json!({ "concerns": [{ "id": "C1" }], "step_statuses": statuses });
    let said = |substep: &str, status: &str, on: &str| {
        let attention = status == "busy";
        json!({
            "id": format!("{substep} {status} {on}"), "substep": substep, "status": status,
            "on": on, "needs_attention": attention,
        })
    };
    let silent = of(&case(lists(json!([]))), Substep::S22);
    let check = |statuses: Value, status: SubstepStatus, attention: bool| {
        let step = of(&case(lists(statuses)), Substep::S22);
        assert_eq!((step.status, step.needs_attention), (status, attention));
        // Done or not: what is missing is still missing.
        assert_eq!(
            (step.records, step.filled, step.missing),
            (silent.records.clone(), silent.filled, silent.missing.clone())
        );
    };
    use SubstepStatus::{Busy, Done, NotApplicable, NotStarted};
    check(json!([]), NotStarted, false);
    check(json!([said("2.2", "done", "")]), Done, false);
    check(json!([said("2.3", "done", "")]), NotStarted, false);
    check(json!([{ "id": "SS1", "substep": "2.2", "needs_attention": true }]), NotStarted, true);
    // The latest counts: by day, then by place in the list.
    let (busy, done) = (said("2.2", "busy", "2025-03-02"), said("2.2", "done", "2025-03-01"));
    check(json!([busy, done]), Busy, true);
    check(json!([busy, said("2.2", "not_applicable", "2025-03-02")]), NotApplicable, false);
    check(json!([busy, said("2.2", "done", "")]), Busy, true);
    // The facts change nothing in the group's word.
    assert_eq!(silent.missing.len(), 3);
}

/// A row of the depolarisation test needs a risk with a measure, or why none is seen.
#[test]
fn rows_have_needs_of_their_own() {
    let case = case(json!({ "depolarisation_tests": [{ "id": "DT1", "rows": [
        { "q": "d1" },
        { "q": "d2", "risk": "rain" },
        { "q": "d3", "none_seen": true },
        { "q": "d4", "risk": "rain", "our_impact": "tents" },
    ] }] }));
    let missing: Vec<String> = progress(&case)
        .into_iter()
        .flat_map(|it| it.missing)
        .filter(|it| it.field.starts_with("rows"))
        .map(|it| it.field)
        .collect();
    assert_eq!(missing, ["rows[0].risk", "rows[1].our_impact", "rows[2].why"]);
}
