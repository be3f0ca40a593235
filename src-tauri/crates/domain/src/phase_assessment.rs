//! One placing of the case on the scale of four phases; the latest counts (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Phase, YesNoUnknown};
use crate::record::words_of;
use crate::route;
use crate::rule::{self, Arg, Finding, State};
use crate::value::{Date, RecordId};

/// One placing of the case on the scale of four phases; the latest counts (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "0", "x-named-by" = "assessed_on"))]
pub struct PhaseAssessment {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the assessment.
    #[schemars(extend("x-needed" = "always"))]
    pub assessed_on: Option<Date>,
    /// Roles that made it.
    #[schemars(extend("x-needed" = "always"))]
    pub by: Option<String>,
    /// Open incidents, more than once.
    #[schemars(extend("x-needed" = "always"))]
    pub repeated_open_incidents: Option<YesNoUnknown>,
    /// The situation escalates, public safety is at stake.
    #[schemars(extend("x-needed" = "always"))]
    pub escalation_public_safety: Option<YesNoUnknown>,
    /// People speak of us and them since a change or event.
    #[schemars(extend("x-needed" = "always"))]
    pub us_them_after_change_or_event: Option<YesNoUnknown>,
    /// Fear and emotion set the tone.
    #[schemars(extend("x-needed" = "always"))]
    pub fear_and_emotion_dominate: Option<YesNoUnknown>,
    /// Groups, or residents and government, collide visibly.
    #[schemars(extend("x-needed" = "always"))]
    pub clash_between_groups_or_with_government: Option<YesNoUnknown>,
    /// Groups are spoken of in negative terms.
    #[schemars(extend("x-needed" = "always"))]
    pub negative_image_of_groups: Option<YesNoUnknown>,
    /// Trust between residents and government is strained.
    #[schemars(extend("x-needed" = "always"))]
    pub trust_citizen_government_strained: Option<YesNoUnknown>,
    /// Residents and government can still talk.
    #[schemars(extend("x-needed" = "always"))]
    pub conversation_still_possible: Option<YesNoUnknown>,
    /// Phase the group decides on.
    #[schemars(extend("x-needed" = "always"))]
    pub phase_decided: Option<Phase>,
    /// Why the decided phase differs from the computed one (R0-04).
    #[schemars(extend("x-long" = true, "x-needed" = "deviates", "x-audience" = "college"))]
    pub deviation_reason: Option<String>,
    /// What the assessment rests on.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub evidence: Option<String>,
    /// Signals the assessment rests on.
    #[schemars(extend("x-link" = ["signal"], "x-audience" = "internal"))]
    pub evidence_links: Vec<RecordId>,
}

impl PhaseAssessment {
    /// The assessment that counts: the latest by date, then the later in the list.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.phase_assessments.iter().max_by_key(|it| it.assessed_on)
    }

    /// The phase that follows from the answers (R0-01, R0-02).
    pub fn phase_computed(&self) -> Phase {
        let any = |answers: &[Option<YesNoUnknown>]| answers.contains(&Some(YesNoUnknown::Yes));
        let phase_4 = [self.repeated_open_incidents, self.escalation_public_safety];
        let phase_3 = [
            self.us_them_after_change_or_event,
            self.fear_and_emotion_dominate,
            self.clash_between_groups_or_with_government,
        ];
        let phase_2 = [self.negative_image_of_groups, self.trust_citizen_government_strained];
        if any(&phase_4) {
            Phase::OpenIncidents
        } else if any(&phase_3) {
            Phase::Hostility
        } else if any(&phase_2) {
            Phase::Discomfort
        } else if [&phase_4[..], &phase_3, &phase_2]
            .concat()
            .iter()
            .all(|answer| *answer == Some(YesNoUnknown::No))
        {
            Phase::Rest
        } else {
            Phase::Undetermined
        }
    }
}

/// R0-01: phase 4 closes the route until the group records that it goes on.
pub(crate) fn r0_01(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let closes = route::closed_by(case).is_some_and(|(rule, _)| rule == "R0-01");
    rule::when(closes, || Finding::new("R0-01").on(&latest.id).at("phase_decided"))
}

