//! The look at who is in the working group that makes it final; the latest counts (method, step 1.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::route;
use crate::rule::{self, Finding, State};
use crate::step_status::{StepStatus, Substep, SubstepStatus};
use crate::value::{Date, RecordId};

/// The look at who is in the working group that makes it final; the latest counts (method, step 1.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.5", "x-named-by" = "reviewed_on"))]
pub struct CompositionReview {
    /// Its lasting id.
    pub id: RecordId,
    /// Whether all parties concerned are at the table.
    #[schemars(extend("x-needed" = "always"))]
    pub q1_all_parties_represented: Option<YesNoUnknown>,
    /// Who or what is missing, or why that is all right (R15-02).
    #[schemars(extend("x-long" = true))]
    pub q1_all_parties_represented_note: Option<String>,
    /// Whether profiles and sectors differ.
    #[schemars(extend("x-needed" = "always"))]
    pub q2_diverse_profiles_and_sectors: Option<YesNoUnknown>,
    /// Who or what is missing, or why that is all right (R15-02).
    #[schemars(extend("x-long" = true))]
    pub q2_diverse_profiles_and_sectors_note: Option<String>,
    /// Whether the group can win enough support.
    #[schemars(extend("x-needed" = "always"))]
    pub q3_enough_support_creatable: Option<YesNoUnknown>,
    /// Who or what is missing, or why that is all right (R15-02).
    #[schemars(extend("x-long" = true))]
    pub q3_enough_support_creatable_note: Option<String>,
    /// Whether the members may propose and decide.
    #[schemars(extend("x-needed" = "always"))]
    pub q4_members_mandated: Option<YesNoUnknown>,
    /// Who or what is missing, or why that is all right (R15-02).
    #[schemars(extend("x-long" = true))]
    pub q4_members_mandated_note: Option<String>,
    /// Day of the review.
    #[schemars(extend("x-needed" = "always"))]
    pub reviewed_on: Option<Date>,
    /// Who or what is added to the group.
    #[schemars(extend("x-needed" = "any_no"))]
    pub additions_decided: Vec<String>,
}

/// Whether the working group is composed for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Composition {
    /// The first group, until step 1 is closed.
    Provisional,
    /// The group as it was reviewed.
    Final,
}

/// R11-05: the composition is provisional until the group closed 1.5 on a review.
pub fn composition(case: &Case) -> Composition {
    if is_closed(case) && is_reviewed(case) { Composition::Final } else { Composition::Provisional }
}

/// Whether the group says that 1.5 is done.
fn is_closed(case: &Case) -> bool {
    let said = StepStatus::latest(case, Substep::S15);
    said.is_some_and(|it| it.status == Some(SubstepStatus::Done))
}

fn is_reviewed(case: &Case) -> bool {
    case.composition_reviews.iter().any(|it| it.reviewed_on.is_some())
}

impl CompositionReview {
    /// The review that counts: the latest by date, then the later in the list.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.composition_reviews.iter().max_by_key(|it| it.reviewed_on)
    }

    /// Whether the group answered no to a question.
    pub(crate) fn any_no(&self) -> bool {
        self.answers().iter().any(|(_, _, answer, _)| *answer == Some(YesNoUnknown::No))
    }

    fn answers(&self) -> [Answer<'_>; 4] {
        [
            (
                "parties",
                "q1_all_parties_represented",
                self.q1_all_parties_represented,
                &self.q1_all_parties_represented_note,
            ),
            (
                "profiles",
                "q2_diverse_profiles_and_sectors",
                self.q2_diverse_profiles_and_sectors,
                &self.q2_diverse_profiles_and_sectors_note,
            ),
            (
                "support",
                "q3_enough_support_creatable",
                self.q3_enough_support_creatable,
                &self.q3_enough_support_creatable_note,
            ),
            (
                "mandates",
                "q4_members_mandated",
                self.q4_members_mandated,
                &self.q4_members_mandated_note,
            ),
        ]
    }
}

/// What a question is about, its field, its answer and its note.
type Answer<'a> = (&'static str, &'static str, Option<YesNoUnknown>, &'a Option<String>);

/// Whether the group says that 1.5 is done, and did not review who is in the group.
pub(crate) fn is_closed_unreviewed(case: &Case) -> bool {
    is_closed(case) && !is_reviewed(case)
}

