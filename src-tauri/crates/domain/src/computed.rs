//! What follows from the recorded answers and cannot be typed over.

use serde::Serialize;

use crate::action::balance::{self, Balance, Coverage};
use crate::case::Case;
use crate::choice::Phase;
use crate::route::{self, Route};
use crate::rule::{self, Finding};

/// Every computed value of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Computed {
    /// Phase of the latest assessment.
    pub phase: Phase,
    /// Conflict or polarisation (R12-03).
    pub conflict: Unscored,
    /// Kind of polarisation (R12-05).
    pub kind: Unscored,
    /// Situation for the choice of strategy (R21-01); none when neither rule of it applies.
    pub situation: Option<Situation>,
    /// The way the method goes.
    pub route: Route,
    /// How the actions cover the types of the subsidy programme.
    pub plan_samenleven: Coverage,
    /// Balance of the actions.
    pub balance: Balance,
}

/// What a scan gives when nothing was scored: so it is for every case while the records of the
/// scans (method, 1.2) are not there to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Unscored {
    /// Not to be told from the answers.
    Undetermined,
}

/// The situations that follow from phase and loud voices alone (R21-01).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Tension of phase 2 or 3 in which no loud voices are heard.
    RisingTension,
}

/// What `check` tells: the computed values and the findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The computed values.
    pub computed: Computed,
    /// The findings, in the order of the rules.
    pub findings: Vec<Finding>,
}

/// Checks a case against the method.
pub fn check(case: &Case) -> Verdict {
    let phase = route::phase(case);
    let tense = matches!(phase, Phase::Discomfort | Phase::Hostility);
    let computed = Computed {
        phase,
        conflict: Unscored::Undetermined,
        kind: Unscored::Undetermined,
        situation: (tense && case.loud_voices.is_empty()).then_some(Situation::RisingTension),
        route: route::route(case),
        plan_samenleven: balance::coverage(case),
        balance: balance::balance(case),
    };
    Verdict { computed, findings: rule::findings(case) }
}

impl Verdict {
    /// Whether nothing asks for the group's attention: no hard finding and none that is open.
    pub fn is_clean(&self) -> bool {
        let asks = |it: &Finding| it.level == rule::Level::Hard || it.state == rule::State::Open;
        !self.findings.iter().any(asks)
    }
}
