//! Someone concerned or able to help, by role or organisation (method, step 2.5).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{BrandsmaRole, NetworkRole, ParticipationDegree};
use crate::record::words_of;
use crate::route;
use crate::rule::{self, Arg, Finding};
use crate::step_status::Substep;
use crate::value::RecordId;

/// Someone concerned or able to help, by role or organisation (method, step 2.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.5"))]
pub struct Stakeholder {
    /// Its lasting id.
    pub id: RecordId,
    /// Role or organisation, never a name.
    #[schemars(extend("x-needed" = "always"))]
    pub who: Option<String>,
    /// What kind of party it is.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<StakeholderKind>,
    /// Tied to the neighbourhood, the challenge or both.
    #[schemars(extend("x-needed" = "always"))]
    pub involved_with: Vec<Involvement>,
    /// Network roles, the main one first.
    #[schemars(extend("x-needed" = "always"))]
    pub network_roles: Vec<NetworkRole>,
    /// People a representative speaks for.
    #[schemars(extend("x-needed" = "representative"))]
    pub constituency: Option<String>,
    /// How clear the mandate is.
    #[schemars(extend("x-needed" = "representative", "x-audience" = "internal"))]
    pub mandate_and_acceptance: Option<MandateClarity>,
    /// Whether the attitude is constructive.
    #[schemars(extend("x-needed" = "always", "x-audience" = "internal"))]
    pub constructive_attitude: Option<Attitude>,
    /// What the party wants for itself.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "internal"))]
    pub own_interests: Option<String>,
    /// Why to involve it.
    #[schemars(extend("x-long" = true, "x-needed" = "either_why", "x-audience" = "college"))]
    pub why_involve: Option<String>,
    /// Why not, or not yet.
    #[schemars(extend("x-long" = true, "x-needed" = "either_why", "x-audience" = "internal"))]
    pub why_not_now: Option<String>,
    /// When to involve it.
    #[schemars(extend("x-audience" = "college"))]
    pub strategic_moment: Option<String>,
    /// Rung of the ladder now.
    #[schemars(extend("x-needed" = "always"))]
    pub participation_degree: Option<ParticipationDegree>,
    /// Part it plays.
    #[schemars(extend("x-needed" = "always"))]
    pub place_in_trajectory: Vec<TrajectoryPlace>,
    /// Concerns it shares.
    #[schemars(extend("x-link" = ["concern"], "x-audience" = "college"))]
    pub shared_concerns: Vec<RecordId>,
    /// Rung of the ladder to grow to.
    #[schemars(extend("x-audience" = "college"))]
    pub wanted_degree: Option<ParticipationDegree>,
    /// Role in Brandsma's framework.
    #[schemars(extend("x-audience" = "internal"))]
    pub brandsma_role: Option<BrandsmaRole>,
}

/// Kinds of parties.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum StakeholderKind {
    Association,
    Organisation,
    ResidentsCollective,
    UnorganisedResident,
    Professional,
    Business,
    School,
    Service,
    OnlinePageModerator,
    Other,
}

/// What a stakeholder is tied to.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Involvement {
    Neighbourhood,
    Challenge,
}

/// How clear a representative's mandate is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum MandateClarity {
    Clear,
    Partial,
    Unclear,
}

/// How constructive a stakeholder is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Attitude {
    Yes,
    Mixed,
    No,
    Unknown,
}

/// Parts a stakeholder can play.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TrajectoryPlace {
    SoundingBoard,
    ExecutionOfPriorityActions,
    Ambassador,
    WorkingGroup,
    None,
}

/// R25-03: ideally all four profiles are aboard.
pub(crate) fn r25_03(case: &Case) -> Vec<Finding> {
    let present: HashSet<_> = case.stakeholders.iter().flat_map(|it| &it.network_roles).collect();
    let missing: Vec<_> = NetworkRole::ALL
        .iter()
        .filter(|role| !present.contains(role))
        .map(|role| words_of("network-role", role))
        .collect();
    let speaks = route::has_begun(case, Substep::S25) && !missing.is_empty();
    rule::when(speaks, || {
        Finding::new("R25-03").at("network_roles").with("roles", Arg::Words(missing))
    })
}

/// R25-04: a representative without a clear mandate does not speak for all.
pub(crate) fn r25_04(case: &Case) -> Vec<Finding> {
    case.stakeholders
        .iter()
        .filter(|it| it.network_roles.contains(&NetworkRole::Representative))
        .filter(|it| it.mandate_and_acceptance == Some(MandateClarity::Unclear))
        .map(|it| Finding::new("R25-04").on(&it.id).at("mandate_and_acceptance"))
        .collect()
}

/// R25-05: who carries out actions needs a constructive attitude.
pub(crate) fn r25_05(case: &Case) -> Vec<Finding> {
    let executes = TrajectoryPlace::ExecutionOfPriorityActions;
    case.stakeholders
        .iter()
        .filter(|it| it.constructive_attitude == Some(Attitude::No))
        .filter(|it| it.place_in_trajectory.contains(&executes))
        .map(|it| Finding::new("R25-05").on(&it.id).at("place_in_trajectory"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

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
            assert_eq!(
                written,
                json!(roles[..count]),
                "none is lost, the first stays the main one"
            );
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
}
