//! How far each substep is: facts counted from the case, beside the group's own word. Neither
//! changes the other.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use crate::case::Case;
use crate::describe::{self, Needed};
use crate::record::{Fields, Kind, Record};
use crate::step_status::{StepStatus, Substep, SubstepStatus};
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
    /// Its name.
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
        let progress = &mut all[places[&substep]];
        let fields = record.fields();
        for field in &describe::kind(record.kind()).fields {
            let needed = match field.needed {
                Needed::Never => false,
                Needed::Always => true,
                Needed::When(condition) => is_needed(case, &record, &fields, condition),
            };
            if needed && fields.contains_key(&field.name) {
                progress.filled += 1;
            } else if needed {
                let (kind, record) = (record.kind(), record.id().clone());
                progress.missing.push(Missing { kind, record, field: field.name.clone() });
            }
        }
    }
    all
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
        ("partner", _) => is("scope", "partner"),
        ("consulted", _) => !case.consultations.is_empty(),
        ("revision", Record::ParticipationChoice(it)) => {
            let same = |other: &&crate::participation_choice::ParticipationChoice| {
                (other.scope, &other.partner) == (it.scope, &it.partner)
            };
            case.participation_choices.iter().find(same).is_some_and(|first| first.id != it.id)
        }
        ("promises", _) => has("promises_made"),
        ("challenged", _) => !case.challenges.is_empty(),
        ("radicalising", _) => {
            is("type", "radicalising") && has("presence") && !is("presence", "not_seen")
        }
        ("planless", _) => !has("multi_year_links_note"),
        ("supra_local", _) => is("supra_local", "yes"),
        ("several_challenges", _) => 1 < case.challenges.len(),
        ("representative", _) => is("network_roles", "representative"),
        ("either_why", _) => !has("why_involve") && !has("why_not_now"),
        ("either_phase", _) => !has("phase") && !has("action"),
        _ => unreachable!("condition {condition} of {} is not known", record.kind()),
    }
}
