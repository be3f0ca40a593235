//! The short synthesis between the analysis and the plan; the latest counts (method, step 2.6).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::challenge::Challenge;
use crate::concern;
use crate::participation_choice::{ParticipationChoice, TrajectoryDegree};
use crate::record::Kind;
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// The short synthesis between the analysis and the plan; the latest counts (method, step 2.6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.6", "x-named-by" = "decided_on"))]
pub struct Pitstop {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenges to carry on with.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenges: Vec<RecordId>,
    /// Stakeholders to carry on with.
    #[schemars(extend("x-link" = ["stakeholder"], "x-needed" = "always"))]
    pub continue_with: Vec<RecordId>,
    /// Whether and how the loud voices are involved.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "internal"))]
    pub involve_loud_voices_how: Option<String>,
    /// Communication still needed inside the authority.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub communication_needed_internal: Option<String>,
    /// Communication still needed with residents and partners.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub communication_needed_external: Option<String>,
    /// Whether the rung of the ladder stays.
    #[schemars(extend("x-needed" = "always"))]
    pub participation_degree_review: Option<DegreeReview>,
    /// Participation choice that was kept, or the revised one.
    #[schemars(extend("x-link" = ["participation_choice"], "x-needed" = "degree_revised"))]
    pub participation_degree_review_link: Option<RecordId>,
    /// New look at the phase.
    #[schemars(extend("x-link" = ["phase_assessment"], "x-needed" = "always"))]
    pub phase_review: Option<RecordId>,
    /// Day of the decision.
    #[schemars(extend("x-needed" = "always"))]
    pub decided_on: Option<Date>,
    /// Roles that decided.
    #[schemars(extend("x-needed" = "always"))]
    pub by: Option<String>,
    /// How it goes on.
    #[schemars(extend("x-needed" = "always"))]
    pub go: Option<PitstopDecision>,
    /// Why.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub go_reason: Option<String>,
}

/// Whether the rung of the participation ladder stays.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum DegreeReview {
    Keep,
    Revise,
}

/// How it goes on after the pitstop.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum PitstopDecision {
    #[serde(rename = "to_step_3")]
    ToStep3,
    MoreAnalysis,
    Stop,
}

impl Pitstop {
    /// The pitstop that counts: the latest by date, then the later in the list.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.pitstops.iter().max_by_key(|it| it.decided_on)
    }

    /// The first needed field that is not filled in.
    fn gap(&self) -> Option<&'static str> {
        let linked = self.participation_degree_review_link.is_some();
        let fields = [
            ("challenges", !self.challenges.is_empty()),
            ("continue_with", !self.continue_with.is_empty()),
            ("involve_loud_voices_how", self.involve_loud_voices_how.is_some()),
            ("communication_needed_internal", self.communication_needed_internal.is_some()),
            ("communication_needed_external", self.communication_needed_external.is_some()),
            ("participation_degree_review", self.participation_degree_review.is_some()),
            ("participation_degree_review_link", linked || !self.revises_degree()),
            ("phase_review", self.phase_review.is_some()),
            ("decided_on", self.decided_on.is_some()),
            ("by", self.by.is_some()),
            ("go", self.go.is_some()),
            ("go_reason", self.go_reason.is_some()),
        ];
        fields.into_iter().find(|(_, filled)| !filled).map(|(field, _)| field)
    }

    fn revises_degree(&self) -> bool {
        self.participation_degree_review == Some(DegreeReview::Revise)
    }
}

/// R26-01: a whole pitstop comes before step 3.
pub(crate) fn r26_01(case: &Case) -> Vec<Finding> {
    if !route::has_begun(case, Substep::S31) {
        return Vec::new();
    }
    let finding = || Finding::new("R26-01");
    match Pitstop::latest(case) {
        None => vec![finding().saying("none")],
        Some(latest) => {
            let gap = latest.gap().into_iter();
            gap.map(|field| finding().on(&latest.id).at(field).saying("incomplete")).collect()
        }
    }
}