/// R15-01: step 1 is closed on a review of the composition.
pub(crate) fn r15_01(case: &Case) -> Vec<Finding> {
    rule::when(is_closed_unreviewed(case) && route::is_open(case), || {
        let finding = Finding::new("R15-01").at("reviewed_on");
        match CompositionReview::latest(case) {
            Some(undated) => finding.on(&undated.id),
            None => finding,
        }
    })
}

/// R15-02: what is missing in the group is added, or the group says why not.
pub(crate) fn r15_02(case: &Case) -> Vec<Finding> {
    let Some(latest) = CompositionReview::latest(case) else { return Vec::new() };
    let lacking = [Some(YesNoUnknown::No), Some(YesNoUnknown::Unknown)];
    let mut findings = Vec::new();
    for (variant, field, answer, reason) in latest.answers() {
        if lacking.contains(&answer) && latest.additions_decided.is_empty() {
            let mut finding = Finding::new("R15-02").on(&latest.id).at(field).saying(variant);
            if reason.is_some() {
                finding.state = State::SetAside;
            }
            findings.push(finding);
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Composition, composition};
    use crate::edit::{self, Edit, Step};
    use crate::problem::Problem;
    use crate::record::Kind;
    use crate::testing::{self, InMemory, case, in_crisis};

    const QUESTIONS: [(&str, &str); 4] = [
        ("q1_all_parties_represented", "parties"),
        ("q2_diverse_profiles_and_sectors", "profiles"),
        ("q3_enough_support_creatable", "support"),
        ("q4_members_mandated", "mandates"),
    ];

    fn closed(substep: &str, status: &str, reviews: Value) -> Value {
        let said = json!([{ "id": "SS1", "substep": substep, "status": status }]);
        json!({ "step_statuses": said, "composition_reviews": reviews })
    }

    fn dated() -> Value {
        json!([{ "id": "CR1", "reviewed_on": "2025-03-24" }])
    }

    #[test]
    fn r11_05() {
        let check = |lists: Value, expected: Composition| {
            assert_eq!(composition(&case(lists.clone())), expected, "{lists}");
        };
        use Composition::{Final, Provisional};
        check(json!({}), Provisional);
        check(json!({ "composition_reviews": dated() }), Provisional);
        check(closed("1.5", "done", json!([])), Provisional);
        check(closed("1.5", "done", json!([{ "id": "CR1" }])), Provisional);
        check(closed("1.5", "busy", dated()), Provisional);
        check(closed("1.4", "done", dated()), Provisional);
        check(closed("1.5", "done", dated()), Final);
        // Opened again, it is provisional again.
        let mut reopened = closed("1.5", "done", dated());
        let statuses = reopened["step_statuses"].as_array_mut().unwrap();
        statuses.push(json!({ "id": "SS2", "substep": "1.5", "status": "busy" }));
        check(reopened, Provisional);
    }

    #[test]
    fn r15_01() {
        let check = |lists: Value, expected: &[&str]| testing::check("R15-01", lists, expected);
        let missing = ["case.reviewed_on"];
        check(json!({}), &[]);
        check(closed("1.5", "done", json!([])), &missing);
        check(closed("1.5", "done", json!([{ "id": "CR1" }])), &["CR1.reviewed_on"]);
        check(closed("1.5", "done", dated()), &[]);
        for status in ["not_started", "busy", "not_applicable", ""] {
            check(closed("1.5", status, json!([])), &[]);
        }
        check(closed("1.4", "done", json!([])), &[]);
        check(in_crisis(closed("1.5", "done", json!([]))), &[]);
    }

    /// What R15-01 forbids cannot be done, only come with a file.
    #[test]
    fn step_1_does_not_come_to_be_closed_without_a_review() {
        let refused = |lists: Value, edit: &Edit| match edit::check(&InMemory(case(lists)), edit) {
            Ok(_) => false,
            Err(problem) => {
                let (rule, words) = ("R15-01".to_owned(), "finding-r15-01".to_owned());
                assert_eq!(problem, Problem::RuleForbids { rule, words });
                true
            }
        };
        let close = Edit::set(&"SS1".into(), "status", "done");
        assert!(refused(closed("1.5", "busy", json!([])), &close));
        assert!(refused(closed("1.5", "busy", json!([{ "id": "CR1" }])), &close));
        assert!(!refused(closed("1.5", "busy", dated()), &close));
        assert!(!refused(closed("1.4", "busy", json!([])), &close));
        assert!(!refused(in_crisis(closed("1.5", "busy", json!([]))), &close));
        let rename = Edit::set(&"SS1".into(), "substep", "1.5");
        assert!(refused(closed("1.4", "done", json!([])), &rename));
        let add = |kind: Kind, id: &str, fields: Value| Step::Add {
            kind,
            id: id.into(),
            fields: fields.as_object().cloned().unwrap(),
            before: None,
        };
        let done = add(Kind::StepStatus, "SS2", json!({ "substep": "1.5", "status": "done" }));
        let review = add(Kind::CompositionReview, "CR1", json!({ "reviewed_on": "2025-03-24" }));
        assert!(refused(json!({}), &Edit { steps: vec![done.clone()] }));
        assert!(!refused(json!({}), &Edit { steps: vec![review, done] }));
        // Nor does the review go from what is closed, or its day.
        let remove = |id: &str| Edit { steps: vec![Step::Remove { id: id.into() }] };
        let forget = Edit::set(&"CR1".into(), "reviewed_on", "");
        for edit in [remove("CR1"), forget] {
            assert!(refused(closed("1.5", "done", dated()), &edit));
            assert!(!refused(closed("1.5", "busy", dated()), &edit));
            assert!(!refused(closed("1.4", "done", dated()), &edit));
            let mut two = closed("1.5", "done", dated());
            let reviews = two["composition_reviews"].as_array_mut().unwrap();
            reviews.push(json!({ "id": "CR2", "reviewed_on": "2025-03-25" }));
            assert!(!refused(two, &edit));
        }
        assert!(!refused(in_crisis(closed("1.5", "done", dated())), &remove("CR1")));
        let reopen = Step::Remove { id: "SS1".into() };
        let steps = vec![remove("CR1").steps[0].clone(), reopen];
        assert!(!refused(closed("1.5", "done", dated()), &Edit { steps }));
        // What the group said before counts again when what it said later goes.
        let mut reopened = closed("1.5", "done", json!([]));
        let statuses = reopened["step_statuses"].as_array_mut().unwrap();
        statuses.push(json!({ "id": "SS2", "substep": "1.5", "status": "busy" }));
        assert!(refused(reopened.clone(), &remove("SS2")));
        // The later in the list counts, whichever was written last.
        assert!(!refused(reopened, &Edit::set(&"SS1".into(), "comment", "then")));
        // A file that claims it can still be worked on, and it can be opened again.
        let claimed = || closed("1.5", "done", json!([]));
        assert!(!refused(claimed(), &Edit::set(&"SS1".into(), "comment", "later")));
        assert!(!refused(claimed(), &Edit::set(&"SS1".into(), "status", "busy")));
    }

    #[test]
    fn r15_02() {
        let check = |review: Value, expected: &[&str]| {
            testing::check("R15-02", json!({ "composition_reviews": [review] }), expected);
        };
        check(json!({ "id": "CR1" }), &[]);
        for (question, variant) in QUESTIONS {
            let note = &*format!("{question}_note");
            let missing = format!("CR1.{question}: {variant}");
            for answer in ["no", "unknown"] {
                check(json!({ "id": "CR1", question: answer }), &[&missing]);
                let added =
                    json!({ "id": "CR1", question: answer, "additions_decided": ["school"] });
                check(added, &[]);
                let aside = format!("{missing} (set aside)");
                check(json!({ "id": "CR1", question: answer, note: "later" }), &[&aside]);
            }
            check(json!({ "id": "CR1", question: "yes" }), &[]);
        }
        // The reason for one question says nothing of another.
        let two = json!({
            "id": "CR1", QUESTIONS[0].0: "no", "q1_all_parties_represented_note": "later",
            QUESTIONS[3].0: "no",
        });
        let first = "CR1.q1_all_parties_represented: parties (set aside)";
        check(two, &[first, "CR1.q4_members_mandated: mandates"]);
        // The latest review counts: by day, then by place in the list.
        let of = |id: &str, day: &str, answer: &str| json!({ "id": id, "reviewed_on": day, QUESTIONS[0].0: answer });
        let both = |first: Value, second: Value, expected: &[&str]| {
            testing::check("R15-02", json!({ "composition_reviews": [first, second] }), expected);
        };
        let found = ["CR1.q1_all_parties_represented: parties"];
        both(of("CR1", "2025-03-25", "no"), of("CR2", "2025-03-24", "yes"), &found);
        both(of("CR1", "2025-03-24", "no"), of("CR2", "2025-03-24", "yes"), &[]);
    }
}
