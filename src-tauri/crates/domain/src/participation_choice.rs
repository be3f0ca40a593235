//! The chosen rung of the participation ladder, for the trajectory or one partner; versioned (method, step 1.4).

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::Trust;
use crate::rule::Finding;
use crate::value::{Date, RecordId};

/// The chosen rung of the participation ladder, for the trajectory or one partner; versioned (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.4", "x-named-by" = "degree"))]
pub struct ParticipationChoice {
    /// Its lasting id.
    pub id: RecordId,
    /// Trajectory as a whole, or one partner.
    #[schemars(extend("x-needed" = "always"))]
    pub scope: Option<ParticipationScope>,
    /// The partner it is about.
    #[schemars(extend("x-link" = ["stakeholder"], "x-needed" = "partner"))]
    pub partner: Option<RecordId>,
    /// Chosen rung.
    #[schemars(extend("x-needed" = "always"))]
    pub degree: Option<TrajectoryDegree>,
    /// How much residents trust the authority.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub trust_in_authority: Option<Trust>,
    /// What speaks for this rung.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "college"))]
    pub pros: Option<String>,
    /// What speaks against it.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "college"))]
    pub cons: Option<String>,
    /// What was agreed on who decides what.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub agreements: Option<String>,
    /// Day residents were told.
    #[schemars(extend("x-needed" = "consulted"))]
    pub communicated_to_residents_on: Option<Date>,
    /// Day this version starts to count.
    #[schemars(extend("x-needed" = "revision"))]
    pub valid_from: Option<Date>,
    /// Day of the revision.
    #[schemars(extend("x-needed" = "revision"))]
    pub revised_on: Option<Date>,
    /// Why it was revised.
    #[schemars(extend("x-long" = true, "x-needed" = "revision"))]
    pub reason_revision: Option<String>,
}

/// What a participation choice is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ParticipationScope {
    Trajectory,
    Partner,
}

/// A rung of the ladder, or too early to choose (R14-03).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "participation-degree"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TrajectoryDegree {
    #[serde(rename = "1_inform")]
    Inform,
    #[serde(rename = "2_consult")]
    Consult,
    #[serde(rename = "3_advise")]
    Advise,
    #[serde(rename = "4_coproduce")]
    Coproduce,
    #[serde(rename = "5_codecide")]
    Codecide,
    #[serde(rename = "6_self_governance")]
    SelfGovernance,
    TooEarly,
}

impl ParticipationChoice {
    /// The versions of the choice for a partner, or for the trajectory when none is named, the
    /// latest last: by the day they start to count, then by place in the list (R14-04).
    pub fn versions<'a>(case: &'a Case, partner: Option<&RecordId>) -> Vec<&'a Self> {
        let about = partner.map_or(About::Trajectory, |partner| About::Partner(Some(partner)));
        let all = case.participation_choices.iter();
        let mut versions: Vec<_> = all.filter(|it| it.about() == about).collect();
        versions.sort_by_key(|it| it.since());
        versions
    }

    /// Whether the ladder is to be gone through again once those involved are better known: the
    /// latest choice for the trajectory says that it is too early (R14-03).
    pub fn is_open_task(case: &Case) -> bool {
        let too_early = Some(TrajectoryDegree::TooEarly);
        Self::versions(case, None).last().is_some_and(|it| it.degree == too_early)
    }

    /// The latest version of each choice, in the order of the list.
    fn latest_of_each(case: &Case) -> Vec<&Self> {
        let mut latest: HashMap<About, &Self> = HashMap::new();
        for choice in &case.participation_choices {
            let counts = latest.entry(choice.about()).or_insert(choice);
            if counts.since() <= choice.since() {
                *counts = choice;
            }
        }
        let counts = |it: &&Self| latest.get(&it.about()).is_some_and(|last| last.id == it.id);
        case.participation_choices.iter().filter(counts).collect()
    }

    fn about(&self) -> About<'_> {
        match self.scope {
            Some(ParticipationScope::Partner) => About::Partner(self.partner.as_ref()),
            // As long as nothing else is said, a choice is for the trajectory.
            Some(ParticipationScope::Trajectory) | None => About::Trajectory,
        }
    }

    /// The day from which it counts.
    pub fn since(&self) -> Option<Date> {
        self.valid_from.or(self.revised_on)
    }

    /// Whether another choice about the same came before it.
    pub(crate) fn is_revision(&self, case: &Case) -> bool {
        let same = case.participation_choices.iter().filter(|it| it.about() == self.about());
        same.min_by_key(|it| it.since()).is_some_and(|first| first.id != self.id)
    }

    /// Whether residents may expect that more is asked of them than to listen.
    fn gives_a_say(&self) -> bool {
        use TrajectoryDegree::{Inform, TooEarly};
        self.degree.is_some_and(|it| !matches!(it, Inform | TooEarly))
    }
}

/// What a choice is about: choices about the same are its versions.
#[derive(PartialEq, Eq, Hash)]
enum About<'a> {
    Trajectory,
    Partner(Option<&'a RecordId>),
}

/// R14-01: only informing people who do not trust the authority can make things worse.
pub(crate) fn r14_01(case: &Case) -> Vec<Finding> {
    let (inform, low) = (Some(TrajectoryDegree::Inform), Some(Trust::Low));
    ParticipationChoice::latest_of_each(case)
        .into_iter()
        .filter(|it| it.degree == inform && it.trust_in_authority == low)
        .map(|it| Finding::new("R14-01").on(&it.id).at("degree"))
        .collect()
}

