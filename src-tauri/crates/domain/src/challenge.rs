//! A shared concern turned into a connecting task (method, steps 2.4 and 3.1).

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Level, YesNoUnknown};
use crate::record::Kind;
use crate::route;
use crate::rule::Finding;
use crate::step_status::{StepStatus, Substep, SubstepStatus};
use crate::value::RecordId;

/// A shared concern turned into a connecting task (method, steps 2.4 and 3.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "2.4"))]
pub struct Challenge {
    /// Its lasting id.
    pub id: RecordId,
    /// Concerns it answers.
    #[schemars(extend("x-link" = ["concern"], "x-needed" = "always"))]
    pub shared_concerns: Vec<RecordId>,
    /// The challenge in one sentence.
    #[schemars(extend("x-needed" = "always"))]
    pub challenge_text: Option<String>,
    /// Whether it stems from the silent middle.
    #[schemars(extend("x-needed" = "always"))]
    pub from_silent_middle: Option<YesNoUnknown>,
    /// First estimate of what the authority can do.
    #[schemars(extend("x-needed" = "always"))]
    pub our_impact: Option<Level>,
    /// Why.
    #[schemars(extend("x-long" = true))]
    pub our_impact_note: Option<String>,
    /// Plan items it joins.
    #[schemars(extend("x-link" = ["plan_item"], "x-needed" = "planless"))]
    pub multi_year_links: Vec<RecordId>,
    /// Why it joins none, or how it joins them.
    #[schemars(extend("x-long" = true))]
    pub multi_year_links_note: Option<String>,
    /// Whether another level of government decided.
    #[schemars(extend("x-needed" = "always"))]
    pub supra_local: Option<YesNoUnknown>,
    /// Which level, and on what.
    #[schemars(extend("x-long" = true))]
    pub supra_local_note: Option<String>,
    /// What the municipality itself shapes.
    #[schemars(extend("x-long" = true, "x-needed" = "supra_local"))]
    pub what_is_ours_locally: Option<String>,
    /// Order among the challenges, 1 comes first (R31-01).
    #[schemars(extend("x-needed" = "several_challenges"))]
    pub priority: Option<u32>,
}

impl Challenge {
    /// Whether R24-01 keeps it out of step 3, and so out of the plan: no concern stands behind it,
    /// or no dilemma board about it is finished. Whoever asks it of many challenges takes `barred`.
    pub fn is_barred(&self, case: &Case) -> bool {
        let boards = &case.dilemma_boards;
        let finished =
            boards.iter().any(|it| it.challenge.as_ref() == Some(&self.id) && it.is_finished());
        self.shared_concerns.is_empty() || !finished
    }
}

/// The challenges that `is_barred` holds for.
pub fn barred(case: &Case) -> HashSet<&RecordId> {
    let finished = worked_out(case);
    let bars = |it: &&Challenge| it.shared_concerns.is_empty() || !finished.contains(&it.id);
    case.challenges.iter().filter(bars).map(|it| &it.id).collect()
}

/// What keeps a challenge out of step 3, for an edit that would use it there; as R24-01 says it.
pub(crate) fn obstacle(case: &Case, id: &RecordId) -> Option<Finding> {
    let challenge = case.challenges.iter().find(|it| it.id == *id && it.is_barred(case))?;
    gaps(case, &[challenge]).into_iter().next()
}

/// The challenges with a finished dilemma board.
fn worked_out(case: &Case) -> HashSet<&RecordId> {
    let finished = case.dilemma_boards.iter().filter(|it| it.is_finished());
    finished.filter_map(|it| it.challenge.as_ref()).collect()
}

/// R24-01: step 3 uses no challenge without a concern behind it and a finished dilemma board. It
/// speaks of those that an objective or a validation uses, and of all once the group says that step
/// 2.4 is done. No edit can start to use one (`obstacle`).
pub(crate) fn r24_01(case: &Case) -> Vec<Finding> {
    if !route::is_open(case) {
        return Vec::new();
    }
    let said = StepStatus::latest(case, Substep::S24).and_then(|it| it.status);
    let done = said == Some(SubstepStatus::Done);
    let objectives = case.objectives.iter().filter_map(|it| it.challenge.as_ref());
    let validations = case.challenge_validations.iter().filter_map(|it| it.challenge.as_ref());
    let used: HashSet<_> = objectives.chain(validations).collect();
    let challenges = case.challenges.iter().filter(|it| done || used.contains(&it.id));
    gaps(case, &challenges.collect::<Vec<_>>())
}

