//! Who carries the trajectory, with which time, means and mandate (method, step 1.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Phase, YesNoUnknown};
use crate::record::Kind;
use crate::route;
use crate::rule::Finding;
use crate::value::{Date, RecordId};

/// Who carries the trajectory, with which time, means and mandate (method, step 1.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.4", "x-named-by" = "member"))]
pub struct ProjectLeader {
    /// Its lasting id.
    pub id: RecordId,
    /// The member of the working group who leads.
    #[schemars(extend("x-link" = ["working_group_member"], "x-needed" = "always"))]
    pub member: Option<RecordId>,
    /// Tasks the leader takes on; all four belong to it (R14-05).
    #[schemars(extend("x-needed" = "always"))]
    pub tasks_accepted: Vec<LeaderTask>,
    /// Time the leader gets for it.
    #[schemars(extend("x-needed" = "always"))]
    pub time_allotted: Option<String>,
    /// Money and other means.
    #[schemars(extend("x-needed" = "always"))]
    pub means_allotted: Option<String>,
    /// Whether the leader may decide alone when tension rises (R14-06).
    #[schemars(extend("x-needed" = "always"))]
    pub mandate_quick_decisions: Option<YesNoUnknown>,
    /// How far that goes.
    pub mandate_quick_decisions_note: Option<String>,
    /// Mayor or alderman who agrees, by role.
    #[schemars(extend("x-needed" = "always"))]
    pub aligned_with: Option<String>,
    /// Day on which that was settled.
    #[schemars(extend("x-needed" = "always"))]
    pub aligned_with_on: Option<Date>,
    /// Role that takes over when needed.
    pub backup_role: Option<String>,
}

/// What a project leader does.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum LeaderTask {
    Convenes,
    Chairs,
    OverseesTrajectory,
    OverseesTasksMeansCommunication,
}

impl ProjectLeader {
    fn has_every_task(&self) -> bool {
        use LeaderTask::{Chairs, Convenes, OverseesTasksMeansCommunication, OverseesTrajectory};
        let every = [Convenes, Chairs, OverseesTrajectory, OverseesTasksMeansCommunication];
        every.iter().all(|task| self.tasks_accepted.contains(task))
    }
}

/// R14-05: the project leader has time, means and all four tasks, and the mayor or an alderman
/// stands behind the trajectory.
pub(crate) fn r14_05(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for leader in &case.project_leaders {
        let finding = |field| Finding::new("R14-05").on(&leader.id).at(field);
        if leader.time_allotted.is_none() {
            findings.push(finding("time_allotted").saying("time"));
        }
        if leader.means_allotted.is_none() {
            findings.push(finding("means_allotted").saying("means"));
        }
        if !leader.has_every_task() {
            findings.push(finding("tasks_accepted").saying("tasks"));
        }
    }
    let alone = Some(YesNoUnknown::No);
    let roles = case.authority_roles.iter();
    findings.extend(roles.filter(|it| it.aligned_with_mayor_or_alderman == alone).map(|it| {
        let finding = Finding::new("R14-05").of(Kind::AuthorityRole).on(&it.id);
        finding.at("aligned_with_mayor_or_alderman").saying("aligned")
    }));
    findings
}

/// R14-06: in phase 3 the project leader had better be able to decide quickly.
pub(crate) fn r14_06(case: &Case) -> Vec<Finding> {
    if route::phase_taken(case) != Phase::Hostility {
        return Vec::new();
    }
    let without = Some(YesNoUnknown::No);
    let leaders = case.project_leaders.iter();
    leaders
        .filter(|it| it.mandate_quick_decisions == without)
        .map(|it| Finding::new("R14-06").on(&it.id).at("mandate_quick_decisions"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    const TASKS: [&str; 4] =
        ["convenes", "chairs", "oversees_trajectory", "oversees_tasks_means_communication"];

    #[test]
    fn r14_05() {
        let check = |field: &str, value: Value, expected: &[&str]| {
            let mut leader = json!({
                "id": "PL1", "time_allotted": "one day a week", "means_allotted": "€ 3 000",
                "tasks_accepted": TASKS,
            });
            leader[field] = value;
            testing::check("R14-05", json!({ "project_leaders": [leader] }), expected);
        };
        let (time, means, tasks) =
            ("PL1.time_allotted: time", "PL1.means_allotted: means", "PL1.tasks_accepted: tasks");
        check("aligned_with", json!(""), &[]);
        check("time_allotted", json!(""), &[time]);
        check("means_allotted", json!(""), &[means]);
        check("tasks_accepted", json!([]), &[tasks]);
        for missing in TASKS {
            let others = TASKS.iter().filter(|it| **it != missing).collect::<Vec<_>>();
            check("tasks_accepted", json!(others), &[tasks]);
        }
        testing::check("R14-05", json!({}), &[]);
        let bare = json!({ "project_leaders": [{ "id": "PL1" }] });
        testing::check("R14-05", bare, &[time, means, tasks]);

        let aligned = |answer: &str, expected: &[&str]| {
            let role = json!([{ "id": "AR1", "aligned_with_mayor_or_alderman": answer }]);
            testing::check("R14-05", json!({ "authority_roles": role }), expected);
        };
        aligned("no", &["AR1.aligned_with_mayor_or_alderman: aligned"]);
        for answer in ["yes", "unknown", ""] {
            aligned(answer, &[]);
        }
    }

    #[test]
    fn r14_06() {
        let check = |mandate: &str, phase: &str, expected: &[&str]| {
            let lists = json!({
                "phase_assessments": [{ "id": "P1", phase: "yes" }],
                "project_leaders": [{ "id": "PL1", "mandate_quick_decisions": mandate }],
            });
            testing::check("R14-06", lists, expected);
        };
        let slow = ["PL1.mandate_quick_decisions"];
        check("no", "fear_and_emotion_dominate", &slow);
        check("no", "negative_image_of_groups", &[]);
        check("no", "repeated_open_incidents", &[]);
        check("no", "conversation_still_possible", &[]);
        // What the group decided on counts, else what is computed.
        let decided = |phase: &str, expected: &[&str]| {
            let lists = json!({
                "phase_assessments": [
                    { "id": "P1", "fear_and_emotion_dominate": "yes", "phase_decided": phase },
                ],
                "project_leaders": [{ "id": "PL1", "mandate_quick_decisions": "no" }],
            });
            testing::check("R14-06", lists, expected);
        };
        decided("3_hostility", &slow);
        decided("2_discomfort", &[]);
        for mandate in ["yes", "unknown", ""] {
            check(mandate, "fear_and_emotion_dominate", &[]);
        }
    }
}
