//! What each audience sees of each kind and field.

use std::collections::HashSet;

use expect_test::expect;
use serde_json::{Value, json};

use super::{Audience, Visible};
use crate::case::Case;
use crate::r#override::Override;
use crate::record::Kind;
use crate::testing::{case, filled};
use crate::{describe, rule};

const ALL: [Audience; 3] = [Audience::Internal, Audience::College, Audience::Public];

/// What an audience may see of a case with these lists, as an open file has it.
fn seen(lists: &Value, audience: Audience) -> Value {
    json!(Visible::of(&case(lists.clone()), audience).case())
}

/// Whom each field is hidden from is a promise to the group: it changes only with intent.
#[test]
fn what_is_hidden() {
    let mut text = String::new();
    for kind in Kind::ALL.iter().map(|it| describe::kind(*it)) {
        text += &format!("{} {:?}\n", kind.kind, kind.audience);
        for audience in [Audience::Internal, Audience::College] {
            let hidden = kind.fields.iter().filter(|it| it.audience == audience);
            let names: Vec<_> = hidden.map(|it| it.name.as_str()).collect();
            for some in names.chunks(4).filter(|_| audience < kind.audience) {
                text += &format!("  {audience:?}: {}\n", some.join(" "));
            }
        }
    }
    expect![[r#"
        case Public
        signal Internal
        phase_assessment Public
          Internal: evidence_links
          College: deviation_reason evidence
        prevention_item College
        ground_rule Public
          College: location_of_document
        working_group Public
          College: context_clear_enough reason_for_type initiator_role externals_from_start
          College: planned_widening_on
        situation_scan College
        conflict_scan College
        toxic_test College
        phase_checklist College
        expertise_item College
          Internal: contact_role
        plan_item Public
        authority_role Public
          College: willing_to_listen_and_set_aside_own_view willing_to_listen_and_set_aside_own_view_note services_at_table services_later
          College: aligned_with_mayor_or_alderman aligned_with_mayor_or_alderman_on
        participation_choice Public
          College: trust_in_authority pros cons
        project_leader College
        strategic_consultation College
        composition_review College
        working_group_member Public
          College: mandate
        internal_report College
        strategy_choice College
        opposition College
          Internal: link_signals
        loud_voice Internal
        loud_voice_forum Internal
        response_log Internal
        consultation Public
          College: participation_degree key_persons_used concerns_found promises_made
        concern Public
          College: shared_with_loud_voices convertible_to_challenge_note
        citizen_type_assessment Public
          Internal: where_noticed
          College: behaviour_seen referral
        dilemma_board College
        challenge Public
        stakeholder Public
          Internal: mandate_and_acceptance constructive_attitude own_interests why_not_now
          Internal: brandsma_role
          College: why_involve strategic_moment shared_concerns wanted_degree
        blind_spot_check College
        pitstop College
          Internal: involve_loud_voices_how
        challenge_validation Public
          College: impact_of_authority support_from_network presented_again_to_middle_link correction
          College: solutions_suggested
        objective Public
        feasibility College
        plan_link Public
          College: services_consulted budget_first_estimate budget_first_estimate_source
        plan_link_summary College
        action Public
          College: differentiation_note
        task_division College
        evaluation_criterion Public
          College: prepared_by
        evaluation_moment Public
          College: conclusion adjustment
        communication_principle College
        communication_plan_row Public
          College: citizen_types tone ambassador ambassador_side
          College: result messenger_credible messenger_credible_note
        anchoring_point Public
          College: organiser body owner achievements
          College: proposals
        learning_point College
        depolarisation_test College
        game_changer_check College
        workshop_session College
        online_case Internal
        authentic_question College
        intervision_request Internal
        environment_analysis College
          Internal: contact_role
        step_status College
          Internal: comment by
        override College
          Internal: by
        deviation College
          Internal: by
    "#]]
    .assert_eq(&text);
}

#[test]
fn nothing_internal_is_left_for_another_audience() {
    let mut case = Case::default();
    for kind in Kind::ALL {
        let of_kind = describe::kind(*kind).audience;
        case.push(filled(*kind, |field| format!("for-{:?}", field.audience.min(of_kind))));
    }
    // A warning about what the college sees.
    case.overrides[0].rule = Some("R24-03".to_owned());
    case.overrides[0].record = Some(Kind::Challenge.code().into());
    case.deviations[0].rule = Some("R0-01".to_owned());
    for audience in ALL {
        let visible = Visible::of(&case, audience);
        assert_eq!(visible.audience(), audience);
        let text = serde_json::to_string(visible.case()).unwrap();
        for planted in ALL {
            let there = text.contains(&format!("for-{planted:?}"));
            assert_eq!(there, audience <= planted, "{planted:?} text for {audience:?}");
        }
        // Codes, days and numbers carry no planted text: every field is there or not.
        for kind in Kind::ALL {
            let kind = describe::kind(*kind);
            let record = visible.case().records().find(|it| it.kind() == kind.kind);
            let fields = record.map(|it| it.fields()).unwrap_or_default();
            for field in &kind.fields {
                let may = audience <= field.audience.min(kind.audience);
                let there = fields.contains_key(&field.name);
                assert!(may || !there, "{}.{} for {audience:?}", kind.kind, field.name);
                let link = matches!(field.form, describe::Form::Link(_) | describe::Form::Links(_));
                assert!(!may || there || link, "{}.{} for {audience:?}", kind.kind, field.name);
            }
        }
        for hidden in Kind::ALL.iter().filter(|it| describe::kind(**it).audience < audience) {
            assert!(
                !text.contains(&format!("\"{hidden}\"")),
                "a link to a {hidden} for {audience:?}"
            );
        }
    }
    assert_eq!(Visible::of(&case, Audience::Internal).case(), &case);
}

#[test]
fn a_row_has_fields_of_its_own_audience() {
    let lists = json!({ "situation_scans": [{ "id": "SC1", "services_consulted": [
        { "service": "youth", "contact_role": "head of youth" }, { "service": "sport" },
    ] }] });
    let rows =
        |audience| seen(&lists, audience)["situation_scans"][0]["services_consulted"].clone();
    assert_eq!(rows(Audience::Internal)[0]["contact_role"], "head of youth");
    let left = rows(Audience::College);
    assert_eq!((&left[0]["service"], &left[1]["service"]), (&json!("youth"), &json!("sport")));
    assert!(!left.to_string().contains("head of youth"));
}

#[test]
fn what_was_set_aside_about_an_unknown_rule_stays_inside() {
    let lists = json!({ "consultations": [{ "id": "X1" }], "overrides": [
        { "id": "OV1", "rule": "R99-01", "reason": "x" },
        { "id": "OV2", "rule": "R22-02", "reason": "y" },
        { "id": "OV3", "reason": "z" },
    ] });
    let seen = |audience| Visible::of(&case(lists.clone()), audience).case().overrides.len();
    assert_eq!(ALL.map(seen), [3, 1, 0]);
}

#[test]
fn what_a_small_group_said_stays_inside() {
    let check = |count: Value, shown: bool| {
        let lists = json!({ "consultations": [{
            "id": "X1", "participants_count": count, "target": "traders",
            "what_was_heard": "no room", "emotions_interests_needs": "fear",
        }] });
        for audience in [Audience::College, Audience::Public] {
            let left = seen(&lists, audience)["consultations"][0].clone();
            assert_eq!(left["target"], "traders");
            assert_eq!(left["what_was_heard"] == "no room", shown, "{count}");
            assert_eq!(left["emotions_interests_needs"] == "fear", shown, "{count}");
        }
        let left = seen(&lists, Audience::Internal);
        assert_eq!(left["consultations"][0]["what_was_heard"], "no room");
    };
    check(json!(9), false);
    check(json!(0), false);
    check(Value::Null, false);
    check(json!(10), true);
    check(json!(250), true);
}

#[test]
fn a_conversation_with_a_loud_voice_stays_inside_however_large() {
    let lists = json!({ "consultations": [
        { "id": "X1", "method": "one_to_one_with_loud_voice", "participants_count": 50 },
        { "id": "X2", "method": "individual_interview" },
    ] });
    let ids = |audience: Audience| {
        let left = seen(&lists, audience)["consultations"].clone();
        left.as_array().unwrap().iter().map(|it| it["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(Audience::Internal), ["X1", "X2"]);
    assert_eq!(ids(Audience::College), ["X2"]);
    assert_eq!(ids(Audience::Public), ["X2"]);
}

#[test]
fn links_to_what_is_hidden_go() {
    let lists = json!({
        "loud_voices": [{ "id": "LV1" }],
        "consultations": [
            { "id": "X1", "method": "one_to_one_with_loud_voice" }, { "id": "X2" },
        ],
        "stakeholders": [{ "id": "ST1" }],
        "depolarisation_tests": [{ "id": "DT1", "by": ["ST1", "LV1", "X1", "the mayor"] }],
        "actions": [{ "id": "A1", "responsible": "X1" }],
    });
    let left = seen(&lists, Audience::College);
    assert_eq!(left["depolarisation_tests"][0]["by"], json!(["ST1", "the mayor"]));
    assert_eq!(left["actions"][0]["responsible"], Value::Null);
    let left = seen(&lists, Audience::Internal);
    assert_eq!(left["depolarisation_tests"][0]["by"], json!(["ST1", "LV1", "X1", "the mayor"]));
}

#[test]
fn what_was_set_aside_about_the_hidden_goes() {
    let left = |list: &str, record: &str, rule: &str, audience: Audience| {
        let lists = json!({
            "signals": [{ "id": "S1" }], "loud_voices": [{ "id": "LV1" }],
            "consultations": [
                { "id": "X1", "method": "one_to_one_with_loud_voice", "promises_made": "a walk" },
                { "id": "X2", "promises_made": "a walk" }, { "id": "X3" },
            ],
            list: [{ "id": "O1", "rule": rule, "reason": "why", "by": "the chair" }],
        });
        let mut case = case(lists);
        if let Some(set_aside) = case.overrides.first_mut().filter(|_| !record.is_empty()) {
            set_aside.record = Some(record.into());
        }
        let left = json!(Visible::of(&case, audience).case());
        assert!(audience == Audience::Internal || !left.to_string().contains("the chair"));
        !left[list].as_array().unwrap().is_empty()
    };
    let college = |list, record, rule, expected: bool| {
        assert_eq!(left(list, record, rule, Audience::College), expected, "{list} {record} {rule}");
        assert!(left(list, record, rule, Audience::Internal));
        assert!(!left(list, record, rule, Audience::Public));
    };
    college("overrides", "", "R22-02", true);
    college("overrides", "X2", "R22-04", true);
    college("overrides", "X1", "R22-04", false);
    // What is found no longer could have been about anything.
    college("overrides", "X3", "R22-04", false);
    college("overrides", "LV1", "R22-04", false);
    college("overrides", "S1", "R0-06", false);
    college("overrides", "", "R21-06", false);
    college("overrides", "", "R21-04", false);
    college("deviations", "", "R0-01", true);
    college("deviations", "", "R21-04", false);
}

/// Overrides of every warning that a case raises, as the college sees them: `rule record`.
fn set_aside_before_the_college(lists: Value) -> Vec<String> {
    let mut case = case(lists);
    let about = |it: &rule::Finding| (it.rule, it.record.clone());
    let found: HashSet<_> = rule::findings(&case).iter().map(about).collect();
    case.overrides = found
        .into_iter()
        .enumerate()
        .map(|(number, (rule, record))| Override {
            id: format!("O{number}").as_str().into(),
            rule: Some(rule.to_owned()),
            record,
            reason: Some("why".to_owned()),
            ..Override::default()
        })
        .collect();
    let left = Visible::of(&case, Audience::College);
    let named = |it: &Override| {
        let record = it.record.as_ref().map_or("case", |id| id.0.as_str());
        format!("{} {record}", it.rule.as_deref().unwrap_or_default())
    };
    let mut left: Vec<_> = left.case().overrides.iter().map(named).collect();
    left.sort();
    left
}

#[test]
fn what_was_set_aside_about_a_hidden_field_stays_inside() {
    let shown = |lists: Value, rule: &str| {
        let left = set_aside_before_the_college(lists);
        left.into_iter().any(|it| it.starts_with(rule))
    };
    let stakeholder = json!({ "stakeholders": [{
        "id": "ST1", "network_roles": ["representative"], "mandate_and_acceptance": "unclear",
        "constructive_attitude": "no", "place_in_trajectory": ["execution_of_priority_actions"],
        "brandsma_role": "bridge_builder",
    }] });
    for (rule, expected) in
        [("R25-03", true), ("R25-04", false), ("R25-05", false), ("R51-02", false)]
    {
        assert_eq!(shown(stakeholder.clone(), rule), expected, "{rule}");
    }
    // That only loud voices said it tells of their conversations.
    let voices = json!({
        "loud_voices": [{ "id": "LV1", "common_concerns_found": ["C1"] }],
        "concerns": [{ "id": "C1" }], "pitstops": [{ "id": "PS1" }],
        "challenges": [{ "id": "CH1", "shared_concerns": ["C1"], "our_impact": "low" }],
    });
    for (rule, expected) in [("R24-03 CH1", true), ("R22-05", false), ("R26-02", false)] {
        assert_eq!(shown(voices.clone(), rule), expected, "{rule}");
    }
    // What is hidden may also be what is missing.
    let pitstop = |challenges: &[&str]| {
        json!({
            "challenges": [{ "id": "CH1" }], "objectives": [{ "id": "OB1" }],
            "stakeholders": [{ "id": "ST1" }],
            "pitstops": [{ "id": "PS1", "challenges": challenges, "continue_with": ["ST1"] }],
        })
    };
    assert!(shown(pitstop(&[]), "R26-01"));
    assert!(!shown(pitstop(&["CH1"]), "R26-01"));
}
