//! Which way the method goes for a case, what that way closes and puts first, and since when a
//! substep has begun (method, section 2).
//!
//! The computed outcomes decide the route, in this order: open incidents (crisis), rest
//! (prevention), a conflict (mediation), democratic polarisation (facilitate); otherwise all steps
//! (full) once the phase is known. What the group decides beside a computed outcome stays a remark
//! of its record. A closed route goes on with a `Deviation` alone, and keeps its name then.

use serde::Serialize;

use crate::case::Case;
use crate::choice::Phase;
use crate::conflict_scan::{ConflictResult, ConflictScan};
use crate::describe;
use crate::phase_assessment::PhaseAssessment;
use crate::record::Kind;
use crate::step_status::Substep;
use crate::toxic_test::{PolarisationKind, ToxicTest};

/// The way the method goes (method, section 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// Public safety first; the steps of the method are closed.
    Crisis,
    /// Prevent; a plan may still be made.
    Prevention,
    /// Mediate between the parties; what comes after the mapping is closed.
    Mediation,
    /// Give disagreement room and rules; all steps stay open.
    Facilitate,
    /// All steps.
    Full,
    /// Not known yet.
    Undetermined,
}

impl Route {
    /// The kinds of record that this route puts first: what is done before the steps or in their
    /// place.
    pub fn proposes(self) -> &'static [Kind] {
        match self {
            // The four tasks of prevention.
            Self::Prevention => &[Kind::PreventionItem],
            // The mediation service, and the day of the referral.
            Self::Mediation => &[Kind::ConflictScan],
            // Ground rules, room for debate and an action of type 4.
            Self::Facilitate => &[Kind::GroundRule, Kind::PreventionItem, Kind::Action],
            Self::Undetermined => &[Kind::PhaseAssessment],
            Self::Crisis | Self::Full => &[],
        }
    }
}

/// The phase of the latest assessment.
pub fn phase(case: &Case) -> Phase {
    PhaseAssessment::latest(case).map_or(Phase::Undetermined, PhaseAssessment::phase_computed)
}

/// The phase that the case is in: what the group decided at its latest assessment, else what is
/// computed. The route goes by what is computed alone.
pub(crate) fn phase_taken(case: &Case) -> Phase {
    let latest = PhaseAssessment::latest(case);
    latest.and_then(|it| it.phase_decided).unwrap_or_else(|| phase(case))
}

/// Conflict or polarisation, by the latest scan.
pub fn conflict(case: &Case) -> ConflictResult {
    ConflictScan::latest(case).map_or(ConflictResult::Undetermined, ConflictScan::result_computed)
}

/// The kind of polarisation, by the latest test.
pub fn kind(case: &Case) -> PolarisationKind {
    ToxicTest::latest(case).map_or(PolarisationKind::Undetermined, ToxicTest::kind_computed)
}

/// The route that the computed outcomes ask for (R0-01, R0-03, R12-04, R12-06).
pub fn route(case: &Case) -> Route {
    match phase(case) {
        Phase::OpenIncidents => Route::Crisis,
        Phase::Rest => Route::Prevention,
        _ if conflict(case) == ConflictResult::Conflict => Route::Mediation,
        _ if kind(case) == PolarisationKind::Democratic => Route::Facilitate,
        Phase::Discomfort | Phase::Hostility => Route::Full,
        Phase::Undetermined => Route::Undetermined,
    }
}

/// The rule that closes the route, with the first substep that it closes; none where the route is
/// open, or the group decided to go on. To go on in a crisis is no decision on a conflict.
pub(crate) fn closed_by(case: &Case) -> Option<(&'static str, Substep)> {
    let phase = phase(case);
    let is_conflict = || phase != Phase::Rest && conflict(case) == ConflictResult::Conflict;
    if phase == Phase::OpenIncidents && !goes_on(case, "R0-01") {
        Some(("R0-01", Substep::S11))
    } else if is_conflict() && !goes_on(case, "R12-04") {
        Some(("R12-04", Substep::S13))
    } else {
        None
    }
}

