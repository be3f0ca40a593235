//! Five questions to one action: risks and what we do about them (method, section 4).

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionStatus};
use crate::case::Case;
use crate::choice::{Level, NetworkRole};
use crate::record::Kind;
use crate::rule::Finding;
use crate::stems::Stems;
use crate::value::{Date, RecordId, Reference};
use crate::working_group_member::MemberRole;

/// Five questions to one action: risks and what we do about them (method, section 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "3.5", "x-named-by" = "action"))]
pub struct DepolarisationTest {
    /// Its lasting id.
    pub id: RecordId,
    /// Action that was tested.
    #[schemars(extend("x-link" = ["action"], "x-needed" = "always"))]
    pub action: Option<RecordId>,
    /// Risks, by question.
    #[schemars(extend("x-needed" = "always"))]
    pub rows: Vec<TestRow>,
    /// Day of the test.
    #[schemars(extend("x-needed" = "always"))]
    pub tested_on: Option<Date>,
    /// Who tested, a critical thinker among them.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"], "x-needed" = "always"))]
    pub by: Vec<Reference>,
}

/// A risk, or the statement that none is seen, for one question of the test.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TestRow {
    /// Which of the five questions.
    #[schemars(extend("x-needed" = "always"))]
    pub q: Option<TestQuestion>,
    /// What could go wrong.
    #[schemars(extend("x-long" = true, "x-needed" = "unless_none_seen"))]
    pub risk: Option<String>,
    /// How likely it is.
    pub likelihood: Option<Level>,
    /// How bad it would be.
    pub severity: Option<Level>,
    /// What we do about it.
    #[schemars(extend("x-long" = true, "x-needed" = "risk"))]
    pub our_impact: Option<String>,
    /// Whether no risk is seen for this question.
    pub none_seen: Option<bool>,
    /// Why none is seen.
    #[schemars(extend("x-long" = true, "x-needed" = "none_seen"))]
    pub why: Option<String>,
}

/// The five questions of the depolarisation test (method, section 4).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum TestQuestion {
    D1,
    D2,
    D3,
    D4,
    D5,
}

/// What the test comes to (R50-06).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Overall {
    /// No risk was seen.
    Go,
    /// There are risks, with measures.
    GoWithMeasures,
    /// A grave and likely risk has no measure.
    Redesign,
}

impl DepolarisationTest {
    /// R50-01: whether all five questions are answered, each by a risk or by why none is seen.
    pub fn is_complete(&self) -> bool {
        let answered = |question: &TestQuestion| {
            self.rows.iter().any(|row| row.q == Some(*question) && row.is_answer())
        };
        TestQuestion::ALL.iter().all(answered)
    }

    /// R50-06: what the test comes to. A grave risk says so at once; as long as the test is not
    /// complete, it comes to nothing else.
    pub fn overall(&self) -> Option<Overall> {
        let grave = |row: &&TestRow| {
            row.likelihood == Some(Level::High) && row.severity == Some(Level::High)
        };
        if self.rows.iter().filter(grave).any(|row| row.our_impact.is_none()) {
            Some(Overall::Redesign)
        } else if !self.is_complete() {
            None
        } else if self.rows.iter().any(|row| row.risk.is_some()) {
            Some(Overall::GoWithMeasures)
        } else {
            Some(Overall::Go)
        }
    }
}

/// The test that counts for each action that was tested: the latest by date, then the later in the
/// list (R50-07).
pub fn latest(case: &Case) -> HashMap<&RecordId, &DepolarisationTest> {
    let mut latest: HashMap<_, &DepolarisationTest> = HashMap::new();
    for test in &case.depolarisation_tests {
        let Some(action) = &test.action else { continue };
        let counts = latest.entry(action).or_insert(test);
        if counts.tested_on <= test.tested_on {
            *counts = test;
        }
    }
    latest
}

/// The tests that a later one of the same action did not replace.
fn that_count(case: &Case) -> impl Iterator<Item = &DepolarisationTest> {
    let latest = latest(case);
    case.depolarisation_tests.iter().filter(move |it| {
        it.action
            .as_ref()
            .is_none_or(|action| latest.get(action).is_some_and(|one| one.id == it.id))
    })
}

impl TestRow {
    fn is_answer(&self) -> bool {
        self.risk.is_some() || (self.none_seen == Some(true) && self.why.is_some())
    }
}

/// R50-02: a risk without a measure keeps its action from being approved.
pub(crate) fn r50_02(case: &Case) -> Vec<Finding> {
    let open = |row: &TestRow| row.risk.is_some() && row.our_impact.is_none();
    that_count(case)
        .filter(|it| it.rows.iter().any(open))
        .map(|it| Finding::new("R50-02").on(&it.id).at("rows"))
        .collect()
}

/// R50-03: an action without any risk is suspicious.
pub(crate) fn r50_03(case: &Case) -> Vec<Finding> {
    let none = |test: &&DepolarisationTest| {
        let unseen = |question: &TestQuestion| {
            let mut rows = test.rows.iter().filter(|row| row.q == Some(*question)).peekable();
            rows.peek().is_some() && rows.all(|row| row.none_seen == Some(true))
        };
        TestQuestion::ALL.iter().all(unseen)
    };
    that_count(case).filter(none).map(|it| Finding::new("R50-03").on(&it.id).at("rows")).collect()
}

/// R50-04: a meeting of everyone at once is a stage for loud voices. An action that is stopped or
/// over needs no other form any more.
pub(crate) fn r50_04(case: &Case) -> Vec<Finding> {
    let ended = |it: &Action| matches!(it.status, Some(ActionStatus::Stopped | ActionStatus::Done));
    let plenary =
        |text: &Option<String>| text.as_deref().is_some_and(|it| Stems::Plenary.occur_in(it));
    let actions = case.actions.iter().filter(|it| !case.loud_voices.is_empty() && !ended(it));
    let finding = |it: &Action| {
        let field = [(&it.description, "description"), (&it.title, "title")];
        let (_, field) = field.into_iter().find(|(text, _)| plenary(text))?;
        Some(Finding::new("R50-04").on(&it.id).of(Kind::Action).at(field))
    };
    actions.filter_map(finding).collect()
}

/// R50-05: where there is a critical thinker, one of them tests along.
pub(crate) fn r50_05(case: &Case) -> Vec<Finding> {
    let stakeholders = case
        .stakeholders
        .iter()
        .filter(|it| it.network_roles.contains(&NetworkRole::CriticalThinker));
    let members = case
        .working_group_members
        .iter()
        .filter(|it| it.network_roles.contains(&MemberRole::CriticalThinker));
    let critical: HashSet<&str> = stakeholders
        .map(|it| &it.id)
        .chain(members.map(|it| &it.id))
        .map(|id| id.0.as_str())
        .collect();
    that_count(case)
        .filter(|it| !it.by.is_empty() && !critical.is_empty())
        .filter(|it| it.by.iter().all(|by| !critical.contains(by.0.as_str())))
        .map(|it| Finding::new("R50-05").on(&it.id).at("by"))
        .collect()
}

impl TestQuestion {
    /// The five questions, in their order.
    pub const ALL: [Self; 5] = [Self::D1, Self::D2, Self::D3, Self::D4, Self::D5];
}

#[cfg(test)]
mod tests;
