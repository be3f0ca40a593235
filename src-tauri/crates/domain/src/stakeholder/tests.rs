//! The rules about stakeholders, and what their records keep.

use serde_json::{Value, json};

use crate::audience::{Audience, Visible};
use crate::rule::{self, Arg};
use crate::testing::{self, InMemory, case, in_crisis};
use crate::{edit, file};

fn check(rule: &str, stakeholder: Value, expected: &[&str]) {
    testing::check(rule, json!({ "stakeholders": [stakeholder] }), expected);
}

#[test]
fn r25_01() {
    let roles = ["doer", "connector", "critical_thinker", "representative"];
    for count in 0..=roles.len() {
        let stakeholder = json!({ "id": "ST1", "network_roles": roles[..count] });
        let case = case(json!({ "stakeholders": [stakeholder] }));
        let written = serde_json::to_value(&case.stakeholders[0].network_roles).unwrap();
        assert_eq!(written, json!(roles[..count]), "none is lost, the first stays the main one");
        assert_eq!(file::read(&file::write(&case)).unwrap(), case);
    }
}

#[test]
fn r25_02() {
    let case = case(json!({
        "stakeholders": [
            { "id": "ST1", "participation_degree": "2_consult" },
            { "id": "ST2", "participation_degree": "5_codecide", "wanted_degree": "1_inform" },
            { "id": "ST3" },
        ],
        "participation_choices": [
            { "id": "PC1", "scope": "trajectory", "degree": "3_advise" },
            { "id": "PC2", "scope": "partner", "partner": "ST2", "degree": "4_coproduce" },
        ],
    }));
    let degrees: Vec<_> = case.stakeholders.iter().map(|it| it.participation_degree).collect();
    let degrees = serde_json::to_value(degrees).unwrap();
    assert_eq!(degrees, json!(["2_consult", "5_codecide", null]));
    assert_eq!(file::read(&file::write(&case)).unwrap(), case);
    // One partner moves, and nothing moves with it.
    let records = InMemory(case);
    let edit = edit::Edit::set(&"ST1".into(), "participation_degree", "5_codecide");
    let touched = edit::check(&records, &edit).unwrap().touched;
    assert_eq!(touched.keys().collect::<Vec<_>>(), [&"ST1".into()]);
}

#[test]
fn r25_03() {
    let roles = |roles: &[&str]| json!({ "id": "ST1", "network_roles": roles });
    let (missing, all) =
        (["case.network_roles"], ["connector", "representative", "doer", "critical_thinker"]);
    testing::check("R25-03", json!({}), &[]);
    check("R25-03", roles(&[]), &missing);
    check("R25-03", roles(&all[1..]), &missing);
    check("R25-03", roles(&all), &[]);
    let spread = json!({ "stakeholders": [
        { "id": "ST1", "network_roles": all[..2] }, { "id": "ST2", "network_roles": all[2..] },
    ] });
    testing::check("R25-03", spread, &[]);
    // Members of the working group do not count.
    let members = json!({
        "stakeholders": [{ "id": "ST1", "network_roles": all[1..] }],
        "working_group_members": [{ "id": "WG1", "network_roles": [all[0]] }],
    });
    testing::check("R25-03", members, &missing);
    let later = json!({ "objectives": [{ "id": "OB1" }] });
    testing::check("R25-03", later.clone(), &missing);
    testing::check("R25-03", in_crisis(later), &[]);
    testing::check("R25-03", json!({ "challenges": [{ "id": "CH1" }] }), &[]);

    let case = case(json!({ "stakeholders": [roles(&["doer", "connector"])] }));
    let found = rule::findings(&case).into_iter().find(|it| it.rule == "R25-03").unwrap();
    let named = ["representative", "critical-thinker"];
    let named = named.map(|role| format!("network-role-{role}")).to_vec();
    assert_eq!(found.args, [("roles", Arg::Words(named))]);
}