/// R26-02: by the pitstop, no challenge rests on loud voices alone and each loud voice has someone
/// who listens, unless the group gave a reason why not (R21-04). A concern that nobody said adds
/// nothing to what loud voices said; one that nobody said alone is no matter of loud voices.
pub(crate) fn r26_02(case: &Case) -> Vec<Finding> {
    if !route::has_begun(case, Substep::S26) {
        return Vec::new();
    }
    let finding = || Finding::new("R26-02");
    let (loud, middle) = concern::heard(case);
    let said_by = |it: &Challenge, heard: &HashSet<&RecordId>| {
        it.shared_concerns.iter().any(|id| heard.contains(id))
    };
    let challenges =
        case.challenges.iter().filter(|it| said_by(it, &loud) && !said_by(it, &middle));
    let reasoned: HashSet<_> = case
        .overrides
        .iter()
        .filter(|it| it.rule.as_deref() == Some("R21-04") && it.reason.is_some())
        .filter_map(|it| it.record.as_ref())
        .collect();
    let voices = case
        .loud_voices
        .iter()
        .filter(|it| it.one_to_one_owner.is_none() && !reasoned.contains(&it.id));
    let challenges = challenges.map(|it| {
        finding().on(&it.id).of(Kind::Challenge).at("shared_concerns").saying("challenge")
    });
    let voices = voices
        .map(|it| finding().on(&it.id).of(Kind::LoudVoice).at("one_to_one_owner").saying("voice"));
    challenges.chain(voices).collect()
}

