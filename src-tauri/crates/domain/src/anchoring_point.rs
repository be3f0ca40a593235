//! A moment or habit that keeps the plan alive afterwards (method, step 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseStatus};
use crate::record::words_of;
use crate::route;
use crate::rule::{self, Arg, Finding};
use crate::step_status::{StepStatus, Substep, SubstepStatus};
use crate::value::{Date, RecordId};

/// A moment or habit that keeps the plan alive afterwards (method, step 4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "4", "x-named-by" = "kind"))]
pub struct AnchoringPoint {
    /// Its lasting id.
    pub id: RecordId,
    /// Which of the four kinds.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<AnchoringKind>,
    /// What happens.
    #[schemars(extend("x-long" = true, "x-needed" = "meeting"))]
    pub what: Option<String>,
    /// How often it comes back.
    #[schemars(extend("x-needed" = "returning"))]
    pub frequency: Option<String>,
    /// Day of the next time.
    #[schemars(extend("x-needed" = "meeting"))]
    pub next_date: Option<Date>,
    /// Role or service that organises it.
    #[schemars(extend("x-needed" = "meeting", "x-audience" = "college"))]
    pub organiser: Option<String>,
    /// Consultation body, management team or college where it is discussed.
    #[schemars(extend("x-needed" = "at_a_body", "x-audience" = "college"))]
    pub body: Option<String>,
    /// Role that keeps it on the agenda.
    #[schemars(extend("x-needed" = "agenda_item", "x-audience" = "college"))]
    pub owner: Option<String>,
    /// Day on which it happens once.
    #[schemars(extend("x-needed" = "once"))]
    pub date: Option<Date>,
    /// What was reached.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub achievements: Option<String>,
    /// What could be better.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub proposals: Option<String>,
}

/// The four kinds of anchoring.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum AnchoringKind {
    TrainingOrMeeting,
    RecurringAgendaItem,
    LearningPoints,
    Achievements,
}

impl AnchoringKind {
    /// The four kinds, in their order.
    pub const ALL: [Self; 4] = [
        Self::TrainingOrMeeting,
        Self::RecurringAgendaItem,
        Self::LearningPoints,
        Self::Achievements,
    ];
}

/// Whether the group closes the case on an open route: its status says so, or the group set step 4
/// to done. Who begins with anchoring is not closing yet.
fn is_closing(case: &Case) -> bool {
    let status = case.case.status == Some(CaseStatus::Closed);
    let said = StepStatus::latest(case, Substep::S4).and_then(|it| it.status);
    route::is_open(case) && (status || said == Some(SubstepStatus::Done))
}

/// R40-01: a case that closes is anchored in the four ways. A learning point that is written down
/// does not stand for its kind: a case may have begun with those of an earlier one.
pub(crate) fn r40_01(case: &Case) -> Vec<Finding> {
    let planned =
        |kind: &AnchoringKind| case.anchoring_points.iter().any(|it| it.kind == Some(*kind));
    let missing = AnchoringKind::ALL.iter().filter(|kind| !planned(kind));
    let missing: Vec<_> = missing.map(|kind| words_of("anchoring-kind", kind)).collect();
    rule::when(is_closing(case) && !missing.is_empty(), || {
        Finding::new("R40-01").at("kind").with("kinds", Arg::Words(missing))
    })
}

/// R40-02: the management team or the college hears what was reached. That is what the kind
/// `achievements` is: one with a day is enough, however its body is written.
pub(crate) fn r40_02(case: &Case) -> Vec<Finding> {
    let planned = case.anchoring_points.iter().any(|it| {
        it.kind == Some(AnchoringKind::Achievements)
            && (it.date.is_some() || it.next_date.is_some())
    });
    let begun = route::has_begun(case, Substep::S4) || is_closing(case);
    rule::when(begun && !planned, || Finding::new("R40-02").at("date"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rule::{self, Arg};
    use crate::testing::{self, case, in_crisis};

    const KINDS: [&str; 4] =
        ["training_or_meeting", "recurring_agenda_item", "learning_points", "achievements"];

    /// Anchoring points of these kinds in a case with this status.
    fn lists(kinds: &[&str], status: &str) -> Value {
        let points = kinds.iter().map(|kind| json!({ "id": kind, "kind": kind }));
        json!({ "case": { "status": status }, "anchoring_points": points.collect::<Vec<_>>() })
    }

    fn done(on: &str, status: &str) -> Value {
        json!({ "id": format!("SS{on}"), "substep": "4", "status": status, "on": on })
    }

    #[test]
    fn r40_01() {
        let gap = ["case.kind"];
        testing::check("R40-01", lists(&[], "closed"), &gap);
        testing::check("R40-01", in_crisis(lists(&[], "closed")), &[]);
        testing::check("R40-01", lists(&KINDS, "closed"), &[]);
        for place in 0..KINDS.len() {
            let mut some = KINDS.to_vec();
            some.remove(place);
            testing::check("R40-01", lists(&some, "closed"), &gap);
        }
        // A group that begins with anchoring is not closing.
        for status in ["execution", "anchoring", "referred", ""] {
            testing::check("R40-01", lists(&KINDS[1..], status), &[]);
        }
        // The group's word closes too; the latest counts.
        let mut said = lists(&KINDS[1..], "anchoring");
        said["step_statuses"] = json!([done("2026-11-26", "done")]);
        testing::check("R40-01", said.clone(), &gap);
        said["step_statuses"] = json!([done("2026-11-26", "done"), done("2026-12-01", "busy")]);
        testing::check("R40-01", said, &[]);
    }

    #[test]
    fn the_missing_kinds_are_named() {
        let named = |lists: Value| {
            let found = rule::findings(&case(lists)).into_iter().find(|it| it.rule == "R40-01");
            found.unwrap().args
        };
        let words = |keys: &[&str]| {
            [("kinds", Arg::Words(keys.iter().map(|it| format!("anchoring-kind-{it}")).collect()))]
        };
        let mut some = lists(&["recurring_agenda_item"], "closed");
        let three = ["training-or-meeting", "learning-points", "achievements"];
        assert_eq!(named(some.clone()), words(&three));
        // Learning points may come from an earlier case.
        some["learning_points"] = json!([{ "id": "LP1" }]);
        assert_eq!(named(some), words(&three));
    }

    #[test]
    fn r40_02() {
        let point = |kind: &str, field: &str| {
            json!({ "anchoring_points": [{
                "id": "AN1", "kind": kind, "body": "college", field: "2026-12-07",
            }] })
        };
        let none = ["case.date"];
        for field in ["date", "next_date"] {
            testing::check("R40-02", point("achievements", field), &[]);
            for kind in &KINDS[..3] {
                testing::check("R40-02", point(kind, field), &none);
                testing::check("R40-02", in_crisis(point(kind, field)), &[]);
            }
        }
        testing::check("R40-02", lists(&["achievements"], ""), &none);
        testing::check("R40-02", json!({ "evaluation_moments": [{ "id": "M1" }] }), &[]);
        testing::check("R40-02", lists(&[], "anchoring"), &[]);
        testing::check("R40-02", lists(&[], "closed"), &none);
        testing::check("R40-02", in_crisis(lists(&[], "closed")), &[]);
    }
}
