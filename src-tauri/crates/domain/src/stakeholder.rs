//! Someone concerned or able to help, by role or organisation (method, step 2.5).

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{BrandsmaRole, NetworkRole, ParticipationDegree};
use crate::participation_choice::{ParticipationScope, TrajectoryDegree};
use crate::record::{Kind, words_of};
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

/// R25-07: a rung that residents were told about is not lowered afterwards, neither by a later
/// choice nor on the stakeholder itself. Taking the choice back altogether lowers it too.
pub(crate) fn r25_07(case: &Case) -> Vec<Finding> {
    let mut versions: Vec<_> = case.participation_choices.iter().collect();
    versions.sort_by_key(|it| it.valid_from.or(it.revised_on));
    let mut told: HashMap<Option<&RecordId>, Option<ParticipationDegree>> = HashMap::new();
    let mut findings = Vec::new();
    for version in versions {
        let partner = version.scope == Some(ParticipationScope::Partner);
        if partner && version.partner.is_none() {
            continue;
        }
        let about = version.partner.as_ref().filter(|_| partner);
        let Some(rung) = version.degree.map(rung) else { continue };
        if told.get(&about).is_some_and(|told| rung < *told) {
            let finding = Finding::new("R25-07").on(&version.id);
            findings.push(finding.of(Kind::ParticipationChoice).at("degree"));
        }
        if version.communicated_to_residents_on.is_some() {
            told.insert(about, rung);
        }
    }
    for stakeholder in &case.stakeholders {
        let told = told.get(&Some(&stakeholder.id)).copied().flatten();
        let now = stakeholder.participation_degree;
        if now.is_some() && now < told {
            let finding = Finding::new("R25-07").on(&stakeholder.id);
            findings.push(finding.of(Kind::Stakeholder).at("participation_degree"));
        }
    }
    findings
}

/// The rung; none while it is too early to choose.
fn rung(degree: TrajectoryDegree) -> Option<ParticipationDegree> {
    match degree {
        TrajectoryDegree::TooEarly => None,
        TrajectoryDegree::Inform => Some(ParticipationDegree::Inform),
        TrajectoryDegree::Consult => Some(ParticipationDegree::Consult),
        TrajectoryDegree::Advise => Some(ParticipationDegree::Advise),
        TrajectoryDegree::Coproduce => Some(ParticipationDegree::Coproduce),
        TrajectoryDegree::Codecide => Some(ParticipationDegree::Codecide),
        TrajectoryDegree::SelfGovernance => Some(ParticipationDegree::SelfGovernance),
    }
}

/// R51-02: who stands between two poles to bring them together may add fuel. Registered under loud
/// voices, so that the group's reason stays as internal as the role it is about.
pub(crate) fn r51_02(case: &Case) -> Vec<Finding> {
    case.stakeholders
        .iter()
        .filter(|it| it.brandsma_role == Some(BrandsmaRole::BridgeBuilder))
        .map(|it| of_role("R51-02", Kind::Stakeholder, &it.id))
        .collect()
}

/// R51-03: who gets the blame may be discriminated against. Internal in the same way.
pub(crate) fn r51_03(case: &Case) -> Vec<Finding> {
    let blamed = |role: Option<BrandsmaRole>| role == Some(BrandsmaRole::Scapegoat);
    let voices = case.loud_voices.iter().filter(|it| blamed(it.brandsma_role));
    let stakeholders = case.stakeholders.iter().filter(|it| blamed(it.brandsma_role));
    let voices = voices.map(|it| of_role("R51-03", Kind::LoudVoice, &it.id));
    voices.chain(stakeholders.map(|it| of_role("R51-03", Kind::Stakeholder, &it.id))).collect()
}

fn of_role(rule: &'static str, kind: Kind, id: &RecordId) -> Finding {
    Finding::new(rule).on(id).of(kind).at("brandsma_role")
}

#[cfg(test)]
mod tests;
