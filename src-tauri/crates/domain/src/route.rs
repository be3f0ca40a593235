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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Route, has_begun, is_open, route};
    use crate::step_status::Substep;
    use crate::testing::{case, in_crisis};

    #[test]
    fn r0_03() {
        let check = |assessments: Value, expected: Route| {
            let case = case(json!({ "phase_assessments": assessments }));
            assert_eq!(route(&case), expected, "{assessments}");
        };
        let rest = json!({
            "id": "P1", "assessed_on": "2025-02-03",
            "repeated_open_incidents": "no", "escalation_public_safety": "no",
            "us_them_after_change_or_event": "no", "fear_and_emotion_dominate": "no",
            "clash_between_groups_or_with_government": "no",
            "negative_image_of_groups": "no", "trust_citizen_government_strained": "no",
        });
        let on = |field: &str, day: &str| json!({ "id": field, "assessed_on": day, field: "yes" });
        check(json!([]), Route::Undetermined);
        check(json!([{ "id": "P1", "phase_decided": "1_rest" }]), Route::Undetermined);
        check(json!([rest]), Route::Prevention);
        check(json!([on("negative_image_of_groups", "")]), Route::Full);
        check(json!([on("fear_and_emotion_dominate", "")]), Route::Full);
        check(json!([on("repeated_open_incidents", "")]), Route::Crisis);
        // The latest counts: by date, then by place in the list.
        check(json!([on("repeated_open_incidents", "2025-02-02"), rest]), Route::Prevention);
        check(json!([on("repeated_open_incidents", "2025-02-04"), rest]), Route::Crisis);
        check(json!([on("repeated_open_incidents", "2025-02-03"), rest]), Route::Prevention);
        check(json!([rest, on("repeated_open_incidents", "2025-02-03")]), Route::Crisis);
        check(json!([rest, on("repeated_open_incidents", "")]), Route::Prevention);
    }

    #[test]
    fn a_crisis_is_open_once_the_group_decided_to_go_on() {
        let check = |deviation: Value, expected: bool| {
            let case = case(in_crisis(json!({ "deviations": [deviation] })));
            assert_eq!(is_open(&case), expected, "{deviation}");
            assert_eq!(route(&case), Route::Crisis);
        };
        check(json!({ "id": "D1", "rule": "R0-01", "decision": "go on", "reason": "calm" }), true);
        check(json!({ "id": "D1", "rule": "R0-01", "decision": "go on" }), false);
        check(json!({ "id": "D1", "rule": "R0-01", "reason": "calm" }), false);
        check(
            json!({ "id": "D1", "rule": "R12-04", "decision": "go on", "reason": "calm" }),
            false,
        );
        check(json!({ "id": "D1", "decision": "go on", "reason": "calm" }), false);
    }

    #[test]
    fn a_substep_has_begun_with_its_first_record_or_one_of_a_later_substep() {
        let check = |lists: Value, expected: bool| {
            assert_eq!(has_begun(&case(lists.clone()), Substep::S25), expected, "{lists}");
        };
        check(json!({}), false);
        check(json!({ "challenges": [{ "id": "CH1" }] }), false);
        check(json!({ "stakeholders": [{ "id": "ST1" }] }), true);
        check(json!({ "actions": [{ "id": "A1" }] }), true);
        // What belongs to no substep does not begin one.
        check(json!({ "step_statuses": [{ "id": "SS1", "substep": "3.4" }] }), false);
        check(json!({ "overrides": [{ "id": "O1", "rule": "R25-03" }] }), false);
        check(in_crisis(json!({ "stakeholders": [{ "id": "ST1" }] })), false);
    }
}