/// R14-02: residents who get a say are told how far it goes; a partner's rung is not theirs.
pub(crate) fn r14_02(case: &Case) -> Vec<Finding> {
    let latest = ParticipationChoice::versions(case, None).pop();
    latest
        .into_iter()
        .filter(|it| it.gives_a_say() && it.communicated_to_residents_on.is_none())
        .map(|it| Finding::new("R14-02").on(&it.id).at("communicated_to_residents_on"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::ParticipationChoice;
    use crate::file;
    use crate::testing::{self, case};

    fn lists(choices: Value) -> Value {
        json!({ "participation_choices": choices, "stakeholders": [{ "id": "ST1" }, { "id": "ST2" }] })
    }

    fn check(rule: &str, choices: Value, expected: &[&str]) {
        testing::check(rule, lists(choices), expected);
    }

    /// A choice for a partner, or for the trajectory when none is named.
    fn choice(id: &str, partner: &str, day: &str, degree: &str) -> Value {
        let scope = if partner.is_empty() { "trajectory" } else { "partner" };
        json!({ "id": id, "scope": scope, "partner": partner, "valid_from": day, "degree": degree })
    }

    #[test]
    fn r14_01() {
        let trusted = |degree: &str, trust: &str| json!({ "id": "PC1", "degree": degree, "trust_in_authority": trust });
        check("R14-01", json!([]), &[]);
        check("R14-01", json!([trusted("1_inform", "low")]), &["PC1.degree"]);
        for trust in ["medium", "high", "unknown", ""] {
            check("R14-01", json!([trusted("1_inform", trust)]), &[]);
        }
        for degree in ["2_consult", "6_self_governance", "too_early", ""] {
            check("R14-01", json!([trusted(degree, "low")]), &[]);
        }
        // An earlier version stays as it was; a partner stands apart.
        let later = |partner: &str| {
            json!([trusted("1_inform", "low"), choice("PC2", partner, "2025-03-10", "3_advise")])
        };
        check("R14-01", later(""), &[]);
        check("R14-01", later("ST1"), &["PC1.degree"]);
    }

    #[test]
    fn r14_02() {
        let told = |degree: &str, day: &str| json!([{ "id": "PC1", "degree": degree, "communicated_to_residents_on": day }]);
        let untold = ["PC1.communicated_to_residents_on"];
        check("R14-02", json!([]), &[]);
        for degree in ["2_consult", "3_advise", "4_coproduce", "5_codecide", "6_self_governance"] {
            check("R14-02", told(degree, ""), &untold);
            check("R14-02", told(degree, "2025-03-10"), &[]);
        }
        for degree in ["1_inform", "too_early", ""] {
            check("R14-02", told(degree, ""), &[]);
        }
        let first = choice("PC1", "", "2025-03-10", "2_consult");
        check("R14-02", json!([first]), &untold);
        check("R14-02", json!([first, choice("PC2", "", "2025-04-10", "1_inform")]), &[]);
        check("R14-02", json!([choice("PC2", "", "2025-04-10", "1_inform"), first]), &[]);
        // A partner stands apart, and is no resident.
        check("R14-02", json!([first, choice("PC2", "ST1", "2025-04-10", "1_inform")]), &untold);
        check("R14-02", json!([choice("PC1", "ST1", "2025-03-10", "2_consult")]), &[]);
    }

    #[test]
    fn r14_03() {
        let check = |choices: Value, expected: bool| {
            let case = case(lists(choices.clone()));
            assert_eq!(ParticipationChoice::is_open_task(&case), expected, "{choices}");
        };
        let early = choice("PC1", "", "2025-02-17", "too_early");
        check(json!([]), false);
        check(json!([early]), true);
        check(json!([{ "id": "PC1", "degree": "too_early" }]), true);
        check(json!([choice("PC1", "", "", "4_coproduce")]), false);
        check(json!([early, choice("PC2", "", "2025-03-10", "4_coproduce")]), false);
        check(json!([choice("PC2", "", "2025-03-10", "4_coproduce"), early]), false);
        check(json!([early, choice("PC2", "", "2025-02-17", "")]), false);
        check(json!([choice("PC2", "", "2025-02-16", "4_coproduce"), early]), true);
        // A partner stands apart.
        check(json!([early, choice("PC2", "ST1", "2025-03-10", "4_coproduce")]), true);
        check(json!([choice("PC2", "ST1", "2025-03-10", "too_early")]), false);
    }

    #[test]
    fn r14_04() {
        let case = case(lists(json!([
            choice("PC2", "", "2025-03-10", "4_coproduce"),
            choice("PC3", "ST1", "2025-04-01", "2_consult"),
            choice("PC1", "", "2025-02-17", "too_early"),
            choice("PC4", "", "2025-03-10", "3_advise"),
            { "id": "PC5", "scope": "trajectory", "revised_on": "2025-03-01" },
            { "id": "PC6", "partner": "ST1" },
            { "id": "PC7", "scope": "partner" },
        ])));
        let ids = |partner: Option<&str>| {
            let versions = ParticipationChoice::versions(&case, partner.map(Into::into).as_ref());
            versions.iter().map(|it| it.id.0.clone()).collect::<Vec<_>>()
        };
        // By day, then by place in the list; what has no day comes first.
        assert_eq!(ids(None), ["PC6", "PC1", "PC5", "PC2", "PC4"]);
        assert_eq!(ids(Some("ST1")), ["PC3"]);
        assert_eq!(ids(Some("ST2")), Vec::<String>::new());
        // No version is lost on the way out and in.
        assert_eq!(file::read(&file::write(&case)).unwrap(), case);
    }
}
