//! How far each substep is: facts counted from the case, beside the group's own word. Neither
//! changes the other.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use crate::case::Case;
use crate::describe::{self, FieldDescription, Form, Needed};
use crate::record::{Fields, Kind, Record};
use crate::step_status::{StepStatus, Substep, SubstepStatus};
use crate::toxic_test::PolarisationKind;
use crate::value::RecordId;

/// The facts of one substep, beside the group's own word on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Progress {
    /// Which substep.
    pub substep: Substep,
    /// How many records of each of its kinds there are.
    pub records: Vec<(Kind, usize)>,
    /// How many of the needed fields are filled in.
    pub filled: usize,
    /// The needed fields that are not.
    pub missing: Vec<Missing>,
    /// The group's own word.
    pub status: SubstepStatus,
    /// Whether the group wants to come back to it.
    pub needs_attention: bool,
}

/// A needed field that is not filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "MissingField"))]
pub struct Missing {
    /// The kind of its record.
    pub kind: Kind,
    /// Its record.
    pub record: RecordId,
    /// Its name; within rows its place, such as `rows[2].risk`.
    pub field: String,
}

/// The progress of every substep that has records of this version's kinds, in their order.
pub fn progress(case: &Case) -> Vec<Progress> {
    let substep_of = |kind: Kind| describe::kind(kind).substep;
    let mut substeps: Vec<Substep> = Kind::ALL.iter().filter_map(|it| substep_of(*it)).collect();
    substeps.sort_unstable();
    substeps.dedup();
    let mut places = HashMap::new();
    let mut all = Vec::new();
    for substep in substeps {
        let kinds = Kind::ALL.iter().filter(|kind| substep_of(**kind) == Some(substep));
        let said = StepStatus::latest(case, substep);
        places.insert(substep, all.len());
        all.push(Progress {
            substep,
            records: kinds.map(|kind| (*kind, case.count(*kind))).collect(),
            filled: 0,
            missing: Vec::new(),
            status: said.and_then(|it| it.status).unwrap_or(SubstepStatus::NotStarted),
            needs_attention: said.and_then(|it| it.needs_attention).unwrap_or(false),
        });
    }
    for record in case.records() {
        let Some(substep) = substep_of(record.kind()) else { continue };
        let described = &describe::kind(record.kind()).fields;
        count(case, &record, described, &record.fields(), "", &mut all[places[&substep]]);
    }
    all
}

/// Counts the needed fields of a record, and those of its rows.
fn count(
    case: &Case,
    record: &Record,
    described: &[FieldDescription],
    fields: &Fields,
    at: &str,
    progress: &mut Progress,
) {
    for field in described {
        let place = format!("{at}{}", field.name);
        let needed = match field.needed {
            Needed::Never => false,
            Needed::Always => true,
            Needed::When(condition) => is_needed(case, record, fields, condition),
        };
        match (fields.get(&field.name), &field.form) {
            (None, _) if needed => {
                let (kind, record) = (record.kind(), record.id().clone());
                progress.missing.push(Missing { kind, record, field: place });
            }
            (Some(Value::Array(rows)), Form::Rows(described)) => {
                progress.filled += usize::from(needed);
                for (number, row) in rows.iter().filter_map(Value::as_object).enumerate() {
                    count(case, record, described, row, &format!("{place}[{number}]."), progress);
                }
            }
            (Some(_), _) => progress.filled += usize::from(needed),
            (None, _) => {}
        }
    }
}

impl StepStatus {
    /// The group's latest word on a substep: the latest by date, then the later in the list.
    pub fn latest(case: &Case, substep: Substep) -> Option<&Self> {
        let about = case.step_statuses.iter().filter(|it| it.substep == Some(substep));
        about.max_by_key(|it| it.on)
    }
}

/// Whether a condition of `x-needed` holds for a record: the C marks of the method.
fn is_needed(case: &Case, record: &Record, fields: &Fields, condition: &str) -> bool {
    let has = |field: &str| fields.contains_key(field);
    let is = |field: &str, code: &str| match fields.get(field) {
        Some(Value::String(value)) => value == code,
        Some(Value::Array(values)) => values.iter().any(|value| value == code),
        _ => false,
    };
    match (condition, record) {
        ("deviates", Record::PhaseAssessment(it)) => {
            it.phase_decided.is_some_and(|decided| decided != it.phase_computed())
        }
        ("deviates", Record::ConflictScan(it)) => {
            it.result_decided.is_some_and(|decided| decided != it.result_computed())
        }
        ("democratic", Record::ToxicTest(it)) => it.kind_computed() == PolarisationKind::Democratic,
        ("wider", _) => is("type", "wider"),
        ("widens_later", _) => {
            let clear = "context_clear_enough";
            is("type", "internal") && has(clear) && !is(clear, "yes")
        }
        ("partner", _) => is("scope", "partner"),
        ("consulted", _) => !case.consultations.is_empty(),
        ("revision", Record::ParticipationChoice(it)) => it.is_revision(case),
        ("explores", _) => is("strategy", "explore_opposing_views"),
        ("some_impact", _) => is("our_impact_level", "some") || is("our_impact_level", "strong"),
        ("aligned", _) => is("aligned_with_mayor_or_alderman", "yes"),
        ("any_no", Record::CompositionReview(it)) => it.any_no(),
        ("promises", _) => has("promises_made"),
        ("break_out", _) => is("kind", "break_out"),
        ("held", Record::WorkshopSession(it)) => it.is_held(),
        ("challenged", _) => !case.challenges.is_empty(),
        ("radicalising", _) => {
            is("type", "radicalising") && has("presence") && !is("presence", "not_seen")
        }
        ("planless", _) => !has("multi_year_links_note"),
        ("either_checked", _) => !has("challenge") && !has("communication_plan_row"),
        ("supra_local", _) => is("supra_local", "yes"),
        ("several_challenges", _) => 1 < case.challenges.len(),
        ("representative", _) => is("network_roles", "representative"),
        ("either_why", _) => !has("why_involve") && !has("why_not_now"),
        ("degree_revised", _) => is("participation_degree_review", "revise"),
        ("presented", _) => is("presented_again_to_middle", "yes"),
        ("asks_openness", _) => crate::citizen_type_assessment::asks_openness(case),
        // Of one row of the depolarisation test.
        ("unless_none_seen", _) => fields.get("none_seen") != Some(&Value::Bool(true)),
        ("none_seen", _) => fields.get("none_seen") == Some(&Value::Bool(true)),
        ("risk", _) => has("risk"),
        ("either_phase", _) => !has("phase") && !has("action"),
        ("weakness", _) => is("answer", "no") || is("answer", "unknown"),
        ("estimated", _) => has("budget_first_estimate"),
        ("evaluated", _) => has("result") || has("conclusion") || has("adjustment"),
        // Of the four kinds of anchoring.
        ("meeting", _) => is("kind", "training_or_meeting"),
        ("agenda_item", _) => is("kind", "recurring_agenda_item"),
        ("returning", _) => {
            is("kind", "training_or_meeting") || is("kind", "recurring_agenda_item")
        }
        ("at_a_body", _) => is("kind", "recurring_agenda_item") || is("kind", "achievements"),
        ("once", _) => is("kind", "learning_points") || is("kind", "achievements"),
        _ => unreachable!("condition {condition} of {} is not known", record.kind()),
    }
}

#[cfg(test)]
mod tests;
