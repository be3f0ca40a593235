//! Which way the method goes for a case, and since when a substep has begun.

use serde::Serialize;

use crate::case::Case;
use crate::choice::Phase;
use crate::describe;
use crate::phase_assessment::PhaseAssessment;
use crate::record::Kind;
use crate::step_status::Substep;

/// The way the method goes (method, section 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// Public safety first; the steps of the method are closed.
    Crisis,
    /// Prevent; a plan may still be made.
    Prevention,
    /// All steps.
    Full,
    /// Not known yet.
    Undetermined,
}

/// The phase of the latest assessment.
pub fn phase(case: &Case) -> Phase {
    PhaseAssessment::latest(case).map_or(Phase::Undetermined, PhaseAssessment::phase_computed)
}

/// R0-03 and the closing part of R0-01: the route that the phase asks for.
pub fn route(case: &Case) -> Route {
    match phase(case) {
        Phase::Rest => Route::Prevention,
        Phase::Discomfort | Phase::Hostility => Route::Full,
        Phase::OpenIncidents => Route::Crisis,
        Phase::Undetermined => Route::Undetermined,
    }
}

/// Whether the steps of the method are open: always but in a crisis, and there too once the group
/// recorded that it goes on.
pub fn is_open(case: &Case) -> bool {
    let goes_on = |it: &crate::deviation::Deviation| {
        it.rule.as_deref() == Some("R0-01") && it.decision.is_some() && it.reason.is_some()
    };
    route(case) != Route::Crisis || case.deviations.iter().any(goes_on)
}

/// Whether a rule about something absent may speak: the substep or a later one has a record, and
/// the route is open.
pub(crate) fn has_begun(case: &Case, substep: Substep) -> bool {
    let later = |kind: &&Kind| describe::kind(**kind).substep.is_some_and(|it| substep <= it);
    is_open(case) && Kind::ALL.iter().filter(later).any(|kind| 0 < case.count(*kind))
}
