//! Whether the actions together make a balanced plan (R34-01 to R34-08).

use std::collections::BTreeSet;

use serde::Serialize;

use crate::action::{Action, ActionOrigin, ActionType, Term};
use crate::case::Case;
use crate::choice::{Channel, CitizenType, MatrixRow, WorkingCitizenType, YesNoUnknown};
use crate::record::{Kind, words_of};
use crate::route;
use crate::rule::{self, Arg, Finding};
use crate::step_status::Substep;

/// Number of action types that the subsidy programme asks for.
pub const TYPES_NEEDED: usize = 3;

/// How many actions of the plan there are of each sort.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Balance {
    /// Short term.
    pub short: usize,
    /// Long term.
    pub long: usize,
    /// Online, or both.
    pub online: usize,
    /// Offline, or both.
    pub offline: usize,
}

/// How the actions cover the types of the subsidy programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Coverage {
    /// Numbers of the types that are covered, 1 to 5.
    pub types: Vec<u8>,
    /// Whether there are enough.
    pub conform: bool,
}

/// The balance of the actions of the plan.
pub fn balance(case: &Case) -> Balance {
    let count = |holds: fn(&Action) -> bool| counted(case).filter(|it| holds(it)).count();
    Balance {
        short: count(|it| it.term == Some(Term::Short)),
        long: count(|it| it.term == Some(Term::Long)),
        online: count(|it| matches!(it.channel, Some(Channel::Online | Channel::Both))),
        offline: count(|it| matches!(it.channel, Some(Channel::Offline | Channel::Both))),
    }
}

/// R34-01: the types that the actions of the plan cover.
pub fn coverage(case: &Case) -> Coverage {
    let types: BTreeSet<u8> = counted(case)
        .flat_map(|it| &it.plan_samenleven_types)
        .filter_map(|it| it.number())
        .collect();
    Coverage { conform: TYPES_NEEDED <= types.len(), types: types.into_iter().collect() }
}

/// The actions of the plan: chosen, approved, running or done.
pub fn counted(case: &Case) -> impl Iterator<Item = &Action> {
    case.actions.iter().filter(|it| it.is_in_plan())
}

impl ActionType {
    /// Its number in the programme; none for what does not count.
    pub fn number(self) -> Option<u8> {
        match self {
            Self::Toxic => Some(1),
            Self::Disinformation => Some(2),
            Self::DiscriminationHateViolence => Some(3),
            Self::Debate => Some(4),
            Self::StaffTraining => Some(5),
            Self::None => None,
        }
    }
}

fn begun(case: &Case) -> bool {
    route::has_begun(case, Substep::S34)
}

pub(crate) fn r34_01(case: &Case) -> Vec<Finding> {
    let asked = case.case.plan_samenleven == Some(YesNoUnknown::Yes);
    let coverage = coverage(case);
    rule::when(begun(case) && asked && !coverage.conform, || {
        let count = Arg::Count(coverage.types.len() as u32);
        Finding::new("R34-01").at("plan_samenleven_types").with("count", count)
    })
}

/// R34-02: a balanced plan has actions on the short and on the long term.
pub(crate) fn r34_02(case: &Case) -> Vec<Finding> {
    let balance = balance(case);
    let finding = |side| Finding::new("R34-02").at("term").saying(side);
    let mut findings = rule::when(begun(case) && balance.short == 0, || finding("short"));
    findings.extend(rule::when(begun(case) && balance.long == 0, || finding("long")));
    findings
}

/// R34-03: some actions must show effect soon.
pub(crate) fn r34_03(case: &Case) -> Vec<Finding> {
    let any = counted(case).any(|it| it.quick_effect == Some(true));
    rule::when(begun(case) && !any, || Finding::new("R34-03").at("quick_effect"))
}

/// R34-04: toxicity and disinformation live online and offline.
pub(crate) fn r34_04(case: &Case) -> Vec<Finding> {
    let about = |it: &&Action| {
        let types = &it.plan_samenleven_types;
        types.contains(&ActionType::Toxic) || types.contains(&ActionType::Disinformation)
    };
    let channels: BTreeSet<_> = counted(case).filter(about).map(|it| it.channel).collect();
    let finding = |side| vec![Finding::new("R34-04").at("channel").saying(side)];
    match channels.into_iter().collect::<Vec<_>>()[..] {
        [Some(Channel::Online)] => finding("online"),
        [Some(Channel::Offline)] => finding("offline"),
        _ => Vec::new(),
    }
}

/// R34-05: each type that weighs most has an action.
pub(crate) fn r34_05(case: &Case) -> Vec<Finding> {
    let aimed: BTreeSet<_> = counted(case).flat_map(|it| &it.citizen_types_aimed).collect();
    let mut findings = Vec::new();
    let begun = begun(case);
    for assessment in case.citizen_type_assessments.iter().filter(|_| begun) {
        let working = assessment.r#type.and_then(CitizenType::working);
        let Some(citizen) = working.filter(|it| !aimed.contains(it)) else { continue };
        if assessment.most_applicable == Some(true) {
            let name = Arg::Words(vec![words_of("citizen-type", &citizen)]);
            let goal = Arg::Words(vec![WorkingCitizenType::matrix(citizen, MatrixRow::Goal)]);
            let finding = Finding::new("R34-05").on(&assessment.id);
            let finding = finding.of(Kind::CitizenTypeAssessment).at("most_applicable");
            findings.push(finding.with("type", name).with("goal", goal));
        }
    }
    findings
}

/// R34-06: the middle or the network suggests actions too.
pub(crate) fn r34_06(case: &Case) -> Vec<Finding> {
    let own = [ActionOrigin::SilentMiddle, ActionOrigin::Network];
    let any = counted(case).any(|it| it.suggested_by.iter().any(|from| own.contains(from)));
    rule::when(begun(case) && !any, || Finding::new("R34-06").at("suggested_by"))
}

/// R34-07: actions and objectives belong together.
pub(crate) fn r34_07(case: &Case) -> Vec<Finding> {
    let served: BTreeSet<_> = counted(case).flat_map(|it| &it.objective).collect();
    let loose = counted(case).filter(|it| it.objective.is_empty());
    let begun = begun(case);
    let bare = case.objectives.iter().filter(|it| begun && !served.contains(&it.id));
    let finding = || Finding::new("R34-07");
    let loose = loose.map(|it| finding().on(&it.id).at("objective").saying("action"));
    let bare = bare.map(|it| finding().on(&it.id).of(Kind::Objective).saying("objective"));
    loose.chain(bare).collect()
}

/// R34-08: the most urgent comes first.
pub(crate) fn r34_08(case: &Case) -> Vec<Finding> {
    let any = counted(case).any(|it| it.priority_action == Some(true));
    rule::when(begun(case) && !any, || Finding::new("R34-08").at("priority_action"))
}

#[cfg(test)]
mod tests;