/// R0-04: another phase than the computed one asks for a reason.
pub(crate) fn r0_04(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let computed = latest.phase_computed();
    let Some(decided) = latest.phase_decided.filter(|decided| *decided != computed) else {
        return Vec::new();
    };
    let name = |phase| Arg::Words(vec![words_of("phase", &phase)]);
    let finding = Finding::new("R0-04").on(&latest.id).at("deviation_reason");
    let mut finding = finding.with("decided", name(decided)).with("computed", name(computed));
    if latest.deviation_reason.is_some() {
        finding.state = State::SetAside;
    }
    vec![finding]
}

/// R0-05: in phase 2 people can still talk.
pub(crate) fn r0_05(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let silent = latest.conversation_still_possible == Some(YesNoUnknown::No);
    rule::when(silent && route::phase_taken(case) == Phase::Discomfort, || {
        Finding::new("R0-05").on(&latest.id).at("conversation_still_possible")
    })
}

/// R0-06: after one open incident, ask whether there were more.
pub(crate) fn r0_06(case: &Case) -> Vec<Finding> {
    let Some(latest) = PhaseAssessment::latest(case) else { return Vec::new() };
    let open = case.signals.iter().filter(|it| it.open_incident == Some(YesNoUnknown::Yes));
    let unknown = latest.repeated_open_incidents == Some(YesNoUnknown::Unknown);
    rule::when(unknown && open.count() == 1, || {
        Finding::new("R0-06").on(&latest.id).at("repeated_open_incidents")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::choice::Phase;
    use crate::rule::{self, Arg};
    use crate::testing::{self, case, decided};

    /// Checks what a rule says of these assessments, with that many open incidents.
    fn check(rule: &str, assessments: Value, incidents: usize, expected: &[&str]) {
        let incident = |n| json!({ "id": format!("S{n}"), "open_incident": "yes" });
        let mut signals: Vec<Value> = (0..incidents).map(incident).collect();
        signals.push(json!({ "id": "closed", "open_incident": "no" }));
        signals.push(json!({ "id": "perhaps", "open_incident": "unknown" }));
        let lists = json!({ "phase_assessments": assessments, "signals": signals });
        testing::check(rule, lists, expected);
    }

    #[test]
    fn r0_01() {
        let repeated = json!({ "id": "P1", "repeated_open_incidents": "yes" });
        let escalates = json!({ "id": "P1", "escalation_public_safety": "yes" });
        let unknown = json!({ "id": "P1", "escalation_public_safety": "unknown" });
        let later = json!({ "id": "P2", "assessed_on": "2025-05-01" });
        check("R0-01", json!([]), 0, &[]);
        check("R0-01", json!([repeated]), 0, &["P1.phase_decided"]);
        check("R0-01", json!([escalates]), 0, &["P1.phase_decided"]);
        check("R0-01", json!([unknown]), 0, &[]);
        check("R0-01", json!([escalates, later]), 0, &[]);
        check("R0-01", json!([{ "id": "P1", "phase_decided": "4_open_incidents" }]), 0, &[]);
        let goes_on = |deviation: Value| {
            json!({
                "phase_assessments": [escalates], "deviations": [deviation],
            })
        };
        testing::check("R0-01", goes_on(decided("R0-01")), &[]);
        for field in ["decision", "reason", "on", "by"] {
            let mut part = decided("R0-01");
            part[field] = json!("");
            testing::check("R0-01", goes_on(part), &["P1.phase_decided"]);
        }
    }

    #[test]
    fn r0_02() {
        let check = |yes: &[&str], rest: &str, expected: Phase| {
            let mut assessment = json!({ "id": "P1" });
            for field in [PHASE_4, &[PHASE_3, PHASE_2].concat()].concat() {
                assessment[field] = json!(if yes.contains(&field) { "yes" } else { rest });
            }
            let case = case(json!({ "phase_assessments": [assessment] }));
            assert_eq!(case.phase_assessments[0].phase_computed(), expected, "{yes:?} {rest}");
        };
        for rest in ["no", "unknown", ""] {
            PHASE_4.iter().for_each(|field| check(&[field], rest, Phase::OpenIncidents));
            PHASE_3.iter().for_each(|field| check(&[field], rest, Phase::Hostility));
            PHASE_2.iter().for_each(|field| check(&[field], rest, Phase::Discomfort));
            // The highest phase with a yes wins.
            check(&[PHASE_4[0], PHASE_3[0], PHASE_2[0]], rest, Phase::OpenIncidents);
            check(&[PHASE_3[2], PHASE_2[1]], rest, Phase::Hostility);
        }
        check(&[], "no", Phase::Rest);
        check(&[], "unknown", Phase::Undetermined);
        check(&[], "", Phase::Undetermined);
        let all = [PHASE_4, PHASE_3, PHASE_2].concat();
        let all_no_but = |one: &str, answer: &str| {
            let mut assessment = json!({ "id": "P1", "conversation_still_possible": "no" });
            all.iter().for_each(|field| assessment[*field] = json!("no"));
            assessment[one] = json!(answer);
            let case = case(json!({ "phase_assessments": [assessment] }));
            case.phase_assessments[0].phase_computed()
        };
        for field in &all {
            assert_eq!(all_no_but(field, "no"), Phase::Rest);
            assert_eq!(all_no_but(field, "unknown"), Phase::Undetermined, "{field}");
            assert_eq!(all_no_but(field, ""), Phase::Undetermined, "{field}");
        }
    }

    #[test]
    fn r0_04() {
        let assessment = |decided: &str, reason: &str| {
            json!([{
                "id": "P1", "fear_and_emotion_dominate": "yes",
                "phase_decided": decided, "deviation_reason": reason,
            }])
        };
        check("R0-04", assessment("3_hostility", ""), 0, &[]);
        check("R0-04", assessment("", ""), 0, &[]);
        check("R0-04", assessment("2_discomfort", ""), 0, &["P1.deviation_reason"]);
        check("R0-04", assessment("undetermined", ""), 0, &["P1.deviation_reason"]);
        check("R0-04", assessment("2_discomfort", "calm"), 0, &["P1.deviation_reason (set aside)"]);
        let undetermined = json!([{ "id": "P1", "phase_decided": "1_rest" }]);
        check("R0-04", undetermined, 0, &["P1.deviation_reason"]);
        let mut earlier = assessment("2_discomfort", "");
        earlier.as_array_mut().unwrap().push(json!({ "id": "P2" }));
        check("R0-04", earlier, 0, &[]);

        let case = case(json!({ "phase_assessments": assessment("2_discomfort", "") }));
        let args = rule::findings(&case).into_iter().find(|it| it.rule == "R0-04").unwrap().args;
        let named = |phase: &str| Arg::Words(vec![phase.to_owned()]);
        let decided = ("decided", named("phase-2-discomfort"));
        assert_eq!(args, [decided, ("computed", named("phase-3-hostility"))]);
    }

    #[test]
    fn r0_05() {
        let expected = &["P1.conversation_still_possible"];
        let check = |answer: &str, possible: &str, decided: &str, expected: &[&str]| {
            let assessment = json!({
                "id": "P1", answer: "yes",
                "conversation_still_possible": possible, "phase_decided": decided,
            });
            check("R0-05", json!([assessment]), 0, expected);
        };
        check(PHASE_2[0], "no", "", expected);
        check(PHASE_2[0], "no", "3_hostility", &[]);
        check(PHASE_3[0], "no", "2_discomfort", expected);
        check(PHASE_3[0], "no", "", &[]);
        check(PHASE_2[0], "unknown", "", &[]);
        check(PHASE_2[0], "", "", &[]);
        check(PHASE_2[0], "yes", "", &[]);
    }

    #[test]
    fn r0_06() {
        let repeated = |answer: &str| json!([{ "id": "P1", "repeated_open_incidents": answer }]);
        check("R0-06", repeated("unknown"), 1, &["P1.repeated_open_incidents"]);
        check("R0-06", repeated("unknown"), 0, &[]);
        check("R0-06", repeated("unknown"), 2, &[]);
        check("R0-06", repeated("no"), 1, &[]);
        check("R0-06", repeated(""), 1, &[]);
        check("R0-06", repeated("yes"), 1, &[]);
        check("R0-06", json!([]), 1, &[]);
    }

    const PHASE_4: &[&str] = &["repeated_open_incidents", "escalation_public_safety"];
    const PHASE_3: &[&str] = &[
        "us_them_after_change_or_event",
        "fear_and_emotion_dominate",
        "clash_between_groups_or_with_government",
    ];
    const PHASE_2: &[&str] = &["negative_image_of_groups", "trust_citizen_government_strained"];
}