/// Whether the group recorded that it goes on in spite of that rule: what it decided, who did, when
/// and why.
pub(crate) fn goes_on(case: &Case, rule: &str) -> bool {
    case.deviations.iter().any(|it| it.rule.as_deref() == Some(rule) && it.is_whole())
}

/// The kinds that `closed_by` looks at.
pub(crate) const CLOSING: &[Kind] = &[Kind::PhaseAssessment, Kind::ConflictScan, Kind::Deviation];

/// Whether a substep is closed: a crisis closes 1.1 and what comes later, a conflict 1.3 and what
/// comes later.
pub fn closed(case: &Case, substep: Substep) -> bool {
    obstacle(case, substep).is_some()
}

/// The rule that keeps a substep closed.
pub(crate) fn obstacle(case: &Case, substep: Substep) -> Option<&'static str> {
    closed_by(case).filter(|(_, first)| *first <= substep).map(|(rule, _)| rule)
}

/// Whether every step of the method is open.
pub fn is_open(case: &Case) -> bool {
    closed_by(case).is_none()
}

/// Whether a rule about something absent may speak: the substep or a later one has a record, and
/// the route is open. Learning points begin nothing: they are written down at any time, and a new
/// case may start with those of an earlier one.
pub(crate) fn has_begun(case: &Case, substep: Substep) -> bool {
    let later = |kind: &&Kind| describe::kind(**kind).substep.is_some_and(|it| substep <= it);
    let begins = |kind: &&Kind| **kind != Kind::LearningPoint && later(kind);
    is_open(case) && Kind::ALL.iter().filter(begins).any(|kind| 0 < case.count(*kind))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Route, closed, has_begun, is_open, route};
    use crate::record::Kind;
    use crate::step_status::Substep;
    use crate::testing::{case, decided, in_crisis};

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

    /// These lists with a phase, a scan of five such signs and a test with two such answers.
    fn mapped(phase: &str, sign: &str, possible: &str) -> Value {
        let mut assessment = json!({ "id": "P1" });
        match phase {
            "1" => {
                for field in [
                    "repeated_open_incidents",
                    "escalation_public_safety",
                    "us_them_after_change_or_event",
                    "fear_and_emotion_dominate",
                    "clash_between_groups_or_with_government",
                    "negative_image_of_groups",
                    "trust_citizen_government_strained",
                ] {
                    assessment[field] = json!("no");
                }
            }
            "2" => assessment["negative_image_of_groups"] = json!("yes"),
            "3" => assessment["fear_and_emotion_dominate"] = json!("yes"),
            "4" => assessment["repeated_open_incidents"] = json!("yes"),
            _ => {}
        }
        json!({
            "phase_assessments": [assessment],
            "conflict_scans": [{
                "id": "CS1", "owners": sign, "origin": sign, "time": sign, "dynamic": sign,
                "mediation": sign,
            }],
            "toxic_tests": [{
                "id": "TT1", "t1_dialogue_possible": possible, "t2_shared_story_possible": possible,
            }],
        })
    }

    #[test]
    fn the_outcomes_decide_the_route_in_their_order() {
        let check = |phase: &str, sign: &str, possible: &str, expected: Route| {
            let case = case(mapped(phase, sign, possible));
            assert_eq!(route(&case), expected, "{phase} {sign} {possible}");
        };
        for sign in ["conflict", "polarisation", "both", ""] {
            for possible in ["yes", "no", ""] {
                check("4", sign, possible, Route::Crisis);
                check("1", sign, possible, Route::Prevention);
            }
        }
        for phase in ["2", "3", ""] {
            for possible in ["yes", "no", "unknown"] {
                check(phase, "conflict", possible, Route::Mediation);
            }
            for sign in ["polarisation", "both", "unknown"] {
                check(phase, sign, "yes", Route::Facilitate);
                let expected = if phase.is_empty() { Route::Undetermined } else { Route::Full };
                check(phase, sign, "no", expected);
                check(phase, sign, "unknown", expected);
            }
        }
        // What the group decides beside the computed result changes nothing.
        let mut decided = mapped("3", "conflict", "no");
        decided["conflict_scans"][0]["result_decided"] = json!("polarisation");
        decided["conflict_scans"][0]["deviation_reason"] = json!("it grows");
        assert_eq!(route(&case(decided)), Route::Mediation);
    }

    /// Democratic polarisation is given room: nothing closes, other work comes first.
    #[test]
    fn r12_06() {
        let democratic = case(mapped("3", "polarisation", "yes"));
        assert_eq!(route(&democratic), Route::Facilitate);
        assert!(!closed(&democratic, Substep::S34));
        let first = [Kind::GroundRule, Kind::PreventionItem, Kind::Action];
        assert_eq!(Route::Facilitate.proposes(), first);
        assert_eq!(route(&case(mapped("3", "polarisation", "no"))), Route::Full);
        assert_eq!(Route::Full.proposes(), []);
        assert_eq!(Route::Prevention.proposes(), [Kind::PreventionItem]);
        assert_eq!(Route::Mediation.proposes(), [Kind::ConflictScan]);
    }

    #[test]
    fn a_route_closes_its_substeps_until_the_group_decides_to_go_on() {
        let check = |phase: &str, sign: &str, goes_on: &[&str], first: Option<Substep>| {
            let mut lists = mapped(phase, sign, "no");
            lists["deviations"] = goes_on.iter().map(|rule| decided(rule)).collect();
            let case = case(lists);
            let all = [Substep::S0, Substep::S11, Substep::S12, Substep::S13, Substep::S4];
            for substep in all {
                let expected = first.is_some_and(|first| first <= substep);
                assert_eq!(closed(&case, substep), expected, "{phase} {sign} {substep:?}");
            }
            assert_eq!(is_open(&case), first.is_none());
            assert_eq!(has_begun(&case, Substep::S12), first.is_none());
        };
        let (crisis, conflict) = (Some(Substep::S11), Some(Substep::S13));
        check("4", "both", &[], crisis);
        check("4", "both", &["R12-04"], crisis);
        check("4", "both", &["R0-01"], None);
        check("3", "conflict", &[], conflict);
        check("3", "conflict", &["R0-01"], conflict);
        check("3", "conflict", &["R12-04"], None);
        // Both: each asks for a decision of its own.
        check("4", "conflict", &[], crisis);
        check("4", "conflict", &["R12-04"], crisis);
        check("4", "conflict", &["R0-01"], conflict);
        check("4", "conflict", &["R0-01", "R12-04"], None);
        for phase in ["1", "2", "3", ""] {
            check(phase, "polarisation", &[], None);
        }
        check("1", "conflict", &[], None);
    }

    #[test]
    fn a_crisis_is_open_once_the_group_decided_to_go_on() {
        let check = |deviation: Value, expected: bool| {
            let case = case(in_crisis(json!({ "deviations": [deviation] })));
            assert_eq!(is_open(&case), expected, "{deviation}");
            assert_eq!(route(&case), Route::Crisis);
        };
        check(decided("R0-01"), true);
        check(decided("R12-04"), false);
        check(decided(""), false);
        // Who, when and why belong to the decision.
        for field in ["decision", "reason", "on", "by"] {
            let mut part = decided("R0-01");
            part[field] = json!("");
            check(part, false);
        }
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
        check(json!({ "learning_points": [{ "id": "LP1" }] }), false);
        check(json!({ "anchoring_points": [{ "id": "AN1" }] }), true);
        check(in_crisis(json!({ "stakeholders": [{ "id": "ST1" }] })), false);
    }
}