#[test]
fn r25_04() {
    let check = |role: &str, mandate: &str, expected: &[&str]| {
        let roles = json!([role, "doer"]);
        let stakeholder =
            json!({ "id": "ST1", "network_roles": roles, "mandate_and_acceptance": mandate });
        check("R25-04", stakeholder, expected);
    };
    check("representative", "unclear", &["ST1.mandate_and_acceptance"]);
    check("representative", "partial", &[]);
    check("representative", "clear", &[]);
    check("representative", "", &[]);
    check("connector", "unclear", &[]);
}

#[test]
fn r25_05() {
    let check = |attitude: &str, place: &str, expected: &[&str]| {
        let places = json!(["sounding_board", place]);
        let stakeholder = json!({
            "id": "ST1", "constructive_attitude": attitude, "place_in_trajectory": places,
        });
        check("R25-05", stakeholder, expected);
    };
    check("no", "execution_of_priority_actions", &["ST1.place_in_trajectory"]);
    check("mixed", "execution_of_priority_actions", &[]);
    check("unknown", "execution_of_priority_actions", &[]);
    check("", "execution_of_priority_actions", &[]);
    check("no", "ambassador", &[]);
}

#[test]
fn r25_07() {
    let choice = |id: &str, degree: &str, from: &str, told: &str| {
        json!({
            "id": id, "scope": "trajectory", "degree": degree, "valid_from": from,
            "communicated_to_residents_on": told,
        })
    };
    let of = |partner: &str, choice: Value| {
        let mut choice = choice;
        choice["scope"] = json!("partner");
        choice["partner"] = json!(partner);
        choice
    };
    let check = |choices: Value, expected: &[&str]| {
        let stakeholders = json!([{ "id": "ST1" }, { "id": "ST2" }]);
        let lists = json!({ "stakeholders": stakeholders, "participation_choices": choices });
        testing::check("R25-07", lists, expected);
    };
    let told = || choice("PC1", "4_coproduce", "2025-03-01", "2025-03-10");
    let later = |degree: &str| choice("PC2", degree, "2025-05-01", "");
    let lowered = ["PC2.degree"];
    check(json!([told()]), &[]);
    for degree in ["too_early", "1_inform", "2_consult", "3_advise"] {
        check(json!([told(), later(degree)]), &lowered);
    }
    for degree in ["4_coproduce", "5_codecide", "6_self_governance", ""] {
        check(json!([told(), later(degree)]), &[]);
    }
    check(json!([choice("PC1", "4_coproduce", "2025-03-01", ""), later("1_inform")]), &[]);
    check(json!([choice("PC1", "too_early", "", "2025-03-10"), later("1_inform")]), &[]);
    // The day counts, not the place in the list; without one, a revision has its own day.
    check(json!([later("2_consult"), told()]), &lowered);
    check(json!([choice("PC2", "2_consult", "2025-02-01", ""), told()]), &[]);
    let revised = json!({ "id": "PC2", "degree": "2_consult", "revised_on": "2025-05-01" });
    check(json!([revised, told()]), &lowered);
    // What residents were told last is what counts.
    let third = |degree: &str| choice("PC3", degree, "2025-06-01", "");
    let second = |told: &str| choice("PC2", "2_consult", "2025-05-01", told);
    check(json!([told(), second(""), third("3_advise")]), &["PC2.degree", "PC3.degree"]);
    check(json!([told(), second("2025-05-02"), third("3_advise")]), &lowered);
    // Each partner has its own.
    let (one, two) = (of("ST1", told()), of("ST2", later("1_inform")));
    check(json!([one, two, choice("PC3", "1_inform", "2025-05-01", "")]), &[]);
    check(json!([one, of("ST1", later("1_inform"))]), &lowered);
    check(json!([of("", told()), of("", later("1_inform"))]), &[]);
}