/// What R24-01 misses of challenges.
fn gaps(case: &Case, challenges: &[&Challenge]) -> Vec<Finding> {
    let finished = worked_out(case);
    let boards = case.dilemma_boards.iter();
    let boards: HashMap<_, _> =
        boards.filter_map(|it| Some((it.challenge.as_ref()?, it))).collect();
    let mut findings = Vec::new();
    for challenge in challenges {
        let finding = || Finding::new("R24-01").on(&challenge.id);
        if challenge.shared_concerns.is_empty() {
            findings.push(finding().at("shared_concerns").saying("concern"));
        }
        if finished.contains(&challenge.id) {
            continue;
        }
        let unfinished = boards.get(&challenge.id).and_then(|it| Some((it, it.gap()?)));
        findings.push(match unfinished {
            Some((board, gap)) => {
                finding().on(&board.id).of(Kind::DilemmaBoard).at(gap).saying("board")
            }
            None => finding().saying("no-board"),
        });
    }
    findings
}

/// R24-02: what does not come from the middle may carry the agenda of a pole.
pub(crate) fn r24_02(case: &Case) -> Vec<Finding> {
    case.challenges
        .iter()
        .filter(|it| it.from_silent_middle == Some(YesNoUnknown::No))
        .map(|it| Finding::new("R24-02").on(&it.id).at("from_silent_middle"))
        .collect()
}

/// R24-03: choose challenges the authority can do something about.
pub(crate) fn r24_03(case: &Case) -> Vec<Finding> {
    case.challenges
        .iter()
        .filter(|it| it.our_impact == Some(Level::Low))
        .map(|it| Finding::new("R24-03").on(&it.id).at("our_impact"))
        .collect()
}

/// R24-05: who cannot change a decision still shapes how it lands.
pub(crate) fn r24_05(case: &Case) -> Vec<Finding> {
    case.challenges
        .iter()
        .filter(|it| it.supra_local == Some(YesNoUnknown::Yes) && it.what_is_ours_locally.is_none())
        .map(|it| Finding::new("R24-05").on(&it.id).at("what_is_ours_locally"))
        .collect()
}