/// R26-03: by the pitstop the rung for the trajectory is chosen, or the group records why not.
pub(crate) fn r26_03(case: &Case) -> Vec<Finding> {
    let latest = ParticipationChoice::versions(case, None)
        .pop()
        .filter(|it| it.degree == Some(TrajectoryDegree::TooEarly))
        .filter(|_| route::has_begun(case, Substep::S26) && !route::goes_on(case, "R26-03"));
    let finding = latest
        .map(|it| Finding::new("R26-03").on(&it.id).of(Kind::ParticipationChoice).at("degree"));
    finding.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{check, decided, in_crisis};

    fn whole(id: &str) -> Value {
        json!({
            "id": id, "challenges": ["CH1"], "continue_with": ["ST1"],
            "involve_loud_voices_how": "one to one", "communication_needed_internal": "a note",
            "communication_needed_external": "a flyer", "participation_degree_review": "keep",
            "phase_review": "P1", "decided_on": "2025-06-10", "by": "the group",
            "go": "to_step_3", "go_reason": "calmer",
        })
    }

    /// Lists with what these pitstops name, and one more list.
    fn lists(pitstops: Value, list: &str) -> Value {
        let mut lists = json!({
            "challenges": [{ "id": "CH1" }], "stakeholders": [{ "id": "ST1" }],
            "participation_choices": [{ "id": "PC1" }], "phase_assessments": [{ "id": "P1" }],
            "pitstops": pitstops,
        });
        lists[list] = json!([{ "id": "later" }]);
        lists
    }

    #[test]
    fn r26_01() {
        let check_pitstops = |pitstops: Value, expected: &[&str]| {
            for list in ["challenge_validations", "objectives", "actions"] {
                check("R26-01", lists(pitstops.clone(), list), expected);
            }
            // Before step 3 there is still time.
            check("R26-01", lists(pitstops, "concerns"), &[]);
        };
        check_pitstops(json!([]), &["case: none"]);
        check_pitstops(json!([whole("PS1")]), &[]);
        for field in [
            "challenges",
            "continue_with",
            "involve_loud_voices_how",
            "communication_needed_internal",
            "communication_needed_external",
            "participation_degree_review",
            "phase_review",
            "decided_on",
            "by",
            "go",
            "go_reason",
        ] {
            let mut pitstop = whole("PS1");
            pitstop[field] = Value::Null;
            check_pitstops(json!([pitstop]), &[&format!("PS1.{field}: incomplete")]);
        }
        let mut revised = whole("PS1");
        revised["participation_degree_review"] = json!("revise");
        let link = "PS1.participation_degree_review_link: incomplete";
        check_pitstops(json!([revised]), &[link]);
        revised["participation_degree_review_link"] = json!("PC1");
        check_pitstops(json!([revised]), &[]);
        // The latest counts: by date, then by place in the list.
        let half = |on: &str| json!({ "id": "PS0", "decided_on": on });
        check_pitstops(json!([whole("PS1"), half("2025-06-09")]), &[]);
        check_pitstops(json!([half("2025-06-10"), whole("PS1")]), &[]);
        let open = "PS0.challenges: incomplete";
        check_pitstops(json!([whole("PS1"), half("2025-06-10")]), &[open]);

        let crisis = in_crisis(json!({ "objectives": [{ "id": "OB1" }] }));
        check("R26-01", crisis, &[]);
    }

    #[test]
    fn r26_02() {
        let base = || {
            json!({
                "concerns": [{ "id": "C1" }, { "id": "C2" }, { "id": "C3" }],
                "consultations": [
                    { "id": "X1", "method": "one_to_one_with_loud_voice", "concerns_found": ["C1"] },
                    { "id": "X2", "method": "focus_group", "concerns_found": ["C2"] },
                ],
            })
        };
        let check = |list: &str, records: Value, expected: &[&str]| {
            for later in ["pitstops", "objectives"] {
                let mut lists = base();
                lists[list] = records.clone();
                // Before the pitstop there is still time.
                lists["stakeholders"] = json!([{ "id": "ST1" }]);
                check("R26-02", lists.clone(), &[]);
                lists[later] = json!([{ "id": "later" }]);
                check("R26-02", lists.clone(), expected);
                check("R26-02", in_crisis(lists), &[]);
            }
        };
        let challenge = |concerns: &[&str]| json!([{ "id": "CH1", "shared_concerns": concerns }]);
        check("challenges", challenge(&["C1"]), &["CH1.shared_concerns: challenge"]);
        check("challenges", challenge(&["C1", "C2"]), &[]);
        check("challenges", challenge(&["C2"]), &[]);
        check("challenges", challenge(&[]), &[]);
        // What nobody said adds nothing to loud voices, and is not theirs alone.
        check("challenges", challenge(&["C1", "C3"]), &["CH1.shared_concerns: challenge"]);
        check("challenges", challenge(&["C1", "C2", "C3"]), &[]);
        check("challenges", challenge(&["C3"]), &[]);
        let voice = |owner: &str| json!([{ "id": "LV1", "one_to_one_owner": owner }]);
        check("loud_voices", voice(""), &["LV1.one_to_one_owner: voice"]);
        check("loud_voices", voice("youth worker"), &[]);
    }

    #[test]
    fn a_reason_under_r21_04_serves_r26_02() {
        let check = |rule: &str, record: &str, reason: &str, expected: &[&str]| {
            let reasoned = json!({ "id": "O1", "rule": rule, "record": record, "reason": reason });
            let lists = json!({
                "loud_voices": [{ "id": "LV1" }, { "id": "LV2", "one_to_one_owner": "mayor" }],
                "pitstops": [{ "id": "PS1" }], "overrides": [reasoned],
            });
            check("R26-02", lists, expected);
        };
        let open = ["LV1.one_to_one_owner: voice"];
        check("R21-04", "LV1", "lives far away", &[]);
        check("R21-04", "LV1", "", &open);
        check("R21-04", "LV2", "lives far away", &open);
        check("R21-04", "", "lives far away", &open);
        check("R21-06", "LV1", "lives far away", &open);
    }

    #[test]
    fn r26_03() {
        let choice = |id: &str, degree: &str, from: &str| json!({ "id": id, "scope": "trajectory", "degree": degree, "valid_from": from });
        let check_choices = |choices: Value, deviation: Value, expected: &[&str]| {
            let lists = json!({ "participation_choices": choices, "deviations": [deviation] });
            check("R26-03", lists.clone(), &[]);
            // Before the pitstop there is still time.
            let mut before = lists.clone();
            before["stakeholders"] = json!([{ "id": "ST1" }]);
            check("R26-03", before, &[]);
            for later in ["pitstops", "challenge_validations", "actions"] {
                let mut lists = lists.clone();
                lists[later] = json!([{ "id": "later" }]);
                check("R26-03", lists.clone(), expected);
                check("R26-03", in_crisis(lists), &[]);
            }
        };
        let early = || choice("PC1", "too_early", "2025-02-01");
        let none = || json!({ "id": "D1" });
        let open = ["PC1.degree"];
        check_choices(json!([]), none(), &[]);
        check_choices(json!([early()]), none(), &open);
        check_choices(json!([choice("PC1", "1_inform", "")]), none(), &[]);
        check_choices(json!([choice("PC1", "", "")]), none(), &[]);
        // The latest counts: by date, then by place in the list.
        check_choices(json!([early(), choice("PC2", "2_consult", "2025-03-01")]), none(), &[]);
        check_choices(json!([early(), choice("PC2", "2_consult", "2025-02-01")]), none(), &[]);
        check_choices(json!([early(), choice("PC2", "2_consult", "2025-01-01")]), none(), &open);
        let revised = json!({ "id": "PC2", "degree": "2_consult", "revised_on": "2025-03-01" });
        check_choices(json!([revised, early()]), none(), &[]);
        // A partner's rung is not the one of the trajectory.
        let partner = json!({ "id": "PC2", "scope": "partner", "degree": "too_early" });
        check_choices(json!([choice("PC1", "2_consult", ""), partner]), none(), &[]);
        check_choices(json!([early(), partner]), none(), &open);
        check_choices(json!([early()]), decided("R26-03"), &[]);
        check_choices(json!([early()]), decided("R14-03"), &open);
        for field in ["decision", "reason", "on", "by"] {
            let mut part = decided("R26-03");
            part[field] = json!("");
            check_choices(json!([early()]), part, &open);
        }
    }
}