/// A partner's rung of now stands on the stakeholder.
#[test]
fn r25_07_looks_at_the_stakeholder_too() {
    let choice = |id: &str, partner: &str, degree: &str, told: &str| {
        json!({
            "id": id, "scope": "partner", "partner": partner, "degree": degree,
            "communicated_to_residents_on": told,
        })
    };
    let check = |choices: Value, now: &str, expected: &[&str]| {
        let stakeholders = json!([{ "id": "ST1", "participation_degree": now }, { "id": "ST2" }]);
        let lists = json!({ "stakeholders": stakeholders, "participation_choices": choices });
        testing::check("R25-07", lists, expected);
    };
    let (told, lowered) =
        (|| choice("PC1", "ST1", "4_coproduce", "2025-03-10"), ["ST1.participation_degree"]);
    for now in ["1_inform", "2_consult", "3_advise"] {
        check(json!([told()]), now, &lowered);
        check(json!([choice("PC1", "ST1", "4_coproduce", "")]), now, &[]);
        check(json!([choice("PC1", "ST2", "4_coproduce", "2025-03-10")]), now, &[]);
        check(json!([choice("PC1", "ST1", "too_early", "2025-03-10")]), now, &[]);
        let trajectory = json!({
            "id": "PC1", "scope": "trajectory", "degree": "4_coproduce",
            "communicated_to_residents_on": "2025-03-10",
        });
        check(json!([trajectory]), now, &[]);
    }
    for now in ["4_coproduce", "5_codecide", "6_self_governance", ""] {
        check(json!([told()]), now, &[]);
    }
    // What was told last is what counts; a choice that nobody was told of is lowered itself.
    let second = |on: &str| choice("PC2", "ST1", "2_consult", on);
    check(json!([told(), second("2025-06-10")]), "2_consult", &["PC2.degree"]);
    check(json!([told(), second("")]), "2_consult", &["PC2.degree", lowered[0]]);
}

#[test]
fn r51_02() {
    let check = |role: &str, expected: &[&str]| {
        check("R51-02", json!({ "id": "ST1", "brandsma_role": role }), expected);
    };
    check("bridge_builder", &["ST1.brandsma_role"]);
    for role in ["pusher", "joiner", "silent", "scapegoat", "n/a", ""] {
        check(role, &[]);
    }
}

#[test]
fn r51_03() {
    let check = |voice: &str, stakeholder: &str, expected: &[&str]| {
        let lists = json!({
            "loud_voices": [{ "id": "LV1", "brandsma_role": voice }],
            "stakeholders": [{ "id": "ST1", "brandsma_role": stakeholder }],
        });
        testing::check("R51-03", lists, expected);
    };
    let (voice, stakeholder) = ("LV1.brandsma_role", "ST1.brandsma_role");
    check("scapegoat", "scapegoat", &[voice, stakeholder]);
    check("scapegoat", "", &[voice]);
    check("", "scapegoat", &[stakeholder]);
    for role in ["pusher", "joiner", "silent", "bridge_builder", "n/a", ""] {
        check(role, role, &[]);
    }
}

#[test]
fn what_was_set_aside_about_a_role_stays_inside() {
    for rule in ["R25-03", "R25-04", "R25-05", "R51-02", "R51-03"] {
        let record = (rule != "R25-03").then_some("ST1");
        let check = |role: &str| {
            let case = case(json!({
                "stakeholders": [{
                    "id": "ST1", "network_roles": ["representative"], "brandsma_role": role,
                    "mandate_and_acceptance": "unclear", "constructive_attitude": "no",
                    "place_in_trajectory": ["execution_of_priority_actions"],
                }],
                "overrides": [{ "id": "O1", "rule": rule, "record": record, "reason": "why" }],
            }));
            let left = |audience| Visible::of(&case, audience).case().overrides.len();
            let college = usize::from(rule == "R25-03");
            assert_eq!((left(Audience::Internal), left(Audience::College)), (1, college), "{rule}");
        };
        check("bridge_builder");
        check("scapegoat");
    }
}