/// R31-01: several challenges need an order, each its own place, before objectives are made.
pub(crate) fn r31_01(case: &Case) -> Vec<Finding> {
    let mut uses: HashMap<u32, usize> = HashMap::new();
    for priority in case.challenges.iter().filter_map(|it| it.priority) {
        *uses.entry(priority).or_default() += 1;
    }
    let needed = 1 < case.challenges.len() && route::has_begun(case, Substep::S32);
    case.challenges
        .iter()
        .filter(|it| needed && it.priority.is_none_or(|priority| 1 < uses[&priority]))
        .map(|it| Finding::new("R31-01").on(&it.id).at("priority"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::barred;
    use crate::dilemma_board::finished;
    use crate::testing::{case, check, in_crisis};

    /// What a rule says of one challenge with this field.
    fn check_field(rule: &str, field: &str, value: &str, expected: &[&str]) {
        check(rule, json!({ "challenges": [{ "id": "CH1", field: value }] }), expected);
    }

    #[test]
    fn a_challenge_is_barred_without_a_concern_or_a_finished_board() {
        let check = |concerns: &[&str], boards: Value, expected: bool| {
            let challenge = json!({ "id": "CH1", "shared_concerns": concerns });
            let case = case(json!({
                "concerns": [{ "id": "C1" }], "dilemma_boards": boards,
                "challenges": [challenge, { "id": "CH2" }],
            }));
            assert_eq!(case.challenges[0].is_barred(&case), expected, "{concerns:?} {boards}");
            assert_eq!(barred(&case).contains(&case.challenges[0].id), expected);
        };
        let done = || finished("DB1", "CH1");
        let bare = json!({ "id": "DB2", "challenge": "CH1" });
        check(&["C1"], json!([done()]), false);
        check(&["C1"], json!([done(), bare]), false);
        check(&["C1"], json!([bare]), true);
        check(&["C1"], json!([]), true);
        check(&["C1"], json!([finished("DB1", "CH2")]), true);
        check(&[], json!([done()]), true);
        check(&[], json!([]), true);
    }

    #[test]
    fn r24_01() {
        /// One challenge with these concerns and boards, used as the last argument says.
        fn lists(concerns: &[&str], boards: Value, used: Value) -> Value {
            let mut lists = used;
            lists["concerns"] = json!([{ "id": "C1" }]);
            lists["dilemma_boards"] = boards;
            lists["challenges"] = json!([
                { "id": "CH1", "shared_concerns": concerns, "priority": 1 }, { "id": "CH2" },
            ]);
            lists
        }
        let done = || finished("DB1", "CH1");
        let bare = json!({ "id": "DB2", "challenge": "CH1", "we_need": "light" });
        let (concern, none, board) =
            ("CH1.shared_concerns: concern", "CH1: no-board", "DB2.views_acknowledged: board");
        let uses = [
            json!({ "objectives": [{ "id": "OB1", "challenge": "CH1" }] }),
            json!({ "challenge_validations": [{ "id": "CV1", "challenge": "CH1" }] }),
        ];
        for used in uses {
            let check = |concerns: &[&str], boards: Value, expected: &[&str]| {
                check("R24-01", lists(concerns, boards.clone(), used.clone()), expected);
                // Its place among the challenges uses it not yet. In a crisis the method is closed.
                check("R24-01", lists(concerns, boards.clone(), json!({})), &[]);
                check("R24-01", in_crisis(lists(concerns, boards, used.clone())), &[]);
            };
            check(&["C1"], json!([done()]), &[]);
            check(&["C1"], json!([done(), bare]), &[]);
            check(&["C1"], json!([]), &[none]);
            check(&["C1"], json!([{ "id": "DB1" }]), &[none]);
            check(&["C1"], json!([bare]), &[board]);
            check(&[], json!([done()]), &[concern]);
            check(&[], json!([bare]), &[concern, board]);
        }
        // Once the group says that 2.4 is done, all challenges must be ready.
        let said = |status: &str| json!({ "step_statuses": [{ "id": "SS1", "substep": "2.4", "status": status }] });
        let other = ["CH2.shared_concerns: concern", "CH2: no-board"];
        check("R24-01", lists(&["C1"], json!([done()]), said("done")), &other);
        check("R24-01", lists(&["C1"], json!([done()]), said("busy")), &[]);
        // A later board that is not finished takes nothing back.
        let objective = json!({ "objectives": [{ "id": "OB1", "challenge": "CH1" }] });
        check("R24-01", lists(&["C1"], json!([bare, done()]), objective), &[]);
    }

    #[test]
    fn r24_02() {
        check_field("R24-02", "from_silent_middle", "no", &["CH1.from_silent_middle"]);
        check_field("R24-02", "from_silent_middle", "unknown", &[]);
        check_field("R24-02", "from_silent_middle", "yes", &[]);
        check_field("R24-02", "from_silent_middle", "", &[]);
    }

    #[test]
    fn r24_03() {
        check_field("R24-03", "our_impact", "low", &["CH1.our_impact"]);
        check_field("R24-03", "our_impact", "medium", &[]);
        check_field("R24-03", "our_impact", "high", &[]);
        check_field("R24-03", "our_impact", "", &[]);
    }

    #[test]
    fn r24_05() {
        let check = |supra_local: &str, ours: &str, expected: &[&str]| {
            let challenge =
                json!({ "id": "CH1", "supra_local": supra_local, "what_is_ours_locally": ours });
            check("R24-05", json!({ "challenges": [challenge] }), expected);
        };
        check("yes", "", &["CH1.what_is_ours_locally"]);
        check("yes", "the welcome", &[]);
        check("no", "", &[]);
        check("unknown", "", &[]);
        check("", "", &[]);
    }

    #[test]
    fn r31_01() {
        let lists = |priorities: &[Value], list: &str| {
            let challenges = priorities.iter().zip(1..);
            let challenges = challenges
                .map(|(priority, n)| json!({ "id": format!("CH{n}"), "priority": priority }));
            json!({ "challenges": challenges.collect::<Vec<_>>(), list: [{ "id": "later" }] })
        };
        let check = |priorities: &[Value], expected: &[&str]| {
            check("R31-01", lists(priorities, "objectives"), expected);
            check("R31-01", lists(priorities, "actions"), expected);
            // Before 3.2 there is still time, and in a crisis the method is closed.
            check("R31-01", lists(priorities, "stakeholders"), &[]);
            check("R31-01", lists(priorities, "challenge_validations"), &[]);
            check("R31-01", in_crisis(lists(priorities, "objectives")), &[]);
        };
        let none = Value::Null;
        check(&[], &[]);
        check(std::slice::from_ref(&none), &[]);
        check(&[json!(2), json!(1)], &[]);
        check(&[json!(1), json!(3)], &[]);
        check(&[json!(1), none.clone()], &["CH2.priority"]);
        check(&[json!(1), json!(2), json!(1)], &["CH1.priority", "CH3.priority"]);
        check(&[none.clone(), none], &["CH1.priority", "CH2.priority"]);
    }
}
